"""A rate, a count and their product: "all 250 workers get 4,000 euros each, 1 million euros in total"."""

import re
from collections.abc import Iterator, Sequence

from factlint.mention import Duration, Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import in_style, quantity, stated, unhedged
from factlint.relation import Relation
from factlint.values import Range, exact, may_equal, multiply

_AMOUNTS = frozenset({"number", "money", "measure"})
# What is told of one of many: behind the figure, or before it.
_EACH_AFTER = pattern(
    r"(?:[ \n][a-z]+){0,2}?(?:,?[ \n](?:to[ \n]|for[ \n]|from[ \n])?(?:each|apiece|every[ \n]one)\b"
    r"|[ \n](?:per|an?|for[ \n]each|for[ \n]every|to[ \n]each|to[ \n]every|in[ \n]each"
    r"|in[ \n]every)[ \n]([a-z]+))",
    re.I,
)
_EACH_BEFORE = pattern(
    r"\b(?:each|every one)\b(?:[ \n](?:of[ \n](?:the|its|them|these|whom|which)"
    r"|[\w,]+)){0,5}?[ \n](?:get|gets|got|receiv\w+|pay|pays|paid|costs?|earn\w*|hold\w*|carr\w+"
    r"|weigh\w*"
    r"|contain\w*|has|have|had|worth|given|gave|fetch\w*|seats?|produc\w+|of)[ \n](?:[a-z]+[ \n]){0,2}\Z", re.I
)  # fmt: skip
_FOR_ALL = pattern(r"\b(?:all|each of)(?:[ \n](?:of[ \n])?(?:the|its|his|her|their|our))?[ \n]\Z", re.I)
_GIFT = pattern(
    r"\b(?:bonus|grant|prize|fine|dividend|allowance|payment|fee|gift|payout|pension|scholarship|rise"
    r"|raise|cheque|check|voucher|deposit|fare|wage|salary|reward|award)[ \n](?:worth|of)[ \n]\Z", re.I
)  # fmt: skip
_OF_SO_MANY = pattern(r"(?:[ \n][a-z-]+){1,3}?[ \n](?:of|at)[ \n]\Z", re.I)
_TOTAL_AFTER = pattern(
    r"(?:[ \n][a-z]+){0,2}?,?[ \n](?:in[ \n](?:all|total)|altogether|overall|all told|combined"
    r"|for[ \n](?:the[ \n](?:whole|lot|set|full|entire)|all|everything|them all)|in[ \n]the[ \n]whole)\b", re.I
)  # fmt: skip
_TOTAL_BEFORE = pattern(
    r"(?:\b(?:an?|the|whose)[ \n](?:grand[ \n]|combined[ \n]|whole[ \n])?(?:total|sum|bill"
    r"|cost)(?:[ \n](?:cost|bill|sum|price))?[ \n](?:of|was|is|came to|comes to)|\btotall?ing|\b(?:come"
    r"|came|comes|amount\w*|add\w*[ \n]up)[ \n]to|\bmaking|,[ \n]or)[ \n](?:just[ \n])?\Z",
    re.I,
)
_COMES_TO = pattern(
    r"(?:[ \n][\w'’-]+){0,3}?,?[ \n]?(?:\(|[–—]|(?:(?:which|that|this)[ \n])?(?:comes?[ \n]to"
    r"|came[ \n]to|comes?[ \n]out[ \n]at|works?[ \n]out[ \n](?:at|to)|worked[ \n]out[ \n](?:at|to)"
    r"|amounts?[ \n]to|amounted[ \n]to|means|is|or|equals|equivalent to|enough for))[ \n]?\Z", re.I
)  # fmt: skip
_HEADS = frozenset("head capita person piece inhabitant resident".split())
_TIMES = frozenset("second minute hour day night week month year".split())
_SLIP = 12  # a product that differs by more was meant as no product


def products(reading: Reading) -> Iterator[Relation]:
    """A total that is not its count times its rate."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number",)):
        inside = [
            m for m in reading.in_sentence(sentence) if m.kind in _AMOUNTS and (v := quantity(m)) and v.hedge != "range"
        ]
        for index, rate in enumerate(inside):
            found = _told_of_each(text, sentence, index, inside) if len(inside) > 2 else None
            if found is None:
                continue
            counts = [m for m in inside if m is not rate and _counts(m, found)]
            total = _total(text, inside, index)
            if total is not None and 0 < len(counts) < 3 and not _others(inside, rate, total):
                yield from _unlike(rate, counts, total)


def _told_of_each(text: str, sentence: Sentence, index: int, inside: Sequence[Mention]) -> str | None:
    """What the figure at this index is told of, one by one: a noun, "" for anything; None where it is no rate."""
    rate = inside[index]
    match = _EACH_AFTER.match(text, rate.end, sentence.end)
    if match:
        noun = (match[1] or "").lower()
        return None if noun in _TIMES else "" if noun in _HEADS else noun
    if _EACH_BEFORE.search(text, max(sentence.start, rate.start - 60), rate.start):
        return ""
    before = inside[index - 1] if index else None
    if (
        before
        and (v := quantity(before))
        and v.noun
        and before.kind == "number"
        and _OF_SO_MANY.fullmatch(text, before.end, rate.start)
    ):
        return v.noun
    if (
        rate.kind == "money"
        and _GIFT.search(text, max(sentence.start, rate.start - 24), rate.start)
        and any(
            m.end < rate.start and _FOR_ALL.search(text, max(sentence.start, m.start - 16), m.start) for m in inside
        )
    ):
        return ""
    return None


def _others(inside: Sequence[Mention], rate: Mention, total: Mention) -> bool:
    """Whether another figure of the kind stands between the two: several products make the total."""
    r = quantity(rate)
    low, high = sorted((rate, total), key=lambda m: m.start)
    return any(
        low.end <= m.start < high.start
        and m.kind == rate.kind
        and (v := quantity(m))
        and r
        and v[1:3] == r[1:3]
        and v.noun == r.noun
        for m in inside
    )


def _counts(mention: Mention, noun: str) -> bool:
    """Whether the figure counts what the rate is told of."""
    value = quantity(mention)
    if mention.kind != "number" or value is None or not value.noun or value.written < 2 or value.written % 1:
        return False
    return not noun or noun in ("of", "one") or value.noun[:4] == noun[:4]


def _total(text: str, inside: Sequence[Mention], index: int) -> Mention | None:
    """The figure that is told as what the rate comes to in all."""
    rate = inside[index]
    a = quantity(rate)
    for number, mention in enumerate(inside):
        b = quantity(mention)
        of_things = rate.kind == "number" and mention.kind == "measure" and a is not None and not a.noun
        if (
            a is None
            or b is None
            or mention is rate
            or (mention.kind != rate.kind and not of_things)
            or b.written <= a.written
        ):
            continue
        if a.unit != b.unit and not of_things:
            continue
        if rate.kind == "number" and not of_things and (not b.noun or a.noun not in (b.noun, "")):
            continue
        if _TOTAL_AFTER.match(text, mention.end) or (
            number and _TOTAL_BEFORE.search(text, inside[number - 1].end, mention.start)
        ):
            return mention
        if number == index - 1 and _COMES_TO.fullmatch(text, mention.end, rate.start):
            return mention
    return None


def _unlike(rate: Mention, counts: Sequence[Mention], total: Mention) -> Iterator[Relation]:
    r, t = quantity(rate), quantity(total)
    pairs = [(m, v) for m in counts if m is not total and (v := quantity(m))]
    if r is None or t is None or not pairs:
        return
    if any(may_equal(multiply(_width(r), _width(v)), _width(t)) for _, v in pairs):
        return
    count, value = pairs[0]
    made = r.written * value.written
    if 1 / _SLIP < made / t.written < _SLIP:
        yield Relation({"rate": rate, "count": count, "total": total}, facts={"right": in_style(total, made)})


def _width(value: Quantity) -> Range:
    """A small count is as it stands; what is hedged or large may be rounded."""
    return (
        exact(value.written)
        if not value.hedge and value.dimension == "number" and value.written < 1000 and value.scale == 1
        else stated(value)
    )


_A_DAY = pattern(
    r"(?:[ \n][a-z]+){0,2}?[ \n](?:(?:per|an?|each|every)[ \n](second|minute|hour|day|night|week|month"
    r"|year)|(hourly|daily|nightly|weekly|monthly|yearly|annually))\b", re.I
)  # fmt: skip
_ADVERBS = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
}
_DONE_IN = pattern(
    r"\b(?:for|in|after|over|within|during|took|takes|lasted|needed|spent|all)[ \n](?:a[ \n]|the[ \n]"
    r"|her[ \n]|his[ \n]|their[ \n]|its[ \n])?\Z", re.I
)  # fmt: skip
_WHOLE = pattern(
    r"\b(?:the|a|an|whole|of|all|its|her|his|their|total"
    r"|totall?ing)[ \n](?:[a-z-]+[ \n]){0,3}?(?:of[ \n])?\Z", re.I
)  # fmt: skip
_MORE = pattern(r"\b(?:more|another|other|further|first|last|average|up to|record|least|limit|maximum)\b", re.I)


def products_of_time(reading: Reading) -> Iterator[Relation]:
    """ "She read 36 pages a day for 20 days … the 720 pages"."""
    text = reading.document.text
    for number, sentence in holding(reading, ("amount", "duration")):
        inside = reading.in_sentence(sentence)
        for rate in inside:
            r = quantity(rate)
            if r is None or rate.kind not in _AMOUNTS or r.hedge or not (r.noun or r.unit):
                continue
            match = _A_DAY.match(text, rate.end, sentence.end)
            if match is None or _MORE.search(text, max(sentence.start, rate.start - 30), rate.start):
                continue
            unit = (match[1] or _ADVERBS[match[2].lower()]).lower()
            times = [m for m in inside if isinstance(m.value, Duration)
                     and m.value.unit == unit and m.value.range.high > 1
                     and _DONE_IN.search(text, max(sentence.start, m.start - 16), m.start)
                     and abs(m.start - rate.end) < 90]  # fmt: skip
            if len(times) == 1:
                yield from _whole(reading, number, rate, times[0])


def _whole(reading: Reading, number: int, rate: Mention, time: Mention) -> Iterator[Relation]:
    """The total in the same sentence or the two after it, where there is only one that it can be."""
    sentences, text, r = reading.sentences, reading.document.text, quantity(rate)
    last = number
    while last + 1 < len(sentences) and last - number < 2 and sentences[last + 1].block == sentences[number].block:
        last += 1
    totals = [
        m for m in reading.mentions[sentences[number].first : sentences[last].last]
        if m.start > rate.end and m.kind == rate.kind and (v := quantity(m)) and r
        and v.unit == r.unit and v.noun == r.noun and v.hedge in ("", "about")
    ]  # fmt: skip
    if len(totals) != 1 or r is None or not isinstance(time.value, Duration):
        return
    total, t = totals[0], quantity(totals[0])
    if t is None or t.written <= r.written or _A_DAY.match(text, total.end):
        return
    told = _WHOLE.search(text, max(0, total.start - 40), total.start) or _TOTAL_AFTER.match(text, total.end)
    if not told or _MORE.search(text, max(time.end, total.start - 16), total.start):
        return
    made = multiply(unhedged(r) if r.scale > 1 else exact(r.written), time.value.range)
    middle = (made.low + made.high) / 2
    wide = Range(made.low * 0.97, made.high * 1.03)
    if (not may_equal(wide, stated(t)) and 0.4 < middle / t.written < 2.5) or _zeros(middle, t.written):
        yield Relation({"rate": rate, "count": time, "total": total}, facts={"right": in_style(total, middle)})


def _zeros(made: float, told: float) -> bool:
    """Whether the two differ by a zero or three."""
    return any(abs(made / told / power - 1) < 0.005 for power in (10, 100, 1000, 0.1, 0.01, 0.001))
