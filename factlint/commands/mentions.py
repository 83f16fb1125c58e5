"""``factlint mentions PATH``: every number, date and name as it was understood, for writers of rules."""

import sys
from argparse import ArgumentParser, Namespace
from bisect import bisect_right
from collections.abc import Iterator

from factlint.check import label, line_starts
from factlint.commands.shared import articles, color_option, complain, configuration_options, look, published_option
from factlint.config import Configuration
from factlint.errors import ReadError, UsageError
from factlint.finding import Failure
from factlint.lint import read_mentions
from factlint.mention import Reading, canonical
from factlint.relation import Words
from factlint.report.sheet import line, printed, table

_LONGEST = 80  # as much is shown of what is not read


def options(parser: ArgumentParser) -> None:
    parser.description = "List what was understood: where it stands, its kind, its words and its canonical value."
    parser.add_argument("operands", metavar="PATH", nargs="*", default=[], help="an article; - is standard input")
    parser.add_argument("--moments", action="store_true", help="list what the words say of time instead, as it comes "
                        "out on the day of publication: yesterday, next week, half past seven")  # fmt: skip
    parser.add_argument("--unread", action="store_true",
                        help="list what is not read instead, and why: code, an address, a comment")  # fmt: skip
    configuration_options(parser)
    published_option(parser)
    color_option(parser)


def run(options: Namespace) -> int:
    if not options.operands:
        raise UsageError("the mentions of which article? See `factlint mentions --help`")
    appearance = look(options)
    configuration = Configuration(options.config, options.isolated)
    failures = []
    for found in articles(options.operands):
        if isinstance(found, Failure):
            failures.append(found)
            continue
        path, data = found
        try:
            settings = configuration.settings(path)
            reading = read_mentions(path, data, options.published or settings.published, settings.house)
            if options.unread:
                rows = list(_unread(path, data, reading.document.source))
            else:
                rows = list(_moments(reading) if options.moments else _rows(reading))
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
        yield place.place or f"{place.line}:{place.column}", mention.kind, words, canonical(mention.value)


def _moments(reading: Reading) -> Iterator[tuple[str, ...]]:
    from factlint.moments import moments  # late: a grammar of its own, which no check needs
    from factlint.when.canonical import canonical as come_to

    document = reading.document
    lines = line_starts(document.source)
    for moment in moments(document):
        place = label(document, lines, Words(moment.start, moment.end, moment.text), None)
        words = " ".join(moment.text.split())
        sort = type(moment.value).__name__.lower()
        yield place.place or f"{place.line}:{place.column}", sort, words, come_to(moment.value, document.published)


def _unread(path: str, data: bytes, source: str) -> Iterator[tuple[str, ...]]:
    from factlint.read.account import unread  # late: no check needs it

    lines = line_starts(source)
    for start, end, reason in unread(path, data):
        line_number = bisect_right(lines, start)
        words = " ".join(source[start : min(end, start + _LONGEST)].split())
        yield f"{line_number}:{start - lines[line_number - 1] + 1}", reason, words, ""
