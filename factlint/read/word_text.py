"""The paragraphs of one part of a Word document, as its XML is read."""

from factlint.read.archive import Archive
from factlint.read.extracted import Paragraph
from factlint.read.hypertext import says_nothing
from factlint.read.word_styles import Style
from factlint.read.writer import PLACEHOLDER, RAISED

_SPACES = ("schemas.openxmlformats.org/wordprocessingml", "purl.oclc.org/ooxml/wordprocessingml")
# What the document would no longer hold if all changes were accepted, and a second form of what was read already.
_UNREAD = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "rubyPr", "rt"})
_OFF = frozenset({"0", "false", "off", "none"})
_GENERATED = ("automatically generated", "AI-generated content")


class _Open:
    """An open paragraph."""

    __slots__ = ("comments", "kind", "level", "list", "pictures", "pieces", "style")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.pictures: list[Paragraph] = []
        self.comments: list[str] = []
        self.style = ""
        self.kind = ""
        self.level = 0
        self.list = ""


class _Table:
    """An open table: its number and its group, and the row and column that are open, counted from 0."""

    __slots__ = ("column", "group", "number", "row")

    def __init__(self, number: int, group: int) -> None:
        self.number = number
        self.group = group
        self.row = self.column = -1


class WordText:
    """The paragraphs of a part. ``note`` is the element ("footnote") that the part is a list of, or "".

    ``footnotes`` and ``endnotes`` are the ids of the notes that the text refers to, in its order.
    """

    def __init__(self, styles: dict[str, Style], comments: dict[str, str], note: str = "") -> None:
        self.paragraphs: list[Paragraph] = []
        self.notes: dict[str, list[Paragraph]] = {}
        self.footnotes: list[str] = []
        self.endnotes: list[str] = []
        self._styles = styles
        self._comments = comments
        self._note = note
        self._names: list[str] = []
        self._unread = 0  # how many elements are open that are not read
        self._open: list[_Open] = []
        self._tables: list[_Table] = []
        self._table = self._number = self._picture_number = self._groups = 0
        self._lists: dict[str, tuple[int, int]] = {}  # the group and the last row of each list
        self._run: set[str] = set()  # what the open run's properties say
        self._is_text = False

    def read(self, archive: Archive, part: str) -> None:
        archive.parse(part, self._start, self._end, self._text)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        self._names.append(local)
        if self._unread or local in _UNREAD:
            self._unread += 1
        elif local == "docPr":
            self._picture(attributes)
        elif any(known in space for known in _SPACES):
            self._word(local, {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def _word(self, local: str, found: dict[str, str]) -> None:
        """Take the beginning of one of Word's own elements."""
        value = found.get("val", "")
        inner = self._open[-1] if self._open else None
        around = self._names[-2] if len(self._names) > 1 else ""
        if local == "p":
            self._open.append(_Open())
        elif local == "tbl":
            self._table += 1
            self._groups += 1
            self._tables.append(_Table(self._table, self._groups))
        elif local == "tr" and self._tables:
            self._tables[-1].row += 1
            self._tables[-1].column = -1
        elif local == "tc" and self._tables:
            self._tables[-1].column += 1
        elif local == self._note:
            self.paragraphs = self.notes.setdefault(found.get("id", ""), [])
        elif inner is None:
            return
        elif local == "r":
            self._run = set()
        elif around == "rPr":
            self._property(local, value)
        elif local == "t":
            self._is_text = "vanish" not in self._run and "strike" not in self._run
        elif local in ("br", "cr"):
            inner.pieces.append("\n" if found.get("type", "textWrapping") == "textWrapping" else " ")
        elif local in ("tab", "ptab") and around == "r":
            inner.pieces.append(" ")
        elif local == "noBreakHyphen":
            inner.pieces.append("-")
        elif local == "sym":
            inner.pieces.append(PLACEHOLDER)
        elif local == "pStyle":
            inner.style = value
        elif local == "ilvl":
            inner.level = int(value[:2]) if value[:2].isdigit() else 0
        elif local == "numId":
            inner.list = value
        elif local in ("footnoteReference", "endnoteReference"):
            (self.footnotes if local == "footnoteReference" else self.endnotes).append(found.get("id", ""))
        elif local == "commentReference" and found.get("id") in self._comments:
            inner.comments.append(self._comments[found["id"]])

    def _property(self, local: str, value: str) -> None:
        if local in ("vanish", "webHidden", "strike", "dstrike") and value not in _OFF:
            self._run.add("vanish" if local in ("vanish", "webHidden") else "strike")
        elif local == "vertAlign" and value == "superscript":
            self._run.add("raised")
        elif local == "rStyle" and self._styles.get(value, Style()).kind == "code":
            self._run.add("code")

    def _picture(self, attributes: dict[str, str]) -> None:
        said = attributes.get("descr", "")
        self._picture_number += 1
        if self._open and not says_nothing(said) and not any(words in said for words in _GENERATED):
            place = f"description of picture {self._picture_number}"
            self._open[-1].pictures.append(Paragraph("caption", said, place))

    def _text(self, words: str) -> None:
        if self._is_text and self._open:
            words = words.replace("\n", " ")
            if "code" in self._run:
                words = PLACEHOLDER
            self._open[-1].pieces.append(words.translate(RAISED) if "raised" in self._run else words)

    def _end(self, name: str) -> None:
        local = self._names.pop()
        if self._unread:
            self._unread -= 1
        elif local == "t":
            self._is_text = False
        elif local == "p" and self._open:
            self._close(self._open.pop())
        elif local == "tbl" and self._tables:
            self._tables.pop()

    def _close(self, ended: _Open) -> None:
        text = "".join(ended.pieces)
        style = self._styles.get(ended.style, Style())
        if style.kind in ("code", "contents"):
            return
        table = self._tables[-1] if self._tables else None
        if text.strip() and not table:
            self._number += 1
        place = f"paragraph {self._number}"
        kind, level, group, row, column = style.kind or "paragraph", style.level, 0, 0, 0
        number = ended.list or style.list
        if table:
            place = f"table {table.number}, row {table.row + 1}, cell {table.column + 1}"
            kind, level, group, row, column = "cell", len(self._tables), table.group, table.row, table.column
        elif number and number != "0" and kind in ("paragraph", "item") and text.strip():
            if number not in self._lists:
                self._groups += 1
                self._lists[number] = self._groups, -1
            group, row = self._lists[number][0], self._lists[number][1] + 1
            self._lists[number] = group, row
            kind, level = "item", ended.level + 1
        comment = " ".join(ended.comments)
        self.paragraphs.append(Paragraph(kind, text, place, level, group, row, column, comment))
        self.paragraphs += ended.pictures
