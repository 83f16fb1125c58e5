"""Spans of times of day: "from 5 to 6 pm", "between 10 and 11:30", "4pm-5pm", "from 9 for 2.5 hrs"."""

from factlint.extract.when.clock import clock
from factlint.extract.when.lengths import length
from factlint.extract.when.tokens import Tokens
from factlint.when import Lasting, Span, When

_JOINTS = ("to", "until", "till", "til", "through", "-", "–", "and")


def clock_span(t: Tokens, i: int, *, bare: bool = False) -> tuple[When, int] | None:
    """ "from 5 to 6 pm", "between 10 and 11:30", "4pm-5pm", "from 9 for 2.5 hrs"; ``bare`` takes two numbers alone."""
    lead = t.low[i] if t.low[i] in ("from", "between") else ""
    j = i + 1 if lead else t.skip(i, "at") if bare else i
    first = clock(t, j, bare=True)
    if lead == "from" and first and t.low[first[1]] == "for" and (long := length(t, first[1] + 1, counted=True)):
        return Lasting(
            first[0]._replace(half=first[0].half or "am") if first[0].hour <= 12 else first[0], long[0]
        ), long[1]
    if t.low[i] == "for" and (long := length(t, i + 1, counted=True)) and t.low[long[1]] == "from":
        timed = clock(t, long[1] + 1, bare=True)
        if timed:
            start = timed[0]._replace(half=timed[0].half or "am") if timed[0].hour <= 12 else timed[0]
            return Lasting(start, long[0]), timed[1]
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
