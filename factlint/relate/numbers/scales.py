"""One figure told in two scales: "2.5 crore (25 million)", "$1.4 billion, or $1,400 million"."""

from collections.abc import Iterator

from factlint.mention import Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import next_to
from factlint.relate.numbers.figures import in_style, quantity, unhedged
from factlint.relation import Relation
from factlint.values import may_equal

_OPENS = pattern(
    r"(?:\s[a-z]+){0,2}\s?\(\s?(?:or |i\.e\.,? |that is,? |equal to |equivalent to )?"
    r"|(?:\s[a-z]+)?,\s(?:or|that is,?|i\.e\.,?|which is|equal to|equivalent to)\s|\s=\s|\s?/\s?"
)
_CLOSES = pattern(r"(?:\s[a-z]+)?\s?(?:[)\],;/.]|\Z)")
_INDIAN = (1e5, 1e7)  # lakh, crore: beside them a figure in millions is always the same one
_NEAR = 0.03


def scales(reading: Reading) -> Iterator[Relation]:
    """Figures that are told again beside themselves in another scale, and are another figure there."""
    text = reading.document.text
    for one, other in (*next_to(reading, "number", "number"), *next_to(reading, "money", "money")):
        a, b = quantity(one), quantity(other)
        if a is None or b is None or a.scale == b.scale or a.unit != b.unit or "range" in (a.hedge, b.hedge):
            continue
        if not _OPENS.fullmatch(text, one.end, other.start) or not _CLOSES.match(text, other.end):
            continue
        if a.noun and b.noun and a.noun != b.noun:
            continue
        if not _agree(a, b) and (a.scale in _INDIAN or b.scale in _INDIAN or _is_shifted(a, b)):
            yield Relation({"one": one, "two": other}, facts={"right": in_style(other, a.written)})


def _agree(a: Quantity, b: Quantity) -> bool:
    return may_equal(unhedged(a), unhedged(b)) or abs(a.written - b.written) <= _NEAR * max(a.written, b.written)


def _is_shifted(a: Quantity, b: Quantity) -> bool:
    """Whether the two have the same digits, two or more, and another size: a zero or a scale word slipped."""
    one, other = (value.digits.replace(".", "").strip("0") for value in (a, b))
    return len(one) > 1 and one == other
