"""Whether a fraction in words is a part of a whole: "a third of the seats", not "half an hour" or "the first half"."""

from factlint.extract.figures import Figure
from factlint.pattern import pattern

# What follows parts that are none: "half an hour", "a third man", "a quarter past".
_SPACES = frozenset(" \u00a0\n-")
_ARTICLES = ("a ", "an ", "of ")
_NO_PART_OF = (
    "hour", "day", "year", "month", "centur", "hearted", "mile", "way", "past", "ago", "later", "earlier", "brother",
    "sister", "moon", "term", "marathon", "back", "life", "dollar", "note", "final", "pounder",
)  # fmt: skip
_TIME = pattern(r"time\b")
# What stands before them: "the first half".
_COUNTED_OFF = (
    "first", "second", "third", "fourth", "last", "next", "final", "latest", "other", "latter", "opening", "former",
    "previous", "each", "either", "that", "this", "per", "every", "the", "better", "northern", "southern", "top",
    "bottom", "upper", "lower", "left", "right",
)  # fmt: skip
_BEFORE_SHARE = (
    "by", "or", "which", "whom", "than", "about", "nearly", "almost", "over", "up", "down", "only", "just", "under",
    "a", "to", "fell", "rose", "around", "roughly", "least", "some",
)  # fmt: skip
_NEXT = pattern(r"[ \u00a0\n](\w+)")
_COMPARED = frozenset("more less fewer lower higher larger smaller bigger".split())
_AFTER_SHARE = _COMPARED | {"of", "that", "what", "to"}
_AFTER_HALF = frozenset(
    "of the its their his her our my your all that those these as what were are is was said have had".split()
)


def is_share(text: str, figure: Figure, stop: int) -> bool:
    """Whether the fraction ``figure`` is a share; nothing is read from ``stop`` on."""
    start, end = figure.start, figure.end
    if _is_no_part(text, end, stop):
        return False
    before = text[max(0, start - 12) : start]
    spaced = before[-1:] in _SPACES
    if spaced and before[:-1].lower().endswith(_COUNTED_OFF):
        return False
    if before[-2:] in (", ", " (") and text[end : end + 1] in (",", ".", ";", ")"):
        return True  # in apposition
    hinted = spaced and before[-1] != "-" and before[:-1].endswith(_BEFORE_SHARE)
    words = text[start:end].lower()
    following = _NEXT.match(text, end, stop)
    word = following[1] if following else ""
    if figure.number == 0.5 or (figure.number * 4 % 1 and words.startswith("a")):
        return hinted or end >= stop or word in _AFTER_HALF or (figure.number != 0.5 and _may_end(text, end, word))
    if figure.number == 0.25:
        if words.startswith("a ") and (hinted or word in _COMPARED):
            return True
        return not words.endswith("quarter") or word == "of"
    return True


def _may_end(text: str, end: int, word: str) -> bool:
    """Whether a share may end before this word or sign."""
    if word in _AFTER_SHARE or text[end] in ",.;:)—–":
        return True
    return text[end] in " \u00a0" and text[end + 1 : end + 2] in (",", ".", ";", ":", ")")


def _is_no_part(text: str, end: int, stop: int) -> bool:
    if end >= stop or text[end] not in _SPACES:
        return False
    places = [end + 1, *(end + 1 + len(word) for word in _ARTICLES if text.startswith(word, end + 1, stop))]
    return any(text.startswith(_NO_PART_OF, at, stop) or _TIME.match(text, at, stop) for at in places)
