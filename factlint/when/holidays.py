"""The days on which holidays fall."""

from factlint.dates import Day, easter, nth_weekday, ordinal
from factlint.lexicon.holidays import (
    AFTER_EASTER,
    AFTER_THANKSGIVING,
    FIXED,
    HIJRI,
    ISLAMIC,
    OF_ONE_COUNTRY,
    OTHER_NAMES,
    WEEKDAYS_OF_MONTHS,
    WEEKDAYS_OF_ONE_COUNTRY,
)
from factlint.when.stretches import NoDayError

FIRST_YEAR, LAST_YEAR = 1900, 2199


def holiday(name: str, year: int) -> int:
    """The number of the day on which the holiday falls in that year; NoDayError where that is not known."""
    name = OTHER_NAMES.get(name, name)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NoDayError
    if fixed := FIXED.get(name) or OF_ONE_COUNTRY.get(name):
        return _number(Day(year, *fixed))
    if weekday := WEEKDAYS_OF_MONTHS.get(name) or WEEKDAYS_OF_ONE_COUNTRY.get(name):
        return _number(nth_weekday(year, *weekday))
    if name in AFTER_EASTER:
        return _number(easter(year)) + AFTER_EASTER[name]
    if name in AFTER_THANKSGIVING:
        return holiday("thanksgiving", year) + AFTER_THANKSGIVING[name]
    return islamic(*ISLAMIC[name], year)


def known_holiday(name: str, year: int) -> int | None:
    """The number of the day, or None where it is not known."""
    return holiday(name, year) if FIRST_YEAR <= year <= LAST_YEAR else None


def islamic(month: int, day: int, year: int) -> int:
    """The first such day of the tabular Islamic calendar in a year.

    It begins with the evening of the day whose number this is, and the sight of the moon may move it by one.
    """
    first = _number(Day(year, 1, 1))
    lunar = (first - HIJRI) * 30 // 10_631
    while (number := _of_lunar(lunar, month, day)) < first:
        lunar += 1
    return number


def _of_lunar(year: int, month: int, day: int) -> int:
    # Thirty years have eleven leap years; months have 30 and 29 days by turns.
    return HIJRI - 1 + (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2 + day


def _number(day: Day) -> int:
    found = ordinal(day)
    if found is None:
        raise NoDayError
    return found
