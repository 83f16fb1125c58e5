"""LaTeX, without running it: what stands on the page by the commands of its common classes and packages.

A draft's marks are its commands. An argument that is read is not read apart: its braces are dropped where they stand,
so that no depth of braces matters. Of a command that is not known, an argument of several words is taken for prose and
one word for a name.
"""

import re
from collections.abc import Callable

from factlint.pattern import pattern
from factlint.read import latex_names as names
from factlint.read.draft import Draft, Marks
from factlint.read.latex_commands import OPTION, Commands
from factlint.read.latex_maths import maths
from factlint.read.latex_scan import accented
from factlint.read.marks import dropped, meant
from factlint.read.writer import Page

_COMMAND = pattern(r"\\(?:([A-Za-z@]+\*?)|(.))", re.DOTALL)
_COMMENT = pattern(r"%[^\r\n]*")
_MARGIN = pattern(r"(?:\r\n?+|\n)[ \t]*(?![ \t\r\n])")
_PARAGRAPH = pattern(r"(?:\r\n?+|\n)[ \t]*(?:\r\n?+|\n)\s*")
_ENVIRONMENT = pattern(r"[ \t]*\{([^{}\r\n]*)\}")
_MATHS = pattern(r"\$\$[^$]+\$\$|\$((?:[^$\\\r\n]|\\.|\r?\n(?![ \t]*\r?\n))+)\$", re.DOTALL)
_SEVERAL = pattern(r"\S\s+\S")
_BODY = "\\begin{document}"


def page(source: str) -> Page:
    """The prose of a source in LaTeX."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.draft = Draft(source, Marks(
            pattern(r"[\\%{}$~&`'\-\r\n]"),
            {
                "\\": ((_COMMAND, self._command),),
                "%": ((_COMMENT, self._comment),),
                "{": ((pattern(r"\{"), dropped()),),
                "}": ((pattern(r"\}"), dropped()),),
                "$": ((_MATHS, maths),),
                "~": ((pattern("~"), meant(lambda _: "\xa0")),),
                "&": ((pattern("&"), self._cell),),
                "`": ((pattern("``"), meant(lambda _: "“")), (pattern("`"), meant(lambda _: "‘"))),
                "'": ((pattern("''"), meant(lambda _: "”")),),
                "-": ((pattern("---"), meant(lambda _: "—")), (pattern("--"), meant(lambda _: "–"))),
                "\n": ((_PARAGRAPH, self._end),),
                "\r": ((_PARAGRAPH, self._end),),
            },
        ))  # fmt: skip
        self.source = self.draft.source
        self.commands = Commands(self.draft)
        self.environments: list[str] = []
        self.tables = 0
        commands = self.commands
        self.special: dict[str, Callable[[int, int], int]] = {
            "begin": self._begin, "end": self._leave, "par": self._part, "tabularnewline": self._line,
            "iffalse": commands.false_branch, "textsuperscript": commands.raised,
            **dict.fromkeys(("item", "bibitem"), self._item),
            **dict.fromkeys(("verb", "verb*", "lstinline"), commands.verbatim),
            **dict.fromkeys(("caption", "caption*", "captionof"), commands.caption),
            **dict.fromkeys(("SI", "SIrange", "qty", "num", "numrange", "unit", "si"), commands.quantity),
            **dict.fromkeys(("def", "gdef", "let"), commands.definition),
        }  # fmt: skip

    def read(self) -> Page:
        draft, source = self.draft, self.source
        start = source.find(_BODY, draft.start)
        end = source.find("\\end{document}", max(start, 0))
        end = end if end >= 0 else len(source)
        if start >= 0:
            self._preamble(draft.start, start)
            start += len(_BODY)
        draft.write(max(start, draft.start), end)
        draft.part()
        draft.drop(end, len(source), "front matter")
        return draft.page()

    def _preamble(self, start: int, end: int) -> None:
        """Of what stands before the page read what it says of the page."""
        position = start
        for command in _COMMAND.finditer(self.source, start, end):
            kind = names.VALUES.get(command[1] or "")
            if kind and command.start() >= position and not self._in_comment(command.start()):
                self.draft.drop(position, command.start(), "front matter")
                self.draft.drop(*command.span())
                position = self.commands.value(command.end(), kind)
        self.draft.leave_out(position, end + len(_BODY), "front matter")

    def _in_comment(self, at: int) -> bool:
        line = self.source[max(self.source.rfind("\n", 0, at), at - 200) + 1 : at]
        return "%" in line.replace("\\%", "")

    def _comment(self, draft: Draft, mark: re.Match[str]) -> int:
        """A comment takes the end of its line with it, unless it has the line to itself."""
        draft.leave_out(*mark.span(), "comment")
        before = self.source[max(mark.start() - 100, 0) : mark.start()].rstrip(" \t")
        margin = _MARGIN.match(self.source, mark.end())
        if not margin or not before or before[-1] in "\r\n":
            return mark.end()
        return draft.drop(mark.end(), margin.end())

    def _end(self, draft: Draft, mark: re.Match[str]) -> int:
        draft.part()
        return mark.end()

    def _cell(self, draft: Draft, mark: re.Match[str]) -> int:
        if not self.tables:
            return mark.start()
        draft.outline.leave("td")
        draft.outline.enter("td")
        return draft.drop(*mark.span())

    def _command(self, draft: Draft, mark: re.Match[str]) -> int:
        start, end = mark.span()
        name = mark[1]
        if not name:
            return self._sign(mark[2], start, end)
        bare = name.rstrip("*")
        if act := self.special.get(name):
            return act(start, end)
        if name in names.SIGNS:
            draft.writer.put(names.SIGNS[name], start, end)
            return draft.drop(end, end + 2) if self.source.startswith("{}", end) else end
        if accent := accented(self.source, start, bare):
            draft.writer.put(accent[0], start, accent[1])
            return accent[1]
        if bare in names.HEADINGS:
            return self.commands.heading(start, end, f"h{names.HEADINGS[bare]}")
        if bare in names.VALUES:
            return self.commands.value(draft.drop(start, end), names.VALUES[bare])
        draft.drop(start, end)
        arguments = names.ARGUMENTS.get(name) or names.ARGUMENTS.get(bare, "")
        if arguments:
            return self.commands.take(start, end, arguments)
        if bare.endswith(names.REFERENCES):
            return self.commands.take(start, end, "t")
        if name in names.SILENT or bare in names.SILENT:
            return self.commands.past_option(end)
        return self.commands.unknown(start, end)

    def _sign(self, sign: str, start: int, end: int) -> int:
        """A command of one sign."""
        draft = self.draft
        if sign == "\\":
            return self._line(start, end)
        if sign in "([":
            close = self.commands.find("\\)" if sign == "(" else "\\]", end)
            if close < 0:
                return draft.drop(start, end)
            draft.writer.stand_in(start, close + 2, "code")
            return close + 2
        if accent := accented(self.source, start, sign):
            draft.writer.put(accent[0], start, accent[1])
            return accent[1]
        shown = names.ESCAPES.get(sign, "")
        if shown:
            draft.writer.put(shown, start, end)
            return end
        return draft.drop(start, end if sign in names.ESCAPES or sign in "'`^\"~=.)]" else end - 1)

    def _line(self, start: int, end: int) -> int:
        draft = self.draft
        if self.source.startswith("*", end):
            end += 1
        after = self.commands.past_option(end, drop=False)
        draft.drop(start, after)
        if self.tables:
            for element in ("td", "tr"):
                draft.outline.leave(element)
            for element in ("tr", "td"):
                draft.outline.enter(element)
        else:
            draft.writer.line(start, after)
        return after

    def _part(self, start: int, end: int) -> int:
        self.draft.part()
        return self.draft.drop(start, end)

    def _item(self, start: int, end: int) -> int:
        draft = self.draft
        draft.part()
        terms = self.environments[-1:] == ["description"]
        label = OPTION.match(self.source, end)
        draft.outline.enter("li" if not terms else "dt" if label else "dd")
        draft.drop(start, end)
        if self.source.startswith("bib", start + 1):
            return self.commands.take(start, end, "x")
        if not label:
            return end
        draft.drop(end, label.start(1))
        if terms or _SEVERAL.search(label[1]) or label[1].strip("{}").isalpha():
            draft.write(*label.span(1))
            draft.writer.put(" ", label.end(1), label.end())
        else:
            draft.leave_out(*label.span(1), "markup")
        if terms:
            draft.outline.enter("dd")
        return draft.drop(label.end(1), label.end())

    def _begin(self, start: int, end: int) -> int:
        """An environment begins."""
        draft = self.draft
        named = _ENVIRONMENT.match(self.source, end)
        if not named:
            return draft.drop(start, end)
        name = named[1]
        if reason := names.UNREAD.get(name):
            close = self.commands.find(f"\\end{{{name}}}", named.end())
            if close >= 0:
                draft.writer.end()
                return draft.leave_out(start, close + len(name) + 6, reason)
        draft.part()
        after = self.commands.past_option(named.end())
        for _ in range(names.SETTINGS.get(name, 0)):
            _, close = self.commands.argument(after)
            after = close + 1 if close >= 0 else after
        after = self.commands.past_option(after)
        draft.drop(start, after)
        element = names.ELEMENTS.get(name, "div")
        self.environments.append(name)
        draft.outline.enter(element)
        if element == "table":
            self.tables += 1
            draft.outline.enter("tr")
            draft.outline.enter("td")
        inside, close = self.commands.argument(after) if name in names.TITLED else (-1, -1)
        return self.commands.apart("h4", draft.drop(after, inside), close) if inside >= 0 else after

    def _leave(self, start: int, end: int) -> int:
        """An environment ends; where another one is open, it stays open."""
        draft = self.draft
        named = _ENVIRONMENT.match(self.source, end)
        after = named.end() if named else end
        draft.part()
        if named and self.environments and self.environments[-1] == named[1]:
            element = names.ELEMENTS.get(self.environments.pop(), "div")
            self.tables -= element == "table"
            draft.outline.leave(element)
        return draft.drop(start, after)
