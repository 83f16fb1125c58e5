"""Hedges: the words beside a figure that open or widen it."""

from math import inf

from factlint.lexicon.hedges import AFTER, BEFORE, LAST
from factlint.pattern import pattern
from factlint.values import Range, hull

_AFTER = pattern(r"\+|[ \u00a0](?:or|and) (?:more|less|fewer|higher|lower|above|below|over|under|so|up|thereabouts)\b"
                    r"|[ \u00a0]at (?:least|most)\b|-plus\b|[ -]odd\b|[ ]upwards\b")  # fmt: skip


def before(text: str, floor: int, start: int) -> tuple[int, str]:
    """Where the hedge of a figure at ``start`` begins, and what it does; ``(start, "")`` where there is none."""
    end = start - 1
    if end <= floor:
        return start, ""
    gap = text[end]
    if gap in "~<>≥≤":
        return end, BEFORE[gap]
    if gap not in " \u00a0\n":
        return start, ""
    window = max(floor, start - 40)
    word = text[max(text.rfind(" ", window, end) + 1, window) : end]
    if word not in LAST:
        if word.isalpha() and word.islower():
            return start, ""  # what stands before most figures
        word = word[word.rfind("\n") + 1 :].lower().lstrip('(“"‘—–')
        if word not in LAST:
            return start, ""
    # Spaces are rarely any but plain single ones, and then most of the window is too far away.
    near = text[window:end]
    spaced = "  " in near or not near.isprintable()
    for candidate in _STARTS.finditer(text, window if spaced else max(window, end - _LONGEST), end):
        phrase = text[candidate.start() : end].lower()
        how = BEFORE.get(" ".join(phrase.split()) if spaced else phrase)
        if how:
            return candidate.start(), how
    return start, ""


_LONGEST = max(map(len, BEFORE))
_STARTS = pattern(r"(?<![A-Za-z])[A-Za-z~<>≥≤]")


# How those phrases begin: a word and the first letters of the next, or the letters of one word.
_COMPARED = frozenset({"more", "less", "fewe", "high", "lowe", "abov", "belo", "over", "unde", "ther"})
_AFTER_BEGIN = {"or": _COMPARED, "and": _COMPARED, "at": frozenset({"leas", "most"})}
_AFTER_ALONE = frozenset({"plu", "odd", "upw"})


def after(text: str, end: int, stop: int) -> tuple[int, str]:
    """Where a hedge that follows the figure ends, and what it does."""
    first, _, second = text[end + 1 : end + 9].partition(" ")
    if first in _AFTER_BEGIN and text[end] != "+":
        if second[:4] not in _AFTER_BEGIN[first] and second[:2] not in ("so", "up"):
            return end, ""
    elif first[:3] not in _AFTER_ALONE and text[end : end + 1] != "+":
        return end, ""
    match = _AFTER.match(text, end, stop)
    if match is None:
        return end, ""
    phrase = match[0].strip(" \u00a0-")
    return match.end(), "over" if phrase == "+" else AFTER.get(phrase, "about")


def widened(numbers: Range, hedge: str, written: float) -> tuple[Range, str]:
    """The range that the hedge leaves, and the hedge's kind as a Quantity names it; ``written`` is the bare figure."""
    low, high = numbers
    size = max(abs(low), abs(high))
    match hedge:
        case "about":
            middle = (low + high) / 2
            return hull(numbers, Range(middle - abs(middle) * 0.1, middle + abs(middle) * 0.1)), "about"
        case "near":
            return Range(low - size * 0.1, high), "under"
        case "past":
            return Range(low, high + size * 0.1), "over"
        case "over":
            return Range(written, inf), "over"
        case "under":
            return Range(min(0.0, low), written if written >= 0 else high), "under"
    return numbers, ""
