"""Findings as one JSON object, in the form that other programs build on: its keys only ever grow in number."""

from collections.abc import Iterable, Iterator
from typing import Any

from factlint import __version__
from factlint.finding import Failure, Finding, Label, Result
from factlint.report.encoded import encoded, path_text


def report(results: Iterable[Result], statistics: bool = False) -> Iterator[str]:
    """One line of ASCII, whatever the encoding of standard output; with the counts by rule where they are asked for.

    Findings are written as they come, and nothing at all before the first of them or the end.
    """
    lead = f'{{"version": {encoded(__version__)}, "findings": ['
    failures: list[Failure] = []
    counted: list[Result] = []
    for result in results:
        for finding in result.findings:
            yield lead + encoded(finding_page(finding))
            lead = ", "
        failures += result.failures
        if statistics:
            counted.append(result)
    lead = lead if lead != ", " else ""
    yield f'{lead}], "errors": {encoded([error_page(failure) for failure in failures])}'
    if statistics:
        from factlint.report.statistics import counts

        rows = [
            {"code": code, "name": name, "severity": severity, "count": found}
            for found, code, name, severity in counts(counted)
        ]
        yield f', "statistics": {encoded(rows)}'
    yield "}\n"


def finding_page(finding: Finding) -> dict[str, Any]:
    """One of ``findings``."""
    page = {
        "path": path_text(finding.path),
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "help": finding.help,
        "fingerprint": finding.fingerprint,
        "labels": [_label(label) for label in finding.labels],
    }
    if finding.fixes:
        page["fixes"] = [{"start": fix.start, "end": fix.end, "replacement": fix.replacement} for fix in finding.fixes]
    return page


def error_page(failure: Failure) -> dict[str, Any]:
    """One of ``errors``."""
    return {"path": path_text(failure.path), "message": failure.message}


def _label(label: Label) -> dict[str, Any]:
    page = label._asdict()
    if label.place is None:
        del page["place"]  # a key of containers alone
    return page
