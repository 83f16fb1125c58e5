"""A page that is written from a markup of which no parser names the offsets.

A format walks its own blocks and gives, for the text inside them, a table of marks: by the character that a mark
begins with, the patterns to try there and what each means. Whatever no mark takes is words. All that is dropped is
told to the writer with a reason, so that the page can account for every sign of its source.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from factlint.dates import Day
from factlint.document import Alignment
from factlint.pattern import pattern
from factlint.read.addresses import without_addresses
from factlint.read.frontmatter import front_matter, write_front_matter
from factlint.read.frontmatter import published as stated
from factlint.read.outline import Outline, titled
from factlint.read.published import day_in_words
from factlint.read.writer import Excluded, Page, Writer

_PRIVATE = pattern("[\ue000-\uf8ff]")
_LONGEST_NAME = 12
# Marks inside marks are read to this depth.
_DEEPEST = 40
_FOLD = pattern(r"[ \t]*(?:\r\n?|\n)[ \t]*")

# What a mark means: it writes what there is to write, and gives the offset where reading goes on. Where that is the
# mark's own beginning, it was none.
Act = Callable[["Draft", re.Match[str]], int]


class Marks(NamedTuple):
    """The marks inside a format's text. ``lead`` finds one character that may begin one, or a line's end, which is a
    blank where it is no mark.

    Where a mark begins with a name before a colon, ``name`` finds that name at the end of what stands before.
    """

    lead: re.Pattern[str]
    acts: dict[str, tuple[tuple[re.Pattern[str], Act], ...]]
    name: re.Pattern[str] | None = None


class Draft:
    """A page under construction: its writer, its outline, and what its own lines state of it."""

    __slots__ = (
        "_asides",
        "_closing",
        "_depth",
        "_end",
        "_marks",
        "_next",
        "outline",
        "published",
        "source",
        "start",
        "writer",
    )

    def __init__(self, source: str, marks: Marks) -> None:
        self.source = source if source.isascii() else _PRIVATE.sub("\ufffd", source)
        self.writer = Writer(self.source)
        self.outline = Outline(self.writer)
        self.outline.resume()
        self._marks = marks
        self._asides: list[tuple[int, int]] = []
        self._depth = 0
        # Of the stretch that is being read: its end, the claimed closing marks and the next of each kind.
        self._end = 0
        self._closing: dict[int, int] = {}
        self._next: dict[re.Pattern[str], tuple[int, int, int]] = {}
        front = front_matter(self.source)
        self.start = front.end
        self.published: Day | None = stated(front.values)
        write_front_matter(self.writer, front)
        self.outline.resume()

    def write(self, start: int, end: int) -> None:
        """Write the words of ``source[start:end]``, of which a line's end is a blank."""
        if self._depth > _DEEPEST:
            self.leave_out(start, end, "depth")
            return
        self._depth += 1
        writer, source, acts, name = self.writer, self.source, self._marks.acts, self._marks.name
        outer = self._end, self._closing, self._next
        self._end, self._closing, self._next = end, {}, {}
        position = start
        for lead in self._marks.lead.finditer(source, start, end):
            at = lead.start()
            if at < position:
                continue
            sign = lead[0]
            if sign == ":" and name and (named := name.search(source, max(position, at - _LONGEST_NAME), at)):
                at = named.start()
            if at > position:
                writer.copy(position, at)
                position = at
            if at in self._closing:
                position = self.drop(at, self._closing[at])
            else:
                for tried, act in acts.get(sign, ()):
                    mark = tried.match(source, at, end)
                    if mark:
                        position = act(self, mark)
                        if position > at:
                            break
                else:
                    if sign in "\r\n" and (fold := _FOLD.match(source, at, end)):
                        position = fold.end()
                        writer.put("\n", at, position)
        if end > position:
            writer.copy(position, end)
        self._end, self._closing, self._next = outer
        self._depth -= 1

    def block(self, element: str, *places: tuple[int, int]) -> None:
        """Write these stretches, a line's end between them, as an element of their own."""
        self.outline.enter(element)
        for index, (start, end) in enumerate(places):
            if index:
                self.writer.put("\n", start, start)
            self.write(start, end)
        self.outline.leave(element)
        self.flush()

    def value(self, what: str, start: int, end: int) -> None:
        """Write what the source states of the page itself, as a block of this kind."""
        self.writer.end()
        self.writer.describe(what)
        self.write(start, end)
        self.part()
        self.outline.resume()

    def date(self, start: int, end: int) -> None:
        """The source states here when it was published."""
        self.published = self.published or day_in_words(self.source[start:end])
        self.leave_out(start, end, "date")

    def aside(self, start: int, end: int) -> None:
        """``source[start:end]`` is a note at the foot of the page: it is written when the block around it ends."""
        self._asides.append((start, end))

    def part(self) -> None:
        """A paragraph ends, and the notes to it are written."""
        self.writer.end()
        self.flush()

    def flush(self) -> None:
        """Write the notes of the block that has just ended."""
        writer = self.writer
        while self._asides:
            start, end = self._asides.pop(0)
            until, writer.excluded_until, writer.raised_until = writer.excluded_until, 0, 0
            writer.end()
            writer.describe("paragraph")
            self.write(start, end)
            writer.end()
            writer.excluded_until = max(until, writer.excluded_until)
            self.outline.resume()

    def drop(self, start: int, end: int, reason: str = "markup") -> int:
        """Pass over ``source[start:end]``; return its end."""
        if end > start:
            self.writer.excluded.append(Excluded(start, end, reason))
        return end

    def leave_out(self, start: int, end: int, reason: str) -> int:
        """Pass over ``source[start:end]`` for good; return its end."""
        if end > start:
            self.writer.leave_out(start, end, reason)
        return end

    def closer(self, closing: re.Pattern[str], at: int) -> tuple[int, int]:
        """Where the next closing mark stands in what is being read, from ``at`` on; (-1, -1) if there is none."""
        since, start, end = self._next.get(closing, (0, -2, -2))
        if start == -2 or since > at or -1 < start < at:
            found = closing.search(self.source, at, self._end)
            start, end = found.span() if found else (-1, -1)
            self._next[closing] = (at, start, end)
        return start, end

    def claim(self, start: int, end: int) -> bool:
        """Whether ``source[start:end]`` can be a closing mark: it is none of another mark yet."""
        if start < 0 or start in self._closing:
            return False
        self._closing[start] = end
        return True

    def page(self) -> Page:
        """The page as it was written."""
        text, blocks = without_addresses(self.writer.text(), self.writer.blocks)
        excluded = tuple(self.writer.excluded)
        return Page(text, titled(blocks), Alignment(tuple(self.writer.segments)), self.published, None, excluded)
