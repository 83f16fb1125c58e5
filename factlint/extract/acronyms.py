"""Acronyms: short forms in capitals, and the long form that an article gives beside one."""

import re

from factlint.mention import Acronym, Mention

_ACRONYM = re.compile(r"(?:[A-Z][A-Z0-9]*(?:[-/&][A-Z0-9]+)*|(?:[A-Z]\.){2,})s?$")
_MOST_WORDS = 10  # of a long form, small words included
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset("of the and for in on to at by with a an de la du des del et und & von der".split())


def is_acronym(word: str) -> bool:
    """Whether the word is written as a short form: two capitals or more, digits among them, a plural s behind."""
    letters = word.rstrip("s")
    return sum(map(str.isupper, letters)) >= 2 and _ACRONYM.match(word) is not None


def acronym(text: str, first: int, start: int, word: str, last: int) -> Mention:
    """The mention of the acronym ``word`` at ``start`` in the block ``[first, last)``."""
    letters = word[:-1] if word.endswith("s") and len(word) > 2 else word
    letters = letters.replace(".", "")
    return Mention("acronym", start, start + len(word), word, Acronym(letters, _expansion(text, first, start, start + len(word), letters, last)), start)


def _expansion(text: str, first: int, start: int, end: int, letters: str, last: int) -> str:
    """The long form beside the acronym: before "(ABC)", or behind "ABC (" and up to ")"."""
    if start - first > 3 and text[start - 1] == "(" and text[end : end + 1] in (")", ",", ";"):
        return long_form(text[max(first, start - 120) : start - 1].rstrip(), letters)
    if text[end : end + 2] == " (":
        close = text.find(")", end, min(last, end + 90))
        inside = text[end + 2 : close] if close > 0 else ""
        if inside and initials_fit(letters, inside.split()):
            return inside
    return ""


def initials_fit(letters: str, words: list[str]) -> bool:
    """Whether the letters are the initials of the words, small words counted or not."""
    heads = [part[0].upper() for word in words for part in word.split("-") if part]
    return letters.upper() in ("".join(heads), "".join(word[0].upper() for word in words if word.lower() not in _SMALL))


def long_form(before: str, letters: str) -> str:
    """The words that end ``before`` and are, or were meant as, what the letters stand for; "" where none are.

    The shortest stretch that has the letters in their order and begins with the first of them; failing that the
    capitalised words that stand there, if they are as many as the letters.
    """
    words = list(_WORD.finditer(before))[-_MOST_WORDS:]
    position = len(before)
    for index in range(len(words) - 1, -1, -1):
        # A long form does not reach over the end of a clause.
        if any(mark in before[words[index].end() : position] for mark in ".;:()!?"):
            break
        position = words[index].start()
        if words[index][0][0].upper() == letters[0].upper() and _in_order(letters, before[position:]):
            return before[position:]
    return _capitalised(before, words, len(letters))


def _in_order(letters: str, phrase: str) -> bool:
    """Whether the letters occur in the phrase in their order, the first at its beginning and half at a word's."""
    lower, at, heads = phrase.lower(), 0, 0
    for index, letter in enumerate(letters.lower()):
        if not letter.isalnum():
            continue
        # A word's beginning is the better place for a letter than the inside of the word before.
        head = next((i for i in range(at, len(lower)) if lower[i] == letter and (i == 0 or not lower[i - 1].isalnum())), -1)
        where = head if head >= 0 else lower.find(letter, at)
        if where < 0 or (index == 0 and where != 0):
            return False
        heads += where == head
        at = where + 1
    return heads * 2 > len(letters)


def _capitalised(before: str, words: list[re.Match[str]], count: int) -> str:
    taken = 0
    begin = len(before)
    for word in reversed(words):
        if "".join(before[word.end() : begin].split()).strip("-&"):
            break
        if word[0][0].isupper():
            taken += len(word[0].split("-"))
        elif word[0] not in _SMALL:
            break
        begin = word.start()
        if taken == count and word[0][0].isupper():
            return before[begin:]
    return ""
