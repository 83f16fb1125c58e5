"""Whatever call of the system fails, and whenever: the report is whole or the exit code says that it is not."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Runs the command; the n-th of the calls that name something below the folder fails as the system would have it fail.
PROGRAM = """
import errno, os, sys
folder, calls, number, left = sys.argv[1], sys.argv[2].split(), int(sys.argv[3]), int(sys.argv[4])
def fail(event, arguments):
    global left
    if event in calls and str(arguments[0]).startswith(folder):
        left -= 1
        if left == 0:
            os.write(2, b"failed\\n")
            raise OSError(number, os.strerror(number), arguments[0])
from factlint.cli import main
sys.addaudithook(fail)
sys.exit(main(["check", "--isolated", "--output-format", "json", *sys.argv[5:]]))
"""
BAD = "They met on Monday, 21 December 2022.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    work = tmp_path / "work"
    work.mkdir()
    for name in ("a.txt", "b.txt", "c.txt"):
        (work / name).write_text(BAD)
    (work / ".gitignore").write_text("d.txt\n")
    return tmp_path


def run(folder: Path, calls: str, number: int, left: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"XDG_CACHE_HOME": str(folder / "cache")}
    program = [sys.executable, "-c", PROGRAM, str(folder), calls, str(number), str(left), *arguments]
    return subprocess.run(program, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("calls", "error", "known"),
    [
        ("open", errno.EIO, False),
        ("open", errno.EMFILE, True),
        ("os.rename", errno.EACCES, False),
        ("os.mkdir os.scandir os.remove", errno.EACCES, False),
    ],
)
def test_the_nth_call_fails(folder: Path, calls: str, error: int, known: bool) -> None:
    report = folder / "report.json"
    arguments = [str(folder / "work"), "-o", str(report)]
    whole = run(folder, "", 0, 0, *arguments)
    assert (whole.returncode, whole.stderr) == (1, "")
    expected = report.read_text()
    for left in range(1, 200):
        if not known:
            (folder / "cache" / "factlint" / "findings").unlink(missing_ok=True)
        report.write_text("the report of the run before")
        done = run(folder, calls, error, left, *arguments)
        assert "Traceback" not in done.stderr
        found = report.read_text()
        if done.returncode == 1:  # whatever failed was no matter
            assert found == expected
        else:
            assert done.returncode == 2
            assert "factlint: error: " in done.stderr
            assert found == "the report of the run before" or json.loads(found)["errors"]
        assert {path.name for path in folder.iterdir()} == {"work", "cache", "report.json"}
        if "failed" not in done.stderr:
            break
    assert left < 199
    assert run(folder, "", 0, 0, *arguments).returncode == 1
    assert report.read_text() == expected
