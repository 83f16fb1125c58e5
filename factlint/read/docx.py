"""Word documents (.docx): what a reader of the document reads, in its order, then its notes.

Insertions are read and deletions are not, as in the document when all changes are accepted. A user finds a place by
its paragraph, cell or note. A comment of Word that speaks to factlint stands beside its paragraph.
"""

import posixpath
from collections.abc import Iterator

from factlint.dates import Day, ordinal
from factlint.read.archive import Archive
from factlint.read.extracted import Paragraph, extracted
from factlint.read.published import day_in_words
from factlint.read.word_styles import Style, styles
from factlint.read.word_text import WordText
from factlint.read.writer import SIGN, Page

_MAIN = "word/document.xml"
_RELATIONS = "_rels/.rels"
_CORE = "docProps/core.xml"
# A table is there to lay out the page if it has one cell, or a cell of more code points.
_LONGEST_CELL = 600
# Days between the making and the last change of a document that was written to be published.
_WRITING = 31


def unpacked(data: bytes) -> tuple[str, Page]:
    """The text of a document and its page. Raises ReadError."""
    archive = Archive(data)
    main = _main(archive)
    folder = posixpath.dirname(main)
    known = styles(archive, f"{folder}/styles.xml")
    body = WordText(known, _comments(archive, f"{folder}/comments.xml", known))
    body.read(archive, main)
    paragraphs = list(_without_layout(body.paragraphs))
    for kind, ids in (("footnote", body.footnotes), ("endnote", body.endnotes)):
        paragraphs += _notes(archive, f"{folder}/{kind}s.xml", known, kind, ids)
    return extracted(paragraphs, None, _finished(archive))


def _main(archive: Archive) -> str:
    found: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.endswith(" Relationship") and attributes.get("Type", "").endswith("/officeDocument"):
            found.append(attributes.get("Target", "").lstrip("/"))

    if _RELATIONS in archive:
        archive.parse(_RELATIONS, start, _nothing, _nothing)
    return found[0] if found and found[0] else _MAIN


def _notes(archive: Archive, part: str, known: dict[str, Style], kind: str, ids: list[str]) -> Iterator[Paragraph]:
    """The notes in the order in which the text refers to them, which is that of their numbers."""
    if not ids or part not in archive:
        return
    notes = WordText(known, {}, kind)
    notes.read(archive, part)
    for number, id in enumerate(ids, 1):
        for paragraph in notes.notes.get(id, ()):
            yield paragraph._replace(place=f"{kind} {number}", kind="paragraph", group=0, row=0, column=0)


def _comments(archive: Archive, part: str, known: dict[str, Style]) -> dict[str, str]:
    """The comments that speak to factlint, by their ids."""
    if part not in archive:
        return {}
    comments = WordText(known, {}, "comment")
    comments.read(archive, part)
    texts = {id: " ".join(paragraph.text for paragraph in said) for id, said in comments.notes.items()}
    return {id: text for id, text in texts.items() if SIGN in text}


def _without_layout(paragraphs: list[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, those in tables that only lay out the page as if there were none."""
    cells: dict[int, set[tuple[int, int]]] = {}
    layout: set[int] = set()
    for paragraph in paragraphs:
        if paragraph.group and paragraph.kind == "cell":
            cells.setdefault(paragraph.group, set()).add((paragraph.row, paragraph.column))
            if len(paragraph.text) > _LONGEST_CELL:
                layout.add(paragraph.group)
    layout |= {group for group, found in cells.items() if len(found) == 1}
    for paragraph in paragraphs:
        if paragraph.kind == "cell" and paragraph.group in layout:
            yield paragraph._replace(kind="paragraph", group=0, row=0, column=0)
        else:
            yield paragraph


def _finished(archive: Archive) -> Day | None:
    """The day of the last change, where the document was not older than a month by then: an older one was reused.

    A document that was never changed was made by a program, which may have kept the dates of its template.
    """
    if _CORE not in archive:
        return None
    texts: dict[str, str] = {}
    names: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        names.append(name.rpartition(" ")[2])

    def end(name: str) -> None:
        names.pop()

    def text(words: str) -> None:
        texts[names[-1]] = texts.get(names[-1], "") + words

    archive.parse(_CORE, start, end, text)
    created, modified = texts.get("created", ""), texts.get("modified", "")
    finished = day_in_words(modified)
    first, last = (ordinal(day) if day else None for day in (day_in_words(created), finished))
    return finished if created != modified and first and last and last - first <= _WRITING else None


def _nothing(*_: object) -> None:
    pass
