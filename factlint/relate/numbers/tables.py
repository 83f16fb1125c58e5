"""Figures of a table against the same figures in the prose around it."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.mention import Mention, Reading
from factlint.relate.numbers.context import sentence_of, stem
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation

_SHORTEST = 4  # letters of a row's name that is looked for in the prose


class Cell(NamedTuple):
    """A figure of a table with the name of its row and the head of its column."""

    mention: Mention
    row: str
    column: str


def cells_and_prose(reading: Reading) -> Iterator[Relation]:
    """A figure that the prose tells of a row of the table, and that is a slip of the row's own figure."""
    cells = _cells(reading)
    if not cells:
        return
    text = reading.document.text
    blocks = reading.document.blocks
    prose = [s for s in reading.sentences if blocks[s.block].kind not in ("cell", "title", "meta")]
    for name, row in cells.items():
        if len(name) < _SHORTEST:
            continue
        known = {value.written for cell in row if (value := quantity(cell.mention))}
        for sentence in prose:
            if name not in text[sentence.start : sentence.end]:
                continue
            for mention in reading.in_sentence(sentence):
                value = quantity(mention)
                if value is None or not value.digits or value.written in known:
                    continue
                for cell in row:
                    if _slip(cell, mention):
                        yield Relation(
                            {"cell": cell.mention, "prose": mention}, facts={"row": cell.row, "column": cell.column}
                        )


def _cells(reading: Reading) -> dict[str, list[Cell]]:
    """The figures of each row by the row's name, its first cell."""
    text, blocks = reading.document.text, reading.document.blocks
    heads: dict[tuple[int, int], str] = {}
    names: dict[tuple[int, int], str] = {}
    for block in blocks:
        if block.kind == "cell":
            if block.row == 0:
                heads[block.group, block.column] = text[block.start : block.end]
            elif block.column == 0:
                names[block.group, block.row] = text[block.start : block.end]
    cells: dict[str, list[Cell]] = {}
    if not names:
        return cells
    for mention in reading.mentions:
        block = blocks[sentence_of(reading, mention).block]
        if block.kind != "cell" or block.row == 0 or block.column == 0 or quantity(mention) is None:
            continue
        name = names.get((block.group, block.row), "")
        cells.setdefault(name, []).append(Cell(mention, name, heads.get((block.group, block.column), "")))
    return cells


def _slip(cell: Cell, mention: Mention) -> bool:
    """Whether the two are of one measure, and alike but for two digits changed over or one digit."""
    a, b = quantity(cell.mention), quantity(mention)
    if (
        a is None
        or b is None
        or len(a.digits) != len(b.digits)
        or len(a.digits.replace(".", "")) < 3
        or a.scale != b.scale
    ):
        return False
    differing = [index for index, (x, y) in enumerate(zip(a.digits, b.digits, strict=True)) if x != y]
    swapped = (
        len(differing) == 2
        and a.digits[differing[0]] == b.digits[differing[1]]
        and a.digits[differing[1]] == b.digits[differing[0]]
    )
    if not swapped and len(differing) != 1:
        return False
    return (a.unit == b.unit != "") or _named(cell.column, b.unit or b.noun, mention.text)


def _named(head: str, measure: str, written: str) -> bool:
    """Whether the head of a column names what the figure measures: "Altitude (m)" and metres, "Beds" and beds."""
    if not measure:
        return False
    words = {word.strip("()[],.:").lower() for word in head.split()}
    stems = {stem(word) for word in words}
    unit = written.split()[-1].lower() if " " in written else ""
    return stem(measure) in stems or stem(unit) in stems or bool(words & _ABBREVIATIONS.get(measure, frozenset()))


_ABBREVIATIONS = {
    "meter": frozenset({"m", "metres", "meters"}), "kilometer": frozenset({"km", "kilometres", "kilometers"}),
    "foot": frozenset({"ft", "feet"}), "mile": frozenset({"mi", "miles"}), "kilogram": frozenset({"kg"}),
    "metric ton": frozenset({"t", "tonnes"}), "hectare": frozenset({"ha"}), "kilowatt hour": frozenset({"kwh"}),
    "kilowatt": frozenset({"kw"}), "megawatt": frozenset({"mw"}), "mile per hour": frozenset({"mph"}),
    "kilometer per hour": frozenset({"km/h", "kph"}), "liter": frozenset({"l", "litres", "liters"}),
    "degree Celsius": frozenset({"°c", "c"}), "degree Fahrenheit": frozenset({"°f", "f"}),
}  # fmt: skip
