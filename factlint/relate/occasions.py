"""One occasion on two days: "the wedding is to be held on 4 May … guests arrive for the wedding on 14 May".

An occasion is known by its noun. Two days are one day with a slip where a digit was added, dropped or changed places,
or where the day stands in two neighbouring months; occasions that come again, or last, have other days.
"""

from collections import defaultdict
from collections.abc import Iterator

from factlint.dates import Date, Day
from factlint.lexicon.occasions import OCCASIONS
from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import number_of, of_kind
from factlint.relation import Relation

_WEEKDAY = r"(?:[A-Z][a-z]+day,?\s(?:the\s)?)?"
# "the concert on 12 June", "the anniversary of the flood, 18 August"
_NOUN_BEFORE = pattern(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|['’]s"
    rf"|[Aa]nnual)\s(?:[\w'’-]+\s){{0,3}}?(?P<noun>[a-z]{{4,}})"
    rf"(?:\son\s(?:the\snight\sof\s)?|\sof\s|,\son\s|,\s|\s\(){_WEEKDAY}\Z"
)
# "the wedding is to be held on 4 May", "elections will take place on 5 November"
_HELD = pattern(
    r"\b(?P<noun>[A-Za-z]{4,})\s(?:is|are|was|were|will|takes?|took|begins?|began|starts?|started|comes?|came"
    r"|struck|broke|opens?|opened)\b"
    rf"[^.;:,]{{0,50}}?\s(?:on|for)\s(?:the\snight\sof\s)?{_WEEKDAY}\Z"
)
# "the 15 November elections"
_BEHIND = pattern(r"\s(?:[a-z-]+\s)?(?P<noun>[a-z]{4,})\b")
_THE = pattern(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s\Z")
# What makes two days of one noun two occasions, or a beginning and an end.
_KINDS = pattern(
    r"\b(?:run-?off|by-|local|council|school|regional|state|federal|primary|general|after|mock|early"
    r"|snap)\b"
)
_WHOSE = pattern(r"\s(?:to|for|of|in)\b")
_SEVERAL = pattern(
    r"\b(?:second|first|another|other|both|previous|last|final|until|through|postponed|moved|rescheduled|put off"
    r"|brought forward|instead|originally|extended|repeat\w*|again|until|ends?|ended|ending|closes?|days|weekend|series"
    r"|dates|daily|each day|followed)\b"
)


def occasions(reading: Reading) -> Iterator[Relation]:
    """An occasion that the article knows by one noun, on two days that are a slip apart."""
    text = reading.document.text
    told: dict[str, list[Mention]] = defaultdict(list)
    for mention in of_kind(reading, "date"):
        value = mention.value
        if isinstance(value, Date) and value.grain == "day" and value.first == value.last and value.first.month:
            noun = _noun(text, mention)
            if noun:
                told[noun.removesuffix("s")].append(mention)
    for noun, mentions in told.items():
        days = {_day(mention): mention for mention in reversed(mentions)}
        years = {day.year for day in _days(mentions) if day.year}
        if len(days) != 2 or len(years) > 1:
            continue
        one, other = sorted(days.values(), key=lambda mention: mention.start)
        if number_of(reading, one.start) == number_of(reading, other.start) or not _is_slip(_day(one), _day(other)):
            continue
        if any(_SEVERAL.search(text, max(0, m.start - 80), m.end + 12) for m in (one, other)):
            continue
        yield Relation({"one": one, "other": other}, facts={"event": noun})


def _noun(text: str, mention: Mention) -> str:
    left = max(0, mention.start - 90)
    for form in (_NOUN_BEFORE, _HELD):
        found = form.search(text, left, mention.start)
        if found and found["noun"].lower() in OCCASIONS and not _KINDS.search(found[0]):
            return found["noun"].lower()
    if _THE.search(text, max(0, mention.start - 6), mention.start):
        found = _BEHIND.match(text, mention.end)
        behind = text[mention.end : mention.end + 60]
        if found and found["noun"] in OCCASIONS and not _KINDS.search(behind) and not _WHOSE.match(text, found.end()):
            return found["noun"]
    return ""


def _days(mentions: list[Mention]) -> list[Day]:
    return [mention.value.first for mention in mentions if isinstance(mention.value, Date)]


def _day(mention: Mention) -> tuple[int, int]:
    (day,) = _days([mention])
    return day.month or 0, day.day or 0


def _is_slip(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether one day may be the other mistyped."""
    if one[0] != other[0]:
        return one[1] == other[1] and abs(one[0] - other[0]) in (1, 11)
    a, b = sorted((str(one[1]), str(other[1])), key=len)
    return (len(a) < len(b) and a in (b[0], b[1])) or (a != b and a == b[::-1]) or abs(one[1] - other[1]) == 10
