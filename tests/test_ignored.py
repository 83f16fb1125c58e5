"""What git ignores, by git's own word, for any rules and files."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factlint.read.folder import wanted
from factlint.read.walk import walk

GIT = shutil.which("git")
pytestmark = pytest.mark.skipif(GIT is None, reason="needs git to compare with")

FOLDERS = ["", "d/", "d/e/", "f/", "d/e/g/"]
FILES = [folder + name for folder in FOLDERS for name in ("a.md", "ab.md", "b.txt", "a b.md", "!a.md", "é.md")]
PARTS = st.sampled_from([
    "*", "**", "a*", "*.md", "?b.md", "[a-c].*", "[!a].txt", "d", "e", "f", "g", "a.md", "b.txt", "a b.md", "\\!a.md",
    "\\a.md", "a\\ b.md", "é.md", "*a*",
    "[[:alpha:]]*", "[]a]*", "[!]b]*", "[a", "a.md\\", "[\\a].md", "[a-", "[[:x:]]*", "[^a]*", "???????", "***", "**a*",
])  # fmt: skip
PATTERN = st.builds(
    "{}{}{}{}{}".format, st.sampled_from(["", "", "", "!"]), st.sampled_from(["", "", "/", "**/"]),
    st.lists(PARTS, min_size=1, max_size=3).map("/".join), st.sampled_from(["", "", "/", "/**"]),
    st.sampled_from(["", "", " ", "\r"]),
)  # fmt: skip
LINE = PATTERN | st.sampled_from(["", "# a.md", "   ", "\\#a"])
RULES = st.lists(LINE, max_size=4).map(lambda lines: "\n".join(lines) + "\n")
TRACKED = st.sets(st.sampled_from(FILES), max_size=3)
PLACES = [".gitignore", "d/.gitignore", "d/e/.gitignore", ".git/info/exclude"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in list(os.environ):
        if name.startswith("GIT_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    git("init", "-q")
    for file in FILES:
        make(file)
    return work


def make(file: str, text: str = "") -> None:
    path = Path(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, newline="")


def git(*arguments: str) -> bytes:
    return subprocess.run([str(GIT), *arguments], check=True, capture_output=True).stdout


def listed() -> list[str]:
    """The articles that git tracks, or would take."""
    names = git("ls-files", "--cached", "--others", "--exclude-standard", "-z").split(b"\0")
    return sorted(name for name in map(os.fsdecode, filter(None, names)) if wanted(name) and os.path.isfile(name))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.fixed_dictionaries(dict.fromkeys(PLACES, RULES)), st.none() | RULES, TRACKED)
def test_git_and_we_take_the_same(folder: Path, rules: dict[str, str], users: str | None, tracked: set[str]) -> None:
    git("rm", "-r", "-q", "--cached", "--ignore-unmatch", ".")
    for file, text in rules.items():
        make(file, text)
    ignore = folder.parent / "settings" / "git" / "ignore"
    ignore.unlink(missing_ok=True)
    if users is not None:
        make(str(ignore), users)
    if tracked:
        git("add", "--force", "--", *tracked)
    assert list(walk(["."])) == listed()


@pytest.mark.parametrize("place", ["settings/git/config", ".gitconfig", "work/.git/config"])
@pytest.mark.parametrize(
    "line", ["excludesFile = ~/mine", '  EXCLUDESFILE="~/mine" # of all', "excludesfile = %s/mine"]
)
def test_the_users_rules_may_stand_anywhere(folder: Path, place: str, line: str) -> None:
    make(str(folder.parent / "mine"), "a.md\n")
    file = folder.parent / place
    before = file.read_text() if file.exists() else ""
    make(str(file), before + "[core]\n" + line.replace("%s", str(folder.parent)) + "\n")
    assert "a.md" not in listed()
    assert list(walk(["."])) == listed()


def test_a_second_working_tree_has_the_rules_of_its_repository(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(".git/info/exclude", "a.md\n")
    git("add", "--force", "f/a.md", "b.txt")
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a")
    git("worktree", "add", "-q", "../other")
    monkeypatch.chdir(folder.parent / "other")
    make("a.md")
    assert list(walk(["."])) == listed() == ["b.txt", "f/a.md"]


def test_without_git_what_is_ignored_is_left_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(".gitignore", "*.md\n")
    git("add", "--force", "a.md")
    assert "a.md" in list(walk(["."]))
    monkeypatch.setenv("PATH", str(folder))
    assert list(walk(["."])) == sorted(file for file in FILES if file.endswith(".txt"))
