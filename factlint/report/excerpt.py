"""The lines of an article that a finding speaks of, with its labels drawn under them.

A line of prose is a paragraph, often longer than the terminal is wide. What is shown of it is one window or more,
each cut at words around the labels that it holds. Widths are counted in terminal cells, so that an underline
stands under its words whatever their script.
"""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.finding import Label
from factlint.pattern import pattern
from factlint.report.sheet import cells
from factlint.report.underline import Underline, underlined
from factlint.report.visible import picture

# A window around two labels or more leaves at least this many cells of context outside them.
_CONTEXT = 8
# How many cells of context a window gives up at each end to begin and end with a whole word.
_WORD = 16
_LINE_END = pattern(r"\r\n|\r|\n")


class Part(NamedTuple):
    """A stretch of one row: ``role`` is "plain", "side" (the words of a label) or "mark" (an underline or note)."""

    text: str
    role: str


class Row(NamedTuple):
    """One row of an excerpt.

    ``gutter`` is a line number, "" for a row of marks and for every row of a container, "┆" where lines are left out:
    of a container such a row says what place comes next.
    """

    gutter: str
    parts: tuple[Part, ...]


class _Mark(NamedTuple):
    """The part of a label that stands on one line, as offsets of the source.

    Of a label that is too long for the room, ``goes_on`` marks the beginning and ``comes_from`` the end.
    """

    line: int
    line_start: int
    start: int
    end: int
    note: str | None = None
    goes_on: bool = False
    comes_from: bool = False
    place: str | None = None


class _Window(NamedTuple):
    """A stretch of one line with the marks in it; ``cut_start`` and ``cut_end`` say whether the line goes on."""

    start: int
    end: int
    cut_start: bool
    cut_end: bool
    marks: tuple[_Mark, ...]


def excerpt(source: str, labels: tuple[Label, ...], room: int) -> Iterator[Row]:
    """The rows that show all labels, ``room`` cells wide except where a single word or note needs more."""
    lines: dict[int, list[_Mark]] = {}
    for label in labels:
        for mark in _marks(source, label, room):
            lines.setdefault(mark.line, []).append(mark)
    previous = 0
    place = labels[0].place
    for line, marks in sorted(lines.items()):
        for window in _windows(source, sorted(marks, key=lambda mark: mark.start), room):
            if marks[0].place and marks[0].place != place:
                place = marks[0].place
                yield Row("┆", (Part(place, "plain"),))
            elif previous and line != previous + 1:
                yield Row("┆", ())
            previous = line
            yield from _rows(source, window, room)


def _marks(source: str, label: Label, room: int) -> Iterator[_Mark]:
    """The label line by line. Of many lines the first and the last are shown, of a very long line both ends."""
    pieces = []
    line, line_start, start = label.line, label.start - label.column + 1, label.start
    for line_end in [*_LINE_END.finditer(source, label.start, label.end), None]:
        end = line_end.start() if line_end else label.end
        piece = source[start:end]
        left, right = start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
        if left < right:
            pieces.append(_Mark(line, line_start, left, right, place=label.place))
        if line_end:
            line, line_start, start = line + 1, line_end.end(), line_end.end()
    pieces = pieces or [_Mark(label.line, label.start - label.column + 1, label.start, label.end, place=label.place)]
    shown = [pieces[0], pieces[-1]] if len(pieces) > 3 else pieces
    *others, last = [part for mark in shown for part in _ends(source, mark, room)]
    yield from others
    yield last._replace(note=label.note)


def _ends(source: str, mark: _Mark, room: int) -> list[_Mark]:
    """The mark itself, or where it is too long for the room its beginning and its end, in whole words."""
    if mark.end - mark.start <= 4 * room and _cells(source, mark.start, mark.end) <= room - 2:
        return [mark]
    part = max(room - 2 - 2 * _CONTEXT, 2)
    head_end = _word_end(source, _walk(source, mark.start, mark.end, part, 1), mark.start + 1)
    tail_start = _word_start(source, _walk(source, mark.end, head_end, part, -1), mark.end - 1)
    return [mark._replace(end=head_end, goes_on=True), mark._replace(start=tail_start, comes_from=True)]


def _cells(source: str, start: int, end: int) -> int:
    return cells(_shown(source, start, end))


def _shown(source: str, start: int, end: int) -> str:
    """A stretch of a line as it is shown. A tab is four blanks, wherever it stands."""
    text = source[start:end]
    return text if text.isprintable() else "".join("    " if c == "\t" else picture(c) for c in text)


def _walk(source: str, offset: int, limit: int, budget: int, step: int) -> int:
    """The offset at most ``budget`` cells away from ``offset`` in the direction of ``limit``, which it does not pass.

    Characters without width count as a fourth of a cell, so that a pile of a million accents has an end.
    """
    spent = 0.0
    while offset != limit:
        character = offset if step > 0 else offset - 1
        spent += _cells(source, character, character + 1) or 0.25
        if spent > budget:
            break
        offset += step
    return offset


def _windows(source: str, marks: list[_Mark], room: int) -> Iterator[_Window]:
    """The windows of one line, from left to right, none of which overlap."""
    line_start = marks[0].line_start
    line_end = _line_end(source, marks[-1].end, 4 * room + 1)
    if line_end - line_start <= 4 * room and _cells(source, line_start, line_end) <= room:
        yield _Window(line_start, line_end, False, False, tuple(marks))
        return
    groups: list[list[_Mark]] = []
    for mark in marks:
        together = groups and mark.end - groups[-1][0].start <= 4 * room
        if together and _cells(source, groups[-1][0].start, mark.end) + 2 * _CONTEXT <= room:
            groups[-1].append(mark)
        else:
            groups.append([mark])
    floor = line_start
    for index, group in enumerate(groups):
        ceiling = groups[index + 1][0].start if index + 1 < len(groups) else line_end
        first, last = group[0].start, max(mark.end for mark in group)
        # The words between the two ends of one label are not its context.
        ceiling = last if group[-1].goes_on else ceiling
        floor = first if group[0].comes_from else min(floor, first)
        spare = max(room - 2 - _cells(source, first, last), 0)
        start = _walk(source, first, floor, spare // 2, -1)
        end = _walk(source, last, max(ceiling, last), spare - _cells(source, start, first), 1)
        start = _walk(source, first, floor, spare - _cells(source, last, end), -1)
        start = _word_start(source, start, first) if start > line_start else start
        end = _word_end(source, end, last) if end < line_end else end
        yield _Window(start, end, start > line_start, end < line_end, tuple(group))
        floor = end


def _line_end(source: str, offset: int, reach: int) -> int:
    """Where the line ends, or ``reach`` code points away where it goes on for longer than any window does."""
    line_end = _LINE_END.search(source, offset, offset + reach)
    return line_end.start() if line_end else min(offset + reach, len(source))


def _word_start(source: str, start: int, limit: int) -> int:
    """Where the first whole word at or after ``start`` begins, unless a word of unusual length stands there."""
    if not source[start - 1].isspace():
        start = next((i + 1 for i in range(start, min(start + _WORD, limit)) if source[i].isspace()), start)
    while start < limit and (source[start].isspace() or not _cells(source, start, start + 1)):
        start += 1
    return start


def _word_end(source: str, end: int, limit: int) -> int:
    """Where the last whole word before ``end`` ends, unless a word of unusual length stands there."""
    if not source[end].isspace():
        end = next((i for i in range(end - 1, max(end - _WORD, limit) - 1, -1) if source[i].isspace()), end)
    while end > limit and source[end - 1].isspace():
        end -= 1
    return end


def _rows(source: str, window: _Window, room: int) -> Iterator[Row]:
    """The line itself, then the underlines with the notes that fit beside them, then the other notes, hanging."""
    lead = "…" if window.cut_start else ""
    parts = [Part(lead, "plain")]
    offset = window.start
    # Sides that overlap are underlined one below the other.
    layers: list[list[Underline]] = []
    for mark in window.marks:
        left = len(lead) + _cells(source, window.start, mark.start)
        underline = Underline(left, left + max(_cells(source, mark.start, mark.end), 1), mark.note)
        layer = next((layer for layer in layers if layer[-1].right <= left), None)
        if layer is None:
            layers.append([underline])
        else:
            layer.append(underline)
        parts.append(Part(_shown(source, offset, mark.start), "plain"))
        parts.append(Part(_shown(source, max(offset, mark.start), mark.end), "side"))
        offset = max(offset, mark.end)
    parts.append(Part(_shown(source, offset, window.end) + ("…" if window.cut_end else ""), "plain"))
    gutter = "" if window.marks[0].place else str(window.marks[0].line)
    yield Row(gutter, tuple(part for part in parts if part.text))
    yield from (Row("", (Part(text, "mark"),)) for layer in layers for text in underlined(layer, room))
