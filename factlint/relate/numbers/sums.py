# LEAD: please read /tmp/feedback/report.md now (fresh misses and false alarms by class), then delete this line.
"""Parts against the whole that they are said to make: "14 people: nine men, three women and two children"."""

import re
from collections.abc import Iterator, Sequence
from math import inf

from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.numbers.figures import quantity, unhedged
from factlint.relation import Group, Relation
from factlint.values import Range, exact, may_equal

_KINDS = frozenset({"number", "money", "measure"})
_APPOSED = pattern(r"(?:[ \n][\w'’-]+){0,2},[ \n]", re.I)
_GROUP = pattern(
    r"\b(?:jury|group|team|crew|party|family|panel|band|class|board|committee|council|delegation"
    r"|squad)[ \n]of[ \n]\Z", re.I
)  # fmt: skip
_ITEM = pattern(
    r"(?:[ \n][\w'’.-]+){0,7}(?:,|;|,? and|,? plus|[ \n]?\+|,? as well as)[ \n](?:[\w'’.-]+[ \n]){0,5}\(?", re.I
)  # fmt: skip
_CLOSES = pattern(r"(?:[ \n]?[\w'’.-]+){0,9}?[ \n]?(?:\)|[.;,—–!?]|-[ \n]|$)")
_PARTIAL = pattern(
    r"\b(?:including|among|such as|at least|of (?:them|whom|which)|like|especially|mostly|notably|per|each"
    r"|every|a (?:day|week|month|year))\b", re.I
)  # fmt: skip
_PEOPLE = frozenset(
    "person man woman child boy girl adult teenager baby infant passenger victim dead casualty death member "
    "civilian soldier officer "
    "worker pupil student teacher player girl patient crew hostage tourist resident guest suspect prisoner inmate "
    "driver pedestrian "
    "cyclist firefighter policeman police sailor climber miner refugee migrant survivor villager fisherman "
    "grandchild son daughter "
    "brother sister sibling male female citizen national foreigner".split()
)
_FAR = 0.5  # a sum farther from the whole than this share of it was meant as no sum
_NEAR = 0.2
_OPENING = pattern(r"(?:[ \n][\w'’-]+){0,6}?(?:[ \n]?(?::|—|–|\()[ \n]?|[ \n]-[ \n])")


def listed_sums(reading: Reading) -> Iterator[Relation]:
    """A whole, a colon, dash or bracket, and its parts, which do not make it."""
    text = reading.document.text
    for sentence in reading.sentences:
        mentions = [m for m in reading.in_sentence(sentence) if m.kind in _KINDS]
        if len(mentions) < 3:
            continue
        for index, whole in enumerate(mentions[:-2]):
            opening = _OPENING.match(text, whole.end)
            apposed = opening is None or opening.end() > mentions[index + 1].start
            if apposed:
                opening = _APPOSED.match(text, whole.end)
            if opening is None or opening.end() > mentions[index + 1].start:
                continue
            parts = _parts(text, sentence, mentions[index + 1 :], opening.end())
            if apposed and not _are_people(text, whole, parts):
                continue
            if (
                len(parts) >= 2
                and not _PARTIAL.search(text, whole.end, parts[-1].end)
                and (apposed or _of_one_kind(whole, parts))
            ):
                yield from _unequal(whole, parts)


def _are_people(text: str, whole: Mention, parts: Sequence[Mention]) -> bool:
    """ "three children, two sons and a daughter": people in apposition, told by sex, age or trade."""
    total = quantity(whole)
    nouns = {value.noun for part in parts if (value := quantity(part))}
    if total is None or total.hedge or len(nouns) < 2 or not all(map(_is_person, nouns)) or total.noun in nouns:
        return False
    if text[: whole.start].rstrip()[-1:] in (":", ",", "(", ";") or text[: whole.start].endswith("and "):
        return False
    return _is_person(total.noun) or (
        not total.noun and _GROUP.search(text, max(0, whole.start - 24), whole.start) is not None
    )


_TRADES = pattern(r".{3,}(?:er|or|ist|ian|eer|ant|man|woman)")


def _is_person(noun: str) -> bool:
    return noun in _PEOPLE or _TRADES.fullmatch(noun) is not None


def _parts(text: str, sentence: Sentence, mentions: Sequence[Mention], at: int) -> list[Mention]:
    """The list that begins at ``at``; empty where it does not run to the end of its sentence or bracket."""
    parts: list[Mention] = []
    if not mentions or len(text[at : mentions[0].start].split()) > 5:
        return []
    for mention in mentions:
        if parts and not _ITEM.fullmatch(text, parts[-1].end, mention.start):
            break
        parts.append(mention)
    if (
        not parts
        or not _CLOSES.match(text, parts[-1].end, sentence.end)
        or not re.search(r"\band\b|\+|\bplus\b", text[at : parts[-1].start])
    ):
        return []
    return parts


def _of_one_kind(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether the parts can be parts of the whole: people of people, seats of seats, money of money."""
    total = quantity(whole)
    values = [value for part in parts if (value := quantity(part))]
    if total is None or len(values) != len(parts):
        return False
    if any(value.unit != total.unit or value.dimension != total.dimension or value.hedge for value in values):
        return False
    if total.dimension != "number":
        return True
    if total.noun in _PEOPLE and all(value.noun in _PEOPLE or not value.noun for value in values):
        return True
    nouns = [value.noun for value in values if value.noun]
    if len(values) > 2 and len(set(nouns)) == len(values) and total.noun and total.noun not in nouns:
        # Kinds of the thing, if anything: they must come near the whole to be meant as its parts.
        return abs(sum(value.written for value in values) - total.written) <= _NEAR * total.written
    return all(value.noun in ("", total.noun) for value in values)


def _unequal(whole: Mention, parts: Sequence[Mention]) -> Iterator[Relation]:
    total, added = quantity(whole), sum_of(parts)
    if total is None or added is None or may_equal(added, wide(total)):
        return
    made = sum(value.written for part in parts if (value := quantity(part)))
    if abs(made - total.written) > _FAR * abs(total.written):
        return
    yield Relation(
        {"whole": whole, "parts": Group(tuple(parts))}, facts={"sum": in_scale(total, made), "terms": terms(parts)}
    )


def sum_of(parts: Sequence[Mention]) -> Range | None:
    """What the parts may come to."""
    low = high = 0.0
    for part in parts:
        value = quantity(part)
        if value is None:
            return None
        numbers = wide(value)
        low, high = low + numbers.low, high + numbers.high
    return Range(low, high)


def wide(value: Quantity) -> Range:
    """The figure as it counts in a sum: a small count is exact even where it ends in 0; a hedge opens it."""
    if value.hedge == "over":
        return Range(unhedged(value).low, inf)
    if value.hedge:
        return value.range
    if value.dimension == "number" and value.scale == 1 and value.written < 1000 and value.written % 1 == 0:
        return exact(value.written)
    return unhedged(value)


def in_scale(like: Quantity, number: float) -> str:
    """The number as the figure counts: "5.2" for 5,200,000 beside "5.6 million"."""
    return f"{number / like.scale:,.10g}"


def terms(parts: Sequence[Mention]) -> str:
    """ "9 + 3 + 4"."""
    return " + ".join(in_scale(value, value.written) for part in parts if (value := quantity(part)))


_TOTAL = pattern(r"\b(?:(?:for|making|giving|bringing|to make|or) )?(?:an?|the|its|their)? ?(?:[\w-]+ ){0,2}(?:total"
                 r"|sum|tally|count)(?: [\w'’-]+){0,3}? (?:of|to|at) (?:\w+ )?\Z"
                    r"|\b(?:totall?ing|totall?ed|adding up to|making|add up to|adds up to"
                    r"|which makes|together making) (?:\w+ )?\Z", re.I)  # fmt: skip
_AFTER_TOTAL = pattern(r"(?: [\w'’-]+){0,2} (?:in (?:all|total)|altogether)\b", re.I)
_NO_SUM = pattern(
    r"\b(?:so far|since|cumulative|bringing the total|compared|from|than|previous|earlier|forecast|expected"
    r"|rose|fell|grew|up|down|average)\b", re.I
)  # fmt: skip


def totals_after_parts(reading: Reading) -> Iterator[Relation]:
    """Three parts or more in the sentences before a total that is not their sum."""
    text = reading.document.text
    for number, sentence in enumerate(reading.sentences):
        inside = reading.in_sentence(sentence)
        for whole in inside:
            total = quantity(whole)
            if total is None or whole.kind not in _KINDS or total.hedge:
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
                    if start <= m.start < whole.start and m.kind in _KINDS and _alike(m, total)
                ]  # fmt: skip
                nouns = {v.noun for m in (*parts, whole) if (v := quantity(m)) and v.noun}
                if (
                    len(parts) < 3
                    or len(nouns) > 1
                    or not (nouns or total.unit or total.scale > 1)
                    or _NO_SUM.search(text, parts[0].start, whole.start)
                    or _PARTIAL.search(text, parts[0].start, whole.start)
                ):
                    continue
                if _some_run_makes(parts, total):
                    break
                made = sum(v.written for m in parts if (v := quantity(m)))
                if total.unit or total.scale > 1 or abs(made - total.written) < _NEAR * total.written:
                    yield from _unequal(whole, parts)
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
    for number, sentence in enumerate(reading.sentences):
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
        found.extend(_unequal(whole, [*listed, rest]))
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
    for sentence in reading.sentences:
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
