"""Words in the first person that no quotation marks give to anybody.

Only in an article that is not itself written in the first person, that sets its quotations in marks elsewhere, and
where the one paragraph that speaks of "we" also names who spoke.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from factlint.lexicon.speech import REPORTING
from factlint.mention import Name, Reading
from factlint.pattern import pattern
from factlint.relation import Relation, Words

_FIRST_PERSON = pattern(r"\b(?:[Ww]e|[Oo]urs?|[Uu]s|I|[Mm]y|[Mm]ine)\b(?!\.)")
_MARK = pattern('[“”"]')
_VERB_BEHIND = pattern(r"\s(?P<verb>[a-z]+)\b")
_KINDS = frozenset({"paragraph", "quote"})
_LEAST_QUOTATIONS = 2


def unmarked_speech(reading: Reading) -> Iterator[Relation]:
    """The first person outside quotation marks in the one paragraph of an article that has it."""
    text = reading.document.text
    if len(reading.quotations) < _LEAST_QUOTATIONS:
        return
    starts = [span.start for span in reading.quotations]
    found: dict[int, re.Match[str]] = {}
    for number, block in enumerate(reading.document.blocks):
        for match in _FIRST_PERSON.finditer(text, block.start, block.end):
            index = bisect_right(starts, match.start()) - 1
            if index < 0 or reading.quotations[index].end < match.start():
                if len(_MARK.findall(text, block.start, block.end)) % 2 == 0:  # else a quotation is not closed here
                    found[number] = match
                break
        if len(found) > 1:
            return
    if not found:
        return
    number, match = next(iter(found.items()))
    block = reading.document.blocks[number]
    if block.kind not in _KINDS or _MARK.search(text, block.start, block.end):
        return
    for mention in reading.mentions:
        if block.start <= mention.start < block.end and isinstance(mention.value, Name):
            verb = _VERB_BEHIND.match(text, mention.end)
            if verb and verb["verb"] in REPORTING:
                speaker = Words(mention.start, verb.end(), text[mention.start : verb.end()])
                yield Relation({"first_person": Words(*match.span(), match[0]), "speaker": speaker})
                return
