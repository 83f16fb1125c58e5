"""The text within an archive: a source of our own making, a line for each paragraph or row, a name for each place."""

from collections.abc import Iterable
from typing import NamedTuple

from factlint.dates import Day
from factlint.document import Alignment, Block, Place, Segment
from factlint.pattern import pattern
from factlint.read.addresses import without_addresses
from factlint.read.outline import titled
from factlint.read.writer import PLACEHOLDER, Excluded, Page

_PRIVATE = pattern("[\ue000-\uf8ff]")
_SPACE = pattern(r"[^\S\n\xa0]*[\t\r\f\v\x1c-\x1f\x85\u2028\u2029][^\S\n\xa0]*|  +")
_SEPARATOR = "\n\n"
_NEXT_CELL = " | "


class Paragraph(NamedTuple):
    """One paragraph, as a block but for its offsets; "\n" in ``text`` is a line that the author ended.

    ``comment`` is what its author notes beside it to factlint.
    """

    kind: str
    text: str
    place: str
    level: int = 0
    group: int = 0
    row: int = 0
    column: int = 0
    comment: str = ""


def extracted(paragraphs: Iterable[Paragraph], published: Day | None, filed: Day | None) -> tuple[str, Page]:
    """The source that these paragraphs make, and its page."""
    pieces: list[str] = []
    texts: list[str] = []
    blocks: list[Block] = []
    segments: list[Segment] = []
    places: list[Place] = []
    excluded: list[Excluded] = []
    offset = length = 0
    before = (0, 0)  # the group and the row of the cell before
    for kind, text, place, level, group, row, column, comment in paragraphs:
        text = _SPACE.sub(" ", _PRIVATE.sub("\ufffd", text)).replace("\0", "\ufffd").strip()
        shown = [line for line in _lines(text) if line.strip(PLACEHOLDER + " ")]
        if not shown and not comment:
            continue
        here = (group, row) if kind == "cell" else (0, 0)
        if pieces:
            pieces.append(_NEXT_CELL if group and here == before else "\n")
            offset += len(pieces[-1])
        before = here
        places.append(Place(offset, place))
        at = offset
        for line in shown:
            segments.append(Segment(length, len(line), at, len(line)))
            blocks.append(Block(kind, length, length + len(line), level, group, row, column))
            texts.append(line)
            length += len(line) + len(_SEPARATOR)
            at += len(line) + 1
        whole = " ".join(shown)
        if comment:
            whole += " ⟦"
            note = " ".join(comment.split())
            excluded.append(Excluded(offset + len(whole), offset + len(whole) + len(note), "comment"))
            whole += note + "⟧"
        pieces.append(whole)
        offset += len(whole)
    text, kept = without_addresses(_SEPARATOR.join(texts), blocks)
    page = Page(text, titled(kept), Alignment(tuple(segments)), published, filed, tuple(excluded), tuple(places))
    return "".join(pieces), page


def _lines(text: str) -> list[str]:
    """The lines that stand apart: after an ended line a small letter goes on with the sentence."""
    lines: list[str] = []
    for line in text.split("\n"):
        line = line.strip()
        if lines and (not line or line[0].islower()):
            lines[-1] = f"{lines[-1]} {line}".rstrip()
        else:
            lines.append(line)
    return lines
