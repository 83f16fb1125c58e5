"""Proving a rule page: its own sentences, linted by the whole rule book."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.dates import Day
from factlint.document import Span
from factlint.finding import Finding, Result
from factlint.lint import lint
from factlint.pattern import pattern
from factlint.rule import Example, Rule
from factlint.rulebook import RuleBook

_MARK = pattern(r"\\?[\[\]]")
_ENDINGS = {"text": "txt", "markdown": "md"}


class Proof(NamedTuple):
    """One example and what came of it. ``expected`` are the bracketed places, none for a good example."""

    example: Example
    text: str
    expected: tuple[Span, ...]
    result: Result

    @property
    def holds(self) -> bool:
        """Whether there is exactly the finding that the example wants, or none where it wants none."""
        found = [tuple(Span(label.start, label.end) for label in finding.labels) for finding in self.result.findings]
        return found == ([self.expected] if self.expected else []) and not self.result.failures


def prove(rule: Rule, book: RuleBook) -> Iterator[Proof]:
    """Every example of the rule, checked by all rules of the book."""
    for example in (*rule.bad, *rule.good):
        text, spans = marked(example.text)
        published = Day(*map(int, example.published.split("-"))) if example.published else None
        name = f"example.{_ENDINGS[example.format]}"
        yield Proof(example, text, spans, lint(name, text.encode("utf-8"), book, published, example.house))


def own(proof: Proof, rule: Rule) -> tuple[Finding, ...]:
    """The findings of the proof that are the rule's own."""
    return tuple(finding for finding in proof.result.findings if finding.code == rule.code)


def marked(text: str) -> tuple[str, tuple[Span, ...]]:
    r"""The text without its ``[brackets]``, and the places that they mark. ``\[`` stands for a bracket."""
    out: list[str] = []
    length = at = 0
    start = 0
    spans: list[Span] = []
    for match in _MARK.finditer(text):
        out.append(text[at : match.start()])
        length += match.start() - at
        at = match.end()
        if match[0] == "[":
            start = length
        elif match[0] == "]":
            spans.append(Span(start, length))
        else:
            out.append(match[0][1:])
            length += 1
    return "".join(out) + text[at:], tuple(spans)
