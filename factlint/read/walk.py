"""From the paths of the command line to the articles to read."""

import os
import stat
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factlint.finding import Failure
from factlint.read import FORMATS, STANDARD_INPUT, ending
from factlint.read.ignored import Rules, rules_above, rules_in

# Folders of other people's files. Those whose names start with a point are left out anyway.
_SKIPPED = frozenset({"node_modules", "bower_components", "__pycache__", "venv", "site-packages"})


def walk(paths: Iterable[str]) -> Iterator[str | Failure]:
    """The article files that the paths name, each once, sorted by path, or why there is none.

    A file that is named is taken whatever it is called and whatever git ignores. Of a folder the files are taken whose
    endings are those of articles (``read.FORMATS``) and that git does not ignore. Links inside a folder are not
    followed. ``-`` is standard input. Files come as they are found: a folder of many is never held as a whole.
    """
    named: list[_Found] = []
    folders: list[Iterator[_Found]] = []
    for path in dict.fromkeys(paths):
        found = _named(path)
        if isinstance(found, _Found):
            named.append(found)
        else:
            folders.append(found)
    named.sort()
    if not named and len(folders) == 1:  # which holds no file twice
        for found in folders[0]:
            yield found.failure or found.shown
        return
    from heapq import merge  # late: most runs are of one folder or some files

    seen: set[str] = set()
    for found in merge(named, *folders) if folders else named:
        if found.failure:
            yield found.failure
        elif found.real not in seen:
            seen.add(found.real)
            yield found.shown


class _Found(NamedTuple):
    """A file by the name to show, and its real path, which tells whether two are one; or why there is none."""

    shown: str
    real: str = ""
    failure: Failure | None = None


def _named(path: str) -> _Found | Iterator[_Found]:
    """What one path of the command line names: a file, or the files of a folder."""
    if path == STANDARD_INPUT:
        return _Found(path, path)
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return _failed(path, f"cannot be read: {reason[:1].lower()}{reason[1:]}")
    real = os.path.realpath(path)
    if stat.S_ISDIR(mode):
        return _in_folder("" if path in (".", f".{os.sep}") else path, real)
    if stat.S_ISREG(mode):
        return _Found(path, real)
    return _failed(path, "is neither a file nor a folder; give its content on standard input, as -")


def _failed(path: str, message: str) -> _Found:
    return _Found(path, "", Failure(path, message))


def _in_folder(shown: str, real: str) -> Iterator[_Found]:
    # A stack and not a recursion: folders may be nested deeper than calls may.
    waiting: list[tuple[str, str, Rules | None, bool]] = [(shown, real, rules_above(real), True)]
    while waiting:
        shown, real, rules, is_folder = waiting.pop()
        if not is_folder:
            yield _Found(shown, real)
            continue
        try:
            with os.scandir(real) as entries:
                inside = [(entry.name, entry.is_dir(follow_symlinks=False), entry.is_file(follow_symlinks=False))
                          for entry in entries]  # fmt: skip
        except OSError as error:
            yield _failed(shown or ".", f"cannot be searched: {(error.strerror or str(error)).lower()}")
            continue
        rules = rules_in(real, rules, frozenset(name for name, _, _ in inside))
        # A folder sorts as its files' paths do, and what is taken last from the stack is put there first.
        inside.sort(key=lambda entry: entry[0] + os.sep if entry[1] else entry[0], reverse=True)
        for name, folder, file in inside:
            wanted = name not in _SKIPPED if folder else file and ending(name) in FORMATS
            path = os.path.join(real, name)
            if wanted and not name.startswith(".") and not (rules and rules.ignore(path, folder)):
                waiting.append((os.path.join(shown, name), path, rules, folder))
