"""Days of the calendar, some parts of which may be unknown.

The proleptic Gregorian calendar, years as astronomers count them (1 BC is 0). Days before the Gregorian reform
of 15 October 1582 have no weekday here, since the article's calendar is unknown.
"""

from typing import NamedTuple

MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
GREGORIAN_REFORM = (1582, 10, 15)


class Day(NamedTuple):
    """A day as far as the article states it; ``None`` is a part that stays open. ``month`` and ``day`` count from 1.

    The parts are kept as written, possible or not: 30 February is a ``Day`` that does not exist.
    """

    year: int | None
    month: int | None
    day: int | None


class Date(NamedTuple):
    """A set of days: all from ``first`` to ``last``, both included.

    "March 2024" is 1 to 31 March, grain ``month``; "Dec. 21-22" is two days of an open year, grain ``day``.
    ``grain`` is the finest part that is written: day, week, month, quarter, half, season, year, decade, century.
    """

    first: Day
    last: Day
    grain: str


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def exists(day: Day) -> bool:
    """Whether some calendar day agrees with the parts that are known."""
    if day.month is not None and not 1 <= day.month <= 12:
        return False
    if day.day is None:
        return True
    if not 1 <= day.day <= 31:
        return False
    if day.month is None:
        return True
    if day.month == 2 and day.day == 29 and day.year is not None:
        return is_leap(day.year)
    return day.day <= MONTH_LENGTHS[day.month - 1]


def ordinal(day: Day) -> int | None:
    """The number of the day, 1 being 1 January of year 1, or None where it is not fully known or does not exist."""
    year, month, number = day
    if year is None or month is None or number is None or not 1 <= year <= 9999 or not exists(day):
        return None
    years = year - 1
    days = years * 365 + years // 4 - years // 100 + years // 400
    days += sum(MONTH_LENGTHS[: month - 1]) - (month > 2 and not is_leap(year))
    return days + number


def weekday(day: Day) -> int | None:
    """0 for Monday to 6 for Sunday, or None where it cannot be known."""
    number = ordinal(day)
    if number is None or tuple(day) < GREGORIAN_REFORM:
        return None
    return (number - 1) % 7


def month_length(year: int | None, month: int) -> int:
    """How many days the month has; a February of an unknown year has 29. ``month`` counts from 1 to 12."""
    return 28 if month == 2 and year is not None and not is_leap(year) else MONTH_LENGTHS[month - 1]


def month_date(year: int | None, month: int) -> Date:
    """All days of the month."""
    return Date(Day(year, month, 1), Day(year, month, month_length(year, month)), "month")


def years_date(first: int, last: int, grain: str = "year") -> Date:
    """All days of the years from ``first`` to ``last``, both included."""
    return Date(Day(first, 1, 1), Day(last, 12, 31), grain)


LAST_ORDINAL = 3_652_059  # 31 December 9999


def from_ordinal(number: int) -> Day | None:
    """The day with this ``ordinal``, or None outside the years 1 to 9999."""
    if not 1 <= number <= LAST_ORDINAL:
        return None
    year = min(number * 400 // 146_097 + 2, 9999)
    while number < (start := ordinal(Day(year, 1, 1)) or 1):
        year -= 1
    rest = number - start
    month = 1
    while rest >= month_length(year, month):
        rest -= month_length(year, month)
        month += 1
    return Day(year, month, rest + 1)


def easter(year: int) -> Day:
    """Easter Sunday of the western churches, for years of the Gregorian calendar."""
    # The anonymous Gregorian computus, as J. Meeus gives it.
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return Day(year, month, day + 1)


def nth_weekday(year: int, month: int, number: int, nth: int) -> Day:
    """The ``nth`` day of that weekday (0 for Monday) in a month, the last one for -1."""
    first = weekday(Day(year, month, 1))
    assert first is not None
    day = 1 + (number - first) % 7
    day += 7 * (nth - 1) if nth > 0 else 7 * ((month_length(year, month) - day) // 7 + 1 + nth)
    return Day(year, month, day)


def years_between(first: Date, last: Date) -> tuple[int, int]:
    """The least and the greatest number of birthdays from a day of ``first`` to a day of ``last``."""
    return _birthdays(first.last, last.first), _birthdays(first.first, last.last)


def _birthdays(born: Day, then: Day) -> int:
    assert born.year is not None
    assert then.year is not None
    early = (then.month or 1, then.day or 1) < (born.month or 1, born.day or 1)
    return then.year - born.year - early
