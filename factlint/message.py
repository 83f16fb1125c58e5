"""What a page says, filled with what the article says.

In a message, note or help ``{old}`` is the slot's own words; ``{new / old - 1:percent}`` is worked out, from the
figures as they are written rather than from the ranges that they could mean, and put as the format says. A format
is one of ``FORMATS`` or the name of a slot, whose way of writing the figure then takes: beside "$1.2 million" it is
"$1.5 million". ``{fact}`` is a text that the relation brought along.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from factlint import expression
from factlint.errors import RuleError
from factlint.lexicon.weekdays import WEEKDAY_NAMES
from factlint.mention import Mention, Quantity
from factlint.pattern import pattern
from factlint.relation import Group, Relation, Side
from factlint.require import Number, Operand, check_calls, evaluate, operand
from factlint.values import exact

_FIELD = pattern(r"\{([^{}:]+)(?::\s*([a-z_]+))?\}")
_DIGITS = pattern(r"\d(?:[\d,.\s]*\d)?")


def figure(number: float, decimals: int = 2) -> str:
    """The number with thousands separated and at most ``decimals`` decimals, without idle zeros."""
    text = f"{number:,.{decimals}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def times(count: int) -> str:
    """How often something stands: once, twice, 3 times."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _significant(number: float) -> str:
    """About three significant digits."""
    size = abs(number)
    return figure(number, 0 if size >= 100 else 1 if size >= 10 else 2)


FORMATS: dict[str, Callable[[float], str]] = {
    "number": _significant,
    "whole": lambda number: figure(number, 0),
    "percent": lambda number: f"{_significant(number * 100)}%",
    "points": lambda number: f"{_significant(number * 100)} points",
    "weekday": lambda number: WEEKDAY_NAMES[round(number) % 7],
}


@cache
def fields(template: str) -> tuple[tuple[str, expression.Node, str], ...]:
    """Every ``{…}`` of the template as (itself, its expression, its format or ""). Raises RuleError."""
    stray = re.search(r"[{}]", _FIELD.sub("", template))
    if stray:
        raise RuleError(f"{stray[0]!r} without its partner")
    return tuple((match[0], expression.parse(match[1]), match[2] or "") for match in _FIELD.finditer(template))


def validate(template: str, slots: frozenset[str] | None) -> None:
    """Raises RuleError where the template is malformed or, the ``slots`` being known, names what is none of them."""
    for field, node, form in fields(template):
        check_calls(node)
        if slots is not None:
            unknown = set(expression.names(node)) - slots
            if unknown:
                raise RuleError(f"{field} names {', '.join(sorted(unknown))}; the slots are {', '.join(sorted(slots))}")
            if form and form not in FORMATS and form not in slots:
                raise RuleError(f"{field} has the format {form!r}; there are {', '.join([*FORMATS, *sorted(slots)])}")
        if node[0] != "name" and not form:
            raise RuleError(f"{field} is worked out and needs a format, such as {field[:-1]}:percent}}")


def fill(template: str, relation: Relation) -> str:
    """The template with the relation's words and figures in it, on one line."""
    parsed = iter(fields(template))
    return _FIELD.sub(lambda _: _field(*next(parsed)[1:], relation), template)


def _field(node: expression.Node, form: str, relation: Relation) -> str:
    if not form:
        name = str(node[1])
        return relation.facts.get(name) or _quoted(relation.slots.get(name))
    value = evaluate(node, {name: _written(side) for name, side in relation.slots.items()})
    if not isinstance(value, Number):
        return "unknown"
    number = (value.range.low + value.range.high) / 2
    if form in FORMATS:
        return FORMATS[form](number)
    return _in_style(relation.slots.get(form), number)


def _quoted(side: Side | Group | None) -> str:
    """A slot's own words, white space made plain."""
    sides = side.sides if isinstance(side, Group) else (side,) if side else ()
    words = [" ".join(item.text.split()) for item in sides]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def _written(side: Side | Group) -> Operand:
    """The slot as an operand whose ranges are single points: the figures as they stand."""
    if isinstance(side, Group):
        return operand(Group(tuple(_pointed(item) for item in side.sides)))
    return operand(_pointed(side))


def _pointed(side: Side) -> Side:
    if isinstance(side, Mention) and isinstance(side.value, Quantity):
        return side._replace(value=side.value._replace(range=exact(side.value.written)))
    return side


def _in_style(side: Side | Group | None, number: float) -> str:
    """The number as the slot writes its own figure."""
    first = next(_mentions(side), None)
    if first is None or not isinstance(first.value, Quantity):
        return _significant(number)
    value = first.value
    if value.dimension in ("percent", "points"):
        number *= 100
    number /= value.scale
    text = " ".join(first.text[first.figure - first.start :].split())
    digits = _DIGITS.search(text)
    if digits is None or value.hedge == "range":
        return _significant(number * value.scale)
    decimals = len(digits[0].rpartition(".")[2]) if "." in digits[0] else 0
    precise = abs(number) < 10 ** (2 - decimals)
    return text[: digits.start()] + figure(number, decimals + precise) + text[digits.end() :]


def _mentions(side: Side | Group | None) -> Iterator[Mention]:
    for item in side.sides if isinstance(side, Group) else (side,):
        if isinstance(item, Mention):
            yield item
