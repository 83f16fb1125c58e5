"""The last of a series against the length of the series: "nine days … on the eighth and last day"."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from factlint.mention import Duration, Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relation import Relation

_LAST = pattern(
    r"[ \n](?:and|or)[ \n](?:last|final|closing)[ \n](?P<noun>[a-z]+)"
    r"|[ \n](?P<first>[a-z]+),?[ \n](?:which was )?(?:the|its|their|and)[ \n](?:last|final)\b(?![ \n][a-z])"
)
_LAST_BEFORE = pattern(r"\b(?:last|final)[ \n](?P<noun>[a-z]+)(?:,|[ \n]\()[ \n]?the[ \n]\Z")
_ALONE = pattern(r"[ \n]and[ \n](?:last|final)(?:,|[ \n](?:is|was|were|of|had|has|came|took|will|would)\b)")
# What makes a count that of the whole: "took nine days", "a nine-day march", "all nine rounds", "a series of nine".
_WHOLE = pattern(
    r"\b(?:took|takes|taken|lasted|lasts|lasting|last|spans?|spanned|in|over|for|after|within|all|the|of|these"
    r"|those|his|her|its|their|spent|runs? (?:to|for)|ran (?:to|for)|a|an|has|have|had|with|into|through)[ \n]\Z",
    re.I,
)
_PARTIAL = pattern(
    r"\b(?:first|last|next|past|another|other|more|previous|following|remaining|only|ago|later|earlier|before"
    r"|every|each|of the)\b"
)
# A slip is small: a series of another length is another series.
_MOST_APART = 2
_LONGEST = 100


def last_of_series(reading: Reading) -> Iterator[Relation]:
    """Ordinals of the last in a series that is told to have more or fewer."""
    for mention in of_kind(reading, "ordinal"):
        if mention.kind == "ordinal" and isinstance(mention.value, Quantity):
            noun = _noun_of_last(reading.document.text, mention)
            total = _total(reading, noun) if noun else None
            if total is None and _ALONE.match(reading.document.text, mention.end):
                total = _total_before(reading, mention)
            if total and 0 < abs(_count(total) - mention.value.written) <= _MOST_APART:
                yield Relation({"total": total, "last": mention}, facts={"noun": noun})


def _noun_of_last(text: str, mention: Mention) -> str:
    """What an ordinal says is the last of its kind, or ""."""
    after = _LAST.match(text, mention.end)
    if after:
        return str(after["noun"] or after["first"])
    before = _LAST_BEFORE.search(text, max(0, mention.start - 40), mention.start)
    return str(before["noun"]) if before else ""


def _total_before(reading: Reading, ordinal: Mention) -> Mention | None:
    """The one count in the sentence before an ordinal that stands without its noun ("The tenth and last is …")."""
    number = bisect_right(reading.sentences, ordinal.start, key=lambda sentence: sentence.start) - 1
    before = reading.sentences[number - 1]
    counts = [m for m in reading.in_sentence(before) if _count(m) > 1 and m.kind in ("number", "duration")]
    same = number and before.block == reading.sentences[number].block
    return counts[0] if same and len(counts) == 1 else None


def _total(reading: Reading, noun: str) -> Mention | None:
    """The one count of that noun in the article, if it is of the whole."""
    text = reading.document.text
    found: dict[float, Mention] = {}
    for mention in of_kind(reading, "number", "duration"):
        if _counted(mention) != noun or not 1 < _count(mention) <= _LONGEST:
            continue
        if not _PARTIAL.search(text, max(0, mention.start - 14), mention.start) and not _PARTIAL.match(
            text, mention.end + 1
        ):
            found.setdefault(_count(mention), mention)
    if len(found) != 1:
        return None
    mention = next(iter(found.values()))
    opens = text[max(0, mention.start - 2) : mention.start] in ("", ". ", "! ", "? ", "\n\n")
    whole = opens or _WHOLE.search(text, max(0, mention.start - 12), mention.start) or "-" in mention.text
    return mention if whole else None


def _counted(mention: Mention) -> str:
    """What is counted: the noun, or the unit of a length of time."""
    if isinstance(mention.value, Duration):
        return mention.value.unit
    return mention.value.noun if isinstance(mention.value, Quantity) and mention.kind == "number" else ""


def _count(mention: Mention) -> float:
    value = mention.value
    if isinstance(value, Duration):
        return value.range.low if value.range.low == value.range.high else 0
    return value.written if isinstance(value, Quantity) and value.hedge == "" else 0
