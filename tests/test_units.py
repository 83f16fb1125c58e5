"""Units: the table against pint, and the laws of converting."""

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import units
from factlint.lexicon.unit_names import SYMBOLS, WORDS
from factlint.lexicon.units import FACTORS, READINGS
from factlint.values import Range

REGISTRY = pint.UnitRegistry()
# Two lengths that no unit of pint has: the shortest and longest month.
OURS = {"28 days", "31 days", "night"}


def pint_name(key: str) -> str:
    """The unit as pint writes it."""
    if key == "foot pound":
        return "foot*pound_force"
    parts = []
    for part in key.split(" per ") if key not in ("revolutions per minute", "pound force per square inch") else [key]:
        power = {"square": 2, "cubic": 3}.get(part.split(" ")[0], 1)
        name = part.partition(" ")[2] if power > 1 else part
        parts.append(f"{name.replace(' ', '_')}**{power}")
    return "/".join(parts)


@pytest.mark.parametrize("key", sorted(FACTORS.keys() - OURS))
def test_factor_is_pints(key: str) -> None:
    dimension, factor, offset = FACTORS[key]
    if dimension == "temperature":
        ends = [REGISTRY.Quantity(n, pint_name(key).removesuffix("**1")).to("kelvin").magnitude for n in (0, 100)]
        assert ends == pytest.approx([offset, 100 * factor + offset])
    else:
        assert REGISTRY.Quantity(1, pint_name(key)).to_base_units().magnitude == pytest.approx(factor)


@pytest.mark.parametrize("key", sorted({*WORDS.values(), *SYMBOLS.values()}))
def test_every_written_unit_can_be_converted(key: str) -> None:
    assert units.dimension(key)


def test_rare_units_come_from_pint() -> None:
    assert "parsec" not in FACTORS
    assert units.factor("parsec") is not None
    assert units.factor("9**9**9 meter") is None


def test_squares_and_rates_are_composed() -> None:
    assert units.convert(Range(1, 1), "square furlong", "square meter") == pytest.approx((40468.7, 40468.7), rel=1e-4)
    assert units.convert(Range(36, 36), "kilometer per hour", "meter per second") == pytest.approx((10, 10))


def test_a_word_of_several_units_is_all_of_them() -> None:
    made = units.convert(Range(1, 1), "ton", "kilogram")
    assert made == pytest.approx((907.18474, 1016.0469088))


def test_dimensions_do_not_mix() -> None:
    assert units.convert(Range(1, 1), "mile", "acre") is None


@given(st.integers(1, 10**6), st.sampled_from(["mile", "degree Fahrenheit", "acre", "gallon", "pound"]))
def test_there_and_back(number: int, unit: str) -> None:
    to = {"mile": "kilometer", "degree Fahrenheit": "degree Celsius", "acre": "hectare", "gallon": "liter",
          "pound": "kilogram"}[unit]  # fmt: skip
    there = units.convert(Range(number, number), unit, to)
    assert there is not None
    back = units.convert(there, to, unit)
    assert back is not None
    assert back.low - 1e-6 <= number <= back.high + 1e-6
    assert (back.high - back.low > 1e-3 * number) == (unit in READINGS)
