"""Extraction: the typed values that an article states, each where it stands.

One module a kind. An extractor is a function of the document that yields mentions in the order of the text; it
knows no other extractor. Where two of them read the same words, ``_without_overlaps`` decides.

What lives only while a figure or a day is read is a slotted class: it takes a tenth of a NamedTuple's time to define,
and these modules are imported for a single short article.
"""

from operator import itemgetter

from factlint.document import Document
from factlint.extract.dates import dates
from factlint.extract.names import names
from factlint.extract.numbers import numbers
from factlint.extract.quotations import quotations
from factlint.extract.sentences import sentences
from factlint.mention import KINDS, Mention, Reading

# Of two readings of the very same words the more specific kind stands: a year is no count, a weekday no name.
_PRECEDENCE = {kind: rank for rank, kind in enumerate((
    "date", "age", "duration", "time", "weekday", "money", "percent", "points", "measure", "multiple",
    "share", "ordinal", "number", "acronym", "name",
))}  # fmt: skip
# Of a mention: several times as fast as its attribute, for the key of a sort.
_START = itemgetter(Mention._fields.index("start"))
assert _PRECEDENCE.keys() == set(KINDS)


def extract(document: Document) -> Reading:
    """Everything that the document states as a typed value."""
    mentions = _without_overlaps([*dates(document), *numbers(document), *names(document)])
    return Reading(document, mentions, sentences(document, mentions), quotations(document))


def _without_overlaps(mentions: list[Mention]) -> tuple[Mention, ...]:
    """The mentions in the order of the text; of those that overlap the longest stands, then the most specific."""
    kept: list[Mention] = []
    last, reached = -1, -1  # where the last one kept starts and ends
    for mention in sorted(mentions, key=_START):
        start, end = mention.start, mention.end
        if start >= reached:
            kept.append(mention)
        elif end - start > reached - last or (
            end - start == reached - last and start == last and _PRECEDENCE[mention.kind] < _PRECEDENCE[kept[-1].kind]
        ):
            kept[-1] = mention
        else:
            continue
        last, reached = start, end
    return tuple(kept)
