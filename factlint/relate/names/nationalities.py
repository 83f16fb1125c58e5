"""Somebody or something that is of one country here and of another there: "a Latvian beekeeper … the Lithuanian
beekeeper"."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.titles import TITLES
from factlint.mention import Mention, Name, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relation import Relation, Words

_BEFORE = pattern(r"\b([Aa]n?|[Tt]he)\s(?:\w+\s)?$")
_NOUN = pattern(r"\s(?:[a-z]+-[a-z]+\s)?([a-z]{4,})\b")
_REACH = 24


class Described(NamedTuple):
    """A nationality with its noun; ``definite`` where "the" stands before it."""

    mention: Mention
    demonym: str
    noun: str
    definite: bool
    words: Words


def nationalities(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: one who is introduced with a nationality and returns with another."""
    by_noun: dict[str, list[Described]] = {}
    for described in _described(reading):
        by_noun.setdefault(described.noun, []).append(described)
    for found in by_noun.values():
        introduced = [one for one in found if not one.definite]
        returned = [one for one in found if one.definite]
        if len(introduced) != 1 or len({one.demonym for one in found}) != 2:
            continue
        first = introduced[0]
        other = next(
            (one for one in returned if one.demonym != first.demonym and one.mention.start > first.mention.start), None
        )
        if other:
            yield Relation(
                {"one": first.words, "other": other.words},
                facts={"noun": first.noun},
                evidence=(f"only one {first.noun} is introduced",),
            )


def _described(reading: Reading) -> Iterator[Described]:
    text = reading.document.text
    for mention in of_kind(reading, "name"):
        value = mention.value
        if isinstance(value, Name) and len(value.words) == 1 and value.words[0].lower() in DEMONYMS:
            article = _BEFORE.search(text, max(0, mention.start - _REACH), mention.start)
            noun = _NOUN.match(text, mention.end)
            if article and noun and _is_person(noun[1]):
                words = Words(mention.start, noun.end(), " ".join(text[mention.start : noun.end()].split()))
                yield Described(mention, value.words[0].lower(), noun[1], article[1].lower() == "the", words)


def _is_person(noun: str) -> bool:
    return noun in TITLES or noun.endswith(("er", "or", "ist", "ian", "man", "woman", "ess"))
