"""Names of countries that are a slip away from the right ones."""

from collections.abc import Iterator
from functools import cache

from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.given_names import GIVEN_NAMES
from factlint.lexicon.places import PLACES
from factlint.mention import Reading
from factlint.relate.names.edits import slip
from factlint.relate.names.forms import forms, without_marks
from factlint.relate.names.profile import profile
from factlint.relation import Group, Relation, Words

_SHORTEST = 6
_MOST_USES = 3  # a spelling that an article keeps to is one that it means
_SLIPS = {
    "doubling": 6,
    "swap": 6,
    "missing": 8,
    "order": 8,
    "sound": 8,
    "vowel": 8,
    "two": 10,
}  # the kind of slip → letters it needs


def misspelt_countries(reading: Reading) -> Iterator[Relation]:
    """Relations of ``name``: a word that is no name or word we know, a slip away from a country's name."""
    written = forms(reading)
    bare = {without_marks(word) for word in written}
    for word, form in written.items():
        lower = without_marks(word)
        if (
            len(lower) < _SHORTEST
            or len(form.uses) > _MOST_USES
            or not lower.isalpha()
            or word.isupper()
            or _is_known(lower)
        ):
            continue
        country = next(
            (
                c
                for key in _without_each(lower)
                for c in _index().get(key, ())
                if _SLIPS.get(slip(lower, c), 99) <= len(c)
            ),
            "",
        )
        if not country or country in bare or lower.startswith(country):
            continue
        from factlint.lexicon.common_words import is_common  # late: few words come this far

        if is_common(lower) or profile(reading, form).human or profile(reading, form).quoted:
            continue
        sides = tuple(Words(use.start, use.end, word) for use in form.uses)
        yield Relation(
            {"name": Group(sides)},
            facts={"word": word, "country": country.title()},
            evidence=("a slip away from a country",),
        )


def _is_known(word: str) -> bool:
    return (
        word in COUNTRIES
        or word in DEMONYMS
        or word.removesuffix("s") in DEMONYMS
        or word in PLACES
        or word in GIVEN_NAMES
    )


@cache
def _index() -> dict[str, list[str]]:
    """The countries by themselves less each one or two letters."""
    index: dict[str, list[str]] = {}
    for name in COUNTRIES:
        bare = without_marks(name)
        if len(bare) >= _SHORTEST and bare.isalpha():
            for key in _without_each(bare):
                index.setdefault(key, []).append(bare)
    return index


def _without_each(word: str) -> set[str]:
    return {word[:index] + word[index + 1 :] for index in range(len(word))} | {word}
