"""How figures are written: per cent, millions, thousands."""

import re
from collections.abc import Iterator
from string import ascii_letters

from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.style.uses import Use, divided, matches
from factlint.relation import Relation, Words

_PERCENT = pattern(r"(?<=\d)\s?(?P<sign>%)|\b(?P<two>per cent)\b|\b(?P<one>percent)\b")
_PLURAL = pattern(
    r"(?<![\w.,])(?:[$£€¥]|[A-Z]{2,3}[$ ])?\s?\d[\d.,]*\s(?:millions|billions|trillions|thousands"
    r"|hundreds)\b(?!\sof\b)"
)
_CAPITAL = pattern(
    r"(?:[$£€¥]|[A-Z]{2,3}[$ ])?\s?\d[\d.,]{0,24}\s(?P<scale>[Mm]illion|[Bb]illion|[Tt]rillion)\b(?!s?\s[A-Z])"
)
_SCALE = pattern(
    r"[$£€¥]\s?\d[\d.,]*(?:\s?(?P<short>m|mn|bn|b|tn|k|M|B|K|mln|bln)\b|\s(?P<long>million|billion|trillion"
    r"|thousand)\b)"
)
_THOUSANDS = pattern(r"(?<![\w.,/-])(?P<figure>[1-9],\d{3}|[1-9]\d{3})(?![\w/,-]|\.\d)")
_DIGITS = pattern(r"\d[\d.,]*\s?\Z")
_SCALES = {
    "m": "million", "mn": "million", "mln": "million", "b": "billion", "bn": "billion", "bln": "billion",
    "tn": "trillion",
}  # fmt: skip
_YEARS = range(1000, 2101)


def percent_forms(reading: Reading) -> Iterator[Relation]:
    """ "5%", "5 percent" and "5 per cent" in one article."""
    text = reading.document.text
    forms = {"sign": "%", "two": "per cent", "one": "percent"}
    found = matches(reading.document, _PERCENT)
    return divided(text, (_figure(text, match, forms[str(match.lastgroup)]) for match in found), _percent)


def _figure(text: str, match: re.Match[str], form: str) -> Use:
    """The form with the figure before it, where there is one in digits."""
    figure = _DIGITS.search(text, max(0, match.start() - 12), match.start())
    return Use(form, figure.start() if figure else match.start(), match.end())


def _percent(words: str, form: str) -> str | None:
    figure = words[: len(words) - len(words.lstrip("0123456789.,"))]
    if form == "%":
        return f"{figure}%" if figure else None
    return f"{figure} {form}" if figure else form


def plural_scales(reading: Reading) -> Iterator[Relation]:
    """ "8.6 millions": a figure before a scale word in the plural."""
    for match in matches(reading.document, _PLURAL):
        words = match[0].lstrip()
        figure = Words(match.end() - len(words), match.end(), words)
        yield Relation({"figure": figure}, facts={"singular": words[:-1]})


def capital_scales(reading: Reading) -> Iterator[Relation]:
    """ "2.5 Billion" beside "8 billion"."""
    uses = (Use(f"a {'capital' if match['scale'][0].isupper() else 'small'} letter", match.start(), match.end())
            for match in matches(reading.document, _CAPITAL))  # fmt: skip
    return divided(reading.document.text, uses, _cased)


def _cased(words: str, form: str) -> str:
    scale = len(words) - len(words.rstrip(ascii_letters))
    head, word = words[:-scale], words[-scale:]
    return head + (word.capitalize() if form == "a capital letter" else word.lower())


def scale_forms(reading: Reading) -> Iterator[Relation]:
    """ "$3bn" beside "$3 billion"."""
    uses = (Use("short scales (m, bn)" if match["short"] else "scales in full", match.start(), match.end())
            for match in matches(reading.document, _SCALE))  # fmt: skip
    return divided(reading.document.text, uses, _in_full)


def _in_full(words: str, form: str) -> str | None:
    """The scale in full. How an article would shorten one is not plain."""
    figure = words.rstrip(ascii_letters)
    scale = _SCALES.get(words[len(figure) :].lower())
    return f"{figure.rstrip()} {scale}" if scale and form == "scales in full" else None


def thousands_forms(reading: Reading) -> Iterator[Relation]:
    """ "1,200" beside "1200", where the latter cannot be a year."""
    uses = (
        Use("a comma" if "," in match["figure"] else "no comma", match.start(), match.end())
        for match in matches(reading.document, _THOUSANDS)
        if "," in match["figure"] or int(match["figure"]) not in _YEARS
    )
    return divided(reading.document.text, uses)
