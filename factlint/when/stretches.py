"""Stretches of days, by the number of each day (``dates.ordinal``), and the units of the calendar they begin with."""

from typing import NamedTuple

from factlint.dates import Day, from_ordinal, month_length, ordinal


class NoDayError(Exception):
    """The words name a day that no calendar of the years 1 to 9999 has."""


class Stretch(NamedTuple):
    """All days from ``start`` up to the one before ``end``."""

    start: int
    end: int


_DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "workweek": 7, "fortnight": 14}
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
# What a weekend and a working week are of the week that begins with Monday.
_WITHIN_WEEK = {"weekend": (5, 7), "workweek": (0, 5)}


def number(year: int, month: int = 1, day: int = 1) -> int:
    found = ordinal(Day(year, month, day))
    if found is None:
        raise NoDayError
    return found


def day_of(number: int) -> tuple[int, int, int]:
    """Year, month and day."""
    day = from_ordinal(number)
    if day is None or day.year is None or day.month is None or day.day is None:
        raise NoDayError
    return day.year, day.month, day.day


def months_later(day: int, months: int) -> int:
    """The same day of another month, or the last one there."""
    year, month, of_month = day_of(day)
    years, month = divmod(month - 1 + months, 12)
    year += years
    return number(year, month + 1, min(of_month, month_length(year, month + 1)))


def later(day: int, unit: str, count: int) -> int:
    """The day that is so many units later."""
    if months := MONTHS.get(unit):
        return months_later(day, months * count)
    return day + _DAYS[unit] * count


def holding(unit: str, day: int) -> Stretch:
    """The unit that holds the day; for a weekend or working week, that of its week."""
    if unit in _WITHIN_WEEK:
        monday = day - (day - 1) % 7
        first, last = _WITHIN_WEEK[unit]
        return Stretch(monday + first, monday + last)
    if months := MONTHS.get(unit):
        year, month, _ = day_of(day)
        # A decade begins with its round year, a century with the year before its hundred is full.
        first = (year * 12 + month - 1) // months * months
        start = number(max(first // 12, 1), first % 12 + 1)
    else:
        start = day if _DAYS[unit] == 1 else day - (day - 1) % 7
    return Stretch(start, later(start, unit, 1))


def relative(unit: str, offset: int, today: int) -> Stretch:
    """The unit that is so many units after the one that holds today."""
    if unit in MONTHS:
        start = later(holding(unit, today).start, unit, offset)
        return Stretch(start, later(start, unit, 1))
    start, end = holding(unit, today)
    return Stretch(start + _DAYS[unit] * offset, end + _DAYS[unit] * offset)


def nth(count: int, number_: int, unit: str | int, within: Stretch) -> Stretch:
    """``count`` units from the ``number_``-th on, or up to the last (-1); NoDayError where the stretch lacks them."""
    start, end = within
    if isinstance(unit, int):
        first = start + (unit - (start - 1)) % 7
        day = first + 7 * (number_ - 1) if number_ > 0 else first + (end - 1 - first) // 7 * 7
        if not start <= day < end:
            raise NoDayError
        return Stretch(day, day + 1)
    if unit == "week":
        # A week belongs to the period that holds its Thursday.
        start = start + (3 - (start - 1)) % 7 - 3
        end = end - 1 - (end - 1 - 4) % 7 + 4
    if number_ < 0:
        return Stretch(later(end, unit, -count), end)
    first = later(start, unit, number_ - 1)
    if first >= end:
        raise NoDayError
    return Stretch(first, later(first, unit, count))
