"""What git says of a repository: asked as a program, with nothing of the repository's own choosing run by it.

No shell takes part, names are bytes that end with NUL, and what a repository's configuration could have git run (a
monitor of files, a program that makes diffs or text) is switched off. Git reads here; it writes nothing and fetches
nothing.
"""

import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence

from factlint.errors import UsageError

_SAFE = (
    "--no-pager", "--literal-pathspecs",
    "-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "-c", "core.hooksPath=/dev/null",
    "-c", "core.untrackedCache=false", "-c", "diff.external=", "-c", "core.quotePath=false",
)  # fmt: skip
_ENVIRONMENT = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}


_PIECE = 1 << 20


class GitError(UsageError):
    """Git could not do it; the message is git's own last line, or says that there is no git."""


def ask(folder: str, arguments: Sequence[str], given: bytes = b"") -> bytes:
    """What ``git ARGUMENTS`` prints in the folder, ``given`` on its standard input. Raises GitError."""
    command = ["git", *_SAFE, *arguments]
    try:
        done = subprocess.run(command, cwd=folder, input=given, capture_output=True, env=os.environ | _ENVIRONMENT)
    except FileNotFoundError:
        raise GitError("git is not installed, or not on the PATH") from None
    except OSError as error:
        raise GitError(f"git cannot be run: {(error.strerror or str(error)).lower()}") from None
    if done.returncode:
        lines = os.fsdecode(done.stderr).split("\n")
        told = [line for line in lines if line.startswith(("fatal: ", "error: "))] or lines
        raise GitError(told[0].removeprefix("fatal: ").removeprefix("error: ") or f"git ended with {done.returncode}")
    return done.stdout


def blobs(folder: str, names: Iterable[str], most: int) -> Iterator[bytes]:
    """The contents that these object names stand for, one by one, each cut at ``most`` bytes. Raises GitError."""
    command = ["git", *_SAFE, "cat-file", "--batch"]
    with subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, env=os.environ | _ENVIRONMENT) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        for name in names:
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
