"""From the paths of the command line to the articles to read."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from factlint.finding import Failure
from factlint.read import STANDARD_INPUT


class Found(NamedTuple):
    """A file by the name to show, and its real path, which tells whether two are one; or why there is none."""

    shown: str
    real: str = ""
    failure: Failure | None = None


def walk(paths: Iterable[str], excluded: Callable[[str], bool] | None = None) -> Iterator[str | Failure]:
    """The article files that the paths name, each once, sorted by path, or why there is none.

    A file that is named is taken whatever it is called and whatever git ignores. Of a folder the files are taken whose
    endings are those of articles (``read.FORMATS``), that git does not ignore and that are not ``excluded``. Links
    inside a folder are not followed. ``-`` is standard input. Files come as they are found: a folder of many is never
    held as a whole.
    """
    named: list[Found] = []
    folders: list[Iterator[Found]] = []
    for path in dict.fromkeys(paths):
        found = _named(path, excluded)
        if isinstance(found, Found):
            named.append(found)
        else:
            folders.append(found)
    named.sort(key=_by_name)
    if not named and len(folders) == 1:  # which holds no file twice
        for found in folders[0]:
            yield found.failure or found.shown
        return
    seen: set[str] = set()
    for found in _merged(named, *folders) if folders else named:
        if found.failure:
            yield found.failure
        elif found.real not in seen:
            seen.add(found.real)
            yield found.shown


def _by_name(found: Found) -> str:
    return found.shown


def _merged(*several: Iterable[Found]) -> Iterator[Found]:
    from heapq import merge  # late: most runs are of one folder or some files

    return merge(*several, key=_by_name)


def _named(path: str, excluded: Callable[[str], bool] | None) -> Found | Iterator[Found]:
    """What one path of the command line names: a file, or the files of a folder."""
    if path == STANDARD_INPUT:
        return Found(path, path)
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return failed(path, f"cannot be read: {reason[:1].lower()}{reason[1:]}")
    real = os.path.realpath(path)
    if stat.S_ISDIR(mode):
        from factlint.read.folder import files  # late: most runs name their files

        return files("" if path in (".", f".{os.sep}") else path, real, excluded)
    if stat.S_ISREG(mode):
        return Found(path, real)
    return failed(path, "is neither a file nor a folder; give its content on standard input, as -")


def failed(path: str, message: str) -> Found:
    """A file that cannot be checked."""
    return Found(path, "", Failure(path, message))
