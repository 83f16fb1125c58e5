"""How dates and times are written."""

import re
from collections.abc import Iterator, Mapping

from factlint.dates import Date
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.numbers.formats import suffix
from factlint.relate.style.uses import Use, divided, matches
from factlint.relation import Relation

# The months that no style book shortens tell nothing.
_FULL = "January|February|August|September|October|November|December"
_SHORT = r"(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_MONTH = pattern(
    rf"\b(?P<full>{_FULL})\s\d{{1,2}}\b(?!\d)|\b\d{{1,2}}\s(?P<full_after>{_FULL})\b"
    rf"|\b(?P<short>{_SHORT})\s\d{{1,2}}\b(?!\d)|\b\d{{1,2}}\s(?P<short_after>{_SHORT})(?!\w)"
)
_ANY_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?"
    r"|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_SHORT_NAME = pattern(_SHORT)
_MONTH_NAME = pattern(rf"{_FULL}|{_SHORT}")
_ORDER = pattern(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s(?P<first>{_ANY_MONTH})(?:,?\s\d{{4}})?\b"
    rf"|\b(?P<last>{_ANY_MONTH})\s\d{{1,2}}(?:st|nd|rd|th)?\b(?![:.]\d)"
)
_ORDINAL = pattern(
    rf"\b{_ANY_MONTH}\s\d{{1,2}}(?P<th>st|nd|rd|th)?\b(?!\d|[:.]\d)|\b\d{{1,2}}(?P<th_before>st|nd|rd"
    rf"|th)?\s{_ANY_MONTH}\b"
)
_DAY = pattern(r"(\d{1,2})(?:st|nd|rd|th)?")
_HALF = pattern(r"\s?[aApP]")
_CLOCK = pattern(r"\b\d{1,2}(?:[:.]\d\d)?(?P<gap>\s?)(?P<half>a\.m\.|p\.m\.|am\b|pm\b|AM\b|PM\b|A\.M\.|P\.M\.)")


def month_forms(reading: Reading) -> Iterator[Relation]:
    """ "December 27" beside "Dec. 21"."""
    uses = [Use("months in full" if match["full"] or match["full_after"] else "short months", *match.span())
            for match in matches(reading.document, _MONTH)]  # fmt: skip
    text = reading.document.text
    short = {word[0][:3]: word[0] for use in uses for word in _SHORT_NAME.finditer(text, use.start, use.end)}
    stop = "." if any(name.endswith(".") for name in short.values()) else ""
    return divided(text, uses, lambda words, form: _month(words, form, short, stop))


def _month(words: str, form: str, short: Mapping[str, str], stop: str) -> str:
    """The words with the month in full, or as the article shortens it."""

    def name(match: re.Match[str]) -> str:
        full = next(month for month in _FULL.split("|") if month.startswith(match[0][:3]))
        if form == "months in full":
            return full
        return short.get(full[:3], ("Sept" if full == "September" else full[:3]) + stop)

    return _MONTH_NAME.sub(name, words)


def date_orders(reading: Reading) -> Iterator[Relation]:
    """ "3 May" beside "May 4"."""
    uses = (Use("the day first" if match["first"] else "the month first", *match.span())
            for match in matches(reading.document, _ORDER))  # fmt: skip
    return divided(reading.document.text, uses)


def date_ordinals(reading: Reading) -> Iterator[Relation]:
    """ "May 4th" beside "May 5"."""
    text = reading.document.text
    # "the 27th May" is spoken, and "the 27 May" is not written.
    uses = (Use("ordinal days" if match["th"] or match["th_before"] else "plain days", *match.span())
            for match in matches(reading.document, _ORDINAL)
            if not text.endswith("the ", 0, match.start()))  # fmt: skip
    return divided(text, uses, _ordinal)


def _ordinal(words: str, form: str) -> str:
    def day(match: re.Match[str]) -> str:
        return match[1] if form == "plain days" else match[1] + suffix(int(match[1]))

    return _DAY.sub(day, words, count=1)


def clock_forms(reading: Reading) -> Iterator[Relation]:
    """ "7 p.m." beside "8pm"."""
    uses = (Use(f"“{'7' + match['gap']}{match['half'].replace('a', 'p').replace('A', 'P')}”", *match.span())
            for match in matches(reading.document, _CLOCK))  # fmt: skip
    return divided(reading.document.text, uses, _clock)


def _clock(words: str, form: str) -> str:
    """The words with the half of the day set as in the form, which is given for seven in the evening."""
    digits, half = _HALF.split(words, maxsplit=1)[0], form[2:-1]
    return digits + (half if "p" in words.lower() else half.replace("p", "a").replace("P", "A"))


def days_without_year(reading: Reading) -> Iterator[Relation]:
    """Days and months in an article that never says of which year."""
    days = [m for m in reading.mentions if isinstance(m.value, Date) and m.value.first.month and m.value.grain == "day"]
    if (
        len(days) < 2
        or reading.document.published
        or any(m.value.first.year for m in days if isinstance(m.value, Date))
    ):
        return
    yield Relation({"first": days[0]})
