"""Shares of which each excludes the others: answers to one question, votes for rivals, parts of a mixture."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relation import Group, Relation

_PARTS = frozenset({"percent", "share"})
_ONE_OF = pattern(
    r"\b(?:only one (?:answer|choice|reply)|one answer|a single answer|(?:choose|name|pick|give"
    r"|tick) (?:only )?one|surveys?|poll|polled|asked|respondents|answers?|replies|survey[’']s"
    r"|made up of|consists? of|composed of|a (?:mix|blend|mixture) of|broken down|breakdown|split"
    r"|divided|main reason|most important|first choice|favou?rite)\b", re.I
)  # fmt: skip
_OVERLAPPING = pattern(
    r"\b(?:multiple|more than one|several|also|at least|both|respectively|either|compared|than|from \d"
    r"|(?:is|was|were|are|went|,)[ \n]up|down|rose|fell|grew|gained|lost|points?|among|while only"
    r"|increase|decrease|margin"
    r"|tax|discount|yield|interest|turnout|a year|year|earlier|previous|last|target|of (?:men|women|them"
    r"|these|those|whom|which|girls|boys|children|adults)|under|over|aged|chance|probability|agree\w*"
    r"|likely|use[ds]?|owns?|owned|have|heard|trust\w*)\b", re.I
)  # fmt: skip
_REST = pattern(r"\b(?:the|a)[ \n](?:remaining|other|last|final)[ \n]\Z|\bthe rest,[ \n]\Z", re.I)
_CHANGED = pattern(
    r"\b(?:from[ \n]\d|than|compared|up(?![ \n]of)|down|rose|fell|grew|points?|turnout|against the"
    r"|earlier|ago|previous\w*|last (?:year|time)|round|in \d{4})\b", re.I
)  # fmt: skip
_OF_VOTES = pattern(
    r"[ \n]of[ \n](?:the[ \n]|all[ \n])?(?:popular[ \n]|valid[ \n])?(?:votes?|ballots|poll|shares)\b", re.I
)
_FRACTION = 2.0  # per cent to either side of a fraction in words
_MOST = 130.0
_NEXT = 110  # characters between two shares of one list


def exclusive_shares(reading: Reading) -> Iterator[Relation]:
    """Shares of one question or mixture that are more than all of it, or with "the remaining" are not all of it."""
    text = reading.document.text
    for number, sentence in holding(reading, ("part",)):
        shares = [
            m
            for m in reading.in_sentence(sentence)
            if m.kind in _PARTS and (v := quantity(m)) and v.hedge in ("", "about")
        ]
        if len(shares) < 3 or any(b.start - a.end > _NEXT for a, b in pairwise(shares)):
            continue
        words = text[sentence.start : sentence.end]
        rest = _REST.search(text, shares[-2].end, shares[-1].start) and len(shares) < 6
        if rest:
            if not _CHANGED.search(words) and not _others_of(text, shares):
                yield from _unlike_hundred(shares)
            continue
        around = _around(reading, number, sentence)
        if (
            _ONE_OF.search(around)
            and not _OVERLAPPING.search(words)
            and not _several(around)
            and not _others_of(text, shares)
        ):
            yield from _above_hundred(shares)


def vote_shares(reading: Reading) -> Iterator[Relation]:
    """ "She got 54 per cent of the votes and her rival 48"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("percent",)):
        shares = [m for m in reading.in_sentence(sentence) if m.kind == "percent"]
        if (
            len(shares) < 2
            or not _OF_VOTES.match(text, shares[0].end)
            or _CHANGED.search(text, sentence.start, sentence.end)
        ):
            continue
        if all(not _OF_VOTES.match(text, m.end) for m in shares[1:]) and not any(
            quantity(m) is None or b.start - m.end > _NEXT for m, b in pairwise(shares)
        ):
            yield from _above_hundred(shares)


def _around(reading: Reading, number: int, sentence: Sentence) -> str:
    """The sentence with two before it and one after it, of its block."""
    near = [s for s in reading.sentences[max(0, number - 2) : number + 2] if s.block == sentence.block]
    return reading.document.text[near[0].start : near[-1].end]


def _several(words: str) -> bool:
    return (
        re.search(
            r"\b(?:more than one|multiple (?:answers|choices|responses)|several (?:answers|choices)|(?:could|can"
            r"|may) (?:choose|name|give|pick|select|tick) (?:several|more|two|three|up to|multiple|as many"
            r"|all))\b",
            words,
            re.I,
        )
        is not None
    )


def _others_of(text: str, shares: Sequence[Mention]) -> bool:
    """Whether the later shares are of wholes of their own: "52 per cent of the boys, 48 per cent of the girls"."""
    return any(re.match(r"[ \n]of[ \n](?!them\b|votes?\b)", text[m.end : m.end + 12]) for m in shares[1:])


def _range(shares: Sequence[Mention]) -> tuple[float, float, float]:
    """The least, the written and the greatest sum, in per cent."""
    low = made = high = 0.0
    for share in shares:
        value = quantity(share)
        if value is not None:
            if share.kind == "percent":
                least, written, most = value.range.low, value.written, value.range.high
            else:  # who adds a third to percentages does not mean a good quarter by it
                written = value.written * 100
                least, most = written - _FRACTION, written + _FRACTION
            low, made, high = low + least, made + written, high + most
    return low, made, high


def _above_hundred(shares: Sequence[Mention]) -> Iterator[Relation]:
    low, made, _ = _range(shares)
    values = [v.written * (1 if m.kind == "percent" else 100) for m in shares if (v := quantity(m))]
    part_of_another = any(abs(made - value - 100) <= 0.5 * len(values) for value in values) or any(
        abs(sum(values[:i]) - value) < 0.5 * i + 0.01 for i, value in enumerate(values) if i > 1
    )
    if low > 100 and made < _MOST and not part_of_another:
        yield Relation({"shares": Group(tuple(shares))}, facts={"sum": f"{made:.10g}"})


def _unlike_hundred(shares: Sequence[Mention]) -> Iterator[Relation]:
    low, made, high = _range(shares)
    if not low - 0.01 <= 100 <= high + 0.01 and 60 < made < _MOST:
        yield Relation({"shares": Group(tuple(shares))}, facts={"sum": f"{made:.3f}".rstrip("0").rstrip(".")})
