"""What is kept between runs changes no result, and never outlives what it depends on."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BAD = "They met on Monday, 21 December 2022."
GOOD = "They met on Wednesday, 21 December 2022."


class Run:
    """Runs the command in a folder with a cache of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cache = folder / "cache"

    def __call__(self, *arguments: str) -> tuple[int, list[str], set[str]]:
        """The exit code, the codes found, and which of our modules were imported."""
        program = (
            "import sys, json\n"
            "from factlint.cli import main\n"
            "try:\n    code = main()\nexcept SystemExit as stop:\n    code = stop.code\n"
            "modules = [name for name in sys.modules if name.startswith('factlint')]\n"
            "print(json.dumps([code or 0, modules]), file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, "check", "--output-format", "json", *arguments],
            cwd=self.folder,
            env=os.environ | {"XDG_CACHE_HOME": str(self.cache)},
            capture_output=True,
            text=True,
        )
        code, modules = json.loads(done.stderr.splitlines()[-1])
        return (
            code,
            [finding["code"] for finding in json.loads(done.stdout or '{"findings": []}')["findings"]],
            set(modules),
        )


@pytest.fixture
def run(tmp_path: Path) -> Run:
    (tmp_path / "a.txt").write_text(BAD, encoding="utf-8")
    return Run(tmp_path)


def test_an_unchanged_article_is_not_checked_again(run: Run) -> None:
    code, found, modules = run("a.txt")
    assert (code, found) == (1, ["DAT201"])
    assert "factlint.extract" in modules
    code, found, modules = run("a.txt")
    assert (code, found) == (1, ["DAT201"])
    assert not modules & {"factlint.extract", "factlint.relate", "factlint.rulebook", "factlint.check"}


def test_a_changed_article_is(run: Run) -> None:
    run("a.txt")
    (run.folder / "a.txt").write_text(GOOD, encoding="utf-8")
    assert run("a.txt")[:2] == (0, [])


def test_other_rules_and_days_are_other_runs(run: Run) -> None:
    (run.folder / "b.txt").write_text("They met on Monday, 21 December.", encoding="utf-8")
    assert run("b.txt")[:2] == (0, [])
    assert run("b.txt", "--published", "2022-12-22")[:2] == (1, ["DAT202"])
    assert run("a.txt", "--ignore", "DAT201")[:2] == (0, [])
    assert run("a.txt")[:2] == (1, ["DAT201"])
    assert run("a.txt", "--select", "NONE")[0] == 2
    assert run("a.txt", "--select", "NONE")[0] == 2


def test_a_changed_house_page_is_noticed(run: Run) -> None:
    house = run.folder / "house"
    house.mkdir()
    page = house / "HSE101-wall.toml"
    text = (
        "summary = 'A'\nwhy = 'B'\nseverity = 'error'\nphrases = ['wall of {n:number}']\nrequire = 'n > 9'\n"
        "message = '{n}'\nbad = ['A wall of [9] bricks.']\ngood = ['A wall of 12 bricks.']\n"
    )
    page.write_text(text, encoding="utf-8")
    (run.folder / "a.txt").write_text("A wall of 8 bricks.", encoding="utf-8")
    assert run("a.txt", "--rules", "house")[:2] == (1, ["HSE101"])
    page.write_text(text.replace("n > 9", "n > 7"), encoding="utf-8")
    assert run("a.txt", "--rules", "house")[:2] == (0, [])


def test_no_cache_reads_and_writes_nothing(run: Run) -> None:
    assert run("a.txt", "--no-cache")[:2] == (1, ["DAT201"])
    assert not run.cache.exists()


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"stamp": 1}'])
def test_a_spoilt_cache_is_no_cache(run: Run, content: str) -> None:
    run("a.txt")
    kept = list((run.cache / "factlint").iterdir())
    assert kept
    for path in kept:
        path.write_text(content, encoding="utf-8")
    assert run("a.txt")[:2] == (1, ["DAT201"])


def test_a_cache_that_cannot_be_written_costs_nothing_else(run: Run) -> None:
    run.cache.write_text("a file stands where the folder should", encoding="utf-8")
    assert run("a.txt")[:2] == (1, ["DAT201"])
