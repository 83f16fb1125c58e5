"""Whole periods of the calendar: "next week", "the third quarter of 2016", "Q3", "the '40s", "last summer"."""

from collections.abc import Callable

from factlint.lexicon.moments import DECADES, STEPS
from factlint.moments.counts import count, ordinal, short_year, year
from factlint.moments.lengths import unit
from factlint.moments.months import month_or_year
from factlint.moments.seasons import season, within_year
from factlint.moments.tokens import Tokens, longest, once
from factlint.moments.written import month, year_after
from factlint.when import Around, Calendar, Nth, Part, Relative, When, YearOf, Years

Read = tuple[When, int] | None

# Months that are other words in lower case: "this august body".
_WORDS_TOO = ("may", "march", "august")

_OF_CALENDAR = frozenset("day week weekend workweek fortnight month quarter year decade century".split())


@once
def whole(t: Tokens, i: int) -> Read:
    """A period that is no part of another one's beginning or end."""
    return longest(rule(t, i) for rule in _RULES)


def _stepped(t: Tokens, i: int) -> Read:
    """ "this week", "the month", "last September", "the week after next", "June next year"."""
    word = t.low[i]
    if word == "the" and t.low[i + 1] in STEPS and t.low[i + 2] == "decade":
        return Relative("decade", STEPS[t.low[i + 1]]), i + 3
    if word in ("the", "my", "that", "same"):
        return _definite(t, i)
    if word in STEPS:
        return _after_step(t, i)
    if word == "weekend" and t.low[i - 1] not in ("every", "any", "all", "each", "a"):
        return Relative("weekend", 0), i + 1
    named = month(t, i)
    if named and (j := t.skip(t.skip(named[1], ","), "of")) and t.low[j] in STEPS and t.low[j + 1] == "year":
        return Nth(named[0], "month", Relative("year", STEPS[t.low[j]])), j + 2
    if word in ("eoy", "eom"):
        return Part("end", Relative("year" if word == "eoy" else "month", 0)), i + 1
    if t.after(i, "year", "to", "date"):
        return Part("earlier", Relative("year", 0)), i + 3
    return None


def _after_step(t: Tokens, i: int) -> Read:
    step = STEPS[t.low[i]]
    j = i + 1
    if t.low[j] in ("working", "calendar", "work") and t.low[j + 1] in ("week", "year"):
        kind = t.low[j + 1]
        return Relative("workweek" if kind == "week" else "year", step), j + 2
    named = unit(t, j)
    if named and named[0] in _OF_CALENDAR and not t.low[j].endswith("s"):
        if named[0] == "day":
            return None
        # "next year's first quarter"
        if t.low[named[1]] == "'s" and (inner := _ordinal_unit(t, named[1] + 1)):
            return Nth(inner[0], inner[1], Relative("year", step), inner[2]), inner[3]
        return Relative(named[0], step), named[1]
    if (in_month := month(t, j)) and not (t.low[j] in _WORDS_TOO and t.text[t.starts[j]].islower()):
        return Nth(in_month[0], "month", Relative("year", step)), j + 1
    return None


def _definite(t: Tokens, i: int) -> Read:
    """ "the week", "that weekend", "the same month", "the week after next"."""
    named = unit(t, i + 1)
    if not named or named[0] not in _OF_CALENDAR or t.low[i + 1].endswith("s"):
        return None
    name, j = named
    if name == "day" or t.after(j, "to", "date"):
        return None
    for words in (("after", "the", "next"), ("after", "next")):
        if k := t.after(j, *words):
            return Relative(name, 2), k
    if name in ("decade", "century", "quarter") or (t.low[i] in ("that", "same") and name == "fortnight"):
        return None
    if t.low[j].isdecimal() or (t.low[j] in ("of", "in") and t.low[j + 1].isdecimal()):
        return None
    return Relative(name, 0), j


def _ordinal_unit(t: Tokens, i: int) -> tuple[int, str, int, int] | None:
    """ "third week", "last 3 weeks", "first ten days": number, unit, how many, and where it ends."""
    found = ordinal(t, i) or ((-1, i + 1) if t.low[i] == "last" else None)
    if not found:
        return None
    many, j = 1.0, t.skip(found[1], "-")
    if t.low[j] != "half" and (counted := count(t, j)):
        many, j = counted
    named = unit(t, j)
    if not named or named[0] not in ("day", "week", "month", "quarter", "half"):
        if t.low[j] != "half":
            return None
        named = ("half", j + 1)
    if many != 1 and found[0] not in (1, -1):
        return None
    return found[0], named[0], int(many), named[1]


def _nth(t: Tokens, i: int) -> Read:
    """ "the first week of October", "third quarter this year", "week 31", "2016 the third quarter"."""
    if t.low[i] == "week" and t.low[i + 1].isdecimal() and 1 <= int(t.low[i + 1]) <= 53 and not t.joined(i + 1):
        number, j = int(t.low[i + 1]), i + 2
        if of := within_year(t, j):
            return Nth(number, "week", of[0]), of[1]
        return Nth(number, "week", Relative("year", 0)), j
    if t.low[i].isdecimal() and (of_year := year(t, i)):
        inner = _ordinal_unit(t, t.skip(t.skip(of_year[1], ","), "the"))
        if inner and inner[1] in ("quarter", "half"):
            return Nth(inner[0], inner[1], Calendar(of_year[0])), inner[3]
        return None
    inner = _ordinal_unit(t, t.skip(i, "the"))
    if not inner:
        return None
    number, name, many, j = inner
    if of := within_year(t, j) or (_of_month(t, j) if name in ("week", "day") else None):
        if name == "day" and many == 1:
            return None
        return Nth(number, name, of[0], many), of[1]
    if name == "quarter" and t.after(j, "of", "the", "year"):
        return _quarter(number), j + 3
    return None


def _of_month(t: Tokens, i: int) -> Read:
    j = t.skip(t.skip(i, "of", "in"), "the")
    if t.low[j] in STEPS and t.low[j + 1] == "month":
        return Relative("month", STEPS[t.low[j]]), j + 2
    named = month(t, j)
    if not named or j == i:
        return None
    with_year = year_after(t, named[1])
    if with_year:
        return Calendar(with_year[0], named[0]), with_year[1]
    return Calendar(None, named[0]), j + 1


def _quarter(number: int) -> When:
    """A quarter of an open year, told by its first month."""
    return Around("quarter", Calendar(None, number * 3 - 2))


def _coded(t: Tokens, i: int) -> Read:
    """ "Q3", "Q1 2016", "2016 H2", "2017-q1"."""
    for of_year, j in (
        (None, i),
        *((found[0], t.skip(found[1], "-", ",")) for found in (year(t, i),) if found and t.low[i].isdecimal()),
    ):
        letter, number = t.low[j], t.low[j + 1]
        if letter not in ("q", "h") or not t.joined(j + 1) or number not in ("1", "2", "3", "4"):
            continue
        if (letter == "h" and int(number) > 2) or (t.joined(j + 2) and t.low[j + 2][:1].isalnum()):
            continue
        name, end = {"q": "quarter", "h": "half"}[letter], j + 2
        if of_year is not None:
            return Nth(int(number), name, Calendar(of_year)), end
        if found := within_year(t, t.skip(end, "-")):
            return Nth(int(number), name, found[0]), found[1]
        return (_quarter(int(number)), end) if letter == "q" else None
    return None


def _decade(t: Tokens, i: int) -> Read:
    """ "the 1990s", "the '40s", "seventies", "the nineteen seventies", "the two thousand and tens"."""
    start = t.skip(i, "the")
    j = t.skip(start, "'", "‘")
    word = t.low[j]
    if word.isdecimal() and len(word) in (2, 4) and word.endswith("0"):
        k = t.skip(j + 1, "'")
        if t.low[k] in ("s", "'s") and (t.joined(k) or len(word) == 4 or t.low[k + 1] in (".", "")):
            first = int(word)
            if len(word) == 4 or first >= 20:
                return Years(first, first + 9), k + 1
        return None
    if word in DECADES and (start > i or t.low[i - 1] in ("in", "since", "early", "late", "mid")):
        first = 2000 if word == "noughties" else DECADES[word]
        return (Years(first, first + 9), j + 1) if first >= 20 else None
    for words, century in (
        (("nineteen",), 1900), (("eighteen",), 1800), (("twenty",), 2000), (("two", "thousand", "and"), 2000),
    ):  # fmt: skip
        if (k := t.after(j, *words)) and t.low[t.skip(k, "-")] in DECADES:
            k = t.skip(k, "-")
            first = century + DECADES[t.low[k]]
            return Years(first, first + 9), k + 1
    if k := t.after(j, "two", "thousands"):
        return Years(2000, 2009), k
    return None


def _century(t: Tokens, i: int) -> Read:
    found = ordinal(t, i)
    j = t.skip(found[1], "-") if found else 0
    if not found or t.low[j] != "century":
        return None
    return Years(found[0] * 100 - 100, found[0] * 100 - 1), j + 1


def _named_year(t: Tokens, i: int) -> Read:
    """ "last fiscal year", "school year 2008", "FY18"."""
    step = STEPS.get(t.low[i], None)
    j = i + (step is not None)
    kind = {"fiscal": "FY", "financial": "FY", "school": "SY", "academic": "SY"}.get(t.low[j])
    if kind and t.low[j + 1] == "year":
        if step is not None:
            return YearOf(kind, Relative("year", step)), j + 2
        if found := year(t, j + 2):
            return YearOf(kind, found[0]), found[1]
        return YearOf(kind), j + 2
    if t.low[i] in ("fy", "sy") and (found := year(t, i + 1) or short_year(t, i + 1)):
        return YearOf(t.low[i].upper(), found[0]), found[1]
    if t.low[i] == "cy" and (found := short_year(t, i + 1)):
        return Calendar(found[0]), found[1]
    return None


_RULES: tuple[Callable[[Tokens, int], Read], ...] = (
    month_or_year, _stepped, _nth, _coded, _decade, _century, season, _named_year,
)  # fmt: skip
