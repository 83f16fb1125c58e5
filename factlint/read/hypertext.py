"""Pieces of HTML inside another markup: their tags taken away, their words kept.

A scanner and not a tree: a piece may begin or end in the middle of an element. Whatever is no well-formed tag,
comment or character reference is text, as in a browser.
"""

import re

from factlint.pattern import pattern
from factlint.read.outline import Outline
from factlint.read.writer import PLACEHOLDER, Excluded, Writer

_MARK = pattern(r"\s\s+|[\r\n]|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])")
# A quotation mark that nothing closes is no reason to read a tag's inside as prose: the second form.
_TAG = pattern(r"""<(/?)([A-Za-z][A-Za-z0-9-]*+)(?:(?:[^<>"']|"[^"]*+"|'[^']*+')*+>|[^<>]*+>)""")
_REFERENCE = pattern(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ALT = pattern(r"""\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_FILE_NAME = pattern(r"\S+\.[A-Za-z]{3,4}|(?=\S*[\d_])\S+")

# Code, which leaves a placeholder; and what no reader of the page reads, or what its author has struck out.
_CODE = frozenset({"code", "kbd", "samp", "tt"})
_UNREAD = frozenset({
    "audio", "canvas", "del", "iframe", "math", "noscript", "object", "pre", "rp", "rt", "s", "script", "select",
    "strike", "style", "svg", "template", "textarea", "video",
})  # fmt: skip
# Elements that hold others and whose end tag nobody leaves out.
_HOLDERS = frozenset({
    "article", "aside", "blockquote", "center", "details", "div", "dl", "fieldset", "figure", "footer", "form",
    "header", "main", "nav", "ol", "section", "table", "ul",
})  # fmt: skip
# A note's mark or an exponent, never a sentence.
_LONGEST_RAISED = 100


def says_nothing(words: str) -> bool:
    """Whether a picture's alternative text is none, or the name of a file."""
    return not words.strip() or _FILE_NAME.fullmatch(words) is not None


class Hypertext:
    """A reader of pieces of HTML, for a page that is being written in its outline.

    ``open`` counts the elements that hold others and have begun but not ended in what was read so far.
    """

    __slots__ = ("_endless", "_outline", "_writer", "open")

    def __init__(self, writer: Writer, outline: Outline) -> None:
        self._writer = writer
        self._outline = outline
        # Elements that no later end tag closes.
        self._endless: set[str] = set()
        self.open = 0

    def read(self, piece: str, at: int) -> None:
        """Write the words of ``piece``, which stands in the source from offset ``at`` on, length for length."""
        writer = self._writer
        position = max(0, writer.excluded_until - at)
        last = piece.rfind(">")
        for mark in _MARK.finditer(piece, position):
            start = mark.start()
            if start < position:
                continue
            if start > position:
                writer.copy(at + position, at + start)
            what = mark[0]
            if what == "<" and (start < last or piece.startswith("<!--", start)):
                position = max(self._markup(piece, start, at), writer.excluded_until - at)
            elif what == "&":
                position = self._reference(piece, start, at)
            elif what == "<":
                position = start
            else:
                position = mark.end()
                writer.put("\n" if "\n" in what or "\r" in what else " ", at + start, at + position)
        writer.copy(at + position, at + len(piece))

    def _markup(self, piece: str, start: int, at: int) -> int:
        """Take the markup at ``piece[start]``, and return where it ends."""
        if piece.startswith("<!--", start):
            close = piece.find("-->", start + 4)
            end = close + 3 if close >= 0 else len(piece)
            self._writer.leave_out(at + start, at + end, "comment")
            return end
        if piece[start + 1] in "!?":
            end = piece.find(">", start) + 1
            self._writer.leave_out(at + start, at + end, "tag")
            return end
        tag = _TAG.match(piece, start)
        if not tag:
            return start
        self._writer.excluded.append(Excluded(at + start, at + tag.end(), "tag"))
        self._tag(tag, at)
        return tag.end()

    def _tag(self, tag: re.Match[str], at: int) -> None:
        name = tag[2].lower()
        start, end = at + tag.start(), at + tag.end()
        if name in _HOLDERS:
            self.open = max(0, self.open + (-1 if tag[1] else 1))
        if name == "br":
            self._writer.line(start, end)
        elif tag[1]:
            self._outline.leave(name)
        elif name == "img":
            self._picture(tag, at)
        elif name == "sup":
            close = self._writer.source.find("</", end, end + _LONGEST_RAISED)
            self._writer.raised_until = max(close, 0)
        elif name in _CODE or name in _UNREAD:
            self._pass_over(name, start, end)
            if name in self._endless and name in ("script", "style"):
                self._writer.leave_out(end, at + len(tag.string), name)
        else:
            self._outline.enter(name)

    def _picture(self, tag: re.Match[str], at: int) -> None:
        alt = _ALT.search(tag[0])
        words = alt[alt.lastindex or 0] if alt else ""
        if not alt or says_nothing(words):
            self._writer.put(PLACEHOLDER, at + tag.start(), at + tag.end())
            return
        self._outline.caption()
        self.read(words.replace("<", " "), at + tag.start() + alt.start(alt.lastindex or 0))
        self._outline.resume()

    def _pass_over(self, name: str, start: int, end: int) -> None:
        """Exclude an element with all that it holds; of one that never ends only a script or a style."""
        if name in _CODE:
            self._writer.put(PLACEHOLDER, start, end)
        elif name == "pre":
            self._writer.end()
        ending = pattern(rf"</{name}\b", re.IGNORECASE)
        close = None if name in self._endless else ending.search(self._writer.source, end)
        if close:
            self._writer.leave_out(end, close.start(), "code" if name in _CODE else name)
        else:
            self._endless.add(name)

    def _reference(self, piece: str, start: int, at: int) -> int:
        reference = _REFERENCE.match(piece, start)
        if not reference:
            return start
        from html import unescape  # late: its table of names is large, and few articles hold a reference inside HTML

        self._writer.put(unescape(reference[0]), at + start, at + reference.end())
        return reference.end()
