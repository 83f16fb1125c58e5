"""A finding in plain lines, for forms that have room for text and none for a drawing.

No line begins with words of an article, which a service might take for a command.
"""

from factlint.finding import Finding, Label
from factlint.pattern import pattern
from factlint.report.visible import visible

# Words of one side that are shown; a side may be a whole paragraph.
_LONGEST = 100
_TICKS = pattern(r"`+")


def words(label: Label) -> str:
    """What stands at the side, on one line and of a readable length."""
    text = visible(" ".join(label.text.split()))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def place(label: Label) -> str:
    """Where the side stands, in words."""
    return visible(label.place) if label.place else f"line {label.line}, column {label.column}"


def has_lines(path: str, label: Label) -> bool:
    """Whether the side stands on a line of the file: in no container but a notebook, which is text."""
    return label.place is None or path.endswith(".ipynb")


def told(finding: Finding) -> list[str]:
    """Every side with its note, and the help."""
    lines = [
        f"{place(label)}: “{words(label)}”{f', {visible(label.note)}' if label.note else ''}"
        for label in finding.labels
    ]
    return [*lines, *([f"help: {visible(finding.help)}"] if finding.help else [])]


def fence(text: str, least: int = 1) -> str:
    """The backticks between which ``text`` is code in Markdown, and no more than that."""
    return "`" * max([least, *(len(ticks[0]) + 1 for ticks in _TICKS.finditer(text))])


def code(text: str) -> str:
    """``text`` as code in a line of Markdown, where nothing is a link, a mention, a picture or HTML."""
    text = visible(text)
    ticks = fence(text)
    # The blanks, which Markdown takes away, part the fence from a backtick beside it.
    return f"{ticks} {text} {ticks}" if "`" in text or text != text.strip() or not text else f"{ticks}{text}{ticks}"
