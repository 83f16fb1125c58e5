"""The day an article was published, where its file says so: in a value of its front matter, its name or its address."""

from factlint.dates import Day, exists
from factlint.lexicon.months import MONTHS
from factlint.pattern import pattern

_ISO = pattern(r"\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_DAY_FIRST = pattern(
    r"\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)"
)
_MONTH_FIRST = pattern(r"\s*(?:[A-Za-z]{6,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_IN_NAME = pattern(r"(\d{4})([-_.])(\d{2})\2(\d{2})(?!\d)|(?:.*[-_.])?(\d{4})([-_.])(\d{2})\6(\d{2})$")
_IN_ADDRESS = pattern(r"(?:^|/)(\d{4})[/-](\d{2})[/-](\d{2})(?=[/-]|$)")


def day_in_words(words: str) -> Day | None:
    """The day that a date or a time stamp starts with; None where its order of day and month is open to doubt."""
    if match := _ISO.match(words):
        return _day(match[1], match[3], match[4])
    if match := _DAY_FIRST.match(words):
        return _day(match[3], MONTHS.get(match[2].lower()), match[1])
    if match := _MONTH_FIRST.match(words):
        return _day(match[3], MONTHS.get(match[1].lower()), match[2])
    return None


def day_in_name(path: str) -> Day | None:
    """The day at the start or the end of a file's name: ``2019-11-08-title.md``, ``letter-2019-11-08.md``."""
    name = path.replace("\\", "/").rpartition("/")[2]
    if not any(name.count(sign) > 1 for sign in "-_."):
        return None
    match = _IN_NAME.match(name.partition(".")[0] if name.count(".") == 1 else name.rpartition(".")[0])
    if not match:
        return None
    year, _, month, day = match.groups()[:4] if match[1] else match.groups()[4:]
    return _day(year, month, day)


def day_in_address(address: str) -> Day | None:
    """The day that a page's own address is filed under: ``/blog/2019/11/08/title``."""
    match = _IN_ADDRESS.search(address)
    return _day(*match.groups()) if match else None


def _day(year: str, month: str | int | None, day: str) -> Day | None:
    if month is None:
        return None
    found = Day(int(year), int(month), int(day))
    return found if exists(found) and int(year) >= 1000 else None
