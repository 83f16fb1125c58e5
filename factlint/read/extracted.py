"""The text within an archive: a source of our own making, with a line for each paragraph and a name for its place."""

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
    lines: list[str] = []
    texts: list[str] = []
    blocks: list[Block] = []
    segments: list[Segment] = []
    places: list[Place] = []
    excluded: list[Excluded] = []
    offset = length = 0
    for kind, text, place, level, group, row, column, comment in paragraphs:
        text = _SPACE.sub(" ", _PRIVATE.sub("\ufffd", text)).replace("\0", "\ufffd").strip()
        shown = [line for line in _lines(text) if line.strip(PLACEHOLDER + " ")]
        if not shown and not comment:
            continue
        places.append(Place(offset, place))
        at = offset
        for line in shown:
            segments.append(Segment(length, len(line), at, len(line)))
            blocks.append(Block(kind, length, length + len(line), level, group, row, column))
            texts.append(line)
            length += len(line) + len(_SEPARATOR)
            at += len(line) + 1
        line = " ".join(shown)
        if comment:
            line += " ⟦"
            note = " ".join(comment.split())
            excluded.append(Excluded(offset + len(line), offset + len(line) + len(note), "comment"))
            line += note + "⟧"
        lines.append(line + "\n")
        offset += len(line) + 1
    text, kept = without_addresses(_SEPARATOR.join(texts), blocks)
    page = Page(text, titled(kept), Alignment(tuple(segments)), published, filed, tuple(excluded), tuple(places))
    return "".join(lines), page


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
