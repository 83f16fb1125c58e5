"""What stands inside the text of AsciiDoc."""

import re
from html import unescape

from factlint.pattern import pattern
from factlint.read.draft import Draft, Marks
from factlint.read.marks import aside, dropped, letters, line, meant, paired, raised, thing, words

_SIGNS = {
    "nbsp": "\xa0", "zwsp": "\u200b", "wj": "\u2060", "apos": "'", "quot": '"', "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+", "vbar": "|", "amp": "&", "lt": "<", "gt": ">", "caret": "^",
    "startsb": "[", "endsb": "]", "asterisk": "*", "tilde": "~", "backslash": "\\", "backtick": "`", "sp": " ",
    "two-colons": "::", "two-semicolons": ";;", "cpp": "C++", "pp": "++", "empty": "",
}  # fmt: skip
# What stands in the brackets of a macro; one macro inside another is as deep as it goes.
_INSIDE = r"\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*+)\]"
_SHOWN = pattern(r'\s*"?((?:(?!"?\s*,\s*\w+=|\^?"?\s*\Z).)+)', re.DOTALL)


def _link(draft: Draft, mark: re.Match[str]) -> int:
    """A link: its words, without what says how to open it."""
    start, end = mark.span(1)
    shown = _SHOWN.match(draft.source, start, end)
    if not shown:
        draft.writer.stand_in(mark.start(), mark.end(), "address")
        return mark.end()
    draft.drop(mark.start(), shown.start(1), "address")
    draft.write(*shown.span(1))
    return draft.drop(shown.end(1), mark.end(), "address")


def _note(draft: Draft, mark: re.Match[str]) -> int:
    return aside(draft, mark) if mark[1].strip() else draft.drop(mark.start(), mark.end(), "note")


MARKS = Marks(
    pattern(r"[\\*_`#^~+{<\"'\[:&(\-\r\n]"),
    {
        "\\": ((pattern(r"\\(?=[*_`#^~+{<\[&:(\"'-])(.)"), letters),),
        "*": (
            (pattern(r"\*\*(?=[^\s*])"), paired(pattern(r"(?<=\S)\*\*"))),
            (pattern(r"(?<![\w;:}*])\*(?=[^\s*])"), paired(pattern(r"(?<=[^\s*])\*(?![\w*])"))),
        ),
        "_": (
            (pattern(r"__(?=[^\s_])"), paired(pattern(r"(?<=\S)__"))),
            (pattern(r"(?<![\w;:}])_(?=[^\s_])"), paired(pattern(r"(?<=[^\s_])_(?!\w)"))),
        ),
        "`": (
            (pattern(r"`\""), meant(lambda _: "”")),
            (pattern(r"`'"), meant(lambda _: "’")),
            (pattern(r"``(?=\S)"), paired(pattern(r"(?<=\S)``"), "code")),
            (pattern(r"(?<![\w;:}`])`(?=[^\s`])"), paired(pattern(r"(?<=[^\s`])`(?![\w`\"'])"), "code")),
        ),
        '"': ((pattern(r'"`(?=\S)'), meant(lambda _: "“")),),
        "'": ((pattern(r"'`(?=\S)"), meant(lambda _: "‘")),),
        "#": (
            (pattern(r"##(?=[^\s#])"), paired(pattern(r"(?<=\S)##"))),
            (pattern(r"(?<![\w&;:}#])#(?=[^\s#])"), paired(pattern(r"(?<=[^\s#])#(?![\w#])"))),
        ),
        "^": ((pattern(r"\^([^\s^]{1,20})\^"), raised),),
        "~": ((pattern(r"~([^\s~]{1,20})~"), letters),),
        "+": (
            (pattern(r"(?<=[ \t])\+[ \t]*(?:\r\n?|\n)[ \t]*"), line),
            (pattern(r"\+\+\+(?=[^\s+])"), paired(pattern(r"\+\+\+"), "code")),
            (pattern(r"\+\+([^+\r\n]{1,200})\+\+"), letters),
            (pattern(r"(?<!\w)\+(?=\S)([^+\r\n]{1,200})(?<=\S)\+(?!\w)"), letters),
        ),
        "{": (
            (pattern(r"\{[a-z-]{2,14}\}"), meant(lambda written: _SIGNS.get(written[1:-1], ""))),
            (pattern(r"\{[A-Za-z\d_][\w-]*(?::[^{}\r\n]*)?\}"), thing("template")),
        ),
        "<": (
            (pattern(r"<<[^<>,]{0,200}+,([^<>]*)>>"), words("address")),
            (pattern(r"<<[^<>]*>>"), thing("address")),
            (pattern(r"<(?:(?:https?|ftp|mailto):[^\s<>]+|[^\s<>@]+@[^\s<>]+)>"), thing("address")),
        ),
        "[": (
            (pattern(r"\[\[\[?[^\[\]\r\n]*\]?\]\]"), dropped("address")),
            (pattern(r"\[[^\[\]\r\n]*\](?=[#*_`])"), dropped()),
        ),
        "(": (
            (pattern(r"\(\(\([^()]*\)\)\)"), dropped("template")),
            (pattern(r"\(\(([^()]+)\)\)"), words()),
        ),
        "&": ((pattern(r"&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z]\w{1,31});"), meant(unescape)),),
        "-": ((pattern(r"(?<=\w)--(?=\w)|(?<=\s)--(?=\s)"), meant(lambda _: "—")),),
        ":": (
            (pattern(rf"(?:https?|ftp|irc)://[^\s\[\]<>\"]+{_INSIDE}"), _link),
            (pattern(r"(?:https?|ftp|irc)://[^\s\[\]<>\"]+(?<![.,;:!?)'])"), thing("address")),
            (pattern(rf"(?:link|xref|mailto):[^\s\[\]]*{_INSIDE}"), _link),
            (pattern(rf"footnote(?:ref)?:[^\s\[\]]*{_INSIDE}"), _note),
            (pattern(rf"(?:pass|btn):[^\s\[\]]*{_INSIDE}"), letters),
            (pattern(rf"(?:indexterm2?|anchor|bibanchor):[^\s\[\]]*{_INSIDE}"), dropped("template")),
            (pattern(rf"(?:image|icon|kbd|menu|stem|latexmath|asciimath|cite):[^\s\[\]]*{_INSIDE}"), thing("code")),
        ),
    },
    pattern(r"(?:https?|ftp|irc|link|xref|mailto|footnote(?:ref)?|pass|btn|indexterm2?|anchor|bibanchor|image|icon|kbd"
            r"|menu|stem|latexmath|asciimath|cite)\Z"),
)  # fmt: skip
