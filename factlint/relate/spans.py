"""Spans of time that are written by their two ends: "21–25 December", "from 1998 to 2011", "10 March … to 1 March"."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.dates import Date, Day, exists
from factlint.mention import Mention, Reading, Time, Weekday
from factlint.pattern import pattern
from factlint.relation import Relation

_JOINT = pattern(r"[\s,()]*(?:to|until|till|through|[-–—])[\s,()]*(?:on\s)?")
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
    for index, mention in enumerate(mentions):
        value = mention.value
        if not isinstance(value, Date):
            continue
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
        if not joined and (_JOINT.fullmatch(gap) or between and gap.strip() == "and"):
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


def reversed_spans(reading: Reading) -> Iterator[Relation]:
    """Spans that end before they start."""
    text = reading.document.text
    for span in spans(reading):
        start = span.sides[0].start
        if backwards(span.first, span.last) and not _CHANGE.search(text, max(0, start - 70), start):
            words = " ".join(text[start : span.sides[-1].end].split())
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
