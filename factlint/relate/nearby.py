"""Mentions and sentences by where they stand and what they hold, found without looking at all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from factlint.mention import KINDS, Mention, Reading, Sentence, kinds_of, mask
from factlint.pattern import pattern


def within(reading: Reading, start: int, end: int) -> tuple[Mention, ...]:
    """The mentions that begin in ``text[start:end]``."""
    mentions = reading.mentions
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    last = bisect_left(mentions, end, first, key=lambda mention: mention.start)
    return mentions[first:last]


def number_of(reading: Reading, at: int) -> int:
    """The number of the sentence that ``text[at]`` stands in, or of the last before it."""
    return bisect_right(reading.sentences, at, key=lambda sentence: sentence.start) - 1


@lru_cache(maxsize=1)
def lowered(reading: Reading) -> str:
    """The text in lower case, one code point for one, so that offsets stay."""
    text = reading.document.text
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def holding(reading: Reading, kinds: Sequence[str] = (), words: Sequence[str] = ()) -> Iterator[tuple[int, Sentence]]:
    """The sentences, with their numbers, that hold a mention of each of the kinds and one of the words.

    A kind may be a group, or several with bars between. Words are in lower
    case, match inside longer ones, and hold no white space that a text may write in two ways.
    """
    sentences = reading.sentences
    needs = tuple(mask(kind for name in names.split("|") for kind in kinds_of(name)) for names in kinds)
    return ((number, sentences[number]) for number in numbers(reading, needs, tuple(words)))


@lru_cache(maxsize=512)
def numbers(reading: Reading, needs: tuple[int, ...], words: tuple[str, ...] = ()) -> Sequence[int]:
    """The numbers of the sentences that hold, for each bit mask of ``needs``, a mention of one of its kinds, and one
    of the words."""
    if not words:
        if len(needs) < 2:
            held = masks(reading)
            need = needs[0] if needs else ~0
            return [number for number, kinds in enumerate(held) if kinds & need] if needs else range(len(held))
        first, *rest = (frozenset(numbers(reading, (need,))) for need in needs)
        return sorted(first.intersection(*rest))
    known = concordance(reading)
    if len(words) == 1:
        found: Sequence[int] = known.of(words[0])
    else:
        found = sorted(set().union(*(known.of(word) for word in words)))
    if not needs:
        return found
    held = masks(reading)
    return [number for number in found if all(held[number] & need for need in needs)]


@lru_cache(maxsize=64)
def of_kind(reading: Reading, *kinds: str) -> Sequence[Mention]:
    """The mentions of the kinds, in the order of the text."""
    mentions = reading.mentions
    return [mentions[index] for index in indexes(reading, *kinds)]


@lru_cache(maxsize=64)
def indexes(reading: Reading, *kinds: str) -> Sequence[int]:
    """Where in ``reading.mentions`` those of the kinds stand."""
    by_kind = _by_kind(reading)
    if len(kinds) == 1:
        return by_kind.get(kinds[0], ())
    return sorted(index for kind in kinds for index in by_kind.get(kind, ()))


def next_to(reading: Reading, first: str, second: str) -> Iterator[tuple[Mention, Mention]]:
    """Mentions of two kinds, each right before the other among the mentions of the article."""
    mentions = reading.mentions
    for index in indexes(reading, first):
        if index + 1 < len(mentions) and mentions[index + 1].kind == second:
            yield mentions[index], mentions[index + 1]


@lru_cache(maxsize=1)
def _by_kind(reading: Reading) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, mention in enumerate(reading.mentions):
        found.setdefault(mention.kind, []).append(index)
    return found


@lru_cache(maxsize=1)
def masks(reading: Reading) -> list[int]:
    """The kinds of mention that each sentence holds, as bit masks."""
    bits = {kind: mask([kind]) for kind in KINDS}
    each = [bits[mention.kind] for mention in reading.mentions]
    found = []
    for sentence in reading.sentences:
        held = 0
        for bit in each[sentence.first : sentence.last]:
            held |= bit
        found.append(held)
    return found


class _Concordance:
    """The words of an article, each with the numbers of the sentences that hold it.

    A word is what stands between white space, in lower case. An article of a hundred thousand words has but some ten
    thousand different ones, so that looking for a part of a word among them is ten times less than in the text.
    """

    def __init__(self, reading: Reading) -> None:
        low = lowered(reading)
        self._sentences: dict[str, list[int]] = {}
        places = self._sentences
        for number, sentence in enumerate(reading.sentences):
            for word in set(low[sentence.start : sentence.end].split()):
                if word in places:
                    places[word].append(number)
                else:
                    places[word] = [number]
        self._words = "\n".join(["", *places, ""])
        self._low, self._spans = low, reading.sentences
        self._known: dict[str, list[int]] = {}

    def of(self, text: str) -> list[int]:
        """The numbers, in order, of the sentences that hold the text: a word, a part of one, or several with a space
        between."""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = self._of_several(text) if " " in text else self._of_part(text)
        return found

    def of_any(self, words: Iterable[str]) -> set[int]:
        """The numbers of the sentences that hold one of the words, or the first of several that stand together."""
        found: set[int] = set()
        for word in words:
            for token in self._tokens.get(word.partition(" ")[0], ()):
                found.update(self._sentences[token])
        return found

    @cached_property
    def _tokens(self) -> dict[str, list[str]]:
        """What stands between white space, by the words in it."""
        tokens: dict[str, list[str]] = {}
        for token in self._sentences:
            for word in (token,) if token.isalpha() else set(_WORD.findall(token)):
                tokens.setdefault(word, []).append(token)
        return tokens

    def _of_part(self, part: str) -> list[int]:
        words, places = self._words, self._sentences
        found: list[list[int]] = []
        at = words.find(part)
        while at >= 0:
            end = words.index("\n", at)
            found.append(places[words[words.rindex("\n", 0, at) + 1 : end]])
            at = words.find(part, end)
        return found[0] if len(found) == 1 else sorted(set().union(*found))

    def _of_several(self, text: str) -> list[int]:
        longest = max(text.split(), key=len, default="")
        spans = self._spans
        return [n for n in self.of(longest) if self._low.find(text, spans[n].start, spans[n].end) >= 0]


_WORD = pattern(r"\w+")


@lru_cache(maxsize=1)
def concordance(reading: Reading) -> _Concordance:
    return _Concordance(reading)
