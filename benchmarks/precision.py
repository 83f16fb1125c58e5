"""How often what each rule finds is right, over labelled articles.

    python benchmarks/precision.py FILE.jsonl ... [--write] [--show N]

A line of a file is an object: ``bad``, an article with an error, and ``spans``, the words that a right finding points
at; ``good``, the article without it; ``known``, words of either at which a finding is right all the same; ``format``
("text" or "markdown") and ``published``. Either article may be missing.

A finding on ``bad`` that ``good`` has not is right where it points at the spans or at what is known; a finding on
``good`` is wrong unless it points at what is known. A ``good`` article that stands in several lines counts once.
``--write`` puts the figures into ``factlint/measured.py``, from which SARIF, ``factlint rules`` and
``factlint explain`` have them.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MEASURED = Path(__file__).parent.parent / "factlint" / "measured.py"
ENDINGS = {"text": ".txt", "markdown": ".md"}
Finding = dict[str, Any]


def findings(articles: dict[str, dict[str, Any]], folder: Path) -> dict[str, list[Finding]]:
    """What factlint finds in each article, by its key."""
    days: dict[str | None, list[str]] = defaultdict(list)
    for key, article in articles.items():
        (folder / key).write_text(article["text"], encoding="utf-8")
        days[article["published"]].append(key)
    found: dict[str, list[Finding]] = {key: [] for key in articles}
    command = [sys.executable, "-m", "factlint", "check", "--isolated", "--no-cache", "--output-format", "json"]
    for day, keys in days.items():
        options = ["--published", day] if day else []
        for first in range(0, len(keys), 500):
            run = subprocess.run(
                [*command, *options, "--", *keys[first : first + 500]],
                cwd=folder, capture_output=True, text=True, env={"PYTHONPATH": str(MEASURED.parent.parent)},
            )  # fmt: skip
            if run.returncode not in (0, 1):
                sys.exit(run.stderr)
            for finding in json.loads(run.stdout)["findings"]:
                found[finding["path"]].append(finding)
    return found


def places(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Where the words stand."""
    spans = []
    for word in words:
        start = text.find(word)
        while start >= 0:
            spans.append((start, start + len(word)))
            start = text.find(word, start + 1)
    return spans


def points_at(finding: Finding, spans: list[tuple[int, int]]) -> bool:
    return any(label["start"] < end and start < label["end"] for label in finding["labels"] for start, end in spans)


def same(finding: Finding) -> tuple[str, ...]:
    return finding["code"], *sorted(label["text"] for label in finding["labels"])


def judged(lines: list[dict[str, Any]], folder: Path) -> Iterator[tuple[str, bool, Finding]]:
    """Each finding with its rule's code and whether it is right."""
    articles: dict[str, dict[str, Any]] = {}
    keys: dict[tuple[str, str | None], str] = {}
    twins = []
    for line in lines:
        pair = []
        for side in ("bad", "good"):
            text, day = line.get(side), line.get("published")
            if text is None:
                pair.append(None)
                continue
            if (text, day) not in keys:
                keys[text, day] = f"{len(keys):06}{ENDINGS[line.get('format') or 'text']}"
                articles[keys[text, day]] = {"text": text, "published": day}
            pair.append(keys[text, day])
        twins.append((line, *pair))
    found = findings(articles, folder)
    told = set()
    for line, bad, good in twins:
        if bad:
            others = Counter(map(same, found[good] if good else []))
            spans = places(line["bad"], line["spans"] + (line.get("known") or []))
            for finding in found[bad]:
                others[same(finding)] -= 1
                if others[same(finding)] < 0:
                    yield finding["code"], points_at(finding, spans), finding
        if good and good not in told:
            told.add(good)
            known = places(line["good"], line.get("known") or [])
            yield from ((finding["code"], points_at(finding, known), finding) for finding in found[good])


def main() -> None:
    parser = argparse.ArgumentParser(description="How often what each rule finds is right, over labelled articles.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="put the figures into factlint/measured.py")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="show N findings that are wrong")
    options = parser.parse_args()
    lines = [json.loads(line) for file in options.files for line in file.read_text(encoding="utf-8").splitlines()]
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for code, is_right, finding in judged(lines, Path(folder)):
            found[code] += 1
            right[code] += is_right
            if not is_right:
                wrong.append(f"{code} {finding['message']} {[label['text'] for label in finding['labels']]}")
    for code in sorted(found):
        print(f"{code} {right[code]:5} of {found[code]:5}")
    print(f"all    {right.total():5} of {found.total():5}")
    print(*wrong[: options.show], sep="\n")
    if options.write:
        head = MEASURED.read_text(encoding="utf-8").partition("FINDINGS")[0]
        rows = "".join(f'    "{code}": ({right[code]}, {found[code]}),\n' for code in sorted(found))
        MEASURED.write_text(
            f"{head}FINDINGS: dict[str, tuple[int, int]] = {{\n{rows}}}  # fmt: skip\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
