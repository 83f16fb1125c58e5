"""Values of time in their canonical form, as a table of what was understood shows them."""

from factlint.dates import Day, ordinal
from factlint.when import Length, When
from factlint.when.resolve import Moments, resolve
from factlint.when.stretches import day_of
from factlint.when.timex import timex

_DAY = 86_400
# Two moments so far apart that no relative value means the same at both.
_ONE, _OTHER = (number * _DAY for number in (700_000, 720_321))


def canonical(value: When, published: Day | None) -> str:
    """What the value comes to on the day of publication, its last day included.

    Where the words leave it open, the next reading stands before the last one: "2024-05-17 | 2024-05-10". Without a
    day of publication, what depends on it is "relative"; what comes to no days has its TIMEX name.
    """
    number = ordinal(published) if published else None
    if number is None and resolve(value, _ONE) != resolve(value, _OTHER):
        return "relative"
    now = _ONE if number is None else number * _DAY
    if name := timex(value, day_of(now // _DAY)[0]):
        return name
    resolved = None if isinstance(value, Length) else resolve(value, now)
    if resolved is None:
        return "no such day"
    return " | ".join(dict.fromkeys(_written(moments) for side in resolved for moments in side))


def _written(moments: Moments) -> str:
    form, start, end = moments
    if not form.endswith("range"):
        return _moment(form, start or 0)
    # A range of days no longer holds its end; one of hours ends with it.
    last = "" if end is None else _moment(form, end - _DAY if form == "daterange" else end)
    first = "" if start is None else _moment(form, start)
    return first if first == last else f"{first}..{last}"


def _moment(form: str, at: float) -> str:
    day, time = divmod(int(at), _DAY)
    clock = f"{time // 3600:02}:{time // 60 % 60:02}" + (f":{time % 60:02}" if time % 60 else "")
    if form.startswith("time"):
        return clock
    year, month, number = day_of(day)
    date = f"{year:04}-{month:02}-{number:02}"
    return f"{date} {clock}" if form.startswith("datetime") else date
