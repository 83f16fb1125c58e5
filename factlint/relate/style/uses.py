"""Ways of writing one thing, counted."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factlint.document import Block, Document
from factlint.relation import Group, Relation, Words

_PROSE = frozenset({"paragraph", "item", "quote", "caption", "description"})
# How many places of the rarer form are shown.
_SHOWN = 8


class Use(NamedTuple):
    """One place ``text[start:end]`` and the name of the way in which it is written."""

    form: str
    start: int
    end: int


def prose(document: Document) -> Iterator[Block]:
    """The blocks of running text: headlines and tables have a style of their own."""
    return (block for block in document.blocks if block.kind in _PROSE)


def matches(document: Document, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Where the pattern stands in running text."""
    for block in prose(document):
        yield from pattern.finditer(document.text, block.start, block.end)


def divided(text: str, uses: Iterable[Use]) -> Iterator[Relation]:
    """A relation for every form but the most frequent: its places as ``minor``, the last of the others as ``major``."""
    uses = sorted(uses, key=lambda use: use.start)
    counts = Counter(use.form for use in uses)
    if len(counts) < 2:
        return
    major = counts.most_common(1)[0][0]
    example = [use for use in uses if use.form == major][-1]
    for form in counts:
        if form != major:
            minor = [use for use in uses if use.form == form][:_SHOWN]
            share = f"{counts[major]} of {counts.total()}"
            yield Relation(
                {"minor": Group(tuple(_words(text, use) for use in minor)), "major": _words(text, example)},
                facts={"minor_form": form, "major_form": major, "share": share},
            )


def _words(text: str, use: Use) -> Words:
    return Words(use.start, use.end, text[use.start : use.end])
