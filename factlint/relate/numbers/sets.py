"""One set of things counted twice: "a house of fourteen rooms … all sixteen rooms".

A definite return ("all", "both", "these", "the") speaks of a set that was counted before. It is taken for that set
only where the article knows no other of its kind, the two counts are as near as a slip makes them, and nothing in
between took away or added what makes the difference.
"""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relate.numbers.context import sentence_of
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation

_ALL = pattern(r"\b(?:all|all of|each of|every one of)(?:[ \n](?:the|its|his|her|their|these|those))?[ \n]\Z", re.I)
_THE = pattern(
    r"\b(?:the|these|those|its|his|her|their)[ \n](?:(?:same|dead|missing|said|final|last|remaining"
    r"|surviving)[ \n])?\Z", re.I
)  # fmt: skip
_OTHER_SET = pattern(
    r"\b(?:other|others|another|more|further|additional|extra|first|second|third|next|previous|new|old|former|of the"
    r"|of these|of those|of its|some|any|only|just|at least"
    r"|last|remaining|final|top|about|least)[ \n](?:[a-z]+[ \n])?\Z", re.I
)  # fmt: skip
_BETWEEN = pattern(
    r"\b(?:joined|left|lost|added|died|dropped out|withdrew|withdrawn|resigned|another|additional|extra|one more"
    r"|a couple|got off|got out|escaped|later|[Bb]y (?:18|19|20)\d\d"
    r"|two more|rebuilt|extended|enlarged|expanded|now all"
    r"|originally|initially|at first|except|but one|all but)\b", re.I
)  # fmt: skip
_OTHERS = pattern(r"[ \n](?:other|others|more|further|additional|extra|remaining|new|of)\b", re.I)
_TIMES = frozenset(
    "year month week day hour minute second time decade century night point per percent people part thing way "
    "side man woman series state".split()
)
_FARTHEST = 1500  # characters
_MOST = 1e6
_FEW = 3
# Behind "all": "all twelve schools in the valley", and not "all twelve schools from the lake".
_RESTRICTS_ALL = pattern(
    r"[ \n-][\w'’-]+[ \n](?:of|in|at|on|that|which|who|whose|present|aboard|behind|along|for|without|with|he|she"
    r"|it|they"
    r"|we)\b"
)
_NEAR = 0.26  # how far a count may be from what it returns to, as a share of the greater
# Behind the noun of a return: what would tell which of its kind are meant.
_RESTRICTS = pattern(
    r"[ \n-][\w'’-]+[ \n](?:of|in|at|from|for|with|under|between|on|who|whom|whose|which|that|to|by|into|near|over"
    r"|where|left|present|aboard|along|without|born|aged|already|behind|among|inside|outside|across|he|she|it"
    r"|they|we|[a-z]+ing)\b"
)


def returns(reading: Reading) -> Iterator[Relation]:
    """A set that is counted, and counted otherwise where the text comes back to it."""
    text = reading.document.text
    by_noun: dict[str, list[Mention]] = {}
    for mention in of_kind(reading, "number"):
        value = quantity(mention)
        if (
            mention.kind == "number"
            and value
            and value.noun
            and not value.hedge
            and 2 <= value.written < _MOST
            and value.written % 1 == 0
        ):
            by_noun.setdefault(value.noun, []).append(mention)
    for noun, mentions in by_noun.items():
        counts = {value.written for mention in mentions if (value := quantity(mention))}
        if len(counts) != 2 or noun in _TIMES:
            continue
        for index, mention in enumerate(mentions[1:], 1):
            before = mentions[index - 1]
            a, b = quantity(before), quantity(mention)
            if a is None or b is None or a.written == b.written or mention.start - before.start > _FARTHEST:
                continue
            whole = _ALL.search(text, max(0, mention.start - 24), mention.start)
            plain = _plain(text, mention, noun, whole is not None)
            nearest = max(1.0, _NEAR * max(a.written, b.written)) if plain else 1.0
            if whole and not plain:
                continue
            if not whole and not _THE.search(text, max(0, mention.start - 24), mention.start):
                continue
            if min(a.written, b.written) < _FEW and not plain and not whole:
                continue
            if abs(a.written - b.written) > nearest or any(
                m.start < before.start for m in mentions if (v := quantity(m)) and v.written == b.written
            ):
                continue
            if _set_apart(reading, before, mention, abs(a.written - b.written), noun):
                continue
            yield Relation({"one": before, "other": mention}, facts={"noun": noun})


def _plain(text: str, mention: Mention, noun: str, whole: bool) -> bool:
    """Whether nothing behind the noun tells which of its kind are meant: "the seventy hens.", not "… hens of"."""
    words = text[mention.end : mention.end + 30].replace("-", " ").split(None, 1)
    if not words or not words[0].lower().startswith(noun[: max(3, len(noun) - 2)]):
        return False
    return (_RESTRICTS_ALL if whole else _RESTRICTS).match(text, mention.end) is None


def _set_apart(reading: Reading, one: Mention, other: Mention, difference: float, noun: str) -> bool:
    """Whether words beside the counts or between them tell of two sets, or of one that changed."""
    text = reading.document.text
    if _OTHER_SET.search(text, max(0, one.start - 24), one.start) or sentence_of(reading, one) == sentence_of(
        reading, other
    ):
        return True
    if _BETWEEN.search(text, one.end, other.start) or _OTHERS.match(text, one.end) or _OTHERS.match(text, other.end):
        return True
    return any(
        one.end <= m.start < other.start and (v := quantity(m)) is not None and v.written == difference
        and m.kind == "number" and v.noun in ("", noun)
        for m in reading.mentions
    )  # fmt: skip
