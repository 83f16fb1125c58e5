"""Times of day: "7:45 p.m.", "9am", "22:30", and times that no clock shows ("25:30")."""

import re

from factlint.mention import Mention, Time
from factlint.pattern import pattern

_HALVED = pattern(r"(\d{1,2})(?:(?::\s?|\.)(\d\d))?(?::(\d\d))?\s?([AaPp])(?:\.\s?[Mm]\.|[Mm]\b)")
_CLOCK = pattern(r"(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:]|[.,]\d)")
_ZONE = pattern(
    r"\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|CST|CDT|MST|MDT|IST|SGT|JST|h\b|hrs\b|hours\b|o['’]clock)"
)
_AT = pattern(
    r"\b(?:at|from|by|until|till|before|after|since|around|about|between|past|to|and)\s(?:about\s|around\s|exactly\s)?$",
    re.IGNORECASE,
)
# "by 25:30" may be a score, "in 29:75" a running time; these announce a time of day even where there is none such.
_SURELY_AT = pattern(r"\b(?:(?:leav|clos|open|start|begin|depart|arriv)\w*\s)?(?:at|from|until|till)\s$", re.IGNORECASE)

_LISTED = pattern(r"\b(?:[01]\d|2[0-3]):[0-5]\d(?:,|\sand|,\sand|\sor|\sto)\s$")


def times(text: str, start: int, stop: int) -> Mention | None:
    """The time of day that the digits at ``start`` begin, or None."""
    if halved := _HALVED.match(text, start, stop):
        hour, minute, second = (int(part or 0) for part in halved.group(1, 2, 3))
        return _mention(text, start, halved.end(), Time(hour, minute, second, halved[4].lower() + "m"))
    clock = _CLOCK.match(text, start, stop)
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
    return _mention(text, start, clock.end(), Time(hour, minute, second)) if announced else None


def _mention(text: str, start: int, end: int, value: Time) -> Mention:
    return Mention("time", start, end, text[start:end], value, start)
