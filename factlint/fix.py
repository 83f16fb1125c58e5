"""Fixes: what to write where a right side exists, and a source with it written.

A contradiction has no culprit, hence no fix. But the way in which an article writes a thing most of the time, or a
house all of the time, is right by agreement. A fix is offered only where the words stand in the source as they were
read: what markup or entities run through stays as it is.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, repeat

from factlint.document import Document
from factlint.finding import Fix
from factlint.message import fill
from factlint.relation import Group, Relation, Side

_RIGHT = "right"  # what a page calls the right form of one side, which its linker knows


def fixes(document: Document, templates: Mapping[str, str], relation: Relation) -> tuple[Fix, ...]:
    """What to write for the sides of the slots, by the page's templates.

    Sides that are too many to be shown stand in a slot of the same name with an underscore before it; they are fixed
    with the rest. Containers have no source that could be written.
    """
    if document.places:
        return ()
    found = set()
    for slot, template in templates.items():
        for side, right in chain(_sides(relation, slot), _sides(relation, f"_{slot}")):
            facts = {**relation.facts, _RIGHT: right} if right is not None else relation.facts
            if f"{{{_RIGHT}}}" in template and (right is None if relation.rights else _RIGHT not in facts):
                continue
            fix = _fix(document, side, fill(template, relation._replace(facts=facts)))
            if fix:
                found.add(fix)
    return tuple(sorted(found))


def _sides(relation: Relation, slot: str) -> Iterator[tuple[Side, str | None]]:
    side = relation.slots.get(slot)
    sides = side.sides if isinstance(side, Group) else (side,) if side else ()
    return zip(sides, relation.rights.get(slot) or repeat(None), strict=False)


def _fix(document: Document, side: Side, right: str) -> Fix | None:
    """The least change that makes the right words of the side's, or None where markup stands in its way."""
    words = document.text[side.start : side.end]
    shorter = min(len(words), len(right))
    head = next((n for n in range(shorter) if words[n] != right[n]), shorter)
    tail = next((n for n in range(shorter - head) if words[-1 - n] != right[-1 - n]), shorter - head)
    start, end = side.start + head, side.end - tail
    replacement = right[head : len(right) - tail]
    if start < end:
        place = document.alignment.to_source(start, end)
        verbatim = document.source[place.start : place.end] == document.text[start:end]
        return Fix(place.start, place.end, replacement, start) if verbatim else None
    edges = set()
    if head:
        edges.add(document.alignment.to_source(start - 1, start).end)
    if tail:
        edges.add(document.alignment.to_source(start, start + 1).start)
    return Fix(min(edges), max(edges), replacement, start) if len(edges) == 1 and replacement else None


def apart(fixes: Iterable[Fix]) -> list[Fix]:
    """Those of the fixes, in the order of the source, that leave one another's places alone; the first one stays."""
    kept: list[Fix] = []
    for fix in sorted(set(fixes)):
        if not kept or fix.start > kept[-1].end or (fix.start == kept[-1].end and fix.start < fix.end):
            kept.append(fix)
    return kept


def applied(source: str, fixes: Iterable[Fix]) -> str:
    """The source with fixes that are apart."""
    return _replaced(source, ((fix.start, fix.end, fix.replacement) for fix in fixes))


def expected(text: str, fixes: Iterable[Fix]) -> str:
    """What reading the fixed source must give where reading the source gave ``text``."""
    places = sorted(((fix.at, fix.at + fix.end - fix.start, fix.replacement) for fix in fixes), key=lambda p: p[:2])
    return _replaced(text, places)


def _replaced(text: str, places: Iterable[tuple[int, int, str]]) -> str:
    out: list[str] = []
    at = 0
    for start, end, replacement in places:
        out += text[at:start], replacement
        at = end
    return "".join(out) + text[at:]
