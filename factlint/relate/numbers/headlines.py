"""A figure of the headline or deck against the same figure in the story under it.

A headline is made from the lead: a figure of it that the whole story lacks, while the lead tells another of the same
thing among the same words, is one of the two that was not changed.
"""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.numbers.context import block_of, stem
from factlint.relate.numbers.figures import quantity, unhedged
from factlint.relation import Relation
from factlint.values import may_equal

_COPIES = frozenset({"title", "description", "caption"})
_LEAD = 4  # sentences of the story in which the headline's fact must be told
_KINDS = frozenset({"number", "money", "measure", "percent"})
_WORD = pattern(r"[A-Za-z][A-Za-z’'-]{3,}")
_ASIDE = pattern(
    r"\b(?:the rest|first round|second round|now|against|compared|kept|another|one in|of (?:its|their) sales"
    r"|more|so far)\b",
    re.I,
)
_LOOSE = pattern(
    r"\b(?:ways|things|reasons|tips|facts|takeaways|lessons|steps|questions|years?|days?|weeks?|months?"
    r"|hours?)\b", re.I
)  # fmt: skip


def headlines(reading: Reading) -> Iterator[Relation]:
    """A figure of the headline that the story tells otherwise."""
    text, blocks = reading.document.text, reading.document.blocks
    lead = [s for s in reading.sentences if blocks[s.block].kind in ("paragraph", "quote")][:_LEAD]
    if not lead:
        return
    copies = {number for number, block in enumerate(blocks) if block.kind in _COPIES}
    shown: list[Mention] = []
    story: list[Mention] = []
    for sentence in reading.sentences if copies else ():
        (shown if sentence.block in copies else story).extend(
            m for m in reading.in_sentence(sentence) if m.kind in _KINDS
        )
    for mention in shown:
        value = quantity(mention)
        block = block_of(reading, mention)
        words = text[block.start : block.end]
        if value is None or value.hedge or value.written < 3 or _LOOSE.search(words):
            continue
        key = (value.dimension, value.unit, value.noun)
        if not (value.unit or value.noun or value.dimension == "percent"):
            continue
        if any(_same(value, m) for m in story):
            continue
        stems = {stem(word) for word in _WORD.findall(words)} - {stem(value.noun or "none")}
        for sentence in lead:
            inside = [
                m for m in reading.in_sentence(sentence) if (v := quantity(m)) and (v.dimension, v.unit, v.noun) == key
            ]
            if len(inside) != 1:
                continue
            shared = stems & {stem(word) for word in _WORD.findall(text[sentence.start : sentence.end])}
            other = quantity(inside[0])
            if _ASIDE.search(text, max(sentence.start, inside[0].start - 40), min(sentence.end, inside[0].end + 40)):
                continue
            if len(shared) * 2 < len(stems) or len(shared) < 2 or other is None or other.hedge:
                continue
            rest = abs(value.written - other.written)
            if any((q := quantity(m)) and q.written == rest for m in reading.in_sentence(sentence)):
                continue  # the headline adds up what the sentence tells in parts
            if 0.3 < other.written / value.written < 3.0 or other.digits == value.digits:
                evidence = ("both beside " + ", ".join(f"“{word}”" for word in sorted(shared)[:5]),)
                yield Relation({"headline": mention, "story": inside[0]}, evidence=evidence)
                break


def _same(value: Quantity, mention: Mention) -> bool:
    other = quantity(mention)
    return other is not None and may_equal(unhedged(value), other.range if other.hedge else unhedged(other))
