"""The corpus of the fuzz targets, without the fuzzer: what was found once is not found again."""

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "fuzz"
sys.path.insert(0, str(HERE))

from targets import TARGETS  # noqa: E402

CASES = [(file.parent.name, file) for file in sorted((HERE / "corpus").glob("*/*"))]


@pytest.mark.parametrize(("target", "file"), [pytest.param(*case, id=f"{case[0]}-{case[1].name}") for case in CASES])
def test_corpus(target: str, file: Path) -> None:
    TARGETS[target](file.read_bytes())


def test_every_target_has_a_corpus() -> None:
    assert {target for target, _ in CASES} == TARGETS.keys()
