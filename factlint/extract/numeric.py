"""Dates in digits alone: "2022-10-05", "2022/10/05", "05.10.2022", "13/10/2022".

Where day and month cannot be told apart ("10/05/2022") the article settles it by a date of the same form that can
be told, or the date is left out.
"""

import re
from collections.abc import Iterable

from factlint.dates import Date, Day
from factlint.extract.calendar import Found
from factlint.pattern import pattern

_ISO = pattern(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\w/]|[-.]\w)")
_SHORT = pattern(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\w/]|[-.]\w)")


def iso(text: str, start: int, stop: int) -> list[Found]:
    """A date that starts with its year."""
    sign = text[start + 4]
    match = _ISO.match(text, start, stop) if sign in text[start + 6 : start + 8] else None
    if not match:
        return []
    year, month, number = int(match[1]), int(match[3]), int(match[4])
    # A version or a reference is no date; one of its parts tells.
    if (
        not 1000 <= year <= 2199
        or not month
        or not number
        or month > 31
        or number > 31
        or (len(match[3]) != len(match[4]) and match[2] == "-")
    ):
        return []
    day = Day(year, month, number)
    return [(start, match.end(), Date(day, day, "day"))]


def short(text: str, start: int, stop: int) -> tuple[re.Match[str], bool | None] | None:
    """A date that ends with its year, and whether its day stands first, None where both orders can be."""
    sign = text[start + 1] if not text[start + 1].isdigit() else text[start + 2]
    match = _SHORT.match(text, start, stop) if sign in text[start + 3 : start + 6] else None
    if not match or not 1000 <= int(match[4]) <= 2199:
        return None
    a, b = int(match[1]), int(match[3])
    if not a or not b or a > 31 or b > 31 or (a > 12 and b > 12):
        return None
    if match[2] == ".":
        return (match, True) if b <= 12 else None
    return match, True if a > 12 else False if b > 12 else None


def settled(shorts: Iterable[tuple[re.Match[str], bool | None]], usual: bool | None = None) -> list[Found]:
    """The dates of an article that end with their years, ambiguous ones in the order that the others prove.

    Where none does, ``usual`` says whether the house puts the day first, None where it does not say.
    """
    shorts = list(shorts)
    orders = {order for match, order in shorts if order is not None and match[2] != "."}
    order = orders.pop() if len(orders) == 1 else None if orders else usual
    found: list[Found] = []
    for match, day_first in shorts:
        known = day_first if day_first is not None else order
        a, b = int(match[1]), int(match[3])
        if known is None and a != b:
            continue
        day = Day(int(match[4]), b if known else a, a if known else b)
        found.append((match.start(), match.end(), Date(day, day, "day")))
    return found
