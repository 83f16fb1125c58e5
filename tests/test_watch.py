"""What a run shows while it goes on: a bar in a terminal, and with --watch what each change comes to."""

import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "factlint", "check", "--isolated", "--output-format", "concise"]
GOOD = "They met on Wednesday, 21 December 2022.\n"
BAD = "They met on Monday, 21 December 2022.\n"
FOUND = "a.txt:1:13: DAT201 21 December 2022 is not a Monday\n"
WAITING = "factlint: watching for changes; Ctrl-C ends it\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    (work / "a.txt").write_text(GOOD)
    return work


class Watching:
    """A run that watches."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, "--watch", *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )  # fmt: skip

    def said(self) -> str:
        """All that it says until it waits."""
        said = ""
        assert self.process.stdout
        while not said.endswith(WAITING):
            line = self.process.stdout.readline()
            assert line, said
            said += line
        return said.removesuffix(WAITING)

    def end(self) -> tuple[int, str]:
        self.process.send_signal(signal.SIGINT)
        rest = self.process.communicate()[0]
        return self.process.returncode, rest

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture
def watching() -> Iterator[Watching]:
    run = Watching()
    assert run.said() == ""
    yield run
    run.kill()


def test_each_change_is_checked_until_an_interrupt(folder: Path, watching: Watching) -> None:
    (folder / "a.txt").write_text(BAD)
    assert watching.said() == FOUND
    (folder / "b.txt").write_text(BAD)
    assert watching.said() == FOUND + FOUND.replace("a.txt", "b.txt")
    (folder / "a.txt").unlink()
    assert watching.said() == FOUND.replace("a.txt", "b.txt")
    assert watching.end() == (130, "")


def test_a_configuration_that_cannot_be_used_is_told_and_mended(folder: Path) -> None:
    (folder / "a.txt").write_text(BAD)
    run = Watching("--config", "house.toml")
    try:
        assert run.said() == "factlint: error: house.toml: cannot be read: No such file or directory\n"
        (folder / "house.toml").write_text("ignore = []\n")
        assert run.said() == FOUND
        (folder / "house.toml").write_text('ignore = ["DAT201"]\n')
        assert run.said() == ""
        assert run.end() == (130, "")
    finally:
        run.kill()


def test_standard_input_cannot_be_watched() -> None:
    done = subprocess.run([*COMMAND, "--watch", "-"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (2, "factlint: error: standard input cannot be watched\n")


def terminal(*arguments: str, pipe_output: bool, pause: float = 0) -> str:
    """What a terminal shows of a run, on standard error and, unless it is piped, on both.

    ``pause`` is for how many seconds the run waits for its standard input.
    """
    ours, theirs = pty.openpty()
    output = subprocess.DEVNULL if pipe_output else theirs
    run = subprocess.Popen([*COMMAND, *arguments], stdin=subprocess.PIPE, stdout=output, stderr=theirs)
    os.close(theirs)
    time.sleep(pause)
    assert run.stdin
    run.stdin.close()
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:
        pass  # what Linux says where others say that it is the end
    run.wait()
    os.close(ours)
    return re.sub(r"\x1b\[[\d;]*m", "", shown.decode()).replace("\r\n", "\n")


def test_a_bar_is_shown_while_it_takes_long_and_leaves_nothing(folder: Path) -> None:
    (folder / "b.txt").write_text(BAD)
    shown = terminal("-", ".", pipe_output=True, pause=2)
    assert " 1/3 articles" in shown
    assert shown.endswith("\x1b[1A\x1b[2K")
    shown = terminal("-", ".", pipe_output=False, pause=2)
    assert " 1/3 articles" in shown
    assert shown.endswith("\x1b[2K" + FOUND.replace("a.txt", "b.txt"))


def test_a_short_run_shows_none() -> None:
    assert terminal(pipe_output=True) == ""
