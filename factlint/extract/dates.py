"""Dates, weekdays, times, durations and ages: everything that an article says of time.

One scan over the tokens that begin with a digit or a capital; each is looked up, and what stands there is parsed on
the spot by the modules of this room. Durations and ages in words are found from the word of their unit.
"""

import re

from factlint.document import Document
from factlint.extract import calendar, numeric, parts, years
from factlint.extract.ages import bare_age, worded_ages
from factlint.extract.calendar import Found
from factlint.extract.durations import durations
from factlint.extract.times import BEHIND_HOUR, times, worded_times
from factlint.lexicon.months import MONTHS
from factlint.lexicon.seasons import SEASONS
from factlint.lexicon.weekdays import WEEKDAY_ABBREVIATIONS, WEEKDAYS
from factlint.mention import Mention, Weekday
from factlint.pattern import pattern

# Digits, and words whose first three letters may be those of a month, weekday, season or part of a year.
_TOKEN = pattern(
    r"[0-9JFMASONDTWQH](?:(?<=[0-9])|[1-4]|[aepucohriAEPUCOHRI][nbrylgptvceduimNBRYLGPTVCEDUIM])[0-9A-Za-z]*"
)
_WORDS = frozenset({*MONTHS, *WEEKDAYS, *WEEKDAY_ABBREVIATIONS, *SEASONS, *parts.CODES})
_DIGITS = pattern(r"\d+")
# What stands behind a day that is part of a date: at once, or after a space.
_BEHIND_DAY = frozenset("\t\n\r\u00a0\u2007\u2009\u202f,snrt" + calendar.ENDASHES)
_BEHIND_DAY_APART = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZdotua&+" + calendar.ENDASHES)
# What stands behind fewer than four digits that are a year or century.
_BEHIND_ERA = frozenset("BCAsnrt" + calendar.ENDASHES)
_DATE_AFTER = pattern(r"\.?,?\s\(?(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?[\s,&+./–-]|([A-Z][A-Za-z]{2,8})\b)")
# "Mon–Fri": each makes the other a weekday.
_SHORT_WEEKDAY = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)"
_WEEKDAY_AFTER = pattern(rf"\.?\s?(?:[-–—]|to|through)\s?{_SHORT_WEEKDAY}\b")
_WEEKDAY_BEFORE = pattern(rf"\b{_SHORT_WEEKDAY}\.?\s?(?:[-–—]|to|through)\s?$")
_DATE_BEFORE = pattern(r"\d,?\s\(?$|\d\($")


def dates(document: Document) -> list[Mention]:
    """Mentions of kinds date, weekday, time, duration and age, in the order of the text."""
    text = document.text
    found: list[Mention] = []
    shorts: list[tuple[re.Match[str], bool | None]] = []
    _scan(document, found, shorts)
    found += _dates(text, numeric.settled(shorts, _DAY_FIRST.get(document.house.language)))
    found += durations(text)
    found += worded_ages(text)
    found += worded_times(text)
    found += _dates(text, parts.worded(text))
    found.sort(key=lambda mention: (mention.start, -mention.end))
    return found


_DAY_FIRST = {"en-GB": True, "en-US": False}


def _dates(text: str, found: list[Found]) -> list[Mention]:
    return [Mention("date", start, end, text[start:end], value, start) for start, end, value in found]


def _scan(document: Document, found: list[Mention], shorts: list[tuple[re.Match[str], bool | None]]) -> None:
    """Add what the tokens of the text state."""
    text = document.text
    blocks = iter(document.blocks)
    first = stop = reached = -1
    last_year = -1
    for token in _TOKEN.finditer(text):
        at = token.start()
        if at >= stop:
            block = next((block for block in blocks if block.end > at), None)
            if block is None:
                break
            first, stop = block.start, block.end
            reached, last_year = first, -1
        if at < reached:
            continue
        word = token[0]
        before = text[at - 1] if at else " "
        if before.isalnum():
            continue
        if not word[0].isdigit():
            if word.lower() in _WORDS and (mentions := _from_word(text, token, stop)):
                found += mentions
                reached = mentions[-1].end
            continue
        if before == "_":
            continue
        length = len(word)
        if not word.isdigit():
            digits = _DIGITS.match(word)
            assert digits
            length = digits.end()
        if length > 4:
            continue
        # One look at what follows spares most digits six parses.
        following = text[at + length : at + length + 2]
        if length <= 2:
            short = numeric.short(text, at, stop) if following[:1] in ("-", "/", ".") else None
            if short:
                shorts.append(short)
                reached = short[0].end()
                continue
            apart = following[:1] == " "
            goes_on = following[1:] in _BEHIND_DAY_APART if apart else following[:1] in _BEHIND_DAY
            dated = calendar.from_day(text, at, stop) if goes_on and before not in "$€£.,/" else []
            if dated:
                found += _dates(text, dated)
                reached = dated[-1][1]
                continue
            if following[apart : apart + 1] in BEHIND_HOUR and (time := times(text, at, stop)):
                found.append(time)
                reached = time.end
                continue
        elif length == 4 and following[:1] in ("-", "/", ".") and (dated := numeric.iso(text, at, stop)):
            found += _dates(text, dated)
            reached = dated[-1][1]
            continue
        goes_on = length == 4 or (
            following[1:] in _BEHIND_ERA if following[:1].isspace() else following[:1] in _BEHIND_ERA
        )
        if goes_on and (dated := years.from_year(text, at, stop, length, last_year)):
            found += _dates(text, dated)
            reached = last_year = dated[-1][1]
            continue
        if length <= 3 and before == " ":
            aged = bare_age(text, at, stop, int(word[:length]), at + length)
            if aged:
                found.append(aged)
                reached = aged.end


def _from_word(text: str, token: re.Match[str], stop: int) -> list[Mention]:
    """What a word with a capital states: a date, a weekday, or nothing."""
    word = token[0].lower()
    start, end = token.span()
    if month := MONTHS.get(word):
        return _dates(text, calendar.from_month(text, start, end, stop, month))
    number = WEEKDAYS.get(word)
    if number is None and word in WEEKDAY_ABBREVIATIONS:
        after = _DATE_AFTER.match(text, end, stop)
        dated = (after and (after[1] is None or after[1].lower() in MONTHS)) or _DATE_BEFORE.search(
            text, max(0, start - 4), start
        )
        if dated or _WEEKDAY_AFTER.match(text, end, stop) or _WEEKDAY_BEFORE.search(text, max(0, start - 12), start):
            number = WEEKDAY_ABBREVIATIONS[word]
            end += bool(dated) and text.startswith(".", end, stop)
    if number is not None:
        return [Mention("weekday", start, end, text[start:end], Weekday(number), start)]
    if word in SEASONS:
        return _dates(text, parts.season(text, start, end, stop, word))
    return _dates(text, parts.coded(text, start, end, stop, word)) if word in parts.CODES else []
