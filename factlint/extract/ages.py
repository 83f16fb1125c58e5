"""Ages in digits: "aged 73", "at the age of 78", "John Smith, 45,", "turns 100", "died in Brussels at 78", "87 yo".

Ages that are written as durations ("45-year-old") are read with those.
"""

from factlint.lexicon.months import MONTHS
from factlint.lexicon.weekdays import WEEKDAYS
from factlint.mention import Age, Mention
from factlint.pattern import pattern
from factlint.values import Range

OLDEST = 115  # a number above it beside a name is no age

_BETWEEN_COMMAS = pattern(r"(\d{1,3})(?=[,.;:)—]|\s[-–—]\s|–\D)(?![,.]\d)")
_NAMED = pattern(r"([A-Z][\w.'’-]*),\s$")
_LISTED = pattern(r"(?:,|\sand|\sor)\s\d")
# What is numbered, not aged, after a word in capitals.
_NUMBERED = frozenset({
    "no", "nos", "page", "pages", "section", "article", "chapter", "psalm", "psalms", "room", "route", "table",
    "figure", "vol",
    "volume", "part", "highway", "interstate", "level", "block", "unit", "act", "rule", "title", "verse", "sections",
    "articles",
    "chapters", "group", "line", "gate", "platform", "track", "channel", "class", "grade", "phase", "round", "week",
    "day",
})  # fmt: skip
_AGED = pattern(
    r"(?:aged|age[ds]?\sof|age|ages)\s(?:about\s|around\s|only\s|just\s)?(\d{1,3})(?:\s?(?:-|–|to|and|or)\s?(\d{1,3}))?"
    r"(?![\d:%]|[.,]\d|\s(?:percent|per|million|billion))"
)
_TURNING = frozenset({"turn", "turns", "turned", "turning"})
_LIFE_VERB = pattern(
    r"\b(?:died|dies|dead|passed\saway|married|retired|retires|killed|enlisted|graduated|emigrated)\b[^.;:\n]{0,60}?\sat\s(?:just\s|only\s)?$"
)
_LIVED = pattern(r"\blived\sto\sbe\s$")
_OPENS = pattern(r"(?:^|[.!?\"“\n]\s?)At\s$")
_SOMEBODY = pattern(r",\s(?:he|she|the|his|her|[A-Z])|\s(?:he|she)\b")
_SOMEBODY_OF = (" man of ", " woman of ", " boy of ", " girl of ", " child of ", " widow of ", " widower of ")
_WHEN = pattern(r"\swhen\b")
_ENDS = pattern(
    r"(?![:%\w]|[.,]\d)(?:[,.;:)!?—–]|\s(?:and|of|after|from|in|when|last|on|this|next|tomorrow|today|yesterday|at|following|but|"
    r"as|or)\b|\s*$|\s?[—–-]\s)"
)


def age(text: str, start: int, end: int, low: float, high: float, figure: int | None = None) -> Mention:
    """An age from ``low`` to ``high`` years at ``text[start:end]``."""
    return Mention("age", start, end, text[start:end], Age(Range(low, high)), start if figure is None else figure)


def bare_age(text: str, start: int, stop: int, number: int, end: int) -> Mention | None:
    """The digits ``text[start:end]`` as an age, where the words around say that they are one."""
    if not 1 <= number <= OLDEST or text[start - 1 : start] != " ":
        return None
    if text[end : end + 3] in (" yo", "-yo") and not text[end + 3 : end + 4].isalnum():
        return age(text, start, end + 3, number, number)
    if text[start - 2 : start - 1] == ",":
        return _between_commas(text, start, stop)
    left = max(0, start - 90)
    word = text[max(0, start - 9) : start - 1].rpartition(" ")[2].lower()
    if word in _TURNING:
        said = True
    elif word in ("at", "just", "only"):
        said = bool(_LIFE_VERB.search(text, left, start))
        if not said and word == "at" and _OPENS.search(text, max(0, start - 5), start):
            return age(text, start, end, number, number) if _SOMEBODY.match(text, end, stop) else None
    elif word == "of":
        said = text[max(0, start - 14) : start].endswith(_SOMEBODY_OF)
    elif word in ("was", "is", "were"):
        told = _WHEN.match(text, end, stop) or (
            text[max(0, start - 7) : start] == "who is " and text[end : end + 1] in ",."
        )
        return age(text, start, end, number, number) if told else None
    else:
        said = word == "be" and bool(_LIVED.search(text, left, start))
    return age(text, start, end, number, number) if said and _ENDS.match(text, end, stop) else None


def _between_commas(text: str, start: int, stop: int) -> Mention | None:
    """An age between commas after a name: the digits at ``start`` of "John Smith, 45, said"."""
    match = _BETWEEN_COMMAS.match(text, start, stop)
    named = match and _NAMED.search(text, max(0, start - 24), start)
    if not match or not named:
        return None
    word = named[1].rstrip(".").lower()
    if len(word) < 2 or word in MONTHS or word in WEEKDAYS or word in _NUMBERED:
        return None
    # "Gates 12, 14, 16" is a list of numbers.
    if _LISTED.match(text, match.end(), stop):
        return None
    return age(text, start, match.end(1), int(match[1]), int(match[1]))


def worded_ages(text: str) -> list[Mention]:
    """Ages that the word "age" announces, found from that word: "aged 73", "at the age of 78", "ages 5 to 12"."""
    found = []
    position = text.find("age")
    while position >= 0:
        if not text[position - 1 : position].isalpha() and (match := _AGED.match(text, position)):
            low, high = int(match[1]), int(match[2] or match[1])
            if low <= high <= 130:
                found.append(age(text, position, match.end(), low, high, match.start(1)))
        position = text.find("age", position + 3)
    return found
