"""People whose given name, middle initial or particle changes from one place of the article to another."""

import re
from collections.abc import Iterator

from factlint.document import Block
from factlint.lexicon.nicknames import are_one_name
from factlint.lexicon.places import PLACES
from factlint.lexicon.titles import KIN
from factlint.mention import Mention, Name, Reading
from factlint.pattern import pattern
from factlint.relate.names.edits import slip
from factlint.relate.names.forms import tokens, without_marks
from factlint.relate.names.persons import Person, by_rest, by_surname, is_given, office, words_of
from factlint.relate.names.spelling import is_told
from factlint.relate.nearby import of_kind
from factlint.relation import Relation

_JOINED = pattern(r"([A-Z][a-z]+) (?:and|&) $")  # "Hunter and James Biden"
# "He signed as Peter Weber"
_ALIAS = pattern(r"\b(?:as|born|named|called|christened|n[ée]e|(?:went|goes) by|or|pseudonym) [\"“(]?$")
_ALIAS_REACH = 20
_ENDS = pattern(r"[.!?:]\W|\n\n")
_PARTICLES = frozenset({
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten", "zu", "al",
    "el", "bin", "ibn", "ben",
})  # fmt: skip
# How a given name is mistyped; other differences are of another name.
_MISTYPED = frozenset({"doubling", "swap", "missing", "ending", "sound", "vowel"})
_LATER = pattern(r"\b(?:years? (?:on|later|after|before)|decades? (?:on|later|after)|father|his son|her son)\b", re.I)
_KIN_REACH = 60  # characters around a name in which a relative may be spoken of
_HEADLINES = frozenset({"title", "heading", "description", "meta"})


def given_names(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: one surname with two given names, where only one person is spoken of."""
    text = reading.document.text
    for bearers in (*by_surname(reading).values(), *by_rest(reading).values()):
        given: dict[str, list[Person]] = {}
        for person in bearers:
            if person.given:
                given.setdefault(person.given, []).append(person)
        if len(given) != 2:
            continue  # three or more are a family
        frequent, rare = sorted(given, key=lambda name: (-len(given[name]), given[name][0].mention.start))
        one, other = given[rare][0], given[frequent][0]
        if (
            len(given[rare]) > 1
            or (are_one_name(rare, frequent) and not slip(rare, frequent))
            or without_marks(rare) == without_marks(frequent)
            or _is_reordered(one, other)
            or _ALIAS.search(text[max(0, one.mention.start - _ALIAS_REACH) : one.mention.start])
            or _are_kin(reading, one, other, bearers)
        ):
            continue
        first, second = sorted((one.mention, other.mention), key=lambda mention: mention.start)
        if second.start - first.end < 400 and _LATER.search(text, first.end, second.start):
            continue  # "Thirty years on, Prime Minister Justin Trudeau"
        evidence = _sameness(one, given[frequent])
        if evidence and not (slip(rare, frequent) and is_told(reading, rare, frequent)):
            yield Relation(
                {"one": words_of(one.mention), "other": words_of(other.mention)},
                facts={"surname": one.surname.title()},
                evidence=evidence,
            )


def _sameness(one: Person, others: list[Person]) -> tuple[str, ...]:
    """Why the two are one person, or nothing."""
    title, titles_of_others = office(one.title), {office(other.title) for other in others} - {""}
    known = [is_given(person.given) for person in (one, others[0])]
    apart = min(len(one.given), len(others[0].given)) > 3 and slip(one.given, others[0].given) in _MISTYPED
    if title in titles_of_others and (len(title.split()) > 1 or apart):
        return (f"both are {title}",)
    if apart:
        # "Sarah Whitcombe … Sara Whitcombe": NAM101 weighs the given names alone, which are two of many.
        reason = f"the given names are a slip apart, and nobody else is called {one.surname.title()}"
        return (reason,) if any(known) else ()
    if title and office(others[0].title) and title.split()[-1] != office(others[0].title).split()[-1]:
        return ()  # each is introduced by an office of their own
    if (
        one.given[0] == others[0].given[0]
        and all(known)
        and min(len(one.given), len(others[0].given)) > 2
        and (len(others) > 1 or others[0].mention.start < one.mention.start)
    ):
        return ("the given names begin alike", f"one stands once, and nobody else is called {one.surname.title()}")
    return ()


def name_parts(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: initials or particles that vary between the same two names."""
    text = reading.document.text
    ways: dict[tuple[str, ...], dict[tuple[str, ...], Mention]] = {}
    for mention in of_kind(reading, "name"):
        value = mention.value
        if isinstance(value, Name) and 2 < len(value.words) < 7 and value.sort in ("person", ""):
            *front, last = (word.lower().rstrip(".") for word in value.words)
            # "J. R. Weber" is told from others by the first initial, "Anna R. Weber" by the given name.
            middle = tuple(front[1:])
            if len(last) > 2 and all(len(word) == 1 or word in _PARTICLES for word in middle):
                key = (front[0], last, "initials" if len(middle[0]) == 1 else "particles")
                ways.setdefault(key, {}).setdefault(middle, mention)
    for written in ways.values():
        if len(written) == 2:
            (a, one), (b, other) = written.items()
            if a[: len(b)] != b and b[: len(a)] != a and _ENDS.search(text[one.end : other.start]):
                yield Relation(
                    {"one": words_of(one), "other": words_of(other)},
                    evidence=("the given name and the surname are the same",),
                )


def surnames_alone(reading: Reading) -> Iterator[Relation]:
    """Relations of ``bare`` and ``full``: a surname that stands in the text before the full name does."""
    headlines = [block for block in reading.document.blocks if block.kind in _HEADLINES]
    for bearers in by_surname(reading).values():
        full = next((person for person in bearers if person.given and is_given(person.given)), None)
        bare = next((person for person in bearers if not person.given and not _is_in(headlines, person.mention)), None)
        if full and bare and bare.mention.start < full.mention.start and bare.surname not in PLACES:
            yield Relation(
                {"bare": words_of(bare.mention), "full": words_of(full.mention)}, evidence=("the surname is the same",)
            )


def _is_in(blocks: list[Block], mention: Mention) -> bool:
    return any(block.start <= mention.start < block.end for block in blocks)


def _are_kin(reading: Reading, one: Person, other: Person, bearers: list[Person]) -> bool:
    """Whether the article speaks of relatives near the name, or of several of its bearers at once."""
    text = reading.document.text
    near = text[max(0, one.mention.start - _KIN_REACH) : one.mention.end + _KIN_REACH].lower()
    first, second = sorted((one.mention, other.mention))
    if not _ENDS.search(text[first.end : second.start]):
        return True  # two people in one sentence
    for person in bearers:
        joined = _JOINED.search(text[max(0, person.mention.start - 30) : person.mention.start])
        if joined and is_given(joined[1].lower()):
            return True
    return (
        any(word.strip(".,;:'’") in KIN for word in near.split())
        or f"{one.surname.title()}s" in tokens(reading)
        or any(person.title.split()[-1:] and person.title.split()[-1] in KIN for person in bearers)
    )


def _is_reordered(one: Person, other: Person) -> bool:
    """Whether both names have the same words: "Wong Wei Lin" and "Wei Lin Wong"."""
    words = [
        {word.lower() for word in person.mention.value.words}
        for person in (one, other)
        if isinstance(person.mention.value, Name)
    ]
    return one.given in words[1] or other.given in words[0]
