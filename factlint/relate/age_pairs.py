"""Two ages that must agree: of one person, of twins, of siblings, of a life and the birthday after it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.mention import Age, Duration, Mention, Name, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.lives import Statement, statements
from factlint.relate.nearby import holding
from factlint.relation import Relation, Words

_AFTER_DEATH = pattern(
    r"\b(?:would|was\s(?:to|due)|were\sto)\b(?:\s\w+){0,6}\s(?:his|her|their|a|the)\s$|\b(?:short|shy|before|until|ahead)\sof?\s?(?:his|her|their)\s$|"
    r"\bbefore\s(?:his|her)\s$"
)
_REACHED = pattern(r"\b(?:on|(?:days?|weeks?|months?|hours?|shortly|soon)\safter)\s(?:his|her)\s$")
_COMPARED = pattern(r"\s(?:older|younger|his\ssenior|her\ssenior|his\sjunior|her\sjunior)\b")


def two_ages(reading: Reading) -> Iterator[Relation]:
    """Two present ages of one person, or of twins."""
    yield from _twins(reading)
    ages: dict[str, Statement] = {}
    for statement in statements(reading):
        if statement.what != "age" or statement.person.startswith("#"):
            continue
        first = ages.setdefault(statement.person, statement)
        if first.mention.value != statement.mention.value:
            yield Relation(
                {"one": first.mention, "other": statement.mention}, facts={"person": statement.person.title()}
            )


def birthdays_after_death(reading: Reading) -> Iterator[Relation]:
    """Birthdays told with a death that do not fit the age at it: the one that was reached, or the one that was not."""
    text = reading.document.text
    for statement in statements(reading):
        if statement.what != "aged":
            continue
        assert isinstance(statement.mention.value, Age)
        age = int(statement.mention.value.range.low)
        for sentence in reading.sentences[statement.sentence : statement.sentence + 2]:
            mentions = reading.in_sentence(sentence)
            if any(isinstance(m.value, Duration) and m.value.unit == "year" for m in mentions):
                continue
            for mention in mentions:
                value = mention.value
                ordinal = isinstance(value, Quantity) and value.dimension == "ordinal"
                if not ordinal or not text.startswith(" birthday", mention.end):
                    continue
                right = _right_birthday(text, sentence.start, mention, age)
                if isinstance(value, Quantity) and right is not None and value.written != right:
                    facts = {"right": str(right), "number": str(age)}
                    yield Relation({"age": statement.mention, "birthday": mention}, facts=facts)


def _right_birthday(text: str, start: int, birthday: Mention, age: int) -> int | None:
    """Which birthday somebody who died at that age had reached, or had not; None where the words do not say."""
    left = max(start, birthday.start - 60)
    if _REACHED.search(text, left, birthday.start):
        return age
    return age + 1 if _AFTER_DEATH.search(text, left, birthday.start) else None


def age_differences(reading: Reading) -> Iterator[Relation]:
    """Two ages whose difference is not the one that is told: "Kamil, 41 … his brother, three years older, is 48"."""
    text = reading.document.text
    for number, sentence in holding(reading, ("duration",), ("older", "younger", "senior", "junior")):
        for mention in reading.in_sentence(sentence):
            value = mention.value
            if not isinstance(value, Duration) or value.unit != "year" or not _COMPARED.match(text, mention.end):
                continue
            window = reading.sentences[max(0, number - 1) : number + 1]
            ages = [
                m
                for s in window
                if s.block == sentence.block
                for m in reading.in_sentence(s)
                if _years_old(text, m) is not None
            ]
            if len(ages) != 2:
                continue
            than = _THAN.search(text, mention.end, sentence.end)
            if than and not (ages[1].start > than.end() or _HIM.match(text, than.end())):
                continue  # older than a third
            first, second = (_years_old(text, m) or 0 for m in ages)
            # "A, 41, is three years older than B, 38", "A, 41 … his brother, three years older, is 44".
            of_first = ages[0].end <= mention.start and _THAN.search(text, mention.end, ages[1].start) is not None
            older = (first - second) if of_first else (second - first)
            if _YOUNGER.match(text, mention.end):
                older = -older
            if not value.range.low - 1 <= older <= value.range.high + 1:
                facts = {"apart": f"{abs(first - second):g} years"}
                yield Relation({"one": ages[0], "difference": mention, "other": ages[1]}, facts=facts)


_HIM = pattern(r"\s(?:he|she|him|her)\b(?!\s[a-z])")
_THAN = pattern(r"\bthan\b")
_YOUNGER = pattern(r"\s(?:younger|his\sjunior|her\sjunior)\b")
_TWIN = pattern(r"\btwin\b")
_TWIN_PAIR = pattern(
    r"\b(?:twins\s|twin\s(?:brothers|sisters|girls|boys|daughters|sons|siblings)\s|(?:brothers|sisters|siblings),?\stwins,?\s)$",
    re.IGNORECASE,
)


def _twins(reading: Reading) -> Iterator[Relation]:
    """Two ages of twins: "Anna Berg, 45, and her twin, Eva, 47", "the twins Anna and Eva … Anna, 45, … Eva, 47"."""
    text = reading.document.text
    for number, sentence in holding(reading, words=("twin",)):
        ages = [m for m in reading.in_sentence(sentence) if _age(m)]
        if len(ages) == 2 and ages[0].value != ages[1].value and _TWIN.search(text, ages[0].end, ages[1].start):
            yield Relation({"one": ages[0], "other": ages[1]}, facts={"person": "twins"})
            continue
        names = [m for m in reading.in_sentence(sentence) if isinstance(m.value, Name)]
        for one, other in pairwise(names):
            if text[one.end : other.start] == " and " and _TWIN_PAIR.search(text, max(0, one.start - 30), one.start):
                block = [s for s in reading.sentences[number : number + 3] if s.block == sentence.block]
                aged = [_age_of(reading, block, name.text.split()[0]) for name in (one, other)]
                if aged[0] and aged[1] and aged[0].value != aged[1].value:
                    first, second = sorted((aged[0], aged[1]), key=lambda mention: mention.start)
                    yield Relation({"one": first, "other": second}, facts={"person": "twins"})


def _age(mention: Mention) -> bool:
    return isinstance(mention.value, Age) and mention.value.range.low == mention.value.range.high


def _age_of(reading: Reading, sentences: list[Sentence], name: str) -> Mention | None:
    """The age that stands between commas right after the name: "Anna, 45,"."""
    text = reading.document.text
    for sentence in sentences:
        for mention in reading.in_sentence(sentence):
            if _age(mention) and text.startswith(",", mention.end) and text.endswith(f"{name}, ", 0, mention.start):
                return mention
    return None


_TWICE = pattern(r"\b(?:(twice|double)|(three\stimes)|(half))\s(?:his|her|their)\sage\b")
_IS_AGED = pattern(
    r"(?:,\sis(?:\snow)?\s|\sat\s|,\sat\s|\s\()(\d{1,3})(?![\d.,]\d|%|\s(?:years?\s(?:in|of)|per\s?cent|[a-z]+s\b))"
)


def multiples_of_age(reading: Reading) -> Iterator[Relation]:
    """An age that is told as twice or half another's, and is not: "Eva, 24 … Tina, twice her age, is 55"."""
    text = reading.document.text
    for number, sentence in holding(reading, words=("age",)):
        for match in _TWICE.finditer(text, sentence.start, sentence.end):
            aged = _IS_AGED.match(text, match.end(), sentence.end)
            window = reading.sentences[max(0, number - 1) : number + 1]
            before = [
                m for s in window if s.block == sentence.block
                for m in reading.in_sentence(s) if m.start < match.start() and _age(m)
            ]  # fmt: skip
            if not aged or len(before) != 1 or not isinstance(before[0].value, Age):
                continue
            times = 2.0 if match[1] else 3.0 if match[2] else 0.5
            right = before[0].value.range.low * times
            # An age is of full years: 24 and a half, doubled, is 49.
            hedged = text.endswith(("almost ", "nearly ", "about ", "roughly "), 0, match.start())
            if abs(int(aged[1]) - right) > max(1.0, times - 0.5) and not hedged:
                words = Words(aged.start(1), aged.end(1), aged[1])
                facts = {"times": " ".join(match[0].split()[:-2]), "right": f"{right:g}"}
                facts["number"] = f"{before[0].value.range.low:g}"
                yield Relation({"one": before[0], "other": words}, facts=facts)


def _years_old(text: str, mention: Mention) -> float | None:
    """The age that a mention states, also as a number of birthdays."""
    value = mention.value
    if isinstance(value, Age) and value.range.low == value.range.high:
        return value.range.low
    if (
        isinstance(value, Quantity)
        and value.dimension == "number"
        and text.startswith(" birthdays", mention.figure + len(mention.text.split()[0]))
    ):
        return value.written
    bare = mention.kind == "number" and isinstance(value, Quantity) and not value.noun and not value.hedge
    if bare and isinstance(value, Quantity) and value.written % 1 == 0 and 2 < value.written < 110:
        beside = _IS.search(text, max(0, mention.start - 8), mention.start) and _IS_ALL.match(text, mention.end)
        return value.written if beside else None
    return None


# "Corazon is 61; Luz …, is 66."
_IS = pattern(r"\b(?:is|was|are|were|at|aged|turned)\s\Z")
_IS_ALL = pattern(r"[.,;)]|$|\sand\b")
