"""Measures whose unit cannot measure what the words say: "an area of 64 kilometres", "a height of 40 hectares"."""

import re
from collections.abc import Iterator

from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation

_AREA = r"(?:surface[ \n]area|land[ \n]area|floor[ \n]area|floor[ \n]space|area|acreage|surface|territory|footprint)"
_LENGTH = r"(?:height|length|depth|width|altitude|elevation|distance|diameter|thickness|circumference|radius)"
_WORD = pattern(
    rf"\b(?:({_AREA})|({_LENGTH})|(weight|mass))"
    r"[ \n](?:of|is|was|at|measures|measured|covers|covered|totals|totalling|totaling)"
    r"(?:[ \n](?:some|about|around|only|just|almost|nearly|over|more than|up to|at least|roughly|an estimated))*[ \n]\Z"
    r"|\b(weigh(?:s|ed|ing))[ \n]\Z", re.I
)  # fmt: skip
# A product of two lengths is an area, and a strip is told by its length.
_PRODUCT = pattern(
    r"[ \n]?(?:[x×]|\bby\b|squared?\b|sq\b|²|\(|/)|-"
    r"|[ \n](?:wide|long|across|around|round|in (?:diameter|radius|length|circumference)|on a side|from|along|either"
    r"|deep|high|of (?:the )?(?:coast|border|river|road|shore|beach|track|pipe)\w*)\b", re.I
)  # fmt: skip
# What is measured by its volume, not by a surface or a length.
_HOLDS = pattern(
    r"\b(?:hold(?:s|ing)?|held|contain(?:s|ed|ing)?|stor(?:es?|ed|ing)|pump(?:s|ed|ing)?|use[sd]?|consum(?:es?|ed)"
    r"|deliver(?:s|ed)?|discharg(?:es?|ed)|spill(?:s|ed)?|excavat(?:ed|ing))"
    r"(?:[ \n](?:some|about|around|only|nearly|almost|up to|more than|over))*[ \n]\Z", re.I
)  # fmt: skip
_LIQUID = pattern(
    r"[ \n]of[ \n](?:[a-z]+[ \n])?(?:water|oil|wine|beer|milk|fuel|petrol|gas|concrete|sewage|mud|rubble|earth|sand"
    r"|gravel|grain|air|liquid)\b", re.I
)  # fmt: skip
# "85 kilograms high": the word behind names what is measured, where nothing else can be meant by it.
_BEHIND = pattern(
    r"[ \n](?:(high|tall|long|wide|deep|thick|across)|(heavy))(?=[.,;:)!?]|\Z|[ \n](?:and|but|with|at|is"
    r"|was|now)\b)", re.I
)  # fmt: skip
_LIQUID_UNITS = pattern(r"\b(?:litres?|liters?|gallons?|pints?|l|ml|cl|hl|hectolit(?:re|er)s?|barrels?)\Z", re.I)
_COMPARED = frozenset({"length", "area", "volume", "mass"})
_NAMES = ("area", "length", "mass", "mass")


def dimensions(reading: Reading) -> Iterator[Relation]:
    """Figures in a unit of another dimension than the word before them has."""
    text = reading.document.text
    for _, sentence in holding(reading, ("measure",)):
        for mention in reading.in_sentence(sentence):
            value = quantity(mention)
            if mention.kind != "measure" or value is None or value.dimension not in _COMPARED:
                continue
            match = _WORD.search(text, max(sentence.start, mention.figure - 60), mention.figure)
            if (
                value.dimension == "area"
                and _LIQUID.match(text, mention.end, sentence.end)
                and _HOLDS.search(text, max(sentence.start, mention.figure - 40), mention.figure)
            ):
                yield Relation({"measure": mention}, facts={"word": "volume", "is": "area"})
                continue
            behind = _BEHIND.match(text, mention.end, sentence.end)
            if behind and value.dimension != ("length" if behind[1] else "mass"):
                word = (behind[1] or behind[2]).lower()
                yield Relation({"measure": mention}, facts={"word": _NOUNS[word], "is": value.dimension})
                continue
            if match is None or _PRODUCT.match(text, mention.end, sentence.end):
                continue
            group = next(number for number in range(1, 5) if match[number])
            wanted = _NAMES[group - 1]
            if (wanted, value.dimension) in _IMPOSSIBLE or (
                value.dimension == "volume" and (match[4] or (match[1] and _LIQUID_UNITS.search(mention.text)))
            ):
                yield Relation({"measure": mention}, facts={"word": _named(match[group]), "is": value.dimension})


def _named(words: str) -> str:
    word = " ".join(words.lower().split())
    return "weight" if word.startswith("weigh") else word


_NOUNS = {
    "high": "height", "tall": "height", "long": "length", "wide": "width", "deep": "depth", "thick": "thickness",
    "across": "width", "heavy": "weight",
}  # fmt: skip
# Which a writer may mix up; a surface may be told by its volume, a length of stay by its days.
_IMPOSSIBLE = frozenset({
    ("area", "length"), ("area", "mass"), ("length", "area"), ("length", "mass"), ("length", "volume"),
    ("mass", "length"), ("mass", "area"),
})  # fmt: skip
