"""Quantities: a figure with what stands around it, made into a mention."""

import re
from functools import lru_cache

from factlint.extract import hedges, measures, money
from factlint.extract.counted import counted
from factlint.extract.figures import Figure, new
from factlint.extract.measures import compound
from factlint.extract.proportions import proportion
from factlint.lexicon.unit_names import SYMBOLS
from factlint.mention import Mention, Quantity
from factlint.pattern import pattern
from factlint.values import Range, exact, multiply, negative

_WORD = pattern(r"[A-Za-z]+")
# After a plain "%": what makes it neither points nor the beginning of a word.
_AFTER_PERCENT = frozenset(["", *" \n\u00a0.,;:)]}!?'\"’”–—/…"])
_PLAIN_PERCENT = (" percent", " per cent")
_PERCENT = pattern(
    r"[ \u00a0\n\t-]?(?:%(?![\dA-Za-z])|per[ \u00a0\n-]?cents?\b(?!s)|pct\b\.?|p\.c\."
    r"|percentage\b(?![ \u00a0\n-]points?))", re.I
)  # fmt: skip
_POINTS = pattern(r"[ \u00a0\n-]?(?:percentage[ \u00a0\n-]points?\b"
                  r"|per[ \u00a0\n-]?cent(?:age)?[ \u00a0\n-]points?\b|%-?[ ]?points?\b"
                     r"|ppts?\b|p\.p\.|pp\b|%pts?\b)", re.I)  # fmt: skip
_BASIS = pattern(r"[ \u00a0\n-]?(?:basis[ \u00a0\n-]points?|bps?)\b", re.I)
_TIMES = pattern(r"[ \u00a0\n]times(?=[ \u00a0\n](?:as|the|its|their|his|her|our|that|what|more|less|last|greater"
                 r"|larger|bigger|higher|lower"
                    r"|faster|smaller|longer|[a-z]+er\b|those))|-?fold\b|[x×](?![\w×])")  # fmt: skip
_TIMES_BEGIN = frozenset({" t", "\u00a0t", "\nt", "-f", "fo", "x ", "x,", "x.", "x)", "x", "× ", "×", "x;", "x:"})
_MINUS = ("minus", "negative")


# Signs after which nothing goes on with a figure.
_CLOSES = frozenset(",.;:)?!]")
_PER_CENT = frozenset(
    "percentage percentages percent percents percentagepoint percentagepoints percentpoint percentpoints per pct p pp "
    "ppt ppts basis basispoint basispoints bp bps".split()
)
# Words that may begin a hedge, a share ("in five") or a multiple ("times as many") behind the figure.
_GOES_ON = frozenset("or and at odd upwards in out times".split())


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    """All words, lower case, with which a unit, currency, hedge or the like may begin behind a figure."""
    symbols = (symbol.replace("/", " ").replace(".", " ").split()[0].lower() for symbol in SYMBOLS)
    return frozenset(
        (
            *_PER_CENT,
            *_GOES_ON,
            *symbols,
            *measures.BEGINNINGS,
            *measures.POWERS,
            *money.BEGINNINGS,
            *money.LOWER_CODES,
            "rs",
            "kr",
        )
    )


# What stands behind " in " where that is no unit: not "by", "long", "x" and the like.
_NO_INCHES = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZaceijkmnpqrsuvyz")


def _stands_alone(word: str) -> bool:
    """Whether a word behind a figure, over one space, can only be what the figure counts, or none of its business."""
    if len(word) == 1 or (word[1].isupper() and word.isupper()):
        return False  # a symbol or code
    lower = word.lower()
    beginnings = _beginnings()
    return lower not in beginnings and lower.rstrip("s") not in beginnings


def ordinal(text: str, figure: Figure, end: int) -> Mention:
    """A rank: "21st", "third"."""
    number, start = figure.number, figure.start
    value = new(Quantity, (Range(number, number), "ordinal", "", number, 1, figure.digits, "", ""))
    return new(Mention, ("ordinal", start, end, text[start:end], value, start))


def noun_alone(text: str, stop: int, figure: Figure) -> str | None:
    """What the figure counts, "" for nothing known, where nothing else goes on with it; None where something may."""
    end = figure.end
    following = text[end] if end < stop else "."
    if following in _CLOSES:
        return ""
    if following == " ":
        match = _WORD.match(text, end + 1, stop)
        word = match[0] if match else ""
        if word in ("and", "or", "at"):
            return counted(text, end, stop, figure.number) if hedges.after(text, end, stop)[0] == end else None
        if word == "in" and text[end + 3 : end + 4] == " " and text[end + 4 : end + 5] in _NO_INCHES:
            small = 0 < figure.number <= 100 and figure.scale == 1
            return "" if not small or proportion(text, figure, stop) is None else None
        if word and _stands_alone(word):
            return counted(text, end, stop, figure.number)
    elif following in "/–—" or (following == "-" and text[end + 1 : end + 2].isdigit()):
        return ""
    return None


def mention(text: str, floor: int, stop: int, figure: Figure, currency: money.Currency | None = None) -> Mention:
    """The mention of a figure; ``floor`` is where the one before it ends, ``stop`` where its block does."""
    start, end = figure.start, figure.end
    numbers, dimension, unit, factor, noun = figure.range, "number", "", 1.0, ""
    alone: str | None = None
    if currency:
        start, dimension, unit, factor = currency.start, "money", currency.code, currency.factor
    elif (alone := noun_alone(text, stop, figure)) is not None:
        if figure.sort == "part":
            dimension = "share"
        else:
            noun = alone
    elif text[end] == "%" and text[end + 1 : end + 2] in _AFTER_PERCENT and text[end + 2 : end + 3] not in ("p", "P"):
        end, dimension = end + 1, "percent"
        numbers = _at_least_a_unit(figure)
    elif text.startswith(_PLAIN_PERCENT, end, stop) and (after := _percent_end(text, end)):
        end, dimension = after, "percent"
        numbers = _at_least_a_unit(figure)
    else:
        end, dimension, unit, factor, noun, numbers, figure = _with_unit(text, stop, figure)
    start, sign = _signed(text, floor, start, figure)
    number = figure.number * factor * sign
    if factor != 1.0:
        numbers = multiply(numbers, exact(factor))
    if sign < 0:
        numbers = negative(numbers)
    hedged, how = hedges.before(text, floor, start)
    if not how and alone is None:
        end, how = hedges.after(text, end, stop)
    hedge = ""
    if how:
        numbers, hedge = hedges.widened(numbers, how, number)
    what = measures.dimension(unit) if dimension == "measure" else dimension
    value = new(Quantity, (numbers, what, unit, number, figure.scale, figure.digits, noun, hedge))
    return new(Mention, (dimension, hedged, end, text[hedged:end], value, start))


def _percent_end(text: str, end: int) -> int:
    """Where " per cent" at ``end`` ends if it is just that and not points; else 0."""
    end += 9 if text[end + 4] == " " else 8
    following = text[end : end + 1]
    if following == " ":
        return end if text[end + 1 : end + 2] not in ("p", "P") else 0
    return end if following in _CLOSES else 0


def _with_unit(text: str, stop: int, figure: Figure) -> tuple[int, str, str, float, str, Range, Figure]:
    """Where the figure ends with what stands behind it: its dimension, unit, factor and noun, its range, and itself."""
    end = figure.end
    numbers, dimension, unit, factor, noun = figure.range, "number", "", 1.0, ""
    # One look at the next letter spares most figures three parses.
    sign_next = text[end : end + 2].lstrip(" \u00a0\n\t-")[:1]
    may_be_percent = sign_next != "" and sign_next in "%pPbB"
    if may_be_percent and (points := _POINTS.match(text, end, stop)):
        end, dimension = points.end(), "points"
        numbers = _at_least_a_unit(figure)
    elif may_be_percent and (basis := _BASIS.match(text, end, stop)):
        end, dimension, factor = basis.end(), "points", 0.01
        numbers = _at_least_a_unit(figure)
    elif may_be_percent and (percent := _PERCENT.match(text, end, stop)):
        end, dimension = percent.end(), "percent"
        numbers = _at_least_a_unit(figure)
    elif behind := money.after(text, end, stop, figure.scale):
        end, dimension, unit, factor = behind.end, "money", behind.code, behind.factor
    elif feet := compound(text, figure, stop, measure := measures.after(text, end, stop)):
        end, unit, dimension = feet.end, feet.unit, "measure"
        numbers = Range(feet.number - feet.step / 2, feet.number + feet.step / 2)
        figure = figure._replace(number=feet.number)
    elif measure:
        end, dimension, unit = measure.end, "measure", measure.key
        if figure.step == 0 and figure.sort != "part" and figure.number == int(figure.number):
            numbers = Range(figure.number - 0.5, figure.number + 0.5)
        elif figure.sort == "part":
            numbers = exact(figure.number)
    elif text[end : end + 2] in _TIMES_BEGIN and (times := _TIMES.match(text, end, stop)):
        end, dimension = times.end(), "multiple"
        half = figure.step / 2 if "." in figure.digits else 0.25 if figure.number <= 2 else max(0.5, figure.step / 2)
        numbers = Range(figure.number - half, figure.number + half)
    elif figure.sort == "part":
        dimension = "share"
    elif 0 < figure.number <= 100 and figure.scale == 1 and (share := proportion(text, figure, stop)):
        end, numbers, figure = share
        dimension = "share"
    else:
        noun = counted(text, end, stop, figure.number)
    return end, dimension, unit, factor, noun, numbers, figure


def _at_least_a_unit(figure: Figure) -> Range:
    """A percentage is rounded to the last digit it shows, zeros included; one in words as well."""
    if figure.sort == "part" or figure.malformed:
        return figure.range
    step = figure.step if "." in figure.digits or figure.number % 1 else 1.0
    return Range(figure.number - step / 2, figure.number + step / 2)


def _signed(text: str, floor: int, start: int, figure: Figure) -> tuple[int, int]:
    """Where the figure starts with its sign, and the sign."""
    previous = text[start - 1 : start] if start > floor else ""
    if previous in ("-", "−", "–", "‑") and (start == 1 or text[start - 2] in " \u00a0\n(") and figure.digits:
        return start - 1, -1
    if text[start - 2 : start - 1] in ("s", "e"):
        before = text[max(floor, start - 10) : start]
        for word in _MINUS:
            if before[-1:] in (" ", "\u00a0") and before[:-1].lower().endswith(word):
                return start - 1 - len(word), -1
    return start, 1
