"""Measured precision: what the figures come to, and where they are told."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from factlint import precision, rulebook
from factlint.measured import FINDINGS
from factlint.precision import Precision

ROOT = Path(__file__).parent.parent


def test_the_figures_are_of_rules_that_are_there() -> None:
    codes = {rule.code for rule in rulebook.load(cache=False).rules}
    assert codes >= FINDINGS.keys()
    assert all(0 <= right <= found > 0 for right, found in FINDINGS.values())


@pytest.mark.parametrize(
    ("figures", "measured", "level"),
    [
        ({}, None, ""),
        ({"NUM201": (4, 4)}, None, ""),
        ({"NUM201": (5, 5)}, Precision("NUM201", 5, 5), "high"),
        ({"NUM201": (30, 30)}, Precision("NUM201", 30, 30), "very-high"),
        ({"NUM201": (14, 20)}, Precision("NUM201", 14, 20), "medium"),
        ({"NUM201": (1, 9)}, Precision("NUM201", 1, 9), "low"),
        ({"NUM201": (1, 1), "NUM202": (6, 6)}, Precision("NUM2", 7, 7), "high"),
        ({"NUM202": (2, 2), "NUM301": (4, 4)}, Precision("NUM", 6, 6), "high"),
        ({"NUM202": (30, 30)}, Precision("NUM2", 30, 30), "high"),
        ({"DAT201": (9, 9)}, None, ""),
    ],
)
def test_a_rule_is_known_by_its_own_findings_or_its_family(
    monkeypatch: pytest.MonkeyPatch, figures: dict[str, tuple[int, int]], measured: Precision | None, level: str
) -> None:
    monkeypatch.setattr(precision, "FINDINGS", figures)
    assert precision.precision("NUM201") == measured
    assert precision.level("NUM201") == level


def test_the_measurement(tmp_path: Path) -> None:
    """Of four findings two are right: one at its span, and one that is known."""
    bad = "Turnover grew 5 per cent from $1.2 million to $1.5 million."
    lines = [
        {"bad": bad, "good": bad.replace("5 per", "25 per"), "spans": ["5 per cent"]},
        {"bad": bad.replace("Turn", "Hang"), "good": "All is well.", "spans": ["All"], "format": "markdown"},
        {"good": bad.replace("Turn", "Roll"), "known": ["$1.2 million"], "published": "2024-05-03"},
        {"good": bad.replace("Turn", "Push")},
        {"good": bad.replace("Turn", "Push")},
    ]
    (tmp_path / "pairs.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    command = [sys.executable, ROOT / "benchmarks" / "precision.py", tmp_path / "pairs.jsonl", "--show", "9"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [" ".join(row.split()) for row in shown[:2]] == ["NUM201 2 of 4", "all 2 of 4"]
    assert len(shown) == 4
