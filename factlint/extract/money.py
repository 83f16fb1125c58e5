"""Currencies beside a figure: "$", "US$", "Rs", "EUR" in front; "dollars", "Swiss francs", "SEK", "p" behind."""

from factlint.lexicon.currencies import CENTS, CODES, NAMES, SIGNS
from factlint.lexicon.numerals import SCALES, SHORT_SCALES
from factlint.pattern import pattern

# What may stand directly before a figure as a currency: a sign with its letters, or a short word in capitals.
_BEFORE = pattern(r"(?:[A-Za-z.]{0,4} ?[$€£¥₹₽₺₩₪₫₴₦₱₸₵฿₡₲₼₾₮₭؋₿¢]|[A-Za-z/]{1,4}\.?)[ \u00a0]?\Z")
_WORDS_AFTER = pattern(
    r"[ \u00a0\n-]{0,2}((?:[A-Za-z](?:\.[A-Za-z]\.|[\w.-]*\w))(?:[ \u00a0\n][A-Za-z-]+){0,3}|¢|[A-Za-z])"
)  # fmt: skip
_SIGNS_AFTER = "€£$¥₹₽₺₩₪₫₴₦₱₸₵฿₡₾₭元"
_SIGN_AFTER = pattern(rf"[ \u00a0]?([{_SIGNS_AFTER}])(?![ \u00a0]?\d)")
# Letters that are a currency only when they touch the figure.
_TOUCHING = frozenset(
    {"R", "P", "D", "K", "Sh", "Re", "RM", "Ps", "LE", "SR", "QR", "BD", "KD", "RO", "Bs", "Fr", "FF", "Ft"}
)


class Currency:
    """``code`` is ISO 4217, ``factor`` what one of the unit written is worth in it (0.01 for cents)."""

    __slots__ = ("code", "end", "factor", "start")

    def __init__(self, start: int, end: int, code: str, factor: float = 1.0) -> None:
        self.start = start
        self.end = end
        self.code = code
        self.factor = factor


def before(text: str, floor: int, start: int) -> Currency | None:
    """The currency that stands in front of the figure at ``start``."""
    previous = text[start - 1 : start]
    if not previous or previous in "(,;:-–—\"“'‘/\n":
        return None
    if previous == "$" and (start - 2 < floor or text[start - 2] in " \n("):
        near = text[max(floor, start - 6) : start - 1].split()
        if not near or ("." not in near[-1] and near[-1].lower() not in _DOLLARS):
            return Currency(start - 1, start, "USD")
    elif previous in " \u00a0":
        # Most figures stand behind a plain word, which one look rules out.
        tail = text[start - 4 : start - 1]
        if tail.islower() and tail.isalpha() and start - 4 > floor:
            return None
        word = text[max(floor, text.rfind(" ", floor, start - 1) + 1) : start - 1].lstrip("(“\"‘'—–-")
        if not word or (word[-1] not in _SIGN_LETTERS and word not in SIGNS and word not in CODES):
            return None
    match = _BEFORE.search(text, max(floor, start - 8), start)
    if match is None:
        return None
    written = match[0].rstrip(" \u00a0")
    touching = len(written) == len(match[0])
    for cut in range(len(written)):
        sign = written[cut:]
        at = match.start() + cut
        if sign[0] == " " or (at > floor and text[at - 1].isalnum()):
            continue
        code = SIGNS.get(sign) or (sign if sign in CODES and sign not in _WORDS_IN_CAPITALS else None)
        if code is None and sign[-1] == "$" and sign[:-1].rstrip().lower() in _DOLLARS:
            code = SIGNS.get(sign.replace(" ", "").upper())  # news wires set "hk $"
        if code and (touching or sign not in _TOUCHING):
            return Currency(at, start, code)
    return None


_SIGN_LETTERS = frozenset("$€£¥₹₽₺₩₪₫₴₦₱₸₵฿₡₲₼₾₮₭؋₿¢")
_DOLLARS = frozenset({"c", "hk", "nz", "nt", "us", "usd", "mxn", "aud", "cad", "nzd"})
LOWER_CODES = frozenset({"usd", "eur", "gbp", "aud", "cad", "nzd", "jpy", "cny", "inr", "chf", "sek", "rmb"})
_WORDS_IN_CAPITALS = frozenset({"ALL", "TRY", "TOP", "MAD", "COP"})
_PER_OR_POINT = pattern(r"\.\w|/")
# The first words of the names.
BEGINNINGS = frozenset(name.partition(" ")[0] for name in (*NAMES, *CENTS))
_SCALE_AFTER = pattern(r" (million|billion|trillion|bn|mln)\b")


def after(text: str, end: int, stop: int, scale: float) -> Currency | None:
    """The currency that follows the figure that ends at ``end`` and counts ``scale``s."""
    if text[end : end + 1] in _SIGNS_AFTER or text[end + 1 : end + 2] in _SIGNS_AFTER:
        sign = _SIGN_AFTER.match(text, end, stop)
        if sign:
            return Currency(end, sign.end(), SIGNS[sign[1]])
    match = _WORDS_AFTER.match(text, end, stop)
    if match is None:
        return None
    first = match.start(1)
    words = match[1].split()
    word = words[0]
    code = _code(word)
    if code:
        size = _SCALE_AFTER.match(text, first + len(word), stop) if scale == 1 else None
        if size:
            return Currency(end, size.end(), code, SCALES.get(size[1]) or SHORT_SCALES[size[1]])
        return Currency(end, first + len(word), code)
    if word[0] == "M" and word[1:] in CODES and scale == 1:
        return Currency(end, first + len(word), word[1:], 1e6)
    if first == end and word in ("p", "c", "¢") and not _PER_OR_POINT.match(text, first + 1):
        return Currency(end, first + 1, CENTS[word], 0.01)
    if "-" in word and word.lower() not in NAMES:
        word, words = word.partition("-")[0], [word.partition("-")[0]]
    begins = word.lower()
    if begins not in BEGINNINGS and begins.removesuffix("s") not in BEGINNINGS:
        return None
    return _named(text, end, first, words) or (
        _pounds(text, end, first + len(word), stop, scale) if word.lower() in ("pound", "pounds") else None
    )


def _code(word: str) -> str | None:
    if word in CODES and word not in _WORDS_IN_CAPITALS:
        return word
    if word in LOWER_CODES:
        return "CNY" if word == "rmb" else word.upper()
    return {"Rs": "INR", "kr": "SEK", "zł": "PLN", "Kč": "CZK"}.get(word)


def _named(text: str, end: int, first: int, words: list[str]) -> Currency | None:
    """A currency by its name, of up to four words."""
    for length in range(len(words), 0, -1):
        name = " ".join(words[:length]).lower()
        code = NAMES.get(name) or NAMES.get(name.removesuffix("s"))
        cents = CENTS.get(name.removesuffix("s")) if len(name) > 2 else None
        if code or cents:
            finish = first
            for word in words[:length]:
                finish = text.index(word, finish) + len(word)
            return Currency(end, finish, code) if code else Currency(end, finish, cents or "USD", 0.01)
    return None


_POUND_SIGNS = pattern(r"\s?(?:\(\s?(?:about |around |approximately |some )?(?:US|A|C)?[$€£]|sterling\b)")
_OF = pattern(r"\s(?:of|per|apiece|each|heavier|lighter|overweight)\b|\s?\(\d")


def _pounds(text: str, end: int, finish: int, stop: int, scale: float) -> Currency | None:
    """ "pounds" are money beside money, or where the article writes £; else they are weight."""
    if _POUND_SIGNS.match(text, finish, stop):
        return Currency(end, finish, "GBP")
    if _OF.match(text, finish, stop) or (scale < 1e6 and "£" not in text and "sterling" not in text):
        return None
    return Currency(end, finish, "GBP")
