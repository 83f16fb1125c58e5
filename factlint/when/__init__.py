"""What words say of time, before the day on which they were written is known.

"Yesterday", "the first week of October" and "half past seven" are values of their own: they come to days and hours
only with a reference, which is the day of publication, never the clock (``when.resolve``). What is unknown stays
open: "8 June" is a ``Calendar`` without a year.

``When`` is any of the values below. Values of days and of periods may stand within each other: the first Monday of
next month is ``Nth(1, 0, Relative("month", 1))``. A ``unit`` is second, minute, hour, day, workday, night, week,
weekend, workweek, fortnight, month, quarter, half, year, decade or century.
"""

from typing import NamedTuple


class Calendar(NamedTuple):
    """A day, month or year as far as it is written; ``None`` is a part that stays open. Monday is weekday 0."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


class Years(NamedTuple):
    """All years from ``first`` to ``last``; below 100 they are those of an open century ("the '40s")."""

    first: int
    last: int


class Relative(NamedTuple):
    """The unit that is ``offset`` units after the one of the reference: yesterday is ("day", -1)."""

    unit: str
    offset: int


class WeekdayOf(NamedTuple):
    """A weekday within the week, from Monday on, that is ``weeks`` after that of the reference."""

    weekday: int
    weeks: int


class Nearest(NamedTuple):
    """The first such day after the reference, or the last one before it."""

    of: "When"
    ahead: bool


class Holiday(NamedTuple):
    """A holiday by its name in ``lexicon.holidays``; ``year`` is written, relative or open."""

    name: str
    year: int | Relative | None = None


class Nth(NamedTuple):
    """``many`` units from the ``number``-th on, or up to the last one (-1), of a period; a weekday is its number.

    The first week of a period is the one that holds its first Thursday, as in ISO 8601.
    """

    number: int
    unit: str | int
    of: "When"
    many: int = 1


class Around(NamedTuple):
    """The unit that holds a day: "the week of 10 April"."""

    unit: str
    of: "When"


class Part(NamedTuple):
    """A part of a period: early, mid, late, or ("earlier", "later", "rest") what lies before or after the reference.

    As the end of a span, late is the end of the period, and mid its middle.
    """

    part: str
    of: "When"


class Length(NamedTuple):
    """A length of time, as counts of units in the order of the words; ``bound`` is "", "more" or "less"."""

    parts: tuple[tuple[float, str], ...]
    bound: str = ""


class Rolling(NamedTuple):
    """A length of time that begins or ends with the reference: "the past three weeks".

    With ``within`` it begins with the reference itself, else with the day after.
    """

    length: Length
    ahead: bool
    within: bool = False


class Shifted(NamedTuple):
    """The moment that is a length of time after (1) or before (-1) another: "two weeks from tomorrow"."""

    length: Length
    sign: int
    base: "When"


class Span(NamedTuple):
    """From the beginning of one value to that of another: "from March to May"."""

    first: "When"
    last: "When"


class Lasting(NamedTuple):
    """A length of time from a moment on: "for three days from next Monday"."""

    start: "When"
    length: Length


class Season(NamedTuple):
    """A season, whose days the words do not tell; ``year`` is written, relative or open."""

    name: str
    year: int | Relative | None = None


class YearOf(NamedTuple):
    """A fiscal ("FY") or school ("SY") year, whose days the words do not tell."""

    kind: str
    year: int | Relative | None = None


class Now(NamedTuple):
    """The moment of the reference."""


class Clock(NamedTuple):
    """A time of day as written; without a ``half`` ("am" or "pm") an hour up to 12 may be in either."""

    hour: int
    minute: int = 0
    second: int = 0
    half: str = ""


class DayPart(NamedTuple):
    """A part of the day by its name in ``lexicon.dayparts``; ``part`` is early, late or ""."""

    name: str
    part: str = ""


class At(NamedTuple):
    """A time, a span of times or a part of the day on a day; ``Part("late", day)`` with no time is its end."""

    day: "When"
    time: "When"


class Bound(NamedTuple):
    """What lies since, after, before, by or until a value, or about it; ``bound`` is that word.

    "By" and "until" hold the day itself; "until" is told of more than the day ("on or before").
    """

    bound: str
    of: "When"


class Recurring(NamedTuple):
    """What recurs: every so long (``Length``), or on every such day, at every such time."""

    every: "When"


When = (
    Calendar | Years | Relative | WeekdayOf | Nearest | Holiday | Nth | Around | Part | Length | Rolling | Shifted
    | Span | Lasting | Season | YearOf | Now | Clock | DayPart | At | Bound | Recurring
)  # fmt: skip

TODAY = Relative("day", 0)
