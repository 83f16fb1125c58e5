"""A figure that returns with an article and another value: "640,000 hectares … the 640 million hectares"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relate.numbers.context import sentence_of, stem, years_told
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation

_DEFINITE = pattern(r"\b(?:the|this|that|these|those)[ \n]\Z", re.I)
_APART = pattern(
    r"\b(?:a year|each|per|every|another|other|others|more|further|additional|previous|earlier|annual"
    r"|annually|remaining|total of)\b", re.I
)  # fmt: skip
_POWERS = (1e3, 1e6)
_NEAR = 36
_MOST = 60  # counts looked back at


def scale_words(reading: Reading) -> Iterator[Relation]:
    """The same digits, thousands the first time and millions the second, of one unit or noun."""
    text = reading.document.text
    by_key: dict[tuple[str, str], list[tuple[Mention, Quantity]]] = {}
    for mention in of_kind(reading, "number", "money", "measure"):
        value = quantity(mention)
        if (
            value is None
            or mention.kind not in ("number", "money", "measure")
            or value.hedge == "range"
            or value.written < 1000
        ):
            continue
        significant = f"{value.written:.0f}".rstrip("0")
        if (value.unit or value.noun) and len(significant) >= 2:
            by_key.setdefault((value.unit or value.noun, significant), []).append((mention, value))
    for same in by_key.values():
        if len(same) != 2:
            continue
        (one, a), (other, b) = same
        ratio = max(a.written, b.written) / min(a.written, b.written)
        if not any(abs(ratio / power - 1) < 1e-6 for power in _POWERS) or sentence_of(reading, one) == sentence_of(
            reading, other
        ):
            continue
        beside = any(_APART.search(text, max(0, m.start - _NEAR), m.end + _NEAR) for m in (one, other))
        if not beside and _DEFINITE.search(text, max(0, other.start - 8), other.start):
            yield Relation({"one": one, "other": other})


_ALL_OF = pattern(r"[ \n]of[ \n](?:the|his|her|their|its|my|our|these|those)[ \n]([a-z]+)(?:[ \n]([a-z]+))?\b", re.I)
_ALL = pattern(r"\ball[ \n]\Z", re.I)
_CHANGED = pattern(
    r"\b(?:another|more|died|born|joined|left|lost|added|later|additional|other|others|further|twins?"
    r"|adopted|remaining)\b", re.I
)  # fmt: skip
_TIMES = frozenset("year month week day hour minute time".split())


def returns_of_all(reading: Reading) -> Iterator[Relation]:
    """ "She had eight children … all nine of her children"."""
    text = reading.document.text
    numbers = [
        m
        for m in of_kind(reading, "number")
        if m.kind == "number" and (v := quantity(m)) and not v.hedge and 2 <= v.written < 1000
    ]
    for index, second in enumerate(numbers):
        match = _ALL_OF.match(text, second.end)
        value = quantity(second)
        if match is None or value is None or not _ALL.search(text, max(0, second.start - 5), second.start):
            continue
        nouns = {stem(word) for word in match.groups() if word}
        before = [
            m
            for m in numbers[max(0, index - _MOST) : index]
            if (v := quantity(m)) and v.noun and v.noun not in _TIMES and _of(v.noun) & nouns
        ]
        if len(before) != 1 or second.start - before[0].start > 1500:
            continue
        first = quantity(before[0])
        if (
            first
            and first.written != value.written
            and abs(first.written - value.written) <= max(1, 0.25 * first.written)
        ) and not _CHANGED.search(text, before[0].end, second.start):
            yield Relation({"one": before[0], "other": second}, facts={"noun": first.noun})


_IRREGULAR = {
    "child": "children",
    "person": "people",
    "man": "men",
    "woman": "women",
    "wife": "wives",
    "calf": "calves",
}


def _of(noun: str) -> set[str]:
    """The stems under which the text may return to the noun."""
    return {stem(_IRREGULAR.get(noun, noun)), stem(noun + "s")}


_NAMED = pattern(r"[ \n]([a-z]{4,})\b(?:[ \n]([a-z]{4,})\b)?")
_REACH = 40


def percents_changed_over(reading: Reading) -> Iterator[Relation]:
    """ "A coupon of 4.75 percent … the 4.57 percent coupon"."""
    text = reading.document.text
    percents = [
        m
        for m in of_kind(reading, "percent")
        if m.kind == "percent" and (v := quantity(m)) and len(v.digits.replace(".", "")) >= 3
    ]
    by_digits: dict[str, list[Mention]] = {}
    for mention in percents:
        value = quantity(mention)
        assert value is not None
        by_digits.setdefault("".join(sorted(value.digits)), []).append(mention)
    for same in by_digits.values():
        for one, other in pairwise(same):
            a, b = quantity(one), quantity(other)
            if a is None or b is None or a.written == b.written or not _is_swap(a.digits, b.digits):
                continue
            if years_told(reading, other) - years_told(reading, one):
                continue  # "the 4.57 percent coupon of the 2024 bond"
            match = _NAMED.match(text, other.end)
            if match is None or not _DEFINITE.search(text, max(0, other.start - 6), other.start):
                continue
            words = {stem(word) for word in match.groups() if word}
            near = {
                stem(word)
                for word in re.findall(r"[a-z]{4,}", text[max(0, one.start - _REACH) : one.end + _REACH].lower())
            }
            if words & near and not _APART.search(text, max(0, one.start - _NEAR), one.start):
                yield Relation({"one": one, "other": other})


def _is_swap(a: str, b: str) -> bool:
    """Whether the two differ by two neighbouring digits changed over."""
    differing = [i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    return (
        len(a) == len(b)
        and len(differing) == 2
        and a[differing[0]] == b[differing[1]]
        and a[differing[1]] == b[differing[0]]
    )
