"""Anniversaries against the year in which the thing began."""

import re
from collections.abc import Iterator

from factlint.lexicon.anniversaries import ANNIVERSARIES, CELEBRATIONS, CENTENARIES
from factlint.mention import Duration, Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.year_counts import year_of
from factlint.relation import Relation, Words

_NAMED = pattern(r"\b([a-z]+)[ -](wedding|jubilee|anniversary)\b", re.IGNORECASE)
_CENTENARY = pattern(r"\b[a-z]{0,12}cente[a-z]{2,8}\b", re.IGNORECASE)
_BEGAN = pattern(
    r"\b(?:re-?)?(?:married|wed|founded|established|opened|launched|born|created|incorporated|formed|set\sup|started|began|built|"
    r"inaugurated|signed|crowned|ascended|acceded|settled|chartered|ordained|the\swedding\swas|first\sheld|joined|mentioned|recorded)\b[^.;\d]{0,60}$",
    re.IGNORECASE,
)
_NEVER_REACHED = pattern(r"\b(?:before|short\sof|until|would|ahead\sof|eve\sof)\b")
_CELEBRATED = pattern(r"\s(?:(?:wedding\s)?anniversary|birthday|year\sof\s(?:existence|operation))\b")
_NOW_IN_ITS = pattern(r"\b(?:now|is|are)\s(?:now\s)?in\s(?:its|his|her|their)\s$", re.IGNORECASE)
_YEARS_IN = pattern(
    r"\s(?:in\s(?:business|existence|operation|print|service|office|charge)|of\s(?:existence|marriage|service))\b"
)
_MARKS = pattern(r"\b(?:mark|celebrat|complet)\w*\s(?:its\s|their\s|his\s|her\s)?$|\bmarried\sfor\s(?:now\s)?$")


def anniversaries(reading: Reading) -> Iterator[Relation]:
    """Anniversaries that are not those of the year in which the thing began.

    The year of the anniversary stands in its sentence, or is that of publication; that of the beginning stands beside
    a verb of beginning in the same paragraph, at most two sentences away.
    """
    text = reading.document.text
    for number, sentence in holding(reading, words=("anniversary", "birthday", "jubilee", "wedding", "cente", "year")):
        for words, years in _told(reading, sentence):
            began = _beginning(reading, number, words.start)
            if not began:
                continue
            begun = year_of(began)
            assert begun is not None
            held = [
                m for m in reading.in_sentence(sentence)
                if m is not began
                and year_of(m) is not None
                and not _BEGAN.search(text, max(sentence.start, m.start - 80), m.start)
            ]  # fmt: skip
            if len(held) > 1:
                continue
            year = year_of(held[0]) if held else reading.document.published.year if reading.document.published else None
            if year is None or begun >= year:
                continue
            # Without its year an anniversary may be next year's, and what began late in a year is marked in the next.
            slack = 0 if held else 1
            if abs(year - begun - years) > slack:
                slots: dict[str, Mention | Words] = {"anniversary": words, "began": began}
                if held:
                    slots["held"] = held[0]
                yield Relation(slots, facts={"years": str(years), "year": str(year), "apart": str(year - begun)})


def _told(reading: Reading, sentence: Sentence) -> Iterator[tuple[Words | Mention, int]]:
    """The anniversaries that a sentence speaks of, with their years."""
    text = reading.document.text
    for mention in reading.in_sentence(sentence):
        value = mention.value
        left = max(sentence.start, mention.start - 60)
        if isinstance(value, Quantity) and value.dimension == "ordinal":
            if _CELEBRATED.match(text, mention.end):
                reached = not _NEVER_REACHED.search(text, left, mention.start)
                yield from ((mention, int(value.written)),) if reached else ()
            elif text.startswith(" year", mention.end) and _NOW_IN_ITS.search(text, left, mention.start):
                yield mention, int(value.written) - 1  # the 25th year is the one in which 24 are full
        elif isinstance(value, Duration) and value.unit == "year" and value.range.low == value.range.high:
            marked = _MARKS.search(text, left, mention.start)
            if marked and ("married" in marked[0] or _YEARS_IN.match(text, mention.end)):
                yield mention, int(value.range.low)
    yield from _named(text, sentence)


def _named(text: str, sentence: Sentence) -> Iterator[tuple[Words, int]]:
    """Anniversaries with names of their own: silver weddings, centenaries."""
    low = text[sentence.start : sentence.end].lower()
    if any(word in low for word in CELEBRATIONS):
        for match in _NAMED.finditer(text, sentence.start, sentence.end):
            if match[1].lower() in ANNIVERSARIES:
                yield Words(match.start(), match.end(), match[0]), ANNIVERSARIES[match[1].lower()]
    if "cente" in low:
        for match in _CENTENARY.finditer(text, sentence.start, sentence.end):
            if match[0].lower() in CENTENARIES:
                yield Words(match.start(), match.end(), match[0]), CENTENARIES[match[0].lower()]


def _beginning(reading: Reading, number: int, near: int) -> Mention | None:
    """The only year in which something begins near the anniversary at ``near``: one more would leave it open."""
    text = reading.document.text
    found = []
    block = reading.sentences[number].block
    for sentence in reading.sentences[max(0, number - 1) : number + 2]:
        if sentence.block != block:
            continue
        for mention in reading.in_sentence(sentence):
            if year_of(mention) is None:
                continue
            left = max(sentence.start, mention.start - 80)
            begins = _BEGAN.search(text, left, mention.start)
            of = re.search(
                r"\b(?:anniversary|[a-z]*cent[a-z]+)\sof\s(?:the\s|its\s|his\s|her\s|their\s)?(?:[\w'’-]+,?\s){0,4}?(?:in\s|of\s|on\s)?$",
                text[left : mention.start],
            )
            if begins or of:
                found.append(mention)
    return found[0] if len({year_of(m) for m in found}) == 1 and abs(found[0].start - near) < 300 else None
