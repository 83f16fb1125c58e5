"""The forms in which findings are reported.

A form is a function from results, sorted by path, to the pieces of what goes to standard output. Results come one by
one, while articles are still being checked, and can be gone over once: a form keeps of them what it needs. Each form
imports what it needs when it is called: a run that prints JSON does not wait for a terminal library.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from factlint.finding import Result


class Look(NamedTuple):
    """How the console form shows itself: ``width`` is the terminal's, in cells, or None where there is no terminal."""

    color: bool = False
    width: int | None = None
    verbose: bool = False


def _console(results: Iterable[Result], look: Look) -> Iterator[str]:
    found, checked, named = [], 0, False
    for result in results:
        named = True
        checked += not result.failures
        if result.findings:
            found.append(result)
    if not found:
        yield _nothing(checked, named)
        return
    from factlint.report.console import report

    yield from report(found, look)


def _nothing(checked: int, any_named: bool) -> str:
    if checked:
        return f"No contradictions found in {checked} {'file' if checked == 1 else 'files'}.\n"
    return "" if any_named else "No articles found.\n"  # of those that failed standard error tells


def _concise(results: Iterable[Result], look: Look) -> Iterator[str]:
    from factlint.report.concise import report

    return report(results)


def _json(results: Iterable[Result], look: Look) -> Iterator[str]:
    from factlint.report.json import report

    return report([result for result in results if result.findings or result.failures])


FORMATS: dict[str, Callable[[Iterable[Result], Look], Iterator[str]]] = {
    "console": _console,
    "concise": _concise,
    "json": _json,
}
