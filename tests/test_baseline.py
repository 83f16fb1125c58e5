"""A baseline: what it knows is not shown, what is new is, and what it knows in vain is told and taken out."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.baseline import NAME, Baseline, Known, read, written
from factlint.errors import BaselineError
from factlint.finding import Finding, Label

RISE = "Turnover grew 5 per cent from $1.2 million to $1.5 million.\n"
FALL = "Profits fell 5 per cent from $1.6 million to $1.1 million.\n"
DAY = "They met on Monday, 21 December 2022.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (work / "a.md").write_text(f"{RISE}\n{DAY}")
    (work / "b.md").write_text(RISE)
    return work


def factlint(*arguments: str) -> tuple[int, str, str]:
    done = subprocess.run([sys.executable, "-m", "factlint", *arguments], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def check(*arguments: str) -> tuple[int, list[str], list[str]]:
    """The exit code, what is shown, and what is said of the baseline."""
    code, shown, said = factlint("check", "--output-format", "concise", "--baseline", NAME, *arguments)
    return code, [re.sub(r":\d+:\d+: (\w+).*", r" \1", line) for line in shown.splitlines()], said.splitlines()


def known(folder: Path) -> list[str]:
    page = json.loads((folder / NAME).read_text(encoding="utf-8"))
    return [f"{entry['path']} {entry['code']}" + f" x{entry.get('count', 1)}" for entry in page["findings"]]


def test_what_is_written_down_is_not_shown(folder: Path) -> None:
    code, shown, said = factlint("baseline")
    assert (code, shown) == (0, f"{NAME}: 3 findings in 2 files\n")
    assert said == (
        f'factlint: a check takes it with --baseline {NAME}, or with baseline = "{NAME}" in factlint.toml\n'
    )
    assert known(folder) == ["a.md DAT201 x1", "a.md NUM201 x1", "b.md NUM201 x1"]
    assert check() == (0, [], [])
    assert factlint("check")[0] == 1
    (folder / "factlint.toml").write_text(f'baseline = "{NAME}"\n')
    assert factlint("check") == (0, "No contradictions found in 2 files.\n", "")


def test_it_is_the_same_each_time_and_a_line_for_each_finding(folder: Path) -> None:
    factlint("baseline")
    first = (folder / NAME).read_bytes()
    factlint("baseline", "b.md", "a.md")
    assert (folder / NAME).read_bytes() == first
    assert first.count(b"\n    {") == 3
    assert first.endswith(b"\n  ]\n}\n")


def test_a_finding_may_move(folder: Path) -> None:
    factlint("baseline")
    (folder / "a.md").write_bytes(
        f"# A title\r\n\r\n{DAY}\r\n\r\nMore.\r\n\r\n{RISE.replace('per cent', '**per cent**')}".encode()
    )
    assert check() == (0, [], [])
    wrapped = RISE.replace("5 per cent ", "5 per cent\n").replace("$1.2 million", "$1.2\nmillion")
    (folder / "a.md").write_text(f"{DAY}\n{wrapped}")
    assert check() == (0, [], [])


def test_what_is_new_is_shown(folder: Path) -> None:
    factlint("baseline")
    (folder / "b.md").write_text(RISE + "\n" + FALL)
    assert check() == (1, ["b.md NUM201"], [])
    (folder / "b.md").write_text(RISE.replace("5 per", "6 per"))
    assert check()[:2] == (1, ["b.md NUM201"])


def test_equal_findings_are_counted(folder: Path) -> None:
    twice = f"{RISE}\n{DAY}\n{RISE}"
    (folder / "b.md").write_text(twice)
    factlint("baseline", "--ignore", "ART")
    assert known(folder) == ["a.md DAT201 x1", "a.md NUM201 x1", "b.md DAT201 x1", "b.md NUM201 x2"]
    assert check("--ignore", "ART") == (0, [], [])
    (folder / "b.md").write_text(f"{twice}\n{RISE}")
    assert check("--ignore", "ART") == (1, ["b.md NUM201"], [])
    (folder / "b.md").write_text(f"{RISE}\n{DAY}")
    assert len(check("--ignore", "ART")[2]) == 2


def test_what_is_known_in_vain_is_told_and_pruned(folder: Path) -> None:
    factlint("baseline")
    (folder / "a.md").write_text(f"{DAY}\n{FALL}")
    message = "stale in the baseline: a.md: NUM201 $1.2 million to $1.5 million is not 5 per cent"
    assert check() == (
        1,
        ["a.md NUM201"],
        [f"factlint: {message}", f"factlint: `factlint baseline --prune` takes them out of {NAME}"],
    )
    assert factlint("baseline", "--prune") == (0, f"{NAME}: 2 findings in 2 files\n", "")
    assert known(folder) == ["a.md DAT201 x1", "b.md NUM201 x1"]
    assert check() == (1, ["a.md NUM201"], [])


def test_a_rule_or_an_article_that_is_not_asked_is_not_stale(folder: Path) -> None:
    factlint("baseline")
    assert check("--select", "QUO") == (0, [], [])
    assert check("a.md") == (0, [], [])
    (folder / "a.md").write_text(DAY)
    assert check("b.md") == (0, [], [])
    assert check("--ignore", "NUM") == (0, [], [])
    factlint("baseline", "--prune", "b.md")
    factlint("baseline", "--prune", "--ignore", "NUM")
    assert known(folder) == ["a.md DAT201 x1", "a.md NUM201 x1", "b.md NUM201 x1"]


def test_only_the_articles_that_are_named_are_written_anew(folder: Path) -> None:
    factlint("baseline")
    for name in ("a.md", "b.md"):
        (folder / name).write_text(FALL)
    factlint("baseline", "b.md")
    page = json.loads((folder / NAME).read_text(encoding="utf-8"))["findings"]
    assert [(entry["path"], entry["message"][:4]) for entry in page if entry["code"] == "NUM201"] == [
        ("a.md", "$1.2"),
        ("b.md", "$1.6"),
    ]


def test_a_renamed_article_keeps_its_findings(folder: Path) -> None:
    factlint("baseline")
    (folder / "deep").mkdir()
    (folder / "a.md").rename(folder / "deep" / "z.md")
    assert check() == (0, [], [])
    factlint("baseline", "--prune")
    assert known(folder) == ["b.md NUM201 x1", "deep/z.md DAT201 x1", "deep/z.md NUM201 x1"]
    (folder / "c.md").write_text(RISE)  # but what stands in an article that is still there is that article's
    assert check() == (1, ["c.md NUM201"], [])


def test_an_article_that_is_gone_is_stale_where_it_would_have_been_met(folder: Path) -> None:
    factlint("baseline")
    (folder / "b.md").unlink()
    assert check("a.md") == (0, [], [])
    assert len(check()[2]) == len(check(".")[2]) == 2
    (folder / "other").mkdir()
    assert check("other") == (0, [], [])
    factlint("baseline", "--prune")
    assert known(folder) == ["a.md DAT201 x1", "a.md NUM201 x1"]


def test_an_article_that_cannot_be_read_keeps_what_is_known_of_it(folder: Path) -> None:
    factlint("baseline")
    (folder / "a.md").write_bytes(b"\xff\xfe\xff")
    code, _, said = check()
    assert (code, len(said)) == (2, 1)
    assert factlint("baseline")[0] == 2
    assert known(folder) == ["a.md DAT201 x1", "a.md NUM201 x1", "b.md NUM201 x1"]


def test_paths_are_seen_from_the_file_and_not_from_the_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "factlint.toml").write_text(f'baseline = "{NAME}"\n')
    factlint("baseline")
    (folder / "deep").mkdir()
    monkeypatch.chdir(folder / "deep")
    assert factlint("check", "..")[0] == 0
    assert factlint("check", str(folder / "a.md"))[0] == 0


def test_each_article_has_the_baseline_of_its_own_configuration(folder: Path) -> None:
    (folder / "deep").mkdir()
    (folder / "deep" / "factlint.toml").write_text('baseline = "known.json"\n')
    (folder / "deep" / "c.md").write_text(DAY)
    assert factlint("baseline")[1] == f"{NAME}: 3 findings in 2 files\ndeep/known.json: 1 finding in 1 file\n"
    assert factlint("check", "deep")[0] == 0


ENTRY = '{"version": 1, "findings": [{"path": "", "code": "", "message": "", "fingerprint": "", "count": COUNT}]}'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "there is no such baseline; `factlint baseline` writes one"),
        ("", "is no baseline, or a spoilt one; write it anew with `factlint baseline`"),
        ("<<<<<<< HEAD\n{}", "is no baseline"),
        ("[" * 100_000, "is no baseline"),
        ("[]", "is no baseline"),
        ('{"version": 1}', "is no baseline"),
        ('{"version": 2, "findings": []}', "of another version of factlint"),
        ('{"version": 1, "findings": [{"path": "a.md"}]}', "is no baseline"),
        ('{"version": 1, "findings": [{"path": 1, "code": "", "message": "", "fingerprint": ""}]}', "is no baseline"),
        (ENTRY.replace("COUNT", '-1'), "is no baseline"),
        (ENTRY.replace("COUNT", '"x"'), "is no baseline"),
    ],
)  # fmt: skip
def test_what_is_no_baseline_is_one_line(folder: Path, content: str | None, reason: str) -> None:
    if content is not None:
        (folder / "b.json").write_text(content)
    code, shown, said = factlint("check", "--baseline", "b.json")
    assert (code, shown) == (2, "")
    assert said.startswith(f"factlint: error: b.json: {reason}")
    assert said.index("\n") == len(said) - 1


def test_a_file_that_cannot_be_written_is_one_line(folder: Path) -> None:
    code, _, said = factlint("baseline", "--baseline", "gone/b.json")
    assert code == 2
    assert said == "factlint: error: gone/b.json: cannot be written: no such file or directory\n"


def finding(path: str, code: str, words: str) -> Finding:
    label = Label(0, 1, 1, 1, 1, 2, words, None)
    return Finding(path, code, "name", "error", f"{words} is wrong", None, (label,), f"{code}{words}")


PATHS = st.sampled_from(["a.md", "deep/b.md", "\udce9.md"])
FINDINGS = st.lists(st.builds(finding, PATHS, st.sampled_from(["NUM1", "DAT1"]), st.sampled_from(["x", "ü ", '"\\'])))


@settings(max_examples=50)
@given(FINDINGS, FINDINGS)
def test_a_baseline_knows_as_many_as_it_was_told(old: list[Finding], new: list[Finding]) -> None:
    """Of equal findings those beyond the number that is known are new, and what is left over is stale."""
    with TemporaryDirectory() as name:
        file = os.path.join(name, NAME)
        os.mkdir(os.path.join(name, "deep"))
        for path in {one.path for one in old}:
            Path(name, os.fsdecode(os.fsencode(path))).touch()
        Path(file).write_bytes(written(Counter(map(as_known, old))))
        baseline = read(file)
        shown: list[Finding] = []
        for path in sorted({one.path for one in [*old, *new]}):
            shown += baseline.unknown(os.path.join(name, path), [one for one in new if one.path == path])
        assert Counter(map(as_known, shown)) == Counter(map(as_known, new)) - Counter(map(as_known, old))
        stale = baseline.stale(lambda _: True, lambda *_: True)
        assert stale == Counter(map(as_known, old)) - Counter(map(as_known, new))
        assert read_again(written(baseline.left() - stale + baseline.found)) == Counter(map(as_known, new))


def as_known(one: Finding) -> Known:
    return Known(one.path, one.code, one.message, one.fingerprint)


def read_again(data: bytes) -> Counter[Known]:
    found: Counter[Known] = Counter()
    entry: Any
    for entry in json.loads(data)["findings"]:
        found[Known(*(entry[key] for key in Known._fields))] += entry.get("count", 1)
    return found


def test_a_count_is_a_number_and_not_so_many_objects(folder: Path) -> None:
    entry = dict.fromkeys(Known._fields, "x") | {"count": 10**15}
    (folder / NAME).write_text(json.dumps({"version": 1, "findings": [entry]}))
    assert read(NAME).left().total() == 10**15


def test_a_large_file_is_refused(folder: Path) -> None:
    with open(folder / NAME, "wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(BaselineError, match="larger than 50,000,000 bytes"):
        read(NAME)


def test_of_a_file_that_is_new_nothing_is_known() -> None:
    assert Baseline(NAME, Counter()).unknown("a.md", [finding("a.md", "NUM1", "x")]) != ()
