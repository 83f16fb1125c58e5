"""What stands inside the text of Typst and is no code."""

import re

from factlint.pattern import pattern
from factlint.read.draft import Act
from factlint.read.latex_maths import maths
from factlint.read.marks import dropped, letters, meant, paired, thing

_URL = pattern(r"(?:https?)://[^\s\[\]<>\"]+(?<![.,;:!?)'])")


def _code_point(written: str) -> str:
    code = int(written[3:-1], 16)
    return chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else "\ufffd"


ESCAPES: tuple[tuple[re.Pattern[str], Act], ...] = (
    (pattern(r"\\u\{[\da-fA-F]{1,6}\}"), meant(_code_point)),
    (pattern(r"\\(.)"), letters),
)
SIGNS: dict[str, tuple[tuple[re.Pattern[str], Act], ...]] = {
    "*": ((pattern(r"(?<!\w)\*(?=\S)"), paired(pattern(r"(?<=\S)\*(?!\w)"))),),
    "_": ((pattern(r"(?<!\w)_(?=\S)"), paired(pattern(r"(?<=\S)_(?!\w)"))),),
    "`": (
        (pattern(r"```"), paired(pattern(r"```"), "code")),
        (pattern(r"`(?!`)"), paired(pattern(r"`"), "code")),
        (pattern(r"``"), dropped()),
    ),
    "$": ((pattern(r"\$((?:[^$\\]|\\.)+)\$", re.DOTALL), maths),),
    "@": ((pattern(r"(?<!\w)@[A-Za-z][\w:.-]*(?<![.:-])"), thing("note")),),
    "<": ((pattern(r"<[A-Za-z][\w:.-]*>"), dropped("address")),),
    "~": ((pattern("~"), meant(lambda _: "\xa0")),),
    "-": (
        (pattern("---"), meant(lambda _: "—")),
        (pattern("--"), meant(lambda _: "–")),
        (pattern(r"-\?"), dropped()),
    ),
    "/": (
        (pattern(r"(?<!:)//[^\r\n]*"), dropped("comment")),
        (pattern(r"/\*[^*]*(?:\*(?!/)[^*]*)*\*/"), dropped("comment")),
    ),
    ":": ((_URL, thing("address")),),
}
