"""The baselines of a run: what they know is not reported, and what they know in vain is told."""

import os
import sys
from argparse import Namespace
from collections import Counter

from factlint.baseline import Baseline, Known, read
from factlint.commands.books import Books
from factlint.finding import Result
from factlint.report.visible import visible

_MOST_TOLD = 10  # stale findings that are named


class Baselines:
    """A baseline for each file that the options or the articles' settings name, read when the first article asks."""

    def __init__(self, options: Namespace, books: Books) -> None:
        self._books = books
        self._files: dict[str, Baseline] = {}
        # What a run over these comes by, and what it may say that it is gone.
        self._folders = [os.path.join(os.path.abspath(path), "") for path in options.operands or ["."]]

    def unknown(self, file: str, result: Result) -> Result:
        """The result, which is no failure, without what the file's baseline knows. Raises BaselineError."""
        if file not in self._files:
            self._files[file] = read(file)
        findings = self._files[file].unknown(result.path, result.findings)
        return result if len(findings) == len(result.findings) else result._replace(findings=findings)

    def tell(self) -> None:
        """Names on standard error what is known and found no more."""
        for file, baseline in self._files.items():
            stale = self.stale(baseline)
            for one in sorted(stale)[:_MOST_TOLD]:
                print(f"factlint: stale in the baseline: {visible(one.path)}: {one.code} {visible(one.message)}",
                      file=sys.stderr)  # fmt: skip
            if len(stale) > _MOST_TOLD:
                print(f"factlint: stale in the baseline: {len(stale) - _MOST_TOLD} more", file=sys.stderr)
            if stale:
                print(f"factlint: `factlint baseline --prune` takes them out of {visible(os.path.relpath(file))}",
                      file=sys.stderr)  # fmt: skip

    def stale(self, baseline: Baseline) -> Counter[Known]:
        return baseline.stale(self._covers, self._runs)

    def _covers(self, path: str) -> bool:
        return path.startswith(tuple(self._folders))

    def _runs(self, path: str, code: str) -> bool:
        return any(rule.code == code for rule in self._books.book(self._books.settings(path)).rules)
