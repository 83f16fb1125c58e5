"""From the paths of the command line to the articles to read."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from factlint.finding import Failure
from factlint.read import FORMATS, STANDARD_INPUT, ending
from factlint.read.ignored import Rules, rules_above, rules_in
from factlint.read.repository import Repository

# Folders of other people's files. Those whose names start with a point are left out anyway.
_SKIPPED = frozenset({"node_modules", "bower_components", "__pycache__", "venv", "site-packages"})


def walk(paths: Iterable[str], excluded: Callable[[str], bool] | None = None) -> Iterator[str | Failure]:
    """The article files that the paths name, each once, sorted by path, or why there is none.

    A file that is named is taken whatever it is called and whatever git ignores. Of a folder the files are taken whose
    endings are those of articles (``read.FORMATS``), that git does not ignore and that are not ``excluded``. Links
    inside a folder are not followed. ``-`` is standard input. Files come as they are found: a folder of many is never
    held as a whole.
    """
    named: list[_Found] = []
    folders: list[Iterator[_Found]] = []
    for path in dict.fromkeys(paths):
        found = _named(path, excluded)
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


def wanted(path: str) -> bool:
    """Whether a walk takes the file with this path from where it starts, git's rules aside."""
    *folders, name = path.split(os.sep)
    return _is_article(name) and all(map(_is_searched, folders))


def _is_article(name: str) -> bool:
    return not name.startswith(".") and ending(name) in FORMATS


def _is_searched(name: str) -> bool:
    return not name.startswith(".") and name not in _SKIPPED


class _Found(NamedTuple):
    """A file by the name to show, and its real path, which tells whether two are one; or why there is none."""

    shown: str
    real: str = ""
    failure: Failure | None = None


def _named(path: str, excluded: Callable[[str], bool] | None) -> _Found | Iterator[_Found]:
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
        return _in_folder("" if path in (".", f".{os.sep}") else path, real, excluded)
    if stat.S_ISREG(mode):
        return _Found(path, real)
    return _failed(path, "is neither a file nor a folder; give its content on standard input, as -")


def _failed(path: str, message: str) -> _Found:
    return _Found(path, "", Failure(path, message))


def _in_folder(shown: str, real: str, excluded: Callable[[str], bool] | None) -> Iterator[_Found]:
    # A stack and not a recursion: folders may be nested deeper than calls may.
    waiting = [_Waiting(shown, real, True, *rules_above(real))]
    while waiting:
        shown, real, is_folder, rules, repository, ignored = waiting.pop()
        if not is_folder:
            if not excluded or not excluded(shown):
                yield _Found(shown, real)
            continue
        try:
            with os.scandir(real) as entries:
                inside = [(entry.name, entry.is_dir(follow_symlinks=False), entry.is_file(follow_symlinks=False))
                          for entry in entries]  # fmt: skip
        except OSError as error:
            yield _failed(shown or ".", f"cannot be searched: {(error.strerror or str(error)).lower()}")
            continue
        rules, repository = rules_in(real, rules, repository, frozenset(name for name, _, _ in inside))
        # A folder sorts as its files' paths do, and what is taken last from the stack is put there first.
        inside.sort(key=lambda entry: entry[0] + os.sep if entry[1] else entry[0], reverse=True)
        for name, folder, file in inside:
            path = os.path.join(real, name)
            if not (_is_searched(name) if folder else file and _is_article(name)):
                continue
            out = ignored or bool(rules and rules.leave_out(path, folder))
            if not out or (repository and repository.tracks(path, folder)):
                waiting.append(_Waiting(os.path.join(shown, name), path, folder, rules, repository, out))


class _Waiting(NamedTuple):
    """A file, or a folder that is to be searched, and what holds there.

    Of a folder that is ignored nothing is taken but what git tracks.
    """

    shown: str
    real: str
    is_folder: bool
    rules: Rules | None
    repository: Repository | None
    ignored: bool = False
