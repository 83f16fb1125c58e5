"""Twice the article is twice the work, counted in lines of Python that run, each turn of a loop anew."""

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from factlint import rulebook
from factlint.lint import lint
from factlint.rulebook import RuleBook

SCRIPT = Path(__file__).parent.parent / "benchmarks" / "linear.py"
SIZE = 6_000  # bytes, and twice as much
MOST = 2.3  # times the lines


def load() -> Any:
    spec = importlib.util.spec_from_file_location("linear", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


linear = load()


@cache
def default_rules() -> RuleBook:
    book = rulebook.load(cache=False)
    return book.only(rule.code for rule in book.rules if rule.severity != "note")


def lines(shape: Any, size: int) -> int:
    """How many lines a check runs."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return note

    data, before = shape.article(size), sys.gettrace()
    sys.settrace(note)
    try:
        result = lint(f"article.{shape.ending}", data, default_rules())
    finally:
        sys.settrace(before)
    assert not result.failures
    return count


NAMES = ("prose", "figures", "claims on one subject", "one holder of an office", "table cells", "quotes")


@pytest.mark.parametrize("name", NAMES)
def test_twice_the_article_is_twice_the_lines(name: str) -> None:
    shape = linear.SHAPES[name]
    lint(f"article.{shape.ending}", shape.article(SIZE), default_rules())  # imports and compiles
    assert lines(shape, 2 * SIZE) <= MOST * lines(shape, SIZE)


def test_the_exponent() -> None:
    assert linear.exponent({1000: 1.0, 2000: 2.0, 4000: 4.0}) == pytest.approx(1)
    assert linear.exponent({1000: 1.0, 2000: 4.0, 4000: 16.0}) == pytest.approx(2)


@pytest.mark.parametrize("shape", linear.SHAPES.values(), ids=linear.SHAPES)
def test_an_article_is_of_its_size(shape: Any) -> None:
    article = shape.article(4_000)
    assert 4_000 <= len(article) < 4_400
    assert article.startswith(shape.prefix.encode())
    assert article.endswith(shape.suffix.encode())
