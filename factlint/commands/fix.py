"""``factlint check --fix`` and ``--diff-fixes``: writes, or shows, what is right where something is.

An article is fixed, checked again and fixed again until there is nothing left to fix. After each step it is read, and
what is read must be what was read before with nothing but the right words in it: a fix that would change markup, or
anything that the reader makes of it, is left alone.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from factlint.errors import ReadError, UsageError
from factlint.finding import Failure, Fix, Result
from factlint.fix import apart, applied, expected
from factlint.read import LARGEST, STANDARD_INPUT, read
from factlint.read.decode import decode, encode
from factlint.report import Look
from factlint.report.visible import visible
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
        except ReadError:
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


def fixing(results: Iterable[Result], check: Check) -> Iterator[Result]:
    """The results as they are after the files are fixed, and at the end, on standard error, how many were."""
    places = files = 0
    for result in results:
        if not any(finding.fixes for finding in result.findings):
            yield result
            continue
        try:
            change = fixed(result, _bytes(result.path), check)
            if change.places:
                if _bytes(result.path) != change.before:
                    raise OSError(0, "It was changed by someone else meanwhile")
                replace(result.path, change.after)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            yield result._replace(failures=(*result.failures, Failure(result.path, f"cannot be fixed: {reason}")))
            continue
        places, files = places + change.places, files + bool(change.places)
        yield change.result
    if places:
        print(f"factlint: fixed {_count(places, 'place')} in {_count(files, 'file')}", file=sys.stderr)


def show(results: Iterable[Result], check: Check, look: Look) -> tuple[bool, list[Failure]]:
    """Prints a unified diff of what ``--fix`` would change. Whether there is any, and what could not be checked."""
    found = False
    failures: list[Failure] = []
    for result in results:
        failures += result.failures
        if not any(finding.fixes for finding in result.findings):
            continue
        try:
            change = fixed(result, _bytes(result.path), check)
        except OSError as error:
            failures.append(Failure(result.path, f"cannot be read: {(error.strerror or str(error)).lower()}"))
            continue
        if change.places:
            found = True
            _print(difference(result.path, decode(change.before), decode(change.after)), look)
    return found, failures


def standard_input(operands: list[str], check: Check, show_only: bool, look: Look) -> Result:
    """Fixes what standard input holds, on standard output, or shows the difference there. What is still found."""
    if operands != [STANDARD_INPUT]:
        raise UsageError("standard input is fixed alone: its text goes to standard output")
    data = sys.stdin.buffer.read(LARGEST + 1)
    change = fixed(check(STANDARD_INPUT, data), data, check)
    if show_only and change.places:
        _print(difference(STANDARD_INPUT, decode(change.before), decode(change.after)), look)
    elif not show_only:
        sys.stdout.flush()
        sys.stdout.buffer.write(change.after)
    return change.result


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read(LARGEST + 1)


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
        sign, shown = line[:1], visible(line[1:].rstrip("\r\n"))
        if sign == " " and shown.lstrip().startswith("::"):
            sign = "│"  # or the runner of a workflow would obey the line
        colour = colours.get(sign) if look.color else None
        sys.stdout.write(f"{colour}{sign}{shown}\x1b[0m\n" if colour else f"{sign}{shown}\n")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
