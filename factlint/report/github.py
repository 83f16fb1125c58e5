"""Findings as commands to GitHub's runner, which shows them beside the lines of a change.

Each command is one line, in which whatever comes from an article is data: the runner reads no command out of it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from factlint.finding import Finding, Result
from factlint.report import Look
from factlint.report.paths import from_root
from factlint.report.told import has_lines, told
from factlint.report.visible import visible

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_ROOT = "GITHUB_WORKSPACE"
# Annotations of a kind that GitHub shows for one step.
_SHOWN = 10
# Bytes that GitHub takes as the summary of one step.
SUMMARY = 1_048_576


def report(results: Iterable[Result], look: Look) -> Iterator[str]:
    """A command for each finding; then, where GitHub shows not all of them, how many stand in the log alone."""
    counts: Counter[str] = Counter()
    for result in results:
        for path, message in result.failures:
            counts["error"] += 1
            yield _command("error", {"file": from_root(path, _ROOT), "title": "factlint"},
                           f"{visible(path)} could not be checked: {visible(message)}")  # fmt: skip
        for finding in result.findings:
            counts[_COMMANDS[finding.severity]] += 1
            yield _annotation(finding)
    more = [f"{n - _SHOWN} more {kind}{'s' if n > _SHOWN + 1 else ''}" for kind, n in counts.items() if n > _SHOWN]
    if more:
        yield f"GitHub shows {_SHOWN} annotations of a kind for a step; {', '.join(more)} in this log.\n"


def summary(results: Iterable[Result], look: Look, room: int) -> Iterator[str]:
    """The Markdown form in at most ``room`` bytes: what does not fit is left out and counted."""
    from factlint.report.markdown import report as pieces

    room -= 100  # bytes for what is said at the end
    left_out = 0
    for piece in pieces(results, look):
        size = len(piece.encode())
        if left_out or size > room:
            left_out += 1
        else:
            room -= size
            yield piece
    if left_out:
        yield f"\n{left_out} more {'finding' if left_out == 1 else 'findings'} left out for lack of room.\n"


def _annotation(finding: Finding) -> str:
    first = finding.led[0]
    where: dict[str, object] = {"file": from_root(finding.path, _ROOT)}
    if has_lines(finding.path, first):
        where |= {"line": first.line, "endLine": first.end_line}
        if first.line == first.end_line:  # GitHub knows columns within one line alone
            where |= {"col": first.column, "endColumn": first.end_column}
    title = f"{finding.code} {finding.name}"
    # In the log, where the properties are not shown, the path must stand in the text.
    text = f"{visible(finding.path)}: {visible(finding.message)}"
    return _command(_COMMANDS[finding.severity], where | {"title": title}, "\n".join([text, *told(finding)]))


def _command(name: str, properties: dict[str, object], text: str) -> str:
    listed = ",".join(f"{key}={_property(visible(str(value)))}" for key, value in properties.items())
    return f"::{name} {listed}::{_data(text)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
