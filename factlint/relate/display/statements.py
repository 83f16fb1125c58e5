"""A verb with its figure or its date, in display text and once below: "to cut 300 jobs", "reopen in June"."""

from collections import defaultdict
from collections.abc import Iterator

from factlint.dates import Date
from factlint.lexicon.light_words import LIGHT_WORDS
from factlint.mention import Mention, Quantity, Reading, Sentence, Weekday
from factlint.pattern import pattern
from factlint.relate.display.shown import displayed
from factlint.relate.display.stems import base
from factlint.relation import Relation

_VERB = pattern(r"(?P<verb>[a-z]{3,}) \Z")
_VERB_ON = pattern(r"(?P<verb>[a-z]{3,}) (?:on|in) \Z")
# What makes one of two statements that of another plan, part or time.
_OTHER = pattern(
    r"\b(?:another|more|further|extra|additional|first|already|original\w*|previous\w*|earlier|instead|was to|were to"
    r"|due|had|last|not|never|at least|up to|about|each|every|per|half|of (?:them|these|which))\b"
)
_REACH = 60

_Key = tuple[str, str]


def statements(reading: Reading) -> Iterator[Relation]:
    """Figures and dates of one verb that display text and the only such statement below give differently."""
    blocks, display = reading.document.blocks, displayed(reading)
    if not any(_key(reading, s, m) for s in reading.sentences if s.block in display for m in reading.in_sentence(s)):
        return
    shown: list[tuple[_Key, Mention]] = []
    told: dict[_Key, list[Mention]] = defaultdict(list)
    written: set[float] = set()
    weekdays: set[int] = set()
    for sentence in reading.sentences:
        dated = sum(mention.kind in ("date", "weekday") for mention in reading.in_sentence(sentence))
        for mention in reading.in_sentence(sentence):
            if isinstance(mention.value, Weekday) and sentence.block not in display:
                weekdays.add(mention.value.number)
            if dated > 1 and mention.kind in ("date", "weekday"):
                continue  # two dates of one sentence may both be the verb's
            if isinstance(mention.value, Quantity) and sentence.block not in display:
                written.add(mention.value.written)
            key = _key(reading, sentence, mention)
            if key and sentence.block in display:
                shown.append((key, mention))
            elif key and blocks[sentence.block].kind != "heading":
                told[key].append(mention)
    for key, mention in shown:
        if key[1] == "weekday" and len(weekdays) > 1:
            continue  # "to vote on Tuesday": the debate was on Monday, and a day later …
        if len(told.get(key, ())) == 1 and _differ(mention, told[key][0], written):
            yield Relation({"display": mention, "body": told[key][0]}, evidence=(f"both told with “{key[0]}”",))


def _key(reading: Reading, sentence: Sentence, mention: Mention) -> _Key | None:
    """The verb and what is counted, or the verb and that it is a date."""
    text, start, end = reading.document.text, sentence.start, sentence.end
    value = mention.value
    counted = isinstance(value, Quantity) and value.dimension == "number" and not value.hedge
    if not counted and not isinstance(value, Date | Weekday):
        return None
    before = text[max(start, mention.start - _REACH) : mention.start]
    verb = (_VERB if counted else _VERB_ON).search(before)
    around = (before + text[mention.end : min(end, mention.end + _REACH)]).lower()
    if verb is None or verb["verb"] in LIGHT_WORDS or _OTHER.search(around):
        return None
    if isinstance(value, Quantity):
        return (base(verb["verb"]), value.noun) if value.noun else None
    return base(verb["verb"]), "weekday" if isinstance(value, Weekday) else "date"


def _differ(one: Mention, other: Mention, written: set[float]) -> bool:
    """Whether two values of one statement exclude each other, and no part of the text makes up for it."""
    a, b = one.value, other.value
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        apart = a.range.high < b.range.low or b.range.high < a.range.low
        low, high = sorted((a.written, b.written))
        return apart and low >= 1 and high / low <= 2 and high - low not in written
    if isinstance(a, Weekday) and isinstance(b, Weekday):
        return a.number != b.number
    if isinstance(a, Date) and isinstance(b, Date):
        single = a.first.month == a.last.month and b.first.month == b.last.month
        months = a.grain in ("day", "month") and b.grain in ("day", "month") and single
        return months and None not in (a.first.month, b.first.month) and a.first.month != b.first.month
    return False
