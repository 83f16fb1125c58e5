"""Reasons for and against taking two spellings for one name.

Alike is not the same: most pairs of similar names in an article are two people or two places. Each reason has a
weight, about a natural logarithm of odds, set on labelled pairs; the sum must reach ``THRESHOLD``, and more where the
rarer spelling stands only inside quotation marks.
"""

from collections.abc import Callable
from typing import NamedTuple

from factlint.lexicon.countries import CONTINENTS, COUNTRIES
from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.given_names import GIVEN_NAMES
from factlint.lexicon.places import PLACES
from factlint.mention import Reading
from factlint.relate.names.aliases import is_declared
from factlint.relate.names.edits import confusable, kinship
from factlint.relate.names.forms import small_words, without_marks
from factlint.relate.names.profile import Profile

THRESHOLD = 3.0
QUOTED_THRESHOLD = 4.5
_MOST_FOR_WORDS = 2.0  # the most that ``_words`` can add


class Pair(NamedTuple):
    """Two spellings of an article, the rarer first, and the slip that lies between them."""

    reading: Reading
    rare: Profile
    frequent: Profile
    slip: str


class Reason(NamedTuple):
    weight: float
    text: str


def reasons(pair: Pair) -> list[Reason]:
    """Everything that speaks for or against; nothing where the pair is lost before the word list is asked, or the
    text, which only ever speaks against."""
    found = [reason for witness in _WITNESSES if (reason := witness(pair)) is not None]
    if sum(reason.weight for reason in found) + _MOST_FOR_WORDS < THRESHOLD:
        return []
    found.append(_words(pair))
    if sum(reason.weight for reason in found) < THRESHOLD:
        return []
    return [*found, _ALIAS] if is_declared(pair.reading, pair.rare.form, pair.frequent.form) else found


_ALIAS = Reason(-9.0, "the text gives one as another form of the other")  # "also spelled", "pronounced"
_SLIPS = {
    "doubling": Reason(2.5, "one letter is doubled"),
    "swap": Reason(3.5, "two letters are swapped"),
    "vowel": Reason(2.0, "one vowel differs"),
    "missing": Reason(2.0, "one letter is missing"),
    "letter": Reason(-1.5, "one letter differs"),
    "sound": Reason(3.0, "they are two transliterations of one sound"),
    "order": Reason(2.5, "the same letters stand in another order"),
    "vowels": Reason(-1.0, "the consonants are the same"),
    "ending": Reason(0.0, "one has a letter more at its end"),
    "last": Reason(-1.5, "the last letter differs"),
    "first": Reason(-3.0, "the first letter differs"),
    "two": Reason(-0.5, "two letters differ"),
}


def _slip(pair: Pair) -> Reason:
    reason = _SLIPS[pair.slip]
    if pair.slip == "letter" and confusable(_bare(pair.rare), _bare(pair.frequent)):
        return Reason(1.5, "one letter is taken for a similar one")
    return reason


def _length(pair: Pair) -> Reason | None:
    length = min(len(pair.rare.form.word), len(pair.frequent.form.word))
    weight = {4: -2.5, 5: -0.75, 6: 0.0, 7: 0.5, 8: 1.0, 9: 1.25}.get(length, 1.5)
    return Reason(weight, "long names are rarely alike by chance" if weight > 0 else "short names are often alike")


def _frequency(pair: Pair) -> Reason | None:
    rare, frequent = len(pair.rare.form.uses), len(pair.frequent.form.uses)
    if rare == 1 and frequent > 1:
        return Reason(
            1.0 if frequent == 2 else 1.75 if frequent < 6 else 2.25, f"one stands once, the other {frequent} times"
        )
    if rare > 1 and frequent >= 4 * rare:
        return Reason(1.0, f"one stands {rare} times, the other {frequent} times")
    if rare > 2:
        return Reason(-2.0, "both stand several times")
    return Reason(-1.0, "both stand twice or more") if rare == 2 else None


def _companion(pair: Pair) -> Reason | None:
    """A name that both stand with, or different ones."""
    a, b = pair.rare, pair.frequent
    differ = bool(a.before and b.before and not a.before & b.before)
    shared = sorted(word for word in (a.before & b.before) | (a.after & b.after) if len(word) > 1)
    if shared and not differ:
        name = shared[0].capitalize()
        return Reason(4.0 if len(name) > 2 else 3.0, f"both stand with {name}")
    if differ:
        initial = any(
            x[0] == y[0] and 1 in (len(x.rstrip(".")), len(y.rstrip("."))) for x in a.before for y in b.before
        )
        if initial:
            return Reason(0.5, "the initials agree")
        # A family of three is no different one; nor do two families have long names that are a swapped letter apart.
        odd = pair.slip in ("swap", "doubling", "order") and len(a.form.word) > 9
        weight = {1: -4.5, 2: -2.0}.get(len(b.before), -1.0)
        return Reason(weight / 2 if odd else weight, "they stand with different names")
    if a.after and b.after:
        # What follows a name that describes it ("the Acme wave", "Acme maps") tells less the more of it there is.
        telling = (a.human or b.human) and len(a.after | b.after) < 4
        return Reason(-3.5 if telling else -1.5, "different names follow them")
    if (a.before or a.after) and (b.before or b.after):
        return Reason(-2.5, "they stand in different names")
    return None


def _introduction(pair: Pair) -> Reason | None:
    """A person who is nowhere introduced by a full name, beside one who is."""
    loose = pair.slip in ("first", "two")
    for a, b in ((pair.rare, pair.frequent), (pair.frequent, pair.rare)):
        if (
            not a.before
            and not a.after
            and not a.place
            and (b.before or b.titles)
            and (b.human or a.human or (a.person and b.person))
        ):
            # "Ms Weber" must have been introduced; a bare word at the end of which letters differ need not be a person.
            weight = 0.5 if loose or (pair.slip in ("ending", "last") and not a.human) else 2.5 if a.person else 1.5
            return Reason(weight, f"nobody is introduced as {a.form.word}")
    return None


def _titles(pair: Pair) -> Reason | None:
    rare, frequent = pair.rare, pair.frequent
    if (rare.man and frequent.woman and not rare.woman) or (rare.woman and frequent.man and not rare.man):
        return Reason(-4.0, "one is a man, the other a woman")
    a, b = rare.titles, frequent.titles
    if a & b:
        return Reason(2.5, f"both are called {sorted(a & b)[0]}")
    if {title.split()[-1] for title in a} & {title.split()[-1] for title in b}:
        return Reason(1.0, "their titles agree")
    return Reason(-1.5, "their titles differ") if a and b else None


def _sorts(pair: Pair) -> Reason | None:
    """A person and a place."""
    a, b = pair.rare, pair.frequent
    if (a.human and not a.place and b.place > b.person) or (b.human and not b.place and a.place > a.person):
        return Reason(-3.0, "one is a person, the other a place")
    return None


def _words(pair: Pair) -> Reason:
    """Words that are no names, or names of their own."""
    from factlint.lexicon.common_words import is_common  # late: large, and few pairs come this far

    rare, frequent = _bare(pair.rare), _bare(pair.frequent)
    if len(pair.rare.form.uses) == len(pair.frequent.form.uses) and is_common(rare):
        rare, frequent = frequent, rare
    if rare in GIVEN_NAMES and frequent in GIVEN_NAMES:
        return Reason(-1.5 if _shares(pair) else -3.0, "both are given names")
    if _is_geographic(rare) and _is_geographic(frequent):
        return Reason(-9.0, "both are known places or peoples")
    if rare.startswith(frequent) and (frequent in COUNTRIES or frequent in CONTINENTS):
        return Reason(-4.0, f"{pair.rare.form.word} is made from {pair.frequent.form.word}")
    for known, other in ((pair.frequent, rare), (pair.rare, frequent)):
        place = _bare(known)
        if (place in COUNTRIES or (place in PLACES and not other.startswith(place))) and not is_common(other):
            people = pair.rare.human or pair.frequent.human
            return Reason(0.0 if people else 1.0 if pair.slip == "vowels" else 2.0, f"{known.form.word} is a place")
    if (rare in GIVEN_NAMES or frequent in GIVEN_NAMES) and not is_common(rare):
        # Whoever spells a given name in two ways more than once has two people, or a stage name, in mind.
        return Reason(-0.5 if len(pair.rare.form.uses) == 1 else -2.0, "one is a given name")
    if is_common(rare) or rare in small_words(pair.reading):
        return Reason(-7.0 if is_common(frequent) else -3.5, f"{rare.capitalize()} is a word")
    if is_common(frequent) or frequent in small_words(pair.reading):
        return Reason(_a_word(pair, frequent), f"{frequent.capitalize()} is a word")
    return Reason(0.5, "neither is a word or a given name")


def _a_word(pair: Pair, frequent: str) -> float:
    """How much it weighs that the more frequent spelling is a word, which names other than that word may resemble."""
    if pair.slip in ("two", "vowels"):
        return -3.0
    if len(frequent) > 9 and pair.slip in ("missing", "doubling", "swap"):
        return 1.5  # a long word mistyped; what else stands with it says nothing
    if _shares(pair) or len(frequent) > 9:
        return 0.0
    return -1.5 if len(frequent) < 8 or len(pair.frequent.form.uses) == 1 else 0.0


def _kin(pair: Pair) -> Reason | None:
    a, b = sorted((_bare(pair.rare), _bare(pair.frequent)), key=len)
    kin = kinship(a, b)
    if kin:
        weak = kin == "letter" and (pair.rare.before & pair.frequent.before or not (a + b).endswith("a"))
        after = {word for word in pair.rare.after & pair.frequent.after if len(word) > 2}
        if kin == "plural" and after and not pair.rare.before and not pair.frequent.before:
            return Reason(-0.5, "one is a plural of the other, and the same follows both")
        return Reason(-9.0 if kin == "plural" else -1.0 if weak else -4.0, "one is an inflection of the other")
    if (pair.rare.kin or pair.frequent.kin) and _shares(pair):
        return Reason(-3.0, "a relative is named")
    return None


def _shares(pair: Pair) -> bool:
    return bool((pair.rare.before & pair.frequent.before) | (pair.rare.after & pair.frequent.after))


def _is_geographic(word: str) -> bool:
    return word in COUNTRIES or word in DEMONYMS or word.rstrip("s") in DEMONYMS or word in CONTINENTS or word in PLACES


def _bare(profile: Profile) -> str:
    return without_marks(profile.form.word)


_WITNESSES: tuple[Callable[[Pair], Reason | None], ...] = (
    _companion, _titles, _introduction, _frequency, _slip, _length, _sorts, _kin,
)  # fmt: skip
