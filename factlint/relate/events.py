"""One event with two times of day: "kick-off is at 7:45 p.m." and later "the 8:45 p.m. start"."""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Reading, Time, Weekday
from factlint.pattern import pattern
from factlint.relation import Relation

# What starts is one moment of one event, whatever word it is told with; doors and gates are another moment.
_START = r"(?:kick-?\s?offs?|kicks?\soff|tip-?\s?off|tips?\soff|throw-in|first\spitch|face-?off|curtain(?:-up)?|starts?|starting|begins?|beginning)"
_STARTS_AT = pattern(rf"\b{_START}(?:\s(?:time|whistle))?(?:\s(?:is|will\sbe|was|comes|set|scheduled))*(?:\s(?:at|for|promptly\sat|sharp\sat)|,|:)\s$", re.IGNORECASE)
_TIMED_START = pattern(rf"\s(?:[A-Z][a-z]+\s)?{_START}\b")
_DEFINITE = pattern(r"\b(?:the|its|that|this)\s$", re.IGNORECASE)


def start_times(reading: Reading) -> Iterator[Relation]:
    """Two times at which the only event of an article starts."""
    text = reading.document.text
    told: list[Mention] = []
    returned: list[Mention] = []
    for mention in reading.mentions:
        if not isinstance(mention.value, Time):
            continue
        if _STARTS_AT.search(text, max(0, mention.start - 48), mention.start):
            told.append(mention)
        elif _DEFINITE.search(text, max(0, mention.start - 6), mention.start) and _TIMED_START.match(text, mention.end):
            returned.append(mention)
    if len({_minute(m) for m in told}) != 1 or not returned:
        return
    for mention in returned:
        if mention.start > told[0].end and _minute(mention) != _minute(told[0]) and not _another_day(reading, told[0], mention):
            yield Relation({"one": told[0], "other": mention})


def _minute(mention: Mention) -> int:
    """The minute of the day, of half a day where no half is written."""
    time = mention.value
    assert isinstance(time, Time)
    return (time.hour % 12) * 60 + time.minute


def _another_day(reading: Reading, first: Mention, second: Mention) -> bool:
    """Whether the text goes on to another day in between, which has another start."""
    days = {m.value for m in reading.mentions if first.end < m.start < second.end and isinstance(m.value, Weekday)}
    return bool(days)
