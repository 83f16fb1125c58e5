"""Names that a house writes in one way, written nearly so.

A house names the spelling that is right, so that there is a right side. It is not asked to name every bearer of a
similar name: who has a given name of his own, and what is a common word or a well-known name, is let be.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from factlint.document import House
from factlint.mention import Name, Reading
from factlint.message import times
from factlint.pattern import pattern
from factlint.relate.names.blocking import pairs
from factlint.relate.names.edits import confusable, kinship, slip
from factlint.relate.names.forms import Use, forms, without_marks
from factlint.relation import Group, Relation, Words

_WORD = pattern(r"\w+(?:[-‐‑'’‘ʼʻ`´](?![sS]\b)\w+)*")
_SIGNS = str.maketrans("", "", " -‐‑–—'’‘ʼʻ`´.")
_QUOTES = str.maketrans("’‘ʼʻ`´‐‑", "''''''--")
_PARTED = frozenset({"", " ", "-", "‐", "‑", "\n", "\xa0"})  # what may stand between two words of one name
_LONGEST = 80  # letters of a name that is looked for
_SHORTEST = 5  # letters of a word of which a slip is looked for, where another word of its name stands beside it
_SHOWN = 5
_HOUSES = 8  # of a run whose names are prepared once
# What mistyping does, and how many letters make it unlikely that somebody else is called so.
_SLIPS = {
    "doubling": 8,
    "swap": 8,
    "missing": 8,
    "vowel": 8,
    "sound": 8,
    "letter": 10,
    "order": 10,
    "vowels": 10,
    "two": 10,
}


class Part(NamedTuple):
    """A word of one of the house's names; ``others`` are its other words; it is the ``last`` one or not."""

    word: str
    others: frozenset[str]
    last: bool


def house_names(reading: Reading) -> Iterator[Relation]:
    """Relations of ``form``, every place of one spelling that is not the house's; those beyond five are ``_form``."""
    text = reading.document.text
    found = {start: (end, right) for start, end, right in _joined(text, reading.document.house)}
    taken = {offset for start, (end, _) in found.items() for offset in range(start, end)}
    for use, right in _misspelt(reading):
        if use.start not in taken:
            found[use.start] = use.end, right
    places: dict[tuple[str, str], list[Words]] = {}
    for start, (end, right) in sorted(found.items()):
        written = " ".join(text[start:end].split())
        places.setdefault((written, right), []).append(Words(start, end, text[start:end]))
    for (written, right), words in places.items():
        facts = {"written": written, "right": right, "times": times(len(words))}
        slots = {"form": Group(tuple(words[:_SHOWN])), "_form": Group(tuple(words[_SHOWN:]))}
        rights = {"form": (right,) * len(words), "_form": (right,) * len(words)}
        yield Relation(slots, facts=facts, rights=rights)


def _known(house: House) -> Iterator[str]:
    """The names that are right as they are."""
    yield from house.names
    for pair in house.aliases:
        yield from pair


def _joined(text: str, house: House) -> Iterator[tuple[int, int, str]]:
    """Places where the letters of a name stand, joined, accented or capitalised as it is not: (start, end, name)."""
    written, by_letters, beginnings = _in_letters(house)
    words = [(match.start(), match.end()) for match in _WORD.finditer(text)]
    for index, (start, end) in enumerate(words):
        if not text[start].isupper() or (letters := _letters(text[start:end])) not in beginnings:
            continue
        following = index + 1
        while letters in beginnings:
            name = by_letters.get(letters)
            if name and not _ends_in_initial(text[start:end]) and not _is_right(text[start:end], name, written):
                yield start, end, name
            if following == len(words) or text[end : words[following][0]] not in _PARTED:
                break
            end = words[following][1]
            letters += _letters(text[words[following][0] : end])
            following += 1


@lru_cache(maxsize=_HOUSES)
def _in_letters(house: House) -> tuple[set[str], dict[str, str], set[str]]:
    """All names as they are right, the names to look for by their letters, and what those letters begin with."""
    by_letters = {letters: name for name in reversed(house.names) if len(letters := _letters(name)) <= _LONGEST}
    beginnings = {letters[:size] for letters in by_letters for size in range(1, len(letters) + 1)}
    return {_plain(name) for name in _known(house)}, by_letters, beginnings


def _ends_in_initial(words: str) -> bool:
    """Whether the last letter is a word of its own: "William S" is no "Williams"."""
    return words[-2:-1].isspace()


def _is_right(words: str, name: str, written: set[str]) -> bool:
    """Whether the words are a name of the house, but for capitals at the beginning of words or throughout."""
    plain = _plain(words)
    if plain in written or words.isupper():
        return True
    return len(plain) == len(name) and all(
        one == other or (one.lower() == other.lower() and (place == 0 or plain[place - 1] in " -"))
        for place, (one, other) in enumerate(zip(plain, _plain(name), strict=True))
    )


def _plain(name: str) -> str:
    return " ".join(name.split()).translate(_QUOTES)


def _letters(words: str) -> str:
    return without_marks(words).translate(_SIGNS)


def _misspelt(reading: Reading) -> Iterator[tuple[Use, str]]:
    """Places of spellings that are a slip away from a word of the house's names, with that word."""
    from factlint.lexicon.common_words import is_common  # late: with what follows it is for those who name names

    known, parts = _in_words(reading.document.house)
    written: dict[str, list[Use]] = {}
    for form in forms(reading).values():
        written.setdefault(without_marks(form.word), []).extend(form.uses)
    meant: dict[str, list[tuple[Use, str]]] = {}
    for one, other in pairs(sorted({*parts, *(bare for bare in written if not is_common(bare))})):
        for bare, right in ((one, other), (other, one)):
            if bare in written and right in parts and bare not in known and (kind := _slip(bare, right)):
                for part in parts[right]:
                    alone = min(len(bare), len(right)) >= _SLIPS[kind]
                    uses = _meant(bare, written[bare], written.get(right, []), part, alone)
                    meant.setdefault(bare, []).extend((use, part.word) for use in uses)
    text = reading.document.text
    for places in meant.values():
        if len({word for _, word in places}) == 1:
            for use, word in places:
                yield use, word.upper() if text[use.start : use.end].isupper() else word


@lru_cache(maxsize=_HOUSES)
def _in_words(house: House) -> tuple[frozenset[str], dict[str, list[Part]]]:
    """All words of the names that are right, and those of which a slip is looked for, bare."""
    from factlint.lexicon.common_words import is_common

    known = frozenset(without_marks(match[0]) for name in _known(house) for match in _WORD.finditer(name))
    parts: dict[str, list[Part]] = {}
    for part in (part for name in house.names for part in _parts(name)):
        bare = without_marks(part.word)
        if len(bare) >= _SHORTEST and not is_common(bare) and part.word[0].isupper():
            parts.setdefault(bare, []).append(part)
    return known, parts


def _parts(name: str) -> list[Part]:
    words = [match[0] for match in _WORD.finditer(name)]
    bare = [without_marks(word) for word in words]
    return [Part(word, frozenset(bare) - {bare[place]}, place + 1 == len(words)) for place, word in enumerate(words)]


def _slip(bare: str, right: str) -> str:
    """The slip that lies between the two, or "" where they are two words or too far apart."""
    if kinship(bare, right) or min(len(bare), len(right)) < _SHORTEST:
        return ""
    kind = slip(bare, right)
    return "" if kind not in _SLIPS or (kind == "letter" and not confusable(bare, right)) else kind


def _meant(bare: str, uses: list[Use], right: list[Use], part: Part, alone: bool) -> list[Use]:
    """The uses of a spelling that may be meant for this part of a name, by the words that stand beside it.

    ``alone``: it is long enough that nothing needs to stand there.
    """
    from factlint.lexicon.countries import COUNTRIES
    from factlint.lexicon.demonyms import DEMONYMS
    from factlint.lexicon.given_names import GIVEN_NAMES
    from factlint.lexicon.places import PLACES

    beside = [use for use in uses if _words(use) & part.others]
    if not alone or any(bare in words for words in (GIVEN_NAMES, COUNTRIES, DEMONYMS, PLACES)):
        return beside
    theirs = frozenset().union(*map(_before, uses))
    if part.others:
        if part.last and theirs <= part.others:
            return [use for use in uses if use in beside or not _before(use)]
        return beside
    ours = frozenset().union(*map(_before, right))
    return [] if ours and theirs and not ours & theirs else uses


def _before(use: Use) -> frozenset[str]:
    """The words before it in its name."""
    return frozenset(map(without_marks, _name(use)[: use.place]))


def _words(use: Use) -> frozenset[str]:
    """All words of its name."""
    return frozenset(map(without_marks, _name(use)))


def _name(use: Use) -> tuple[str, ...]:
    return use.mention.value.words if use.mention and isinstance(use.mention.value, Name) else ()
