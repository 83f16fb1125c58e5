"""The days on which an article says that it was written: its publication date, and the dateline that opens it."""

import re
from bisect import bisect_right
from functools import lru_cache
from sys import maxsize
from typing import NamedTuple

from factlint.dates import Date, Day, from_ordinal, ordinal
from factlint.lexicon.months import MONTH_NAMES
from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import within

_DATELINE = pattern(r"\s?(?:[–—]|-{1,2}\s|:\s|\(\w+\)\s[–—-])")
_PLACED = pattern(r"(?:[A-Z][\w.'’-]*,?\s){0,4}\(?(?:[A-Z]\w+,\s)?")
_SPEECH = pattern(
    r"\b(?:speech|remarks|address|keynote|statement|transcript|interview|reply|lecture|sermon|talk)\b", re.IGNORECASE
)
_SPOKEN_ON = pattern(r"\bon\s(?:\w+day,?\s)?(?:the\s)?$")


class Written(NamedTuple):
    """A day on which the article was written, and the words that say so, or None for its publication date."""

    day: Day
    mention: Mention | None


@lru_cache(maxsize=1)
def days_of_writing(reading: Reading) -> tuple[Written, ...]:
    """The days that the article gives as its own, the publication date first."""
    found = []
    if reading.document.published and ordinal(reading.document.published):
        found.append(Written(reading.document.published, None))
    for mention in (_dateline(reading), _day_of_speech(reading)):
        if mention and isinstance(mention.value, Date):
            found.append(Written(mention.value.first, mention))
    return tuple(found)


def _dateline(reading: Reading) -> Mention | None:
    """The full date that opens the first paragraph: "Singapore, 22 October 2023 – The delegation …"."""
    text = reading.document.text
    for block in [block for block in reading.document.blocks if block.kind == "paragraph"][:2]:
        for mention in within(reading, block.start, block.start + 61):
            if (
                full_day(mention)
                and _PLACED.fullmatch(text, block.start, mention.start)
                and _DATELINE.match(text, mention.end)
            ):
                return mention
    return None


def _day_of_speech(reading: Reading) -> Mention | None:
    """The day that a heading gives to the speech under it: "Opening address by … at … on 9 March 2024"."""
    text = reading.document.text
    for block in reading.document.blocks[:4]:
        for mention in within(reading, block.end - 48, block.end):
            if (
                (
                    block.start < mention.start
                    and mention.end >= block.end - 1
                    and _SPEECH.search(text, block.start, block.end)
                )
                and full_day(mention)
                and _SPOKEN_ON.search(text, mention.start - 20, mention.start)
            ):
                return mention
    return None


def full_day(mention: Mention) -> bool:
    """Whether the mention is one day whose year is written."""
    value = mention.value
    return (
        isinstance(value, Date)
        and value.grain == "day"
        and value.first == value.last
        and ordinal(value.first) is not None
    )


def distance(day: Day, target: int) -> int | None:
    """How many days after ``target`` the day is, its year where it is open being the nearest."""
    if day.year is not None:
        number = ordinal(day)
        return None if number is None else number - target
    near = [ordinal(day._replace(year=target // 365 + year)) for year in (-1, 0, 1, 2)]
    return min((number - target for number in near if number is not None), key=abs, default=None)


def quoted(reading: Reading, offset: int) -> bool:
    """Whether a speaker says it."""
    index = bisect_right(reading.quotations, (offset, maxsize)) - 1
    return index >= 0 and offset < reading.quotations[index].end


def words(day: Day) -> str:
    """The day as an article would write it."""
    assert day.month is not None
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def words_of(number: int) -> str:
    """The day with this ordinal, in words."""
    day = from_ordinal(number)
    return words(day) if day else "no day of this calendar"
