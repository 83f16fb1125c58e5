"""A difference, and the only two figures of its sentence that it can lie between: "120 and 135 metres, a gap of 25"."""

from collections.abc import Iterator

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.changes import comparable, may_change
from factlint.relate.numbers.figures import figures_of, in_style, quantity, stated_together
from factlint.relation import Relation
from factlint.values import absolute, divide, exact, may_equal, subtract

_AMOUNTS = frozenset({"number", "money", "measure"})
_WORDS = ("difference of", "gap of", "margin of", "lead of", "advantage of", "apart")
_GAP = pattern(
    r"(?:,|[—–:;(])[ \n]?(?:(?:that is|which is|thus|so|with|by|for)[ \n])?(?:an?|the)[ \n](?:[a-z-]+[ \n])?"
    r"(?:difference|gap|margin|lead|advantage)[ \n]of[ \n](?:just |only |some |about )?\Z"
)
_SCORE = pattern(r"(?:[ \n][a-z]+)?(?:[ \n](?:to|against)[ \n]|[-–])")  # told by the linkers of results
_ENDS = pattern(r"(?:[ \n][a-z]+)?[ \n]?(?:[.,;:)!?—–]|$)")
_SHARED = ("shared", "split", "divided", "share", "among", "between")
_SPLITS = pattern(
    r"\b(?:shared|split|divided|distributed)\b(?:[ \n](?:equally|evenly))?|\b(?:equally"
    r"|evenly)[ \n](?:shared|split|divided)\b"
)
_EACH = pattern(r"[ \n](?:each|apiece)\b")
_EACH_BEFORE = pattern(r"\beach[ \n](?:of (?:them|whom)[ \n])?(?:got|gets|received|receives|will get|had|has)[ \n]\Z")


def differences_told(reading: Reading) -> Iterator[Relation]:
    """A difference in apposition that the only two figures before it do not have."""
    text = reading.document.text
    for _, sentence in holding(reading, ("amount",), _WORDS):
        inside = figures_of(reading, sentence)
        if len(inside) < 3 or not all(m.kind in _AMOUNTS for m in inside[-3:]):
            continue
        *before, one, other, by = inside
        if any(comparable(m, one) for m in before) or _SCORE.fullmatch(text, one.end, other.start):
            continue
        if not _GAP.search(text, other.end, by.start) or not _ENDS.match(text, by.end, sentence.end):
            continue
        a, b, d = quantity(one), quantity(other), quantity(by)
        if a is None or b is None or d is None or not (comparable(one, other) or may_change(one, other)):
            continue
        if (d.unit and d.unit not in (a.unit, b.unit)) or d.scale != a.scale:
            continue
        x, y = stated_together(a, b)
        if not may_equal(absolute(subtract(x, y)), d.range) and d.written < max(a.written, b.written):
            facts = {"right": in_style(by, abs(a.written - b.written))}
            yield Relation({"one": one, "other": other, "by": by}, facts=facts)


def shares_dealt(reading: Reading) -> Iterator[Relation]:
    """ "60,000 euros were shared by four authors, who got 12,000 each"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("amount", "number"), _SHARED):
        if _SPLITS.search(text, sentence.start, sentence.end):
            yield from _dealt(reading, sentence)


def _dealt(reading: Reading, sentence: Sentence) -> Iterator[Relation]:
    text = reading.document.text
    inside = [m for m in reading.in_sentence(sentence) if m.kind in _AMOUNTS]
    each = [m for m in inside if _is_each(text, sentence, m)]
    if len(inside) != 3 or len(each) != 1:
        return
    rest = [m for m in inside if m != each[0]]
    counts = [m for m in rest if m.kind == "number" and (v := quantity(m)) and v.noun and 1 < v.written < 1000]
    if len(counts) != 1:
        return
    whole = next(m for m in rest if m != counts[0])
    w, n, e = quantity(whole), quantity(counts[0]), quantity(each[0])
    if w is None or n is None or e is None or (w.unit != e.unit and e.dimension != "number"):
        return
    if e.scale != w.scale and e.scale != 1:
        return
    if not may_equal(divide(w.range, exact(n.written)), e.range) and e.written < w.written:
        slots = {"whole": whole, "count": counts[0], "each": each[0]}
        yield Relation(slots, facts={"right": f"{w.written / n.written:,.6g}"})


def _is_each(text: str, sentence: Sentence, mention: Mention) -> bool:
    before = _EACH_BEFORE.search(text, max(sentence.start, mention.start - 30), mention.start)
    return bool(_EACH.match(text, mention.end) or before)
