"""What the ecosystem check tells of two revisions."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "benchmarks" / "ecosystem.py"
BAD = "Turnover grew 5 per cent from $1.2 million to $1.5 million.\n"


def load() -> Any:
    spec = importlib.util.spec_from_file_location("ecosystem", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def finding(path: str, start: int, message: str = "a", code: str = "NUM201") -> dict[str, Any]:
    label = {"start": start, "end": start + 1, "line": 1, "column": start + 1, "note": None}
    return {"path": path, "code": code, "message": message, "severity": "error", "labels": [label]}


def test_difference() -> None:
    ecosystem = load()
    before = [finding("a.md", 1), finding("a.md", 2), finding("b.md", 1, "old")]
    after = [finding("a.md", 2), finding("b.md", 1, "new"), finding("a.md", 1, code="NUM202")]
    found = ecosystem.difference(before, after)
    assert found.new == [after[2]]
    assert found.gone == [before[0]]
    assert found.reworded == [(before[2], after[1])]
    runs = (
        ecosystem.Run("x", before, [], [], 1.0, 1.0, 9.0),
        ecosystem.Run("y", after, [], ["b.md: z"], 1.0, 1.0, 9.0),
    )
    shown = "\n".join(ecosystem.report(Path("c"), runs, 2000, 2, 2))
    assert "| x | 3 | 1.500 |" in shown
    assert "1 new, 1 gone, 1 reworded" in shown
    assert "| NUM201 | 3 | 2 | 0 | 1 |" in shown
    assert "- a.md:1:2: NUM201 a\n+ a.md:1:2: NUM202 a\n# and 1 more\n" in shown
    assert shown.endswith("fault of y: b.md: z")


@pytest.mark.skipif(not (shutil.which("git") and (ROOT / ".git").exists()), reason="there is no git or no checkout")
def test_a_revision_and_the_working_tree_on_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(BAD)
    (tmp_path / "b.md").write_bytes(b"\xff")
    done = subprocess.run([sys.executable, SCRIPT, tmp_path, "--select", "NUM201"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 articles, 12 words" in done.stdout
    assert "| HEAD | 1 | " in done.stdout
    assert "| the working tree | 1 | " in done.stdout
    assert "0 new, 0 gone, 0 reworded" in done.stdout
    trees = subprocess.run(["git", "worktree", "list"], cwd=ROOT, capture_output=True, text=True).stdout
    assert "factlint-" not in trees
