"""Names and acronyms: runs of capitalised words, parsed where they stand.

The scan is led by capitals. Words that follow one another, or are joined by what joins words of a name ("of", "van",
"&"), make a run; a run is parsed into titles and names by ``extract.runs``. Whether a capital means a name is decided
by the whole article: a word that opens a sentence or stands in a headline is one where it is written with a capital
inside a sentence too.
"""

from bisect import bisect_right
from collections.abc import Iterator

from factlint.document import Block, Document
from factlint.extract.acronyms import is_acronym
from factlint.extract.runs import CONNECTORS, Run, Token, Usage, mentions_of
from factlint.lexicon.function_words import FUNCTION_WORDS
from factlint.lexicon.given_names import GIVEN_NAMES, GIVEN_NAMES_AND_WORDS
from factlint.lexicon.titles import HONORIFICS
from factlint.mention import Mention, Name
from factlint.pattern import pattern

LONGEST = 60  # characters of one word; what is longer is no name, whatever its capitals

# Latin, Greek and Cyrillic letters of both cases where the two alternate; the scan asks str.isupper() afterwards.
_CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ɏͰ-ϿЀ-ԯḀ-ỿ"
_TOKEN = pattern(
    r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Rev|Hon|St|Ste|Jr|Sr|Inc|Co|Corp|Ltd|Mt|Ft"
    r"|Pres|Supt|Insp|Bros|Messrs|Assn|Dept|Univ|Intl)\."
    r"|(?:[A-Z]\.){2,}"
    rf"|[A-Z]\.(?=\s[{_CAPITAL}])"
    rf"|[{_CAPITAL}]\w*(?:[-‐‑'’‘ʼʻ`´&]\w+)*"
)
_POSSESSIVE = ("'s", "’s", "‘s", "ʼs", "`s", "´s", "'S", "’S")
_APOSTROPHES = "'’‘ʼʻ`´"
# What may stand between a sentence's first letter and the end of the sentence before.
_OPENERS = " \n\t\u00a0\"'“”‘’«»([{*_–—-•·>"
_ENDS = ".!?:…"
# "Texas-based" is Texas; "Jong-un" and "Kwok-hung" are names as they stand.
_TAIL = pattern(
    r"[-‐‑](?:[a-z]{3,}ed|[a-z]{4,}ing|era|led|run|born|style|like|wide|bound|type|level|only|free|area|made|held|owned|class|sized?|"
    r"old|year|month|week|day|time|friendly|born|year-old|to-\w+|and-\w+|in-\w+|of-\w+|on-\w+)$"
)
_HEADLINES = frozenset({"title", "heading", "description", "meta"})
_MONTHS_THAT_NAME = frozenset({"May", "April", "June", "August"})
_DASHED = pattern(rf"([{_CAPITAL}]\w+)(?:\s[-–—]\s?|[–—]\s?|-\s)([{_CAPITAL}]\w+)")


def names(document: Document) -> list[Mention]:
    """The names and acronyms of the document, in the order of the text."""
    runs = list(_runs(document))
    usage = _usage(document.text, runs)
    found: list[Mention] = []
    for run in runs:
        found.extend(mentions_of(document.text, run, usage))
    return _joined_by_dashes(document.text, found)


def _usage(text: str, runs: list[Run]) -> Usage:
    """How the article writes its words: which stand capitalised inside sentences, which in lower case."""
    inside: dict[str, int] = {}
    opening: dict[str, int] = {}
    alone: set[str] = set()
    for run in runs:
        if run.headline or run.capitals:
            continue
        if run.opening:
            opening[run.tokens[0].word] = opening.get(run.tokens[0].word, 0) + 1
        elif len(run.tokens) == 1:
            alone.add(run.tokens[0].word)
        for token in run.tokens[run.opening :]:
            inside[token.word] = inside.get(token.word, 0) + 1
    lower = {word.strip(".,;:!?()[]\"'“”‘’") for word in set(text.split()) if word[0].islower() or not word[0].isalnum()}
    return Usage(inside, opening, alone, lower)


def _runs(document: Document) -> Iterator[Run]:
    text = document.text
    for block in document.blocks:
        headline = _is_headline(text, block)
        capitals = text[block.start : block.end].isupper()
        tokens: list[Token] = []
        opening = False
        end = -1
        for match in _TOKEN.finditer(text, block.start, block.end):
            start = match.start()
            before = text[start - 1] if start > block.start else " "
            if before.isalnum() or before in "@#_\\" or end > start:
                continue
            word = match[0]
            if not word[0].isupper() or len(word) > LONGEST:
                continue
            gap = text[end:start] if tokens else ""
            connector = CONNECTORS.get(gap if gap in CONNECTORS else " ".join(gap.split())) if gap and len(gap) < 12 else None
            starts = connector is None
            opens = starts and _opens(text, block.start, start)
            token = _token(text, start, word, connector or "")
            if _is_function_word(word, tokens if not starts else (), opens, capitals):
                if tokens:
                    yield Run(tuple(tokens), opening, headline, capitals)
                tokens, end = [], -1
                continue
            if starts and tokens:
                yield Run(tuple(tokens), opening, headline, capitals)
                tokens = []
            if not tokens:
                opening = opens
                token = token._replace(connector="")
            tokens.append(token)
            end = token.end
            if token.possessive:
                end += len(word) - (token.end - token.start)
        if tokens:
            yield Run(tuple(tokens), opening, headline, capitals)


def _token(text: str, start: int, word: str, connector: str) -> Token:
    possessive = False
    if word.endswith(_POSSESSIVE):
        word, possessive = word[:-2], True
    elif start + len(word) < len(text) and text[start + len(word)] in "'’" and word[-1] in "sz" and _plural_possessive(
        text, start + len(word) + 1
    ):
        possessive = True
    tail = _TAIL.search(word) if "-" in word or "‑" in word or "‐" in word else None
    if tail:
        # What is left is a name that describes what follows: the run ends here, as it does at a possessive.
        word, possessive = word[: tail.start()], True
    if start >= 3 and text[start - 1] in "-'’" and text[start - 3 : start - 1] in ("al", "el", "ad", "as", "ul", "ur", "an", "ar"):
        if start == 3 or not text[start - 4].isalnum():
            word, start = text[start - 3 : start] + word, start - 3
    elif start >= 2 and text[start - 1] in _APOSTROPHES and text[start - 2] in "dl" and (start == 2 or not text[start - 3].isalnum()):
        word, start = text[start - 2 : start] + word, start - 2
    return Token(start, start + len(word), word, connector, possessive)


def _plural_possessive(text: str, after: int) -> bool:
    return after < len(text) and text[after] == " "


def _opens(text: str, first: int, start: int) -> bool:
    """Whether the word at ``start`` is the first of a sentence, a line of dialogue or a block."""
    index = start - 1
    while index >= first and text[index] in _OPENERS:
        index -= 1
    return index < first or text[index] in _ENDS


def _is_function_word(word: str, before: tuple[Token, ...] | list[Token], opens: bool, capitals: bool) -> bool:
    lower = word.lower()
    if lower not in FUNCTION_WORDS:
        return False
    if len(word) > 1 and word.isupper() and not capitals:
        return lower in ("am", "pm", "ad", "bc", "bce", "ce", "ok", "i", "a") or not is_acronym(word)
    if word in _MONTHS_THAT_NAME and before:
        last = before[-1].word.lower().rstrip(".")
        return last not in GIVEN_NAMES and last not in HONORIFICS
    return opens or lower not in GIVEN_NAMES_AND_WORDS


def _is_headline(text: str, block: Block) -> bool:
    """Whether capitals in the block mean nothing: a headline in which most of the longer words have them."""
    if block.kind not in _HEADLINES or block.end - block.start > 300:
        return False
    words = [word for word in text[block.start : block.end].split() if len(word) > 3]
    capital = sum(word.lstrip("\"'“‘(")[:1].isupper() for word in words)
    return capital > 2 and capital >= 0.7 * len(words)


def _joined_by_dashes(text: str, found: list[Mention]) -> list[Mention]:
    """One name for two with a spaced dash between them ("Anna – Maria Weber") where the article has it hyphenated too."""
    hyphenated = {word.casefold() for mention in found if isinstance(mention.value, Name)
                  for word in mention.value.words if "-" in word}  # fmt: skip
    dashed = [m for m in _DASHED.finditer(text) if f"{m[1]}-{m[2]}".casefold() in hyphenated] if hyphenated else ()
    if not dashed:
        return found
    starts = [mention.start for mention in found]
    joined: dict[int, Mention] = {}
    taken: set[int] = set()
    for match in dashed:
        first, last = _at(found, starts, match.start()), _at(found, starts, match.start(2))
        if first in taken or last in taken:
            continue
        a, b = (found[index] if index >= 0 else None for index in (first, last))
        start, end = a.start if a else match.start(), b.end if b else match.end()
        before = a.value.words[:-1] if a and isinstance(a.value, Name) else ()
        after = b.value.words[1:] if b and isinstance(b.value, Name) else ()
        title = next((m.value.title for m in (a, b) if m and isinstance(m.value, Name)), "")
        value = Name((*before, match[0], *after), title, "person")
        joined[start] = Mention("name", start, end, text[start:end], value, start)
        taken.update(index for index in (first, last) if index >= 0)
    kept = [mention for index, mention in enumerate(found) if index not in taken]
    return sorted([*kept, *joined.values()], key=lambda mention: mention.start)


def _at(found: list[Mention], starts: list[int], offset: int) -> int:
    """The index of the mention that holds the offset, or -1."""
    index = bisect_right(starts, offset) - 1
    return index if index >= 0 and found[index].end > offset else -1
