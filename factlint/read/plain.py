"""Plain text: paragraphs, headings and lists by the lines that they stand on.

The text is the source itself, so that no offset moves but for line ends of two code points, which become one. Blank
lines part blocks. Between two lines of a run, some articles only break a line at a width and others end a paragraph;
the line's length, its last sign and the next line's first letter tell which.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from factlint.document import Alignment, Block, Segment
from factlint.pattern import pattern
from factlint.read.addresses import without_addresses
from factlint.read.writer import SIGN, Excluded, Page

_PRIVATE = pattern("[\ue000-\uf8ff]")
_MARKS = "-*•–·◦‣▪●○■□"
_ITEM = pattern(r"\s*(?:[-*•–·◦‣▪●○■□]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)])[ \t]+(?=\S)")
_COMMENT = pattern(rf"<!--[ \t]{{0,9}}{SIGN}")
# Before a comment: the line end of one that has lines of its own, or white space that is there again behind it.
_MARGIN = pattern(r"(\r\n?|\n)?[ \t]*\Z")
# Without any of these no line steers a wire's copy.
_WIRE = (
    "BC-", "Ld", "Writethru", "-30-", "- 30 -", "###", "# # #", "MORE", "(more)", "Eds:", "EDS:", "ENDS", "-end",
    "UPDATE ", "WRAPUP ", "RPT-", "REFILE-", "CORRECTED-", "AP-",
)  # fmt: skip
_PHOTO = " Photo"
_AGENCIES = ("AP Photo", "AFP Photo", "UPI Photo", "PA Photo", "Reuters Photo", "ile Photo")
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


# What will be a block: its kind, start and end, whether it is one line between blank ones, and whether it is one line.
_Piece = tuple[str, int, int, bool, bool]
# A tuple of a type, from a tuple: a third of the cost of calling the type, where thousands are made.
new = tuple.__new__


def page(source: str) -> Page:
    """The prose of a plain text. It knows no comments but those that speak to factlint, written as in HTML."""
    excluded = tuple(_comments(source)) if SIGN in source else ()
    sent = None
    if any(sign in source for sign in _WIRE) or (_PHOTO in source and any(line in source for line in _AGENCIES)):
        from factlint.read.wire import steering  # late: few texts come from a wire

        steered, sent = steering(source)
        excluded = tuple(sorted((*excluded, *steered)))
    text, segments = _with_single_line_ends(source, _prose(source, excluded))
    if not text.isascii() and _may_be_private(text):
        text = _PRIVATE.sub("\ufffd", text)
    text, blocks = without_addresses(text, _blocks(text))
    return Page(text, tuple(blocks), Alignment(segments), sent, excluded=excluded)


def _may_be_private(text: str) -> bool:
    """Whether the text may hold a private-use character, by what UTF-8 begins one with."""
    data = text.encode(errors="replace")
    return b"\xee" in data or b"\xef" in data


def _comments(source: str) -> Iterator[Excluded]:
    comment = _COMMENT.search(source)
    while comment:
        end = source.find("-->", comment.end()) + 3
        if end < 3:
            return
        yield Excluded(comment.start(), end, "comment")
        comment = _COMMENT.search(source, end)


def _prose(source: str, excluded: Iterable[Excluded]) -> Iterator[tuple[int, int]]:
    """What of the source is read. A line that holds nothing of it is left out with its end."""
    at = 0
    for start, end, _ in excluded:
        if start < at:
            continue
        margin = _MARGIN.search(source, max(at, start - _WIDEST), start)
        behind = source[end : end + _WIDEST].partition("\n")[0]
        spared = not behind.strip() or (behind[0].isspace() and margin and margin[1] is None)
        yield at, margin.start() if margin and spared else start
        at = end
    yield at, len(source)


def _with_single_line_ends(source: str, stretches: Iterable[tuple[int, int]]) -> tuple[str, tuple[Segment, ...]]:
    """The stretches of the source put together, and where each part of them comes from."""
    pieces: list[str] = []
    segments: list[Segment] = []
    length = 0
    for start, end in stretches:
        lines = source[start:end].split("\r\n")
        for number, line in enumerate(lines):
            ended = number + 1 < len(lines)
            size = len(line) + ended
            if size:
                segments.append(Segment(length, size, start, size))
                pieces += (line.replace("\r", "\n"), "\n") if ended else (line.replace("\r", "\n"),)
            length += size
            start += size + ended
    return "".join(pieces), tuple(segments)


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
            blocks.append(new(Block, (kind, start, end, 0, 0, 0, 0)))
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
        marker = _ITEM.match(bare) if _may_be_item(bare) else None
        last = pieces[-1] if before else None
        if last and marker and last[0] != "item" and before[-1] not in ".!?:;":
            marker = None
        indent = len(bare) - len(bare.lstrip()) if bare[0].isspace() else 0
        hangs = last and last[0] == "item" and indent > margin
        if last and not marker and (hangs or _goes_on(before, bare, width)):
            pieces[-1] = (last[0], last[1], end, last[3], False)
        else:
            if last:
                pieces[-1] = (*last[:3], False, last[4])
            margin = indent if marker else margin
            start += marker.end() if marker else indent
            pieces.append(("item" if marker else "paragraph", start, end, last is None, True))
        before = bare
    return pieces


def _may_be_item(line: str) -> bool:
    """Whether the line may begin with the mark of an item: most lines are dismissed by their first sign."""
    if line[0].isupper():
        return False
    mark = line.lstrip()[:6]
    return mark[0] in _MARKS or ((mark[0].isalnum() or mark[0] == "(") and ("." in mark or ")" in mark))


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
        kind, start, end, alone, short = piece
        if kind == "item" or not short or not _is_heading(text, piece, _LONGEST_TITLE, ".:;,…"):
            break
        words = text.count(" ", start, end) + 1
        if words >= _WORDS_OF_TITLE and (first < 0 or text[end - 1] not in "!?"):
            return index
        first = 0
        if not alone:
            break
    return first


def _is_heading(text: str, piece: _Piece, longest: int, stops: str) -> bool:
    """Whether a line is short, starts as a heading does and has none of these stops at its end."""
    _, start, end, _, _ = piece
    line = text[start : min(end, start + longest + 1)]
    return len(line) <= longest and not line[0].islower() and line.rstrip(_CLOSING)[-1:] not in stops
