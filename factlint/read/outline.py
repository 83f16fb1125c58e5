"""Where in a page's structure its text stands, by the elements that are open.

Every markup is walked as the HTML that it stands for, so that a list item is the same block whatever format it is
written in. Elements that are closed in the wrong order, or never, cost no text: only its kind may be less exact.
"""

from factlint.document import Block
from factlint.read.writer import Writer

# Elements that set the kind of the text inside them. The innermost decides.
_KINDS = {
    "blockquote": "quote", "li": "item", "dt": "item", "dd": "item", "td": "cell", "th": "cell",
    "caption": "caption", "figcaption": "caption", "abstract": "description",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
}  # fmt: skip
_GROUPS = frozenset({"ul", "ol", "dl", "table"})
_ROWS = frozenset({"li", "dt", "dd", "tr"})
_TRACKED = _KINDS.keys() | _GROUPS | _ROWS
_CELLS = frozenset({"td", "th"})
_TERMS = frozenset({"dt", "dd"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# What a new element ends, if it is open in the same list or table: authors leave these end tags out.
_ENDS = {
    "li": frozenset({"li"}), "dt": _TERMS, "dd": _TERMS, "td": _CELLS, "th": _CELLS, "tr": frozenset({"tr"}),
    **dict.fromkeys(_HEADINGS, _HEADINGS),
}  # fmt: skip
# Elements that stand apart on the page and are otherwise nothing to us.
_BREAKS = frozenset({
    "address", "article", "aside", "body", "center", "details", "dialog", "div", "fieldset", "figure", "footer", "form",
    "header", "hr", "html", "main", "nav", "p", "pre", "section", "summary", "tbody", "tfoot", "thead", "title",
})  # fmt: skip

# Elements deeper than this are not told apart; their text stays what the element above them makes of it.
_DEEPEST = 100


class _Group:
    """An open list or table. ``row`` and ``column`` are those of the open item or cell, and -1 before the first."""

    __slots__ = ("column", "level", "number", "row")

    def __init__(self, number: int, level: int) -> None:
        self.number = number
        self.level = level
        self.row = -1
        self.column = -1


class Outline:
    """The open elements of a page that is being written."""

    __slots__ = ("_beyond", "_frames", "_number", "_writer")

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        # Of every open element its name, the name that decides the kind of block, and the list or table around it.
        self._frames: list[tuple[str, str, _Group | None]] = [("", "p", None)]
        self._beyond = 0
        self._number = 0

    def enter(self, name: str) -> None:
        """An element begins; ``name`` is lower case. One inside a line of text ("em") changes nothing."""
        if name in _BREAKS:
            self._writer.end()
        elif name in _TRACKED:
            self._writer.end()
            if name in _ENDS:
                self._close(_ENDS[name], _GROUPS)
            if len(self._frames) > _DEEPEST:
                self._beyond += 1
            else:
                self._push(name)
                self.resume()

    def leave(self, name: str) -> None:
        """An element ends, and with it what is open inside it."""
        if name in _BREAKS:
            self._writer.end()
        elif name in _TRACKED:
            self._writer.end()
            if self._beyond:
                self._beyond -= 1
            else:
                self._close({name}, frozenset())
                self.resume()

    def caption(self) -> None:
        """What is written next stands under a picture, or in its place, until ``resume``."""
        self._writer.describe("caption")

    def resume(self) -> None:
        """What is written next belongs to the innermost open element."""
        _, decides, group = self._frames[-1]
        kind = _KINDS.get(decides, "paragraph")
        if kind == "heading":
            self._writer.describe(kind, int(decides[1]))
        elif group and kind in ("item", "cell"):
            self._writer.describe(kind, group.level, group.number, max(group.row, 0), max(group.column, 0))
        else:
            self._writer.describe(kind)

    def _push(self, name: str) -> None:
        _, decides, group = self._frames[-1]
        if name in _GROUPS:
            self._number += 1
            group = _Group(self._number, group.level + 1 if group else 1)
        elif group and name in _ROWS:
            group.row += 1
            group.column = -1
        elif group and name in _CELLS:
            group.column += 1
        self._frames.append((name, name if name in _KINDS else decides, group))

    def _close(self, names: frozenset[str] | set[str], walls: frozenset[str]) -> None:
        """End the innermost element of these names, unless a wall stands before it."""
        for index in range(len(self._frames) - 1, 0, -1):
            name = self._frames[index][0]
            if name in names:
                del self._frames[index:]
                return
            if name in walls:
                return


def titled(blocks: list[Block]) -> tuple[Block, ...]:
    """The blocks, the first heading of the first level being the title where no block is one."""
    if not any(block.kind == "title" for block in blocks):
        for index, block in enumerate(blocks):
            if block.kind == "heading" and block.level == 1:
                blocks[index] = block._replace(kind="title", level=0)
                break
    return tuple(blocks)
