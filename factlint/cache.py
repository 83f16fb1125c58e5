"""What is kept between runs, in the user's cache folder, where losing it costs the next run time and nothing else.

A file of the cache is replaced as a whole, so that runs at the same time do not disturb each other. Where one cannot be
read, or is not what was written, there is no cache; where one cannot be written, there is none the next time. A page of
JSON carries a stamp of all that its content depends on, this package's code among it.
"""

import json
import os
import sys
import time
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from factlint import __version__

_STALE = 3_600  # seconds after which what a run left half written is nobody's ...
_FORGOTTEN = 30 * 24 * _STALE  # ... and after which the rules of a house are parsed again, were they wanted


def stamp(pages: Iterable[str], *further: str) -> str:
    """What changes when a rule page, this package, the interpreter or one of the further texts does."""
    states = list(_package())
    for path in pages:
        status = os.stat(path)
        states.append(f"{os.path.abspath(path)}\0{status.st_size}\0{status.st_mtime_ns}")
    return "\n".join([__version__, sys.version, *further, *states])


@cache
def _package() -> tuple[str, ...]:
    """The state of this package's modules, which a run asks for twice: for its rules and for its findings."""
    folder = os.path.dirname(os.path.abspath(__file__))
    return tuple(f"{path}\0{state}" for path, state in sorted(_states(folder)))


def _states(folder: str) -> Iterator[tuple[str, str]]:
    """The modules of a folder, each with its size and time of change."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                status = entry.stat()
                yield entry.path, f"{status.st_size}\0{status.st_mtime_ns}"
            elif entry.is_dir() and entry.name != "__pycache__":
                yield from _states(entry.path)


def read(name: str, stamp: str) -> Any:
    """What is kept under this name, or None."""
    try:
        with open(path(f"{name}.json"), encoding="utf-8") as file:
            kept = json.load(file)
        return kept["kept"] if kept["stamp"] == stamp else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write(name: str, stamp: str, content: Any) -> None:
    """Keeps the content, which JSON can hold, under this name."""
    page = json.dumps({"stamp": stamp, "kept": content})
    replace(path(f"{name}.json"), [page.encode("utf-8", "surrogatepass")])


def replace(file: str, pieces: Iterable[bytes]) -> bool:
    """Makes the pieces the content of a file of the cache, at once or not at all. Whether it could be done."""
    temporary = f"{file}.{os.getpid()}.{time.time_ns()}.tmp"
    try:
        os.makedirs(os.path.dirname(file), mode=0o700, exist_ok=True)
        with open(temporary, "xb") as stream:
            stream.writelines(pieces)
        os.replace(temporary, file)
    except OSError:
        return False
    finally:
        _tidy(os.path.dirname(file), temporary)
    return True


def _tidy(folder: str, temporary: str) -> None:
    """Takes away what this run, or one that was killed, left half written, and rules of houses long not seen."""
    now = time.time()
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                age = now - entry.stat().st_mtime
                left = entry.name.endswith(".tmp") and (age > _STALE or entry.path == temporary)
                if left or (entry.name.startswith("rules-") and age > _FORGOTTEN):
                    os.unlink(entry.path)
    except OSError:
        pass


def path(name: str) -> str:
    """Where the file of this name is kept. Like all who keep to the XDG rules we do not read a relative folder."""
    root = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(root):
        root = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(root, "factlint", name)
