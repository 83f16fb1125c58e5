"""One event with two dates or two times: "the auction will take place on 3 June" and then "the 5 June auction".

The second mention returns to the first by a definite noun that the date or the time stands before, or both are told by
the same noun and verb in the title and in the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from factlint.dates import Date, Day
from factlint.mention import Mention, Reading, Time, Weekday
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relation import Relation

# What starts is one moment of one event, whatever word it is told with; doors and gates are another moment.
_START = (
    r"(?:kick-?\s?offs?|kicks?\soff|tip-?\s?off|tips?\soff|throw-in|first\spitch|face-?off|curtain(?:-up)?|starts?|starting|"
    r"begins?|beginning)"
)
_STARTS_AT = pattern(
    rf"\b{_START}(?:\s(?:time|whistle))?(?:\s(?:is|will\sbe|was|comes|set|scheduled))*(?:\s(?:at|for|promptly\sat|sharp\sat)|,|:)\s$",
    re.IGNORECASE,
)
_TIMED_START = pattern(rf"\s(?:[A-Z][a-z]+\s)?{_START}\b")
_DEFINITE = pattern(r"\b(?:the|its|that|this)\s$", re.IGNORECASE)
# "The auction will take place on", "the concert begins at", "the election is set for".
_HAPPENS = pattern(
    r"\b(?:the|this\s?(?:year['’]s)?|next|our|its|their|a|an|annual)\s(?:[a-z]+\s){0,2}?([a-z-]{4,})\s"
    r"(?:is|are|was|were|will\sbe|will|takes?|took|begins?|starts?|opens?|falls?)"
    r"(?:\s(?:be|now|held|to\sbe\sheld|take\splace|place|scheduled|set|planned|due|begin|start|open|fall|on|for|at|to))*?\s(?:on|for|at)\s"
    r"(?:[A-Z][a-z]+day,?\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_HAPPENING = pattern(
    r"\b(?:the|a|an)\s(?:[a-z]+\s){0,2}?([a-z-]{4,}),?\s(?:is|was|on|falls\son)\s(?:[A-Z][a-z]+day,?\s)?$",
    re.IGNORECASE,
)
_ENTITLED = pattern(r"\b([A-Za-z-]{4,})\s(?:on|at)\s(?:[A-Z][a-z]+day,?\s)?(?:the\s)?$")
_NOUNS = pattern(r"['’]?s?\s([a-z-]{4,})(?:\s([a-z-]{4,}))?\b")
# Words that stand before a noun without being one, and what a date may stand before without naming its day.
_NO_EVENTS = frozenset({
    "news", "report", "issue", "edition", "story", "article", "letter", "statement", "announcement",
    "blog", "post",
    "paper", "price", "figure", "decision", "ruling", "order", "draft", "version", "release", "agreement", "deal",
    "work",
    "period", "week", "weekend", "night", "evening", "morning", "afternoon", "course", "class", "session", "train",
    "flight",
    "service", "show", "performance", "screening", "tour", "closure", "shift",
})  # fmt: skip


def start_times(reading: Reading) -> Iterator[Relation]:
    """Two times at which the only event of an article starts."""
    text = reading.document.text
    told: list[Mention] = []
    returned: list[Mention] = []
    for mention in of_kind(reading, "time"):
        if not isinstance(mention.value, Time):
            continue
        if _STARTS_AT.search(text, max(0, mention.start - 48), mention.start):
            told.append(mention)
        elif _returns(text, mention) and _TIMED_START.match(text, mention.end):
            returned.append(mention)
    if len({_minute(m) for m in told}) != 1 or not returned:
        return
    for mention in returned:
        if (
            mention.start > told[0].end
            and _minute(mention) != _minute(told[0])
            and _zone(mention) == _zone(told[0])
            and not _another_day(reading, told[0], mention)
        ):
            yield Relation({"one": told[0], "other": mention})


def event_days(reading: Reading) -> Iterator[Relation]:
    """Two days or two times of day of an event that the article names by one noun."""
    text = reading.document.text
    told: dict[tuple[str, str], list[Mention]] = {}
    titled: dict[tuple[str, str], Mention] = {}
    title = next((block for block in reading.document.blocks[:1] if block.kind in ("title", "heading")), None)
    for mention in of_kind(reading, "date", "time"):
        if not _moment(mention):
            continue
        left = max(0, mention.start - 80)
        if title and mention.start < title.end:
            named = _ENTITLED.search(text, left, mention.start)
            if named:
                titled[named[1].lower(), mention.kind] = mention
        elif happens := _HAPPENS.search(text, left, mention.start) or _HAPPENING.search(text, left, mention.start):
            told.setdefault((happens[1].lower(), mention.kind), []).append(mention)
    single = {key: others[0] for key, others in told.items() if len({other.value for other in others}) == 1}
    for mention in of_kind(reading, "date", "time"):
        nouns = _NOUNS.match(text, mention.end) if _moment(mention) and _returns(text, mention) else None
        noun = next((noun for noun in (nouns.groups() if nouns else ()) if (noun, mention.kind) in single), None)
        if not noun or noun in _NO_EVENTS:
            continue
        one = single[noun, mention.kind]
        if one.start == mention.start or not _differ(one, mention):
            continue
        if not isinstance(mention.value, Time) or not _another_day(reading, one, mention):
            yield Relation({"one": one, "other": mention}, facts={"event": noun})
    for key, mention in titled.items():
        if key[0] not in _NO_EVENTS and key in single and _differ(mention, single[key]):
            yield Relation({"one": mention, "other": single[key]}, facts={"event": key[0]})


def _moment(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Time) or (isinstance(value, Date) and value.grain == "day" and value.first == value.last)


def _returns(text: str, mention: Mention) -> bool:
    """Whether a definite word stands before it, as before what is known already."""
    return bool(_DEFINITE.search(text, max(0, mention.start - 6), mention.start))


def _differ(one: Mention, other: Mention) -> bool:
    if isinstance(one.value, Time) and isinstance(other.value, Time):
        return _minute(one) != _minute(other) and _zone(one) == _zone(other)
    assert isinstance(one.value, Date)
    assert isinstance(other.value, Date)
    a, b = one.value.first, other.value.first
    return a.month is not None and _unlike(a, b)


def _unlike(a: Day, b: Day) -> bool:
    """Whether two days are not one and yet so near that they are of one event rather than of two in a series."""
    if (None not in (a.year, b.year) and a.year != b.year) or a.month != b.month or a.day is None or b.day is None:
        return False
    return abs(a.day - b.day) not in (0, 7, 14) and abs(a.day - b.day) < 20


def _zone(mention: Mention) -> str:
    return mention.value.zone if isinstance(mention.value, Time) else ""


def _minute(mention: Mention) -> int:
    """The minute of the day, of half a day where no half is written."""
    time = mention.value
    assert isinstance(time, Time)
    return (time.hour % 12) * 60 + time.minute


def _another_day(reading: Reading, one: Mention, other: Mention) -> bool:
    """Whether the text goes on to another day in between, which has another start."""
    first, second = sorted((one.start, other.start))
    weekdays = _weekdays(reading)
    return bisect_left(weekdays, first) < bisect_left(weekdays, second)


@lru_cache(maxsize=1)
def _weekdays(reading: Reading) -> list[int]:
    return [mention.start for mention in of_kind(reading, "weekday") if isinstance(mention.value, Weekday)]
