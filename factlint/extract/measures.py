"""Units of measure behind a figure: "km", "square miles", "feet per second", "degrees Celsius"."""

from factlint.extract.figures import Figure
from factlint.lexicon.unit_names import SYMBOLS, WORDS
from factlint.lexicon.units import FACTORS, READINGS
from factlint.pattern import pattern

_TOKENS = pattern(
    r"[ \u00a0\u202f\n-]{0,2}"
    r"((?:[A-Za-zµμ°º][A-Za-zµμ°º./]*|[′″'\"’”])[²³]?(?:(?<=[a-z])[23](?![\d]))?"
    r"(?:[ \u00a0\n-][A-Za-z.]+[²³]?){0,4})"
)
_TIMES = {"hour": "hour", "hr": "hour", "h": "hour", "second": "second", "sec": "second", "s": "second",
          "minute": "minute", "min": "minute", "day": "day", "year": "year", "week": "week",
          "month": "month"}  # fmt: skip
_OVER = frozenset({"per", "a", "an", "/"})
POWERS = {"square": "square", "sq": "square", "sq.": "square", "cubic": "cubic", "cu": "cubic", "cu.": "cubic"}
# Letters that are a unit only when they touch the figure, or stand apart in plain technical prose.
_TOUCHING = frozenset({"m", "t", "g", "l", "L", "C", "F", "K", "V", "W", "cl", "dl", "ha", "st", "in", "ins", "mb",
                       "ac", "PS",
                       "pt", "gal", "kt", "Mt", "NM", "mi", "cal", "kn", "rpm", "cc", "ft", "KB"})  # fmt: skip
# Of those, the ones that are so rarely anything else that a space is allowed.
_SPACED = frozenset({"m", "g", "t", "ha", "mi", "gal", "kt", "Mt", "L", "l", "W", "V", "K", "st", "kn", "rpm", "cc",
                     "ft", "in", "cl", "C", "F", "KB", "mb"})  # fmt: skip
_NEXT_OF_SPACED = pattern(r"(?:\.?\s?(?:[,;:)\].×x/–—(]|$|\s\(|\d)|\.?\s(?:and|or|by|to|long|wide|high|tall|deep"
                          r"|above|below"
                             r"|of|in|from|at|each|per|away|thick|on|for|with|is|was|the|north|south"
                             r"|east|west)\b)")  # fmt: skip
_PLURAL_ONLY_WORD = frozenset({"stone", "celsius", "centigrade", "fahrenheit", "horsepower", "hertz", "feet"})


class Unit:
    """The unit's key in ``lexicon.units`` and where its words end."""

    __slots__ = ("end", "key")

    def __init__(self, end: int, key: str) -> None:
        self.end = end
        self.key = key


def after(text: str, end: int, stop: int) -> Unit | None:
    """The unit of measure that follows the figure that ends at ``end``."""
    match = _TOKENS.match(text, end, stop)
    if match is None:
        return None
    phrase, first = match[1], match.start(1)
    if phrase[0] in "'′’\"″”":
        return None
    words = phrase.replace("-", " ").split()
    return _symbol(text, stop, phrase, words, first, end) or _worded(text, stop, words, first)


def _finish(text: str, first: int, words: "list[str]", count: int) -> int:
    """Where the first ``count`` words of the phrase that starts at ``first`` end."""
    at = first
    for word in words[:count]:
        at = text.index(word, at) + len(word)
    return at


def _powered(key: str, mark: str) -> str:
    return {"²": "square ", "2": "square ", "³": "cubic ", "3": "cubic "}[mark] + key


def _symbol(text: str, stop: int, phrase: str, words: "list[str]", first: int, end: int) -> Unit | None:
    for count in (2, 1):
        if len(words) < count:
            continue
        written = " ".join(words[:count])
        finish = _finish(text, first, words, count)
        bare = written.rstrip(".,/") if written not in SYMBOLS else written
        mark = bare[-1:] if bare[-1:] in "²³23" else ""
        key = SYMBOLS.get(bare[:-1] if mark else bare)
        if key is None:
            continue
        if len(bare) < len(written):
            finish -= len(written) - len(bare)
        if mark:
            return Unit(finish, _powered(key, mark))
        if (
            bare in _TOUCHING
            and (first != end or bare in ("C", "F", "K", "in"))
            and not (bare in _SPACED and _NEXT_OF_SPACED.match(text, finish, stop))
        ):
            return None
        if (
            bare in ("C", "F")
            and first == end
            and (_NAMED.search(text, max(0, end - 24), end) or text[finish : finish + 1] == "/")
        ):
            return None  # "Boeing 777F"
        if bare == "in" and first != end and not _INCHES.match(text, finish, stop):
            return None
        return _per(text, stop, finish, key)
    return None


_NAMED = pattern(r"\b[A-Z][a-z]+ \d+\Z")
# "5 in" is inches only where nothing that could be "in" something follows.
_INCHES = pattern(r"\.?\s?(?:[,;:)\]×x/–—(]|$)|\.?\s(?:by|long|wide|high|tall|deep|thick|of)\b")


BEGINNINGS = frozenset(word.split()[0].rstrip("s.") for word in WORDS)


def _worded(text: str, stop: int, words: "list[str]", first: int) -> Unit | None:
    power = POWERS.get(words[0].lower(), "")
    rest = words[1:] if power else words
    if not rest or rest[0].lower().rstrip("s.,;:/²³") not in BEGINNINGS:
        return None
    for count in (3, 2, 1):
        if len(rest) < count:
            continue
        name = " ".join(rest[:count]).lower().rstrip(".,;:/")
        mark = name[-1:] if name[-1:] in "²³" else ""
        name = name.rstrip("²³")
        key = WORDS.get(name)
        if key is None and name.endswith("s") and name[:-1] not in _PLURAL_ONLY_WORD:
            key = WORDS.get(name[:-1])
        if key is None or (count == 1 and rest[0][0].isupper() and not power):
            key = key if key and rest[0] in ("Celsius", "Fahrenheit", "Centigrade", "Kelvin") else None
        if key is None:
            continue
        finish = _finish(text, first, words, count + bool(power))
        while text[finish - 1] in ".,;:/":
            finish -= 1
        if power:
            key = f"{power} {key}"
        elif mark:
            key = _powered(key, mark)
        elif name == "degree" or name == "degrees":
            key = "degree"
        elif len(rest) > count and rest[count] in ("squared", "cubed"):
            finish = _finish(text, first, words, count + 1)
            key = f"{'square' if rest[count] == 'squared' else 'cubic'} {key}"
        return _per(text, stop, finish, key)
    return None


_BEFORE_PER = frozenset(" \u00a0\n-/")
_PER = pattern(r"(?:[ \u00a0\n-](?:per|an?)[ \u00a0\n-]|[ ]?/[ ]?)([a-z]+)\b")


def _per(text: str, stop: int, finish: int, key: str) -> Unit:
    """The unit with a time that it is divided by ("miles an hour"), where speed and flow are meant by it."""
    match = _PER.match(text, finish, stop) if text[finish : finish + 1] in _BEFORE_PER else None
    time = _TIMES.get(match[1]) if match else None
    if match and time in ("hour", "second", "minute") and " per " not in key:
        return Unit(match.end(), f"{key} per {time}")
    if match and match[1] in ("gallon", "litre", "liter") and key in ("mile", "kilometer"):
        return Unit(match.end(), "mile per gallon" if key == "mile" else "kilometer per liter")
    return Unit(finish, key)


class Compound:
    """A figure in two units: "5 ft 6 in", "12 stone 4 pounds"; ``number`` counts the greater, ``unit``."""

    __slots__ = ("end", "number", "step", "unit")

    def __init__(self, end: int, unit: str, number: float, step: float) -> None:
        self.end = end
        self.unit = unit
        self.number = number
        self.step = step


_FEET_INCHES = pattern(r"['′’] ?(\d{1,2})(?:[.]\d|½)?(?:[\"″”]|''|’’)?(?![\d'’%])")
_INCHES_ONLY = pattern(r"[ ]?[\"″](?=[\s,;:)x×]|$)")
_SMALLER = {"foot": ("inch", 12), "stone": ("pound", 14), "pound": ("ounce", 16), "yard": ("foot", 3)}
_THEN = pattern(
    r"(?:,? and |, | |-)?(\d{1,2}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?![\d:%]|,\d)"
)  # fmt: skip
# After "six feet four": nothing that the four could count.
_TALL = pattern(
    r"\s?[(,;.)]|\s(?:tall|in height|in (?:his|her|their) (?:socks|shoes|boots|stockings|bare feet|heels))\b|\Z"
)
_INCH_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
               "ten": 10,
               "eleven": 11}  # fmt: skip


def compound(text: str, figure: Figure, stop: int, greater: Unit | None) -> Compound | None:
    """The figure and the smaller unit after its own, ``greater``, as one measure; None where there is none."""
    if figure.end >= stop or figure.number % 1 or figure.scale != 1:
        return None
    if text[figure.end] in "'′’":
        match = _FEET_INCHES.match(text, figure.end, stop)
        if match and int(match[1]) < 12 and figure.number < 100:
            return Compound(match.end(), "foot", figure.number + int(match[1]) / 12, 1 / 12)
        return None
    if figure.digits and (text[figure.end] in '"″' or text[figure.end : figure.end + 2] in (' "', " ″")):
        inches = _INCHES_ONLY.match(text, figure.end, stop)
        if inches:
            return Compound(inches.end(), "inch", figure.number, 1)
    if greater is None or greater.key not in _SMALLER:
        return None
    smaller, count = _SMALLER[greater.key]
    match = _THEN.match(text, greater.end, stop)
    if match is None:
        return None
    number = float(match[1]) if match[1][0].isdigit() else _INCH_WORDS[match[1]]
    if number >= count:
        return None
    behind = after(text, match.end(), stop)
    if behind and behind.key == smaller:
        return Compound(behind.end, greater.key, figure.number + number / count, 1 / count)
    if greater.key == "foot" and text[greater.end] == "-" == text[figure.end] and not behind:
        return Compound(match.end(), "foot", figure.number + number / 12, 1 / 12)
    if greater.key == "foot" and number % 1 == 0 and _TALL.match(text, match.end(), stop):
        return Compound(match.end(), "foot", figure.number + number / 12, 1 / 12)
    return None


def dimension(key: str) -> str:
    """What a unit measures, from its key alone: rare units are their own dimension."""
    known = FACTORS.get(key) or FACTORS.get(READINGS.get(key, ("",))[0])
    if known:
        return known[0]
    if key.startswith("square "):
        return "area"
    if key.startswith("cubic "):
        return "volume"
    return "rate" if " per " in key else "other"
