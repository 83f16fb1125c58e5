"""A figure of a headline, deck or caption that the body tells otherwise.

A headline rounds, adds up and picks: its figure is only doubted where the body has figures of that kind, none of them
could be it, and the body's first sentence that tells the same story, by the words around the figure, has another.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import reduce
from typing import NamedTuple

from factlint.dates import Date
from factlint.mention import Age, Duration, Mention, Quantity, Reading, Sentence, Weekday
from factlint.pattern import pattern
from factlint.relate.display.shown import is_to_come
from factlint.relate.display.statements import statements
from factlint.relate.display.stems import base, stems
from factlint.relate.numbers.figures import unhedged
from factlint.relate.numbers.headlines import headlines
from factlint.relation import Relation
from factlint.values import Range, add, exact, may_equal

_DISPLAY = frozenset({"title", "description", "caption"})
_STORY = frozenset({"paragraph", "quote"})
_WORD = pattern(r"[^\W\d_]{3,}(?:[’'-][^\W\d_]+)*")
_KINDS = frozenset({"number", "money", "percent", "measure", "duration", "age", "date", "weekday", "ordinal"})
# Who is counted where a headline gives a number and a verb alone: "Storm kills 12".
_PEOPLE = frozenset(
    """
    person man woman child boy girl passenger worker soldier civilian student pupil protester demonstrator villager
    resident tourist migrant fisherman miner firefighter officer employee patient victim climber sailor driver cyclist
    pedestrian job home house
""".split()
)
# One more than the figure beside it: "two men and a woman", "two at once; a third died".
_AND_ONE = pattern(
    r"\b(?:and|with|plus) (?:an?|one|his|her|their) (?:[a-z]+ ){0,2}?(?:man|woman|boy|girl|child|son|daughter"
    r"|wife|baby|dog)\b|\b(?:a|the) (?:third|fourth|fifth|sixth|seventh|eighth)\b(?! of| time)"
)
# What an ordinal counts.
_ORDERED = pattern(
    r"\s((?:day|week|month|year|night|time|round|title|term|season|win|loss|stage|edition|birthday|attempt)\b)"
)
_BARE = ("number", "")
_NEAR = 4  # words to either side that such a number's verb may stand in
# Words that set one of two figures apart from the other.
_APART = pattern(
    r"\b(?:another|others?|carrying|wounding|injur\w+|wounded|aboard|on board|hostages?|additional|further|extra"
    r"|more|remaining|fewer|each|every|per|a (?:day|week|month|year)"
    r"|annual\w*|daily|weekly|monthly|earlier|previous\w*|initial\w*|original\w*|at first|forecast|expected|estimate\w*"
    r"|up to|among|of (?:them|which|whom)|including|compared|former\w*|later|first|second|last|half|total|average|mean"
    r"|median)\b"
)
_MOST = 100  # figures of display text that are looked at
_SENTENCES = 8  # how far the beginning of the body reaches in which a headline's story is told
_MONTH = 32  # more than a month has days
_PARTS = 8  # figures of one sentence that may be added up
_LEAST = 3  # shared words that make two sentences one story


class _Figure(NamedTuple):
    """A figure as what it may be compared by: its key, its range and how it is written."""

    mention: Mention
    key: tuple[str, str]
    range: Range


class _Body(NamedTuple):
    """The figures below the headline: by key, and those of the first sentences, sentence by sentence."""

    by_key: dict[tuple[str, str], list[_Figure]]
    opening: dict[Sentence, list[_Figure]]
    sentences: dict[Mention, Sentence]


def display_figures(reading: Reading) -> Iterator[Relation]:
    """Figures of display text, with the figure of the sentence below that tells the same otherwise."""
    text, blocks = reading.document.text, reading.document.blocks
    shown = {number for number, block in enumerate(blocks) if block.kind in _DISPLAY}
    display = [
        (figure, sentence)
        for sentence in (reading.sentences if shown else ())
        if sentence.block in shown
        for mention in reading.in_sentence(sentence)
        if (figure := _figure(text, mention))
    ]
    body = _Body(defaultdict(list), {}, {})
    for sentence in reading.sentences if display else ():
        if sentence.block in shown:
            continue
        figures = [figure for mention in reading.in_sentence(sentence) if (figure := _figure(text, mention))]
        early = len(body.opening) < _SENTENCES and blocks[sentence.block].kind in _STORY
        if early:
            body.opening[sentence] = figures
        for figure in figures:
            body.by_key[figure.key].append(figure)
            if early:
                body.sentences[figure.mention] = sentence
    # Two counts or sums in nearly the same words are told by the linker of figures.
    told = {relation.slots["headline"] for relation in headlines(reading)} if display else set()
    for relation in statements(reading):
        if relation.slots["display"] not in told:
            told.add(relation.slots["display"])
            yield relation
    for figure, sentence in [shown for shown in display[:_MOST] if shown[0].mention not in told]:
        other = _other(text, figure, sentence, body)
        if other:
            yield other


def _figure(text: str, mention: Mention) -> _Figure | None:
    value = mention.value
    if mention.kind not in _KINDS:
        return None
    if isinstance(value, Duration | Age):
        return _Figure(mention, (mention.kind, value.unit if isinstance(value, Duration) else ""), value.range)
    if isinstance(value, Weekday):
        return _Figure(mention, ("weekday", ""), exact(value.number))
    if isinstance(value, Date):
        return _day_of_year(mention, value)
    if not isinstance(value, Quantity) or value.hedge == "range":
        return None
    if mention.kind == "ordinal":
        counted = _ORDERED.match(text, mention.end)
        return _Figure(mention, ("ordinal", counted[1]), value.range) if counted else None
    return _Figure(mention, (value.dimension, value.unit or value.noun), value.range)


def _day_of_year(mention: Mention, date: Date) -> _Figure | None:
    """A day as a number that grows through the year, whatever the year; a year as itself."""
    if date.grain == "year" and date.first == date.last._replace(month=date.first.month, day=date.first.day):
        return _Figure(mention, ("year", ""), exact(date.first.year)) if date.first.year else None
    if date.grain == "month" and date.first.month == date.last.month and date.first.month:
        return _Figure(mention, ("month", ""), exact(date.first.month))
    first, last = ((day.month, day.day) for day in (date.first, date.last))
    if date.grain != "day" or None in (*first, *last):
        return None
    low, high = (_MONTH * (month or 0) + (day or 0) for month, day in (first, last))
    return _Figure(mention, ("date", ""), Range(low, high)) if low <= high else None


def _other(text: str, figure: _Figure, sentence: Sentence, body: _Body) -> Relation | None:
    rivals = body.by_key.get(figure.key, [])
    if figure.key == _BARE:
        beside = _beside(text, figure.mention)
        people = (other for noun in _PEOPLE for other in body.by_key.get(("number", noun), ()))
        rivals = [other for other in people if beside & _beside(text, other.mention)]
    alike = (other for key, others in body.by_key.items() if key[0] == figure.key[0] for other in others)
    if not rivals or any(_could_be(figure, other) for other in alike) or _set_apart(text, figure.mention, sentence):
        return None
    if any(_adds_up(figure, parts) or _AND_ONE.search(text, s.start, s.end) for s, parts in body.opening.items()):
        return None
    story = _stems(text, sentence, figure.mention)
    told: list[tuple[int, _Figure]] = []
    for other in rivals:
        where = body.sentences.get(other.mention)
        if figure.key[0] == "weekday" and where and not is_to_come(text, where, other.mention):
            continue  # news of one day about another
        if where and not _set_apart(text, other.mention, where):
            shared = len(story & _stems(text, where, other.mention))
            if _likely(figure, other) or shared >= max(_LEAST, len(story) / 2):
                told.append((shared, other))
    told.sort(key=lambda pair: -pair[0])
    least = _LEAST if len(story) > _LEAST + 1 else _LEAST - 1
    if not told or told[0][0] < least or (len(told) > 1 and told[0][0] == told[1][0]):
        return None
    shared, other = told[0]
    evidence = (f"{shared} words around them are the same",)
    return Relation({"display": figure.mention, "body": other.mention}, evidence=evidence)


def _could_be(one: _Figure, other: _Figure) -> bool:
    """Whether two figures can be one: more than the very edge of what the one rounds to is in the other.

    Of two figures with the same hedge ("at least 40", "at least 14") the hedge says nothing.
    """
    a, b = one.range, other.range
    x, y = one.mention.value, other.mention.value
    if isinstance(x, Quantity) and isinstance(y, Quantity) and x.hedge == y.hedge != "":
        a, b = unhedged(x), unhedged(y)
    return max(a.low, b.low) < min(a.high, b.high) or ((a.low == a.high or b.low == b.high) and may_equal(a, b))


def _adds_up(figure: _Figure, parts: list[_Figure]) -> bool:
    """Whether a headline adds what a sentence below tells one by one: "seven men and five women"."""
    if figure.key[0] in ("date", "month", "year", "weekday", "age", "ordinal"):
        return False
    alike = [part.range for part in parts if part.key[0] == figure.key[0]][:_PARTS]
    sums = [add(a, b) for n, a in enumerate(alike) for b in alike[n + 1 :]]
    if len(alike) > 1:
        sums.append(reduce(add, alike))
    return any(may_equal(total, figure.range) for total in sums)


def _set_apart(text: str, mention: Mention, sentence: Sentence) -> bool:
    """Whether words beside a figure say that it is another one than it seems."""
    before = text[max(sentence.start, mention.start - 40) : mention.start].lower()
    after = text[mention.end : min(sentence.end, mention.end + 30)].lower()
    return before.rstrip().endswith("from") or bool(_APART.search(before) or _APART.search(after))


def _stems(text: str, sentence: Sentence, mention: Mention) -> frozenset[str]:
    words = _WORD.findall(text[sentence.start : mention.start] + " " + text[mention.end : sentence.end])
    noun = mention.value.noun if isinstance(mention.value, Quantity) else ""
    return stems(words) - {base(noun), "mln"}


def _beside(text: str, mention: Mention) -> frozenset[str]:
    """The words close around a figure, as stems."""
    before = _WORD.findall(text[max(0, mention.start - 50) : mention.start])[-_NEAR:]
    after = _WORD.findall(text[mention.end : mention.end + 50])[:_NEAR]
    return stems((*before, *after))


def _likely(one: _Figure, other: _Figure) -> bool:
    """Whether one figure may be a slip of the other: they are of one size, or a power of ten apart."""
    a, b = one.range, other.range
    if one.key[0] in ("weekday", "month"):
        return True
    if one.key[0] == "year":
        x, y = str(a.low), str(b.low)
        return sum(c != d for c, d in zip(x, y, strict=False)) == 1 or sorted(x) == sorted(y)
    if one.key[0] == "date":
        return a.low // _MONTH == b.low // _MONTH or a.low % _MONTH == b.low % _MONTH
    low, high = sorted(abs(_central(figure)) for figure in (one, other))
    if not low:
        return False
    return high / low <= 2 or any(abs(high / low - power) < 0.01 * power for power in (10, 100, 1000))


def _central(figure: _Figure) -> float:
    value = figure.mention.value
    return value.written if isinstance(value, Quantity) else (figure.range.low + figure.range.high) / 2
