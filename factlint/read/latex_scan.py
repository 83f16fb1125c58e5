"""Small scans of LaTeX: which brace closes which, and letters with accents."""

import re
from unicodedata import normalize

from factlint.pattern import pattern
from factlint.read.latex_names import ACCENTS

_BRACE = pattern(
    r"\\(?:begin\{(verbatim\*?|Verbatim|lstlisting|minted|comment)\}|verb\*?([^\w\s{*])[^\r\n]*?\2|.)|%[^\r\n]*|[{}]",
    re.DOTALL,
)
_ACCENTED = pattern(r"[ \t]*(?:\{[ \t]*\\?([A-Za-z])[ \t]*\}|\\?([A-Za-z])(?![A-Za-z])|([A-Za-z]))")


def braces(source: str) -> dict[int, int]:
    """Where each brace that opens a group closes it. One that never does has no entry."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    position = 0
    for token in _BRACE.finditer(source):
        if token.start() < position:
            continue
        if token[0] == "{":
            waiting.append(token.start())
        elif token[0] == "}":
            if waiting:
                found[waiting.pop()] = token.start()
        elif token[1]:
            end = source.find(f"\\end{{{token[1]}}}", token.end())
            position = max(end, token.end())
    return found


def accented(source: str, start: int, accent: str) -> tuple[str, int] | None:
    """The letter with an accent that a command writes, and where it ends; None where it writes none."""
    if accent not in ACCENTS:
        return None
    after = start + 1 + len(accent)
    letter = _ACCENTED.match(source, after)
    if not letter or (accent.isalpha() and letter[3]) or (accent.isalpha() and letter.start(2) == after):
        return None
    written = letter[1] or letter[2] or letter[3]
    return normalize("NFC", written + ACCENTS[accent]), letter.end() if letter[1] else letter.end(2 if letter[2] else 3)
