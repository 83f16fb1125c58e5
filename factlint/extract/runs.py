"""Runs of capitalised words, cut into the pieces that are one name each.

"Kazakhstan and President Tokayev's Recent Visit" is a country, a titled person, and two words that are no name.
"""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.extract.acronyms import is_acronym
from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.given_names import GIVEN_NAMES, GIVEN_NAMES_AND_WORDS
from factlint.lexicon.institutions import INSTITUTION_HEADS, LONG_NAME_HEADS
from factlint.lexicon.titles import HONORIFICS, TITLES


class Token(NamedTuple):
    """A capitalised word; ``connector`` is what joins it to the word before: "", "of", "&", "van" …

    ``possessive``: an 's, or the tail of "Texas-based", stands behind it and ends the name.
    """

    start: int
    end: int
    word: str
    connector: str
    possessive: bool


# Words joined to one another; whether the first one begins a sentence and would have a capital anyway; whether they
# stand in a headline; whether all around them is in capitals.
Run = tuple[list[Token], bool, bool, bool]


class Usage:
    """How often each capitalised word stands inside a sentence, how often it opens one; which words stand inside a
    sentence as a name of their own; what the article writes in lower case."""

    __slots__ = ("alone", "inside", "lower", "opening")

    def __init__(self, inside: dict[str, int], opening: dict[str, int], alone: set[str], lower: set[str]) -> None:
        self.inside = inside
        self.opening = opening
        self.alone = alone
        self.lower = lower


_PARTICLES = (
    "van", "von", "van der", "van den", "van de", "von der", "von und zu", "de", "de la", "de las", "de los", "del",
    "della", "di", "da", "das", "do", "dos", "du", "la", "le", "ter", "ten", "zu", "zum", "y", "e", "bin", "ibn", "ben",
    "bint", "af", "av", "st.", "al-", "el-", "d'", "d’", "de l'", "de l’", "l'", "l’", "al", "el",
)  # fmt: skip
LONG = ("of", "for", "on", "of the", "for the", "on the", "and", "to the", "against", "in", "in the")
# What may stand between two words of one name, and what it says: "" joins without a word.
CONNECTORS: dict[str, str] = {
    " ": " ", "\n": " ", "  ": " ", "\u00a0": " ", " & ": "&", "&": "&",
    **{form: particle for particle in _PARTICLES for form in (f" {particle} ", f" {particle}", particle)},
    **{form: small for small in LONG for form in (f" {small} ", small)},
}  # fmt: skip
_PARTICLE_SET = frozenset(_PARTICLES)


def pieces(run: Run, usage: Usage) -> list[list[Token]]:
    """The stretches of the run that are one name each, with the titles before them."""
    tokens, opening, headline, capitals = run
    if headline or capitals:
        return list(_known_pieces(tokens, capitals, usage))
    if opening:
        tokens = _opened(tokens, usage)
    return _pieces(tokens) if len(tokens) > 1 else [tokens] if tokens else []


def _opened(tokens: list[Token], usage: Usage) -> list[Token]:
    """The words without a first one that has its capital from the sentence alone."""
    first = tokens[0]
    lower = first.word.lower()
    if (
        is_acronym(first.word)
        or _is_listed(lower)
        or "-" in first.word
        or (first.word in usage.inside and (lower not in usage.lower or usage.inside[first.word] > 2))
    ):
        return tokens
    if len(tokens) == 1:
        # A surname that only ever opens sentences: never in lower case, and no plural ("Exports").
        often = first.possessive or usage.opening[first.word] > 1
        return tokens if often and lower not in usage.lower and not lower.endswith("s") else []
    if (
        is_given(lower)
        or lower.rstrip(".") in HONORIFICS
        or lower in TITLES
        or lower in LONG_NAME_HEADS
        or tokens[1].connector not in ("", " ", "of", "of the", "for", "for the", "on", "on the", "in", "and")
    ):
        return tokens
    if tokens[1].connector not in ("", " ") and first.word not in usage.inside:
        return tokens[1:]
    return tokens[1:] if lower in usage.lower else tokens


def _is_listed(lower: str) -> bool:
    return lower in GIVEN_NAMES or lower in COUNTRIES or lower in DEMONYMS


def _known_pieces(tokens: list[Token], capitals: bool, usage: Usage) -> Iterator[list[Token]]:
    """The stretches of a headline whose words the article's sentences know as names."""
    piece: list[Token] = []
    for token in tokens:
        shown = token.word.capitalize() if capitals else token.word
        lower = token.word.lower()
        known = (shown in usage.inside and (lower not in usage.lower or usage.inside[shown] > 2)) or _is_listed(lower)
        known = known or (
            not capitals and (is_acronym(token.word) or lower.rstrip(".") in HONORIFICS or lower in TITLES)
        )
        if capitals and known:
            token = token._replace(word=shown)
        if piece and (not known or (token.connector not in ("", " ", "&") and token.connector not in _PARTICLE_SET)):
            yield piece
            piece = []
        if known:
            piece.append(token)
            if token.possessive:
                yield piece
                piece = []
    if piece:
        yield piece


def _pieces(tokens: list[Token]) -> list[list[Token]]:
    """The run cut where a possessive ends a name and where "of" or "and" joins two names."""
    begin = 0
    cut = []
    for index in range(1, len(tokens)):
        if tokens[index - 1].possessive or not _holds(tokens, begin, index):
            cut.append(tokens[begin:index])
            begin = index
    cut.append(tokens[begin:])
    return cut


def _holds(tokens: list[Token], begin: int, index: int) -> bool:
    """Whether what stands before word ``index`` and the word itself are one name."""
    connector = tokens[index].connector
    if connector in ("", " ", "&") or connector in _PARTICLE_SET:
        return not _is_closed(tokens[index - 1].word, tokens[index].word)
    before = [token.word.lower() for token in tokens[begin:index]]
    if connector == "and":
        # Only inside the object of a long name: "Institute of Strategic and Regional Studies".
        inside = any(token.connector in LONG and token.connector != "and" for token in tokens[begin + 1 : index])
        return inside and before[-1] not in COUNTRIES and tokens[index].word.lower() not in COUNTRIES
    if connector in ("in", "in the", "against", "to the"):
        return connector == "to the" and before[-1] == "ambassador"
    if any(word in TITLES for word in before):
        # "Minister for Trade of Lakeland" goes on, "Mayor Weber of Lakeland" does not.
        behind = begin + 1 + max(place for place, word in enumerate(before) if word in TITLES)
        if behind == index or tokens[behind].connector in LONG:
            return True
    return any(word in LONG_NAME_HEADS for word in before) or (
        connector in ("of", "of the")
        and len(before) == 1
        and (before[0] not in GIVEN_NAMES and before[0] not in COUNTRIES and before[0] not in DEMONYMS)
    )


def _is_closed(last: str, following: str) -> bool:
    """Whether a name ends before ``following`` though nothing but a space stands between ("Corp. The", "Inc.
    Smith")."""
    return (
        last[-1] == "."
        and last.lower().rstrip(".") in ("inc", "co", "corp", "ltd", "jr", "sr", "bros")
        and following.lower() not in INSTITUTION_HEADS
    )


def is_given(word: str) -> bool:
    """Whether the word, in lower case, is a given name, perhaps among other things."""
    return word in GIVEN_NAMES or word in GIVEN_NAMES_AND_WORDS
