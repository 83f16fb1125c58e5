"""What the expressions of a rule page mean.

``require = "by == new / old - 1"`` holds when *some* reading of the words makes it hold: a comparison asks whether
the ranges of its two sides allow it. What cannot be told (an unknown year, two units with nothing in common) is
``None``, and a condition that cannot be told is never a finding.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from factlint import dates, units
from factlint.errors import RuleError
from factlint.expression import Node
from factlint.mention import Age, Duration, Mention, Quantity, Time, Weekday
from factlint.relation import Group, Side
from factlint.values import (
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
    subtract,
)


class Number(NamedTuple):
    """A range with what it measures. Dimension "ratio" is a pure number, of which a per cent is a hundredth."""

    range: Range
    dimension: str = "ratio"
    unit: str = ""


class Numbers(NamedTuple):
    """The numbers of a slot that holds several sides."""

    items: tuple[Number, ...]


Operand = Number | Numbers | Mention | bool | None

_PURE = ("number", "share", "multiple", "ordinal")


def operand(side: Side | Group | None) -> Operand:
    """What a slot is in an expression: a number where its value is one, else the mention itself."""
    if isinstance(side, Group):
        items = tuple(item for item in map(operand, side.sides) if isinstance(item, Number))
        return Numbers(items) if len(items) == len(side.sides) else None
    if not isinstance(side, Mention):
        return None
    match side.value:
        case Quantity(numbers, "percent" | "points"):
            return Number(divide(numbers, exact(100)))
        case Quantity(numbers, dimension, unit):
            return Number(numbers) if dimension in _PURE else Number(numbers, dimension, unit)
        case Duration(numbers, unit):
            return Number(numbers, "time", unit)
        case Age(numbers):
            return Number(numbers, "time", "year")
        case _:
            return side


def holds(node: Node, slots: Mapping[str, Operand]) -> bool | None:
    """Whether some reading of the words makes the condition hold; None where that cannot be told."""
    value = evaluate(node, slots)
    return value if isinstance(value, bool) else None


def evaluate(node: Node, slots: Mapping[str, Operand]) -> Operand:
    """The value of an expression: numbers, a truth, a mention, or None for what cannot be told."""
    operator, *parts = node
    if operator == "number":
        return Number(exact(float(str(parts[0]))))
    if operator == "name":
        return slots.get(str(parts[0]))
    values = [evaluate(part, slots) for part in parts if isinstance(part, tuple)]
    if operator == "call":
        return FUNCTIONS[str(parts[0])].apply(*values)
    if operator in ("and", "or", "not"):
        return _logic(str(operator), values)
    if operator == "negative":
        return _pointwise(negative)(values[0])
    return combine(str(operator), values[0], values[1])


def _logic(operator: str, values: list[Operand]) -> bool | None:
    """Kleene's three-valued logic."""
    truths = [value if isinstance(value, bool) else None for value in values]
    if operator == "not":
        return None if truths[0] is None else not truths[0]
    decisive = operator == "or"
    if decisive in truths:
        return decisive
    return None if None in truths else not decisive


_COMPARISONS: dict[str, Callable[[Range, Range], bool]] = {
    "==": may_equal,
    "!=": lambda a, b: not a.low == a.high == b.low == b.high,
    "<": may_be_below,
    "<=": may_be_at_most,
    ">": lambda a, b: may_be_below(b, a),
    ">=": lambda a, b: may_be_at_most(b, a),
}


def combine(operator: str, a: Operand, b: Operand) -> Number | bool | None:
    """``a operator b``; None where the two measure different things."""
    if not isinstance(a, Number) or not isinstance(b, Number):
        return None
    if operator == "*":
        if a.dimension != "ratio":
            a, b = b, a
        return b._replace(range=multiply(a.range, b.range)) if a.dimension == "ratio" else None
    if operator == "/" and b.dimension == "ratio":
        return a._replace(range=divide(a.range, b.range))
    if a.dimension != b.dimension:
        return None
    other = b.range if a.unit == b.unit else units.convert(b.range, b.unit, a.unit)
    if other is None:
        return None
    if operator == "/":
        return Number(divide(a.range, other))
    if operator in _COMPARISONS:
        return _COMPARISONS[operator](a.range, other)
    return a._replace(range=(add if operator == "+" else subtract)(a.range, other))


def _pointwise(apply: Callable[[Range], Range]) -> Callable[[Operand], Operand]:
    return lambda value: value._replace(range=apply(value.range)) if isinstance(value, Number) else None


def _fold(step: Callable[[Number, Number], Number | bool | None]) -> Callable[..., Operand]:
    """A function of any number of numbers, worked out from the left; None where one of them is no number."""

    def apply(*values: Operand) -> Operand:
        numbers: list[Operand] = []
        for value in values:
            numbers.extend(value.items) if isinstance(value, Numbers) else numbers.append(value)
        total = numbers[0] if numbers else None
        for number in numbers[1:]:
            total = step(total, number) if isinstance(total, Number) and isinstance(number, Number) else None
        return total

    return apply


def _like(apply: Callable[[Range, Range], Range]) -> Callable[[Number, Number], Number | None]:
    return lambda a, b: a._replace(range=apply(a.range, b.range)) if a[1:] == b[1:] else None


def _lesser(a: Range, b: Range) -> Range:
    return Range(min(a.low, b.low), min(a.high, b.high))


def _greater(a: Range, b: Range) -> Range:
    return Range(max(a.low, b.low), max(a.high, b.high))


def _exists(value: Operand) -> bool | None:
    match value:
        case Mention(value=dates.Date(first, last)):
            return dates.exists(first) and dates.exists(last)
        case Mention(value=Time(hour, minute, second, half, _)):
            return minute < 60 and second <= 60 and (1 <= hour <= 12 if half else hour <= 24)
    return None


def _known(number: float | None) -> Number | None:
    return None if number is None else Number(exact(number))


def _weekday(value: Operand) -> Number | None:
    match value:
        case Mention(value=Weekday(number)):
            return _known(number)
        case Mention(value=dates.Date(first, last)) if first == last:
            return _known(dates.weekday(first))
    return None


def _year(value: Operand) -> Number | None:
    match value:
        case Mention(value=dates.Date(dates.Day(int(first)), dates.Day(int(last)))):
            return Number(Range(first, last))
    return None


def _first_day(value: Operand) -> Number | None:
    match value:
        case Mention(value=dates.Date(first=day)):
            return _known(dates.ordinal(day))
    return None


def _last_day(value: Operand) -> Number | None:
    match value:
        case Mention(value=dates.Date(last=day)):
            return _known(dates.ordinal(day))
    return None


class Function(NamedTuple):
    """What a page may call, with the fewest and the most arguments it takes and what it means."""

    apply: Callable[..., Operand]
    fewest: int
    most: int
    meaning: str


FUNCTIONS = {
    "abs": Function(_pointwise(absolute), 1, 1, "the number without its sign"),
    "sum": Function(_fold(lambda a, b: combine("+", a, b)), 1, 99, "the sum of numbers and of slots that hold several"),
    "min": Function(_fold(_like(_lesser)), 1, 99, "the least of the numbers"),
    "max": Function(_fold(_like(_greater)), 1, 99, "the greatest of the numbers"),
    "span": Function(_fold(_like(hull)), 2, 2, "every number from the first to the second"),
    "exists": Function(_exists, 1, 1, "whether the calendar has the date, or the clock the time"),
    "weekday": Function(_weekday, 1, 1, "the day of the week, Monday being 0"),
    "year": Function(_year, 1, 1, "the year of a date"),
    "first_day": Function(_first_day, 1, 1, "a date's first day as a number that counts days"),
    "last_day": Function(_last_day, 1, 1, "a date's last day as a number that counts days"),
}


def check_calls(node: Node) -> None:
    """Raises RuleError where the expression calls what is no function, or with too many or too few arguments."""
    if node[0] == "call":
        name, count = str(node[1]), len(node) - 2
        function = FUNCTIONS.get(name)
        if function is None:
            raise RuleError(f"there is no function {name!r}; there are {', '.join(FUNCTIONS)}")
        if not function.fewest <= count <= function.most:
            raise RuleError(f"{name}() takes {function.fewest} to {function.most} values, not {count}")
    for part in node[1:]:
        if isinstance(part, tuple):
            check_calls(part)
