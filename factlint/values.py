"""Ranges of numbers and their arithmetic.

A written figure is the set of numbers it could mean: "$2.2 billion" is anything from 2.15 to 2.25 billion, "more
than 40" has no upper end. Two figures contradict each other only when no number of one set fits any of the other,
so every operation here returns a range that holds each result that its operands allow (interval arithmetic, with
closed ends), and rounding or hedging alone never makes a contradiction.
"""

from math import inf
from typing import NamedTuple

# Ends are floats: an end that two computations reach by different ways may differ in the last digits.
TOLERANCE = 1e-9


class Range(NamedTuple):
    """All numbers from ``low`` to ``high``, both included; an end may be infinite."""

    low: float
    high: float


EVERYTHING = Range(-inf, inf)


def exact(number: float) -> Range:
    """The range that holds one number."""
    return Range(number, number)


def rounded(number: float, unit: float) -> Range:
    """What a figure rounded to multiples of ``unit`` could have been: half a unit to either side."""
    return Range(number - unit / 2, number + unit / 2)


def add(a: Range, b: Range) -> Range:
    return Range(a.low + b.low, a.high + b.high)


def negative(a: Range) -> Range:
    return Range(-a.high, -a.low)


def subtract(a: Range, b: Range) -> Range:
    return Range(a.low - b.high, a.high - b.low)


def multiply(a: Range, b: Range) -> Range:
    # 0 × inf is 0 here: an end is a bound, and every number inside is finite.
    products = [x * y if x and y else 0.0 for x in a for y in b]
    return Range(min(products), max(products))


def divide(a: Range, b: Range) -> Range:
    """``a / b``; everything where the divisor may be zero."""
    if b.low <= 0 <= b.high:
        return EVERYTHING
    # An infinite divisor's reciprocal is the bound 0.
    return multiply(a, Range(1 / b.high, 1 / b.low))


def absolute(a: Range) -> Range:
    if a.low >= 0:
        return a
    if a.high <= 0:
        return negative(a)
    return Range(0.0, max(-a.low, a.high))


def hull(a: Range, b: Range) -> Range:
    """The smallest range that holds both."""
    return Range(min(a.low, b.low), max(a.high, b.high))


def _slack(x: float, y: float) -> float:
    if x in (inf, -inf) or y in (inf, -inf):
        return 0.0
    return TOLERANCE * max(abs(x), abs(y), TOLERANCE)


def may_be_at_most(a: Range, b: Range) -> bool:
    """Whether some number of ``a`` is less than or equal to some number of ``b``."""
    return a.low <= b.high + _slack(a.low, b.high)


def may_be_below(a: Range, b: Range) -> bool:
    """Whether some number of ``a`` is less than some number of ``b``."""
    return a.low < b.high - _slack(a.low, b.high)


def may_equal(a: Range, b: Range) -> bool:
    """Whether the two have a number in common."""
    return may_be_at_most(a, b) and may_be_at_most(b, a)
