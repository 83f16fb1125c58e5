"""``factlint check --watch``: checks again whenever an article, a rule page or the configuration changes."""

import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from typing import NoReturn

from factlint import config
from factlint.commands.books import Books
from factlint.errors import FactlintError, UsageError
from factlint.pages import pages
from factlint.read import STANDARD_INPUT
from factlint.read.walk import walk
from factlint.report.visible import visible

_PAUSE = 0.4  # seconds between two looks, and more where a look takes long
_SHARE = 10  # a look takes at most one part in so many
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"

_State = dict[str, tuple[int, int, int]]


def watch(options: Namespace, once: Callable[[Namespace], int]) -> NoReturn:
    """Runs ``once`` now and after every change, until it is interrupted."""
    if STANDARD_INPUT in options.operands:
        raise UsageError("standard input cannot be watched")
    now = _state(options)
    while True:
        before = now
        if sys.stdout.isatty():
            sys.stdout.write(_CLEAR)
        try:
            once(options)
        except FactlintError as error:  # which the next change may mend
            print(f"factlint: error: {visible(str(error))}", file=sys.stderr)
        sys.stdout.flush()
        print("factlint: watching for changes; Ctrl-C ends it", file=sys.stderr, flush=True)
        pause = 0.0
        while now == before:
            time.sleep(pause)
            started = time.monotonic()
            now = _state(options)
            pause = max(_PAUSE, (time.monotonic() - started) * _SHARE)


def _state(options: Namespace) -> _State:
    """What tells whether a run would come to something else: every file with its state."""
    try:
        books = Books(options)
        articles = [found for found in walk(options.operands or ["."], books.excluded) if isinstance(found, str)]
        own = [*books.settings(STANDARD_INPUT).rules, *options.rules]
        rules = pages([folder for folder in own if os.path.isdir(folder)])
    except FactlintError:
        articles, rules = [found for found in walk(options.operands or ["."]) if isinstance(found, str)], []
    named = [file for file in (options.config, options.baseline) if file]
    return {path: _of(path) for path in [*articles, *rules, *named, *_configurations(articles)]}


def _configurations(articles: Iterable[str]) -> Iterator[str]:
    """Where a configuration may stand that says something of the articles."""
    seen: set[str] = set()
    for folder in [os.getcwd(), *map(os.path.dirname, map(os.path.abspath, articles))]:
        while folder not in seen:
            seen.add(folder)
            yield from (os.path.join(folder, name) for name in config.NAMES)
            folder = os.path.dirname(folder)


def _of(path: str) -> tuple[int, int, int]:
    try:
        status = os.stat(path)
    except OSError:
        return 0, 0, 0
    return status.st_mtime_ns, status.st_size, status.st_ino
