"""Offices that change hands, or holders that change offices, from one place of the article to another."""

from collections.abc import Iterator

from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.function_words import FUNCTION_WORDS
from factlint.lexicon.titles import KIN, TITLES
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.names.persons import Person, by_surname, office, with_title
from factlint.relate.nearby import of_kind
from factlint.relation import Relation

# Offices that are told apart by their department: "finance minister", "secretary of state".
_DEPARTMENTAL = frozenset({
    "minister", "secretary", "undersecretary", "commissioner", "spokesman", "spokeswoman", "editor", "correspondent",
    "coach", "professor", "ambassador", "governor", "mayor",
})  # fmt: skip
# Words of a title that name no department.
_GENERAL = frozenset({
    "prime", "deputy", "vice", "chief", "first", "senior", "junior", "general", "assistant", "associate", "head", "the",
    "a", "of", "for", "and", "&", "to", "in", "on", "new", "press", "national", "state", "permanent", "parliamentary",
    "under", "cabinet", "full", "visiting", "adjunct", "managing", "executive", "private",
})  # fmt: skip
# Offices that one person at a time holds where the article is at home.
_SINGLE = frozenset({
    "mayor", "prime minister", "president", "premier", "chancellor", "governor", "king", "queen", "pope", "headmaster",
    "headmistress", "abbot", "lord mayor", "chief executive", "police chief", "fire chief", "rector",
})  # fmt: skip
_OF_COUNTRIES = frozenset({"prime minister", "president", "premier", "chancellor", "king", "queen"})
# Words that say that a title is no longer or not yet held.
_ONCE = frozenset({
    "former", "ex", "then", "late", "outgoing", "incoming", "acting", "interim", "shadow", "designate", "onetime",
    "longtime", "elect", "emeritus", "previous", "next", "new", "old", "predecessor", "successor", "deputy", "vice",
    "another", "fellow", "both", "two",
})  # fmt: skip
_CHANGES = (
    "appointed", "named", "became", "promoted", "replaced", "reshuffle", "succeed", "moved", "served as", "formerly",
    "previously", "resigned", "later", "took over", "elected", "election", "predecess", "ousted", "until", "demoted",
    " made ", "as a young", "years on", "years after", "had been",
)  # fmt: skip
_YEAR = pattern(r"\b1[5-9]\d\d\b|\b20\d\d\b")
_CLAUSE_ENDS = pattern(r"[,.;:!?]")
_CHANGE_REACH = 1000  # characters behind one title and before the other in which a change of office would be told
_NEAR = 90  # characters around a name that place its office in time and space


def titles(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: a person who has one office here and another there.

    Either the two are departments of one kind, or the second is what the article calls somebody else.
    """
    text = reading.document.text
    holders = _holders(reading)
    for bearers in by_surname(reading).values():
        if len({person.given for person in bearers if person.given}) > 1:
            continue
        # Whoever comes later under the same title says nothing that the first has not said.
        firsts: dict[tuple[str, bool], Person] = {}
        for person in bearers:
            if not person.title or _is_past(text, person):
                continue
            first = next((other for other in firsts.values() if _conflict(other, person, holders)), None)
            if first and not _changes(text, first.mention.start, person.mention.end):
                yield Relation(
                    {"one": with_title(text, first), "other": with_title(text, person)},
                    facts={"one_title": first.title, "other_title": person.title, "name": person.surname.capitalize()},
                    evidence=("the surname is the same, and nobody else has it",),
                )
                break
            firsts.setdefault((person.title, bool(person.given)), person)


def offices(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: two people in an office that one person at a time holds."""
    text = reading.document.text
    countries = {mention.text.lower() for mention in of_kind(reading, "name") if mention.text.lower() in COUNTRIES}
    for title, people in _holders(reading).items():
        names = {person.surname: person for person in reversed(people) if person.given}
        if title not in _SINGLE or len(names) != 2 or (title in _OF_COUNTRIES and len(countries) > 1):
            continue
        one, other = sorted(names.values(), key=lambda person: person.mention.start)
        apart = any(_is_placed(text, reading, person, title) for person in (one, other))
        if not apart and not _changes(text, one.mention.start, other.mention.end):
            yield Relation(
                {"one": with_title(text, one), "other": with_title(text, other)},
                facts={"title": title},
                evidence=(f"nothing in the text tells two offices of {title} apart",),
            )


def _holders(reading: Reading) -> dict[str, list[Person]]:
    """The people under the titles that stand before their names."""
    holders: dict[str, list[Person]] = {}
    for people in by_surname(reading).values():
        for person in people:
            title = office(person.title)
            start = person.mention.start
            if title and reading.document.text[max(0, start - len(title) - 1) : start].lower().strip() == title:
                holders.setdefault(title, []).append(person)
    return holders


def _conflict(first: Person, second: Person, holders: dict[str, list[Person]]) -> bool:
    """Whether the two titles of one surname cannot well be one person's."""
    head, department = _department(first.title)
    other_head, other_department = _department(second.title)
    if head and head == other_head and department and other_department and not department & other_department:
        return True
    one, other = office(first.title), office(second.title)
    if first.given and not second.given and _exclude(one, other):
        return True
    if not one or not other or second.given or not first.given or set(one.split()) & set(other.split()):
        return False
    heads = {one.split()[-1], other.split()[-1]}
    return heads <= TITLES - KIN and any(
        holder.surname != second.surname and holder.given for holder in holders.get(other, ())
    )


# Offices of which one person has one at a time: those of one set are, or may be, one.
_APART = (
    (frozenset({"bishop", "archbishop", "cardinal"}), frozenset({"archdeacon", "deacon", "rabbi", "imam", "abbot"})),
    (frozenset({"judge", "magistrate"}), frozenset({"prosecutor", "solicitor", "barrister"})),
)


def _exclude(one: str, other: str) -> bool:
    """Whether nobody has both titles at one time, neither being short for the other."""
    a, b = set(one.split()), set(other.split())
    if not a or not b or a & b:
        return False
    heads = (one.split()[-1], other.split()[-1])
    return any(x in left and y in right for left, right in _APART for x, y in (heads, heads[::-1]))


def _department(title: str) -> tuple[str, frozenset[str]]:
    """The head of an office that has departments, and the words that name its department, or nothing."""
    words = title.replace(",", " ").split()
    heads = [word for word in words if word in _DEPARTMENTAL]
    if len(heads) != 1 or {"former", "then", "acting", "shadow", "interim"} & set(words):
        return "", frozenset()
    return heads[0], frozenset(
        word for word in words if word not in _GENERAL and word != heads[0] and word not in DEMONYMS
    )


def _is_past(text: str, person: Person) -> bool:
    """Whether the words before the title say that it is no longer, or not yet, held."""
    before = text[max(0, person.mention.start - len(person.title) - 14) : person.mention.start].lower()
    return any(word.strip("-") in _ONCE for word in before.split()[:3])


def _is_placed(text: str, reading: Reading, person: Person, title: str) -> bool:
    """Whether the words around the name place the office in another time, or tell whose it is."""
    start, end = person.mention.start, person.mention.end
    before = text[max(0, start - len(title) - _NEAR) : start - len(title) - 1]
    behind = text[end : end + _NEAR]
    clause = _CLAUSE_ENDS.split(before.lower())[-1]
    if set(clause.split()[-4:]) & _ONCE or _YEAR.search(before) or _YEAR.search(behind):
        return True
    last = before.split()[-1] if before.split() else ""
    owned = last.endswith(("’s", "'s")) or (last.isalpha() and last[0].isupper() and last.lower() not in FUNCTION_WORDS)
    joined = behind.startswith((" and ", " or ")) or before.rstrip().endswith((" and", " or"))
    return owned or joined or behind.startswith((" of ", ", of ", " ("))


def _changes(text: str, start: int, end: int) -> bool:
    """Whether the text from ``start`` to ``end``, read near its ends, tells of a change of office."""
    whole = end - start < 2 * _CHANGE_REACH
    passage = text[start:end] if whole else text[start : start + _CHANGE_REACH] + text[end - _CHANGE_REACH : end]
    return any(word in passage for word in _CHANGES)
