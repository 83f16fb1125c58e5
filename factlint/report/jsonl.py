"""Findings as lines of JSON, one object a line, for programs that read as they go.

A line is what the JSON form has in its list of findings, or, where an article could not be checked, of errors.
"""

from collections.abc import Iterable, Iterator

from factlint.finding import Result
from factlint.report import Look
from factlint.report.encoded import encoded
from factlint.report.json import error_page, finding_page


def report(results: Iterable[Result], look: Look) -> Iterator[str]:
    """A line for each finding and each failure, in the order of the paths."""
    for result in results:
        yield from (encoded(finding_page(finding)) + "\n" for finding in result.findings)
        yield from (encoded(error_page(failure)) + "\n" for failure in result.failures)
