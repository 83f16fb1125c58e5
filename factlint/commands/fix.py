"""``factlint check --fix`` and ``--diff-fixes``: writes, or shows, what is right where something is.

An article is fixed, checked again and fixed again until there is nothing left to fix. After each step it is read, and
what is read must be what was read before with nothing but the right words in it: a fix that would change markup, or
anything that the reader makes of it, is left alone.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout
from typing import NamedTuple

from factlint.errors import ReadError, UsageError
from factlint.finding import Failure, Fix, Result
from factlint.fix import apart, applied, expected
from factlint.read import STANDARD_INPUT, largest, read
from factlint.read.decode import decode, encode
from factlint.report import Look
from factlint.report.visible import inert_lines, visible
from factlint.write import replace

# From a path and its bytes to what a check finds.
Check = Callable[[str, bytes], Result]
_MOST_STEPS = 20


class Fixed(NamedTuple):
    """What became of an article: its bytes before and after, at how many places, and what is still found."""

    before: bytes
    after: bytes
    places: int
    result: Result


def fixed(result: Result, data: bytes, check: Check) -> Fixed:
    """The article ``data``, of which ``result`` is known, fixed as far as it can be."""
    seen = {data}
    after, places = data, 0
    while len(seen) <= _MOST_STEPS:
        wanted = apart(fix for finding in result.findings for fix in finding.fixes)
        right = _accepted(result, after, wanted) if wanted else []
        new = encode(applied(result.source, right), after)
        if not right or new in seen:
            break
        seen.add(new)
        after, places = new, places + len(right)
        result = check(result.path, new)
    return Fixed(data, after, places, result)


def _accepted(result: Result, data: bytes, fixes: list[Fix]) -> list[Fix]:
    """Those of the fixes that change nothing but the words that are read."""
    try:
        if decode(data) != result.source:
            return []  # a container, which is not written
        text = read(result.path, data).text
    except ReadError:
        return []

    def proven(some: list[Fix]) -> bool:
        try:
            found = read(result.path, encode(applied(result.source, some), data)).text
        except (ReadError, UnicodeEncodeError):  # of an encoding that lacks a letter of the right form
            return False
        return found == expected(text, some)

    def good(some: list[Fix]) -> list[Fix]:
        if proven(some):
            return some
        if len(some) == 1:
            return []
        half = len(some) // 2
        both = [*good(some[:half]), *good(some[half:])]
        return both if both and proven(both) else []

    return good(fixes)


class Fixing:
    """The fixes of one run. Raises UsageError where it cannot fix what it checks."""

    def __init__(self, options: Namespace, check: Check) -> None:
        if options.staged or options.diff is not None:
            raise UsageError("whole articles are fixed: leave out --diff and --staged")
        self._filter = STANDARD_INPUT in options.operands
        if self._filter and options.operands != [STANDARD_INPUT]:
            raise UsageError("standard input is fixed alone, since its text goes to standard output")
        self._check = check
        self._out = sys.stdout.buffer
        self._given = b""  # what standard input held
        self._places = self._files = 0

    def noting(self, found: Iterable[tuple[str, bytes] | Failure]) -> Iterator[tuple[str, bytes] | Failure]:
        """The articles, standard input kept, since it can be read only once."""
        for one in found:
            if not isinstance(one, Failure) and one[0] == STANDARD_INPUT:
                self._given = one[1]
            yield one

    def written(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results as they are after the articles are fixed."""
        for result in results:
            try:
                yield self._write(result)
            except OSError as error:
                failure = Failure(result.path, f"cannot be fixed: {(error.strerror or str(error)).lower()}")
                yield result._replace(failures=(*result.failures, failure))

    def _write(self, result: Result) -> Result:
        if not _fixable(result) and not self._filter:
            return result
        before = self._bytes(result.path)
        change = fixed(result, before, self._check)
        if self._filter:
            self._out.write(change.after)
        elif change.places:
            if self._bytes(result.path) != before:
                raise OSError("it was changed by another program meanwhile")
            replace(result.path, change.after)
        self._count(change)
        # What is still found cannot be fixed, or it would be.
        return change.result._replace(findings=tuple(f._replace(fixes=()) for f in change.result.findings))

    def report(self, report: Callable[..., None], *arguments: object) -> None:
        """Makes the report, on standard error where standard output takes the fixed text, and says what was fixed."""
        if self._filter:
            with redirect_stdout(sys.stderr):
                report(*arguments)
        else:
            report(*arguments)
            sys.stdout.flush()
        if self._places:
            print(f"factlint: fixed {self._counted()}", file=sys.stderr)

    def show(self, results: Iterable[Result], look: Look) -> tuple[bool, list[Failure]]:
        """Prints what would be changed as a unified diff. Whether anything would, and what could not be checked."""
        failures: list[Failure] = []
        for result in results:
            failures += result.failures
            if not _fixable(result):
                continue
            try:
                change = fixed(result, self._bytes(result.path), self._check)
            except OSError as error:
                failures.append(Failure(result.path, f"cannot be read: {(error.strerror or str(error)).lower()}"))
                continue
            if change.places:
                self._count(change)
                _print(difference(result.path, decode(change.before), decode(change.after)), look)
        sys.stdout.flush()
        if self._places:
            print(f"factlint: would fix {self._counted()}", file=sys.stderr)
        return self._places > 0, failures

    def _bytes(self, path: str) -> bytes:
        if path == STANDARD_INPUT:
            return self._given
        with open(path, "rb") as file:
            return file.read(largest(path) + 1)

    def _count(self, change: Fixed) -> None:
        self._places += change.places
        self._files += change.places > 0

    def _counted(self) -> str:
        places, files = (f"{n} {noun}{'' if n == 1 else 's'}" for n, noun in
                         ((self._places, "place"), (self._files, "file")))  # fmt: skip
        return f"{places} in {files}"


def _fixable(result: Result) -> bool:
    return any(finding.fixes for finding in result.findings)


def difference(path: str, before: str, after: str) -> Iterator[str]:
    """The lines of a unified diff, each with its end, as ``git apply`` and ``patch -p1`` take them."""
    from difflib import unified_diff  # late: only for this

    shown = visible(path) if "\n" in path else path
    old, new = (shown if os.path.isabs(path) else f"{side}/{shown}" for side in "ab")
    for line in unified_diff(_lines(before), _lines(after), old, new):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    return [*(f"{line}\n" for line in lines[:-1]), *filter(None, lines[-1:])]


def _print(lines: Iterable[str], look: Look) -> None:
    """The diff as it is for a program to apply, or as it can be seen in a terminal or the log of a workflow."""
    if look.width is None and not os.environ.get("GITHUB_ACTIONS"):
        sys.stdout.flush()
        sys.stdout.buffer.writelines(line.encode("utf-8", "surrogateescape") for line in lines)
        return
    colours = {"-": "\x1b[31m", "+": "\x1b[32m", "@": "\x1b[36m"}
    for line in lines:
        shown = inert_lines(line[:1] + visible(line[1:].rstrip("\r\n")))
        colour = colours.get(line[:1]) if look.color else None
        sys.stdout.write(f"{colour}{shown}\x1b[0m\n" if colour else f"{shown}\n")
