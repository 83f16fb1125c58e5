"""A set of people counted twice, the second time by its fate: "23 passengers were saved … the 32 survivors"."""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relate.numbers.context import sentence_of, years_told
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation

# What people are called after what happened to them, and the words that tell of it.
_FATES = {
    "survivor": pattern(r"\b(?:alive|surviv(?:ed|ing)|rescued|saved|unharmed|to safety)\b", re.I),
    "victim": pattern(r"\b(?:killed|died|dead|drowned|lost their lives|perished)\b", re.I),
    "dead": pattern(r"\b(?:killed|died|drowned|lost their lives|perished)\b", re.I),
    "body": pattern(r"\b(?:killed|died|drowned|dead|perished)\b", re.I),
    "coffin": pattern(r"\b(?:killed|died|drowned|dead|perished)\b", re.I),
    "injured": pattern(r"\b(?:injured|hurt|wounded|injuring|wounding)\b", re.I),
    "wounded": pattern(r"\b(?:injured|hurt|wounded|injuring|wounding)\b", re.I),
    "hostage": pattern(r"\b(?:kidnapped|abducted|seized|taken hostage|held captive)\b", re.I),
    "captive": pattern(r"\b(?:kidnapped|abducted|seized|captured|taken hostage)\b", re.I),
    "detainee": pattern(r"\b(?:arrested|detained|rounded up)\b", re.I),
    "suspect": pattern(r"\b(?:arrested|detained|rounded up)\b", re.I),
    "evacuee": pattern(r"\b(?:evacuated|moved out)\b", re.I),
    "recruit": pattern(r"\b(?:recruited|hired|enlisted)\b", re.I),
    "newcomer": pattern(r"\b(?:hired|joined|arrived)\b", re.I),
    "graduate": pattern(r"\bgraduated\b", re.I),
    "finalist": pattern(r"\b(?:reached the final|shortlisted)\b", re.I),
}  # fmt: skip
_PEOPLE = frozenset(
    "person man woman child boy girl passenger soldier officer worker miner sailor climber pupil student tourist "
    "villager migrant refugee resident civilian crew "
    "policeman fisherman guest employee player member driver pilgrim hiker skier swimmer "
    "inmate prisoner patient demonstrator protester fan".split()
)
_DEFINITE = pattern(r"\b(?:the|these|those|all|all of the|their|its|both)[ \n]\Z", re.I)
_APART = pattern(
    r"\b(?:another|other|others|more|further|additional|since|later|toll|risen|rose|climbed|revised"
    r"|initially|at first|at least|some of|of them|of whom|so far|by then|previous|earlier|only"
    r"|remaining|last|first|died in hospital|found|recovered|except|but one)\b",
    re.I,
)
_NEAR = 90  # characters between a count and the word for its fate
_FARTHEST = 1200
_MOST = 60  # counts looked back at


def returns_by_fate(reading: Reading) -> Iterator[Relation]:
    """People told to be saved, killed or arrested, and another number of survivors, victims or suspects."""
    text = reading.document.text
    people = [
        m
        for m in of_kind(reading, "number")
        if m.kind == "number" and (v := quantity(m)) and not v.hedge and 3 <= v.written < 10000 and v.written % 1 == 0
    ]
    for index, second in enumerate(people):
        value = quantity(second)
        if (
            value is None
            or value.noun not in _FATES
            or not _DEFINITE.search(text, max(0, second.start - 14), second.start)
        ):
            continue
        before = [
            m
            for m in people[max(0, index - _MOST) : index]
            if second.start - m.start < _FARTHEST and _shares_fate(reading, m, value.noun, second)
        ]
        if len({v.written for m in before if (v := quantity(m))}) != 1 or _said_alike(
            people[max(0, index - _MOST) : index], before[0], second, value.noun
        ):
            continue
        first = quantity(before[0])
        if first is None or first.written == value.written or _APART.search(text, before[-1].end, second.start):
            continue
        if years_told(reading, second) - years_told(reading, before[-1]):
            continue  # "the 21 victims of the 2013 fire"
        if _slip(first.written, value.written):
            yield Relation({"one": before[-1], "other": second}, facts={"noun": value.noun})


def _shares_fate(reading: Reading, mention: Mention, noun: str, other: Mention) -> bool:
    """Whether the count is of people who are told, in its own sentence, to have had that fate."""
    value = quantity(mention)
    sentence = sentence_of(reading, mention)
    if value is None or value.noun not in _PEOPLE or sentence == sentence_of(reading, other):
        return False
    return _fate_near(reading, sentence, mention, noun)


def _fate_near(reading: Reading, sentence: Sentence, mention: Mention, noun: str) -> bool:
    start, end = max(sentence.start, mention.start - _NEAR), min(sentence.end, mention.end + _NEAR)
    # Another count between the two has the fate for itself.
    counts = [m for m in reading.in_sentence(sentence) if m.kind == "number" and m is not mention]
    for match in _FATES[noun].finditer(reading.document.text, start, end):
        low, high = sorted((mention.start, match.start()))
        if not any(low < m.start < high for m in counts):
            return True
    return False


def _said_alike(people: list[Mention], first: Mention, second: Mention, noun: str) -> bool:
    """Whether another count between the two, or before them, is the very number that the second tells."""
    value = quantity(second)
    return any(
        m.start < second.start and m is not first and (v := quantity(m)) and value and v.written == value.written
        for m in people
    )


def _slip(a: float, b: float) -> bool:
    """Whether two counts are near, or one is the other with its digits changed over."""
    return abs(a - b) <= max(1.0, 0.2 * max(a, b)) or sorted(f"{a:.0f}") == sorted(f"{b:.0f}")
