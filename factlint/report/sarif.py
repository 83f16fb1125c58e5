"""Findings as SARIF 2.1.0, in the part of it that GitHub's code scanning takes.

The first side is a result's place; the others are related locations, to which the message links. What GitHub's limits
leave no room for is left out, gravest findings last, and a notification of the run says so.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from factlint import __version__
from factlint.finding import SEVERITIES, Failure, Finding, Label, Result
from factlint.pattern import pattern
from factlint.report import Look
from factlint.report.encoded import encoded
from factlint.report.gitlab import numbered
from factlint.report.paths import from_root
from factlint.report.sarif_rules import descriptor
from factlint.report.told import has_lines, words
from factlint.report.visible import visible

# What GitHub takes: results and rules in a run, places of a result, and bytes of the whole, compressed.
RESULTS, RULES, PLACES, SIZE = 25_000, 25_000, 1_000, 10_000_000
# Places of a result that GitHub shows, and to which the message links.
_LINKED = 100

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_TOP = "%SRCROOT%"
_SPECIAL = pattern(r"[\\\[\]]")


def report(results: Iterable[Result], look: Look) -> Iterator[str]:
    """One JSON object."""
    kept = [result for result in results if result.findings or result.failures]
    findings = [finding for result in kept for finding in result.findings]
    failures = [failure for result in kept for failure in result.failures]
    rules = list(look.rules())
    text = _log(findings, failures, rules, RESULTS)
    shown = min(len(findings), RESULTS)
    while shown and (size := _compressed(text)) > SIZE:
        shown = min(shown - 1, int(shown * SIZE / size * 0.95))
        text = _log(findings, failures, rules, shown)
    yield text


def _compressed(text: str) -> int:
    if len(text) <= SIZE:
        return len(text)
    from zlib import compress

    return len(compress(text.encode()))


def _log(findings: Sequence[Finding], failures: Sequence[Failure], rules: Sequence[Any], most: int) -> str:
    """The whole file with ``most`` results at most."""
    notifications = [_notification("error", visible(message), path) for path, message in failures]
    for what, there, room in (("findings", len(findings), most), ("rules", len(rules), RULES)):
        if there > room:
            notifications.append(_notification("warning", f"{there - room} of {there} {what} are left out, the least "
                                               "grave: code scanning takes no more in one run"))  # fmt: skip
    if len(findings) > most:
        gravest = sorted(range(len(findings)), key=lambda i: (SEVERITIES.index(findings[i].severity), i))[:most]
        findings = [findings[index] for index in sorted(gravest)]
    rules = rules[:RULES]
    indices = {rule.code: index for index, rule in enumerate(rules)}
    known: dict[str, dict[str, int]] = {}
    driver = {
        "name": "factlint",
        "semanticVersion": __version__,
        "rules": [descriptor(rule) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": not failures, "toolExecutionNotifications": notifications}],
        "originalUriBaseIds": {_TOP: {"description": {"text": "The top folder of the repository."}}},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [_result(finding, indices, known) for finding in findings],
    }
    return encoded({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _notification(level: str, text: str, path: str = "") -> dict[str, Any]:
    place = {"locations": [{"physicalLocation": {"artifactLocation": _artifact(path)}}]} if path else {}
    return {"level": level, "message": {"text": _plain(text)}, **place}


def _result(finding: Finding, indices: dict[str, int], known: dict[str, dict[str, int]]) -> dict[str, Any]:
    first, *others = finding.led
    others, left_out = others[: PLACES - 1], others[PLACES - 1 :]
    result = {
        "ruleId": finding.code,
        **({"ruleIndex": indices[finding.code]} if finding.code in indices else {}),
        "level": finding.severity,
        "message": {"text": _message(finding, first, others, len(left_out))},
        "locations": [_location(finding.path, first)],
        "partialFingerprints": {
            # The one that GitHub goes by; it must be another for each finding of a file.
            "primaryLocationLineHash": numbered(finding.fingerprint, known.setdefault(finding.path, {})),
        },
    }
    if others:
        result["relatedLocations"] = [
            {"id": number, **_location(finding.path, label)} for number, label in enumerate(others, 1)
        ]
    if finding.fixes and not first.place:
        result["fixes"] = [_fix(finding)]
    return result


def _fix(finding: Finding) -> dict[str, Any]:
    """All that makes one side like the others, in one step."""
    replacements = [
        {
            "deletedRegion": {"charOffset": fix.start, "charLength": fix.end - fix.start},
            "insertedContent": {"text": fix.replacement},
        }
        for fix in finding.fixes
    ]
    return {"artifactChanges": [{"artifactLocation": _artifact(finding.path), "replacements": replacements}]}


def _message(finding: Finding, first: Label, others: Sequence[Label], left_out: int) -> str:
    links = [f"[{_plain(words(label))}]({number}){_note(label)}" for number, label in enumerate(others[:_LINKED], 1)]
    left_out += len(others[_LINKED:])
    links += [f"and {left_out} more"] * bool(left_out)
    sentences = [
        _plain(visible(finding.message)),
        f"Here: {_plain(words(first))}{_note(first)}",
        *([f"There: {', '.join(links)}"] if links else []),
    ]
    return ". ".join(sentences) + f". {_plain(visible(finding.help or ''))}".rstrip()


def _note(label: Label) -> str:
    return f" ({_plain(visible(label.note))})" if label.note else ""


def _plain(text: str) -> str:
    """``text`` without a link or a place for an argument, which a message of SARIF could otherwise hold."""
    return _SPECIAL.sub(r"\\\g<0>", text).replace("{", "{{").replace("}", "}}")


def _location(path: str, label: Label) -> dict[str, Any]:
    region: dict[str, Any] = {
        "startLine": label.line,
        "startColumn": label.column,
        "endLine": label.end_line,
        "endColumn": label.end_column,
        "charOffset": label.start,
        "charLength": label.end - label.start,
        "snippet": {"text": label.text},
    }
    if not has_lines(path, label):
        region = {"startLine": 1}  # GitHub takes no location without one
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(path), "region": region}}
    if label.place:
        location["logicalLocations"] = [{"fullyQualifiedName": visible(label.place)}]
    if label.note:
        location["message"] = {"text": _plain(visible(label.note))}
    return location


def _artifact(path: str) -> dict[str, str]:
    """The file from the top of the repository; one that lies outside, as it stands on this machine."""
    path = from_root(path, "GITHUB_WORKSPACE")
    uri = quote(os.fsencode(path))
    return {"uri": f"file://{uri}"} if os.path.isabs(path) else {"uri": uri, "uriBaseId": _TOP}
