"""What a change of factlint changes on real articles: counts, time, faults, and the findings that come and go.

    python benchmarks/ecosystem.py FOLDER [--before REF] [--after REF] [--select CODES] [--show N]

Both revisions check the articles of FOLDER, each from a worktree of its own in a temporary folder, without
configuration and cache. Before is HEAD by default, and after is the working tree as it stands. The report, in
Markdown, says how often each rule finds something, and shows findings that are new (+), gone (-) or worded anew (~).
The exit code is 1 where a revision has a fault: a run that ends otherwise than it should, or an article on which it
does.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent
_FAULT = "please report"  # what factlint says of an article on which it fails
_WORKING_TREE = "the working tree"


class Run(NamedTuple):
    """One revision on all articles. ``seconds`` are of the clock, ``cpu`` of all its processes."""

    revision: str
    findings: list[dict[str, Any]]
    unread: list[dict[str, str]]
    faults: list[str]
    seconds: float
    cpu: float
    megabytes: float


class Difference(NamedTuple):
    """Findings of one run that the other has not, and pairs that point at the same places in other words."""

    new: list[dict[str, Any]]
    gone: list[dict[str, Any]]
    reworded: list[tuple[dict[str, Any], dict[str, Any]]]


@contextmanager
def checkout(revision: str) -> Iterator[Path]:
    """A folder that holds the revision."""
    if revision == _WORKING_TREE:
        yield ROOT
        return
    with tempfile.TemporaryDirectory(prefix="factlint-") as folder:
        place = Path(folder) / "tree"
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", str(place), revision], check=True)
        try:
            yield place
        finally:
            subprocess.run([*git, "remove", "--force", str(place)], check=True)


def run(revision: str, folder: Path, select: str) -> Run:
    """Checks the articles with the revision's code."""
    with checkout(revision) as place:
        command = [
            sys.executable,
            "-P",
            "-m",
            "factlint",
            "check",
            "--isolated",
            "--no-cache",
            "--output-format",
            "json",
        ]
        command += [f"--select={select}"] if select else []
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        environment = os.environ | {"PYTHONPATH": str(place)}
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
        seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    faults = []
    try:
        page = json.loads(done.stdout)
    except ValueError:
        page = {"findings": [], "errors": []}
        faults.append(f"exit code {done.returncode}: {done.stderr.strip()[-500:]}")
    faults += [f"{error['path']}: {error['message']}" for error in page["errors"] if _FAULT in error["message"]]
    unread = [error for error in page["errors"] if _FAULT not in error["message"]]
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(revision, page["findings"], unread, faults, seconds, cpu, after.ru_maxrss / 1024)


def difference(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> Difference:
    """What two lists of findings differ in; which findings are the same is told by rule and places."""
    old, new = ({_key(finding): finding for finding in findings} for findings in (before, after))
    reworded = [(old[key], new[key]) for key in old.keys() & new.keys() if _words(old[key]) != _words(new[key])]
    return Difference(
        [finding for key, finding in new.items() if key not in old],
        [finding for key, finding in old.items() if key not in new],
        sorted(reworded, key=lambda pair: _key(pair[0])),
    )


def _key(finding: dict[str, Any]) -> tuple[object, ...]:
    return finding["path"], finding["code"], *((label["start"], label["end"]) for label in finding["labels"])


def _words(finding: dict[str, Any]) -> tuple[object, ...]:
    return finding["message"], finding["severity"], *(label["note"] for label in finding["labels"])


def report(folder: Path, runs: tuple[Run, Run], words: int, articles: int, most: int) -> Iterator[str]:
    """The lines of the report."""
    before, after = runs
    yield f"{articles:,} articles, {words:,} words in {folder}"
    yield ""
    yield "| | findings | per 1,000 words | seconds | CPU | MB | unread | faults |"
    yield "|---|---|---|---|---|---|---|---|"
    for one in runs:
        yield (f"| {one.revision} | {len(one.findings)} | {len(one.findings) * 1000 / max(words, 1):.3f} | "
               f"{one.seconds:.1f} | {one.cpu:.1f} | {one.megabytes:.0f} | {len(one.unread)} | "
               f"{len(one.faults)} |")  # fmt: skip
    found = difference(before.findings, after.findings)
    counts = [Counter(finding["code"] for finding in findings) for findings in (before.findings, after.findings)]
    changes = [Counter(finding["code"] for finding in findings) for findings in (found.new, found.gone)]
    changed = sorted(changes[0].keys() | changes[1].keys())
    yield ""
    yield f"{len(found.new)} new, {len(found.gone)} gone, {len(found.reworded)} reworded"
    if changed:
        yield from ("", "| rule | before | after | new | gone |", "|---|---|---|---|---|")
        for code in changed:
            yield f"| {code} | {counts[0][code]} | {counts[1][code]} | {changes[0][code]} | {changes[1][code]} |"
    lines = [(finding, "+") for finding in found.new] + [(finding, "-") for finding in found.gone]
    lines += [(new, "~") for _, new in found.reworded]
    lines.sort(key=lambda line: (_key(line[0])[:2], line[0]["labels"][0]["start"]))
    if lines:
        yield from ("", "```diff")
        yield from (f"{sign} {_shown(finding)}" for finding, sign in lines[:most])
        if len(lines) > most:
            yield f"# and {len(lines) - most} more"
        yield "```"
    for one in runs:
        yield from (f"fault of {one.revision}: {fault}" for fault in one.faults)


def _shown(finding: dict[str, Any]) -> str:
    first = finding["labels"][0]
    return f"{finding['path']}:{first['line']}:{first['column']}: {finding['code']} {finding['message']}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--before", default="HEAD", metavar="REF")
    parser.add_argument("--after", default=_WORKING_TREE, metavar="REF")
    parser.add_argument("--select", default="", metavar="CODES")
    parser.add_argument("--show", type=int, default=200, metavar="N", help="how many findings to show at most")
    options = parser.parse_args()
    folder = options.folder.resolve()
    files = subprocess.run([sys.executable, "-m", "factlint", "check", "--isolated", "--show-files", "--", str(folder)],
                           cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()  # fmt: skip
    words = sum(len(Path(file).read_bytes().split()) for file in files)
    runs = run(options.before, folder, options.select), run(options.after, folder, options.select)
    for line in report(options.folder, runs, words, len(files), options.show):
        print(line)
    return 1 if any(one.faults for one in runs) else 0


if __name__ == "__main__":
    sys.exit(main())
