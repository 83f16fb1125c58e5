"""Jupyter notebooks: the Markdown cells, each read as Markdown, with the way back through the JSON that holds them.

What a user calls a place in a notebook is a cell and its line; an offset is one of the file.
"""

import json
from collections.abc import Iterator
from typing import NamedTuple

from factlint.document import Place, Segment
from factlint.errors import ReadError
from factlint.pattern import pattern
from factlint.read import markdown
from factlint.read.parts import Part, joined
from factlint.read.scalars import double_quoted
from factlint.read.writer import Excluded, Page

_TOKEN = pattern(r'"(?:[^"\\]++|\\.)*+"|[{}\[\],:]')


class _Cell(NamedTuple):
    """A cell of the notebook and its strings of source, which start and end in the file at these offsets."""

    kind: str
    strings: tuple[tuple[int, int], ...]


def page(source: str) -> Page:
    """The prose of a notebook. Raises ReadError where the file is none."""
    _parsed(source)
    parts: list[Part] = []
    places: list[Place] = []
    excluded: list[Excluded] = []
    position = 0
    for number, (kind, strings) in enumerate(_cells(source), 1):
        if kind == "markdown" or (kind == "raw" and number == 1 and _is_front_matter(source, strings)):
            part, lines = _read(source, strings)
            parts.append(part)
            places += (Place(start, f"cell {number}, line {line}") for line, start in enumerate(lines, 1))
            for start, end in strings:
                excluded.append(Excluded(position, start + 1, "code of the notebook"))
                position = end - 1
    excluded.append(Excluded(position, len(source), "code of the notebook"))
    whole = joined(parts)
    return whole._replace(places=tuple(places), excluded=(*whole.excluded, *excluded))


def _is_front_matter(source: str, strings: tuple[tuple[int, int], ...]) -> bool:
    return bool(strings) and source.startswith("---", strings[0][0] + 1)


def _parsed(source: str) -> None:
    try:
        notebook = json.loads(source)
    except json.JSONDecodeError as error:
        raise ReadError(f"is no notebook: line {error.lineno}, column {error.colno}: {error.msg.lower()}") from None
    except RecursionError:
        raise ReadError("is no notebook: it is nested too deeply") from None
    except ValueError as error:  # a number of more digits than Python reads
        raise ReadError(f"is no notebook: {str(error).partition(';')[0].lower()}") from None
    if not isinstance(notebook, dict) or not ("cells" in notebook or "worksheets" in notebook):
        raise ReadError("is no notebook: it has no cells")


def _cells(source: str) -> Iterator[_Cell]:
    """The cells of a file that is known to be JSON, in their order; those without source too."""
    # Of every open object and list its name: the key at which it stands, or that of the list around it.
    names: list[str] = [""]
    kinds: list[str] = [""]
    key = kind = ""
    at_key = False
    strings: list[tuple[int, int]] = []
    cell = 0  # the depth of the open cell, 0 for none
    for token in _TOKEN.finditer(source):
        sign = token[0][0]
        if sign == '"':
            if at_key:
                key = token[0][1:-1]
            elif cell and len(names) == cell and key == "cell_type":
                kind = token[0][1:-1]
            elif cell and (key if len(names) == cell else names[cell] if len(names) == cell + 1 else "") == "source":
                strings.append(token.span())
        elif sign in "{[":
            is_cell = sign == "{" and not cell and kinds[-1] == "[" and names[-1] == "cells"
            names.append(key if kinds[-1] == "{" else "")
            kinds.append(sign)
            at_key = sign == "{"
            if is_cell:
                cell, kind, strings = len(names), "", []
        elif sign in "}]":
            if len(names) == cell:
                yield _Cell(kind, tuple(strings))
                cell = 0
            names.pop()
            kinds.pop()
        elif sign == ",":
            at_key = kinds[-1] == "{"
        else:
            at_key = False


def _read(source: str, strings: tuple[tuple[int, int], ...]) -> tuple[Part, list[int]]:
    """The cell as a part of the notebook, and where in the file each of its lines starts."""
    texts: list[str] = []
    segments: list[Segment] = []
    length = 0
    for start, end in strings:
        value = double_quoted(source, start, end)
        segments += (segment._replace(start=segment.start + length) for segment in value.segments)
        texts.append(value.text)
        length += len(value.text)
    text = "".join(texts)
    part = Part(markdown.page(text), tuple(segments))
    lines = [strings[0][0] + 1] if strings else []
    for segment in segments:
        if segment.length != segment.source_length and text[segment.start] == "\n":
            lines.append(segment.source_start + segment.source_length)
    return part, lines
