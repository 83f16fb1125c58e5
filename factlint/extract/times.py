"""Times of day: "7:45 p.m.", "9am", "22:30", and times that no clock shows ("25:30")."""

import re

from factlint.mention import Mention, Time

_HALF = r"(?:\s?([ap])(?:\.\s?m\.|m\b)|\s?(noon|midnight)\b)"
_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)(?::(\d\d))?(?![\d:]|[.,]\d)")
_HALVED = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?(?:\s?[-–]\s?(?=\d)|)\s?([AaPp])(?:\.\s?[Mm]\.|[Mm]\b)")
_ZONE = re.compile(
    r"\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|CST|CDT|MST|MDT|IST|SGT|JST|h\b|hrs\b|hours\b|o['’]clock)"
)
_AT = re.compile(
    r"\b(?:at|from|by|until|till|before|after|since|around|about|between|past|to|and|leaves?|departs?|arrives?|departing|arriving|starts?|opens?|closes?)\s(?:about\s|around\s|exactly\s)?$",
    re.I,
)


def times(text: str, start: int, stop: int) -> Mention | None:
    """The time of day that the digits at ``start`` begin, or None."""
    if halved := _HALVED.match(text, start, stop):
        hour, minute, second = (int(part or 0) for part in halved.group(1, 2, 3))
        value = Time(hour, minute, second, halved[4].lower() + "m")
        return _mention(text, start, halved.end(), value)
    clock = _CLOCK.match(text, start, stop)
    if not clock or text[clock.end(1)] != ":":
        return None
    hour, minute, second = (int(part or 0) for part in clock.group(1, 2, 3))
    value = Time(hour, minute, second)
    zoned = _ZONE.match(text, clock.end(), stop)
    placed = zoned or _AT.search(text, max(0, start - 24), start)
    # Scores, ratios, verses and running times look alike: two digits of the hour, or words, make it a time of day.
    possible = hour <= 24 and minute <= 59 and second <= 59
    if (placed and (possible or clock[3] is None)) or (
        possible and len(clock[1]) == 2 and not text[max(0, start - 4) : start].strip().isalpha()
    ):
        return _mention(text, start, clock.end(), value)
    return None


def _mention(text: str, start: int, end: int, value: Time) -> Mention:
    return Mention("time", start, end, text[start:end], value, start)
