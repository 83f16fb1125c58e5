"""Shares of a whole: those that should make a hundred, and "x of y" beside the share that it is said to be."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity, stated, unhedged
from factlint.relate.numbers.sums import terms
from factlint.relation import Group, Relation
from factlint.values import Range, divide, exact, may_equal, multiply

# Answers that leave no other: where one of them stands, the shares are all there are.
_RESIDUAL = pattern(
    r"\b(?:undecided|unsure|not sure|uncertain|don['’]t know|did not know|didn['’]t know|do not know|no opinion"
    r"|no answer|did not answer|declined to"
    r"|the rest|the remaining|the remainder|the balance|neither|not say|abstained|abstain|others?[ \n](?:at|on|with"
    r"|took|had|got|polled)|spoil[et]\w*|no preference"
    r"|no view|add up to|because of rounding"
    r"|due to rounding|no difference|the same|without an opinion|were neutral|indifferent)\b", re.I
)  # fmt: skip
_OVERLAPPING = pattern(
    r"\b(?:multiple|more than one|several answers|also|at least|of (?:them|these|those|whom|which)|both"
    r"|respectively|combined|either)\b", re.I
)  # fmt: skip
_CHANGED = pattern(
    r"\b(?:from[ \n](?:\w+[ \n])?\d|compared (?:with|to)|against[ \n]\d|versus|up|down|rose|fell|grew|rising"
    r"|falling|than|increase|decrease|margin|change|points?|a year|tax|discount|yield|interest rate)\b", re.I
)  # fmt: skip


def shares_of_hundred(reading: Reading) -> Iterator[Relation]:
    """Shares that leave nothing out and do not make a hundred."""
    text = reading.document.text
    for number, sentence in holding(reading, ("percent",)):
        shares = [
            m
            for m in reading.in_sentence(sentence)
            if m.kind == "percent" and (v := quantity(m)) and v.hedge in ("", "about")
        ]
        if len(shares) < 3:
            continue
        words = text[sentence.start : sentence.end]
        following = reading.sentences[number + 1] if number + 1 < len(reading.sentences) else sentence
        note = text[following.start : following.end] if following.block == sentence.block else ""
        if not (
            _RESIDUAL.search(words) or (re.search(r"\brounding\b", note) and re.search(r"\b100|add up|total", note))
        ):
            continue
        if _OVERLAPPING.search(words) or _CHANGED.search(words) or not _in_a_row(text, shares):
            continue
        yield from _not_hundred(shares)


def _in_a_row(text: str, shares: Sequence[Mention]) -> bool:
    return all(second.start - first.end < 90 for first, second in pairwise(shares))


def _not_hundred(shares: Sequence[Mention]) -> Iterator[Relation]:
    values = [value for share in shares if (value := quantity(share))]
    made = sum(value.written for value in values)
    if any(abs(made - value.written - 100) <= 0.5 * len(values) for value in values) or not 80 < made < 140:
        return  # one of them is told of the others, or of something else
    if not may_equal(exact(100), Range(sum(unhedged(v).low for v in values), sum(unhedged(v).high for v in values))):
        yield Relation({"shares": Group(tuple(shares))}, facts={"sum": f"{made:.10g}", "terms": terms(shares)})


_OF = pattern(
    r"(?:[ \n][a-z-]+){0,2}?[ \n](?:out[ \n]of|of|among|in)(?:[ \n](?:the|its|their|his|her|our|all|those|these"
    r"|that|last year['’]s|a|total|possible))*[ \n](?:[a-z-]+[ \n])?\Z", re.I
)  # fmt: skip
_OR = pattern(
    r"(?:[ \n][\w'’-]+){0,4}?,?[ \n]?(?:,|—|–|:|[ \n]or|\(|,[ \n]or|,?[ \n]that[ \n]is)[ \n]?(?:or[ \n]"
    r"|i\.e\.[ \n]|that is,?[ \n]|just[ \n]|only[ \n]|some[ \n]|equivalent to[ \n]|equal to[ \n]"
    r"|a share of[ \n])?\Z", re.I
)  # fmt: skip
_BRACKET = pattern(r"(?:[ \n][a-z-]+){0,3}[ \n]?\(\Z", re.I)
_OF_THE = pattern(
    r"\b[Oo](?:f|ut of)[ \n](?:the|its|their|his|her|all|those|these|some|about)?(?:[ \n]|\Z)(?:[a-z]+[ \n])?\Z"
)  # fmt: skip
_OF_WHOLE = pattern(r"[ \n]of(?:[ \n](?:the|its|their|his|her|all|those))*(?:[ \n][\w-]+['’]s)?[ \n]")
_OF_WHOM = pattern(r"(?:[ \n][\w'’-]+){0,3},?[ \n](?:and[ \n])?of[ \n](?:whom|which|them|these)[ \n](?:only |just )?")
_NEXT = pattern(r"(?:[ \n][\w'’-]+){0,6}(?:,[ \n]|[ \n])(?:only |just |some |about |as many as )?\Z")
_APPOSED = pattern(r"[ \n]?(?:[.,;)—–]|$)")
_PARTS = frozenset({"percent", "share"})
_ANYBODY = frozenset({"person", "man", "woman", "member", "worker"})
_COUNTS = frozenset({"number", "money", "measure"})


def portions(reading: Reading) -> Iterator[Relation]:
    """ "130 of the 650, or one in four": a part, its whole and the share that it is said to be."""
    text = reading.document.text
    for _, sentence in holding(reading, ("part", "amount")):
        mentions = [m for m in reading.in_sentence(sentence) if m.kind in _PARTS or m.kind in _COUNTS]
        for first, second, third in zip(mentions, mentions[1:], mentions[2:], strict=False):
            yield from _portion(text, sentence, first, second, third)


def _portion(text: str, sentence: Sentence, first: Mention, second: Mention, third: Mention) -> Iterator[Relation]:
    one, two = text[first.end : second.start], text[second.end : third.start]
    kinds = [m.kind in _PARTS for m in (first, second, third)]
    if max(len(one), len(two)) > 70:
        return
    if kinds == [True, False, False] and _OR.fullmatch(one) and _OF.fullmatch(two):
        yield from checked(second, third, first)  # one in four, 130 of the 650
    elif (
        kinds == [False, False, True]
        and _OF.fullmatch(one)
        and _OR.fullmatch(two)
        and (re.search(r"or\b|[(—–:]|that is", two) or _APPOSED.match(text, third.end))
    ):
        yield from checked(first, second, third)  # 130 of the 650, or one in four
    elif kinds == [False, False, True] and _OF_THE.search(text, max(sentence.start, first.start - 16), first.start):
        if (
            _NEXT.fullmatch(one)
            and _OR.fullmatch(two)
            and (re.search(r"or\b|[(—–]", two) or _APPOSED.match(text, third.end))
        ):
            yield from checked(second, first, third)  # of the 650, 130, or one in four
    elif kinds == [False, False, True] and _OF_WHOM.fullmatch(one) and _OR.fullmatch(two):
        yield from checked(second, first, third)  # 12 members, of whom three, a quarter
    elif kinds == [False, True, False] and _BRACKET.fullmatch(one) and _closes(text, second.end, third.start):
        yield from checked(first, third, second)  # 130 (25%) of the 650
    elif kinds == [True, False, False] and _OF_WHOLE.fullmatch(one) and _OR.fullmatch(two):
        yield from checked(third, second, first)  # a quarter of the 650, or 130


def _closes(text: str, start: int, end: int) -> bool:
    gap = text[start:end]
    return gap.startswith(")") and bool(_OF.fullmatch(gap[1:]))


def checked(part: Mention, whole: Mention, share: Mention) -> Iterator[Relation]:
    """The part, its whole and the share that it is said to be, where they do not go together."""
    a, b, p = quantity(part), quantity(whole), quantity(share)
    if a is None or b is None or p is None or a.unit != b.unit or a.dimension != b.dimension or not b.written:
        return
    if (a.noun and b.noun and a.noun != b.noun and not {a.noun, b.noun} & _ANYBODY) or a.written > b.written:
        return
    if a.scale != b.scale and min(a.written, b.written) < 1000 and not a.unit:
        return
    said = multiply(p.range, exact(0.01)) if p.dimension == "percent" else p.range
    if not may_equal(divide(stated(a), stated(b)), said):
        yield Relation({"part": part, "whole": whole, "share": share}, facts={"right": _put(a.written / b.written)})


def _put(share: float) -> str:
    return f"{share * 100:.3g}%"


_OF_THAT = pattern(r"[ \n](?:of|out of) (?:that|this|it|them|those|these|the total|the sum|which)\b", re.I)


def portions_of_that(reading: Reading) -> Iterator[Relation]:
    """ "Trade came to $4.1 billion. Exports made up $2.7 billion of that, or 76 percent"."""
    text = reading.document.text
    for number, sentence in holding(reading, ("part", "amount")):
        mentions = [m for m in reading.in_sentence(sentence) if m.kind in _PARTS or m.kind in _COUNTS]
        for index, part in enumerate(mentions):
            match = _OF_THAT.match(text, part.end)
            if match is None or part.kind not in _COUNTS:
                continue
            near = mentions[index + 1 : index + 2] + mentions[max(0, index - 1) : index]
            shares = [m for m in near if m.kind in _PARTS and _beside(text, part, match.end(), m)]
            whole = _whole_before(reading, number, part, mentions[:index])
            if shares and whole:
                yield from checked(part, whole, shares[0])


def _beside(text: str, part: Mention, end: int, share: Mention) -> bool:
    gap = text[end : share.start] if share.start >= end else text[share.end : part.start]
    return len(gap) < 30 and bool(_OR.fullmatch(gap))


def _whole_before(reading: Reading, number: int, part: Mention, inside: Sequence[Mention]) -> Mention | None:
    """The nearest figure before the part, in its sentence or the one before, that it can be part of."""
    value = quantity(part)
    previous = reading.sentences[number - 1] if number else None
    if previous and previous.block == reading.sentences[number].block:
        inside = [*reading.in_sentence(previous), *inside]
    candidates = [m for m in inside if m.kind == part.kind and (v := quantity(m)) and value and v.unit == value.unit]
    return candidates[0] if len(candidates) == 1 else None
