"""The commands of LaTeX, each with the arguments that it takes from the source behind it."""

from factlint.pattern import pattern
from factlint.read.draft import Draft
from factlint.read.latex_maths import quantity
from factlint.read.latex_scan import braces

OPTION = pattern(r"\s?\[((?:[^\[\]{}]|\{[^{}]*\}|\[[^\[\]]*\])*+)\]")
_TRIM = pattern(r"\([lr]{1,2}(?:\{[^{}]*\})?\)(?=\{\d)")
_SPACE = pattern(r"[ \t]*(?:\r?\n[ \t]*)?(?=\{)")
_SEVERAL = pattern(r"\S\s+\S")
_VERBATIM = pattern(r"(?:\[[^\]\r\n]*\])?([^\w\s{*])[^\r\n]*?\1")
_ENVIRONMENT = pattern(r"[ \t]*\{([^{}\r\n]*)\}")


class Commands:
    """The commands of one source. A method takes where a command starts and ends, and gives where reading goes on."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.source = draft.source
        self.closing = braces(draft.source)
        self._missing: set[str] = set()

    def find(self, sign: str, at: int) -> int:
        """Where this sign stands next, or -1. What is missing once is not searched for again."""
        found = self.source.find(sign, at) if sign not in self._missing else -1
        if found < 0:
            self._missing.add(sign)
        return found

    def past_option(self, at: int, drop: bool = True) -> int:
        option = OPTION.match(self.source, at)
        if not option:
            return at
        return self.draft.drop(at, option.end()) if drop else option.end()

    def argument(self, at: int) -> tuple[int, int]:
        """Where the argument's words stand that begins at or after ``at``; (-1, -1) if there is none."""
        space = _SPACE.match(self.source, at)
        if not space:
            return -1, -1
        close = self.closing.get(space.end(), -1)
        return (space.end() + 1, close) if close >= 0 else (-1, -1)

    def take(self, start: int, end: int, letters: str) -> int:
        """Take the arguments of a command, a letter for each that says what it is."""
        draft = self.draft
        for letter in letters:
            end = self.past_option(self.past_option(end))
            if trim := _TRIM.match(self.source, end):
                end = draft.drop(*trim.span())
            inside, close = self.argument(end)
            if inside < 0:
                return end
            if letter == "t":
                draft.writer.stand_in(start, close + 1, "code")
            elif letter == "x":
                draft.leave_out(end, close + 1, "markup")
            elif letter == "n":
                draft.drop(end, inside)
                draft.aside(inside, close)
            else:
                return draft.drop(end, inside)
            end = close + 1
        return end

    def unknown(self, start: int, end: int) -> int:
        draft = self.draft
        end = self.past_option(end)
        inside, close = self.argument(end)
        if inside < 0:
            if start == end or not self.source[start:end].rstrip("*").endswith("skip"):
                draft.writer.put("\ufffc", start, end)
            return draft.drop(end, end + 2) if self.source.startswith("{}", end) else end
        if _SEVERAL.search(self.source, inside, min(close, inside + 1000)):
            return draft.drop(end, inside)
        draft.writer.stand_in(end, close + 1, "code")
        return close + 1

    def apart(self, element: str, inside: int, close: int) -> int:
        """Read an argument as an element of its own."""
        self.draft.block(element, (inside, close))
        return self.draft.drop(close, close + 1)

    def heading(self, start: int, end: int, element: str) -> int:
        after = self.past_option(self.draft.drop(start, end))
        inside, close = self.argument(after)
        return self.apart(element, self.draft.drop(after, inside), close) if inside >= 0 else after

    def caption(self, start: int, end: int) -> int:
        if self.source.startswith("\\captionof", start):
            kind = _ENVIRONMENT.match(self.source, end)
            end = kind.end() if kind else end
        return self.heading(start, end, "caption")

    def value(self, at: int, kind: str) -> int:
        at = self.past_option(at)
        inside, close = self.argument(at)
        if inside < 0:
            return at
        self.draft.drop(at, inside)
        if kind == "date":
            self.draft.date(inside, close)
        else:
            self.draft.value(kind, inside, close)
        return self.draft.drop(close, close + 1)

    def raised(self, start: int, end: int) -> int:
        inside, close = self.argument(end)
        self.draft.drop(start, max(end, inside))
        if inside < 0:
            return end
        self.draft.writer.raised_until = close
        return inside

    def quantity(self, start: int, end: int) -> int:
        end = self.past_option(end)
        found: list[tuple[int, int]] = []
        while len(found) < 3 and (place := self.argument(end))[0] >= 0:
            found.append(place)
            end = place[1] + 1
        self.draft.drop(start, end)
        name = self.source[start + 1 : found[0][0] - 1].partition("[")[0] if found else ""
        quantity(self.draft, name.strip(), start, end, found)
        return end

    def verbatim(self, start: int, end: int) -> int:
        code = _VERBATIM.match(self.source, end)
        if code:
            self.draft.writer.stand_in(start, code.end(), "code")
            return code.end()
        return self.take(start, self.draft.drop(start, end), "t")

    def definition(self, start: int, end: int) -> int:
        line = self.source.find("{", end, end + 80)
        close = self.closing.get(line, -1)
        return self.draft.leave_out(start, close + 1 if close >= 0 else end, "code")

    def false_branch(self, start: int, end: int) -> int:
        close = self.find("\\fi", end)
        return self.draft.leave_out(start, close + 3 if close >= 0 else end, "comment")
