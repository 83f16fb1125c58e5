"""AsciiDoc, as Asciidoctor reads it.

One pass over the lines. Between its two lines a delimited block is either left out whole or read like the page; what
is open, blocks and lists, is a stack.
"""

from typing import NamedTuple

from factlint.pattern import pattern
from factlint.read.asciidoc_lines import UNREAD, attribute, comment, header, macro
from factlint.read.asciidoc_marks import MARKS
from factlint.read.asciidoc_tables import columns, table
from factlint.read.draft import Draft
from factlint.read.lines import Line, lines
from factlint.read.writer import Page

_HEADING = pattern(r"(={1,6}|#{1,6})[ \t]+(?=\S)")
_STYLE = pattern(r"\[([^\[\]\s,%#.=]*)[^\[\]]*\]|\[\[[^\[\]]*\]\]|\[[^\r\n]*\]")
_CAPTION = pattern(r"\.(?=[^\s.])")
_DELIMITER = pattern(r"-{4,}|\.{4,}|\+{4,}|={4,}|\*{4,}|_{4,}|/{4,}|--|~{4,}|(?:```|~~~)\w*|[|,:!]={3,}")
_ACROSS = pattern(r"'{3,}|<{3,}|---|\*\*\*|- - -|\* \* \*")
_MACRO = pattern(r"([a-z]\w*)::([^\s\[\]]*)\[([^\r\n]*)\]")
_ITEM = pattern(
    r"(\*+|-|\.+|\d{1,3}[.)]|[A-Za-z][.)]|[ivxlcdm]{2,6}\)|<(?:\d+|\.)>|•)[ \t]+(?:\[[ xX*]\][ \t]+)?(?=\S)"
)
_TERM = pattern(r"([^\r\n]*?\S)(:{2,4}|;;)(?:[ \t]+|\Z)")
_ADMONITION = pattern(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+")
_UNDER = pattern(r"([=\-~^+])\1{2,}")
_LEVELS = "=-~^+"
_QUOTES = frozenset({"quote", "verse"})
_CODE = {"-": "code", ".": "code", "+": "template", "/": "comment", "`": "code", "~": "code"}


class _Open(NamedTuple):
    """An open block or list: the line or the mark that opened it, and the elements that it stands for."""

    mark: str
    elements: tuple[str, ...]
    is_list: bool


def page(source: str) -> Page:
    """The prose of a source in AsciiDoc."""
    draft = Draft(source, MARKS)
    _Reader(draft).read()
    return draft.page()


class _Reader:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.source = draft.source
        self.lines = lines(draft.source, draft.start)
        self.open: list[_Open] = []
        self.style = ""
        self.columns = 0
        self.parted = True  # whether a blank line stands before
        self.attached = False  # whether a list's item goes on after its paragraph

    def read(self) -> None:
        index = header(self.draft, self.lines)
        while index < len(self.lines):
            line = self.lines[index]
            if line.start == line.end:
                self.parted = True
                index += 1
            else:
                index = self._construct(index, line)
        while self.open:
            self._close()

    def _construct(self, index: int, line: Line) -> int:
        """Read what begins at a line, and return the index of the line after it."""
        source, draft = self.source, self.draft
        words = source[line.start : line.end]
        if comment(self.draft, line) or attribute(self.draft, line):
            return index + 1
        if line.indent == 0:
            if _DELIMITER.fullmatch(words):
                return self._delimited(index, line, words)
            if words[0] == "[" and words[-1] == "]" and (named := _STYLE.fullmatch(words)):
                self.style = (named[1] or self.style).lower()
                self.columns = columns(words) or self.columns
                draft.leave_out(line.start, line.end, "markup")
                return index + 1
            if words == "+":
                self.attached = True
                draft.drop(line.start, line.end)
                return index + 1
            if heading := _HEADING.match(source, line.start, line.end):
                self._end_lists()
                draft.drop(*heading.span())
                draft.block(f"h{len(heading[1])}", (heading.end(), line.end))
                self.style = ""
                return index + 1
            if _ACROSS.fullmatch(words):
                self._end_lists()
                draft.outline.enter("hr")
                draft.drop(line.start, line.end)
                return index + 1
            if caption := _CAPTION.match(words):
                draft.block("caption", (draft.drop(line.start, line.start + caption.end()), line.end))
                return index + 1
            if named := _MACRO.fullmatch(source, line.start, line.end):
                macro(draft, line, named[1], *named.span(3))
                return index + 1
        style, self.style = self.style, ""
        if style in UNREAD:
            end = self._paragraph_end(index)
            draft.leave_out(line.start, self.lines[end - 1].end, UNREAD[style])
            return end
        if item := _ITEM.match(source, line.start, line.end):
            draft.drop(*item.span())
            self._item("1." if item[1][0].isalnum() else item[1], ("ul", "li"))
            draft.outline.enter("li")
            return self._paragraph(index, item.end())
        if "::" in words or ";;" in words:
            term = _TERM.match(source, line.start, line.end)
            if term:
                return self._term(index, line, term[2], term.end(1), term.end())
        return self._plain(index, line, style)

    def _plain(self, index: int, line: Line, style: str) -> int:
        """Read a paragraph: one in the page or a block, or one that belongs to a list's item."""
        if self.parted and not self.attached and not (line.indent and self.open and self.open[-1].is_list):
            self._end_lists()
        parted, self.parted, self.attached = self.parted, False, False
        if line.indent and parted:
            end = self._paragraph_end(index)
            self.draft.leave_out(line.start, self.lines[end - 1].end, "code")
            return end
        under = self.lines[index + 1] if index + 1 < len(self.lines) else line
        rule = _UNDER.fullmatch(self.source, under.start, under.end) if parted and not line.indent else None
        alike = abs((under.end - under.start) - (line.end - line.start)) <= 1
        if rule and alike and all(one.mark != rule[0] for one in self.open):
            self.draft.block(f"h{_LEVELS.index(rule[1]) + 1}", (line.start, line.end))
            self.draft.drop(under.start, under.end)
            return index + 2
        admonition = _ADMONITION.match(self.source, line.start, line.end)
        start = self.draft.drop(*admonition.span()) if admonition else line.start
        element = "blockquote" if style in _QUOTES else "div"
        self.draft.outline.enter(element)
        end = self._paragraph(index, start)
        self.draft.outline.leave(element)
        return end

    def _paragraph_end(self, index: int) -> int:
        """The index after the lines of a paragraph that begins at ``index``."""
        index += 1
        while index < len(self.lines):
            line = self.lines[index]
            words = self.source[line.start : line.end]
            if not words or words == "+" or (not line.indent and _DELIMITER.fullmatch(words)):
                break
            if not line.indent and words[0] == "[" and words[-1] == "]" and _STYLE.fullmatch(words):
                break
            if self.open and self.open[-1].is_list and (_ITEM.match(words) or _TERM.match(words)):
                break
            index += 1
        return index

    def _paragraph(self, index: int, start: int) -> int:
        """Write a paragraph that begins at ``start``, without the comments between its lines."""
        end = self._paragraph_end(index)
        places = [(start, self.lines[index].end)]
        for line in self.lines[index + 1 : end]:
            if comment(self.draft, line):
                start = line.after
            elif places[-1][0] == start:
                places[-1] = (start, line.end)
            else:
                places.append((start, line.end))
        self.parted = self.attached = False
        self.draft.block("p", *places)
        return end

    def _item(self, mark: str, elements: tuple[str, ...]) -> None:
        """Begin an item of the list with this mark, which is open, or of a new one inside what is open."""
        depth = len(self.open)
        while depth and self.open[depth - 1].is_list:
            depth -= 1
            if self.open[depth].mark == mark:
                while len(self.open) > depth + 1:
                    self._close()
                for element in reversed(self.open[-1].elements[1:]):
                    self.draft.outline.leave(element)
                break
        else:
            self.open.append(_Open(mark, elements, True))
            self.draft.outline.enter(elements[0])

    def _term(self, index: int, line: Line, mark: str, end: int, start: int) -> int:
        self._item(mark, ("dl", "dd"))
        self.draft.block("dt", (line.start, end))
        self.draft.drop(end, start)
        self.draft.outline.enter("dd")
        if start < line.end:
            return self._paragraph(index, start)
        self.attached, self.parted = True, False
        return index + 1

    def _end_lists(self) -> None:
        while self.open and self.open[-1].is_list:
            self._close()
        self.attached = False

    def _close(self) -> None:
        for element in reversed(self.open.pop().elements):
            self.draft.outline.leave(element)

    def _delimited(self, index: int, line: Line, words: str) -> int:
        """Read a line that begins or ends a block."""
        draft = self.draft
        draft.drop(line.start, line.end)
        draft.writer.end()
        style, self.style = self.style, ""
        if any(one.mark == words and not one.is_list for one in self.open):
            while self.open[-1].mark != words or self.open[-1].is_list:
                self._close()
            self._close()
            self.attached, self.parted = False, False
            return index + 1
        if not self.attached and self.parted:
            self._end_lists()
        self.attached = False
        is_table = words[-2:] == "==" and words[0] in "|,:!"
        reason = UNREAD.get(style, "") or ("" if words == "--" else _CODE.get(words[0], ""))
        if reason or is_table:
            end = self._end_of(index, words[:3] if words[0] in "`~" else words)
            if is_table and not reason:
                table(draft, self.lines[index + 1 : end], words[0], self.columns)
            else:
                draft.leave_out(line.end, self.lines[min(end, len(self.lines) - 1)].end, reason)
            if end < len(self.lines):
                draft.drop(self.lines[end].start, self.lines[end].end)
            self.columns, self.parted = 0, False
            return end + 1
        quote = words[0] == "_" or style in _QUOTES
        self.open.append(_Open(words, ("blockquote" if quote else "div",), False))
        draft.outline.enter(self.open[-1].elements[0])
        self.parted = True
        return index + 1

    def _end_of(self, index: int, words: str) -> int:
        """The index of the line that ends the block that these words begin."""
        for end in range(index + 1, len(self.lines)):
            line = self.lines[end]
            if line.end - line.start == len(words) and self.source.startswith(words, line.start):
                return end
        return len(self.lines)
