"""How a reader puts a page's text together, with the way back to its source.

A reader goes through the source once, from front to back, and says which stretches of it are prose. The writer keeps
the text, the blocks and the segments in step, so that no reader ever counts.
"""

import re
from typing import NamedTuple

from factlint.dates import Day
from factlint.document import Alignment, Block, Place, Segment, Span
from factlint.pattern import pattern

# Stands in the text for what the page shows as a thing and not as words: code, an address, a shortcode.
PLACEHOLDER = "\ufffc"

# Stands for one code point of what a reader blots out before it goes through a source. The source's own private-use
# code points are U+FFFD by then, and the reader makes a placeholder of each that is left.
MASK = "\ue000"

# What a comment holds that speaks to factlint.
SIGN = "factlint-"

# Between two blocks, so that no word of the one runs into the next.
_SEPARATOR = "\n\n"

# White space and placeholders at the end of a block are no part of it.
_UNSEEN = " \t\n\r\x0b\x0c\x85\xa0\u2009\u2028\u2029\u202f\u3000\u200b\u200c\u200d\u2060\ufeff" + PLACEHOLDER + MASK

# A note's mark is no part of the figure before it: its digits are written so.
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

# A comment as YAML and TOML write it.
_IN_FRONT = pattern(rf"(?:^|[ \t])(#[ \t]{{0,9}}{SIGN}[^\r\n]*)", re.MULTILINE)


class Excluded(NamedTuple):
    """A stretch of source that is not read, and why: "code", "comment", "template" …"""

    start: int
    end: int
    reason: str


class Page(NamedTuple):
    """What a reader makes of a source: the parts of a document that the markup decides.

    ``published`` is the day of publication that the source states, ``filed`` the one that its address hints at.
    ``excluded`` is what was left out on purpose, in the order of the source but for what encloses something else.
    ``places`` are those of a container.
    """

    text: str
    blocks: tuple[Block, ...]
    alignment: Alignment
    published: Day | None = None
    filed: Day | None = None
    excluded: tuple[Excluded, ...] = ()
    places: tuple[Place, ...] = ()

    def comments(self, source: str) -> tuple[Span, ...]:
        """The comments that speak to factlint."""
        if SIGN not in source:
            return ()
        found = [Span(start, end) for start, end, reason in self.excluded if reason == "comment"]
        for start, end, reason in self.excluded:
            if reason == "front matter":
                found += (Span(*comment.span(1)) for comment in _IN_FRONT.finditer(source, start, end))
        return tuple(sorted(span for span in found if source.find(SIGN, *span) >= 0))


class Writer:
    """Text under construction. Each ``start`` and ``end`` is an offset of ``source``, and none lies before the last.

    What is written before ``excluded_until`` is dropped: it is not prose, whatever the markup inside it says. Digits
    before ``raised_until`` are written as raised ones, so that a note's mark is no part of the figure before it.
    """

    __slots__ = (
        "_as", "_at_blank", "_at_line", "_length", "_line", "_open", "_open_as", "_pieces", "_seen", "_start",
        "blocks", "excluded", "excluded_until", "raised_until", "segments", "source",
    )  # fmt: skip

    def __init__(self, source: str) -> None:
        self.source = source
        self.blocks: list[Block] = []
        self.segments: list[Segment] = []
        self.excluded: list[Excluded] = []
        self.excluded_until = 0
        self.raised_until = 0
        self._pieces: list[str] = []
        self._length = 0
        # What the next text belongs to, and whether and as what a block is open: kind, level, group, row, column.
        self._as = ("paragraph", 0, 0, 0, 0)
        self._open = False
        self._open_as = self._as
        self._start = 0
        self._at_line = self._at_blank = False
        # The end of the last word in the open block.
        self._seen = 0
        self._line: tuple[int, int] | None = None

    def describe(self, kind: str, level: int = 0, group: int = 0, row: int = 0, column: int = 0) -> None:
        """What is written next belongs to a block of this description, the open one if it is such a block."""
        self._as = (kind, level, group, row, column)

    def end(self) -> None:
        """End the open block. A block of white space and placeholders alone never was one."""
        self._line = None
        if self._open:
            self._open = False
            if self._seen > self._start:
                kind, level, group, row, column = self._open_as
                self.blocks.append(Block(kind, self._start, self._seen, level, group, row, column))

    def line(self, start: int, end: int) -> None:
        """A line ends here, by ``source[start:end]``, that the author wanted to end.

        A small letter after it goes on with the sentence; all else begins a block of its own, as in an address.
        """
        if self._open and start >= self.excluded_until:
            self._line = (start, end)

    def copy(self, start: int, end: int) -> None:
        """Write ``source[start:end]`` as it stands."""
        if start < self.excluded_until:
            start = self.excluded_until
        if start < end:
            words = self.source[start:end]
            self._write(words.translate(RAISED) if start < self.raised_until else words, start, end)

    def put(self, words: str, start: int, end: int) -> None:
        """Write ``words``, which the source writes as ``source[start:end]``."""
        if start >= self.excluded_until:
            self._write(words, start, end)

    def leave_out(self, start: int, end: int, reason: str) -> None:
        """``source[start:end]`` is no prose, and nothing in it is written."""
        self.excluded.append(Excluded(start, end, reason))
        self.excluded_until = max(self.excluded_until, end)

    def stand_in(self, start: int, end: int, reason: str) -> None:
        """Write a placeholder for ``source[start:end]``, which is a thing and not words."""
        self.put(PLACEHOLDER, start, end)
        self.leave_out(start, end, reason)

    def text(self) -> str:
        """All that was written."""
        self.end()
        return "".join(self._pieces)

    def _write(self, words: str, start: int, end: int) -> None:
        turns = self._open and (self._as != self._open_as or self._line is not None)
        if turns or not self._open or (self._at_blank and words[0].isspace()):
            # At the start of a block or of a line, and on both sides of a comment, white space says nothing, and two
            # line ends would part a block.
            shown = words.lstrip()
            if not shown:
                if len(words) != end - start:
                    self.excluded.append(Excluded(start, end, "white space"))
                return
            if len(words) == end - start:
                start += len(words) - len(shown)
            words = shown
            if turns:
                self._turn(words[0])
        if not self._open:
            self._begin()
        if seen := len(words.rstrip(_UNSEEN)):
            self._seen = self._length + seen
        self._append(words, len(words), start, end - start)

    def _turn(self, first: str) -> None:
        """Before words that begin with ``first`` are written: end the open block, unless they still belong to it."""
        if self._line and self._as == self._open_as and first.islower():
            start, end = self._line
            if not self._at_line:
                self._append("\n", 1, start, end - start)
            self._line = None
        else:
            self.end()

    def _begin(self) -> None:
        if self._pieces:
            self._pieces.append(_SEPARATOR)
            self._length += len(_SEPARATOR)
        self._open = True
        self._open_as = self._as
        self._start = self._seen = self._length

    def _append(self, words: str, length: int, start: int, source_length: int) -> None:
        at = self._length
        self._pieces.append(words)
        self._length = at + length
        self._at_line = words[-1] == "\n"
        self._at_blank = self._at_line or words[-1] == " "
        if length == source_length and self.segments:
            last = self.segments[-1]
            if (
                last.start + last.length == at
                and last.length == last.source_length
                and last.source_start + last.length == start
            ):
                length += last.length
                self.segments[-1] = Segment(last.start, length, last.source_start, length)
                return
        self.segments.append(Segment(at, length, start, source_length))
