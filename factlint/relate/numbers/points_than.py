"""Points that lie between two percentages of which one is told without its unit, or in the sentence before."""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.changes import direction
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation, Side, Words
from factlint.values import Range, absolute, may_equal, subtract

_FROM = pattern(r"\bfrom[ \n](?:about[ \n]|some[ \n]|a[ \n][a-z]+[ \n]of[ \n])?\Z", re.I)
_TO = pattern(r"(?:[ \n](?!from\b)[\w'’-]+){0,4}?,?[ \n]to[ \n](?:just[ \n]|about[ \n]|only[ \n])?\Z", re.I)
_POINTS = pattern(r"[ \n]?(?:percentage[ \n])?points?\b", re.I)
_PART = pattern(
    r"\b(half|(?:a|one)[ \n]quarter|three[ \n-]quarters)(?:[ \n]of)?[ \n](?:an?[ \n])?(?:percentage[ \n]"
    r"|full[ \n])?point\b", re.I
)  # fmt: skip
_PARTS = {"h": 0.5, "a": 0.25, "o": 0.25, "t": 0.75}
_THAN = pattern(
    r"(?:[ \n](?:percentage[ \n])?points?)?[ \n](?:more|less|higher|lower|above|below"
    r"|fewer)(?:[ \n]than)?[ \n](?:(?:the|its|last|previous|old|an?|that|his|her"
    r"|their)[ \n]){0,3}(?:[a-z]+[ \n](?:of[ \n])?)?\Z", re.I
)  # fmt: skip
_OTHERS = pattern(r"\b(?:while|whereas|but|although)\b|;", re.I)


def elliptic_points(reading: Reading) -> Iterator[Relation]:
    """ "Slipped by 4.5 points, from 41 per cent to 37.5"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("percent", "number")):
        inside = reading.in_sentence(sentence)
        for index, old in enumerate(inside[:-1]):
            new = next((m for m in inside[index + 1 :] if m.kind in ("percent", "number", "points")), None)
            if (
                old.kind != "percent"
                or new is None
                or new.kind != "number"
                or not _FROM.search(text, max(sentence.start, old.start - 24), old.start)
            ):
                continue
            value = quantity(new)
            if value is None or value.noun or value.scale != 1 or not _TO.fullmatch(text, old.end, new.start):
                continue
            for by in inside:
                said = _said(text, by)
                start, end = min(by.start, old.start), max(by.end, new.end)
                if not said or by in (old, new) or end - start >= 140 or _OTHERS.search(text, start, end):
                    continue
                if direction(text[max(sentence.start, by.start - 40) : by.start]) in (1, -1):
                    yield from _apart(old, new, by, said)


def _said(text: str, mention: Mention) -> Range | None:
    value = quantity(mention)
    if value is None or value.hedge == "range":
        return None
    if mention.kind == "points":
        return value.range
    return value.range if mention.kind == "number" and _POINTS.match(text, mention.end) else None


def _percent(mention: Mention, fine: bool) -> Range | None:
    """The per cent that a figure stands for, rounded to its last digit also where the unit is left out."""
    value = quantity(mention)
    if value is None or value.hedge in ("range", "over", "under"):
        return None
    half = 0.005 if fine else 0.5 * 10.0 ** -len(value.digits.partition(".")[2])
    return Range(value.written - half, value.written + half)


def _apart(one: Mention, other: Mention, by: Side, said: Range) -> Iterator[Relation]:
    fine = isinstance(by, Words)  # "half a point" is told of rates, which are exact
    a, b = _percent(one, fine), _percent(other, fine)
    x, y = quantity(one), quantity(other)
    if a and b and x and y and not may_equal(absolute(subtract(a, b)), said):
        yield Relation({"one": one, "other": other, "by": by}, facts={"right": f"{abs(x.written - y.written):.3g}"})


def points_than(reading: Reading) -> Iterator[Relation]:
    """ "Lifted its rate to 4.25 per cent. Half a point more than the 4 per cent of August, it is …"."""
    text = reading.document.text
    for number, sentence in holding(reading, ("percent",)):
        percents = [m for m in reading.in_sentence(sentence) if m.kind == "percent"]
        for by, said in _gaps(reading, sentence):
            after = next((m for m in percents if m.start >= by.end), None)
            if after is None or not _THAN.fullmatch(text, by.end, after.start):
                continue
            before = [m for m in percents if m.end <= by.start]
            if not before and number and reading.sentences[number - 1].block == sentence.block:
                before = [m for m in reading.in_sentence(reading.sentences[number - 1]) if m.kind == "percent"]
            if len(before) == 1:
                yield from _apart(before[0], after, by, said)


def _gaps(reading: Reading, sentence: Sentence) -> Iterator[tuple[Side, Range]]:
    text = reading.document.text
    for match in _PART.finditer(text, sentence.start, sentence.end):
        size = _PARTS[match[1][0].lower()]
        yield Words(match.start(), match.end(), match[0]), Range(size, size)
    for mention in reading.in_sentence(sentence):
        said = _said(text, mention)
        if said:
            yield mention, said
