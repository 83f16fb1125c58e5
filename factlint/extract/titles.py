"""Titles in lower case beside a name: "their coach, Gwen Thackeray", "Jane Doe, the chief executive,"."""

from factlint.lexicon.function_words import FUNCTION_WORDS
from factlint.lexicon.titles import HONORIFICS, TITLES

_REACH = 50  # characters that a title may take beside a name
_LONGEST = 30  # characters of a single title
_MOST_WORDS = 5
_DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our"})
_STRONG = '.;:!?()"“”'


def title_before(text: str, start: int) -> str:
    """The title whose last word stands right before ``start``, or ""."""
    if text[start - 1 : start] not in (" ", "\n"):
        return ""
    word = text[text.rfind(" ", max(0, start - _LONGEST), start - 1) + 1 : start - 1]
    if word.isalpha() and word not in TITLES and word not in HONORIFICS and (word.islower() or word[0].isupper()):
        return ""  # what stands before most names
    last = text[max(0, start - _LONGEST) : start - 1].rsplit(None, 1)[-1:]
    if not last:
        return ""
    head = last[0].rstrip(",").lower()
    if (head not in TITLES and head.rstrip(".") not in HONORIFICS) or last[0][0].isupper():
        return ""
    words = text[max(0, start - _REACH) : start].split()
    title = [head]
    for word in reversed(words[-_MOST_WORDS:-1]):
        lower = word.lower()
        if lower in FUNCTION_WORDS or word[-1] in ",;:.!?)" or not word[0].isalpha() or lower.endswith(("'s", "’s")):
            break
        title.insert(0, lower)
    return " ".join(title)


def title_after(text: str, end: int) -> str:
    """The title in apposition right behind ``end`` (", the chief executive of Acme,"), or ""."""
    if text[end : end + 2] != ", ":
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
