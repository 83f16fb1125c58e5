"""Acronyms that a reader cannot resolve, or not yet."""

from collections.abc import Iterator

from factlint.lexicon.known_acronyms import KNOWN_ACRONYMS
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.names.short_forms import acronym_uses
from factlint.relation import Relation, Words

_ROMAN = pattern(r"[IVXLC]+")


def acronyms_undefined(reading: Reading) -> Iterator[Relation]:
    """Relations of ``acronym``: the first place of a short form whose long form the article never gives."""
    for letters, uses in acronym_uses(reading).items():
        known = letters in KNOWN_ACRONYMS or _ROMAN.fullmatch(letters)
        if len(letters) > 2 and letters.isalpha() and not known and not any(use.expansion for use in uses):
            first = uses[0]
            yield Relation({"acronym": Words(first.start, first.end, reading.document.text[first.start : first.end])})


def acronyms_late(reading: Reading) -> Iterator[Relation]:
    """Relations of ``use`` and ``definition``: a short form that stands in the text before its long form does."""
    headlines = [
        (b.start, b.end) for b in reading.document.blocks if b.kind in ("title", "heading", "description", "meta")
    ]
    for letters, uses in acronym_uses(reading).items():
        defined = next((use for use in uses if use.expansion), None)
        early = next((use for use in uses if not any(start <= use.start < end for start, end in headlines)), None)
        if defined and early and early.start < defined.start and letters not in KNOWN_ACRONYMS:
            yield Relation(
                {
                    "use": Words(early.start, early.end, letters),
                    "definition": Words(defined.start, defined.end, letters),
                },
                facts={"letters": letters},
            )
