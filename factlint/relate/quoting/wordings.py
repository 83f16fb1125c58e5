"""One quotation in two wordings.

Candidates share two words in a row. Two passages are one quotation where the words of the shorter stand in the longer
but for one place, and what they share is more than chance or rhetoric puts there.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from factlint.document import Span
from factlint.lexicon.light_words import LIGHT_WORDS
from factlint.lexicon.speech import REPORTING
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.quoting.passages import WORD, Passage, passages, quoted
from factlint.relation import Relation, Words

# How many words of either wording the one place may hold where they differ.
_SLOTS = ((1, 1), (0, 1), (1, 0), (1, 2), (2, 1), (2, 2))
# Pairs of words in a row that more passages than this share tell nothing.
_COMMON = 12
# Words that two wordings of a quotation share at the least.
_LEAST_SHARED = 3
# Passages closer than this are set against each other by the writer.
_APART = 60
_RECENT = 400
# An article with more differing pairs than this has a refrain or a form to fill in.
_MOST = 2
_CONTRAST = pattern(
    r"\b(?:instead|rather|originally|previously|formerly|misquot|correct|earlier version|changed)",
    re.I,
)


class Difference(NamedTuple):
    """Two passages and, by numbers of their words, the place where they differ."""

    one: Passage
    other: Passage
    one_slot: Span
    other_slot: Span


def two_wordings(reading: Reading) -> Iterator[Relation]:
    """The same quotation twice with one place in it put differently."""
    text = reading.document.text
    found = {_sides(text, d) for d in _differences(reading) if not _contrasted(text, d)}
    if len(found) <= _MOST:
        for one, other in sorted(found):
            yield Relation({"one": one, "other": other})


def _sides(text: str, difference: Difference) -> tuple[Words, Words]:
    one = _clip(text, difference.one, difference.one_slot)
    other = _clip(text, difference.other, difference.other_slot)
    return (one, other) if one < other else (other, one)


def _differences(reading: Reading) -> Iterator[Difference]:
    spoken = quoted(reading)
    # A quotation set apart may have been taken from any sentence; one within a sentence only from another.
    apart = {(passage.start, passage.end) for block in reading.document.blocks if block.kind == "quote"
             for passage in passages(reading, [Span(block.start, block.end)])}  # fmt: skip
    prose: list[Passage] = []
    if apart:
        kinds = [block.kind for block in reading.document.blocks]
        spans = [Span(s.start, s.end) for s in reading.sentences if kinds[s.block] in ("paragraph", "item")]
        prose = list(passages(reading, spans))
    everything = [*spoken, *prose]
    vocabularies = [frozenset(passage.words) for passage in everything]
    for first, second in _candidates(everything):
        if len(vocabularies[first] & vocabularies[second]) < _LEAST_SHARED:
            continue
        one, other = everything[first], everything[second]
        if second >= len(spoken) and (first >= len(spoken) or (one.start, one.end) not in apart):
            continue
        short, long = sorted((one, other), key=lambda passage: len(passage.words))
        if short.end > long.start and long.end > short.start:
            continue
        difference = _align(short, long)
        if difference:
            yield difference


def _candidates(spoken: list[Passage]) -> Iterator[tuple[int, int]]:
    """The numbers of passages that share two words in a row, not too common ones; each pair once, in order."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, passage in enumerate(spoken):
        for two_words in set(zip(passage.words, passage.words[1:], strict=False)):
            places[two_words].append(number)
    seen: set[tuple[int, int]] = set()
    for sharing in places.values():
        if len(sharing) <= _COMMON:
            for pair in combinations(sharing, 2):
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _align(short: Passage, long: Passage) -> Difference | None:
    """How the shorter passage stands in the longer but for one place, or None."""
    a, b = short.words, long.words
    for offset in _offsets(a, b):
        ahead = 0
        while ahead < len(a) and offset + ahead < len(b) and a[ahead] == b[offset + ahead]:
            ahead += 1
        if ahead == len(a):
            return None  # the same words: nothing differs
        for mine, theirs in _SLOTS:
            rest = a[ahead + mine :]
            at = offset + ahead + theirs
            if b[at : at + len(rest)] != rest or ahead + mine > len(a) or at > len(b):
                continue
            left, right = a[ahead : ahead + mine], b[offset + ahead : at]
            if _telling(ahead, len(rest), len(a) == len(b), (mine, theirs)) and not _same(left, right):
                return Difference(short, long, Span(ahead, ahead + mine), Span(offset + ahead, at))
    return None


def _offsets(a: tuple[str, ...], b: tuple[str, ...]) -> Iterator[int]:
    """Where in the longer passage the shorter may begin: at its first word, or, of two of one length, at once."""
    if len(a) == len(b) and a[0] != b[0]:
        yield 0
    at = -1
    for _ in range(b.count(a[0])):
        at = b.index(a[0], at + 1)
        yield at


def _telling(before: int, after: int, whole: bool, slot: tuple[int, int]) -> bool:
    """Whether the shared words before and after the place are enough to know a quotation by."""
    shared = before + after
    if after == 0:
        # A quotation may go on differently, or be one of a series that begins alike, unless both end here.
        long_enough = {(1, 1): 3 if whole else 7, (2, 2): 6 if whole else 99}
        return before >= long_enough.get(slot, 99)
    if whole and slot == (1, 1) and shared >= 3 + (before == 0):
        return True
    return (before >= 2 and shared >= 5 and slot != (2, 2)) or shared >= 8


def _same(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether the words differ in spelling alone."""
    a, b = ("".join(words).replace("'", "").replace("-", "") for words in (left, right))
    return a == b


def _contrasted(text: str, difference: Difference) -> bool:
    """Whether the writer sets the two wordings against each other, says that there are two, or fills in a form."""
    first, second = sorted((difference.one, difference.other), key=lambda passage: passage.start)
    between = text[first.end : second.start]
    near = len(between) < _APART and "\n\n" not in between
    return near or (len(between) < _RECENT and bool(_CONTRAST.search(between))) or _forms(text, first, second)


def _forms(text: str, first: Passage, second: Passage) -> bool:
    form = _form(text, first)
    return form is not None and form == _form(text, second)


def _form(text: str, passage: Passage) -> str | None:
    """The verb before a quotation that is no verb of saying ("type", "choose")."""
    words = WORD.findall(text[max(0, passage.start - 40) : passage.start].lower())[-1:]
    return None if not words or words[0] in REPORTING or words[0] in LIGHT_WORDS else words[0]


def _clip(text: str, passage: Passage, slot: Span) -> Words:
    """The place where wordings differ with two words before it."""
    first, last = max(0, slot.start - 2), min(len(passage.places), max(slot.end, slot.start + 1)) - 1
    start, end = passage.places[first][0], passage.places[last][1]
    return Words(start, end, text[start:end])
