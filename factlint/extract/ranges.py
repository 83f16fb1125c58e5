"""Ranges and lists that share a scale or unit: "10 to 12 km", "$5–7 million", "3, 5 and 8 million"."""

import re
from math import inf

from factlint.mention import Mention, Quantity
from factlint.pattern import pattern
from factlint.values import Range, exact, hull, multiply

_BETWEEN = pattern(
    r"\s?[-–—‑]\s?|\s+(?:to|through)\s+|\s+and\s+|\s+or\s+|,\s+|,?\s+(?:and|or|to|but not|by)\s+|\s?[x×]\s?"
)  # fmt: skip
_BEFORE = pattern(r"(between|from)\s+\Z", re.I)
_DASH = frozenset("-–‑—")


# Characters between two figures that have nothing to do with each other.
_FAR = 9


def joined(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions with units carried over to those that share them, and true ranges made one."""
    before = mentions[0]
    for mention in mentions[1:]:
        if mention.start - before.end < _FAR:
            break
        before = mention
    else:
        return mentions  # none are near enough to share anything
    mentions = _shared(text, mentions)
    made: list[Mention] = []
    index = 0
    while index < len(mentions):
        first = mentions[index]
        if index + 1 < len(mentions):
            second = mentions[index + 1]
            gap = text[first.end : second.figure]
            if len(gap) < 9 and first.kind != "ordinal" and second.kind != "ordinal":
                whole = _with_cents(text, first, second, gap) or _range(text, first, second, gap.strip())
                if whole is not None:
                    made.append(whole)
                    index += 2
                    continue
                if gap in _DASH and text[first.end - 1].isdigit() and first.kind == second.kind == "number":
                    # A score, a vote or a telephone number.
                    index += 2
                    continue
        made.append(first)
        index += 1
    return made


def _with_cents(text: str, first: Mention, second: Mention, gap: str) -> Mention | None:
    """ "13 dollars and 45 cents" as one sum."""
    one, two = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity) or gap not in (" ", " and "):
        return None
    cents = text[second.start : second.end].endswith(("cent", "cents", "pence"))
    if (
        not cents
        or one.dimension != "money"
        or one.unit != two.unit
        or one.scale != 1
        or one.written % 1
        or two.written >= 1
    ):
        return None
    written = one.written + two.written
    value = one._replace(range=Range(written - 0.005, written + 0.005), written=written, digits="")
    return Mention("money", first.start, second.end, text[first.start : second.end], value, first.figure)


def _shared(text: str, mentions: list[Mention]) -> list[Mention]:
    """A bare number before one with a scale or unit takes them over: "between 3 and 5 million"."""
    made = list(mentions)
    for index in range(len(made) - 2, -1, -1):
        first, second = made[index], made[index + 1]
        if second.start - first.end > 7 or second.kind in ("ordinal", "multiple", "share"):
            continue
        one, two = first.value, second.value
        if not isinstance(one, Quantity) or not isinstance(two, Quantity):
            continue
        dashed = text[first.end : second.start] in _DASH
        if (
            dashed and first.kind == "money" and second.kind == "number" and two.scale > 1 == one.scale
        ):  # "$5-7 million"
            two = two._replace(dimension="money", unit=one.unit)
            second = made[index + 1] = second._replace(kind="money", value=two)
        bare = first.kind == "number" or (
            first.kind == "money" == second.kind and text[first.figure].isdigit() is False
        )
        if (
            not bare
            or one.scale != 1
            or one.written >= 1000 > two.written
            or (one.noun and one.noun != two.noun)
            or "+" in first.text
        ):
            continue
        if (
            first.kind == second.kind and (two.scale == 1 or one.unit != two.unit or one.written >= 1000)
        ) or not _BETWEEN.fullmatch(text, first.end, second.start):
            continue
        gap = text[first.end : second.start]
        alone = index + 2 >= len(made) or made[index + 2].start - second.end > 7
        if gap.lstrip().startswith(",") and alone and not _in_list(made, index):
            continue
        signed = second.kind == "money" and first.kind == "number" and not text[second.figure].isdigit()
        if signed and gap not in _DASH:
            continue
        made[index] = first._replace(kind=second.kind, value=_take_over(one, two))
    return made


def _in_list(mentions: list[Mention], index: int) -> bool:
    return index > 0 and mentions[index].start - mentions[index - 1].end <= 3


def _take_over(one: Quantity, two: Quantity) -> Quantity:
    """``one`` in the scale and unit of ``two``."""
    numbers = Range(one.written - 0.5, one.written + 0.5) if "." not in one.digits else one.range
    if one.hedge:
        numbers = one.range
    if two.dimension in ("number", "money") and two.scale == 1:
        numbers = one.range
    factor = two.scale
    return one._replace(range=multiply(numbers, exact(factor)), dimension=two.dimension, unit=two.unit,
                        written=one.written * factor, scale=two.scale, noun=one.noun or two.noun)  # fmt: skip


def _range(text: str, first: Mention, second: Mention, gap: str) -> Mention | None:
    one, two = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return None
    if one.dimension != two.dimension or one.unit != two.unit or not one.written < two.written:
        return None
    if inf in (one.range.high, two.range.high) or two.written < 0:
        return None
    before = _BEFORE.search(text, max(0, first.start - 9), first.start)
    between = before is not None and before[1].lower() == "between"
    match gap:
        case "and":
            if not between:
                return None
        case "to" | "through":
            if before is not None or not text[first.end - 1].isdigit() or two.written > 5 * one.written:
                return None
            if first.kind == "number" and not two.noun:
                return None
        case "-" | "–" | "‑" | "—":
            if first.kind == "number" and not two.noun and two.scale == 1:
                return None
        case _:
            return None
    start = first.start if not between or before is None else before.start()
    value = Quantity(hull(one.range, two.range), two.dimension, two.unit, (one.written + two.written) / 2, two.scale,
                     "", two.noun, "range")  # fmt: skip
    return Mention(second.kind, start, second.end, text[start : second.end], value, first.figure)
