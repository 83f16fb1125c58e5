"""Front matter: the values above an article that its readers see, and its date of publication.

Only flat pairs of a key and a scalar are read, by a scanner of our own in one pass: what is nested is for the site's
generator, and a YAML loader would build whatever an article asks for. YAML between ``---`` lines, TOML between
``+++`` lines and a JSON object are understood as far as their strings and dates go.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from factlint.dates import Day
from factlint.errors import ReadError
from factlint.pattern import pattern
from factlint.read.published import day_in_address, day_in_words
from factlint.read.scalars import Value, block, double_quoted, plain, single_quoted
from factlint.read.writer import Excluded, Writer

# How much of a file is searched for the end of its front matter.
LONGEST = 65_536
# How many lists and tables may stand inside one another.
_DEEPEST = 100
_TOO_LONG = f"has front matter of more than {LONGEST // 1024} kB: shorten it, or end it where the article begins"
_TOO_DEEP = f"has front matter nested more than {_DEEPEST} deep: make it flatter"
_TOO_DEEP_AT = pattern(rf"[\[{{](?:\s*+[\[{{]){{{_DEEPEST}}}")

_FENCED = pattern(r"(---|\+\+\+)[ \t]*(?:\r\n?|\n)")
_ENDS = {
    "---": pattern(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE),
    "+++": pattern(r"^\+\+\+[ \t]*\r?$", re.MULTILINE),
}  # fmt: skip
_KEYS = {
    "---": pattern(r"""^["']?([A-Za-z_][\w .-]*?)["']?[ \t]*:(?=[ \t\r\n])[ \t]*""", re.MULTILINE),
    "+++": pattern(r"""^["']?([A-Za-z_][\w.-]*)["']?[ \t]*=[ \t]*""", re.MULTILINE),
}  # fmt: skip
_TABLE = pattern(r"^\[", re.MULTILINE)
_JSON = pattern(r"\{\s*\"")
_JSON_TOKEN = pattern(r'"(?:[^"\\]|\\.)*+"|[{}\[\],]')

DESCRIPTIONS = frozenset({
    "abstract", "blurb", "deck", "dek", "description", "excerpt", "intro", "introduction", "kicker", "lead", "lede",
    "metadescription", "ogdescription", "seodescription", "standfirst", "strapline", "subhead", "subheading",
    "subheadline", "subtitle", "summary", "tagline", "teaser",
})  # fmt: skip
DATES = (
    "date", "published", "publishdate", "publisheddate", "publishedat", "publishedon", "pubdate", "publicationdate",
    "publishtime", "datepublished", "dateposted", "posted", "created", "createdat",
)  # fmt: skip
# What generators take for no value.
_NOTHING = frozenset({"", "~", "false", "none", "null", "true"})
_ADDRESSES = ("path", "permalink", "url", "link", "slug")


class FrontMatter(NamedTuple):
    """``values`` by their keys, which are in lower case without "-" and "_"; the body starts at offset ``end``."""

    values: dict[str, Value]
    end: int


NONE = FrontMatter({}, 0)


def front_matter(source: str) -> FrontMatter:
    """The front matter that the source starts with, or ``NONE``: what has no end or no key is prose.

    Raises ReadError where it is too long, or too deeply nested, to be any.
    """
    fence = _FENCED.match(source)
    if not fence:
        return _json(source)
    end = _ENDS[fence[1]].search(source, fence.end(), fence.end() + LONGEST)
    if not end:
        if _KEYS[fence[1]].match(source, fence.end()) and _ENDS[fence[1]].search(source, fence.end() + LONGEST):
            raise ReadError(_TOO_LONG)
        return NONE
    if _TOO_DEEP_AT.search(source, fence.end(), end.start()):
        raise ReadError(_TOO_DEEP)
    values = dict(_pairs(source, fence.end(), end.start(), fence[1]))
    return FrontMatter(values, end.end()) if values or end.start() == fence.end() else NONE


def kind(key: str, value: Value) -> str:
    """The kind of block that a value is on the page, or "" where readers do not see it or it says nothing."""
    if value.text.lower() in _NOTHING:
        return ""
    if key in ("title", "headline"):
        return "title"
    if key in DESCRIPTIONS:
        return "description"
    if len(value.text.split(None, 1)) < 2 or day_in_words(value.text):
        return ""
    return "caption" if key.endswith(("alt", "caption")) else "meta"


def write_as_it_stands(writer: Writer, value: Value) -> None:
    """Write a value that holds no markup."""
    for start, length, at, source_length in value.segments:
        writer.put(value.text[start : start + length], at, at + source_length)


def write_front_matter(
    writer: Writer, front: FrontMatter, write: Callable[[Writer, Value], None] = write_as_it_stands
) -> None:
    """Write the values above the page that its readers see, each a block of its own, as a site's generator does."""
    if front.end:
        writer.excluded.append(Excluded(0, front.end, "front matter"))
    for key, value in front.values.items():
        if what := kind(key, value):
            writer.describe(what)
            write(writer, value)
            writer.end()


def published(values: dict[str, Value]) -> Day | None:
    """The day of publication that the values state."""
    days = (day_in_words(values[key].text) for key in DATES if key in values)
    return next(filter(None, days), None)


def filed(values: dict[str, Value]) -> Day | None:
    """The day that the article's address files it under."""
    days = (day_in_address(values[key].text) for key in _ADDRESSES if key in values)
    return next(filter(None, days), None)


def _key(written: str) -> str:
    return written.lower().replace("_", "").replace("-", "").replace(" ", "")


def _pairs(source: str, start: int, end: int, fence: str) -> Iterator[tuple[str, Value]]:
    table = _TABLE.search(source, start, end) if fence == "+++" else None
    end = table.start() if table else end
    seen: set[str] = set()
    position = start
    while found := _KEYS[fence].search(source, position, end):
        value = _scalar(source, found.end(), end, fence)
        key = _key(found[1])
        # The first value of a key stands, and a key without one still shows that this is front matter.
        if key not in seen:
            seen.add(key)
            yield key, value
        position = max(value.end, found.end())


def _scalar(source: str, start: int, end: int, fence: str) -> Value:
    first = source[start : start + 1] if start < end else ""
    if first == '"':
        return double_quoted(source, start, end)
    if first == "'":
        return single_quoted(source, start, end)
    if first in (">", "|") and fence == "---":
        return block(source, start, end)
    if not first or first in "\r\n[{&*!@`%#":
        return Value("", (), start)
    return plain(source, start, end)


def _json(source: str) -> FrontMatter:
    if not _JSON.match(source):
        return NONE
    values: dict[str, Value] = {}
    depth = 0
    key = ""
    for token in _JSON_TOKEN.finditer(source, 0, LONGEST):
        what = token[0][0]
        if what in "{[":
            depth += 1
            key = ""
            if depth > _DEEPEST:
                raise ReadError(_TOO_DEEP)
        elif what in "}]":
            depth -= 1
            if depth == 0:
                return FrontMatter(values, token.end())
        elif what == ",":
            key = ""
        elif depth == 1 and key:
            values.setdefault(key, double_quoted(source, token.start(), token.end()))
        elif depth == 1:
            key = _key(token[0][1:-1])
    if depth and values and len(source) > LONGEST:
        raise ReadError(_TOO_LONG)
    return NONE
