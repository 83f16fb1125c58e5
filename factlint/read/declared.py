"""The encoding that a page of HTML or XML names in its head, for those that are not written in UTF-8."""

import re

from factlint.pattern import pattern

# What pages call encodings, and what browsers take them for.
_ENCODINGS = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii"), "cp1252"),
    **{f"windows-125{n}": f"cp125{n}" for n in (0, 1, 3, 4, 5, 6, 7, 8)},
    **{f"iso-8859-{n}": f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)},
    "koi8-r": "koi8-r", "koi8-u": "koi8-u", "shift_jis": "cp932", "x-sjis": "cp932", "euc-jp": "euc-jp",
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs", "euc-kr": "cp949",
}  # fmt: skip
_NAME = pattern(
    r"""<(?:meta\b[^>]{0,300}?\bcharset|\?xml\b[^>]{0,99}?\bencoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{3,20})""",
    re.IGNORECASE,
)
_HEAD = 4096


def declared(data: bytes) -> str:
    """The encoding, or "" where the page names none of the known ones."""
    match = _NAME.search(data[:_HEAD].decode("latin-1"))
    return _ENCODINGS.get(match[1].lower(), "") if match else ""
