"""Scalars as YAML, TOML and JSON write them, with the place in the source of each code point that they stand for."""

import re
from typing import NamedTuple

from factlint.document import Segment
from factlint.pattern import pattern

_END = r"(?:\r\n?|\n)"
# A line's end with the white space around it; looking back keeps a long run of blanks from being tried at each of them.
_FOLD = rf"(?<![ \t])[ \t]*{_END}[ \t\r\n]*"
_DOUBLE = pattern(r'"""((?:[^"\\]|\\.|"(?!""))*+)"""|"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_SINGLE = pattern(r"'''((?:[^']|'(?!''))*+)'''|'((?:[^']|'')*+)'")
_PLAIN = pattern(rf"[^\r\n]*(?:{_END}[ \t]+[^\s#][^\r\n]*)*")
_COMMENT = pattern(r"[ \t]#")
_BLOCK = pattern(rf"([>|])[-+0-9]*[ \t]*(?:#[^\r\n]*)?{_END}((?:[ \t]*{_END}|[ \t]+[^\r\n]*(?:{_END}|$))*)")

# What does not stand for itself: in double quotation marks, in single ones, in a scalar without marks.
_ESCAPES = pattern(
    rf"\\(?:{_FOLD}|u[dD][89abAB][0-9a-fA-F]{{2}}\\u[dD][c-fC-F][0-9a-fA-F]{{2}}"
    rf"|u[0-9a-fA-F]{{4}}|U[0-9a-fA-F]{{8}}|x[0-9a-fA-F]{{2}}|.)|{_FOLD}"
)
_DOUBLED = pattern(rf"''|{_FOLD}")
_FOLDS = pattern(_FOLD)
_LINES = pattern(rf"(?<![ \t])[ \t]*{_END}[ \t]*")
_LETTERS = {"n": "\n", "r": "\n", "t": "\t", "N": "\n", "L": "\n", "P": "\n", "_": "\xa0", "f": " ", "v": " "}
_UNKNOWN = "\ufffd"


class Value(NamedTuple):
    """A scalar's text with the segments of the source that it stands for; what follows it starts at ``end``."""

    text: str
    segments: tuple[Segment, ...]
    end: int


def double_quoted(source: str, start: int, end: int) -> Value:
    """A scalar in double quotation marks, or a plain one where they do not close."""
    whole = _DOUBLE.match(source, start, end)
    return _value(source, whole, _ESCAPES) if whole else plain(source, start, end)


def single_quoted(source: str, start: int, end: int) -> Value:
    """A scalar in single quotation marks, or a plain one where they do not close."""
    whole = _SINGLE.match(source, start, end)
    return _value(source, whole, _DOUBLED) if whole else plain(source, start, end)


def plain(source: str, start: int, end: int) -> Value:
    """A scalar without marks, up to a comment; indented lines go on with it."""
    whole = _PLAIN.match(source, start, end)
    stop = whole.end() if whole else start
    comment = _COMMENT.search(source, start, stop)
    return _scalar(source, start, comment.start() if comment else stop, _FOLDS)._replace(end=stop)


def block(source: str, start: int, end: int) -> Value:
    """A scalar of indented lines: after ``|`` line by line, after ``>`` run together."""
    whole = _BLOCK.match(source, start, end)
    if not whole:
        return plain(source, start, end)
    first = whole.end(2) - len(whole[2].lstrip())
    return _scalar(source, first, whole.end(2), _FOLDS if whole[1] == ">" else _LINES)._replace(end=whole.end())


def _value(source: str, whole: re.Match[str], special: re.Pattern[str]) -> Value:
    """What stands between the marks, in whichever form they are written."""
    inside = whole.lastindex or 0
    return _scalar(source, *whole.span(inside), special)._replace(end=whole.end())


def _scalar(source: str, start: int, end: int, special: re.Pattern[str]) -> Value:
    """``source[start:end]`` without white space at its end, what is special replaced by what it stands for."""
    end = start + len(source[start:end].rstrip())
    pieces: list[str] = []
    segments: list[Segment] = []
    length = 0

    def add(words: str, at: int, source_length: int) -> None:
        nonlocal length
        if words:
            pieces.append(words)
            segments.append(Segment(length, len(words), at, source_length))
            length += len(words)

    position = start
    for match in special.finditer(source, start, end):
        add(source[position : match.start()], position, match.start() - position)
        add(_meant(match[0], special), match.start(), len(match[0]))
        position = match.end()
    add(source[position:end], position, end - position)
    return Value("".join(pieces), tuple(segments), end)


def _meant(written: str, special: re.Pattern[str]) -> str:
    """What an escape or a line's end stands for."""
    if written == "''":
        return "'"
    if written[0] != "\\":
        lines = written.replace("\r\n", "\n").replace("\r", "\n").count("\n")
        return "\n" if special is _LINES else "\n" * (lines - 1) or " "
    if written[1] in "uUx" and len(written) > 2:
        if len(written) == 12:
            high, low = int(written[2:6], 16), int(written[8:12], 16)
            return chr(0x10000 + (high - 0xD800) * 0x400 + low - 0xDC00)
        code = int(written[2:], 16)
        return chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF and code else _UNKNOWN
    if written[1] in " \t\r\n" and len(written) > 1 and written[1:].strip() == "":
        return "" if len(written) > 2 or written[1] in "\r\n" else written[1]
    return _LETTERS.get(written[1], _UNKNOWN if written[1].isalnum() else written[1])
