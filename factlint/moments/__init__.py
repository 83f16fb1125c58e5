"""The reader of what words say of time: relative and partial dates, times, lengths and recurrences.

It stands beside the stream of mentions and reads far more than ``extract.dates``, and more freely: "at 7", "the week",
"in May". So it is no part of what every rule goes through: a linker asks it about a sentence, and only who asks pays.
Grammar by recursive descent over words, each rule a function from a place to the value read there and the place behind
it; the longest reading stands. What a value comes to on a day is told by ``when.resolve``.
"""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.document import Document
from factlint.moments.bounds import bounded
from factlint.moments.clock import clock
from factlint.moments.clock_spans import clock_span
from factlint.moments.dayparts import daypart
from factlint.moments.joined import lasting, now, timed_day
from factlint.moments.lengths import length
from factlint.moments.periods import period
from factlint.moments.recurring import recurring
from factlint.moments.relative import day
from factlint.moments.spans import span
from factlint.moments.starts import may_begin
from factlint.moments.tokens import Tokens, longest, tokens
from factlint.when import When


class Moment(NamedTuple):
    """A value of time at ``text[start:end]``."""

    start: int
    end: int
    text: str
    value: When


def moments(document: Document) -> list[Moment]:
    """Everything that the document says of time, in the order of the text, none overlapping another."""
    return [moment for block in document.blocks for moment in moments_in(document.text, block.start, block.end)]


def moments_in(text: str, start: int, stop: int) -> Iterator[Moment]:
    """What ``text[start:stop]`` says of time, from its beginning on."""
    t = tokens(text, start, stop)
    index = 0
    while t.low[index]:
        read = _longest_at(t, index) if may_begin(t, index) else None
        if read is None:
            index += 1
            continue
        value, after = read
        yield Moment(t.starts[index], t.ends[after - 1], text[t.starts[index] : t.ends[after - 1]], value)
        index = after


def _longest_at(t: Tokens, i: int) -> tuple[When, int] | None:
    return longest((
        day(t, i), period(t, i), timed_day(t, i), span(t, i), bounded(t, i), clock_span(t, i), lasting(t, i),
        clock(t, i, bare=t.low[i - 1] in ("at", "around")), daypart(t, i), length(t, i), recurring(t, i), now(t, i),
    ))  # fmt: skip
