"""Places in an order that are counted from its end or from here: "penultimate", "second to last", "the next one".

Beside the stream of mentions, as ``moments`` is: "last" and "next" stand in every article, and no rule needs
them. A number with its ordinal ending is an ordinal of ``extract.numbers``.
"""

from typing import NamedTuple

from factlint.document import Document
from factlint.lexicon.moments import DAYPARTS_BY_WORD, UNITS
from factlint.lexicon.months import MONTHS
from factlint.lexicon.seasons import SEASONS
from factlint.lexicon.weekdays import WEEKDAYS
from factlint.moments.counts import ordinal
from factlint.moments.tokens import Tokens, tokens


class Position(NamedTuple):
    """The place ``offset`` places after the ``origin``, "end" or "current", of the text ``[start, end)``."""

    start: int
    end: int
    offset: int
    origin: str


_WORDS = {
    "last": (0, "end"), "penultimate": (-1, "end"), "antepenultimate": (-2, "end"),
    "previous": (-1, "current"), "current": (0, "current"), "next": (1, "current"),
}  # fmt: skip
_PHRASES = {
    ("the", "one", "before", "the", "last", "one"): -1, ("the", "one", "before", "the", "last"): -1,
    ("the", "last", "but", "one"): -1, ("last", "but", "one"): -1, ("next", "to", "last"): -1,
}  # fmt: skip
# What "last" and "next" say of these is a time.
_TIMES = frozenset({*UNITS, *MONTHS, *WEEKDAYS, *SEASONS, *DAYPARTS_BY_WORD})


def positions(document: Document) -> list[Position]:
    """Every such place, in the order of the text."""
    found = []
    for block in document.blocks:
        t = tokens(document.text, block.start, block.end)
        index = 0
        while t.low[index]:
            read = _position(t, index)
            if read:
                offset, origin, after = read
                found.append(Position(t.starts[index], t.ends[after - 1], offset, origin))
            index = read[2] if read else index + 1
    return found


def _position(t: Tokens, i: int) -> tuple[int, str, int] | None:
    for words, offset in _PHRASES.items():
        if t.low[i] == words[0] and (j := t.after(i, *words)):
            return offset, "end", j
    # "the third to last"
    number = ordinal(t, t.skip(i, "the"))
    if number and number[0] > 1 and (j := t.after(number[1], "to", "last")):
        return 1 - number[0], "end", j
    place = _WORDS.get(t.low[i])
    if not place or t.low[i + 1] in _TIMES:
        return None
    one = t.low[i + 1] == "one" and place[1] == "current"
    return *place, i + 1 + one
