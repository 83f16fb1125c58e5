"""Which blocks of an article are display text: by their kind, or by how a caption is set."""

from functools import lru_cache

from factlint.document import Document
from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern

_DISPLAY = frozenset({"title", "description", "caption"})
_LABEL = pattern(r"(?:Caption|Photo|Picture|Pictured|Photograph|Image|Foto)\b:? ")


@lru_cache(maxsize=1)
def displayed(reading: Reading) -> frozenset[int]:
    """The numbers of the blocks that are display text; a line in italics under an image is its caption."""
    document, blocks = reading.document, reading.document.blocks
    return frozenset(
        number
        for number, block in enumerate(blocks)
        if block.kind in _DISPLAY
        or (block.kind == "paragraph" and _LABEL.match(document.text, block.start, block.end))
        or (
            number and block.kind == "paragraph" and blocks[number - 1].kind == "caption" and _slanted(document, number)
        )
    )


def _slanted(document: Document, number: int) -> bool:
    """Whether a block stands between marks of emphasis."""
    block = document.blocks[number]
    start, end = document.alignment.to_source(block.start, block.end)
    return document.source[max(0, start - 1) : start] in ("*", "_") and document.source[end : end + 1] in ("*", "_")


_WILL = pattern(r"\b(?:will|is to|are to|(?:plans?|planned|due|set|going|expected) to|would)\b[^.,;:]{0,60}\Z")
_CLAUSE = pattern(r"\b(?:that|who|which|where|when|after|since)\b")
_PAST = pattern(
    r"\b(?:collapsed|failed|broke|voted|agreed|won|lost|beat|started|began|ended)\b"
    r"|['’]s (?:defeat|win)"
)


def is_to_come(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Whether the sentence tells of what will happen on the day, rather than of what happened on it."""
    will = _WILL.search(text, sentence.start, mention.start)
    if will is None or _CLAUSE.search(text, will.end() - len(will[0]), mention.start):
        return False  # "the schools that the storm shut on Thursday"
    return not _PAST.search(text, sentence.start, sentence.end)
