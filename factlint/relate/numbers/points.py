"""Percentage points: the difference of two percentages, which is no per cent of the first."""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding, number_of, within
from factlint.relate.numbers.changes import Change, both, direction, pairs
from factlint.relate.numbers.figures import figures_of, quantity
from factlint.relation import Relation, Side, Words
from factlint.values import Range, absolute, divide, exact, may_equal, multiply, subtract

_CHANGE_NOUN = pattern(
    r"\b(?:the|that|this|its|his|her|their)[ \n](?:[a-z-]+[ \n]){0,2}?(?:rise|increase|gain|jump|surge|climb|fall"
    r"|drop|decline|decrease|slump|slide|swing|loss"
    r"|change|difference|gap|lead|shift|improvement)[ \n](?:of|is|was|in [\w ]{1,30} of)[ \n](?:just |only "
    r"|about |some )?\Z", re.I
)  # fmt: skip


def points_of_change(reading: Reading) -> Iterator[Relation]:
    """A change in points that is not the difference of the two percentages."""
    text = reading.document.text
    sentences = reading.sentences
    for change in pairs(reading):
        if change.old.kind != "percent":
            continue
        number = number_of(reading, change.start)
        inside = reading.in_sentence(change.sentence)
        points = [m for m in inside if _points(m) is not None and _beside(text, change, m, inside)]
        if not points and number + 1 < len(sentences) and sentences[number + 1].block == change.sentence.block:
            following = sentences[number + 1]
            points = [
                m for m in reading.in_sentence(following)
                if _points(m) is not None and _CHANGE_NOUN.search(text, following.start, m.start)
                and not [p for p in reading.in_sentence(following) if p.kind == "percent" and p.start < m.start]
            ]  # fmt: skip
        if len(points) == 1:
            said = _points(points[0])
            old, new = both(change)
            made = absolute(subtract(new.range, old.range))
            if said is not None and not may_equal(made, said):
                right = abs(new.written - old.written)
                yield Relation(
                    {"old": change.old, "new": change.new, "by": _whole(text, points[0])},
                    facts={"right": f"{right:.3g}"},
                )


_MARGIN = pattern(
    r",?[ \n](?:(?:for|with|giving (?:him|her|them|it)|an?|the|its|his|her|their|that is|which is|by|or"
    r"|made)[ \n]){0,3}(?:margin|lead|gap|difference|majority|advantage)[ \n]of[ \n](?:just |only |some "
    r"|about )?\Z", re.I
)  # fmt: skip
_OFF = pattern(
    r"[ \n](?:percentage[ \n])?(?:points?[ \n])?(?:below|above|lower than|higher than|less than|more than"
    r"|fewer than|up from|down from|short of|ahead of|behind|off)[ \n](?:[\w'’-]+[ \n]){0,5}\Z", re.I
)  # fmt: skip


_GAP = pattern(r"\b(?:gap|margin|lead|difference|advantage)\b", re.I)
_COLON = pattern(r"(?:[ \n](?:percentage[ \n])?points?)?[ \n]?(?::|,|\(|—|–)[ \n]?(?:[\w'’-]+[ \n]){0,4}")
_PAIRED = pattern(r"(?:[ \n][\w'’-]+){0,5}?,?[ \n](?:to|against|and|for)?[ \n]?(?:[\w'’-]+[ \n]){0,3}")


def margins(reading: Reading) -> Iterator[Relation]:
    """A gap in points that is not the difference of the two percentages beside it."""
    text = reading.document.text
    for _, sentence in holding(reading, ("percent",)):
        inside = figures_of(reading, sentence)
        for one, two, three in zip(inside, inside[1:], inside[2:], strict=False):
            if [m.kind == "percent" for m in (one, two, three)] == [True, True, False] and _MARGIN.fullmatch(
                text, two.end, three.start
            ):
                first, second, by = one, two, three
            elif [m.kind == "percent" for m in (one, two, three)] == [True, False, True] and _OFF.fullmatch(
                text, two.end, three.start
            ):
                first, second, by = one, three, two
                if not re.fullmatch(r",?[ \n](?:still |just |only )?", text[one.end : two.start]):
                    continue
            elif [m.kind == "percent" for m in (one, two, three)] == [False, True, True]:
                first, second, by = two, three, one
                if not (
                    _GAP.search(text, max(sentence.start, one.start - 50), one.start)
                    and _COLON.fullmatch(text, one.end, two.start)
                    and _PAIRED.fullmatch(text, two.end, three.start)
                ):
                    continue
            else:
                continue
            said, a, b = _points(by), quantity(first), quantity(second)
            if said is None or a is None or b is None:
                continue
            if not may_equal(absolute(subtract(a.range, b.range)), said):
                yield Relation(
                    {"one": first, "other": second, "by": by}, facts={"right": f"{abs(a.written - b.written):.3g}"}
                )


_POINT = pattern(r"[ \n]points?\b", re.I)


def _whole(text: str, mention: Mention) -> Side:
    """The figure with the word "points" behind it, where its unit is no part of the mention."""
    match = _POINT.match(text, mention.end) if mention.kind == "number" else None
    return Words(mention.start, match.end(), text[mention.start : match.end()]) if match else mention


def _points(mention: Mention) -> Range | None:
    """The size of a change in points, percentage points or just points."""
    value = quantity(mention)
    if value is None:
        return None
    if mention.kind == "points":
        return value.range
    if mention.kind == "number" and value.noun == "point":
        return value.range if value.hedge or "." in value.digits else Range(value.written - 0.5, value.written + 0.5)
    return None


def _beside(text: str, change: Change, mention: Mention, inside: tuple[Mention, ...]) -> bool:
    """Whether the points stand directly before or after the two percentages, told of as a change."""
    if change.start <= mention.start < change.end:
        return True
    first, last = (mention.end, change.start) if mention.start < change.start else (change.end, mention.start)
    if last - first >= 60:
        return False  # before anything is looked for: a sentence may be full of percentages
    between = [m for m in inside if first <= m.start < last and isinstance(m.value, Quantity)]
    words = text[max(change.sentence.start, min(change.start, mention.start) - 40) : mention.end + 20]
    return (
        not between
        and bool(direction(words))
        and not re.search(r"[;:]|\bwhile\b|\bbut\b|\band (?:the|its|his|her)\b", text[first:last])
    )


_FARTHEST = 200  # characters from a change beyond which no figure is beside it


def points_as_percent(reading: Reading) -> Iterator[Relation]:
    """A difference of two percentages that is called per cent: "from 4 to 6 per cent, a rise of 2 per cent"."""
    text = reading.document.text
    for change in pairs(reading):
        if change.old.kind != "percent":
            continue
        inside = reading.in_sentence(change.sentence)
        near = within(reading, max(change.sentence.start, change.start - _FARTHEST), change.end + _FARTHEST)
        for mention in near:
            said = quantity(mention)
            if (
                mention.start >= change.sentence.end
                or mention.kind != "percent"
                or mention in (change.old, change.new)
                or said is None
            ):
                continue
            before = text[max(change.sentence.start, mention.start - 45) : mention.start]
            if (
                not _beside(text, change, mention, inside)
                or not direction(before)
                or not re.search(
                    r"\b(?:by|of|up|down|an?|rose|fell|grew|dropped|increased|declined)[ \n]\Z", before, re.I
                )
            ):
                continue
            old, new = both(change)
            if old.range.low <= 0 or not may_equal(absolute(subtract(new.range, old.range)), said.range):
                continue
            relative = absolute(subtract(divide(new.range, old.range), exact(1)))
            if not may_equal(multiply(relative, exact(100)), said.range):
                yield Relation(
                    {"old": change.old, "new": change.new, "by": mention},
                    facts={"right": f"{abs(new.written / old.written - 1) * 100:.3g}"},
                )
