"""How often each rule found something, most often first."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factlint.finding import Result


class Count(NamedTuple):
    """How many findings a rule gave; ``severity`` is that of the first."""

    found: int
    code: str
    name: str
    severity: str


def counts(results: Iterable[Result]) -> list[Count]:
    """The rules that found something; of two that found as much the one with the lower code is first."""
    findings = [finding for result in results for finding in result.findings]
    numbers = Counter(finding.code for finding in findings)
    first = {finding.code: finding for finding in reversed(findings)}
    rows = [Count(n, code, first[code].name, first[code].severity) for code, n in numbers.items()]
    return sorted(rows, key=lambda row: (-row.found, row.code))


def report(results: Iterable[Result]) -> Iterator[str]:
    """A line for each rule."""
    rows = counts(results)
    widths = [max((len(str(cell)) for cell in column), default=0) for column in zip(*rows, strict=True)]
    for found, code, name, severity in rows:
        yield f"{found:>{widths[0]}}  {code:<{widths[1]}}  {name:<{widths[2]}}  {severity}\n"
