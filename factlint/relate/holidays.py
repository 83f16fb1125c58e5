"""Holidays beside dates: "Easter Sunday, 9 April 2023", "Halloween (Oct. 31)"."""

import re
from collections.abc import Iterator

from factlint.dates import Date, Day, from_ordinal
from factlint.lexicon.holidays import FIXED, NAMES
from factlint.lexicon.months import MONTH_NAMES
from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relation import Relation, Words

_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?"
_HOLIDAY_BEFORE = pattern(
    rf"\b([A-Z][\w.'’]+(?:\s(?:[A-Z][\w.'’]+|de)){{0,3}})(?:,\s|\s\(|\s[–—-]\s|\s)(?:on\s|falls\son\s|fell\son\s|which\sfalls\son\s)?{_WEEKDAY}(?:the\s)?$"
)
_HOLIDAY_AFTER = pattern(r"(?:,\s|\s\(|\s[–—-]\s)([A-Z][\w.'’]+(?:\s(?:[A-Z][\w.'’]+|de)){0,3})(?=[,.;)]|\s[–—-])")

_AROUND = pattern(r"\b(?:after|before|since|until|from|between|past)\s(?:the\s)?$", re.IGNORECASE)


def holidays(reading: Reading) -> Iterator[Relation]:
    """Holidays and the dates beside them that are other days."""
    text = reading.document.text
    published = reading.document.published
    for mention in of_kind(reading, "date"):
        value = mention.value
        if not isinstance(value, Date) or value.grain != "day" or value.first != value.last:
            continue
        named = _named(text, mention)
        if not named:
            continue
        year = value.first.year or (published.year if published else None)
        right = _day(_key(named.text), year)
        if right and (right.month, right.day) != (value.first.month, value.first.day):
            assert right.month is not None
            said = f"{right.day} {MONTH_NAMES[right.month - 1]}" + (f" {right.year}" if right.year else "")
            yield Relation({"holiday": named, "date": mention}, facts={"right": said})


def _key(words: str) -> str:
    return " ".join(words.lower().replace("’", "'").split())


def _named(text: str, mention: Mention) -> Words | None:
    """The holiday that stands right before or after the date."""
    left = max(0, mention.start - 60)
    before = _HOLIDAY_BEFORE.search(text, left, mention.start)
    for match in (before, _HOLIDAY_AFTER.match(text, mention.end)):
        if not match:
            continue
        # "On Christmas Day": the longest tail of the capitals that is a holiday.
        start, end = match.span(1)
        for word in re.finditer(r"\S+", match[1]):
            at = start + word.start()
            if _key(match[1][word.start() :]) in NAMES and not _AROUND.search(text, max(0, at - 12), at):
                return Words(start + word.start(), end, text[start + word.start() : end])
    return None


def _day(holiday: str, year: int | None) -> Day | None:
    """The day of a holiday, without a year where it falls on the same day in each; None where it cannot be known."""
    if holiday in FIXED:
        return Day(None, *FIXED[holiday])
    if year is None:
        return None
    from factlint.when.holidays import known_holiday  # late: few articles name a holiday beside a date

    number = known_holiday(holiday, year)
    return from_ordinal(number) if number else None
