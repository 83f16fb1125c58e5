"""How often what a rule finds is right: measured over labelled articles, never guessed.

``benchmarks/precision.py`` writes the figures into ``measured``.
"""

from typing import NamedTuple

from factlint.measured import FINDINGS

# Findings without which a rule's own figure says too little.
_FEWEST = 5
# Levels as code scanning names them, and the share of right findings from which each holds.
_LEVELS = (("very-high", 0.95), ("high", 0.85), ("medium", 0.6), ("low", 0.0))


class Precision(NamedTuple):
    """``right`` of ``found`` findings were right. ``of`` is the rule's code, or what the rules of its family share."""

    of: str
    right: int
    found: int


def precision(code: str) -> Precision | None:
    """The rule's figure; where it found too little, its family's ("NUM2", then "NUM"); None where that is too little.

    A family is measured by the findings of all its rules together.
    """
    for of in (code, code[:4], code[:3]):
        cases = [case for measured, case in FINDINGS.items() if measured.startswith(of)]
        right, found = sum(right for right, _ in cases), sum(found for _, found in cases)
        if found >= _FEWEST:
            return Precision(of, right, found)
    return None


def level(code: str) -> str:
    """The level of the rule's precision, or "" where nothing is known of it.

    It goes by the share that is to be expected of further findings (the rule of succession), so that a few right
    findings do not make it very high.
    """
    measured = precision(code)
    if measured is None:
        return ""
    share = (measured.right + 1) / (measured.found + 2)
    return next(name for name, least in _LEVELS if share >= least)
