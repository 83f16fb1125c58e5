"""Quotations: the stretches between paired double quotation marks.

A curly or angular mark says by itself which way it faces, a straight one by what stands on its two sides. A quotation
that runs over paragraphs opens each of them and closes the last. A mark without a partner makes no quotation: it is
an inch, a slip, or the end of something that was cut away.
"""

from factlint.document import Block, Document, Span
from factlint.pattern import pattern

_MARK = pattern('["“”„«»]')
# What may end a quotation that begins with the mark: “ is the second mark of a German one.
_ENDS = {'"': '"”', "“": '”"', "„": '“”"', "«": "»"}
_BEFORE_OPENING = "([{—–-/‘'“\ufffc"
_AFTER_CLOSING = ".,;:!?)]}—–-/…’'”\ufffc"
# The feet that stand before an inch's mark: 5'6".
_FEET = pattern(r"\d\s?['’′]\s?\d{1,2}\Z")
_LONGEST_FEET = 8
# What may stand between two paragraphs of one quotation.
_BETWEEN = ("caption", "heading")


def quotations(document: Document) -> tuple[Span, ...]:
    """The quotations of the document, marks left out, in the order of the text."""
    text = document.text
    found: list[Span] = []
    open_block: Block | None = None
    opened = -1
    for block in document.blocks:
        spans, closed, left = _in_block(text, block)
        if open_block and block.kind in _BETWEEN and block.kind != open_block.kind:
            found.extend(spans)
            continue
        if open_block and block.kind == open_block.kind and opened + 1 < open_block.end:
            if text[block.start] == text[opened]:
                found.append(Span(opened + 1, open_block.end))
            elif closed > block.start:
                found += (Span(opened + 1, open_block.end), Span(block.start, closed))
        found.extend(spans)
        open_block, opened = (block, left) if left >= 0 else (None, -1)
    return tuple(sorted(found))


def _in_block(text: str, block: Block) -> tuple[list[Span], int, int]:
    """The quotations of the block, where a mark closes one that it does not open, and where one is left open, or -1."""
    spans: list[Span] = []
    closed = opened = -1
    for match in _MARK.finditer(text, block.start, block.end):
        at = match.start()
        if text[at - 1 : at].isdecimal() and _FEET.search(text, max(block.start, at - _LONGEST_FEET), at):
            continue
        faces = _faces(text, at, block)
        if opened >= 0 and faces <= 0 and match[0] in _ENDS[text[opened]]:
            if at > opened + 1:
                spans.append(Span(opened + 1, at))
            opened = -1
        elif faces >= 0:
            opened = at
        elif not spans and opened < 0 and not text[at - 1].isdecimal():
            closed = at
    return spans, closed, opened


def _faces(text: str, at: int, block: Block) -> int:
    """Which way the mark faces: 1 if it opens, -1 if it closes, 0 if it could do either."""
    mark = text[at]
    if mark != '"':
        return {"“": 0, "„": 1, "«": 1}.get(mark, -1)
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    opens = before.isspace() or before in _BEFORE_OPENING
    closes = after.isspace() or after in _AFTER_CLOSING
    if opens != closes:
        return 1 if opens else -1
    return -1 if before.isalnum() else 0
