"""One measure told in two units: "5 miles (8 km)", "28 by 19 inches (71 × 48 cm)", "55mph/89km/h".

The two sides stand beside each other, in brackets, after a slash, after ", or" or ", which is", or in apposition. A
hedge before the first covers both, so the figures are compared without it, each as widely as it may have been
rounded.
"""

from collections.abc import Iterator

from factlint import units
from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relate.numbers.figures import in_style, quantity, unhedged
from factlint.relation import Relation
from factlint.values import Range, exact, may_equal, multiply

# Between a measure and its conversion.
_SAME = (
    r"(?:or|i\.e\.,?|that is,?|(?:the )?equivalent (?:to|of)|equal to|equals"
    r"|which (?:is|equals|comes to|works out (?:at|as)|corresponds to)(?: the same as)?)\s"
)
_OPENS = pattern(
    rf"(?:\sof\s[a-z]+|\s(?:long|wide|high|deep|tall|thick|across|away|in length"
    rf"|in height))?(?:\s?[(\[]\s?(?:{_SAME})?|,\s{_SAME})|\s?/\s?|\s=\s|\s[–—]\s?{_SAME}"
    r"|\s(?:is|are|equals|makes|make|comes to|come to|is the same as|corresponds? to|translates to)\s"
)
_APPOSED = pattern(r",\s|\s[–—]\s")  # before "about 14 hectares", which a comma or dash closes
_CLOSED = pattern(r"\s?(?:[,.;:)–—]|\Z|\n)")
_FURTHER = pattern(r"\sof\b")
_COMPARED = pattern(
    r"\s(?:[a-z]+er|more|less|too|away|off|from|short|above|below|north|south|east|west|behind|ahead)\b"
)
_ASIDE = pattern(r"\s(?:without|with|above|below|before|after|each|wide|deep|thick)\b")
_WITHIN = pattern(r"[;,/]\s?(?:or )?|\sor\s")
_BY = pattern(r"\s?[x×]\s?|\s(?:by|x)\s|,?\s(?:and|to)\s|,\s|\s?[–-]\s?")
_ENDS = pattern(
    r"\s?(?:[)\],;.:/—–]|$|\s(?:and|long|wide|high|tall|deep|of|in|from|to|on|at|above|below|for|with|north|south"
    r"|east|west)\b|\s)"
)  # fmt: skip
_PAIR = pattern(r"(\d[\d,]*(?:\.\d+)?)\D+?(\d[\d,]*(?:\.\d+)?)")
_WIDEST = 40  # letters between a measure and its conversion
# Below this the two sides were surely worked out from a third figure and rounded twice.
_LEAST = 0.03


def conversions(reading: Reading) -> Iterator[Relation]:
    """Measures whose conversion beside them is another one."""
    runs = list(_runs(reading))
    opened = None
    text = reading.document.text
    for index in range(1, len(runs)):
        first, second = runs[index - 1], runs[index]
        gap = text[first[-1].end : second[0].start]
        if len(gap) > _WIDEST or "\n\n" in gap:
            opened = None
            continue
        if _OPENS.fullmatch(gap) or _is_apposed(text, gap, second[-1]):
            if gap.startswith(" of ") and _FURTHER.match(text, second[-1].end):
                continue  # "5 acres of wood (2 hectares of it old)"
            if gap.endswith("(") and _ASIDE.match(text, second[-1].end):
                continue  # "12 kilograms (20 pounds without the tent)"
            if gap[-2:-1].isalpha() and _COMPARED.match(text, second[-1].end):
                continue  # "12 miles is 5 km shorter"
            opened = first
        elif opened is None or not _WITHIN.fullmatch(gap):
            opened = None
            continue
        yield from _compared(opened, second)


def _is_apposed(text: str, gap: str, mention: Mention) -> bool:
    """Whether the measure only tells the one before it again, roughly: "10 acres, about 4 hectares,"."""
    value = quantity(mention)
    hedged = value is not None and value.hedge in ("about", "under", "over")
    return bool(hedged and _APPOSED.fullmatch(gap) and _CLOSED.match(text, mention.end))


def _runs(reading: Reading) -> Iterator[list[Mention]]:
    """Measures of one unit that stand together as sides of a product or list; most are alone."""
    text = reading.document.text
    run: list[Mention] = []
    for mention in of_kind(reading, "measure"):
        if mention.kind != "measure":
            if run:
                yield run
            run = []
            continue
        if run and _unit(mention) == _unit(run[0]) and _BY.fullmatch(text, run[-1].end, mention.start):
            run.append(mention)
            continue
        if run:
            yield run
        run = [mention]
    if run:
        yield run


def _unit(mention: Mention) -> str:
    value = quantity(mention)
    return value.unit if value else ""


def _compared(first: list[Mention], second: list[Mention]) -> Iterator[Relation]:
    if len(first) != len(second) or _unit(first[0]) == _unit(second[0]):
        return
    for one, two in zip(first, second, strict=True):
        a, b = quantity(one), quantity(two)
        if a is None or b is None or a.dimension != b.dimension:
            continue
        if not _agree(a, b, one, two):
            right = _converted(exact(a.written), a.unit, b.unit)
            facts = {"right": in_style(two, right)} if right is not None else {}
            if (a.hedge == "range" or b.hedge == "range") and (ends := _ends(one, two)):
                facts = {"right": ends}
            if facts:
                yield Relation({"one": one, "two": two}, facts=facts)


def _converted(numbers: Range, unit: str, to: str) -> float | None:
    """The first reading of the conversion; for a unit of one reading the only one."""
    made = units.convert(numbers, unit, to)
    return None if made is None else (made.low + made.high) / 2


def _agree(a: Quantity, b: Quantity, one: Mention, two: Mention) -> bool:
    """Whether the two measures may be one; also where that cannot be told."""
    if a.hedge == "range" or b.hedge == "range":
        left, right = _pair(one, a), _pair(two, b)
        if left is None or right is None:
            return a.hedge != b.hedge or _fits(a.range, b.range, a.unit, b.unit)
        return all(_fits(_round(x), _round(y), a.unit, b.unit) for x, y in zip(left, right, strict=True))
    return _fits(unhedged(a), unhedged(b), a.unit, b.unit)


def _pair(mention: Mention, value: Quantity) -> tuple[float, float] | None:
    """The two ends of a range as they are written."""
    match = _PAIR.search(mention.text)
    if match is None or value.hedge != "range":
        return None
    low, high = (float(end.replace(",", "")) for end in match.groups())
    return low * value.scale, high * value.scale


def _round(number: float) -> Range:
    unit = 1.0
    if number % 1:
        unit = 0.1
    else:
        while number and number % (unit * 10) == 0:
            unit *= 10
    half = max(min(unit, number / 5), 1.0 if number % 1 == 0 else 0.1) / 2
    return Range(number - half, number + half)


def _fits(a: Range, b: Range, unit: str, to: str) -> bool:
    made = units.convert(a, unit, to)
    if made is None:
        return True
    middle, other = (made.low + made.high) / 2, (b.low + b.high) / 2
    if may_equal(made, b) or abs(middle - other) <= _LEAST * max(abs(middle), abs(other)):
        return True
    if units.dimension(unit) != "temperature":
        return False
    # A difference of temperatures has no offset: a rise of 2 °C is one of 3.6 °F.
    ratio = units.difference(unit, to)
    return ratio is not None and may_equal(multiply(a, exact(ratio)), b)


def _ends(one: Mention, two: Mention) -> str:
    """Both ends of the range in the other unit, as text."""
    a, b = quantity(one), quantity(two)
    ends = _pair(one, a) if a else None
    if a is None or b is None or ends is None:
        return ""
    made = [_converted(exact(end), a.unit, b.unit) for end in ends]
    if None in made:
        return ""
    low, high = (in_style(two._replace(text="0", start=two.figure), end or 0.0) for end in made)
    return f"{low}–{high} {two.text.split()[-1] if ' ' in two.text else ''}".strip()
