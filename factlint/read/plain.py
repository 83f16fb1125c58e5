"""Plain text: paragraphs, headings and lists by the lines that they stand on.

The text is the source itself, so that no offset moves but for line ends of two code points, which become one. Blank
lines part blocks. Between two lines of a run, some articles only break a line at a width and others end a paragraph;
the line's length, its last sign and the next line's first letter tell which.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from factlint.document import Alignment, Block, Segment
from factlint.pattern import pattern
from factlint.read.addresses import without_addresses
from factlint.read.writer import SIGN, Excluded, Page

_PRIVATE = pattern("[\ue000-\uf8ff]")
_ITEM = pattern(r"\s*(?:[-*•–·◦‣▪●○■□]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)])[ \t]+(?=\S)")
_COMMENT = pattern(rf"<!--[ \t]*{SIGN}(?:[^-]|-(?!->))*-->")
_SEEN = pattern(r"\S")
_CLOSING = "\"'”’»)]*_ \t"

# Widths that lines are broken at, in code points, and the one that is assumed where too few lines show one.
_NARROWEST = 40
_USUAL_WIDTH = 64
_WIDEST = 130
_ENOUGH = 4
# A headline is longer than a heading may be; page furniture above it ("Home", "Share this") is shorter.
_LONGEST_TITLE = 200
_LONGEST_HEADING = 100
_WORDS_OF_TITLE = 4


class _Piece(NamedTuple):
    """What will be a block. It is ``alone`` if it is one line between blank ones, and ``short`` if it is one line."""

    kind: str
    start: int
    end: int
    alone: bool
    short: bool


def page(source: str) -> Page:
    """The prose of a plain text. It knows no comments but those that speak to factlint, written as in HTML."""
    excluded: tuple[Excluded, ...] = ()
    written = source
    if SIGN in source:
        excluded = tuple(Excluded(*comment.span(), "comment") for comment in _COMMENT.finditer(source))
        written = _COMMENT.sub(_blank, source)
    text, segments = _with_single_line_ends(written)
    if not text.isascii():
        text = _PRIVATE.sub("\ufffd", text)
    text, blocks = without_addresses(text, _blocks(text))
    return Page(text, tuple(blocks), Alignment(segments), excluded=excluded)


def _blank(comment: re.Match[str]) -> str:
    return _SEEN.sub(" ", comment[0])


def _with_single_line_ends(source: str) -> tuple[str, tuple[Segment, ...]]:
    if "\r" not in source:
        return source, (Segment(0, len(source), 0, len(source)),)
    segments: list[Segment] = []
    length = position = 0
    lines = source.split("\r\n")
    for line in lines:
        segments.append(Segment(length, len(line) + 1, position, len(line) + 1))
        length += len(line) + 1
        position += len(line) + 2
    return "\n".join(lines).replace("\r", "\n"), tuple(segments)


def _blocks(text: str) -> list[Block]:
    lines = text.split("\n")
    pieces = _pieces(lines, _width(lines))
    title = _title(text, pieces)
    blocks: list[Block] = []
    group = row = 0
    for index, piece in enumerate(pieces):
        kind, start, end, alone, short = piece
        if kind == "item":
            group, row = (group, row + 1) if blocks and blocks[-1].kind == "item" else (group + 1, 0)
            blocks.append(Block(kind, start, end, 1, group, row))
        elif index == title:
            blocks.append(Block("title", start, end))
        elif alone and short and index + 1 < len(pieces) and _is_heading(text, piece, _LONGEST_HEADING, ".!?:;,…"):
            blocks.append(Block("heading", start, end, 2))
        else:
            blocks.append(Block(kind, start, end))
    return blocks


def _width(lines: list[str]) -> int:
    """The width that lines are broken at, 0 where none shows: most lines that others follow are nearly as long."""
    lengths = sorted(len(line) for line, following in pairwise(lines) if line and following)
    count = len(lengths)
    if count < _ENOUGH:
        return 0
    width = lengths[count * 3 // 4]
    return width if _NARROWEST <= width <= _WIDEST and lengths[count // 2] >= 0.85 * lengths[count * 9 // 10] else 0


def _pieces(lines: list[str], width: int) -> list[_Piece]:
    pieces: list[_Piece] = []
    at = 0
    before = ""  # the line before, without white space at its end; "" where a block has just ended
    margin = 0  # how far the mark of the last item is indented
    for line in lines:
        start = at
        at += len(line) + 1
        bare = line.rstrip()
        if not bare:
            before = ""
            continue
        end = start + len(bare)
        marker = _ITEM.match(bare)
        last = pieces[-1] if before else None
        if last and marker and last.kind != "item" and before[-1] not in ".!?:;":
            marker = None
        indent = len(bare) - len(bare.lstrip())
        hangs = last and last.kind == "item" and indent > margin
        if last and not marker and (hangs or _goes_on(before, bare, width)):
            pieces[-1] = last._replace(end=end, short=False)
        else:
            if last:
                pieces[-1] = last._replace(alone=False)
            margin = indent if marker else margin
            start += marker.end() if marker else indent
            pieces.append(_Piece("item" if marker else "paragraph", start, end, last is None, True))
        before = bare
    return pieces


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether the paragraph goes on after the end of a line."""
    sign = line.rstrip(_CLOSING)[-1:]
    full = len(line) <= _WIDEST and len(line) + 1 + len(following.split(None, 1)[0]) > (width or _USUAL_WIDTH)
    if full and (width or sign not in (".", "!", "?", ":", "…")):
        return True
    return sign in (",", ";", "-", "–", "—") or (sign != ":" and following.lstrip()[0].islower())


def _title(text: str, pieces: list[_Piece]) -> int:
    """The index of the headline, or -1: above the first paragraph the first line of some words, else the first line."""
    first = -1
    for index, piece in enumerate(pieces[:-1]):
        if piece.kind == "item" or not piece.short or not _is_heading(text, piece, _LONGEST_TITLE, ".:;,…"):
            break
        words = text.count(" ", piece.start, piece.end) + 1
        if words >= _WORDS_OF_TITLE and (first < 0 or text[piece.end - 1] not in "!?"):
            return index
        first = 0
        if not piece.alone:
            break
    return first


def _is_heading(text: str, piece: _Piece, longest: int, stops: str) -> bool:
    """Whether a line is short, starts as a heading does and has none of these stops at its end."""
    line = text[piece.start : min(piece.end, piece.start + longest + 1)]
    return len(line) <= longest and not line[0].islower() and line.rstrip(_CLOSING)[-1:] not in stops
