"""The reader of relative and partial dates, times, lengths and recurrences, beside the stream of mentions.

It reads far more than ``extract.dates``, and more freely: "at 7", "the week", "May". So it is not part of the
mentions that rules go through, and only who asks for it pays for it. Grammar by recursive descent over the words of
a block, each rule a function from a place to the value read there and the place behind it; the longest reading stands.
"""

from typing import NamedTuple

from factlint.document import Document
from factlint.extract.when.bounds import bounded
from factlint.extract.when.clock import clock
from factlint.extract.when.clock_spans import clock_span
from factlint.extract.when.dayparts import daypart
from factlint.extract.when.joined import lasting, now, timed_day
from factlint.extract.when.lengths import length
from factlint.extract.when.periods import period
from factlint.extract.when.recurring import recurring
from factlint.extract.when.relative import day
from factlint.extract.when.spans import span
from factlint.extract.when.tokens import Tokens, longest, tokens
from factlint.when import When


class Moment(NamedTuple):
    """A value of time at ``text[start:end]``."""

    start: int
    end: int
    text: str
    value: When


def moments(document: Document) -> list[Moment]:
    """Everything that the document says of time, in the order of the text, none overlapping another."""
    found = []
    for block in document.blocks:
        t = tokens(document.text, block.start, block.end)
        index, count = 0, len(t.low)
        while index < count and t.low[index]:
            read = _longest_at(t, index)
            if read is None:
                index += 1
                continue
            value, after = read
            start, end = t.starts[index], t.ends[after - 1]
            found.append(Moment(start, end, document.text[start:end], value))
            index = after
    return found


def _longest_at(t: Tokens, i: int) -> tuple[When, int] | None:
    return longest((
        day(t, i), period(t, i), timed_day(t, i), span(t, i), bounded(t, i), clock_span(t, i), lasting(t, i),
        clock(t, i, bare=t.low[i - 1] in ("at", "around")), daypart(t, i), length(t, i), recurring(t, i), now(t, i),
    ))  # fmt: skip
