"""What recurs: "weekly", "every two days", "Tuesdays at 9am", "once a week", "19th of every month"."""

from factlint.lexicon.moments import DAYPARTS_BY_WORD, FREQUENCIES
from factlint.lexicon.weekdays import WEEKDAYS
from factlint.moments.clock import clock
from factlint.moments.counts import count, ordinal
from factlint.moments.dayparts import settle
from factlint.moments.lengths import unit
from factlint.moments.tokens import Tokens, longest
from factlint.moments.written import weekday, written
from factlint.when import At, Calendar, DayPart, Length, Recurring, When

Read = tuple[When, int] | None

_EACH = frozenset({"every", "each", "any", "all"})


def recurring(t: Tokens, i: int) -> Read:
    """The longest recurrence from ``i`` on."""
    return longest(
        (_frequency(t, i), _each(t, i), _weekdays(t, i), _parts(t, i), _once(t, i), _timed(t, i), _day_of_each(t, i))
    )


def _frequency(t: Tokens, i: int) -> Read:
    j = i + 1
    word = t.low[i]
    if word in ("bi", "semi") and t.low[i + 1] == "-":
        word, j = word + t.low[i + 2], i + 3
    found = FREQUENCIES.get(word)
    return _with_time(t, Length(((float(found[0]), found[1]),)), j) if found else None


def _each(t: Tokens, i: int) -> Read:
    if t.low[i] not in _EACH:
        return None
    j = t.skip(i + 1, "other")
    other = 2 if j > i + 1 else 1
    if named := weekday(t, j):
        return _with_time(t, Calendar(weekday=named[0]), named[1])
    if t.low[i] in ("any", "all") and t.low[j] not in ("year", "month", "week", "day", "weekend", "weekends"):
        return None
    if t.low[i] == "all" and not t.low[j].endswith("s"):
        return None
    if t.low[j] in DAYPARTS_BY_WORD:
        return _with_time(t, DayPart(DAYPARTS_BY_WORD[t.low[j]]), j + 1)
    if t.low[j] == "weekday":
        return Recurring(Length(((1.0, "weekday"),))), j + 1
    counted = count(t, j)
    number, k = counted or (1.0, j)
    if (named_unit := unit(t, k)) and (counted or not t.low[k].endswith("s") or t.low[i] == "all"):
        return _with_time(t, Length(((number * other, named_unit[0]),)), named_unit[1])
    if t.low[i] in ("every", "each") and (dated := written(t, j)):
        return _with_time(t, dated[0], dated[1])
    return None


def _plural(t: Tokens, i: int) -> int | None:
    return WEEKDAYS.get(t.low[i]) if t.low[i].endswith("days") else None


def _weekdays(t: Tokens, i: int) -> Read:
    """ "Tuesdays at 9am", "Friday mornings"; and "on Mondays", the word that leads to them counting in."""
    j = t.skip(i, "on")
    number = _plural(t, j)
    if number is not None:
        return _with_time(t, Calendar(weekday=number), j + 1)
    named = weekday(t, i)
    if named and t.low[named[1]] in DAYPARTS_BY_WORD and t.low[named[1]].endswith("s"):
        return Recurring(At(Calendar(weekday=named[0]), DayPart(DAYPARTS_BY_WORD[t.low[named[1]]]))), named[1] + 1
    if t.low[i] == "weekends":
        return Recurring(Length(((1.0, "weekend"),))), i + 1
    return None


def _parts(t: Tokens, i: int) -> Read:
    """ "mornings at 9am"."""
    j = t.skip(i, "on")
    word = t.low[j]
    if word.endswith("s") and word in DAYPARTS_BY_WORD and t.low[i - 1] not in ("the", "in", "-"):
        return _with_time(t, DayPart(DAYPARTS_BY_WORD[word]), j + 1)
    return None


def _once(t: Tokens, i: int) -> Read:
    if t.low[i] not in ("once", "one"):
        return None
    j = t.skip(i + 1, "a", "an", "per", "every", "each")
    named = unit(t, j) if j > i + 1 else None
    return (Recurring(Length(((1.0, named[0]),))), named[1]) if named else None


def _timed(t: Tokens, i: int) -> Read:
    """ "3pm each day", "9am every Sunday", "9am on Sundays"."""
    timed = clock(t, i)
    if not timed:
        return None
    found = _each(t, timed[1]) or _weekdays(t, timed[1]) or _frequency(t, timed[1])
    if not found or not isinstance(found[0], Recurring):
        return None
    every = found[0].every
    if isinstance(every, Calendar):
        return Recurring(At(every, timed[0])), found[1]
    return (Recurring(timed[0]), found[1]) if isinstance(every, Length | DayPart) else None


def _day_of_each(t: Tokens, i: int) -> Read:
    found = ordinal(t, t.skip(i, "the"))
    j = t.skip(found[1], "of") if found else 0
    if found and t.low[j] in ("every", "each") and t.low[j + 1] == "month":
        return Recurring(Calendar(day=found[0])), j + 2
    return None


def _with_time(t: Tokens, every: When, j: int) -> Read:
    """The recurrence with the time of day that follows; what recurs daily has only the time."""
    k = t.skip(j, "at", ",")
    timed = clock(t, k, bare=t.low[k - 1] == "at" and k > j)
    if not timed:
        return Recurring(every), j
    if isinstance(every, Calendar):
        return Recurring(At(every, timed[0])), timed[1]
    settled = timed[0]
    if isinstance(every, DayPart):
        settled = settle(settled, every.name)
    return Recurring(settled), timed[1]
