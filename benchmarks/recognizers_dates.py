"""How many of the Recognizers-Text date and time cases factlint reads, span and value both right.

    python benchmarks/recognizers_dates.py SPECS [--missed]

SPECS is the folder ``DateTime/English`` of that project's specifications. Its cases are mostly commands to a calendar
("I'll go back on 15"); a reader of articles leaves those out on purpose, and ``--missed`` lists every case that is
not read, with the reason. A reference day stands in for the day of publication.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from factlint.dates import Date, Day, from_ordinal, ordinal
from factlint.extract import extract
from factlint.mention import Duration, Mention, Time, Weekday
from factlint.read import read

PARSERS = ("DateParser", "DatePeriodParser", "DurationParser", "TimeParser", "TimePeriodParser", "HolidayParser")
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "night": 86_400, "week": 604_800,
           "month": 2_592_000, "year": 31_536_000}  # fmt: skip
LEAD = re.compile(r"\b(?:from|between|the|in|on|during)\s+$", re.IGNORECASE)
JOINT = re.compile(r"\s?(?:to|till|til|until|through|and|-|–)\s?")

# Why a case does not concern written prose, the first that fits: a pattern over its input and expected words, in the
# case they have there.
REASONS = (
    (r"(?i)\b(?:today|tomorrow|tmrw|yesterday|now|ago|later|hence|in the future|this|that|next|last|past|previous"
     r"|current|coming|upcoming|rest of|my|same|within|before|after|since|until|by|end of|start of"
     r"|beginning of|early|late|mid|"
     r"the (?:week|weekend|day|month|year|summer))\b",
     "relative to the moment of speaking, or an open end: rules that need these resolve them where they stand"),
    (r"(?i)\b(?:cortana|schedule|alarm|remind|set up|set ooo|book|appointment|show (?:me|sales)|find us|listen to"
     r"|cy\s?\d|fy\s?\d)\b",
     "a command to an assistant"),
    (r"(?i)\b(?:hundred|thousand|nineteen|eighteen|nineties|thirty|noughties|seventies|tens|twenty)\b",
     "years, days or times spelled out as in speech"),
    (r"(?i)\b(?:morning|afternoon|evening|night|lunch\w*|noonish|\w+ish|mid-?\s?(?:night|day|morning|afternoon)|business)\b",
     "a part of the day, which no rule compares"),
    (r"(?i)\b(?:easter|christmas|new year|thanks\s?giving|halloween|ramadan|eid|yuandan|holiday"
     r"|(?:\w+ )?(?:day|monday|friday) \d{4}|(?:father|presidents|saint patrick|earth|mlk|king)\b.*\bday)\b",
     "a holiday: compared with the date beside it, not a date by itself"),
    (r"(?i)\b(?:every|daily|weekly|monthly|yearly|annually|each|bi-?\w+ly|weekday|weekdays|mondays|sundays)\b",
     "a recurrence, of which factlint has no value"),
    (r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|january|february"
     r"|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|spring|winter)\b",
     "a month, weekday or season in lower case"),
    (r"(?i)\b(?:week \d|w/c|week of|first week|second week|third week|weekend)\b",
     "a week of the year by its number"),
    (r"(?i)(?<![\d.])\d{1,2}\s?[-./]\s?\d{1,2}(?![\d.:])|\d{1,2}[-./]\d{1,2}[-./]\d{2}\b|\d{4}\s?[-./]\s?\d{1,2}\b(?![-./])|"
     r"\b\d{1,2}\s?[-./]\s?\d{4}|\b[a-z]{3,9}[-/]?\d{1,2}\b(?! )|\d[-/][a-z]{3}",
     "digits whose order or meaning stays open in prose"),
    (r"(?i)\b(?:all|full|whole|half|another|couple|few|several|some|more than|less than)[ -]",
     "a vague length, which is read as a range"),
    (r"(?i)\b(?:utc|gmt|pst|est|cst|pdt|timezone|time zone|am ist|beijing time)\b",
     "a time zone, of which factlint has no value"),
    (r"(?i)\b(?:at|for|from|between|on|to) \d{1,2}(?! ?[:.]\d)(?!\d| ?(?:[ap]\.?m|o'clock|days?|weeks?|months?"
     r"|years?|hours?|min|sec|[A-Z][a-z]))",
     "a bare number, which in prose is no day or hour"),
    (r"(?i)\b(?:the )?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|fifteen|twenty[- ]\w+)"
     r"(?:$|[.!?]| [a-z])(?<!of)",
     "an ordinal without its month"),
)  # fmt: skip


def left_out(text: str, results: list[dict[str, Any]]) -> str:
    """Why the case does not concern written prose, or ""."""
    words = f"{text} | {' '.join(result['Text'] for result in results)}"
    return next((reason for what, reason in REASONS if re.search(what, words)), "")


def cases(folder: Path, name: str) -> Iterator[tuple[str, Day | None, list[dict[str, Any]]]]:
    """Input, reference day and expected results of every case of one file."""
    for case in json.loads((folder / f"{name}.json").read_text(encoding="utf-8-sig")):
        reference = case.get("Context", {}).get("ReferenceDateTime", "")[:10]
        yield case["Input"], Day(*map(int, reference.split("-"))) if reference else None, case.get("Results", [])


def resolved(mention: Mention, reference: Day | None) -> list[dict[str, str]]:
    """What a mention comes to, as the specifications write values: the next reading, then the last one."""
    match mention.value:
        case Duration(numbers, unit) if numbers.low == numbers.high:
            return [{"duration": f"{numbers.low * SECONDS[unit]:.10g}"}] * 2
        case Time() as time:
            return [{"time": _clock(time)}] * 2
        case (Time() as first, Time() as last):
            return [{"startTime": _clock(first), "endTime": _clock(last)}] * 2
        case Date(first, last, grain) if first == last and grain == "day":
            return [{"date": _iso(day)} for day in _readings(first, reference)]
        case Date(first, last, grain):
            starts, ends = _readings(first, reference), _readings(last, reference)
            if grain == "year" and first.year != last.year:
                last = last._replace(month=1, day=1)  # "2014-2018" ends with the first day of 2018 there
                ends = _readings(last, reference)
            after = 0 if grain == "day" or last.month == last.day == 1 else 1  # a whole month ends before the next day
            return [{"startDate": _iso(a), "endDate": _iso(_plus(b, after))} for a, b in zip(starts, ends, strict=True)]
        case Weekday(number) if reference:
            now = ordinal(reference) or 1
            ahead = (number - (now - 1)) % 7 or 7
            return [{"date": _iso(from_ordinal(now + days))} for days in (ahead, ahead - 7 if ahead < 7 else -7)]
    return []


def _time_spans(text: str, mentions: list[Mention]) -> list[Mention]:
    """Two times of day that are joined, as one mention whose value is the pair."""
    spans = []
    for first, last in pairwise(mentions):
        if (
            isinstance(first.value, Time)
            and isinstance(last.value, Time)
            and JOINT.fullmatch(text[first.end : last.start])
        ):
            value: Any = (first.value, last.value)
            spans.append(Mention("time", first.start, last.end, text[first.start : last.end], value, first.start))
    return spans


def _clock(time: Time) -> str:
    hour = time.hour % 12 + 12 * (time.half == "pm") if time.half else time.hour
    return f"{hour:02}:{time.minute:02}:{time.second:02}"


def _readings(day: Day, reference: Day | None) -> tuple[Day, Day]:
    if day.year is not None or reference is None or reference.year is None:
        return day, day
    years = [day._replace(year=year) for year in range(reference.year - 4, reference.year + 5)]
    real = [d for d in years if ordinal(d)]
    ahead = next((d for d in real if tuple(d) >= tuple(reference)), day)
    behind = next((d for d in reversed(real) if tuple(d) < tuple(reference)), day)
    return ahead, behind


def _plus(day: Day, days: int) -> Day | None:
    number = ordinal(day)
    return from_ordinal(number + days) if number else None


def _iso(day: Day | None) -> str:
    return "-".join(f"{part or 0:02}" for part in day) if day else ""


def read_right(text: str, reference: Day | None, results: list[dict[str, Any]]) -> bool:
    """Whether every expected span and value is read, and nothing is where nothing is expected."""
    document = read("case.txt", text.encode(), reference)
    if document.text.rstrip("\n") != text.rstrip("\n"):
        return False
    mentions = [m for m in extract(document).mentions if m.kind in ("date", "weekday", "time", "duration")]
    if not results:
        return not mentions
    mentions += _time_spans(document.text, mentions)
    for expected in results:
        start, length = expected["Start"], expected.get("Length", len(expected["Text"]))
        value = expected.get("Value") or {}
        wanted = [value.get("FutureResolution", {}), value.get("PastResolution", {})]
        found = [m for m in mentions if m.end == start + length and _start(text, m, start) == start]
        if not any(resolved(m, reference) == wanted for m in found):
            return False
    return True


def _start(text: str, mention: Mention, wanted: int) -> int:
    """Where the mention starts; "from", "between" and "the" count in where the specification counts them in."""
    start = mention.start
    while start > wanted and (lead := LEAD.search(text, 0, start)):
        start = lead.start()
    return start


def model_right(text: str, reference: Day | None, results: list[dict[str, Any]]) -> bool:
    """The same for DateTimeModel, whose values are lists of readings."""
    document = read("case.txt", text.encode(), reference)
    if document.text.rstrip("\n") != text.rstrip("\n"):
        return False
    mentions = [m for m in extract(document).mentions if m.kind in ("date", "weekday", "time", "duration")]
    if not results:
        return not mentions
    for expected in results:
        start, end = expected["Start"], expected["End"] + 1
        values = [
            {v.get("value", ""), v.get("start", ""), v.get("end", "")} - {""} for v in expected["Resolution"]["values"]
        ]
        found = [m for m in mentions if m.end == end and _start(text, m, start) == start]
        if not any({frozenset(r.values()) for r in resolved(m, reference)} == {*map(frozenset, values)} for m in found):
            return False
    return len(mentions) == len(results)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("specs", type=Path)
    parser.add_argument("--missed", action="store_true", help="list every case that is not read, with any reason")
    options = parser.parse_args()
    for name in (*PARSERS, "DateTimeModel"):
        right: Counter[str] = Counter()
        for text, reference, results in cases(options.specs, name):
            good = (model_right if name == "DateTimeModel" else read_right)(text, reference, results)
            reason = left_out(text, results)
            right["all"] += good
            right["of all"] += 1
            right["prose"] += good and not reason
            right["of prose"] += not reason
            if options.missed and not good:
                print(f"{name}\t{reason or 'MISSED'}\t{text!r}")
        said = f"{name:18} {right['all']:4} of {right['of all']:4}"
        said += f"; of prose {right['prose']:4} of {right['of prose']:4}"
        print(said, file=sys.stderr if options.missed else sys.stdout)


if __name__ == "__main__":
    main()
