"""Days that no calendar and times that no clock has."""

import re
from collections.abc import Iterator

from factlint.dates import Date, Day, exists, month_length
from factlint.lexicon.months import MONTH_NAMES
from factlint.mention import Mention, Reading, Time
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relation import Relation

# An article may speak of a day because it does not exist.
_DENIED = pattern(
    r"\b(?:no such|there is no|there was no|does not exist|doesn't exist|never|nonexistent|non-existent|imaginary|"
    r"fictional|fictitious|impossible|invalid|typo|error)\b",
    re.IGNORECASE,
)


def impossible_dates(reading: Reading) -> Iterator[Relation]:
    """Dates with a day or month that does not exist; the fact ``reason`` says why it does not."""
    for mention in of_kind(reading, "date"):
        if isinstance(mention.value, Date):
            for day in dict.fromkeys((mention.value.first, mention.value.last)):
                if not exists(day) and not _denied(reading.document.text, mention):
                    yield Relation({"date": mention}, facts={"reason": _reason(day)})
                    break


def _reason(day: Day) -> str:
    if day.month is not None and day.month > 12:
        return f"there is no month {day.month}"
    assert day.month is not None
    name, length = MONTH_NAMES[day.month - 1], month_length(day.year, day.month)
    if day.month == 2 and day.day == 29:
        return f"{day.year} is no leap year"
    return f"{name} has {length} days" if day.month != 2 else f"{name} has 28 days, or 29"


def _denied(text: str, mention: Mention) -> bool:
    return bool(_DENIED.search(text, max(0, mention.start - 60), mention.end + 60))


def impossible_times(reading: Reading) -> Iterator[Relation]:
    """Times of day that no clock shows; the fact ``reason`` says why."""
    for mention in of_kind(reading, "time"):
        reason = _unclocked(mention.value, mention.text) if isinstance(mention.value, Time) else ""
        if reason and not _denied(reading.document.text, mention):
            yield Relation({"time": mention}, facts={"reason": reason})


def _unclocked(time: Time, written: str) -> str:
    """Why no clock shows the time, or ""."""
    if time.minute > 59:
        return "an hour has 60 minutes"
    if time.second > 60:
        return "a minute has 60 seconds"
    if time.hour > 24 or (time.hour == 24 and time.minute):
        return "a day has 24 hours"
    # "15:00 pm" says the hour twice and is understood.
    if time.hour > 12 and (time.half == "am" or (time.half and written[:3].strip().isdigit())):
        return f"with {time.half[0]}.m. the hours go to 12"
    return ""
