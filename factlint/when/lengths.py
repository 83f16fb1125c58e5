"""Lengths of time, added to a day."""

from factlint.when import Length
from factlint.when.stretches import MONTHS, months_later

_DAYS = {"day": 1.0, "night": 1.0, "weekend": 7.0, "week": 7.0, "fortnight": 14.0}
SHORT_UNITS = {"second": 1, "minute": 60, "hour": 3600}


def shift(day: int, length: Length, sign: int) -> int:
    """The day that is the length after (1) or before (-1) another: years first, then months, then days."""
    months = sum(count * MONTHS[unit] for count, unit in length.parts if unit in MONTHS)
    rest = sum(count * _DAYS[unit] for count, unit in length.parts if unit in _DAYS)
    day = months_later(day, sign * round(months)) + sign * int(rest)
    weeks, rest_of_week = divmod(sum(int(count) for count, unit in length.parts if unit == "workday"), 5)
    day += sign * 7 * weeks
    for _ in range(rest_of_week):
        day += sign
        while (day - 1) % 7 > 4:
            day += sign
    return day
