"""Parts against the whole that they are said to make: "14 people: nine men, three women and two children"."""

import re
from collections.abc import Iterator, Sequence
from math import inf

from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity, unhedged
from factlint.relation import Group, Relation
from factlint.values import Range, exact, may_equal

KINDS = frozenset({"number", "money", "measure"})
_APPOSED = pattern(r"(?:[ \n][\w'’-]+){0,2},[ \n]", re.I)
_GROUP = pattern(
    r"\b(?:jury|group|team|crew|party|family|panel|band|class|board|committee|council|delegation"
    r"|squad)[ \n]of[ \n]\Z", re.I
)  # fmt: skip
_ITEM = pattern(
    r"(?:[ \n][\w'’.-]+){0,7}(?:,|;|,? and|,? plus|[ \n]?\+|,? as well as)[ \n](?:[\w'’.-]+[ \n]){0,5}\(?", re.I
)  # fmt: skip
_CLOSES = pattern(r"(?:[ \n]?[\w'’.-]+){0,9}?[ \n]?(?:\)|[.;,—–!?]|-[ \n]|$)")
PARTIAL = pattern(
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
NEAR = 0.2
_OPENING = pattern(r"(?:[ \n][\w'’-]+){0,6}?(?:[ \n]?(?::|—|–|\()[ \n]?|[ \n]-[ \n])")


def listed_sums(reading: Reading) -> Iterator[Relation]:
    """A whole, a colon, dash or bracket, and its parts, which do not make it."""
    text = reading.document.text
    for _, sentence in holding(reading, ("amount",)):
        mentions = [m for m in reading.in_sentence(sentence) if m.kind in KINDS]
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
                and not PARTIAL.search(text, whole.end, parts[-1].end)
                and (apposed or _of_one_kind(text, whole, parts))
            ):
                yield from unequal(whole, parts)


def _are_people(text: str, whole: Mention, parts: Sequence[Mention]) -> bool:
    """ "three children, two sons and a daughter": people in apposition, told by sex, age or trade."""
    total = quantity(whole)
    nouns = {value.noun for part in parts if (value := quantity(part))}
    if total is None or total.hedge or len(nouns) < 2 or not all(map(is_person, nouns)) or total.noun in nouns:
        return False
    if text[: whole.start].rstrip()[-1:] in (":", ",", "(", ";") or text[: whole.start].endswith("and "):
        return False
    return is_person(total.noun) or (
        not total.noun and _GROUP.search(text, max(0, whole.start - 24), whole.start) is not None
    )


_TRADES = pattern(r".{3,}(?:er|or|ist|ian|eer|ant|man|woman)")


_SINGLE = pattern(r"(?:,|and|:)[ \n]an?[ \n]")


def is_person(noun: str) -> bool:
    return noun in _PEOPLE or _TRADES.fullmatch(noun) is not None


def _counts_people(text: str, part: Mention) -> bool:
    """Whether a part counts people: by sex, age or trade, by their country in capitals, or by nothing told."""
    value = quantity(part)
    behind = text[part.end + 1 : part.end + 2]
    return value is not None and (not value.noun or is_person(value.noun) or behind.isupper())


def _parts(text: str, sentence: Sentence, mentions: Sequence[Mention], at: int) -> list[Mention]:
    """The list that begins at ``at``; empty where it does not run to the end of its sentence or bracket."""
    parts: list[Mention] = []
    if not mentions or len(text[at : mentions[0].start].split()) > 5 or "," in text[at : mentions[0].start]:
        return []
    for mention in mentions:
        if parts and not _ITEM.fullmatch(text, parts[-1].end, mention.start):
            break
        parts.append(mention)
    if parts and _SINGLE.search(text, at, parts[-1].start):
        return []  # "a keeper" is a part as well
    if (
        not parts
        or not _CLOSES.match(text, parts[-1].end, sentence.end)
        or not re.search(r"\band\b|\+|\bplus\b", text[at : parts[-1].start])
    ):
        return []
    return parts


def _of_one_kind(text: str, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether the parts can be parts of the whole: people of people, seats of seats, money of money."""
    total = quantity(whole)
    values = [value for part in parts if (value := quantity(part))]
    if total is None or len(values) != len(parts):
        return False
    if any(value.unit != total.unit or value.dimension != total.dimension or value.hedge for value in values):
        return False
    if total.dimension != "number":
        return True
    if is_person(total.noun) and all(_counts_people(text, part) for part in parts):
        return True
    nouns = [value.noun for value in values if value.noun]
    if len(values) > 2 and len(set(nouns)) == len(values) and total.noun and total.noun not in nouns:
        # Kinds of the thing, if anything: they must come near the whole to be meant as its parts.
        return abs(sum(value.written for value in values) - total.written) <= NEAR * total.written
    return all(value.noun in ("", total.noun) for value in values)


def unequal(whole: Mention, parts: Sequence[Mention]) -> Iterator[Relation]:
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
