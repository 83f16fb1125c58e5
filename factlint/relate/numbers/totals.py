"""Totals against the parts told before them, what is left over, and votes against the house that cast them."""

import re
from collections.abc import Iterator, Sequence

from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relate.numbers.sums import KINDS, NEAR, PARTIAL, in_scale, sum_of, terms, unequal, wide
from factlint.relation import Group, Relation
from factlint.values import may_equal

_TOTAL = pattern(r"\b(?:(?:for|making|giving|bringing|to make|or) )?(?:an?|the|its|their)? ?(?:[\w-]+ ){0,2}(?:total"
                 r"|sum|tally|count)(?: [\w'’-]+){0,3}? (?:of|to|at) (?:\w+ )?\Z"
                    r"|\b(?:totall?ing|totall?ed|adding up to|making|add up to|adds up to"
                    r"|which makes|together making) (?:\w+ )?\Z", re.I)  # fmt: skip
_AFTER_TOTAL = pattern(r"(?: [\w'’-]+){0,2} (?:in (?:all|total)|altogether)\b", re.I)
_NO_SUM = pattern(
    r"\b(?:so far|since|cumulative|bringing the total|compared|from|than|previous|earlier|forecast|expected"
    r"|rose|fell|grew|up|down|average)\b", re.I
)  # fmt: skip


_TOTALS = (
    "total", "sum", "tally", "count", "adding up", "making", "add up", "adds up", "makes", "in all", "altogether",
)  # fmt: skip


def totals_after_parts(reading: Reading) -> Iterator[Relation]:
    """Three parts or more in the sentences before a total that is not their sum."""
    text = reading.document.text
    for number, sentence in holding(reading, ("amount",), _TOTALS):
        inside = reading.in_sentence(sentence)
        for whole in inside:
            total = quantity(whole)
            if total is None or whole.kind not in KINDS or total.hedge:
                continue
            before = text[max(sentence.start, whole.start - 60) : whole.start]
            if not (_TOTAL.search(before) or _AFTER_TOTAL.match(text, whole.end, sentence.end)):
                continue
            previous = (
                reading.sentences[number - 1]
                if number and reading.sentences[number - 1].block == sentence.block
                else sentence
            )
            for start in {sentence.start, previous.start}:
                parts = [
                    m for m in reading.mentions[previous.first : sentence.last]
                    if start <= m.start < whole.start and m.kind in KINDS and _alike(m, total)
                ]  # fmt: skip
                nouns = {v.noun for m in (*parts, whole) if (v := quantity(m)) and v.noun}
                if (
                    len(parts) < 3
                    or len(nouns) > 1
                    or not (nouns or total.unit or total.scale > 1)
                    or _NO_SUM.search(text, parts[0].start, whole.start)
                    or PARTIAL.search(text, parts[0].start, whole.start)
                ):
                    continue
                if _some_run_makes(parts, total):
                    break
                made = sum(v.written for m in parts if (v := quantity(m)))
                if total.unit or total.scale > 1 or abs(made - total.written) < NEAR * total.written:
                    yield from unequal(whole, parts)
                break


def _alike(mention: Mention, total: Quantity) -> bool:
    value = quantity(mention)
    if value is None or value.hedge or value.scale != total.scale:
        return False
    if value.unit == total.unit and value.dimension == total.dimension:
        return value.noun in ("", total.noun) or not total.noun
    # The unit is often told with the first part alone.
    return total.scale > 1 and "number" in (value.dimension, total.dimension) and not (value.noun or total.noun)


def _some_run_makes(parts: Sequence[Mention], total: Quantity) -> bool:
    """Whether some of the parts, in a row, make the total."""
    for first in range(len(parts) - 1):
        for last in range(first + 2, len(parts) + 1):
            added = sum_of(parts[first:last])
            if added and may_equal(added, wide(total)):
                return True
    return False


_REST = pattern(r"\b(?:the|its|a) (?:remaining|other|last) \Z|\bthe rest, (?:some )?\Z", re.I)


def remainders(reading: Reading) -> Iterator[Relation]:
    """ "The remaining 41": with the parts named before it, it must make the whole."""
    text = reading.document.text
    for number, sentence in holding(reading, ("number|money",), ("remaining", "other", "last", "the rest")):
        for rest in reading.in_sentence(sentence):
            left = quantity(rest)
            if (
                left is None
                or rest.kind not in ("number", "money")
                or not _REST.search(text, max(sentence.start, rest.start - 20), rest.start)
            ):
                continue
            first = number
            while first and number - first < 3 and reading.sentences[first - 1].block == sentence.block:
                first -= 1
            before = [
                m for m in reading.mentions[reading.sentences[first].first : sentence.last] if m.start < rest.start
            ]
            yield from _remainder(reading, rest, left, [m for m in before if m.kind == rest.kind], sentence, number)


def _remainder(
    reading: Reading, rest: Mention, left: Quantity, before: Sequence[Mention], sentence: Sentence, number: int
) -> Iterator[Relation]:
    near = (
        reading.sentences[number - 1].start
        if number and reading.sentences[number - 1].block == sentence.block
        else sentence.start
    )
    parts = [
        m for m in before if m.start >= near and (v := quantity(m)) and v.scale == left.scale and v.unit == left.unit
    ]
    found: list[Relation] = []
    for whole in before:
        total = quantity(whole)
        listed = [m for m in parts if m.start > whole.start]
        if total is None or len(listed) < 2 or total.written <= max(v.written for m in listed if (v := quantity(m))):
            continue
        nouns = {v.noun for m in (whole, *listed, rest) if (v := quantity(m)) and v.noun}
        if len(nouns) > 1 or (not nouns and left.dimension == "number") or total.unit != left.unit:
            continue
        if not all(v.noun == "" or v.noun in nouns for m in listed if (v := quantity(m))):
            continue
        added = sum_of([*listed, rest])
        if added and may_equal(added, wide(total)):
            return  # one reading of which figure is the whole is right
        found.extend(unequal(whole, [*listed, rest]))
    yield from found[:1]


_VOTE = pattern(
    r"(?:[ \n](?:votes?|members?|deputies|senators|councillors|mps?|lawmakers))?[ \n](?:voted[ \n]|voting[ \n]"
    r"|were[ \n]|was[ \n])?(?:in favou?r|for|yes|against|no|opposed|abstain(?:ed|ing)|abstentions?|absent"
    r"|backed|rejected)\b", re.I
)  # fmt: skip
_VOTES_TO = pattern(r"\bvotes? to \Z")
_PARTY = pattern(r"[ \n][A-Z][a-z]+s\b(?:,|[ \n]and\b|[.;])")
_SEATS = frozenset(
    {"seat", "member", "deputy", "senator", "councillor", "lawmaker", "mp", "delegate", "vote", "representative"}
)


def votes(reading: Reading) -> Iterator[Relation]:
    """Votes for, against and withheld that are more than there are members to cast them."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number",)):
        inside = [m for m in reading.in_sentence(sentence) if m.kind == "number"]
        cast = [
            m for m in inside
            if _VOTE.match(text, m.end) or _VOTES_TO.search(text, max(sentence.start, m.start - 12), m.start)
            or ((v := quantity(m)) and v.noun in ("vote", "abstention"))
        ]  # fmt: skip
        cast = cast if len(cast) > 1 else [m for m in inside if _PARTY.match(text, m.end)]
        wholes = [m for m in inside if m not in cast and (v := quantity(m)) and v.noun in _SEATS]
        if len(cast) < 2 or len(wholes) != 1:
            continue
        total, added = quantity(wholes[0]), sum_of(cast)
        if total and added and added.low > wide(total).high:
            made = sum(v.written for m in cast if (v := quantity(m)))
            yield Relation(
                {"whole": wholes[0], "parts": Group(tuple(cast))},
                facts={"sum": in_scale(total, made), "terms": terms(cast)},
            )
