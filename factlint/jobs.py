"""Articles to check and what they come to, in order.

Whatever one article does to its check, it is one failure, and the others are checked.
"""

from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from factlint.errors import NO_MEMORY, FactlintError, fault
from factlint.finding import Failure, Result

_COST = 1_000  # what an article costs to check beside its bytes, in bytes
_AHEAD = 1_000  # tasks that may wait for the first of them ...
_BYTES_AHEAD = 8_000_000  # ... and the bytes of their articles


class Job(NamedTuple):
    """One article to check, with all that its result hangs on. ``key`` is what the cache knows it by."""

    path: str
    data: bytes
    settings: Any
    key: bytes = b""


Check = Callable[[Job], Result]


class Slot:
    """A place in the order of results: a job until it is done. ``size`` is in bytes, and what any article costs."""

    __slots__ = ("job", "result", "size")

    def __init__(self, task: Job | Result) -> None:
        self.job = task if isinstance(task, Job) else None
        self.result = task if isinstance(task, Result) else None
        self.size = len(self.job.data) + _COST if self.job else 0

    def done(self, check: Check) -> tuple[bytes, Result]:
        """The result, and the key of its job; checked here and now if it was not."""
        if self.result is None:
            assert self.job
            self.result = guarded(check, self.job)
        return self.job.key if self.job else b"", self.result


class Ahead:
    """The slots that wait for the first of them, filled from the tasks as far as there is room."""

    def __init__(self, tasks: Iterable[Job | Result]) -> None:
        self.slots: deque[Slot] = deque()
        self.size = 0
        self._tasks = iter(tasks)

    def more(self) -> Slot | None:
        """The next slot, or None where there is no room or no further task."""
        if len(self.slots) >= _AHEAD or self.size >= _BYTES_AHEAD:
            return None
        task = next(self._tasks, None)
        if task is None:
            return None
        slot = Slot(task)
        self.slots.append(slot)
        self.size += slot.size
        return slot

    def first(self, check: Check) -> tuple[bytes, Result]:
        slot = self.slots.popleft()
        self.size -= slot.size
        return slot.done(check)


def guarded(check: Check, job: Job) -> Result:
    """What checking the article comes to, also where it ends in an error, a fault of ours included."""
    try:
        return check(job)
    except FactlintError as error:
        reason = str(error)
    except MemoryError:
        reason = NO_MEMORY
    except Exception as error:  # the one place that takes any: a fault of ours may not cost the other articles
        reason = fault(error)
    return failed(job, reason)


def failed(job: Job, reason: str) -> Result:
    return Result(job.path, "", (), (Failure(job.path, reason),))
