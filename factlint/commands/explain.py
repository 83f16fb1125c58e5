"""``factlint explain RULE``: a rule's page, its examples run live."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from factlint.commands.select import find
from factlint.commands.shared import color_option, look, rule_options, rules
from factlint.document import LANGUAGES, House
from factlint.errors import UsageError
from factlint.precision import level, precision
from factlint.proof import Proof, own, prove
from factlint.report import Look
from factlint.report.console import block
from factlint.report.sheet import Line, line, paragraph, printed
from factlint.rule import Rule
from factlint.rulebook import RuleBook


def options(parser: ArgumentParser) -> None:
    parser.description = "Explain rules: what they find and why, shown by checking their own examples."
    parser.add_argument("operands", metavar="RULE", nargs="*", default=[], help="a rule's code or name")
    rule_options(parser)
    color_option(parser)


def run(options: Namespace) -> int:
    if not options.operands:
        raise UsageError("explain which rule? `factlint rules` lists them")
    _, book = rules(options)
    appearance = look(options)
    for rule in [find(book.rules, word) for word in options.operands]:
        sys.stdout.write(printed(_page(rule, book, appearance), appearance))
    return 0


def _page(rule: Rule, book: RuleBook, appearance: Look) -> Iterator[Line]:
    yield line((f"{rule.code} {rule.name}", "bold"), (f" ({rule.severity})", ""))
    for text in (rule.summary, *rule.why.split("\n\n")):
        yield line()
        yield from (line((row, "")) for row in paragraph(" ".join(text.split()), appearance))
    yield line()
    yield from (line((row, "")) for row in paragraph(_measured(rule.code), appearance))
    proofs = list(prove(rule, book))
    yield from (line(), line(("It finds:", "bold")), line())
    for number, proof in enumerate(proofs[: len(rule.bad)], 1):
        yield from _found(rule, proof, f"example {number}", appearance)
    yield from (line(("It is silent on:", "bold")), line())
    for proof in proofs[len(rule.bad) :]:
        texts = (*_around(proof), *proof.text.splitlines())
        first, *rest = [row for text in texts for row in paragraph(text, appearance, 4)]
        yield line(("  • ", "blue"), (first, ""))
        yield from (line((f"    {row}", "")) for row in rest)
        if own(proof, rule):
            yield from _found(rule, proof, "this example", appearance)
    yield line()


def _measured(code: str) -> str:
    """How often such findings were right where it was measured."""
    measured = precision(code)
    if measured is None:
        return "Precision: too few findings to tell."
    of = "" if measured.of == code else f" of the {measured.of} rules"
    counted = f"{measured.right} of {measured.found} findings{of}"
    return f"Precision: {level(code)}; over labelled articles {counted} were right."


def _found(rule: Rule, proof: Proof, name: str, appearance: Look) -> Iterator[Line]:
    """What the rule finds in the example now, which for a page that proves itself is what the page says."""
    yield from (line((told, "")) for told in _around(proof))
    findings = own(proof, rule)
    for finding in findings:
        yield from block(proof.text, finding._replace(path=name), appearance)
    if not findings:
        yield line((f"Not found in {name}: ", "bold"), (proof.text, ""))
    yield line()


def _around(proof: Proof) -> Iterator[str]:
    """What the example tells of its page and its house."""
    if proof.example.published:
        yield f"In an article of {proof.example.published}:"
    house = proof.example.house
    if house != House():
        said = [*([f"in {house.language}"] if house.language != LANGUAGES[0] else []), *house.names]
        yield f"In a house that writes {', '.join(said)}:"
