"""Where a report goes: standard output, a file, and on GitHub the summary of the step."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from factlint.commands.shared import color_option, look
from factlint.errors import OutputError, UsageError
from factlint.finding import Result
from factlint.report import COUNTING, FORMATS

if TYPE_CHECKING:
    from factlint.report import Look
    from factlint.rule import Rule


def output_options(parser: ArgumentParser) -> None:
    """In which form a report is made, and where it goes."""
    add = parser.add_argument
    add("--output-format", metavar="FORM", choices=tuple(FORMATS), default="console",
        help="console (the default) for people, concise for editors, json and jsonl for programs, markdown for "
        "comments; sarif, github, gitlab, rdjson, junit and checkstyle for services")  # fmt: skip
    add("-o", "--output-file", metavar="FILE", help="write the report to this file: the whole of it, or nothing; "
        "- is standard output")  # fmt: skip
    add("--statistics", action="store_true", help="count the findings of each rule")
    add("--verbose", action="store_true", help="show why places are taken to speak of one thing")
    color_option(parser)


def but_for_the_report(options: Namespace, excluded: Callable[[str], bool]) -> Callable[[str], bool]:
    """Which files of a folder are left out: those that are ``excluded``, and the report of the run before."""
    if not options.output_file:
        return excluded
    file = os.path.realpath(options.output_file)
    return lambda path: excluded(path) or os.path.realpath(path) == file


def report(options: Namespace, results: Iterable[Result], rules: "Callable[[], Sequence[Rule]]") -> None:
    """Makes the report and sees it to where it goes. ``rules`` gives the rules that ran.

    Raises UsageError for what a form cannot do and OutputError for a file that cannot be written.
    """
    form = options.output_format
    file = None if options.output_file == "-" else options.output_file
    if options.statistics and form not in COUNTING:
        raise UsageError(f"--statistics: there are no counts by rule in {form}, but in {', '.join(COUNTING)}")
    if file and os.path.isfile(file) and any(os.path.samefile(path, file) for path in options.operands
                                             if os.path.exists(path)):  # fmt: skip
        raise UsageError(f"--output-file: {file} is itself to be checked")
    appearance = look(options, bool(file))
    appearance = appearance._replace(verbose=options.verbose, statistics=options.statistics, rules=rules)
    summary = os.environ.get("GITHUB_STEP_SUMMARY") if form == "github" else None
    results = list(results) if summary else results
    pieces = FORMATS[form](results, appearance)
    if file:
        _write(file, pieces)
    else:
        for piece in pieces:
            sys.stdout.write(piece)
    if summary:
        _append(summary, results, appearance)


def _write(file: str, pieces: Iterable[str]) -> None:
    from factlint.write import replace

    data = "".join(pieces).encode("utf-8", "backslashreplace")
    try:
        replace(file, data)
    except OSError as error:
        raise _refused(file, error) from None


def _append(file: str, results: Iterable[Result], appearance: "Look") -> None:
    """Adds to what GitHub shows of the step as much as other commands of the step have left room for."""
    from factlint.report.github import SUMMARY, summary

    try:
        with open(file, "ab") as out:
            out.write("".join(summary(results, appearance, SUMMARY - out.tell())).encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise _refused(file, error) from None


def _refused(file: str, error: OSError) -> OutputError:
    return OutputError(f"{file}: cannot be written: {(error.strerror or str(error)).lower()}")
