"""Long names that differ in one word: "Institute of Strategic Studies" and "Institute for Strategic Studies"."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.institutions import INSTITUTION_HEADS, WORK_HEADS
from factlint.lexicon.places import PLACES
from factlint.mention import Mention, Name, Reading
from factlint.relate.names.forms import without_marks
from factlint.relate.names.persons import words_of
from factlint.relate.nearby import of_kind
from factlint.relation import Group, Relation

_SMALL = frozenset({"of", "for", "on", "against"})  # the words that are taken for one another in a name
# Heads of names that are fixed: a "Master Plan for the Harbour" may as well be "of the Harbour".
_BODIES = INSTITUTION_HEADS | {"treaty", "agreement", "accord", "accords", "convention", "protocol", "pact",
"conference", "summit",
                               "forum", "prize", "award", "war", "declaration", "charter"}  # fmt: skip
# Heads that are taken for one another where all else in a name is the same.
_SOCIETIES = frozenset({"society", "association", "institute", "federation", "union", "league", "guild", "academy",
                        "alliance", "confederation", "council", "college"})  # fmt: skip
_SHORTEST = 3  # words of a name that is compared
_STEM = 5  # letters that two forms of a word have in common
_MOST_LABELS = 5


class LongName(NamedTuple):
    mention: Mention
    words: tuple[str, ...]  # in lower case, without marks


def long_names(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: institutions, treaties and events whose names differ in one word."""
    by_frame: dict[tuple[str, ...], list[LongName]] = {}
    for name in _long_names(reading):
        for frame in _frames(name.words):
            by_frame.setdefault(frame, []).append(name)
    seen: set[tuple[tuple[str, ...], ...]] = set()
    found: list[Relation] = []
    for names in by_frame.values():
        ways: dict[tuple[str, ...], list[LongName]] = {}
        for name in names:
            ways.setdefault(name.words, []).append(name)
        if not 1 < len(ways) < 6:
            continue
        ordered = sorted(ways, key=lambda words: (-len(ways[words]), ways[words][0].mention.start))
        for words in ordered[1:]:
            pair = (words, ordered[0])
            difference = None if pair in seen or len(ways[words]) > 2 else _difference(*pair)
            seen.add(pair)
            if difference:
                found.append(_relation(ways[words], ways[ordered[0]], difference))
    yield from sorted(found, key=_start)


def _start(relation: Relation) -> int:
    one = relation.slots["one"]
    return one.sides[0].start if isinstance(one, Group) else one.start


def _long_names(reading: Reading) -> Iterator[LongName]:
    for mention in of_kind(reading, "name"):
        value = mention.value
        if isinstance(value, Name) and _SHORTEST <= len(value.words) <= 12 and not value.title:
            words = tuple(without_marks(word) for word in value.words if word.lower() != "the")
            if any(word in INSTITUTION_HEADS or word in WORK_HEADS for word in words):
                yield LongName(mention, words)


def _frames(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The name with one word left blank: the first small word, or the ending of each other word in turn."""
    for index, word in enumerate(words):
        if word in _SMALL:
            yield (*words[:index], "_", *words[index + 1 : index + 4])
        elif word in _SOCIETIES and index:
            yield (*words[:index], "?", *words[index + 1 :])
        elif word != "and" and len(word) > _STEM:
            # Names are cut short at the front ("Mississippi Department of …"), so that the end decides.
            yield (*words[max(0, index - 2) : index], "*" + word[:_STEM], *words[index + 1 :])


def _difference(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, str] | None:
    """The one word in which two names differ, by its ending or by being another small word; None where none is."""
    front = _only_difference(a, b)
    if front and set(front) <= _SOCIETIES and len(a) == len(b) and _is_told_by_the_rest(a, front[0]):
        return front
    if front and set(front) <= _SMALL:
        return front if any(word in _BODIES for word in a) else None
    back = _only_difference(a[::-1], b[::-1])
    return back if back and _is_inflection(*back) else None


def _is_told_by_the_rest(words: tuple[str, ...], head: str) -> bool:
    """Whether a society is told from others by what stands before and behind its head: "Scottish … of Botanists"."""
    at = words.index(head)
    return at > 0 and words[at + 1 : at + 2] in (("of",), ("for",)) and words[-1] not in PLACES | COUNTRIES | {"and"}


def _only_difference(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, str] | None:
    """The one pair of words that differ where the shorter name lies beside the longer; None for none or several."""
    differing = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    return differing[0] if len(differing) == 1 else None


def _is_inflection(x: str, y: str) -> bool:
    """Two English words of one stem that are no mere singular and plural: "protective" and "protection"."""
    from factlint.lexicon.common_words import is_common  # late: few names come this far

    short, long = sorted((x, y), key=len)
    return (
        x[:_STEM] == y[:_STEM] and len(short) > _STEM and not long.startswith(short) and is_common(x) and is_common(y)
    )


def _relation(one: list[LongName], other: list[LongName], difference: tuple[str, str]) -> Relation:
    sides = tuple(words_of(name.mention) for name in one[:_MOST_LABELS])
    return Relation(
        {"one": Group(sides), "other": words_of(other[0].mention)},
        facts={
            "one_name": sides[0].text,
            "other_name": words_of(other[0].mention).text,
            "one_word": difference[0],
            "other_word": difference[1],
        },
        evidence=("all their other words are the same",),
    )
