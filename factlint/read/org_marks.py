"""What stands inside the text of Org."""

import re

from factlint.pattern import pattern
from factlint.read.draft import Act, Marks
from factlint.read.marks import aside, dropped, letters, line, meant, paired, raised, thing, words

_FILE = r"\[\[(?:file:|\./|\.\./|/)?[^\[\]]*\.(?:png|jpe?g|gif|svg|webp|pdf)\]\]"


def _pair(sign: str, reason: str = "") -> tuple[tuple[re.Pattern[str], Act], ...]:
    """The marks around emphasis: nothing of a word outside them, nothing blank inside."""
    sign = re.escape(sign)
    closing = pattern(rf"(?<=[^\s{sign}]){sign}(?![\w{sign}])")
    return ((pattern(rf"(?<![\w{sign}]){sign}(?=[^\s{sign}])"), paired(closing, reason)),)


def _entity(written: str) -> str:
    from html.entities import html5  # late: its table is large, and few articles name a sign

    name = written[1:].removesuffix("{}")
    return "€" if name in ("EUR", "EURtm") else html5.get(name + ";", "")


MARKS = Marks(
    pattern(r"[\\*/_+=~\[<{@$^\-\r\n]"),
    {
        "*": _pair("*"),
        "/": _pair("/"),
        "_": (*_pair("_"), (pattern(r"(?<=\w)_\{([^{}]{1,20})\}"), letters)),
        "+": _pair("+", "struck out"),
        "=": _pair("=", "code"),
        "~": _pair("~", "code"),
        "[": (
            (pattern(_FILE, re.IGNORECASE), thing("address")),
            (pattern(r"\[\[[^\[\]]*\]\[([^\[\]]+)\]\]"), words("address")),
            (pattern(r"\[\[[^\[\]]*\]\]"), thing("address")),
            (pattern(r"\[fn:[^\[\]:]*:((?:[^\[\]]|\[\[[^\[\]]*\](?:\[[^\[\]]*\])?\])+)\]"), aside),
            (pattern(r"\[fn:[^\[\]]*\]"), dropped("note")),
            (pattern(r"\[cite[^\[\]:]*:[^\[\]]*\]"), thing("note")),
            (pattern(r"\[(\d{4}-\d\d-\d\d[^\[\]\r\n]*)\]"), letters),
        ),
        "<": (
            (pattern(r"<<<?[^<>\r\n]*>?>>"), dropped("address")),
            (pattern(r"<(\d{4}-\d\d-\d\d[^<>\r\n]*)>"), letters),
            (pattern(r"<(?:[a-z]+:[^\s<>]+|[^\s<>@]+@[^\s<>]+)>"), thing("address")),
        ),
        "{": ((pattern(r"\{\{\{[^{}]*\}\}\}"), thing("template")),),
        "@": ((pattern(r"@@[^@]*@@"), dropped("template")),),
        "$": (
            (pattern(r"\$\$[^$]+\$\$"), thing("code")),
            (pattern(r"\$(?=[^\s$])(?=[^$\r\n]*[\\^_=]|\w\$)[^$\r\n]*[^\s$,.;]\$(?!\w)"), thing("code")),
        ),
        "^": ((pattern(r"(?<=\S)\^\{?(\d{1,3})\}?"), raised),),
        "\\": (
            (pattern(r"\\\\[ \t]*(?:\r\n?|\n)[ \t]*"), line),
            (pattern(r"\\\("), paired(pattern(r"\\\)"), "code")),
            (pattern(r"\\\["), paired(pattern(r"\\\]"), "code")),
            (pattern(r"\\[A-Za-z]{2,12}(?:\{\})?"), meant(_entity)),
        ),
        "-": (
            (pattern(r"---(?!-)"), meant(lambda _: "—")),
            (pattern(r"(?<!-)--(?!-)"), meant(lambda _: "–")),
        ),
    },
)
