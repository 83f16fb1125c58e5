"""Directives: what an article's comments ask of factlint, ``factlint-disable-next-line NUM201 -- reason``."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factlint.document import Document, Span
from factlint.pattern import pattern
from factlint.relation import Words

SIGN = "factlint-"
BLOCK = "factlint-disable"
LINE = "factlint-disable-line"
NEXT_LINE = "factlint-disable-next-line"
FILE = "factlint-disable-file"
ENABLE = "factlint-enable"
VERBS = (BLOCK, LINE, NEXT_LINE, FILE, ENABLE)

_VERB = pattern(r"factlint-[\w-]*", re.IGNORECASE)
# What stands between the mark that opens a comment, or the margin, and its first word.
_OPENING = pattern(r"(?:\A|comment\s{0,9}[-%}\]]+)[^\w\n]*\Z")
_CLOSING = pattern(r"\s*(?:--!?>|\*+/|#\}|\{%-?\s{0,9}endcomment|\\end\{comment\})")
_REASON = pattern(r"(?:\A|(?<=[\s,]))--(?=\s|\Z)")
_CODE = pattern(r"[^\s,]+")
_LONGEST = 1_000  # letters of one directive in which rules are looked for


class Directive(NamedTuple):
    """One request. ``verb`` is as it stands in the article, and none of ``VERBS`` where it is misspelt.

    ``words`` name rules; without any, all are meant. ``comment`` is the stretch of source that it stands in.
    """

    verb: Words
    words: tuple[Words, ...]
    comment: Span


def directives(document: Document) -> Iterator[Directive]:
    """The directives of the article, in the order of the source. A comment that merely mentions one holds none."""
    source = document.source
    for comment in document.comments:
        at = comment.start
        while verb := _VERB.search(source, at, comment.end):
            margin = max(at, source.rfind("\n", at, verb.start()) + 1, verb.start() - _LONGEST)
            closing = _CLOSING.search(source, verb.end(), comment.end)
            line_end = source.find("\n", verb.end(), comment.end)
            end = closing.start() if closing else line_end if line_end >= 0 else comment.end
            if _OPENING.search(source[margin : verb.start()]):
                yield Directive(_words(verb), _named(source, verb.end(), end), comment)
                at = end
            else:
                at = verb.end()


def _named(source: str, start: int, end: int) -> tuple[Words, ...]:
    reason = _REASON.search(source, start, min(end, start + _LONGEST))
    return tuple(map(_words, _CODE.finditer(source, start, reason.start() if reason else end)))


def _words(match: re.Match[str]) -> Words:
    return Words(*match.span(), match[0])
