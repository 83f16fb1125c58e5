"""Who is given the words between quotation marks."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from factlint.document import Span
from factlint.lexicon.speech import REPORTING
from factlint.mention import Mention, Name, Reading
from factlint.pattern import pattern
from factlint.relate.quoting.passages import Passage, of_quotations
from factlint.relation import Relation

# Words that two people may well both use.
_LEAST = 5
_NEAR = 60
# Between a quotation and the name of its speaker: the mark, the verb, and a role in lower case.
_TO_NAME = pattern(r"[^\w\s;:,],?\s(?:(?P<verb>[a-z]+)\s)?(?:[a-z]+\s){0,4}(?:[a-z]+,\s)?\Z")
_FROM_NAME = pattern(r"(?:,[^,\n]{1,40},)?\s(?P<verb>[a-z]+)(?:\s[a-z]+){0,2}[,:]?\s\W\Z")
_VERB_BEHIND = pattern(r"(?:,[^,\n]{1,40},)?\s(?P<verb>[a-z]+)\b")


def two_speakers(reading: Reading) -> Iterator[Relation]:
    """The same words given to two people."""
    said: dict[tuple[str, ...], list[tuple[Passage, Span]]] = defaultdict(list)
    for span, each in of_quotations(reading):
        for passage in each:
            if len(passage.words) >= _LEAST:
                said[passage.words].append((passage, span))
    for places in [places for places in said.values() if len(places) > 1]:
        uses = [(passage, speaker) for passage, span in places if (speaker := speaker_of(reading, span))]
        for (passage, one), (_, other) in pairwise(uses):
            if _different(one, other):
                yield Relation({"one": one, "other": other}, facts={"quotation": _opening(reading, passage)})


def speaker_of(reading: Reading, quotation: Span) -> Mention | None:
    """The name beside the quotation that a verb of saying gives it to."""
    text, mentions = reading.document.text, reading.mentions
    index = bisect_left(mentions, quotation.start, key=lambda mention: mention.start)
    while index < len(mentions) and mentions[index].start < quotation.end:
        index += 1
    after = mentions[index] if index < len(mentions) else None
    if after and isinstance(after.value, Name) and after.start - quotation.end <= _NEAR:
        between = _TO_NAME.match(text[quotation.end : after.start]) if _goes_on(text, quotation) else None
        behind = _VERB_BEHIND.match(text, after.end)
        if between and (between["verb"] in REPORTING or (behind and behind["verb"] in REPORTING | {"put"})):
            return after
    index = bisect_left(mentions, quotation.start, key=lambda mention: mention.start)
    before = mentions[index - 1] if index else None
    if before and isinstance(before.value, Name) and quotation.start - before.end <= _NEAR:
        between = _FROM_NAME.match(text[before.end : quotation.start])
        if between and between["verb"] in REPORTING:
            return before
    return None


def _goes_on(text: str, quotation: Span) -> bool:
    """Whether the sentence goes on after the quotation: a new one may speak of somebody else."""
    return text[quotation.end - 1] in ",?!" or text[quotation.end + 1 : quotation.end + 2] == ","


def _different(one: Mention, other: Mention) -> bool:
    """Whether two names are certainly not of one person: neither holds a word of the other."""
    if not isinstance(one.value, Name) or not isinstance(other.value, Name):
        return False
    return not {w.lower() for w in one.value.words} & {w.lower() for w in other.value.words}


def _opening(reading: Reading, passage: Passage) -> str:
    last = min(len(passage.places), 6) - 1
    words = reading.document.text[passage.start : passage.places[last][1]]
    return words + ("…" if last + 1 < len(passage.places) else "")
