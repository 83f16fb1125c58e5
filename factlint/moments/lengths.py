"""Lengths of time: "3h", "two and a half hours", "an hour and a half", "1 year 1 month 21 days", "all day"."""

from factlint.lexicon.moments import SHORT_UNITS, UNITS
from factlint.moments.counts import count
from factlint.moments.tokens import Tokens
from factlint.when import Length

Read = tuple[Length, int] | None

_WHOLE = frozenset({"all", "full", "whole", "another"})
_TIMED = frozenset({"second", "minute", "hour"})


def unit(t: Tokens, i: int) -> tuple[str, int] | None:
    """The name of a unit of time; "second" alone is an ordinal."""
    word = t.low[i]
    if t.joined(i) and word in SHORT_UNITS and t.low[i - 1].isdecimal():
        return SHORT_UNITS[word], i + 1
    if word == "business" and t.low[i + 1] in ("day", "days"):
        return "workday", i + 2
    name = UNITS.get(word, "")
    return (name, i + 1) if name else None


def length(t: Tokens, i: int, *, counted: bool = False) -> Read:
    """A length of time; one that is ``counted`` has a count before each unit, an article being none alone."""
    bounded = ""
    j = i
    for bound, words in (("more", ("more", "than")), ("less", ("less", "than")), ("more", ("at", "least"))):
        if k := t.after(i, *words):
            bounded, j = bound, k
    if not counted and not bounded and (whole := _whole(t, i)):
        return whole
    parts: list[tuple[float, str]] = []
    end = j
    while found := _one(t, j):
        part, end = found
        if any(unit == part[1] for _, unit in parts):
            break
        parts.append(part)
        k = t.skip(end, ",")
        j = t.skip(k, "and")
    if not parts:
        return None
    return Length(tuple(parts), bounded), end


def _one(t: Tokens, i: int) -> tuple[tuple[float, str], int] | None:
    found = count(t, i)
    if not found:
        return None
    number, j = found
    j = t.skip(j, "-")
    j = t.skip(j, "full", "whole", "long", "straight", "consecutive", "more")
    named = unit(t, j)
    if not named or (t.low[i] in ("a", "an") and t.low[j] == "second"):
        return None
    name, j = named
    # "an hour and a half", "one year and a quarter"
    if t.low[j] == "and":
        k = t.skip(j + 1, "a")
        part = {"half": 0.5, "quarter": 0.25}.get(t.low[k])
        if part and not UNITS.get(t.low[k + 1]) and t.low[k + 1] not in ("of", "an", "a"):
            return (number + part, name), k + 1
    return (number, name), j


def _whole(t: Tokens, i: int) -> Read:
    """ "all day", "full-year", "another hour"."""
    if t.low[i] not in _WHOLE:
        return None
    j = t.skip(i + 1, "-")
    named = unit(t, j)
    if not named or t.low[named[1] - 1].endswith("s"):
        return None
    return Length(((1.0, named[0]),)), named[1]


def is_timed(value: Length) -> bool:
    """Whether the length has hours or less in it."""
    return any(unit in _TIMED for _, unit in value.parts)
