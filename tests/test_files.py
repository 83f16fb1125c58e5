"""Files that are none, or not what they seem: each is skipped, or is one line while the others are checked."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from factlint.commands.shared import opened
from factlint.finding import Failure

COMMAND = [sys.executable, "-m", "factlint", "check", "--isolated", "--output-format"]
BAD = "They met on Monday, 21 December 2022.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one article in which something is found."""
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (work / "z.txt").write_text(BAD)
    return work


def checked(*arguments: str) -> tuple[int, list[str], list[dict[str, str]]]:
    """The exit code, the paths of the findings, and the errors, which stand on standard error too, a line each."""
    done = subprocess.run([*COMMAND, "json", *arguments], capture_output=True, text=True, timeout=60)
    page: Any = json.loads(done.stdout)
    assert len(done.stderr.splitlines()) == len(page["errors"])
    return done.returncode, [finding["path"] for finding in page["findings"]], page["errors"]


def refused(path: str, message: str) -> None:
    """Whether the path, when it is named, is one line, and the other article is checked."""
    assert checked(path, "z.txt") == (2, ["z.txt"], [{"path": path, "message": message}])


def skipped() -> bool:
    """Whether a walk of the folder takes nothing but the one article."""
    return checked() == (1, ["z.txt"], [])


def test_a_pipe(folder: Path) -> None:
    os.mkfifo("a.txt")
    refused("a.txt", "is neither a file nor a folder; give its content on standard input, as -")
    assert skipped()
    # It takes the place of a file after that was found: nobody waits for who may write to it.
    assert opened("a.txt") == Failure("a.txt", "is no file any more")


def test_a_device() -> None:
    refused("/dev/zero", "is neither a file nor a folder; give its content on standard input, as -")


def test_a_file_that_is_gone() -> None:
    refused("a.txt", "cannot be read: no such file or directory")
    assert opened("a.txt") == Failure("a.txt", "cannot be read: no such file or directory")


def test_links(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "a.txt").write_text(BAD)
    Path("loop.txt").symlink_to("loop.txt")
    Path("a").symlink_to(".")
    Path("b").symlink_to("c")
    Path("c").symlink_to("b")
    Path("escape").symlink_to("../outside")
    Path("escape.txt").symlink_to("../outside/a.txt")
    Path("dangling.txt").symlink_to("nowhere")
    assert skipped()
    refused("loop.txt", "cannot be read: too many levels of symbolic links")
    refused("b", "cannot be read: too many levels of symbolic links")
    refused("dangling.txt", "cannot be read: no such file or directory")
    # What is named is meant.
    assert checked("escape.txt", "escape") == (1, ["escape.txt"], [])
    assert checked("a") == (1, [os.path.join("a", "z.txt")], [])


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_what_may_not_be_read(folder: Path) -> None:
    (folder / "a.txt").write_text(BAD)
    (folder / "a.txt").chmod(0)
    (folder / "b").mkdir(mode=0)
    denied = [("a.txt", "cannot be read: permission denied"), ("b", "cannot be searched: permission denied")]
    assert checked() == (2, ["z.txt"], [{"path": path, "message": message} for path, message in denied])


def test_a_file_larger_than_any_disk(folder: Path) -> None:
    with open("a.txt", "wb") as file:
        try:
            file.truncate(1 << 40)
        except OSError:
            pytest.skip("this file system has no files of a terabyte")
    assert checked() == (
        2,
        ["z.txt"],
        [{"path": "a.txt", "message": "is larger than 10 MB: split it, or leave it out"}],
    )


def test_names_that_mean_something_elsewhere(folder: Path) -> None:
    names = [
        "--config=evil.txt",
        "-",
        "a\nb.txt",
        "\x1b[2Jc.txt",
        "~.txt",
        "$(touch live).txt",
        "%s{0}.txt",
        "d\udce9.txt",
    ]
    for name in names:
        (folder / name).write_text(BAD)
    (folder / "-").rename(folder / "-.txt")
    shown = sorted([*names[:1], "-.txt", *names[2:-1], "d\\xe9.txt", "z.txt"])
    code, found, errors = checked()
    assert (code, sorted(found), errors) == (1, shown, [])
    assert sorted(os.listdir()) == sorted([*names[:1], "-.txt", *names[2:], "z.txt"])
    done = subprocess.run([*COMMAND, "concise"], capture_output=True, text=True, env=os.environ | {"PYTHONUTF8": "1"})
    assert len(done.stdout.splitlines()) == len(shown)
    assert "\x1b" not in done.stdout


def test_folders_nested_deeper_than_calls(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    depth = 1200
    for _ in range(depth):
        os.mkdir("a")
        os.chdir("a")
    Path("a.txt").write_text(BAD)
    monkeypatch.chdir(folder)
    assert checked() == (1, ["a/" * depth + "a.txt", "z.txt"], [])
    subprocess.run(["rm", "-r", "a"], check=True)


def test_a_path_longer_than_any(folder: Path) -> None:
    path = "/".join(["a" * 200] * 50) + ".txt"
    refused(path, "cannot be read: file name too long")
    refused("a" * 300, "cannot be read: file name too long")


def test_more_findings_than_anybody_reads(folder: Path) -> None:
    (folder / "a.txt").write_text(BAD * 4100)
    message = "4,100 findings, of which only the first 4,000 are told"
    code, found, errors = checked()
    assert (code, errors) == (2, [{"path": "a.txt", "message": message}])
    assert found == ["a.txt"] * 4000 + ["z.txt"]
