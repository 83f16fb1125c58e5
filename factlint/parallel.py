"""Checking in order: a few articles here, many over the processors."""

import os
from collections.abc import Generator, Iterable

from factlint.finding import Result
from factlint.jobs import Ahead, Check, Job

_PAYS = 100_000  # bytes of articles below which a process costs more than it brings


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run(tasks: Iterable[Job | Result], check: Check, processes: int) -> Generator[tuple[bytes, Result], None, None]:
    """The result of each task, with the key of its job, in the order of the tasks.

    Tasks are taken and results given one by one; what waits in between is bounded. Little work is done here, and all
    work where there is one process or the system has no fork.
    """
    ahead = Ahead(tasks)
    several = processes > 1 and hasattr(os, "fork")
    while True:
        # None is no room, or no further task where nothing waits.
        slot = ahead.more()
        if not ahead.slots:
            return
        if several and ahead.size > _PAYS and len(ahead.slots) > 1:
            from factlint.pool import Pool  # late: most runs are of few articles

            # What any article needs is imported and compiled here, once, and not in every process.
            yield ahead.first(check)
            yield from Pool(check, processes).run(ahead)
            return
        if slot is None or not several or ahead.slots[0].result:
            yield ahead.first(check)
