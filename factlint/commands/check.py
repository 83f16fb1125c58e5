"""``factlint check``: finds the contradictions in articles."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from factlint import __version__
from factlint.commands.books import Books
from factlint.commands.output import but_for_the_report, output_options, report
from factlint.commands.results import Results
from factlint.commands.shared import articles, complain, look, published_option, rule_options
from factlint.finding import Failure, Result
from factlint.read.walk import walk

if TYPE_CHECKING:
    from factlint.commands.baselines import Baselines

_MOST_PROCESSES = 256


def options(parser: ArgumentParser) -> None:
    parser.description = "Find contradictions in articles. A folder is searched for articles; - is standard input."
    parser.epilog = "Exit codes: 0 no contradictions, 1 contradictions found, 2 something could not be checked."
    add = parser.add_argument
    add("operands", metavar="PATH", nargs="*", default=[], help="files and folders; this folder if there are none")
    selection_options(parser)
    rule_options(parser)
    published_option(parser)
    output_options(parser)
    add("--force-exclude", action="store_true", help="leave out what the configuration excludes even where it is named")
    add("--show-settings", action="store_true", help="show what the configuration says of the articles, and stop")
    add("--show-files", action="store_true", help="show which files would be checked, and stop")
    add("--diff", metavar="REF", help="only conflicts with a side on a line that has changed since this revision; "
        "main... is where this branch left main")  # fmt: skip
    add("--staged", action="store_true", help="the same for what is staged, as it is staged")
    fixes = parser.add_mutually_exclusive_group()
    fixes.add_argument("--fix", action="store_true", help="write it as the article mostly does where a finding is that "
        "it does not always; what then is still found is reported")  # fmt: skip
    fixes.add_argument("--diff-fixes", action="store_true", help="show as a diff what --fix would write, and stop")
    add("--watch", action="store_true", help="check again whenever an article, a rule or the configuration changes")
    add("--exit-zero", action="store_true", help="exit with 0 although contradictions are found")
    add("--version", action="version", version=f"factlint {__version__}", help="show the version and exit")


def selection_options(parser: ArgumentParser) -> None:
    """Which rules run, against which baseline, and how many articles at once."""
    add = parser.add_argument
    add("--select", metavar="CODES", action="extend", default=[], type=_words,
        help="only these rules: codes, their beginnings (NUM, NUM2), names or ALL, with commas")  # fmt: skip
    add("--ignore", metavar="CODES", action="extend", default=[], type=_words,
        help="not these rules; of select and ignore the more precise one counts")  # fmt: skip
    add("--baseline", metavar="FILE", help="the known findings, which are not shown; `factlint baseline` writes them")
    add("--jobs", metavar="N", type=_processes, help="how many articles to check at once; the default is one a core")


def run(options: Namespace) -> int:
    if options.watch:
        from factlint.commands.watch import watch

        watch(options, _once)
    return _once(options)


def _once(options: Namespace) -> int:
    """The order of a run. What is between (1) and (5) takes results, one by one, and gives results."""
    # (1) Settings, and (2) a result for each article: in the order of the paths, each as soon as it is known.
    books = Books(options)
    if options.show_settings or options.show_files:
        from factlint.commands.show import show

        return show(options, books)
    checking = Results(options, books)
    try:
        return _run(options, books, checking)
    finally:
        checking.end()


def _run(options: Namespace, books: Books, checking: Results) -> int:
    excluded = but_for_the_report(options, books.excluded)
    changed = None
    if options.staged or options.diff is not None:
        from factlint.commands.changed import Changed  # late: it asks git

        changed = Changed(options, excluded)
    found = changed.articles() if changed else articles(named_paths(options, books), excluded)
    if options.fix or options.diff_fixes:
        from factlint.commands.fix import Fixing  # late: most runs only read

        fixing = Fixing(options, checking.again)
        found = fixing.noting(found)
    results: Iterable[Result] = checking.of(found)
    if sys.stderr.isatty():
        from factlint.commands.progress import shown  # late: nobody looks at most runs

        named = named_paths(options, books)
        results = shown(results, lambda: changed.count() if changed else sum(1 for _ in walk(named, excluded)))
    if options.diff_fixes:
        return _exit_code(options, *fixing.show(results, look(options)))
    if options.fix:
        results = fixing.written(results)
    # (3) The baseline takes out what it knows; (4) of changes only conflicts with a changed side are shown.
    # (5) Report: nothing is kept of a result that the form does not keep.
    known = _Known(options, books)
    results = known.taken_out(results)
    if changed:
        results = changed.touched(results)
    tally = _Tally()
    told = (options, tally.counting(results), books.rules)
    if options.fix:
        fixing.report(report, *told)
    else:
        report(*told)
    known.tell()
    return _exit_code(options, tally.found > 0, tally.failures)


def _exit_code(options: Namespace, found: bool, failures: Sequence[Failure]) -> int:
    complain(failures)
    if failures:
        return 2
    return 1 if found and not options.exit_zero else 0


def named_paths(options: Namespace, books: Books) -> list[str]:
    """The files and folders that are named, but for those that a hook names in ignorance of the configuration."""
    named = options.operands or ["."]
    return [path for path in named if not books.excluded(path)] if options.force_exclude else named


class _Known:
    """The baselines of the run, if any article has one."""

    def __init__(self, options: Namespace, books: Books) -> None:
        self._options = options
        self._books = books
        self._baselines: Baselines | None = None

    def taken_out(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results without what their baselines know."""
        for result in results:
            file = "" if result.failures else self._options.baseline or self._books.settings(result.path).baseline
            if file and not self._baselines:
                from factlint.commands.baselines import Baselines  # late: most articles have none

                self._baselines = Baselines(self._options, self._books)
            yield self._baselines.unknown(file, result) if file and self._baselines else result

    def tell(self) -> None:
        """Names what is known and found no more."""
        if self._baselines:
            self._baselines.tell()


class _Tally:
    """What the exit code hangs on, counted as results pass by."""

    def __init__(self) -> None:
        self.found = 0
        self.failures: list[Failure] = []

    def counting(self, results: Iterable[Result]) -> Iterator[Result]:
        for result in results:
            self.found += len(result.findings)
            self.failures += result.failures
            yield result


def _processes(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= _MOST_PROCESSES:
        raise ArgumentTypeError(f"{text!r} is no number from 1 to {_MOST_PROCESSES}")
    return int(text)


def _words(text: str) -> list[str]:
    words = [word.strip() for word in text.split(",")]
    if not all(words):
        raise ArgumentTypeError(f"{text!r} names no rules; write it like NUM,DAT201")
    return words
