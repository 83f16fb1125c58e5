"""How words are written: British or American, with a hyphen or without, with a capital or without."""

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint.mention import Name, Reading
from factlint.pattern import pattern
from factlint.relate.style.uses import Use, divided, matches, prose
from factlint.relation import Relation, Words

_LOWER = pattern(r"(?<![\w’'@#/.])[a-z]{3,}(?![\w@/]|\.\w)")
_HYPHENED = pattern(r"(?<![\w-])([a-z]+)-([a-z]+)(?![\w-])", re.IGNORECASE)
_CASED = pattern(
    r"(?<![\w’'./@-])[A-Za-z]+[A-Z][A-Za-z]*(?![\w@/-]|\.\w)|(?<![\w’'./@-])[A-Z][a-z]{3,}(?![\w@/-]|\.\w)"
)
_PAIR = pattern(r"(?<= )([A-Z][a-z]{3,}) ([A-Z][a-z]{3,})(?! [A-Z(&]|\w|[’'-])")
# A capital before a pair, with at most a connecting word between, makes it part of a longer name.
_OF_A_NAME = pattern(r"(?:[A-Z][\w’'-]*|[.!?:“\"(])(?: (?:of|for|and|the|on|in|to|de|of the|for the|&))? \Z")
_PLAIN = pattern(r"(?<![\w-])[A-Za-z]{2,}(?![\w-])")
_BEHIND = pattern(r" ([a-z]{4,})")
_POINTED = pattern(r"(?<![\w.])((?:[A-Z]\.){2,3})|(?<![\w.-])([A-Z]{2,3})(?![\w.-])")
_ARTICLE = pattern(r"(?<![\w.&'’-])(?P<article>an?)\s(?P<word>[A-Za-z][a-z’'-]*)(?!\w)")
_SILENT_H = pattern(r"(?:hour|honest|honou?r|heir)", re.IGNORECASE)
# Words that begin with a vowel's letter and a consonant's sound.
_CONSONANT = pattern(
    r"(?:uni(?:t(?!ent)|v|on|q|f|l(?!l)|c|s(?!s))|unan|url\b|u(?:s(?:e|u|a(?:ge|b)|ing)|t(?:il|e[nr]|op)|k[ru]"
    r"|r[aio][nls]|biq|fo\b|gand)|eu|ew|one\b|once|oui|u\b)",
    re.IGNORECASE,
)


def spellings(reading: Reading) -> Iterator[Relation]:
    """British and American spelling in one article, names left out."""
    from factlint.lexicon.spelling import ISE, VARIANTS  # late: large, and only this rule asks for it

    text = reading.document.text
    sides: list[Use] = []
    endings: list[Use] = []
    for match in matches(reading.document, _LOWER):
        word = match[0]
        if word in VARIANTS:
            sides.append(Use("British" if VARIANTS[word][0] == word else "American", *match.span()))
        elif word in ISE:
            british = ISE[word][0] == word
            endings.append(Use("“-ise”" if british else "“-ize”", *match.span()))
            if british:
                sides.append(Use("British", *match.span()))

    def spelt(word: str, form: str) -> str:
        british, american = VARIANTS.get(word) or ISE[word]
        return british if form in ("British", "“-ise”") else american

    yield from divided(text, sides, spelt)
    if len({use.form for use in sides}) < 2:
        yield from divided(text, endings, spelt)


def hyphens(reading: Reading) -> Iterator[Relation]:
    """One word with a hyphen and without: "e-mail" and "email", "high-tech park" and "high tech parks"."""
    text = reading.document.text
    uses: dict[str, list[Use]] = defaultdict(list)
    followers: dict[str, set[str]] = defaultdict(set)
    for match in matches(reading.document, _HYPHENED):
        key = match[0].lower()
        uses[key].append(Use(key, *match.span()))
        followers[key].add(_stem(text, match.end()))
    if not uses:
        return
    joined = {key.replace("-", ""): key for key in uses}
    apart = {tuple(key.split("-")): key for key in uses}
    for first, second in _pairs(reading, _PLAIN):
        key = joined.get(second[0].lower(), "")
        if key:
            uses[key].append(Use(second[0].lower(), *second.span()))
        key = apart.get((first[0].lower(), second[0].lower()), "") if first else ""
        if first and key and _stem(text, second.end()) in followers[key] - {""}:
            uses[key].append(Use(key.replace("-", " "), first.start(), second.end()))
    for places in uses.values():
        yield from divided(text, places, _with_capitals_of)


def _with_capitals_of(words: str, form: str) -> str:
    """The form, its letters as great or small as those of the words."""
    letters = iter(character for character in words if character.isalpha())
    return "".join(next(letters, character) if character.isalpha() else character for character in form)


def _pairs(reading: Reading, words: re.Pattern[str]) -> Iterator[tuple[re.Match[str] | None, re.Match[str]]]:
    """Every word with the one before it, or None where more than a space is between."""
    before: re.Match[str] | None = None
    for match in matches(reading.document, words):
        beside = before is not None and before.end() + 1 == match.start() and match.string[before.end()] == " "
        yield before if beside else None, match
        before = match


def _stem(text: str, at: int) -> str:
    """The beginning of the word behind ``at``, enough to know a noun by in singular and plural."""
    word = _BEHIND.match(text, at)
    return word[1][:6] if word else ""


def capitals(reading: Reading) -> Iterator[Relation]:
    """One name or term with capitals in two ways: "GitHub" and "Github", "Machine Learning" and "machine learning"."""
    text = reading.document.text
    written: dict[str, list[Use]] = defaultdict(list)
    for match in matches(reading.document, _CASED):
        written[match[0].lower()].append(Use(match[0], *match.span()))
    for uses in written.values():
        forms = {use.form for use in uses}
        inner = any(form[1:] != form[1:].lower() for form in forms)
        if inner and not any(form.isupper() for form in forms):
            yield from divided(text, uses, lambda _, form: form)
    names = [m for m in reading.mentions if isinstance(m.value, Name) and m.value.sort in ("person", "place")]
    whole = {(name.start, name.end) for name in names}
    terms: dict[str, list[Use]] = defaultdict(list)
    for match in matches(reading.document, _PAIR):
        if match.span() not in whole and not _OF_A_NAME.search(text, max(0, match.start() - 40), match.start()):
            terms[match[0].lower()].append(Use(match[0], *match.span()))
    for first, second in _pairs(reading, _PLAIN) if terms else ():
        term = f"{first[0]} {second[0]}" if first else ""
        if first and term in terms:
            terms[term].append(Use(term, first.start(), second.end()))
    for uses in terms.values():
        yield from divided(text, uses)


def points(reading: Reading) -> Iterator[Relation]:
    """One short form with points and without: "U.N." and "UN"."""
    forms: dict[str, list[Use]] = defaultdict(list)
    for match in matches(reading.document, _POINTED):
        forms[match[0].replace(".", "")].append(Use(match[0], *match.span()))
    for uses in forms.values():
        yield from divided(reading.document.text, uses, lambda _, form: form)


def articles(reading: Reading) -> Iterator[Relation]:
    """ "a" before a vowel's sound and "an" before a consonant's, of words that leave no doubt."""
    for block in prose(reading.document):
        for match in _ARTICLE.finditer(reading.document.text, block.start, block.end):
            wanted = _article(match["word"])
            if wanted and match["article"] != wanted:
                # With the white space that stands there, which may be a line's end.
                right = wanted + match[0][len(match["article"]) :]
                facts = {"right": f"{wanted} {match['word']}", "written": right}
                yield Relation({"words": Words(*match.span(), match[0])}, facts=facts)


def _article(word: str) -> str:
    """ "a" or "an", or "" where spelling does not tell: single letters, short forms, words with h."""
    if len(word) < 3 or word[1:] != word[1:].lower():
        return ""
    if _SILENT_H.match(word):
        return "an"
    if word[0] in "hHuUoOeE" and (word[0] in "hH" or _CONSONANT.match(word)):
        return "" if word[0] in "hH" else "a"
    return "an" if word[0] in "aeiouAEIOU" else "a"
