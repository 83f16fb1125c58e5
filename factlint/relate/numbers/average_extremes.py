"""Averages beyond the extremes that are told beside them: "the longest was 71 centimetres … on average 74"."""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation
from factlint.values import Range

_EXTREME = pattern(
    r"\bthe[ \n](?:(longest|largest|biggest|heaviest|tallest|highest|oldest|dearest|fastest|deepest"
    r"|widest|hottest|richest|most expensive)"
    r"|shortest|smallest|lightest|lowest|youngest|cheapest|slowest|shallowest|narrowest|coldest|poorest)"
    r"(?:[ \n](?!average\b|of\b)[a-z]+){0,3}[ \n](?:was|is|were|measured|weighed|cost|costs|being|at|had"
    r"|came to|reached|stands at|stood at)[ \n](?:just |only )?\Z", re.I
)  # fmt: skip
_AVERAGE = pattern(
    r"\b(?:average|averag(?:ed|es|ing)|mean|median)\b(?:[ \n][a-z]+){0,4}?[ \n](?:(?:was|is|of|were"
    r"|stood at|came to|weighed|measured|cost|costs)[ \n])?(?:just |only )?\Z", re.I
)  # fmt: skip
_AFTER = pattern(r"[ \n](?:on average|each on average)\b", re.I)
_OTHERS = pattern(
    r"\b(?:elsewhere|other|others|national\w*|usual\w*|previous\w*|last|in (?:19|20)\d\d|compared|than"
    r"|ago|used to)\b", re.I
)  # fmt: skip
_FACTOR = 2.0  # an average farther off was of something else


def averages_beyond_extremes(reading: Reading) -> Iterator[Relation]:
    """An average above the greatest, or below the least, of what it is the average of."""
    text, sentences = reading.document.text, reading.sentences
    for number, sentence in holding(reading, ("amount",), ("averag", "mean", "median")):
        for average in reading.in_sentence(sentence):
            if not _is_average(text, sentence, average) or _OTHERS.search(text, sentence.start, sentence.end):
                continue
            for near in sentences[max(0, number - 1) : number + 2]:
                if near.block == sentence.block:
                    yield from _beyond(reading, near, average)


def _is_average(text: str, sentence: Sentence, mention: Mention) -> bool:
    if mention.kind not in ("measure", "money") and not (
        mention.kind == "number" and (v := quantity(mention)) and v.noun
    ):
        return False
    return bool(
        _AVERAGE.search(text, max(sentence.start, mention.start - 50), mention.start)
        or _AFTER.match(text, mention.end, sentence.end)
    )


def _beyond(reading: Reading, sentence: Sentence, average: Mention) -> Iterator[Relation]:
    text, b = reading.document.text, quantity(average)
    for extreme in reading.in_sentence(sentence):
        a = quantity(extreme)
        if (
            extreme is average
            or a is None
            or b is None
            or extreme.kind != average.kind
            or a.unit != b.unit
            or a.noun != b.noun
        ):
            continue
        match = _EXTREME.search(text, max(sentence.start, extreme.start - 60), extreme.start)
        if match is None or a.hedge == "range" or b.hedge == "range":
            continue
        x, y = a.range, b.range
        if _is_over(y, x) if match[1] else _is_over(x, y):
            yield Relation({"extreme": extreme, "average": average})


def _is_over(greater: Range, lesser: Range) -> bool:
    return lesser.high < greater.low < _FACTOR * lesser.high
