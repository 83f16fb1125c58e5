"""Converting between units of measure; the one door to pint.

Factors come from the table in ``lexicon.units``; for a rare unit that it lacks pint is asked, by a name that this
project has chosen: text of an article never reaches pint, which evaluates what it is given.
"""

from functools import cache
from typing import Any

from factlint.lexicon.units import FACTORS, READINGS
from factlint.values import Range, add, divide, exact, hull, multiply, subtract

Factor = tuple[str, float, float]


def convert(numbers: Range, unit: str, to: str) -> Range | None:
    """The range in the other unit; None where the two units measure different things.

    A unit that names several ("ton", "gallon") may be any of them, so the range holds every reading.
    """
    whole: Range | None = None
    for source in READINGS.get(unit, (unit,)):
        for target in READINGS.get(to, (to,)):
            a, b = factor(source), factor(target)
            if a is None or b is None or a[0] != b[0]:
                return None
            base = add(multiply(numbers, exact(a[1])), exact(a[2]))
            made = divide(subtract(base, exact(b[2])), exact(b[1]))
            whole = made if whole is None else hull(whole, made)
    return whole


def difference(unit: str, to: str) -> float | None:
    """What a difference of one ``unit`` is in the other, offsets left aside: 1.8 for Celsius in Fahrenheit."""
    a, b = factor(unit), factor(to)
    return a[1] / b[1] if a and b and a[0] == b[0] else None


def dimension(unit: str) -> str | None:
    """What the unit measures ("length"), or None for an unknown unit."""
    known = factor(READINGS.get(unit, (unit,))[0])
    return known[0] if known else None


def factor(unit: str) -> Factor | None:
    """Dimension, factor and offset of one unit, composed for squares, cubes and rates; None for an unknown unit."""
    return FACTORS.get(unit) or _composed(unit)


def _composed(unit: str) -> Factor | None:
    whole, per, part = unit.partition(" per ")
    if per:
        top, bottom = factor(READINGS.get(whole, (whole,))[0]), factor(part)
        if top is None or bottom is None:
            return None
        name = _RATES.get((top[0], bottom[0])) or f"{top[0]} per {bottom[0]}"
        return name, top[1] / bottom[1], 0.0
    for prefix, power, name in (("square ", 2, "area"), ("cubic ", 3, "volume")):
        if unit.startswith(prefix):
            side = factor(unit[len(prefix) :])
            return (name, side[1] ** power, 0.0) if side and side[0] == "length" else None
    return _from_pint(unit)


_RATES = {("length", "time"): "speed", ("volume", "time"): "flow", ("data", "time"): "data rate",
          ("length", "volume"): "fuel economy"}  # fmt: skip


@cache
def _registry() -> Any:
    import pint  # late: a hundred times the start-up of everything else

    return pint.UnitRegistry()


@cache
def _from_pint(unit: str) -> Factor | None:
    """What pint knows of a unit of our own lists that the table lacks."""
    from factlint.lexicon.unit_names import WORDS

    if unit not in WORDS.values():
        return None
    quantity = _registry().Quantity(1, unit.replace(" ", "_")).to_base_units()
    return str(quantity.dimensionality), float(quantity.magnitude), 0.0
