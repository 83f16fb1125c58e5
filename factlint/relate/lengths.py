"""Durations beside the spans that they measure: "a three-day visit, Dec. 21-23", "from 1998 to 2011, 13 years".

A span of days may be counted with its last day or without it, one of years with parts of its first and last; a
duration contradicts its span only where no way of counting gives it.
"""

import re
from collections.abc import Iterator

from factlint.dates import Day, ordinal
from factlint.mention import Duration, Mention, Reading, Weekday
from factlint.pattern import pattern
from factlint.relate.nearby import holding, of_kind, within
from factlint.relate.spans import Spanned, in_words, spans
from factlint.relation import Relation
from factlint.values import Range, may_equal

_REACH = 90  # characters between a duration and its span
_NOUN = r"(?:[ -][a-z'’-]+)"
# What may stand between: the thing that lasts, and how the span is attached to it.
_THING_THEN_SPAN = pattern(
    rf"(?:{_NOUN}{{0,4}}?(?:\s(?:of|in)\s(?:the|this|that|his|her|their|its|[a-z]+)(?:\s[a-z]+)?)?)?"
    r"(?:,|:|\s[–—-]|\s?\()?\s?(?:(?:which|that|and|it|they|will|would|is|are|was|were|to|be|run|runs|running|ran|last|lasts|lasting|"
    r"lasted|held|scheduled|planned|set|due|on|for|from|between|take|takes|took|taking|place|begin|begins|began|beginning|start|starts|started|starting|opens|opened|the|i\.e\.)\s)*"
)
_SPAN_THEN_LENGTH = pattern(
    r"\)?(?:,|:|;|\s[–—-]|\s?\()?\s"
    r"(?:(?:(?:and|it|he|she|they|the)\s(?:[a-z-]+\s){0,3}?)?(?:will\s|would\s)?(?:lasts?|lasted|takes?|took)\s)?"
    r"(?:(?:for|the|first|last|a|an|or|that|which|this|is|was|in|all|total|of|period|lasting|lasted|spanning|making|"
    r"exactly|precisely|altogether|some|just|fully|i\.e\.)\s)*"
)
# Words that tie a duration to something else than the span.
_ELSEWHERE = pattern(
    r"\b(?:every|each|per|during|within|amid|before|after|since|until|than|by|later|earlier|ago|old|or|but|while|when|with|"
    r"ahead|into|apart|longer|shorter|whose|where|notice|delay|between\sthe|in\sthe\s(?:past|last|next))\b"
)
_AFTERWARDS = pattern(
    r"\s(?:after|before|later|earlier|ago|old|older|younger|into|since|per|each|every|apart|prior|longer|shorter|ahead|less|more|"
    r"short|from|left|to\s(?:go|run)|away|on|behind|a\s(?:day|week|month|year)|high|low|record|average|plan|deal|contract|bond|yield)\b"
)
_SPANNING = pattern(r"\s(?:period|span|stretch|interval|tenure|reign|run|era|term|stay|rule|spell|visit|trip|tour)\b")
# Who stays somewhere may count nights.
_STAY = re.compile(
    r"\s(?:[a-z]+\s)?(?:visit|trip|stay|tour|holiday|vacation|cruise|journey|break|voyage|retreat|expedition|trek)\b"
)
_WORKING = pattern(r"(?:working|business|trading|school|non-?consecutive)")


def lengths_of_spans(reading: Reading) -> Iterator[Relation]:
    """Durations that do not fit the spans they are told with; the fact ``length`` is how long the span is."""
    ordered = sorted(spans(reading), key=lambda span: span.sides[0].start)
    durations = [mention for mention in of_kind(reading, "duration") if isinstance(mention.value, Duration)]
    at = 0
    for span in ordered:
        start, end = span.sides[0].start, span.sides[-1].end
        while at < len(durations) and durations[at].end < start - _REACH:
            at += 1
        for duration in durations[at : at + 6]:
            if duration.start > end + _REACH:
                break
            if _measures(reading, duration, start, end) and (length := _misfit(reading, duration, span)):
                yield Relation(
                    {"length": duration} | dict(zip(("start", "end"), span.sides, strict=False)),
                    facts={
                        "span": in_words(reading.document.text, span),
                        "real": length,
                        "spelled": spelled(duration),
                    },
                )


def _measures(reading: Reading, duration: Mention, start: int, end: int) -> bool:
    """Whether the words make the duration that of the span ``text[start:end]``."""
    text = reading.document.text
    if _WORKING.search(duration.text) or "\n\n" in text[min(start, duration.start) : max(end, duration.end)]:
        return False
    if duration.end <= start:
        gap = text[duration.end : start]
        if _ELSEWHERE.search(gap) or _holds_mention(reading, duration.end, start):
            return False
        if not _THING_THEN_SPAN.fullmatch(gap):
            return False
        # "three-day visits" are several.
        thing = re.match(r"[ -]([a-z-]+)", gap)
        return not ("-" in duration.text and thing and thing[1].endswith("s") and not thing[1].endswith("ss"))
    gap = text[end : duration.start]
    if _holds_mention(reading, end, duration.start) or not _SPAN_THEN_LENGTH.fullmatch(gap):
        return False
    if _AFTERWARDS.match(text, duration.end):
        return False
    return "-" not in duration.text or bool(_SPANNING.match(text, duration.end))


def _holds_mention(reading: Reading, start: int, end: int) -> bool:
    return any(
        not isinstance(mention.value, Weekday) and mention.kind not in ("name", "acronym", "ordinal")
        for mention in within(reading, start, end)
    )


def _misfit(reading: Reading, duration: Mention, span: Spanned) -> str:
    """How long the span is, where the duration cannot be that, else ""."""
    value = duration.value
    assert isinstance(value, Duration)
    text = reading.document.text
    words = text[span.sides[0].start : span.sides[-1].end]
    # Of "6 to 8 March" the last day may be left out; "March 6-8" and "March through May" have both ends.
    inclusive = not re.search(r"\s(?:to|until|till)\s", words) or text[: duration.start].endswith("first ")
    if "day" in value.unit and ("-" not in duration.text or _STAY.match(text, duration.end)):
        inclusive = False
    counted = _counts(span, value.unit, inclusive)
    if counted is None:
        return ""
    allowed, said = counted
    written = value.range
    # Tens of years are round figures.
    if re.search("decade|centur", duration.text):
        written = Range(written.low * 0.7, written.high * 1.3)
    return "" if may_equal(written, allowed) else said


def _counts(span: Spanned, unit: str, inclusive: bool) -> tuple[Range, str] | None:
    """What durations in ``unit`` a span may be counted as, and the plain count in words; None where it has none."""
    first, last = span.first, span.last
    if span.grain == "year":
        assert first.year is not None
        assert last.year is not None
        years = last.year - first.year
        return (Range(years - 1, years + 1), _said(years, "year")) if unit == "year" and years > 0 else None
    if first.year is None or last.year is None:
        first, last = first._replace(year=2023), last._replace(year=2023)
        if tuple(last) < tuple(first):
            last = last._replace(year=2024)
    if span.grain == "month":
        return _of_months(first, last, unit, inclusive)
    return _of_days(first, last, unit, inclusive)


def _of_months(first: Day, last: Day, unit: str, inclusive: bool) -> tuple[Range, str] | None:
    assert first.year is not None
    assert last.year is not None
    assert first.month is not None
    assert last.month is not None
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months < 1:
        return None
    if unit == "month":
        return Range(months if inclusive else months - 1, months), _said(months, "month")
    if unit == "year":
        return Range((months - 3) / 12, (months + 2) / 12), _said(months, "month")
    return None


def _of_days(first: Day, last: Day, unit: str, inclusive: bool) -> tuple[Range, str] | None:
    start, end = ordinal(first), ordinal(last)
    if start is None or end is None or end <= start:
        return None
    days = end - start
    if unit in ("day", "night"):
        return Range(days + inclusive, days + 1), _said(days + 1, "day")
    if unit == "week":
        return Range((days - 2) / 7, (days + 4) / 7), _said(days + 1, "day")
    if unit == "month":
        months = (days + 1) / 30.44
        return Range(months - 0.75, months + 0.75), f"about {_said(round(months), 'month')}"
    if unit == "year":
        years = days / 365.25
        return Range(years - 0.75, years + 0.75), f"about {_said(round(years), 'year')}" if years >= 1 else _said(
            days + 1, "day"
        )
    return None


def spelled(count: Mention) -> str:
    """A duration, or an age of a thing, as a noun: "three days" of "three-day", "125 years" of "125-year-old"."""
    words = " ".join(count.text.replace("-", " ").split()).removesuffix(" old").lower()
    return words if words.endswith("s") or "-" not in count.text else f"{words}s"


def _said(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'}"


_STARTS = pattern(
    r"(?:\(|,\s|\b(?:on|from|beginning|starting|begins?|starts?|opens?|began|started|opened|this|next|of)\s(?:on\s)?)$"
)
_STOPS = pattern(
    r"(?:\b(?:to|through|thru|until|till|ends?|ending|ended|finish\w*|conclud\w+|close[sd]?|wraps?\sup)\s(?:on\s|late\s|early\s)?|"
    r"\b(?:last|final)\sday,?\s(?:is\s|was\s|on\s)?|[-–—])$"
)


def lengths_by_weekdays(reading: Reading) -> Iterator[Relation]:
    """Lengths in days that do not fit the weekdays on which the thing starts and ends."""
    text = reading.document.text
    for number, sentence in holding(reading, ("duration",)):
        mentions = reading.in_sentence(sentence)
        for index, mention in enumerate(mentions):
            value = mention.value
            if (
                not isinstance(value, Duration)
                or value.unit != "day"
                or not 2 <= value.range.low == value.range.high <= 7
            ):
                continue
            following = list(mentions[index + 1 :])
            if number + 1 < len(reading.sentences) and reading.sentences[number + 1].block == sentence.block:
                following += reading.in_sentence(reading.sentences[number + 1])
            weekdays = [m for m in following if isinstance(m.value, Weekday)]
            if len(weekdays) < 2 or weekdays[0].start > min(sentence.end, mention.end + 60):
                continue
            first = weekdays[0]
            if _ELSEWHERE.search(text, mention.end, first.start) or not _STARTS.search(
                text, max(0, first.start - 24), first.start
            ):
                continue
            last = next((m for m in weekdays[1:] if _STOPS.search(text, max(0, m.start - 24), m.start)), None)
            # A length that is no attribute is that of a span joined on the spot: "three days, from Monday to Thursday".
            if not last or ("-" not in mention.text and len(text[first.end : last.start]) > 10):
                continue
            assert isinstance(first.value, Weekday)
            assert isinstance(last.value, Weekday)
            count = (last.value.number - first.value.number) % 7 + 1
            exclusive = text[first.end : last.start].split()[-1:] in (["until"], ["till"]) or "-" not in mention.text
            if count > 1 and not count - exclusive <= value.range.low <= count:
                facts = {
                    "span": f"{first.text} to {last.text}",
                    "real": _said(count, "day"),
                    "spelled": spelled(mention),
                }
                yield Relation({"length": mention, "start": first, "end": last}, facts=facts)
