"""The people of an article: every mention of a person with given name, surname and title."""

from functools import lru_cache
from typing import NamedTuple

from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.given_names import GIVEN_NAMES, GIVEN_NAMES_AND_WORDS
from factlint.lexicon.titles import HONORIFICS
from factlint.mention import Mention, Name, Reading
from factlint.relate.nearby import of_kind
from factlint.relation import Words


class Person(NamedTuple):
    """A mention that is a person's: ``given`` is the given name or "", ``surname`` the last word, in lower case."""

    mention: Mention
    given: str
    surname: str
    title: str


@lru_cache(maxsize=1)
def by_surname(reading: Reading) -> dict[str, list[Person]]:
    """The mentions that may be a person's, in the order of the text, under their surnames."""
    people: dict[str, list[Person]] = {}
    for mention in of_kind(reading, "name"):
        value = mention.value
        if isinstance(value, Name) and value.sort in ("person", "") and len(value.words) < 5:
            words = [word for word in value.words if len(word) > 2 or len(word.rstrip(".")) > 1]
            if words and len(words[-1]) > 2:
                given = words[0].lower() if len(words) > 1 else ""
                if given and any(word.lower() == given for word in words[1:]):
                    continue
                people.setdefault(words[-1].lower(), []).append(Person(mention, given, words[-1].lower(), value.title))
    return people


def by_rest(reading: Reading) -> dict[str, list[Person]]:
    """Longer names that begin with a given name, under all their other words: "… Webb Space Telescope"."""
    names: dict[str, list[Person]] = {}
    for mention in of_kind(reading, "name"):
        value = mention.value
        if isinstance(value, Name) and len(value.words) > 2 and is_given(value.words[0].lower()):
            rest = " ".join(value.words[1:]).lower()
            names.setdefault(rest, []).append(Person(mention, value.words[0].lower(), rest, value.title))
    return names


def is_given(word: str) -> bool:
    """Whether the word, in lower case, is a given name, perhaps among other things."""
    return word in GIVEN_NAMES or word in GIVEN_NAMES_AND_WORDS


def office(title: str) -> str:
    """The title without forms of address and nationality."""
    return " ".join(
        word for word in title.split() if word.rstrip(".") not in HONORIFICS and word not in DEMONYMS and word != "the"
    )


def words_of(mention: Mention) -> Words:
    return Words(mention.start, mention.end, " ".join(mention.text.split()))


def with_title(text: str, person: Person) -> Words:
    """The name with the title that stands before it."""
    start = person.mention.start
    before = text[max(0, start - len(person.title) - 2) : start]
    at = before.lower().rfind(person.title)
    begin = start - (len(before) - at) if at >= 0 else start
    return Words(begin, person.mention.end, " ".join(text[begin : person.mention.end].split()))
