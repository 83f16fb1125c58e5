"""What several commands ask for: options, rules, and how standard output looks."""

import os
import stat
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from factlint import config
from factlint.config import Settings
from factlint.dates import Day
from factlint.errors import NO_MEMORY
from factlint.finding import Failure
from factlint.read import LARGEST, STANDARD_INPUT, largest
from factlint.read.walk import walk
from factlint.report import Look
from factlint.report.visible import visible

if TYPE_CHECKING:
    from factlint.rulebook import RuleBook


def rule_options(parser: ArgumentParser) -> None:
    """Where rules come from."""
    parser.add_argument("--rules", metavar="DIR", action="append", default=[],
                        help="a folder with rule pages of your own; may be repeated")  # fmt: skip
    configuration_options(parser)
    parser.add_argument("--no-cache", action="store_true", help="neither read nor write what is kept between runs")


def configuration_options(parser: ArgumentParser) -> None:
    """Where settings come from."""
    parser.add_argument("--config", metavar="FILE", help="the configuration; otherwise the nearest factlint.toml, "
                        ".factlint.toml or pyproject.toml with [tool.factlint], upward from each article")  # fmt: skip
    parser.add_argument("--isolated", action="store_true", help="look for no configuration")


def color_option(parser: ArgumentParser) -> None:
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto",
                        help="auto (the default) colours a terminal, unless NO_COLOR is set")  # fmt: skip


def published_option(parser: ArgumentParser) -> None:
    parser.add_argument("--published", metavar="YYYY-MM-DD", type=_day,
                        help="the day of publication of articles that do not state one")  # fmt: skip


def _day(text: str) -> Day:
    day = config.day(text)
    if day is None:
        raise ArgumentTypeError(f"{text!r} is no day; write it like 2024-05-31")
    return day


def rule_folders(options: Namespace, settings: Settings) -> list[str]:
    """The folders of the house's own rule pages."""
    return [*settings.rules, *options.rules]


def rules(options: Namespace) -> tuple[Settings, "RuleBook"]:
    """The configuration and all rules, those of the house's own folders included."""
    from factlint.rulebook import load  # late: a run that finds all it needs in the cache has no use for rules

    settings = config.settings(options.config, options.isolated)
    return settings, load(rule_folders(options, settings), cache=not options.no_cache)


def articles(
    paths: Sequence[str], excluded: Callable[[str], bool] | None = None
) -> Iterator[tuple[str, bytes] | Failure]:
    """The path and the bytes of every article that the paths name, or why there is none, sorted by path.

    ``excluded`` says which files of a folder are left out.
    """
    for found in walk(paths, excluded):
        yield found if isinstance(found, Failure) else opened(found)


def opened(path: str) -> tuple[str, bytes] | Failure:
    """The path and the bytes of a file, or of standard input; of one that is too large a byte more than is allowed."""
    try:
        if path == STANDARD_INPUT:
            if sys.stdin is None:
                return Failure(path, "cannot be read: standard input is closed")
            return path, sys.stdin.buffer.read(LARGEST + 1)
        with open(path, "rb", opener=_at_once) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                return Failure(path, "is no file any more")
            most = largest(path)
            # What room is asked for is made, whether it is filled or not; some files do not tell their size.
            return path, file.read(min(status.st_size or most, most) + 1)
    except MemoryError:
        return Failure(path, NO_MEMORY)
    except OSError as error:
        return Failure(path, f"cannot be read: {(error.strerror or str(error)).lower()}")


def _at_once(path: str, flags: int) -> int:
    """Opens without waiting, as for a pipe that has taken the place of a file."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def complain(failures: Sequence[Failure]) -> None:
    """Says on standard error what could not be checked, after all that went to standard output."""
    sys.stdout.flush()
    for path, message in failures:
        print(f"factlint: error: {visible(path)}: {visible(message)}", file=sys.stderr)


def look(options: Namespace, to_file: bool = False) -> Look:
    """How the output looks: in colour and wrapped where it is a terminal, else plain."""
    terminal = not to_file and sys.stdout.isatty()
    width = None
    if terminal:
        import shutil  # late: a run whose output is read by a program has no width

        width = shutil.get_terminal_size().columns
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    color = options.color == "always" or (options.color == "auto" and terminal and not plain)
    return Look(color, width)
