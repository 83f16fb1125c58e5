"""Dates that are named twice, by the calendar and from the day of writing: "tomorrow, 16 October", "last year, in 2019"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factlint.dates import Date, ordinal
from factlint.lexicon.months import MONTH_NAMES
from factlint.lexicon.weekdays import WEEKDAY_NAMES, WEEKDAYS
from factlint.mention import Mention, Reading, Weekday
from factlint.pattern import pattern
from factlint.relate.writing import Written, days_of_writing, distance, quoted, words, words_of
from factlint.relation import Relation

_OFFSETS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
_UNIT_OFFSETS = {"last": -1, "this": 0, "next": 1}
_JOINT = r"(?:,?\s\(|,\s|\s[–—-]\s|\s)"
_DAY_BEFORE = pattern(
    r"\b((?:the\s)?day\s(?:after|before)\s)?(today|tonight|tomorrow|yesterday)(?:\s(?:morning|afternoon|evening|night))?"
    rf"{_JOINT}(?:on\s)?(?:((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_DAY_AFTER = pattern(
    r"(?:,?\s\(|,\s|\s[–—-]\s)((?:the\s)?day\s(?:after|before)\s)?(today|tonight|tomorrow|yesterday)(?:\)|[,.;]|\s[–—-])",
    re.IGNORECASE,
)
_UNIT_BEFORE = pattern(r"\b(last|this|next)\s(month|year)(?:,\s(?:in\s)?|\s\(|\s[–—-]\s)$", re.IGNORECASE)


class Named(NamedTuple):
    """How a date is named from the day of writing: the words, and how many days from it."""

    words: str
    offset: int
    weekday: str


def relative_dates(reading: Reading) -> Iterator[Relation]:
    """Dates that are not the days, months or years from the day of writing that the article calls them."""
    text = reading.document.text
    for written in days_of_writing(reading):
        for mention, following in zip(reading.mentions, (*reading.mentions[1:], None), strict=True):
            value = mention.value
            if isinstance(value, Weekday) and following and isinstance(following.value, Date) and following.start < mention.end + 6:
                continue  # "tomorrow (Friday 3 May)": the date says more
            if not isinstance(value, Date | Weekday) or quoted(reading, mention.start):
                continue
            if isinstance(value, Date) and value.grain in ("month", "year"):
                wrong = _wrong_unit(text, mention, written)
            elif named := _named(text, mention):
                wrong = _wrong_day(mention, named, written)
            else:
                continue
            if wrong:
                slots = {"date": mention} | ({"written": written.mention} if written.mention else {})
                facts = {"relative": wrong[0], "written_on": words(written.day), "right": wrong[1]}
                yield Relation(slots, facts=facts)


def _named(text: str, mention: Mention) -> Named | None:
    before = _DAY_BEFORE.search(text, max(0, mention.start - 56), mention.start)
    found = before or _DAY_AFTER.match(text, mention.end)
    if not found:
        return None
    offset = _OFFSETS[found[2].lower()]
    if found[1]:
        offset += 1 if "after" in found[1].lower() else -1
    return Named(" ".join(((found[1] or "") + found[2]).lower().split()), offset, (before[3] if before else None) or "")


def _wrong_day(mention: Mention, named: Named, written: Written) -> tuple[str, str] | None:
    """The name and the day that it is, where the date or weekday is another."""
    now = ordinal(written.day)
    assert now is not None
    target, value = now + named.offset, mention.value
    if isinstance(value, Weekday):
        right = (target - 1) % 7
        # Without a day of publication of its own, an article's "today" says nothing of its weekday.
        return None if value.number == right or written.mention else (named.words, f"a {WEEKDAY_NAMES[right]}")
    assert isinstance(value, Date)
    if value.grain != "day" or value.first != value.last:
        return None
    off = distance(value.first, target)
    if not off:
        return None
    if named.weekday and WEEKDAYS[named.weekday.lower()] != (target + off - 1) % 7:
        return None  # the weekday does not fit the date either, which is another rule's to say
    return named.words, words_of(target)


def _wrong_unit(text: str, mention: Mention, written: Written) -> tuple[str, str] | None:
    named = _UNIT_BEFORE.search(text, max(0, mention.start - 20), mention.start)
    value, day = mention.value, written.day
    assert isinstance(value, Date)
    if not named or value.grain != named[2].lower() or value.first.month is None or (value.first.year, value.first.month) != (
        value.last.year, value.last.month if value.grain == "month" else value.first.month
    ):  # fmt: skip
        return None
    assert day.year is not None
    assert day.month is not None
    offset = _UNIT_OFFSETS[named[1].lower()]
    if value.grain == "year":
        right = day.year + offset
        return None if value.first.year == right else (f"{named[1].lower()} year", str(right))
    month = (day.month - 1 + offset) % 12 + 1
    return None if value.first.month == month else (f"{named[1].lower()} month", MONTH_NAMES[month - 1])
