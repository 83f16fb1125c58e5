"""Text from articles, pages and file names, made safe to show.

A terminal obeys control characters, reorders text on bidirectional marks and hides zero-width ones, so none of
them is ever printed as it is: each is shown as a picture of itself. The runner of a workflow obeys ``##[command]``
or ``##vso[command]`` anywhere in a line of its log, and ``::command::`` where a line begins.
"""

from factlint.pattern import pattern

_RUNNER_COMMAND = pattern(r"##(\w*)\[")
_FIRST_IN_LINE = pattern(r"(?m)^(\s*)::")

# White space that Python calls unprintable although a terminal only leaves room for it.
_SPACES = frozenset("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")

# What a frame is drawn with where standard output cannot take it, cell for cell.
_DRAWN = {"│": "|", "╭": ",", "╰": "`", "╯": "'", "─": "-", "┬": "+", "┆": ":", "…": "~", "⁅": "("}


def picture(character: str) -> str:
    """One character as it is shown: itself, or what stands for it where it has no glyph ("␛", "<U+202E>")."""
    if character.isprintable() or character in _SPACES:
        return character
    number = ord(character)
    if number < 0x20:
        return chr(0x2400 + number)
    if number == 0x7F:
        return "␡"
    if 0xDC80 <= number <= 0xDCFF:  # a byte of a file name that is not UTF-8
        return f"\\x{number - 0xDC00:02x}"
    return f"<U+{number:04X}>"


def visible(text: str) -> str:
    """``text`` on one line, in which every character can be seen and none is obeyed."""
    return inert(text if text.isprintable() else "".join(map(picture, text)))


def visible_path(path: str) -> str:
    """A path as it may stand first in a line."""
    return visible(f"./{path}" if path.lstrip().startswith("::") else path)


def inert(text: str) -> str:
    """``text`` of the same width without a command to the runner of a workflow."""
    return _RUNNER_COMMAND.sub(r"##\1⁅", text)


def inert_lines(text: str) -> str:
    """Lines of the same width that hold no command to the runner of a workflow."""
    return _FIRST_IN_LINE.sub(r"\1∶∶", inert(text))


def stand_in(error: UnicodeError) -> tuple[str, int]:
    r"""An error handler for codecs: a plain sign for a line of a frame, ``\u2014`` for every other character."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_DRAWN.get(c) or c.encode("ascii", "backslashreplace").decode() for c in lost), error.end
