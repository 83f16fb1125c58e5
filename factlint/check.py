"""Checking: which relations cannot be so, and what to say of them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from factlint import expression
from factlint.document import Document, Place
from factlint.finding import SEVERITIES, Finding, Fix, Label
from factlint.message import fill
from factlint.pattern import pattern
from factlint.relation import Group, Relation, Side
from factlint.require import holds, operand
from factlint.rule import Rule

_PRIME = 2**64 - 59
_LINE_END = pattern(r"\r\n|\r|\n")  # as editors and GitHub count lines; VT, FF, NEL, LS and PS end none


def check(document: Document, relations: Iterable[tuple[Rule, Relation]]) -> tuple[Finding, ...]:
    """The findings, sorted by first label and code. Of several that point at the same places the gravest stands."""
    found: dict[tuple[tuple[int, int], ...], Finding] = {}
    lines: list[int] = []
    for rule, relation in relations:
        if not _contradicts(rule, relation):
            continue
        lines = lines or line_starts(document.source)
        finding = _finding(document, lines, rule, relation)
        places = tuple((label.start, label.end) for label in finding.labels)
        if places not in found or _gravity(finding) < _gravity(found[places]):
            found[places] = finding
    in_order = sorted(found.items(), key=lambda item: (item[0][0][0], item[1].code, item[0]))
    return tuple(finding for _, finding in in_order)


def line_starts(source: str) -> list[int]:
    """The offset at which each line begins."""
    return [0, *(match.end() for match in _LINE_END.finditer(source))]


def _gravity(finding: Finding) -> tuple[int, str]:
    return SEVERITIES.index(finding.severity), finding.code


def _contradicts(rule: Rule, relation: Relation) -> bool:
    if not rule.require:
        return True
    slots = {name: operand(side) for name, side in relation.slots.items()}
    return holds(expression.parse(rule.require), slots) is False


def _finding(document: Document, lines: list[int], rule: Rule, relation: Relation) -> Finding:
    labels = tuple(sorted(_labels(document, lines, rule, relation), key=lambda label: (label.start, label.end)))
    return Finding(document.path, rule.code, rule.name, rule.severity, fill(rule.message, relation),
                   fill(rule.help, relation) or None, labels, _fingerprint(rule.code, labels),
                   relation.evidence, _fixes(document, rule, relation) if rule.fix else ())  # fmt: skip


def _fixes(document: Document, rule: Rule, relation: Relation) -> tuple[Fix, ...]:
    from factlint.fix import fixes  # late: few rules have a right side, and those are off by default

    return fixes(document, rule.fix, relation)


def _labels(document: Document, lines: list[int], rule: Rule, relation: Relation) -> Iterator[Label]:
    for slot, side in relation.slots.items():
        if slot.startswith("_"):
            continue
        template = rule.labels.get(slot)
        note = relation.notes.get(slot) or (fill(template, relation) if template else None)
        for item in side.sides if isinstance(side, Group) else (side,):
            yield label(document, lines, item, note)


def label(document: Document, lines: list[int], side: Side, note: str | None) -> Label:
    """The side as it stands in the source, ``lines`` being where its lines begin."""
    start, end = document.alignment.to_source(side.start, side.end)
    line, end_line = bisect_right(lines, start), bisect_right(lines, max(start, end - 1))
    place = bisect_right(document.places, start, key=_start) if document.places else 0
    return Label(start, end, line, start - lines[line - 1] + 1, end_line, end - lines[end_line - 1] + 1,
                 document.source[start:end], note, document.places[place - 1].name if place else None)  # fmt: skip


def _start(place: Place) -> int:
    return place.start


def _fingerprint(code: str, labels: Iterable[Label]) -> str:
    """The same for the same words under the same rule, wherever in the file they stand.

    It is the UTF-8 of code and words, read as one number, modulo the greatest prime below 2**64: two findings of a file
    have the same by chance as rarely as with a digest of eight bytes, and no module for digests must be loaded.
    """
    words = "\0".join([code, *sorted(" ".join(label.text.split()) for label in labels)])
    return f"{int.from_bytes(words.encode('utf-8', 'surrogatepass'), 'big') % _PRIME:016x}"
