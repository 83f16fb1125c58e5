"""A length of time told after what it is the length of: "from 3 to 10 May. In those five days", "four months, July,
August and September", "founded in 1920, turns 90 in 2020"."""

from collections.abc import Iterator

from factlint.dates import Date, ordinal
from factlint.lexicon.months import MONTH_NAMES
from factlint.mention import Age, Duration, Mention, Quantity, Reading, Weekday
from factlint.pattern import pattern
from factlint.relate.nearby import holding, indexes
from factlint.relation import Relation, Words

_MONTH = "|".join(MONTH_NAMES)
_THOSE = pattern(r"\b(?:[Tt]hose|[Tt]hese)\s\Z")
_LISTED = pattern(
    rf"(?:,|:|\sof|\s[–—]|\s\()\s(?P<list>(?:{_MONTH})(?:,\s(?:{_MONTH}))*,?\sand\s(?:{_MONTH}))\b(?=[.;:)!?]"
    rf"|\s[–—]|$|\s(?:it|they|there|the|he|she|we|because|when|while)\b)"
)
_NAME = pattern(_MONTH)
_SOME_OF = pattern(r"\b[Oo]f[ \n](?:the|its|these|those)(?:[ \n](?:past|last|first|next))?[ \n]\Z")
_FOUNDED = pattern(
    r"\b(?:founded|established|opened|built|created|launched|formed|born|started)\s(?:in\s)?\Z",
)
_TURNS = pattern(
    r"[,)]?\s(?:[\w'’-]+,?\s){0,4}?(?:turns?|turned|will\sturn|will\sbe|was|celebrates?|celebrated"
    r"|will\scelebrate|marks?|marked)\s\Z"
)
_IN = pattern(r"(?:\syears(?:\sold)?)?\s(?:in|this\syear,)\s\Z")
_OTHER_DAYS = pattern(r"\b(?:weekend|opening|closing|first|last|two|both|holidays)\b")
_FROM_TO = pattern(r"(?:from|From)\s(?:18|19|20)\d\d\s(?:to|until|till)\s")
_MONTHS = pattern(
    rf"\b[Ff]rom\s(?P<from>the\s(?:first|beginning|start)\sof\s|early\s|1\s)?(?P<first>{_MONTH})\s(?:to|until"
    rf"|till|through)\s"
    rf"(?P<to>the\s(?:end|last\sday)\sof\s|late\s)?(?P<last>{_MONTH})\b"
)
_THEN = pattern(r"[^.;:()]{0,60}?\b(?:and|but|then)\b[^.;:()]{0,30}?\sin\s")
_LATER = pattern(r"\s(?:later|after\sthat)\b")
_DAYS = {"day": 1.0, "night": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}


def lengths_recalled(reading: Reading) -> Iterator[Relation]:
    """ "Those five days" after one span of dates that is longer or shorter."""
    text, mentions = reading.document.text, reading.mentions
    for index in indexes(reading, "duration"):
        mention = mentions[index]
        value = mention.value
        if not isinstance(value, Duration) or value.unit not in _DAYS or value.range.low != value.range.high:
            continue
        if not _THOSE.search(text, max(0, mention.start - 8), mention.start):
            continue
        before = [m for m in mentions[max(0, index - 4) : index] if mention.start - m.start < 160]
        if value.unit == "year":
            yield from _years_recalled(text, before, mention, value)
            continue
        if value.unit == "month":
            yield from _months_recalled(text, mention, value)
            continue
        spans = [m for m in before if _length(m)]
        if len(spans) != 1 or any(isinstance(m.value, Duration | Weekday) for m in before):
            continue
        if _OTHER_DAYS.search(text, spans[0].end, mention.start) or text.startswith(" a year", mention.end):
            continue
        days = _length(spans[0]) or (0.0, 0.0)
        said = value.range.low * _DAYS[value.unit]
        slack = 1 if value.unit in ("day", "night") else 0.6 * _DAYS[value.unit]
        if not days[0] - slack <= said <= days[1] + slack:
            whole = round(days[1] / _DAYS[value.unit])
            yield Relation({"span": spans[0], "length": mention}, facts={"right": f"{whole:g} {value.unit}s"})


def _years_recalled(text: str, before: list[Mention], mention: Mention, value: Duration) -> Iterator[Relation]:
    """ "From 1983 to 1996 … in those 23 years"."""
    years = [m for m in before if isinstance(m.value, Date)]
    if not years or len(years) > 2 or any(isinstance(m.value, Duration) for m in before):
        return
    first, last = years[0].value, years[-1].value
    if not isinstance(first, Date) or not isinstance(last, Date) or {first.grain, last.grain} != {"year"}:
        return
    if len(years) == 2 and not _FROM_TO.fullmatch(text, years[0].start - 5, years[1].start):
        return
    if first.first.year is None or last.last.year is None:
        return
    made = last.last.year - first.first.year
    if made > 1 and not made - 1 <= value.range.low <= made + 1:
        one = years[0] if len(years) == 1 else Words(years[0].start, years[1].end, text[years[0].start : years[1].end])
        yield Relation({"span": one, "length": mention}, facts={"right": f"{made} years"})


def _months_recalled(text: str, mention: Mention, value: Duration) -> Iterator[Relation]:
    """ "From the beginning of October to the end of February. Those seven months"."""
    found = list(_MONTHS.finditer(text, max(0, mention.start - 200), mention.start))
    if len(found) != 1 or "\n\n" in text[found[0].end() : mention.start]:
        return
    names = [name.lower() for name in MONTH_NAMES]
    first, last = names.index(found[0]["first"].lower()), names.index(found[0]["last"].lower())
    made = (last - first) % 12 + 1
    whole = found[0]["from"] is not None and found[0]["to"] is not None
    if not (made if whole else made - 1) <= value.range.low <= made:
        words = Words(
            found[0].start("first"), found[0].end("last"), text[found[0].start("first") : found[0].end("last")]
        )
        yield Relation({"span": words, "length": mention}, facts={"right": f"{made} months"})


def _length(mention: Mention) -> tuple[float, float] | None:
    """How many days a span of days takes, its last one left out and counted; nothing where it is no span."""
    value = mention.value
    if not isinstance(value, Date) or value.grain != "day" or value.first == value.last:
        return None
    first, last = (ordinal(day._replace(year=day.year or 2001)) for day in (value.first, value.last))
    if first is None or last is None or last <= first:
        return None
    return float(last - first), float(last - first + 1)


def listed_months(reading: Reading) -> Iterator[Relation]:
    """A number of months, and the months by their names, of which there are more or fewer."""
    text = reading.document.text
    for _, sentence in holding(reading, ("duration",), ("month",)):
        for mention in reading.in_sentence(sentence):
            value = mention.value
            if not isinstance(value, Duration) or value.unit != "month" or value.range.low != value.range.high:
                continue
            found = _LISTED.match(text, mention.end, sentence.end)
            if _SOME_OF.search(text, max(sentence.start, mention.start - 20), mention.start):
                continue
            count = len(_NAME.findall(found["list"])) if found else 0
            if found and count != value.range.low and abs(count - value.range.low) <= 2:
                words = Words(found.start("list"), found.end("list"), found["list"])
                yield Relation({"count": mention, "months": words}, facts={"listed": f"{count}"})


def round_birthdays(reading: Reading) -> Iterator[Relation]:
    """ "Founded in 1920, the club turns 90 in 2020"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("date", "age|number"), ("turn", "celebrat", "mark")):
        inside = reading.in_sentence(sentence)
        for one, count, other in zip(inside, inside[1:], inside[2:], strict=False):
            a, n, b = one.value, count.value, other.value
            if not isinstance(a, Date) or not isinstance(b, Date) or not isinstance(n, Quantity | Age):
                continue
            if n.range.low != n.range.high or (isinstance(n, Quantity) and n.noun):
                continue
            if a.first.year is None or b.first.year is None or a.grain != "year" or b.grain != "year":
                continue
            if not _FOUNDED.search(text, max(sentence.start, one.start - 16), one.start):
                continue
            if not _TURNS.fullmatch(text, one.end, count.start) or not _IN.fullmatch(text, count.end, other.start):
                continue
            made = b.first.year - a.first.year
            if abs(made - n.range.low) > 1 and 0 < made < 2000:
                yield Relation({"start": one, "count": count, "end": other}, facts={"right": f"{made}"})


def years_on(reading: Reading) -> Iterator[Relation]:
    """ "It opened in 2005, and in 2020, 25 years later, it closed"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("date", "duration"), ("later", "after that")):
        inside = reading.in_sentence(sentence)
        for one, other, length in zip(inside, inside[1:], inside[2:], strict=False):
            a, b, n = one.value, other.value, length.value
            if not isinstance(a, Date) or not isinstance(b, Date) or not isinstance(n, Duration) or n.unit != "year":
                continue
            if a.first.year is None or b.first.year is None or {a.grain, b.grain} != {"year"}:
                continue
            if not _THEN.fullmatch(text, one.end, other.start) or text[other.end : length.start] != ", ":
                continue
            made = b.first.year - a.first.year
            if _LATER.match(text, length.end) and made > 0 and not n.range.low - 1 <= made <= n.range.high + 1:
                yield Relation({"start": one, "end": other, "years": length}, facts={"right": f"{made} years"})
