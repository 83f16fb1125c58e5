"""Totals of rows and columns against the cells that they add up.

A table shows by its other rows or columns that its total adds up the cells beside it; where it does not show it, a
total is told only if it misses the sum as a slip of a digit does, since a table may list the greatest parts alone.
"""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from factlint.mention import Reading
from factlint.message import figure
from factlint.pattern import pattern
from factlint.relate.tables.grid import Cell, Figure, Table, tables
from factlint.relation import Group, Relation

_TOTAL = pattern(
    r"\W*(?:(?:grand|final|overall|combined|sub) ?-?)?(?:totals?|sum)(?: (?!of )[\w-]+){0,2}(?:\s?\([^)]*\))?\W*"
    r"|\W*(?:all(?: [a-z]+){0,2}|overall|altogether|all together|together|in all|in total|combined)\W*"
)  # fmt: skip
# Columns whose figures cannot be added up, and rows that are no part of the total below them.
_NO_SUM = pattern(
    r"%|\b(?:per|each|unit|average|avg|mean|median|rate|ratio|rank|max|min|maximum|minimum|age|year|founded|share|change"
    r"|growth|index|temperature|score|grade|number|nr|percent|percentage|difference|cumulative|running)\b|\bno\.|#|±|°"
)  # fmt: skip
_NO_PART = pattern(
    r"(?:(?:of|from) (?:which|these|them|whom|that)|including|incl|thereof|average|mean|median|target|change|less|minus"
    r"|net|quorum|majority|capacity|previous|last year|share|percent(?:age)?|max|min|turnout|blank|invalid)\b|%"
)  # fmt: skip
_SHARE = pattern(r"%|\b(?:share|percent|percentage|per cent)\b")
# Beside a table these say that its figures are rounded.
_ROUNDED = pattern(
    r"thousand|million|billion|\bbn\b|\b000s?\b|'000|’000|round|[$€£%]|per ?cent|tonne|\bk?m\b|\b[kg]wh\b"
)  # fmt: skip
_BESIDE = 300
_SLIPPED = 0.25  # a slip of a digit moves a total by less than this part of it
_SHOWN = 6
_MOST_TOTALS = 12  # a table with more totals than this is none of sums


class Line(NamedTuple):
    """One total with the cells before or behind it in its row or column."""

    whole: Cell
    parts: tuple[Cell, ...]
    open: bool  # a part is not known
    loose: bool  # the figures may be rounded


def column_totals(reading: Reading) -> Iterator[Relation]:
    """Totals at the foot of a column that its cells do not make."""
    for table in tables(reading):
        rows = _row_errors(reading, table)
        told = {id(cell) for line in rows for cell in (line.whole, *line.parts)}
        for line in _column_errors(reading, table):
            # A wrong cell breaks its row and its column: the row tells it more closely.
            if not any(id(cell) in told for cell in (line.whole, *line.parts)):
                yield _relation(line)


def row_totals(reading: Reading) -> Iterator[Relation]:
    """Totals at the end of a row that its cells do not make."""
    for table in tables(reading):
        yield from map(_relation, _row_errors(reading, table))


def _column_errors(reading: Reading, table: Table) -> list[Line]:
    # A row of one cell is the heading of those below it.
    positions = [row for row in range(1, len(table.rows)) if len(table.rows[row]) > 1]
    labels = {row: _labels(table, row) for row in positions}
    totals = [row for row in positions if any(_TOTAL.fullmatch(label) for label in labels[row])]
    parts = [row for row in positions if row not in totals and not any(_NO_PART.match(label) for label in labels[row])]
    loose = _is_rounded(reading, table)
    errors: list[Line] = []
    for total in totals if len(totals) <= _MOST_TOTALS else ():
        columns = [column for column in table.columns[1:] if _is_summed(table, total, column)]
        readings = []
        for chosen in _readings(total, totals, parts):
            lines = []
            for column in columns:
                line = _line(
                    table.rows[total].get(column),
                    [table.rows[row].get(column) for row in chosen],
                    loose or _is_scaled(table.head(column)),
                    averages=True,
                )
                if line and not _is_product(table, total, column, chosen):
                    lines.append(line)
            readings.append(lines)
        errors += _errors(readings, alone=True)
    return errors


def _is_summed(table: Table, total: int, column: int) -> bool:
    """Whether the column's figures can be added up: shares can where they make a hundred."""
    head, found = table.head(column).lower(), table.figure(total, column)
    if _SHARE.search(head) or (found and found.affix == "%"):
        return found is not None and abs(found.number - 100) < 1
    return not _NO_SUM.search(head)


def _labels(table: Table, row: int) -> list[str]:
    """What may name a row, lower case: its first two cells where they are no figures."""
    cells = (table.rows[row].get(column) for column in table.columns[:2])
    return [cell.words.text.lower() for cell in cells if cell and not cell.figure]


def _row_errors(reading: Reading, table: Table) -> list[Line]:
    heads = {column: table.head(column).lower() for column in table.columns[1:]}
    totals = [column for column in heads if _TOTAL.fullmatch(heads[column])]
    rows = range(1, len(table.rows))
    parts = [
        column for column in heads
        if column not in totals and not _NO_SUM.search(heads[column]) and any(table.figure(row, column) for row in rows)
    ]  # fmt: skip
    loose = _is_rounded(reading, table)
    errors: list[Line] = []
    for total in totals if len(totals) <= _MOST_TOTALS else ():
        readings = []
        for chosen in _readings(total, totals, parts):
            lines = [
                _line(row.get(total), [row.get(column) for column in chosen], loose, averages=False)
                for row in table.rows[1:]
            ]  # fmt: skip
            readings.append([line for line in lines if line])
        errors += _errors(readings, alone=False)
    return errors


def _readings(total: int, totals: list[int], parts: list[int]) -> Iterator[list[int]]:
    """Which rows or columns a total may add up: those since the last total, all before it, the totals, those behind."""
    before = [total_before for total_before in totals if total_before < total]
    last = max(before, default=0)
    found = [
        [part for part in parts if last < part < total],
        [part for part in parts if part < total],
        before,
        [*before, *(part for part in parts if last < part < total)],
        [part for part in parts if part > total and not any(total < other < part for other in totals)],
        [part for part in parts if part > total],
    ]
    seen: list[list[int]] = []
    for chosen in found:
        if len(chosen) > 1 and chosen not in seen:
            seen.append(chosen)
            yield chosen


def _line(whole: Cell | None, cells: list[Cell | None], loose: bool, averages: bool) -> Line | None:
    """The total with its parts, where they can be added up at all; among ``averages`` it may be one of them."""
    if whole is None or whole.figure is None:
        return None
    parts = tuple(cell for cell in cells if cell and cell.figure)
    figures = [cell.figure for cell in (whole, *parts) if cell.figure]
    affixes = {found.affix for found in figures} - {""}
    if len(parts) < 2 or len(affixes) > 1:
        return None
    numbers = [found.number for found in figures[1:]]
    number = whole.figure.number
    if min(numbers) < 0 or (averages and min(numbers) <= number <= max(numbers)):
        return None  # a difference, or an average
    missing = any(cell is None or not (cell.figure or cell.nil) for cell in cells)
    return Line(whole, parts, missing, loose or bool(affixes))


def _errors(readings: list[list[Line]], alone: bool) -> list[Line]:
    """The totals that no reading makes, where one reading shows what is added up."""
    fitting = {id(line.whole) for line in chain(*readings) if _fits(line, False)}
    best: list[Line] = []
    shown = -1
    for lines in readings:
        made = sum(1 for line in lines if _fits(line, False))
        if made > shown:
            best, shown = lines, made
    errors = [line for line in best if id(line.whole) not in fitting and not _fits(line, not shown)]
    if shown >= len(errors) and shown:
        return errors
    return errors if alone and all(map(_is_slip, errors)) and len(errors) <= max(1, shown + 1) else []


def _numbers(line: Line) -> list[Figure]:
    return [cell.figure for cell in (line.whole, *line.parts) if cell.figure]


def _difference(line: Line) -> float:
    whole, *parts = _numbers(line)
    return sum(part.number for part in parts) - whole.number


def _fits(line: Line, unsure: bool) -> bool:
    """Whether the parts make the total; ``unsure`` where nothing else in the table shows that they should."""
    figures = _numbers(line)
    step = max(found.step for found in figures)
    if step == 1:
        # Figures of three certain digits and zeros behind them are rounded.
        while all(found.number % (step * 10) == 0 for found in figures) and figures[0].number >= 1000 * step:
            step *= 10
    exact = step == 1 and not line.loose and (not unsure or figures[0].number < 10_000)
    tolerance = step * 1e-6 if exact else step * (len(figures) / 2 + 1e-6)
    off = _difference(line)
    return abs(off) <= tolerance or (line.open and off < 0)


def _is_slip(line: Line) -> bool:
    """Whether the total misses the sum by one digit, or by two that changed places."""
    figures = _numbers(line)
    off = abs(_difference(line))
    if off > _SLIPPED * figures[0].number:
        return False
    places = round(off / min(found.step for found in figures))
    while places and places % 10 == 0:
        places //= 10
    return places < 10 or (places % 9 == 0 and places < 90)


def _is_product(table: Table, total: int, column: int, rows: list[int]) -> bool:
    """Whether the total adds up prices by their numbers, which stand in another column."""
    whole = table.figure(total, column)
    for other in table.columns:
        pairs = [(table.figure(row, column), table.figure(row, other)) for row in rows]
        made = sum(a.number * b.number for a, b in pairs if a and b)
        if other != column and whole and made and abs(made - whole.number) < 0.01 * abs(made):
            return True
    return False


def _is_rounded(reading: Reading, table: Table) -> bool:
    text = reading.document.text
    heads = " ".join(cell.words.text for cell in table.rows[0].values())
    before, behind = text[max(0, table.start - _BESIDE) : table.start], text[table.end : table.end + _BESIDE]
    return "round" in behind.lower() or _is_scaled(heads) or "round" in before.lower()


def _is_scaled(head: str) -> bool:
    return bool(_ROUNDED.search(head.lower()))


def _relation(line: Line) -> Relation:
    numbers = _numbers(line)
    places = 0
    while places < 6 and round(10.0**-places, 6) > min(found.step for found in numbers):
        places += 1
    made = sum(found.number for found in numbers[1:])
    terms = " + ".join(cell.words.text for cell in line.parts)
    if len(line.parts) > _SHOWN:
        terms = f"the sum of the {len(line.parts)} figures"
    return Relation(
        {"whole": line.whole.words, "parts": Group(tuple(cell.words for cell in line.parts))},
        facts={"sum": figure(made, places), "terms": terms},
    )
