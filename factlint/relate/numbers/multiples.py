"""Multiples against the two figures that they compare: "doubled from 150 to 310", "three times the 40 of last year"."""

import re
from collections.abc import Iterator
from math import inf

from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.numbers.changes import Change, both, pairs
from factlint.relate.numbers.figures import quantity, stated
from factlint.relation import Relation, Side, Words
from factlint.values import Range, divide, may_equal

VERB = pattern(
    r"(?<!of )\b(?:((?:well |far |much )?more than|over|at least|nearly|almost|just under|roughly|about|around"
    r"|not quite|virtually)[ \n])?"
    r"(doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|es|e|ing)\b(?![ \n]down\b)", re.I
)  # fmt: skip
_SIZE = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5}
# "three times as big as the old: 900 seats instead of 450"
_AS_BEFORE = pattern(
    r"[ \n](?:as [a-z]+(?: [a-z]+)? as|the size of|bigger than|larger than)[^;:,—–()]{1,40}[:,—–(][ \n]?"
)
_DIGIT = pattern(r"\d")
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_CLAUSE = pattern(r"[;:]|\b(?:while|whereas|although|but)\b", re.I)
_MIDDLE = 0.15  # how far from the multiple the figures may be where it is not hedged


def multiple_changes(reading: Reading) -> Iterator[Relation]:
    """Multiples that the two figures beside them are not."""
    text = reading.document.text
    for change in pairs(reading):
        if change.old.kind == "percent" and change.order == "compared":
            continue
        side = _verb(text, change) or _noun(reading, change)
        if side is None:
            continue
        words, wanted = side
        old, new = both(change)
        if old.range.low <= 0:
            continue
        ratio = divide(stated(new), stated(old))
        if not may_equal(ratio, wanted):
            yield Relation(
                {"old": change.old, "new": change.new, "by": words}, facts={"right": f"{new.written / old.written:.3g}"}
            )


def _verb(text: str, change: Change) -> tuple[Side, Range] | None:
    """A verb of multiplying before or after the two figures, within their clause."""
    start = max(change.sentence.start, change.start - 120)
    for match in reversed(list(VERB.finditer(text, start, change.start))):
        if _CLAUSE.search(text[match.end() : change.start]) or _DIGIT.search(
            _YEAR.sub("", text[match.end() : change.start])
        ):
            return None
        return Words(match.start(), match.end(), match[0]), meant(size_of(match), match[1] or "")
    match_after = VERB.search(text, change.end, min(change.sentence.end, change.end + 40))
    if (
        match_after
        and change.order == "from-to"
        and re.fullmatch(r",?[ \n](?:\w+[ \n]){0,2}", text[change.end : match_after.start()])
    ):
        return Words(match_after.start(), match_after.end(), match_after[0]), meant(
            size_of(match_after), match_after[1] or ""
        )
    return None


def size_of(match: "re.Match[str]") -> float:
    """The multiple that a match of ``VERB`` names."""
    return _SIZE[match[2].lower()]


def _noun(reading: Reading, change: Change) -> tuple[Side, Range] | None:
    """ "a threefold rise, from 20 to 90"; "rose tenfold to 40 from 4"."""
    text = reading.document.text
    for mention in reading.in_sentence(change.sentence):
        value = quantity(mention)
        if mention.kind != "multiple" or value is None or mention.start < change.start - 60:
            continue
        if "fold" not in mention.text and not _AS_BEFORE.fullmatch(text, mention.end, change.start):
            continue
        gap = text[mention.end : change.start] if mention.end <= change.start else text[change.end : mention.start]
        if len(gap) < 60 and not _CLAUSE.search(gap):
            hedge = text[mention.start : mention.figure].strip()
            return mention, meant(value.written, hedge)
    return None


def meant(size: float, hedge: str) -> Range:
    """The ratios that a multiple may stand for: "more than doubled" is above 2, "nearly tripled" a little below 3."""
    hedge = " ".join(hedge.lower().split())
    if hedge.endswith(("more than", "over", "at least")):
        return Range(size * 0.98, inf) if size > 1 else Range(0, size * 1.05)
    if hedge in ("nearly", "almost", "just under", "not quite", "virtually"):
        return Range(size * 0.8, size * 1.05) if size > 1 else Range(size * 0.98, size * 1.25)
    slack = 2 * _MIDDLE if hedge else _MIDDLE
    return Range(size * (1 - slack), size * (1 + slack))
