"""What a check of a small article imports. Counted, not timed: a module more is a start that is slower for everybody.

Where a bound is passed, look first whether the new module can be imported where it is needed; then raise the bound.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

MODULES_NEW = 186  # at most, beside those of bare Python, for an article that is checked ...
MODULES_UNCHANGED = 72  # ... and for one of which the findings are kept; both are some 5 % above what they are

# Slow to import, and nothing that a small article needs for a report in JSON.
HEAVY = frozenset(
    """
    rich pint regex pyromark shtab tomllib dataclasses inspect pathlib asyncio ast dis multiprocessing concurrent
    subprocess socket ssl selectors threading logging tempfile shutil glob fnmatch random decimal fractions statistics
    datetime calendar email html xml urllib http zipfile csv difflib textwrap traceback tokenize linecache pickle
    unittest optparse configparser ctypes uuid hmac secrets base64
""".split()
)
# What only other kinds of run need.
OF_OTHERS = frozenset(
    """
    factlint.baseline factlint.changes factlint.configfile factlint.directive factlint.fix factlint.git factlint.house
    factlint.moments factlint.pool factlint.proof factlint.schema factlint.suppress factlint.when
    factlint.commands.changed factlint.commands.fix factlint.commands.progress factlint.commands.show
    factlint.commands.watch factlint.read.markdown factlint.read.html factlint.relate.house factlint.report.sheet
    factlint.report.sarif
""".split()
)
# What a run that finds all it needs in the cache does not even begin.
STAGES = frozenset({"factlint.lint", "factlint.extract", "factlint.relate", "factlint.check", "factlint.rulebook"})

ARTICLE = """The harbour of Saltmarsh

The harbour board met on Wednesday, 8 March 2023. Its chair, Yrsa Kolbeinsdottir, said that 1,200 ships had called in
2022, about 20 per cent more than in 2021.

The board spent $3.5 million on the quay, Kolbeinsdottir said.
"""


def imported(*arguments: str, cache: Path) -> set[str]:
    """The modules that a process of its own imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        env=os.environ | {"XDG_CACHE_HOME": str(cache)},
        cwd=cache,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stderr.splitlines()[1:]  # after the head of the table
    return {line.rpartition("|")[2].strip() for line in lines if line.startswith("import time:")}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], set[str]]:
    """What is imported for an article that is new, its rules being in the cache, and for the same one unchanged."""
    folder = tmp_path_factory.mktemp("startup")
    for name in ("other.txt", "article.txt"):
        (folder / name).write_text(f"{name}\n\n{ARTICLE}", encoding="utf-8")
    check = "import sys; from factlint.cli import main; sys.exit(main())"
    options = ("check", "--isolated", "--output-format", "json")
    bare = imported("-c", "pass", cache=folder)
    imported("-c", check, *options, "other.txt", cache=folder)
    new, unchanged = (imported("-c", check, *options, "article.txt", cache=folder) - bare for _ in range(2))
    return new, unchanged


def heavy(modules: set[str]) -> set[str]:
    return {name for name in modules if name in OF_OTHERS or name.partition(".")[0] in HEAVY}


def test_what_is_imported_for_a_new_article(runs: tuple[set[str], set[str]]) -> None:
    new, _ = runs
    assert new >= STAGES
    assert not heavy(new)
    assert len(new) <= MODULES_NEW, sorted(new)


def test_what_is_imported_for_an_unchanged_article(runs: tuple[set[str], set[str]]) -> None:
    _, unchanged = runs
    assert "factlint.kept" in unchanged
    assert not heavy(unchanged)
    assert not unchanged & STAGES
    assert len(unchanged) <= MODULES_UNCHANGED, sorted(unchanged)
