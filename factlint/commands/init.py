"""``factlint init``: writes a configuration that says what may be configured, and changes nothing."""

import json
import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from textwrap import wrap

from factlint import config
from factlint.errors import UsageError
from factlint.keys import FILES, KEYS, OVERRIDES, Key, explained
from factlint.report.visible import visible

_NAME = "factlint.toml"
_WIDTH = 100


def options(parser: ArgumentParser) -> None:
    parser.description = f"Write a {_NAME} in this folder, in which every key is explained and none is set."
    parser.add_argument("--schema", action="store_true", help="print the keys as JSON Schema, for an editor, and stop")


def run(options: Namespace) -> int:
    if options.schema:
        from factlint.schema import schema

        print(json.dumps(schema(), indent=2))
        return 0
    origin = config.settings(None, isolated=False).origin
    if origin in config.NAMES:
        raise UsageError(f"{origin} configures this folder already, and stays as it is")
    try:
        with open(_NAME, "x", encoding="utf-8") as file:
            file.write(page())
    except FileExistsError:
        raise UsageError(f"{_NAME} is there already, and stays as it is") from None
    except OSError as error:
        raise UsageError(f"{_NAME}: cannot be written: {(error.strerror or str(error)).lower()}") from None
    print(f"{visible(os.path.join(os.getcwd(), _NAME))}: written; every key stands in it as a comment")
    return 0


def page() -> str:
    """The configuration: comments alone."""
    head = [
        "# What factlint checks in this folder and below. Every key is optional; take the # away to set one.",
        "# The nearest factlint.toml, .factlint.toml or pyproject.toml with [tool.factlint] above an article counts.",
    ]
    lines = [*head, *(line for name, key in KEYS.items() for line in _explained(name, key))]
    lines += ["", *_comment(f"For some articles only: their patterns, and any of {', '.join(_by_path())}."),
              f"# [[{OVERRIDES}]]", f"# files = {FILES.example}", '# ignore = ["STY"]']  # fmt: skip
    return "\n".join(lines) + "\n"


def _by_path() -> Iterator[str]:
    return (name for name, key in KEYS.items() if key.by_path)


def _explained(name: str, key: Key) -> Iterator[str]:
    yield ""
    yield from _comment(explained(key))
    yield f"# {name} = {key.example}"


def _comment(text: str) -> list[str]:
    return wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)
