"""Pieces of runs, parsed into titles, names and acronyms.

"Deputy Prime Minister of Uzbekistan Jamshid Khodjaev" is a title and a person, "Institute of Strategic and Regional
Studies" one institution.
"""

from factlint.extract.acronyms import acronym, is_acronym
from factlint.extract.figures import new
from factlint.extract.runs import LONG, Run, Token, Usage, is_given, pieces
from factlint.extract.titles import title_after, title_before
from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.demonyms import DEMONYMS
from factlint.lexicon.given_names import GIVEN_NAMES, GIVEN_NAMES_AND_WORDS
from factlint.lexicon.institutions import INSTITUTION_HEADS, PLACE_HEADS, WORK_HEADS
from factlint.lexicon.titles import HONORIFICS, TITLES
from factlint.mention import Mention, Name

_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


# Where in a piece its name starts, the name, and of how many words it is if a title may still stand beside it, else 0.
_Named = tuple[int, Name, int]


def mentions_of(text: str, runs: list[Run], usage: Usage) -> list[Mention]:
    """The mentions that the runs come to, in the order of the text."""
    found: list[Mention] = []
    # What is written once more is not parsed again. None is for what names nobody by itself.
    parsed: dict[str, _Named | None] = {}
    for run in runs:
        tokens, opening, headline, capitals = run
        for piece in (tokens,) if len(tokens) == 1 and not (opening or headline or capitals) else pieces(run, usage):
            start, end, _, connector, _ = piece[0]
            if len(piece) > 1:
                end = piece[-1].end
            written = text[start:end]
            key = written if connector in " " else f"{connector} {written}"
            if capitals:  # there the words may have been given another shape
                named = _named(text, piece, usage)
            elif key in parsed:
                named = parsed[key]
            else:
                named = parsed[key] = _named(text, piece, usage)
            if named:
                found.append(_mention(text, start, end, named))
            elif len(piece) == 1 and is_acronym(piece[0].word):
                found.append(acronym(text, start, piece[0].word))
            else:
                # A role without its holder: "Prime Minister", "President of Kazakhstan". The country is a name all
                # the same.
                found += [
                    _mention(text, token.start, token.end, _name([token], "", 0))
                    for token in piece
                    if token.word.lower() in COUNTRIES
                ]
    return found


def _named(text: str, tokens: list[Token], usage: Usage) -> _Named | None:
    """The name of one piece, its titles taken off the front; None where it is an acronym or a title alone."""
    if len(tokens) == 1:
        word = tokens[0].word
        lower = word.lower().rstrip(".")
        if is_acronym(word) or ((lower in HONORIFICS or lower in TITLES) and not _is_institution([lower])):
            return None
        sort = _sort([lower])
        return 0, new(Name, ((word,), "", sort)), 1 if sort in ("person", "") else 0
    words = [token.word.lower().rstrip(".") for token in tokens]
    begin = 0 if _is_institution(words) else _after_title(tokens, words, usage)
    if begin + 1 < len(words) and words[begin] in DEMONYMS and is_given(words[begin + 1]):
        begin += 1  # "Republican John Sullivan"
    if begin == len(tokens):
        return None
    if not begin:
        return _name(tokens, "", 0)
    return _name(tokens[begin:], _title_words(text, tokens, begin), tokens[begin].start - tokens[0].start)


def _is_institution(words: list[str]) -> bool:
    """Whether the words name a body, a work or a place although a title may stand among them ("Prince Edward
    Island")."""
    last = words[-1]
    if last == "state" and words[0] in TITLES:
        return False  # "Secretary of State"
    return (
        last in INSTITUTION_HEADS
        or last in PLACE_HEADS
        or last in WORK_HEADS
        or words[0] in INSTITUTION_HEADS
        or words[0] in WORK_HEADS
    )


def _after_title(tokens: list[Token], words: list[str], usage: Usage) -> int:
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


def _after_object(tokens: list[Token], words: list[str], first: int, usage: Usage) -> int:
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


def _title_words(text: str, tokens: list[Token], begin: int) -> str:
    words = text[tokens[0].start : tokens[begin - 1].end].lower().split()
    return " ".join(word.removesuffix(".") if word.removesuffix(".") in HONORIFICS else word for word in words)


def _name(tokens: list[Token], title: str, inside: int) -> _Named:
    words: list[str] = []
    for token in tokens:
        connector = token.connector
        if words and connector not in " " and not token.word.startswith(connector):
            words.extend(connector.split())
        words.append(token.word)
    sort = _sort([word.lower().rstrip(".") for word in words])
    asks = len(tokens) if not title and sort in ("person", "") and len(tokens) < 8 else 0
    return inside, Name(tuple(words), title, sort or ("person" if title else "")), asks


def _mention(text: str, start: int, end: int, named: _Named) -> Mention:
    """The name in the piece ``text[start:end]``, with a title in lower case beside it."""
    inside, name, words = named
    start += inside
    if words and (title := title_before(text, start) or (words > 1 and title_after(text, end))):
        name = Name(name.words, title, name.sort or "person")
    return new(Mention, ("name", start, end, text[start:end], name, start))


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
        or (("of" in words or "for" in words) and not INSTITUTION_HEADS.isdisjoint(words))
    ):
        return "organisation"
    if last in PLACE_HEADS or first in ("lake", "mount", "cape", "st", "river"):
        return "place"
    if is_given(first) or last in _SUFFIXES or 1 in map(len, words[:-1]):
        return "person"
    return ""
