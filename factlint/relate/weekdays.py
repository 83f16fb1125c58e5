"""Weekdays beside dates: "Friday, 3 March" names a day twice, and the calendar knows whether both can be so.

The year is the one that is written, else the one that the publication date or the dates around make nearest; where
neither is known, the dates of one article must still agree with each other.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from factlint.dates import Date, Day, exists, ordinal, weekday
from factlint.lexicon.months import MONTH_NAMES
from factlint.lexicon.weekdays import WEEKDAY_NAMES, WEEKDAYS
from factlint.mention import Mention, Reading, Weekday
from factlint.pattern import pattern
from factlint.relate.nearby import indexes, of_kind
from factlint.relation import Relation, Words

_AHEAD = pattern(r"\.?(?:\s(?:morning|afternoon|evening|night))?,?\s?(?:\((?:the\s)?|the\s|that\s|on\s)?")
# "He left on 29 August 1998, before dawn. It was a Sunday."
_RECALLED = pattern(r"[^.!?\n]{0,100}[.!?]\s(?:It|That|That\sday|The\sday)\swas\sa\s(?:[a-z]+\s)?")
_BEHIND = pattern(
    r"\s?\(|,?\s|,?\s?\(?|(?:,|\s[–—-])?\s(?:which\s)?(?:(?:was|is|fell\son|falls\son|will\sbe"
    r"|being)\s)?(?:actually\s)?a\s"
)
_ENDS = pattern(
    r"\s?[).,;:–—]|[^\S\n]*(?:\n|$)|\s(?:at|from|to|until|and|morning|afternoon|evening|night|in|when|that|this"
    r"|\d)|\s[-–—]"
)
_TITLED = pattern(r"[A-Z][\w'’]* $")
# Words that may stand in capitals before a weekday that is no part of a name.
_OPENERS = frozenset(
    "on the by from until till since last next this every each and but for before after at in today date when between "
    "starting beginning ending through to both if with due during yesterday tomorrow published posted updated".split()
)
_PAPERS = ("Mail on ", "Independent on ", "Scotland on ", "Wales on ")
_MOST = 40  # dates with a year that one date without is compared with
_NEAR = 120  # days from publication within which a date without a year is surely the nearest one
_RUN = 45  # days within which two dates of an article without a year are of one year


class Pair(NamedTuple):
    """A weekday and the day that it stands beside."""

    weekday: Mention
    number: int
    date: Mention
    day: Day


def pairs(reading: Reading) -> Iterator[Pair]:
    """Weekdays and the single days beside them, in the order of the text."""
    text, mentions = reading.document.text, reading.mentions
    for index in indexes(reading, "weekday"):
        mention = mentions[index]
        if not isinstance(mention.value, Weekday) or (mention.text.endswith("s") and len(mention.text) > 6):
            continue
        if _of_a_name(text, mention):
            continue
        after = mentions[index + 1] if index + 1 < len(mentions) else None
        before = mentions[index - 1] if index else None
        date = None
        if after and _single(after) and _AHEAD.fullmatch(text, mention.end, after.start):
            date = after
        elif before and _single(before) and _full(before) and _RECALLED.fullmatch(text, before.end, mention.start):
            date = before
        elif before and _single(before) and _BEHIND.fullmatch(text, before.end, mention.start):
            bracket = text[before.end : mention.start].strip().endswith("(")
            if text[mention.end : mention.end + 1] == ")" if bracket else _ENDS.match(text, mention.end):
                date = before
        if date and isinstance(date.value, Date) and exists(date.value.first):
            yield Pair(mention, mention.value.number, date, date.value.first)


def _full(mention: Mention) -> bool:
    return isinstance(mention.value, Date) and None not in mention.value.first


def _single(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Date) and value.grain == "day" and value.first == value.last


def _of_a_name(text: str, mention: Mention) -> bool:
    """Whether the weekday is part of the name of a paper: "Edmonton Sun", "Mail on Sunday"."""
    start = mention.start
    if mention.text.lower() in WEEKDAYS:
        return text[max(0, start - 19) : start].endswith(_PAPERS)
    before = _TITLED.search(text, max(0, start - 24), start)
    if not before or before[0].strip().lower() in _OPENERS:
        return False
    opening = text[max(0, before.start() - 2) : before.start()]
    return bool(opening.strip()) and opening[-1].isspace() and opening[0] not in ".!?:;\n"


def weekday_of_date(reading: Reading) -> Iterator[Relation]:
    """Weekdays that are not those of the full dates beside them."""
    for pair in pairs(reading):
        right = weekday(pair.day)
        if right is not None and right != pair.number:
            yield _mismatch(pair, pair.day, right)


def weekday_of_year(reading: Reading) -> Iterator[Relation]:
    """Weekdays that are not those of the days beside them in the year that the article implies."""
    years = _years_by_place(reading)
    for pair in pairs(reading):
        if pair.day.year is not None:
            continue
        readings = _implied(reading, pair, years)
        weekdays = {weekday(day) for day in readings}
        if not readings or pair.number in weekdays or _elsewhere(reading, pair, years, readings):
            continue
        right = weekday(readings[0])
        if right is not None:
            yield _mismatch(pair, readings[0], right)


def _mismatch(pair: Pair, day: Day, right: int) -> Relation:
    assert day.month is not None
    month = MONTH_NAMES[day.month - 1]
    # Of listed days ("6 & 20 May") one stands without its month.
    words = f"{pair.date.text} {month}" if pair.date.text.isdigit() else " ".join(pair.date.text.split())
    return Relation(
        {"weekday": pair.weekday, "date": pair.date},
        notes={"date": f"{day.day} {month} {day.year} is a {WEEKDAY_NAMES[right]}"},
        facts={"name": WEEKDAY_NAMES[pair.number], "day": words},
    )


def _years_by_place(reading: Reading) -> list[tuple[int, Day]]:
    """Where each date with a year ends, and its first day."""
    return [
        (mention.end, mention.value.first)
        for mention in of_kind(reading, "date")
        if isinstance(mention.value, Date) and mention.value.first.year is not None
    ]


def _implied(reading: Reading, pair: Pair, years: list[tuple[int, Day]]) -> list[Day]:
    """The days that a date without a year can be here; nothing where none is nearest beyond doubt."""
    days = []
    published = reading.document.published
    if published and (day := _nearest(pair.day, published, _NEAR)):
        days.append(day)
    if not published and (titled := _year_of_title(reading)):
        days.append(pair.day._replace(year=titled))
    blocks = reading.document.blocks
    block = blocks[bisect_right(blocks, pair.date.start, key=lambda block: block.start) - 1].start
    # A full date close by: the sentence's span ("Monday 5 June to Friday 9 June 2023"), or one told before.
    close_by = _between(years, max(block, pair.date.end - 300), pair.date.end + 300)
    neighbours = [day for _, day in close_by if day.day and day.month][:_MOST]
    for neighbour in neighbours:
        if (day := _nearest(pair.day, neighbour, _RUN)) and day not in days:
            days.append(day)
    return days


def _between(years: list[tuple[int, Day]], start: int, end: int) -> list[tuple[int, Day]]:
    """Those of the dates that end in ``text[start:end]``."""
    return years[bisect_left(years, start, key=itemgetter(0)) : bisect_left(years, end, key=itemgetter(0))]


def _year_of_title(reading: Reading) -> int | None:
    """The only year that the title and what stands with it name: "February 2022 programme"."""
    titles = [block for block in reading.document.blocks[:3] if block.kind in ("title", "description")]
    years = {
        mention.value.first.year
        for mention in of_kind(reading, "date")
        if titles and mention.start < titles[-1].end and isinstance(mention.value, Date) and mention.value.first.year
    }
    return years.pop() if len(years) == 1 else None


def _nearest(day: Day, anchor: Day, reach: int) -> Day | None:
    """The reading of a day without a year that lies within ``reach`` days of the anchor."""
    at = ordinal(anchor)
    if at is None or anchor.year is None:
        return None
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        number = ordinal(day._replace(year=year))
        if number is not None and abs(number - at) <= reach:
            return day._replace(year=year)
    return None


def _elsewhere(reading: Reading, pair: Pair, years: list[tuple[int, Day]], readings: list[Day]) -> bool:
    """Whether another year that the text before and around speaks of makes weekday and date agree."""
    near = [day.year for day in readings if day.year is not None]
    blocks = reading.document.blocks
    index = bisect_right(blocks, pair.date.start, key=lambda block: block.start) - 1
    told_from, told_to = blocks[max(0, index - 3)].start, blocks[index].end
    for end, day in _between(years, told_from, told_to + 1)[-_MOST:]:
        if day.year is None or day.year in near:
            continue
        # Years beside the implied one are named for many reasons: they count only close by.
        if min(abs(year - day.year) for year in near) <= 1 and abs(end - pair.date.end) > 200:
            continue
        if weekday(pair.day._replace(year=day.year)) == pair.number:
            return True
    return False


def weekdays_of_article(reading: Reading) -> Iterator[Relation]:
    """Two weekdays with dates without a year that cannot be of one year, though they stand close by."""
    text, years = reading.document.text, _years_by_place(reading)
    run: list[Pair] = []
    for pair in pairs(reading):
        if pair.day.year is None and not _implied(reading, pair, years):
            run.append(pair)
    for index, pair in enumerate(run):
        others = run[max(0, index - 2) : index] + run[index + 1 : index + 3]
        disagreeing = [other for other in others if _apart(pair, other)]
        agreeing = [other for other in others if _together(pair, other)]
        # The one that all its neighbours contradict; of two that contradict each other, the first.
        if not disagreeing or agreeing:
            continue
        other = disagreeing[0]
        if run.index(other) < index and not [o for o in run if o is not other and _together(o, other)]:
            continue
        yield Relation({"one": _whole(text, pair), "other": _whole(text, other)})


def _whole(text: str, pair: Pair) -> Words:
    """Weekday and date as one stretch."""
    start, end = min(pair.weekday.start, pair.date.start), max(pair.weekday.end, pair.date.end)
    return Words(start, end, text[start:end])


def _gaps(a: Pair, b: Pair) -> set[int]:
    """How many days ``b`` may be after ``a`` in one year, or around the turn of the year."""
    gaps = set()
    for year in (2023, 2024):  # a common year and a leap year
        for later in (year - 1, year, year + 1):
            x, y = ordinal(a.day._replace(year=year)), ordinal(b.day._replace(year=later))
            if x is not None and y is not None and abs(y - x) <= _RUN:
                gaps.add(y - x)
    return gaps


def _apart(a: Pair, b: Pair) -> bool:
    gaps = _gaps(a, b)
    return bool(gaps) and all((a.number + gap) % 7 != b.number for gap in gaps)


def _together(a: Pair, b: Pair) -> bool:
    return any((a.number + gap) % 7 == b.number for gap in _gaps(a, b))
