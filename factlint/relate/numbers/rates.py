"""Rates against what they are worked out from: speed, price for each, average and range."""

import re
from collections.abc import Iterator

from factlint import units
from factlint.mention import Age, Duration, Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.context import places
from factlint.relate.numbers.figures import in_style, quantity, stated, unhedged
from factlint.relation import Relation
from factlint.values import Range, divide, may_equal

_AVERAGE = pattern(r"\b(?:average|averag(?:ed|ing|es)|mean|median)\b", re.I)
_AVERAGE_STEM = pattern(r"[AaMm](?:verag|edian|ean\b)")
_TOLERANCE = 0.03


def _window(reading: Reading, number: int, width: int = 2) -> tuple[Sentence, ...]:
    """The sentence and those before it in its block, ``width`` in all at most."""
    sentences = reading.sentences
    return tuple(s for s in sentences[max(0, number - width + 1) : number + 1] if s.block == sentences[number].block)


def average_speeds(reading: Reading) -> Iterator[Relation]:
    """A distance, the time that it took and an average speed that they do not give."""
    text = reading.document.text
    for number, sentence in holding(reading, ("measure",), ("averag", "mean", "median")):
        for speed in reading.in_sentence(sentence):
            said = quantity(speed)
            if said is None or said.dimension != "speed" or not _is_average(text, sentence, speed):
                continue
            window = _window(reading, number)
            inside = reading.mentions[window[0].first : sentence.last]
            lengths = [m for m in inside if (v := quantity(m)) and v.dimension == "length"]
            times = [
                m
                for m in inside
                if isinstance(m.value, Duration) and m.value.unit in ("second", "minute", "hour", "day")
            ]
            if len(lengths) == 1 and len(times) == 1:
                yield from _speed(lengths[0], times[0], speed)


def _speed(length: Mention, time: Mention, speed: Mention) -> Iterator[Relation]:
    a, c = quantity(length), quantity(speed)
    if a is None or c is None or not isinstance(time.value, Duration):
        return
    distance = units.convert(stated(a), a.unit, "meter")
    seconds = units.convert(_loose(time), time.value.unit, "second")
    said = units.convert(stated(c), c.unit, "meter per second")
    one = units.convert(Range(1.0, 1.0), c.unit, "meter per second")
    if distance is None or seconds is None or said is None or one is None or seconds.low <= 0:
        return
    made = divide(distance, seconds)
    if not may_equal(Range(made.low * (1 - _TOLERANCE), made.high * (1 + _TOLERANCE)), said):
        right = (made.low + made.high) / 2 / one.low
        yield Relation({"length": length, "time": time, "speed": speed}, facts={"right": in_style(speed, right)})


def _loose(time: Mention) -> Range:
    """A length of time as it may have been rounded: by a quarter of its unit, but no more than a twentieth."""
    assert isinstance(time.value, Duration)
    low, high = time.value.range
    slack = min(0.25, high * 0.05)
    return Range(low - slack, high + slack)


_EACH = pattern(r"[ \n](?:a|an|per|for each|for every)[ \n](?:[a-z]+[ \n])?([a-z]+)\b|[ \n](?:each|apiece)\b")
_OR = pattern(
    r"(?:[ \n][\w'’-]+){0,3}?,?[ \n](?:or|that is,?|i\.e\.,?)[ \n](?:about[ \n]|some[ \n]|just[ \n])?\Z"
    r"|[ \n]?\((?:or )?\Z", re.I
)  # fmt: skip
_FOR = pattern(
    r"(?:[ \n][\w'’,.-]+){0,14}?[ \n](?:for|at a cost of|cost|costing|worth|valued at|raised|raising|paid"
    r"|shared|totall?ing)[ \n](?:[\w'’-]+[ \n]){0,3}\Z", re.I
)  # fmt: skip


def prices_each(reading: Reading) -> Iterator[Relation]:
    """ "750,000 shares for $1 million, or $1.35 a share": count, sum and price for each."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number", "money")):
        mentions = [
            m for m in reading.in_sentence(sentence) if isinstance(m.value, Quantity) and m.kind in ("number", "money")
        ]
        for count, whole, each in zip(mentions, mentions[1:], mentions[2:], strict=False):
            a, b, c = quantity(count), quantity(whole), quantity(each)
            if (
                a is None
                or b is None
                or c is None
                or [m.kind for m in (count, whole, each)] != ["number", "money", "money"]
            ):
                continue
            match = _EACH.match(text, each.end)
            if not match or b.unit != c.unit or not a.noun or a.written < 2 or c.written >= b.written:
                continue
            if match[1] and not a.noun.startswith(match[1][:4]):
                continue
            if not _FOR.fullmatch(text, count.end, whole.start) or not _OR.fullmatch(text, whole.end, each.start):
                continue
            made = divide(stated(b), stated(a))
            if not may_equal(made, c.range):
                right = in_style(each, b.written / a.written)
                yield Relation({"count": count, "whole": whole, "each": each}, facts={"right": right})


_SPREAD = pattern(
    r"\b(?:from|between|aged?|ranging|ranged|ranges)\b(?:[ \n][\w'’-]+){0,3}?[ \n]\Z|\b(?:ranging|ranged"
    r"|ranges)\b", re.I
)  # fmt: skip


def averages_in_range(reading: Reading) -> Iterator[Relation]:
    """An average that lies outside the range that it is the average of."""
    text = reading.document.text
    for number, sentence in places(reading, _AVERAGE_STEM):
        window = _window(reading, number)
        inside = reading.mentions[window[0].first : sentence.last]
        ranges = list(_ranges(reading, inside))
        averages = [m for m in reading.in_sentence(sentence) if _is_average(text, sentence, m)]
        if len(ranges) != 1 or len(averages) != 1:
            continue
        low, high = ranges[0]
        average = averages[0]
        if average in (low, high) or not _same_measure(low, average):
            continue
        a, b, c = _range(low), _range(high), _range(average)
        if text[high.end : average.start].count(" those ") or not (a and b and c):
            continue
        if (c.high < a.low and c.high * 2 > a.low) or (c.low > b.high and c.low < b.high * 2):
            slots: dict[str, Mention] = (
                {"low": low, "average": average} if low is high else {"low": low, "high": high, "average": average}
            )
            yield Relation(slots)


def _ranges(reading: Reading, inside: tuple[Mention, ...]) -> Iterator[tuple[Mention, Mention]]:
    """Ranges as one mention ("between 19 and 34"), or as two ("from 19 to 34")."""
    text = reading.document.text
    for index, mention in enumerate(inside):
        value = mention.value
        if (isinstance(value, Quantity) and value.hedge == "range") or (
            isinstance(value, Age) and re.search(r"\d\D+\d", mention.text)
        ):
            yield mention, mention
        elif index + 1 < len(inside):
            other = inside[index + 1]
            least = _EXTREME.search(text, max(0, mention.start - 40), mention.start)
            most = _EXTREME.search(text, max(mention.end, other.start - 40), other.start)
            if least and most and (least[1] is None) != (most[1] is None) and _same_measure(mention, other):
                yield (mention, other) if least[1] else (other, mention)
                continue
            gap = text[mention.end : other.start]
            if (
                gap.strip() in ("to", "and", "-", "–")
                and _SPREAD.search(text, max(0, mention.start - 30), mention.start)
                and _same_measure(mention, other)
            ):
                yield mention, other


_EXTREME = pattern(
    r"\b(?:(youngest|lowest|smallest|shortest|cheapest|least|lightest|minimum)|oldest|highest|largest|tallest"
    r"|longest|dearest|biggest|heaviest|maximum|eldest)\b[^.;\d]{0,24}\Z",
    re.I,
)


def _is_average(text: str, sentence: Sentence, mention: Mention) -> bool:
    if mention.kind not in ("number", "money", "measure", "percent", "age"):
        return False
    before = text[max(sentence.start, mention.start - 45) : mention.start]
    words = list(_AVERAGE.finditer(before))
    return bool(words) and not re.search(r"\d|[;:]", before[words[-1].end() :])


def _range(mention: Mention) -> Range | None:
    value = mention.value
    if isinstance(value, Age):
        return value.range
    if isinstance(value, Quantity):
        return value.range if value.hedge else unhedged(value)
    return None


def _same_measure(a: Mention, b: Mention) -> bool:
    """Whether both are of one unit; a bare number may be an age beside one."""
    one, two = quantity(a), quantity(b)
    if one and two:
        return one.unit == two.unit and one.dimension == two.dimension
    return {a.kind, b.kind} <= {"age", "number"}
