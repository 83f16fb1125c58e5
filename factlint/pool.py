"""A pool of processes that loses one article when one of them dies, and no other.

An article may kill the process that checks it: its memory runs out, or it never ends. Python's own pools then lose
what waits, or hang. Here every process has pipes of its own and says of each article what it came to, so that the
one it died of is known: that one is named, and another process takes its place.
"""

import gc
import os
import pickle
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from time import monotonic
from typing import NoReturn

from factlint.finding import Result
from factlint.jobs import Ahead, Check, Slot, failed, guarded

SECONDS = 120  # that one article may take; the largest that is read takes a sixth
_GIVEN = 2  # articles that a process has at once: the second is there when it is done with the first
_LENGTH = 4  # bytes that say how long a message is
_PIECE = 1 << 20
_SLICE = 1.0  # seconds; a run that is stopped for long and goes on takes that for one of these
_TERMINATED = 128 + signal.SIGTERM  # the convention of shells for a command that a signal ends


class _Undisturbed:
    """While this holds, signals that end a run wait: a process that was started must be known to be ended."""

    def __enter__(self) -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)

    def __exit__(self, *_: object) -> None:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)


_ENDING = (signal.SIGINT, signal.SIGTERM)
_UNDISTURBED = _Undisturbed()


class Pool:
    """Up to ``most`` processes that check what waits."""

    def __init__(self, check: Check, most: int, seconds: float = SECONDS) -> None:
        self._check = check
        self._most = most
        self._seconds = seconds
        self._processes: list[_Process] = []
        self._waiting: deque[Slot] = deque()  # not given to a process yet
        self._selector = DefaultSelector()

    def run(self, ahead: Ahead) -> Iterator[tuple[bytes, Result]]:
        """The results in their order. When it is closed or ends, however it ends, no process is left."""
        before = signal.signal(signal.SIGTERM, _terminate)
        try:
            self._waiting += (slot for slot in ahead.slots if not slot.result)
            while True:
                while slot := ahead.more():
                    if not slot.result:
                        self._waiting.append(slot)
                if not ahead.slots:
                    return
                self._give()
                ready = ahead.slots[0].result is not None
                if ready:
                    yield ahead.first(self._check)
                self._listen(wait=not ready)
        finally:
            with _UNDISTURBED:
                signal.signal(signal.SIGTERM, before)
                for process in self._processes:
                    process.end()
                self._selector.close()

    def _give(self) -> None:
        """Hands out what waits, first to those who have nothing to do; where no process can be had, checks one here."""
        for depth in range(_GIVEN):
            for process in self._processes:
                if self._waiting and len(process.given) == depth:
                    self._hand(process)
            while self._waiting and len(self._processes) < self._most and depth == 0:
                try:
                    with _UNDISTURBED:
                        process = _Process(self._check, self._processes)
                        self._processes.append(process)
                except OSError:  # no more processes, or pipes, for this user
                    self._most = len(self._processes)
                    break
                self._selector.register(process.answers, EVENT_READ, process)
                self._hand(process)
        if self._waiting and not self._processes:
            self._waiting.popleft().done(self._check)

    def _hand(self, process: "_Process") -> None:
        slot = self._waiting.popleft()
        if not process.given:
            process.left = self._seconds
        process.given.append(slot)
        process.unsent += _framed(slot.job)
        self._send(process)

    def _send(self, process: "_Process") -> None:
        """Writes what the pipe takes; the rest follows when there is room."""
        registered = process.requests in self._selector.get_map()
        try:
            process.unsent = process.unsent[os.write(process.requests, process.unsent) :]
        except BlockingIOError:
            pass
        except BrokenPipeError:  # it is dead, as the end of its answers will tell
            process.unsent = b""
        if process.unsent and not registered:
            self._selector.register(process.requests, EVENT_WRITE, process)
        elif registered and not process.unsent:
            self._selector.unregister(process.requests)

    def _listen(self, wait: bool) -> None:
        """Takes what processes answer; with ``wait`` it waits until one does, or is late."""
        busy = [process for process in self._processes if process.given]
        seconds = min(_SLICE, *(process.left for process in busy)) if wait and busy else 0.0
        started = monotonic()
        for key, events in self._selector.select(seconds):
            process: _Process = key.data
            if process not in self._processes:
                continue  # it was buried a moment ago
            if events & EVENT_WRITE:
                self._send(process)
            elif not self._receive(process):
                self._bury(process, process.end())
        # Only what was waited for counts: a run that was stopped, or whose reader pauses, makes nobody late.
        waited = min(monotonic() - started, seconds)
        for process in busy:
            process.left -= waited
        for process in [process for process in self._processes if process.given and process.left <= 0]:
            process.end()
            self._bury(process, f"its check took more than {self._seconds:g} seconds and was ended")

    def _receive(self, process: "_Process") -> bool:
        """Takes answers; whether there will be more."""
        piece = os.read(process.answers, _PIECE)
        process.received += piece
        while len(process.received) >= _LENGTH:
            end = _LENGTH + int.from_bytes(process.received[:_LENGTH], "big")
            if len(process.received) < end:
                break
            process.given.popleft().result = pickle.loads(process.received[_LENGTH:end])
            del process.received[:end]
            process.left = self._seconds
        return bool(piece)

    def _bury(self, process: "_Process", reason: str) -> None:
        """Names the article that the process died of; what else it had others take."""
        if process.given:
            lost = process.given.popleft()
            assert lost.job
            lost.result = failed(lost.job, reason)
        self._waiting.extendleft(reversed(process.given))
        self._processes.remove(process)
        for file in (process.answers, process.requests):
            if file in self._selector.get_map():
                self._selector.unregister(file)
        process.close()


class _Process:
    """A process that checks what is written to one pipe and writes what that came to into another."""

    def __init__(self, check: Check, others: Iterable["_Process"]) -> None:
        self.given: deque[Slot] = deque()
        self.unsent = b""
        self.received = bytearray()
        self.left = 0.0  # seconds for the first of them
        self._ended = ""
        files: list[int] = []
        try:
            files += os.pipe()
            files += os.pipe()
            self.pid = os.fork()
        except OSError:
            for file in files:
                os.close(file)
            raise
        theirs_in, self.requests, self.answers, theirs_out = files
        if self.pid == 0:
            try:
                for other in (self, *others):  # or they would not notice when the one who started us is gone
                    other.close()
                _serve(theirs_in, theirs_out, check)
            finally:
                os._exit(0)
        os.close(theirs_in)
        os.close(theirs_out)
        os.set_blocking(self.requests, False)

    def close(self) -> None:
        os.close(self.requests)
        os.close(self.answers)

    def end(self) -> str:
        """Ends the process, if it has not ended by itself, and says how it did."""
        if not self._ended:
            os.kill(self.pid, signal.SIGKILL)
            code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
            name = signal.Signals(-code).name if -code in set(signal.Signals) else f"code {code}"
            memory = ", perhaps because memory ran out" if -code == signal.SIGKILL else ""
            self._ended = f"its check was ended by {name}{memory}"
        return self._ended


def _terminate(*_: object) -> NoReturn:
    raise SystemExit(_TERMINATED)


def _framed(content: object) -> bytes:
    pickled = pickle.dumps(content, pickle.HIGHEST_PROTOCOL)
    return len(pickled).to_bytes(_LENGTH, "big") + pickled


def _serve(requests: int, answers: int, check: Check) -> None:
    """Checks what comes until nothing more does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to all, and the one who started us decides
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    gc.freeze()  # what we share with the others stays shared
    with open(requests, "rb") as stream, open(answers, "wb", buffering=0) as out:
        while length := stream.read(_LENGTH):
            job = pickle.loads(stream.read(int.from_bytes(length, "big")))
            message = memoryview(_framed(guarded(check, job)))
            while message:
                message = message[out.write(message) :]
