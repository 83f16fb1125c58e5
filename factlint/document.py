"""An article as text with a way back to its source.

``text`` is what a reader of the published page would read: markup is gone, entities are decoded, code and
addresses are left out. Every stage after reading works in offsets of ``text``; only a finding's labels are
carried back to the source, through ``Alignment``, and never by searching for the words again.

All offsets are half-open and count code points.
"""

from bisect import bisect_right
from typing import NamedTuple

from factlint.dates import Day


class Span(NamedTuple):
    """A half-open stretch ``[start, end)`` of code points."""

    start: int
    end: int


class Block(NamedTuple):
    """A stretch of ``Document.text`` that is one piece of the page: a paragraph, a heading, a table cell.

    ``kind`` is one of ``BLOCK_KINDS``. ``level`` is the depth of a heading or list. Blocks of one list or table
    share a ``group`` (0 is none); ``row`` and ``column`` count from 0 within it, a list's items being its rows.
    Blocks stand in the order of the text, do not overlap, and are separated by at least one line break.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    group: int = 0
    row: int = 0
    column: int = 0


BLOCK_KINDS = frozenset({
    "title",        # the headline: of the front matter, or the first heading
    "description",  # a deck, standfirst, excerpt or summary, of the front matter or the page
    "meta",         # another value of the front matter that readers see (author, tags)
    "heading",
    "paragraph",
    "item",         # one item of a list
    "quote",        # a block quotation
    "cell",         # one cell of a table; row 0 is the head
    "caption",      # what stands under a figure, and alternative text
})  # fmt: skip


class Segment(NamedTuple):
    """``length`` code points of text at ``start`` that stand for ``source_length`` code points of source.

    Where the two lengths are equal the segment maps point by point. Where they differ (an entity), the segment
    is taken whole.
    """

    start: int
    length: int
    source_start: int
    source_length: int


class Alignment:
    """The map from offsets of the text to offsets of the source.

    Segments stand in the order of the text; text between two segments (a separator that the reader made up)
    belongs to no place in the source and takes the nearest edge.
    """

    __slots__ = ("_starts", "segments")

    def __init__(self, segments: tuple[Segment, ...]) -> None:
        self.segments = segments
        self._starts = [segment.start for segment in segments]

    def to_source(self, start: int, end: int) -> Span:
        """The smallest stretch of source that holds the text ``[start, end)``, which must not be empty."""
        return Span(self._edge(start, 0), self._edge(end - 1, 1))

    def _edge(self, offset: int, after: int) -> int:
        """The source offset of one code point of text: its beginning, or with ``after`` = 1 its end."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return self.segments[0].source_start if self.segments else 0
        segment = self.segments[index]
        inside = offset - segment.start
        if inside >= segment.length:
            return segment.source_start + segment.source_length
        if segment.length == segment.source_length:
            return segment.source_start + inside + after
        return segment.source_start + after * segment.source_length


class Place(NamedTuple):
    """What a reader of a container calls the stretch of source from ``start`` on, until the next place."""

    start: int
    name: str


LANGUAGES = ("en", "en-GB", "en-US")


class House(NamedTuple):
    """What a house has agreed on for its articles.

    ``language`` is one of ``LANGUAGES``; ``names`` are as the house writes them; ``aliases`` are pairs of names of one
    bearer.
    """

    language: str = LANGUAGES[0]
    names: tuple[str, ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()


class Document(NamedTuple):
    """One article, read.

    ``source`` is the decoded file without a byte-order mark, line ends as they stand in it. ``published`` is the
    day of publication where the article or the user states one, never the day of the check. ``places`` are there for
    a container alone, of which the user sees no lines; where its bytes are no text, ``source`` is the text within,
    a line for each paragraph. ``comments`` are the stretches of source, each a comment in the format's own way, that
    hold ``factlint-``. ``house`` is what the user has agreed on.
    """

    path: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    alignment: Alignment
    published: Day | None = None
    places: tuple[Place, ...] = ()
    comments: tuple[Span, ...] = ()
    house: House = House()
