"""Org, as Emacs exports it.

One pass over the lines, in the bodies that are open at each: lists by their columns, blocks by their last lines.
"""

from factlint.pattern import pattern
from factlint.read.bodies import Bodies
from factlint.read.draft import Draft
from factlint.read.lines import Line
from factlint.read.org_marks import MARKS
from factlint.read.writer import Page

_HEADLINE = pattern(
    r"(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAIT(?:ING)?|HOLD|CANCELL?ED|STARTED|DRAFT|INPROGRESS)[ \t]+)?"
    r"(?:\[#.\][ \t]+)?(COMMENT\b[ \t]*)?"
)
_TAGS = pattern(r"(?<=[ \t]):[\w@#%:]+:\Z")
_KEYWORD = pattern(r"#\+([\w-]+)(?:\[[^\]]*\])?:[ \t]*")
_BLOCK = pattern(r"#\+(begin|end)_(\S+)", 2)
_ITEM = pattern(r"(?:[-+]|\*|\d{1,3}[.)])(?:[ \t]+(?:\[@\d+\][ \t]*)?(?:\[[ X-]\](?:[ \t]+|\Z))?|\Z)")
_TERM = pattern(r"[^\r\n]*?\S(?=[ \t]+::(?:[ \t]|\Z))")
_FOOTNOTE = pattern(r"\[fn:[^\[\]:\s]+\][ \t]*")
_DRAWER = pattern(r":[\w-]+:\Z")
_PLANNED = pattern(r"(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):")
_CELL = pattern(r"[^|\r\n]+")
_ENVIRONMENT = pattern(r"\\begin\{([\w*]+)\}")
_UNREAD = {"src": "code", "example": "code", "export": "code", "comment": "comment", "html": "code", "latex": "code"}
_VALUES = {"title": "title", "subtitle": "description", "description": "description", "author": "meta"}


def page(source: str) -> Page:
    """The prose of a source in Org."""
    draft = Draft(source, MARKS)
    _Reader(draft).read()
    return draft.page()


class _Reader:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.source = draft.source
        self.bodies = Bodies(draft)
        self.blocks: list[tuple[str, int]] = []  # the names of open blocks, and how many bodies are open around each
        # The last line that ends a drawer: what begins below it is none.
        self.last = max(
            (n for n, line in enumerate(self.bodies.lines) if self._words(line).lower() == ":end:"), default=-1
        )

    def _words(self, line: Line) -> str:
        return self.source[line.start : line.end]

    def read(self) -> None:
        index = 0
        lines = self.bodies.lines
        while index < len(lines):
            line = lines[index]
            if line.start == line.end:
                index += 1
                continue
            while line.indent < self.bodies.open[-1].indent:
                self.bodies.leave()
            if self.bodies.open[-1].is_list and not self._marker(line):
                self.bodies.leave()
            index = self._construct(index, line)
        self.bodies.leave_all()

    def _marker(self, line: Line) -> int:
        """Where the words of a list's item begin, or 0. At the first column a star is a heading's."""
        mark = _ITEM.match(self.source, line.start, line.end)
        return mark.end() if mark and (line.indent or self.source[line.start] != "*") else 0

    def _construct(self, index: int, line: Line) -> int:
        """Read what begins at a line, and return the index of the line after it."""
        source, draft = self.source, self.draft
        first = source[line.start]
        if first == "*" and not line.indent and (headline := _HEADLINE.match(source, line.start, line.end)):
            return self._headline(index, line, len(headline[1]), headline.end(), bool(headline[2]))
        if first == "#" and (special := self._special(index, line)):
            return special
        if first == ":":
            if index < self.last and _DRAWER.match(source, line.start, line.end):
                return self._through(index, ":end:", "front matter")
            if line.end == line.start + 1 or source[line.start + 1] == " ":
                draft.leave_out(line.start, line.end, "code")
                return index + 1
        if first in "SDC" and _PLANNED.match(source, line.start, line.end):
            draft.leave_out(line.start, line.end, "template")
            return index + 1
        if first == "|":
            return self._table(index)
        if first == "\\" and (environment := _ENVIRONMENT.match(source, line.start, line.end)):
            return self._through(index, f"\\end{{{environment[1].lower()}}}", "code")
        if first == "[" and not line.indent and (footnote := _FOOTNOTE.match(source, line.start, line.end)):
            self.bodies.leave_all()
            return self._paragraph(index, draft.drop(*footnote.span()), "div")
        if first == "-" and line.end - line.start > 4 and not source[line.start : line.end].strip("-"):
            draft.outline.enter("hr")
            draft.drop(line.start, line.end)
            return index + 1
        if start := self._marker(line):
            return self._item(index, line, start)
        return self._paragraph(index, line.start, "p")

    def _headline(self, index: int, line: Line, level: int, start: int, is_comment: bool) -> int:
        draft = self.draft
        self.bodies.leave_all()
        self.blocks.clear()
        tags = _TAGS.search(self.source, start, line.end)
        if is_comment or (tags and ":noexport:" in tags[0]):
            end = index + 1
            while end < len(self.bodies.lines):
                below = _HEADLINE.match(self.source, self.bodies.lines[end].start, self.bodies.lines[end].end)
                if below and not self.bodies.lines[end].indent and len(below[1]) <= level:
                    break
                end += 1
            draft.writer.end()
            draft.leave_out(line.start, self.bodies.lines[end - 1].end, "comment")
            return end
        draft.drop(line.start, start)
        draft.block(f"h{min(level, 6)}", (start, tags.start() if tags else line.end))
        if tags:
            draft.drop(*tags.span())
        return index + 1

    def _special(self, index: int, line: Line) -> int:
        """Read a line that begins with "#"; 0 where it is words."""
        draft = self.draft
        if block := _BLOCK.match(self.source, line.start, line.end):
            return self._block(index, line, block[1].lower() == "begin", block[2].lower())
        keyword = _KEYWORD.match(self.source, line.start, line.end)
        if keyword:
            name = keyword[1].lower()
            draft.drop(*keyword.span())
            if name == "date" and keyword.end() < line.end:
                start = keyword.end() + (self.source[keyword.end()] in "<[")
                draft.date(start, line.end)
            elif name in _VALUES and keyword.end() < line.end:
                draft.value(_VALUES[name], keyword.end(), line.end)
            elif name == "caption":
                draft.block("caption", (keyword.end(), line.end))
            else:
                draft.leave_out(keyword.end(), line.end, "front matter")
            return index + 1
        if line.end == line.start + 1 or self.source[line.start + 1] in " \t":
            draft.leave_out(line.start, line.end, "comment")
            return index + 1
        return 0

    def _block(self, index: int, line: Line, begins: bool, name: str) -> int:
        draft = self.draft
        if begins and name in _UNREAD:
            return self._through(index, f"#+end_{name}", _UNREAD[name])
        draft.writer.end()
        draft.drop(line.start, line.end, "markup")
        if begins:
            self.blocks.append((name, len(self.bodies.open)))
            self.bodies.enter(0, "blockquote" if name in ("quote", "verse") else "div")
        else:
            if self.blocks and self.blocks[-1][0] == name:
                _, depth = self.blocks.pop()
                self.bodies.leave(max(len(self.bodies.open) - depth, 0))
        return index + 1

    def _through(self, index: int, last: str, reason: str) -> int:
        """Leave out the lines up to the one that begins so; where there is none, this one alone."""
        lines = self.bodies.lines
        self.draft.writer.end()
        end = next((n for n in range(index, len(lines)) if self._words(lines[n]).lower().startswith(last)), -1)
        if end < 0 and last.startswith("#+"):
            end = len(lines) - 1
        end = max(end, index)
        self.draft.leave_out(lines[index].start, lines[end].end, reason)
        return end + 1

    def _item(self, index: int, line: Line, start: int) -> int:
        draft = self.draft
        draft.drop(line.start, start)
        if not self.bodies.open[-1].is_list:
            self.bodies.enter(line.indent, "ul", True)
        self.bodies.enter(line.indent + 1, "li")
        term = _TERM.match(self.source, start, line.end) if self.source[line.start] in "-+*" else None
        if term:
            draft.block("dt", term.span())
            start = min(self.source.index("::", term.end()) + 2, line.end)
            draft.drop(term.end(), start)
        if start >= line.end:
            return index + 1
        return self._paragraph(index, start, "p")

    def _paragraph(self, index: int, start: int, element: str) -> int:
        lines = self.bodies.lines
        end = index + 1
        while end < len(lines) and not self._ends(lines[end]):
            end += 1
        self.draft.block(element, (start, lines[end - 1].end))
        return end

    def _ends(self, line: Line) -> bool:
        """Whether a line is no part of the paragraph above it."""
        if line.start == line.end or line.indent < self.bodies.open[-1].indent:
            return True
        first = self.source[line.start]
        if first == "*" and not line.indent:
            return _HEADLINE.match(self.source, line.start, line.end) is not None
        if first == "#":
            return line.end == line.start + 1 or self.source[line.start + 1] in "+ \t"
        if first == ":":
            return (
                line.end == line.start + 1
                or self.source[line.start + 1] == " "
                or bool(_DRAWER.match(self._words(line)))
            )
        if first == "-" and line.end - line.start > 4 and not self._words(line).strip("-"):
            return True
        if first == "[":
            return _FOOTNOTE.match(self.source, line.start, line.end) is not None
        return (
            first == "|" or (first == "\\" and self.source.startswith("\\begin{", line.start)) or self._marker(line) > 0
        )

    def _table(self, index: int) -> int:
        draft, lines = self.draft, self.bodies.lines
        draft.outline.enter("table")
        while index < len(lines) and lines[index].end > lines[index].start and self.source[lines[index].start] == "|":
            line = lines[index]
            index += 1
            if self.source.startswith("|-", line.start):
                draft.drop(line.start, line.end)
                continue
            draft.outline.enter("tr")
            for cell in _CELL.finditer(self.source, line.start, line.end):
                words = cell[0].strip()
                start = cell.start() + cell[0].index(words)
                draft.block("td", (start, start + len(words)))
            draft.outline.leave("tr")
        draft.outline.leave("table")
        return index
