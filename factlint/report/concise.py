"""One line for each finding, as editors and other programs read it: ``path:line:column: CODE message``."""

from collections.abc import Iterable, Iterator

from factlint.finding import Result
from factlint.report.visible import visible, visible_path


def report(results: Iterable[Result]) -> Iterator[str]:
    """A line for each finding, pointing at its first side."""
    for result in results:
        for finding in result.findings:
            first = finding.led[0]
            place = f"{visible_path(finding.path)}:{first.line}:{first.column}"
            where = f" ({visible(first.place)})" if first.place else ""
            yield f"{place}: {finding.code} {visible(finding.message)}{where}\n"
