"""Names of countries that are a slip away from the right ones."""

from collections.abc import Iterator
from functools import cache

from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.given_names import GIVEN_NAMES
from factlint.lexicon.places import PLACES
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.names.edits import slip
from factlint.relate.names.forms import Use, forms, without_marks
from factlint.relate.names.profile import profile
from factlint.relation import Group, Relation, Words

_SHORTEST = 6
_MOST_USES = 3  # a spelling that an article keeps to is one that it means
# The kind of slip → the letters that a country needs for it to tell.
_SLIPS = {"doubling": 6, "swap": 6, "missing": 8, "order": 8, "sound": 8, "vowel": 8, "two": 10}
_NEVER = 99


def misspelt_countries(reading: Reading) -> Iterator[Relation]:
    """Relations of ``name``: a word that is no name or word we know, a slip away from a country's name."""
    written = forms(reading)
    bare = {without_marks(word) for word in written}
    for word, form in written.items():
        lower = without_marks(word)
        if len(lower) < _SHORTEST or len(form.uses) > _MOST_USES or not lower.isalpha() or word.isupper():
            continue
        listed = lower in PLACES and lower not in COUNTRIES and all(_is_listed(reading, use) for use in form.uses)
        if _is_known(lower) and not listed:
            continue
        near = (c for c in _by_ends().get(lower[0] + lower[-1], ()) if abs(len(c) - len(lower)) < 3)
        country = next((c for c in near if _SLIPS.get(slip(lower, c), _NEVER) <= len(c)), "")
        if not country or country in bare or lower.startswith(country):
            continue
        from factlint.lexicon.common_words import is_common  # late: few words come this far

        if (is_common(lower) and not listed) or profile(reading, form).human or profile(reading, form).quoted:
            continue
        sides = tuple(Words(use.start, use.end, word) for use in form.uses)
        yield Relation(
            {"name": Group(sides)},
            facts={"word": word, "country": country.title()},
            evidence=("a slip away from a country",),
        )


_BEFORE = pattern(
    r"(?:^|[,;:(]|\b(?:by|in|from|and|of"
    r"|to))\s?(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}),\s(?:and\s)?\Z"
)
_AFTER = pattern(r",?\s(?:and\s)?(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})")


def _is_listed(reading: Reading, use: Use) -> bool:
    """Whether a place stands in a list between two countries: "Costa Rica, Columbia, Honduras"."""
    text = reading.document.text
    before = _BEFORE.search(text, max(0, use.start - 50), use.start)
    after = _AFTER.match(text, use.end)
    return bool(before and after) and all(
        found["name"].lower() in COUNTRIES for found in (before, after) if found is not None
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
def _by_ends() -> dict[str, list[str]]:
    """The countries of one word under their first and last letters, which no slip that counts here changes."""
    countries: dict[str, list[str]] = {}
    for name in COUNTRIES:
        bare = without_marks(name)
        if len(bare) >= _SHORTEST and bare.isalpha():
            countries.setdefault(bare[0] + bare[-1], []).append(bare)
    return countries
