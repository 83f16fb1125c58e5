"""Conditions of rule pages: what they mean, and that a page can compute and nothing else."""

import pytest

from factlint.errors import RuleError
from factlint.expression import names, parse
from factlint.mention import Mention, Quantity
from factlint.relation import Group
from factlint.require import Operand, check_calls, evaluate, holds, operand
from factlint.values import Range


def mention(low: float, high: float, dimension: str = "number", unit: str = "") -> Mention:
    return Mention("number", 0, 1, "x", Quantity(Range(low, high), dimension, unit, (low + high) / 2), 0)


SLOTS: dict[str, Operand] = {
    name: operand(side)
    for name, side in {
        "two": mention(2, 2),
        "three": mention(3, 3),
        "some": mention(1, 4),
        "half": mention(49.5, 50.5, "percent"),
        "rent": mention(900, 900, "money", "EUR"),
        "price": mention(1000, 1000, "money", "USD"),
        "parts": Group((mention(2, 2), mention(3, 3))),
    }.items()
}


@pytest.mark.parametrize(
    ("condition", "truth"),
    [
        ("two + three == 5", True),
        ("two + three * two == 8", True),
        ("(two + three) * two == 8", False),
        ("some == two and some == three", True),  # some reading of the words makes it hold
        ("two == three or two < three", True),
        ("not two < three", False),
        ("half == 1 / two", True),
        ("sum(parts) == 5", True),
        ("sum(parts) == two", False),
        ("max(two, three) == 3 and min(two, three) == 2", True),
        ("-two < 0", True),
        ("abs(two - three) == 1", True),
        ("rent * two == rent + rent", True),
    ],
)
def test_holds(condition: str, truth: bool) -> None:
    assert holds(parse(condition), SLOTS) is truth


@pytest.mark.parametrize(
    "condition",
    ["rent == price", "rent + two == rent", "rent * price == rent", "unknown == two", "two", "weekday(two) == 1"],
)
def test_what_cannot_be_told_is_no_finding(condition: str) -> None:
    assert holds(parse(condition), SLOTS) is None


@pytest.mark.parametrize(
    ("condition", "truth"),
    [
        ("rent == price or two == 2", True),
        ("rent == price or two == 3", None),
        ("rent == price and two == 3", False),
        ("not rent == price", None),
    ],
)
def test_the_unknown_in_logic(condition: str, truth: bool | None) -> None:
    assert holds(parse(condition), SLOTS) is truth


def test_division_by_what_may_be_zero_proves_nothing() -> None:
    assert holds(parse("two / (two - two) == 7"), SLOTS) is True


@pytest.mark.parametrize(
    "source",
    ["", "two +", "two three", "(two", "two)", "two.real", "two[0]", "'two'", "two == three == 2", "lambda: 0",
     "two; three", "__import__('os')", "two ** three", "(" * 399, "1" * 401],
)  # fmt: skip
def test_refused(source: str) -> None:
    with pytest.raises(RuleError):
        parse(source)


@pytest.mark.parametrize("source", ["open(two)", "abs()", "abs(two, three)", "sum()"])
def test_calls_refused(source: str) -> None:
    with pytest.raises(RuleError):
        check_calls(parse(source))


def test_names() -> None:
    assert list(names(parse("by == abs(new / old - 1)"))) == ["by", "new", "old"]


def test_a_result_keeps_its_unit() -> None:
    value = evaluate(parse("rent * two"), SLOTS)
    assert value is not None
    assert value == operand(mention(1800, 1800, "money", "EUR"))
