"""Figures of a table against the same figures in the prose around it.

A sentence tells a cell where it names the cell's row (or column) and gives a figure of the measure that the head of
the column (or the row's name) has. A figure that is the cell's own but for two digits changed over is told wherever it
stands in the sentence; another figure only where nothing but a plain verb stands between it and the name, and nothing
around them points to another time, part or condition.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from factlint.document import Span
from factlint.lexicon.currencies import NAMES
from factlint.lexicon.light_words import LIGHT_WORDS
from factlint.mention import Duration, Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import within
from factlint.relate.numbers.context import stem as _stem
from factlint.relate.numbers.figures import quantity, unhedged
from factlint.relate.tables.grid import Cell, Figure, Table, tables
from factlint.relation import Relation
from factlint.values import Range, hull, may_equal, rounded

_WORD = pattern(r"[A-Za-zÀ-ÿ0-9]+(?:['’][a-zÀ-ÿ]+)?")
_SHORTEST = 4  # letters of a name that is looked for in the prose
_MOST_WORDS = 5
_MOST_MEASURES = 40  # a table whose columns are the things has few rows, one for each measure
_FAR = 60  # letters between a name and a figure that is told of it
_PLAIN = frozenset({
    "other", "others", "total", "average", "sum", "note", "notes", "none", "year", "month", "type", "name",
})  # fmt: skip
# Another time, part, condition or comparison than the table's.
_OTHER = pattern(
    r"\b(?:last|next|previous|former|formerly|used to|ago|once|until|till|before|after|earlier|later|instead|rose"
    r"|fell|rise|another|more|fewer|less|extra|additional|further|other|each|every|per|half|than|will|would|could|may"
    r"|of (?:the|its|his|her|their|these|those)|might|plan\w*|expect\w*|up to|between|discount|reduced|off|if|except"
    r"|not|only|some of|with(?:in|out)|save[sd]?|gap|cheaper|dearer|lower|higher|increase\w*|raise[sd]?|cut|down"
    r"|record|away|apart|distance)\b"
    r"|\bfrom (?:\d|[$€£¥]|next|last|the (?:age|end|start|beginning)|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)"
)  # fmt: skip
# What may stand between a name and its figure.
_BETWEEN = frozenset({
    "a", "an", "the", "now", "still", "already", "today", "is", "are", "has", "have", "cost", "costs", "pay", "pays",
    "take", "takes", "need", "needs", "require", "requires", "weigh", "weighs", "hold", "holds", "sleep", "sleeps",
    "offer", "offers", "measure", "measures", "stand", "stands", "lie", "lies", "rise", "rises", "at", "with", "in",
    "of", "to", "from", "for", "on", "s", "about",
})  # fmt: skip
_HARMLESS = frozenset({"name", "acronym", "duration", "ordinal"})  # beside a figure these change nothing of it
_BREAK = pattern(r"[;:.!?](?=\s|$)|\(|\b(?:and|but|while|whereas)\b")
_SCALED = pattern(r"thousand|million|billion|\bbn\b|\b000s?\b|'000|’000|\(m\)|[$€£]m\b")
_ABBREVIATIONS = {
    "meter": frozenset({"m", "metres", "meters"}), "kilometer": frozenset({"km", "kilometres", "kilometers"}),
    "foot": frozenset({"ft", "feet"}), "mile": frozenset({"mi", "miles"}), "kilogram": frozenset({"kg", "kilos"}),
    "metric ton": frozenset({"t", "tonnes"}), "hectare": frozenset({"ha"}), "kilowatt hour": frozenset({"kwh"}),
    "kilowatt": frozenset({"kw"}), "megawatt": frozenset({"mw"}), "mile per hour": frozenset({"mph"}),
    "kilometer per hour": frozenset({"km/h", "kph"}),
    "liter": frozenset({"l", "litres", "liters"}),
    "degree Celsius": frozenset({"°c", "c"}), "degree Fahrenheit": frozenset({"°f", "f"}),
    "gram": frozenset({"g"}), "minute": frozenset({"min", "mins", "minutes"}),
    "hour": frozenset({"h", "hr", "hrs", "hours"}),
    "second": frozenset({"s", "sec", "seconds"}),
}  # fmt: skip


def stem(word: str) -> str:
    """A stem that is the same for one and for many, short words too: "bed", "beds"."""
    word = word.lower()
    return _stem(word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word)


_MONEY = frozenset(map(stem, (
    "price", "fee", "cost", "fare", "ticket", "admission", "entry", "rent", "charge", "pay", "salary", "wage", "toll",
    "rate",
)))  # fmt: skip


class Told(NamedTuple):
    """A cell with the name of what it tells of and the name of its measure."""

    cell: Cell
    figure: Figure
    measure: str


class Subject(NamedTuple):
    """What a row (or column) tells of: its name, the stems of it, and its cells."""

    name: str
    stems: tuple[str, ...]
    cells: tuple[Told, ...]
    is_row: bool


def cells_and_prose(reading: Reading) -> Iterator[Relation]:
    """Figures of the prose that the table gives otherwise for the same thing."""
    for table in tables(reading):
        by_name: dict[tuple[str, ...], list[Subject]] = defaultdict(list)
        for subject in _subjects(table):
            by_name[subject.stems].append(subject)
        count = Counter(part for name in by_name for part in name)
        by_stem: dict[str, list[Subject]] = defaultdict(list)
        for name, subjects in by_name.items():
            if len(subjects) == 1:  # a name that two rows have tells neither
                by_stem[min(name, key=lambda part: count[part])].append(subjects[0])
        if by_stem:
            yield from _told(reading, by_stem)


def _told(reading: Reading, by_stem: dict[str, list[Subject]]) -> Iterator[Relation]:
    text, blocks = reading.document.text, reading.document.blocks
    for sentence in reading.sentences:
        if sentence.first == sentence.last or blocks[sentence.block].kind in ("cell", "title", "meta"):
            continue
        places: dict[str, list[int]] = defaultdict(list)
        for match in _WORD.finditer(text, sentence.start, sentence.end):
            places[stem(match[0])].append(match.start())
        named = [
            subject for first in by_stem.keys() & places.keys() for subject in by_stem[first]
            if all(part in places for part in subject.stems)
        ]  # fmt: skip
        # "Refuge du Col" is not also "Col".
        named = [one for one in named if not any(set(one.stems) < set(other.stems) for other in named)]
        for mention in reading.in_sentence(sentence):
            for subject in named:
                told = _measured(subject, mention, places)
                if told and _differ(reading, sentence, subject, told, mention, places, named):
                    yield Relation(
                        {"cell": told.cell.words, "prose": mention},
                        facts={"row": subject.name, "column": told.measure},
                    )
                    break


def _subjects(table: Table) -> Iterator[Subject]:
    others = table.columns[1:]
    rows = range(1, len(table.rows))
    for row in rows if len(others) <= _MOST_MEASURES else ():
        yield from _subject(
            table.label(row), [(table.rows[row].get(column), table.head(column)) for column in others], True
        )  # fmt: skip
    for column in others if len(rows) <= _MOST_MEASURES else ():
        yield from _subject(
            table.head(column), [(table.rows[row].get(column), table.label(row)) for row in rows], False
        )  # fmt: skip


def _subject(name: str, cells: list[tuple[Cell | None, str]], is_row: bool) -> Iterator[Subject]:
    words = [word for word in _WORD.findall(name) if word.lower() not in LIGHT_WORDS]
    found = tuple(Told(cell, cell.figure, measure) for cell, measure in cells if cell and cell.figure)
    if not found or not 0 < len(words) <= _MOST_WORDS or sum(map(len, words)) < _SHORTEST:
        return
    if words[0].lower() in _PLAIN or not any(word.isalpha() for word in words):
        return
    yield Subject(name, tuple(dict.fromkeys(map(stem, words))), found, is_row)


def _measured(subject: Subject, mention: Mention, places: dict[str, list[int]]) -> Told | None:
    """The one cell of the subject whose measure the figure has."""
    found = [told for told in subject.cells if is_measured(told, mention)]
    if len(found) > 1:
        found = [told for told in found if any(stem(w) in places for w in _WORD.findall(told.measure) if len(w) > 2)]
    return found[0] if len(found) == 1 else None


def is_measured(told: Told, mention: Mention) -> bool:
    """Whether the figure is of the measure that the cell's head or the cell itself names."""
    head, affix = told.measure.lower(), told.figure.affix
    words = {word.strip("()[],.:") for word in head.split()}
    stems = {stem(word) for word in words}
    value = mention.value
    if isinstance(value, Duration):
        return _is_unit(value.unit, {affix} | words)
    if not isinstance(value, Quantity) or value.range.low == value.range.high == 0:
        return False
    if value.dimension == "money":
        return bool(stems & _MONEY or words & NAMES.keys()) or any(sign in head + affix for sign in "$€£¥")
    if value.dimension == "percent":
        return affix == "%" or "%" in head or "percent" in head or "per cent" in head
    if value.dimension in ("number", "ordinal", "share", "multiple", "points"):
        return value.dimension == "number" and bool(value.noun) and stem(value.noun) in stems
    return _is_unit(value.unit, {affix} | words) or stem(mention.text.split()[-1]) in stems


def _is_unit(unit: str, words: set[str]) -> bool:
    return bool(words & _ABBREVIATIONS.get(unit, frozenset())) or unit in words or f"{unit}s" in words


def _differ(
    reading: Reading,
    sentence: Sentence,
    subject: Subject,
    told: Told,
    mention: Mention,
    places: dict[str, list[int]],
    named: list[Subject],
) -> bool:
    """Whether the figure is told of the cell and is another one."""
    text = reading.document.text
    numbers = numbers_of(mention)
    if any(may_equal(numbers, rounded(cell.figure.number, cell.figure.step)) for cell in subject.cells):
        return False
    value = quantity(mention)
    if value and value.digits and _is_changed_over(told.cell.words.text, value.digits):
        return value.scale == 1
    if (value and (value.scale != 1 or value.hedge)) or _SCALED.search(told.measure.lower()):
        return False
    clause = _clause(text, sentence, mention)
    if not _is_in(subject, places, clause) or not _is_beside(text, clause, subject, told, mention):
        return False
    around = within(reading, clause.start, clause.end)
    if any(other.kind not in _HARMLESS and other is not mention for other in around):
        return False
    rivals = [other for other in named if other is not subject and other.is_row == subject.is_row]
    if any(_is_in(rival, places, clause) for rival in rivals):
        return False
    return not _OTHER.search(text[clause.start : clause.end].lower())


def _clause(text: str, sentence: Sentence, mention: Mention) -> Span:
    """What stands around the figure up to a stop or a word that begins another statement."""
    start = max((match.end() for match in _BREAK.finditer(text, sentence.start, mention.start)), default=sentence.start)
    end = _BREAK.search(text, mention.end, sentence.end)
    return Span(start, end.start() if end else sentence.end)


def _is_beside(text: str, clause: Span, subject: Subject, told: Told, mention: Mention) -> bool:
    """Whether a word of the name stands before or behind the figure, with plain words alone between them."""
    allowed = {stem(word) for word in _WORD.findall(f"{told.measure} {mention.text}")}
    if isinstance(mention.value, Quantity) and mention.value.noun:
        allowed.add(stem(mention.value.noun))
    before = _WORD.findall(text[max(clause.start, mention.start - _FAR) : mention.start])
    behind = _WORD.findall(text[mention.end : min(clause.end, mention.end + _FAR)])
    for words in (before[::-1], behind):
        for word in words:
            if stem(word) in subject.stems:
                return True
            if word.lower() not in _BETWEEN and stem(word) not in allowed:
                break
    return False


def _is_in(subject: Subject, places: dict[str, list[int]], clause: Span) -> bool:
    return all(any(clause.start <= at < clause.end for at in places[part]) for part in subject.stems)


def numbers_of(mention: Mention) -> Range:
    """What a figure or length of time may stand for, its hedge included."""
    value = mention.value
    if isinstance(value, Duration):
        return value.range
    assert isinstance(value, Quantity)
    return hull(value.range, unhedged(value)) if value.hedge else unhedged(value)


def _is_changed_over(cell: str, digits: str) -> bool:
    """Whether the two are alike but for two digits changed over, of three or more."""
    told = "".join(sign for sign in cell if sign.isdigit() or sign == ".").strip(".")
    if len(told) != len(digits) or len(digits.replace(".", "")) < 3:
        return False
    differing = [index for index, (x, y) in enumerate(zip(told, digits, strict=True)) if x != y]
    if len(differing) != 2:
        return False
    one, other = differing
    return told[one] == digits[other] and told[other] == digits[one]
