"""Whether a date is none of the days that the words before it mean."""

import re
from collections.abc import Iterator

from factlint.dates import GREGORIAN_REFORM, Date, month_length, ordinal
from factlint.mention import Reading
from factlint.moments import moments_in
from factlint.pattern import pattern
from factlint.relate.nearby import lowered
from factlint.relate.writing import days_of_writing
from factlint.relation import Words
from factlint.when import Calendar, Nearest, Nth, Part, Relative, WeekdayOf, When, Years
from factlint.when.days import DAY, days
from factlint.when.stretches import NoDayError, Stretch, day_of

# What is seen from another day of the story, and not from that of publication: "the following Sunday", "the next week".
_OF_THE_STORY = pattern(r"\b(?:following|previous|prior|same|that|the)\b", re.IGNORECASE)
_THE = pattern(r"\bthe\s$", re.IGNORECASE)
# How much of a period its early, middle and late part may be taken to be.
_SHARES = {"start": (0.0, 0.55), "mid": (0.2, 0.8), "end": (0.45, 1.0)}
_SOME_DAY = 738_702  # 1 July 2023: seen from there two dates without a year are compared


def told_apart(reading: Reading, start: int, stop: int, date: Date) -> Words | None:
    """What ``text[start:stop]`` says of time at its end, where no day of it is one of the date's."""
    text, last = reading.document.text, None
    for moment in moments_in(text, start, stop):
        last = moment
    if not last or last.end != stop or not _tells(last.value):
        return None
    if isinstance(last.value, Nth) and last.value.unit in ("quarter", "half") and _own_year(reading):
        return None
    if _relative(last.value) and (
        _OF_THE_STORY.search(last.text) or _THE.search(text, max(0, last.start - 4), last.start)
    ):
        return None
    written = _written(reading, last.value)
    if written is None or not _apart(last.value, date, written):
        return None
    return Words(last.start, last.end, last.text)


def _own_year(reading: Reading) -> bool:
    """Whether the article may count quarters of a year of its own."""
    low = lowered(reading)
    return any(word in low for word in ("fiscal", "financial year", " ended", " ending", "fy2"))


def _tells(value: When) -> bool:
    """Whether the value is one that a date may be beside, and that no other rule compares."""
    match value:
        case Part(_, of):
            return not isinstance(of, Years) or of.first >= 100
        case Years(first):
            return first >= 100
        case Nth(_, unit, of):
            return unit != "day" and isinstance(of, Calendar | Relative)
        case Relative(unit):
            return unit in ("month", "year")
        case WeekdayOf(_, weeks):
            return weeks != 0
        case Nearest(of):
            return isinstance(of, Calendar)
    return False


def _relative(value: When) -> bool:
    """Whether what the value means depends on the day of writing."""
    match value:
        case Part(part, of):
            return part in ("earlier", "later", "rest") or _relative(of)
        case Nth(_, _, of):
            return _relative(of)
    return isinstance(value, Relative | WeekdayOf | Nearest)


def _written(reading: Reading, value: When) -> tuple[int, ...] | None:
    """The days on which the words may have been written, none where that does not matter; None where it is unknown."""
    if not _relative(value):
        return ()
    written = days_of_writing(reading)
    numbers = [ordinal(one.day) for one in written]
    # An article may wait for a day or two.
    found = tuple(number - wait for number in numbers if number is not None for wait in (0, 1, 2))
    return found or None


def _apart(value: When, date: Date, written: tuple[int, ...]) -> bool:
    """Whether no day of the date is one of the value's."""
    if isinstance(value, Relative) and (date.grain == "year" or (date.grain == "month" and value.unit == "month")):
        return False  # relative_dates tells these
    first = date.first
    if first.year is not None and tuple(first) < GREGORIAN_REFORM:
        return False
    start = ordinal(first)
    try:
        meant = [period for now in written or (start or _SOME_DAY,) for period in _periods(value, now)]
    except NoDayError:
        return False
    # A date without a year is taken to be of a year in which the value lies.
    years = {None} if first.year is not None else {day_of(day)[0] for a, b in meant for day in (a, b - 1)}
    known = [stretch for year in years if (stretch := _stretch(date, year))]
    return bool(known) and not any(a.start < b.end and b.start < a.end for a in known for b in meant)


def _stretch(date: Date, year: int | None) -> Stretch | None:
    first, last = date.first, date.last
    if year is not None:
        first, last = first._replace(year=year), last._replace(year=year)
        if last.month == 2 and last.day == 29:
            last = last._replace(day=month_length(year, 2))
    start, end = ordinal(first), ordinal(last)
    return None if start is None or end is None or end < start else Stretch(start, end + 1)


def _periods(value: When, now: int) -> Iterator[Stretch]:
    """All that the value may be taken for, seen from a day."""
    if isinstance(value, Part):
        low, high = _SHARES.get(value.part, (0.0, 1.0))
        for start, end in _readings(value.of, now):
            length = end - start
            yield Stretch(start + int(low * length), start + round(high * length) + 1)
        return
    for start, end in _readings(value, now):
        # The century ends with its hundredth year, or with its ninety-ninth.
        yield Stretch(start, end + 366 * (isinstance(value, Years) and value.last - value.first == 99))
    if isinstance(value, WeekdayOf):
        # "Last Friday" is that of the last week, or the last one.
        yield from days(Nearest(Calendar(weekday=value.weekday), value.weeks > 0), now * DAY)


def _readings(value: When, now: int) -> Iterator[Stretch]:
    """What the value comes to; "last September" is that of the year before, or the last one that there was."""
    yield from days(value, now * DAY)
    if isinstance(value, Nth) and value.unit == "month" and isinstance(value.of, Relative) and value.of.offset:
        yield from days(Nth(value.number, "month", Relative("year", 0)), now * DAY)
