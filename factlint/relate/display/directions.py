"""A headline that says of a figure that it rose where the article says that it fell."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.lexicon.words import WORD_LISTS
from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.display.stems import stems
from factlint.relation import Relation, Words
from factlint.values import may_equal

_DISPLAY = frozenset({"title", "description", "caption"})
_STORY = frozenset({"paragraph", "quote", "item"})
_KINDS = frozenset({"number", "money", "percent", "points", "measure"})
_WORD = pattern(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_RISES = WORD_LISTS["rise"] | WORD_LISTS["rise_noun"] | {"up", "higher", "rises", "gains", "more"}
_FALLS = WORD_LISTS["fall"] | WORD_LISTS["fall_noun"] | {"down", "lower", "falls", "losses", "less", "fewer"}
# How many words before a figure, or behind it, the word that gives its direction may stand.
_BEFORE = 7
_BEHIND = 2
_SENTENCES = 12


class _Change(NamedTuple):
    """A figure, whether it is said to have risen, the words that say so, and those that say what did."""

    mention: Mention
    rises: bool
    words: Words
    stems: frozenset[str]


def display_directions(reading: Reading) -> Iterator[Relation]:
    """Changes of one figure in opposite directions, one in display text and one below."""
    blocks = reading.document.blocks
    display = [change for sentence in reading.sentences if blocks[sentence.block].kind in _DISPLAY
               for change in _changes(reading, sentence)]  # fmt: skip
    if not display:
        return
    story = [sentence for sentence in reading.sentences if blocks[sentence.block].kind in _STORY][:_SENTENCES]
    body = [change for sentence in story for change in _changes(reading, sentence)]
    for change in display:
        same = [other for other in body if _one_figure(change, other)]
        against = [other for other in same if other.rises != change.rises and change.stems & other.stems]
        if against and len(against) == len(same):
            yield Relation({"display": change.words, "body": against[0].words})


def _one_figure(one: _Change, other: _Change) -> bool:
    a, b = one.mention.value, other.mention.value
    assert isinstance(a, Quantity)
    assert isinstance(b, Quantity)
    return (a.dimension, a.unit) == (b.dimension, b.unit) and may_equal(a.range, b.range)


def _changes(reading: Reading, sentence: Sentence) -> Iterator[_Change]:
    text = reading.document.text
    words = list(_WORD.finditer(text, sentence.start, sentence.end))
    for mention in reading.in_sentence(sentence):
        if mention.kind not in _KINDS:
            continue
        before = [word for word in words if word.end() <= mention.start][-_BEFORE:]
        behind = [word for word in words if word.start() >= mention.end][:_BEHIND]
        for word in (*reversed(before), *behind):
            low = word[0].lower()
            if low in ("from", "compared", "than"):
                break
            if low in _RISES or low in _FALLS:
                start, end = min(word.start(), mention.start), max(word.end(), mention.end)
                subject = stems(w[0] for w in words if w is not word)
                yield _Change(mention, low in _RISES, Words(start, end, text[start:end]), subject)
                break
