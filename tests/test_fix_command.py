"""``check --fix`` and ``--diff-fixes`` as they are run: what is written, shown and left alone."""

import json
import os
import resource
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "factlint", "check", "--isolated", "--no-cache", "--select", "ALL"]
TEXT = "Rents rose by 30%. Wages rose by 4 percent and 5 percent.\n\nHe is a Uzbek poet.\n"
FIXED = "Rents rose by 30 percent. Wages rose by 4 percent and 5 percent.\n\nHe is an Uzbek poet.\n"
BAD = "Turnover grew 5 per cent from $1.2 million to $1.5 million.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    (tmp_path / "a.md").write_text(TEXT)
    (tmp_path / "bad.md").write_text(BAD)
    return tmp_path


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], input=stdin, env=os.environ | environment, capture_output=True)


def test_fix(folder: Path) -> None:
    done = run("--fix")
    assert (done.returncode, done.stderr) == (1, b"factlint: fixed 2 places in 1 file\n")
    assert done.stdout.startswith(b"error[NUM201] change-mismatch: ")
    assert done.stdout.endswith(b"1 error in 1 file\n")
    assert (folder / "a.md").read_text() == FIXED
    assert (folder / "bad.md").read_text() == BAD
    before = os.stat(folder / "a.md")
    again = run("--fix", "--output-format", "concise", "a.md")
    assert (again.returncode, again.stdout, again.stderr) == (0, b"", b"")
    assert os.stat(folder / "a.md").st_mtime_ns == before.st_mtime_ns
    assert sorted(os.listdir(folder)) == ["a.md", "bad.md"]


def test_the_console_says_what_could_be_fixed(folder: Path) -> None:
    assert run().stdout.endswith(b"\n1 error, 2 notes in 2 files; --fix mends 2 places\n")
    assert run("bad.md").stdout.endswith(b"\n1 error in 1 file\n")
    (folder / "a.tex").write_text("They rose by 3\\%, by 2\\%, by 4 percent.\n")
    assert run("a.tex").stdout.endswith(b"\n1 note in 1 file; --fix mends 1 place\n")
    done = run("--fix", "a.tex")  # in which the right sign would begin a comment
    assert (done.stderr, done.stdout.splitlines()[-1]) == (b"", b"1 note in 1 file")


def test_the_cache_and_the_number_of_workers_change_nothing(folder: Path) -> None:
    command = [*COMMAND[:5], "--select", "ALL", "--fix", "--jobs", "2"]
    environment = os.environ | {"XDG_CACHE_HOME": str(folder / "cache")}
    for number in range(8):
        (folder / f"{number}.md").write_text(TEXT)
    subprocess.run([name for name in command if name != "--fix"], env=environment, capture_output=True)
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.stderr == "factlint: fixed 18 places in 9 files\n"
    assert {(folder / f"{number}.md").read_text() for number in range(8)} == {FIXED}


def test_mode_and_links_stay(folder: Path) -> None:
    os.chmod(folder / "a.md", 0o640)
    (folder / "link.md").symlink_to("a.md")
    assert run("--fix", "link.md").returncode == 0
    assert (folder / "link.md").is_symlink()
    assert (folder / "a.md").read_text() == FIXED
    assert stat.S_IMODE(os.stat(folder / "a.md").st_mode) == 0o640


def test_what_cannot_be_written_is_named_and_stays_as_it_was(folder: Path) -> None:
    (folder / "long.md").write_text(long := TEXT + "x" * 5000)
    limit = (1000, 1000)  # bytes, past which each write fails as on a full disk
    done = subprocess.run([*COMMAND, "--fix"], capture_output=True, text=True,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit))  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == (
        "factlint: fixed 2 places in 1 file\nfactlint: error: long.md: cannot be fixed: file too large\n"
    )
    assert (folder / "long.md").read_text() == long
    assert (folder / "a.md").read_text() == FIXED
    assert sorted(os.listdir(folder)) == ["a.md", "bad.md", "long.md"]


def test_diff_fixes_writes_nothing_and_can_be_applied(folder: Path) -> None:
    (folder / "crlf.md").write_bytes(TEXT.replace("\n", "\r\n").rstrip().encode())
    (folder / "-n b.md").write_text(TEXT)
    done = run("--diff-fixes")
    assert (done.returncode, done.stderr) == (1, b"factlint: would fix 6 places in 3 files\n")
    assert (folder / "a.md").read_text() == TEXT
    assert b"+Rents rose by 30 percent." in done.stdout
    patch = shutil.which("git")
    assert patch
    subprocess.run([patch, "apply", "--whitespace=nowarn"], input=done.stdout, check=True)
    assert (folder / "a.md").read_text() == (folder / "-n b.md").read_text() == FIXED
    assert (folder / "crlf.md").read_bytes() == FIXED.replace("\n", "\r\n").rstrip().encode()
    again = run("--diff-fixes")
    assert (again.returncode, again.stdout, again.stderr) == (0, b"", b"")


def test_a_diff_that_people_see_can_carry_nothing_live(folder: Path) -> None:
    text = "::error::one\n\n##[group]two \x1b[31m three\n\nHe is a Uzbek poet.\n\n  ::warning::four\n"
    (folder / "a.md").write_text(text)
    done = run("--diff-fixes", "a.md", GITHUB_ACTIONS="true")
    assert done.returncode == 1
    assert b"\x1b" not in done.stdout
    assert b"##[" not in done.stdout
    assert not [line for line in done.stdout.splitlines() if line.lstrip().startswith(b"::")]


def test_standard_input_is_a_filter() -> None:
    done = run("--fix", "-", stdin=(TEXT + "\n" + BAD).replace("\n", "\r\n").encode("utf-16"))
    wanted = (FIXED + "\n" + BAD.replace("per cent", "percent")).replace("\n", "\r\n").encode("utf-16")
    assert (done.returncode, done.stdout) == (1, wanted)
    assert b"NUM201" in done.stderr
    clean = run("--fix", "--output-format", "concise", "-", stdin=b"\xef\xbb\xbfclean\r")
    assert (clean.returncode, clean.stdout, clean.stderr) == (0, b"\xef\xbb\xbfclean\r", b"")
    broken = run("--fix", "--output-format", "concise", "-", stdin=b"\xff\xff")
    assert (broken.returncode, broken.stdout) == (2, b"\xff\xff")
    shown = run("--diff-fixes", "-", stdin=TEXT.encode())
    assert (shown.returncode, shown.stdout.splitlines()[:2]) == (1, [b"--- a/-", b"+++ b/-"])


@pytest.mark.parametrize("arguments", [["--staged"], ["--diff", "main"], ["-", "a.md"], ["--diff-fixes"]])
def test_what_does_not_go_together_is_refused(folder: Path, arguments: list[str]) -> None:
    done = run("--fix", *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"factlint: error: ")
    assert (folder / "a.md").read_text() == TEXT


def test_json_tells_fixes_where_there_are_any() -> None:
    page = json.loads(run("--output-format", "json").stdout)
    fixes = {finding["code"]: finding.get("fixes") for finding in page["findings"]}
    at = TEXT.index("a Uzbek") + 1
    assert fixes["STY115"] == [{"start": at, "end": at, "replacement": "n"}]
    assert fixes["NUM201"] is None


def test_what_is_silenced_is_not_fixed(folder: Path) -> None:
    text = f"<!-- factlint-disable STY115 -->\n\n{TEXT}"
    (folder / "a.md").write_text(text)
    run("--fix", "a.md")
    assert (folder / "a.md").read_text() == text.replace("30%", "30 percent")
