"""Numbers in words: "two and a half million", "nineteen", "two-thirds", "twenty-first", "half a dozen"."""

import re

from factlint.extract.figures import Figure, loose_step
from factlint.lexicon.numerals import ONES, ORDINALS, PARTS, SCALES, TENS
from factlint.pattern import pattern

_WORD = pattern(r"[A-Za-z]+")
_GAP = pattern(r"[ \u00a0\n\t]{1,3}|[ ]?[-‐‑][ ]?")
_AND = pattern(r"[ \u00a0\n]{1,2}and[ \u00a0\n]{1,2}(?=[a-z])", re.I)
_POINT = pattern(
    r"[ \u00a0]point(?=[ \u00a0](?:zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|\w+teen|\w+ty(?:-\w+)?)\b)", re.I
)  # fmt: skip
_SCALES_OF_A = ("hundred", "thousand", "lakh", "million", "crore", "billion", "trillion", "dozen")
_OF_A = pattern(
    r"[ \u00a0-]{1,2}(?:of )?(?:an?[ \u00a0]{1,2})?(?=(?:hundred|thousand|lakh|million|crore|billion|trillion"
    r"|dozen)\b)", re.I
)  # fmt: skip


# A word and the next one, over what may stand between the words of a numeral, or over more.
_PAIR = pattern(r"([A-Za-z]+)[ \u00a0\n\t‐‑-]*([A-Za-z]*)")
# Words that may go on with a numeral, and words of more than one use with which one may start.
_CONTINUING = frozenset({
    *ONES, *TENS, *ORDINALS, *SCALES, *PARTS, *(f"{part}s" for part in PARTS), "and", "point", "of", "a", "an",
})  # fmt: skip
_STARTING = frozenset({*SCALES, *ONES, "half", "quarter"})


def words_at(text: str, start: int, stop: int) -> Figure | None:
    """The figure in words that starts at ``start``, scale words included; None where the words are no number."""
    pair = _PAIR.match(text, start, stop)
    if pair is None:
        return None
    first, second = pair.groups()
    if second.lower() not in _CONTINUING:
        first = first.lower()
        end = pair.end(1)
        number = ONES.get(first) or TENS.get(first)
        if number:
            return Figure(start, end, float(number), loose_step(number), 1.0)
        if first in ORDINALS:
            number = ORDINALS[first]
            return Figure(start, end, float(number), 0, 1, "", "ordinal") if number < 100 else None
        if first not in _STARTING:
            return None
    figure = _part_at(text, start, stop) or cardinal_at(text, start, stop) or _one_of_a_scale(text, start, stop)
    if figure is None or figure.sort != "cardinal" or figure.number % 1:
        return figure
    parts = _parts_after(text, figure.end, stop)
    if parts is None:
        return figure
    # "twenty-three fifths": the whole numeral counts the parts.
    return figure._replace(end=parts[0], number=figure.number / parts[1], step=0, scale=1, sort="part")


_A = pattern(r"an?[ \u00a0\n](?=(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b)", re.I)


def _one_of_a_scale(text: str, start: int, stop: int) -> Figure | None:
    """ "a thousand", "a million": the article counts as one."""
    match = _A.match(text, start, stop)
    figure = cardinal_at(text, match.end(), stop) if match else None
    return figure._replace(start=start) if figure and figure.sort == "cardinal" else None


def _hundredths(text: str, start: int, stop: int) -> Figure | None:
    """ "fifty-four hundredths" behind "two and"."""
    figure = cardinal_at(text, start, stop)
    parts = _parts_after(text, figure.end, stop) if figure and figure.sort == "cardinal" else None
    return (
        figure._replace(end=parts[0], number=figure.number / parts[1]) if figure and parts and parts[1] >= 100 else None
    )


def _parts_after(text: str, end: int, stop: int) -> tuple[int, int] | None:
    """Where "fifths", "hundredths" and the like end, and into how many parts they divide."""
    match = next_word(text, end, stop)
    name = match[0].lower() if match else ""
    size = PARTS.get(name.removesuffix("s")) if name.endswith("ths") else None
    return (match.end(), size) if match and size else None


def next_word(text: str, end: int, stop: int) -> "re.Match[str] | None":
    """The word after ``end``, over a space or hyphen."""
    gap = _GAP.match(text, end, stop)
    return _WORD.match(text, gap.end(), stop) if gap else None


def cardinal_at(text: str, start: int, stop: int) -> Figure | None:
    """A whole number or an ordinal that starts at ``start``: "two hundred and six", "twenty-first"."""
    total, current, least = 0.0, -1.0, 1e30
    scale, end, ordinal = 1.0, start, False
    match = _WORD.match(text, start, stop)
    while match:
        word = match[0].lower()
        value: float
        if word in ONES:
            value = ONES[word]
            if current < 0:
                current = value
            elif current and (
                current % 100 == 0 or (value and value < 10 and current % 10 == 0 and current % 100 >= 20)
            ):
                current += value
            else:
                break
        elif word in TENS:
            if current >= 0 and (current % 100 or not current):
                return None if 10 <= current < 100 else _finished(start, end, total + current, scale)
            current = max(current, 0) + TENS[word]
        elif word in ORDINALS:
            value = ORDINALS[word]
            if value >= 100:
                if current < 0 and not total:
                    return None
                total, current = total + max(current, 0) * value, 0
            elif current < 0 or current % 100 == 0 or (value < 10 and current % 10 == 0 and current % 100 >= 20):
                current = max(current, 0) + value
            else:
                break
            end, ordinal = match.end(), True
            break
        elif word == "dozen" or (word == "dozens" and current > 0):
            return Figure(start, match.end(), (total + current if current >= 0 else 1) * 12)
        elif word in SCALES and not (word.endswith("s") and current < 0):
            value = SCALES[word]
            if value == 100:
                if current > 99 or current == 0 or (current < 0 and end != start):
                    break
                current = abs(current) * 100
            elif value < least and (current >= 0 or end == start):
                total, least, current = total + abs(current) * value, value, -1
                scale = max(scale, value)
            elif current < 0 and total:
                total, scale = total * value, scale * value
            else:
                break
        else:
            break
        end = match.end()
        near = text[end : end + 10].lower()
        following = _AND.match(text, end, stop) if "and" in near else None
        if following and (current >= 100 or (current < 0 and total)):
            tail = _part_at(text, following.end(), stop)
            if tail and tail.number >= 1 and current < 0 and tail.number < total:
                return _finished(start, tail.end, total + tail.number, scale, tail.step)
            if tail and tail.number < 1:
                unit = scale if current < 0 else 1
                return _finished(start, tail.end, total + max(current, 0) + tail.number * unit, scale, 0.1 * unit)
            match = _WORD.match(text, following.end(), stop)
            if match and (match[0].lower() in ONES or match[0].lower() in TENS or match[0].lower() in ORDINALS):
                continue
            break
        if following and current >= 0:
            tail = fraction_at(text, following.end(), stop) or _hundredths(text, following.end(), stop)
            if tail and tail.number < 1:
                return _times(text, stop, Figure(start, tail.end, total + current + tail.number, 0.1))
        point = _POINT.match(text, end, stop) if "point" in near else None
        if point:
            return _decimals(text, stop, start, point.end(), total + max(current, 0))
        match = next_word(text, end, stop)
    if end == start:
        return None
    if ordinal:
        return Figure(start, end, total + current, 0, 1, "", "ordinal")
    return _finished(start, end, total + max(current, 0), scale)


def _finished(start: int, end: int, number: float, scale: float, step: float = 0) -> Figure:
    if scale < 1e5:
        return Figure(start, end, number, step or loose_step(number), scale)
    return Figure(start, end, number, step or scale, scale)


def _decimals(text: str, stop: int, start: int, end: int, whole: float) -> Figure | None:
    digits = ""
    match = next_word(text, end, stop)
    if (match and ONES.get(match[0].lower(), 0) >= 10) or (match and match[0].lower() in TENS):
        figure = cardinal_at(text, match.start(), stop)
        if figure and figure.number < 100:
            digits, end = f"{figure.number:.0f}", figure.end
            match = None
    while match and ONES.get(match[0].lower(), 10) < 10:
        digits, end = digits + str(ONES[match[0].lower()]), match.end()
        match = next_word(text, end, stop)
    return _times(text, stop, Figure(start, end, whole + float("0." + digits), 10.0 ** -len(digits)))


def _times(text: str, stop: int, figure: Figure) -> Figure:
    """The figure with a scale word after it: "two and a half million"."""
    match = next_word(text, figure.end, stop)
    size = SCALES.get(match[0].lower()) if match else None
    if match is None or size is None:
        return figure
    return Figure(figure.start, match.end(), figure.number * size, figure.step * size, size if size >= 1000 else 1)


def _part_at(text: str, start: int, stop: int) -> Figure | None:
    """A fraction, or one of a scale: "a quarter", "two-thirds", "half a million", "three quarters of a million"."""
    figure = fraction_at(text, start, stop)
    if figure is None:
        return None
    near = text[figure.end : figure.end + 20].lower()
    of_a = _OF_A.match(text, figure.end, stop) if any(scale in near for scale in _SCALES_OF_A) else None
    word = _WORD.match(text, of_a.end(), stop) if of_a else None
    if word is None:
        return figure
    size = SCALES[word[0].lower()]
    number = figure.number * size
    return Figure(start, word.end(), number, 0 if size == 12 else number / 5, size if size >= 1000 else 1)


def fraction_at(text: str, start: int, stop: int) -> Figure | None:
    """A fraction alone: "half", "a quarter", "two-thirds"."""
    match = _WORD.match(text, start, stop)
    if match is None:
        return None
    first = match[0].lower()
    parts = 2 if first == "half" else 4 if first == "quarter" else 0
    count = 1
    if first in ("a", "an", "one") or ONES.get(first, 0) or first in TENS:
        second = next_word(text, match.end(), stop)
        if second is None:
            return None
        count = ONES.get(first) or TENS.get(first) or 1
        name = second[0].lower()
        singular = name[:-1] if name.endswith("s") else name
        parts = PARTS.get(singular, 0)
        if not parts or (count == 1) != (singular == name):
            return None
        if parts == 2 and count > 1:
            return None
        match = second
    if not parts:
        return None
    return Figure(start, match.end(), count / parts, 0, 1, "", "part")
