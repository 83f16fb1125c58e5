"""What git ignores: the rules of ``.gitignore`` files, of the repository's ``info/exclude``, and of the user."""

import os
from collections.abc import Iterable

from factlint.read.repository import Repository
from factlint.read.wildcards import Pattern, is_simple, patterns

# More than this is no list of patterns that somebody wrote.
_LARGEST = 262_144


class Rules:
    """The rules that hold in one folder: its own, then those of the folders above it, up to the repository's root."""

    __slots__ = ("_above", "_base", "_patterns")

    def __init__(self, base: str, patterns: Iterable[Pattern], above: "Rules | None") -> None:
        self._base = os.path.join(base, "")
        self._patterns = tuple(reversed([*patterns]))
        self._above = above

    def leave_out(self, path: str, folder: bool = False) -> bool:
        """Whether a walk leaves out this absolute path, having come to it. The last word of the nearest file counts."""
        rules: Rules | None = self
        name = os.fsencode(os.path.basename(path))
        while rules:
            if not path.startswith(rules._base):
                return False
            relative = os.fsencode(path[len(rules._base) :].replace(os.sep, "/"))
            for pattern in rules._patterns:
                if pattern.matches(relative, name, folder):
                    return not pattern.keeps
            rules = rules._above
        return False

    def ignore(self, path: str, folder: bool = False) -> bool:
        """Whether the rules leave out this absolute path, or a folder that it is in."""
        top: Rules = self
        while top._above:
            top = top._above
        if not path.startswith(top._base):
            return False
        at = path.find(os.sep, len(top._base))
        while at >= 0:
            if self.leave_out(path[:at], folder=True):
                return True
            at = path.find(os.sep, at + 1)
        return self.leave_out(path, folder)


def rules_above(folder: str) -> tuple[Rules | None, Repository | None]:
    """The rules that hold in an absolute folder because of what stands above it, and the repository that it is in."""
    above: list[str] = []
    root = folder
    while not os.path.lexists(os.path.join(root, ".git")):
        parent = os.path.dirname(root)
        if parent == root:
            return None, None
        root = parent
        above.append(root)
    if not above:
        return None, None  # what stands in the folder itself is told by ``rules_in``
    repository = Repository(root)
    rules = _of_repository(repository)
    for parent in reversed(above):
        rules = _extended(rules, parent, os.path.join(parent, ".gitignore"))
    # A folder that is named is searched even if the rules leave it out.
    return None if rules and rules.ignore(folder, folder=True) else rules, repository


def rules_in(
    folder: str, above: Rules | None, repository: Repository | None, names: frozenset[str]
) -> tuple[Rules | None, Repository | None]:
    """The same of an absolute folder with these entries, ``above`` and ``repository`` being those of its parent."""
    if ".git" in names:
        repository = Repository(folder)
        above = _of_repository(repository)
    return _extended(above, folder, os.path.join(folder, ".gitignore")) if ".gitignore" in names else above, repository


def _of_repository(repository: Repository) -> Rules | None:
    """The rules that hold in all of a repository, the user's own and then its own."""
    rules = _extended(None, repository.root, repository.users_excludes())
    return _extended(rules, repository.root, repository.excludes())


def _extended(above: Rules | None, folder: str, file: str) -> Rules | None:
    found = patterns(_bytes(file))
    return Rules(folder, found, above) if found else above


def rules_of(lines: Iterable[str], folder: str) -> Rules | None:
    """The rules that these patterns make for what lies in an absolute folder; None where one is no pattern."""
    wanted = [os.fsencode(line) for line in lines]
    return Rules(folder, map(Pattern, wanted), None) if all(map(is_simple, wanted)) else None


def _bytes(file: str) -> bytes:
    """What a file of patterns holds. Like git, a link is not followed; a file that cannot be read has nothing."""
    try:
        if os.path.islink(file) or not os.path.isfile(file) or os.path.getsize(file) > _LARGEST:
            return b""
        with open(file, "rb") as stream:
            return stream.read(_LARGEST)
    except OSError:
        return b""
