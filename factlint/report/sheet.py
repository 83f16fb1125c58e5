"""The sheet that people read: the one door to the terminal library, and the one sink for words.

Whatever comes from an article, a page or a file name is words here: never markup, a picture or a command to the
terminal. Where standard output is no terminal a text is one line, as programs expect it.
"""

import io
import sys
from collections.abc import Iterable, Iterator, Sequence

from rich.cells import cell_len as cells
from rich.console import Console
from rich.text import Text

from factlint.report import Look
from factlint.report.visible import inert_lines, visible

__all__ = ["Line", "cells", "line", "paragraph", "printed", "table", "wrapped"]

Line = Text
"""One line of words with their styles."""

_NARROWEST = 20  # cells; no text is wrapped to less


def line(*parts: tuple[str, str]) -> Line:
    """The sink: one line of words, each stretch with its style."""
    row = Text(no_wrap=True)
    for words, style in parts:
        row.append(visible(words), style)
    row.rstrip()
    return row


def printed(lines: Iterable[Line], look: Look) -> str:
    """The lines as standard output takes them, each with its line break."""
    console = Console(file=io.StringIO(), force_terminal=look.color, color_system="standard" if look.color else None,
                      no_color=not look.color, markup=False, highlight=False, emoji=False,
                      legacy_windows=False)  # fmt: skip
    with console.capture() as capture:
        console.print(Text("\n").join(lines), soft_wrap=True)
    return inert_lines(capture.get())


def wrapped(text: str, width: int) -> list[str]:
    """``text`` in lines of at most ``width`` cells, broken at blanks; a longer word has a line for itself."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and cells(lines[-1]) + 1 + cells(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines


def paragraph(text: str, look: Look, indent: int = 0) -> list[str]:
    """``text`` in the lines of the terminal, all but the first to be indented; one line where there is none."""
    text = visible(text)
    return wrapped(text, max(look.width - indent, _NARROWEST)) if look.width else [text]


def table(rows: Sequence[tuple[str, ...]], styles: Sequence[str], look: Look) -> Iterator[Line]:
    """Rows of cells in columns, two blanks apart, the last column wrapped within itself.

    A column takes a third of the terminal at most; after a cell that is wider the last one stands below.
    """
    rows = [tuple(map(visible, row)) for row in rows]
    widest = look.width // 3 if look.width else None
    widths = [min(max(map(cells, column)), widest or sys.maxsize) for column in list(zip(*rows, strict=True))[:-1]]
    indent = sum(widths) + 2 * len(widths)
    for *row, last in rows:
        padded = [cell + " " * max(width - cells(cell) + 2, 2) for cell, width in zip(row, widths, strict=True)]
        texts = paragraph(last, look, indent)
        beside = "" if sum(map(cells, padded)) > indent else texts.pop(0)
        yield line(*zip((*padded, beside), styles, strict=True))
        yield from (line((" " * indent, ""), (text, styles[-1])) for text in texts)
