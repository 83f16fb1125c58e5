"""Relations that a rule page describes by phrases.

A phrase is tried only on sentences that hold the kinds of mention and the words that it cannot do without.
"""

from collections.abc import Iterable, Iterator
from time import process_time

from factlint import phrase
from factlint.mention import Reading, Sentence
from factlint.relate.nearby import concordance, numbers
from factlint.relation import Relation, Side
from factlint.rule import Rule


class PhraseIndex:
    """The phrases of some rules, and where in an article each could stand."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._phrases = [(rule, pattern) for rule in rules for pattern in rule.phrases]

    def relations(self, reading: Reading) -> Iterator[tuple[Rule, Relation]]:
        """Every place of the text where a phrase stands, with the rule that it belongs to."""
        candidates: dict[tuple[int, int], list[tuple[Rule, phrase.Phrase]]] = {}
        for rule, pattern in self._phrases:
            for number in _places(reading, rule, pattern):
                candidates.setdefault((rule.sentences, number), []).append((rule, pattern))
        left: dict[str, float] = {}
        for (width, number), phrases in sorted(candidates.items(), key=lambda item: item[0]):
            yield from _matches(reading, _window(reading.sentences, number, width), phrases, left)


def _places(reading: Reading, rule: Rule, pattern: phrase.Phrase) -> Iterable[int]:
    """The numbers of the sentences in which a match could begin: in the window from there on stand all the kinds of
    mention and, of each list of words, one that the phrase asks for."""
    found: set[int] | None = None
    needs = [numbers(reading, (need,)) for need in set(pattern.needs)]
    lists = [concordance(reading).of_any(words) for words in phrase.lists(pattern.source)]
    for places in (*needs, *lists, *([numbers(reading, (), rule.words)] if rule.words else ())):
        begins = {place - back for place in places for back in range(rule.sentences)}
        found = begins if found is None else found & begins
    return [number for number in found or () if number >= 0 and _mentions(reading, number, rule) >= len(pattern.needs)]


def _mentions(reading: Reading, number: int, rule: Rule) -> int:
    """How many mentions the window holds."""
    return sum(s.last - s.first for s in reading.sentences[number : number + rule.sentences])


def _window(sentences: tuple[Sentence, ...], first: int, width: int) -> tuple[Sentence, ...]:
    """The sentence and those that follow it in its block, ``width`` in all at most."""
    block = sentences[first].block
    return tuple(s for s in sentences[first : first + width] if s.block == block)


def _matches(
    reading: Reading,
    window: tuple[Sentence, ...],
    candidates: list[tuple[Rule, phrase.Phrase]],
    left: dict[str, float],
) -> Iterator[tuple[Rule, Relation]]:
    """Where the candidates stand. ``left`` is how many seconds each phrase of a house still has for the article."""
    text, first = reading.document.text, window[0]
    rendering = phrase.render(text, first.start, window[-1].end, reading.mentions[first.first : window[-1].last])
    # A match that begins in the next sentence is found when that one's turn comes.
    alone = rendering if len(window) == 1 else phrase.render(text, first.start, first.end, reading.in_sentence(first))
    before = len(alone.text)
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
