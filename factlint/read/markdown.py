"""Markdown: CommonMark with GitHub's tables, footnotes, task lists and struck-out words, and front matter.

The parser names the source range of every piece of text, so nothing is ever searched for. Each construct is walked
as the HTML element that it stands for, and HTML inside Markdown goes the same way.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pyromark

from factlint.document import Alignment
from factlint.pattern import pattern
from factlint.read.addresses import without_addresses
from factlint.read.frontmatter import FrontMatter, filed, front_matter, published, write_front_matter
from factlint.read.hypertext import Hypertext, says_nothing
from factlint.read.outline import Outline, titled
from factlint.read.scalars import Value
from factlint.read.shortcodes import without_shortcodes
from factlint.read.writer import MASK, PLACEHOLDER, Excluded, Page, Writer

_OPTIONS = (
    pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_GFM
)
_TABLES = pyromark.Options.ENABLE_TABLES
_PRIVATE = pattern("[\ue000-\uf8ff]")
_NOT_ASCII = pattern(r"[^\x00-\x7f]")
# A note's mark that is written as a link: its digits are no part of the figure or word before it.
_MARKUP = pattern(r"\s*</?[A-Za-z][A-Za-z0-9]*[\s>]")
_NOTE = pattern(r"(?<=\S)\[\d{1,3}\]")

# The element that each block stands for.
_ELEMENTS = {
    "Paragraph": "p", "BlockQuote": "blockquote", "List": "ul", "Item": "li", "FootnoteDefinition": "div",
    "Table": "table", "TableHead": "tr", "TableRow": "tr", "TableCell": "td",
}  # fmt: skip
_NO_ADDRESS = ("", "")
# What stands in most texts that are more than CommonMark and GitHub's additions to it.
_DIALECTS = ("```{", "``` {", "~~~{", ":::", "\nimport ", "\nexport ", "\n% ", ")=\n", "={", "[@", " @fig-", " @tbl-")
_LONGEST_NAME = 200


def page(source: str) -> Page:
    """The prose of a Markdown source."""
    source = source if source.isascii() else _PRIVATE.sub("\ufffd", source)
    front = front_matter(source)
    body = source[front.end :]
    templates: list[Excluded] = []
    if any(sign in body for sign in _DIALECTS) or ("$" in body and ("\\" in body or "^" in body or "$$" in body)):
        from factlint.read.dialects import without_dialect  # late: most articles are plain Markdown

        body, templates = without_dialect(body, front.end)
    body, shortcodes = without_shortcodes(body, front.end)
    templates += shortcodes
    shown = source[: front.end] + body
    # A table that asks for more cells than its source has letters is an attack, and no table.
    writer = _written(shown, front, _OPTIONS | _TABLES) or _written(shown, front, _OPTIONS)
    assert writer
    text, blocks = without_addresses(writer.text().replace(MASK, PLACEHOLDER), writer.blocks)
    excluded = (*writer.excluded, *_outside_code(templates, writer.excluded))
    alignment = Alignment(tuple(writer.segments))
    return Page(text, titled(blocks), alignment, published(front.values), filed(front.values), excluded)


def _outside_code(templates: list[Excluded], excluded: list[Excluded]) -> Iterator[Excluded]:
    """The shortcodes that are none of an example's."""
    code = sorted(one for one in excluded if one.reason == "code")
    for template in templates:
        at = bisect_right(code, template)
        if not at or code[at - 1].end < template.end:
            yield template


def _written(shown: str, front: FrontMatter, options: pyromark.Options) -> Writer | None:
    """The whole page, or None where a table grows out of all proportion."""
    writer = Writer(shown)
    write_front_matter(writer, front, _write_value)
    return writer if _write(writer, front.end, options) else None


def _write_value(writer: Writer, value: Value) -> None:
    """Write a value of the front matter, which may hold Markdown of its own."""
    # A letter before it keeps the value's own first letters from being the mark of a list or a heading.
    inner = Writer("x" + without_shortcodes(value.text)[0])
    inner.excluded_until = 1
    _write(inner, 0, _OPTIONS)
    text = inner.text()
    outer = Alignment(value.segments)
    starts = [segment.start + 1 for segment in value.segments]
    shown = 0
    for start, length, at, source_length in inner.segments:
        if start > shown:
            writer.end()
        shown = start + length
        if length != source_length:
            writer.put(text[start:shown], *outer.to_source(at - 1, at - 1 + source_length))
            continue
        # One stretch of the value may be several of the source, which writes some of its letters in another way.
        cuts = starts[bisect_right(starts, at) : bisect_left(starts, at + length)]
        for first, last in pairwise((at, *cuts, at + length)):
            writer.put(text[start + first - at : start + last - at], *outer.to_source(first - 1, last - 1))


def _write(writer: Writer, base: int, options: pyromark.Options) -> bool:
    """Write the prose of ``writer.source`` from offset ``base`` on, unless there are more cells than code points."""
    body = writer.source[base:] if base else writer.source
    outline = Outline(writer)
    outline.resume()
    hypertext = Hypertext(writer, outline)
    offset = _offsets(body, base)
    html: list[tuple[int, int]] = []
    copy, source = writer.copy, writer.source
    # Pieces of text that touch in the source are written as one, from here to there.
    first = last = base
    cells = 0
    event: Any
    data: Any
    for event, place in pyromark.events_with_range(body, options=options, broken_link_callback=_link):
        start, end = offset(place["start"]), offset(place["end"])
        if event.__class__ is str:
            if event == "SoftBreak" and start == last and source[start:end] == "\n":
                last = end
                continue
            if last > first:
                copy(first, last)
            first = last = end
            if event == "SoftBreak":
                writer.put("\n", start, end)
            elif event == "HardBreak":
                writer.line(start, end)
            else:
                outline.enter("hr")
            continue
        ((name, value),) = event.items()
        if name == "Text" and start == last and len(value) == end - start:
            last = end
            continue
        if last > first:
            copy(first, last)
        first = last = end
        if name == "Text":
            if len(value) == end - start:
                first = start
            else:
                writer.put(value, start, end)
        elif name == "Start":
            tag, data = (value, "") if value.__class__ is str else next(iter(value.items()))
            if tag == "TableCell":
                cells += 1
                if cells > len(body):
                    return False
            if tag in _ELEMENTS:
                outline.enter(_ELEMENTS[tag])
            elif tag == "Heading":
                outline.enter(data["level"].lower())
            elif tag == "Link":
                writer.excluded.append(Excluded(start, end, "address"))
                _enter_link(writer, data, start, end)
            elif tag == "Image":
                writer.excluded.append(Excluded(start, end, "address"))
                if says_nothing(source[start + 2 : min(end, start + _LONGEST_NAME)].partition("]")[0]):
                    writer.stand_in(start, end, "address")
                outline.caption()
            elif tag == "CodeBlock":
                outline.enter("pre")
                # Where HTML is indented, a blank line makes code of what follows; sites that show such pages do not.
                if data == "Indented" and hypertext.open and _MARKUP.match(source, start, end):
                    hypertext.read(source[start:end], start)
                writer.leave_out(start, end, "code")
            elif tag == "Strikethrough":
                writer.leave_out(start, end, "struck out")
            elif tag == "HtmlBlock":
                html = [(start, start)]
        elif name == "End":
            tag, data = (value, "") if value.__class__ is str else next(iter(value.items()))
            if tag in _ELEMENTS:
                outline.leave(_ELEMENTS[tag])
            elif tag == "Heading":
                outline.leave(data.lower())
            elif tag == "Image":
                outline.resume()
            elif tag == "HtmlBlock":
                _write_html(hypertext, source, html)
        elif name == "Code":
            writer.stand_in(start, end, "code")
        elif name == "InlineHtml":
            hypertext.read(source[start:end], start)
        elif name == "Html":
            html.append((start, end))
    return True


def _enter_link(writer: Writer, data: Any, start: int, end: int) -> None:
    if data["link_type"] in ("Autolink", "Email"):
        writer.stand_in(start, end, "address")
    elif note := _NOTE.match(writer.source, start):
        writer.raised_until = note.end()


def _write_html(hypertext: Hypertext, source: str, lines: list[tuple[int, int]]) -> None:
    """Write a block of HTML, whose lines may stand behind the marks of a quote or a list."""
    first = position = lines[0][0]
    pieces: list[str] = []
    for start, end in lines:
        pieces.append(" " * (start - position))
        pieces.append(source[start:end])
        position = end
    hypertext.read("".join(pieces), first)


def _link(link: Any) -> tuple[str, str] | None:
    """A link whose address is not in this file is still a link, unless it could be two marks in brackets: "[1][2]"."""
    if link["link_type"] in ("Reference", "Collapsed") and not link["reference"].isdigit():
        return _NO_ADDRESS
    return None


def _offsets(body: str, base: int) -> Callable[[int], int]:
    """The function from a byte's offset in the body to a code point's offset in the source."""
    if body.isascii():
        return base.__add__
    ends = [0]
    shifts = [-base]
    shift = -base
    for match in _NOT_ASCII.finditer(body):
        shift += len(match[0].encode()) - 1
        ends.append(match.end() + shift + base)
        shifts.append(shift)
    return lambda byte: byte - shifts[bisect_right(ends, byte) - 1]
