"""Names that an article writes with a hyphen and, somewhere, with a spaced dash: "Anna – Maria Weber"."""

from bisect import bisect_right

from factlint.mention import Mention, Name
from factlint.pattern import pattern

# Latin, Greek and Cyrillic letters of both cases where the two alternate; the scan asks str.isupper() afterwards.
CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ɏͰ-ϿЀ-ԯḀ-ỿ"
_SPACED_DASHES = ("–", "—", "- ", " -", "\n-", "-\n", "\u00a0-", "-\u00a0")
_DASHED = pattern(rf"([{CAPITAL}]\w+)(?:\s[-–—]\s?|[–—]\s?|-\s)([{CAPITAL}]\w+)")


def joined_by_dashes(text: str, found: list[Mention]) -> list[Mention]:
    """One name for two with a spaced dash between ("Anna – Maria Weber") where the article has it hyphenated too."""
    hyphenated = {word.casefold() for mention in found if "-" in mention.text and isinstance(mention.value, Name)
                  for word in mention.value.words if "-" in word}  # fmt: skip
    if not hyphenated or not any(dash in text for dash in _SPACED_DASHES):
        return found
    dashed = [m for m in _DASHED.finditer(text) if f"{m[1]}-{m[2]}".casefold() in hyphenated]
    if not dashed:
        return found
    joined: dict[int, Mention] = {}
    taken: set[int] = set()
    for match in dashed:
        first, last = _at(found, match.start()), _at(found, match.start(2))
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


def _at(found: list[Mention], offset: int) -> int:
    """The index of the mention that holds the offset, or -1."""
    index = bisect_right(found, offset, key=lambda mention: mention.start) - 1
    return index if index >= 0 and found[index].end > offset else -1
