"""Sums told in two currencies: the rates that they imply must be one rate."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from factlint.dates import Date
from factlint.lexicon.currencies import NAMES
from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import next_to, of_kind
from factlint.relate.numbers.context import sentence_of
from factlint.relate.numbers.figures import in_style, quantity, unhedged
from factlint.relation import Relation
from factlint.values import Range, divide, exact, may_equal, multiply

_OPENS = pattern(
    r"\s?[(\[]\s?(?:or |equivalent to |equal to |worth )?|\s?/\s?|\s=\s|\sequals\s|\sto the\s"
    r"|,\s(?:or|equivalent to|equal to|the equivalent of|which is|i\.e\.,?)\s", re.I
)  # fmt: skip
_CLOSES = pattern(r"\s?[)\],;/.]|\s(?:at|in)\b|$")
_MOST = 0.12  # how far two rates of one article may be apart: it may speak of different days
_MOST_OF_STATED = 0.06  # how far a conversion may be from the rate that the article states
# A rate told in prose: "€1.15 to the pound" behind a sum, "the pound is worth" or "with the dollar at" before one.
_TO_ONE = pattern(r"\s(?:(to|against|per|for)\s)?((?:the |an? |one |each )?([a-zł]+))\b")
_ONE_IS = pattern(
    r"(\b)((?:the|an?|one) ([a-zł]+))(?: (?:is|now|today|currently|stands|trades|trading|buys|being))*"
    r" (?:worth|at|buys)\s\Z", re.I
)  # fmt: skip
_MOVED = pattern(
    r"\b(?:fell|rose|slid|climbed|slipped|dropped|gained|lost|was|were|had|stood|traded|bought)\b[^,;:]*\Z", re.I
)  # fmt: skip
_LARGEST_RATE = 100_000
_RATE_WORDS = pattern(r"\b(?:then|at the time|in today['’]s)\b", re.I)


class Pair(NamedTuple):
    """One sum in two currencies, with the rate that it implies, in units of the first for one of the second."""

    one: Mention
    other: Mention
    rate: Range
    stated: bool
    years: frozenset[int]


def currency_conversions(reading: Reading) -> Iterator[Relation]:
    """Sums converted at another rate than the article's other conversions, or than the one that it states."""
    by_currencies: dict[tuple[str, str], list[Pair]] = {}
    for pair in chain(_pairs(reading), _stated(reading)):
        one, other = quantity(pair.one), quantity(pair.other)
        if one and other:
            by_currencies.setdefault((one.unit, other.unit), []).append(pair)
    for pairs in by_currencies.values():
        yield from _outliers(pairs)


def _pairs(reading: Reading) -> Iterator[Pair]:
    """Sums told in two currencies beside each other, the first currency the one earlier in the alphabet."""
    text = reading.document.text
    for one, other in next_to(reading, "money", "money"):
        a, b = quantity(one), quantity(other)
        if one.kind != "money" or other.kind != "money" or a is None or b is None or a.unit == b.unit:
            continue
        if not _OPENS.fullmatch(text, one.end, other.start) or not _CLOSES.match(text, other.end):
            continue
        if a.hedge == "range" or b.hedge == "range" or not a.written or not b.written:
            continue
        if _RATE_WORDS.search(text, max(0, one.start - 40), one.start):
            continue
        years = _years(reading, sentence_of(reading, one))
        if a.unit > b.unit:
            one, other, a, b = other, one, b, a
        # "$1 = 4.02 lei", or either side a single unit: the article states the rate itself.
        stated = 1.0 in (a.written, b.written)
        x = exact(1.0) if a.written == 1 else unhedged(a)
        y = exact(1.0) if b.written == 1 else unhedged(b)
        yield Pair(one, other, divide(x, y), stated, years)


def _stated(reading: Reading) -> Iterator[Pair]:
    """Rates that the prose states for one unit of a currency that it names without a figure."""
    text = reading.document.text
    for mention in of_kind(reading, "money"):
        value = quantity(mention)
        if mention.kind != "money" or value is None or value.scale != 1 or not 0 < value.written < _LARGEST_RATE:
            continue
        sentence = sentence_of(reading, mention)
        floor = max(sentence.start, mention.start - 50)
        behind = _TO_ONE.match(text, mention.end, sentence.end)
        found = behind if behind and _code(behind) else _ONE_IS.search(text, floor, mention.start)
        code = _code(found) if found else None
        if found is None or code is None or code == value.unit or _MOVED.search(text, floor, mention.start):
            continue
        start, end = found.span(2)
        one = Mention("money", start, end, found[2], Quantity(exact(1.0), "money", code, 1.0), start)
        years = _years(reading, sentence)
        if value.unit < code:
            yield Pair(mention, one, unhedged(value), True, years)
        else:
            yield Pair(one, mention, divide(exact(1.0), unhedged(value)), True, years)


def _code(found: re.Match[str]) -> str | None:
    """The currency that is named; a pound that costs something is as often one of butter."""
    name = found[3].lower()
    if name == "pound":
        return None if found[1] in ("per", "for") or found[0].startswith(" a ") else "GBP"
    return NAMES.get(name)


def _years(reading: Reading, sentence: Sentence) -> frozenset[int]:
    return frozenset(
        m.value.first.year for m in reading.in_sentence(sentence)
        if isinstance(m.value, Date) and m.value.first.year
    )  # fmt: skip


def _outliers(pairs: list[Pair]) -> Iterator[Relation]:
    """Of two pairs that disagree the one that stands alone, or the later, with the one that speaks against it."""
    for index, pair in enumerate(pairs):
        if pair.stated:
            continue
        against = [other for other in pairs if other is not pair and _differ(pair, other)]
        agreeing = [other for other in pairs if other is not pair and not _differ(pair, other)]
        if not against or len(agreeing) >= len(against):
            continue
        witness = next((other for other in against if other.stated), against[0])
        if not witness.stated and len(pairs) == 2 and pairs.index(witness) > index:
            continue  # of two, the later one is told
        yield _relation(pair, witness)


def _differ(a: Pair, b: Pair) -> bool:
    if a.years != b.years and not a.years & b.years:
        return False
    most = _MOST_OF_STATED if a.stated or b.stated else _MOST
    widened = multiply(a.rate, Range(1 - most, 1 + most))
    return not may_equal(widened, b.rate)


def _relation(pair: Pair, witness: Pair) -> Relation:
    first, second = sorted((pair.one, pair.other), key=lambda m: m.start)
    rate = _middle(witness)
    a, b = quantity(pair.one), quantity(pair.other)
    assert a is not None
    assert b is not None
    right = in_style(pair.other, a.written / rate) if second is pair.other else in_style(pair.one, b.written * rate)
    three, four = sorted((witness.one, witness.other), key=lambda m: m.start)
    return Relation({"one": first, "other": second, "three": three, "four": four}, facts={"right": right})


def _middle(pair: Pair) -> float:
    a, b = quantity(pair.one), quantity(pair.other)
    return a.written / b.written if a and b else 1.0
