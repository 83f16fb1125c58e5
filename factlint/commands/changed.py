"""``factlint check --diff REF`` and ``--staged``: the articles that have changed, and conflicts with a changed side."""

import os
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator

from factlint import git
from factlint.changes import Change, Repository, touched
from factlint.commands.shared import opened
from factlint.errors import UsageError
from factlint.finding import Failure, Result
from factlint.read import STANDARD_INPUT, is_archive, largest
from factlint.read.folder import wanted

_Article = tuple[str, bytes] | Failure


class Changed:
    """What has changed of what the paths of the command line name. Raises UsageError."""

    def __init__(self, options: Namespace, excluded: Callable[[str], bool]) -> None:
        if options.staged and options.diff is not None:
            raise UsageError("--staged and --diff: one of them")
        if options.staged and (options.fix or options.diff_fixes):
            raise UsageError("--staged checks what is staged, and --fix writes the files: one of them")
        operands = options.operands or ["."]
        if STANDARD_INPUT in operands:
            raise UsageError("what has changed cannot be told of standard input, which is in no repository")
        repository = Repository(_folder(operands[0]))
        self._root = repository.root
        self._staged = options.staged
        changes = repository.staged() if options.staged else repository.since(options.diff)
        self._changes: dict[str, Change] = {}
        self._failures: list[Failure] = []
        for operand in operands:
            self._name(operand, changes, excluded)

    def _name(self, operand: str, changes: dict[str, Change], excluded: Callable[[str], bool]) -> None:
        """Takes the changed files that an operand names, each by the name it has there."""
        inside = os.path.relpath(os.path.realpath(operand), self._root)
        if inside == os.pardir or inside.startswith(os.path.join(os.pardir, "")):
            raise UsageError(f"{operand} is outside the repository {self._root}")
        if inside in changes:
            self._changes[operand] = changes[inside]
        elif not os.path.isdir(operand):
            if not os.path.exists(operand):
                self._failures.append(Failure(operand, "cannot be read: no such file or directory"))
        else:
            start = "" if inside == os.curdir else os.path.join(inside, "")
            for path, change in changes.items():
                rest = path[len(start) :]
                shown = rest if os.path.normpath(operand) == os.curdir else os.path.join(operand, rest)
                if path.startswith(start) and wanted(rest) and not excluded(shown):
                    self._changes[shown] = change

    def count(self) -> int:
        """How many articles have changed."""
        return len(self._changes)

    def articles(self) -> Iterator[_Article]:
        """The changed articles, sorted by path: as they are staged, or as they stand in their files."""
        yield from self._failures
        paths = sorted(self._changes)
        if self._staged:
            blobs = ((self._changes[path].blob, largest(path) + 1) for path in paths)
            yield from zip(paths, git.blobs(self._root, blobs), strict=True)
        else:
            yield from map(opened, paths)

    def touched(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results with those findings that have a side on a changed line."""
        for result in results:
            change = self._changes.get(result.path)
            # An archive has no lines: it has changed, or it has not.
            yield result if change is None or is_archive(result.path) else touched(result, change)


def _folder(path: str) -> str:
    """The nearest folder that is there: a file that is staged may be gone."""
    folder = os.path.realpath(path)
    while not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    return folder
