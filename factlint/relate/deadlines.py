"""The day on which something closes, and the day on which what comes of it is made known."""

import re
from collections.abc import Iterator

from factlint.dates import Date
from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relation import Relation

_TAKEN = (
    r"(?:entries|entry|submissions?|nominations?|applications?|bids|tenders|proposals|voting|votes|polls|registrations?|"
    r"the\s(?:contest|competition|call|vote|poll|survey))"
)
_ON = r"(?:\s(?:on|by|before|until|till|is|at\smidnight\son|no\slater\sthan))?:?\s(?:[A-Z][a-z]+day,?\s)?(?:the\s)?$"
_CLOSES = pattern(
    rf"\b(?:{_TAKEN}\s(?:forms\s)?(?:will\s|must\s|should\s|can\s|may\s|are\s|is\s)*(?:be\s)?"
    rf"(?:clos(?:es?|ing)|ends?|due|made|sent(?:\sin)?|in|received|accepted|submitted|open|cast)|"
    rf"(?:deadline|closing\sdate)(?:\sfor\s(?:all\s)?[a-z]+)?){_ON}",
    re.IGNORECASE,
)
_KNOWN = pattern(
    r"\b(?:winners?|results?|shortlist|finalists|prizes?|awards?|jury|decision)\b[^.;\d]{0,30}?"
    r"\b(?:will|are\sto|is\sto|to)\s(?:then\s)?(?:be\s)?"
    rf"(?:announce[ds]?|revealed|named|published|known|told|made\sknown|presented|chosen|awarded|notified|out)\b[^.;\d]{{0,24}}{_ON}",
    re.IGNORECASE,
)


def early_results(reading: Reading) -> Iterator[Relation]:
    """Winners or results that are announced before the day on which entries close."""
    text = reading.document.text
    closes: list[Mention] = []
    known: list[Mention] = []
    for mention in of_kind(reading, "date"):
        value = mention.value
        if not isinstance(value, Date) or value.grain != "day" or value.first != value.last:
            continue
        left = max(0, mention.start - 110)
        if _KNOWN.search(text, left, mention.start):
            known.append(mention)
        elif _CLOSES.search(text, left, mention.start):
            closes.append(mention)
    # Two closing days, or two announcements, are of two contests.
    if len({m.value for m in closes}) != 1 or len({m.value for m in known}) != 1:
        return
    if _before(known[0], closes[0]):
        yield Relation({"closes": closes[0], "known": known[0]})


def _before(one: Mention, other: Mention) -> bool:
    """Whether the one day is before the other, by less than half a year where one has no year."""
    assert isinstance(one.value, Date)
    assert isinstance(other.value, Date)
    a, b = one.value.first, other.value.first
    if None in (a.month, a.day, b.month, b.day):
        return False
    days = ((b.month or 0) - (a.month or 0)) * 31 + (b.day or 0) - (a.day or 0)
    if a.year is not None and b.year is not None:
        return a.year < b.year or (a.year == b.year and days > 0)
    return 0 < days < 180
