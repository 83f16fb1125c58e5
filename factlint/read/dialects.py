"""What the dialects of Markdown add on lines of their own, and in tags: MDX, MyST, Quarto, Docusaurus, Pandoc.

Like the shortcodes it is blotted out, code point for code point, before the Markdown is parsed. What a directive
encloses is prose unless the directive holds code; the words beside its name are a heading above it.
"""

import re
from collections.abc import Iterator

from factlint.pattern import pattern
from factlint.read.writer import MASK, Excluded

# The fence around an aside: ":::note Title", ":::{note} Title", ":::note[Title]", "::: {.callout-tip}".
_ASIDE = pattern(
    r"^([ \t]*):{3,}(?:[ \t]*\{[^}\n]*\}|[ \t]*[\w-]+(?:\{[^}\n]*\})?(?=\[|[ \t]|\r?$))?"
    r"(?:\[([^\]\n]*)\](?:\{[^}\n]*\})?|[ \t]+(?![\s{:])([^\r\n{]*))?[^\r\n]*",
    re.MULTILINE,
)
# Directives among those whose words beside the name are no words of the page.
_NO_TITLE = frozenset({"figure", "image", "code-block", "code", "code-cell", "math", "toctree", "include", "embed"})
_FENCE = pattern(r"^([ \t>]*)(`{3,}|~{3,})[ \t]*(\{[ \t]*([\w:.+-]+)[^}\n]*\})?([^\r\n]*)", re.MULTILINE)
_OPTIONS = pattern(
    r"(?:\r?\n[ \t]*:[\w-]+:[^\r\n]*)+|\r?\n---[ \t]*\r?\n(?:(?!---)[^\r\n]*\r?\n){0,40}---[ \t]*(?=\r?\n)"
)
_MODULE = pattern(
    r"^(?:import[ \t]+(?:(?:[\w*$][^;\r\n]*|(?:\w+,[ \t]*)?\{[^{};]{0,1000}\})[ \t]+from[ \t]+)?['\"][^'\"\r\n]+['\"];?"
    r"|export[ \t]+(?:const|default|function|let|var|async|class|\*|\{)(?:[^\r\n]|\r?\n(?![ \t]*\r?\n))*)[ \t]*\r?$",
    re.MULTILINE,
)
_REMARK = pattern(r"^%[ \t][^\r\n]*", re.MULTILINE)
_LABEL = pattern(r"^\([\w:./-]+\)=[ \t]*\r?$", re.MULTILINE)
_TAG = pattern(r"<[A-Za-z][\w.]*(?=\s)")
_TAG_PART = pattern(r"\"[^\"]*\"|'[^'\n]*'|`[^`]*`|[{}<>]|=>")
_MATHS = pattern(r"\$\$[^$]{1,4000}\$\$|\$(?=[^\s$])(?=[^$\n]*[\\^_={])[^$\n]{0,300}[^\s$]\$(?![\d\w])")
_CITED = pattern(
    r"\[[^\[\]\n]{0,80}?-?@[\w:.#$%&+?<>~/-]+[^\[\]\n]{0,200}\](?![(\[:])|(?<![\w.@/])@(?:fig|tbl|sec|eq|lst|thm)-[\w-]+"
)
_DEFINED = pattern(r"^ {0,3}(\[@[^\]\r\n]{1,200}\]):", re.MULTILINE)
_SIGN = pattern(r"[^\r\n]")
_LONGEST_TAG = 4000


def without_dialect(text: str, base: int) -> tuple[str, list[Excluded]]:
    """The text with what is no Markdown blotted out; and what that left out. ``base`` is its offset in the source."""
    excluded: list[Excluded] = []
    for sign, found in _SCANS:
        if sign in text:
            text = _blotted(text, base, found(text), excluded)
    return text, excluded


def _blotted(text: str, base: int, found: Iterator[tuple[int, int, str, str]], excluded: list[Excluded]) -> str:
    """The text with each place written over by a sign: "#" makes a heading of what follows on its line."""
    pieces: list[str] = []
    position = 0
    for start, end, sign, reason in found:
        if start < position or start == end:
            continue
        pieces.append(text[position:start])
        blank = _SIGN.sub(MASK if sign == MASK else " ", text[start:end])
        pieces.append(f"### {blank[4:]}" if sign == "#" and len(blank) > 4 else blank)
        excluded.append(Excluded(base + start, base + end, reason))
        position = end
    if not position:
        return text
    pieces.append(text[position:])
    return "".join(pieces)


def _asides(text: str) -> Iterator[tuple[int, int, str, str]]:
    for fence in _ASIDE.finditer(text):
        title = 2 if fence[2] else 3 if fence[3] and fence[3].strip() else 0
        name = fence[0].lstrip(" \t:{").partition("}")[0]
        if not title or name in _NO_TITLE or fence[0].lstrip(" \t:")[:1] == "":
            yield fence.start(), fence.end(), " ", "template"
        else:
            yield fence.end(1), fence.start(title), "#", "template"
            yield fence.end(title), fence.end(), " ", "template"


def _directives(text: str) -> Iterator[tuple[int, int, str, str]]:
    """The fences of directives that enclose prose. What stands in other fences is code, whatever it looks like."""
    waiting: list[str] = []
    code = ""
    for fence in _FENCE.finditer(text):
        marks = fence[2]
        closes = not fence[3] and not fence[5].strip()
        if code:
            if closes and marks.startswith(code):
                code = ""
        elif closes and waiting and marks.startswith(waiting[-1]):
            waiting.pop()
            yield fence.start(2), fence.end(), " ", "template"
        elif fence[3] and _holds_prose(fence[4]):
            waiting.append(marks)
            title = fence.start(5) + len(fence[5]) - len(fence[5].lstrip())
            titled = fence[5].strip() and fence[4] not in _NO_TITLE
            yield fence.start(2), title if titled else fence.end(), "#" if titled else " ", "template"
            options = _OPTIONS.match(text, fence.end())
            if options:
                yield *options.span(), " ", "template"
        else:
            code = marks


def _holds_prose(name: str) -> bool:
    from factlint.read.rst_marks import PROSE, QUOTES, TITLED, VERSIONED  # late: few articles hold a directive

    return name in PROSE or name in TITLED or name in QUOTES or name in VERSIONED or name == "figure"


def _modules(text: str) -> Iterator[tuple[int, int, str, str]]:
    return ((*match.span(), " ", "code") for match in _MODULE.finditer(text))


def _remarks(text: str) -> Iterator[tuple[int, int, str, str]]:
    return ((*match.span(), " ", "comment") for match in _REMARK.finditer(text) if match.start())


def _labels(text: str) -> Iterator[tuple[int, int, str, str]]:
    return ((*match.span(), " ", "address") for match in _LABEL.finditer(text))


def _tags(text: str) -> Iterator[tuple[int, int, str, str]]:
    """What stands in the tags of components and is no attribute that HTML knows."""
    beyond = 0
    for tag in _TAG.finditer(text):
        if tag.start() < beyond:
            continue
        depth = 0
        end = -1
        for part in _TAG_PART.finditer(text, tag.end(), tag.end() + _LONGEST_TAG):
            if part[0] == "{":
                depth += 1
            elif part[0] == "}":
                depth -= 1
            elif depth <= 0 and part[0] in "<>":
                end = part.start() if part[0] == ">" else 0
                break
        if end < 0:
            beyond = tag.end() + _LONGEST_TAG  # it does not end, and what seems to begin inside it is not tried
        if end > 0 and text.find("={", tag.end(), end) >= 0:
            end -= text[end - 1] == "/"
            yield tag.end(), end, " ", "tag"


def _formulas(text: str) -> Iterator[tuple[int, int, str, str]]:
    return ((*match.span(), MASK, "code") for match in _MATHS.finditer(text))


def _citations(text: str) -> Iterator[tuple[int, int, str, str]]:
    # What looks like one may be a person whom the article links to.
    defined = {match[1] for match in _DEFINED.finditer(text)}
    return ((*match.span(), MASK, "note") for match in _CITED.finditer(text) if match[0] not in defined)


# Each scan with a sign that must stand in a text that it is for.
_SCANS = (
    ("{", _directives),
    (":::", _asides),
    ("port ", _modules),
    ("\n% ", _remarks),
    (")=", _labels),
    ("={", _tags),
    ("@", _citations),
    ("$", _formulas),
)
