"""Totals over a life against one year of it: "1.2 million in 2019 alone … since it opened, 900,000"."""

import re
from collections.abc import Iterator

from factlint.dates import Date
from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.context import stem
from factlint.relate.numbers.figures import quantity, unhedged
from factlint.relation import Relation

_LIFE = pattern(
    r"\b(?:since[ \n](?:(?:it|he|she|they|the[ \n][a-z]+|its|his|her|their)[ \n])?(?:was[ \n]"
    r"|were[ \n])?(?:open\w*|began|beginning|start\w*|found\w*|launch\w*|creat\w+|establish\w+|inception"
    r"|built|introduc\w+|set up|premi[eè]re)"
    r"|since[ \n](?:18|19|20)\d\d|in[ \n](?:its|her|his|their)[ \n](?:[\w-]+[ \n]){1,2}years"
    r"|over[ \n](?:its|her|his|their)[ \n](?:whole[ \n]|entire[ \n])?(?:life|lifetime|career|history)"
    r"|to date|all told|so far in its)\b", re.I
)  # fmt: skip
_LIVES = ("since", "years", "life", "career", "history", "to date", "all told", "so far in its")
_PERFECT = pattern(
    r"\b(?:has|have|had)(?:[ \n](?:been|now|already|only|just|so far|since|thus far))?\b|\btotal\w*\b", re.I
)
_ONE_YEAR = pattern(
    r"(?:\bin[ \n]((?:18|19|20)\d\d)(?:[ \n](alone))?|\b(?:last|this)[ \n](?:year|season|month|week"
    r"|summer|winter)|\bin[ \n](?:a single|one|its first|its best)[ \n](?:year|season|month|week"
    r"|day))\b(?:,?[ \n]alone)?", re.I
)  # fmt: skip
_MORE = pattern(r"[ \n](?:more|fewer|less|higher|lower|than)\b|[ \n](?:per|an?|each)\b", re.I)
_NEAR = 80
_REACH = 3


def years_above_lives(reading: Reading) -> Iterator[Relation]:
    """One year of a thing that is more than the whole since it began."""
    text, sentences = reading.document.text, reading.sentences
    for number, sentence in holding(reading, ("amount",), _LIVES):
        life = _LIFE.search(text, sentence.start, sentence.end)
        if life is None or not _PERFECT.search(text, sentence.start, sentence.end):
            continue
        wholes = [m for m in reading.in_sentence(sentence) if _is_amount(m)]
        if len(wholes) != 1 or _MORE.match(text, wholes[0].end):
            continue
        first, last = max(0, number - _REACH), min(len(sentences) - 1, number + _REACH)
        for other in sentences[first : last + 1]:
            if other != sentence and abs(other.block - sentence.block) <= 1:
                yield from _parts(reading, sentence, other, wholes[0])


def _is_amount(mention: Mention) -> bool:
    value = quantity(mention)
    return (
        value is not None
        and mention.kind in ("number", "money", "measure")
        and value.hedge != "range"
        and (value.written >= 10 or value.scale > 1)
    )


def _parts(reading: Reading, sentence: Sentence, other: Sentence, whole: Mention) -> Iterator[Relation]:
    text, w = reading.document.text, quantity(whole)
    began = _years(reading, sentence)
    for part in reading.in_sentence(other):
        p = quantity(part)
        if (
            w is None
            or p is None
            or not _is_amount(part)
            or part.kind != whole.kind
            or p.unit != w.unit
            or _MORE.match(text, part.end)
        ):
            continue
        if not _same_thing(reading, sentence, other, whole, part):
            continue
        year = _ONE_YEAR.search(text, max(other.start, part.start - _NEAR), part.start) or _ONE_YEAR.search(
            text, part.end, min(other.end, part.end + _NEAR)
        )
        if year is None or (year[1] and began and int(year[1]) < min(began)):
            continue
        if unhedged(p).low > w.range.high and p.written < 1000 * w.written:
            yield Relation({"whole": whole, "part": part})
            return


def _years(reading: Reading, sentence: Sentence) -> list[int]:
    return [
        m.value.first.year for m in reading.in_sentence(sentence) if isinstance(m.value, Date) and m.value.first.year
    ]


_WORD = pattern(r"[a-z]{4,}")


def _same_thing(reading: Reading, sentence: Sentence, other: Sentence, whole: Mention, part: Mention) -> bool:
    """Whether both count one noun, or are sums told with one verb or noun."""
    w, p = quantity(whole), quantity(part)
    if w is None or p is None:
        return False
    if w.noun or p.noun:
        return w.noun == p.noun
    text = reading.document.text
    near = [
        {stem(word) for word in _WORD.findall(text, max(s.start, m.start - 60), min(s.end, m.end + 60))}
        for s, m in ((sentence, whole), (other, part))
    ]
    return bool(near[0] & near[1] & _DONE)


_DONE = frozenset(stem(word) for word in (
    "earned raised paid spent cost lent sold donated invested borrowed lost made produced exported imported "
    "collected granted awarded received brought "
    "profit profits revenue sales income turnover loans grants donations gifts damages "
    "loss losses investment budget").split())  # fmt: skip
