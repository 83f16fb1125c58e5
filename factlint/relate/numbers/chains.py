"""Changes that start from a figure told before: from one closing price to the next, and on from the last change."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.changes import comparable, direction, pairs
from factlint.relate.numbers.figures import quantity
from factlint.relate.numbers.returns import AMOUNTS, gives
from factlint.relation import Relation
from factlint.values import exact, multiply

_CLOSE = pattern(r"\b(?:clos(?:ed|es|ing)|end(?:ed|s)|finish(?:ed|es)|settl(?:ed|es))\b[^.;,]{0,40}?\bat[ \n]\Z", re.I)
_THEY = pattern(
    r"(?:[\w ]+, )?(?:They|they|It|it|[Tt]he (?:shares?|stock|price|index|contract|benchmark|currency|pound|euro"
    r"|dollar|yen))\b"
)  # fmt: skip
_DAY = pattern(r",?[ \n](?:(down|up|off)[ \n])?\Z")
_MOVED = pattern(r"[ \n](lower|higher|down|up|weaker|stronger|firmer)\b", re.I)


def closing_prices(reading: Reading) -> Iterator[Relation]:
    """ "ended Tuesday at 200p … closed at 187.6p, 8.2% lower": two closes of a paragraph and their change."""
    text = reading.document.text
    closes: list[Mention] = []
    blocks: list[int] = []
    for _, sentence in holding(reading, ("amount",), ("clos", "end", "finish", "settl")):
        inside = reading.in_sentence(sentence)
        for index, mention in enumerate(inside):
            if mention.kind not in AMOUNTS or not _CLOSE.search(
                text, max(sentence.start, mention.start - 70), mention.start
            ):
                continue
            before = [
                m for m, block in zip(closes, blocks, strict=True) if block == sentence.block and comparable(m, mention)
            ]
            by = inside[index + 1] if index + 1 < len(inside) else None
            closes.append(mention)
            blocks.append(sentence.block)
            if by is None or by.kind != "percent" or len(before) != 1 or not _THEY.match(text, sentence.start):
                continue
            ahead, behind = _DAY.fullmatch(text, mention.end, by.start), _MOVED.match(text, by.end)
            sign = direction((ahead[1] or "") if ahead else "") or direction(behind[1] if behind else "")
            value = quantity(by)
            if ahead is None or sign not in (1, -1) or value is None:
                continue
            if not gives(before[0], mention, multiply(value.range, exact(0.01)), sign):
                yield _change(before[0], mention, by)


def _change(old: Mention, new: Mention, by: Mention) -> Relation:
    a, b = quantity(old), quantity(new)
    assert a is not None
    assert b is not None
    return Relation(
        {"one": old, "other": new, "by": by}, facts={"right": f"{abs(b.written / a.written - 1) * 100:.3g}%"}
    )


_SINCE = pattern(r"\b(?:since|then|again|now)\b[^.;]{0,40}\Z", re.I)
_TO = pattern(r",?[ \n]to[ \n](?:about |some |just )?\Z")


def chained_changes(reading: Reading) -> Iterator[Relation]:
    """ "fell to 900 … have since risen by a half, to 1,200": a change that starts where the last one ended."""
    text = reading.document.text
    last: dict[int, Mention] = {}
    ends = {change.sentence.start: change.new for change in pairs(reading) if change.new.kind in AMOUNTS}
    for _, sentence in holding(reading, ("quantity",)):
        inside = reading.in_sentence(sentence)
        base = last.get(sentence.block)
        if sentence.start in ends:
            last[sentence.block] = ends[sentence.start]
            continue
        for by, new in pairwise(inside):
            value = quantity(by)
            if base is None or by.kind not in ("percent", "share") or value is None or not comparable(base, new):
                continue
            words = text[max(sentence.start, by.start - 50) : by.start]
            sign = direction(words)
            if not _SINCE.search(words) or sign not in (1, -1) or not _TO.fullmatch(text, by.end, new.start):
                continue
            share = multiply(value.range, exact(0.01)) if by.kind == "percent" else value.range
            if not gives(base, new, share, sign):
                yield _change(base, new, by)
