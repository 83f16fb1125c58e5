"""Where reports go: a file that is whole or as it was, the summary of a step on GitHub, counts in place of findings."""

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt

from factlint import write
from factlint.report import FORMATS, github

COMMAND = [sys.executable, "-m", "factlint"]
GOOD = "Turnover grew 25 per cent from $1.2 million to $1.5 million.\n"
BAD = "Turnover grew 5 per cent from $1.2 million to $1.5 million.\n"
CONCISE = "bad.md:1:15: NUM201 $1.2 million to $1.5 million is not 5 per cent\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path.parent / "cache"))
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "bad.md").write_text(BAD)
    (tmp_path / "good.md").write_text(GOOD)
    return tmp_path


def outcome(*arguments: str, **environment: str) -> tuple[int, str, str]:
    done = subprocess.run([*COMMAND, "check", "--isolated", *arguments], env=os.environ | environment,
                          capture_output=True, encoding="utf-8")  # fmt: skip
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_file_holds_what_standard_output_would(folder: Path, form: str) -> None:
    code, shown, complaint = outcome("--output-format", form, "bad.md", "good.md")
    assert (code, complaint) == (1, "")
    assert outcome("--output-format", form, "-o", "report", "bad.md", "good.md") == (1, "", "")
    assert (folder / "report").read_text(encoding="utf-8") == shown
    assert sorted(os.listdir()) == ["bad.md", "good.md", "report"]


def test_a_file_is_written_anew_and_keeps_its_mode(folder: Path) -> None:
    (folder / "report").write_text("x" * 10_000)
    (folder / "report").chmod(0o640)
    (folder / "link").symlink_to("report")
    assert outcome("--output-format", "concise", "--output-file", "link", "bad.md")[0] == 1
    assert (folder / "link").is_symlink()
    assert (folder / "report").read_text() == CONCISE
    assert stat.S_IMODE((folder / "report").stat().st_mode) == 0o640


def test_a_new_file_has_the_mode_of_new_files(folder: Path) -> None:
    (folder / "new").touch()
    assert outcome("-o", "report", "good.md")[0] == 0
    assert (folder / "report").stat().st_mode == (folder / "new").stat().st_mode


def test_a_device_is_written_to() -> None:
    assert outcome("--output-format", "concise", "-o", "-", "bad.md") == (1, CONCISE, "")
    assert outcome("--output-format", "concise", "-o", "/dev/stdout", "bad.md") == (1, CONCISE, "")
    assert outcome("-o", "/dev/full", "bad.md") == (
        2, "", "factlint: error: /dev/full: cannot be written: no space left on device\n",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("file", "reason"), [("gone/report", "no such file or directory"), (".", "is a directory"), ("bad.md/x", "not a")]
)
def test_a_file_that_cannot_be_written_is_one_line(folder: Path, file: str, reason: str) -> None:
    code, shown, complaint = outcome("-o", file, "bad.md")
    assert (code, shown) == (2, "")
    assert complaint.startswith(f"factlint: error: {file}: cannot be written: {reason}")
    assert complaint.index("\n") == len(complaint) - 1
    assert sorted(os.listdir()) == ["bad.md", "good.md"]


def test_an_article_is_not_overwritten(folder: Path) -> None:
    assert outcome("-o", "./bad.md", "bad.md", "good.md") == (
        2, "", "factlint: error: --output-file: ./bad.md is itself to be checked\n",
    )  # fmt: skip
    assert (folder / "bad.md").read_text() == BAD


def test_a_report_in_a_folder_of_articles_is_none(folder: Path) -> None:
    """The console's blocks quote the article, which a second run would find anew."""
    for _ in range(2):
        assert outcome("-o", "report.txt")[0] == 1
        assert (folder / "report.txt").read_text(encoding="utf-8").endswith("\n1 error in 1 file\n")
    assert outcome("--output-format", "concise") != (1, CONCISE, "")


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_hostile_article_is_words(folder: Path, form: str) -> None:
    """From the bytes of the file to those of the report, in its name, its text and its words on either side."""
    name = "::error::x,y=z%0A<b>\x1b[2J`##[x].txt"
    (folder / name).write_text(
        "::error file=a::b\n\n##[group]c ::warning::d <script>alert(1)</script> `` ```\n"
        f"{BAD.strip()} \x1b[2J\u202e##[e]\n",
        encoding="utf-8",
    )
    code, shown, complaint = outcome("--output-format", form, "--", name, "gone\x1b[2J.md", GITHUB_ACTIONS="true")
    assert code == 2
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]|##\w*\[", shown + complaint)
    assert len(re.findall(r"(?m)^\s*::", shown + complaint)) == (2 if form == "github" else 0)
    if form in ("json", "sarif", "gitlab", "rdjson"):
        assert json.loads(shown)
    elif form in ("junit", "checkstyle"):
        assert len(ElementTree.fromstring(shown)) == 2
    elif form == "markdown":
        assert not re.search("html|link|image", " ".join(token.type for token in MarkdownIt().parse(shown)))


@pytest.mark.parametrize("step", ["fsync", "chmod", "replace"])
def test_when_writing_fails_the_old_report_stays(folder: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (folder / "report").write_text("old")
    monkeypatch.setattr(write.os, step, fails)
    with pytest.raises(OSError, match="No space left"):
        write.replace("report", b"new")
    assert (folder / "report").read_text() == "old"
    assert sorted(os.listdir()) == ["bad.md", "good.md", "report"]


def test_what_could_not_be_checked_is_told_beside_the_file(folder: Path) -> None:
    code, shown, complaint = outcome("--output-format", "json", "-o", "report", "gone.md", "bad.md")
    assert (code, shown) == (2, "")
    assert complaint == "factlint: error: gone.md: cannot be read: no such file or directory\n"
    page = json.loads((folder / "report").read_text())
    assert (len(page["findings"]), len(page["errors"])) == (1, 1)


def test_statistics(folder: Path) -> None:
    (folder / "worse.md").write_text(f"{BAD}\n{BAD.replace('5 per', '6 per')}\nThey met on Monday, 21 December 2022.\n")
    counts = "3  NUM201  change-mismatch  error\n1  DAT201  weekday-date     error\n"
    assert outcome("--statistics") == (1, f"{counts}4 errors in 2 files\n", "")
    assert outcome("--statistics", "--output-format", "concise") == (1, counts, "")
    page = json.loads(outcome("--statistics", "--output-format", "json")[1])
    assert len(page["findings"]) == 4
    assert page["statistics"] == [
        {"code": "NUM201", "name": "change-mismatch", "severity": "error", "count": 3},
        {"code": "DAT201", "name": "weekday-date", "severity": "error", "count": 1},
    ]
    assert outcome("--statistics", "good.md") == (0, "No contradictions found in 1 file.\n", "")
    assert json.loads(outcome("--statistics", "--output-format", "json", "good.md")[1])["statistics"] == []
    assert outcome("--statistics", "--output-format", "sarif", "bad.md") == (
        2, "", "factlint: error: --statistics: there are no counts by rule in sarif, but in console, concise, json\n",
    )  # fmt: skip


def test_the_summary_of_a_step(folder: Path) -> None:
    (folder / "summary").write_text("# Step\n")
    code, shown, _ = outcome("--output-format", "github", "bad.md", GITHUB_STEP_SUMMARY="summary")
    assert code == 1
    assert shown.startswith("::error file=bad.md,line=1,endLine=1,col=15,endColumn=25,title=NUM201 change-mismatch::")
    summary = (folder / "summary").read_text(encoding="utf-8")
    assert summary == "# Step\n" + outcome("--output-format", "markdown", "bad.md")[1]
    outcome("--output-format", "console", "bad.md", GITHUB_STEP_SUMMARY="summary")
    assert (folder / "summary").read_text(encoding="utf-8") == summary


def test_a_summary_that_cannot_be_written_is_one_line() -> None:
    code, shown, complaint = outcome("--output-format", "github", "bad.md", GITHUB_STEP_SUMMARY="gone/summary")
    assert code == 2
    assert shown.startswith("::error ")
    assert complaint == "factlint: error: gone/summary: cannot be written: no such file or directory\n"


def test_a_summary_keeps_to_its_room(folder: Path) -> None:
    (folder / "bad.md").write_text("\n".join(f"In {year} turnover{BAD[8:]}" for year in range(1900, 1930)))
    (folder / "summary").write_bytes(b"x" * (github.SUMMARY - 5_000))
    outcome("--output-format", "github", "bad.md", GITHUB_STEP_SUMMARY="summary")
    summary = (folder / "summary").read_text(encoding="utf-8").lstrip("x")
    shown = summary.count("error[NUM201]")
    assert 3 < shown < 30
    assert summary.endswith(f"```\n\n{30 - shown} more findings left out for lack of room.\n")
    assert (folder / "summary").stat().st_size <= github.SUMMARY


def test_sarif_describes_the_rules_of_every_folder(folder: Path) -> None:
    """Each folder may have settings of its own; the second time findings come out of the cache."""
    (folder / "factlint.toml").write_text('select = ["DAT201"]\n')
    (folder / "figures").mkdir()
    (folder / "figures" / "factlint.toml").write_text('select = ["NUM201"]\n')
    (folder / "bad.md").rename(folder / "figures" / "bad.md")
    for _ in range(2):
        done = subprocess.run([*COMMAND, "check", "--output-format", "sarif"], capture_output=True, encoding="utf-8")
        [run] = json.loads(done.stdout)["runs"]
        assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["DAT201", "NUM201"]
        assert [(result["ruleId"], result["ruleIndex"]) for result in run["results"]] == [("NUM201", 1)]
