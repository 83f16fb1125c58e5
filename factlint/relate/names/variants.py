"""One name written in different ways: "Kassym-Jomart" and "Kassym Jomart", "Kraków" and "Krakow"."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from factlint.mention import Name, Reading
from factlint.message import times
from factlint.pattern import pattern
from factlint.relate.names.aliases import declares, is_gloss
from factlint.relate.names.forms import forms, without_marks
from factlint.relate.nearby import of_kind
from factlint.relation import Group, Relation, Words

_LONGEST = 4  # words that may be one name written apart
# Beginnings that a house joins as it likes.
_PREFIXES = frozenset({"re", "co", "pre", "non", "anti", "sub", "un", "inter", "multi", "semi", "e"})
_SHORTEST = 4  # letters of the joined form
_MOST_LETTERS = 60
_MOST_LABELS = 5
_WORD = pattern(r"\w+(?:[-‐‑'’‘ʼʻ`´]\w+|\s[-–—]\s\w+|[-–—]\w+)*")
_PARTS = pattern(r"[\s\-‐‑–—]+")
_ARTICLE = pattern(r"^(?:al|el)[-\s](?=\w{3})", re.IGNORECASE)  # al-Sisi, El-Sisi
_QUOTES = str.maketrans("’‘ʼʻ`´‐‑", "''''''--")


class Writing(NamedTuple):
    """A stretch of a name as it is written. ``before`` and ``after`` are its neighbours in the name, or ""."""

    start: int
    end: int
    text: str
    before: str
    after: str


def name_joins(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: the same letters parted in different ways."""
    for one, other in _differing(reading, _joins_differ):
        yield _relation(one, other)


def name_marks(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: the same letters with different diacritics."""
    for one, other in _differing(reading, _marks_differ):
        yield _relation(one, other)


def _differing(reading: Reading, differ: Callable[[str, str], bool]) -> list[tuple[list[Writing], list[Writing]]]:
    """Pairs of (every place of one way of writing, every place of the more frequent way), shortest stretches first."""
    found: list[tuple[list[Writing], list[Writing]]] = []
    covered: set[int] = set()
    for group in _groups(reading):
        ways: dict[str, list[Writing]] = {}
        for place in group:
            ways.setdefault(place.text, []).append(place)
        ordered = sorted(ways.values(), key=lambda places: (-len(places), _is_odd(places[0].text), places[0].start))
        for one in ordered[1:]:
            other = ordered[0]
            if not differ(one[0].text, other[0].text) or all(
                _is_covered(place, covered) for place in (one[0], other[0])
            ):
                continue
            if _is_one_name(reading, one, other):
                covered.update(place.start for place in (*one, *other))
                found.append((one, other))
    return sorted(found, key=lambda pair: pair[0][0].start)


def _is_odd(text: str) -> bool:
    """Whether a way of writing is an accident on the face of it: run together, or with a dash for a hyphen."""
    return _is_fused(text) or " – " in text or " - " in text or "—" in text


def _is_covered(place: Writing, covered: set[int]) -> bool:
    return any(offset in covered for offset in range(place.start, place.end))


@lru_cache(maxsize=1)
def _groups(reading: Reading) -> tuple[list[Writing], ...]:
    """Stretches of up to four words of a name, by their letters alone, where they are not all written alike."""
    text = reading.document.text
    places: dict[str, list[int]] = {}  # a name as it is written → where it starts
    for mention in of_kind(reading, "name"):
        if isinstance(mention.value, Name):
            places.setdefault(mention.text, []).append(mention.start)
    stretches = {name: _stretches([(*m.span(), m[0]) for m in _WORD.finditer(name)]) for name in places}
    # Words of headlines and of sentence starts that were not read as names.
    strays: dict[str, list[int]] = {
        word: starts for word, form in forms(reading).items()
        if (starts := [use.start for use in form.uses if use.mention is None])
    }  # fmt: skip
    stray_stretches = {word: _stretches([(0, len(word), word)]) for word in strays}
    first_written: dict[str, str] = {}
    varied: set[str] = set()
    for written_names in (stretches, stray_stretches):
        for name, parts in written_names.items():
            for key, start, end, _, _ in parts:
                written = name[start:end]
                if first_written.setdefault(key, written) != written:
                    varied.add(key)
    groups: dict[str, list[Writing]] = {}
    for written_names, starts_of, stray in ((stretches, places, False), (stray_stretches, strays, True)):
        for name, parts in written_names.items() if varied else ():
            for key, first, last, before, after in parts:
                if key not in varied or name[first:last].isupper():
                    continue
                written = " ".join(name[first:last].split()).translate(_QUOTES)
                for at in starts_of[name]:
                    start, end = at + first, at + last
                    if not _is_address(text, start, end):
                        behind = after or ("" if stray else _capital_after(text, end))
                        groups.setdefault(key, []).append(Writing(start, end, written, before, behind))
    return tuple(sorted(groups[key]) for key in sorted(groups, key=lambda key: (len(key), key)))


def _stretches(words: list[tuple[int, int, str]]) -> list[tuple[str, int, int, str, str]]:
    """Every stretch of a name's words as (key, start, end, the word before, the word behind)."""
    found = []
    for first, (start, _, _) in enumerate(words):
        key = ""
        before = words[first - 1][2].lower() if first else ""
        for last, (_, end, word) in enumerate(words[first : first + _LONGEST], first + 1):
            key += _bare(word)
            if _SHORTEST <= len(key) <= _MOST_LETTERS:
                found.append((key, start, end, before, words[last][2].lower() if last < len(words) else ""))
    return found


@lru_cache(maxsize=4096)
def _bare(word: str) -> str:
    """The word's letters in lower case without marks, signs and spaces; the Arabic article in one form."""
    letters = without_marks(word)
    if letters in ("al", "el"):
        return "al"
    return _PARTS.sub("", _ARTICLE.sub("al-", letters)).replace("'", "")


def _capital_after(text: str, end: int) -> str:
    """The capitalised word right behind a name that is not part of it ("Yucatan Today"), in lower case."""
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        return text[end + 1 : end + 30].split()[0].lower()
    return ""


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether the words are part of an address ("SpeedTest.com", "@FactHouse") or of a longer compound."""
    return (
        text[end : end + 1] == "-"
        or text[start - 1 : start] in ("@", "#")
        or (text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum())
    )


def _joins_differ(a: str, b: str) -> bool:
    """Whether the two part their letters in different places or by different signs."""
    return without_marks(a) != without_marks(b) and (_shape(a) != _shape(b) or _ARTICLE.match(a) is not None)


def _shape(text: str) -> str:
    return re.sub(r"[^\s\-–—']+", lambda match: "x" * len(match[0]), text)


def _marks_differ(a: str, b: str) -> bool:
    return a != b and a.lower() != b.lower() and without_marks(a) == without_marks(b) and " " not in a


def _is_one_name(reading: Reading, one: list[Writing], other: list[Writing]) -> bool:
    """Whether nothing tells the two ways of writing apart: other neighbours, ordinary words, or the text itself."""
    from factlint.lexicon.common_words import is_common  # late: few articles have two ways of writing
    from factlint.lexicon.demonyms import DEMONYMS
    from factlint.lexicon.given_names import GIVEN_NAMES

    shared = _share(one, other, "after") or _share(one, other, "before")
    if not shared and (_conflict(one, other, "after") or _conflict(one, other, "before")):
        return False
    marks = _marks_differ(one[0].text, other[0].text)
    if (
        not shared
        and marks
        and any(
            all(place.before or place.after for place in places)
            for places in ((one, other) if len(one) == len(other) else (one,))
        )
    ):
        return False  # "Yucatan Today" is no Yucatán: the rarer way is part of a longer name of its own
    written = [[part for part in _PARTS.split(place.text) if part] for place in (one[0], other[0])]
    if any("." in place.text for place in (one[0], other[0])) or any(
        len(part) < 2 for parts in written for part in parts
    ):
        return False  # initials are spaced as the house likes
    joined = _PARTS.sub("", one[0].text)
    ordinary = is_common(without_marks(joined)) or any(
        all(is_common(part) or part in DEMONYMS or part in _PREFIXES for part in map(without_marks, parts))
        for parts in written
    )
    if ordinary and (marks or not any(_is_fused(part) for parts in written for part in parts)):
        return marks and shared
    if not shared and without_marks(one[0].text) in GIVEN_NAMES:
        return False
    text = reading.document.text
    places = sorted([(place.start, place.end, place in one) for place in (*one[:9], *other[:9])])
    return not declares(text, places) and not all(is_gloss(text, place.start) for place in one)


def _is_fused(word: str) -> bool:
    """Whether capitals inside the word show where it was joined: "OpenStack"."""
    return any(map(str.isupper, word[2:])) and not word.isupper()


def _share(one: list[Writing], other: list[Writing], side: str) -> bool:
    return bool(({getattr(place, side) for place in one} & {getattr(place, side) for place in other}) - {""})


def _conflict(one: list[Writing], other: list[Writing], side: str) -> bool:
    return all(getattr(place, side) for place in one) and all(getattr(place, side) for place in other)


def _relation(one: list[Writing], other: list[Writing]) -> Relation:
    sides = tuple(Words(place.start, place.end, place.text) for place in one[:_MOST_LABELS])
    return Relation(
        {"one": Group(sides), "other": Words(other[0].start, other[0].end, other[0].text)},
        facts={
            "one_word": one[0].text,
            "other_word": other[0].text,
            "one_times": times(len(one)),
            "other_times": times(len(other)),
        },
        evidence=("the letters are the same",),
    )
