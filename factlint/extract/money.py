"""Currencies beside a figure: "$", "US$", "Rs", "EUR" in front; "dollars", "Swiss francs", "SEK", "p" behind."""

import re
from typing import NamedTuple

from factlint.lexicon.currencies import CENTS, CODES, NAMES, SIGNS
from factlint.pattern import pattern

# What may stand directly before a figure as a currency: a sign with its letters, or a short word in capitals.
_BEFORE = pattern(r"(?:[A-Za-z.]{0,4}[$€£¥₹₽₺₩₪₫₴₦₱₸₵฿₡₲₼₾₮₭؋₿¢]|[A-Za-z/]{1,4}\.?)[ \u00a0]?\Z")
_WORDS_AFTER = pattern(r"[ \u00a0\n-]{0,2}((?:[A-Za-zł](?:\.[A-Za-z]\.|[\w.-]*\w))(?:[ \u00a0\n][A-Za-z-]+){0,3}|¢|[A-Za-z])")
_SIGN_AFTER = pattern(r"[ \u00a0]?([€£$¥₹₽₺₩₪₫₴₦₱₸₵฿])(?![\d])")
# Letters that are a currency only when they touch the figure.
_TOUCHING = frozenset({"R", "P", "D", "K", "Sh", "Re", "RM", "Ps", "LE", "SR", "QR", "BD", "KD", "RO", "Bs", "Fr", "FF", "Ft"})


class Currency(NamedTuple):
    """``code`` is ISO 4217, ``factor`` what one of the unit written is worth in it (0.01 for cents)."""

    start: int
    end: int
    code: str
    factor: float = 1.0


def before(text: str, floor: int, start: int) -> Currency | None:
    """The currency that stands in front of the figure at ``start``."""
    previous = text[start - 1 : start]
    if not previous or previous in "(,;:-–—\"“'‘/\n":
        return None
    match = _BEFORE.search(text, max(floor, start - 7), start)
    if match is None:
        return None
    written = match[0].rstrip(" \u00a0")
    touching = len(written) == len(match[0])
    for cut in range(len(written)):
        sign = written[cut:]
        at = match.start() + cut
        if at > floor and text[at - 1].isalnum():
            continue
        code = SIGNS.get(sign) or (sign if sign in CODES else None)
        if code and (touching or sign not in _TOUCHING):
            return Currency(at, start, code)
    return None


def after(text: str, end: int, stop: int) -> Currency | None:
    """The currency that follows the figure that ends at ``end``."""
    sign = _SIGN_AFTER.match(text, end, stop)
    if sign:
        return Currency(end, sign.end(), SIGNS[sign[1]])
    match = _WORDS_AFTER.match(text, end, stop)
    if match is None:
        return None
    phrase = match[1]
    first = match.start(1)
    touching = first == end
    words = phrase.split()
    if words[0] in CODES or words[0] in ("Rs", "kr", "zł", "Kč"):
        return Currency(end, first + len(words[0]), SIGNS.get(words[0]) or (words[0] if words[0] in CODES else "PLN"))
    if touching and words[0] in ("p", "c", "¢") and not re.match(r"\.\w", text[first + 1 : first + 3]):
        return Currency(end, first + 1, CENTS[words[0]], 0.01)
    for length in range(len(words), 0, -1):
        name = " ".join(words[:length]).lower()
        code = NAMES.get(name) or NAMES.get(name.removesuffix("s"))
        if code or (cents := CENTS.get(name.removesuffix("s")) if len(name) > 2 else None):
            tail = re.match(r"\s+".join(map(re.escape, words[:length])), text[first : first + 60])
            finish = first + (tail.end() if tail else len(name))
            return Currency(end, finish, code) if code else Currency(end, finish, cents or "USD", 0.01)
    if words[0].lower() in ("pound", "pounds"):
        return _pounds(text, end, first + len(words[0]), stop)
    return None


_POUND_SIGNS = pattern(r"\s?(?:\(\s?(?:about |around |approximately |some )?(?:US|A|C)?[$€£]|sterling\b)")
_OF = pattern(r"\s(?:of|per|apiece|each|heavier|lighter|overweight)\b|\s?\(\d")


def _pounds(text: str, end: int, finish: int, stop: int) -> Currency | None:
    """"pounds" are money beside money, or where the article writes £; else they are weight."""
    if _POUND_SIGNS.match(text, finish, stop):
        return Currency(end, finish, "GBP")
    if _OF.match(text, finish, stop) or "£" not in text and "sterling" not in text:
        return None
    return Currency(end, finish, "GBP")
