"""Names and acronyms: runs of capitalised words, parsed where they stand.

The scan is led by capitals. Words that follow one another, or are joined by what joins words of a name ("of", "van",
"&"), make a run, which ``extract.parsed_names`` takes apart. Whether a capital means a name is decided by the whole
article: a word that opens a sentence or stands in a headline is one where it is written with a capital inside a
sentence too.
"""

from factlint.document import Block, Document
from factlint.extract.acronyms import is_acronym
from factlint.extract.dashed_names import CAPITAL, joined_by_dashes
from factlint.extract.figures import new
from factlint.extract.parsed_names import mentions_of
from factlint.extract.runs import CONNECTORS, Run, Token, Usage
from factlint.lexicon.function_words import FUNCTION_WORDS
from factlint.lexicon.given_names import GIVEN_NAMES, GIVEN_NAMES_AND_WORDS
from factlint.lexicon.titles import HONORIFICS
from factlint.lexicon.weekdays import WEEKDAY_ABBREVIATIONS
from factlint.mention import Mention
from factlint.pattern import pattern

LONGEST = 60  # characters of one word; what is longer is no name, whatever its capitals

# Led by one class, which is several times faster than an alternation: a dotted short form ("U.S."), or a word.
_WORD = pattern(rf"[{CAPITAL}](?:(?<=[A-Z])\.(?:[A-Z]\.)+|\w*(?:[-‐‑'’‘ʼʻ`´&]\w+)*)")
# Short forms whose full stop ends no sentence.
_WITH_STOP = frozenset({
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Cmdr",
    "Adm", "Rev",
    "Hon", "St", "Ste", "Jr", "Sr", "Inc", "Co", "Corp", "Ltd", "Mt", "Ft", "Pres", "Supt", "Insp", "Bros",
    "Messrs", "Assn",
    "Dept", "Univ", "Intl",
})  # fmt: skip
_POSSESSIVE = ("'s", "’s", "‘s", "ʼs", "`s", "´s", "'S", "’S")
_APOSTROPHES = frozenset("'’‘ʼʻ`´")
# What may stand between a sentence's first letter and the end of the sentence before.
_PREFIX_MARKS = _APOSTROPHES | {"-"}  # "al-Assad", "d'Arc"
_OPENERS = frozenset(" \n\t\u00a0\"'“”‘’«»([{*_–—-•·>")
_ENDS = frozenset(".!?:…")
_ARTICLES = frozenset({"al", "el", "ad", "as", "ul", "ur", "an", "ar"})  # of Arabic names: "al-Assad"
# "Texas-based" is Texas; "Jong-un" and "Kwok-hung" are names as they stand.
_TAILS = frozenset(
    "era led run born style like wide bound type level only free area made held owned class size sized old year month "
    "week day time friendly year-old".split()
)
_TAIL_BEGINNINGS = ("to-", "and-", "in-", "of-", "on-")
_LONGEST_RUN = 30  # words
_HEADLINES = frozenset({"title", "heading", "description", "meta"})
_LONGEST_HEADLINE = 300
_MONTHS_THAT_NAME = frozenset({"May", "April", "June", "August"})
_NO_ACRONYMS = frozenset({"am", "pm", "ad", "bc", "bce", "ce", "ok", "i", "a"})


def names(document: Document) -> list[Mention]:
    """The names and acronyms of the document, in the order of the text."""
    runs = _runs(document)
    found = mentions_of(document.text, runs, _usage(document.text, runs))
    return joined_by_dashes(document.text, found)


def _usage(text: str, runs: list[Run]) -> Usage:
    inside: dict[str, int] = {}
    opening: dict[str, int] = {}
    alone: set[str] = set()
    for tokens, opens, headline, capitals in runs:
        if headline or capitals:
            continue
        first = tokens[0].word
        if opens:
            opening[first] = opening.get(first, 0) + 1
            tokens = tokens[1:]
        elif len(tokens) == 1:
            alone.add(first)
        for token in tokens:
            word = token.word
            inside[word] = inside.get(word, 0) + 1
    words = filter(str.islower, set(text.split()))
    lower = {word if word.isalpha() else word.strip(".,;:!?()[]\"'“”‘’") for word in words}
    return Usage(inside, opening, alone, lower)


_SHORT_WEEKDAYS = frozenset(word.title() for word in WEEKDAY_ABBREVIATIONS)
# What a capitalised word is wherever it stands: None for no name at all, else whether it may also be a common word,
# its letters without a possessive or tail, whether it had one, and whether the sign behind it may belong to it.
_Form = tuple[bool, str, bool, bool] | None
_COMMON: _Form = (True, "", False, False)  # a common word, and never a name


def _runs(document: Document) -> list[Run]:
    text = document.text
    runs: list[Run] = []
    forms: dict[str, _Form] = {}
    connectors: dict[str, str | None] = {" ": " "}
    tokens: list[Token] = []
    opening = headline = capitals = False
    blocks = iter(document.blocks)
    first = stop = -1  # of the block
    end = 0  # of the word before, its possessive included
    for match in _WORD.finditer(text):
        word = match[0]
        start = match.start()
        if start >= stop:
            if tokens:
                runs.append((tokens, opening, headline, capitals))
                tokens = []
            block = next((block for block in blocks if block.end > start), None)
            if block is None:
                break
            first, stop = block.start, block.end
            headline = block.kind in _HEADLINES and _is_headline(text, block)
            capitals = word.isupper() and text[first:stop].isupper()
        if start < first:
            continue
        try:
            form = forms[word]
        except KeyError:
            form = forms[word] = _form(word)
        before = text[start - 1] if start > first else " "
        if form is None or (before != " " and (before.isalnum() or before in "@#_\\")):
            continue
        is_common, shown, possessive, looks_on = form
        if is_common and (not shown or not _may_be_name(text, first, start, word, tokens, end, capitals)):
            if tokens:
                runs.append((tokens, opening, headline, capitals))
                tokens = []
            continue
        connector = None
        if tokens and start - end < 14 and len(tokens) < _LONGEST_RUN:
            gap = text[end:start]
            if gap not in connectors:
                connectors[gap] = CONNECTORS.get(gap, CONNECTORS.get(" ".join(gap.split()))) if gap else None
            connector = connectors[gap]
            if connector not in (None, " ") and word in _SHORT_WEEKDAYS and tokens[-1].word in _SHORT_WEEKDAYS:
                connector = None  # "Mon–Fri" is nobody
        if connector is None:
            if tokens:
                runs.append((tokens, opening, headline, capitals))
                tokens = []
            opening = _opens(text, first, start)
            connector = ""
        end = start + len(word)
        if looks_on:
            following = text[end : end + 1]
            if following in _APOSTROPHES and word[-1] in "sz" and text[end + 1 : end + 2] == " ":
                possessive = True
            elif following == "." and (
                word in _WITH_STOP
                or (len(word) == 1 and text[end + 1 : end + 2].isspace() and text[end + 2 : end + 3].isupper())
            ):
                end += 1
                shown = word + "."
        prefix = _prefix(text, start) if before in _PREFIX_MARKS else ""
        if prefix:
            tokens.append(Token(start - len(prefix), start + len(shown), prefix + shown, connector, possessive))
        else:
            tokens.append(new(Token, (start, start + len(shown), shown, connector, possessive)))
    if tokens:
        runs.append((tokens, opening, headline, capitals))
    return runs


def _form(word: str) -> _Form:
    if len(word) > LONGEST or not (word.isascii() or word[0].isupper()):
        return None
    lower = word.lower()
    is_common = lower in FUNCTION_WORDS
    if (
        is_common
        and len(word) > 1
        and not word.isupper()
        and word not in _MONTHS_THAT_NAME
        and lower not in GIVEN_NAMES
        and lower not in GIVEN_NAMES_AND_WORDS
    ):
        return _COMMON
    possessive = word.endswith(_POSSESSIVE)
    looks_on = not possessive and (word[-1] in "sz" or len(word) == 1 or word in _WITH_STOP)
    shown = word[:-2] if possessive else word
    if "-" in word or "‑" in word or "‐" in word:
        if _SHORT_WEEKDAYS.issuperset(word.split("-")):
            return _COMMON
        cut = _tail(shown)
        if cut:
            # What is left is a name that describes what follows: the run ends here, as it does at a possessive.
            shown, possessive = shown[:cut], True
    return is_common, shown, possessive, looks_on


def _tail(word: str) -> int:
    """Where the tail of a hyphenated word begins that describes what follows, its hyphen included; 0 for none."""
    for cut in range(1, len(word)):
        if word[cut] in "-‐‑":
            tail = word[cut + 1 :]
            if tail in _TAILS or (tail.startswith(_TAIL_BEGINNINGS) and _is_word(tail.partition("-")[2])):
                return cut
            lower = tail.isascii() and tail.isalpha() and tail.islower()
            if lower and ((tail.endswith("ed") and len(tail) > 4) or (tail.endswith("ing") and len(tail) > 6)):
                return cut
    return 0


def _is_word(letters: str) -> bool:
    return letters != "" and letters.replace("_", "a").isalnum()


def _prefix(text: str, start: int) -> str:
    """The article or preposition that is one with the name: "al-", "d'"."""
    mark = text[start - 1]
    for length in (3, 2):
        begin = start - length
        if begin < 0 or (begin and text[begin - 1].isalnum()):
            continue
        letters = text[begin : start - 1]
        if (mark in "-'’" and letters in _ARTICLES) or (mark in _APOSTROPHES and letters in ("d", "l")):
            return text[begin:start]
    return ""


def _opens(text: str, first: int, start: int) -> bool:
    """Whether the word at ``start`` is the first of a sentence, a line of dialogue or a block."""
    index = start - 1
    if index > first and text[index] == " " and text[index - 1].islower():
        return False
    while index >= first and text[index] in _OPENERS:
        index -= 1
    return index < first or text[index] in _ENDS


def _may_be_name(text: str, first: int, start: int, word: str, tokens: list[Token], end: int, capitals: bool) -> bool:
    """Whether a function word or month is a name for once: "US", "A. J. Weber", "Theresa May", "Per Lie"."""
    lower = word.lower()
    if len(word) == 1:
        return text[start + 1 : start + 2] == "." and text[start + 3 : start + 4].isupper()  # "A. J. Weber"
    if word.isupper() and not capitals:
        return lower not in _NO_ACRONYMS and is_acronym(word)
    if word in _MONTHS_THAT_NAME and tokens and text[end:start] == " ":
        last = tokens[-1].word.lower().rstrip(".")
        return last in GIVEN_NAMES or last in HONORIFICS
    return (lower in GIVEN_NAMES or lower in GIVEN_NAMES_AND_WORDS) and not _opens(text, first, start)


def _is_headline(text: str, block: Block) -> bool:
    """Whether capitals in the block mean nothing: a headline in which most of the longer words have them."""
    if block.kind not in _HEADLINES or block.end - block.start > _LONGEST_HEADLINE:
        return False
    words = [word for word in text[block.start : block.end].split() if len(word) > 3]
    capital = sum(word.lstrip("\"'“‘(")[:1].isupper() for word in words)
    return capital > 2 and capital >= 0.7 * len(words)
