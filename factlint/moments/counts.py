"""Counts, ordinals and years as dates and lengths use them: "two and a half", "twenty-first", "nineteen ten"."""

from factlint.lexicon.numerals import ONES, ORDINALS, SIGNS, TENS
from factlint.moments.tokens import Tokens

_LONGEST = 6  # digits of a count of days or years
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_VAGUE = {"few": 3.0, "several": 3.0, "some": 3.0, "couple": 2.0}
_QUARTERS = (["quarter", "century"], ["quarter", "of"], ["quarter", "hour"])
_PARTS = {"half": 0.5, "quarter": 0.25}


def small(t: Tokens, i: int) -> tuple[int, int] | None:
    """A number below 100 in words: "seven", "twenty-one"."""
    word = t.low[i]
    if word in TENS:
        j = t.skip(i + 1, "-")
        one = ONES.get(t.low[j], 0)
        if 1 <= one <= 9:
            return TENS[word] + one, j + 1
        return TENS[word], i + 1
    return (ONES[word], i + 1) if word in ONES else None


def spelled(t: Tokens, i: int) -> tuple[int, int] | None:
    """A whole number in words: "two thousand and eighteen"."""
    total = part = 0
    j, read = i, False
    while True:
        k = t.skip(j, "and") if read and t.low[j - 1] in ("hundred", "thousand") else j
        if found := small(t, k):
            if part % 100:
                break
            part += found[0]
            j, read = found[1], True
        elif read and t.low[j] == "hundred" and part < 100:
            part, j = part * 100, j + 1
        elif read and t.low[j] == "thousand" and part:
            total, part, j = part * 1000, 0, j + 1
        else:
            break
    return (total + part, j) if read else None


def count(t: Tokens, i: int) -> tuple[float, int] | None:
    """How many there are of a unit, the article "a" being one: "3.5", "a couple of", "two and a half"."""
    word = t.low[i]
    if word.isdecimal():
        if len(word) > _LONGEST:
            return None
        if t.low[i + 1] == "." and t.low[i + 2].isdecimal() and t.joined(i + 1) and t.joined(i + 2):
            return float(f"{word}.{t.low[i + 2]}"), i + 3
        if t.low[i + 1] in SIGNS and t.joined(i + 1):
            return float(word) + SIGNS[t.low[i + 1]], i + 2
        return _with_part(t, float(word), i + 1)
    if word in SIGNS:
        return SIGNS[word], i + 1
    if word == "half":
        return 0.5, t.skip(i + 1, "a", "an")
    if word == "a" and t.low[i + 1] == "half":
        return 0.5, i + 2
    if word in ("a", "an") and t.low[i + 1] not in _VAGUE and t.low[i + 1 : i + 3] not in _QUARTERS:
        return 1.0, i + 1
    j = t.skip(i, "a")
    if t.low[j] == "quarter" and t.low[k := t.skip(t.skip(j + 1, "of"), "a", "an")] in ("century", "hour", "year"):
        return 0.25, k
    if (vague := _VAGUE.get(t.low[j])) and (word != "a" or t.low[j] in ("few", "couple")):
        return vague, t.skip(j + 1, "of") if t.low[j] == "couple" else j + 1
    if found := spelled(t, i):
        value, j = found
        # "twenty and four hours"
        if word in TENS and t.low[j] == "and" and 1 <= ONES.get(t.low[j + 1], 0) <= 9:
            return float(value + ONES[t.low[j + 1]]), j + 2
        return _with_part(t, float(value), j)
    return None


def _with_part(t: Tokens, value: float, j: int) -> tuple[float, int]:
    if t.low[j] == "and":
        k = t.skip(j + 1, "a")
        if t.low[k] in _PARTS:
            return value + _PARTS[t.low[k]], k + 1
    return value, j


def ordinal(t: Tokens, i: int) -> tuple[int, int] | None:
    """ "1st", "first", "twenty-first"."""
    word = t.low[i]
    if word.isdecimal():
        if t.low[i + 1] in _SUFFIXES and t.joined(i + 1) and len(word) <= 2:
            return int(word), i + 2
        return None
    if word in TENS:
        j = t.skip(i + 1, "-")
        one = ORDINALS.get(t.low[j], 0)
        return (TENS[word] + one, j + 1) if 1 <= one <= 9 else None
    number = ORDINALS.get(word, 0)
    return (number, i + 1) if 1 <= number <= 99 else None


def day_number(t: Tokens, i: int) -> tuple[int, int] | None:
    """The number of a day of a month: digits, words or an ordinal."""
    if found := ordinal(t, i):
        return found if 1 <= found[0] <= 31 else None
    word = t.low[i]
    if word.isdecimal():
        apart = t.low[i + 1] in (".", ":") and t.joined(i + 1) and t.low[i + 2].isdecimal() and t.joined(i + 2)
        return (int(word), i + 1) if len(word) <= 2 and 1 <= int(word) <= 31 and not apart else None
    found = small(t, i)
    return found if found and 1 <= found[0] <= 31 else None


def year(t: Tokens, i: int) -> tuple[int, int] | None:
    """A year of four digits, or in words."""
    word = t.low[i]
    if word.isdecimal():
        if len(word) != 4 or not 1000 <= int(word) <= 2199:
            return None
        if t.low[i + 1] in (".", ",", ":") and t.low[i + 2].isdecimal() and t.joined(i + 1) and t.joined(i + 2):
            return None
        return int(word), i + 1
    return year_in_words(t, i)


def year_in_words(t: Tokens, i: int) -> tuple[int, int] | None:
    """ "nineteen seventy-eight", "seventeen hundred thirty-three", "two thousand and eighteen"."""
    first = small(t, i)
    if first and 13 <= first[0] <= 20:
        j = first[1]
        if t.low[j] == "hundred":
            rest = small(t, t.skip(j + 1, "and"))
            return (first[0] * 100 + rest[0], rest[1]) if rest else (first[0] * 100, j + 1)
        if t.low[j] in ("zero", "oh", "o") and 1 <= ONES.get(t.low[j + 1], 0) <= 9:
            return first[0] * 100 + ONES[t.low[j + 1]], j + 2
        rest = small(t, j)
        if rest and rest[0] >= 10 and t.low[rest[1]] not in ("hundred", "thousand", "million"):
            return first[0] * 100 + rest[0], rest[1]
        return None
    found = spelled(t, i)
    if found and 1000 <= found[0] <= 2199 and "thousand" in t.low[i : found[1]]:
        return found
    return None


def short_year(t: Tokens, i: int) -> tuple[int, int] | None:
    """Two digits as a year: those of a year near 2000."""
    i = t.skip(i, "'", "‘")
    word = t.low[i]
    if (len(word) == 2 and word.isdecimal() and t.low[i + 1] not in (":", ".", "am", "pm")) or (
        len(word) == 2 and word.isdecimal() and t.low[i + 1] == "." and not t.low[i + 2].isdecimal()
    ):
        return int(word) + (1900 if int(word) >= 40 else 2000), i + 1
    return None
