"""People whose given name or office changes from one place of the article to another."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.document import Block
from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.given_names import GIVEN_NAMES, GIVEN_NAMES_AND_WORDS
from factlint.lexicon.nicknames import are_one_name
from factlint.lexicon.places import PLACES
from factlint.lexicon.titles import HONORIFICS, KIN
from factlint.mention import Mention, Name, Reading
from factlint.pattern import pattern
from factlint.relate.names.edits import slip
from factlint.relation import Relation, Words

# Offices that are told apart by their department: "finance minister", "secretary of state".
_DEPARTMENTAL = frozenset({"minister", "secretary", "undersecretary", "commissioner", "spokesman", "spokeswoman",
"editor", "correspondent",
                           "coach", "professor", "ambassador", "governor", "mayor"})  # fmt: skip
# Words of a title that name no department, or say that it is no longer or not yet held.
_GENERAL = frozenset({"prime", "deputy", "vice", "chief", "first", "senior", "junior", "general", "assistant",
"associate", "head", "the", "a",
                      "of", "for", "and", "&", "to", "in", "on", "new", "press", "national", "state", "permanent",
                      "parliamentary", "under",
                      "cabinet", "full", "visiting", "adjunct", "managing", "executive", "private"})  # fmt: skip
_ONCE = frozenset({"former", "ex", "then", "late", "outgoing", "incoming", "acting", "interim", "shadow",
"designate", "onetime", "longtime",
                   "elect", "ex-prime", "emeritus"})  # fmt: skip
_CHANGES = ("appointed", "named", "became", "promoted", "replaced", "reshuffle", "succeed", "moved", "served as",
"formerly", "previously",
            "resigned", "later", "took over")  # fmt: skip
_JOINED = pattern(r"([A-Z][a-z]+) (?:and|&) $")  # "Hunter and James Biden"
_ENDS = pattern(r"[.!?:]\W|\n\n")
_PARTICLES = frozenset({"van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le",
"ter", "ten", "zu",
                         "al", "el", "bin", "ibn", "ben"})  # fmt: skip
_CHANGE_REACH = 1000  # characters behind one title and before the other in which a change of office would be told
_KIN_REACH = 60  # characters around a name in which a relative may be spoken of


class Person(NamedTuple):
    """A mention that is a person's: ``given`` is the given name or "", ``surname`` the last word."""

    mention: Mention
    given: str
    surname: str
    title: str


def given_names(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: one surname with two given names, where only one person is spoken of."""
    text = reading.document.text
    words = set(text.split())
    for bearers in _by_surname(reading).values():
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
            or slip(rare, frequent)
            or are_one_name(rare, frequent)
            or _is_reordered(one, other)
            or _are_kin(text, words, one, other, bearers)
        ):
            continue
        evidence = _sameness(one, given[frequent])
        if evidence:
            yield Relation({"one": _words(one.mention), "other": _words(other.mention)},
            facts={"surname": one.surname.capitalize()},
                           evidence=evidence)  # fmt: skip


def _sameness(one: Person, others: list[Person]) -> tuple[str, ...]:
    """Why the two are one person, or nothing."""
    title, titles_of_others = _office(one.title), {_office(other.title) for other in others} - {""}
    if len(title.split()) > 1 and title in titles_of_others:
        return (f"both are {title}",)
    if title and _office(others[0].title) and title.split()[-1] != _office(others[0].title).split()[-1]:
        return ()  # each is introduced by an office of their own
    known = _is_given(one.given) and _is_given(others[0].given) and min(len(one.given), len(others[0].given)) > 2
    if (
        one.given[0] == others[0].given[0]
        and known
        and (len(others) > 1 or others[0].mention.start < one.mention.start)
    ):
        return ("the given names begin alike", f"one stands once, and nobody else is called {one.surname.capitalize()}")
    return ()


def name_parts(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: a middle initial or a particle that varies between the same two names."""
    text = reading.document.text
    ways: dict[tuple[str, str], dict[str, Mention]] = {}
    for mention in reading.mentions:
        value = mention.value
        if isinstance(value, Name) and 2 < len(value.words) < 7 and value.sort in ("person", ""):
            given, *middle, last = (word.lower() for word in value.words)
            if len(given) > 2 and len(last) > 2 and all(word in _PARTICLES or _is_initial(word) for word in middle):
                ways.setdefault((given, last), {}).setdefault(" ".join(middle).replace(".", ""), mention)
    for written in ways.values():
        if len(written) == 2:
            one, other = written.values()
            a, b = written
            if not a.startswith(b) and not b.startswith(a) and _ENDS.search(text[one.end : other.start]):
                yield Relation({"one": _words(one), "other": _words(other)},
                               evidence=("the given name and the surname are the same",))  # fmt: skip


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def surnames_alone(reading: Reading) -> Iterator[Relation]:
    """Relations of ``bare`` and ``full``: a surname that stands in the text before the full name does."""
    headlines = [
        block for block in reading.document.blocks if block.kind in ("title", "heading", "description", "meta")
    ]
    for bearers in _by_surname(reading).values():
        full = next((person for person in bearers if person.given and _is_given(person.given)), None)
        bare = next((person for person in bearers if not person.given and not _is_in(headlines, person.mention)), None)
        if full and bare and bare.mention.start < full.mention.start and bare.surname not in PLACES:
            yield Relation(
                {"bare": _words(bare.mention), "full": _words(full.mention)}, evidence=("the surname is the same",)
            )


def _is_in(blocks: list[Block], mention: Mention) -> bool:
    return any(block.start <= mention.start < block.end for block in blocks)


def titles(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: a person who holds one office here and another of its kind there."""
    text = reading.document.text
    if any(word in text for word in ("reshuffle", "reshuffled")):
        return
    for bearers in _by_surname(reading).values():
        if len({person.given for person in bearers if person.given}) > 1:
            continue
        held = [(person, *_department(person.title)) for person in bearers if not _is_past(text, person)]
        held = [(person, head, department) for person, head, department in held if department]
        for index, (person, head, department) in enumerate(held[1:], 1):
            first = next(
                (other for other, its_head, its in held[:index] if its_head == head and not its & department), None
            )
            if first and not _changes(text, first.mention.start, person.mention.end):
                yield Relation({"one": _with_title(text, first), "other": _with_title(text, person)},
                               facts={"one_title": first.title, "other_title": person.title,
                               "name": person.surname.capitalize()},
                               evidence=("the surname is the same, and nobody else has it",))  # fmt: skip
                break


def _changes(text: str, start: int, end: int) -> bool:
    """Whether the text from ``start`` to ``end``, read near its ends, tells of a change of office."""
    passage = (
        text[start:end]
        if end - start < 2 * _CHANGE_REACH
        else text[start : start + _CHANGE_REACH] + text[end - _CHANGE_REACH : end]
    )
    return any(word in passage for word in _CHANGES)


def _by_surname(reading: Reading) -> dict[str, list[Person]]:
    people: dict[str, list[Person]] = {}
    for mention in reading.mentions:
        value = mention.value
        if isinstance(value, Name) and value.sort in ("person", "") and len(value.words) < 5:
            words = [word for word in value.words if len(word.rstrip(".")) > 1]
            if words and len(words[-1]) > 2:
                given = words[0].lower() if len(words) > 1 else ""
                if given and any(word.lower() == given for word in words[1:]):
                    continue
                people.setdefault(words[-1].lower(), []).append(Person(mention, given, words[-1].lower(), value.title))
    return people


def _are_kin(text: str, words: set[str], one: Person, other: Person, bearers: list[Person]) -> bool:
    """Whether the article speaks of relatives near the name, or of several of its bearers at once."""
    near = text[max(0, one.mention.start - _KIN_REACH) : one.mention.end + _KIN_REACH].lower()
    first, second = sorted((one.mention, other.mention))
    if not _ENDS.search(text[first.end : second.start]):
        return True  # two people in one sentence
    for person in bearers:
        joined = _JOINED.search(text[max(0, person.mention.start - 30) : person.mention.start])
        if joined and _is_given(joined[1].lower()):
            return True
    return (
        any(word.strip(".,;:'’") in KIN for word in near.split())
        or f"{one.surname.capitalize()}s" in words
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


def _is_given(word: str) -> bool:
    return word in GIVEN_NAMES or word in GIVEN_NAMES_AND_WORDS


def _office(title: str) -> str:
    words = [
        word for word in title.split() if word.rstrip(".") not in HONORIFICS and word not in DEMONYMS and word != "the"
    ]
    return " ".join(words)


def _is_past(text: str, person: Person) -> bool:
    """Whether the words before the title say that it is no longer, or not yet, held."""
    before = text[max(0, person.mention.start - len(person.title) - 14) : person.mention.start].lower()
    return any(word.strip("-") in _ONCE for word in before.split()[:3])


def _department(title: str) -> tuple[str, frozenset[str]]:
    """The head of an office that has departments, and the words that name its department, or nothing."""
    words = title.replace(",", " ").split()
    heads = [word for word in words if word in _DEPARTMENTAL]
    if len(heads) != 1 or _ONCE & set(words) or any(word.startswith("ex-") for word in words):
        return "", frozenset()
    return heads[0], frozenset(
        word for word in words if word not in _GENERAL and word != heads[0] and word not in DEMONYMS
    )


def _words(mention: Mention) -> Words:
    return Words(mention.start, mention.end, " ".join(mention.text.split()))


def _with_title(text: str, person: Person) -> Words:
    """The name with the title that stands before it."""
    start = person.mention.start
    before = text[max(0, start - len(person.title) - 2) : start]
    at = before.lower().rfind(person.title)
    begin = start - (len(before) - at) if at >= 0 else start
    return Words(begin, person.mention.end, " ".join(text[begin : person.mention.end].split()))
