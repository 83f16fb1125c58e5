"""How far a run is, as a bar on standard error."""

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class Bar:
    """A bar of ``total`` articles. It has no thread of its own: a process that forks should have none."""

    def __init__(self, total: int) -> None:
        self._progress = Progress(
            TextColumn("factlint"), BarColumn(), MofNCompleteColumn(), TextColumn("articles"), TimeRemainingColumn(),
            console=Console(stderr=True), auto_refresh=False, transient=True, redirect_stdout=False,
            redirect_stderr=False,
        )  # fmt: skip
        self._task = self._progress.add_task("", total=total)
        self._on = False

    def show(self, done: int) -> None:
        self._progress.update(self._task, completed=done)
        if not self._on:
            self._progress.start()
            self._on = True
        self._progress.refresh()

    def hide(self) -> None:
        if self._on:
            self._progress.stop()
            self._on = False
