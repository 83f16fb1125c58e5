"""Findings as reviewdog's rdjson, from which it comments on changes in many places of review.

Its columns count bytes of UTF-8, and its messages become Markdown in a comment.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from factlint import __version__
from factlint.finding import Finding, Label, Result
from factlint.report import Look
from factlint.report.encoded import encoded, path_text
from factlint.report.paths import from_root
from factlint.report.told import code, words

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}
_ROOT = "GITHUB_WORKSPACE"


def report(results: Iterable[Result], look: Look) -> Iterator[str]:
    """One JSON object."""
    diagnostics = [entry for result in results for entry in _entries(result)]
    page = {"source": {"name": f"factlint {__version__}"}, "diagnostics": diagnostics}
    yield encoded(page, indent=2) + "\n"


def _entries(result: Result) -> Iterator[dict[str, Any]]:
    path = path_text(from_root(result.path, _ROOT))
    for failure in result.failures:
        message = f"factlint could not check this file: {code(failure.message)}"
        yield {"message": message, "location": {"path": path}, "severity": "ERROR"}
    columns = _columns(result.source, [label for finding in result.findings for label in finding.labels])
    yield from (_entry(finding, path, columns) for finding in result.findings)


def _entry(finding: Finding, path: str, columns: dict[int, int]) -> dict[str, Any]:
    first, *others = finding.labels
    related = [{"message": _side(label), "location": _location(label, path, columns)} for label in others]
    texts = [code(finding.message), f"here {_side(first)}", *([code(finding.help)] if finding.help else [])]
    return {
        "message": "; ".join(texts),
        "location": _location(first, path, columns),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code},
        **({"related_locations": related} if related else {}),
    }


def _side(label: Label) -> str:
    return code(words(label)) + (f" ({code(label.note)})" if label.note else "")


def _location(label: Label, path: str, columns: dict[int, int]) -> dict[str, Any]:
    if label.place:
        return {"path": path}
    start = {"line": label.line, "column": columns[label.start]}
    return {"path": path, "range": {"start": start, "end": {"line": label.end_line, "column": columns[label.end]}}}


def _columns(source: str, labels: Iterable[Label]) -> dict[int, int]:
    """For each edge of the labels the number of bytes between it and the beginning of its line, plus 1."""
    lines = {}  # edge → where its line begins
    for label in labels:
        lines[label.start] = label.start - label.column + 1
        lines[label.end] = label.end - label.end_column + 1
    before = {}  # offset → bytes before it
    offset = size = 0
    for edge in sorted({*lines, *lines.values()}):
        size += len(source[offset:edge].encode("utf-8", "surrogatepass"))
        offset = edge
        before[edge] = size
    return {edge: before[edge] - before[line] + 1 for edge, line in lines.items()}
