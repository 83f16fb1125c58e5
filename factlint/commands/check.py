"""``factlint check``: finds the contradictions in articles."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from factlint import __version__, cache, config
from factlint.commands.shared import (
    articles,
    color_option,
    complain,
    look,
    published_option,
    rule_folders,
    rule_options,
)
from factlint.config import Settings
from factlint.finding import Failure, Result
from factlint.pages import pages
from factlint.read.decode import decode
from factlint.report import FORMATS

if TYPE_CHECKING:
    from factlint.rulebook import RuleBook


def options(parser: ArgumentParser) -> None:
    parser.description = "Find contradictions in articles. A folder is searched for articles; - is standard input."
    parser.epilog = "Exit codes: 0 no contradictions, 1 contradictions found, 2 something could not be checked."
    add = parser.add_argument
    add("operands", metavar="PATH", nargs="*", default=[], help="files and folders; this folder if there are none")
    add("--select", metavar="CODES", action="extend", default=[], type=_words,
        help="only these rules: codes, their beginnings (NUM, NUM2), names or ALL, with commas")  # fmt: skip
    add("--ignore", metavar="CODES", action="extend", default=[], type=_words,
        help="not these rules; of select and ignore the more precise one counts")  # fmt: skip
    rule_options(parser)
    published_option(parser)
    add("--output-format", choices=tuple(FORMATS), default="console",
        help="console (the default) for people, concise for editors, json for programs")  # fmt: skip
    color_option(parser)
    add("--verbose", action="store_true", help="show why places are taken to speak of one thing")
    add("--exit-zero", action="store_true", help="exit with 0 although contradictions are found")
    add("--version", action="version", version=f"factlint {__version__}", help="show the version and exit")


def run(options: Namespace) -> int:
    """The order of a run. What is between (1) and (5) takes results, one by one, and gives results."""
    # (1) Settings, and (2) a result for each article: in the order of the paths, each as soon as it is known.
    settings = config.settings(options.config, options.isolated)
    check = _Check(options, settings)
    results = check.results(articles(options.operands or ["."]))
    # (3) The baseline takes out what it knows; (4) of changes only conflicts with a changed side are shown.
    # (5) Report: nothing is kept of a result that the form does not keep.
    tally = _Tally()
    for piece in FORMATS[options.output_format](tally.counting(results), look(options, options.verbose)):
        sys.stdout.write(piece)
    check.close()
    complain(tally.failures)
    if tally.failures:
        return 2
    return 1 if tally.found and not options.exit_zero else 0


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


class _Check:
    """One run over articles: what the cache knows is not checked again, and rules are loaded when one must be."""

    def __init__(self, options: Namespace, settings: Settings) -> None:
        self._options = options
        self._settings = settings
        self._published = options.published or settings.published
        self._findings = None if options.no_cache else cache.Findings(self._stamp())
        if self._findings is None or not self._findings.known:
            self._book  # noqa: B018 (a rule that cannot be used, or named, is told before any article is read)

    def _stamp(self) -> str:
        settings, options = self._settings, self._options
        choice = repr((settings.select, settings.ignore, options.select, options.ignore, self._published))
        return cache.stamp(pages(rule_folders(options, settings)), choice)

    @cached_property
    def _book(self) -> "RuleBook":
        from factlint.commands.select import codes
        from factlint.rulebook import load

        options, settings = self._options, self._settings
        book = load(rule_folders(options, settings), cache=not options.no_cache)
        return book.only(codes(book.rules, settings, options.select, options.ignore))

    def results(self, found: Iterable[tuple[str, bytes] | Failure]) -> Iterator[Result]:
        for one in found:
            yield self._result(one)

    def _result(self, found: tuple[str, bytes] | Failure) -> Result:
        """The article's result; with its source only where there is something to quote: clean articles are many."""
        if isinstance(found, Failure):
            return Result(found.path, "", (), (found,))
        path, data = found
        findings = self._findings.get(path, data) if self._findings else None
        if findings is not None:
            return Result(path, decode(data) if findings else "", findings)
        from factlint.lint import lint  # late: it imports all that reads, relates and judges

        result = lint(path, data, self._book, self._published)
        if self._findings and not result.failures:
            self._findings.put(path, data, result.findings)
        return result if result.findings else result._replace(source="")

    def close(self) -> None:
        """Keeps for the next run what this one found."""
        if self._findings:
            self._findings.save()


def _words(text: str) -> list[str]:
    words = [word.strip() for word in text.split(",")]
    if not all(words):
        raise ArgumentTypeError(f"{text!r} names no rules; write it like NUM,DAT201")
    return words
