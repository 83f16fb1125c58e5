"""One figure told twice, with a slip: "$48 million … the $48 billion bond", "117 people … the 171 people".

Figures of one unit or noun are compared only where one is a slip of the other: the same digits with another scale
word, or two neighbouring digits changed over. Such a likeness is so rare by chance (six pairs of a scale and four of
swapped digits in a million words of published news) that a few shared words of context settle that one fact is meant.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factlint.mention import Duration, Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relate.numbers.context import Context, block_of, contexts, sentence_of, stem, years_told
from factlint.relate.numbers.figures import quantity, unhedged
from factlint.relation import Relation
from factlint.values import may_equal

_KINDS = frozenset({"number", "money", "measure", "duration"})
# Words beside one of the figures alone that set it apart from the other.
_APART = pattern(
    r"\b(?:another|other|others|additional|further|extra|remaining|fewer|of which|of whom|of them|each|every|per"
    r"|apiece|a (?:day|week|month|year)"
    r"|annual|annually|daily|weekly|monthly|nightly|earlier|previous|previously|initially|originally|revised"
    r"|budgeted|forecast)\b", re.I
)  # fmt: skip
_ORIGIN = pattern(r"\b(?:from|compared (?:with|to)|against|versus|vs\.?)(?:[ \n][\w'’-]+){0,4}[ \n]*\Z", re.I)
_DEFINITE = pattern(r"\b(?:the|this|that|its|his|her|their|these|those|all)[ \n](?:[a-z-]+[ \n])?\Z|['’]s[ \n]\Z", re.I)
_APART_BY = 8  # characters between two figures of one sentence below which they are told side by side
# Behind a figure: it tells a difference.
_OFF = pattern(
    r"[ \n-](?:more|less|fewer|taller|shorter|longer|higher|lower|wider|deeper|heavier|lighter|older"
    r"|younger|ahead|behind|apart|away"
    r"|further|farther|above|below|up|down)\b",
    re.I,
)
_NEAR = 32  # characters before and after a figure within which a word sets it apart


class Figure(NamedTuple):
    """One value of the article, with all the places where it stands."""

    value: Quantity
    mentions: list[Mention]


def magnitude_slips(reading: Reading) -> Iterator[Relation]:
    """The same digits with another scale word, of one thing."""
    for figures in _by_unit(reading).values():
        by_digits: dict[str, list[Figure]] = {}
        for figure in figures.values():
            if figure.value.scale >= 1e5 and figure.value.digits:
                by_digits.setdefault(figure.value.digits, []).append(figure)
        yield from _lost_zeros(reading, figures.values())
        for digits, same in by_digits.items():
            for index, one in enumerate(same):
                for other in same[index + 1 :]:
                    if one.value.scale != other.value.scale:
                        needed = _needed(digits)
                        yield from _related(reading, one, other, needed, "the same digits with another scale")


def _lost_zeros(reading: Reading, figures: Iterable[Figure]) -> Iterator[Relation]:
    """ "4.6 million tonnes … this season's 460 lakh tonnes": the same digits, a power of ten apart, and a return."""
    by_digits: dict[str, list[Figure]] = {}
    for figure in figures:
        significant = figure.value.digits.replace(".", "").strip("0")
        if figure.value.scale >= 1e5 and len(significant) > 1:
            by_digits.setdefault(significant, []).append(figure)
    for same in by_digits.values():
        for index, one in enumerate(same):
            for other in same[index + 1 :]:
                if one.value.digits != other.value.digits and len(one.mentions) == len(other.mentions) == 1:
                    second = max(one.mentions[0], other.mentions[0], key=lambda m: m.start)
                    if _DEFINITE.search(reading.document.text, max(0, second.start - 24), second.start):
                        yield from _related(reading, one, other, 3, "the same digits with a zero more or less")


def _needed(digits: str) -> int:
    """How many shared words make up for how often chance brings the same digits: "$10 million" is everywhere."""
    significant = digits.replace(".", "").strip("0")
    if len(significant) >= 2 and significant not in ("15", "25", "75"):
        return 0
    return 1 if len(significant) == 2 else 2


def digit_slips(reading: Reading) -> Iterator[Relation]:
    """Two figures that differ by neighbouring digits changed over, of one thing."""
    for figures in _by_unit(reading).values():
        by_digits: dict[tuple[str, float], Figure] = {}
        for figure in figures.values():
            if figure.value.digits:
                by_digits.setdefault((figure.value.digits, figure.value.scale), figure)
        for (digits, scale), one in by_digits.items():
            for swapped in _swaps(digits):
                other = by_digits.get((swapped, scale))
                if other and digits < swapped:
                    needed = 1 if len(digits.replace(".", "").strip("0")) >= 3 or scale >= 1e5 else 2
                    yield from _related(reading, one, other, needed, "two digits changed over")


def _swaps(digits: str) -> Iterator[str]:
    """The figure with each two neighbouring digits changed over, a point between them left where it is."""
    places = [index for index, digit in enumerate(digits) if digit != "."]
    if len(places) < 2:
        return
    for i, j in pairwise(places):
        if digits[i] != digits[j] and not (i == 0 and digits[j] == "0"):
            swapped = list(digits)
            swapped[i], swapped[j] = swapped[j], swapped[i]
            yield "".join(swapped)


@lru_cache(maxsize=1)
def _by_unit(reading: Reading) -> dict[str, dict[float, Figure]]:
    """The article's figures by what they measure or count and by value."""
    units: dict[str, dict[float, Figure]] = {}
    for mention in of_kind(reading, *_KINDS):
        value = _counted_time(mention) or quantity(mention)
        if value is None or value.hedge == "range" or not value.written:
            continue
        unit = value.unit or value.noun
        if not unit and value.scale < 1e5:
            continue
        known = units.setdefault(unit, {})
        known.setdefault(value.written, Figure(value, [])).mentions.append(mention)
    return units


_DIGITS = pattern(r"\d{3,6}\b|\d{1,3},\d{3}\b")


def _counted_time(mention: Mention) -> Quantity | None:
    """A length of time as a quantity, where it is told in at least three digits ("198 minutes")."""
    if not isinstance(mention.value, Duration) or not (match := _DIGITS.search(mention.text)):
        return None
    digits = match[0].replace(",", "")
    return Quantity(mention.value.range, "time", mention.value.unit, float(digits), 1, digits)


def _related(reading: Reading, one: Figure, other: Figure, needed: int, likeness: str) -> Iterator[Relation]:
    """The two mentions that are most surely of one thing, where ``needed`` shared words or more show it."""
    if may_equal(unhedged(one.value), unhedged(other.value)) or min(len(one.mentions), len(other.mentions)) > 1:
        return
    best: tuple[int, Mention, Mention, tuple[str, ...]] | None = None
    for a in one.mentions[:8]:
        for b in other.mentions[:8]:
            first, second = sorted((a, b), key=lambda m: m.start)
            shared = _shared(reading, first, second, needed)
            if shared is not None and (best is None or len(shared) > best[0]):
                best = (len(shared), first, second, shared)
    if best is None or best[0] < needed:
        return
    yield Relation({"one": best[1], "other": best[2]}, evidence=(likeness, *best[3]))


def _shared(reading: Reading, first: Mention, second: Mention, needed: int) -> tuple[str, ...] | None:
    """The reasons for taking both figures for one, or None where something sets the two apart."""
    together = sentence_of(reading, first) == sentence_of(reading, second)
    if together and (
        second.start - first.end < _APART_BY
        or not _DEFINITE.search(reading.document.text, second.start - 24, second.start)
    ):
        return None
    if block_of(reading, first).kind == block_of(reading, second).kind == "cell":
        return None
    x, y = contexts(reading, first, second)
    returning = _DEFINITE.search(y.before) is not None
    if (needed and not returning and _apart(x) != _apart(y)) or _ORIGIN.search(x.before) or _ORIGIN.search(y.before):
        return None
    if returning and _is_another(x, y):
        return None
    years = years_told(reading, first), years_told(reading, second)
    if (all(years) and not years[0] & years[1]) or (needed > 1 and years[0] != years[1] and not returning):
        return None
    if needed and (_OFF.match(x.after) is None) != (_OFF.match(y.after) is None):
        return None
    shared = [word for root, word in y.stems.items() if root in x.stems]
    if first.kind == "number" and x.next != y.next and len(shared) < 4 and not (returning and _bare(second, y)):
        return None
    reasons = [f"both beside “{word}”" for word in shared]
    if x.next and x.next == y.next and x.next not in x.stems:
        reasons.append(f"both before “{x.next}”")
    if returning and (y.next or second.kind != "number"):
        reasons.append("the second is told as known")
    if sentence_of(reading, first).end >= sentence_of(reading, second).start - 2:
        reasons.append("in neighbouring sentences")
    hedges = {m.text[: m.figure - m.start].strip().lower() for m in (first, second)}
    if len(hedges) == 1 and hedges != {""}:
        reasons.append(f"both are “{hedges.pop()}” the figure")
    return tuple(reasons)


# "the 17 witnesses for the defence": what stands behind the noun tells which of its kind are meant.
_RESTRICTED = pattern(r"(?:[ \n-][\w'’-]+){1,3}?[ \n](?:of|for|under|between)[ \n](?:the[ \n]|an?[ \n])?([\w'’-]+)")


def _is_another(x: Context, y: Context) -> bool:
    """Whether the second figure's noun is restricted by what the first is not told of."""
    restricted = _RESTRICTED.match(y.after)
    return restricted is not None and stem(restricted[1]) not in x.stems


def _bare(mention: Mention, around: Context) -> bool:
    """Whether the noun that is counted stands directly behind its figure: "the 530 flats" of "350 new flats"."""
    value = quantity(mention)
    return value is not None and around.next == stem(value.noun)


def _apart(x: Context) -> frozenset[str]:
    words = [*_APART.findall(x.before[-_NEAR:]), *_APART.findall(x.after[:_NEAR])]
    return frozenset(word.lower() for word in words)
