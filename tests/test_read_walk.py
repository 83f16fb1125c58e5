"""Walking: which files are articles, and what git ignores, by git's own word."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factlint.finding import Failure
from factlint.read.walk import walk

ROOT = Path(__file__).parent.parent


def make(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_a_folder_holds_its_articles_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["a.md", "a/x.TXT", "a-b.markdown", "b/c/d.md", "-c.md"]
    others = ["a.py", ".b.md", "~$a.docx", ".git/a.md", "node_modules/a.md", "b/.venv/a.md", "md"]
    make(tmp_path, dict.fromkeys([*names, *others], ""))
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "link.md").symlink_to(tmp_path / "a.md")
    monkeypatch.chdir(tmp_path)
    assert list(walk(["."])) == sorted(names)
    assert list(walk([str(tmp_path / "b"), "b", "b/c/d.md"])) == [str(tmp_path / "b" / "c" / "d.md")]


def test_a_named_file_is_always_taken_and_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, {".git/HEAD": "", ".gitignore": "*\n", "a.py": "", "b/c.md": ""})
    monkeypatch.chdir(tmp_path)
    assert list(walk(["a.py", "./a.py", "-", "-"])) == ["-", "./a.py"]
    assert list(walk(["."])) == []
    assert list(walk(["b"])) == [os.path.join("b", "c.md")]


def test_what_cannot_be_read_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, {"a.md": ""})
    os.mkfifo(tmp_path / "pipe.md")
    monkeypatch.chdir(tmp_path)
    found = list(walk(["missing.md", "pipe.md", "a\0b", "a.md"]))
    assert [one.path for one in found if isinstance(one, Failure)] == ["a\0b", "missing.md", "pipe.md"]
    assert "a.md" in found
    assert list(walk(["."])) == ["a.md"]


GIT = shutil.which("git")


@pytest.mark.skipif(GIT is None, reason="needs git to compare with")
def test_git_and_we_ignore_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, {
        ".gitignore": "# drafts\ndrafts/\n*.tmp.md\n!keep.tmp.md\n/top.md\nnotes/**/old.md\n\\!odd.md\nspaced\\ .md\n",
        "docs/.gitignore": "*.md\n!index.md\n!sub/\n",
        "docs/sub/.gitignore": "!*.md\nsecret.md\n",
        ".git/info/exclude": "excluded.md\n",
        **dict.fromkeys([
            "drafts/a.md", "a.tmp.md", "keep.tmp.md", "x/keep.tmp.md", "top.md", "x/top.md", "notes/old.md",
            "notes/1/2/old.md", "notes/1/new.md", "!odd.md", "odd.md", "docs/a.md", "docs/index.md", "docs/sub/a.md",
            "docs/sub/secret.md", "docs/drafts/index.md", "excluded.md", "x/excluded.md", "drafts.md",
        ], ""),
    })  # fmt: skip
    run = [str(GIT), "-C", str(tmp_path)]
    subprocess.run([*run, "init", "-q"], check=True)
    (tmp_path / ".git" / "info" / "exclude").write_text("excluded.md\n")
    listed = subprocess.run(
        [*run, "-c", "core.quotePath=off", "ls-files", "--others", "--exclude-standard", "*.md"],
        check=True, capture_output=True, text=True,
    ).stdout.splitlines()  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert sorted(walk(["."])) == sorted(listed)
    assert "docs/sub/a.md" in listed
    # The rules of the folders above hold in a folder that is named.
    assert sorted(walk(["docs"])) == sorted(name for name in listed if name.startswith("docs/"))


def test_a_repository_in_a_repository_has_rules_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, {".git/HEAD": "", ".gitignore": "a.md\n", "inner/.git/HEAD": "", "inner/a.md": "", "a.md": ""})
    monkeypatch.chdir(tmp_path)
    assert list(walk(["."])) == [os.path.join("inner", "a.md")]


def test_git_is_asked_only_where_something_is_ignored(tmp_path: Path) -> None:
    make(tmp_path, {"a.md": "", ".git/HEAD": "", ".gitignore": "b.md\n"})
    code = "import sys; from factlint.read.walk import walk; print([*walk(sys.argv[1:])], 'subprocess' in sys.modules)"
    run = [sys.executable, "-c", code, str(tmp_path)]
    assert subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout.endswith("] False\n")
    make(tmp_path, {"b.md": ""})
    assert subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout.endswith("] True\n")
