"""Lines of AsciiDoc that stand for themselves: what the page says of itself, comments, and macros."""

from factlint.pattern import pattern
from factlint.read.draft import Draft
from factlint.read.hypertext import says_nothing
from factlint.read.lines import Line

# The styles of a block that holds no words of the article, and of one that holds somebody's.
UNREAD = dict.fromkeys((
    "source", "listing", "literal", "stem", "latexmath", "asciimath", "pass", "plantuml", "mermaid", "ditaa",
    "graphviz", "vega", "bpmn", "blockdiag", "console", "subs", "monospaced",
), "code") | {"comment": "comment"}  # fmt: skip
_ATTRIBUTE = pattern(r":(!?[A-Za-z\d_][\w-]*!?):(?:[ \t]+|\Z)")
_PROCESSED = ("if", "endif", "include")
_DIRECTIVE = pattern(r"(?:ifn?def::[^\s\[]*\[\]|(?:ifeval|endif|include)::[^\s\[]*\[[^\r\n]*\])")
_AUTHOR = pattern(r"(?:[^\s;<>]+[ \t]+){0,3}[^\s;<>]+(?:[ \t]+<[^<>]*>)?(?:;[ \t]+[^\r\n]*)?")
_REVISION = pattern(r"(?:v?[\d.]+,[ \t]*)?([^:\r\n]+)")
_ALT = pattern(r'"([^"]*)"|([^,="\]]+)(?=,|\Z)')


def header(draft: Draft, lines: list[Line]) -> int:
    """Pass over what stands above the article: its title, who wrote it and when."""
    index = 0
    while index < len(lines):
        line = lines[index]
        words = draft.source[line.start : line.end]
        if words.startswith("= "):
            draft.block("h1", (draft.drop(line.start, line.start + 2), line.end))
            return _revision(draft, lines, index + 1)
        if line.start < line.end and not attribute(draft, line) and not comment(draft, line):
            return index
        index += 1
    return index


def _revision(draft: Draft, lines: list[Line], index: int) -> int:
    plain = 0
    while index < len(lines):
        line = lines[index]
        if line.start == line.end:
            break
        if not attribute(draft, line) and not comment(draft, line):
            plain += 1
            revision = _REVISION.match(draft.source, line.start, line.end)
            if plain == 1 and _AUTHOR.fullmatch(draft.source, line.start, line.end):
                draft.value("meta", line.start, line.end)
            elif plain == 2 and revision:
                draft.date(*revision.span(1))
                draft.leave_out(line.start, line.end, "date")
            else:
                break
        index += 1
    return index


def attribute(draft: Draft, line: Line) -> bool:
    """Whether a line sets an attribute, which may say something of the page."""
    entry = _ATTRIBUTE.match(draft.source, line.start, line.end) if not line.indent else None
    if not entry:
        return False
    draft.drop(*entry.span())
    if entry[1] in ("revdate", "date", "docdate", "page-date", "published") and entry.end() < line.end:
        draft.date(entry.end(), line.end)
    elif entry[1] in ("description", "page-description", "summary") and entry.end() < line.end:
        draft.value("description", entry.end(), line.end)
    else:
        draft.leave_out(entry.end(), line.end, "front matter")
    return True


def comment(draft: Draft, line: Line) -> bool:
    """Whether a line is a comment, or speaks to the processor, and is passed over."""
    if draft.source.startswith("//", line.start) and not draft.source.startswith("///", line.start):
        draft.drop(line.start, line.end, "comment")
        return True
    if not draft.source.startswith(_PROCESSED, line.start) or not _DIRECTIVE.fullmatch(draft.source, *line[:2]):
        return False
    draft.drop(line.start, line.end, "template")
    return True


def macro(draft: Draft, line: Line, name: str, start: int, end: int) -> None:
    """Read a macro that has a line to itself."""
    draft.writer.end()
    alt = _ALT.match(draft.source, start, end) if name in ("image", "video", "audio") else None
    shown = alt.span(alt.lastindex or 0) if alt else (start, end)
    if alt and not says_nothing(draft.source[shown[0] : shown[1]]):
        draft.drop(line.start, shown[0], "address")
        draft.block("caption", shown)
        draft.leave_out(shown[1], line.end, "markup")
    elif name in ("ifdef", "ifndef") and start < end:
        draft.drop(line.start, start, "template")
        draft.block("p", (start, end))
        draft.drop(end, line.end)
    else:
        draft.leave_out(line.start, line.end, "address" if name == "image" else "template")
