"""Acronyms: short forms in capitals, and the long form that an article gives beside one."""

from collections.abc import Callable

from factlint.mention import Acronym, Mention
from factlint.pattern import pattern

_ACRONYM = pattern(r"(?:[A-Z][A-Z0-9]*(?:[-/&][A-Z0-9]+)*|(?:[A-Z]\.){2,})s?$")
_MOST_WORDS = 10  # of a long form, small words included
_REACH = 120  # characters between an acronym and the far end of its long form
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "at", "by", "with", "a", "an", "de", "la", "du",
"des", "del", "et",
                    "und", "von", "der"})  # fmt: skip


def is_acronym(word: str) -> bool:
    """Whether the word is written as a short form: two to eight capitals, digits among them, a plural s behind."""
    if word[1:].islower():
        return False  # what most words are
    if len(word) >= 10 or sum(map(str.isupper, word)) < 2:
        return False
    if word.isascii() and word.isalnum():
        return word[0].isupper() and word.removesuffix("s").isupper()
    return _ACRONYM.match(word) is not None


def acronym(text: str, start: int, word: str) -> Mention:
    """The mention of the acronym ``word`` at ``start``."""
    letters = (word[:-1] if word.endswith("s") and len(word) > 2 else word).replace(".", "")
    end = start + len(word)
    return Mention("acronym", start, end, word, Acronym(letters, _expansion(text, start, end, letters)), start)


def _expansion(text: str, start: int, end: int, letters: str) -> str:
    """The long form beside the acronym: before "(ABC)" or ", or ABC", or inside "ABC (…)"."""
    if text[start - 1 : start] == "(":
        if text[end : end + 1] in (")", ",", ";"):
            return long_form(text[max(0, start - _REACH) : start - 1].rstrip(), letters)
    elif text[max(0, start - 5) : start] == ", or ":
        return _fitting(text[max(0, start - _REACH) : start - 5], letters)
    if text[end : end + 2] == " (":
        close = text.find(")", end, end + _REACH)
        inside = text[end + 2 : close] if close > 0 else ""
        if inside and near_fit(letters, inside):
            return inside
    return ""


def initials(phrase: str) -> str:
    """The first letters of the phrase's words and their hyphened parts, small words left out, in capitals."""
    return "".join(word[0].upper() for word in _WORD.findall(phrase) if word.lower() not in _SMALL)


def near_fit(letters: str, phrase: str) -> bool:
    """Whether the letters are the phrase's initials, or were meant to be: two of them swapped, or one another."""
    heads = initials(phrase)
    if letters.upper() == heads or letters.upper() == "".join(word[0].upper() for word in _WORD.findall(phrase)):
        return True
    if len(heads) != len(letters) or len(letters) < 3 or not letters.isalpha():
        return False
    return (
        sorted(heads) == sorted(letters.upper())
        or sum(x != y for x, y in zip(heads, letters.upper(), strict=True)) == 1
    )


def long_form(before: str, letters: str) -> str:
    """The words that end ``before`` and are, or were meant as, what the letters stand for; "" where none are.

    Initials count more than letters inside words: "Economic Review Committee (REC)" is not the review committee.
    """
    return (
        _stretch(before, lambda phrase: initials(phrase) == letters.upper())
        or _capitalised(before, letters)
        or _fitting(before, letters)
    )


def _fitting(before: str, letters: str) -> str:
    """The shortest stretch at the end of ``before`` that begins with the first letter and has all in their order."""
    return _stretch(before, lambda phrase: phrase[0].upper() == letters[0].upper() and is_in_order(letters, phrase))


def _stretch(before: str, fits: Callable[[str], bool]) -> str:
    """The shortest words that end ``before`` and fit."""
    words = list(_WORD.finditer(before))[-_MOST_WORDS:]
    position = len(before)
    for word in reversed(words):
        # A long form does not reach over the end of a clause or of a paragraph.
        between = before[word.end() : position]
        if any(mark in between for mark in ".;:()!?") or "\n\n" in between:
            break
        position = word.start()
        if fits(before[position:]):
            return before[position:]
    return ""


def is_in_order(letters: str, phrase: str) -> bool:
    """Whether the letters occur in the phrase in their order, the first at its beginning and half at a word's."""
    lower, at, heads = phrase.lower(), 0, 0
    for index, letter in enumerate(letters.lower()):
        if not letter.isalnum():
            continue
        # A word's beginning is the better place for a letter than the inside of the word before.
        head = next(
            (i for i in range(at, len(lower)) if lower[i] == letter and (not i or not lower[i - 1].isalnum())), -1
        )
        where = head if head >= 0 else lower.find(letter, at)
        if where < 0 or (index == 0 and where != 0):
            return False
        heads += where == head
        at = where + 1
    return heads * 2 > len(letters)


def _capitalised(before: str, letters: str) -> str:
    """The capitalised words that end ``before``, as many as the letters, where the letters nearly fit them."""
    begin = len(before)
    for word in reversed(list(_WORD.finditer(before))[-_MOST_WORDS:]):
        if before[word.end() : begin].strip("-& ") or not (word[0][0].isupper() or word[0].lower() in _SMALL):
            break
        begin = word.start()
        if word[0][0].isupper() and len(initials(before[begin:])) == len(letters):
            return before[begin:] if near_fit(letters, before[begin:]) else ""
    return ""
