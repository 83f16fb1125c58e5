"""What comes after what, by the word that says so: "He retired in 1989, after joining the police in 1994"."""

from collections.abc import Iterator
from itertools import pairwise

from factlint.dates import Date, Day
from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relation import Relation

_AFTER = pattern(
    r"[^.;:()]{0,50}?(?:,\s|\s)(?:after\s(?:having\s)?(?:been\s)?[a-z]+(?:ing|ed|en)"
    r"|having\s(?:been\s)?(?:first\s)?[a-z]+"
    r"|after\s(?:he|she|it|they|the\s[a-z]+|his|her|its|their\s[a-z]+)\s(?:had\s|was\s|were\s)?[a-z]+)\b[^.;:()]{0,60}?"
    r"\s(?:in|on|of)\s(?:[A-Z][a-z]+day,?\s)?\Z"
)
_BEFORE = pattern(
    r"[^.;:()]{0,50}?(?:,\s|\s)before\s(?:being\s)?[a-z]+ing\b[^.;:()]{0,60}?\s(?:in|on)\s(?:[A-Z][a-z]+day,?\s)?\Z"
)
_ELSE = pattern(
    r"\b(?:until|since|again|only|than|years?|months?|weeks?|days?|and|but|while|when|which|who|whose|that|or"
    r"|against|named"
    r"|called|book|novel|film)\b|[“\"]"
)
_OPEN = pattern(r"\b(?:since|from|until|till|by|between|after|before|of|the)\s(?:[A-Z][a-z]+day,?\s)?\Z")
# A life and what its bearer did: "(1741–1789), who painted it in 1801".
_WHO = pattern(r"\)?,?\s(?:who|and\swho)\s(?P<verb>[a-z]+)\b(?P<rest>[^.;:()]{0,50}?)\sin\s\Z")
# What nobody does for a man who is dead.
_HIS = frozenset(
    "painted wrote composed built designed joined married taught moved bought founded signed sailed fought visited "
    "opened drew carved sang played led commanded travelled traveled discovered invented".split()
)
_BEGINS = pattern(
    r"\b(?:[Bb]orn|[Bb]uilt|[Oo]pened|[Ff]ounded|[Ee]stablished|[Ll]aunched|[Mm]ade)\s(?:[\w'’-]+\s){0,3}?(?:in|on)\s\Z"
)
_ENDS = pattern(r"\s?(?:[.;!?)]|$)")
_STATE = pattern(r"\b(?:as|had|it|where|held|looked|stood|was|were)\b")

_FOUNDED = pattern(
    r"(?:Founded|Established|Formed|Launched|Created|Set\sup|Incorporated"
    r"|Born)\s(?:[\w'’-]+\s){0,4}?in\s\Z"
)
_ITSELF = pattern(
    r",\s(?:it|he|she|the\s(?!was\b|were\b|is\b|had\b)[a-z]+|[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\s(?:first\s"
    r"|later\s|soon\s)?"
    r"(?:won|joined|moved|held|played)\s(?:(?!of\b|from\b|by\b|a\b|that\b)(?!\w+ed\b)[\w'’-]+\s){0,4}?in\s\Z"
)


def sequels(reading: Reading) -> Iterator[Relation]:
    """Two dates of one sentence that stand the other way round than the word between them says."""
    text = reading.document.text
    for _, sentence in holding(reading, ("date",)):
        dates = [m for m in reading.in_sentence(sentence) if isinstance(m.value, Date)]
        for one, other in pairwise(dates):
            first, last = _order(text, sentence.start, one, other)
            if first and last and _is_later(first, last):
                yield Relation({"one": one, "other": other}, facts={"first": first.text, "last": last.text})


def _order(text: str, start: int, one: Mention, other: Mention) -> tuple[Mention | None, Mention | None]:
    """Which of the two is told to come first, or nothing."""
    gap = text[one.end : other.start]
    if len(gap) > 150 or "\n" in gap:
        return None, None
    if _is_life(one):
        who = _WHO.fullmatch(gap)
        does = who and who["verb"] in _HIS and not _ELSE.search(who["rest"])
        return (other, one) if does else (None, None)
    if _FOUNDED.fullmatch(text, start, one.start) and _ITSELF.fullmatch(gap) and not _ELSE.search(gap):
        return one, other
    if _OPEN.search(text, max(0, one.start - 24), one.start):
        return None, None
    if _BEGINS.search(text, max(0, one.start - 30), one.start):
        return None, None  # ", after being damaged in 1920, was": what follows comes last
    if _AFTER.fullmatch(gap) and not _ELSE.search(gap) and _ENDS.match(text, other.end):
        return other, one
    if _BEFORE.fullmatch(gap) and not _ELSE.search(gap) and not _STATE.search(gap):
        return one, other
    return None, None


def _is_life(mention: Mention) -> bool:
    value = mention.value
    if not isinstance(value, Date) or value.first.year is None or value.last.year is None:
        return False
    return value.grain in ("year", "day") and 15 < value.last.year - value.first.year < 110


def _is_later(first: Mention, last: Mention) -> bool:
    """Whether what is told to come first lies behind what is told to come last."""
    a, b = first.value, last.value
    if not isinstance(a, Date) or not isinstance(b, Date):
        return False
    begin, end = a.first, b.last
    if begin.year is not None and end.year is not None:
        return _parts(begin, 1) > _parts(end, 99)
    # Without years only the days of one month have an order that is sure.
    same = begin.year == end.year and begin.month is not None and begin.month == end.month
    return bool(same and begin.day and end.day and begin.day > end.day)


def _parts(day: Day, unknown: int) -> tuple[int, int, int]:
    return day.year or 0, day.month or unknown, day.day or unknown
