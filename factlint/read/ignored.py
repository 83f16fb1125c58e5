"""What git ignores: the rules of ``.gitignore`` files, nested, and of the repository's own ``info/exclude``."""

import os
from collections.abc import Iterable
from typing import Any

# More than this is no list of patterns that somebody wrote.
_LARGEST = 262_144
# A pattern is compiled to a backtracking expression, whose time grows by the power of its stars in one name.
_MOST_STARS = 3


class Rules:
    """The rules that hold in one folder: its own, then those of the folders above it, up to the repository's root."""

    __slots__ = ("_above", "_base", "_spec")

    def __init__(self, base: str, spec: Any, above: "Rules | None") -> None:
        self._base = base
        self._spec = spec
        self._above = above

    def ignore(self, path: str, folder: bool = False) -> bool:
        """Whether the rules leave out this path, which is absolute. The last word of the nearest folder counts."""
        rules: Rules | None = self
        while rules:
            if not path.startswith(rules._base):
                return False
            relative = path[len(rules._base) :].replace(os.sep, "/") + ("/" if folder else "")
            said: bool | None = rules._spec.check_file(relative).include
            if said is not None:
                return said
            rules = rules._above
        return False


def rules_above(folder: str) -> Rules | None:
    """The rules that hold in an absolute folder because of the folders above it in its repository, if it is in one."""
    above: list[str] = []
    root = folder
    while not os.path.exists(os.path.join(root, ".git")):
        parent = os.path.dirname(root)
        if parent == root:
            return None
        root = parent
        above.append(root)
    rules = _extended(None, root, os.path.join(root, ".git", "info", "exclude")) if above else None
    for parent in reversed(above):
        rules = _extended(rules, parent, os.path.join(parent, ".gitignore"))
    # A folder that is named is searched even if the rules leave it out.
    return None if rules and rules.ignore(folder, folder=True) else rules


def rules_in(folder: str, above: Rules | None, names: frozenset[str]) -> Rules | None:
    """The rules that hold in an absolute folder with these entries, whose parent has the rules ``above``."""
    if ".git" in names:
        above = _extended(None, folder, os.path.join(folder, ".git", "info", "exclude"))
    return _extended(above, folder, os.path.join(folder, ".gitignore")) if ".gitignore" in names else above


def _extended(above: Rules | None, folder: str, file: str) -> Rules | None:
    lines = _lines(file)
    return Rules(folder.rstrip(os.sep) + os.sep, _spec(lines), above) if lines else above


def rules_of(lines: Iterable[str], folder: str) -> Rules | None:
    """The rules that these patterns make for what lies in an absolute folder; None where one is no pattern."""
    lines = list(lines)
    return Rules(folder.rstrip(os.sep) + os.sep, _spec(lines), None) if all(map(_is_pattern, lines)) else None


def _spec(lines: list[str]) -> Any:
    from pathspec import GitIgnoreSpec  # late: most runs name their files, and many folders have no such rules

    # The backend of the standard library: what is ignored must not hang on what else is installed.
    return GitIgnoreSpec.from_lines(lines, backend="simple")


def _lines(file: str) -> list[str]:
    """The patterns of a file. Like git, a link is not followed; a file that cannot be read has none."""
    try:
        if os.path.islink(file) or not os.path.isfile(file) or os.path.getsize(file) > _LARGEST:
            return []
        with open(file, encoding="utf-8", errors="surrogateescape") as stream:
            lines = stream.read(_LARGEST).split("\n")
    except OSError:
        return []
    return [line for line in lines if _is_pattern(line)]


def _is_pattern(line: str) -> bool:
    if not line.strip() or line.startswith("#"):
        return False
    return all(part.count("*") <= _MOST_STARS for part in line.split("/")) and line.count("*") <= 2 * _MOST_STARS
