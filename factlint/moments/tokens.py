"""A stretch of text as words, each looked at in lower case."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, NamedTuple, TypeVar

from factlint.pattern import pattern

# A possessive is a word of its own, "o'clock" is one.
_TOKEN = pattern(r"\d+|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*|['’]s\b|\S")
_AHEAD = 8  # empty words at the end, so that a rule may look ahead


class Tokens(NamedTuple):
    """The words of ``text`` and their offsets there; a few empty words at the end of the text follow the last."""

    text: str
    low: list[str]
    starts: list[int]
    ends: list[int]
    read: dict[tuple[str, int], Any]  # what the rules that are asked most have read, by rule and place

    def joined(self, index: int) -> bool:
        """Whether the word stands right behind the one before it, without a space."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def after(self, index: int, *words: str) -> int:
        """The index behind these words, where they stand at ``index``; else 0."""
        low = self.low
        for word in words:
            if low[index] != word:
                return 0
            index += 1
        return index

    def skip(self, index: int, *words: str) -> int:
        """The index behind one of the words, where one stands at ``index``; else ``index``."""
        return index + 1 if self.low[index] in words else index


def tokens(text: str, start: int, stop: int) -> Tokens:
    """The words of ``text[start:stop]``, their offsets those in ``text``."""
    found = list(_TOKEN.finditer(text, start, stop))
    # A number longer than a date without its hyphens is none of time.
    low = ["#" if token[0].isdecimal() and len(token[0]) > 8 else token[0].lower().replace("’", "'") for token in found]
    return Tokens(
        text,
        [*low, *[""] * _AHEAD],
        [*(token.start() for token in found), *[stop] * _AHEAD],
        [*(token.end() for token in found), *[stop] * _AHEAD],
        {},
    )


V = TypeVar("V")


def longest(found: Iterable[tuple[V, int] | None]) -> tuple[V, int] | None:
    """Of what several rules read from one place on the longest, the first of them where two are as long."""
    best: tuple[V, int] | None = None
    for one in found:
        if one and (best is None or one[1] > best[1]):
            best = one
    return best


def once(rule: Callable[[Tokens, int], V]) -> Callable[[Tokens, int], V]:
    """The rule, asked only once from each place."""
    name = f"{rule.__module__}.{rule.__name__}"

    @wraps(rule)
    def asked(t: Tokens, i: int) -> V:
        key = (name, i)
        if key not in t.read:
            t.read[key] = rule(t, i)
        found: V = t.read[key]
        return found

    return asked
