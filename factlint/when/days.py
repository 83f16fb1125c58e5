"""Which days a value of days or of a period means, seen from a moment.

Where the words leave a part open there are two readings, the next days that fit and the last ones that did; else
both are the same.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from factlint.when import (
    Around,
    Calendar,
    Holiday,
    Lasting,
    Nearest,
    Now,
    Nth,
    Part,
    Relative,
    Rolling,
    Shifted,
    Span,
    WeekdayOf,
    When,
    Years,
)
from factlint.when.holidays import holiday
from factlint.when.lengths import shift
from factlint.when.parts import part_of
from factlint.when.stretches import (
    NoDayError,
    Stretch,
    day_of,
    holding,
    later,
    months_later,
    nth,
    number,
    relative,
)

DAY = 86_400


class Either(NamedTuple):
    """The readings of a value: ahead of the reference and behind it."""

    ahead: Stretch
    behind: Stretch


def one(start: int, end: int | None = None) -> Either:
    stretch = Stretch(start, start + 1 if end is None else end)
    return Either(stretch, stretch)


def is_day(value: When) -> bool:
    """Whether the value is a single day, and no period."""
    match value:
        case Calendar():
            return value.day is not None or value.weekday is not None
        case Relative(unit):
            return unit == "day"
        case Nth(_, unit, _, many):
            return (isinstance(unit, int) or unit == "day") and many == 1
        case Nearest(of):
            return is_day(of)
    return isinstance(value, WeekdayOf | Holiday | Shifted | Now)


def days(value: When, now: int) -> Either:
    """The readings of a value of days at the moment ``now``, in seconds; NoDayError where there are none."""
    today = now // DAY
    match value:
        case Now():
            return one(today)
        case Calendar():
            return _calendar(value, now)
        case Years():
            return _years(value, today)
        case Relative(unit, offset):
            return one(*relative(unit, offset, today))
        case WeekdayOf(weekday, weeks):
            return one(relative("week", weeks, today).start + weekday)
        case Holiday():
            return _holiday(value, now)
        case Nearest(of, ahead):
            # The day of the reference itself is neither ahead nor behind.
            found = days(of, (today + 1) * DAY).ahead if ahead else days(of, today * DAY).behind
            return one(*found)
        case Nth(first_, unit, of, many):
            return _each(days(of, now), lambda stretch: nth(many, first_, unit, stretch))
        case Around(unit, of):
            return _each(days(of, now), lambda stretch: _around(unit, stretch))
        case Part(part, of):
            return _each(days(of, now), lambda stretch: part_of(part, of, stretch, today))
        case Shifted(length, sign, base):
            return one(shift(days(base, now).ahead.start, length, sign))
        case Rolling():
            return one(*_rolling(value, today))
        case Lasting(start, length):
            first = days(start, now).ahead.start
            return one(first, shift(first, length, 1))
        case Span(first, last):
            return span(first, last, now)
    raise NoDayError


def _each(readings: Either, change: Callable[[Stretch], Stretch]) -> Either:
    return Either(change(readings.ahead), change(readings.behind))


def _nearest(starts: Iterable[tuple[int, int]], now: int) -> Either:
    """Of stretches in the order of time the first that begins at ``now`` or later, and the last that began before."""
    behind = None
    for start, end in starts:
        if start * DAY >= now:
            return Either(Stretch(start, end), Stretch(*behind) if behind else Stretch(start, end))
        behind = (start, end)
    raise NoDayError


def _calendar(value: Calendar, now: int) -> Either:
    year, month, day, weekday = value
    today = now // DAY
    this_year, this_month, _ = day_of(today)
    if year is not None and month and day:
        return one(number(year, month, day))
    if year is not None:
        start = number(year, month or 1)
        return one(start, later(start, "month" if month else "year", 1))
    if month and day:
        return _nearest(_existing((y, month, day) for y in range(this_year - 8, this_year + 9)), now)
    if month:
        # The month of the reference itself is the next one of its name.
        ahead = number(this_year + (month < this_month), month)
        behind = number(this_year - (month >= this_month), month)
        return Either(Stretch(ahead, months_later(ahead, 1)), Stretch(behind, months_later(behind, 1)))
    if day:
        # The 13th falls on each weekday within 14 months, the 31st within two years.
        months = (divmod(this_year * 12 + this_month - 1 + offset, 12) for offset in range(-30, 31))
        fitting = _existing((y, m + 1, day) for y, m in months)
        if weekday is not None:
            fitting = [stretch for stretch in fitting if (stretch[0] - 1) % 7 == weekday]
            if (today, today + 1) in fitting:
                return one(today)
        return _nearest(fitting, now)
    if weekday is None:
        raise NoDayError
    monday = today - (today - 1) % 7
    return _nearest([(day, day + 1) for day in range(monday + weekday - 7, monday + weekday + 8, 7)], now)


def _existing(parts: Iterable[tuple[int, int, int]]) -> list[tuple[int, int]]:
    found = []
    for year, month, day in parts:
        try:
            start = number(year, month, day)
        except NoDayError:
            continue
        found.append((start, start + 1))
    return found


def _years(value: Years, today: int) -> Either:
    first, last = value
    if first >= 100:
        return one(number(first), number(last + 1))
    this_year = day_of(today)[0]
    century = this_year - this_year % 100
    behind = century + first - (100 if century + first >= this_year else 0)
    length = last - first + 1
    return Either(*(Stretch(number(year), number(year + length)) for year in (behind + 100, behind)))


def _holiday(value: Holiday, now: int) -> Either:
    name, year = value
    this_year = day_of(now // DAY)[0]
    if isinstance(year, Relative):
        year = this_year + year.offset
    if year is not None:
        return one(holiday(name, year))
    found = (holiday(name, y) for y in range(this_year - 1, this_year + 3))
    return _nearest(((day, day + 1) for day in found), now)


def _around(unit: str, stretch: Stretch) -> Stretch:
    found = holding(unit, stretch.start)
    if unit == "weekend":
        # From Wednesday on a day belongs to the weekend that follows, and joins it; Monday belongs to the one before.
        start = stretch.start
        if (start - 1) % 7 == 0:
            return Stretch(start - 2, start + 1)
        return Stretch(min(start, found.start), found.end)
    return found


def _rolling(value: Rolling, today: int) -> Stretch:
    length, ahead, within = value
    [(count, unit), *more] = length.parts
    if unit in ("decade", "quarter", "century") and not more:
        start = holding(unit, today).start
        first, last = (1, 1 + int(count)) if ahead else (-int(count), 0)
        return Stretch(later(start, unit, first), later(start, unit, last))
    if not ahead:
        return Stretch(shift(today, length, -1), today)
    if unit == "workday":
        return Stretch(today + 1, shift(today, length, 1) + 1)
    start = today if within else today + 1
    return Stretch(start, shift(start, length, 1))


def span(first: When, last: When, now: int) -> Either:
    """From one value to the next other after it; the readings are the same where the reference lies between them."""
    start, end = _inner(first), _inner(last)
    starts, ends = days(start, now), days(end, now)
    if starts.ahead == starts.behind:
        ends = days(end, starts.ahead.start * DAY) if ends.ahead != ends.behind else ends
        return one(_start(first, starts.ahead), _end(last, ends.ahead))
    if ends.ahead == ends.behind:
        return one(_start(first, days(start, ends.ahead.start * DAY).behind), _end(last, ends.ahead))
    found = []
    for stretch in starts:
        until = days(end, stretch.start * DAY).ahead
        found.append(Stretch(_start(first, stretch), _end(last, until)))
        lasts = until.start * DAY >= now if is_day(end) else until.end * DAY > now
        if stretch == starts.behind and lasts:
            return one(*found[-1])
    return Either(*found)


def _inner(value: When) -> When:
    return value.of if isinstance(value, Part) else value


def _start(value: When, stretch: Stretch) -> int:
    """Where a span begins that is told from this value: late in a period is its end, and mid its middle."""
    if not isinstance(value, Part) or value.part not in ("mid", "end"):
        return stretch.start
    return stretch.end if value.part == "end" else (stretch.start + stretch.end) // 2


def _end(value: When, stretch: Stretch) -> int:
    """Where a span ends that is told to this value, which is the last that it holds unless only its start is told."""
    return _start(value, stretch) if isinstance(value, Part) else stretch.end
