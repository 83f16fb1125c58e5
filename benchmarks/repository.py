"""Cost of runs over a repository of articles, in multiples of bare Python and of codespell, measured in one run.

    python benchmarks/repository.py FOLDER [--runs N]

The articles of FOLDER become a repository in a temporary folder. There each command runs in turn, round by round, so
that a machine whose speed drifts slows all alike; a figure is the median wall time of a command over the median of
``python -c pass``. "Cold" knows nothing of the articles, while rule pages come from the cache; "warm" runs again over
what has not changed; "staged" checks one article of them that is staged. Memory is the most that one process of a
command holds; less than this script itself holds cannot be told. codespell takes part where it is installed, with its
own defaults. Measure an installed wheel, or a checkout whose byte code is compiled, with nothing else to do for the
machine.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

FACTLINT = [sys.executable, "-m", "factlint", "check", "--isolated", "--output-format", "json"]


class Timed(NamedTuple):
    """A command, and whether it is to find nothing kept of the articles."""

    arguments: list[str]
    cold: bool = False


class Cost(NamedTuple):
    """Seconds on the wall, and kilobytes of the largest process."""

    seconds: float
    kilobytes: int


class Figure(NamedTuple):
    """The median seconds of a command, the same in multiples of others, and the most megabytes."""

    seconds: float
    bare_pythons: float
    codespells: float | None
    megabytes: float


def commands() -> dict[str, Timed]:
    """What is timed, by name, in the folder of the repository."""
    chosen = {
        "bare python": Timed([sys.executable, "-c", "pass"]),
        "cold, one process": Timed([*FACTLINT, "--jobs", "1"], cold=True),
        "cold, two processes": Timed([*FACTLINT, "--jobs", "2"], cold=True),
        "warm": Timed(FACTLINT),
        "staged, one article": Timed([*FACTLINT, "--staged"], cold=True),
        "staged, unchanged since": Timed([*FACTLINT, "--staged"]),
    }
    beside = Path(sys.executable).parent / "codespell"
    path = str(beside) if beside.exists() else shutil.which("codespell")
    if path:
        chosen["codespell"] = Timed([path, "."])
    return chosen


def repository(source: Path, folder: Path) -> int:
    """Makes the repository, with one article staged; the number of its words."""
    shutil.copytree(source, folder)
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]
    for step in (["init", "-q"], ["add", "--all"], ["commit", "-q", "-m", "articles"]):
        subprocess.run([*git, *step], cwd=folder, check=True)
    articles = sorted(path for path in folder.rglob("*") if path.suffix in (".md", ".txt"))
    words = sum(len(path.read_text(encoding="utf-8", errors="replace").split()) for path in articles)
    middle = sorted(articles, key=lambda path: path.stat().st_size)[len(articles) // 2]
    with middle.open("a", encoding="utf-8") as file:
        file.write("\nThe council met again on Wednesday, 8 March 2023.\n")
    subprocess.run([*git, "add", "--all"], cwd=folder, check=True)
    return words


def cost(command: Timed, folder: Path, cache: Path) -> Cost:
    if command.cold:
        (cache / "factlint" / "findings").unlink(missing_ok=True)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = time.perf_counter()
    process = subprocess.Popen(command.arguments, cwd=folder, env=os.environ | {"XDG_CACHE_HOME": str(cache)}, **quiet)
    _, _, used = os.wait4(process.pid, 0)
    return Cost(time.perf_counter() - started, used.ru_maxrss)


def figures(source: Path, runs: int) -> tuple[int, dict[str, Figure]]:
    """The number of words, and the cost of each command."""
    chosen = commands()
    costs: dict[str, list[Cost]] = {name: [] for name in chosen}
    with tempfile.TemporaryDirectory() as folder:
        words = repository(source, Path(folder) / "articles")
        for turn in range(runs + 1):
            for name, command in chosen.items():
                found = cost(command, Path(folder) / "articles", Path(folder) / "cache")
                if turn:  # the first round warms the file cache and the rule cache
                    costs[name].append(found)
    seconds = {name: statistics.median(cost.seconds for cost in found) for name, found in costs.items()}
    bare, spell = seconds["bare python"], seconds.get("codespell")
    return words, {
        name: Figure(
            seconds[name],
            seconds[name] / bare,
            seconds[name] / spell if spell else None,
            max(cost.kilobytes for cost in found) / 1000,
        )
        for name, found in costs.items()
    }


def show(words: int, found: dict[str, Figure]) -> None:
    print(f"{words:,} words\n{'command':26} {'× bare':>9} {'× codespell':>12} {'MB':>7}")
    for name, figure in found.items():
        spell = "" if figure.codespells is None else f"{figure.codespells:.3f}"
        print(f"{name:26} {figure.bare_pythons:9,.1f} {spell:>12} {figure.megabytes:7.1f}")
    one, two, warm = (found[name].seconds for name in ("cold, one process", "cold, two processes", "warm"))
    print(f"two processes take {two / one:.2f} of the time of one")
    print(f"a warm run takes 1/{two / warm:.0f} of a cold one")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    show(*figures(options.folder, options.runs))


if __name__ == "__main__":
    main()
