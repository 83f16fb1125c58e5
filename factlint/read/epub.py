"""Books (.epub): the chapters in the order in which they are read, each as the HTML that it is.

A user finds a place by its chapter, with the name of its file, and the paragraph in it.
"""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from factlint.dates import Day
from factlint.errors import ReadError
from factlint.read import html
from factlint.read.archive import Archive
from factlint.read.decode import decode
from factlint.read.extracted import Paragraph, extracted
from factlint.read.published import day_in_words
from factlint.read.writer import Page

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_CHAPTERS = frozenset({"application/xhtml+xml", "text/html", "application/html", "text/x-oeb1-document"})


def unpacked(data: bytes) -> tuple[str, Page]:
    """The text of a book and its page. Raises ReadError."""
    archive = Archive(data)
    package = _Package()
    package.read(archive, _package(archive))
    protected = _protected(archive)
    for name in package.chapters():
        if name in protected:
            raise ReadError("is protected against copying (DRM): it cannot be read")
    return extracted(_paragraphs(archive, package), package.published(), None)


def _paragraphs(archive: Archive, package: "_Package") -> Iterator[Paragraph]:
    number = groups = 0
    titled = False
    for name in package.chapters():
        page = html.page(_text(archive, name), is_chapter=True)
        number += bool(page.blocks)
        chapter = f"chapter {number} ({posixpath.basename(name)})"
        tables: list[int] = []
        count = 0
        for kind, start, end, level, group, row, column in page.blocks:
            if kind == "cell":
                tables += [group] if group not in tables[-1:] else []
                place = f"table {len(tables)}, row {row + 1}, cell {column + 1}"
            else:
                count += 1
                place = f"paragraph {count}"
            if kind == "title" and titled:
                kind, level = "heading", 1
            titled = titled or kind == "title"
            text = page.text[start:end].replace("\n", " ")
            yield Paragraph(kind, text, f"{chapter}, {place}", level, group + groups if group else 0, row, column)
        groups += max((block.group for block in page.blocks), default=0)


def _text(archive: Archive, name: str) -> str:
    try:
        return decode(archive.read(name))
    except ReadError as error:
        raise ReadError(f"has a chapter {name} that {error}") from None


def _package(archive: Archive) -> str:
    found: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.endswith("rootfile"):
            found.append(attributes.get("full-path", ""))

    if _CONTAINER not in archive:
        raise ReadError(f"is no book: it has no {_CONTAINER}")
    archive.parse(_CONTAINER, start, _nothing, _nothing)
    if not found:
        raise ReadError(f"is no book: its {_CONTAINER} names no package")
    return found[0]


def _protected(archive: Archive) -> set[str]:
    """The members that nobody without a key can read; fonts often are."""
    found: set[str] = set()

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.endswith("CipherReference"):
            found.add(unquote(attributes.get("URI", "")))

    if _ENCRYPTION in archive:
        archive.parse(_ENCRYPTION, start, _nothing, _nothing)
    return found


class _Package:
    """What the package of a book says of it."""

    def __init__(self) -> None:
        self._folder = ""
        self._items: dict[str, str] = {}
        self._spine: list[str] = []
        self._dates: list[str] = []
        self._is_date = False

    def read(self, archive: Archive, name: str) -> None:
        self._folder = posixpath.dirname(name)
        archive.parse(name, self._start, self._end, self._text)

    def chapters(self) -> Iterator[str]:
        """The names of the chapters in their order, without the table of contents, each once."""
        return iter(dict.fromkeys(self._items[id] for id in self._spine if id in self._items))

    def published(self) -> Day | None:
        """The day of publication, where the package states it to the day."""
        return next(filter(None, map(day_in_words, self._dates)), None)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        self._is_date = local == "date"
        if self._is_date:
            event = next((value for key, value in attributes.items() if key.endswith("event")), "publication")
            self._dates += [""] if event == "publication" else []
            self._is_date = event == "publication"
        elif local == "item":
            is_contents = "nav" in attributes.get("properties", "").split()
            if attributes.get("media-type") in _CHAPTERS and not is_contents:
                place = posixpath.join(self._folder, unquote(attributes.get("href", "")))
                self._items[attributes.get("id", "")] = posixpath.normpath(place)
        elif local == "itemref":
            self._spine.append(attributes.get("idref", ""))

    def _end(self, name: str) -> None:
        self._is_date = False

    def _text(self, words: str) -> None:
        if self._is_date:
            self._dates[-1] += words


def _nothing(*_: object) -> None:
    pass
