"""Pieces of runs, parsed into titles, names and acronyms.

"Deputy Prime Minister of Uzbekistan Jamshid Khodjaev" is a title and a person, "Institute of Strategic and Regional
Studies" one institution.
"""

from collections.abc import Iterator

from factlint.extract.acronyms import acronym, is_acronym
from factlint.extract.runs import LONG, Run, Token, Usage, is_given, pieces
from factlint.extract.titles import title_after, title_before
from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.given_names import GIVEN_NAMES, GIVEN_NAMES_AND_WORDS
from factlint.lexicon.institutions import INSTITUTION_HEADS, PLACE_HEADS, WORK_HEADS
from factlint.lexicon.titles import HONORIFICS, TITLES
from factlint.mention import Mention, Name

_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


def mentions_of(text: str, run: Run, usage: Usage) -> Iterator[Mention]:
    """The mentions that the run comes to, in the order of the text."""
    for piece in pieces(run, usage):
        yield from _parsed(text, piece, usage)


def _parsed(text: str, tokens: tuple[Token, ...], usage: Usage) -> Iterator[Mention]:
    """The names and acronyms of one piece, its titles taken off the front."""
    if len(tokens) == 1 and is_acronym(tokens[0].word):
        token = tokens[0]
        yield acronym(text, token.start, token.word)
        return
    words = [token.word.lower().rstrip(".") for token in tokens]
    begin = 0 if _is_institution(words) else _after_title(tokens, words, usage)
    if begin + 1 < len(words) and words[begin] in DEMONYMS and is_given(words[begin + 1]):
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
            if begin < len(words) and tokens[begin].connector in LONG and words[index] in TITLES:
                begin = _after_object(tokens, words, begin, usage)
            index = begin
        elif index - begin < 3 and tokens[index].connector in ("", " ", "&", "and"):
            index += 1
        else:
            break
    return begin


def _after_object(tokens: tuple[Token, ...], words: list[str], first: int, usage: Usage) -> int:
    """Where the person begins behind "of State", "for Trade and Integration", "of Foreign Affairs"."""
    last_joined = max(index for index in range(first, len(tokens)) if tokens[index].connector in LONG)
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
    if is_given(first) or last in _SUFFIXES or any(len(word) == 1 for word in words[:-1]):
        return "person"
    return ""
