"""Runs over many articles as they are run: what ends them, what they leave behind, and what they say."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "factlint", "check", "--isolated", "--output-format"]
PARAGRAPH = (
    "The council met on Wednesday, 8 March 2023, to hear that turnover had grown 25 per cent from $1.2 million to "
    "$1.5 million. Mary Harbottle, 58, who has led the Saltmarsh Port Authority since 2011, told its 1,400 members.\n\n"
)
BAD = "They met on Monday, 21 December 2022.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return work


def make(folder: Path, articles: int, paragraphs: int) -> None:
    for number in range(articles):
        (folder / f"{number:04}.txt").write_text(BAD + "\n" + PARAGRAPH * paragraphs)


def start(*arguments: str, form: str = "json", limits: Callable[[], None] | None = None) -> subprocess.Popen[bytes]:
    def prepare() -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell may have its jobs ignore it
        if limits:
            limits()

    return subprocess.Popen([*COMMAND, form, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            preexec_fn=prepare)  # fmt: skip


def children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def working(run: subprocess.Popen[bytes], processes: int) -> list[int]:
    """The processes that a run has started, once it has started so many."""
    while run.poll() is None:
        if len(found := children(run.pid)) >= processes:
            return found
        time.sleep(0.001)
    pytest.fail(f"the run has ended: {run.communicate()}")


def gone(pids: list[int]) -> bool:
    return not any(os.path.exists(f"/proc/{pid}") for pid in pids)


def test_any_number_of_processes_prints_the_same(folder: Path) -> None:
    make(folder, 40, 15)
    (folder / "bad.txt").write_bytes(b"\xff")
    runs = [start("--no-cache", "--jobs", str(jobs)) for jobs in (1, 2, 5)] + [start(), start()]
    pages = [run.communicate()[0] for run in runs]
    assert len(set(pages)) == 1
    assert [finding["path"] for finding in json.loads(pages[0])["findings"]] == sorted(
        path.name for path in folder.glob("0*.txt")
    )
    assert {run.returncode for run in runs} == {2}


def test_a_process_that_is_killed_loses_one_article(folder: Path) -> None:
    make(folder, 40, 20)
    run = start("--jobs", "2", "--no-cache")
    os.kill(working(run, 1)[0], signal.SIGKILL)
    shown, said = run.communicate()
    page = json.loads(shown)
    [error] = page["errors"]
    assert run.returncode == 2
    assert sorted({finding["path"] for finding in page["findings"]} | {error["path"]}) == sorted(os.listdir())
    assert len(page["findings"]) == 39
    reason = "its check was ended by SIGKILL, perhaps because memory ran out"
    assert said.decode() == f"factlint: error: {error['path']}: {reason}\n"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_all_of_a_run(folder: Path, number: signal.Signals, code: int) -> None:
    make(folder, 200, 60)
    run = start("--jobs", "2")
    processes = working(run, 2)
    run.send_signal(number)
    _, said = run.communicate()
    assert (run.returncode, said) == (code, b"")
    assert gone(processes)


def test_processes_do_not_outlive_the_one_that_started_them(folder: Path) -> None:
    make(folder, 200, 60)
    run = start("--jobs", "2")
    processes = working(run, 2)
    run.kill()
    run.communicate()
    while not gone(processes):
        time.sleep(0.01)  # each is done with its article first


def test_a_reader_that_goes_away_ends_all_of_a_run(folder: Path) -> None:
    make(folder, 400, 60)
    run = start("--jobs", "2", form="concise")
    processes = working(run, 2)
    assert run.stdout
    run.stdout.close()
    assert run.stderr
    assert run.stderr.read() == b""
    assert run.wait() == 141
    assert gone(processes)


def test_where_no_process_can_be_had_the_articles_are_checked_all_the_same(folder: Path) -> None:
    make(folder, 20, 20)
    run = start("--jobs", "2", "--no-cache", limits=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (6, 6)))
    shown, said = run.communicate()
    assert (run.returncode, said) == (1, b"")
    assert len(json.loads(shown)["findings"]) == 20


def test_more_memory_than_there_is_costs_the_article(folder: Path) -> None:
    (folder / "a.txt").write_text(BAD)
    (folder / "big.txt").write_text(PARAGRAPH * 9000)
    (folder / "z.txt").write_text(BAD)
    limit = 100 << 20
    run = start("--jobs", "1", "--no-cache", limits=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
    shown, _ = run.communicate()
    page = json.loads(shown)
    assert run.returncode == 2
    assert [finding["path"] for finding in page["findings"]] == ["a.txt", "z.txt"]
    assert page["errors"] == [
        {"path": "big.txt", "message": "needs more memory than there is: split it, or leave it out"}
    ]


@pytest.mark.parametrize("form", ["json", "concise", "console"])
def test_a_full_disk_under_the_output_is_one_line(folder: Path, form: str) -> None:
    make(folder, 3, 3)
    with open("/dev/full", "w") as full:
        done = subprocess.run([*COMMAND, form], stdout=full, stderr=subprocess.PIPE, text=True)
        assert done.stderr == "factlint: error: the output cannot be written: no space left on device\n"
        assert done.returncode == 2
        assert subprocess.run([*COMMAND, form], stdout=full, stderr=full).returncode == 2
        done = subprocess.run([*COMMAND, form, "gone.txt"], stdout=subprocess.PIPE, stderr=full)
        assert done.returncode == 2


@pytest.mark.parametrize(
    ("closed", "code", "said"),
    [
        ("<&-", 2, "factlint: error: -: cannot be read: standard input is closed\n"),
        (">&-", 2, "factlint: error: standard output is closed: what is found has nowhere to go\n"),
        ("2>&-", 0, ""),
    ],
)
def test_a_closed_stream_is_one_line(closed: str, code: int, said: str) -> None:
    command = ["sh", "-c", f'exec "$@" {closed}', "sh", *COMMAND, "concise", "-"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (code, "", said)
