"""What a title tells of its story, against the first sentences of the story: its only figure, its only weekday, its
version, its count of things that a list below has more of or fewer.

A title and a lead tell one thing. Where each has one figure of a sort, and the title's stands nowhere in the body, one
of the two was not changed with the other.
"""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Quantity, Reading, Sentence, Weekday
from factlint.pattern import pattern
from factlint.relate.display.shown import is_to_come
from factlint.relate.display.stems import base, stems
from factlint.relate.nearby import of_kind
from factlint.relate.numbers.figures import quantity, unhedged
from factlint.relate.numbers.headlines import headlines
from factlint.relate.numbers.sums import is_person
from factlint.relation import Relation, Words
from factlint.values import Range, may_equal

_STORY = frozenset({"paragraph", "quote"})
_KINDS = frozenset({"number", "money", "percent"})
_SENTENCES = 2
_WORD = pattern(r"[^\W\d_]{3,}(?:[’'-][^\W\d_]+)*")
_LISTED = pattern(
    r"\b(?:ways|things|reasons|tips|facts|takeaways|lessons|steps|questions|years?|days?|weeks?|months?|hours?"
    r"|times|top"
    r"|best|biggest|part|chapter|no\.?|number|issue|week|day|version|phase|round|group|grade|formula|route"
    r"|highway|flight)\b"
)
_BESIDE = pattern(
    r"\b(?:more|another|others?|further|extra|additional|each|every|per|average|record|first|last|top|earlier"
    r"|previous\w*"
    r"|up to|at least|as many as|of (?:them|which|whom)|including|among|plan\w*|target|goal|could|may|might"
    r"|alone|the rest|now|first round|another|so far|trio|score|dozen|one in)\b"
)
_SAYS = pattern(r"\b(?:said|says|told|announced|reported|wrote|added|confirmed|spoke|published|released)\b[^.]{0,30}\Z")
_SAID = pattern(r",?\s(?:[\w’'-]+\s){0,4}(?:said|says|told|announced|reported|confirmed)\b")
_VERSION = pattern(r"\b(?P<name>[A-Z][\w-]+) v?(?P<number>\d{1,3}(?:\.\d{1,3}){1,3})\b")
_ONWARD = pattern(r"\b(?:upgrad\w*|mov\w+|migrat\w*|from|to|what|since|after|why|how|vs|versus|against)\b")
_RELEASES = pattern(r"\b(?:releas\w+|announc\w+|pleased|available|is out|ships?|here)\b", re.I)
_OLDER = pattern(r"\b(?:after|since|had|still|users|earlier|older|before|previous\w*|in)\s(?:[a-z]+\s){0,2}\Z")
_WAS = pattern(r"\s(?:had|was|were|has|still)\b")
_FAR = 12.0


def lead_figures(reading: Reading) -> Iterator[Relation]:
    """The only figure of a title, and the only one of its sort that the lead has."""
    text, title, lead = reading.document.text, _title(reading), _lead(reading)
    if title is None or not lead:
        return
    shown = [m for m in reading.in_sentence(title) if isinstance(m.value, Quantity)]
    if len(shown) != 1 or shown[0].kind not in _KINDS:
        return
    figure, value = shown[0], quantity(shown[0])
    words = text[title.start : title.end].lower()
    if value is None or value.hedge == "range" or value.written < 2 or _LISTED.search(words):
        return
    told = [m for s in lead for m in reading.in_sentence(s) if m.kind == figure.kind and _is_figure(m)]
    if len(told) != 1 or not _of_one_sort(value, quantity(told[0])):
        return
    sentence = next(s for s in lead if s.start <= told[0].start < s.end)
    around = text[max(sentence.start, told[0].start - 30) : told[0].end + 25].lower()
    if _BESIDE.search(around) or _BESIDE.search(words) or _stands_below(reading, figure, title):
        return
    about = stems(_WORD.findall(words)) - {base(value.noun or "none")}
    below = stems(_WORD.findall(text, lead[0].start, lead[-1].end))
    if any(relation.slots["headline"] == figure for relation in headlines(reading)):
        return  # told already, for it stands in nearly the same words
    if about and len(about & below) >= max(1, len(about) / 3) and _differ(value, quantity(told[0])):
        yield Relation({"title": figure, "body": told[0]}, evidence=("each is the only such figure there",))


def _title(reading: Reading) -> Sentence | None:
    """The only sentence of the title."""
    blocks = reading.document.blocks
    titles = [s for s in reading.sentences[:4] if blocks[s.block].kind == "title"]
    return titles[0] if len(titles) == 1 else None


def _lead(reading: Reading) -> list[Sentence]:
    blocks = reading.document.blocks
    return [s for s in reading.sentences[:40] if blocks[s.block].kind in _STORY][:_SENTENCES]


def _is_figure(mention: Mention) -> bool:
    value = quantity(mention)
    return value is not None and value.hedge != "range" and value.written > 1


def _of_one_sort(one: Quantity, other: Quantity | None) -> bool:
    if other is None or one.unit != other.unit:
        return False
    if one.dimension != "number":
        return True
    if not other.noun:
        return False  # years, perhaps, or what the sentence before counts
    people = all(not noun or is_person(noun) for noun in (one.noun, other.noun))
    return people or not one.noun or one.noun == other.noun


def _stands_below(reading: Reading, figure: Mention, title: Sentence) -> bool:
    """Whether the body has a figure of that kind that may be the title's, or two that add up to it or differ by it."""
    value = quantity(figure)
    others = [v for m in of_kind(reading, figure.kind) if m.start >= title.end and (v := quantity(m))]
    if value is None or any(may_equal(_range(value), _range(other)) for other in others):
        return True
    numbers = {other.written for other in others[:60]}
    return any(a + b == value.written or abs(a - b) == value.written for a in numbers for b in numbers)


def _range(value: Quantity) -> Range:
    return value.range if value.hedge else unhedged(value)


def _differ(one: Quantity, other: Quantity | None) -> bool:
    if other is None or not other.written:
        return False
    return not may_equal(_range(one), _range(other)) and 1 / _FAR < one.written / other.written < _FAR


def lead_weekdays(reading: Reading) -> Iterator[Relation]:
    """The only weekday of a title, and the only other one of the article, on which something happens."""
    text, title, lead = reading.document.text, _title(reading), _lead(reading)
    days = of_kind(reading, "weekday")
    if title is None or not lead or len(days) != 2 or not title.start <= days[0].start < title.end:
        return
    one, other = days
    if not lead[0].start <= other.start < lead[-1].end or not _differs(one, other):
        return
    left = max(lead[0].start, other.start - 50)
    sentence = next(s for s in lead if s.start <= other.start < s.end)
    if not is_to_come(text, sentence, other):
        return  # on one day something happened, on the other something else will
    if _SAYS.search(text, left, other.start) or _SAID.match(text, other.end):
        return
    if stems(_WORD.findall(text, title.start, title.end)) & stems(_WORD.findall(text, lead[0].start, lead[-1].end)):
        yield Relation({"title": one, "body": other}, evidence=("each is the only weekday there",))


def _differs(one: Mention, other: Mention) -> bool:
    a, b = one.value, other.value
    return isinstance(a, Weekday) and isinstance(b, Weekday) and a.number != b.number


def title_versions(reading: Reading) -> Iterator[Relation]:
    """The version that a title gives, where the body knows the thing in one other version only."""
    text, title = reading.document.text, _title(reading)
    shown = list(_VERSION.finditer(text, title.start, title.end)) if title else []
    if title is None or len(shown) != 1:
        return
    found = shown[0]
    told = {m["number"]: m for m in _VERSION.finditer(text, title.end) if m["name"] == found["name"]}
    if len(told) == 1 and found["number"] not in told and not _ONWARD.search(text[title.start : title.end].lower()):
        (other,) = told.values()
        a, b = found["number"], other["number"]
        sentence = next((s for s in _lead(reading) if s.start <= other.start() < s.end), None)
        if sentence is None or f"{a}.".startswith(f"{b}.") or f"{b}.".startswith(f"{a}."):
            return
        words = text[sentence.start : sentence.end]
        if (
            not _RELEASES.search(words)
            or _WAS.match(text, other.end())
            or _OLDER.search(words[: other.start() - sentence.start])
        ):
            return
        sides = [Words(m.start(), m.end(), m[0]) for m in (found, other)]
        yield Relation({"title": sides[0], "body": sides[1]})


_COUNT = pattern(
    r"\s(?:[a-z-]+\s){0,2}?(?:tips|ways|things|reasons|steps|rules|facts|lessons|ideas|questions|tricks|mistakes"
    r"|myths|recipes"
    r"|places|books|films|songs|habits|signs|trends|takeaways)\b"
)


def title_lists(reading: Reading) -> Iterator[Relation]:
    """A title that counts what the only list below has more or fewer of: "Seven tips", and six items."""
    text, title, blocks = reading.document.text, _title(reading), reading.document.blocks
    counts = [m for m in reading.in_sentence(title) if m.kind == "number"] if title else []
    if title is None or len(counts) != 1 or counts[0].start > title.start + 4:
        return
    value = quantity(counts[0])
    items = [block for block in blocks if block.kind == "item" and block.level == 1]
    if value is None or value.hedge or not _COUNT.match(text, counts[0].end, title.end):
        return
    headings = sum(block.kind == "heading" for block in blocks)
    if len({block.group for block in items}) != 1 or headings > 2:
        return
    before = [block for block in blocks if block.kind == "paragraph" and block.end <= items[0].start]
    if before and text[before[-1].start : before[-1].end].rstrip().endswith(":"):
        return  # the list is of what the paragraph brings
    if 0 < abs(len(items) - value.written) <= 2 and len(items) > 2:
        first = Words(items[0].start, items[0].start + len(text[items[0].start : items[0].end].split("\n")[0]), "")
        one = first._replace(text=text[first.start : first.end])
        yield Relation({"count": counts[0], "list": one}, facts={"listed": f"{len(items)}"})
