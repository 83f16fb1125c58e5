"""The forms in which findings are reported.

A form is a function from results, sorted by path, to the pieces of what goes to standard output. Each imports what
it needs when it is called: a run that prints JSON does not wait for a terminal library.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from factlint.finding import Result


class Look(NamedTuple):
    """How the console form shows itself: ``width`` is the terminal's, in cells, or None where there is no terminal."""

    color: bool = False
    width: int | None = None
    verbose: bool = False


def _console(results: Sequence[Result], look: Look) -> Iterator[str]:
    if not any(result.findings for result in results):
        yield _nothing(sum(not result.failures for result in results), bool(results))
        return
    from factlint.report.console import report

    yield from report(results, look)


def _nothing(checked: int, any_named: bool) -> str:
    if checked:
        return f"No contradictions found in {checked} {'file' if checked == 1 else 'files'}.\n"
    return "" if any_named else "No articles found.\n"  # of those that failed standard error tells


def _concise(results: Sequence[Result], look: Look) -> Iterator[str]:
    from factlint.report.concise import report

    return report(results)


def _json(results: Sequence[Result], look: Look) -> Iterator[str]:
    from factlint.report.json import report

    return report(results)


FORMATS: dict[str, Callable[[Sequence[Result], Look], Iterator[str]]] = {
    "console": _console,
    "concise": _concise,
    "json": _json,
}
