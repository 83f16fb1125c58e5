"""Laws of ranges: an operation's range holds the result for every pair of numbers that its operands hold."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values import (
    EVERYTHING,
    Range,
    absolute,
    add,
    divide,
    exact,
    hull,
    may_be_at_most,
    may_be_below,
    may_equal,
    multiply,
    negative,
    rounded,
    subtract,
)

numbers = st.floats(-1e9, 1e9, allow_nan=False).map(lambda x: round(x, 3))


@st.composite
def ranges_and_members(draw: st.DrawFn) -> tuple[Range, float]:
    low, member, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    return Range(low, high), member


def holds(numbers: Range, member: float) -> bool:
    return may_equal(numbers, exact(member))


@given(ranges_and_members(), ranges_and_members())
def test_arithmetic_encloses(a: tuple[Range, float], b: tuple[Range, float]) -> None:
    (x, i), (y, j) = a, b
    assert holds(add(x, y), i + j)
    assert holds(subtract(x, y), i - j)
    assert holds(multiply(x, y), i * j)
    assert holds(negative(x), -i)
    assert holds(absolute(x), abs(i))
    assert holds(hull(x, y), i)
    assert holds(hull(x, y), j)
    if j:
        assert holds(divide(x, y), i / j)


@given(ranges_and_members(), ranges_and_members())
def test_comparisons_agree_with_members(a: tuple[Range, float], b: tuple[Range, float]) -> None:
    (x, i), (y, j) = a, b
    if i <= j:
        assert may_be_at_most(x, y)
    if i == j:
        assert may_equal(x, y)
    if not may_be_below(x, y):
        assert i >= j or math.isclose(i, j, rel_tol=1e-8, abs_tol=1e-8)


def test_a_divisor_that_may_be_zero_allows_everything() -> None:
    assert divide(exact(1), Range(-1, 1)) == EVERYTHING
    assert divide(exact(1), exact(0)) == EVERYTHING


def test_open_ends() -> None:
    over_forty = Range(40, math.inf)
    assert may_equal(multiply(over_forty, exact(2)), exact(1000))
    assert not may_equal(multiply(over_forty, exact(2)), exact(79))
    assert multiply(over_forty, exact(0)) == exact(0)
    assert may_equal(divide(exact(80), over_forty), exact(1))
    assert not may_equal(divide(exact(80), over_forty), exact(3))


@pytest.mark.parametrize(
    ("written", "unit", "true", "could_be"),
    [(2.2e9, 1e8, 2.249e9, True), (2.2e9, 1e8, 2.26e9, False), (9.1, 0.1, 9.149, True), (9.1, 0.1, 9.2, False)],
)
def test_rounded(written: float, unit: float, true: float, could_be: bool) -> None:
    assert holds(rounded(written, unit), true) is could_be
