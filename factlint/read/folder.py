"""The articles in a folder and in those below it, as git sees them."""

import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

from factlint.read import FORMATS, ending
from factlint.read.ignored import Rules, rules_above, rules_in
from factlint.read.repository import Repository
from factlint.read.walk import Found, failed

# Folders of other people's files. Those whose names start with a point are left out anyway.
_SKIPPED = frozenset({"node_modules", "bower_components", "__pycache__", "venv", "site-packages"})


def files(shown: str, real: str, excluded: Callable[[str], bool] | None) -> Iterator[Found]:
    """The articles in the absolute folder ``real``, which is shown as ``shown``, sorted by path."""
    # A stack and not a recursion: folders may be nested deeper than calls may.
    waiting = [_Waiting(shown, real, True, *rules_above(real))]
    while waiting:
        shown, real, is_folder, rules, repository, ignored = waiting.pop()
        if not is_folder:
            if not excluded or not excluded(shown):
                yield Found(shown, real)
            continue
        try:
            with os.scandir(real) as entries:
                inside = [(entry.name, entry.is_dir(follow_symlinks=False), entry.is_file(follow_symlinks=False))
                          for entry in entries]  # fmt: skip
        except OSError as error:
            yield failed(shown or ".", f"cannot be searched: {(error.strerror or str(error)).lower()}")
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


def wanted(path: str) -> bool:
    """Whether a walk takes the file with this path from where it starts, git's rules aside."""
    *folders, name = path.split(os.sep)
    return _is_article(name) and all(map(_is_searched, folders))


def _is_article(name: str) -> bool:
    # What begins with "~$" is what Word keeps beside a document that is open.
    return not name.startswith((".", "~$")) and ending(name) in FORMATS


def _is_searched(name: str) -> bool:
    return not name.startswith(".") and name not in _SKIPPED
