"""``factlint baseline``: writes down what is found now, so that a check shows what is new."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections import Counter

from factlint.baseline import NAME, Baseline, read, written
from factlint.commands.baselines import Baselines
from factlint.commands.books import Books
from factlint.commands.check import selection_options
from factlint.commands.results import Results
from factlint.commands.shared import articles, complain, published_option, rule_options
from factlint.errors import BaselineError
from factlint.finding import Failure
from factlint.report.visible import visible_path
from factlint.write import replace


def options(parser: ArgumentParser) -> None:
    parser.description = "Write what is found now to a baseline, whose findings a check does not show."
    parser.add_argument(
        "operands", metavar="PATH", nargs="*", default=[], help="files and folders; this folder if none"
    )
    parser.add_argument("--prune", action="store_true", help="only take out what is found no more")
    selection_options(parser)
    rule_options(parser)
    published_option(parser)


def run(options: Namespace) -> int:
    """Articles that are not among the paths keep what the baseline says of them, and so do those that fail."""
    books = Books(options)
    baselines = Baselines(options, books)
    files: dict[str, Baseline] = {}
    failures: list[Failure] = []
    for result in Results(options, books).of(articles(options.operands or ["."], books.excluded)):
        failures += result.failures
        if result.failures or result.path == "-":
            continue
        file = options.baseline or books.settings(result.path).baseline or NAME
        if file not in files:
            files[file] = read(file) if os.path.exists(file) or options.prune else Baseline(file, Counter())
        files[file].unknown(result.path, result.findings)
    for file, baseline in files.items():
        kept = baseline.left() - baselines.stale(baseline) + (baseline.met if options.prune else baseline.found)
        try:
            replace(file, written(kept))
        except OSError as error:
            raise BaselineError(f"{file}: cannot be written: {(error.strerror or str(error)).lower()}") from None
        _tell(file, kept.total(), len({one.path for one in kept}))
        if file == NAME and not (options.baseline or options.prune):
            print(f'factlint: a check takes it with --baseline {NAME}, or with baseline = "{NAME}" in factlint.toml',
                  file=sys.stderr)  # fmt: skip
    if not files:
        print("No articles to check.")
    complain(failures)
    return 2 if failures else 0


def _tell(file: str, findings: int, articles: int) -> None:
    said = f"{findings} {'finding' if findings == 1 else 'findings'}"
    where = f" in {articles} {'file' if articles == 1 else 'files'}" if articles else ""
    print(f"{visible_path(os.path.relpath(file))}: {said}{where}")
