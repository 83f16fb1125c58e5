"""Years and months against the century, decade, half or quarter that they are told with."""

import re
from collections.abc import Iterator

from factlint.dates import Date
from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import next_to, of_kind
from factlint.relation import Relation, Words

# "The 18th-century house was built in 1745"; "built in 1745, the late 18th-century house".
_BUILT = (
    r"(?:built|consecrated|dedicated|erected|begun|constructed|founded|completed|made|painted|written|composed|"
    r"laid\sout|finished)"
)
_CENTURY_THING = pattern(
    rf"[ -](?:[a-z-]+\s){{1,4}}?(?:(?:was|were|is)\s)?(?:first\s|originally\s)?{_BUILT}\s(?:in|around|about)\s"
)
_CENTURY_THING_COMMA = pattern(
    rf"[ -](?:[a-z-]+\s){{0,3}}[a-z-]+,\s(?:which\swas\s)?(?:originally\s)?{_BUILT}\s(?:in|around|about)\s"
)
_BUILT_THEN_CENTURY = pattern(r",\s(?:the|this|a|an)\s(?:early|mid|late)?[ -]?$")
_BUILT_IN = pattern(rf"\b{_BUILT}\s(?:in|around|about)\s$", re.IGNORECASE)
_DATES_FROM = pattern(r"\b(?:dates|dating)\s(?:back\s)?(?:from|to)\sthe\s(?:early\s|late\s|mid-?\s?)?$")
_AND_BUILT = pattern(
    rf"(?:,|;|:)?\s(?:and\s)?(?:(?:it|which|that|they)\s)?(?:(?:was|were)\s)?{_BUILT}\s(?:in|around|about)\s"
)
_PRECISELY = pattern(r",\s(?:in|probably\sin|most\slikely\sin|around|in\sabout)\s")
_TO_BE_EXACT = pattern(r"\s(?:to\sbe\s(?:exact|precise)|exactly|precisely)\b")
_PARTS = {
    "first half": (1, 6), "second half": (7, 12), "first quarter": (1, 3), "second quarter": (4, 6),
    "third quarter": (7, 9), "fourth quarter": (10, 12), "last quarter": (10, 12), "final quarter": (10, 12),
}  # fmt: skip
_PART = pattern(
    r"\b((?:first|second)\shalf|(?:first|second|third|fourth|last|final)\squarter)\sof\s(?:the|this|last|next)\s(?:calendar\s)?year,?"
    r"(?:\s\(|\s[–—-]\s|,?\s)(?:from\s)?$",
    re.IGNORECASE,
)
_ENDED = pattern(
    r"\b((?:first|second)\shalf|(?:first|second|third|fourth)\squarter)\sof\s(?:the|this|last|next)\s(?:calendar\s)?year\s(?:ended|ends|ending)\s"
    r"(?:on|in)\s$",
    re.IGNORECASE,
)
_FIRST_MONTHS = pattern(
    r"\sof\s(?:the|this|last|each)\s(?:calendar\s)?year,?\s(?:up\s)?(?:to|through|until|ending\sin|ended)\s(?:the\send\sof\s)?"
)
# A quarter of whatever year has three months, and one month of the calendar is of one quarter of it.
_QUARTERS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4, "q1": 1, "q2": 2, "q3": 3, "q4": 4,
}  # fmt: skip
_QUARTER_NAMES = ("first quarter", "second quarter", "third quarter", "fourth quarter")
_QUARTER = r"(?:(first|second|third|fourth|last|final)\squarter|(q[1-4]))\b(?:,?\s(?:of\s)?\d{4})?"
_QUARTER_BEFORE = pattern(
    rf"\b{_QUARTER}(?:\s\(|\s[–—-]\s|,\s)(?:(?:that\sis|i\.e\.),?\s)?(?:from\s|between\s|in\s)?$", re.IGNORECASE
)
_QUARTER_AFTER = pattern(rf"(?:,|\s\(|\s[–—-])\s?(?:in\s|during\s)?(?:the\s)?{_QUARTER}(?!\sof\b)", re.IGNORECASE)
_OWN_YEAR = pattern(
    r"\b(?:fiscal|financial\s(?:year|quarter)|FY\s?'?\d|accounting\s(?:year|period)|(?:year|quarter)-?\s?(?:end|ended|ending|to|through)\b"
    r"(?!\s(?:in\s|on\s)?(?:31\s)?December))"
)
# "The label, dated 1743 … the fourth such jar from the 17th century": the number of the century is that of its years.
_DATED = pattern(
    r"\b(?:dated|inscribed|bear(?:s|ing)\sthe\s(?:date|year)|stamped|engraved)\s(?:to\s|from\s|in\s|with\s)?"
    r"(?:the\s(?:date|year)\s)?(1\d{3})\b(?!\s[a-z])",
    re.IGNORECASE,
)
_SUCH = pattern(r"\b(?:such|this|it)\b[^.;]{0,60}\b(?:from|of|in)\sthe\s(?:early\s|late\s|mid-?\s?)?$", re.IGNORECASE)


def centuries(reading: Reading) -> Iterator[Relation]:
    """Years outside the century or decade of the thing that they are told of."""
    yield from _dated_things(reading)
    text = reading.document.text
    for first, second in next_to(reading, "date", "date"):
        one, other = first.value, second.value
        if not isinstance(one, Date) or not isinstance(other, Date):
            continue
        if one.grain == "century":
            tied = _DATES_FROM.search(text, max(0, first.start - 24), first.start) and _AND_BUILT.fullmatch(
                text, first.end, second.start
            )
            tied = (
                tied
                or _CENTURY_THING.fullmatch(text, first.end, second.start)
                or _CENTURY_THING_COMMA.fullmatch(text, first.end, second.start)
            )
            period, year = first, second
        elif other.grain == "century":
            tied = _BUILT_IN.search(text, max(0, first.start - 24), first.start) and _BUILT_THEN_CENTURY.fullmatch(
                text[first.end : second.start]
            )
            period, year = second, first
        elif one.grain == "decade":
            tied = _PRECISELY.fullmatch(text, first.end, second.start) and _TO_BE_EXACT.match(text, second.end)
            period, year = first, second
        else:
            continue
        if tied and _outside(period, year):
            yield Relation({"year": year, "period": period}, facts={"named": period.text.replace("-", " ")})


def _dated_things(reading: Reading) -> Iterator[Relation]:
    """Years that a thing is dated, against the century that the next words give such a thing."""
    text = reading.document.text
    for century in of_kind(reading, "date"):
        whole = century.value
        if not isinstance(whole, Date) or whole.grain != "century" or whole.last.year is None:
            continue
        if not _SUCH.search(text, max(0, century.start - 90), century.start):
            continue
        dated = list(_DATED.finditer(text, max(0, century.start - 200), century.start))
        # 1743 is taken for the 17th century, never the other way about.
        if len(dated) == 1 and 0 < int(dated[0][1]) - whole.last.year < 100:
            year = Words(dated[0].start(1), dated[0].end(1), dated[0][1])
            if "\n\n" not in text[year.end : century.start]:
                yield Relation({"year": year, "period": century}, facts={"named": century.text.replace("-", " ")})


def _outside(period: Mention, year: Mention) -> bool:
    """Whether the year is not of the period, of which a round first year may be counted either way."""
    whole, one = period.value, year.value
    assert isinstance(whole, Date)
    assert isinstance(one, Date)
    if one.grain not in ("year", "month", "day") or None in (whole.first.year, whole.last.year, one.first.year):
        return False
    assert whole.first.year is not None
    assert whole.last.year is not None
    assert one.first.year is not None
    if one.first.year != one.last.year:
        return False
    return not whole.first.year - 1 <= one.first.year <= whole.last.year


def parts_of_years(reading: Reading) -> Iterator[Relation]:
    """Months that are not those of the half or the quarter of the year that they are told with."""
    text = reading.document.text
    for mention in of_kind(reading, "date"):
        value = mention.value
        if not isinstance(value, Date) or value.grain not in ("month", "day"):
            continue
        left = max(0, mention.start - 60)
        if part := _PART.search(text, left, mention.start):
            first, last = _PARTS[" ".join(part[1].lower().split())]
            wrong = (
                value.grain == "month"
                and value.first.month != value.last.month
                and (value.first.month, value.last.month) != (first, last)
            )
        elif part := _ENDED.search(text, left, mention.start):
            last = _PARTS[" ".join(part[1].lower().split())][1]
            wrong = value.last.month != last
        else:
            if number := _wrong_quarter(text, mention):
                yield Relation({"months": mention}, facts={"part": _QUARTER_NAMES[number - 1]})
            continue
        if wrong:
            yield Relation({"months": mention}, facts={"part": " ".join(part[1].lower().split())})


def _wrong_quarter(text: str, mention: Mention) -> int:
    """The quarter told beside months that are too many for it, or beside a month that is not of it, or 0."""
    value = mention.value
    assert isinstance(value, Date)
    first, last = value.first.month, value.last.month
    if value.grain != "month" or first is None or last is None:
        return 0
    quarter = _QUARTER_BEFORE.search(text, max(0, mention.start - 48), mention.start)
    if first != last:
        return _QUARTERS[(quarter[1] or quarter[2]).lower()] if quarter and (last - first) % 12 > 2 else 0
    quarter = _QUARTER_AFTER.match(text, mention.end)
    number = _QUARTERS[(quarter[1] or quarter[2]).lower()] if quarter else 0
    # A company's year may begin with any month, and then the article says so somewhere.
    return number if number and (first - 1) // 3 + 1 != number and not _OWN_YEAR.search(text) else 0


def first_months(reading: Reading) -> Iterator[Relation]:
    """The first so many months of the year, and the month that they are said to go to."""
    text = reading.document.text
    for first, second in next_to(reading, "duration", "date"):
        value = second.value
        if not isinstance(value, Date) or value.grain != "month" or value.first.month != value.last.month:
            continue
        if isinstance(first.value, Quantity) or not text[max(0, first.start - 6) : first.start].endswith("first "):
            continue
        months = getattr(first.value, "range", None)
        if (
            getattr(first.value, "unit", "") == "month"
            and months
            and months.low == months.high
            and _FIRST_MONTHS.fullmatch(text, first.end, second.start)
        ) and months.low != value.first.month:
            yield Relation({"length": first, "month": second})
