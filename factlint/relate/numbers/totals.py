"""Tables against themselves: columns and rows against their totals, points of a league against its games.

A column is a sum of others, or of its rows, only where its head says so and most rows bear it out: then the row that
does not is the finding.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from factlint.document import Block
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relation import Group, Relation, Words

_TOTAL = pattern(r"(?:grand[ \n]|overall[ \n]|the[ \n])?(?:totals?|sum|all(?:[ \n]together)?|altogether|overall|together|combined)(?:[ \n]\([^)]{1,24}\)|[ \n](?:of all|for the year|[a-z]{2,12}))?:?", re.I)
_NO_SUM = pattern(r"\b(?:average|mean|median|rate|share|per|rank|place|year|price|age|change|index|density|ratio|date|no|nr|id|time|speed|best|max\w*|min\w*|growth|score)\b|%|°|#", re.I)
_FIGURE = pattern(r"([-−+]?)[£$€]?[ ]?(\d{1,3}(?:[,’ \u00a0\u202f]\d{3})+|\d+)(?:\.(\d+))?(?:[ \u00a0]?(%|[a-zA-Z€£$²³/]{1,12}))?[*†]?")
_EMPTY = frozenset({"", "-", "–", "—", "n/a", "0"})
_FEWEST = 2  # parts of a total


class Figure(NamedTuple):
    """The figure of one cell; ``step`` is what one of its last digit is worth."""

    words: Words
    number: float
    step: float
    unit: str


class Table(NamedTuple):
    """A table's cells by row and column, with the figures of those that hold one."""

    words: Mapping[tuple[int, int], str]
    figures: Mapping[tuple[int, int], Figure]
    rows: int
    columns: int


def _tables(reading: Reading) -> Iterator[Table]:
    groups: dict[int, list[Block]] = {}
    for block in reading.document.blocks:
        if block.kind == "cell" and block.group:
            groups.setdefault(block.group, []).append(block)
    text = reading.document.text
    for blocks in groups.values():
        words = {(b.row, b.column): text[b.start : b.end].strip() for b in blocks}
        figures = {(b.row, b.column): figure for b in blocks if b.row and (figure := _figure(text, b))}
        yield Table(words, figures, 1 + max(b.row for b in blocks), 1 + max(b.column for b in blocks))


def _figure(text: str, block: Block) -> Figure | None:
    written = text[block.start : block.end]
    match = _FIGURE.fullmatch(written.strip())
    if match is None:
        return None
    sign, whole, decimals, unit = match.groups()
    number = float(re.sub(r"\D", "", whole) + "." + (decimals or "0"))
    words = Words(block.start, block.end, written)
    return Figure(words, -number if sign in ("-", "−") and sign else number, 10.0 ** -len(decimals or ""), unit or "")


def column_totals(reading: Reading) -> Iterator[Relation]:
    """A row of totals that are not the sums of the rows above it."""
    for table in _tables(reading):
        last = table.rows - 1
        if last < _FEWEST + 1 or not _TOTAL.fullmatch(table.words.get((last, 0), "")):
            continue
        if any(_TOTAL.fullmatch(table.words.get((row, 0), "")) or "subtotal" in table.words.get((row, 0), "").lower() for row in range(1, last)):
            continue
        columns = [column for column in range(1, table.columns) if not _NO_SUM.search(table.words.get((0, column), ""))]
        checked = [found for column in columns if (found := _column(table, column, last))]
        wrong = [(total, parts) for total, parts in checked if not _is_sum(total, parts)]
        if wrong and (len(checked) == 1 or len(wrong) < len(checked)):
            for total, parts in wrong:
                if _near(total, parts):
                    yield _relation(total, parts)


def _column(table: Table, column: int, last: int) -> tuple[Figure, list[Figure]] | None:
    """The total of a column and its parts; None where a cell is no figure."""
    total = table.figures.get((last, column))
    parts = []
    for row in range(1, last):
        figure = table.figures.get((row, column))
        if figure is None and table.words.get((row, column), "").lower() not in _EMPTY:
            return None
        if figure:
            parts.append(figure)
    if total is None or len(parts) < _FEWEST or len({figure.unit for figure in (total, *parts)}) > 1 or total.unit == "%":
        return None
    return total, parts


def _is_sum(total: Figure, parts: Sequence[Figure]) -> bool:
    made = sum(part.number for part in parts)
    step = max(figure.step for figure in (total, *parts))
    exact = step == 1 and total.step == 1
    return abs(made - total.number) <= (0 if exact and made < 1e5 else 0.5 * step * (len(parts) + 1)) + 1e-6


def _near(total: Figure, parts: Sequence[Figure]) -> bool:
    made = sum(part.number for part in parts)
    return total.number > 0 and 0.5 < made / total.number < 2


def _relation(total: Figure, parts: Sequence[Figure], right: float | None = None) -> Relation:
    made = sum(part.number for part in parts) if right is None else right
    return Relation({"total": total.words, "_parts": Group(tuple(part.words for part in parts))}, facts={"right": f"{made:,.10g}"})


def row_totals(reading: Reading) -> Iterator[Relation]:
    """A row whose total is not the sum of its cells, as it is in the other rows."""
    for table in _tables(reading):
        totals = [column for column in range(1, table.columns) if _TOTAL.fullmatch(table.words.get((0, column), ""))]
        if len(totals) != 1:
            continue
        columns = [column for column in range(1, table.columns) if column not in totals and not _NO_SUM.search(table.words.get((0, column), ""))]
        if len(columns) >= _FEWEST:
            yield from _odd_rows(table, totals[0], columns, sum)


_HEADS = {
    "won": pattern(r"w|won|wins?", re.I), "drawn": pattern(r"d|drawn|draws?|ties?|t", re.I), "lost": pattern(r"l|lost|loss(?:es)?|defeats?", re.I),
    "played": pattern(r"p|pld|played|games?|matches|gp|mp", re.I), "points": pattern(r"pts|points?", re.I),
    "for": pattern(r"f|gf|goals? for|scored", re.I), "against": pattern(r"a|ga|goals? against|conceded", re.I), "difference": pattern(r"gd|\+/-|diff(?:erence)?|goal difference", re.I),
}  # fmt: skip
# What one column of a league is of others.
_LEAGUE: tuple[tuple[str, tuple[str, ...], Callable[[list[float]], float]], ...] = (
    ("played", ("won", "drawn", "lost"), sum),
    ("points", ("won", "drawn"), lambda games: 3 * games[0] + games[1]),
    ("points", ("won", "drawn"), lambda games: 2 * games[0] + games[1]),
    ("difference", ("for", "against"), lambda goals: goals[0] - goals[1]),
)


def league_rows(reading: Reading) -> Iterator[Relation]:
    """A row of a league whose points or games do not go together as those of the other rows do."""
    for table in _tables(reading):
        heads = {}
        for column in range(1, table.columns):
            for name, head in _HEADS.items():
                if head.fullmatch(table.words.get((0, column), "")):
                    heads.setdefault(name, column)
        for whole, parts, made in _LEAGUE:
            if whole in heads and all(part in heads for part in parts):
                yield from _odd_rows(table, heads[whole], [heads[part] for part in parts], made)


def _odd_rows(table: Table, whole: int, columns: Sequence[int], made: Callable[[list[float]], float]) -> Iterator[Relation]:
    """The rows in which the whole is not what it is made to be, where it is in at least two others and in most."""
    right, odd = 0, []
    for row in range(1, table.rows):
        total = table.figures.get((row, whole))
        cells = [table.figures.get((row, column)) for column in columns]
        parts = [cell for cell in cells if cell]
        if total is None or len(parts) < _FEWEST or len(parts) < len(columns):
            continue
        number = made([part.number for part in parts])
        step = max(figure.step for figure in (total, *parts))
        if abs(number - total.number) <= (0.5 * step * (len(parts) + 1) if step < 1 or number >= 1e5 else 0) + 1e-6:
            right += 1
        else:
            odd.append((total, parts, number))
    if right >= 2 * len(odd) and right >= _FEWEST:
        for total, parts, number in odd:
            yield _relation(total, parts, number)
