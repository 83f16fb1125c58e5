"""Whole months and years: "June 2016", "2016, nov", "11/2016", "in may", "year 247"."""

from factlint.moments.counts import day_number, short_year, spelled, year, year_in_words
from factlint.moments.tokens import Tokens, longest, once
from factlint.moments.written import month, year_after
from factlint.when import Calendar

Read = tuple[Calendar, int] | None

# Month names that are words of another kind in lower case, and need a day or a year beside them.
_OTHER_WORDS = frozenset({"may", "march", "mar", "sept", "dec"})
# "may" in lower case is a month after these alone.
_BEFORE_MAY = frozenset(
    "in since until till by during early late mid last next of from before after between through".split()
)
_BEFORE_MONTH = frozenset({
    "in", "since", "until", "till", "by", "during", "early", "late", "mid", "last", "next", "this", "from", "of",
    "through", "to", "before", "after", "between", "for", "the", "end", "-", "and",
})  # fmt: skip


@once
def month_or_year(t: Tokens, i: int) -> Read:
    """A whole month or year: "June 2016", "2016, nov", "11/2016", "in may", "year 247"."""
    return longest((_month_year(t, i), _year_month(t, i), _numeric_month(t, i), _bare_year(t, i)))


def _month_year(t: Tokens, i: int) -> Read:
    named = month(t, i)
    if not named:
        return None
    number, j = named
    if found := year_after(t, j, month_only=True):
        return Calendar(found[0], number), found[1]
    word = t.low[i]
    lower = t.text[t.starts[i]].islower() or i == 0 or t.text[t.starts[i - 1]] in ".!?"
    if (word in _OTHER_WORDS or len(word) <= 3) and lower and t.low[i - 1] not in _BEFORE_MONTH:
        return None
    if word in ("may", "march") and t.low[i - 1] not in (_BEFORE_MAY if lower else _BEFORE_MONTH):
        return None
    if t.low[i - 1] == "$":
        return None
    return Calendar(None, number), i + 1


def _year_month(t: Tokens, i: int) -> Read:
    found = year(t, i) if t.low[i].isdecimal() else None
    if not found:
        return None
    named = month(t, t.skip(found[1], ",", "-", "/"))
    if named and not day_number(t, named[1]):
        return Calendar(found[0], named[0]), named[1] - (t.low[named[1] - 1] == ".")
    return None


def _numeric_month(t: Tokens, i: int) -> Read:
    """ "2015-3", "11 / 2016"."""
    first, mark, second = t.low[i], t.low[i + 1], t.low[i + 2]
    if mark not in ("-", "/", ".") or not first.isdecimal() or not second.isdecimal():
        return None
    if mark == "." and not (t.joined(i + 1) and t.joined(i + 2)):
        return None
    beside = (t.low[i - 1] if t.joined(i) else "", t.low[i + 3] if t.joined(i + 3) else "")
    if any(word in ("-", "/", ".") and word == mark for word in beside[:1]) or (
        beside[1] == mark and t.low[i + 4].isdecimal()
    ):
        return None
    if len(first) == 4 and len(second) <= 2 and 1000 <= int(first) <= 2199 and 1 <= int(second) <= 12:
        return Calendar(int(first), int(second)), i + 3
    if len(second) == 4 and len(first) <= 2 and 1000 <= int(second) <= 2199 and 1 <= int(first) <= 12:
        return Calendar(int(second), int(first)), i + 3
    return None


_BEFORE_YEAR = frozenset({
    "in", "since", "until", "till", "by", "during", "early", "late", "mid", "from", "of", "through", "to", "before",
    "after", "between", "for", "end", "middle", "beginning", "and", "or", "than", "on", "year", "the", "not", "=", "-",
    "–", "~", "about", "around",
})  # fmt: skip
# A number below 1500 is a year after these alone.
_BEFORE_EARLY_YEAR = frozenset({"in", "since", "until", "year", "during", "before", "after"})
_COUNTED = frozenset(
    "people pieces men women jobs miles km feet metres meters tonnes tons dollars euros percent".split()
)


def _bare_year(t: Tokens, i: int) -> Read:
    for kind in (("calendar", "year"), ("cy",), ("year",)):
        if not (j := t.after(i, *kind)):
            continue
        if found := year(t, j):
            return Calendar(found[0]), found[1]
        if kind == ("cy",) and (found := short_year(t, j)):
            return Calendar(found[0]), found[1]
        if kind == ("year",) and t.low[j].isdecimal() and 3 <= len(t.low[j]) <= 4:
            return Calendar(int(t.low[j])), j + 1
        if kind == ("year",) and (found := year_in_words(t, j) or _small_year(t, j)):
            return Calendar(found[0]), found[1]
    found = year(t, i)
    if not found:
        return None
    j = found[1]
    if t.low[j] in _COUNTED or t.low[i - 1] in ("$", "#", "€", "£") or _hyphenated(t, i, j):
        return None
    if i and t.joined(i) and t.low[i - 1] not in ("=", "(", "-", "/", "~", "–", '"', "'"):
        return None
    if t.joined(j) and t.low[j][:1].isalnum():
        return None
    near = 1500 <= found[0] <= 2160
    said = t.low[i - 1] in (_BEFORE_YEAR if near else _BEFORE_EARLY_YEAR) or (
        near and (i == 0 or t.low[j] in ("", ".", ",", ")", ";", "-", "~", "–", "to", "and", "or"))
    )
    return (Calendar(found[0]), j) if said else None


def _small_year(t: Tokens, i: int) -> tuple[int, int] | None:
    found = spelled(t, i)
    return found if found and found[0] >= 100 else None


def _hyphenated(t: Tokens, i: int, j: int) -> bool:
    """Whether the year from ``i`` to ``j`` is one of a row of digits with hyphens, which is a number and no span."""
    before = t.low[i - 2] if t.low[i - 1] == "-" and i > 1 else ""
    after = t.low[j + 1] if t.low[j] == "-" else ""
    if (before.isdecimal() and len(before) != 4) or (after.isdecimal() and len(after) != 4):
        return True
    return (before.isdecimal() and t.low[i - 3] == "-" and t.joined(i - 2)) or (
        after.isdecimal() and t.low[j + 2] == "-" and t.low[j + 3].isdecimal()
    )
