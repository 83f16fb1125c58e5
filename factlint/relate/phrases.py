"""Relations that a rule page describes by phrases.

A sentence costs a look-up of the kinds of mention it holds; only phrases that could match with those are tried.
"""

from collections.abc import Iterable, Iterator
from time import process_time

from factlint import phrase
from factlint.mention import Reading, Sentence
from factlint.relate.nearby import masks
from factlint.relation import Relation, Side
from factlint.rule import Rule


class PhraseIndex:
    """The phrases of some rules, found by the kinds of mention that a window of sentences holds."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._phrases = [(rule, pattern) for rule in rules for pattern in rule.phrases]
        self._widths = sorted({rule.sentences for rule, _ in self._phrases})
        self._known: dict[tuple[int, int], list[tuple[Rule, phrase.Phrase]]] = {}

    def relations(self, reading: Reading) -> Iterator[tuple[Rule, Relation]]:
        """Every place of the text where a phrase stands, with the rule that it belongs to."""
        held = masks(reading)
        left: dict[str, float] = {}
        for width in self._widths:
            for first, sentence in enumerate(reading.sentences):
                window = _window(reading.sentences, first, width)
                mask = 0
                for inside in held[first : first + len(window)]:
                    mask |= inside
                candidates = self._candidates(width, mask) if held[first] else ()
                if candidates:
                    yield from _matches(reading, sentence, window[-1], candidates, left)

    def _candidates(self, width: int, mask: int) -> list[tuple[Rule, phrase.Phrase]]:
        """The phrases of this width that every need of can be met by kinds of the mask."""
        key = (width, mask)
        if key not in self._known:
            self._known[key] = [
                (rule, pattern) for rule, pattern in self._phrases
                if rule.sentences == width and all(need & mask for need in pattern.needs)
            ]  # fmt: skip
        return self._known[key]


def _window(sentences: tuple[Sentence, ...], first: int, width: int) -> tuple[Sentence, ...]:
    """The sentence and those that follow it in its block, ``width`` in all at most."""
    block = sentences[first].block
    return tuple(s for s in sentences[first : first + width] if s.block == block)


def _matches(
    reading: Reading,
    first: Sentence,
    last: Sentence,
    candidates: list[tuple[Rule, phrase.Phrase]],
    left: dict[str, float],
) -> Iterator[tuple[Rule, Relation]]:
    """Where the candidates stand. ``left`` is how many seconds each phrase of a house still has for the article."""
    text = reading.document.text
    mentions = reading.mentions[first.first : last.last]
    rendering = phrase.render(text, first.start, last.end, mentions)
    # A match that begins in the next sentence is found when that one's turn comes.
    before = len(phrase.render(text, first.start, first.end, reading.in_sentence(first)).text)
    for rule, pattern in candidates:
        found = phrase.find(pattern, rendering, text, before)
        for slots in _timed(pattern, found, left) if pattern.house else found:
            yield rule, Relation(slots)


def _timed(pattern: phrase.Phrase, found: Iterable[dict[str, Side]], left: dict[str, float]) -> list[dict[str, Side]]:
    """All that is found. Raises RuleError where the phrase has taken more time than it has for an article."""
    start = process_time()
    all_found = list(found)
    left[pattern.source] = left.get(pattern.source, phrase.ARTICLE_LIMIT) - (process_time() - start)
    if left[pattern.source] < 0:
        raise phrase.too_slow(pattern)
    return all_found
