"""The words around a figure, by which two figures show that they speak of one thing."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factlint.dates import Date
from factlint.document import Block
from factlint.lexicon.light_words import LIGHT_WORDS
from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern

_WORD = pattern(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ’'-]*")
_REACH = 110  # characters to either side that can be about the figure
_COUNT = 10  # words to either side
_ENDINGS = ("ing", "ed", "es", "s", "ers", "er", "ment", "al", "ion")
LONGEST_STEM = 7


class Context(NamedTuple):
    """What stands around one figure: stems of the words to both sides, each with its word, and the stem behind it."""

    stems: Mapping[str, str]
    next: str
    before: str
    after: str


def stem(word: str) -> str:
    """A crude stem, enough to see that "fined" and "fine" are one word."""
    word = word.lower().replace("’", "'").removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word[:LONGEST_STEM]


def contexts(reading: Reading, first: Mention, second: Mention) -> tuple[Context, Context]:
    """The contexts of two figures, the first before the second, each within its block."""
    stop = sentence_of(reading, second).start
    floor = sentence_of(reading, first).end
    return _context(reading, first, 0, stop), _context(reading, second, floor, len(reading.document.text))


def _context(reading: Reading, mention: Mention, floor: int, stop: int) -> Context:
    text = reading.document.text
    block = block_of(reading, mention)
    before = text[max(block.start, floor, mention.start - _REACH) : mention.start]
    after = text[mention.end : min(block.end, stop, mention.end + _REACH)]
    left, right = _WORD.findall(before)[-_COUNT:], _WORD.findall(after)[:_COUNT]
    stems = {stem(word): word for word in (*left, *right) if len(word) > 2 and word.lower() not in LIGHT_WORDS}
    behind = stem(right[0]) if right and right[0].lower() not in LIGHT_WORDS else ""
    return Context(stems, behind, before, after)


def block_of(reading: Reading, mention: Mention) -> Block:
    """The block that the mention stands in."""
    blocks = reading.document.blocks
    return blocks[bisect_right(blocks, mention.start, key=lambda block: block.start) - 1]


def sentence_of(reading: Reading, mention: Mention) -> Sentence:
    """The sentence that the mention stands in."""
    sentences = reading.sentences
    return sentences[bisect_right(sentences, mention.start, key=lambda sentence: sentence.start) - 1]


def places(reading: Reading, words: re.Pattern[str]) -> Iterator[tuple[int, Sentence]]:
    """The sentences, with their numbers, in which the words stand: one scan of the text, not one a sentence."""
    sentences = reading.sentences
    last = -1
    for match in words.finditer(reading.document.text):
        number = bisect_right(sentences, match.start(), key=lambda sentence: sentence.start) - 1
        if number > last and match.start() < sentences[number].end:
            last = number
            yield number, sentences[number]


def years_told(reading: Reading, mention: Mention) -> set[int]:
    """The years that the mention's sentence names."""
    return {
        m.value.first.year for m in reading.in_sentence(sentence_of(reading, mention))
        if isinstance(m.value, Date) and m.value.first.year is not None
    }  # fmt: skip
