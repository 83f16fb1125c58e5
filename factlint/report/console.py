"""Findings for a person, in the manner of a compiler that explains itself.

Each is a block: what cannot be so, in the article's words; where; the lines with every side underlined alike, since
no side is the culprit; and what to check.
"""

from collections.abc import Iterator, Sequence

from factlint.finding import SEVERITIES, Finding, Result
from factlint.report import Look
from factlint.report.excerpt import Row, excerpt
from factlint.report.sheet import Line, line, paragraph, printed
from factlint.report.statistics import report as counts_by_rule

# Where there is no terminal, lines of an article are still cut to a width that can be read.
_PIPE_WIDTH = 100
_COLOURS = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}
_FRAME = "blue"
# What stands before each further line of a message.
_HANG = "  "


def report(results: Sequence[Result], look: Look) -> Iterator[str]:
    """A block for each finding, each with an empty line after it, or counts by rule; then how many there are."""
    if look.statistics:
        yield from counts_by_rule(results)
    else:
        for result in results:
            for finding in result.findings:
                yield printed([*block(result.source, finding, look), line()], look)
    yield printed([summary([finding for result in results for finding in result.findings])], look)


def block(source: str, finding: Finding, look: Look) -> Iterator[Line]:
    """The lines of one finding. ``source`` is the article that it is of."""
    colour = _COLOURS[finding.severity]
    margin = " " * (1 if finding.labels[0].place else len(str(max(label.end_line for label in finding.labels))))
    head, *rest = paragraph(f"{finding.severity}[{finding.code}] {finding.name}: {finding.message}", look, len(_HANG))
    badge, name, message = head.partition(f" {finding.name}: ")
    yield line((badge, colour), (name, ""), (message, "bold"))
    yield from (line((_HANG + more, "bold")) for more in rest)
    first = finding.led[0]
    where = f", {first.place}" if first.place else f":{first.line}:{first.column}"
    yield line((f"{margin} ╭─ ", _FRAME), (f"{finding.path}{where}", "bold"))
    yield line((f"{margin} │", _FRAME))
    for row in excerpt(source, finding.labels, max((look.width or _PIPE_WIDTH) - len(margin) - 3, 20)):
        yield _row(row, len(margin), colour)
    because = "; ".join(finding.evidence) if look.verbose else ""
    for key, text in (("because", because), ("help", finding.help)):
        if not text:
            continue
        indent = len(margin) + 5 + len(key)
        head, *rest = paragraph(text, look, indent)
        yield line((f"{margin} = ", _FRAME), (f"{key}: ", "bold"), (head, ""))
        yield from (line((" " * indent + more, "")) for more in rest)


def _row(row: Row, margin: int, colour: str) -> Line:
    if row.gutter == "┆":
        return line((f"{' ' * margin} ┆ ", _FRAME), *((text, "bold") for text, _ in row.parts))
    styles = {"plain": "", "side": "bold", "mark": colour}
    return line((f"{row.gutter:>{margin}} │ ", _FRAME), *((text, styles[role]) for text, role in row.parts))


def summary(findings: Sequence[Finding]) -> Line:
    """How many findings there are of each severity, in how many files, and how many places ``--fix`` could mend."""
    counts = [(severity, sum(finding.severity == severity for finding in findings)) for severity in SEVERITIES]
    parts = [(f"{n} {severity}{'s' if n > 1 else ''}", _COLOURS[severity]) for severity, n in counts if n]
    files = len({finding.path for finding in findings})
    joined = [part for found in parts for part in ((", ", ""), found)][1:]
    fixes = len({(finding.path, *fix) for finding in findings for fix in finding.fixes})
    mended = f"; --fix mends {fixes} {'place' if fixes == 1 else 'places'}" if fixes else ""
    return line(*joined, (f" in {files} {'file' if files == 1 else 'files'}{mended}", ""))
