"""Proportions: "one in five", "9 out of 10"."""

from factlint.extract.figures import Figure
from factlint.extract.spelled import words_at
from factlint.lexicon.numerals import ONES, SCALES, TENS
from factlint.pattern import pattern
from factlint.values import Range

_LETTERS = pattern(r"[A-Za-z]+")
# Wholes that proportions are told of.
_USUAL = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100})
# Words that may begin one.
_WHOLES = frozenset((*ONES, *TENS, *SCALES, "every", "each", "a", "an"))
_OUT_OF = pattern(r"[ \u00a0\n](?:in|out of)(?: every| each)?[ \u00a0\n](?:(\d{1,3})(?![\d,.:%]|st|nd|rd|th)"
                     r"|([a-z]+(?:-[a-z]+)?(?: hundreds?| thousand)?)\b)"
                     r"(?![ \u00a0](?:years?|months?|days?|weeks?|hours?|minutes?|games?|matches|starts|seconds?"
                     r"|quarters?|places|states|countries"
                     r"|cities|languages|percent|per cent|million|billion|thousand|hundred))")  # fmt: skip


def proportion(text: str, figure: Figure, stop: int) -> tuple[int, Range, Figure] | None:
    """ "one in five", "9 out of 10": a share of the whole."""
    if figure.number % 1 or not text.startswith(("in", "out of"), figure.end + 1):
        return None
    at = figure.end + (4 if text[figure.end + 1] == "i" else 8)
    word = _LETTERS.match(text, at, stop)
    if word and word[0] not in _WHOLES:
        return None  # what follows most numbers before "in"
    match = _OUT_OF.match(text, figure.end, stop)
    if match is None:
        return None
    named = words_at(text, match.start(2), stop) if match[2] else None
    if match[2] and (named is None or named.sort != "cardinal" or named.number % 1):
        return None
    whole = int(match[1]) if match[1] else int(named.number) if named else 0
    end = named.end if named else match.end()
    part = figure.number
    if not part < whole or (match[0].lstrip().startswith("in") and (whole > 100 or whole < 2)):
        return None
    if not (named and "out of" in match[0] and not figure.digits) and whole not in _USUAL:
        return None
    if part == 1:
        numbers = Range(1 / (whole + 0.5), 1 / (whole - 0.5))
    else:
        numbers = Range((part - 0.5) / whole, (part + 0.5) / whole)
    return end, numbers, figure._replace(number=part / whole)
