"""Lengths of time, and ages counted in them: "three-day", "four and a half hours", "a decade", "45-year-old".

Found from the unit's word, and the count read backwards from there: units are rare, and numbers before other words are
not this module's.
"""

from math import inf

from factlint.extract.ages import age
from factlint.lexicon import hedges
from factlint.lexicon.numerals import ONES, SIGNS, TENS
from factlint.lexicon.periods import PERIODS
from factlint.mention import Duration, Mention
from factlint.pattern import pattern
from factlint.values import Range, exact, rounded

_STEMS = (
    "year",
    "month",
    "week",
    "day",
    "hour",
    "minute",
    "second",
    "night",
    "decade",
    "fortnight",
    "centur",
    "yr",
    "hr",
)
_WORD = pattern(r"[a-z]+")
_OLD = pattern(r"(?:[ -]olds?|\sof\sage)\b")
_HALF_AFTER = pattern(r"\sand\sa\shalf\b")
_TOKEN = pattern(r"[^\s‑–—-]+")
_DIGITS = pattern(r"(\d{1,3}(?:,\d{3})+|\d{1,6})(\.\d+)?([½¼¾])?$")
# Words between the count and its unit that leave both as they are.
_BETWEEN = frozenset({
    "full", "whole", "consecutive", "straight", "successive", "solid", "long", "short", "more", "additional", "further",
    "extra", "working", "business", "calendar", "entire", "complete",
})  # fmt: skip
_VAGUE = {"few": Range(2, 9), "several": Range(2, 12), "couple": Range(2, 3)}
# What each kind of hedge leaves of the count, as factors of its two ends.
_HEDGES = {"about": (0.85, 1.15), "near": (0.85, 1.0), "past": (1.0, 1.15), "over": (1.0, inf), "under": (0.0, 1.0)}
_NUMERALS = {**ONES, **TENS, "hundred": 100, "thousand": 1000, "dozen": 12}
# "a year" is a rate but for these neighbours.
_LASTING_BEFORE = pattern(
    r"(?:for|in|within|after|over|than|only|just|nearly|almost|about|under|lasted|takes?|took|every|half)\s(?:the\s)?$"
)
_LASTING_AFTER = pattern(
    r"\s(?:ago|later|earlier|after|before|long|longer|or\s(?:two|so|more)|and\sa\shalf|of)\b|-long\b"
)


def durations(text: str) -> list[Mention]:
    """Durations, and the ages that are written as durations, in no order."""
    found = []
    for stem in _STEMS:
        position = text.find(stem, 1)
        while position > 0:
            if not text[position - 1].isalpha() and (mention := _before(text, position)):
                found.append(mention)
            position = text.find(stem, position + len(stem))
    return _joined(text, found)


# How many of the smaller unit the larger one has.
_WITHIN = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
}
_JOINT = pattern(r",?\s(?:and\s)?")


def _joined(text: str, found: list[Mention]) -> list[Mention]:
    """The durations, those joined that are told in two units: "two years and three months", "1 hour 30 minutes"."""
    if len(found) < 2:
        return found
    found.sort(key=lambda mention: mention.start)
    kept = found[:1]
    for mention in found[1:]:
        larger, smaller = kept[-1].value, mention.value
        if (
            isinstance(larger, Duration)
            and isinstance(smaller, Duration)
            and (per := _WITHIN.get((larger.unit, smaller.unit)))
            and smaller.range.high < per
            and mention.start == mention.figure
            and larger.range.low == larger.range.high
            and _JOINT.fullmatch(text, kept[-1].end, mention.start)
        ):
            start, figure = kept[-1].start, kept[-1].figure
            numbers = Range(larger.range.low * per + smaller.range.low, larger.range.high * per + smaller.range.high)
            kept[-1] = Mention(
                "duration", start, mention.end, text[start : mention.end], Duration(numbers, smaller.unit), figure
            )
        else:
            kept.append(mention)
    return kept


def _before(text: str, position: int) -> Mention | None:
    """What the unit's word at ``position`` and the count before it state together."""
    word = _WORD.match(text, position)
    assert word
    period = PERIODS.get(word[0])
    if not period:
        return None
    counted = count_before(text, position)
    if not counted:
        return None
    start, figure, numbers = counted
    per, unit = period
    end = word.end()
    article = text[figure:position].strip(" \n\u00a0-").lower() in ("a", "an")
    if unit == "second" and word[0] == "second" and not (text[position - 1] == "-" and not article):
        return None
    if unit == "year" and per >= 100 and text[position - 1] == "-":
        return None
    old = _OLD.match(text, end)
    if old and unit in ("year", "month", "week", "day"):
        years = {"year": 1.0, "month": 1 / 12, "week": 7 / 365.25, "day": 1 / 365.25}[unit] * per
        return age(text, start, old.end(), numbers.low * years, numbers.high * years, figure)
    if half := _HALF_AFTER.match(text, end):
        numbers = Range(numbers.low + 0.5, numbers.high + 0.5)
        end = half.end()
    elif (
        article
        and per == 1
        and not (_LASTING_BEFORE.search(text, max(0, start - 12), start) or _LASTING_AFTER.match(text, end))
    ):
        return None
    value = Duration(Range(numbers.low * per, numbers.high * per), unit)
    return Mention("duration", start, end, text[start:end], value, figure)


def count_before(text: str, position: int) -> tuple[int, int, Range] | None:
    """The count that ends just before ``position``: where its hedge and itself start, and its range."""
    left = max(0, position - 56)
    # A count does not run over a line break of its own paragraph's edge.
    left = max(left, text.rfind("\n\n", left, position) + 1)
    tokens = list(_TOKEN.finditer(text, left, position))
    words = [token[0].lower() for token in tokens]
    index = len(words)
    if index and words[-1] in _BETWEEN:
        index -= 1
    first, numbers = _count(words, index)
    if numbers is None:
        return None
    # "two to three weeks", "10-15 years": a count before "to", or before a dash between digits.
    if first >= 2 and words[first - 1] in ("to", "or"):
        earlier, low = _count(words, first - 1)
        if low is not None and low.low < numbers.high:
            first, numbers = earlier, Range(low.low, numbers.high)
    elif (
        first >= 1
        and words[first][:1].isdigit()
        and words[first - 1].isdecimal()
        and text[tokens[first - 1].end() : tokens[first].start()].strip() in ("-", "–")
    ):
        low_number = float(words[first - 1])
        if low_number < numbers.high:
            first, numbers = first - 1, Range(low_number, numbers.high)
    figure = tokens[first].start()
    if figure and (text[figure - 1].isalnum() or text[figure - 1] in "$€£.,#/"):
        return None
    for width in (3, 2, 1):
        if first < width or words[first - 1] not in hedges.LAST:
            continue
        hedge = hedges.BEFORE.get(" ".join(words[first - width : first]))
        if hedge:
            factors = _HEDGES[hedge]
            return tokens[first - width].start(), figure, Range(numbers.low * factors[0], numbers.high * factors[1])
    return figure, figure, numbers


def _count(words: list[str], index: int) -> tuple[int, Range | None]:
    """The count that ``words[:index]`` end with, and the index of its first word."""
    if not index:
        return index, None
    last = words[index - 1]
    if digits := _DIGITS.match(last):
        number = float(digits[1].replace(",", "")) + SIGNS.get(digits[3], 0)
        if digits[2]:
            return index - 1, rounded(number + float(digits[2]), 10.0 ** (1 - len(digits[2])))
        return index - 1, exact(number)
    if last in ("a", "an"):
        if index >= 2 and words[index - 2] == "half":
            return index - 2, exact(0.5)
        return index - 1, exact(1)
    if last == "of" and index >= 2 and words[index - 2] == "couple":
        return index - (3 if index >= 3 and words[index - 3] == "a" else 2), _VAGUE["couple"]
    if last in _VAGUE:
        return index - (2 if index >= 2 and words[index - 2] == "a" else 1), _VAGUE[last]
    half = 0.0
    if last == "half":
        if index >= 4 and words[index - 3 : index - 1] == ["and", "a"]:
            half, index = 0.5, index - 3
            if digits := _DIGITS.match(words[index - 1]):
                return index - 1, exact(float(digits[1].replace(",", "")) + half)
        else:
            return index - 1, exact(0.5)
    first = index
    while first and (
        words[first - 1] in _NUMERALS
        or (words[first - 1] == "and" and first < index and first >= 2 and words[first - 2] in ("hundred", "thousand"))
    ):
        first -= 1
    if first == index:
        return index, None
    if first and words[first - 1] == "a" and words[first] in ("hundred", "thousand", "dozen"):
        first -= 1
    return first, exact(_number(words[first:index]) + half)


def _number(words: list[str]) -> float:
    """The number that numeral words spell: "one hundred and twenty" is 120."""
    total = part = 0.0
    for word in words:
        if word in ("a", "and"):
            continue
        value = _NUMERALS[word]
        if value >= 1000:
            total += (part or 1) * value
            part = 0.0
        elif value >= 100:
            part = (part or 1) * value
        elif word == "dozen":
            part = (part or 1) * 12
        else:
            part += value
    return total + part
