"""Differences against the two figures that they lie between: "412 guests, 62 more than the 340 of last year"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.changes import comparable, direction, pairs
from factlint.relate.numbers.context import stem
from factlint.relate.numbers.figures import figures_of, in_style, quantity, stated_together
from factlint.relation import Relation
from factlint.values import absolute, may_equal, subtract

_AMOUNTS = frozenset({"number", "money", "measure"})
MORE = (
    r"(?:more|fewer|less|higher|lower|taller|shorter|longer|larger|smaller|bigger|wider|deeper|heavier"
    r"|lighter|hotter|colder|warmer|cooler|faster|slower|cheaper|dearer|farther|further|older|younger"
    r"|thicker)"
)
_THAN = pattern(
    rf"(?:[ \n](?!than\b)[a-z'’-]+){{0,2}}?[ \n](?:{MORE}(?:[ \n][a-z]+)?[ \n]than|(?:up"
    rf"|down)[ \n](?:from|on)|above|below|short[ \n]of|ahead[ \n]of|behind)"
    r"(?:[ \n](?:the|its|his|her|their|our|last|that|of|a|old|previous|earlier|original|record|first"
    r"|planned|[a-z]+['’]s))*(?:[ \n](?!in\b|for\b|by\b|at\b)[a-z'’-]+){0,2}?[ \n]\Z", re.I
)  # fmt: skip
_BEFORE = pattern(
    r"(?:[ \n][\w'’-]+){0,4}(?:,|[ \n]?[–—]|[ \n]\(|;)[ \n]?(?:(?:or|some|which is|that is|just|only"
    r"|a full|still|a|and|thus)[ \n]){0,2}\Z"
    r"|(?:[ \n][\w'’-]+){0,4}[ \n](?:is|was|are|were|stands|stood|weighs|weighed|measures"
    r"|measured)[ \n](?:(?:just|only|still|some|a full)[ \n])?\Z", re.I
)  # fmt: skip
_RATE = pattern(r"[ \n](?:per|an?|each|every)[ \n]", re.I)


def differences(reading: Reading) -> Iterator[Relation]:
    """Figures whose difference is not the one that is told between or beside them."""
    for _, sentence in holding(reading, ("amount",)):
        inside = figures_of(reading, sentence)
        for one, by, other in zip(inside, inside[1:], inside[2:], strict=False):
            if _is_between(reading.document.text, one, by, other):
                yield from _unequal(one, other, by)
            elif _is_before(reading.document.text, one, by, other):  # the difference comes first
                yield from _unequal(by, other, one)
    yield from _changes(reading)


_THEN_BOTH = pattern(
    rf"[ \n]{MORE}[ \n]than[ \n](?:[\w'’-]+[ \n]){{0,5}}?[\w'’-]+(?:[ \n]?[:—–]|,|[ \n]\()[ \n]?\Z", re.I
)
_INSTEAD = pattern(
    r"(?:[ \n](?!and\b)[\w'’-]+){0,2}[ \n](?:instead[ \n]of|rather[ \n]than|against|compared[ \n](?:with|to)"
    r"|versus|(?:up|down)[ \n]from)(?:[ \n](?:the|its|last|year['’]s))*[ \n]\Z", re.I
)  # fmt: skip


def _is_before(text: str, by: Mention, one: Mention, other: Mention) -> bool:
    """ "$39 million less than in May: $214 million instead of $263 million"."""
    return (
        one.start - by.end < 60 and other.start - one.end < 60
        and _THEN_BOTH.fullmatch(text, by.end, one.start) is not None
        and _INSTEAD.fullmatch(text, one.end, other.start) is not None
    )  # fmt: skip


def _is_between(text: str, one: Mention, by: Mention, other: Mention) -> bool:
    """ "412, 62 more than the 340": of one measure, in these words."""
    return (
        by.start - one.end < 60 and other.start - by.end < 60
        and _BEFORE.fullmatch(text, one.end, by.start) is not None
        and _THAN.fullmatch(text, by.end, other.start) is not None
        and not _RATE.match(text, other.end)
    )  # fmt: skip


def _unequal(one: Mention, other: Mention, by: Mention) -> Iterator[Relation]:
    a, b, d = quantity(one), quantity(other), quantity(by)
    if a is None or b is None or d is None or not {one.kind, other.kind, by.kind} <= _AMOUNTS:
        return
    if not (comparable(one, other) and comparable(one, by) and comparable(other, by)) or "range" in (
        a.hedge,
        b.hedge,
        d.hedge,
    ):
        return
    first, second, said = stated_together(a, b, d)
    if not may_equal(absolute(subtract(first, second)), said):
        yield Relation(
            {"one": one, "other": other, "by": by}, facts={"right": in_style(by, abs(a.written - b.written))}
        )


_CHANGE_BEFORE = pattern(
    r"(?:[ \n](?!to\b|from\b|of\b|an?\b|per\b|each\b)[\w'’-]+){0,3}?,?[ \n](?:to|from)(?:[ \n](?:just"
    r"|only|about|some|a|its|the|last|year['’]s|record|total|of))*[ \n]\Z", re.I
)  # fmt: skip
_CHANGE_AFTER = pattern(
    r"(?:[ \n][\w'’-]+){0,6}?(?:,|[ \n]?[–—]|[ \n]\()[ \n]?(?:(?:an?|up|down"
    r"|the)[ \n])(?:[a-z-]+[ \n]){0,1}?(?:(?:rise|increase|gain|jump|growth|fall|drop|decline|decrease"
    r"|loss|cut|reduction|difference|change)[ \n](?:of|by)[ \n])?(?:by[ \n])?\Z", re.I
)  # fmt: skip
_BY = pattern(r"(?:\b(?:by|of)|\b[a-z]+(?:ed|ing|s)|\b(?:rose|fell|grew|up|down|lost|cut))[ \n]\Z", re.I)


def _changes(reading: Reading) -> Iterator[Relation]:
    """ "Fell by 40 to 310 from 350"; "from 310 to 350, a rise of 40"."""
    text = reading.document.text
    for change in pairs(reading):
        if change.old.kind not in _AMOUNTS or change.order in ("compared", "by years"):
            continue
        inside = reading.in_sentence(change.sentence)
        for index, by in enumerate(inside):
            value = quantity(by)
            if value is None or by.kind != change.old.kind or by in (change.old, change.new):
                continue
            if by.end <= change.start:
                near = index + 1 < len(inside) and inside[index + 1].start == change.start
                told = (
                    near
                    and _CHANGE_BEFORE.fullmatch(text, by.end, change.start)
                    and _BY.search(text, max(change.sentence.start, by.start - 20), by.start)
                )
            else:
                near = inside[index - 1].end == change.end
                told = near and _CHANGE_AFTER.fullmatch(text, change.end, by.start)
            if (
                told
                and abs(direction(text[max(change.sentence.start, by.start - 40) : by.start])) == 1
                and not _RATE.match(text, by.end)
            ):
                yield from _unequal(change.old, change.new, by)


_THAN_IT = pattern(rf"[ \n]{MORE}[ \n]than[ \n](?:the|its|his|her|their)[ \n](?:[a-z]+[ \n])?([a-z]+)\b", re.I)
_ANYONE = frozenset("neighbour neighbor predecessor rival sister twin brother other".split())


def differences_from_before(reading: Reading) -> Iterator[Relation]:
    """ "The silo is 85 metres high. At 92 metres the mast is 17 metres taller than the silo"."""
    text = reading.document.text
    for number, sentence in holding(reading, ("measure|money",), ("than",)):
        inside = [m for m in reading.in_sentence(sentence) if m.kind in ("measure", "money")]
        for one, by in pairwise(inside):
            match = _THAN_IT.match(text, by.end)
            if (
                match is None
                or len([m for m in inside if m.start > by.start])
                or not comparable(one, by)
                or by.start - one.end > 60
            ):
                continue
            before = _figures_before(reading, number, sentence, one, match[1])
            if len(before) == 1:
                yield from _unequal(before[0], one, by)


def _figures_before(reading: Reading, number: int, sentence: Sentence, like: Mention, noun: str) -> list[Mention]:
    """Figures of one measure in the three sentences before, one of which must name the thing compared with."""
    first = number
    while first and number - first < 3 and reading.sentences[first - 1].block == sentence.block:
        first -= 1
    start = reading.sentences[first].start
    words = {stem(word) for word in re.findall(r"[a-z]+", reading.document.text[start : sentence.start].lower())}
    if noun.lower() not in _ANYONE and stem(noun) not in words:
        return []
    return [
        m
        for m in reading.mentions[reading.sentences[first].first : sentence.first]
        if m.kind == like.kind and comparable(m, like)
    ]
