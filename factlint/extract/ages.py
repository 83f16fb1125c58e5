"""Ages: "45-year-old", "aged 73", "at the age of 78", "John Smith, 45,", "in her thirties"."""

import re

from factlint.mention import Age, Mention
from factlint.values import Range

_COMMA = re.compile(r"(\d{1,3})(?=[,.;:)—–]|\s[-–—]\s)(?![,.]\d)")
_NAMED = re.compile(r"(?:[A-Z][\w.'’-]*|Jr\.|Sr\.),\s$")
_NOT_PERSON = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|"
    r"Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|No\.?|Nos\.?|Page|Section|Article|Chapter|Psalms?|Room|Route|"
    r"Table|Figure|Vol\.?|Part|Highway|Interstate|Level|Block|Unit|Act|Rule|Title|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|[A-Z]),\s$"
)
_AGED = re.compile(
    r"(?:aged|age[ds]?\sof|age|ages?)\s(?:about\s|around\s|only\s|just\s)?(\d{1,3})(?:\s?(?:-|–|to|and|or)\s?(\d{1,3}))?(?![\d:%]|[.,]\d|\s(?:percent|per|million|billion))"
)
_AT = re.compile(
    r"\b(?:died|dies|dead|passed away|married|retired|retires?|killed|emigrated|left school|enlisted|graduated|born)\b[^.;\n]{0,60}?\sat\s(\d{2,3})(?=[,.;:)]|\sand\b|\sof\b|\safter\b|\sfrom\b|\sin\b|\swhen\b|\slast\b|\son\b|$)"
)
_TURNS = re.compile(
    r"\b(?:turn(?:s|ed|ing)?|is|was|be|been|becomes?|became)\s(\d{1,3})(?:\syears?[ -]old\b|(?=[,.;]|\s(?:on|in|this|next|last|tomorrow|today|yesterday|when|at the|and)\b))"
)


def comma_age(text: str, start: int, stop: int) -> Mention | None:
    """An age between commas after a name: the digits at ``start`` of "John Smith, 45, said"."""
    if start < 4 or text[start - 2 : start] != ", ":
        return None
    match = _COMMA.match(text, start, stop)
    if not match or not 1 <= int(match[1]) <= 115:
        return None
    left = max(0, start - 24)
    if not _NAMED.search(text, left, start) or _NOT_PERSON.search(text, left, start):
        return None
    # "Gates 12, 14, 16" is a list of numbers.
    if re.compile(r"(?:,|\sand|\sor)\s\d").match(text, match.end(), stop):
        return None
    return age(text, start, match.end(), int(match[1]), int(match[1]))


def worded_ages(text: str) -> list[Mention]:
    """Ages that a word announces, found from that word: "aged 73", "at the age of 78", "died … at 78", "turned 50"."""
    found = []
    position = text.find("age")
    while position >= 0:
        if not text[position - 1 : position].isalpha() and (match := _AGED.match(text, position)):
            low = int(match[1])
            high = int(match[2] or match[1])
            if low <= high <= 130:
                found.append(age(text, position, match.end(), low, high, match.start(1)))
        position = text.find("age", position + 3)
    return found


def turning_ages(text: str, start: int, stop: int, number: int, end: int) -> Mention | None:
    """An age that a verb announces: the digits ``text[start:end]`` of "died in Brussels at 78" or "turns 100"."""
    if not 1 <= number <= 115:
        return None
    left = max(0, start - 90)
    for pattern in (_TURNED, _DIED_AT):
        if pattern.search(text, left, start):
            if _ENDS.match(text, end, stop):
                return age(text, start, end, number, number)
            return None
    return None


_TURNED = re.compile(r"\b(?:turn(?:s|ed|ing)?)\s$")
_DIED_AT = re.compile(
    r"\b(?:died|dies|dead|passed away|married|retired|retires|killed|enlisted|graduated)\b[^.;:\n]{0,60}?\sat\s(?:just\s|only\s)?$"
)
_ENDS = re.compile(
    r"(?![:%\w]|[.,]\d)(?:[,.;:)!?—–]|\s(?:and|of|after|from|in|when|last|on|this|next|tomorrow|today|yesterday|at|following|but|as|or)\b|\s*$|\s?[—–-]\s)"
)


def age(text: str, start: int, end: int, low: float, high: float, figure: int | None = None) -> Mention:
    return Mention("age", start, end, text[start:end], Age(Range(low, high)), start if figure is None else figure)
