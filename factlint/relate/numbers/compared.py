"""Figures told as a multiple or a part of another: "60, three times as many as the 20 of May", "480, a third fewer"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.changes import comparable
from factlint.relate.numbers.differences import MORE
from factlint.relate.numbers.figures import figures_of, quantity, stated_together
from factlint.relate.numbers.multiples import meant
from factlint.relation import Relation
from factlint.values import Range, add, divide, exact, hull, may_equal, multiply, subtract

_AMOUNTS = frozenset({"number", "money", "measure"})
_BEFORE = pattern(
    r"(?:[ \n][\w'’-]+){0,7}?(?:,|[ \n]?[–—]|[ \n]\(|;|[ \n](?:is|was|are|were))[ \n]?(?:(?:or|which is"
    r"|that is|just|only|barely|some|and|more than|less than)[ \n]){0,2}\Z",
    re.I,
)
_WORDS = r"(?:[ \n](?!in\b|at\b|by\b)[a-z'’-]+){0,3}?[ \n]\Z"
_AS_MANY = pattern(
    rf"[ \n](?:as[ \n][a-z]+(?:[ \n][a-z]+){{0,2}}?[ \n]as|{MORE}(?:[ \n][a-z]+)?[ \n]than|(?:the|its|his"
    rf"|her|their|that of|last year['’]s)(?=[ \n]))(?:[ \n](?:the|its|his|her|their|last))?" + _WORDS, re.I
)  # fmt: skip
_MORE_THAN = pattern(rf"[ \n]{MORE}[ \n]", re.I)
_OF = pattern(r"(?:[ \n]of)?[ \n](?:the|its|his|her|their|last[ \n][a-z]+['’]s|all)" + _WORDS, re.I)
_RATE = pattern(r"[ \n](?:per|an?|each|every)[ \n]", re.I)


def multiples_of(reading: Reading) -> Iterator[Relation]:
    """A figure, a multiple or a part, and the figure that it is to be one of."""
    text = reading.document.text
    for _, sentence in holding(reading, ("multiple|share", "amount")):
        inside = figures_of(reading, sentence)
        for one, times, other in zip(inside, inside[1:], inside[2:], strict=False):
            if times.kind not in ("multiple", "share") or times.start - one.end > 70 or other.start - times.end > 60:
                continue
            link = _AS_MANY if times.kind == "multiple" else _OF
            if not link.fullmatch(text, times.end, other.start):
                continue
            # Where the sentence has no other figure, it can be told of none but this one.
            only = times.kind == "multiple" and sum(m.kind in _AMOUNTS for m in inside) == 2
            if not only and not _BEFORE.fullmatch(text, one.end, times.start):
                continue
            wanted = _wanted(text, times)
            if wanted and not ((_RATE.match(text, one.end) and not only) or _RATE.match(text, other.end)):
                yield from _unlike(one, other, times, wanted)


def _wanted(text: str, times: Mention) -> Range | None:
    """The ratios that a multiple or a share may stand for."""
    value = quantity(times)
    if value is None:
        return None
    if times.kind == "share":
        return value.range
    wanted = meant(value.written, text[times.start : times.figure].strip())
    # "Three times more" is told of three times as much, and of four.
    return hull(wanted, add(wanted, exact(1))) if _MORE_THAN.match(text, times.end) else wanted


def _unlike(one: Mention, other: Mention, by: Mention, wanted: Range) -> Iterator[Relation]:
    a, b = quantity(one), quantity(other)
    if (
        a is None
        or b is None
        or not {one.kind, other.kind} <= _AMOUNTS
        or not comparable(one, other)
        or b.range.low <= 0
    ):
        return
    made, base = stated_together(a, b)
    if base.low > 0 and not may_equal(divide(made, base), wanted):
        yield Relation({"one": one, "other": other, "by": by}, facts={"right": f"{a.written / b.written:.3g}"})


_APPOSED = pattern(
    r"(?:[ \n](?!and\b|while\b|but\b)[\w'’-]+){0,3}?(?:,|[ \n]?[–—]|[ \n]\()[ \n]?(?:(?:or|some|a full"
    r"|fully|that is)[ \n]){0,2}\Z", re.I
)  # fmt: skip
_FEWER = pattern(
    r"[ \n](?:(more|higher|greater|larger|bigger|longer|taller|heavier|dearer|up)|(?:fewer|less|lower"
    r"|smaller|shorter|lighter|cheaper|down))\b(?![ \n](?:likely|expensive|than[ \n](?:average|usual"
    r"|normal|expected|planned|forecast|men|women|in[ \n](?:the|other)[ \n][a-z]+[ \n](?:as|of))))", re.I
)  # fmt: skip


def parts_more(reading: Reading) -> Iterator[Relation]:
    """ "In May they counted 640; in June they counted 480, a third fewer"."""
    text = reading.document.text
    for number, sentence in holding(reading, ("part", "amount")):
        inside = figures_of(reading, sentence)
        for index, (one, by) in enumerate(pairwise(inside)):
            if (
                by.kind not in ("share", "percent")
                or one.kind not in _AMOUNTS
                or not _APPOSED.fullmatch(text, one.end, by.start)
            ):
                continue
            word = _FEWER.match(text, by.end)
            if word is None or any(m.kind in _AMOUNTS for m in inside[index + 2 :] if m.start - by.end < 60):
                continue
            other = _other(reading, number, sentence, one)
            value, sign = quantity(by), 1 if word[1] else -1
            if other is None or value is None:
                continue
            part = multiply(value.range, exact(0.01)) if by.kind == "percent" else value.range
            yield from _unlike(one, other, by, add(exact(1), part) if sign > 0 else subtract(exact(1), part))


def _other(reading: Reading, number: int, sentence: Sentence, one: Mention) -> Mention | None:
    """The only other figure that the one may be compared with: before it in its sentence, else in the one before."""
    text = reading.document.text
    value = quantity(one)
    mine = [m for m in reading.in_sentence(sentence) if m.end <= one.start]
    previous = (
        reading.sentences[number - 1] if number and reading.sentences[number - 1].block == sentence.block else None
    )
    for group in (mine, list(reading.in_sentence(previous)) if previous else []):
        near = [m for m in group if m.kind == one.kind and comparable(m, one) and not _RATE.match(text, m.end)]
        if len(near) > 1:
            return None
        if near:
            other = quantity(near[0])
            told_in_time = _TIME.search(text, near[0].start - 80 if near[0].start > 80 else 0, one.end)
            close = value and other and other.written and 0.2 < value.written / other.written < 5
            return near[0] if close and told_in_time else None
    return None


_TIME = pattern(
    r"\b(?:(?:18|19|20)\d\d|last|ago|previous|earlier|then|now|this|today|once|before|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn"
    r"|winter)\b", re.I
)  # fmt: skip
