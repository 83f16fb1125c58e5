"""Figures that LaTeX writes as mathematics or as quantities of siunitx."""

import re

from factlint.pattern import pattern
from factlint.read.draft import Draft
from factlint.read.latex_names import MATHS, UNITS

_FIGURES = pattern(
    r"[\^_]\{?(\d{1,3})\}?(?!\\)|(\^\\circ(?![A-Za-z])|\^\{\\circ\}|\{,\}|\\[A-Za-z]+|\\.|[-~<>])|([\d.,:/()%+=]+|\s+)|(.)",
    re.DOTALL,
)
_UNIT = pattern(r"\\([A-Za-z]+)")
_LONGEST = 60


def maths(draft: Draft, mark: re.Match[str]) -> int:
    """Write a formula that is a figure as text; any other leaves a placeholder."""
    start, end = mark.span(1)
    pieces = list(_FIGURES.finditer(draft.source, start, end)) if start >= 0 and end - start <= _LONGEST else []
    if not pieces or any(piece[4] or (piece[2] and piece[2] not in MATHS) for piece in pieces):
        draft.writer.stand_in(mark.start(), mark.end(), "code")
        return mark.end()
    draft.drop(mark.start(), start)
    for piece in pieces:
        if piece[1]:
            draft.drop(piece.start(), piece.start(1))
            draft.writer.raised_until = piece.end(1) if piece[0][0] == "^" else 0
            draft.writer.copy(*piece.span(1))
            draft.drop(piece.end(1), piece.end())
        elif piece[2]:
            if shown := MATHS[piece[2]]:
                draft.writer.put(shown, *piece.span())
        else:
            draft.writer.copy(*piece.span())
    return draft.drop(end, mark.end())


def quantity(draft: Draft, name: str, start: int, end: int, places: list[tuple[int, int]]) -> None:
    """Write a quantity of siunitx: its figures as they stand, its unit as a sign."""
    kinds = {"num": "n", "numrange": "nn", "SIrange": "nnu", "unit": "u", "si": "u"}.get(name, "nu")
    unit = places[-1] if kinds[-1] == "u" and len(places) == len(kinds) else None
    sign = _sign(draft.source[unit[0] : unit[1]]) if unit else ""
    if len(places) != len(kinds) or (unit and not sign):
        draft.writer.stand_in(start, end, "code")
        return
    figures = places[:-1] if unit else places
    for index, (first, last) in enumerate(figures):
        if index:
            draft.writer.put(" to ", figures[index - 1][1], first)
        draft.writer.copy(first, last)
    if unit:
        draft.writer.put(f" {sign}" if figures else sign, *unit)


def _sign(written: str) -> str:
    """A unit as a sign, or "" where part of it is not known."""
    parts = [UNITS.get(part, "") for part in _UNIT.findall(written)]
    if not parts:
        return written.strip() if written.strip().isalpha() or written.strip() == "%" else ""
    return "".join(parts) if all(parts) else ""
