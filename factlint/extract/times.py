"""Times of day: "7:45 p.m.", "9am", "22:30", and times that no clock shows ("25:30")."""

import re

from factlint.lexicon.numerals import ONES
from factlint.mention import Mention, Time
from factlint.pattern import pattern

_HALVED = pattern(r"(\d{1,2})(?:(?::\s?|\.)(\d\d))?(?::(\d\d))?\s?([AaPp])(?:\.\s?[Mm]\b\.?|[Mm]\b)")
_HALF = pattern(r"[AaPp]\.?\s?[Mm]")
_OPENING = pattern(
    r"(\d{1,2})(?:[:.](\d\d))?(?=\s?(?:to|-|–|until|till)\s?(\d{1,2})(?:[:.]\d\d)?\s?([AaPp])(?:\.\s?[Mm]\b|[Mm]\b))"
)
_HOUR = pattern(r"(\d{1,2})\so['’]clock\b")
_CLOCK = pattern(r"(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:]|[.,]\d)")
_ZONE = pattern(
    r"\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|CST|CDT|MST|MDT|IST|SGT|JST|h\b|hrs\b|hours\b|o['’]clock)"
)
_AT = pattern(
    r"\b(?:at|from|by|until|till|before|after|since|around|about|between|past|to|and)\s(?:about\s|around\s"
    r"|exactly\s)?$",
    re.IGNORECASE,
)
_ZONE_NAME = pattern(
    r"[ \u00a0](GMT|UTC|BST|CET|CEST|EET|EEST|MSK|EST|EDT|ET|PST|PDT|PT|CST|CDT|CT|MST|MDT|MT|IST|SGT|HKT|JST|KST"
    r"|AEST|AEDT|NZST|NZDT|SAST|EAT|WAT)\b"
)
# "by 25:30" may be a score, "in 29:75" a running time; these announce a time of day even where there is none such.
_SURELY_AT = pattern(r"\b(?:(?:leav|clos|open|start|begin|depart|arriv)\w*\s)?(?:at|from|until|till)\s$", re.IGNORECASE)

_LISTED = pattern(r"\b(?:[01]\d|2[0-3]):[0-5]\d(?:,|\sand|,\sand|\sor|\sto)\s$")
# What follows the hour of every time of day, at once or after a space.
BEHIND_HOUR = frozenset(":.-–apAPtuo")


def times(text: str, start: int, stop: int) -> Mention | None:
    """The time of day that the digits at ``start`` begin, or None."""
    if start > 1 and text[start - 1] == ":" and text[start - 2].isdigit():
        return None  # the tail of a running time, "2:24:10"
    near = text[start : start + 28]
    halved = opening = None
    if "m" in near.lower() and _HALF.search(near):
        opening = _OPENING.match(text, start, stop)
        halved = opening or _HALVED.match(text, start, stop)
    if opening:
        # "5 to 6 p.m.": the half is written once, but "9 to 5 p.m." has two.
        half = opening[4].lower() + "m" if int(opening[1]) % 12 < int(opening[3]) % 12 else ""
        return _mention(text, start, opening.end(), Time(int(opening[1]), int(opening[2] or 0), 0, half))
    if "clock" in near and (oclock := _HOUR.match(text, start, stop)):
        return _mention(text, start, oclock.end(), Time(int(oclock[1]))) if int(oclock[1]) <= 12 else None
    if halved:
        hour, minute, second = (int(part or 0) for part in halved.group(1, 2, 3))
        return _zoned(text, start, halved.end(), Time(hour, minute, second, halved[4].lower() + "m"))
    clock = _CLOCK.match(text, start, stop) if ":" in near[1:3] else None
    if not clock:
        return None
    hour, minute, second = (int(part or 0) for part in clock.group(1, 2, 3))
    if _ZONE.match(text, clock.end(), stop):
        announced = True
    elif hour <= 24 and minute <= 59 and second <= 59:
        # Scores, ratios, verses and running times look alike: two digits of the hour, or a word, make it a time of day.
        before = text[max(0, start - 4) : start].lower().split()
        bare = len(clock[1]) == 2 and (
            not before or not before[-1].isalpha() or before[-1] in ("the", "its", "a", "our")
        )
        announced = bare or bool(_AT.search(text, max(0, start - 24), start))
    else:
        announced = clock[3] is None and bool(
            _SURELY_AT.search(text, max(0, start - 16), start) or _LISTED.search(text, max(0, start - 12), start)
        )
    return _zoned(text, start, clock.end(), Time(hour, minute, second)) if announced else None


_NAMED_TIMES = {"noon": Time(12), "midday": Time(12), "midnight": Time(0)}
_HOURS = {word: hour for word, hour in ONES.items() if 1 <= hour <= 12}
_HOUR_BEFORE = pattern(r"\b([a-z]+)\s$")
_PAST = pattern(r"(past|to)\s([a-z]+|\d{1,2})\b(?![:.]\d)")


def worded_times(text: str) -> list[Mention]:
    """Times in words, found from those words: "noon", "seven o'clock", "half past eight", "a quarter to nine"."""
    found = []
    for word, value in _NAMED_TIMES.items():
        position = text.find(word)
        while position >= 0:
            end = position + len(word)
            if not text[position - 1 : position].isalnum() and not text[end : end + 1].isalnum():
                start = position - 3 if text[max(0, position - 4) : position].strip() == "12" else position
                found.append(_mention(text, start, end, value))
            position = text.find(word, end)
    for mark in ("o'clock", "o’clock"):
        position = text.find(mark)
        while position >= 0:
            before = _HOUR_BEFORE.search(text, max(0, position - 8), position)
            if before and before[1] in _HOURS:
                found.append(_mention(text, before.start(), position + len(mark), Time(_HOURS[before[1]])))
            position = text.find(mark, position + 1)
    for part, minutes in (("half ", 30), ("quarter ", 15)):
        position = text.find(part)
        while position >= 0:
            past = None
            if text.startswith(("past", "to"), position + len(part)):
                past = _PAST.match(text, position + len(part))
            hour = past and (_HOURS.get(past[2]) or (int(past[2]) if past[2].isdecimal() else None))
            if past and hour and hour <= 12 and (past[1] == "past" or minutes == 15):
                minute = minutes if past[1] == "past" else 60 - minutes
                found.append(_mention(text, position, past.end(), Time(hour - (past[1] == "to") or 12, minute)))
            position = text.find(part, position + 1)
    return found


def _zoned(text: str, start: int, end: int, value: Time) -> Mention:
    """The time with the zone that stands behind it."""
    zone = _ZONE_NAME.match(text, end) if text[end + 1 : end + 2].isupper() else None
    return _mention(text, start, zone.end() if zone else end, value._replace(zone=zone[1]) if zone else value)


def _mention(text: str, start: int, end: int, value: Time) -> Mention:
    return Mention("time", start, end, text[start:end], value, start)
