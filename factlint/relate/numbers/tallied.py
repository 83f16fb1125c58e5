"""Counts that other sentences add up: votes for, against and withheld, parties that have "a combined 21 seats"."""

import re
from collections.abc import Iterator, Sequence

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relate.numbers.sums import in_scale, terms
from factlint.relation import Group, Relation

_WHO = (
    r"(?:[ \n](?:votes?|members?|deputies"
    r"|senators|councillors|delegates|lawmakers|people|ballots|of[ \n]them))?[ \n](?:(?:voted|voting"
    r"|were|was|cast)[ \n])?"
)
_FOR = pattern(_WHO + r"(?:in[ \n]favou?r|for|yes|aye|supported|backed)\b", re.I)
_AGAINST = pattern(_WHO + r"(?:against|no|opposed|nay)\b", re.I)
_WITHHELD = pattern(_WHO +
    r"(?:abstain(?:ed|ing)|abstentions?|blank|spoil[et]\w*|invalid|absent|stayed away)\b"
    r"|[ \n]abstentions?\b", re.I
)  # fmt: skip
_CAST = pattern(r"\b(?:all|the|of)(?:[ \n](?:the|of))?[ \n]\Z", re.I)
_VOTES = frozenset({"vote", "ballot", "slip"})
_REACH = 3


def votes_cast(reading: Reading) -> Iterator[Relation]:
    """ "212 in favour, 199 against and 24 abstaining … all 445 votes were counted"."""
    text, sentences = reading.document.text, reading.sentences
    for number, sentence in holding(reading, ("number",)):
        counts = [m for m in reading.in_sentence(sentence) if m.kind == "number" and (v := quantity(m)) and not v.hedge]
        told = [(m, _side(text, m)) for m in counts]
        parts = [m for m, side in told if side]
        sides = [side for _, side in told if side]
        if len(parts) != 3 or sorted(sides) != ["against", "for", "withheld"]:
            continue
        last = number
        while last + 1 < len(sentences) and last - number < _REACH and sentences[last + 1].block == sentence.block:
            last += 1
        wholes = [
            m for m in reading.mentions[sentence.first : sentences[last].last]
            if m not in parts and m.kind == "number" and (v := quantity(m)) and v.noun in _VOTES and not v.hedge
            and _CAST.search(text, max(0, m.start - 12), m.start)
        ]  # fmt: skip
        if len(wholes) == 1:
            yield from _unequal(wholes[0], parts)


def _side(text: str, mention: Mention) -> str:
    if _WITHHELD.match(text, mention.end):
        return "withheld"
    return "for" if _FOR.match(text, mention.end) else "against" if _AGAINST.match(text, mention.end) else ""


def _unequal(whole: Mention, parts: Sequence[Mention]) -> Iterator[Relation]:
    total = quantity(whole)
    made = sum(v.written for m in parts if (v := quantity(m)))
    if total and total.written != made and abs(total.written - made) <= 0.3 * made + 3:
        yield Relation(
            {"whole": whole, "parts": Group(tuple(parts))}, facts={"sum": in_scale(total, made), "terms": terms(parts)}
        )


_COMBINED = pattern(
    r"\b(?:their|the[ \n]two(?:[ \n](?:parties|teams|clubs|groups))?['’]?|a|the|its)[ \n](?:combined"
    r"|joint)[ \n](?:total[ \n]of[ \n])?\Z|\b(?:together|between them|jointly"
    r"|combined)(?:[ \n][a-z]+){0,4}[ \n]\Z", re.I
)  # fmt: skip
_TOGETHER = pattern(r"(?:[ \n][a-z]+){0,2}[ \n](?:between them|together|combined|in all)\b", re.I)
_CHANGED = pattern(
    r"\b(?:since|more|fewer|than|up from|down from|gained|lost|including|per|each|every|average|previous"
    r"|earlier|ago)\b", re.I
)  # fmt: skip


def combined(reading: Reading) -> Iterator[Relation]:
    """ "With 13 seats and six … their combined 21 seats"."""
    text = reading.document.text
    for number, sentence in holding(reading, ("amount",), ("combined", "together", "joint", "between them", "in all")):
        inside = reading.in_sentence(sentence)
        for whole in inside:
            total = quantity(whole)
            if (
                whole.kind not in ("number", "money", "measure")
                or total is None
                or total.hedge
                or not (total.noun or total.unit)
            ):
                continue
            before = _COMBINED.search(text, max(sentence.start, whole.start - 60), whole.start)
            if not before and not _TOGETHER.match(text, whole.end, sentence.end):
                continue
            parts = _parts_before(reading, number, sentence, whole)
            if len(parts) in (2, 3) and not _CHANGED.search(text, parts[0].start, whole.start):
                yield from _unequal(whole, parts)


def _parts_before(reading: Reading, number: int, sentence: Sentence, whole: Mention) -> list[Mention]:
    """The figures of one noun or unit before the whole: in its sentence, else in the one before."""
    total = quantity(whole)
    previous = (
        reading.sentences[number - 1] if number and reading.sentences[number - 1].block == sentence.block else None
    )
    groups = [
        [m for m in reading.in_sentence(sentence) if m.end <= whole.start],
        list(reading.in_sentence(previous)) if previous else [],
    ]
    for group in groups:
        values = [
            (m, v)
            for m in group
            if m.kind == whole.kind
            and (v := quantity(m))
            and not v.hedge
            and total
            and v.unit == total.unit
            and v.scale == total.scale
        ]
        nouns = [v.noun for _, v in values]
        named = total is not None and total.noun in nouns and set(nouns) <= {"", total.noun}
        if named and len(values) >= 2 and all(v.written < total.written * 1.3 for _, v in values if total):
            return [m for m, _ in values]
    return []
