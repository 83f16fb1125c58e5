"""Times and marks of sport against the old best: "2:09:41, faster than his best of 2:08:55"."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factlint.mention import Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relation import Relation, Words

_TIME = pattern(
    r"(?<![\w.,:/$£€-])(?:(?:(\d{1,2}):)?(\d{1,2})[:.](\d\d)(?:\.(\d{1,3}))?(?![\w:%]|\.\d)"
    r"|(\d{1,3}(?:\.\d{1,3})?)(?=[ \n-](?:seconds?|secs?)\b)"
    r"|(?:(\d{1,2})[ \n](?:hours?|hrs?|h),?[ \n](?:and[ \n])?)?(\d{1,2})[ \n](?:minutes?|mins?"
    r"|min)(?:,?[ \n](?:and[ \n])?(\d{1,2}(?:\.\d{1,3})?)[ \n](?:seconds?|secs?|sec))?)"
)
_OLD = r"(?:best|record|mark|time|low|standard|quickest|fastest|performance|the[ \n]\d{4}[ \n](?:record|mark))"
_OWNER = r"(?:the|its|his|her|their|an?|that)(?:[ \n][\w'’-]+){0,5}?[ \n]"
_FASTER = pattern(
    r"[ \n]?(?:seconds?|secs?)?,?(?:[ \n][\w'’-]+){0,5}?,?[ \n](?:(?:which|that|thus|easily|narrowly"
    r"|comfortably)[ \n]){0,2}(?:(faster|quicker|better|inside|under|below|beating|beat|broke|breaking"
    r"|breaks|bettered|bettering|improved(?: on)?|improving(?: on)?"
    r"|lowered|lowering|smashed|smashing|eclipsed|eclipsing|topped|shaved|ahead of)|(slower|outside"
    r"|missing|missed|short of|off|behind|above|over))[ \n](?:than[ \n])?"
    + _OWNER + _OLD + r"(?:[ \n][\w'’-]+){0,4}?(?:[ \n]of|,|[ \n]\(|[ \n]at)[ \n]?(?:just[ \n])?\Z", re.I
)  # fmt: skip
_BROKE_FIRST = pattern(
    r"\b(?:broke|beat|bettered|lowered|smashed|eclipsed|improved(?: on)?|improves|breaks|cut|breaking"
    r"|beating|lowering|improving(?: on)?)[ \n]"
    + _OWNER
    + _OLD
    + r"(?:[ \n][\w'’-]+){0,4}?(?:[ \n]of|,|[ \n]\(|[ \n]from)[ \n]?\Z",
    re.I,
)
_WITH = pattern(
    r"[ \n]?(?:seconds?)?\)?,?(?:[ \n][\w'’-]+){0,6}?,?[ \n](?:with|to|by running|in|when (?:he|she"
    r"|they) ran|running)(?:[ \n](?:an?|his|her))?(?:[ \n](?:run|time|finish"
    r"|clocking)(?:[ \n]of)?)?[ \n](?:just[ \n])?\Z", re.I
)  # fmt: skip


class Mark(NamedTuple):
    """A time of sport: its words, its seconds, and how many parts it is written with."""

    words: Words
    seconds: float
    form: int


_BESTS = ("best", "record", "mark", "time", "low", "standard", "quickest", "fastest", "performance")


def marks(reading: Reading) -> Iterator[Relation]:
    """Times that are said to be faster than a faster one, or slower than a slower one."""
    text = reading.document.text
    for _, sentence in holding(reading, words=_BESTS):
        found = _marks(text, sentence)
        for one, two in pairwise(found):
            gap = (one.words.end, two.words.start)
            if one.form != two.form or gap[1] - gap[0] > 120:
                continue
            match = _FASTER.fullmatch(text, *gap)
            if match and (one.seconds > two.seconds if match[1] else one.seconds < two.seconds):
                yield Relation({"new": one.words, "old": two.words}, facts={"word": "faster" if match[1] else "slower"})
            elif (
                not match
                and _BROKE_FIRST.search(text, max(sentence.start, one.words.start - 90), one.words.start)
                and _WITH.fullmatch(text, *gap)
                and two.seconds > one.seconds
            ):
                yield Relation({"new": two.words, "old": one.words}, facts={"word": "faster"})


def _marks(text: str, sentence: Sentence) -> list[Mark]:
    marks = []
    for match in _TIME.finditer(text, sentence.start, sentence.end):
        hours, minutes, seconds, part, alone, long_hours, long_minutes, long_seconds = match.groups()
        if alone:
            total, form = float(alone), 1
        elif long_minutes:
            total, form = int(long_hours or 0) * 3600 + int(long_minutes) * 60 + float(long_seconds or 0), 4
        else:
            total, form = (
                int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{part or 0}"),
                3 if hours else 2,
            )
        marks.append(Mark(Words(match.start(), match.end(), match[0]), total, form))
    return marks
