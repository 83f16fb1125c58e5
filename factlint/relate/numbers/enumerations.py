"""A stated count against the things named after a colon: "three reasons: cost, noise, dust and smell"."""

from collections.abc import Iterator

from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation, Words

_COLON = pattern(r"(?:[ \n][\w'’-]+){1,7}?:[ \n](?=[a-zA-Z\"“])")
_LOOSE = pattern(
    r"\b(?:such as|including|include|for example|for instance|some of|among|at least|more than|up to|etc|and so on"
    r"|and others|and more|or more|follow)\b|…|\.\.\."
)  # fmt: skip
_END = pattern(r"[.;!?—–:](?:\s|$)|\s[—–-]\s|$")
_COMMA = pattern(r",[ \n](?:(?:and|or)[ \n])?")
_LAST = pattern(r",?[ \n](?:and|or)[ \n]")
_LONGEST_ITEM = 6  # words; a longer item is a clause, and its commas and "and"s are its own
_MOST = 12
_TIMES = frozenset(
    "year month week day hour minute second decade time century night point percent way thing word question".split()
)


def enumerations(reading: Reading) -> Iterator[Relation]:
    """A count and, after a colon in the same sentence, another number of things."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number",), (":",)):
        counts = [m for m in reading.in_sentence(sentence) if isinstance(m.value, Quantity)]
        if len(counts) != 1 or counts[0].kind != "number":
            continue
        stated = quantity(counts[0])
        if (
            stated is None
            or stated.hedge
            or not stated.noun
            or stated.noun in _TIMES
            or not 2 <= stated.written <= _MOST
        ):
            continue
        colon = _COLON.match(text, counts[0].end, sentence.end)
        if colon is None or _LOOSE.search(text, sentence.start, sentence.end):
            continue
        end = _END.search(text, colon.end(), sentence.end)
        stop = end.start() if end else sentence.end
        yield from _listed(text, counts[0], stated.written, colon.end(), stop)


def _listed(text: str, count: Mention, stated: float, start: int, stop: int) -> Iterator[Relation]:
    words = text[start:stop]
    items = _COMMA.split(words)
    if len(items) < 2 or any(len(item.split()) > _LONGEST_ITEM for item in items):
        return
    closed = _LAST.search(items[-1])
    oxford = len(_LAST.findall(words)) and not closed
    if not closed and not oxford:
        return
    fewest = len(items) + (1 if closed else 0)
    # An "and" inside an item may join two things or be one thing's own: both counts are possible.
    inner = sum(len(_LAST.findall(item)) for item in items) - (1 if closed else 0)
    most = fewest + inner
    if fewest - (1 if closed else 0) <= stated <= most and (inner or stated in (fewest, most)):
        return
    if stated in (fewest, most) or abs(stated - fewest) > 2:
        return
    yield Relation({"count": count, "_list": Words(start, stop, words)}, facts={"listed": f"{fewest}"})
