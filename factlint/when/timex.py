"""The TIMEX names of values that come to no days: lengths, seasons, fiscal years, and what recurs."""

from factlint.lexicon.dayparts import DAYPARTS
from factlint.when import At, Calendar, Clock, DayPart, Length, Recurring, Relative, Season, When, YearOf

_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "weekend": "WE",
    "workweek": "WW", "fortnight": "W", "month": "M", "quarter": "M", "half": "M", "year": "Y", "decade": "Y",
    "century": "Y", "weekday": "WD", "workday": "BD",
}  # fmt: skip
_FACTORS = {"fortnight": 2, "quarter": 3, "half": 6, "decade": 10, "century": 100}


def timex(value: When, year: int) -> str:
    """The name of the value, or "" where it has none of its own; ``year`` is that of the reference."""
    match value:
        case Season(name, of):
            written = _year(of, year)
            return f"{written}-{_SEASONS[name]}" if written else _SEASONS[name]
        case YearOf(kind, of):
            return f"{kind}{_year(of, year) or 'XXXX'}"
        case Recurring(every):
            return _recurring(every)
        case Length():
            return _recurring(value)
    return ""


def _year(of: int | Relative | None, now: int) -> str:
    return "" if of is None else f"{now + of.offset if isinstance(of, Relative) else of:04}"


def _recurring(every: When) -> str:
    match every:
        case Length(parts):
            return "P" + "".join(_part(count, unit) for count, unit in parts)
        case Calendar(_, month, day, weekday):
            if weekday is not None and month is None and day is None:
                return f"XXXX-WXX-{weekday + 1}"
            return f"XXXX-{month or 'XX':0>2}-{day or 'XX':0>2}"
        case Clock(hour, minute, second, half):
            hour = hour % 12 + 12 * (half == "pm") if half and hour <= 12 else hour
            return f"T{hour:02}" + (f":{minute:02}" if minute or second else "") + (f":{second:02}" if second else "")
        case DayPart(name):
            return DAYPARTS[name][2]
        case At(day, time):
            return _recurring(day) + _recurring(time)
    return ""


def _part(count: float, unit: str) -> str:
    """A count of a unit: "2W", "T1.5H"."""
    name = _LETTERS[unit]
    mark, letter = (name[0], name[1:]) if name[0] == "T" else ("", name)
    return f"{mark}{count * _FACTORS.get(unit, 1):g}{letter}"
