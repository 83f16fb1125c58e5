"""What a value of time comes to, seen from the day on which the words were written."""

from collections.abc import Callable
from typing import NamedTuple

from factlint.dates import LAST_ORDINAL
from factlint.lexicon.dayparts import DAYPARTS
from factlint.when import (
    At,
    Bound,
    Clock,
    DayPart,
    Lasting,
    Length,
    Now,
    Part,
    Recurring,
    Relative,
    Rolling,
    Season,
    Shifted,
    Span,
    When,
    YearOf,
)
from factlint.when.clock import seconds, spans
from factlint.when.days import DAY, days, is_day
from factlint.when.lengths import SHORT_UNITS, shift
from factlint.when.stretches import NoDayError, Stretch

_UNIT_SECONDS = {
    "second": 1, "minute": 60, "hour": 3600, "day": DAY, "workday": DAY, "night": DAY, "weekend": 2 * DAY,
    "week": 7 * DAY,
    "fortnight": 14 * DAY, "month": 30 * DAY, "quarter": 90 * DAY, "half": 180 * DAY, "year": 365 * DAY,
    "decade": 3650 * DAY, "century": 36_500 * DAY,
}  # fmt: skip


class Moments(NamedTuple):
    """One thing that words of time may mean.

    ``form`` is date, time, datetime, or one of these with "range" behind it, or duration. ``start`` counts seconds,
    for a time those after midnight, else those after the day with the number 0; a length has its seconds there.
    ``end`` is where a range ends, which holds it no longer; an end of a range may be open (None).
    """

    form: str
    start: float | None
    end: int | None = None


class Resolved(NamedTuple):
    """The readings of a value: the next moments that fit, and the last ones that did; both are often the same."""

    ahead: tuple[Moments, ...]
    behind: tuple[Moments, ...]


def resolve(value: When, now: int) -> Resolved | None:
    """What the value means at ``now``, a moment in seconds; None where the words do not tell or there is no such day.

    A season has no days, since it depends on the place, nor has what recurs.
    """
    try:
        resolved = _resolve(value, now)
    except NoDayError:
        return None
    return resolved if all(_exists(moments) for side in resolved for moments in side) else None


def _exists(moments: Moments) -> bool:
    """Whether the days of a reading are within the calendar."""
    ends = (moments.start, moments.end) if moments.form.startswith("date") else ()
    return all(end is None or DAY <= end < (LAST_ORDINAL + 1) * DAY for end in ends)


def _resolve(value: When, now: int) -> Resolved:
    match value:
        case Season() | YearOf() | Recurring():
            raise NoDayError
        case Length(parts):
            return _single(Moments("duration", sum(count * _UNIT_SECONDS[unit] for count, unit in parts)))
        case Now():
            return _single(Moments("datetime", now))
        case Clock():
            times = tuple(Moments("time", at) for at in seconds(value))
            return Resolved(times, times)
        case DayPart():
            return _single(Moments("timerange", *hours(value)))
        case Span(Clock() as first, Clock() as last):
            pairs = tuple(Moments("timerange", start, end % DAY) for start, end in spans(first, last))
            return Resolved(pairs, pairs)
        case Span(first, last) if Now() in (first, last) and (_has_time(first) or _has_time(last)):
            return _single(_until(first, last, now))
        case Span(At() as first, At() as last):
            return _between(_resolve(first, now), _resolve(last, now))
        case Part("rest", Relative("day")):
            return _single(Moments("datetimerange", now, now - now % DAY + DAY - 1))
        case Lasting(Clock() | At() as start, length):
            return _each(_resolve(start, now), lambda m: _lasting(m, length))
        case Rolling(length, ahead) if _is_short(length):
            moved = shifted_moment(now, length, 1 if ahead else -1)
            return _single(Moments("datetimerange", min(now, moved), max(now, moved)))
        case Shifted(length, sign, _) if _is_short(length):
            return _single(Moments("datetime", shifted_moment(now, length, sign)))
        case Bound(bound, of):
            return _bound(bound, of, now)
        case At(day, time):
            return _at(day, time, now)
    found = days(value, now)
    form = "date" if is_day(value) else "daterange"
    return Resolved(*((_moments(form, stretch),) for stretch in found))


def _has_time(value: When) -> bool:
    return isinstance(value, Clock | At) or (isinstance(value, Shifted) and _is_short(value.length))


def _between(first: Resolved, last: Resolved) -> Resolved:
    """From a time of one day to a time of another: of the times that the second can be, the first after each start."""
    ends = sorted({int(moments.start or 0) for side in last for moments in side})
    return Resolved(
        *(
            tuple(
                Moments("datetimerange", start, min((end for end in ends if end > start), default=ends[-1]))
                for start in (int(moments.start or 0) for moments in side)
            )
            for side in first
        )
    )


def _single(moments: Moments) -> Resolved:
    return Resolved((moments,), (moments,))


def _moments(form: str, stretch: Stretch) -> Moments:
    return Moments(form, stretch.start * DAY, None if form == "date" else stretch.end * DAY)


def _each(readings: Resolved, change: Callable[[Moments], Moments]) -> Resolved:
    return Resolved(*(tuple(change(moments) for moments in side) for side in readings))


def _is_short(length: Length) -> bool:
    return any(unit in SHORT_UNITS for _, unit in length.parts)


def hours(part: DayPart) -> tuple[int, int]:
    """From which second of the day to which a part of it lasts."""
    start, end, _ = DAYPARTS[part.name]
    if part.part:
        middle = start + 7200
        return (start, middle) if part.part == "start" else (middle, end)
    return start, end


def shifted_moment(now: int, length: Length, sign: int) -> int:
    """The moment that is the length after (1) or before (-1) now."""
    long = Length(tuple(part for part in length.parts if part[1] not in SHORT_UNITS))
    rest = sum(count * SHORT_UNITS[unit] for count, unit in length.parts if unit in SHORT_UNITS)
    return shift(now // DAY, long, sign) * DAY + now % DAY + sign * int(rest)


def _lasting(start: Moments, length: Length) -> Moments:
    assert start.start is not None
    end = shifted_moment(int(start.start) + DAY, length, 1) - DAY
    return Moments(f"{start.form}range", start.start, end)


def _bound(bound: str, of: When, now: int) -> Resolved:
    """What lies since, after, before or until a value, a day being as long as it is."""

    def bounded(moments: Moments) -> Moments:
        form, start, end = moments
        at = int(start or 0)
        last = end if end is not None else at + DAY if form == "date" else at
        form = form.removesuffix("range") + "range"
        match bound:
            case "since":
                return Moments(form, start)
            case "after":
                return Moments(form, start if isinstance(of, Part) and of.part == "start" else last)
            case "before":
                return Moments(form, None, last if isinstance(of, Part) and of.part == "end" else at)
            case "by" | "until":
                return Moments(form, None, last)
        return Moments(form, start, end)

    return _each(_resolve(of, now), bounded)


def _at(day: When, time: When, now: int) -> Resolved:
    sides = []
    for stretch in days(day, now):
        at = stretch.start * DAY
        if isinstance(time, Span) and isinstance(time.first, Clock) and isinstance(time.last, Clock):
            pairs = spans(time.first, time.last)
            sides.append(tuple(Moments("datetimerange", at + start, at + end) for start, end in pairs))
            continue
        sides.append(
            tuple(
                Moments(
                    f"date{moments.form}",
                    None if moments.start is None else at + moments.start,
                    None if moments.end is None else at + moments.end,
                )
                for moments in _resolve(time, now).ahead
            )
        )
    return Resolved(*sides)


def _until(first: When, last: When, now: int) -> Moments:
    """Between now and a time of today or another day: the first that is after now, or the last before it."""
    if isinstance(first, Now):
        end = min((m for m in _starts(last, now) if m > now), default=now)
        return Moments("datetimerange", now, end)
    return Moments("datetimerange", max((m for m in _starts(first, now) if m < now), default=now), now)


def _starts(value: When, now: int) -> list[int]:
    at = now - now % DAY if isinstance(value, Clock) else 0
    return [at + int(moments.start or 0) for side in _resolve(value, now) for moments in side]
