"""One beginning that an article tells of twice, in two years: "Founded in 1919 … Since it was founded in 1991"."""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding, lowered
from factlint.relate.year_counts import year_of
from factlint.relation import Relation

_VERBS = ("founded", "established", "opened", "launched", "formed", "incorporated", "inaugurated", "built", "chartered")
# A participle that opens a sentence speaks of its subject, which "it" goes on about.
_TOLD = pattern(
    r"(?:(?P<first>^|[.!?\n]\s{0,2})|(?:\b(?P<since>since|when)\s)?\bit\s(?:was\s|had\sbeen\s|first\s)?)"
    rf"(?P<verb>{'|'.join(_VERBS)})\s(?:back\s)?in\s$",
    re.IGNORECASE,
)
_NAMED = pattern(r",\s(?:the\s)?([A-Z][\w'’-]+)")
_NEAR = 300  # code points within which "it" is still the same thing, where no name follows


def two_beginnings(reading: Reading) -> Iterator[Relation]:
    """Two years in which the only thing of an article that is founded, opened or built is so."""
    told: dict[str, tuple[Mention, int]] = {}
    text, low = reading.document.text, lowered(reading)
    for _, sentence in holding(reading, ("date",), _VERBS):
        for mention in reading.in_sentence(sentence):
            left = max(sentence.start, mention.start - 48)
            match = _TOLD.search(text[left : mention.start]) if year_of(mention) else None
            if not match or (match["first"] is not None and left + match.start("verb") > sentence.start + 2):
                continue
            verb = match["verb"].lower()
            if match["first"] is not None:
                told[verb] = (mention, sentence.end)
                continue
            first = told.get(verb)
            # A third mention of the verb may be of something else that was founded.
            if not first or year_of(first[0]) == year_of(mention) or low.count(verb) != 2:
                continue
            named = _NAMED.match(text, mention.end) if match["since"] else None
            if named[1] in text[: first[1]] if named else mention.start - first[0].end < _NEAR:
                yield Relation({"one": first[0], "other": mention}, facts={"verb": verb})
