"""Titles in lower case beside a name: "their coach, Gwen Thackeray", "Jane Doe, the chief executive,"."""

from factlint.lexicon.function_words import FUNCTION_WORDS
from factlint.lexicon.titles import HONORIFICS, TITLES

_REACH = 50  # characters that a title may take beside a name
_MOST_WORDS = 5
_DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our"})
_STRONG = '.;:!?()"“”'


def title_before(text: str, start: int) -> str:
    """The title whose last word stands right before ``start``, or ""."""
    before = text[max(0, start - _REACH) : start]
    if before[-1:] not in (" ", "\n"):
        return ""
    words = before.split()
    if not words:
        return ""
    head = words[-1].rstrip(",").lower()
    if (head not in TITLES and head.rstrip(".") not in HONORIFICS) or words[-1][0].isupper():
        return ""
    title = [head]
    for word in reversed(words[-_MOST_WORDS:-1]):
        lower = word.lower()
        if lower in FUNCTION_WORDS or word[-1] in ",;:.!?)" or not word[0].isalpha() or lower.endswith(("'s", "’s")):
            break
        title.insert(0, lower)
    return " ".join(title)


def title_after(text: str, end: int, names: int) -> str:
    """The title in apposition right behind ``end`` (", the chief executive of Acme,"), or "".

    ``names`` is how many words stand before it: a single one is too little to be introduced.
    """
    if names < 2 or text[end : end + 2] != ", ":
        return ""
    words = text[end + 2 : end + 2 + _REACH].split()[:_MOST_WORDS]
    title: list[str] = []
    last = 0  # words up to and with the last head
    for word in words:
        bare = word.rstrip(',.;:!?)”"')
        if word[0] in _STRONG:
            break
        title.append(bare.lower())
        if bare.lower() in TITLES:
            last = len(title)
        if bare != word or (last and bare.lower() not in TITLES):
            break
    if not last:
        return ""
    following = words[last : last + 1]
    if words[last - 1].islower() and following and following[0][0].isupper():
        return ""  # the title of the next in a list: "Anna Weber, coach Jones"
    return " ".join(title[1 if title[0] in _DETERMINERS and last > 1 else 0 : last])
