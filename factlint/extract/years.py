"""Years and what is counted in years: "in 2014", "1912–1998", "2012-13", "500 BC", "the 1990s", "the 19th century".

Four digits are a year only where the words around them say so, since a house that writes "2000 people" means no year.
"""

import re

from factlint.dates import years_date
from factlint.extract.calendar import ENDASHES, Found
from factlint.extract.year_after import may_name_era
from factlint.lexicon.seasons import SEASONS
from factlint.pattern import pattern

FIRST_YEAR, LAST_YEAR = 1000, 2199

_RANGE = pattern(
    rf"(\d{{4}})(\s?[{ENDASHES}/]\s?|\s(?:to|until|till|through)\s)(\d{{4}}|\d{{2}})(?![\w°%$€£]|[.,]\d|[{ENDASHES}/]\d)"
)
_BETWEEN = pattern(r"(\d{4})\sand\s(\d{4})(?![\w°%]|[.,]\d)")
_DECADE = pattern(r"(\d{3}0)(?:['’]?s)(?!\w)")
_ERA = pattern(
    rf"(\d{{1,4}})(?:\s?[{ENDASHES}]\s?(\d{{1,4}}))?\s?(?:(BCE?|B\.C\.(?:E\.)?)|(?:CE|AD|A\.D\.|C\.E\.))(?!\w)"
)
_CENTURY = pattern(r"(\d{1,2})(?:st|nd|rd|th)(?:[ -]century|\scenturies)\b(\s(?:BCE?|B\.C\.(?:E\.)?)(?!\w))?")
_YEAR = pattern(r"(\d{4})(?![\w°%$€£]|[.,]\d|-\w*\d)")
# What stands between a year and the era or the other year that goes on with it, and behind a decade.
_JOINTS = frozenset("BCAtu/" + ENDASHES)
_DECADES = frozenset("s'’")
_ENDS_YEAR = frozenset(" \n;:)]!?'\"’”")
_NEXT = pattern(r"\s?([%°$€£]|per\s[a-z]+|[A-Za-z]+)")
_BEFORE = pattern(r"([\w'’.©]+),?[ \u00a0\n-]$")

_STRONG = frozenset(
    {
        "in",
        "since",
        "until",
        "till",
        "during",
        "circa",
        "c.",
        "ca.",
        "early",
        "late",
        "mid",
        "year",
        "before",
        "after",
        "born",
    }
)
_WEAK = frozenset(
    {"by", "from", "of", "through", "around", "between", "for", "to", "and", "or", "until", "than", "©", "copyright"}
)
_DETERMINERS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "whose", "every"}
)
_SMALL_WORDS = frozenset({
    "a", "about", "after", "all", "also", "although", "among", "an", "and", "are", "as", "at", "because", "before",
    "both", "but", "by", "called", "can", "could", "did", "do", "does", "due", "during", "each", "for", "from", "had",
    "has", "have", "he", "her", "his", "however", "i", "if", "in", "including", "into", "is", "it", "its", "may",
    "more", "most", "near", "no", "not", "of", "on", "only", "or", "our", "over", "she", "should", "shows", "since",
    "so", "some", "that", "the", "their", "there", "these", "they", "this", "those", "through", "thus", "to", "under",
    "until", "up", "via", "was", "we", "were", "when", "where", "whereas", "which", "while", "who", "whose", "will",
    "with", "without", "would", "yet", "you", "your",
})  # fmt: skip
_COUNTED = frozenset({
    "people", "persons", "men", "women", "children", "troops", "soldiers", "percent", "pct", "miles", "mi",
    "km", "metres", "meters", "feet", "ft", "m", "mm", "cm", "kg", "lb", "lbs", "pounds", "tons", "tonnes", "hours",
    "days", "years", "months", "weeks", "dollars", "euros", "yen", "million", "billion", "thousand", "barrels", "acres",
    "hectares", "bpd", "gmt", "utc", "hrs", "words", "bytes", "volts", "rpm", "hp", "mhz", "calories", "kilometres",
    "kilometers", "yards", "degrees",
})  # fmt: skip
_HAPPENED = frozenset(
    {"was", "is", "saw", "will", "marked", "has", "had", "brought", "would", "became", "began", "ended"}
)


def from_year(text: str, start: int, stop: int, digits: int, previous: int) -> list[Found]:
    """What the digits at ``start`` state as years; ``digits`` is how many they are.

    ``previous`` is where the last year before them ended: years are listed ("in 2010, 2011 and 2012").
    """
    following, next_one = text[start + digits : start + digits + 1], text[start + digits + 1 : start + digits + 2]
    joint = next_one if following.isspace() else following
    if joint in _JOINTS and may_name_era(text, start) and (era := _ERA.match(text, start, stop)):
        return _of_era(era)
    if digits != 4:
        return _century(text, start, stop)
    if following in _DECADES and (decade := _DECADE.match(text, start, stop)):
        first = int(decade[1])
        return [(start, decade.end(), years_date(first, first + 9, "decade"))] if first >= FIRST_YEAR else []
    year = int(text[start : start + 4])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return []
    if start and text[start - 1] in "$€£¥#.,/+*=":
        return []
    word = _word_before(text, start)
    match = _RANGE.match(text, start, stop) if joint in _JOINTS else None
    if match and (found := _range(match, word)):
        return found
    if word == "between" and (match := _BETWEEN.match(text, start, stop)) and FIRST_YEAR <= int(match[2]) <= LAST_YEAR:
        return [(start, match.end(), years_date(year, int(match[2])))]
    ends = following in _ENDS_YEAR or (following in ",." and not next_one.isdecimal())
    stands = ends or _YEAR.match(text, start, stop)
    if stands and _states_year(text, year, word, start, start + 4, stop, previous):
        return [(start, start + 4, years_date(year, year))]
    return []


def _word_before(text: str, start: int) -> str:
    """The word before a year, lower case, a comma between them left out, or the bracket that opens at it, or ""."""
    gap = text[start - 1 : start]
    if gap in ("(", "["):
        return gap
    if gap not in (" ", "\u00a0", "\n", "-"):
        return ""
    left = max(0, start - 16)
    word = text[max(left, text.rfind(" ", left, start - 1) + 1) : start - 1]
    bare = word.removesuffix(",")
    if bare.isalnum():
        return bare.lower()
    before = _BEFORE.search(text, left, start)
    return before[1].lower() if before else ""


def _of_era(match: re.Match[str]) -> list[Found]:
    first, last = int(match[1]), int(match[2] or match[1])
    if match[3]:
        first, last = 1 - first, 1 - last
    return [(match.start(), match.end(), years_date(first, last))]


def _century(text: str, start: int, stop: int) -> list[Found]:
    match = _CENTURY.match(text, start, stop) if "centur" in text[start : start + 12] else None
    if not match or not int(match[1]):
        return []
    number = int(match[1])
    first = -100 * number + 1 if match[2] else 100 * number - 99
    return [(start, match.end(), years_date(first, first + 99, "century"))]


def _range(match: re.Match[str], word: str) -> list[Found]:
    """Years from one to another, which may stand in the wrong order."""
    text, start, stop = match.string, match.start(), match.end()
    first, joint, second = int(match[1]), match[2].strip(), match[3]
    last = int(second)
    dashed = joint in ENDASHES or joint == "/"
    if len(second) == 2:
        last += first - first % 100
        # "2001-05" may be a month; the following year or a number above 12 is none.
        if (
            not dashed
            or last <= first
            or (joint in "-/" and last != first + 1 and last % 100 <= 12)
            or (joint == "/" and last != first + 1)
        ):
            return []
    elif not FIRST_YEAR <= last <= LAST_YEAR:
        return []
    follower = _NEXT.match(text, stop, stop + 16)
    if follower and _counts(follower[1]):
        return []
    bracketed = word in ("(", "[") or (joint == "–" and text[stop : stop + 1] == ")")
    if word in ("years", "period", "season", "seasons") and len(second) == 4:
        return [(start, stop, years_date(first, last))]
    if not dashed and word not in _STRONG | _WEAK and not bracketed:
        return []
    if (first > last or min(first, last) < 1500) and not bracketed and word not in _STRONG | _WEAK:
        return []
    return [(start, stop, years_date(first, last))]


def _counts(word: str) -> bool:
    """Whether a number before the word counts or measures it."""
    return word in _COUNTED or (bool(word) and not word.isalpha())


def _states_year(text: str, year: int, word: str, start: int, end: int, stop: int, previous: int) -> bool:
    follower = _NEXT.match(text, end, stop)
    after = follower[1].lower() if follower else ""
    near = 1800 <= year <= 2060
    plural = len(after) > 3 and after.endswith("s") and not after.endswith("ss") and after not in _SMALL_WORDS
    if _counts(after):
        return False
    if plural and (year % 50 == 0 or not near) and follower and follower[1].islower():
        return False
    if (
        previous >= 0
        and 0 < start - previous <= 6
        and text[previous:start].strip() in (",", "and", "or", "to", ", and", "–", "-", "&")
    ):
        return True
    if word in _STRONG or word in SEASONS or word in ("fiscal", "fy"):
        return True
    if word in _WEAK:
        return (near and not plural) or not after or (after in _SMALL_WORDS and near)
    if word in _DETERMINERS or word.endswith(("'s", "’s")):
        return near and bool(after) and after not in _SMALL_WORDS and (not plural or year % 50 != 0)
    if word in ("(", "["):
        return near and text[end : end + 1] in ")],;:"
    if not word or word.endswith("."):
        return near and after in _HAPPENED
    return False
