"""Events and lines of an article that do not fit the day on which it was written."""

import re
from collections.abc import Iterator

from factlint.dates import Date, ordinal
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding, within
from factlint.relate.writing import days_of_writing, full_day, quoted, words
from factlint.relation import Relation

_POSTED_AFTER = pattern(r"\s(?:posted|published|filed)\s(?:in|by|under)\b", re.IGNORECASE)
_POSTED_BEFORE = pattern(
    r"(?:posted|published|released|issued|dated?|published\sdate|date\spublished)\s?(?:on)?\s?:?\s", re.IGNORECASE
)


def posting_dates(reading: Reading) -> Iterator[Relation]:
    """Lines that say when the article was posted, and say another day than its front matter, name or address."""
    published = reading.document.published
    now = ordinal(published) if published else None
    if published is None or now is None:
        return
    text, blocks = reading.document.text, reading.document.blocks[:6]
    for block in blocks:
        for mention in within(reading, block.start, block.end):
            if not full_day(mention):
                continue
            assert isinstance(mention.value, Date)
            opening = mention.start == block.start
            posted = (opening and _POSTED_AFTER.match(text, mention.end)) or _POSTED_BEFORE.fullmatch(
                text, block.start, mention.start
            )
            if posted and ordinal(mention.value.first) != now:
                yield Relation({"date": mention}, facts={"published": words(published)})


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
    for one in days_of_writing(reading):
        now = ordinal(one.day)
        assert now is not None
        for _, sentence in holding(reading, ("date",)):
            for mention in reading.in_sentence(sentence):
                if not full_day(mention) or mention is one.mention:
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
                if (
                    held
                    and not _AHEAD.search(text, sentence.start, sentence.end)
                    and not quoted(reading, mention.start)
                ):
                    slots = {"date": mention} | ({"written": one.mention} if one.mention else {})
                    yield Relation(slots, facts={"written_on": words(one.day)})


_WILL = pattern(
    r"\bwill\s(?:[a-z]+ly\s|also\s|now\s|then\s)?(?:be\s)?[a-z]+(?:\s(?!that\b|if\b|until\b)[\w'’,-]+){0,8}?\s(?:on|from)\s(?:\w+day,?\s)?(?:the\s)?$"
)


def future_in_past(reading: Reading) -> Iterator[Relation]:
    """Events that are told as to come and dated before the article."""
    text = reading.document.text
    written = next(iter(days_of_writing(reading)), None)
    now = ordinal(written.day) if written else None
    if written is None or now is None:
        return
    for _, sentence in holding(reading, ("date",)):
        for mention in reading.in_sentence(sentence):
            if not full_day(mention) or mention is written.mention or quoted(reading, mention.start):
                continue
            assert isinstance(mention.value, Date)
            number = ordinal(mention.value.first)
            if number is None or number >= now - 1:
                continue
            if "will " in text[max(sentence.start, mention.start - 110) : mention.start] and _WILL.search(
                text, max(sentence.start, mention.start - 110), mention.start
            ):
                slots = {"date": mention} | ({"written": written.mention} if written.mention else {})
                yield Relation(slots, facts={"written_on": words(written.day)})
