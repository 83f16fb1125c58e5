"""The marks of a whole HTML page: its tags, comments and raw elements, each with its exact place.

The grammar is that of the HTML standard, where an end is missing a kinder one: nothing is hidden by a comment or a tag
that never ends. Every search that has failed once is not made again, so that a page takes time in proportion to its
length whatever it holds.
"""

import re
from collections.abc import Generator, Iterator
from typing import NamedTuple

from factlint.pattern import pattern

OPEN, CLOSE, COMMENT, OTHER = range(4)

_TAG = pattern(
    r"""<(/?)([A-Za-z][^\s/>]*+)((?:[\s/=]++|[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\s>]++))?+)*+)>"""
)
_SHORT_TAG = pattern(r"<(/?)([A-Za-z][^\s/<>]*+)([^<>]*+)>")
ATTRIBUTE = pattern(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|(?!["'])([^\s>]++)))?+""")
_SUBSET = pattern(r"<!doctype[^>\[]{0,999}\[[^\]]{0,9999}+\]\s*+>", re.IGNORECASE)
_MARK = pattern(r"<(?=[A-Za-z/!?%])")
# What a server fills in before the page is sent, and where it ends.
_SERVED = pattern(r"<(?:(\?)(?:php|=)|(%))")

# Elements in which no tag is a tag but their own end.
RAW = frozenset({
    "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp",
})  # fmt: skip
# Elements without content and without an end.
VOID = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
    "meta", "param", "source", "track", "wbr",
})  # fmt: skip


class Mark(NamedTuple):
    """``source[start:end]``, which is no text. ``name`` is a tag's, in lower case; ``rest`` is what follows it."""

    kind: int
    start: int
    end: int
    name: str = ""
    rest: str = ""


def attributes(rest: str) -> dict[str, str]:
    """The attributes of a tag as written, by their names in lower case; the first of a name stands."""
    found: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(rest):
        group = match.lastindex or 1
        found.setdefault(match[1].lower(), match[group] if group > 1 else "")
    return found


def marks(source: str, start: int, is_xml: bool) -> Iterator[Mark]:
    """The marks from ``start`` on. In XHTML an element may end in its own tag: it is an ``OPEN`` and a ``CLOSE``."""
    tag = _TAG
    endless: set[str] = set()
    position = start
    last = source.rfind(">")
    while found := _MARK.search(source, position, last + 1):
        start = found.start()
        sign = source[start + 1]
        if sign in "!?%":
            position = yield from _declaration(source, start, endless)
            continue
        if sign == "/" and not source[start + 2].isalpha():
            # Browsers take "</" before anything else for a comment that the next ">" ends.
            position = start + 2
            continue
        match = tag.match(source, start)
        if not match and tag is _TAG:
            # It goes on to the end of the file, and so may all later ones: from here on a tag is what it seems to be.
            tag = _SHORT_TAG
            match = tag.match(source, start)
        if not match:
            position = start + 1
            continue
        position = match.end()
        name, rest = match[2].lower(), match[3]
        if match[1]:
            yield Mark(CLOSE, start, position, name, rest)
        elif is_xml and rest.endswith("/") and name not in VOID:
            yield Mark(OPEN, start, position, name, rest)
            yield Mark(CLOSE, position, position, name)
        elif name in RAW:
            end = None if name in endless else _end_of(name).search(source, position)
            if end is None:
                endless.add(name)
            # One that never ends is code to its end; of any other only the tag is lost.
            is_code = name in ("script", "style")
            yield Mark(OPEN if end or is_code else OTHER, start, position, name, rest)
            position = end.start() if end else len(source) if is_code else position
        else:
            yield Mark(OPEN, start, position, name, rest)


def _end_of(name: str) -> re.Pattern[str]:
    return pattern(rf"</{name}(?=[\s/>])", re.IGNORECASE)


def _declaration(source: str, start: int, endless: set[str]) -> Generator[Mark, None, int]:
    """A comment, a document type, a processing instruction or code of a server; returns where it ends."""
    served = _SERVED.match(source, start)
    if served:
        closing = f"{served[1] or served[2]}>"
        end = -1 if closing in endless else source.find(closing, served.end())
        if end >= 0:
            yield Mark(OTHER, start, end + 2)
            return end + 2
        endless.add(closing)
    if source[start + 1] == "%":
        return start + 2
    if not source.startswith("<!--", start):
        subset = _SUBSET.match(source, start)
        end = subset.end() if subset else source.find(">", start) + 1
        yield Mark(OTHER, start, end)
        return end
    end = -1 if "-->" in endless else source.find("-->", start + 2)
    if end < 0:
        endless.add("-->")
        return start + 4
    yield Mark(COMMENT, start, end + 3)
    return end + 3
