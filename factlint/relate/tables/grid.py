"""The tables of an article as grids of cells, whether the page marks them or sets them in columns of plain text."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relation import Words

# Behind a figure: a mark of a note, or the same figure as a share.
_NOTE = pattern(r"(?:\s?\[\w{1,3}\]|\s?\(\s?[\d.,]+\s?%\s?\)|[*†‡§⁰¹²³⁴-⁹])+\Z")
_FIGURE = pattern(
    r"([A-Z]{0,3}[$€£¥₹]|[A-Z]{3}(?=[ \d]))?\s?([-−–+])?([$€£¥₹])?"
    r"(\d(?:[\d.,]|[ '’\u00a0\u202f](?=\d{3}(?!\d)))*)\s?([^\d\s][^\d]{0,14})?"
)
_NIL = frozenset({"-", "–", "—", "−", "nil", "none"})
_DECIMAL_COMMA = pattern(r"\d+,\d{1,2}")
_GROUPS = pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d{1,2}|\.\d{4,})?|0\.\d+")
_DOTTED = pattern(r"\d{1,3}(?:\.\d{3}){2,}")
_GAP = pattern(r"[ \u00a0]{2,}|[ \u00a0]*\t[ \u00a0\t]*")
_YEAR = pattern(r"(?:1[5-9]|20)\d\d")
_LONGEST_FIGURE = 40
_LONGEST = 200  # letters of a line that can be a row of a table in plain text


class Figure(NamedTuple):
    """A cell's number, what its last written place is worth, and what stands around the digits, lower case."""

    number: float
    step: float
    affix: str


class Cell(NamedTuple):
    """One cell. ``figure`` is None where it holds no plain number; ``nil`` where it holds a dash for none."""

    words: Words
    figure: Figure | None
    nil: bool


class Table(NamedTuple):
    """Rows from top to bottom, each its cells by column. The first row is the head."""

    start: int
    end: int
    rows: tuple[dict[int, Cell], ...]
    columns: tuple[int, ...]

    def head(self, column: int) -> str:
        """What stands at the top of the column."""
        cell = self.rows[0].get(column)
        return cell.words.text if cell else ""

    def label(self, row: int) -> str:
        """What names the row: the first of its cells, or the second where that is a rank, that is not a figure."""
        cells = self.rows[row]
        for column in self.columns[:2]:
            cell = cells.get(column)
            if cell and not cell.figure and not cell.nil:
                return cell.words.text
        first = cells.get(self.columns[0])
        return first.words.text if first else ""

    def figure(self, row: int, column: int) -> Figure | None:
        cell = self.rows[row].get(column)
        return cell.figure if cell else None


def figure_of(text: str) -> Figure | None:
    """The number that a cell consists of; None for words, ranges, dates and what can be read in two ways."""
    match = _FIGURE.fullmatch(_NOTE.sub("", text.strip())) if len(text) < _LONGEST_FIGURE else None
    if match is None:
        return None
    code, sign, symbol, digits, behind = match.groups()
    for space in " '’\u00a0\u202f":
        digits = digits.replace(space, "")
    if _DOTTED.fullmatch(digits):
        digits = digits.replace(".", "")
    elif _DECIMAL_COMMA.fullmatch(digits):
        digits = digits.replace(",", ".")
    elif not _GROUPS.fullmatch(digits):
        return None
    digits = digits.replace(",", "")
    if len(digits) > 15:
        return None
    places = len(digits.partition(".")[2])
    number = float(digits) * (-1 if sign and sign != "+" else 1)
    return Figure(number, 10.0**-places, f"{code or symbol or ''}{(behind or '').strip().lower()}")


def _cell(text: str, start: int, end: int) -> Cell:
    end = start + len(text[start:end].rstrip())
    words = Words(start, end, text[start:end])
    return Cell(words, figure_of(words.text), words.text.strip().lower() in _NIL)


@lru_cache(maxsize=1)
def tables(reading: Reading) -> tuple[Table, ...]:
    """The article's tables of a head, two rows and two columns or more."""
    found = [*_marked(reading), *_set_in_columns(reading)]
    return tuple(table for table in found if len(table.rows) > 2 and len(table.columns) > 1)


def _marked(reading: Reading) -> Iterator[Table]:
    text = reading.document.text
    groups: dict[int, dict[int, dict[int, Cell]]] = defaultdict(lambda: defaultdict(dict))
    for block in reading.document.blocks:
        if block.kind == "cell" and block.group:
            groups[block.group][block.row][block.column] = _cell(text, block.start, block.end)
    for rows in groups.values():
        cells = [cell.words for row in rows.values() for cell in row.values()]
        columns = sorted({column for row in rows.values() for column in row})
        yield Table(cells[0].start, cells[-1].end, tuple(rows[number] for number in sorted(rows)), tuple(columns))


def _set_in_columns(reading: Reading) -> Iterator[Table]:
    """Lines below one another that wide gaps part into equally many cells, all but the first of them figures."""
    text = reading.document.text
    if any(block.kind == "cell" for block in reading.document.blocks) or ("  " not in text and "\t" not in text):
        return
    at = 0
    lines: list[list[Cell]] = []
    for line in text.split("\n"):
        lines.append(_cells_of(text, line, at))
        at += len(line) + 1
    for wide, run in groupby(lines, key=lambda cells: len(cells) > 1):
        if not wide:
            continue
        rows = list(run)
        count = len(rows[-1])
        if len(rows[0]) == count - 1:  # the corner above the names is empty
            rows[0] = [_cell(text, rows[0][0].words.start, rows[0][0].words.start), *rows[0]]
        if any(len(row) != count for row in rows):
            continue
        body = [cell for row in rows[1:] for cell in row[1:]]
        figures = sum(1 for cell in body if cell.figure or cell.nil)
        if figures == len(body) and _is_head(rows[0]):
            grid = tuple(dict(enumerate(row)) for row in rows)
            yield Table(rows[0][0].words.start, rows[-1][-1].words.end, grid, tuple(range(count)))


def _cells_of(text: str, line: str, at: int) -> list[Cell]:
    if len(line) > _LONGEST or ("  " not in line and "\t" not in line):
        return []
    cells: list[Cell] = []
    start = len(line) - len(line.lstrip())
    for gap in _GAP.finditer(line.rstrip(), start):
        cells.append(_cell(text, at + start, at + gap.start()))
        start = gap.end()
    cells.append(_cell(text, at + start, at + len(line.rstrip())))
    return cells


def _is_head(row: list[Cell]) -> bool:
    return not any(cell.figure for cell in row[1:]) or all(_YEAR.fullmatch(cell.words.text) for cell in row[1:])
