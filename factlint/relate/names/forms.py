"""The capitalised words of an article, gathered by how they are written."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from factlint.lexicon.function_words import FUNCTION_WORDS
from factlint.mention import Mention, Name, Reading
from factlint.pattern import pattern

LONGEST = 40  # letters of a word that is compared
_SHORTEST = 4
# A word led by a capital, as the extractor reads it, but without a possessive; what stands before it is looked at last,
# so that the scan is led by the capital.
_WORD = pattern(r"[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ϿЀ-ԯḀ-ỿ](?<![\w@#].)\w*(?:[-‐‑'’‘ʼʻ`´](?![sS]\b)\w+)*")


class Use(NamedTuple):
    """One place where a word stands. ``mention`` is the name it belongs to, or None for a capitalised word that was
    not read as one (it opens a sentence, or stands in a headline); ``place`` is its index among the name's words."""

    start: int
    end: int
    mention: Mention | None
    place: int


class Form(NamedTuple):
    """A word as it is written, with all its places in the order of the text."""

    word: str
    uses: tuple[Use, ...]


@lru_cache(maxsize=1)
def forms(reading: Reading) -> dict[str, Form]:
    """The capitalised words of the article that are long enough to be compared, each under its spelling."""
    text = reading.document.text
    uses: dict[str, list[Use]] = {}
    skipped: set[str] = set()
    mentions = iter(reading.mentions)
    mention = next(mentions, None)
    for match in _WORD.finditer(text):
        word = match[0]
        if word in skipped:
            continue
        known = uses.get(word)
        if known is None and not (_SHORTEST <= len(word) <= LONGEST and word[0].isupper()):
            skipped.add(word)
            continue
        start, end = match.span()
        while mention is not None and mention.end <= start:
            mention = next(mentions, None)
        if mention is None or mention.start > start:
            if known is None and word.lower() in FUNCTION_WORDS:
                continue
            use = Use(start, end, None, 0)
        elif isinstance(mention.value, Name):
            words = mention.value.words
            use = Use(start, end, mention, words.index(word) if word in words else 0)
        else:
            continue
        if known is None:
            uses[word] = [use]
        else:
            known.append(use)
    return {word: Form(word, tuple(places)) for word, places in uses.items()}


@lru_cache(maxsize=1)
def tokens(reading: Reading) -> frozenset[str]:
    """What stands in the article between white space."""
    return frozenset(reading.document.text.split())


@lru_cache(maxsize=1)
def small_words(reading: Reading) -> frozenset[str]:
    """The words that the article writes in lower case."""
    return frozenset(word.strip(".,;:!?()[]\"'“”‘’") for word in tokens(reading) if word[0].islower())


def without_marks(word: str) -> str:
    """The word in lower case without diacritics: "Jürgen" and "Jurgen" are one."""
    if word.isascii():
        return word.lower()
    plain = "".join(_PLAIN.get(letter, letter) for letter in word.lower())
    return "".join(letter for letter in unicodedata.normalize("NFD", plain) if not unicodedata.combining(letter))


_PLAIN = {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ə": "a",
          "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-"}  # fmt: skip
