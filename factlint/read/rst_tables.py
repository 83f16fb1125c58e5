"""Tables of reStructuredText: drawn with lines, ruled with "=", or given as values between commas."""

from itertools import pairwise

from factlint.pattern import pattern
from factlint.read.draft import Draft
from factlint.read.lines import Line

GRID = pattern(r"\+(?:[-=]{2,}\+)+")
RULE = pattern(r"={2,}(?:[ \t]+={2,})+")
_RUN = pattern(r"=+")
_SPANS = pattern(r"[- ]+")
_BORDER = "-=+"
_CSV = pattern(r'[ \t]*(?:"((?:[^"]|"")*+)"|([^,\r\n]*+))[ \t]*(,|\Z|(?=[\r\n]))')


def grid(draft: Draft, rows: list[Line]) -> None:
    """A drawn table. A cell ends where a line is drawn under it, whatever its neighbours do."""
    source = draft.source
    top = rows[0]
    edges = [at - top.start for at in range(top.start, top.end) if source[at] == "+"]
    open_cells: dict[int, list[tuple[int, int]]] = {}
    draft.outline.enter("table")
    for line in rows:
        marks = [edge for edge in edges if source[line.start + edge : line.start + edge + 1] in ("|", "+")]
        drawn = False
        for edge in marks:
            draft.drop(line.start + edge, line.start + edge + 1)
        for left, right in pairwise(marks):
            start, end = line.start + left + 1, min(line.start + right, line.end)
            inside = source[start:end]
            if inside and not inside.strip(_BORDER):
                drawn = True
                draft.drop(start, end)
                continue
            words = inside.strip()
            if words:
                at = start + inside.index(words)
                open_cells.setdefault(left, []).append((at, at + len(words)))
        if drawn:
            _row(draft, open_cells)
    _row(draft, open_cells)
    draft.outline.leave("table")


def ruled(draft: Draft, rows: list[Line]) -> None:
    """A table under rules of "=". A line whose first cell is empty goes on with the row above."""
    source = draft.source
    base = rows[0].start - rows[0].indent
    columns = [run.start() - base for run in _RUN.finditer(source, rows[0].start, rows[0].end)]
    cells: dict[int, list[tuple[int, int]]] = {}
    draft.outline.enter("table")
    for line in rows:
        begin = line.start - line.indent
        rule = not source[line.start : line.end].strip("= \t") or _SPANS.fullmatch(source, line.start, line.end)
        if rule or line.indent < columns[1]:
            _row(draft, cells)
        if rule:
            draft.drop(line.start, line.end)
            continue
        for index, column in enumerate(columns):
            end = begin + columns[index + 1] if index + 1 < len(columns) else line.end
            start = max(begin + column, line.start)
            inside = source[start : min(end, line.end)]
            words = inside.strip()
            if words:
                at = start + inside.index(words)
                cells.setdefault(column, []).append((at, at + len(words)))
    _row(draft, cells)
    draft.outline.leave("table")


def values(draft: Draft, start: int, end: int) -> None:
    """One line of values between commas, as a row."""
    draft.outline.enter("tr")
    position = start
    while position < end:
        value = _CSV.match(draft.source, position, end)
        if not value or value.end() == position:
            break
        at, after = value.span(1) if value[1] is not None else value.span(2)
        draft.drop(position, at)
        draft.block("td", (at, after))
        position = draft.drop(after, value.end())
    draft.outline.leave("tr")


def _row(draft: Draft, cells: dict[int, list[tuple[int, int]]]) -> None:
    """Write the cells by their columns, each whole, though the source mixes their lines."""
    if cells:
        draft.outline.enter("tr")
        for _, places in sorted(cells.items()):
            draft.writer.excluded_until = 0
            draft.block("td", *places)
        draft.outline.leave("tr")
        cells.clear()
