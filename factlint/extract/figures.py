"""Figures: the bare number at a place, in digits or in words, before anything around it is read.

A figure knows what rounding it was written with: ``step`` is the place value of its last certain digit, 0 where the
figure is exact. "14" is exact, "1.40" has the step 0.01, "48 million" a million. A bare whole number that ends in
zeros may be exact or rounded, and is taken as rounded (PITFALLS: 2,000 miles is 3,200 km) — though to no more than a
tenth of itself to either side, or "10" could be 5.
"""

import re
from typing import NamedTuple

from factlint.extract.short_scales import CAPITALS, short_scale
from factlint.extract.style import Style
from factlint.lexicon.numerals import SCALES, SHORT_SCALES, SIGNS
from factlint.pattern import pattern
from factlint.values import EVERYTHING, Range

# A tuple of a type, from a tuple: a third of the cost of calling the type, where thousands are made.
new = tuple.__new__

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
        half = self.step / 2
        return new(Range, (self.number - half, self.number + half))


# The digits and, over one plain space, the word behind them.
_DIGITS = pattern(r"(\d+(?:[.,]\d+|['’]\d{3}(?!\d))*)(?: ([A-Za-z]+))?")
_LETTERS = pattern(r"[A-Za-z]+")
_SPACES = "\u00a0\u202f\u2009 "
# More than seven groups are a list of figures, not one.
_SPACED = pattern(r"\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3}){1,6}(?!\d|[\u00a0\u202f\u2009 ]\d{3}(?!\d))")
_DECIMAL_AFTER = pattern(r"[.,]\d+(?![.,]?\d)")
_GROUPED = pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?$")
_INDIAN = pattern(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$")
_EUROPEAN = pattern(r"\d{1,3}(?:\.\d{3})+,\d+$|\d{1,3}(?:\.\d{3}){2,}$")
_APOSTROPHES = pattern(r"\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$")
_POINTED_GROUP = pattern(r"\d{1,3}\.\d{3}$")
_FRACTION = pattern(r"[ \u00a0-]{0,2}(\d{1,2})[/⁄](\d{1,2})(?![\d/⁄]|\.\d)")
_SLASHED = pattern(r"[/⁄](\d{1,2})(?![\d/⁄]|\.\d)")
_SCALE = pattern(r"[ \u00a0\u202f\n\t]{0,2}-?([A-Za-z]+)\.?")
# What may stand between a figure and its scale word.
_BEFORE_SCALE = frozenset(" \u00a0\u202f\n\t-")
_BEFORE_EXPONENT = frozenset("eEx×")
_EXPONENT = pattern(r"[eE][+-]?\d{1,3}(?![\w.])|[ ]?[x×][ ]?10\^?([-−]?\d{1,2})(?![\w])")
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


def digits_at(text: str, start: int, stop: int, written: Style, *, money: bool = False) -> Figure | None:
    """The figure in digits that starts at ``start``, scale word included; None where the digits are no number.

    ``money`` says that a currency stands before it ("$48m" is millions, "48m" may be metres).
    """
    match = _DIGITS.match(text, start, stop)
    if match is None:
        return None
    raw, word = match.groups()
    end = start + len(raw)
    if len(raw) > LONGEST:
        return None
    following = text[end] if end < stop else ""
    whole = raw.isdigit()
    if whole and len(raw) < 4 and following and following in _SPACES and text[end + 1 : end + 2].isdigit():
        spaced = _SPACED.match(text, start, stop)
        if spaced and _may_be_spaced(text, start, spaced[0]):
            tail = _DECIMAL_AFTER.match(text, spaced.end(), stop)
            raw = spaced[0] + (tail[0].replace(",", ".") if tail else "")
            return _scaled(text, stop, start, start + len(raw), re.sub(r"\s", "", raw), False, money, written)
    malformed = False
    if whole:
        if raw[0] == "0" and raw.strip("0"):
            return None  # 007, 0800: a code
        plain = raw
        near = text[end : end + 5]
        if "/" in near or "⁄" in near:
            slashed = _SLASHED.match(text, end, stop)
            if slashed:
                return _fraction(text, start, slashed.end(), 0.0, int(raw), int(slashed[1]))
            mixed = _FRACTION.match(text, end, stop) if len(raw) < 4 else None
            if mixed:
                return _fraction(text, start, mixed.end(), float(raw), int(mixed[1]), int(mixed[2]))
        if following in SIGNS:
            figure = Figure(start, end + 1, float(raw) + SIGNS[following], 0, 1, raw)
            return _sized(figure, text, stop, 0.01, money, written)
    elif "," not in raw and raw.count(".") == 1 and "'" not in raw and "’" not in raw:
        plain = raw
        if raw[-4:-3] == "." and written.pointed and _POINTED_GROUP.match(raw):
            plain = raw.replace(".", "")
    elif _GROUPED.match(raw) or _INDIAN.match(raw):
        plain = raw.replace(",", "")
    elif _EUROPEAN.match(raw):
        plain = raw.replace(".", "").replace(",", ".")
    elif _APOSTROPHES.match(raw):
        plain = raw.replace("'", "").replace("’", "")
    elif "'" in raw or "’" in raw:
        return None
    elif "." not in raw and raw.count(",") == 1:
        # 1,40 and 12,5000: a decimal comma, or a group with a digit missing or too many.
        plain, malformed = raw.replace(",", "."), True
    elif raw.count(".") == 1 and raw.index(".") > raw.rindex(","):
        plain, malformed = raw.replace(",", ""), True
    else:
        return None  # 192.168.1.1, 22,24,26: addresses, versions, dates, lists
    return _scaled(text, stop, start, end, plain, malformed, money, written, word)


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
    text: str,
    stop: int,
    start: int,
    end: int,
    plain: str,
    malformed: bool,
    money: bool,
    written: Style,
    word: str | None = None,
) -> Figure:
    """The figure with what multiplies it; ``word`` stands behind it over one plain space."""
    number = float(plain)
    point = plain.find(".")
    step = 10.0 ** (point - len(plain) + 1) if point >= 0 else 0
    following = text[end] if end < stop else ""
    if following in _BEFORE_EXPONENT or word == "x" or (following == " " and text[end + 1 : end + 2] == "×"):
        exponent = _EXPONENT.match(text, end, stop)
        if exponent:
            power = int((exponent[1] or exponent[0][1:]).replace("−", "-"))
            number *= 10.0 ** max(-30, min(30, power))
            return Figure(start, exponent.end(), number, 0, 1, plain, malformed=malformed)
    if word:
        size = SCALES.get(word) or SCALES.get(word.lower())
        past = end + 1 + len(word)
        if size and size != 12.0 and not _may_be_scale(text, past):
            return new(Figure, (start, past, number * size, (step or 1) * size, size, plain, "cardinal", malformed))
        multiplied = size is not None or word in SHORT_SCALES or word in CAPITALS
    else:
        multiplied = following in _BEFORE_SCALE or following.isalpha()
    if multiplied:
        return _sized(
            Figure(start, end, number, step, 1, plain, malformed=malformed), text, stop, step or 1, money, written
        )
    return new(
        Figure, (start, end, number, step if point >= 0 else loose_step(number), 1, plain, "cardinal", malformed)
    )


def _may_be_scale(text: str, at: int) -> bool:
    """Whether another scale word may stand at ``at``, as in "5 hundred thousand"."""
    if text[at : at + 1] != " ":
        return text[at : at + 1] in _BEFORE_SCALE
    word = _LETTERS.match(text, at + 1)
    return text[at + 1 : at + 2] in _BEFORE_SCALE if word is None else word[0].lower() in SCALES


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
            size = short_scale(text, match, end, money, written)
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
    number = figure.number * scale
    return new(Figure, (figure.start, end, number, step * scale, scale, figure.digits, figure.sort, figure.malformed))
