"""``factlint check``: finds the contradictions in articles."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from factlint import __version__
from factlint.commands.select import codes
from factlint.commands.shared import (
    articles,
    color_option,
    complain,
    look,
    published_option,
    rule_options,
    rules,
)
from factlint.dates import Day
from factlint.finding import Failure, Result
from factlint.lint import lint
from factlint.report import FORMATS
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
    settings, book = rules(options)
    book = book.only(codes(book.rules, settings, options.select, options.ignore))
    published = options.published or settings.published
    results = [_checked(found, book, published) for found in articles(options.operands or ["."])]
    results.sort(key=lambda result: result.path)
    for piece in FORMATS[options.output_format](results, look(options, options.verbose)):
        sys.stdout.write(piece)
    failures = [failure for result in results for failure in result.failures]
    complain(failures)
    if failures:
        return 2
    return 1 if not options.exit_zero and any(result.findings for result in results) else 0


def _checked(found: tuple[str, bytes] | Failure, book: RuleBook, published: Day | None) -> Result:
    if isinstance(found, Failure):
        return Result(found.path, "", (), (found,))
    path, data = found
    result = lint(path, data, book, published)
    # A folder's clean articles are many, and nobody quotes them.
    return result if result.findings else result._replace(source="")


def _words(text: str) -> list[str]:
    words = [word.strip() for word in text.split(",")]
    if not all(words):
        raise ArgumentTypeError(f"{text!r} names no rules; write it like NUM,DAT201")
    return words
