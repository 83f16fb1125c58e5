"""Typst, without running it: its text, and the content that stands in the calls of its functions.

Text and code take turns: a "#" begins code, and inside code a bracket begins text. What is open is a stack, so that no
depth of calls matters.
"""

import re
from typing import NamedTuple

from factlint.pattern import pattern
from factlint.read import typst_code as code
from factlint.read.draft import Draft, Marks
from factlint.read.typst_marks import ESCAPES, SIGNS
from factlint.read.writer import Page

_LINE = pattern(r"(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))*[ \t]*")
_BLANK = pattern(r"(?:\r\n?+|\n)[ \t]*(?:\r\n?+|\n)")
_START = pattern(r"(={1,6})[ \t]+(?=\S)|(?:[-+]|\d{1,4}\.)[ \t]+(?=\S)|/[ \t]+([^:\r\n]{1,200}):[ \t]*")
_NAME = pattern(r"#([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)?")


class _Frame(NamedTuple):
    """What is open: a call's arguments, "(", or content, "[", which is this element of the page."""

    sign: str
    name: str
    element: str
    lists: tuple[int, ...] = ()


def page(source: str) -> Page:
    """The prose of a source in Typst."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.draft = Draft(source, Marks(
            pattern(r"[\\*_`$#@<~\-/\]:\r\n]"),
            {
                **SIGNS,
                "\\": ((pattern(r"\\(?=[ \t]*(?:\r|\n|\Z)|[ \t])"), self._break), *ESCAPES),
                "#": ((_NAME, self._hash),),
                "]": ((pattern(r"\]"), self._close),),
                "\n": ((_LINE, self._line),),
                "\r": ((_LINE, self._line),),
            },
            pattern(r"https?\Z"),
        ))  # fmt: skip
        self.source = self.draft.source
        self.brackets = code.Brackets(self.source)
        self.stack: list[_Frame] = []
        self.lists: list[int] = []  # the columns of the marks of open lists
        self.heading = ""
        self.tables: list[tuple[int, int]] = []  # of open tables, how many columns there are and how many are filled

    def read(self) -> Page:
        draft = self.draft
        draft.write(self._begin(draft.start, 0), len(self.source))
        self._end_heading()
        self._end_lists(-1)
        draft.part()
        return draft.page()

    def _line(self, draft: Draft, mark: re.Match[str]) -> int:
        """A line ends: perhaps a paragraph with it, perhaps the next one begins with a mark."""
        start, end = mark.span()
        column = len(mark[0]) - max(mark[0].rfind("\n"), mark[0].rfind("\r")) - 1
        self._end_heading()
        begins = _START.match(self.source, end)
        if begins or _BLANK.match(self.source, start) or (self.lists and column <= self.lists[-1]):
            draft.part()
            if end < len(self.source) and self.source[end] != "]":
                self._end_lists(column if begins else column - 1)
            return self._begin(end, column)
        draft.writer.put("\n", start, end)
        return end

    def _begin(self, at: int, column: int) -> int:
        """Read the mark that begins a line, if there is one."""
        draft = self.draft
        mark = _START.match(self.source, at)
        if not mark:
            return at
        if mark[1]:
            self._end_lists(-1)
            self.heading = f"h{len(mark[1])}"
            draft.outline.enter(self.heading)
            return draft.drop(*mark.span())
        if not self.lists or self.lists[-1] < column:
            self.lists.append(column)
            draft.outline.enter("ul")
        draft.outline.enter("dt" if mark[2] else "li")
        if mark[2]:
            draft.drop(mark.start(), mark.start(2))
            draft.block("dt", mark.span(2))
            draft.outline.enter("dd")
            return draft.drop(mark.end(2), mark.end())
        return draft.drop(*mark.span())

    def _end_heading(self) -> None:
        if self.heading:
            self.draft.outline.leave(self.heading)
            self.draft.flush()
            self.heading = ""

    def _end_lists(self, column: int) -> None:
        """End the lists whose marks stand further right than this column."""
        while self.lists and self.lists[-1] > column:
            self.lists.pop()
            self.draft.outline.leave("ul")

    def _break(self, draft: Draft, mark: re.Match[str]) -> int:
        draft.writer.line(*mark.span())
        return draft.drop(*mark.span())

    def _hash(self, draft: Draft, mark: re.Match[str]) -> int:
        """Code begins."""
        start, end = mark.span()
        name = mark[1] or ""
        first = self.source[end : end + 1]
        if name.partition(".")[0] in code.STATEMENTS:
            return code.statement(draft, self.brackets, start, self.brackets.statement(end))
        if not name and first == "[":
            draft.drop(start, end)
            return self._content(end, "", "")
        value = self.brackets.value(end) if not code.ELEMENTS.get(name) and name not in code.UNREAD else 0
        if value and name not in code.SILENT:
            draft.writer.stand_in(start, value, "template")
            return value
        if not name and first and first in "({":
            close = self.brackets.closing(end)
            return draft.leave_out(start, close + 1 if close >= 0 else end, "template")
        if not name:
            return start
        if first and first in "[(":
            if name == "footnote" or name in code.UNREAD:
                return code.whole(draft, self.brackets, name, start, end)
            draft.drop(start, end)
            default = "div" if name not in code.ELEMENTS and code.begins_line(self.source, start) else ""
            return self._call(name, end, default)
        if name not in code.SILENT:
            draft.writer.stand_in(start, end, "template")
        return draft.drop(start, end, "template")

    def _call(self, name: str, at: int, default: str) -> int:
        """A call whose arguments or content begin at ``at``."""
        element = code.ELEMENTS.get(name, default) or default
        if self.source[at] == "[":
            return self._content(at, name, element)
        return self._code(self._arguments(name, at, element))

    def _arguments(self, name: str, at: int, element: str) -> int:
        """The arguments of a call begin with the bracket at ``at``."""
        if name in ("table", "tablex"):
            self.draft.outline.enter("table")
            self.tables.append((code.columns(self.source, at, len(self.source)), 0))
        self.stack.append(_Frame("(", name, element))
        return self.draft.drop(at, at + 1)

    def _content(self, at: int, name: str, element: str) -> int:
        """Content begins with the bracket at ``at``."""
        draft = self.draft
        if element == "td" and self.tables and self.tables[-1][1] == 0:
            draft.outline.enter("tr")
        if element:
            draft.writer.end()
            draft.outline.enter(element)
        self.stack.append(_Frame("[", name, element, tuple(self.lists)))
        self.lists = []
        draft.drop(at, at + 1)
        return at + 1

    def _close(self, draft: Draft, mark: re.Match[str]) -> int:
        """Content ends, and what it stands in goes on."""
        if not self.stack or self.stack[-1].sign != "[":
            return mark.start()
        self._end_heading()
        self._end_lists(-1)
        frame = self.stack.pop()
        self.lists = list(frame.lists)
        if frame.element:
            draft.writer.end()
            draft.outline.leave(frame.element)
        if frame.element == "td" and self.tables:
            self._filled()
        draft.drop(*mark.span())
        if self.source.startswith("[", mark.end()) and not (self.stack and self.stack[-1].sign == "("):
            return self._content(mark.end(), frame.name, frame.element)
        return self._code(mark.end())

    def _filled(self) -> None:
        """A cell of the innermost table is written."""
        count, filled = self.tables[-1]
        filled += 1
        if filled >= count:
            self.draft.outline.leave("tr")
            filled = 0
        self.tables[-1] = (count, filled)

    def _code(self, at: int) -> int:
        """Pass over code from ``at`` on, up to the next content or to where the call ends."""
        draft, source = self.draft, self.source
        key = ""
        while self.stack and self.stack[-1].sign == "(":
            token = code.TOKEN.search(source, at)
            if not token:
                self.stack.clear()
                return draft.drop(at, len(source), "template")
            sign = token[0]
            start, end = token.span()
            comment = sign.startswith(("//", "/*"))
            draft.drop(at, start, "template")
            at = end
            if sign == "[":
                return self._content(start, "", self._place(key))
            if sign[0] == '"' and key in code.CAPTIONS | {"attribution"}:
                draft.drop(start, start + 1)
                draft.block("figcaption" if key in code.CAPTIONS else "p", (start + 1, end - 1))
                draft.drop(end - 1, end)
                continue
            draft.drop(start, end, "comment" if comment else "template")
            if sign == ")":
                frame = self.stack.pop()
                if frame.name in ("table", "tablex"):
                    self.tables.pop()
                    draft.outline.leave("table")
                if source.startswith("[", at):
                    return self._content(at, frame.name, frame.element)
            elif sign == "(":
                self.stack.append(_Frame("(", "", ""))
            elif sign == "{":
                close = self.brackets.closing(start)
                at = draft.leave_out(end, close + 1, "template") if close >= 0 else at
            elif token[2] or sign == ",":
                key = token[1] or ""
            elif token[1] and source.startswith("(", end):
                at = self._arguments(token[1], end, code.ELEMENTS.get(token[1]) or self._place(key))
            elif token[1] and source.startswith("[", end):
                return self._content(end, token[1], code.ELEMENTS.get(token[1]) or self._place(key))
        return at

    def _place(self, key: str) -> str:
        """What content is that stands in the arguments under this key."""
        if key in code.CAPTIONS:
            return "figcaption"
        frames = [frame.name for frame in self.stack[-2:]]
        if self.tables and not key and any(name.startswith("table") for name in frames):
            return "td"
        return "div"
