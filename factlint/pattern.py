"""Regular expressions that are compiled when they are first used.

Compiling one costs about as much as matching it in a hundred sentences, and most articles need few of those that
stand in the modules; together they would take longer than checking a short article.
"""

import re
from collections.abc import Iterator
from sys import maxsize
from typing import Any, cast


class _Pattern:
    """``re.compile(source, flags)``, put off; after the first use its methods are the compiled pattern's own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


class _Worded:
    """A pattern that is tried, and compiled, only where one of the words stands that each of its matches holds."""

    def __init__(self, tried: "re.Pattern[str]", words: tuple[str, ...]) -> None:
        self._tried = tried
        self._words = words

    def _may(self, text: str, start: int, end: int) -> bool:
        low = text[start:end].lower()
        return any(word in low for word in self._words)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        return self._tried.search(text, start, end) if self._may(text, start, end) else None

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        return self._tried.fullmatch(text, start, end) if self._may(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        return self._tried.finditer(text, start, end) if self._may(text, start, end) else iter(())


def pattern(source: str, flags: int = 0, words: tuple[str, ...] = ()) -> re.Pattern[str]:
    """The pattern, in the syntax of ``re``, not yet compiled.

    Where there are ``words``, in lower case, one of them must be a part of every match, in whatever case: where none
    stands the pattern is not even compiled. They are for a pattern that is long and that few texts need, and for
    ``search``, ``fullmatch`` and ``finditer`` within short stretches.
    """
    tried = cast("re.Pattern[str]", _Pattern(source, flags))
    return cast("re.Pattern[str]", _Worded(tried, words)) if words else tried
