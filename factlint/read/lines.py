"""The lines of a source, for the markups that are written in lines."""

from typing import NamedTuple

from factlint.pattern import pattern

_LINE = pattern(r"([ \t]*)([^\r\n]*)(?:\r\n?|\n|\Z)")
_TAB = 8


class Line(NamedTuple):
    """A line whose words are ``source[start:end]``, without the white space around them. ``indent`` is in columns.

    A line without words has ``start == end``. ``after`` is where the next line begins.
    """

    start: int
    end: int
    indent: int
    after: int


def lines(source: str, start: int = 0) -> list[Line]:
    """The lines of the source from offset ``start`` on."""
    found = []
    for line in _LINE.finditer(source, start):
        at = line.start(2)
        if line.end() == line.start():
            break
        margin, words = line.groups()
        indent = len(margin.expandtabs(_TAB)) if "\t" in margin else len(margin)
        found.append(Line(at, at + len(words.rstrip()), indent, line.end()))
    return found
