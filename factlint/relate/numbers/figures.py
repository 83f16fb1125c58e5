"""What the linkers of figures share: a figure without its hedge, and how a figure would be written."""

from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.message import figure
from factlint.pattern import pattern
from factlint.values import Range, exact, rounded

_DIGITS = pattern(r"\d(?:[\d,.]*\d)?")


def figures_of(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The mentions of quantities in the sentence, ordinals left out: "third" counts nothing."""
    return [m for m in reading.in_sentence(sentence) if isinstance(m.value, Quantity) and m.kind != "ordinal"]


def quantity(mention: Mention) -> Quantity | None:
    """The mention's value where it is a quantity."""
    return mention.value if isinstance(mention.value, Quantity) else None


def step(value: Quantity) -> float:
    """What one of the figure's last certain digit is worth."""
    number = abs(value.written)
    if "." in value.digits:
        return 10.0 ** -(len(value.digits) - value.digits.index(".") - 1) * value.scale * _factor(value)
    if value.scale >= 1e5 or (value.scale > 1 and value.digits):
        return value.scale
    if number % 1:
        return number * 0.05
    unit = 1.0
    while number and number % (unit * 10) == 0:
        unit *= 10
    return max(1.0, min(unit, number / 5))


def _factor(value: Quantity) -> float:
    """0.01 for cents and the like, whose figure counts hundredths of ``written``."""
    try:
        shown = float(value.digits) * value.scale
    except ValueError:
        return 1.0
    return abs(value.written) / shown if shown else 1.0


def unhedged(value: Quantity) -> Range:
    """The numbers that round to the figure, its hedge left aside; a range of figures as it is."""
    return value.range if value.hedge == "range" else rounded(value.written, step(value))


_PRICES = 1000  # below this a sum of money without a scale word is a price, told to the unit


def stated(value: Quantity) -> Range:
    """The numbers that the figure may stand for where something is worked out from it, hedge included.

    A bare whole number that ends in zeros is taken as rounded, but not to its first digit alone: who works out a
    per cent from 200 has not rounded 160.
    """
    whole = value.digits.isdigit() or not value.digits
    if (
        value.hedge
        or value.scale != 1
        or not whole
        or value.written % 1
        or value.dimension in ("percent", "points", "share")
    ):
        return value.range
    factor = _factor(value) if value.digits else 1.0  # 0.01 where the figure counts pence
    number = abs(value.written) / factor
    finest = 10.0 ** max(0, len(f"{number:.0f}") - 2)
    if value.dimension == "money" and number < _PRICES:
        finest = 1.0
    unit = min(finest, step(value._replace(written=number)))
    if value.dimension == "number" and unit <= 1:
        return exact(value.written)
    return rounded(value.written, (max(unit, 1.0) if value.dimension != "money" or factor != 1.0 else unit) * factor)


def stated_together(*values: Quantity) -> tuple[Range, ...]:
    """What figures of one unit may stand for that are told in one breath: the rounder ones are as fine as the finest.

    Beside 80,000, which is good to a thousand, 100,000 is no 105,000.
    """
    ranges = [stated(value) for value in values]
    if len({(value.unit, value.dimension) for value in values}) > 1 or not all(map(_is_whole, values)):
        return tuple(ranges)
    half = min(numbers.high - numbers.low for numbers in ranges) / 2
    return tuple(Range(value.written - half, value.written + half) for value in values)


def _is_whole(value: Quantity) -> bool:
    """Whether the figure is a whole number, unhedged and without a scale word."""
    return not value.hedge and value.scale == 1 and "." not in value.digits and value.written % 1 == 0


def in_style(mention: Mention, number: float) -> str:
    """The number, written as the mention writes its own."""
    text = " ".join(mention.text[mention.figure - mention.start :].split())
    value = mention.value
    digits = _DIGITS.search(text)
    if not isinstance(value, Quantity) or digits is None:
        return _plain(number)
    number /= value.scale
    return text[: digits.start()] + _plain(number) + text[digits.end() :]


def _plain(number: float) -> str:
    """About three significant digits."""
    size = abs(number)
    return figure(number, 0 if size >= 100 else 1 if size >= 10 else 2 if size >= 1 else 3)
