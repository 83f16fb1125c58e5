"""Sentences: the windows in which mentions stand together.

One scan, led by stops. A wrong cut costs a relation, a missing one brings together what does not belong together; a
stop ends a sentence unless what stands before it or after it says otherwise, and never inside a mention.
"""

import re
from collections.abc import Sequence

from factlint.document import Document
from factlint.lexicon.abbreviations import ANYWHERE, ANYWHERE_IN_CAPITALS, BEFORE_NAMES, BEFORE_NUMBERS
from factlint.lexicon.function_words import FUNCTION_WORDS
from factlint.lexicon.months import MONTHS
from factlint.lexicon.weekdays import WEEKDAYS
from factlint.mention import Mention, Sentence
from factlint.pattern import pattern

# Code points; what is longer is cut at white space, so that matching in a sentence stays bounded.
LONGEST = 4000

# Stops with the quotation marks, brackets and note marks that close after them. The look-behind keeps a long run of
# stops from being tried from each of its places.
_STOP = pattern(r"[.!?…](?<![.!?…].)[.!?…]*[\"'”’»)\]*_⁰¹²³⁴-⁹\ufffc]*(?:\[\d{1,3}\])*\s+")
_OPENING = "\"'“‘«„([*_¿¡"
_LONGEST_WORD = 24
_NEXT_WORD = pattern(r"[\w’']{1,24}")
_DOTTED = pattern(r"(?:[a-z]{1,2}\.)+[a-z]{1,2}")
_NO_VOWELS = pattern(r"[A-Z][b-df-hj-np-tv-xz]{1,4}")
# Words that open a sentence, and hardly go on after an abbreviation: "the U.S. The", but "the U.S. First Lady".
_OPENERS = FUNCTION_WORDS - MONTHS.keys() - WEEKDAYS.keys() - frozenset("first second third fourth fifth last".split())


def sentences(document: Document, mentions: Sequence[Mention]) -> tuple[Sentence, ...]:
    """The sentences of every block in the order of the text, each with the mentions that it holds.

    ``mentions`` stand in the order of the text and do not overlap.
    """
    found: list[Sentence] = []
    text = document.text
    count = len(mentions)
    first = 0
    for number, block in enumerate(document.blocks):
        start = block.start
        while first < count and mentions[first].start < start:
            first += 1
        index = first
        for stop in _STOP.finditer(text, start, block.end):
            at = stop.start()
            while index < count and mentions[index].end <= at:
                index += 1
            if index < count and mentions[index].start <= at and mentions[index].end >= stop.end():
                continue
            if _ends(text, start, stop):
                first = _add(found, text, start, at + len(stop[0].rstrip()), number, mentions, first)
                start = stop.end()
        first = _add(found, text, start, block.end, number, mentions, first)
    return tuple(found)


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the sentence that starts at ``start`` ends with this stop."""
    at, following = stop.span()
    while following < len(text) and text[following] in _OPENING:
        following += 1
    after = text[following : following + 1]
    if not after or after.islower():
        return not after
    if text[at] != "." or text[at + 1] in ".!?…":
        return True
    before = text[max(start, at - _LONGEST_WORD) : at].split()
    word = before[-1].lstrip(_OPENING) if before else ""
    if at - start == len(word) and (word.isdecimal() or len(word) == 1):
        return False  # "2. The court …", "a. The court …": the mark of a list that is written as text
    word = word.rpartition("-")[2]  # "then-Sen.", "(R-N.C.)"
    low = word.lower()
    capital = word[:1].isupper()
    initial = len(word) == 1 and capital
    if low in BEFORE_NAMES and not initial:
        return False
    anywhere = (
        _DOTTED.fullmatch(low)
        or low in ANYWHERE
        or (capital and (low in ANYWHERE_IN_CAPITALS or _NO_VOWELS.fullmatch(word)))
    )
    if after.isdecimal() and (anywhere or low in BEFORE_NUMBERS):
        return False
    if initial or anywhere:
        next_word = _NEXT_WORD.match(text, following)
        return next_word is None or next_word[0].lower() in _OPENERS
    return True


def _add(
    found: list[Sentence], text: str, start: int, end: int, block: int, mentions: Sequence[Mention], first: int
) -> int:
    """Add the sentence, in parts if it is too long. Returns the number of the first mention after it."""
    while end - start > LONGEST:
        cut = _cut(text, start, mentions, first)
        first = _add_one(found, start, cut, block, mentions, first)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    return _add_one(found, start, end, block, mentions, first)


def _add_one(found: list[Sentence], start: int, end: int, block: int, mentions: Sequence[Mention], first: int) -> int:
    if start >= end:
        return first
    count = len(mentions)
    # A mention that a cut runs through belongs to neither part.
    while first < count and mentions[first].start < start:
        first += 1
    last = first
    while last < count and mentions[last].end <= end:
        last += 1
    found.append(Sentence(start, end, block, first, last))
    return last


def _cut(text: str, start: int, mentions: Sequence[Mention], index: int) -> int:
    """Where a sentence from ``start`` on is cut: at white space if there is any, and inside no mention."""
    limit = start + LONGEST
    cut = max(text.rfind(" ", start + 1, limit), text.rfind("\n", start + 1, limit))
    cut = cut if cut > 0 else limit
    while index < len(mentions) and mentions[index].end <= cut:
        index += 1
    if index < len(mentions) and mentions[index].start < cut:
        return mentions[index].start if mentions[index].start > start else limit
    return cut
