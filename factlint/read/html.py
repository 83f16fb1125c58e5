"""HTML: a whole page as a site serves or somebody saved it, of which the article is read.

The page's own word on what is what (webpage.py) decides what is written; every mark and every word has its place in
the source, so nothing is ever searched for. What is not written is left out with a reason.
"""

import re

from factlint.document import Alignment
from factlint.pattern import pattern
from factlint.read.addresses import without_addresses
from factlint.read.elements import Element
from factlint.read.frontmatter import FrontMatter, filed, front_matter, published, write_front_matter
from factlint.read.headline import around, headline, shown_title, unescaped
from factlint.read.hypertext import says_nothing
from factlint.read.layout import taken_for
from factlint.read.metadata import Metadata, attribute
from factlint.read.outline import Outline, titled
from factlint.read.shortcodes import without_shortcodes
from factlint.read.tags import CLOSE, COMMENT, OPEN, Mark
from factlint.read.webpage import WebPage, webpage
from factlint.read.writer import MASK, PLACEHOLDER, Excluded, Page, Writer

_PRIVATE = pattern("[\ue000-\uf8ff]")
_XML = pattern(r"\s*(?:<\?xml\b|<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1\.1)", re.IGNORECASE)
_MARK = pattern(r"\s\s+|[\r\n\t]|&(?=[#A-Za-z])")
_REFERENCE = pattern(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_BLANK_LINE = pattern(r"\n[ \t\r]*\n")
# Elements in a line of text, which end no block where they are not read.
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "input",
    "ins", "kbd", "label", "link", "map", "mark", "math", "meta", "noscript", "q", "rp", "rt", "s", "samp", "script",
    "select", "small", "source", "span", "strike", "strong", "style", "sub", "sup", "svg", "template", "time", "tt",
    "u", "var",
})  # fmt: skip
# A note's mark or an exponent, never a sentence.
_LONGEST_RAISED = 20
_CODE = frozenset({"code", "kbd", "samp", "tt"})


def page(source: str, is_chapter: bool = False) -> Page:
    """The prose of an HTML page's article.

    A chapter of a book is all its body, and readers of the book do not see what its head says.
    """
    source = source if source.isascii() else _PRIVATE.sub("\ufffd", source)
    front = front_matter(source)
    body = source[front.end :]
    templates: list[Excluded] = []
    if "{{" in body or "{%" in body:
        body, templates = without_shortcodes(body, front.end)
    shown = source[: front.end] + body
    is_xml = bool(_XML.match(source))
    reader = _Reader(shown, webpage(shown, front.end, is_xml or is_chapter, is_chapter), is_chapter)
    reader.read_front_matter(front)
    reader.read(front.end)
    writer = reader.writer
    text, blocks = without_addresses(writer.text().replace(MASK, PLACEHOLDER), writer.blocks)
    excluded = (*writer.excluded, *templates)
    day = published(front.values) or reader.metadata.published()
    alignment = Alignment(tuple(writer.segments))
    return Page(text, titled(blocks), alignment, day, filed(front.values) or reader.metadata.filed(), excluded)


class _Reader:
    """One page that is being written, mark by mark."""

    def __init__(self, source: str, web: WebPage, is_chapter: bool) -> None:
        self.writer = Writer(source)
        self.metadata = Metadata(source)
        self._source = source
        self._web = web
        self._outline = Outline(self.writer)
        self._outline.resume()
        self._taken_for = taken_for(web.elements)
        self._title = next((e for e in web.elements if e.name == "title"), None)
        article = web.elements[web.article]
        self._headline = headline(source, web.elements, article, self._title)
        self._above = around(web.elements, article, self._headline) if self._headline else None
        self._described = self._untitled = is_chapter
        self._captions: list[Element] = []
        self._preformatted = 0  # where the open "pre" ends

    def read_front_matter(self, front: FrontMatter) -> None:
        """Write the values above the page that its readers see, as a site's generator takes them."""
        write_front_matter(self.writer, front)
        self._outline.resume()

    def read(self, start: int) -> None:
        """Write what stands from ``start`` on."""
        elements, article = self._web.elements, self._web.elements[self._web.article]
        position = start
        for mark, owner in zip(self._web.marks, self._web.owners, strict=True):
            self._end_captions(position)
            self._text(position, mark.start, article)
            self._end_captions(mark.start)
            position = mark.end
            if mark.kind == COMMENT:
                self.writer.excluded.append(Excluded(mark.start, mark.end, "comment"))
                continue
            self.writer.excluded.append(Excluded(mark.start, mark.end, "tag"))
            element = elements[owner] if owner >= 0 else None
            left_out = mark.start < self.writer.excluded_until
            if element and mark.kind == OPEN and (not left_out or mark.name != "time"):
                self.metadata.add(mark, element, self._is_read(mark.start, article))
            if left_out or element is None:
                continue
            if mark.kind == CLOSE:
                self._leave(element, owner, mark)
            elif element is self._title:
                self._write_title(element, mark)
            elif mark.name == "meta":
                self._describe(mark, element)
            elif element.reason:
                self._leave_out(element, mark)
            elif self._is_read(mark.start, article):
                self._enter(element, owner, mark)
        self._text(position, len(self._source), article)

    def _is_read(self, at: int, article: Element) -> bool:
        above = self._above
        return article.start <= at < article.end or (above is not None and above.start <= at < above.end)

    def _text(self, start: int, end: int, article: Element) -> None:
        start = max(start, self.writer.excluded_until)
        if start >= end:
            return
        if self._is_read(start, article):
            self._words(start, end)
        else:
            self.writer.excluded.append(Excluded(start, end, "outside the article"))

    def _enter(self, element: Element, owner: int, mark: Mark) -> None:
        name = mark.name
        if name == "br":
            self.writer.line(mark.start, mark.end)
        elif name == "img":
            self._picture(mark, element)
        elif name == "q":
            self.writer.put("“", mark.start, mark.end)
        elif name == "sup" and element.text <= _LONGEST_RAISED:
            self.writer.raised_until = element.end
        else:
            if name == "pre":
                self._preformatted = element.end
            taken = self._taken_for.get(owner, name)
            self._outline.enter(taken)
            if taken == "figcaption" != name:
                self._captions.append(element)

    def _leave(self, element: Element, owner: int, mark: Mark) -> None:
        if element.name == "q":
            self.writer.put("”", mark.start, mark.end)
        elif element not in self._captions:
            self._outline.leave(self._taken_for.get(owner, element.name))

    def _end_captions(self, at: int) -> None:
        """End the captions that are none by their names, whose end tags may be left out."""
        while self._captions and self._captions[-1].end <= at:
            self._captions.pop()
            self._outline.leave("figcaption")

    def _leave_out(self, element: Element, mark: Mark) -> None:
        if mark.name in _CODE and self._is_read(mark.start, self._web.elements[self._web.article]):
            self.writer.put(PLACEHOLDER, mark.start, mark.end)
        elif mark.name not in _INLINE:
            self.writer.end()
        self.writer.leave_out(mark.start, element.end, element.reason)

    def _picture(self, mark: Mark, element: Element) -> None:
        place = attribute(mark, "alt")
        if place is None or says_nothing(element.attributes["alt"]):
            self.writer.put(PLACEHOLDER, mark.start, mark.end)
            return
        self.writer.end()
        self._outline.caption()
        self._words(*place)
        self.writer.end()
        self._outline.resume()

    def _describe(self, mark: Mark, element: Element) -> None:
        """Write the description of the page, which its readers see where it is shared or found."""
        name = element.attributes.get("name") or element.attributes.get("property") or ""
        place = attribute(mark, "content")
        if self._described or place is None or name.lower() not in ("description", "og:description"):
            return
        self._described = True
        self.writer.end()
        self.writer.describe("description")
        self._words(*place)
        self.writer.end()
        self._outline.resume()

    def _write_title(self, element: Element, mark: Mark) -> None:
        """Write the title of the page, unless it is the headline or the site's name."""
        shown = None if self._untitled else shown_title(self._source, element, self._headline)
        if shown:
            self.writer.describe("title")
            self._words(*shown)
            self.writer.end()
            self._outline.resume()
        self.writer.leave_out(shown.end if shown else mark.end, element.end, "title of the page")

    def _words(self, start: int, end: int) -> None:
        """Write a stretch that holds no tag."""
        writer, source = self.writer, self._source
        position = start
        for found in _MARK.finditer(source, start, end):
            at = found.start()
            if at > position:
                writer.copy(position, at)
            position = found.end()
            if found[0] == "&":
                position = self._reference(at, end)
                continue
            if at < self._preformatted and _BLANK_LINE.search(found[0]):
                writer.end()
            writer.put("\n" if "\n" in found[0] or "\r" in found[0] else " ", at, position)
        writer.copy(position, end)

    def _reference(self, at: int, end: int) -> int:
        """Write a character reference, or where there is none leave "&" to what is copied next."""
        reference = _REFERENCE.match(self._source, at, end)
        if not reference:
            return at
        meant = unescaped(reference[0])
        if meant == "\xad":
            self.writer.leave_out(at, reference.end(), "soft hyphen")
        else:
            self.writer.put(_PRIVATE.sub("\ufffd", meant), at, reference.end())
        return reference.end()
