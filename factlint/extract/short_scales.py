"""Short scales behind figures in digits: the "m" of "48m" may be millions or metres."""

import re

from factlint.extract.style import Style
from factlint.lexicon.numerals import SHORT_SCALES
from factlint.pattern import pattern

# Short scales that are also units of measure, and mean a scale only beside money or a counted noun.
CAPITALS = frozenset({"MLN", "BLN", "TRN", "TLN", "MN", "Mln", "Bln"})
_UNITS_TOO = frozenset({"m", "mm", "MM", "t", "mill"})
# After "48m" and the like: what shows that metres are meant. Else a counted noun must follow for millions.
_LENGTHWAYS = pattern(
    r"\s?(?:\)|$|[x×/]|(?:high|long|wide|tall|deep|thick|above|below|away|apart|off|race|sprint|freestyle|hurdles|relay"
    r"|butterfly|breaststroke|backstroke|medley|final|record|title|tower|by|from|to the|up|down|or|and|of)\b)"
)
_HIGH = pattern(
    r"\s(?:high|long|wide|tall|deep|thick|above|below|away|apart|off|race|sprint|freestyle|hurdles|relay|from)\b"
    r"|\s?[)x×/]"
)  # fmt: skip
_NOUN_AFTER = pattern(
    r"\s(?:(?!is\b|was\b|has\b|as\b)[a-z][a-z’-]+\s){0,3}(?!is\b|was\b|has\b|as\b|its\b|this\b|less\b|plus\b)[a-z]+s\b|\s(?:people|tons?|tonnes?)\b"
)


def short_scale(text: str, match: re.Match[str], end: int, money: bool, written: Style) -> float | None:
    """The scale that a short form stands for, or None where it is a unit ("48m high", "100t") or nothing."""
    word = match[1]
    size = SHORT_SCALES.get(word) or (SHORT_SCALES.get(word.lower()) if word in CAPITALS else None)
    apart = match.start(1) != end
    if size is None or (apart and len(word) == 1 and word != "m"):
        return None
    if money or word not in _UNITS_TOO:
        return size if money or not apart or len(word) > 1 else None
    if word == "m" and not apart:
        if written.millions and not _HIGH.match(text, match.end(1)):
            return size
        if not _LENGTHWAYS.match(text, match.end(1)) and _NOUN_AFTER.match(text, match.end(1)):
            return size
    return None
