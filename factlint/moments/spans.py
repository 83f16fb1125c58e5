"""Spans of days, each told by its two ends: "from 4 to 22 January, 1995", "Jan-Feb 2017", "between now and May 21"."""

from factlint.lexicon.moments import STEPS
from factlint.moments.clock import clock
from factlint.moments.counts import day_number
from factlint.moments.joined import now, timed_day
from factlint.moments.periods import period
from factlint.moments.relative import day
from factlint.moments.tokens import Tokens, longest, once
from factlint.moments.written import month, weekday, year_after
from factlint.when import TODAY, At, Calendar, Clock, Now, Nth, Relative, Shifted, Span, WeekdayOf, When

Read = tuple[When, int] | None

_JOINTS = frozenset({"to", "until", "till", "til", "through", "thru", "-", "–", "~", "and"})
_LEADS = frozenset({"from", "between", "in"})


def span(t: Tokens, i: int) -> Read:
    """The longest span of days from ``i`` on."""
    return longest((_of_days(t, i), _one_month(t, i), _weekdays(t, i)))


def _joint(t: Tokens, j: int, lead: str) -> int:
    """Where what joins two ends stops; "and" joins after "between" only, and "in" leads with "through" only."""
    word = t.low[j]
    if word not in _JOINTS or (word == "and" and lead != "between") or (lead == "in" and word != "through"):
        return 0
    return j + 1


@once
def _end(t: Tokens, i: int) -> Read:
    """One end of a span."""
    for words in (("now",), ("current", "date"), ("date",)):
        if j := t.after(i, *words):
            if words == ("date",) and t.low[i - 1] != "to":
                continue
            return TODAY, j
    k = t.skip(i, "the")
    return longest((day(t, i), period(t, i), day(t, k), period(t, k)))


def _of_days(t: Tokens, i: int) -> Read:
    lead = t.low[i] if t.low[i] in _LEADS else ""
    j = i + 1 if lead else i
    if not lead and t.low[i] in ("now", "date"):
        return None
    first = _end(t, j)
    if not first:
        return _timed(t, i, j, lead)
    k = _joint(t, first[1], lead)
    if not k:
        return _timed(t, i, j, lead)
    last = longest((_end(t, k), _bare_day(t, k, first[0])))
    if not last or (lead == "in" and not _is_year(last[0])):
        return _timed(t, i, j, lead)
    one, other = _share(first[0], last[0])
    # "2014-2018" joins years, "2014 - 11" does not.
    year_alone = isinstance(one, Calendar) and one.month is None and t.low[first[1]] == "-" and not lead
    if year_alone and not (isinstance(other, Calendar) and other.month is other.day is None and other.year):
        return None
    if (
        isinstance(one, Calendar)
        and one.weekday is not None
        and one.day is None
        and not lead
        and t.low[first[1]] == "to"
    ):
        return None
    return longest(((Span(one, other), last[1]), _timed(t, i, j, lead)))


def _is_year(value: When) -> bool:
    return isinstance(value, Calendar) and value.month is None and value.year is not None


def _timed(t: Tokens, i: int, j: int, lead: str) -> Read:
    """ "from 4pm today to 5pm tomorrow", "between now and eight o'clock", "from 2pm till tomorrow 4:30pm"."""
    if lead not in ("from", "between"):
        return None
    first = longest((timed_day(t, j), now(t, j), clock(t, j)))
    k = _joint(t, first[1], lead) if first else 0
    last = longest((timed_day(t, k), now(t, k), clock(t, k), day(t, k))) if k else None
    if not first or not last:
        return None
    (one, _), (other, end) = first, last
    if isinstance(one, At) and isinstance(one.time, Clock) and isinstance(other, Clock):
        return At(one.day, Span(one.time, other)), end
    if isinstance(one, Clock) and isinstance(other, At):
        one = At(TODAY, one)
    moments = Now | At | Clock | Shifted
    if not isinstance(one, moments) or not isinstance(other, moments) or (isinstance(one, Clock) and one == other):
        return None
    if isinstance(one, Clock) and isinstance(other, Clock):
        return None
    return Span(one, other), end


def _bare_day(t: Tokens, i: int, first: When) -> Read:
    """The day that ends a span whose month stands before its first day: "April 9th through 17th"."""
    if not isinstance(first, Calendar) or not first.month or not first.day:
        return None
    found = day_number(t, t.skip(i, "the"))
    if not found or month(t, found[1]) or t.low[found[1]] in (":", "/", "%"):
        return None
    number, j = found
    if with_year := year_after(t, j):
        return Calendar(with_year[0], first.month, number), with_year[1]
    if number >= first.day:
        return Calendar(first.year, first.month, number), j
    return Calendar(None, first.month % 12 + 1, number), j


def _share(first: When, last: When) -> tuple[When, When]:
    """The two ends, each with the year that only the other states; from winter on it is the next one."""
    if not isinstance(first, Calendar) or not isinstance(last, Calendar) or not first.month or not last.month:
        return first, last
    turns = (first.month, first.day or 1) > (last.month, last.day or 1)
    if first.year is None and last.year is not None:
        return first._replace(year=last.year - turns), last
    if last.year is None and first.year is not None:
        return first, last._replace(year=first.year + turns)
    return first, last


def _one_month(t: Tokens, i: int) -> Read:
    """Two days of one month: "from 4 to 22 this month", "November between 19 and 20"."""
    named = month(t, i)
    if named and t.low[named[1]] == "between":
        days = _two(t, named[1] + 1, "between")
        if not days:
            return None
        (one, other), j = days
        of = year_after(t, j)
        number = of[0] if of else None
        return Span(Calendar(number, named[0], one), Calendar(number, named[0], other)), of[1] if of else j
    lead = t.low[i] if t.low[i] in ("from", "between") else ""
    days = _two(t, i + 1 if lead else i, lead)
    if not days:
        return None
    (one, other), j = days
    k = t.skip(t.skip(j, "of", "in"), "the")
    if t.low[k] in STEPS and t.low[k + 1] == "month":
        within = Relative("month", STEPS[t.low[k]])
        return Span(Nth(one, "day", within), Nth(other, "day", within)), k + 2
    named = month(t, k)
    if named and day_number(t, named[1]) and not year_after(t, named[1]):
        return None  # "from 5 to 6 of April 22": times of a day
    if named and not (t.low[j - 1].isdecimal() and t.joined(k)):
        of = year_after(t, named[1])
        number = of[0] if of else None
        return Span(Calendar(number, named[0], one), Calendar(number, named[0], other)), of[1] if of else named[1]
    return None


def _two(t: Tokens, i: int, lead: str) -> tuple[tuple[int, int], int] | None:
    """The numbers of two days that are joined; the first may have a weekday."""
    k = t.skip(i, "the")
    first = day_number(t, k)
    j = _joint(t, first[1], lead) if first else 0
    if not first or not j:
        return None
    # "from 4 to January 22"
    j = t.skip(j, "the")
    if month(t, j):
        return None
    last = day_number(t, j)
    return ((first[0], last[0]), last[1]) if last else None


def _weekdays(t: Tokens, i: int) -> Read:
    """ "next week between Wednesday and Friday"; and "from 4 to January 22", whose first day has no month."""
    if t.low[i] in STEPS and t.low[i + 1] == "week" and t.low[i + 2] in ("between", "from"):
        first = weekday(t, i + 3)
        j = _joint(t, first[1], t.low[i + 2]) if first else 0
        last = weekday(t, j) if j else None
        if first and last:
            weeks = STEPS[t.low[i]]
            return Span(WeekdayOf(first[0], weeks), WeekdayOf(last[0], weeks)), last[1]
        return None
    lead = t.low[i]
    number = day_number(t, i + 1) if lead in ("from", "between") else None
    j = _joint(t, number[1], lead) if number else 0
    if number and j and month(t, j) and (dated := day(t, j)) and isinstance(dated[0], Calendar) and dated[0].day:
        return Span(dated[0]._replace(day=number[0]), dated[0]), dated[1]
    return None
