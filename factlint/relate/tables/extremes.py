"""Superlatives of the prose against the column that they speak of: "the oldest, at 22 months"."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from factlint.lexicon.numerals import ONES
from factlint.mention import Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.tables.grid import Cell, Table, tables
from factlint.relation import Relation, Words

_AGE, _YEAR = r"\bages?\b|\bold\b", r"\b(?:year|founded|built|opened|born|established|since|date)\b"
_PRICE = r"price|\bfees?\b|\bcosts?\b|\bfares?\b|\brents?\b|[$€£¥]"
_HEIGHT = r"height|altitude|elevation|\btall\b"
_SIZE = r"\b(?:area|population|size|inhabitants|residents|members|seats|capacity|acres|hectares|km²|beds)\b"
_LENGTH = r"length|distance|duration|\blong\b"
_WEIGHT, _STRENGTH, _TIME = r"weight|\bmass\b", r"alcohol|strength|\babv\b", r"\b(?:time|seconds)\b"
# A superlative → the heads of the columns whose greatest (1) or least (-1) figure it names.
_SUPERLATIVES: dict[str, tuple[tuple[int, str], ...]] = {
    "oldest": ((1, _AGE), (-1, _YEAR)), "youngest": ((-1, _AGE), (1, _YEAR)), "newest": ((-1, _AGE), (1, _YEAR)),
    "cheapest": ((-1, _PRICE),), "dearest": ((1, _PRICE),), "priciest": ((1, _PRICE),), "costliest": ((1, _PRICE),),
    "most expensive": ((1, _PRICE),), "least expensive": ((-1, _PRICE),),
    "tallest": ((1, _HEIGHT),), "highest": ((1, _HEIGHT),), "lowest": ((-1, _HEIGHT),),
    "longest": ((1, _LENGTH),), "shortest": ((-1, _LENGTH),),
    "heaviest": ((1, _WEIGHT),), "lightest": ((-1, _WEIGHT),),
    "largest": ((1, _SIZE),), "biggest": ((1, _SIZE),), "smallest": ((-1, _SIZE),),
    "fastest": ((1, r"speed"), (-1, _TIME)), "slowest": ((-1, r"speed"), (1, _TIME)),
    "deepest": ((1, r"depth"),), "shallowest": ((-1, r"depth"),),
    "widest": ((1, r"width"),), "narrowest": ((-1, r"width"),),
    "hottest": ((1, r"temperature|°"),), "warmest": ((1, r"temperature|°"),), "coldest": ((-1, r"temperature|°"),),
    "wettest": ((1, r"rain"),), "driest": ((-1, r"rain"),),
    "saltiest": ((1, r"\bsalt\b"),), "sweetest": ((1, r"\bsugar\b"),),
    "strongest": ((1, _STRENGTH),), "weakest": ((-1, _STRENGTH),),
}  # fmt: skip
_SUPERLATIVE = pattern(rf"\bthe ({'|'.join(_SUPERLATIVES)})\b", re.I)
# What may follow: nothing that narrows the field.
_FIELD = pattern(
    r"(?: of (?:the|all|them)(?: (?:all|lot|(\w+)))?(?: [a-z]+)?)?(?=[,.;:)!?]|\Z| at | with | is | was )", re.I
)
_JOINS = pattern(r",? (?:is |was |are |remains |being )?\Z")
_LINKS = pattern(r"(?:,| is| was| of (?:the|all|them)(?: \w+)?| is at| at){1,3} (?:the )?\Z")
_TOTAL = pattern(r"\W*(?:grand )?(?:totals?|sum|all|overall|average|mean|median)\b", re.I)
_HEDGED = pattern(
    r"\b(?:not|nor|once|formerly|joint|second|third|next|nearly|almost|one of|among|probably|before)\b", re.I
)


class Field(NamedTuple):
    """What a superlative ranks: the cells of a column by the row's name, and which end of it is named."""

    head: str
    cells: dict[str, Cell]
    sign: int


def extremes(reading: Reading) -> Iterator[Relation]:
    """Rows that the prose calls the greatest or least of the table, while another row is."""
    text, blocks, sentences = reading.document.text, reading.document.blocks, reading.sentences
    grids = tables(reading)
    if not grids:
        return
    fields: dict[tuple[int, str], Field | None] = {}
    for match in _SUPERLATIVE.finditer(text):
        sentence = sentences[bisect_right(sentences, match.start(), key=lambda found: found.start) - 1]
        if blocks[sentence.block].kind in ("cell", "meta"):
            continue
        for number, table in enumerate(grids):
            key = number, match[1].lower()
            if key not in fields:
                fields[key] = _field(table, key[1])
            field = fields[key]
            if field and (relation := _wrong(reading, sentence, match, field)):
                yield relation
                break


def _field(table: Table, word: str) -> Field | None:
    """The one column that the superlative may speak of."""
    found: list[Field] = []
    for column in table.columns[1:]:
        for sign, heads in _SUPERLATIVES[word]:
            if re.search(heads, table.head(column), re.I):
                cells = {
                    table.label(row): table.rows[row].get(column) for row in range(1, len(table.rows))
                    if not _TOTAL.match(table.label(row))
                }  # fmt: skip
                known = {name: cell for name, cell in cells.items() if cell and cell.figure}
                if len(known) == len(cells) > 1:
                    found.append(Field(table.head(column), known, sign))
    return found[0] if len(found) == 1 else None


def _wrong(reading: Reading, sentence: Sentence, match: re.Match[str], field: Field) -> Relation | None:
    text = reading.document.text
    rest = _FIELD.match(text, match.end(), sentence.end)
    if rest is None or _HEDGED.search(text, sentence.start, match.start()):
        return None
    if rest[1]:
        count = int(rest[1]) if rest[1].isdigit() else ONES.get(rest[1].lower())
        if count != len(field.cells):
            return None
    best = max(field.cells.values(), key=lambda cell: _rank(cell, field))
    for name, cell in field.cells.items():
        if not _is_called(text, sentence, match, rest.end(), name) or _rank(cell, field) == _rank(best, field):
            continue
        named = Words(match.start(1), match.end(1), match[1])
        top = next(name for name, other in field.cells.items() if other is best)
        return Relation(
            {"said": named, "cell": cell.words, "best": best.words},
            facts={"row": name, "top": top},
        )
    return None


def _rank(cell: Cell, field: Field) -> float:
    return field.sign * cell.figure.number if cell.figure else float("-inf")


def _is_called(text: str, sentence: Sentence, match: re.Match[str], end: int, name: str) -> bool:
    """Whether the name stands right before the superlative, or right behind it."""
    lead = text[sentence.start : match.start()].lower()
    joint = _JOINS.search(lead)
    if joint and lead[: joint.start()].endswith(name.lower()):
        return True
    at = text[match.end() : min(sentence.end, end + len(name) + 20)].lower().find(name.lower())
    return at > 0 and bool(_LINKS.fullmatch(text, match.end(), match.end() + at))
