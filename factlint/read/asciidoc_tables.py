"""Tables of AsciiDoc."""

from factlint.pattern import pattern
from factlint.read.draft import Draft
from factlint.read.lines import Line
from factlint.read.rst_tables import values

# A bar that begins a cell, with how many columns or times the cell takes and how it is set before it.
_CELL = pattern(r"(?:(?<!\S)(?:(\d{1,3})(?:\.\d{1,3})?([+*]))?[<^>]?(?:\.[<^>])?[adehlmsv]?)?(?<!\\)\|")
_COLUMNS = pattern(r"\bcols=(?:\"([^\"]*)\"|([^,\]]*))")
_TIMES = pattern(r"(\d{1,3})\*")


def columns(attributes: str) -> int:
    """How many columns the attributes of a table name, or 0."""
    found = _COLUMNS.search(attributes)
    if not found:
        return 0
    parts = (found[1] or found[2] or "").replace(";", ",").split(",")
    return sum(int(times[1]) if (times := _TIMES.match(part.strip())) else 1 for part in parts)


def table(draft: Draft, rows: list[Line], sign: str, count: int) -> None:
    """A table between two lines; ``sign`` says how its cells are parted, ``count`` how many columns it has, or 0."""
    draft.outline.enter("table")
    rows = [row for row in rows if row.end > row.start]
    if sign in ",:":
        for row in rows:
            values(draft, row.start, row.end)
    elif rows:
        _cells(draft, rows, count)
    draft.outline.leave("table")


def _cells(draft: Draft, rows: list[Line], count: int) -> None:
    found = list(_CELL.finditer(draft.source, rows[0].start, rows[-1].end))
    if not found:  # the beginning of a cell is missing, and its text is there
        draft.block("td", (rows[0].start, rows[-1].end))
        return
    count = count or sum(cell.start() < rows[0].end for cell in found) or 1
    column = 0
    draft.drop(rows[0].start, found[0].start())
    for cell, after in zip(found, [*(one.start() for one in found[1:]), rows[-1].end], strict=True):
        if column == 0:
            draft.outline.enter("tr")
        draft.drop(*cell.span())
        start = cell.end()
        while start < after and draft.source[start].isspace():
            start += 1
        draft.block("td", (start, after))
        column += int(cell[1]) if cell[2] == "+" else 1
        if column >= count:
            draft.outline.leave("tr")
            column = 0
