"""Open stretches: "since August", "no later than 6:00", "2012 or later", "more than 2 weeks after today"."""

from factlint.moments.clock import clock
from factlint.moments.joined import bound, timed_day
from factlint.moments.lengths import length
from factlint.moments.periods import period
from factlint.moments.relative import day
from factlint.moments.tokens import Tokens, longest
from factlint.when import At, Bound, DayPart, Relative, Shifted, Span, When

Read = tuple[When, int] | None

_MEALS = {"breakfast": "breakfast", "lunch": "lunch", "dinner": "dinner", "dinnertime": "dinner", "lunchtime": "lunch"}
_BEHIND = {("or", "later"): "since", ("and", "later"): "since", ("or", "after"): "since", ("and", "after"): "since",
           ("and", "greater"): "since", ("or", "earlier"): "until", ("or", "before"): "until"}  # fmt: skip


def bounded(t: Tokens, i: int) -> Read:
    """The longest open stretch from ``i`` on."""
    return longest((_more_than(t, i), _before(t, i), _behind(t, i), _signed(t, i), _to_date(t, i)))


def _value(t: Tokens, i: int) -> Read:
    return longest((day(t, i), period(t, i), timed_day(t, i), clock(t, i)))


def _before(t: Tokens, i: int) -> Read:
    opened = bound(t, i)
    if t.low[i] == "year" and t.low[i + 1] in ("greater", "less", "later", "earlier"):
        opened = bound(t, i + 1)
    if not opened:
        return None
    name, j = opened
    if name != "about":
        j = t.skip(j, "around")
    if t.low[j] in _MEALS and name in ("after", "before", "about"):
        return Bound(name, DayPart(_MEALS[t.low[j]])), j + 1
    found = _value(t, j)
    if not found and t.low[j] == "the":
        found = longest((day(t, j + 1), period(t, j + 1)))
    if not found:
        return None
    value, k = found
    if isinstance(value, Bound):
        return None
    if name == "about" and isinstance(value, Relative) and value.unit == "day":
        return None
    return Bound(name, value), k


def _behind(t: Tokens, i: int) -> Read:
    """ "3 pm or later", "1/1/2016 and after" with nothing behind it."""
    found = _value(t, i)
    if not found:
        return None
    value, j = found
    for words, name in _BEHIND.items():
        if k := t.after(j, *words):
            if words[1] in ("after", "before") and t.low[k] not in ("", ".", ",", "?", "!", ";"):
                return None
            if (on := t.skip(k, "on")) > k and (dated := day(t, on)):
                return Bound(name, At(dated[0], value)), dated[1]
            return Bound(name, value), k
    return None


def _signed(t: Tokens, i: int) -> Read:
    """ ">= 2019", "=2019"."""
    signs = ""
    j = i
    while t.low[j] in ("<", ">", "=") and len(signs) < 2:
        signs += t.low[j]
        j += 1
    name = {">": "after", "<": "before", ">=": "since", "<=": "until", "=": ""}.get(signs)
    if name is None:
        return None
    found = period(t, j) or day(t, j)
    return ((Bound(name, found[0]) if name else found[0]), found[1]) if found else None


def _more_than(t: Tokens, i: int) -> Read:
    """ "more than 2 weeks after today", "less than 3 days after tomorrow"."""
    found = length(t, i, counted=True)
    if not found or not found[0].bound:
        return None
    long, j = found
    sign = {"after": 1, "from": 1, "before": -1}.get(t.low[j])
    base = day(t, j + 1) if sign else None
    if not sign or not base:
        return None
    shifted = Shifted(long._replace(bound=""), sign, base[0])
    if long.bound == "more":
        return Bound("after" if sign > 0 else "before", shifted), base[1]
    return (Span(base[0], shifted) if sign > 0 else Span(shifted, base[0])), base[1]


def _to_date(t: Tokens, i: int) -> Read:
    j = t.after(i, "till", "date") or t.after(i, "to", "date")
    if j and t.low[i - 1] not in ("up", "-", "equals") and t.low[j] in ("", ".", "?", "!", ","):
        return Bound("before", Relative("day", 0)), j
    return None
