"""Columns that are worked out from others: points from wins and draws, games from results, a difference of goals.

The other rows show that the table is kept by the formula; the row that breaks it is told.
"""

from collections.abc import Iterator

from factlint.mention import Reading
from factlint.message import figure
from factlint.pattern import pattern
from factlint.relate.nearby import lowered
from factlint.relate.tables.grid import Cell, Table, tables
from factlint.relation import Group, Relation

_WON = ("w", "won", "wins")
_DRAWN = ("d", "drawn", "draws", "draw", "t", "ties", "tied")
_LOST = ("l", "lost", "losses", "defeats")
_PLAYED = ("p", "pld", "played", "games", "matches", "gp", "mp")
_POINTS = ("pts", "points", "pts.", "pt")
_FOR, _AGAINST = ("f", "gf", "for", "goals for", "pf"), ("a", "ga", "against", "goals against", "pa")
_DIFFERENCE = ("gd", "+/-", "+/−", "goal difference", "difference", "diff", "diff.", "pd")
# What is worked out, and from which columns with which factors.
_FORMULAS: tuple[tuple[tuple[str, ...], tuple[tuple[tuple[str, ...], int], ...]], ...] = (
    (_POINTS, ((_WON, 3), (_DRAWN, 1))),
    (_POINTS, ((_WON, 2), (_DRAWN, 1))),
    (_PLAYED, ((_WON, 1), (_DRAWN, 1), (_LOST, 1))),
    (_DIFFERENCE, ((_FOR, 1), (_AGAINST, -1))),
)
_DEDUCTED = pattern(r"deduct|penalt|bonus|docked|walkover|forfeit")


def standings(reading: Reading) -> Iterator[Relation]:
    """Rows of a league table whose points, games or difference are not what their other figures make."""
    grids = tables(reading)
    if not grids or _DEDUCTED.search(lowered(reading)):
        return
    for table in grids:
        heads = {table.head(column).strip().lower(): column for column in table.columns[1:]}
        told: set[int] = set()
        for result, terms in _FORMULAS:
            column = _column(heads, result)
            operands = [(_column(heads, names), factor) for names, factor in terms]
            if column is None or column in told:
                continue
            known = [(number, factor) for number, factor in operands if number is not None]
            if len(known) == len(operands):
                errors = list(_errors(table, column, known))
                if errors:
                    told.add(column)
                yield from errors


def _column(heads: dict[str, int], names: tuple[str, ...]) -> int | None:
    return next((heads[name] for name in names if name in heads), None)


def _errors(table: Table, column: int, operands: list[tuple[int, int]]) -> Iterator[Relation]:
    wrong: list[Relation] = []
    right = 0
    for row in table.rows[1:]:
        whole = row.get(column)
        cells = [row.get(number) for number, _ in operands]
        parts = [cell for cell in cells if cell and cell.figure]
        if whole is None or whole.figure is None or len(parts) < len(operands):
            continue
        pairs = zip(parts, operands, strict=True)
        made = sum(part.figure.number * factor for part, (_, factor) in pairs if part.figure)
        if made == whole.figure.number:
            right += 1
        else:
            wrong.append(_relation(whole, parts, [factor for _, factor in operands], made))
    if len(wrong) <= max(1, right // 4) and right:
        yield from wrong


def _relation(whole: Cell, parts: list[Cell], factors: list[int], made: float) -> Relation:
    terms = [
        f"{' − ' if factor < 0 else ' + '}{f'{abs(factor)} × ' if abs(factor) > 1 else ''}{part.words.text}"
        for part, factor in zip(parts, factors, strict=True)
    ]
    return Relation(
        {"whole": whole.words, "parts": Group(tuple(part.words for part in parts))},
        facts={"terms": "".join(terms).removeprefix(" + "), "sum": figure(made, 0)},
    )
