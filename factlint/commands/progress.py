"""A bar on standard error, in a terminal, while a run takes its time."""

import sys
from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import TYPE_CHECKING

from factlint.finding import Result

if TYPE_CHECKING:
    from factlint.report.bar import Bar

_PATIENCE = 1.0  # seconds before there is anything to see
_REFRESH = 0.1  # seconds


def shown(results: Iterable[Result], count: Callable[[], int]) -> Iterator[Result]:
    """The results as they pass by. ``count`` tells how many there will be, and is asked only when the bar is shown.

    The bar is away whenever something else may be written to the terminal, and leaves nothing behind.
    """
    bar: Bar | None = None
    shared = sys.stdout.isatty()
    due = monotonic() + _PATIENCE
    try:
        for number, result in enumerate(results, 1):
            if monotonic() >= due:
                bar = bar or _bar(count())
                bar.show(number)
                due = monotonic() + _REFRESH
            if bar and shared and result.findings:
                bar.hide()
            yield result
    finally:
        if bar:
            bar.hide()


def _bar(total: int) -> "Bar":
    from factlint.report.bar import Bar  # late: it takes a while to load itself

    return Bar(total)
