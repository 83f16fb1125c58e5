"""Holidays by name, with their year: "Easter Sunday 2018", "father's day of 2015", "Yuandan of next year"."""

from factlint.lexicon.holidays import (
    AFTER_THANKSGIVING,
    ISLAMIC,
    NAMES,
    OF_ONE_COUNTRY,
    OTHER_NAMES,
    WEEKDAYS_OF_ONE_COUNTRY,
)
from factlint.lexicon.moments import STEPS
from factlint.moments.counts import year
from factlint.moments.tokens import Tokens, once, tokens
from factlint.when import Holiday, Relative

_ALL = (*NAMES, *OF_ONE_COUNTRY, *WEEKDAYS_OF_ONE_COUNTRY, *AFTER_THANKSGIVING, *ISLAMIC, *OTHER_NAMES)
# The names as words, by their first one, the longest before the others.
_BY_WORD: dict[str, list[tuple[str, ...]]] = {}


def _split(name: str) -> tuple[str, ...]:
    return tuple(word for word in tokens(name, 0, len(name)).low if word)


for _name in sorted(_ALL, key=len, reverse=True):
    _words = _split(_name)
    _BY_WORD.setdefault(_words[0], []).append(_words)
FIRST_WORDS = frozenset(_BY_WORD)
_JOINED = {_split(name): name for name in _ALL}


@once
def holiday(t: Tokens, i: int) -> tuple[Holiday, int] | None:
    """The holiday that is named at ``i``, and the year that is told with it."""
    for words in _BY_WORD.get(t.low[i], ()):
        if j := t.after(i, *words):
            name = _JOINED[words]
            k = t.skip(t.skip(j, ","), "of", "in")
            if found := year(t, k):
                return Holiday(name, found[0]), found[1]
            if t.low[k] in STEPS and t.low[k + 1] == "year":
                return Holiday(name, Relative("year", STEPS[t.low[k]])), k + 2
            return Holiday(name), j
    return None
