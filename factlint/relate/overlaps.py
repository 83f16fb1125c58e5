"""Parts of one thing that follow each other, and whose spans of days overlap."""

from collections.abc import Iterator
from itertools import pairwise

from factlint.dates import Day, ordinal
from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.spans import Spanned, spans
from factlint.relation import Relation, Side, Words

_PARTS = ("parts", "phases", "stages", "terms", "semesters", "legs", "halves", "blocks", "instalments", "sessions")
_ONE_AFTER_ANOTHER = pattern(
    r"\b(?:in|into|of|has|have|two|three|four) (?:two |three |four )?"
    r"(?:parts|phases|stages|terms|semesters|legs|halves|blocks|instalments|sessions)\b"
)
_AT_ONCE = pattern(r"\b(?:overlap\w*|parallel|same time|simultaneous\w*|at once|meanwhile)\b")
_OPEN_YEAR = 2001  # two spans of one sentence without a year are of one year, whichever


def overlapping_spans(reading: Reading) -> Iterator[Relation]:
    """Two spans of one sentence, told as parts of a thing, of which the second begins before the first has ended."""
    text = reading.document.text
    for _, sentence in holding(reading, ("date",), _PARTS):
        if not _ONE_AFTER_ANOTHER.search(text, sentence.start, sentence.end):
            continue
        if _AT_ONCE.search(text, sentence.start, sentence.end):
            continue
        inside = [s for s in spans(reading) if sentence.start <= s.sides[0].start < sentence.end and s.grain == "day"]
        for one, other in pairwise(inside):
            starts, ends = _day(one.first), _day(one.last)
            begins = _day(other.first)
            if starts and ends and begins and starts <= begins < ends:
                yield Relation({"one": _side(text, one), "other": _side(text, other)})


def _day(day: Day) -> int | None:
    return ordinal(day if day.year is not None else day._replace(year=_OPEN_YEAR))


def _side(text: str, span: Spanned) -> Side:
    first: Mention = span.sides[0]
    if len(span.sides) == 1:
        return first
    return Words(first.start, span.sides[-1].end, text[first.start : span.sides[-1].end])
