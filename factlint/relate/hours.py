"""Hours and minutes that something takes against the times at which it starts and ends."""

from collections.abc import Iterator

from factlint.mention import Duration, Mention, Reading, Time
from factlint.pattern import pattern
from factlint.relate.lengths import spelled
from factlint.relate.nearby import holding
from factlint.relation import Relation

_TO = pattern(r"\s?(?:to|until|till|through|[-–—])\s?(?:about\s|around\s)?")
_LENGTH_THEN = pattern(
    r"(?:[ -][a-z'’-]+){0,3}(?:,|\s\(|:)?\s?"
    r"(?:(?:which|that|will|runs?|running|lasts?|lasting|from|is|was|on|held|for)\s){0,4}\(?"
)
_THEN_LENGTH = pattern(
    r"\)?(?:,|\s\(|:|\s[–—-])?\s(?:(?:for|a|an|or|that|is|in|all|lasting|exactly|fully|all\sof)\s){0,4}"
)
_STARTS = pattern(
    r"\b(?:starts?|begins?|opens?|leaves?|departs?|started|began|left|departed|kicks?\soff)\b[^.;\d]{0,40}?\s(?:at|from)\s$"
)
_ENDS = pattern(
    r"\b(?:ends?|finish\w*|closes?|arriv\w+|lands?|ended|closed|landed|returns?|over)\b[^.;\d]{0,40}?\s(?:at|by)\s$"
)
_AFTERWARDS = pattern(r"\s(?:later|earlier|before|after|longer|shorter|more|less|ago|each|every|a\s)\b")
_NOT_THIS = pattern(r"\b(?:every|each|per|before|after|later|earlier|break|ago|notice|day)\b")


def lengths_of_times(reading: Reading) -> Iterator[Relation]:
    """Lengths in hours or minutes that do not fit the two times they are told with; ``real`` is what would."""
    text = reading.document.text
    for _, sentence in holding(reading, ("time", "duration")):
        mentions = [m for m in reading.in_sentence(sentence) if isinstance(m.value, Time | Duration)]
        for index in range(len(mentions) - 2):
            trio = mentions[index : index + 3]
            times = [m for m in trio if isinstance(m.value, Time)]
            lengths = [m for m in trio if isinstance(m.value, Duration) and m.value.unit in ("hour", "minute")]
            if len(times) != 2 or len(lengths) != 1 or not _tied(text, trio, times, lengths[0]):
                continue
            first, last = times
            if len({m.value.zone for m in times if isinstance(m.value, Time) and m.value.zone}) > 1:
                continue  # a flight from one zone to another
            length = lengths[0].value
            assert isinstance(length, Duration)
            minutes = [number * (60 if length.unit == "hour" else 1) for number in length.range]
            possible = _minutes_between(first, last)
            if not any(minutes[0] - 1 <= between <= minutes[1] + 1 for between in possible):
                yield Relation(
                    {"length": lengths[0], "start": first, "end": last},
                    facts={"real": _said(min(possible)), "spelled": spelled(lengths[0])},
                )


def _tied(text: str, trio: list[Mention], times: list[Mention], length: Mention) -> bool:
    """Whether the words make the length that of what lies between the times."""
    first, last = times
    if _NOT_THIS.search(text, trio[0].end, trio[2].start):
        return False
    if length is trio[0]:
        if _TO.fullmatch(text, first.end, last.start):
            return bool(_LENGTH_THEN.fullmatch(text, length.end, first.start))
        starts = _STARTS.search(text, length.end, first.start) and first.start - length.end < 60
        return bool(starts and _ENDS.search(text, first.end, last.start))
    return (
        length is trio[2]
        and not _AFTERWARDS.match(text, length.end)
        and bool(_TO.fullmatch(text, first.end, last.start) and _THEN_LENGTH.fullmatch(text, last.end, length.start))
    )


def _minutes_between(first: Mention, last: Mention) -> set[int]:
    """The minutes from one time to the next such time, by both halves of the day where one is open."""
    start, end = first.value, last.value
    assert isinstance(start, Time)
    assert isinstance(end, Time)
    found = set()
    for begin in _minutes_of_day(start):
        for stop in _minutes_of_day(end):
            found.add((stop - begin) % (24 * 60))
    return found


def _minutes_of_day(time: Time) -> tuple[int, ...]:
    if time.half:
        return ((time.hour % 12 + 12 * (time.half == "pm")) * 60 + time.minute,)
    plain = time.hour % 24 * 60 + time.minute
    return (plain, plain + 12 * 60) if time.hour < 12 else (plain,)


def _said(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    words = [f"{hours} hour{'s' * (hours != 1)}"] * bool(hours) + [f"{rest} minute{'s' * (rest != 1)}"] * bool(rest)
    return " and ".join(words)
