"""Spans of time that are written by their two ends: "21–25 December", "from 1998 to 2011", "10 March … to 1 March"."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.dates import Date, Day, exists
from factlint.mention import Mention, Reading, Time, Weekday
from factlint.pattern import pattern
from factlint.relate.nearby import holding, indexes
from factlint.relation import Relation

_JOINT = pattern(
    r"[\s,()]*(?:to|until|till|through|[-–—]|and\s(?:ends?|ended|closes?|closed|finish(?:es|ed)|runs\suntil|lasts?\suntil|lasted\suntil))"
    r"[\s,()]*(?:on\s)?"
)
_FILLING = pattern(r"[\s,()]*(?:at\s|the\s|on\s)?")
_CHANGE = pattern(
    r"\b(?:moved?|moving|postpon\w+|rescheduled?|brought|bring|changed?|shift\w*|delay\w*|push\w*|put|deferr\w+|switch\w+|revis\w+|"
    r"correct\w+|advanc\w+|transferr\w+|fell|falls?|fallen|dropp?\w*|declin\w+|decreas\w+|cut|reduc\w+|down|back|rewind|"
    r"reset|lowered|shrank|slipp?\w*|counting|countdown|backwards?|descending|reverse)\b[^.;]{0,50}$"
)


class Spanned(NamedTuple):
    """A span of days and the mentions that it is written in: one for both ends, or one each."""

    first: Day
    last: Day
    grain: str
    sides: tuple[Mention, ...]


def spans(reading: Reading) -> Iterator[Spanned]:
    """Every span of an article that is written by its two ends, in the order of the text, right way round or not."""
    text, mentions = reading.document.text, reading.mentions
    for index in indexes(reading, "date"):
        mention = mentions[index]
        value = mention.value
        assert isinstance(value, Date)
        if _two_ended(mention):
            yield Spanned(value.first, value.last, value.grain, (mention,))
            continue
        other = _other_end(text, mentions, index)
        if other:
            assert isinstance(other.value, Date)
            yield Spanned(value.first, other.value.last, value.grain, (mention, other))


def _two_ended(mention: Mention) -> bool:
    """Whether the words name both ends of a date, rather than a month or a decade by its name."""
    value = mention.value
    assert isinstance(value, Date)
    first, last = value.first, value.last
    if value.grain == "day":
        return first != last
    if value.grain == "month":
        return (first.year, first.month) != (last.year, last.month)
    return value.grain == "year" and first.year != last.year


def _other_end(text: str, mentions: tuple[Mention, ...], index: int) -> Mention | None:
    """The date that "to" joins to the one at ``index``, weekdays and times of day being passed over."""
    first = mentions[index]
    assert isinstance(first.value, Date)
    at, joined = first.end, False
    between = text[max(0, first.start - 8) : first.start].lower() == "between "
    for other in mentions[index + 1 : index + 6]:
        gap = text[at : other.start]
        if not joined and (_JOINT.fullmatch(gap) or (between and gap.strip() == "and")):
            joined = True
        elif not _FILLING.fullmatch(gap):
            return None
        if isinstance(other.value, Date):
            same = other.value.grain == first.value.grain == "day" and not _two_ended(other)
            return other if joined and same else None
        if not isinstance(other.value, Time | Weekday):
            return None
        at = other.end
    return None


_OPENS = pattern(
    r"\b(?:opens?|opened|opening|starts?|started|begins?|began|commences?|runs?\sfrom|launches|kicks\soff|goes\sup|arrives?|leaves?|"
    r"departs?|valid\sfrom|checks?\sin)\b[^.;\d]{0,50}?\s(?:on|from)\s(?:[A-Z][a-z]+day,?\s)?(?:the\s)?$"
)
_CLOSES = pattern(
    r"\b(?:closes?|closed|closing|ends?|ended|ending|finish\w*|conclud\w+|expires?|runs?\suntil|comes\sdown|returns?|returning|"
    r"deadline|due|handed\sin|be\sin|until|till|through|checks?\sout)\b[^.;\d]{0,30}?\s(?:(?:on|by|until|is|at)\s)?(?:[A-Z][a-z]+day,?\s)?(?:the\s)?$"
)

# A year, term or season turns the calendar's; what is told of another opening or closing is another thing.
_ANOTHER = pattern(r";|\b(?:year|term|season|last|previous|other|another|earlier|first)\b")


def ends_before_starts(reading: Reading) -> Iterator[Relation]:
    """Days on which something ends that come before the day on which it starts, told by verbs of either."""
    text = reading.document.text
    for _, sentence in holding(reading, ("date",)):
        days = [
            m for m in reading.in_sentence(sentence)
            if isinstance(m.value, Date) and m.value.grain == "day" and not _two_ended(m)
        ]  # fmt: skip
        if len(days) != 2:
            continue
        first, second = days
        assert isinstance(first.value, Date)
        assert isinstance(second.value, Date)
        left = max(sentence.start, first.start - 80)
        opens, closes = _OPENS.search(text, left, first.start), _CLOSES.search(text, first.end, second.start)
        # What opens has not closed: of two tenses, two things are told.
        if opens and closes and opens[0].split()[0].endswith("s") and closes[0].split()[0].endswith("ed"):
            continue
        if not opens or not closes or _ANOTHER.search(text, left, second.start):
            continue
        if closes.start() - first.end > 40 or _CHANGE.search(text, left, first.start):
            continue
        start, end = share_open_year(first.value.first, second.value.first, reading.document.published)
        if backwards(start, end):
            words = " ".join(text[first.start : second.end].split())
            yield Relation({"start": first, "end": second}, facts={"words": words})


def share_open_year(first: Day, second: Day, published: Day | None) -> tuple[Day, Day]:
    """The two days with the year that one of them has, or that both are nearest to publication in.

    A span that turns the year has its ends half a year apart by their months; others are of one year.
    """
    if first.month is None or second.month is None or (first.year is not None and second.year is not None):
        return first, second
    year = first.year or second.year or (published.year if published else None)
    if year is None or abs(first.month - second.month) > 4:
        return first, second
    return first._replace(year=year), second._replace(year=year)


def in_words(text: str, span: Spanned) -> str:
    """The span as the article writes it, its two ends joined plainly where other words stand between."""
    between = text[span.sides[0].end : span.sides[-1].start]
    if len(span.sides) == 2 and len(between) > 8:
        return f"{span.sides[0].text} to {span.sides[1].text}"
    return " ".join(text[span.sides[0].start : span.sides[-1].end].split())


def reversed_spans(reading: Reading) -> Iterator[Relation]:
    """Spans that end before they start."""
    text = reading.document.text
    for span in spans(reading):
        start = span.sides[0].start
        between = text[span.sides[0].end : span.sides[-1].start] if len(span.sides) == 2 else ""
        if " and " in between and between.strip() != "and":
            continue  # "opens on … and closes on …" is told by its verbs, see ends_before_starts
        if backwards(span.first, span.last) and not _CHANGE.search(text, max(0, start - 70), start):
            words = in_words(text, span)
            yield Relation(dict(zip(("start", "end"), span.sides, strict=False)), facts={"words": words})


def backwards(first: Day, last: Day) -> bool:
    """Whether ``last`` is surely before ``first``.

    Without years only days of one month can tell: from October to March runs on into the next year.
    """
    if not exists(first) or not exists(last):
        return False
    if first.year is not None and last.year is not None:
        return min(first.year, last.year) >= 1000 and tuple(last) < tuple(first)
    if first.year is not last.year or first.month != last.month:
        return False
    return first.day is not None and last.day is not None and last.day < first.day
