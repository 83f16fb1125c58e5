"""Dates that name their month: "Dec. 21, 2022", "21st of December", "30 April–2 May", "March-May 2020".

Two parsers, each anchored at a token: ``from_month`` at the name of a month, ``from_day`` at the digits of a day.
Both yield the dates of the whole expression, more than one where days are listed ("6 & 20 May"), or nothing.
A day that does not exist is kept as written, so that a rule can say so.
"""

import re

from factlint.dates import Date, Day, month_date, month_length
from factlint.extract.year_after import year_after
from factlint.lexicon.months import MONTH_NAMES, MONTHS, PLAIN_MONTHS
from factlint.lexicon.numerals import ORDINALS
from factlint.pattern import pattern

ENDASHES = "-–—‒−"

_DAY = pattern(r"(?:\s|,\s)?(?:the\s)?(\d{1,2})(st|nd|rd|th)?(?![\w:%°]|[.,]\d|['’]s?\w)")
_NEXT_DAY = pattern(
    rf"(?:\s?([{ENDASHES}])\s?|\s(to|through|thru|until|till|and|or|&|\+)\s(?:the\s)?|(,)\s(?:and\s|or\s)?)"
    r"(\d{1,2})(st|nd|rd|th)?(?![\w:%°]|[.,]\d)"
)
_GOING_ON = "tuao&+," + ENDASHES
_MONTH = pattern(r"(?:\s|-)?(?:day\s)?(?:of\s)?([A-Z][A-Za-z]{2,8})\b\.?")
_JOINED_MONTH = pattern(rf"\s?(?:[{ENDASHES}/]|to|through|thru|until|till|and)\s?([A-Z][A-Za-z]{{2,8}})\b\.?")
_TAIL = pattern(rf"\s?(?:([{ENDASHES}])|to|through|thru|until|till)\s?(?=[A-Z0-9])")
_SPANNING = "tu" + ENDASHES
_AND = pattern(r"\sand\s(?=[A-Z0-9])")
# After "in" and its like, a month whose name is also another word is a month.
_MONTH_CONTEXT = pattern(
    r"(?:\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Ff]rom|of|"
    r"[Tt]hrough|to|and|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]or)[ -])$"
)
_CAPITAL_NEXT = pattern(r"\s[A-Z][a-z]")
# What moves a date has two of them, an old and a new one; they are no span.
_MOVED = pattern(
    r"\b(?:moved?|moving|postpon\w+|rescheduled?|brought|changed?|shift\w*|delay\w*|push\w*|put|deferr\w+|switch\w+|"
    r"extend\w*|revis\w+|correct\w+|advanc\w+|transferr\w+)\b[^.;]{0,60}\bfrom\s(?:\w+,?\s)?$"
)

Found = tuple[int, int, Date]
_FULL_NAMES = frozenset(MONTH_NAMES)
_FURTHER_DAYS = pattern(r"(?:,\s\d{1,2})*,?\s(?:and|&)\s\d{1,2}(?![\w:%]|[.,]\d|\s[a-z])")


_COUNTED_WORD = pattern(r"\s(?!and\b|to\b|in\b|at\b|of\b|for\b|the\b|by\b)[a-z]")
_WORD = pattern(r"\s[a-z]")
# "the second of August", "July the fourth", "May twenty-first".
_TENS_OF_DAYS = {"twenty": 20, "thirty": 30}
_SPELLED_BEFORE = pattern(r"(?<!\ba )(?<!\bone )(?<!two )\b((?:twenty|thirty)[- ])?([a-z]+)\sof\s$", re.IGNORECASE)
_SPELLED_AFTER = pattern(r"\s(the\s)?((?:twenty|thirty)[- ])?([a-z]+)(?=[,.;:)]|\s\d{4}\b|$)", re.IGNORECASE)


class _Day:
    """A day in a list or span of days. ``joined`` is how it follows the day before it: "-", "and" or ""."""

    __slots__ = ("end", "joined", "number", "start", "suffixed")

    def __init__(self, start: int, end: int, number: int, suffixed: bool, joined: str) -> None:
        self.start = start
        self.end = end
        self.number = number
        self.suffixed = suffixed
        self.joined = joined


def from_month(text: str, start: int, end: int, stop: int, month: int) -> list[Found]:
    """Dates that start with the month's name at ``text[start:end]``; nothing is read from ``stop`` on."""
    after = end + text.startswith(".", end, stop)
    days, position = _days(text, after, stop)
    if days:
        year, tail = year_after(text, position, stop)
        return _dated(text, start, tail, stop, month, year, days, month_first=True)
    return _spelled(text, start, after, stop, month) or _months(text, start, end, after, stop, month)


def _spelled(text: str, start: int, after: int, stop: int, month: int) -> list[Found]:
    """A day in words before or after the month."""
    before = _SPELLED_BEFORE.search(text, max(0, start - 24), start) if text[start - 4 : start] == " of " else None
    if before and (number := _day_in_words(before[1], before[2])):
        start = before.start(1) if before[1] else before.start(2)
    elif (following := _SPELLED_AFTER.match(text, after, stop)) and (
        number := _day_in_words(following[2], following[3])
    ):
        after = following.end()
    else:
        return []
    year, end = year_after(text, after, stop)
    if end == after and text[end - 1] == "." and text[end - 4 : end - 1].islower() and end - start > 8:
        end -= 1  # the point ends the sentence
    day = Day(year, month, number)
    return [(start, end, Date(day, day, "day"))]


def _day_in_words(tens: str | None, word: str) -> int:
    """The number of a day in words, or 0."""
    number = ORDINALS.get(word.lower(), 0)
    if tens:
        number = _TENS_OF_DAYS[tens[:-1].lower()] + number if 0 < number < 10 else 0
    return number if number <= 31 else 0


def from_day(text: str, start: int, stop: int) -> list[Found]:
    """Dates that start with the digits of a day at ``start``."""
    first = _DAY.match(text, start, stop)
    if not first:
        return []
    days = [_Day(start, first.end(), int(first[1]), first[2] is not None, "")]
    position = first.end()
    while True:
        name = _MONTH.match(text, position, stop)
        month = name and MONTHS.get(name[1].lower())
        if name and month:
            break
        following = _next_day(text, position, stop)
        if not following or len(days) > 6:
            return []
        days.append(_following(following))
        position = following.end()
    year, tail = year_after(text, name.end(), stop)
    if name[0].endswith(".") and tail == name.end() and name[1] in _FULL_NAMES:
        tail -= 1  # the point ends the sentence
    return _dated(text, start, tail, stop, month, year, days, month_first=False)


def _next_day(text: str, position: int, stop: int) -> re.Match[str] | None:
    """What goes on with a list or a span of days at ``position``."""
    first = text[position : position + 2].lstrip()[:1]
    return _NEXT_DAY.match(text, position, stop) if first in _GOING_ON and first else None


def _following(match: re.Match[str]) -> _Day:
    joined = "-" if match[1] or match[2] in ("to", "through", "thru", "until", "till") else "and"
    return _Day(match.start(4), match.end(), int(match[4]), match[5] is not None, joined)


def _days(text: str, position: int, stop: int) -> tuple[list[_Day], int]:
    """The days that follow a month's name: "21", "21-22", "6, 13 and 20"."""
    first = _DAY.match(text, position, stop)
    if not first:
        return [], position
    days = [_Day(first.start(1), first.end(), int(first[1]), first[2] is not None, "")]
    position = first.end()
    while len(days) < 8:
        following = _next_day(text, position, stop)
        if not following or (following[3] and not _lists_on(text, following.end(), stop)):
            break
        # "Dec. 21 and 25 people": a bare number before a word counts that word.
        if following[2] and not following[5] and _COUNTED_WORD.match(text, following.end(), stop):
            break
        if following[1] and " " in following[0] and _WORD.match(text, following.end(), stop):
            break
        # "June 30-2 July" belongs to the tail.
        name = _MONTH.match(text, following.end(), stop)
        if name and name[1].lower() in MONTHS and name[1].lower() != "may":
            break
        days.append(_following(following))
        position = following.end()
    return days, position


def _lists_on(text: str, position: int, stop: int) -> bool:
    """Whether a number after a comma goes on a list of days: "6, 13 and 20" against "Dec. 21, 12 people"."""
    return bool(_FURTHER_DAYS.match(text, position, stop))


def _dated(
    text: str, start: int, end: int, stop: int, month: int, year: int | None, days: list[_Day], *, month_first: bool
) -> list[Found]:
    """The dates of some days of one month; a span that goes on in another month is joined."""
    # "June 68" is no day, but "June 31" and "September 42nd" are days that do not exist.
    if any(day.number == 0 or (day.number > 31 and not day.suffixed and year is None) for day in days):
        return []
    if len(days) == 1:
        date = Day(year, month, days[0].number)
        return _span(text, start, end, stop, date, month_first) or [(start, end, Date(date, date, "day"))]
    found: list[Found] = []
    index = 0
    while index < len(days):
        last = index + 1 if index + 1 < len(days) and days[index + 1].joined == "-" else index
        value = Date(Day(year, month, days[index].number), Day(year, month, days[last].number), "day")
        # The month and year belong to the day that they stand beside; the other days share them.
        left = start if month_first and index == 0 else days[index].start
        at_month = last == len(days) - 1
        found.append((left, end if at_month else days[last].end, value))
        index = last + 1
    return found


def _span(text: str, start: int, end: int, stop: int, first: Day, month_first: bool) -> list[Found]:
    """``first`` and what follows it as one span of days ("30 April–2 May 2020"), or nothing."""
    between = text[max(0, start - 8) : start].lower() == "between "
    sign = text[end : end + 2].lstrip()[:1]
    tail = _TAIL.match(text, end, stop) if sign and sign in _SPANNING else None
    tail = tail or (_AND.match(text, end, stop) if between else None)
    if not tail:
        return []
    if text[tail.end()].isdigit():
        following = from_day(text, tail.end(), stop)
    else:
        name = _MONTH.match(text, tail.end(), stop)
        month = name and MONTHS.get(name[1].lower())
        following = from_month(text, name.start(1), name.end(1), stop, month) if name and month else []
    if len(following) != 1 or following[0][2].grain != "day" or following[0][2].first != following[0][2].last:
        return []
    if tail[0].strip() == "to" and _MOVED.search(text, max(0, start - 90), start):
        return []
    last = following[0][2].last
    first, last = share_year(first, last)
    return [(start, following[0][1], Date(first, last, "day"))]


def share_year(first: Day, last: Day) -> tuple[Day, Day]:
    """The two ends of a span, each with the year that only the other states; from winter on it is the next year."""
    assert first.month is not None
    assert last.month is not None
    turns = first.month - last.month >= 6
    if first.year is None and last.year is not None:
        return first._replace(year=last.year - turns), last
    if last.year is None and first.year is not None:
        return first, last._replace(year=first.year + turns)
    return first, last


def _months(text: str, start: int, end: int, after: int, stop: int, month: int) -> list[Found]:
    """Whole months: "March 2024", "March-May 2020", "in May"."""
    year, tail = year_after(text, after, stop)
    joined = _JOINED_MONTH.match(text, tail, stop)
    last = joined and MONTHS.get(joined[1].lower())
    if joined and last and not _DAY.match(text, joined.end(), stop):
        last_year, last_tail = year_after(text, joined.end(), stop)
        if " and " in joined[0]:
            if year is None and last_year is not None:
                return [
                    (start, end, month_date(last_year, month)),
                    (joined.start(1), last_tail, month_date(last_year, last)),
                ]
        else:
            if last_tail == joined.end() and joined[0].endswith("."):
                last_tail -= joined[1] in _FULL_NAMES
            first, until = share_year(Day(year, month, 1), Day(last_year, last, 1))
            until = until._replace(day=month_length(until.year, last))
            return [(start, last_tail, Date(first, until, "month"))]
    if year is not None:
        return [(start, tail, month_date(year, month))]
    # "June" may be somebody's name: it is a month after "in" and its like, and not before another capital.
    named = (end - start > 3 or month == 5) and _in_context(text, start) and not _CAPITAL_NEXT.match(text, end, stop)
    if text[start:end].lower() in PLAIN_MONTHS or named:
        return [(start, end, month_date(None, month))]
    return []


def _in_context(text: str, start: int) -> bool:
    return bool(_MONTH_CONTEXT.search(text, max(0, start - 9), start))
