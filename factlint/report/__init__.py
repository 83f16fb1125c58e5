"""The forms in which findings are reported.

A form is a function from results, sorted by path, to the pieces of what goes to standard output. Results come one by
one, while articles are still being checked, and can be gone over once: a form keeps of them what it needs. Each form
imports what it needs when it is called: a run that prints JSON does not wait for a terminal library.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factlint.finding import Result

if TYPE_CHECKING:
    from factlint.rule import Rule


class Look(NamedTuple):
    """How a form shows itself.

    ``width`` is the terminal's, in cells, or None where there is no terminal. With ``statistics`` there are counts by
    rule. ``rules`` gives the rules that ran, to a form that describes them.
    """

    color: bool = False
    width: int | None = None
    verbose: bool = False
    statistics: bool = False
    rules: "Callable[[], Sequence[Rule]]" = tuple


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
    return "" if any_named else "No articles to check.\n"  # of those that failed standard error tells


def _concise(results: Iterable[Result], look: Look) -> Iterator[str]:
    if look.statistics:
        from factlint.report.statistics import report as statistics

        return statistics(results)
    from factlint.report.concise import report

    return report(results)


def _json(results: Iterable[Result], look: Look) -> Iterator[str]:
    from factlint.report.json import report

    return report(results, look.statistics)


Form = Callable[[Iterable[Result], Look], Iterator[str]]


def _late(module: str) -> Form:
    """The form of a module of this room."""

    def form(results: Iterable[Result], look: Look) -> Iterator[str]:
        from importlib import import_module

        made: Iterator[str] = import_module(f"factlint.report.{module}").report(results, look)
        return made

    return form


FORMATS: dict[str, Form] = {
    "console": _console,
    "concise": _concise,
    "json": _json,
    **{
        name: _late(name)
        for name in ("jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown")
    },
}

# The forms that can give counts by rule.
COUNTING = ("console", "concise", "json")
