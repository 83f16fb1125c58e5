"""Findings as one JSON object, in the form that other programs build on: its keys only ever grow in number."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from factlint import __version__
from factlint.finding import Finding, Label, Result
from factlint.report.visible import RUNNER_COMMAND


def report(results: Sequence[Result]) -> Iterator[str]:
    """One line of ASCII, whatever the encoding of standard output."""
    page = {
        "version": __version__,
        "findings": [_finding(finding) for result in results for finding in result.findings],
        "errors": [
            {"path": _path(failure.path), "message": failure.message}
            for result in results
            for failure in result.failures
        ],
    }
    # The same string to a reader of JSON, and no command to the runner of a workflow.
    yield RUNNER_COMMAND.sub(r"#\\u0023\1[", json.dumps(page)) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "path": _path(finding.path),
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "help": finding.help,
        "fingerprint": finding.fingerprint,
        "labels": [_label(label) for label in finding.labels],
    }


def _label(label: Label) -> dict[str, Any]:
    page = label._asdict()
    if label.place is None:
        del page["place"]  # a key of containers alone
    return page


def _path(path: str) -> str:
    r"""The path, in which a byte that is not UTF-8 stands as ``\xe9``: JSON has no lone surrogates."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
