"""Dates against the day on which the article was written: its publication date, or the dateline that opens it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factlint.dates import Date, Day, ordinal
from factlint.lexicon.months import MONTH_NAMES
from factlint.lexicon.weekdays import WEEKDAYS
from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relation import Relation

_OFFSETS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
_RELATIVE_BEFORE = pattern(
    r"\b(today|tonight|tomorrow|yesterday)(?:\s(?:morning|afternoon|evening|night))?(?:,?\s\(|,\s|\s[–—-]\s|\s)"
    r"(?:on\s)?(?:((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_RELATIVE_AFTER = pattern(r"(?:,?\s\(|,\s|\s[–—-]\s)(today|tonight|tomorrow|yesterday)(?:\)|[,.;]|\s[–—-])", re.IGNORECASE)
_DATELINE = pattern(r"\s?(?:[–—]|-{1,2}\s|:\s|\(\w+\)\s[–—-])")
_PLACED = pattern(r"(?:[A-Z][\w.'’-]*,?\s){0,4}\(?(?:[A-Z]\w+,\s)?")
_POSTED_AFTER = pattern(r"\s(?:posted|published|filed)\s(?:in|by|under)\b", re.IGNORECASE)
_POSTED_BEFORE = pattern(r"(?:posted|published|released|issued|date[d]?|published\sdate|date\spublished)\s?(?:on)?\s?:?\s", re.IGNORECASE)
_SPEECH = pattern(r"\b(?:speech|remarks|address|keynote|statement|transcript|interview|reply|lecture|sermon|talk)\b", re.IGNORECASE)
_LAG = 1  # days by which a text may be published after or before the day that it calls today


class Written(NamedTuple):
    """A day on which the article was written, and the words that say so, or None for its publication date."""

    day: Day
    mention: Mention | None


def days_of_writing(reading: Reading) -> Iterator[Written]:
    """The days that the article gives as its own, the publication date first."""
    if reading.document.published and ordinal(reading.document.published):
        yield Written(reading.document.published, None)
    for mention in (_dateline(reading), _day_of_speech(reading)):
        if mention and isinstance(mention.value, Date):
            yield Written(mention.value.first, mention)


def _dateline(reading: Reading) -> Mention | None:
    """The full date that opens the first paragraph: "Singapore, 22 October 2023 – The delegation …"."""
    text = reading.document.text
    for block in [block for block in reading.document.blocks if block.kind == "paragraph"][:2]:
        for mention in reading.mentions:
            if mention.start < block.start:
                continue
            if mention.start > block.start + 60:
                break
            if _full_day(mention) and _PLACED.fullmatch(text, block.start, mention.start) and _DATELINE.match(text, mention.end):
                return mention
    return None


def _day_of_speech(reading: Reading) -> Mention | None:
    """The day that a heading gives to the speech under it: "Opening address by … at … on 9 March 2024"."""
    text = reading.document.text
    for block in reading.document.blocks[:4]:
        if not _SPEECH.search(text, block.start, block.end):
            continue
        for mention in reading.mentions:
            if block.start < mention.start and mention.end >= block.end - 1 and mention.start < block.end:
                if _full_day(mention) and re.search(r"\bon\s(?:\w+day,?\s)?(?:the\s)?$", text[mention.start - 20 : mention.start]):
                    return mention
    return None


def _full_day(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Date) and value.grain == "day" and value.first == value.last and ordinal(value.first) is not None


def relative_dates(reading: Reading) -> Iterator[Relation]:
    """Days that the article calls today, tomorrow or yesterday and that are not."""
    text = reading.document.text
    for written in days_of_writing(reading):
        now = ordinal(written.day)
        assert now is not None
        for mention in reading.mentions:
            value = mention.value
            if not isinstance(value, Date) or value.grain != "day" or value.first != value.last:
                continue
            before = _RELATIVE_BEFORE.search(text, max(0, mention.start - 48), mention.start)
            relative = before or _RELATIVE_AFTER.match(text, mention.end)
            if not relative or _quoted(reading, mention.start):
                continue
            target = now + _OFFSETS[relative[1].lower()]
            off = _distance(value.first, target)
            if off is None or abs(off) <= _LAG:
                continue
            if before and before[2] and WEEKDAYS[before[2].lower()] != (target + off - 1) % 7:
                continue  # the weekday does not fit the date either, which is another rule's to say
            slots = {"date": mention} | ({"written": written.mention} if written.mention else {})
            facts = {"relative": relative[1].lower(), "written_on": _words(written.day), "right": _words_of(target)}
            yield Relation(slots, facts=facts)


def _distance(day: Day, target: int) -> int | None:
    """How many days after ``target`` the day is, its year where it is open being the nearest."""
    if day.year is not None:
        number = ordinal(day)
        return None if number is None else number - target
    near = [ordinal(day._replace(year=target // 365 + year)) for year in (-1, 0, 1, 2)]
    return min((number - target for number in near if number is not None), key=abs, default=None)


def _quoted(reading: Reading, offset: int) -> bool:
    return any(span.start <= offset < span.end for span in reading.quotations)


def _words(day: Day) -> str:
    assert day.month is not None
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def _words_of(number: int) -> str:
    """The day with this ordinal, in words."""
    year = (number * 400) // 146097 + 1
    while (start := ordinal(Day(year, 1, 1))) is None or start > number:
        year -= 1
    month = max(m for m in range(1, 13) if (ordinal(Day(year, m, 1)) or 0) <= number)
    return _words(Day(year, month, number - (ordinal(Day(year, month, 1)) or 0) + 1))


def posting_dates(reading: Reading) -> Iterator[Relation]:
    """Lines that say when the article was posted, and say another day than its front matter, name or address."""
    published = reading.document.published
    now = ordinal(published) if published else None
    if published is None or now is None:
        return
    text, blocks = reading.document.text, reading.document.blocks[:6]
    for block in blocks:
        for mention in reading.mentions:
            if not block.start <= mention.start < block.end or not _full_day(mention):
                continue
            assert isinstance(mention.value, Date)
            opening = mention.start == block.start
            posted = (opening and _POSTED_AFTER.match(text, mention.end)) or _POSTED_BEFORE.fullmatch(text, block.start, mention.start)
            if posted and ordinal(mention.value.first) != now:
                yield Relation({"date": mention}, facts={"published": _words(published)})


_HELD = pattern(
    r"\b(?:was|were)\s(?:\w+ly\s)?(?:held|signed|launched|opened|convened|organised|organized|conducted|hosted|unveiled|inaugurated|"
    r"announced|passed|elected|appointed|arrested|charged|published|released|completed|concluded)\b"
    r"(?:\s(?!if\b|unless\b|until\b|would\b|will\b|to\b)[\w'’,-]+){0,7}?\s(?:on|on\sthe)\s$"
    r"|\btook\splace\s(?:[\w'’,-]+\s){0,6}?on\s$"
)
_AHEAD = pattern(r"\b(?:will|would|shall|scheduled|due|planned|expected|set|before|if|unless|until)\b")


def past_in_future(reading: Reading) -> Iterator[Relation]:
    """Events that are told as past and dated after the article."""
    text = reading.document.text
    written = list(days_of_writing(reading))
    for one in written:
        now = ordinal(one.day)
        assert now is not None
        for sentence in reading.sentences:
            for mention in reading.in_sentence(sentence):
                if not _full_day(mention) or mention is one.mention:
                    continue
                assert isinstance(mention.value, Date)
                number = ordinal(mention.value.first)
                if number is None or not now < number - (one.mention is None) < now + 3700:
                    continue
                left = max(sentence.start, mention.start - 120)
                start = mention.start
                if re.search(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s$", text[left:start]):
                    start = text.rindex("day", left, start)
                    start = max(text.rfind(" ", left, start) + 1, left)
                held = _HELD.search(text, left, start)
                if held and not _AHEAD.search(text, sentence.start, sentence.end) and not _quoted(reading, mention.start):
                    slots = {"date": mention} | ({"written": one.mention} if one.mention else {})
                    yield Relation(slots, facts={"written_on": _words(one.day)})

