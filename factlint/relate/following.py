"""Weekdays and days that follow each other: "Friday to Sunday, 5–7 May", "on Monday … the following day, Tuesday"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.dates import Date, Day, month_length, ordinal
from factlint.lexicon.months import MONTH_NAMES
from factlint.lexicon.weekdays import WEEKDAY_NAMES
from factlint.mention import Mention, Reading, Weekday
from factlint.pattern import pattern
from factlint.relate.nearby import holding, indexes
from factlint.relation import Relation

_TO = pattern(r"\s?(?:to|through|until|till|and|&|[-–—])\s?")
_BESIDE = pattern(r",?\s(?:\(|on\s|from\s)?|\s?\(")
_NEXT = pattern(
    r"\b(?:the\s)?(following|next|previous)\sday(?:\s(?:is|was))?(?:,\s|\s\(|\s)(?:on\s|a\s)?$|\bthe\sday\s(after|before)(?:,\s|\s\()(?:on\s|a\s)?$",
    re.IGNORECASE,
)


def weekday_spans(reading: Reading) -> Iterator[Relation]:
    """Two weekdays and the span of dates beside them that are not as many days apart."""
    text = reading.document.text
    mentions = reading.mentions
    for index in indexes(reading, "weekday"):
        trio = mentions[index : index + 3]
        if [mention.kind for mention in trio] != ["weekday", "weekday", "date"]:
            continue
        first, last, span = trio
        assert isinstance(first.value, Weekday)
        assert isinstance(last.value, Weekday)
        assert isinstance(span.value, Date)
        if (
            span.value.grain != "day"
            or not _TO.fullmatch(text, first.end, last.start)
            or not _BESIDE.fullmatch(text, last.end, span.start)
        ):
            continue
        days = _days_between(span.value.first, span.value.last)
        apart = (last.value.number - first.value.number) % 7
        if days and all(number % 7 != apart for number in days):
            ends = f"{first.text} to {last.text}"
            yield Relation({"first": first, "last": last, "span": span}, facts={"weekdays": ends})


def _days_between(first: Day, last: Day) -> tuple[int, ...]:
    """How many days ``last`` may be after ``first``, one or more; the end of February leaves two answers."""
    years = [first.year] if first.year is not None else [2023, 2024]
    found = []
    for year in years:
        a = ordinal(first._replace(year=year))
        b = ordinal(last._replace(year=year if last.year is None else last.year))
        if a is not None and b is not None and b > a:
            found.append(b - a)
    return tuple(found)


def following_days(reading: Reading) -> Iterator[Relation]:
    """Weekdays and dates that are called the day after or before another, and are not."""
    text = reading.document.text
    for _, sentence in holding(reading, ("weekday|date",), ("following", "next", "previous", "the day")):
        mentions = [m for m in reading.in_sentence(sentence) if isinstance(m.value, Weekday | Date)]
        for first, second in pairwise(mentions):
            named = _NEXT.search(text, max(first.end, second.start - 40), second.start)
            if not named:
                continue
            step = -1 if (named[1] or named[2]).lower() in ("previous", "before") else 1
            right = _stepped(mentions, first, second, step)
            if right:
                facts = {"side": "before" if step < 0 else "after", "right": right}
                yield Relation({"one": first, "other": second}, facts=facts)


def _stepped(mentions: list[Mention], first: Mention, second: Mention, step: int) -> str:
    """The day that is ``step`` from the first, where the second is another; else, or where it is open, ""."""
    if isinstance(second.value, Weekday):
        # Of "Monday, 3 May, and the following day, Tuesday" the weekday stands before the date.
        index = mentions.index(first)
        beside = mentions[index - 1] if index and isinstance(first.value, Date) else first
        if not isinstance(beside.value, Weekday) or (beside is not first and first.start - beside.end > 4):
            return ""
        right = (beside.value.number + step) % 7
        return "" if second.value.number == right else WEEKDAY_NAMES[right]
    one, other = first.value, second.value
    if not isinstance(one, Date) or not isinstance(other, Date) or {one.grain, other.grain} != {"day"}:
        return ""
    a, b = one.last, other.first
    if a.month != b.month or a.day is None or b.day is None or (None not in (a.year, b.year) and a.year != b.year):
        return ""
    assert a.month is not None
    if not 1 <= a.day + step <= month_length(a.year, a.month) or b.day == a.day + step:
        return ""
    return f"{a.day + step} {MONTH_NAMES[a.month - 1]}"
