"""Seasons, quarters and halves of a year: "spring 2020", "Q3 2020", "the first half of 2020"."""

from factlint.dates import Date, Day
from factlint.extract.calendar import Found
from factlint.lexicon.seasons import SEASONS
from factlint.pattern import pattern

# "Q3" and its like → which part of a year it is.
CODES = {
    f"{letter}{number}": (letter, number) for letter, count in (("q", 4), ("h", 2)) for number in range(1, count + 1)
}

_SEASON_YEAR = pattern(r"(?:\sof)?\s(\d{4})(?:[-–/]\d\d)?(?!\w)")
_CODE_YEAR = pattern(r"(?:,?\s(?:of\s)?|[-/])(\d{4})(?!\w)")
_NUMBERS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": 4,
    "final": 4,
}
_NUMBER = pattern(rf"\b({'|'.join(_NUMBERS)})[ -]$")
_PART_YEAR = pattern(r"\s(?:of\s)?(?:fiscal\s)?(\d{3,4})(?![\w,.]\d|\w)")
_MONTHS = {"q": 3, "h": 6}
_GRAINS = {"q": "quarter", "h": "half"}


def season(text: str, start: int, end: int, stop: int, name: str) -> list[Found]:
    """The season whose ``name`` stands at ``text[start:end]``, with its year."""
    written = _SEASON_YEAR.match(text, end, stop)
    if not written:
        return []
    first, last = SEASONS[name]
    year = int(written[1])
    until = Day(year + 1, last - 12, 31) if last > 12 else Day(year, last, 31)
    return [(start, written.end(), Date(Day(year, first, 1), until, "season"))]


def coded(text: str, start: int, end: int, stop: int, code: str) -> list[Found]:
    """The quarter or half whose ``code`` stands at ``text[start:end]``, with its year."""
    written = _CODE_YEAR.match(text, end, stop)
    return [(start, written.end(), part_date(int(written[1]), *CODES[code]))] if written else []


def worded(text: str) -> list[Found]:
    """Quarters and halves in words, with their years, found from those words."""
    found = []
    for word in ("quarter", "half"):
        position = text.find(word)
        while position >= 0:
            written = number = None
            if any(map(str.isdigit, text[position + len(word) : position + len(word) + 16])):
                number = _NUMBER.search(text, max(0, position - 9), position)
            written = _PART_YEAR.match(text, position + len(word)) if number else None
            if number and written and _NUMBERS[number[1]] * _MONTHS[word[0]] <= 12:
                value = part_date(int(written[1]), word[0], _NUMBERS[number[1]])
                found.append((number.start(), written.end(), value))
            position = text.find(word, position + 4)
    return found


def part_date(year: int, letter: str, number: int) -> Date:
    """The quarter ("q") or half ("h") of that number, from 1, of a calendar year."""
    months = _MONTHS[letter]
    last = months * number
    return Date(Day(year, last - months + 1, 1), Day(year, last, 31 if last in (3, 12) else 30), _GRAINS[letter])
