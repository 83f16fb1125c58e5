"""The open bodies of a markup in which a column says what belongs to what.

What is open is a stack, each body with the column at which its lines stand; a line further left ends it. Recursion
would end at the depth that a hostile source chooses.
"""

from typing import NamedTuple

from factlint.read.draft import Draft
from factlint.read.lines import Line, lines


class Body(NamedTuple):
    """An open body: its lines stand at column ``indent``. A list is open at the column of its marks."""

    indent: int
    element: str
    is_list: bool = False


class Bodies:
    """The lines of a source and the bodies that are open at one of them."""

    __slots__ = ("draft", "lines", "open", "preface")

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.lines = lines(draft.source, draft.start)
        self.open = [Body(0, "")]
        # Whether all that was read so far is what the page says of itself.
        self.preface = True

    def enter(self, indent: int, element: str, is_list: bool = False) -> None:
        """Open a body, which is this element, or none if it is ""."""
        self.open.append(Body(indent, element, is_list))
        if element:
            self.draft.outline.enter(element)

    def leave(self, count: int = 1) -> None:
        """Close the innermost bodies."""
        for _ in range(count):
            element = self.open.pop().element
            if element:
                self.draft.outline.leave(element)

    def leave_all(self) -> None:
        """Close every body."""
        self.leave(len(self.open) - 1)

    def following(self, index: int) -> Line | None:
        """The line after this one, unless it is blank."""
        after = self.lines[index + 1] if index + 1 < len(self.lines) else None
        return after if after and after.end > after.start else None

    def run(self, index: int) -> int:
        """The index after the lines from this one on that are as far right, up to a blank one."""
        indent = self.lines[index].indent
        index += 1
        while index < len(self.lines):
            line = self.lines[index]
            if line.start == line.end or line.indent < indent:
                break
            index += 1
        return index

    def indented(self, index: int, indent: int) -> int:
        """The index after the lines below this one further right than ``indent``, without blank ones at their end."""
        end = index = index + 1
        while index < len(self.lines):
            line = self.lines[index]
            if line.end > line.start:
                if line.indent <= indent:
                    break
                end = index + 1
            index += 1
        return end

    def margin(self, index: int, end: int, default: int) -> int:
        """The column of the words furthest left in the lines from ``index`` up to ``end``."""
        return min((line.indent for line in self.lines[index:end] if line.end > line.start), default=default)

    def leave_out(self, index: int, indent: int, reason: str) -> int:
        """Leave out a line and all that is indented below it; return the index of the line after."""
        end = self.indented(index, indent)
        self.draft.writer.end()
        self.draft.leave_out(self.lines[index].start, self.lines[end - 1].end, reason)
        return end

    def begin(self, index: int, line: Line, start: int, element: str) -> int:
        """Open a body whose first words stand behind its mark, at ``start``: they become a line of their own.

        Returns the index of the line to go on with.
        """
        indent = line.indent + start - line.start
        after = self.following(index)
        if after and after.indent > line.indent:
            indent = after.indent if element == "div" else min(indent, after.indent)
        self.enter(indent, element)
        if start >= line.end:
            return index + 1
        self.lines[index] = line._replace(start=start, indent=indent)
        return index
