"""What git says of a repository: asked as a program, with nothing of the repository's own choosing run by it.

No shell takes part, names are bytes that end with NUL, and what a repository's configuration could have git run (a
monitor of files, a program that makes diffs or text) is switched off. Git reads here; it writes nothing and fetches
nothing.
"""

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from factlint.errors import UsageError

_SAFE = (
    "--no-pager", "--literal-pathspecs",
    "-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "-c", "core.hooksPath=/dev/null",
    "-c", "core.untrackedCache=false", "-c", "diff.external=", "-c", "core.quotePath=false",
    "-c", "core.attributesFile=/dev/null",
)  # fmt: skip
_OURS = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
# What git tells its hooks of, as seen from the folder that they run in.
_PLACES = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY")
_NOTHING: Mapping[str, str] = MappingProxyType({})
_PIECE = 1 << 20


class GitError(UsageError):
    """Git could not do it; the message is git's own last line, or says that there is no git."""


def ask(folder: str, arguments: Sequence[str], settings: Mapping[str, str] = _NOTHING) -> bytes:
    """What ``git ARGUMENTS`` prints in the folder, with further settings. Raises GitError."""
    command = ["git", *_SAFE, *arguments]
    # Not as options: the name of a setting may hold the sign that would end it there.
    given = int(os.environ.get("GIT_CONFIG_COUNT") or 0)
    environment = {"GIT_CONFIG_COUNT": str(given + len(settings))} if settings else {}
    for number, (name, value) in enumerate(settings.items(), given):
        environment |= {f"GIT_CONFIG_KEY_{number}": name, f"GIT_CONFIG_VALUE_{number}": value}
    try:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
                              env=_environment() | environment)  # fmt: skip
    except FileNotFoundError:
        raise GitError("git is not installed, or not on the PATH") from None
    except OSError as error:
        raise GitError(f"git cannot be run: {(error.strerror or str(error)).lower()}") from None
    if done.returncode:
        lines = os.fsdecode(done.stderr).split("\n")
        told = [line for line in lines if line.startswith(("fatal: ", "error: "))] or lines
        raise GitError(told[0].removeprefix("fatal: ").removeprefix("error: ") or f"git ended with {done.returncode}")
    return done.stdout


def _environment() -> dict[str, str]:
    """What git is to find, whatever folder it runs in."""
    places = {name: os.path.abspath(os.environ[name]) for name in _PLACES if os.environ.get(name)}
    return {**os.environ, **_OURS, **places}


def unfiltered(folder: str) -> dict[str, str]:
    """Settings with which git runs none of the filters that its configuration names for files of the working tree.

    A filter is a program, and a repository that was unpacked brings its own configuration. Raises GitError.
    """
    names = os.fsdecode(ask(folder, ["config", "-z", "--name-only", "--list"])).split("\0")
    filters = {name.rpartition(".")[0] for name in names if name.startswith("filter.")}
    off = {"clean": "", "smudge": "", "process": "", "required": "false"}
    return {f"{name}.{key}": value for name in filters for key, value in off.items()}


def blobs(folder: str, wanted: Iterable[tuple[str, int]]) -> Iterator[bytes]:
    """The contents that these object names stand for, one by one, each cut at so many bytes. Raises GitError."""
    command = ["git", *_SAFE, "cat-file", "--batch"]
    with subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, env=_environment()) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        for name, most in wanted:
            process.stdin.write(name.encode() + b"\n")
            process.stdin.flush()
            head = process.stdout.readline().split()
            if len(head) != 3:
                raise GitError(f"git has no object {name}")
            size = int(head[2])
            yield process.stdout.read(min(size, most))
            left = max(0, size - most) + 1  # and the line end after it
            while left:
                left -= len(process.stdout.read(min(left, _PIECE)))
