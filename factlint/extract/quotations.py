"""Quotations: the stretches between paired double quotation marks.

A curly or angular mark says by itself which way it faces; a straight one opens where white space stands before it
and closes where white space or punctuation follows. A quotation that runs over paragraphs opens each of them and
closes the last, so one that a block leaves open reaches to the block's end when the next block opens with a mark.
"""

import re
from collections.abc import Iterator

from factlint.document import Document, Span

_MARK = re.compile(r'["“”„«»]')
_OPENS = "“„«"
_CLOSES = "”»"


def quotations(document: Document) -> tuple[Span, ...]:
    """The quotations of the document, marks left out, in the order of the text."""
    return tuple(_quotations(document))


def _quotations(document: Document) -> Iterator[Span]:
    text, blocks = document.text, document.blocks
    for number, block in enumerate(blocks):
        start: int | None = None
        for match in _MARK.finditer(text, block.start, block.end):
            at = match.start()
            if start is None:
                start = at + 1 if _opens(text, at) else None
            elif _closes(text, at):
                yield Span(start, at)
                start = None
        following = blocks[number + 1].start if number + 1 < len(blocks) else len(text)
        if start is not None and text[following : following + 1] in ('"', *_OPENS):
            yield Span(start, block.end)


def _opens(text: str, at: int) -> bool:
    if text[at] != '"':
        return text[at] in _OPENS
    before = text[at - 1 : at] if at else " "
    return (before.isspace() or before in "([—–-'‘") and not text[at + 1 : at + 2].isspace()


def _closes(text: str, at: int) -> bool:
    return text[at] in _CLOSES or (text[at] == '"' and not text[at - 1 : at].isspace())
