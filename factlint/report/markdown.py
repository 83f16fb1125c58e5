"""Findings as Markdown, for a comment on a change or the summary of a workflow's step.

What comes from an article stands in code alone, where nothing is a link, a mention, a picture or HTML: each finding is
the console's block, fenced.
"""

from collections.abc import Iterable, Iterator

from factlint.finding import Result
from factlint.report import Look
from factlint.report.console import block, summary
from factlint.report.sheet import printed
from factlint.report.told import code, fence


def report(results: Iterable[Result], look: Look) -> Iterator[str]:
    """How many there are, what could not be checked, then each finding."""
    kept, checked = [], 0
    for result in results:
        checked += not result.failures
        if result.findings or result.failures:
            kept.append(result)
    findings = [finding for result in kept for finding in result.findings]
    plain = Look(verbose=look.verbose)
    found = printed([summary(findings)], plain).strip() if findings else f"no contradictions in {_files(checked)}"
    yield f"### factlint: {found}\n"
    for result in kept:
        for path, message in result.failures:
            yield f"\n- {code(path)} could not be checked: {code(message)}\n"
    for result in kept:
        for finding in result.findings:
            text = printed(block(result.source, finding, plain), plain)
            ticks = fence(text, 3)
            yield f"\n{ticks}text\n{text}{ticks}\n"


def _files(number: int) -> str:
    return f"{number} {'file' if number == 1 else 'files'}"
