"""Findings as GitLab's code quality report: a merge request shows which came and which went.

A finding is known by its fingerprint, which must be its own in the whole report: GitLab drops the second of two alike.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from factlint.finding import Failure, Finding, Result
from factlint.report import Look
from factlint.report.encoded import encoded, path_text
from factlint.report.paths import from_root
from factlint.report.told import has_lines, place
from factlint.report.visible import visible

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}
_ROOT = "CI_PROJECT_DIR"


def report(results: Iterable[Result], look: Look) -> Iterator[str]:
    """One JSON array; what could not be checked stands in it as critical."""
    known: dict[str, int] = {}
    entries = []
    for result in results:
        entries += [_failure(failure) for failure in result.failures]
        entries += [_entry(finding, known) for finding in result.findings]
    yield encoded(entries, indent=2) + "\n"


def _entry(finding: Finding, known: dict[str, int]) -> dict[str, Any]:
    first, *others = finding.led
    lines = has_lines(finding.path, first)
    path = path_text(from_root(finding.path, _ROOT))
    also = f" (see also {'; '.join(map(place, others[:5]))}{'; …' if others[5:] else ''})" if others else ""
    return {
        "description": f"{finding.code}: {visible(finding.message)}{also}",
        "check_name": finding.code,
        "fingerprint": numbered(f"{finding.fingerprint}-{_crc(path)}", known),
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": path,
            "lines": {"begin": first.line, "end": first.end_line} if lines else {"begin": 1, "end": 1},
        },
    }


def _failure(failure: Failure) -> dict[str, Any]:
    path = path_text(from_root(failure.path, _ROOT))
    return {
        "description": f"factlint could not check this file: {visible(failure.message)}",
        "check_name": "unchecked",
        "fingerprint": f"unchecked-{_crc(path)}",
        "severity": "critical",
        "location": {"path": path, "lines": {"begin": 1, "end": 1}},
    }


def numbered(fingerprint: str, known: dict[str, int]) -> str:
    """The fingerprint with the number of times that it has come before, which are kept in ``known``."""
    known[fingerprint] = known.get(fingerprint, 0) + 1
    return f"{fingerprint}:{known[fingerprint]}"


def _crc(path: str) -> str:
    from binascii import crc32

    return f"{crc32(path.encode()):08x}"
