"""From the paths of the command line to the articles to read."""

import os
import stat
from collections.abc import Iterable, Iterator

from factlint.finding import Failure
from factlint.read import FORMATS, STANDARD_INPUT, ending
from factlint.read.ignored import Rules, rules_above, rules_in

# Folders of other people's files. Those whose names start with a point are left out anyway.
_SKIPPED = frozenset({"node_modules", "bower_components", "__pycache__", "venv", "site-packages"})


def walk(paths: Iterable[str]) -> Iterator[str | Failure]:
    """The article files that the paths name, each once, in the order of the paths, or why there is none.

    A file that is named is taken whatever it is called and whatever git ignores. A folder is walked in the order of
    its names; of it the files are taken whose endings are those of articles (``read.FORMATS``) and that git does not
    ignore. Links inside a folder are not followed. ``-`` is standard input.
    """
    seen: set[str] = set()
    for path in paths:
        if path == STANDARD_INPUT:
            found: Iterable[tuple[str, str] | Failure] = [(path, path)]
        else:
            found = _named(path)
        for one in found:
            if isinstance(one, Failure):
                yield one
            elif one[1] not in seen:
                seen.add(one[1])
                yield one[0]


def _named(path: str) -> Iterator[tuple[str, str] | Failure]:
    """The files of one path of the command line, each with its real path, which tells whether two are one."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        yield Failure(path, f"cannot be read: {reason[:1].lower()}{reason[1:]}")
        return
    real = os.path.realpath(path)
    if stat.S_ISDIR(mode):
        yield from _in_folder("" if path in (".", f".{os.sep}") else path, real)
    elif stat.S_ISREG(mode):
        yield path, real
    else:
        yield Failure(path, "is neither a file nor a folder; give its content on standard input, as -")


def _in_folder(shown: str, real: str) -> Iterator[tuple[str, str] | Failure]:
    # A stack and not a recursion: folders may be nested deeper than calls may.
    waiting: list[tuple[str, str, Rules | None, bool]] = [(shown, real, rules_above(real), True)]
    while waiting:
        shown, real, rules, is_folder = waiting.pop()
        if not is_folder:
            yield shown, real
            continue
        try:
            with os.scandir(real) as entries:
                inside = [(entry.name, entry.is_dir(follow_symlinks=False), entry.is_file(follow_symlinks=False))
                          for entry in entries]  # fmt: skip
        except OSError as error:
            yield Failure(shown or ".", f"cannot be searched: {(error.strerror or str(error)).lower()}")
            continue
        rules = rules_in(real, rules, frozenset(name for name, _, _ in inside))
        # A folder sorts as its files' paths do, and what is taken last from the stack is put there first.
        inside.sort(key=lambda entry: entry[0] + os.sep if entry[1] else entry[0], reverse=True)
        for name, folder, file in inside:
            wanted = name not in _SKIPPED if folder else file and ending(name) in FORMATS
            path = os.path.join(real, name)
            if wanted and not name.startswith(".") and not (rules and rules.ignore(path, folder)):
                waiting.append((os.path.join(shown, name), path, rules, folder))
