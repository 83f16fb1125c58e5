"""A thing that is called by its figure, and by another one where the text comes back to it: "a $7.5 million grant … the
$5.7 million grant", "a tower of 27 storeys … the 29-storey tower"."""

from collections import defaultdict
from collections.abc import Iterator

from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import number_of, of_kind
from factlint.relate.numbers.figures import quantity, unhedged
from factlint.relation import Relation
from factlint.values import may_equal

_INTRODUCED = pattern(r"\b(?:[Aa]n?|[Oo]ne)[ \n](?:[a-z]+[ \n])?\Z")
_RETURNS = pattern(r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)[ \n]\Z")
_BEHIND = pattern(r"(?:-[a-z]+)?[ \n](?P<noun>[a-z]{4,})\b")
_RESTRICTED = pattern(r"[ \n](?:of|in|at|for|from|to|that|who|which|with|on|by|between)\b")
_BEFORE = pattern(r"\b[Aa]n?[ \n](?:[a-z]+[ \n]){0,2}?(?P<noun>[a-z]{4,})[ \n](?:of|worth)[ \n](?:about |some )?\Z")
_NO_THINGS = frozenset(
    "year month week day hour time part half people person percent total average share rate rise fall gain loss "
    "increase decrease drop limit version edition group team series round".split()
)
_KINDS = ("money", "number", "measure")


def called_by_figures(reading: Reading) -> Iterator[Relation]:
    """One thing that is introduced with a figure and comes back with another."""
    text = reading.document.text
    introduced: dict[tuple[str, str, str], list[Mention]] = defaultdict(list)
    returned: dict[tuple[str, str, str], list[Mention]] = defaultdict(list)
    for mention in of_kind(reading, *_KINDS):
        value = quantity(mention)
        if value is None or value.hedge not in ("", "about"):
            continue
        unit = value.unit or value.noun
        before = _BEFORE.search(text, max(0, mention.start - 50), mention.start)
        behind = _BEHIND.match(text, mention.end)
        noun = behind["noun"] if behind else ""
        if before and before["noun"] not in _NO_THINGS:
            introduced[before["noun"], value.dimension, unit].append(mention)
        elif noun and noun not in _NO_THINGS and not noun.endswith("s"):
            # Of "a $7.5 million grant" the noun is none that is counted.
            key = (noun, value.dimension, unit if value.noun != noun else "")
            if _RETURNS.search(text, max(0, mention.start - 8), mention.start):
                if behind and not _RESTRICTED.match(text, behind.end()):
                    returned[key].append(mention)
            elif _INTRODUCED.search(text, max(0, mention.start - 16), mention.start):
                introduced[key].append(mention)
    for key, again in returned.items():
        first = introduced.get(key, [])
        if len(first) == 1 and len({quantity(m) for m in again}) == 1 and again[0].start > first[0].end:
            one, other = first[0], again[0]
            apart = number_of(reading, one.start) != number_of(reading, other.start)
            if apart and _differ(quantity(one), quantity(other)):
                yield Relation({"one": one, "other": other}, facts={"thing": key[0]})


def _differ(one: Quantity | None, other: Quantity | None) -> bool:
    if one is None or other is None or not other.written:
        return False
    return not may_equal(unhedged(one), unhedged(other)) and 0.4 < one.written / other.written < 2.5
