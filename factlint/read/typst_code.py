"""The code inside Typst: what its functions put on the page, and where its pieces end."""

from factlint.dates import Day, exists
from factlint.pattern import pattern
from factlint.read.draft import Draft

# What a function's content is on the page; "" is a part of the line it stands in. Where a function is in neither
# table, its content is a block if the call begins a line.
ELEMENTS = {
    **dict.fromkeys((
        "emph", "strong", "text", "link", "highlight", "smallcaps", "underline", "overline", "upper", "lower", "super",
        "sub", "cite", "ref", "box", "smartquote", "par.inline",
    ), ""),
    **dict.fromkeys((
        "figure", "align", "block", "pad", "rect", "columns", "grid", "stack", "page", "rotate", "move", "place",
        "center", "circle", "par", "slide", "note", "table", "tablex",
    ), "div"),
    "quote": "blockquote", "blockquote": "blockquote", "caption": "figcaption", "heading": "h2", "title": "h1",
    "list": "ul", "enum": "ul", "list.item": "li", "enum.item": "li", "terms": "dl", "terms.item": "dd",
    "table.cell": "td", "grid.cell": "div",
}  # fmt: skip
# Functions of whose content the page shows nothing, or nothing that is words.
UNREAD = {
    "strike": "struck out", "hide": "comment", "comment": "comment", "todo": "comment", "raw": "code",
    "metadata": "template", "place.flush": "template", "math.equation": "code",
}  # fmt: skip
# Functions that put nothing on the page where they stand in a line, or no words.
SILENT = frozenset({
    "h", "v", "pagebreak", "linebreak", "colbreak", "parbreak", "outline", "bibliography", "counter", "counter.update",
    "metadata", "line", "label", "context", "set", "show",
})  # fmt: skip
# Words that begin a statement, which ends with its line.
STATEMENTS = frozenset({
    "let", "set", "show", "import", "include", "if", "for", "while", "context", "return", "break", "continue",
})  # fmt: skip
CAPTIONS = frozenset({"caption", "alt"})

_STATED = pattern(r"\b(title|subtitle|abstract|description|date)[ \t]*:[ \t]*(?=[\"\[d])")
_STRING = pattern(r'"((?:[^"\\]|\\.)*+)"')
_DATETIME = pattern(
    r"datetime\([ \t\r\n]*year:[ \t]*(\d{4}),[ \t\r\n]*month:[ \t]*(\d{1,2}),[ \t\r\n]*day:[ \t]*(\d{1,2})"
)
TOKEN = pattern(
    r"\"(?:[^\"\\]|\\.)*+\"|//[^\r\n]*|/\*[^*]*(?:\*(?!/)[^*]*)*\*/|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)([ \t]*:)?"
    r"|`[^`]*`|[()\[\]{};,]|\\.|\r\n?|\n"
)
COLUMNS = pattern(r"columns:\s*(?:(\d{1,3})|\(([^()]*)\)(?:\s*\*\s*(\d{1,3}))?)")
_CHAIN = pattern(r"(?:\.[A-Za-z_][\w-]*(?:\([^()\[\]]{0,200}\))?)*")
_PAIRS = {")": "(", "]": "[", "}": "{"}
_LONGEST = 100_000


class Brackets:
    """Which bracket closes which, found where it is asked for and remembered."""

    __slots__ = ("_closing", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._closing: dict[int, int] = {}

    def closing(self, start: int) -> int:
        """Where the bracket at ``start`` is closed, or -1."""
        if start not in self._closing:
            self._scan(start, line=False)
        return self._closing.get(start, -1)

    def value(self, start: int) -> int:
        """Where a call ends whose arguments begin at ``start`` and hold no content; 0 where they do, or are none."""
        close = self.closing(start) if self._source.startswith("(", start) else -1
        if close < 0 or self._source.find("[", start, close) >= 0:
            return 0
        chain = _CHAIN.match(self._source, close + 1)
        end = chain.end() if chain else close + 1
        return 0 if self._source.startswith("[", end) else end

    def statement(self, start: int) -> int:
        """Where the statement from ``start`` on ends."""
        return self._scan(start, line=True)

    def _scan(self, start: int, line: bool) -> int:
        waiting: list[int] = []
        source, found = self._source, self._closing
        stop = min(len(source), start + _LONGEST)
        for token in TOKEN.finditer(source, start, stop):
            sign = token[0]
            if sign in "([{":
                waiting.append(token.start())
            elif sign in _PAIRS:
                if line and not waiting:
                    return token.start()
                if waiting and source[waiting[-1]] == _PAIRS[sign]:
                    found[waiting.pop()] = token.start()
                if not waiting and not line:
                    return token.start()
            elif line and not waiting and sign in ";\r\n":
                return token.start()
        found.update(dict.fromkeys(waiting, -1))
        return stop


def begins_line(source: str, at: int) -> bool:
    """Whether only blanks stand before this place on its line."""
    line = source.rfind("\n", max(0, at - 80), at)
    return not source[line + 1 : at].strip() and (line >= 0 or at < 80)


def columns(source: str, start: int, end: int) -> int:
    """How many columns the table has whose arguments begin at ``start``."""
    found = COLUMNS.search(source, start, min(end, start + 400))
    if not found:
        return 1
    if found[1]:
        return max(int(found[1]), 1)
    widths = [width for width in found[2].split(",") if width.strip()]
    return max(len(widths) * int(found[3] or 1), 1)


def whole(draft: Draft, brackets: Brackets, name: str, start: int, at: int) -> int:
    """Read a note, or leave out what the page does not show."""
    if draft.source[at] == "(":
        close = brackets.closing(at)
        at = close + 1
    close = brackets.closing(at) if draft.source[at : at + 1] == "[" else at - 1
    if close < 0:
        return draft.drop(start, at)
    if name == "footnote" and close > at:
        draft.drop(start, at + 1)
        draft.aside(at + 1, close)
        return draft.drop(close, close + 1)
    if name == "raw":
        draft.writer.stand_in(start, close + 1, "code")
        return close + 1
    return draft.leave_out(start, close + 1, UNREAD.get(name, "note"))


def statement(draft: Draft, brackets: Brackets, start: int, end: int) -> int:
    """Leave out a statement, but for what it says of the page itself."""
    source = draft.source
    position = start
    if source.startswith(("#set document", "#show:"), start):
        for stated in _STATED.finditer(source, start, end):
            if stated.start() >= position:
                draft.drop(position, stated.end(), "template")
                position = _stated(draft, brackets, stated[1], stated.end(), end)
    return draft.leave_out(position, end, "template") if end > position else end


def _stated(draft: Draft, brackets: Brackets, key: str, at: int, end: int) -> int:
    source = draft.source
    if day := _DATETIME.match(source, at, end):
        written = Day(int(day[1]), int(day[2]), int(day[3]))
        draft.published = draft.published or (written if key == "date" and exists(written) else None)
        return draft.drop(at, day.end(), "date")
    string = _STRING.match(source, at, end)
    close = string.end() - 1 if string else brackets.closing(at) if source[at] == "[" else -1
    if close <= at + 1:
        return at
    draft.drop(at, at + 1)
    if key == "date":
        draft.date(at + 1, close)
    else:
        draft.value("title" if key == "title" else "description", at + 1, close)
    return draft.drop(close, close + 1)
