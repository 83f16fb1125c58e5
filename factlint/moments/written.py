"""Dates as calendars have them: "monday, Jan 12th, 2016", "22 of June", "2019/aug/01", "June 2016", "9-18-15"."""

from factlint.lexicon.months import MONTHS
from factlint.lexicon.weekdays import WEEKDAY_ABBREVIATIONS, WEEKDAYS
from factlint.moments.counts import day_number, ordinal, short_year, small, year
from factlint.moments.numeric import digits
from factlint.moments.tokens import Tokens, longest
from factlint.when import Calendar

Read = tuple[Calendar, int] | None

_DASHES = ("-", "–", "/")


def month(t: Tokens, i: int) -> tuple[int, int] | None:
    """The name of a month, and its point."""
    number = MONTHS.get(t.low[i])
    if not number:
        return None
    pointed = t.low[i + 1] == "." and t.joined(i + 1) and len(t.low[i]) <= 4 and t.low[i] not in ("may", "june", "july")
    return number, i + 2 if pointed and (t.low[i + 2]) else i + 1


def weekday(t: Tokens, i: int) -> tuple[int, int] | None:
    """A day of the week; a short form must be written with a capital, or stand beside what dates it."""
    word = t.low[i]
    if word.endswith("s") and word in WEEKDAYS:
        return None
    number = WEEKDAYS.get(word)
    if number is None and word in WEEKDAY_ABBREVIATIONS:
        capital = t.text[t.starts[i]].isupper() and i > 0
        dated = day_number(t, t.skip(i + 1, "the")) or month(t, t.skip(i + 1, ",", "."))
        if capital or word not in ("sun", "sat", "wed", "mon") or dated:
            number = WEEKDAY_ABBREVIATIONS[word]
    if number is None:
        return None
    pointed = t.low[i + 1] == "." and t.joined(i + 1) and len(word) <= 5
    pointed = pointed and (t.low[i + 2].isdecimal() or t.low[i + 2] in MONTHS or t.low[i + 2] == ",")
    return number, i + 2 if pointed else i + 1


def written(t: Tokens, i: int, *, numeric: bool = True) -> Read:
    """The longest date from ``i`` on, whose weekday says no more than the date does."""
    if (named := weekday(t, i)) and (dated := _after_weekday(t, named[1], numeric)):
        return dated
    in_digits = digits(t, i) if numeric else None
    return longest((_month_first(t, i), _day_first(t, i), _listed(t, i), _year_first(t, i), in_digits))


def _listed(t: Tokens, i: int) -> Read:
    """The first day of a list that names its month behind the last: "6 and 20 May"."""
    first = day_number(t, i)
    if not first or t.low[first[1]] not in ("and", "or", "&") or t.low[i - 1] in ("between", "-", "$", ",", "."):
        return None
    following = _day_first(t, first[1] + 1)
    if not following or not (t.low[i].isdecimal() and t.low[first[1] + 1].isdecimal()):
        return None
    return following[0]._replace(day=first[0]), first[1]


def _after_weekday(t: Tokens, j: int, numeric: bool) -> Read:
    bracket = t.low[j] == "("
    k = t.skip(j, ",", "-", "(")
    k = t.skip(k, "the")
    found = longest(
        (_month_first(t, k), _day_first(t, k), _year_first(t, k), digits(t, k, loose=True) if numeric else None)
    )
    if found and bracket:
        return (found[0], found[1] + 1) if t.low[found[1]] == ")" else None
    return found


def year_after(t: Tokens, j: int, *, ordinal_day: bool = False, month_only: bool = False) -> tuple[int, int] | None:
    """The year that follows a day or a month."""
    k = t.skip(j, ",", "-", "/")
    told = t.low[k] in ("of", "in") and k == j
    k = t.skip(k, "of", "in") if told else k
    k = k + 2 if told and t.after(k, "the", "year") else k
    if found := year(t, k):
        return found
    if (ordinal_day or told) and t.low[j] not in _DASHES and (found := short_year(t, k)):
        return found if ordinal_day or t.low[j] == "of" else None
    if t.low[k] in ("'", "‘") or (month_only and k == j and t.low[k].isdecimal() and int(t.low[k]) > 31):
        return short_year(t, k)
    return None


def _with_year(t: Tokens, j: int, month: int, day: int, *, ordinal_day: bool = False) -> tuple[Calendar, int]:
    if found := year_after(t, j, ordinal_day=ordinal_day):
        return Calendar(found[0], month, day), found[1]
    return Calendar(None, month, day), j


def _month_first(t: Tokens, i: int) -> Read:
    named = month(t, i)
    if not named:
        return None
    number, j = named
    k = t.skip(j, "-", "/", ",", ".")
    k = t.skip(k, "the")
    if (day := day_number(t, k)) and not _counts_on(t, day[1]):
        return _with_year(t, day[1], number, day[0], ordinal_day=bool(ordinal(t, k)) and t.low[k].isalpha())
    # "September-2020-23"
    if t.low[j] in _DASHES and (written_year := year(t, j + 1)) and t.low[written_year[1]] == t.low[j]:
        day = day_number(t, written_year[1] + 1)
        return (Calendar(written_year[0], number, day[0]), day[1]) if day else None
    return None


def _counts_on(t: Tokens, j: int) -> bool:
    """Whether the number before ``j`` is the beginning of a time of day: "12:30", "3 pm"."""
    return (t.low[j] in (":", "%") and t.joined(j)) or t.low[j] in ("am", "pm", "o'clock", "percent")


def _day_first(t: Tokens, i: int) -> Read:
    day = day_number(t, i)
    if not day:
        return None
    number, j = day
    if (
        t.low[i].isdecimal()
        and i
        and (
            t.low[i - 1] in ("$", "€", "£", "#")
            or (t.low[i - 1] in (".", ",", ":") and t.joined(i) and t.low[i - 2][:1].isdigit())
        )
    ):
        return None
    k = t.after(j, "day", "of") if t.after(j, "day", "of") else t.skip(t.skip(j, "."), "-", "/", "of")
    named = month(t, k)
    if named and t.low[k] in ("may", "march") and small(t, i) and t.text[t.starts[k]].islower():
        return None  # "One may ask"
    if named:
        return _with_year(t, named[1], named[0], number)
    # "23-2020-September"
    if t.low[j] in _DASHES and (of := year(t, j + 1)) and t.low[of[1]] == t.low[j] and (named := month(t, of[1] + 1)):
        return Calendar(of[0], named[0], number), named[1]
    return None


def _year_first(t: Tokens, i: int) -> Read:
    """ "2019-sep-1", "2020/23/Sep"."""
    found = year(t, i) if t.low[i].isdecimal() else None
    if not found or t.low[found[1]] not in _DASHES:
        return None
    of, j = found
    if (named := month(t, j + 1)) and t.low[named[1]] == t.low[j] and (day := day_number(t, named[1] + 1)):
        return Calendar(of, named[0], day[0]), day[1]
    if (day := day_number(t, j + 1)) and t.low[day[1]] == t.low[j] and (named := month(t, day[1] + 1)):
        return Calendar(of, named[0], day[0]), named[1]
    return None
