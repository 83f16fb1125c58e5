"""Dates in digits: "9-18-15", "21/04/2016", "2016-11-07", "4/22"; month first unless it cannot be."""

from factlint.moments.counts import short_year, year
from factlint.moments.tokens import Tokens
from factlint.when import Calendar

Read = tuple[Calendar, int] | None


def digits(t: Tokens, i: int, *, loose: bool = False) -> Read:
    """A date in digits; with a point or hyphen and without a year only where it is ``loose``, or "on" leads to it."""
    first, mark, second = t.low[i], t.low[i + 1], t.low[i + 2]
    if not first.isdecimal():
        return None
    if len(first) == 8 and (dated := _ordered(int(first[:4]), int(first[4:6]), int(first[6:]))):
        return (dated, i + 1) if 1900 <= int(first[:4]) <= 2100 else None
    if len(first) == 4 and len(second) == 2 and mark.isdecimal() and len(mark) == 2 and 1900 <= int(first) <= 2100:
        dated = _ordered(int(first), int(mark), int(second))
        return (dated, i + 3) if dated else None
    if mark not in ("/", "-", ".") or not second.isdecimal() or not t.joined(i + 1) or not t.joined(i + 2):
        return None
    # "10/1-11/7" is two dates; other digits before are one number with these.
    joints = ("/", ".", ",", "$") if mark == "/" else ("/", ".", ",", "$", "-")
    if i > 1 and t.joined(i) and t.low[i - 1] in joints and t.low[i - 2].isdecimal():
        return None
    third = ""
    if t.low[i + 3] == mark and t.low[i + 4].isdecimal() and t.joined(i + 3) and t.joined(i + 4):
        third = t.low[i + 4]
    if len(first) == 4 and third and len(second) <= 2 and len(third) <= 2 and 1000 <= int(first) <= 2199:
        dated = _ordered(int(first), int(second), int(third))
        return (dated, i + 5) if dated and not _goes_on(t, i + 5, mark) else None
    if len(first) > 2 or len(second) > 2:
        return None
    a, b = int(first), int(second)
    if third:
        if len(third) not in (2, 4) or _goes_on(t, i + 5, mark):
            return None
        of = int(third) if len(third) == 4 else int(third) + (1900 if int(third) >= 40 else 2000)
        dated = _either_order(of, a, b, day_first=mark == "." and b <= 12)
        return (dated, i + 5) if dated else None
    # "08/12,2015", "5/7, 2020"
    comma = mark == "/" and t.low[i + 3] == "," and t.joined(i + 3)
    behind = comma and t.low[i + 4].isdecimal() and (year(t, i + 4) or (t.joined(i + 4) and short_year(t, i + 4)))
    if behind:
        dated = _either_order(behind[0], a, b)
        return (dated, behind[1]) if dated else None
    if mark != "/" and t.low[i - 1] != "on" and not (mark == "." and (loose or t.low[i - 1] == "in")):
        return None
    if t.low[i + 3] in ("am", "pm", "%", "percent") or (mark == "/" and i and t.low[i - 1].isdecimal()):
        return None  # "9 3/4%"
    if mark == "/" and (t.low[i + 3] in (".", "/", "%") and t.joined(i + 3) and t.low[i + 4][:1].isdecimal()):
        return None
    dated = _either_order(None, a, b)
    return (dated, i + 3) if dated else None


def _goes_on(t: Tokens, j: int, mark: str) -> bool:
    return t.joined(j) and t.low[j] == mark and t.low[j + 1].isdecimal() and t.joined(j + 1) and mark != "-"


def _ordered(of: int | None, month: int, day: int) -> Calendar | None:
    return Calendar(of, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _either_order(of: int | None, a: int, b: int, *, day_first: bool = False) -> Calendar | None:
    return _ordered(of, b, a) if day_first or a > 12 else _ordered(of, a, b)
