"""Mentions by where they stand, found without looking at all of them."""

from bisect import bisect_left

from factlint.mention import Mention, Reading


def within(reading: Reading, start: int, end: int) -> tuple[Mention, ...]:
    """The mentions that begin in ``text[start:end]``."""
    mentions = reading.mentions
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    last = bisect_left(mentions, end, first, key=lambda mention: mention.start)
    return mentions[first:last]
