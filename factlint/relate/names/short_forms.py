"""The short forms of an article, each with its places."""

from functools import lru_cache
from typing import NamedTuple

from factlint.mention import Acronym, Name, Reading
from factlint.relate.nearby import of_kind


class Use(NamedTuple):
    """One place where the letters stand."""

    start: int
    end: int
    expansion: str


@lru_cache(maxsize=1)
def acronym_uses(reading: Reading) -> dict[str, list[Use]]:
    """Every short form of two letters or more, alone or within a name, in the order of the text."""
    uses: dict[str, list[Use]] = {}
    for mention in of_kind(reading, "acronym", "name"):
        value = mention.value
        if isinstance(value, Acronym):
            uses.setdefault(value.letters, []).append(Use(mention.start, mention.end, value.expansion))
        elif isinstance(value, Name):
            for word in value.words:
                if 2 < len(word) < 9 and (word.isupper() or sum(map(str.isupper, word)) > 2) and word.isalnum():
                    start = mention.start + mention.text.index(word)
                    uses.setdefault(word, []).append(Use(start, start + len(word), ""))
    return uses
