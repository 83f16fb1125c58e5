"""reStructuredText, with the directives of docutils and Sphinx.

One pass over the lines, in the bodies that are open at each.
"""

from factlint.pattern import pattern
from factlint.read.bodies import Bodies
from factlint.read.draft import Draft
from factlint.read.lines import Line
from factlint.read.rst_explicit import FIELD, TARGET, explicit, field
from factlint.read.rst_marks import MARKS
from factlint.read.rst_tables import GRID, RULE, grid, ruled
from factlint.read.writer import Page

_BULLET = pattern(r"([-*+•‣⁃])(?:[ \t]+(?=\S)|\Z)")
_NUMBER = pattern(r"\(?(?:\d{1,3}|#|[A-Za-z]|[ivxlcdm]{2,6}|[IVXLCDM]{2,6})[.)](?:[ \t]+(?=\S)|\Z)")
_OPTION = pattern(r"--?\w[\w-]*(?:[ =]\S+)?(?:, --?\w[\w-]*(?:[ =]\S+)?)*(?:[ \t]{2,}|\Z)")
_UNDERLINE = pattern(r"([!-/:-@\[-`{-~])\1*")
# The elements that a list of rows, each a list of cells, stands for.
_CELLS = {"table": "tr", "tr": "td"}
_RULED = 4  # as many signs make a line across the page


def page(source: str) -> Page:
    """The prose of a source in reStructuredText."""
    draft = Draft(source, MARKS)
    _Reader(draft).read()
    return draft.page()


class _Reader:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.source = self.draft.source
        self.bodies = Bodies(draft)
        self.styles: list[str] = []
        self.literal = -1  # lines further right than this are code

    def read(self) -> None:
        index = 0
        while index < len(self.bodies.lines):
            line = self.bodies.lines[index]
            if line.start == line.end:
                index += 1
                continue
            if self.literal >= 0:
                literal, self.literal = self.literal, -1
                if line.indent > literal:
                    index = self.bodies.leave_out(index, literal, "code")
                    continue
            self._settle(line)
            index = self._construct(index, line)
        self.bodies.leave_all()

    def _settle(self, line: Line) -> None:
        """Close the bodies that end before a line, and open a quotation for one that is indented."""
        while line.indent < self.bodies.open[-1].indent:
            self.bodies.leave()
        if self.bodies.open[-1].is_list and (line.indent > self.bodies.open[-1].indent or not self._marker(line)):
            self.bodies.leave()
        if line.indent > self.bodies.open[-1].indent:
            self.bodies.enter(line.indent, "blockquote")

    def _construct(self, index: int, line: Line) -> int:
        """Read what begins at a line, and return the index of the line after it."""
        first = self.source[line.start]
        preface, self.bodies.preface = self.bodies.preface, False
        if first == "." and (line.end == line.start + 2 or self.source[line.start + 2 : line.start + 3] in " \t"):
            if self.source.startswith("..", line.start):
                self.bodies.preface = preface
                return explicit(self.bodies, index, line)
        elif first == "_" and TARGET.match(self.source, line.start, line.end):
            return self.bodies.leave_out(index, line.indent, "address")
        following = self.bodies.following(index)
        title = self._title(index, line, following)
        if title:
            self.bodies.preface = preface
            return title
        if first == "+" and GRID.fullmatch(self.source, line.start, line.end):
            return self._table(index, line)
        if first == "=" and RULE.fullmatch(self.source, line.start, line.end):
            return self._ruled(index, line)
        if first == ">" and self.source.startswith(">>> ", line.start):
            end = self.bodies.run(index)
            self.draft.leave_out(line.start, self.bodies.lines[end - 1].end, "code")
            return end
        if first == "|" and (line.end == line.start + 1 or self.source[line.start + 1] in " \t"):
            return self._line_block(index)
        if self._marker(line):
            return self._item(index, line)
        if first == ":" and FIELD.match(self.source, line.start, line.end):
            self.bodies.preface = preface
            return field(self.bodies, index, line)
        if first == "-" and (option := _OPTION.match(self.source, line.start, line.end)):
            self.draft.leave_out(line.start, option.end(), "code")
            return self.bodies.begin(index, line, option.end(), "dd")
        if following and following.indent > line.indent and not self.source.startswith("::", line.end - 2):
            self.draft.block("dt", (line.start, line.end))
            self.bodies.enter(following.indent, "dd")
            return index + 1
        return self._paragraph(index, line)

    def _paragraph(self, index: int, line: Line) -> int:
        after = self.bodies.run(index)
        end = self.bodies.lines[after - 1].end
        if self.source.startswith("::", end - 2):
            self.literal = line.indent
            alone = end - 2 <= line.start or self.source[end - 3].isspace()
            shown = end - 2 if alone else end - 1
            self.draft.block("p", (line.start, max(shown, line.start)))
            self.draft.drop(shown, end)
        else:
            self.draft.block("p", (line.start, end))
        return after

    def _title(self, index: int, line: Line, following: Line | None) -> int:
        """Read a heading or a line across the page; 0 where there is none."""
        over = _UNDERLINE.fullmatch(self.source, line.start, line.end)
        if over and following and line.end - line.start >= 3:
            under = self.bodies.following(index + 1)
            if under and self.source[under.start : under.end] == self.source[line.start : line.end]:
                self.draft.drop(line.start, line.end)
                self._heading(following, over[1] * 2)
                self.draft.drop(under.start, under.end)
                return index + 3
        if over and not following and line.end - line.start >= _RULED:
            self.draft.outline.enter("hr")
            self.draft.drop(line.start, line.end)
            return index + 1
        under = following
        rule = _UNDERLINE.fullmatch(self.source, under.start, under.end) if under else None
        if not under or not rule or under.indent != line.indent or self.source[line.start : line.end] == "..":
            return 0
        if under.end - under.start < min(_RULED, line.end - line.start) or rule[0] in ("::", "..") or over:
            return 0
        self._heading(line, rule[1])
        self.draft.drop(under.start, under.end)
        return index + 2

    def _heading(self, line: Line, style: str) -> None:
        if style not in self.styles:
            self.styles.append(style)
        self.draft.block(f"h{min(self.styles.index(style) + 1, 6)}", (line.start, line.end))

    def _marker(self, line: Line) -> int:
        """Where the words of a list's item begin, or 0."""
        mark = _BULLET.match(self.source, line.start, line.end) or _NUMBER.match(self.source, line.start, line.end)
        return mark.end() if mark else 0

    def _item(self, index: int, line: Line) -> int:
        start = self._marker(line)
        following = self.bodies.following(index)
        numbered = self.source[line.start] not in "-*+•‣⁃"
        if numbered and following and following.indent <= line.indent and not self._marker(following):
            return self._paragraph(index, line)
        above = self.bodies.open[-1]
        if not above.is_list:
            self.bodies.enter(line.indent, "" if above.element in _CELLS else "ul", True)
        self.draft.drop(line.start, start)
        return self.bodies.begin(index, line, start, _CELLS.get(self.bodies.open[-2].element, "li"))

    def _line_block(self, index: int) -> int:
        self.draft.outline.enter("p")
        while index < len(self.bodies.lines):
            line = self.bodies.lines[index]
            if line.end == line.start or self.source[line.start] != "|":
                break
            start = min(line.start + 1, line.end)
            while start < line.end and self.source[start] in " \t":
                start += 1
            self.draft.drop(line.start, start)
            self.draft.writer.line(line.start, start)
            self.draft.write(start, line.end)
            index += 1
        self.draft.outline.leave("p")
        return index

    def _table(self, index: int, line: Line) -> int:
        end = self.bodies.run(index)
        while end > index and self.source[self.bodies.lines[end - 1].start] not in "+|":
            end -= 1
        grid(self.draft, self.bodies.lines[index:end])
        return end

    def _ruled(self, index: int, line: Line) -> int:
        rules = 0
        end = index
        for at in range(index, len(self.bodies.lines)):
            row = self.bodies.lines[at]
            if row.end > row.start:
                if row.indent < line.indent:
                    break
                if RULE.fullmatch(self.source, row.start, row.end):
                    rules += 1
                    end = at + 1
                    if at > index and (rules == 3 or not self.bodies.following(at)):
                        break
        if end == index + 1:
            return self._paragraph(index, line)
        ruled(self.draft, [row for row in self.bodies.lines[index:end] if row.end > row.start])
        return end
