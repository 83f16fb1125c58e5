"""Dates that are named by the calendar and from the day of writing: "tomorrow, 16 October", "last year, in 2019"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factlint.dates import Date, ordinal
from factlint.lexicon.months import MONTH_NAMES
from factlint.lexicon.weekdays import WEEKDAY_NAMES, WEEKDAYS
from factlint.mention import Duration, Mention, Reading, Weekday
from factlint.pattern import pattern
from factlint.relate.nearby import indexes, next_to
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
        for index in indexes(reading, "date", "weekday"):
            mention = reading.mentions[index]
            value = mention.value
            following = reading.mentions[index + 1 : index + 2]
            if (
                isinstance(value, Weekday)
                and following
                and isinstance(following[0].value, Date)
                and following[0].start < mention.end + 6
            ):
                continue  # "tomorrow (Friday 3 May)": the date says more
            week = (
                _WEEK.search(text, max(0, mention.start - 28), mention.start)
                if isinstance(value, Date) and value.grain == "day"
                else None
            )
            if week:
                wrong = _wrong_week(mention, week, written)
            elif isinstance(value, Date) and value.grain in ("month", "year"):
                wrong = _wrong_unit(text, mention, written)
            elif named := _named(text, mention):
                wrong = _wrong_day(mention, named, written)
            else:
                continue
            if wrong and not quoted(reading, mention.start):
                slots = {"date": mention} | ({"written": written.mention} if written.mention else {})
                facts = {"relative": wrong[0], "written_on": words(written.day), "right": wrong[1]}
                yield Relation(slots, facts=facts)


_AGO = pattern(r"\sago,?\s(?:\(|on\s|in\s)(?:[A-Z][a-z]+day,?\s)?(?:the\s)?")
_AHEAD = pattern(r",\s(?:on\s|in\s)(?:[A-Z][a-z]+day,?\s)?(?:the\s)?")
_EXACTLY = pattern(r"\b(?:exactly|precisely|to\sthe\sday)\s$", re.IGNORECASE)
# Days in each unit, and by how many days a count of it may be off.
_UNITS = {"day": (1.0, 0.0), "week": (7.0, 2.0), "month": (30.44, 12.0), "year": (365.25, 45.0)}


def counted_dates(reading: Reading) -> Iterator[Relation]:
    """Dates told with how long ago they are, or how far ahead: "a week ago, on 3 May"."""
    text = reading.document.text
    published = reading.document.published
    now = ordinal(published) if published else None
    if published is None or now is None:
        return
    for count, date in next_to(reading, "duration", "date"):
        length, value = count.value, date.value
        if (
            not isinstance(length, Duration)
            or not isinstance(value, Date)
            or length.unit not in _UNITS
            or quoted(reading, count.start)
        ):
            continue
        past = _AGO.fullmatch(text, count.end, date.start)
        ahead = text[max(0, count.start - 3) : count.start].lower() == "in " and _AHEAD.fullmatch(
            text, count.end, date.start
        )
        if (not past and not ahead) or value.grain not in ("day", "month") or length.range.high > 1000:
            continue
        days, slack = _UNITS[length.unit]
        if _EXACTLY.search(text, max(0, count.start - 10), count.start) and value.grain == "day":
            slack = 1.0
        sign = -1 if past else 1
        ends = sorted(now + sign * number * days for number in length.range)
        # The days of a date without a year that are nearest to where the count ends.
        near = [distance(day, round((ends[0] + ends[1]) / 2)) for day in (value.first, value.last)]
        if None in near:
            continue
        first, last = (round((ends[0] + ends[1]) / 2) + (off or 0) for off in near)
        if last + slack < ends[0] or first - slack > ends[1]:
            words_before = count.text.lower() + (" ago" if past else "")
            yield Relation({"count": count, "date": date}, facts={
                "counted": words_before if past else f"in {words_before}", "written_on": words(published),
                "right": words_of(round((ends[0] + ends[1]) / 2)),
            })  # fmt: skip


_AGO_BEFORE = pattern(r"\bago\s$")


def _named(text: str, mention: Mention) -> Named | None:
    around = text[max(0, mention.start - 56) : mention.end + 40].lower()
    if not any(word in around for word in _OFFSETS):
        return None
    before = _DAY_BEFORE.search(text, max(0, mention.start - 56), mention.start)
    if before and _AGO_BEFORE.search(text, max(0, before.start() - 5), before.start()):
        return None  # "ten years ago tonight, on 3 May 2012"
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


_WEEK = pattern(r"(?<!\bthe\s)\b(last|this|next)\s(week(?:end)?)(?:,\s|\s\(|\s[–—-]\s)(?:on\s|from\s)?$", re.IGNORECASE)
# Days from the day of writing within which a week or weekend so called lies, whatever day the week begins with.
_WEEKS = {
    ("last", "week"): (-13, 0), ("this", "week"): (-6, 6), ("next", "week"): (1, 13),
    ("last", "weekend"): (-9, 0), ("this", "weekend"): (-2, 7), ("next", "weekend"): (1, 14),
}  # fmt: skip


def _wrong_week(mention: Mention, named: re.Match[str], written: Written) -> tuple[str, str] | None:
    now, value = ordinal(written.day), mention.value
    assert now is not None
    assert isinstance(value, Date)
    off = distance(value.first, now)
    first, last = _WEEKS[named[1].lower(), named[2].lower()]
    if off is None or first <= off <= last:
        return None
    return (
        f"{named[1].lower()} {named[2].lower()}",
        f"not before {words_of(now + first)}" if off < first else f"not after {words_of(now + last)}",
    )


def _wrong_unit(text: str, mention: Mention, written: Written) -> tuple[str, str] | None:
    before = text[max(0, mention.start - 14) : mention.start]
    if "month" not in before and "year" not in before:
        return None
    named = _UNIT_BEFORE.search(text, max(0, mention.start - 20), mention.start)
    value, day = mention.value, written.day
    assert isinstance(value, Date)
    if not named or value.grain != named[2].lower() or value.first.month is None:
        return None
    if value.first.year != value.last.year or (value.grain == "month" and value.first.month != value.last.month):
        return None
    assert day.year is not None
    assert day.month is not None
    offset = _UNIT_OFFSETS[named[1].lower()]
    if value.grain == "year":
        right = day.year + offset
        return None if value.first.year == right else (f"{named[1].lower()} year", str(right))
    month = (day.month - 1 + offset) % 12 + 1
    return None if value.first.month == month else (f"{named[1].lower()} month", MONTH_NAMES[month - 1])
