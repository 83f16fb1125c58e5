"""What is said of two figures after they were told: "the 39 per cent slump", "visitors have tripled".

The sentence that says it has no figures of its own to go with, points back by an article, a "that" or a perfect, and
the text before it holds exactly one pair that it can mean. Whatever order the pair is told in, one of the two must do.
"""

import re
from collections.abc import Iterator, Sequence

from factlint.dates import Date
from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding, number_of
from factlint.relate.numbers.changes import comparable, direction, pairs
from factlint.relate.numbers.context import places
from factlint.relate.numbers.figures import quantity, stated_together, unhedged
from factlint.relate.numbers.multiples import VERB, meant, size_of
from factlint.relation import Relation, Side, Words
from factlint.values import Range, divide, exact, may_equal, multiply, negative, subtract

AMOUNTS = frozenset({"number", "money", "measure"})
_DOWN_OR_UP = (
    r"(?:rise|increase|gain|jump|surge|climb|growth|leap|fall|drop|decline|decrease|slump|plunge|slide|dip|reduction"
    r"|cut|loss|collapse)"
)
_BACK_BEFORE = pattern(
    r"(?:\b(?:the|this|that|its|his|her"
    r"|their)[ \n](?:[a-z-]+[ \n]){0,2}(?:" + _DOWN_OR_UP + r"(?:[ \n]in[ \n][a-z ]{1,20})?[ \n]of[ \n])?"
    r"|\b(?:that|this|it|which)[ \n](?:is|was|means|meant|marks|marked|represents|represented|makes|made|leaves|left"
    r"|puts|amounts to|amounted to|works out at)[ \n]"
    r"(?:[\w'’-]+[ \n]){0,4}?(?:of[ \n])?)(?:just |only |about |some |around |roughly )?\Z", re.I
)  # fmt: skip
_BACK_AFTER = pattern(
    r"[ \n-](?:[a-z]+[ \n])?(?:" + _DOWN_OR_UP + r"|higher|lower|more|less|fewer|up|down|below|above|increase)\b", re.I
)
_OF_CHANGE = pattern(_DOWN_OR_UP + r"(?:[ \n]in[ \n][a-z ]{1,20})?[ \n]of[ \n](?:[a-z]+[ \n])?\Z", re.I)
_DIFFERENCE = pattern(
    r"(?:[ \n][a-z]+){0,3}?[ \n](?:more|less|fewer|higher|lower|above|below|short|extra|each|a (?:day|week"
    r"|month|year)|per)\b", re.I
)  # fmt: skip
_REACH = 4  # sentences before
_NOT_OF_TWO = pattern(
    r"\b(?:forecast|expected|target|planned|limit|maximum|minimum|record|each|per(?![ \n-]cent)|on average)\b", re.I
)  # fmt: skip


def changes_told_later(reading: Reading) -> Iterator[Relation]:
    """A change in per cent, told after its two figures, that they do not give."""
    text = reading.document.text
    told = _told_as_changes(reading)
    for number, sentence in holding(reading, ("part",)):
        for by in reading.in_sentence(sentence):
            value = quantity(by)
            if by.kind not in ("percent", "share") or value is None:
                continue
            sign = direction(text[max(sentence.start, by.start - 40) : by.end + 25])
            pair = _apposed_pair(reading, number, by)
            if pair is None:
                if not _points_back(text, sentence, by):
                    continue
                if any(m.kind in AMOUNTS and m.start < by.start + 60 for m in reading.in_sentence(sentence)):
                    continue
                pair = told.get(number - 1) or _pair(reading, number)
            if pair is None or sign not in (1, -1):
                continue
            share = multiply(value.range, exact(0.01)) if by.kind == "percent" else value.range
            if not any(gives(old, new, share, sign) for old, new in (pair, pair[::-1])):
                low, high = sorted(pair, key=lambda m: v.written if (v := quantity(m)) else 0.0)
                a, b = quantity(low), quantity(high)
                assert a is not None
                assert b is not None
                right = b.written / a.written - 1 if sign > 0 else 1 - a.written / b.written
                yield Relation({"one": pair[0], "other": pair[1], "by": by}, facts={"right": f"{right * 100:.3g}%"})


def _told_as_changes(reading: Reading) -> dict[int, tuple[Mention, Mention]]:
    """By number of their sentence: two figures that it tells as one change, where it tells of no other."""
    told: dict[int, list[tuple[Mention, Mention]]] = {}
    for change in pairs(reading):
        if change.old.kind in AMOUNTS:
            told.setdefault(number_of(reading, change.start), []).append((change.old, change.new))
    return {number: changes[0] for number, changes in told.items() if len(changes) == 1}


def _points_back(text: str, sentence: Sentence, by: Mention) -> bool:
    before = text[max(sentence.start, by.start - 70) : by.start]
    if not _BACK_BEFORE.search(before):
        return False
    return bool(_BACK_AFTER.match(text, by.end) or _OF_CHANGE.search(before))


def gives(old: Mention, new: Mention, share: Range, sign: int) -> bool:
    a, b = quantity(old), quantity(new)
    if a is None or b is None or a.range.low <= 0:
        return True
    was, became = stated_together(a, b)
    made = subtract(divide(became, was), exact(1))
    return may_equal(made if sign > 0 else negative(made), share)


_APPOSED = pattern(
    r"(?:[ \n][\w'’-]+){0,3},[ \n](?:or[ \n])?(?:an?[ \n]"
    r"(?:[a-z]+[ \n])?" + _DOWN_OR_UP + r"[ \n]of[ \n]|down[ \n]|up[ \n])\Z", re.I
)  # fmt: skip


_FROM = pattern(r"[ \n](?:from|on|over|against|compared|year-on-year)\b")


def _apposed_pair(reading: Reading, number: int, by: Mention) -> tuple[Mention, Mention] | None:
    """ "812 farms in 2015; today there are 609, a decline of": the figure before the change and the one before that."""
    text, sentence = reading.document.text, reading.sentences[number]
    inside = [m for m in reading.in_sentence(sentence) if m.kind in AMOUNTS and m.end <= by.start]
    if _FROM.match(text, by.end):
        return None
    if not inside or not _APPOSED.fullmatch(text, inside[-1].end, by.start):
        return None
    pair = _pair(reading, number, by.start)
    return pair if pair and pair[1] == inside[-1] else None


def _pair(reading: Reading, number: int, stop: int = 0) -> tuple[Mention, Mention] | None:
    """The two figures before a sentence that are the only ones of their kind, and are told of two times."""
    text, sentences = reading.document.text, reading.sentences
    first = number
    while first and number - first < _REACH and sentences[first - 1].block == sentences[number].block:
        first -= 1
    last = sentences[number].last if stop else sentences[number].first
    figures = [
        m for m in reading.mentions[sentences[first].first : last]
        if (not stop or m.end <= stop) and m.kind in AMOUNTS
        and (v := quantity(m)) and v.hedge in ("", "about") and v.written > 1
        and not _DIFFERENCE.match(text, m.end)
    ]  # fmt: skip
    kinds: dict[tuple[str, float], list[Mention]] = {}
    for mention in figures:
        value = quantity(mention)
        assert value is not None
        kinds.setdefault((value.unit or "number", value.scale), []).append(mention)
    twos = [group for group in kinds.values() if len(group) == 2 and _told_of_two_times(reading, group)]
    if len(twos) != 1:
        return None
    return twos[0][0], twos[0][1]


_WHILE = pattern(r"\b(?:while|whereas|respectively|meanwhile)\b", re.I)
_THEN_AND_NOW = pattern(
    r"\b(?:last|previous|earlier|before|ago|now|today|then|still|once|since|this (?:year|season|spring|summer"
    r"|autumn|winter|month|week)|used to|by the)\b",
    re.I,
)


def _told_of_two_times(reading: Reading, group: Sequence[Mention]) -> bool:
    """Whether the two figures are one thing at two times: comparable, near, each with a time or one "now"."""
    text = reading.document.text
    one, two = group
    if not comparable(one, two) or two.start - one.end > 260 or _WHILE.search(text, one.end, two.start):
        return False
    if _NOT_OF_TWO.search(text, one.start - 40 if one.start > 40 else 0, two.end + 30):
        return False
    start = max((s.start for s in reading.sentences if s.start <= one.start), default=0)
    times = [m for m in reading.mentions if start <= m.start < two.end + 40 and isinstance(m.value, Date)]
    return bool(times) and (len(times) > 1 or _THEN_AND_NOW.search(text, start, two.end + 40) is not None)


_STEMS = pattern(r"[DdTtQqHh](?:oubl|ripl|rebl|uadrupl|uintupl|alv)(?:ed|ing|es|e)\b")
_TOO = pattern(r",?[ \n](?:too|also|as well|likewise)\b", re.I)
_PERFECT = pattern(r"\b(?:have|has|had)[ \n](?:since[ \n]|now[ \n]|already[ \n]|thus[ \n])?\Z", re.I)


def multiples_told_later(reading: Reading) -> Iterator[Relation]:
    """ "Visitors have tripled", after two figures that did not."""
    text = reading.document.text
    for number, sentence in places(reading, _STEMS):
        for match in VERB.finditer(text, sentence.start, sentence.end):
            if not _PERFECT.search(text, max(sentence.start, match.start() - 16), match.start()):
                continue
            if _TOO.match(text, match.end()):
                continue  # of something else
            if any(
                isinstance(m.value, Quantity) and m.kind != "ordinal"
                for m in reading.in_sentence(sentence)
                if abs(m.start - match.start()) < 80
            ):
                continue
            pair = _pair(reading, number)
            if pair is None:
                continue
            wanted = meant(size_of(match), match[1] or "")
            ratios = [
                divide(unhedged(b), unhedged(a))
                for m, n in (pair, pair[::-1])
                if (a := quantity(m)) and (b := quantity(n))
            ]
            if not any(may_equal(ratio, wanted) for ratio in ratios):
                side: Side = Words(match.start(), match.end(), match[0])
                right = max(ratio.low + ratio.high for ratio in ratios) / 2
                yield Relation({"one": pair[0], "other": pair[1], "by": side}, facts={"right": f"{right:.3g}"})
