"""Many articles at once: their order, and what is lost when a process dies. Every process here is a real one."""

import os
import resource
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint import parallel
from factlint.errors import ReadError
from factlint.finding import Result
from factlint.jobs import Ahead, Job
from factlint.pool import Pool

FATE = "/fate/"


def check(job: Job) -> Result:
    """Comes to what the path of the job says, after its fate."""
    fate = job.path.partition(FATE)[2]
    if fate.startswith("SIG"):
        os.kill(os.getpid(), signal.Signals[fate])
    elif fate == "hang":
        time.sleep(1000)
    elif fate == "exit":
        os._exit(3)
    elif fate == "memory":
        limit = 1 << 30
        resource.setrlimit(resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))
        bytearray(limit)
    elif fate == "fault":
        raise ZeroDivisionError("by nought")
    elif fate == "unreadable":
        raise ReadError("is a riddle")
    elif fate == "slow":
        time.sleep(0.02)
    return Result(job.path, f"{len(job.data)} {job.settings}", ())


def jobs(*fates: str, size: int = 3) -> list[Job]:
    return [Job(f"{number}{FATE}{fate}", b"x" * size, "settings", b"%d" % number) for number, fate in enumerate(fates)]


def pooled(tasks: list[Job | Result], processes: int = 2, seconds: float = 60) -> list[tuple[bytes, Result]]:
    return list(Pool(check, processes, seconds).run(Ahead(tasks)))


def children() -> list[int]:
    return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]


def lost(fate: str, seconds: float = 60) -> str:
    """What is said of the one article of many that has this fate, the others being as if it was not there."""
    tasks = jobs(*[""] * 5, fate, *["slow"] * 40)
    results = [result for _, result in pooled([*tasks], seconds=seconds)]
    assert [result.path for result in results] == [job.path for job in tasks]
    assert all(result == check(job) for job, result in zip(tasks, results, strict=True) if job is not tasks[5])
    [failure] = results[5].failures
    assert failure.path == tasks[5].path
    assert not children()
    return failure.message


@pytest.mark.parametrize(
    ("fate", "message"),
    [
        ("SIGKILL", "its check was ended by SIGKILL, perhaps because memory ran out"),
        ("SIGUSR1", "its check was ended by SIGUSR1"),
        ("exit", "its check was ended by code 3"),
        ("memory", "needs more memory than there is: split it, or leave it out"),
        ("unreadable", "is a riddle"),
    ],
)
def test_a_process_that_dies_loses_its_article_alone(fate: str, message: str) -> None:
    assert lost(fate) == message


def test_a_fault_of_ours_is_told_with_its_place() -> None:
    told = "please report this fault of factlint: ZeroDivisionError in test_jobs.py:"
    assert lost("fault").startswith(told)
    [(_, result)] = parallel.run(jobs("fault"), check, 1)
    assert result.failures[0].message.startswith(told)


@pytest.mark.parametrize("fate", ["hang", "SIGSTOP"])
def test_a_process_that_hangs_is_ended(fate: str) -> None:
    assert lost(fate, seconds=1) == "its check took more than 1 seconds and was ended"


def test_who_takes_results_may_take_his_time() -> None:
    running = Pool(check, 2, seconds=1).run(Ahead([*jobs(*["slow"] * 20)]))
    next(running)
    time.sleep(1.5)
    assert not any(result.failures for _, result in running)


def test_every_process_may_die() -> None:
    results = pooled([*jobs(*["SIGKILL"] * 7)])
    assert [len(result.failures) for _, result in results] == [1] * 7
    assert [key for key, _ in results] == [b"%d" % number for number in range(7)]


def test_articles_larger_than_a_pipe_holds_pass() -> None:
    tasks = jobs(*[""] * 6, size=3_000_000)
    assert [result.source for _, result in pooled([*tasks])] == ["3000000 settings"] * 6


def test_where_no_process_can_be_had_articles_are_checked_all_the_same() -> None:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    tasks = jobs(*[""] * 9)
    pool = Pool(check, 2)
    used = max(int(name) for name in os.listdir("/proc/self/fd"))
    resource.setrlimit(resource.RLIMIT_NOFILE, (used + 3, limits[1]))
    try:
        results = [result for _, result in pool.run(Ahead([*tasks]))]
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    assert results == [check(job) for job in tasks]


def test_closing_ends_the_processes() -> None:
    running = Pool(check, 2).run(Ahead([*jobs("", *["hang"] * 9)]))
    next(running)
    assert len(children()) == 2
    running.close()
    assert not children()


TASKS = st.lists(st.sampled_from(["", "slow", "SIGKILL", "unreadable", "done"]), max_size=12)


@settings(max_examples=25, deadline=None)
@given(TASKS, st.integers(1, 4))
def test_the_order_and_number_of_processes_change_nothing(fates: list[str], processes: int) -> None:
    tasks = [Result(job.path, "", ()) if "done" in job.path else job for job in jobs(*fates)]
    found = [result for _, result in pooled([*tasks], processes)]
    assert [result.path for result in found] == [task.path for task in tasks]
    assert [bool(result.failures) for result in found] == [fate in ("SIGKILL", "unreadable") for fate in fates]


def test_little_work_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fork", pytest.fail)
    tasks = jobs(*[""] * 80)
    assert [key for key, _ in parallel.run(tasks, check, 8)] == [job.key for job in tasks]
    big = jobs(*[""] * 9, size=1_000_000)
    assert [key for key, _ in parallel.run(big, check, 1)] == [job.key for job in big]
    assert [key for key, _ in parallel.run(big[:1], check, 8)] == [big[0].key]


@pytest.mark.parametrize("processes", [1, 3])
@pytest.mark.parametrize("known", [0, 1, 2, 700])
def test_every_task_has_its_result(processes: int, known: int) -> None:
    """However many there are, be they known, to be checked, or a job before many that are known."""
    tasks: list[Job | Result] = [*jobs(*[""] * 2500)]
    for index in range(known):
        tasks[index::700] = [Result(task.path, "", ()) for task in tasks[index::700]]
    found = [result.path for _, result in parallel.run(tasks, check, processes)]
    assert found == [task.path for task in tasks]


@pytest.mark.parametrize("processes", [1, 3])
def test_tasks_are_taken_no_further_ahead_than_there_is_room_for(processes: int) -> None:
    taken = 0

    def tasks() -> Iterator[Job | Result]:
        nonlocal taken
        for job in jobs(*[""] * 60, size=1_000_000):
            taken += 1
            yield job

    most = 0
    for done, _ in enumerate(parallel.run(tasks(), check, processes)):
        most = max(most, taken - done)
    assert taken == 60
    assert most <= 10
