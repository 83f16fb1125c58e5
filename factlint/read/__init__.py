"""Reading: the bytes of an article become its text, with a way back to every place in its source.

One module a format, each with a function ``page(source) -> Page``; the ending of the file's name chooses.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from factlint.dates import Day
from factlint.document import Document
from factlint.errors import ReadError
from factlint.read.decode import decode

if TYPE_CHECKING:
    from factlint.read.writer import Page

STANDARD_INPUT = "-"

# File names that end so are articles, and in which format. A file of another ending is plain text if it is named.
FORMATS = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".mkdn": "markdown", ".mkd": "markdown",
    ".mdwn": "markdown", ".mdx": "markdown", ".qmd": "markdown", ".rmd": "markdown", ".mdtxt": "markdown",
    ".txt": "plain", ".text": "plain",
    ".rst": "rst", ".rest": "rst", ".adoc": "asciidoc", ".asciidoc": "asciidoc",
    ".org": "org", ".tex": "latex", ".ltx": "latex", ".latex": "latex", ".typ": "typst",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".ipynb": "jupyter",
    ".docx": "docx", ".docm": "docx", ".epub": "epub",
}  # fmt: skip

# Formats whose bytes are no text but an archive that holds some.
_ARCHIVES = frozenset({"docx", "epub"})

# An article of more bytes is refused: it is data, or a mistake. Archives hold pictures too.
LARGEST = 10_000_000
_LARGEST_ARCHIVE = 200_000_000


def read(path: str, data: bytes, published: Day | None = None) -> Document:
    """The article in ``data``; ``path`` decides its format and is shown to the user.

    ``published`` is the day of publication where the article states none; the file's name and its address come last.
    Raises ReadError where the bytes are no article of this format, or more than ``largest``.
    """
    # Late: a run in which no article has changed reads none.
    from factlint.read.boilerplate import without_boilerplate
    from factlint.read.published import day_in_name

    if len(data) > largest(path):
        raise ReadError(f"is larger than {largest(path) // 1_000_000} MB: split it, or leave it out")
    source, page = page_of(path, data)
    day = page.published or published or day_in_name(path) or page.filed
    text, blocks = without_boilerplate(page.text, page.blocks)
    comments = page.comments(source)
    return Document(path, source, text, blocks, page.alignment, day, page.places, comments)


def source_of(path: str, data: bytes) -> str:
    """The source of an article, as ``read`` gives it, without reading more of it than that needs."""
    return page_of(path, data)[0] if is_archive(path) else decode(data)


def is_archive(path: str) -> bool:
    """Whether an article of this name has no lines of its own."""
    return FORMATS.get(ending(path)) in _ARCHIVES


def largest(path: str) -> int:
    """How many bytes an article of this name may have."""
    return _LARGEST_ARCHIVE if is_archive(path) else LARGEST


def ending(path: str) -> str:
    """The ending of a file's name, lower case and with its point, or ""."""
    name = path.replace("\\", "/").rpartition("/")[2]
    stem, point, last = name.rpartition(".")
    return f".{last.lower()}" if point and stem else ""


def page_of(path: str, data: bytes) -> tuple[str, "Page"]:
    """The article's source, and what its format's reader makes of it."""
    format = FORMATS.get(ending(path), "plain")
    # Late: a run over plain text never loads a parser.
    module = import_module(f"factlint.read.{format}")
    page: Page
    if format in _ARCHIVES:
        source, page = module.unpacked(data)
    else:
        source = decode(data)
        page = module.page(source)
    return source, page
