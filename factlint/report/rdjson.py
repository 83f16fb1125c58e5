"""Findings as reviewdog's rdjson, from which it comments on changes in many places of review.

Its columns count bytes of UTF-8, and its messages become Markdown in a comment.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any

from factlint import __version__
from factlint.finding import Finding, Fix, Label, Result
from factlint.pattern import pattern
from factlint.report import Look
from factlint.report.encoded import encoded, path_text
from factlint.report.paths import from_root
from factlint.report.told import code, has_lines, words

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}
_ROOT = "GITHUB_WORKSPACE"
_LINE_END = pattern(r"\r\n|\r|\n")
_Place = dict[str, int]


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
    places = _places(result.source, [edge for finding in result.findings for edge in _edges(finding)])
    yield from (_entry(finding, path, places) for finding in result.findings)


def _edges(finding: Finding) -> Iterator[int]:
    for label in finding.labels:
        yield from (label.start, label.end)
    for fix in finding.fixes:
        yield from (fix.start, fix.end)


def _entry(finding: Finding, path: str, places: dict[int, _Place]) -> dict[str, Any]:
    first, *others = finding.led
    related = [{"message": _side(label), "location": _location(label, path, places)} for label in others]
    texts = [code(finding.message), f"here {_side(first)}", *([code(finding.help)] if finding.help else [])]
    fixes = () if first.place else finding.fixes  # they are of the text, not of a container's markup
    suggestions = [{"range": _range(fix, places), "text": fix.replacement} for fix in fixes]
    return {
        "message": "; ".join(texts),
        "location": _location(first, path, places),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code},
        **({"suggestions": suggestions} if suggestions else {}),
        **({"related_locations": related} if related else {}),
    }


def _side(label: Label) -> str:
    return code(words(label)) + (f" ({code(label.note)})" if label.note else "")


def _location(label: Label, path: str, places: dict[int, _Place]) -> dict[str, Any]:
    return {"path": path, "range": _range(label, places)} if has_lines(path, label) else {"path": path}


def _range(span: Label | Fix, places: dict[int, _Place]) -> dict[str, _Place]:
    return {"start": places[span.start], "end": places[span.end]}


def _places(source: str, edges: Iterable[int]) -> dict[int, _Place]:
    """The line and the column of each offset. The source is gone over once, however many there are."""
    starts = [0, *(line_end.end() for line_end in _LINE_END.finditer(source))]
    lines = {edge: bisect_right(starts, edge) for edge in edges}
    before = {}  # offset → bytes before it
    offset = size = 0
    for edge in sorted({*lines, *(starts[line - 1] for line in lines.values())}):
        size += len(source[offset:edge].encode("utf-8", "surrogatepass"))
        offset = edge
        before[edge] = size
    return {edge: {"line": line, "column": before[edge] - before[starts[line - 1]] + 1} for edge, line in lines.items()}
