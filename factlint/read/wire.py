"""Wire copy: the lines by which agencies and desks steer a text, and which nobody prints.

A slug (``BC-US--Storm, 2nd Ld-Writethru``), a note to editors, the mark of a page that goes on or of the end, a photo
line, the line of transmission. Each is known by its own form and has a line to itself; what merely looks like one
inside a paragraph is text.
"""

import re

from factlint.dates import Day, exists
from factlint.pattern import pattern
from factlint.read.writer import Excluded

_LONGEST = 120

_SLUG = pattern(
    r"""(?:(?:BC|AM|PM)-{1,2} | [A-Z]{2,4}--) [A-Z] .{0,80} (?<![.?!])
    |   [A-Z][\w'’/\ -]{1,40} ,?\ ?-? (?:\d(?:st|nd|rd|th)\ (?:Ld|Add|Sub|Lead) | Adv\d\d) \b [^.]*
    |   [^.]{0,60} \b(?:Ld|Lead)\ ?-\ ?(?:Writethru|WRITETHRU)\b [^.]*
    |   [A-Z][\w'’\ -]{1,40} (?: [,\ ]+(?:page|p\.)\ ?\d{1,2} | \ \d-\d-\d)
    """,
    re.VERBOSE,
)
_TURN = pattern(r"[\W_]{0,8}(?:MORE|more|m ?o ?r ?e)[\W_]{1,8}|MORE")
_END = pattern(r"[-–— ]{1,6}30[-–— ]{1,6}|(?:# ?){3,6}|[-–—( /]{1,6}(?:END|End|end)[Ss]?[-–—) /]{1,6}|ENDS?|(?:X ?){3}")
_NOTE = pattern(r"\(?(?:Eds?|EDS?)\.?:(?:[^\n]*[^\s.!)][ \t\r]*\n(?=[ \t]*\S))*[^\n]*")
_PHOTO = pattern(
    r"\(?(?:AP|Reuters|AFP|UPI|EPA|PA)(?: [Ff]ile)? (?:Photo|Graphic|Video|Illustration)s?\b[^\n.]{0,60}\)?"
)
_PREFIX = pattern(r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|ADVISORY|TABLE|POLL|EXCLUSIVE) ?\d{0,2}-)+(?=\S)")
_SENT = pattern(r"(?:AP|UPI)-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3,4}<?")
_NOT_BLANK = pattern(r"[^\s][^\r\n]*")
# Slugs and prefixes stand above the text; years of two digits from this one on are of the last century.
_HEAD = 6
_CENTURY = 70


def steering(source: str) -> tuple[tuple[Excluded, ...], Day | None]:
    """The lines that steer, and the day of transmission where one of them states it."""
    found: list[Excluded] = []
    sent = None
    turned = False
    position = 0
    for number, line in enumerate(_NOT_BLANK.finditer(source)):
        start, end = line.start(), line.start() + len(line[0].rstrip())
        if start < position or end - start > _LONGEST:
            turned = False
            continue
        position = end
        stamp = _SENT.fullmatch(source, start, end)
        if stamp:
            sent = sent or _day(stamp)
            found.append(Excluded(start, end, "transmission"))
            continue
        if note := _NOTE.match(source, start):
            position = note.end()
            found.append(Excluded(start, position, "note to editors"))
            continue
        slug = number < _HEAD or turned
        turned = _TURN.fullmatch(source, start, end) is not None
        if turned or _END.fullmatch(source, start, end):
            found.append(Excluded(start, end, "mark of the end"))
        elif _PHOTO.fullmatch(source, start, end):
            found.append(Excluded(start, end, "photo line"))
        elif slug and _SLUG.fullmatch(source, start, end):
            found.append(Excluded(start, end, "slug"))
        elif slug and (prefix := _PREFIX.match(source, start, end)):
            found.append(Excluded(start, prefix.end(), "slug"))
    return tuple(found), sent


def _day(stamp: re.Match[str]) -> Day | None:
    month, day, year = map(int, stamp.groups())
    found = Day(year + (1900 if year >= _CENTURY else 2000), month, day)
    return found if exists(found) else None
