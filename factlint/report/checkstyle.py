"""Findings as Checkstyle's XML, which most services that collect reports of linters can read."""

from collections.abc import Iterable, Iterator

from factlint.finding import Finding, Result
from factlint.report import Look
from factlint.report.told import has_lines, told
from factlint.report.xml import attributes

_SEVERITIES = {"error": "error", "warning": "warning", "note": "info"}


def report(results: Iterable[Result], look: Look) -> Iterator[str]:
    """A file element for each article of which there is something to say."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    for result in results:
        rows = [_error(finding) for finding in result.findings]
        rows += [attributes(severity="error", message=message, source="factlint.unchecked")
                 for _, message in result.failures]  # fmt: skip
        if rows:
            yield f"  <file{attributes(name=result.path)}>\n"
            yield from (f"    <error{row}/>\n" for row in rows)
            yield "  </file>\n"
    yield "</checkstyle>\n"


def _error(finding: Finding) -> str:
    first = finding.led[0]
    where = {"line": first.line, "column": first.column} if has_lines(finding.path, first) else {}
    message = "; ".join([finding.message, *told(finding)])
    return attributes(**where, severity=_SEVERITIES[finding.severity], message=message,
                      source=f"factlint.{finding.code}")  # fmt: skip
