"""``factlint check --show-files`` and ``--show-settings``: what a check would read, and by what rules."""

import json
import os
from argparse import Namespace
from collections.abc import Iterator, Sequence

from factlint.commands.books import Books
from factlint.commands.check import named_paths
from factlint.commands.shared import complain
from factlint.config import Settings
from factlint.finding import Failure
from factlint.read.walk import walk
from factlint.report.visible import visible, visible_path

_WIDTH = 100


def show(options: Namespace, books: Books) -> int:
    """Prints the files, sorted, or each settings once as TOML, with the files that have them in a comment."""
    found = list(walk(named_paths(options, books), books.excluded))
    failures = [one for one in found if isinstance(one, Failure)]
    paths = [one for one in found if not isinstance(one, Failure)]
    if options.show_files:
        print("".join(f"{visible_path(path)}\n" for path in paths), end="")
    else:
        alike: dict[Settings, list[str]] = {}
        for path in paths:
            alike.setdefault(books.settings(path), []).append(path)
        print("\n".join("".join(f"{line}\n" for line in _page(*one, books)) for one in alike.items()), end="")
    complain(failures)
    return 2 if failures else 0


def _page(settings: Settings, paths: list[str], books: Books) -> Iterator[str]:
    more = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
    yield f"# {visible_path(paths[0])}{more}"
    yield f"# configuration: {visible(settings.origin) or 'none'}"
    for choice in settings.choices:
        yield f"# on top of it: {visible(choice.where).rstrip(': ')}"
    yield from _texts("select", sorted(rule.code for rule in books.book(settings).rules))
    yield f"severity = {_table(settings.severity)}"
    yield f"rules = {_list([os.path.relpath(folder) for folder in settings.rules])}"
    if settings.published:
        yield "published = {:04}-{:02}-{:02}".format(*settings.published)
    yield f"language = {_string(settings.house.language)}"
    yield f"names = {_list(settings.house.names)}"
    yield f"aliases = {_table(settings.house.aliases)}"
    if settings.baseline:
        yield f"baseline = {_string(os.path.relpath(settings.baseline))}"


def _texts(key: str, texts: Sequence[str]) -> Iterator[str]:
    """A list in lines of a readable length."""
    yield f"{key} = ["
    line = "   "
    for text in map(_string, texts):
        if len(line) + len(text) > _WIDTH:
            yield line
            line = "   "
        line += f" {text},"
    yield line
    yield "]"


def _list(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(_string, texts))}]"


def _table(pairs: Sequence[tuple[str, str]]) -> str:
    return f"{{ {', '.join(f'{_string(a)} = {_string(b)}' for a, b in dict(pairs).items())} }}" if pairs else "{}"


def _string(text: str) -> str:
    """As TOML writes it, which but for one character is as JSON does."""
    return visible(json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f"))
