"""``factlint rules``: a table of all rules."""

import sys
from argparse import ArgumentParser, Namespace

from factlint.commands.shared import color_option, look, rule_options, rules


def options(parser: ArgumentParser) -> None:
    parser.description = (
        "List all rules: code, name, severity, measured precision (- where too little is known) and what each finds. "
        "Rules of severity note run only when they are selected."
    )
    rule_options(parser)
    color_option(parser)


def run(options: Namespace) -> int:
    from factlint.precision import level
    from factlint.report.sheet import printed, table

    _, book = rules(options)
    appearance = look(options)
    rows = [(rule.code, rule.name, rule.severity, level(rule.code) or "-", rule.summary) for rule in book.rules]
    if rows:
        sys.stdout.write(printed(table(rows, ("bold", "", "", "", ""), appearance), appearance))
    return 0
