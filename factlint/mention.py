"""Mentions: the typed values that an article's words state, each with the span it stands in.

A mention is what extraction finds and every later stage reasons about. Mentions of one document never overlap;
of two readings of the same words the longer one, then the more specific kind, stands.
"""

from collections.abc import Iterable
from typing import NamedTuple

from factlint.dates import Date, Day
from factlint.document import Document, Span
from factlint.values import Range


class Quantity(NamedTuple):
    """A figure, alone or with its unit.

    ``range`` is the set of numbers that it could mean, in ``unit``: "$2.2 billion" is (2.15e9, 2.25e9) of ``USD``,
    "nearly 40 per cent" about (36, 40) of ``percent``, "two-thirds" a share with unit ``""``.
    ``dimension`` is what may be compared: ``number`` (a bare or counting figure), ``money``, ``percent``,
    ``points`` (percentage points), ``share`` (a fraction of a whole), ``multiple`` (twofold), ``ordinal``, or a
    physical dimension such as ``length``.
    ``unit`` is an ISO 4217 code for money, a key of ``lexicon.units`` for a physical dimension, else "".
    ``written`` is the central figure as a number with its scale word applied, and ``scale`` that scale (1e6 for
    "million", 1 for none); a range ("10 to 12") has the mean of its ends. ``digits`` are the digits as they stand,
    without separators, and "" for number words.
    ``noun`` is the lower-case head of what is counted, singular ("company" of "1,400 companies"), or "".
    ``hedge`` is the hedge's kind: "", "about", "over", "under", "range".
    """

    range: Range
    dimension: str
    unit: str
    written: float
    scale: float = 1
    digits: str = ""
    noun: str = ""
    hedge: str = ""


class Duration(NamedTuple):
    """A length of time: ``range`` counts ``unit``, which is second, minute, hour, day, night, week, month or year
    (a decade is 10 years, a fortnight 2 weeks)."""

    range: Range
    unit: str


class Age(NamedTuple):
    """How old somebody or something is, in years: "45-year-old" is (45, 45), "in her thirties" (30, 39)."""

    range: Range


class Time(NamedTuple):
    """A time of day as written; what is not written of it is 0. ``half`` is "am", "pm" or ""; ``zone`` is the time
    zone's letters ("GMT", "EST") or ""."""

    hour: int
    minute: int = 0
    second: int = 0
    half: str = ""
    zone: str = ""


class Weekday(NamedTuple):
    """A day of the week, 0 for Monday to 6 for Sunday."""

    number: int


class Name(NamedTuple):
    """A proper name of one or more words.

    ``words`` are its words without title, honorific and possessive; ``title`` is the role or honorific that stands
    with it ("minister for trade", "mr"), lower case, or "". ``sort`` is "person", "place", "organisation", "demonym"
    or "" where the words do not tell.
    """

    words: tuple[str, ...]
    title: str = ""
    sort: str = ""


class Acronym(NamedTuple):
    """A short form in capitals; ``expansion`` is the long form where the article defines it here, else ""."""

    letters: str
    expansion: str = ""


Value = Quantity | Date | Duration | Age | Time | Weekday | Name | Acronym


class Mention(NamedTuple):
    """One value at ``text[start:end]``, hedge and unit included ("nearly $3 billion").

    ``kind`` is one of ``KINDS``. ``figure`` is where the value itself starts, after a hedge or title; ``text`` is
    what stands there, white space as in the document.
    """

    kind: str
    start: int
    end: int
    text: str
    value: Value
    figure: int


# A kind's place in this tuple is its code in a phrase (phrase.py); a new kind goes to the end.
KINDS = (
    "number", "money", "percent", "points", "measure", "share", "multiple", "ordinal",
    "date", "weekday", "time", "duration", "age",
    "name", "acronym",
)  # fmt: skip

# What a rule page may ask for besides a kind itself.
KIND_GROUPS = {
    "quantity": ("number", "money", "percent", "points", "measure", "share", "multiple"),
    "amount": ("number", "money", "measure"),
    "part": ("percent", "share"),
    "any": KINDS,
}


def kinds_of(name: str) -> tuple[str, ...]:
    """The kinds that a kind's or group's name stands for; none where it is neither."""
    group = KIND_GROUPS.get(name, (name,))
    return group if group[0] in KINDS else ()


def mask(kinds: Iterable[str]) -> int:
    """A set of kinds as a bit mask."""
    return sum(1 << KINDS.index(kind) for kind in set(kinds))


class Sentence(NamedTuple):
    """``text[start:end]``, one sentence of block number ``block``, which holds mentions ``first`` to ``last - 1``.

    A sentence is never longer than ``extract.sentences.LONGEST``: what is, is cut there at white space.
    """

    start: int
    end: int
    block: int
    first: int
    last: int


class Reading(NamedTuple):
    """A document with everything that was found in it, each tuple in the order of the text.

    ``quotations`` are the stretches between paired quotation marks, marks left out; mentions inside them belong to
    a speaker, not to the article.
    """

    document: Document
    mentions: tuple[Mention, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Span, ...]

    # A reading is compared and hashed as itself, so that what several linkers derive from it is kept by lru_cache.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def in_sentence(self, sentence: Sentence) -> tuple[Mention, ...]:
        return self.mentions[sentence.first : sentence.last]


def _canonical_day(day: Day) -> str:
    year = "????" if day.year is None else f"{day.year:04}"
    return "-".join([year, *("??" if part is None else f"{part:02}" for part in (day.month, day.day))])


def _canonical_range(numbers: Range) -> str:
    low, high = (f"{end:.10g}" for end in numbers)
    return low if low == high else f"{low}..{high}"


def canonical(value: Value) -> str:
    """The value's canonical form: equal for two ways of writing one value, and nothing else of how it is written.

    "$2.2 billion" and "2.2bn dollars" are both ``2150000000..2250000000 USD``; "Dec. 21" is ``????-12-21``.
    """
    match value:
        case Quantity(numbers, dimension, unit):
            return f"{_canonical_range(numbers)} {unit or dimension}"
        case Date(first, last, grain):
            days = _canonical_day(first) if first == last else f"{_canonical_day(first)}..{_canonical_day(last)}"
            return days if grain == "day" else f"{days} {grain}"
        case Duration(numbers, unit):
            return f"{_canonical_range(numbers)} {unit}"
        case Age(numbers):
            return f"{_canonical_range(numbers)} years old"
        case Time(hour, minute, second, half, zone):
            return f"{hour:02}:{minute:02}:{second:02}{half and ' ' + half}{zone and ' ' + zone}"
        case Weekday(number):
            return f"weekday {number}"
        case Name(words, title, sort):
            return " ".join(words) + (f" ({', '.join(filter(None, (title, sort)))})" if title or sort else "")
        case Acronym(letters, expansion):
            return f"{letters} ({expansion})" if expansion else letters
