"""Numbers that count up through an article: of items, steps, headings and clauses, and of figures and tables.

A count is believed to be one only if it starts at 1 and is out of step in a single place.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factlint.document import Block, Document
from factlint.mention import Quantity, Reading
from factlint.pattern import pattern
from factlint.relation import Relation, Words

_MARKER = pattern(r"(?P<open>\(?)(?P<number>\d{1,2})(?P<close>[.)])[ \t]*(?=\D)")
_SOURCE_MARKER = pattern(r"(?P<number>\d{1,2})(?P<close>[.)])[ \t]+(?:[*_`\[]{0,3})\Z")
_LABELLED = pattern(
    r"(?P<label>Step|Tip|Lesson|Rule|Day|Chapter|Part|Reason|Question|Myth|Stage|Phase)\s(?P<number>\d{1,2})\b"
)
_INLINE = pattern(r"\((?P<number>\d{1,2}|[a-h])\)(?=\s\w)")
_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_ORDINAL = pattern(rf"(?P<number>{'|'.join(_WORDS)})(?:ly)?,\s", re.IGNORECASE)
_PLATE = pattern(r"(?P<label>Figure|Fig\.|Table|Chart|Exhibit|Box)\s(?P<number>\d{1,2})\b(?!\.\d)")
# A figure of somebody else's.
_FOREIGN = pattern(r"\s?(?:of|in|from|on page)\s(?!this|the article)|\s?\[|\set al|['’]s\s")

_COUNTED = pattern(r"\s(?:[\w-]+\s){0,2}?\w{2,}s\b")

_LEAST = 3


class Step(NamedTuple):
    """One number of a count, where it stands; ``written`` is the number itself where other words stand for it."""

    number: int
    start: int
    end: int
    written: str = ""


def skipped_numbers(reading: Reading) -> Iterator[Relation]:
    """Counts that leave out a number or give one twice."""
    document = reading.document
    for steps in (*_counts_of_blocks(document), *_counts_within(document)):
        for run in _runs(steps):
            breaks = [(a, b) for a, b in pairwise(run) if b.number != a.number + 1]
            slips = (2,) if run[0].written else (0, 2)
            if len(run) >= _LEAST and len(breaks) == 1 and breaks[0][1].number - breaks[0][0].number in slips:
                yield _out_of_step(document.text, *breaks[0])
    for run in _runs(_ordinals(reading)):
        for before, after in pairwise(run):
            between = document.text[before.end : after.start].lower()
            if after.number == before.number + 2 and _WORDS[before.number] not in between:
                yield _out_of_step(document.text, before, after)


def _runs(steps: list[Step]) -> Iterator[list[Step]]:
    """The parts of a sequence that each start at 1."""
    run: list[Step] = []
    for step in steps:
        if step.number == 1:
            if run:
                yield run
            run = [step]
        elif run:
            run.append(step)
    if run:
        yield run


def _out_of_step(text: str, before: Step, after: Step) -> Relation:
    skips = after.number > before.number
    what = f"{before.number + 1} is left out" if skips else f"{after.number} stands twice"
    one, other = (Words(step.start, step.end, step.written or text[step.start : step.end]) for step in (before, after))
    return Relation({"one": one, "other": other}, facts={"slip": what})


def _counts_of_blocks(document: Document) -> Iterator[list[Step]]:
    """Counts by the numbers that blocks begin with, those of one form and kind together."""
    text = document.text
    counts: dict[tuple[str, ...], list[Step]] = defaultdict(list)
    for block in document.blocks:
        if block.kind in ("cell", "meta", "description", "title", "caption"):
            continue
        label = _LABELLED.match(text, block.start, block.end)
        if label and block.kind == "heading":
            counts["label", label["label"], str(block.level)].append(Step(int(label["number"]), *label.span()))
            continue
        step, form = _marker(text, block)
        if step is None and block.kind == "item":
            step, form = _source_marker(document, block)
        if step:
            counts[(*form, block.kind, str(block.group), str(block.level))].append(step)
    yield from counts.values()


def _marker(text: str, block: Block) -> tuple[Step | None, tuple[str, str]]:
    """The number in front of a block: of its text, or, an item's, on the line before it."""
    at = block.start
    if block.kind == "item":
        at = max(text.rfind("\n", 0, block.start) + 1, block.start - 8)
        at += len(text[at : block.start]) - len(text[at : block.start].lstrip())
    match = _MARKER.match(text, at)
    if not match:
        return None, ("", "")
    return Step(int(match["number"]), match.start(), match.end("close")), (match["open"], match["close"])


def _source_marker(document: Document, block: Block) -> tuple[Step | None, tuple[str, str]]:
    """The number of an item of Markdown, which stands in the source alone; the item's first word stands for it.

    The page numbers such items anew, so that one number on all of them is a habit and no slip.
    """
    source, at = document.source, document.alignment.to_source(block.start, block.start + 1).start
    line = source[max(source.rfind("\n", 0, at) + 1, at - 12) : at]
    match = _SOURCE_MARKER.search(line)
    if not match:
        return None, ("", "")
    word = document.text[block.start : block.end].split(maxsplit=1)[0]
    return Step(int(match["number"]), block.start, block.start + len(word), match[0].strip()), (
        "source",
        match["close"],
    )


def _counts_within(document: Document) -> Iterator[list[Step]]:
    """Counts by the signs "(1)" or "(a)" within a block."""
    for block in document.blocks:
        signs = list(_INLINE.finditer(document.text, block.start, block.end))
        for digits in (True, False) if signs else ():
            yield [Step(_value(m["number"]), *m.span()) for m in signs if m["number"].isdigit() == digits]


def _ordinals(reading: Reading) -> list[Step]:
    """The ordinals that sentences begin with: "First, … Second, …"."""
    matches = (_ORDINAL.match(reading.document.text, s.start, s.end) for s in reading.sentences)
    return [Step(_WORDS.index(m["number"].lower()) + 1, m.start(), m.end() - 2) for m in matches if m]


def counted_headings(reading: Reading) -> Iterator[Relation]:
    """A count in the title ("Seven ways …") that is not the number of the last numbered heading."""
    blocks = reading.document.blocks
    title = next((block for block in blocks if block.kind == "title"), None)
    counts = [m for m in reading.mentions if title and title.start <= m.start < title.end and m.kind == "number"]
    if len(counts) != 1 or not _COUNTED.match(reading.document.text, counts[0].end):
        return
    value = counts[0].value
    headings = [_marker(reading.document.text, block)[0] for block in blocks if block.kind == "heading"]
    steps = [step for step in headings if step]
    complete = [step.number for step in steps] == list(range(1, len(steps) + 1)) and len(steps) >= _LEAST
    if complete and isinstance(value, Quantity) and 2 < value.written != len(steps):
        last = Words(steps[-1].start, steps[-1].end, reading.document.text[steps[-1].start : steps[-1].end])
        yield Relation({"count": counts[0], "last": last})


def _value(sign: str) -> int:
    return int(sign) if sign.isdigit() else ord(sign) - ord("a") + 1


def missing_plates(reading: Reading) -> Iterator[Relation]:
    """References to a figure or table by a number that none has, though others have theirs."""
    text, blocks = reading.document.text, reading.document.blocks
    there: dict[str, dict[int, Step]] = defaultdict(dict)
    named: dict[str, list[Step]] = defaultdict(list)
    for block in blocks:
        for match in _PLATE.finditer(text, block.start, block.end):
            label = match["label"].replace("Fig.", "Figure")
            step = Step(int(match["number"]), *match.span())
            if match.start() == block.start and not _is_prose(text, block, match.end()):
                there[label].setdefault(step.number, step)
            elif not _FOREIGN.match(text, match.end()):
                named[label].append(step)
    for label, steps in named.items():
        plates = there[label]
        if len(plates) < 2 or sorted(plates) != list(range(1, len(plates) + 1)):
            continue
        for step in steps:
            if step.number not in plates:
                last = plates[len(plates)]
                one, other = (Words(s.start, s.end, text[s.start : s.end]) for s in (step, last))
                yield Relation({"reference": one, "last": other}, facts={"label": label.lower()})
                break


def _is_prose(text: str, block: Block, at: int) -> bool:
    """Whether a block that begins with "Table 2" goes on as a sentence about it ("Table 2 shows …")."""
    return block.kind == "paragraph" and bool(re.match(r"\s(?:\(\w+\)\s)?[a-z]", text[at : at + 8]))
