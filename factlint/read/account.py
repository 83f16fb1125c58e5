"""The account of a source: each sign of it that can be seen is read, or left out for a reason.

A check does without; this is for tests, and for whoever asks what of an article is not read.
"""

from collections.abc import Iterator
from itertools import groupby

from factlint.pattern import pattern
from factlint.read import page_of, read
from factlint.read.writer import PLACEHOLDER, Excluded

# What no reader names the reason for. Nothing may be left of it.
LOST = "lost"
_READ = "read"
_LINE = pattern(r"[^\r\n]+")
# Marks of Markdown, whose parser tells no more of them than that they are no text: signs, the number of an item, the
# attributes of a heading, the name of a note, a task, a kind of note, where a link goes; a line's end in a notebook.
_MARKS = pattern(
    r"(?:\d{1,9}[.)]|\\n|\[\^?[^\]\n]{1,999}\]:?|\[[ xX]\]|\{[#.:][^}\n]*\}|\[![A-Z]+\]|[\W_])*+"
    r"|[\s>]*\[(?:[^\]\\]|\\.){1,999}\]:\s*\S+(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^)]*\)))?\s*"
)


def unread(path: str, data: bytes) -> tuple[Excluded, ...]:
    """The stretches of the article's source that its text does not hold, each with the reason, in their order.

    White space is no part of the account. Raises ReadError, as reading does.
    """
    source, page = page_of(path, data)
    text = read(path, data).text
    reasons = [""] * len(source)
    for start, end, reason in sorted(page.excluded, key=lambda one: (one.start, -one.end)):
        reasons[start:end] = [reason] * (end - start)
    for segment in page.alignment.segments:
        shown = text[segment.start : segment.start + segment.length]
        for offset in range(segment.source_length):
            at = segment.source_start + offset
            sign = shown[offset] if segment.length == segment.source_length else shown
            if sign == PLACEHOLDER:
                reasons[at] = reasons[at] or "address"
            elif sign.isspace() and not source[at].isspace() and segment.length == segment.source_length:
                reasons[at] = reasons[at] or "frame of the page"
            else:
                reasons[at] = _READ
    for at, sign in enumerate(source):
        if sign.isspace() and at and reasons[at] != _READ:
            reasons[at] = reasons[at - 1]
    return tuple(_stretches(source, reasons))


def _stretches(source: str, reasons: list[str]) -> Iterator[Excluded]:
    at = 0
    for reason, signs in groupby(reasons):
        start, at = at, at + sum(1 for _ in signs)
        if reason == _READ or not source[start:at].strip():
            continue
        if reason:
            yield Excluded(start, at, reason)
            continue
        for line in _LINE.finditer(source, start, at):
            yield Excluded(*line.span(), "markup" if _MARKS.fullmatch(line[0]) else LOST)
