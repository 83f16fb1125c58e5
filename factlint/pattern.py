"""Regular expressions that are compiled when they are first used.

Compiling one costs about as much as matching it in a hundred sentences, and most articles need few of those that
stand in the modules; together they would take longer than checking a short article.
"""

import re
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


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, in the syntax of ``re``, not yet compiled."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
