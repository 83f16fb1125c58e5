"""A change that is told before its figures: "up by 12 per cent. 1,600 pairs, against 1,250 the year before".

The sentence that tells the change has no figure but the one that came of it, if any; the next one, or the one after it,
has the others, and sets them in another time by a word.
"""

import re
from collections.abc import Iterator
from math import inf

from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.changes import direction, may_change
from factlint.relate.numbers.figures import figures_of, quantity, stated_together
from factlint.relate.numbers.multiples import VERB, meant, size_of
from factlint.relation import Relation, Side, Words
from factlint.values import Range, add, divide, exact, may_equal, multiply, subtract

_AMOUNTS = frozenset({"number", "money", "measure"})
_NEAR = 25  # characters around a percentage in which its direction is told
_BY = pattern(r"(?:\b(?:by|up|down)|\b[a-z]+(?:ed|s)?)[ \n](?:(?:about|some|nearly|almost|just|only)[ \n])?\Z")
_OTHER_TIME = pattern(
    r"\b(?:(?:[Aa]|[Oo]ne|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en)[ \n](?:year|month|week|decade|season"
    r"|quarter)s?[ \n]"
    r"(?:earlier|before|ago)|[Ll]ast[ \n](?:year|month|week|season)|[Aa]t[ \n]that[ \n]time|[Bb]ack[ \n]then"
    r"|[Pp]reviously"
    r"|[Tt]he[ \n](?:previous|preceding)[ \n][a-z]+|[Bb]efore[ \n]that|in[ \n]the[ \n][a-z]+[ \n]before"
    r"|(?:against|after|compared[ \n](?:with|to)|instead[ \n]of|from)[ \n](?=[^.;]{0,12}\d)|[Ii]n[ \n](?:19|20)\d\d)\b"
)
_LOOSE = pattern(
    r"\b(?:expected|forecast|target|plan\w*|will|would|could|average|each|every|per|annual\w*|on average"
    r"|of which|including"
    r"|world|national|compared with the|inflation|adjusted|more likely|as well|respectively)\b",
    re.I,
)
_FROM = pattern(r"\b(?:from|against|than|on|over|compared)\b")
_TIMES = pattern(r"[ \n]as[ \n](?:many|much|long|big|large|high|heavy|fast|often)\b")


def changes_told_before(reading: Reading) -> Iterator[Relation]:
    """Changes whose figures, told in the next sentences, do not give them."""
    for number, sentence in holding(reading, ("any",)):
        told = _told(reading, sentence)
        if told is None:
            continue
        by, wanted, new = told
        pair = _pair(reading, number, sentence, new)
        if pair is None:
            continue
        a, b = quantity(pair[0]), quantity(pair[1])
        if a is None or b is None:
            continue
        old, became = stated_together(a, b)
        if old.low > 0 and not may_equal(divide(became, old), wanted):
            slots: dict[str, Side] = {"by": by, "old": pair[0], "new": pair[1]}
            yield Relation(slots, facts={"right": f"{(b.written / a.written - 1) * 100:+.3g}%"})


def _told(reading: Reading, sentence: Sentence) -> tuple[Side, Range, Mention | None] | None:
    """The change, the ratios that it stands for, and what came of it where the sentence says so."""
    text = reading.document.text
    figures = figures_of(reading, sentence)
    amounts = [m for m in figures if m.kind in _AMOUNTS]
    changes = [m for m in figures if m.kind in ("percent", "multiple")]
    if len(amounts) > 1 or _LOOSE.search(text, sentence.start, sentence.end):
        return None
    new = amounts[0] if amounts else None
    if len(changes) == 1 and len(figures) == len(amounts) + 1:
        by, value = changes[0], quantity(changes[0])
        if value is None or value.hedge not in ("", "about"):
            return None
        if by.kind == "multiple":
            return (by, meant(value.written, ""), new) if _TIMES.match(text, by.end) else None
        sign = direction(text[max(sentence.start, by.start - _NEAR) : by.start])
        if sign not in (1, -1) or not _BY.search(text, max(sentence.start, by.start - _NEAR), by.start):
            return None
        if new is not None and (new.start < by.end or _FROM.search(text, by.end, new.start)):
            return None
        share = multiply(value.range, exact(0.01))
        return by, add(exact(1), share) if sign > 0 else subtract(exact(1), share), new
    if not changes and len(figures) == len(amounts):
        verbs = list(VERB.finditer(text, sentence.start, sentence.end))
        if len(verbs) == 1 and (new is None or new.start > verbs[0].end()):
            match = verbs[0]
            return Words(*match.span(), match[0]), meant(size_of(match), match[1] or ""), new
    return None


def _pair(reading: Reading, number: int, sentence: Sentence, new: Mention | None) -> tuple[Mention, Mention] | None:
    """The figure before and the figure after."""
    text = reading.document.text
    for following in reading.sentences[number + 1 : number + 3]:
        if following.block != sentence.block or _LOOSE.search(text, following.start, following.end):
            return None
        figures = [m for m in reading.in_sentence(following) if isinstance(m.value, Quantity) and m.kind != "ordinal"]
        if not figures:
            continue
        cue = _OTHER_TIME.search(text, following.start, following.end)
        if any(m.kind not in _AMOUNTS for m in figures) or cue is None:
            return None
        if new is not None:
            return (figures[0], new) if len(figures) == 1 and _alike(figures[0], new) else None
        if len(figures) != 2 or not _alike(*figures):
            return None
        # The older figure is the one that the word of time stands nearer to.
        near = sorted(figures, key=lambda m: min(abs(m.start - cue.end()), abs(cue.start() - m.end)))
        return near[0], near[1]
    return None


def _alike(one: Mention, other: Mention) -> bool:
    a, b = quantity(one), quantity(other)
    if a is None or b is None or a.hedge not in ("", "about") or b.hedge not in ("", "about") or not b.written:
        return False
    return may_change(one, other) and 1 / 12 < a.written / b.written < 12 and max(a.range.high, b.range.high) < inf
