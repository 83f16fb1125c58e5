"""Days that are placed by another: "yesterday", "next Tuesday", "the day after tomorrow", "two weeks from Friday"."""

from factlint.lexicon.moments import DAYS_AWAY, STEPS
from factlint.lexicon.months import MONTHS
from factlint.lexicon.weekdays import WEEKDAYS
from factlint.moments.counts import day_number, ordinal, spelled
from factlint.moments.holidays import holiday
from factlint.moments.lengths import is_timed, length
from factlint.moments.months import month_or_year
from factlint.moments.tokens import Tokens, longest, once
from factlint.moments.written import month, weekday, written, year_after
from factlint.when import (
    TODAY,
    Calendar,
    Holiday,
    Length,
    Nearest,
    Now,
    Nth,
    Relative,
    Rolling,
    Shifted,
    WeekdayOf,
    When,
)

Read = tuple[When, int] | None

_FIRSTS = frozenset({"first", "most", "worst", "least", "second"})
_DAY_STEPS = {"last": -1, "previous": -1, "past": -1, "next": 1, "following": 1, "this": 0}


@once
def day(t: Tokens, i: int) -> Read:
    """The longest day from ``i`` on."""
    return longest((written(t, i), simple(t, i), _shifted(t, i), _numbered(t, i), _stepped(t, i)))


@once
def simple(t: Tokens, i: int) -> Read:
    """Days in one or a few words, none of them a count."""
    return longest((_named(t, i), _weekday(t, i), _day_of_month(t, i), _nth(t, i), holiday(t, i)))


def _named(t: Tokens, i: int) -> Read:
    word = t.low[i]
    if word in DAYS_AWAY and word not in ("tonight", "tonite"):
        return Relative("day", DAYS_AWAY[word]), i + 1
    j = t.skip(i, "the")
    for side, sign in (("after", 1), ("before", -1)):
        if k := t.after(j, "day", side):
            if t.low[k] in DAYS_AWAY:
                return Relative("day", DAYS_AWAY[t.low[k]] + sign), k + 1
            if j > i and t.low[k] in ("", ".", ",", "?", "!"):
                return Relative("day", sign), k
    if t.low[j] in _DAY_STEPS and t.low[j + 1] == "day" and t.low[j + 2] != "and":
        return Relative("day", _DAY_STEPS[t.low[j]]), j + 2
    if t.low[i] in ("the", "my") and t.low[i + 1] == "day" and t.low[i + 2] not in ("care", "that", "when", "to"):
        return Relative("day", 0), i + 2
    return None


def _weeks(t: Tokens, i: int) -> tuple[int, int] | None:
    """ "next week", "of last week", "this week": how many weeks away."""
    j = t.skip(t.skip(i, "of", "in", "-"), "the")
    if t.low[j] in STEPS and t.low[j + 1] == "week":
        return STEPS[t.low[j]], j + 2
    return None


def _weekday(t: Tokens, i: int) -> Read:
    """ "Friday", "this past Wednesday", "next week on Tuesday", "on Friday next week", "Thursday the 21st"."""
    if week := _weeks(t, i) if t.low[i] in STEPS else None:
        j = t.skip(t.skip(week[1], "on", "-", "–"), "the")
        return (WeekdayOf(named[0], week[0]), named[1]) if (named := weekday(t, j)) else None
    start = t.skip(i, "on")
    j = t.skip(start, "this") if t.low[t.skip(start, "this")] in ("past", "upcoming", "coming") else start
    step = t.low[j] if t.low[j] in STEPS else ""
    named = weekday(t, j + 1 if step else j)
    if not named:
        return None
    number, k = named
    if not step and (week := _weeks(t, k)):
        return WeekdayOf(number, week[0]), week[1]
    if start > i:
        return None
    if step in ("past", "coming", "upcoming"):
        return Nearest(Calendar(weekday=number), step != "past"), k
    if step:
        return WeekdayOf(number, STEPS[step]), k
    m = t.skip(k, ",")
    if t.low[m] == "the" and (found := day_number(t, m + 1)) and not month(t, t.skip(found[1], "of")):
        return Nth(found[0], "day", Relative("month", 0)), found[1]
    if (found := ordinal(t, k) if t.low[k].isdecimal() else None) or (found := _bare_number(t, k)):
        return Calendar(None, None, found[0], number), found[1]
    return Calendar(weekday=number), k


def _bare_number(t: Tokens, k: int) -> tuple[int, int] | None:
    """The digits after a weekday as the day of the month, unless they begin a time."""
    found = day_number(t, k) if t.low[k].isdecimal() and not t.joined(k) else None
    if (
        not found
        or (t.joined(found[1]) and t.low[found[1]] not in (".", "!", "?", ","))
        or t.low[found[1]] in ("-", "–", "to", "am", "pm", "a", "p", "o'clock", "oclock", "and", "until", "till")
    ):
        return None
    return found


_MONTH_STEPS = ("of", "in")


def _relative_month(t: Tokens, i: int) -> tuple[When, int] | None:
    """ "of next month", "this month", "of June"."""
    j = t.skip(t.skip(i, *_MONTH_STEPS), "the")
    if t.low[j] in STEPS and t.low[j + 1] == "month":
        return Relative("month", STEPS[t.low[j]]), j + 2
    if j > i + 1 and t.low[j] == "month":
        return Relative("month", 0), j + 1
    return None


def _day_of_month(t: Tokens, i: int) -> Read:
    """ "the 21st", "20th of next month", "the thirty-first day of the month"."""
    j = t.skip(i, "the")
    found = day_number(t, j)
    if not found:
        return None
    number, k = found
    numbered = t.after(k, "day") if ordinal(t, j) else 0
    if (of := _relative_month(t, numbered or k)) and (numbered or ordinal(t, j) or j > i):
        return Nth(number, "day", of[0]), of[1]
    if numbered:
        return None
    suffixed = bool(ordinal(t, j)) and t.low[j].isdecimal()
    if j == i:
        said = suffixed and t.low[i - 1] in ("on", "by") and t.low[k] in ("", ".", ",", "!", "?", "-", ";", ")")
        return (Calendar(day=number), k) if said else None
    # "the second" and "the 21st" are days where nothing follows that they could count.
    alone = t.low[k] in ("", ".", ",", "!", "?", ";") or (suffixed and t.low[k] in ("at", "from", "between"))
    if alone and t.low[i - 1] in ("on", "for", "by", "of", "until", "since", "before", "after", "till"):
        return Calendar(day=number), k
    if t.low[j].isdecimal() and t.low[i - 1] == "on" and t.low[k] in ("from", "between", "at"):
        return Calendar(day=number), k
    return None


def _nth(t: Tokens, i: int) -> Read:
    """ "the first Friday of July", "second Sunday"."""
    j = t.skip(i, "the")
    found = ordinal(t, j) or ((-1, j + 1) if t.low[j] == "last" else None)
    named = weekday(t, found[1]) if found and t.low[found[1]] in _WEEKDAYS else None
    if not found or not named:
        return None
    number, (name, k) = found[0], named
    if of := _relative_month(t, k):
        return Nth(number, name, of[0]), of[1]
    m = t.skip(k, "of", "in")
    if t.low[m] in MONTHS and (in_month := month(t, m)):
        with_year = year_after(t, in_month[1])
        of_year = with_year[0] if with_year else None
        return Nth(number, name, Calendar(of_year, in_month[0])), with_year[1] if with_year else in_month[1]
    if number > 0:
        return Nth(number, name, Relative("month", 0)), k
    return None


_WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})


def _stepped(t: Tokens, i: int) -> Read:
    """ "next 6th of April", "last Easter", "the next New Year's Day"."""
    step = t.low[i]
    if step not in STEPS:
        return None
    ahead = STEPS[step]
    if (found := holiday(t, i + 1)) and isinstance(found[0], Holiday) and found[0].year is None and ahead:
        return Nearest(found[0], ahead > 0), found[1]
    dated = written(t, i + 1)
    if not dated or not dated[0].month or dated[0].year is not None or not dated[0].day:
        return None
    if weekday(t, i + 1) or not ahead:  # the weekday, or "this", says that it is in this year
        return Nth(dated[0].day, "day", Nth(dated[0].month, "month", Relative("year", 0))), dated[1]
    return Nth(dated[0].day, "day", Nth(dated[0].month, "month", Relative("year", ahead))), dated[1]


@once
def _shifted(t: Tokens, i: int) -> Read:
    """ "two days ago", "in 3 weeks", "three weeks from tomorrow", "a fortnight later"."""
    opened = t.low[i] == "in"
    found = length(t, i + 1 if opened else i, counted=True)
    if not found or found[0].bound:
        return None
    long, j = found
    if opened:
        if t.low[i + 1] == "the":
            return None
        since = t.after(j, "since") and t.skip(j + 1, "the")
        if since:
            base = month_or_year(t, since)
            return (Shifted(long, 1, base[0]), base[1]) if base else None
        # "in two days from today"
        if t.low[j] in ("from", "after", "before", "ago", "later", "hence"):
            return None
        if any(word.endswith("est") or word in _FIRSTS for word in t.low[max(0, i - 6) : i]):
            return Rolling(long, ahead=False), j  # "the lowest in 30 years"
        return Shifted(long, 1, Now() if is_timed(long) else TODAY), j
    base_now: When = Now() if is_timed(long) else TODAY
    if t.low[j] == "ago":
        return Shifted(long, -1, base_now), j + 1
    if t.low[j] == "later" and t.low[j + 1] not in ("this", "in", "next", "today"):
        return Shifted(long, 1, base_now), j + 1
    if k := t.after(j, "from", "now"):
        return Shifted(long, 1, base_now), k
    sign = {"from": 1, "after": 1, "before": -1}.get(t.low[j])
    if not sign or is_timed(long):
        return None
    based = longest((written(t, j + 1), simple(t, j + 1), simple(t, t.skip(j + 1, "the"))))
    # "10 days from 28 January to 6 February": a length and its span.
    if not based or (t.low[j] == "from" and t.low[based[1]] in ("to", "until", "till", "through", "-", "–")):
        return None
    return Shifted(long, sign, based[0]), based[1]


def _numbered(t: Tokens, i: int) -> Read:
    """ "two Sundays from now", "two monday later"."""
    found = spelled(t, i) or ((int(t.low[i]), i + 1) if t.low[i].isdecimal() and len(t.low[i]) < 3 else None)
    if not found or t.low[found[1]] not in WEEKDAYS:
        return None
    k = found[1] + 1
    end = t.after(k, "from", "now") or t.after(k, "later")
    if not end:
        return None
    first = Nearest(Calendar(weekday=WEEKDAYS[t.low[found[1]]]), ahead=True)
    return Shifted(Length(((found[0] - 1, "week"),)), 1, first), end
