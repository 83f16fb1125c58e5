"""Sentences: the windows in which mentions stand together.

A scan led by stops; what follows and what stands before decides. Wrong cuts cost a relation, missing ones bring
together what does not belong together, so a doubtful stop ends a sentence unless it closes an abbreviation.
"""

import re
from collections.abc import Iterator, Sequence

from factlint.document import Block, Document
from factlint.mention import Mention, Sentence

LONGEST = 4000  # code points; what is longer is cut at white space, so that matching in a sentence stays bounded

_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*(\S))")
_BEFORE = re.compile(r"[^\s\"'“‘«(\[]+\Z")
# Abbreviations that stand before a name, a number or further words of their sentence.
_OPEN = frozenset(
    "mr mrs ms dr prof st ste sen rep gov gen lt col maj capt sgt cpl cmdr adm rev hon pres supt insp messrs fr sr "
    "no nos vol vols pp fig figs art sec ch eq vs v cf approx ca c e.g i.e viz al jan feb mar apr jun jul aug sep sept "
    "oct nov dec mt ft ave blvd".split()
)
# Abbreviations that end a sentence as often: only a capitalised word that could begin one decides.
_CLOSING = frozenset("inc co corp ltd bros jr a.m p.m u.s u.k u.n u.s.a d.c etc dept univ assn".split())


def sentences(document: Document, mentions: Sequence[Mention]) -> tuple[Sentence, ...]:
    """The sentences of every block, each with the mentions that it holds."""
    found: list[Sentence] = []
    first = 0
    for number, block in enumerate(document.blocks):
        start = block.start
        while first < len(mentions) and mentions[first].start < start:
            first += 1
        for end in _ends(document.text, block, mentions, first):
            last = first
            while last < len(mentions) and mentions[last].start < end:
                last += 1
            found.append(Sentence(start, end, number, first, last))
            start, first = end, last
    return tuple(found)


def _ends(text: str, block: Block, mentions: Sequence[Mention], index: int) -> Iterator[int]:
    """Where the block's sentences end, each with the white space after it."""
    start = block.start
    for match in _STOP.finditer(text, block.start, block.end):
        end = match.end()
        if end >= block.end or not _is_end(text, start, match):
            continue
        while index < len(mentions) and mentions[index].end <= match.start():
            index += 1
        if index < len(mentions) and mentions[index].start <= match.start() and mentions[index].end > end:
            continue
        yield from _cuts(text, start, end)
        yield end
        start = end
    yield from _cuts(text, start, block.end)
    yield block.end


def _is_end(text: str, start: int, match: re.Match[str]) -> bool:
    after = match[1]
    if after.islower():
        return False
    if text[match.start()] != "." or (match.start() + 1 < len(text) and text[match.start() + 1] == "."):
        return True
    word = _BEFORE.search(text, max(start, match.start() - 20), match.start())
    if word is None:
        return True
    low = word[0].lower()
    if low in _OPEN or (len(low) == 1 and low.isalpha() and word[0].isupper()):
        return False
    return low not in _CLOSING or not after.isdigit()


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Further ends, where the stretch is longer than a sentence may be."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        start = space + 1 if space > 0 else start + LONGEST
        yield start
