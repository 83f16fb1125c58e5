"""``factlint mentions PATH``: every number, date and name as it was understood, for writers of rules."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from factlint.check import label, line_starts
from factlint.commands.shared import articles, color_option, complain, look, published_option
from factlint.errors import ReadError, UsageError
from factlint.finding import Failure
from factlint.lint import read_mentions
from factlint.mention import Reading, canonical
from factlint.report.sheet import line, printed, table


def options(parser: ArgumentParser) -> None:
    parser.description = "List what was understood: where it stands, its kind, its words and its canonical value."
    parser.add_argument("operands", metavar="PATH", nargs="*", default=[], help="an article; - is standard input")
    published_option(parser)
    color_option(parser)


def run(options: Namespace) -> int:
    if not options.operands:
        raise UsageError("the mentions of which article? See `factlint mentions --help`")
    appearance = look(options)
    failures = []
    for found in articles(options.operands):
        if isinstance(found, Failure):
            failures.append(found)
            continue
        path, data = found
        try:
            rows = list(_rows(read_mentions(path, data, options.published)))
        except ReadError as error:
            failures.append(Failure(path, str(error)))
            continue
        title = [line((path, "bold"))] if len(options.operands) > 1 else []
        sys.stdout.write(printed([*title, *table(rows, ("blue", "cyan", "bold", ""), appearance)], appearance))
    complain(failures)
    return 2 if failures else 0


def _rows(reading: Reading) -> Iterator[tuple[str, ...]]:
    document = reading.document
    lines = line_starts(document.source)
    for mention in reading.mentions:
        place = label(document, lines, mention, None)
        words = " ".join(mention.text.split())
        yield f"{place.line}:{place.column}", mention.kind, words, canonical(mention.value)
