"""Ways of writing one thing, counted."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from factlint.document import Block, Document
from factlint.relation import Group, Relation, Side, Words

_PROSE = frozenset({"paragraph", "item", "quote", "caption", "description"})
# From the words of a use and a form to those words in that form, or None where they are not plain.
Rewrite = Callable[[str, str], str | None]
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


def divided(text: str, uses: Iterable[Use], rewrite: Rewrite | None = None) -> Iterator[Relation]:
    """A relation for every form but the most frequent: its places as ``minor``, the last of the others as ``major``.

    Places that are too many to be shown are ``_minor``. ``rewrite`` gives the words of a use in the most frequent form.
    """
    uses = sorted(uses, key=lambda use: use.start)
    counts = Counter(use.form for use in uses)
    if len(counts) < 2:
        return
    major = counts.most_common(1)[0][0]
    example = [use for use in uses if use.form == major][-1]
    for form in counts:
        if form != major:
            minor = [use for use in uses if use.form == form]
            slots: dict[str, Side | Group] = {"minor": _group(text, minor[:_SHOWN]), "major": _words(text, example)}
            if minor[_SHOWN:]:
                slots["_minor"] = _group(text, minor[_SHOWN:])
            rights: dict[str, tuple[str | None, ...]] = {}
            if rewrite:
                right = [_fitting(text, use, rewrite(text[use.start : use.end], major)) for use in minor]
                rights = {"minor": tuple(right[:_SHOWN]), "_minor": tuple(right[_SHOWN:])}
            share = f"{counts[major]} of {counts.total()}"
            facts = {"minor_form": form, "major_form": major, "share": share}
            yield Relation(slots, facts=facts, rights=rights)


def _fitting(text: str, use: Use, right: str | None) -> str | None:
    """The right words with the full stop that the sentence needs: that of a short form may end the sentence too."""
    if right is None:
        return None
    last, following = text[use.end - 1], text[use.end : use.end + 1]
    if right.endswith(".") and following == ".":
        return right[:-1]
    if last != "." or right.endswith(".") or not right:
        return right
    if not following or following == "\n":
        return f"{right}."
    # Before a capital it is not plain whether the stop ends a sentence: "at 8 p.m. Tuesday", "at 8 p.m. They".
    return None if text[use.end :][:2].strip()[:1].isupper() else right


def _group(text: str, uses: Iterable[Use]) -> Group:
    return Group(tuple(_words(text, use) for use in uses))


def _words(text: str, use: Use) -> Words:
    return Words(use.start, use.end, text[use.start : use.end])
