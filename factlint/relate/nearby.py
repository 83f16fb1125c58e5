"""Mentions and sentences by where they stand and what they hold, found without looking at all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from factlint.mention import KINDS, Mention, Reading, Sentence, kinds_of, mask


def within(reading: Reading, start: int, end: int) -> tuple[Mention, ...]:
    """The mentions that begin in ``text[start:end]``."""
    mentions = reading.mentions
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    last = bisect_left(mentions, end, first, key=lambda mention: mention.start)
    return mentions[first:last]


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
    needs = [mask(kind for name in names.split("|") for kind in kinds_of(name)) for names in kinds]
    held, sentences = masks(reading), reading.sentences
    if not words:
        numbers: Iterable[int] = range(len(sentences))
    else:
        known = _by_word(reading)
        for word in words:
            if word not in known:
                known[word] = _with_word(reading, word)
        numbers = known[words[0]] if len(words) == 1 else sorted(set().union(*(known[word] for word in words)))
    if len(needs) == 1:
        need = needs[0]
        return ((number, sentences[number]) for number in numbers if held[number] & need)
    return ((number, sentences[number]) for number in numbers if all(held[number] & need for need in needs))


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


@lru_cache(maxsize=1)
def _by_word(reading: Reading) -> dict[str, list[int]]:
    """What ``_with_word`` found, by word."""
    return {}


def _with_word(reading: Reading, word: str) -> list[int]:
    """The numbers of the sentences that hold the word."""
    low, sentences, starts = lowered(reading), reading.sentences, _starts(reading)
    found: list[int] = []
    at = low.find(word)
    while at >= 0:
        number = bisect_right(starts, at) - 1
        if number >= 0 and at < sentences[number].end:
            found.append(number)
            at = low.find(word, sentences[number].end)
        else:
            at = low.find(word, at + 1)
    return found


@lru_cache(maxsize=1)
def _starts(reading: Reading) -> list[int]:
    return [sentence.start for sentence in reading.sentences]
