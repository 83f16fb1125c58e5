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
