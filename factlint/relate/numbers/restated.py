"""A figure told again in other terms right beside it: a share as a per cent, a sum a month as one a year."""

from collections.abc import Iterator
from itertools import pairwise

from factlint.mention import Duration, Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding, indexes
from factlint.relate.numbers.figures import quantity, stated
from factlint.relation import Relation
from factlint.values import Range, exact, may_equal, multiply

_HEDGE = r"(?:some |about |around |roughly |nearly |almost |just |only |fully )?"
_BESIDE = pattern(rf"(?:[ \n][a-z-]+){{0,3}}?(?:[ \n]\(|,[ \n](?:or |that is,? |i\.e\. )?|,?[ \n]or[ \n]){_HEDGE}\Z")
_CLOSES = pattern(r"[ \n]?(?:[),;.]|[–—]|$)")
_SAME_TIME = pattern(
    rf"(?:,[ \n]or[ \n]|,?[ \n](?:that is,?|i\.e\.|which is|equal to|equivalent to)[ \n]"
    rf"|[ \n]\(){_HEDGE}\Z"
)
_OR = pattern(
    rf"(?:,?[ \n](?:or|that is,?|i\.e\.|which (?:is|makes|comes to)|making)[ \n]|[ \n]\("
    rf"|,[ \n]){_HEDGE}(?:a total of )?\Z"
)
_EACH = pattern(
    r"[ \n](?:a|an|per|each|every)[ \n](?P<period>day|week|month|quarter|year)\b|[ \n](?P<by>daily|weekly"
    r"|monthly|annually|yearly)\b"
)
_INCOME = pattern(r"\b(?:earn\w*|paid|salary|salaries|wages?|rents?|income|pensions?|allowance|stipend)\b")
_PERIODS = {"daily": "day", "weekly": "week", "monthly": "month", "annually": "year", "yearly": "year"}
_IN_A = {("month", "year"): 12.0, ("quarter", "year"): 4.0, ("week", "year"): 52.0, ("month", "quarter"): 3.0}
_SECONDS = {
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": 86400.0,
    "week": 604800.0,
    "year": 31557600.0,
    "month": 2629800.0,
}
_CHOICE = pattern(
    r"\b(?:between|choose|choice|either|valid|depending|depends|whichever|face|faces|options?|courses"
    r"|loans)\b"
)
_AVERAGE = pattern(
    r"(?:[ \n][\w'’-]+){0,5}?(?:,|[ \n]?[–—(]|[ \n]or|[ \n]at)[ \n]?(?:(?:or|that is|at)[ \n])?"
    r"(?:an[ \n]average[ \n]of|averaging|on[ \n]average)[ \n](?:about |some |just |nearly )?"
)
_NEAR = 0.04
_SURVEY = 0.0151  # "one in nine (10%)": what a survey rounds by
_FAR = 3.0  # a figure this many times the other was meant as something else


def shares_retold(reading: Reading) -> Iterator[Relation]:
    """ "One in five households, 25 per cent,": the same share in two forms."""
    text = reading.document.text
    for _, sentence in holding(reading, ("share", "percent")):
        inside = [m for m in reading.in_sentence(sentence) if isinstance(m.value, Quantity)]
        for one, other in pairwise(inside):
            if {one.kind, other.kind} != {"share", "percent"} or not _BESIDE.fullmatch(text, one.end, other.start):
                continue
            a, b = _share(one), _share(other)
            if a and b and _CLOSES.match(text, other.end) and not _agree(a, b):
                yield Relation({"one": one, "other": other}, facts={"right": f"{(a.low + a.high) * 50:.3g}%"})


def _agree(one: Range, other: Range) -> bool:
    return may_equal(Range(one.low - _SURVEY, one.high + _SURVEY), other)


def _share(mention: Mention) -> Range | None:
    value = quantity(mention)
    if value is None or value.hedge == "range":
        return None
    return multiply(value.range, exact(0.01)) if mention.kind == "percent" else value.range


def rates_retold(reading: Reading) -> Iterator[Relation]:
    """ "800 euros a month, or 8,600 a year": the same payment over two periods."""
    text = reading.document.text
    for _, sentence in holding(reading, ("amount",), ("month", "quarter", "week")):
        inside = [m for m in reading.in_sentence(sentence) if m.kind in ("money", "number", "measure")]
        for one, other in pairwise(inside):
            a, b = quantity(one), quantity(other)
            first, second = _EACH.match(text, one.end), _EACH.match(text, other.end)
            if not (a and b and first and second) or a.scale != b.scale or "range" in (a.hedge, b.hedge):
                continue
            if a.unit != b.unit and b.dimension != "number":
                continue
            times = _IN_A.get((_period(first.groupdict()), _period(second.groupdict())))
            if times is None or not _OR.fullmatch(text, first.end(), other.start):
                continue
            made = a.written * times
            if b.written < made and not _INCOME.search(text, max(sentence.start, one.start - 60), one.start):
                continue  # who pays for a year pays less
            off = abs(made - b.written) > _NEAR * made and made / _FAR < b.written < made * _FAR
            if off and not may_equal(multiply(stated(a), exact(times)), stated(b)):
                yield Relation({"one": one, "other": other}, facts={"right": f"{made:,.10g}"})


def _period(groups: dict[str, str | None]) -> str:
    by = groups["by"]
    return _PERIODS[by] if by else groups["period"] or ""


def times_retold(reading: Reading) -> Iterator[Relation]:
    """ "90 minutes, that is two and a half hours": one length of time in two units."""
    text, mentions = reading.document.text, reading.mentions
    for index in indexes(reading, "duration"):
        one, other = mentions[index], mentions[index + 1] if index + 1 < len(mentions) else mentions[index]
        a, b = one.value, other.value
        if not isinstance(a, Duration) or not isinstance(b, Duration) or a.unit == b.unit or one == other:
            continue
        if not {a.unit, b.unit} <= _SECONDS.keys() or not _SAME_TIME.fullmatch(text, one.end, other.start):
            continue
        if not _CLOSES.match(text, other.end) or _CHOICE.search(text, max(0, one.start - 80), other.end):
            continue
        x, y = multiply(a.range, exact(_SECONDS[a.unit])), multiply(b.range, exact(_SECONDS[b.unit]))
        middle = (x.low + x.high) / 2
        apart = abs(middle - (y.low + y.high) / 2)
        if not may_equal(x, y) and _NEAR * middle < apart < middle / 2 * _FAR and apart > _finest(b) / 2:
            yield Relation({"one": one, "other": other}, facts={"right": f"{middle / _SECONDS[b.unit]:.3g} {b.unit}s"})


def _finest(value: Duration) -> float:
    """What half of one of its unit is, to which a length of time is told."""
    return _SECONDS[value.unit] / 2


def averages_over_time(reading: Reading) -> Iterator[Relation]:
    """ "3,500 kilometres in 14 days, an average of 350 kilometres a day"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("amount", "duration"), ("averag",)):
        inside = reading.in_sentence(sentence)
        amounts = [m for m in inside if m.kind in ("money", "number", "measure")]
        lengths = [m for m in inside if m.kind == "duration"]
        rates = [m for before, m in pairwise(inside) if m in amounts and _AVERAGE.fullmatch(text, before.end, m.start)]
        if len(amounts) != 2 or len(rates) != 1 or len(lengths) not in (1, 2):
            continue
        rate, (total,) = rates[0], [m for m in amounts if m != rates[0]]
        each = _EACH.match(text, rate.end)
        taken = [m for m in lengths if each is None or m.start != each.start() + 1]
        if each is None or len(taken) != 1 or not isinstance(taken[0].value, Duration):
            continue
        r, t, time = quantity(rate), quantity(total), taken[0].value
        if r is None or t is None or time.unit != _period(each.groupdict()) or time.range.low != time.range.high:
            continue
        if r.unit != t.unit or (r.noun and t.noun and r.noun != t.noun) or r.hedge == "range" or t.hedge == "range":
            continue
        made = multiply(r.range, exact(time.range.low))
        if not may_equal(made, t.range) and abs(r.written * time.range.low / t.written - 1) > _NEAR:
            right = f"{t.written / time.range.low:,.4g}"
            yield Relation({"total": total, "time": taken[0], "rate": rate}, facts={"right": right})
