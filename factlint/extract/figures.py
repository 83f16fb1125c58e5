"""Figures: the bare number at a place, in digits or in words, before anything around it is read.

A figure knows what rounding it was written with: ``step`` is the place value of its last certain digit, 0 where the
figure is exact. "14" is exact, "1.40" has the step 0.01, "48 million" a million. A bare whole number that ends in
zeros may be exact or rounded, and is taken as rounded (PITFALLS: 2,000 miles is 3,200 km) — though to no more than a
tenth of itself to either side, or "10" could be 5.
"""

import re
from typing import NamedTuple

from factlint.lexicon.numerals import SCALES, SHORT_SCALES, SIGNS
from factlint.pattern import pattern
from factlint.values import EVERYTHING, Range, rounded

# A thousand digits are no figure of prose, and float() of them is infinite.
LONGEST = 30


class Figure(NamedTuple):
    """A number at ``[start, end)`` in the text. ``sort`` is "cardinal", "ordinal" or "part" (a fraction of a whole)."""

    start: int
    end: int
    number: float
    step: float = 0
    scale: float = 1
    digits: str = ""
    sort: str = "cardinal"
    malformed: bool = False

    @property
    def range(self) -> Range:
        """The numbers that were rounded to this figure."""
        if self.malformed:
            return EVERYTHING
        if self.sort == "part":
            half = min(abs(self.number) * 0.1, 0.04)
            return Range(self.number - half, self.number + half)
        return rounded(self.number, self.step)


_DIGITS = pattern(r"\d+(?:[.,]\d+|['’]\d{3}(?!\d))*")
_SPACED = pattern(r"\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d)")
_DECIMAL_AFTER = pattern(r"[.,]\d+(?![.,]?\d)")
_GROUPED = pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?$")
_INDIAN = pattern(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$")
_EUROPEAN = pattern(r"\d{1,3}(?:\.\d{3})+,\d+$|\d{1,3}(?:\.\d{3}){2,}$")
_APOSTROPHES = pattern(r"\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$")
_POINTED_GROUP = pattern(r"\d{1,3}\.\d{3}$")
_FRACTION = pattern(r"[ \u00a0-]{0,2}(\d{1,2})[/⁄](\d{1,2})(?![\d/⁄]|\.\d)")
_SLASHED = pattern(r"[/⁄](\d{1,2})(?![\d/⁄]|\.\d)")
_SCALE = pattern(r"[ \u00a0\u202f\n\t]{0,2}-?([A-Za-z]+)\.?")
_EXPONENT = pattern(r"[eE][+-]?\d{1,3}(?![\w.])|[ ]?[x×][ ]?10\^?([-−]?\d{1,2})(?![\w])")
# Short scales that are also units of measure, and mean a scale only beside money or a counted noun.
_CAPITALS = frozenset({"MLN", "BLN", "TRN", "TLN", "MN", "Mln", "Bln"})
_UNITS_TOO = frozenset({"m", "mm", "MM", "t", "mill"})
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 64})


def loose_step(number: float) -> float:
    """The step of a bare whole number: 0 for 14, 100 for 1,400, and never more than a fifth of the number."""
    whole = abs(int(number))
    if not whole or whole % 10:
        return 0
    step = 1
    while whole % (step * 10) == 0:
        step *= 10
    return min(float(step), whole / 5)


class Style(NamedTuple):
    """How an article writes figures: with points between groups ("1.234" is 1234); with a bare "m" for millions."""

    pointed: bool = False
    millions: bool = False


_POINTED = pattern(r"\b\d{1,3}(?:\.\d{3})+,\d|\b\d{1,3}(?:\.\d{3}){2,}(?![.\d])")
_MILLIONS = pattern(
    r"[$€£]\d[\d.]{0,9}m\b|(?<![\d.])\d[\d.]{0,9}m (?:people|tonnes|tons|visitors|passengers|customers|users|viewers"
    r"|barrels|voters|jobs|homes|units|shares|cars)\b"
)  # fmt: skip


def style(text: str) -> Style:
    """The style that an article shows by figures that can be read one way only."""
    return Style(_POINTED.search(text) is not None, _MILLIONS.search(text) is not None)


def digits_at(text: str, start: int, stop: int, written: Style, *, money: bool = False) -> Figure | None:
    """The figure in digits that starts at ``start``, scale word included; None where the digits are no number.

    ``money`` says that a currency stands before it ("$48m" is millions, "48m" may be metres).
    """
    match = _DIGITS.match(text, start, stop)
    if match is None or match.end() - start > LONGEST:
        return None
    spaced = _SPACED.match(text, start, stop)
    if spaced and spaced.end() > match.end() and _may_be_spaced(text, start, spaced[0]):
        tail = _DECIMAL_AFTER.match(text, spaced.end(), stop)
        raw = spaced[0] + (tail[0].replace(",", ".") if tail else "")
        plain = re.sub(r"\s", "", raw)
        return _scaled(text, stop, start, start + len(raw), plain, False, money, written)
    raw, end = match[0], match.end()
    if raw[0] == "0" and raw.strip("0") and raw.isdigit():
        return None  # 007, 0800: a code
    malformed = False
    if raw.isdigit():
        plain = raw
        slashed = _SLASHED.match(text, end, stop)
        if slashed:
            return _fraction(text, start, slashed.end(), 0.0, int(raw), int(slashed[1]))
        mixed = _FRACTION.match(text, end, stop)
        if mixed and len(raw) < 4:
            return _fraction(text, start, mixed.end(), float(raw), int(mixed[1]), int(mixed[2]))
        if end < stop and text[end] in SIGNS:
            return _sized(
                Figure(start, end + 1, float(raw) + SIGNS[text[end]], 0, 1, raw), text, stop, 0.01, money, written
            )
    elif _GROUPED.match(raw) or _INDIAN.match(raw):
        plain = raw.replace(",", "")
    elif _EUROPEAN.match(raw) or (written.pointed and _POINTED_GROUP.match(raw)):
        plain = raw.replace(".", "").replace(",", ".")
    elif _APOSTROPHES.match(raw):
        plain = raw.replace("'", "").replace("’", "")
    elif "'" in raw or "’" in raw:
        return None
    elif raw.count(".") == 1 and "," not in raw:
        plain = raw
    elif "." not in raw and raw.count(",") == 1:
        # 1,40 and 12,5000: a decimal comma, or a group with a digit missing or too many.
        plain, malformed = raw.replace(",", "."), True
    elif raw.count(".") == 1 and raw.index(".") > raw.rindex(","):
        plain, malformed = raw.replace(",", ""), True
    else:
        return None  # 192.168.1.1, 22,24,26: addresses, versions, dates, lists
    return _scaled(text, stop, start, end, plain, malformed, money, written)


def _may_be_spaced(text: str, start: int, raw: str) -> bool:
    """Whether "40 000" is one number: always with hard spaces; with plain ones not after a word that takes a number."""
    if " " not in raw:
        return True
    before = text[max(0, start - 14) : start].rstrip()
    last = before.rsplit(None, 1)[-1] if before else ""
    return not (last[:1].isupper() and last[-1:].isalnum()) and not raw.startswith("0")


def _fraction(text: str, start: int, end: int, whole: float, part: int, parts: int) -> Figure | None:
    if parts not in _DENOMINATORS or part >= parts:
        return None
    return Figure(start, end, whole + part / parts, 0, 1, text[start:end], "cardinal" if whole else "part")


def _scaled(
    text: str, stop: int, start: int, end: int, plain: str, malformed: bool, money: bool, written: Style
) -> Figure:
    exponent = _EXPONENT.match(text, end, stop)
    if exponent:
        power = int((exponent[1] or exponent[0][1:]).replace("−", "-"))
        number = float(plain) * 10.0 ** max(-30, min(30, power))
        return Figure(start, exponent.end(), number, 0, 1, plain, malformed=malformed)
    decimals = len(plain) - plain.index(".") - 1 if "." in plain else -1
    number = float(plain)
    step = 10.0**-decimals if decimals >= 0 else 0
    figure = Figure(start, end, number, step, 1, plain, malformed=malformed)
    return _sized(figure, text, stop, step or 1, money, written)


def _sized(figure: Figure, text: str, stop: int, step: float, money: bool, written: Style) -> Figure:
    """The figure with the scale words that follow it; ``step`` is what one of its last digit is worth."""
    end, scale = figure.end, 1.0
    while True:
        match = _SCALE.match(text, end, stop)
        if match is None:
            break
        word = match[1]
        size = SCALES.get(word.lower()) if len(word) > 2 else None
        if size is None and scale == 1.0:
            size = _short_scale(text, match, end, money, written)
        if size is None:
            break
        if size == 12.0 and scale != 1.0:
            break
        end = match.end(1)
        if text[match.end(1) : match.end()] == "." and word in ("mn", "bn", "mln", "bln", "tn"):
            end = match.end()
        scale *= size
        if size == 12.0:
            return figure._replace(end=end, number=figure.number * 12, step=0, scale=1)
    if scale == 1.0:
        return figure._replace(step=loose_step(figure.number)) if "." not in figure.digits else figure
    return figure._replace(end=end, number=figure.number * scale, step=step * scale, scale=scale)


# After "48m" and the like: what shows that metres are meant. Else a counted noun must follow for millions.
_LENGTHWAYS = pattern(
    r"\s?(?:\)|$|[x×/]|(?:high|long|wide|tall|deep|thick|above|below|away|apart|off|race|sprint|freestyle|hurdles|relay"
    r"|butterfly|breaststroke|backstroke|medley|final|record|title|tower|by|from|to the|up|down|or|and|of)\b)"
)
_HIGH = pattern(
    r"\s(?:high|long|wide|tall|deep|thick|above|below|away|apart|off|race|sprint|freestyle|hurdles|relay|from)\b"
    r"|\s?[)x×/]"
)  # fmt: skip
_NOUN_AFTER = pattern(
    r"\s(?:(?!is\b|was\b|has\b|as\b)[a-z][a-z’-]+\s){0,3}(?!is\b|was\b|has\b|as\b|its\b|this\b|less\b|plus\b)[a-z]+s\b|\s(?:people|tons?|tonnes?)\b"
)


def _short_scale(text: str, match: re.Match[str], end: int, money: bool, written: Style) -> float | None:
    """The scale that a short form stands for, or None where it is a unit ("48m high", "100t") or nothing."""
    word = match[1]
    size = SHORT_SCALES.get(word) or (SHORT_SCALES.get(word.lower()) if word in _CAPITALS else None)
    apart = match.start(1) != end
    if size is None or (apart and len(word) == 1 and word != "m"):
        return None
    if money or word not in _UNITS_TOO:
        return size if money or not apart or len(word) > 1 else None
    if word == "m" and not apart:
        if written.millions and not _HIGH.match(text, match.end(1)):
            return size
        if not _LENGTHWAYS.match(text, match.end(1)) and _NOUN_AFTER.match(text, match.end(1)):
            return size
    return None
