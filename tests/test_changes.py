"""--diff and --staged: conflicts with a changed side, in real repositories."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")

COMMAND = [sys.executable, "-m", "factlint", "check", "--isolated"]
TEXT = """\
Turnover grew 25 per cent
from $1.2 million to $1.5 million.

They met on Wednesday,
21 December 2022.

They meet again on Monday, 4 January 2023.
"""
LATER = "DAT201 4 January 2023 is not a Monday"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one article, of which the last paragraph is wrong from the beginning."""
    for name in list(os.environ):
        if name.startswith("GIT_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    git("init", "-q", "-b", "main")
    git("config", "user.email", "a@example.org")
    git("config", "user.name", "A")
    (work / "a.txt").write_text(TEXT)
    commit()
    return work


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout


def commit() -> None:
    git("add", "--all")
    git("commit", "-q", "--message", "a step")


def factlint(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, encoding="utf-8", errors="surrogateescape",
                          env=os.environ | environment)  # fmt: skip


def found(*arguments: str) -> list[str]:
    """The lines of the concise form."""
    done = factlint("--output-format", "concise", *arguments)
    assert done.stderr == ""
    assert done.returncode == (1 if done.stdout else 0)
    return done.stdout.splitlines()


def refusal(*arguments: str, **environment: str) -> str:
    """The one line that is said, and the exit code is 2."""
    done = factlint(*arguments, **environment)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("factlint: error: ")
    assert done.stderr.index("\n") == len(done.stderr) - 1
    return done.stderr[len("factlint: error: ") : -1]


def edit(old: str, new: str, name: str = "a.txt") -> None:
    path = Path(name)
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_what_has_not_changed_is_not_shown() -> None:
    assert found() == [f"a.txt:7:20: {LATER}"]
    assert found("--diff", "HEAD") == found("--staged") == []


def test_either_side_may_have_changed_and_it_leads(folder: Path) -> None:
    edit("$1.5 million.", "$1.9 million.")
    message = "NUM201 $1.2 million to $1.9 million is not 25 per cent"
    assert found("--diff", "HEAD") == [f"a.txt:2:6: {message}"]
    assert " ╭─ a.txt:2:6\n" in factlint("--diff", "HEAD").stdout
    (folder / "a.txt").write_text(TEXT)
    edit("grew 25", "grew 5")
    assert found("--diff", "HEAD") == ["a.txt:1:15: NUM201 $1.2 million to $1.5 million is not 5 per cent"]


def test_json_keeps_the_order_of_the_text() -> None:
    edit("21 December", "22 December")
    page: Any = json.loads(factlint("--diff", "HEAD", "--output-format", "json").stdout)
    assert [[label["line"] for label in finding["labels"]] for finding in page["findings"]] == [[4, 5]]


def test_lines_may_have_moved() -> None:
    edit("Turnover", "A new paragraph.\n\nTurnover")
    assert found("--diff", "HEAD") == []
    edit("on Wednesday", "on Thursday")
    assert found("--diff", "HEAD") == ["a.txt:6:13: DAT201 21 December 2022 is not a Thursday"]


def test_a_line_that_is_gone_changes_none() -> None:
    edit("They met on Wednesday,\n21 December 2022.\n\n", "")
    assert found("--diff", "HEAD") == []


def test_staged_is_what_the_index_holds(folder: Path) -> None:
    edit("on Wednesday", "on Thursday")
    git("add", "a.txt")
    (folder / "a.txt").write_text("Not this.\n")
    expected = ["a.txt:4:13: DAT201 21 December 2022 is not a Thursday"]
    assert found("--staged") == found("--staged", "a.txt") == expected
    os.unlink("a.txt")
    assert found("--staged") == found("--staged", "a.txt") == expected
    assert found("--diff", "HEAD") == []


def test_what_is_only_in_the_files_is_not_staged(folder: Path) -> None:
    edit("on Wednesday", "on Thursday")
    (folder / "new.txt").write_text(TEXT)
    assert found("--staged") == []
    assert found("--diff", "HEAD") == [
        "a.txt:4:13: DAT201 21 December 2022 is not a Thursday", f"new.txt:7:20: {LATER}"
    ]  # fmt: skip


def test_a_renamed_file_has_changed_where_it_was_edited(folder: Path) -> None:
    (folder / "b").mkdir()
    git("mv", "a.txt", "b/c.txt")
    assert found("--staged") == found("--diff", "HEAD") == []
    edit("on Wednesday", "on Thursday", "b/c.txt")
    git("add", "--all")
    expected = [f"{os.path.join('b', 'c.txt')}:4:13: DAT201 21 December 2022 is not a Thursday"]
    assert found("--staged") == found("--diff", "HEAD") == expected


def test_deleted_files_links_and_other_files_are_left_alone(folder: Path) -> None:
    git("rm", "-q", "a.txt")
    (folder / "link.txt").symlink_to("/etc/passwd")
    (folder / "code.py").write_text(TEXT)
    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "a.txt").write_text(TEXT)
    (folder / "node_modules").mkdir()
    (folder / "node_modules" / "a.txt").write_text(TEXT)
    git("add", "--all")
    assert found("--staged") == found("--diff", "HEAD") == []
    assert found("--staged", "code.py") == [f"code.py:7:20: {LATER}"]


@pytest.mark.parametrize("name", ["caf\udce9.txt", 'a "b"\n\tc.txt', "--config=evil.txt", " .txt", "ü😀.txt", "*.txt"])
def test_any_name_will_do(name: str) -> None:
    Path(name).write_text(TEXT)
    git("add", "--all")
    for arguments in (["--staged"], ["--diff", "HEAD"], ["--staged", "--", name]):
        [line] = found(*arguments)
        assert line.endswith(f":7:20: {LATER}")


def test_names_are_shown_as_they_were_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "b").mkdir()
    (folder / "b" / "c.txt").write_text(TEXT)
    git("add", "--all")
    assert found("--staged", "b") == [f"b/c.txt:7:20: {LATER}"]
    assert found("--staged", str(folder)) == [f"{folder}/b/c.txt:7:20: {LATER}"]
    monkeypatch.chdir(folder / "b")
    assert found("--staged") == [f"c.txt:7:20: {LATER}"]
    assert found("--staged", "..") == [f"../b/c.txt:7:20: {LATER}"]
    monkeypatch.chdir("/")
    assert found("--diff", "HEAD", str(folder)) == [f"{folder}/b/c.txt:7:20: {LATER}"]


def test_a_revision_and_where_this_branch_left_it() -> None:
    git("checkout", "-q", "-b", "branch")
    edit("on Wednesday", "on Thursday")
    commit()
    git("checkout", "-q", "main")
    edit("4 January", "5 January")
    commit()
    git("checkout", "-q", "branch")
    mine = "a.txt:4:13: DAT201 21 December 2022 is not a Thursday"
    assert found("--diff", "main...") == [mine]
    assert found("--diff", "main") == [mine, f"a.txt:7:20: {LATER}"]
    assert found("--diff", "HEAD") == []


def test_before_the_first_commit_all_is_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fresh").mkdir()
    monkeypatch.chdir(tmp_path / "fresh")
    git("init", "-q")
    Path("a.txt").write_text(TEXT)
    git("add", "a.txt")
    assert found("--staged") == [f"a.txt:7:20: {LATER}"]
    assert refusal("--diff", "HEAD") == "--diff: git knows no revision HEAD"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--diff", "nowhere"], "--diff: git knows no revision nowhere"),
        (["--diff", "nowhere..."], "--diff: git knows no revision nowhere..."),
        (["--diff="], "--diff: '' is no revision; name one, such as HEAD, or main... for its branch point"),
        (["--diff=--output=x"], "--diff: '--output=x' is no revision; name one"),
        (["--diff", "a..b"], "--diff: 'a..b' is no revision; name one"),
        (["--diff", "HEAD:a.txt"], "--diff: git knows no revision HEAD:a.txt"),
        (["--diff", "HEAD", "--staged"], "--staged and --diff: one of them"),
        (["--staged", "-"], "what has changed cannot be told of standard input"),
        (["--staged", "a.txt", ".."], ".. is outside the repository "),
        (["--staged", "gone.txt"], "gone.txt: cannot be read: no such file or directory"),
    ],
)
def test_what_cannot_be_told_is_one_line(arguments: list[str], said: str) -> None:
    assert refusal("--output-format", "concise", *arguments).startswith(said)


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "bare").mkdir()
    monkeypatch.chdir(tmp_path / "bare")
    assert refusal("--staged").startswith("what has changed cannot be told: not a git repository")
    git("init", "-q", "--bare")
    assert refusal("--staged").startswith("what has changed cannot be told: this operation must be run in a work tree")


def test_without_git(tmp_path: Path) -> None:
    expected = "what has changed cannot be told: git is not installed, or not on the PATH"
    assert refusal("--staged", PATH=str(tmp_path)) == expected


def test_a_shallow_clone_says_what_to_do(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edit("4 January", "5 January")
    commit()
    git("clone", "-q", "--depth", "1", f"file://{folder}", str(tmp_path / "shallow"))
    monkeypatch.chdir(tmp_path / "shallow")
    said = "--diff: HEAD~1 cannot be told from here: this is a shallow clone; fetch the history"
    assert refusal("--diff", "HEAD~1").startswith(said)
    assert found("--diff", "HEAD") == []


def test_nothing_that_a_repository_names_is_run(folder: Path, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/sprung\ncat\n")
    trap.chmod(0o755)
    for key in ("core.fsmonitor", "diff.external", "diff.x.command", "diff.x.textconv", "core.pager", "pager.diff"):
        git("config", key, str(trap))
    (folder / ".git" / "hooks").mkdir(exist_ok=True)
    shutil.copy(trap, folder / ".git" / "hooks" / "post-index-change")
    (folder / ".gitattributes").write_text("*.txt diff=x\n")
    edit("on Wednesday", "on Thursday")
    assert len(found("--diff", "HEAD")) == 1
    git("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "add", "--all")
    (tmp_path / "sprung").unlink(missing_ok=True)
    assert len(found("--staged")) == 1
    assert not (tmp_path / "sprung").exists()


def test_a_configuration_of_git_changes_nothing() -> None:
    for setting in (
        "diff.noprefix=true", "diff.context=9", "diff.interHunkContext=9", "diff.renames=false", "color.ui=always",
        "diff.relative=true", "diff.mnemonicPrefix=true", "core.quotePath=true", "diff.submodule=log",
        "diff.orderFile=x",
    ):  # fmt: skip
        git("config", *setting.split("=", 1))
    Path("x").write_text("b*\n")
    edit("on Wednesday", "on Thursday")
    git("mv", "a.txt", "b.txt")
    git("add", "--all")
    assert found("--staged") == ["b.txt:4:13: DAT201 21 December 2022 is not a Thursday"]


def test_a_document_without_lines_has_changed_as_a_whole(folder: Path) -> None:
    source = Path(__file__).parent.parent / "fixtures" / "articles" / "harbour.md"
    text = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in source.read_text().split("\n"))
    with zipfile.ZipFile("a.docx", "w") as archive:
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        body = f'<w:document xmlns:w="{space}"><w:body>{text}</w:body></w:document>'
        archive.writestr("word/document.xml", body)
    git("add", "a.docx")
    assert len(found("--staged")) == len(found("--diff", "HEAD")) == len(found("a.docx")) > 0
    commit()
    assert found("--diff", "HEAD") == []


@pytest.mark.parametrize("arguments", [["--all"], ["--only", "b/a.txt"], ["--include", "b/a.txt"]])
def test_a_hook_sees_what_is_about_to_be_committed(folder: Path, arguments: list[str]) -> None:
    """Git hands its hook an index of its own, by a path that holds in the folder where the hook begins."""
    (folder / "b").mkdir()
    (folder / "b" / "a.txt").write_text(TEXT)
    commit()
    hook = folder / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\nexec '{sys.executable}' -m factlint check --isolated --staged b/a.txt >found\n")
    hook.chmod(0o755)
    edit("on Wednesday", "on Thursday", "b/a.txt")
    done = subprocess.run(["git", "commit", "-q", "-m", "a", *arguments], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "")
    assert "21 December 2022 is not a Thursday" in (folder / "found").read_text()
    assert git("log", "--oneline").count("\n") == 2
