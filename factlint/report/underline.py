"""Underlines with their notes: beside them where there is room, else hanging from them.

────┬────    ──┬──  ───────── should be three days
    │          ╰─ it ends
    ╰─ it begins
"""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.report.sheet import cells, wrapped
from factlint.report.visible import visible

# A note narrower than this is hard to read: it goes where there is more room.
_NARROW = 24


class Underline(NamedTuple):
    """What is drawn under one side: from ``left`` to before ``right``, in cells from the edge of the text."""

    left: int
    right: int
    note: str | None


def underlined(underlines: list[Underline], room: int) -> Iterator[str]:
    """The rows of underlines that stand side by side, from left to right, in ``room`` cells."""
    row = ""
    hanging: list[tuple[int, str]] = []
    for index, (left, right, note) in enumerate(underlines):
        note = visible(note) if note else ""
        limit = underlines[index + 1][0] - 1 if index + 1 < len(underlines) else room
        row += " " * (left - cells(row))
        if note and right + 1 + cells(note) <= limit:
            row += f"{'─' * (right - left)} {note}"
        elif note:
            anchor = (left + right - 1) // 2
            row += f"{'─' * (anchor - left)}┬{'─' * (right - anchor - 1)}"
            hanging.append((anchor, note))
        else:
            row += "─" * (right - left)
    yield row
    while hanging:
        anchor, note = hanging.pop()
        yield from _hung(anchor, note, [other for other, _ in hanging], room)


def _hung(anchor: int, note: str, others: list[int], room: int) -> Iterator[str]:
    """The rows of one note that hangs from ``anchor``, to its right if it can be read there, else to its left."""
    right = room - anchor - 3
    edge = others[-1] + 2 if others else 0
    left = anchor - 2 - edge
    lines = wrapped(note, left)
    widest = max(map(cells, lines))
    roomier = len(lines) == 1 or (right < _NARROW and right < left)
    if cells(note) <= right or widest > left or not roomier:
        for index, line in enumerate(wrapped(note, max(right, _NARROW))):
            yield f"{_stems(others, anchor)}{'   ' if index else '╰─ '}{line}"
        return
    start = anchor - 2 - widest
    for index, line in enumerate(lines):
        yield f"{_stems(others, start)}{line}" + ("" if index else " " * (anchor - 1 - start - cells(line)) + "─╯")


def _stems(anchors: list[int], width: int) -> str:
    """``width`` cells in which the notes that are still to come hang from their anchors."""
    row = [" "] * width
    for anchor in anchors:
        row[anchor] = "│"
    return "".join(row)
