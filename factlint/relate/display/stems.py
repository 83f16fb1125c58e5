"""Words of a headline and of a sentence made comparable: present and past, singular and plural."""

from collections.abc import Iterable

from factlint.lexicon.irregular_verbs import BASE_FORMS
from factlint.lexicon.light_words import LIGHT_WORDS
from factlint.relate.numbers.context import stem


def base(word: str) -> str:
    """The stem of a word; of an irregular past, that of its first form."""
    word = word.lower()
    if word in BASE_FORMS:
        word = BASE_FORMS[word]
    elif word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("s") and 3 < len(word) < 6 and not word.endswith("ss"):
        word = word[:-1]
    return stem(word)


def stems(words: Iterable[str]) -> frozenset[str]:
    """The stems of the words that say what a sentence is about."""
    return frozenset(base(word) for word in words if len(word) > 2 and word.lower() not in LIGHT_WORDS)
