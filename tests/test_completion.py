"""Completion as the shells themselves do it."""

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from factlint.commands import COMMANDS


@cache
def script(shell: str) -> str:
    command = [sys.executable, "-m", "factlint", "completion", shell]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def run(shell: str, code: str, *arguments: str, cwd: Path) -> str:
    program = shutil.which(shell)
    if not program:
        pytest.skip(f"{shell} is not installed")
    (cwd / "script").write_text(script(shell), encoding="utf-8")
    command = [program, *({"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]}[shell]), "-c", code, *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def in_bash(line: str, cwd: Path) -> list[str]:
    code = (
        'source ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_TYPE=9; COMPREPLY=(); '
        'function=$(complete -p factlint); function=${function#*-F }; "${function%% *}" factlint "${@: -1}"; '
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    return [word.strip() for word in run("bash", code, "bash", *line.split(" "), cwd=cwd).splitlines()]


def in_fish(line: str, cwd: Path) -> list[str]:
    shown = run("fish", "source ./script; complete -C $argv[1]", line, cwd=cwd)
    return [row.split("\t")[0] for row in shown.splitlines()]


@pytest.mark.parametrize("complete", [in_bash, in_fish])
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("factlint ", set(COMMANDS)),
        ("factlint ch", {"check"}),
        ("factlint check --sel", {"--select"}),
        ("factlint check --color ", {"auto", "always", "never"}),
        ("factlint check --select NUM20", {f"NUM20{n}" for n in range(1, 10)}),
        ("factlint explain DAT10", {"DAT101", "DAT102", "DAT103"}),
        ("factlint completion ", {"bash", "zsh", "fish"}),
        ("factlint check art", {"article.md", "articles/"}),
        ("factlint check --rules art", {"articles/"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_words_are_completed(complete: object, line: str, words: set[str], tmp_path: Path) -> None:
    assert callable(complete)
    (tmp_path / "article.md").touch()
    (tmp_path / "articles").mkdir()
    found = {word + "/" if word == "articles" else word for word in complete(line, tmp_path)}
    assert found - {"-h", "--help", "--version", "-"} >= words
    assert not {word for word in found - words if not word.startswith("-")}


def test_zsh_takes_the_script(tmp_path: Path) -> None:
    """What it completes needs an interactive shell; here it is parsed, found by its first line and loaded."""
    code = (
        "zsh -n ./script && mkdir site && mv script site/_factlint && fpath=($PWD/site $fpath) && "
        "autoload -Uz compinit && compinit -u -D && echo $_comps[factlint] && autoload +X _factlint && "
        "whence -v _factlint"
    )
    shown = run("zsh", code, cwd=tmp_path).splitlines()
    assert shown[0] == "_factlint"
    assert "shell function" in shown[1]


@pytest.mark.parametrize("arguments", [[], ["csh"], ["bash", "zsh"]])
def test_another_shell_is_refused(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", "factlint", "completion", *arguments], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "factlint: error: completion for which shell? There are bash, zsh, fish\n"
