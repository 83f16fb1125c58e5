"""What is kept between runs, in the user's cache folder: parsed rule pages, and findings of unchanged articles.

A file of the cache is JSON with a stamp of all that its content depends on, this package's code among it; where the
stamp is another, or the file cannot be read, there is no cache. A cache that cannot be written costs the next run
time and nothing else.
"""

import json
import os
import sys
from binascii import crc32
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from factlint import __version__
from factlint.finding import Finding, Fix, Label

_MOST = 20_000  # articles whose findings one file keeps


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
        with open(_path(name), encoding="utf-8") as file:
            kept = json.load(file)
        return kept["kept"] if kept["stamp"] == stamp else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write(name: str, stamp: str, content: Any) -> None:
    """Keeps the content, which JSON can hold, under this name."""
    path = _path(name)
    temporary = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(temporary, "w", encoding="utf-8") as file:
            json.dump({"stamp": stamp, "kept": content}, file)
        os.replace(temporary, path)
    except (OSError, UnicodeEncodeError):
        pass


def _path(name: str) -> str:
    root = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(root, "factlint", f"{name}.json")


class Findings:
    """The findings of articles as they were, for one folder and one choice of rules.

    ``known`` says whether a run with the same stamp has gone before. Articles are known by path and content.
    """

    def __init__(self, stamp: str) -> None:
        self._stamp = stamp
        self._name = f"findings-{crc32(os.fsencode(os.getcwd())):08x}"
        kept = read(self._name, stamp)
        self.known = isinstance(kept, dict)
        self._kept: dict[str, list[Any]] = kept if isinstance(kept, dict) else {}
        self._changed = False

    def get(self, path: str, data: bytes) -> tuple[Finding, ...] | None:
        """The findings of the article, or None where it is new or has changed."""
        digest, findings = self._kept.get(path, ("", []))
        if digest != _digest(data):
            return None
        return tuple(_finding(path, fields) for fields in findings)

    def put(self, path: str, data: bytes, findings: Iterable[Finding]) -> None:
        """Keeps the findings of the article."""
        self._kept[path] = [_digest(data), [finding[1:] for finding in findings]]
        self._changed = True

    def save(self) -> None:
        """Writes what has changed."""
        if self._changed or not self.known:
            write(self._name, self._stamp, dict(list(self._kept.items())[-_MOST:]))


def _finding(path: str, fields: list[Any]) -> Finding:
    finding = Finding(path, *fields)
    return finding._replace(
        labels=tuple(Label(*label) for label in finding.labels),
        evidence=tuple(finding.evidence),
        fixes=tuple(Fix(*fix) for fix in finding.fixes),
    )


def _digest(data: bytes) -> str:
    import hashlib  # late: a run without the cache does without

    return hashlib.blake2b(data, digest_size=16).hexdigest()
