"""Whole-process cost of a check, in multiples of bare Python, measured in one run.

    python benchmarks/speed.py [--article FILE] [--long FILE] [--runs N]

Each command runs in turn, round by round, so that a machine whose speed drifts slows all alike; the figure of a
command is its median CPU time (user and system, of the whole process) over the median of ``python -c pass``. A "new"
article is one that the cache does not know, while rule pages come from the cache; an "unchanged" one it knows. The
long text is FILE, or the fixtures' articles over and over up to a megabyte. codespell and proselint take part where
they are installed. Measure an installed wheel: an editable install starts more slowly.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
ARTICLE = str(ROOT / "fixtures" / "articles" / "harbour.md")
LONG = 1_000_000  # characters


class Timed(NamedTuple):
    """A command, and whether it is to find the article unknown."""

    arguments: list[str]
    new: bool = False


class Figure(NamedTuple):
    """CPU seconds of the whole process, the same in multiples of bare Python, and of a long text its throughput."""

    seconds: float
    bare_pythons: float
    words_per_second: float | None


def commands(article: str, long: str) -> dict[str, Timed]:
    """What is timed, by name."""
    factlint = [sys.executable, "-m", "factlint", "check", "--isolated"]
    chosen = {
        "bare python": Timed([sys.executable, "-c", "pass"]),
        "factlint json, new": Timed([*factlint, "--output-format", "json", article], new=True),
        "factlint json, unchanged": Timed([*factlint, "--output-format", "json", article]),
        "factlint console, new": Timed([*factlint, article], new=True),
        "factlint console, unchanged": Timed([*factlint, article]),
        "factlint concise, long": Timed([*factlint, "--output-format", "concise", long], new=True),
    }
    for name, arguments in {"codespell": [], "proselint": ["check"]}.items():
        beside = Path(sys.executable).parent / name
        path = str(beside) if beside.exists() else shutil.which(name)
        if path:
            chosen[f"{name}, article"] = Timed([path, *arguments, article])
            chosen[f"{name}, long"] = Timed([path, *arguments, long])
    return chosen


def cpu_seconds(command: Timed, cache: Path) -> float:
    """User and system time of one run."""
    if command.new:
        (cache / "factlint" / "findings").unlink(missing_ok=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(command.arguments, env=os.environ | {"XDG_CACHE_HOME": str(cache)}, check=False, **quiet)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def made_long(folder: str) -> str:
    """A file of about LONG characters, made of the fixtures' articles."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "fixtures" / "clean").glob("*.txt"))]
    path = os.path.join(folder, "long.txt")
    once = "\n\n".join(texts)
    Path(path).write_text("\n\n".join([once] * (LONG // len(once) + 1)), encoding="utf-8")
    return path


def figures(article: str, long: str | None, runs: int) -> dict[str, Figure]:
    """The cost of each command, of which the first is bare Python."""
    with tempfile.TemporaryDirectory() as folder:
        long = long or made_long(folder)
        words = len(Path(long).read_text(encoding="utf-8").split())
        chosen = commands(article, long)
        times: dict[str, list[float]] = {name: [] for name in chosen}
        for turn in range(runs + 1):
            for name, command in chosen.items():
                seconds = cpu_seconds(command, Path(folder) / "cache")
                if turn:  # the first round warms the file cache and the rule cache
                    times[name].append(seconds)
    medians = {name: statistics.median(seconds) for name, seconds in times.items()}
    return {
        name: Figure(median, median / medians["bare python"], words / median if name.endswith("long") else None)
        for name, median in medians.items()
    }


def show(found: dict[str, Figure]) -> None:
    print(f"{'command':30} {'× bare':>8} {'words per CPU second':>22}")
    for name, figure in found.items():
        speed = "" if figure.words_per_second is None else f"{figure.words_per_second:,.0f}"
        print(f"{name:30} {figure.bare_pythons:8.1f} {speed:>22}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--article", default=ARTICLE)
    parser.add_argument("--long")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    show(figures(options.article, options.long, options.runs))


if __name__ == "__main__":
    main()
