"""Runs of capitalised words, parsed into titles and names.

"Deputy Prime Minister of Uzbekistan Jamshid Khodjaev" is a title and a person, "Institute of Strategic and Regional
Studies" one institution, "President Tokayev's Recent Visit" a title, a person and two words that are no name.
"""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.extract.acronyms import acronym, is_acronym
from factlint.extract.titles import title_after, title_before
from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.given_names import GIVEN_NAMES, GIVEN_NAMES_AND_WORDS
from factlint.lexicon.institutions import INSTITUTION_HEADS, LONG_NAME_HEADS, PLACE_HEADS, WORK_HEADS
from factlint.lexicon.titles import HONORIFICS, TITLES
from factlint.mention import Mention, Name


class Token(NamedTuple):
    """A capitalised word; ``connector`` is what joins it to the word before: "", "of", "&", "van" …

    ``possessive``: an 's, or the tail of "Texas-based", stands behind it and ends the name.
    """

    start: int
    end: int
    word: str
    connector: str
    possessive: bool


class Run(NamedTuple):
    """Words joined to one another; ``opening``: the first one begins a sentence and would have a capital anyway."""

    tokens: tuple[Token, ...]
    opening: bool
    headline: bool
    capitals: bool


class Usage(NamedTuple):
    """How often each capitalised word stands inside a sentence, how often it opens one; which words stand inside a
    sentence as a name of their own; what the article writes in lower case."""

    inside: dict[str, int]
    opening: dict[str, int]
    alone: set[str]
    lower: set[str]


_PARTICLES = (
    "van", "von", "van der", "van den", "van de", "von der", "von und zu", "de", "de la", "de las", "de los", "del",
    "della", "di", "da", "das", "do", "dos", "du", "la", "le", "ter", "ten", "zu", "zum", "y", "e", "bin", "ibn", "ben",
    "bint", "af", "av", "st.", "al-", "el-", "d'", "d’", "de l'", "de l’", "l'", "l’", "al", "el",
)  # fmt: skip
_LONG = ("of", "for", "on", "of the", "for the", "on the", "and", "to the", "against", "in", "in the")
# What may stand between two words of one name, and what it says: "" joins without a word.
CONNECTORS: dict[str, str] = {
    " ": " ", "\n": " ", "  ": " ", "\u00a0": " ", " & ": "&", "&": "&",
    **{form: particle for particle in _PARTICLES for form in (f" {particle} ", f" {particle}", particle)},
    **{form: small for small in _LONG for form in (f" {small} ", small)},
}  # fmt: skip
_PARTICLE_SET = frozenset(_PARTICLES)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


def mentions_of(text: str, run: Run, usage: Usage) -> Iterator[Mention]:
    """The mentions that the run comes to, in the order of the text."""
    pieces = _known_pieces(run, usage) if run.headline or run.capitals else _pieces(_opened(run, usage))
    for piece in pieces:
        yield from _parsed(text, piece, usage)


def _opened(run: Run, usage: Usage) -> tuple[Token, ...]:
    """The run's words without a first one that has its capital from the sentence alone."""
    tokens = run.tokens
    if not run.opening:
        return tokens
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
        return tokens if often and lower not in usage.lower and not lower.endswith("s") else ()
    if (
        _is_given(lower)
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


def _known_pieces(run: Run, usage: Usage) -> Iterator[tuple[Token, ...]]:
    """The stretches of a headline whose words the article's sentences know as names."""
    piece: list[Token] = []
    for token in run.tokens:
        shown = token.word.capitalize() if run.capitals else token.word
        lower = token.word.lower()
        known = (shown in usage.inside and (lower not in usage.lower or usage.inside[shown] > 2)) or _is_listed(lower)
        known = known or (
            not run.capitals and (is_acronym(token.word) or lower.rstrip(".") in HONORIFICS or lower in TITLES)
        )
        if run.capitals and known:
            token = token._replace(word=shown)
        if piece and (not known or (token.connector not in ("", " ", "&") and token.connector not in _PARTICLE_SET)):
            yield tuple(piece)
            piece = []
        if known:
            piece.append(token)
            if token.possessive:
                yield tuple(piece)
                piece = []
    if piece:
        yield tuple(piece)


def _pieces(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """The run cut where a possessive ends a name and where "of" or "and" joins two names."""
    begin = 0
    for index in range(1, len(tokens)):
        if tokens[index - 1].possessive or not _holds(tokens, begin, index):
            yield tokens[begin:index]
            begin = index
    if tokens:
        yield tokens[begin:]


def _holds(tokens: tuple[Token, ...], begin: int, index: int) -> bool:
    """Whether what stands before word ``index`` and the word itself are one name."""
    connector = tokens[index].connector
    if connector in ("", " ", "&") or connector in _PARTICLE_SET:
        return not _is_closed(tokens[begin:index], tokens[index])
    before = [token.word.lower() for token in tokens[begin:index]]
    if connector == "and":
        # Only inside the object of a long name: "Institute of Strategic and Regional Studies".
        inside = any(token.connector in _LONG and token.connector != "and" for token in tokens[begin + 1 : index])
        return inside and before[-1] not in COUNTRIES and tokens[index].word.lower() not in COUNTRIES
    if connector in ("in", "in the", "against", "to the"):
        return connector == "to the" and before[-1] == "ambassador"
    if any(word in TITLES for word in before):
        # "Minister for Trade of Lakeland" goes on, "Mayor Weber of Lakeland" does not.
        behind = begin + 1 + max(place for place, word in enumerate(before) if word in TITLES)
        if behind == index or tokens[behind].connector in _LONG:
            return True
    return any(word in LONG_NAME_HEADS for word in before) or (
        connector in ("of", "of the")
        and len(before) == 1
        and (before[0] not in GIVEN_NAMES and before[0] not in COUNTRIES and before[0] not in DEMONYMS)
    )


def _is_closed(before: tuple[Token, ...], following: Token) -> bool:
    """Whether a name ends before ``following`` though nothing but a space stands between ("Corp. The", "Inc.
    Smith")."""
    last = before[-1].word
    return (
        last.endswith(".")
        and last.lower().rstrip(".") in ("inc", "co", "corp", "ltd", "jr", "sr", "bros")
        and (following.word.lower() not in INSTITUTION_HEADS)
    )


def _parsed(text: str, tokens: tuple[Token, ...], usage: Usage) -> Iterator[Mention]:
    """The names and acronyms of one piece, its titles taken off the front."""
    if len(tokens) == 1 and is_acronym(tokens[0].word):
        token = tokens[0]
        yield acronym(text, token.start, token.word)
        return
    words = [token.word.lower().rstrip(".") for token in tokens]
    begin = 0 if _is_institution(words) else _after_title(tokens, words, usage)
    if begin + 1 < len(words) and words[begin] in DEMONYMS and _is_given(words[begin + 1]):
        begin += 1  # "Republican John Sullivan"
    title = _title_words(text, tokens, begin)
    if begin == len(tokens):
        # A role without its holder: "Prime Minister", "President of Kazakhstan". The country is a name all the same.
        yield from (_mention(text, (token,), "") for token in tokens if token.word.lower() in COUNTRIES)
        return
    yield _mention(text, tokens[begin:], title)


def _is_institution(words: list[str]) -> bool:
    """Whether the words name a body, a work or a place although a title may stand among them ("Prince Edward
    Island")."""
    last = words[-1]
    if last == "state" and words[0] in TITLES:
        return False  # "Secretary of State"
    heads = any(word in INSTITUTION_HEADS or word in WORK_HEADS for word in words[:1])
    return heads or last in INSTITUTION_HEADS or last in PLACE_HEADS or last in WORK_HEADS


def _is_given(word: str) -> bool:
    return word in GIVEN_NAMES or word in GIVEN_NAMES_AND_WORDS


def _after_title(tokens: tuple[Token, ...], words: list[str], usage: Usage) -> int:
    """The index of the first word behind the title that the piece begins with; 0 where it begins with none."""
    begin = index = 0
    while index < len(words):
        if words[index] in HONORIFICS or words[index] in TITLES:
            # "Trade Minister", but not "Smith Minister": what stands before a head modifies it, and is not a given
            # name.
            if words[index] in TITLES and any(word in GIVEN_NAMES for word in words[begin:index]):
                break
            begin = index + 1
            if begin < len(words) and tokens[begin].connector in _LONG and words[index] in TITLES:
                begin = _after_object(tokens, words, begin, usage)
            index = begin
        elif index - begin < 3 and tokens[index].connector in ("", " ", "&", "and"):
            index += 1
        else:
            break
    return begin


def _after_object(tokens: tuple[Token, ...], words: list[str], first: int, usage: Usage) -> int:
    """Where the person begins behind "of State", "for Trade and Integration", "of Foreign Affairs"."""
    last_joined = max(index for index in range(first, len(tokens)) if tokens[index].connector in _LONG)
    if any(word in COUNTRIES for word in words[last_joined : last_joined + 1]):
        return last_joined + 1
    for index in range(last_joined + 1, len(words)):
        if words[index] in GIVEN_NAMES or (len(tokens[index].word) == 2 and tokens[index].word[1] == "."):
            return index
        if words[index] in TITLES or words[index] in HONORIFICS:
            return index
    left = len(words) - last_joined
    if left >= 3:
        return len(words) - 2
    # "Secretary of State Clinton", but not "Minister of Foreign Trade".
    return len(words) - 1 if left == 2 and tokens[-1].word in usage.alone else len(words)


def _title_words(text: str, tokens: tuple[Token, ...], begin: int) -> str:
    if not begin:
        return ""
    words = text[tokens[0].start : tokens[begin - 1].end].lower().split()
    return " ".join(word.removesuffix(".") if word.removesuffix(".") in HONORIFICS else word for word in words)


def _mention(text: str, tokens: tuple[Token, ...], title: str) -> Mention:
    start, end = tokens[0].start, tokens[-1].end
    words: list[str] = []
    for token in tokens:
        if words and token.connector.strip() and not token.word.startswith(token.connector):
            words.extend(token.connector.split())
        words.append(token.word)
    sort = _sort([word.lower().rstrip(".") for word in words])
    if not title and sort in ("person", "") and len(tokens) < 8:
        title = title_before(text, start) or title_after(text, end, len(tokens))
    if title and not sort:
        sort = "person"
    return Mention("name", start, end, text[start:end], Name(tuple(words), title, sort), start)


def _sort(words: list[str]) -> str:
    first, last = words[0], words[-1]
    if len(words) == 1:
        if first in DEMONYMS:
            return "demonym"
        if first in COUNTRIES:
            return "place"
        return "person" if first in GIVEN_NAMES and first not in GIVEN_NAMES_AND_WORDS else ""
    if " ".join(words) in COUNTRIES:
        return "place"
    if (
        last in INSTITUTION_HEADS
        or first in INSTITUTION_HEADS
        or "&" in words
        or any(word in INSTITUTION_HEADS for word in words if "of" in words or "for" in words)
    ):
        return "organisation"
    if last in PLACE_HEADS or first in ("lake", "mount", "cape", "st", "river"):
        return "place"
    if _is_given(first) or last in _SUFFIXES or any(len(word) == 1 for word in words[:-1]):
        return "person"
    return ""
