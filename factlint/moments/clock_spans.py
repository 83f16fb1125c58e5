"""Spans of times of day: "from 5 to 6 pm", "between 10 and 11:30", "4pm-5pm", "from 9 for 2.5 hrs"."""

from factlint.moments.clock import clock
from factlint.moments.dayparts import settle
from factlint.moments.lengths import is_timed, length
from factlint.moments.tokens import Tokens
from factlint.when import Clock, Lasting, Span, When

_JOINTS = ("to", "until", "till", "til", "through", "-", "–", "and")


def clock_span(t: Tokens, i: int, *, bare: bool = False) -> tuple[When, int] | None:
    """ "from 5 to 6 pm", "between 10 and 11:30", "4pm-5pm", "from 9 for 2.5 hrs"; ``bare`` takes two numbers alone."""
    lead = t.low[i] if t.low[i] in ("from", "between") else ""
    j = i + 1 if lead else t.skip(i, "at") if bare else i
    first = clock(t, j, bare=True)
    if lasting := _lasting(t, i, first if lead == "from" else None):
        return lasting
    if not first:
        return None
    k = first[1]
    if t.low[k] not in _JOINTS or (t.low[k] == "and" and lead != "between"):
        return None
    last = clock(t, k + 1, bare=True)
    if not last:
        return None
    (one, _), (other, end) = first, last
    told = bool(one.half or other.half or _written_out(t, j, first[1]) or _written_out(t, k + 1, end))
    if not (told or bare):
        return None
    return Span(one, other), end


def _written_out(t: Tokens, start: int, end: int) -> bool:
    """Whether the words can be nothing but a time of day."""
    words = t.low[start:end]
    return (
        ":" in words
        or "o'clock" in words
        or "oclock" in words
        or (len(words) == 1 and len(words[0]) == 4 and words[0].startswith("0"))
        or (len(words) >= 2 and all(word.isalpha() for word in words))
    )


def _lasting(t: Tokens, i: int, first: tuple[Clock, int] | None) -> tuple[When, int] | None:
    """ "from 9 for 2.5 hrs", "for 2 hours from 2pm"; an hour alone is one before noon."""
    if first and t.low[first[1]] == "for":
        long = length(t, first[1] + 1, counted=True)
        start, end = first[0], long[1] if long else 0
    elif t.low[i] == "for":
        long = length(t, i + 1, counted=True)
        timed = clock(t, long[1] + 1, bare=True) if long and t.low[long[1]] == "from" else None
        if not timed:
            return None
        start, end = timed
    else:
        return None
    if not long or not is_timed(long[0]):
        return None
    return Lasting(settle(start, "morning"), long[0]), end
