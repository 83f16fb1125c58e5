"""Rules as SARIF describes them, from which GitHub makes the page beside a finding."""

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from factlint.pattern import pattern
from factlint.precision import level
from factlint.report.encoded import path_text
from factlint.report.told import code
from factlint.report.visible import visible
from factlint.rule import Example, Rule

_PROBLEMS = {"error": "error", "warning": "warning", "note": "recommendation"}
# What code scanning shows of a description.
_LONGEST = 1024
# Examples of either sort that are enough beside a finding; `factlint explain` shows all.
_MOST_EXAMPLES = 3
# The marks of a page's examples, and the letters behind a mark that is meant as it stands.
_MARK = pattern(r"\\([\\\[\]])|[\[\]]")
# What Markdown, or GitHub in it, could take as markup, a link, a mention or a reference.
_SPECIAL = pattern(r"[\\`*_{}\[\]<>()#+\-.!|~&:@$^=/]")


def descriptor(rule: Rule) -> dict[str, Any]:
    """One of a driver's ``rules``."""
    precision = level(rule.code)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _short(rule.summary)},
        "fullDescription": {"text": _short(rule.why)},
        "help": {"text": _one_line(f"{rule.summary} {rule.why}"), "markdown": "\n\n".join(_markdown(rule)) + "\n"},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {
            **({"precision": precision} if precision else {}),
            "problem.severity": _PROBLEMS[rule.severity],
            "tags": ["consistency", path_text(os.path.basename(os.path.dirname(rule.origin)))],
        },
    }


def _markdown(rule: Rule) -> Iterator[str]:
    yield _escaped(_one_line(rule.summary))
    yield from (_escaped(_one_line(paragraph)) for paragraph in rule.why.split("\n\n"))
    yield "It finds, for example:"
    yield "\n".join(_examples(rule.bad))
    yield "It is silent on:"
    yield "\n".join(_examples(rule.good))


def _examples(examples: Iterable[Example]) -> Iterator[str]:
    for example in islice(examples, _MOST_EXAMPLES):
        text = " ".join(_MARK.sub(r"\1", example.text).split())
        yield f"- {code(text)}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _one_line(text: str) -> str:
    return visible(" ".join(text.split()))


def _short(text: str) -> str:
    text = _one_line(text)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
