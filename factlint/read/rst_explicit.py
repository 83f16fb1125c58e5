"""What stands behind two points in reStructuredText: directives, notes, targets and comments; and fields."""

from factlint.pattern import pattern
from factlint.read.bodies import Bodies
from factlint.read.frontmatter import DATES, DESCRIPTIONS
from factlint.read.lines import Line
from factlint.read.rst_marks import PROSE, QUOTES, TITLED, UNREAD, VERSIONED
from factlint.read.rst_tables import values

FIELD = pattern(r":(?!:)((?:[^:\r\n\\]|\\.|:(?=\S)){1,80}):(?:[ \t]+|\Z)")
_DIRECTIVE = pattern(r"\.\.[ \t]+(?:\|[^|\r\n]+\|[ \t]+)?([A-Za-z][\w.+:-]*?)[ \t]?::(?:[ \t]+|\Z)")
_FOOTNOTE = pattern(r"\.\.[ \t]+\[[^\]\r\n]+\](?:[ \t]+|\Z)")
TARGET = pattern(r"(?:\.\.[ \t]+_|__(?:[ \t]|\Z)|\.\.[ \t]+__)")
_STATED = pattern(r"\.\.[ \t]+(title|date|description|author)[ \t]*:[ \t]+(?=\S)")


def explicit(bodies: Bodies, index: int, line: Line) -> int:
    """Read what begins with two points, and return the index of the line to go on with."""
    draft, source = bodies.draft, bodies.draft.source
    if directive := _DIRECTIVE.match(source, line.start, line.end):
        draft.drop(*directive.span())
        return _directive(bodies, index, line, directive[1].lower(), directive.end())
    if footnote := _FOOTNOTE.match(source, line.start, line.end):
        draft.drop(*footnote.span())
        return bodies.begin(index, line, footnote.end(), "div")
    if TARGET.match(source, line.start, line.end):
        return bodies.leave_out(index, line.indent, "address")
    stated = _STATED.match(source, line.start, line.end) if bodies.preface else None
    if stated:
        draft.drop(*stated.span())
        if stated[1] == "date":
            draft.date(stated.end(), line.end)
        else:
            draft.value("meta" if stated[1] == "author" else stated[1], stated.end(), line.end)
        return index + 1
    if line.end == line.start + 2 and not bodies.following(index):
        draft.drop(line.start, line.end)
        return index + 1
    return bodies.leave_out(index, line.indent, "comment")


def _directive(bodies: Bodies, index: int, line: Line, name: str, start: int) -> int:
    """Read a directive whose argument begins at ``start``."""
    draft = bodies.draft
    name = name.rpartition(":")[2] if name.startswith(("std:", "rst:")) else name
    end = bodies.indented(index, line.indent)
    reason = UNREAD.get(name) or ("code" if name.startswith("auto") else "")
    if reason:
        return bodies.leave_out(index, line.indent, reason)
    bodies.preface = bodies.preface and name == "post"
    if name in ("table", "list-table", "csv-table"):
        return _tabular(bodies, index, line, end, name, start)
    content = _options(bodies, index, end)
    indent = bodies.margin(content, end, line.indent + 3)
    if name in VERSIONED:
        word = draft.source.find(" ", start, line.end)
        start = draft.drop(start, word + 1 if word > 0 else line.end)
    if name in PROSE or name in VERSIONED:
        bodies.enter(indent, "div")
        if start < line.end:
            bodies.lines[content - 1] = line._replace(start=start, indent=indent)
            return content - 1
        return content
    if name in ("figure", "image"):
        draft.leave_out(start, line.end, "address")
        bodies.enter(indent, "figcaption" if name == "figure" else "div")
        return content
    if name == "post":
        draft.date(start, line.end)
    elif name in TITLED and start < line.end:
        draft.block("p", (start, line.end))
    else:
        draft.leave_out(start, line.end, "markup")
    bodies.enter(indent, "blockquote" if name in QUOTES else "div")
    return content


def _options(bodies: Bodies, index: int, end: int, heads: bool = False) -> int:
    """Pass over the options of a directive, but for what they have readers see; the index after them."""
    draft, source = bodies.draft, bodies.draft.source
    index += 1
    while index < end:
        line = bodies.lines[index]
        option = FIELD.match(source, line.start, line.end)
        if not option:
            break
        after = bodies.indented(index, line.indent)
        last = bodies.lines[after - 1].end
        draft.drop(*option.span())
        if option[1] == "alt" and option.end() < last:
            draft.value("caption", option.end(), last)
        elif option[1] == "header" and heads:
            values(draft, option.end(), last)
        else:
            draft.leave_out(option.end(), last, "markup")
        index = after
    return index


def _tabular(bodies: Bodies, index: int, line: Line, end: int, name: str, start: int) -> int:
    """Read a directive around a table, which has a caption for an argument."""
    draft = bodies.draft
    if start < line.end:
        draft.block("caption", (start, line.end))
    if name == "csv-table":
        draft.outline.enter("table")
    content = _options(bodies, index, end, name == "csv-table")
    if name == "csv-table":
        for row in bodies.lines[content:end]:
            if row.end > row.start:
                values(draft, row.start, row.end)
        draft.outline.leave("table")
        return end
    indent = bodies.margin(content, end, line.indent + 3)
    bodies.enter(indent, "table" if name == "list-table" else "div")
    return content


def field(bodies: Bodies, index: int, line: Line) -> int:
    """Read a pair of a name and words; above all else it says something of the page."""
    draft = bodies.draft
    field = FIELD.match(draft.source, line.start, line.end)
    assert field
    name = field[1].lower().replace("-", "").replace("_", "")
    end = bodies.indented(index, line.indent)
    stop = max(bodies.lines[end - 1].end, field.end())
    draft.drop(*field.span())
    if bodies.preface and field.end() < stop and name in DATES:
        draft.date(field.end(), stop)
    elif bodies.preface and field.end() < stop and name in DESCRIPTIONS:
        draft.value("description", field.end(), stop)
    elif bodies.preface:
        draft.leave_out(field.end(), stop, "front matter")
    elif name.split(" ")[0] in ("type", "rtype"):
        draft.leave_out(field.end(), stop, "code")
    else:
        return bodies.begin(index, line, field.end(), "dd")
    return end
