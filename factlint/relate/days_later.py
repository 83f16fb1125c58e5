"""Days that are told by how long they come after another: "on Monday … two days later, on Thursday"."""

from collections.abc import Iterator

from factlint.dates import Date, Day, from_ordinal, ordinal
from factlint.lexicon.months import MONTH_NAMES
from factlint.lexicon.weekdays import WEEKDAY_NAMES
from factlint.mention import Duration, Mention, Reading, Weekday
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.writing import quoted
from factlint.relation import Relation

_LATER = pattern(r"\s(later|earlier)(?:,\s(?:on\s)?|\s\(|\son\s)(?:the\s)?")
_BESIDE = pattern(r",?\s\(?|\s?\(")
_DAYS = {"day": 1, "week": 7}
_YEARS = (2023, 2024)  # a common year and a leap year, in which dates without a year are compared


def days_later(reading: Reading) -> Iterator[Relation]:
    """Weekdays and dates that are not as many days after the one day told before them as the words say."""
    text = reading.document.text
    for _, sentence in holding(reading, ("duration", "weekday|date"), ("later", "earlier")):
        mentions = reading.in_sentence(sentence)
        for index in range(1, len(mentions) - 1):
            count, second = mentions[index], mentions[index + 1]
            length = count.value
            if not isinstance(length, Duration) or length.unit not in _DAYS or length.range.low != length.range.high:
                continue
            joint = _LATER.fullmatch(text, count.end, second.start)
            first = _one_day(text, mentions[:index]) if joint and count.start == count.figure else None
            if not joint or first is None or quoted(reading, count.start):
                continue
            step = int(length.range.low * _DAYS[length.unit]) * (1 if joint[1] == "later" else -1)
            if right := _stepped(first, second, step):
                facts = {"counted": f"{count.text} {joint[1]}", "right": right}
                yield Relation({"one": first[-1], "count": count, "other": second}, facts=facts)


def _one_day(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...] | None:
    """The only day that is told by the mentions, as a weekday, a date or both; None where there is none, or more."""
    days = tuple(mention for mention in mentions if isinstance(mention.value, Weekday | Date))
    if len(days) == 2 and isinstance(days[0].value, Weekday) and isinstance(days[1].value, Date):
        return days if _BESIDE.fullmatch(text, days[0].end, days[1].start) and _single(days[1]) else None
    return days if len(days) == 1 and (isinstance(days[0].value, Weekday) or _single(days[0])) else None


def _single(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Date) and value.grain == "day" and value.first == value.last


def _stepped(first: tuple[Mention, ...], second: Mention, step: int) -> str:
    """The day that is ``step`` days from the first, where the second is another; else, or where it is open, ""."""
    one, other = first[-1].value, second.value
    if isinstance(other, Weekday):
        weekday = first[0].value
        if not isinstance(weekday, Weekday):
            return ""
        right = (weekday.number + step) % 7
        return "" if right == other.number else f"a {WEEKDAY_NAMES[right]}"
    if not isinstance(one, Date) or not isinstance(other, Date) or not _single(second):
        return ""
    days = [day for year in _YEARS if (day := _moved(one.first, step, year))]
    if not days or any(_agree(day, other.first) for day in days):
        return ""
    return f"{days[0].day} {MONTH_NAMES[(days[0].month or 1) - 1]}"


def _moved(day: Day, step: int, year: int) -> Day | None:
    number = ordinal(day if day.year is not None else day._replace(year=year))
    moved = from_ordinal(number + step) if number else None
    return moved if moved is None or day.year is not None else moved._replace(year=None)


def _agree(one: Day, other: Day) -> bool:
    years = (one.year, other.year)
    return (one.month, one.day) == (other.month, other.day) and (None in years or one.year == other.year)
