"""Patterns as in ``.gitignore``, with git's own meaning of every sign, over names as bytes.

What libraries make of a pattern differs from git in corners (``*/**/``, ``?`` beside letters of two bytes, a class
that is never closed), and their import takes longer than the walk of a repository; so this is git's grammar, proven
against git itself.
"""

import re
import string

# More stars in one name, or in one pattern, than anybody writes: an expression with many takes too long to fail.
_MOST_STARS = 3
_STARS = re.compile(rb"\*+")
_SPECIAL = re.compile(rb"[*?\[\\]")
_SLASH = ord("/")
_CLASSES = {
    "alnum": string.ascii_letters + string.digits, "alpha": string.ascii_letters, "blank": " \t",
    "cntrl": "".join(map(chr, [*range(32), 127])), "digit": string.digits, "lower": string.ascii_lowercase,
    "graph": string.ascii_letters + string.digits + string.punctuation, "punct": string.punctuation,
    "print": string.ascii_letters + string.digits + string.punctuation + " ", "space": string.whitespace,
    "upper": string.ascii_uppercase, "xdigit": string.hexdigits,
}  # fmt: skip


class Pattern:
    """One line of a file of patterns: what it matches, and whether it takes that back."""

    __slots__ = ("_folders", "_name", "_text", "_whole", "keeps")

    def __init__(self, line: bytes) -> None:
        self.keeps = line.startswith(b"!")
        text = line[1:] if self.keeps else line
        self._folders = text.endswith(b"/")
        text = text[:-1] if self._folders else text
        self._name = b"/" not in text  # of any folder below
        text = text.removeprefix(b"/")
        self._text = text
        self._whole: re.Pattern[bytes] | None = None
        if _SPECIAL.search(text):
            self._whole = re.compile(_expression(text) or rb"(?!)", re.DOTALL)

    def matches(self, path: bytes, name: bytes, folder: bool) -> bool:
        """Whether it matches the path, from where the pattern's file stands, whose last part is ``name``."""
        if self._folders and not folder:
            return False
        subject = name if self._name else path
        return subject == self._text if self._whole is None else self._whole.fullmatch(subject) is not None


def patterns(data: bytes) -> list[Pattern]:
    """The patterns of a file. Lines that are too complicated to be matched in good time are left out."""
    lines = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    return [Pattern(line) for line in map(_trimmed, lines) if line and not line.startswith(b"#") and is_simple(line)]


def is_simple(line: bytes) -> bool:
    """Whether the line is a pattern that is matched in good time."""
    stars = [len(_STARS.findall(part)) for part in line.split(b"/")]
    return bool(line.strip()) and max(stars) <= _MOST_STARS and sum(stars) <= 2 * _MOST_STARS


def _trimmed(line: bytes) -> bytes:
    """The line without its end and without spaces before that, unless a backslash holds one fast."""
    line = line.removesuffix(b"\r")
    bare = line.rstrip(b" ")
    held = (len(bare) - len(bare.rstrip(b"\\"))) % 2
    return line[: len(bare) + 1] if held and len(bare) < len(line) else bare


def _expression(text: bytes) -> bytes | None:
    """The regular expression that matches what the pattern does, or None where that is nothing."""
    written: list[bytes] = []
    at = 0
    while at < len(text):
        sign = text[at : at + 1]
        if stars := _STARS.match(text, at):
            before, at = at == 0 or text[at - 1] == _SLASH, stars.end()
            several = len(stars[0]) > 1 and before and (at == len(text) or text[at:].startswith((b"/", b"\\/")))
            if several and text[at : at + 1] == b"/":
                written.append(rb"(?:.*/)?")
                at += 1
            else:
                written.append(rb".*" if several else rb"[^/]*")
            continue
        at += 1
        if sign == b"?":
            written.append(rb"[^/]")
        elif sign == b"[":
            found = _class(text, at)
            if found is None:
                return None
            written.append(found[0])
            at = found[1]
        elif sign == b"\\":
            if at == len(text):
                return None
            written.append(re.escape(text[at : at + 1]))
            at += 1
        else:
            written.append(re.escape(sign))
    return b"".join(written)


def _class(text: bytes, at: int) -> tuple[bytes, int] | None:
    """The class of bytes that begins behind ``[``, and where it ends; None where it never does."""
    negated = text[at : at + 1] in (b"!", b"^")
    at += negated
    members: set[int] = set()
    before: int | None = None
    first = True
    while True:
        if at >= len(text):
            return None
        sign = text[at : at + 1]
        if sign == b"]" and not first:
            break
        first = False
        if sign == b"[" and text[at + 1 : at + 2] == b":" and (end := text.find(b"]", at + 2)) >= 0:
            if text[end - 1 : end] == b":" and end - 1 > at + 1:
                name = text[at + 2 : end - 1].decode("ascii", "replace")
                if name not in _CLASSES:
                    return None
                members.update(_CLASSES[name].encode())
                before, at = None, end + 1
                continue
        elif sign == b"-" and before is not None and text[at + 1 : at + 2] not in (b"", b"]"):
            at += 1 + (text[at + 1 : at + 2] == b"\\")
            if at >= len(text):
                return None
            members.update(range(before, text[at] + 1))
            before, at = None, at + 1
            continue
        elif sign == b"\\":
            at += 1
            if at >= len(text):
                return None
        before = text[at]
        members.add(before)
        at += 1
    members = (set(range(256)) - members if negated else members) - {_SLASH}
    listed = b"".join(rb"\x%02x" % member for member in sorted(members))
    return (b"[" + listed + b"]" if listed else rb"(?!)"), at + 1
