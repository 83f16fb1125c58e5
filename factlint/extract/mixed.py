"""Figures in digits that words go on with: "3 million and a half", "3 hundred and 21"."""

from factlint.extract.figures import Figure
from factlint.extract.spelled import cardinal_at, fraction_at, next_word
from factlint.lexicon.numerals import SCALES
from factlint.pattern import pattern

_AND_PART = pattern(r"[ \u00a0]and (?=an? (?:half|quarter|third)\b)")
_AND_REST = pattern(r"[ \u00a0]and (?=(\d{1,3})(?![\d.,%:/-])|[a-z])")
_HUNDREDS = pattern(r"[ \u00a0](\d) hundred\b")
_SMALLEST = ("hundred", "crore", "lakh")
# How what goes on with figures in digits may start, one sign behind them.
_GOES_ON = ("and ", *"0123456789")


def with_words(text: str, figure: Figure, stop: int) -> Figure:
    """A figure in digits with the words that go on with it: "3 million and a half", "3 hundred and 21"."""
    if not text.startswith(_GOES_ON, figure.end + 1):
        return figure
    part = _AND_PART.match(text, figure.end, stop) if figure.scale > 1 else None
    tail = fraction_at(text, part.end(), stop) if part else None
    if tail:
        return figure._replace(end=tail.end, number=figure.number + tail.number * figure.scale, step=figure.scale / 10)
    hundreds = _HUNDREDS.match(text, figure.end, stop) if figure.scale == 1000 else None
    if hundreds:
        figure = figure._replace(end=hundreds.end(), number=figure.number + 100 * int(hundreds[1]), step=0, scale=1)
    words = text[figure.start : figure.end]
    size = next((SCALES[word] for word in _SMALLEST if words.endswith(word)), 0)
    rest = _AND_REST.match(text, figure.end, stop) if size else None
    if rest is None:
        return figure
    rests = Figure(rest.end(), rest.end(1), float(rest[1])) if rest[1] else cardinal_at(text, rest.end(), stop)
    if rests is None or rests.sort != "cardinal" or not 0 < rests.number < size or rests.number >= 1000:
        return figure
    if _next_is_scale(text, rests.end, stop):
        return figure
    return figure._replace(end=rests.end, number=figure.number + rests.number, step=0, scale=1)


def _next_is_scale(text: str, end: int, stop: int) -> bool:
    match = next_word(text, end, stop)
    return match is not None and match[0].lower() in SCALES
