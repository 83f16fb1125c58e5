"""Headlines against each other and against the first sentences below, where a word and no figure tells them apart."""

from collections.abc import Iterator

from factlint.document import Block
from factlint.lexicon.words import WORD_LISTS
from factlint.mention import Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.display.stems import base, stems
from factlint.relate.display.subjects import UNREAL, Change, changes
from factlint.relation import Relation, Words

_WORD = pattern(r"[^\W_]+(?:[’'-][^\W_]+)*")
_CAPITALISED = pattern(r"(?<=\bin )[A-ZÀ-Þ][\w’'-]+")
_RISES = WORD_LISTS["rise"] | {"doubles", "doubled", "double", "triples", "tripled", "up"}
_FALLS = WORD_LISTS["fall"] | {"halves", "halved", "halve", "down"}
# Verbs that rise or fall in other senses too often.
_LOOSE = frozenset(
    "up down raise raises raised lift lifts cut cuts cutting lower lose loses lost gain gains mount mounts "
    "contract".split()
)
_UPWARD = WORD_LISTS["rise"] | {"up", "higher", "more"}
_DOWNWARD = WORD_LISTS["fall"] | {"down", "lower", "back", "less"}
_STORY = frozenset({"paragraph", "quote"})
# Where a headline has one of these, the figure itself tells.
_FIGURES = frozenset({"number", "money", "percent", "points", "measure", "multiple"})
_SENTENCES = 2
_SHARED = 2
_SHORTEST = 4


def two_headlines(reading: Reading) -> Iterator[Relation]:
    """A title and a first heading that differ in one word."""
    text, blocks = reading.document.text, reading.document.blocks
    title = next((block for block in blocks if block.kind == "title"), None)
    heading = next((block for block in blocks if block.kind == "heading"), None)
    if title is None or heading is None or heading.level != 1:
        return
    one, other = (list(_WORD.finditer(text, block.start, block.end)) for block in (title, heading))
    differing = [(a, b) for a, b in zip(one, other, strict=False) if _plain(a[0]) != _plain(b[0])]
    if len(one) == len(other) >= _SHORTEST and len(differing) == 1:
        a, b = (Words(match.start(), match.end(), match[0]) for match in differing[0])
        yield Relation({"title": a, "heading": b})


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").replace("-", "")


def headline_directions(reading: Reading) -> Iterator[Relation]:
    """A headline in which something rises that falls in the first sentences, with no figure to tell by."""
    text, blocks = reading.document.text, reading.document.blocks
    story = [sentence for sentence in reading.sentences if blocks[sentence.block].kind in _STORY][:_SENTENCES]
    for block in blocks:
        figures = (m for m in reading.mentions if m.kind in _FIGURES and block.start <= m.start < block.end)
        if block.kind != "title" or any(figures):
            continue
        pairs = _of_one_subject(text, block, story)
        if pairs:
            yield from (
                Relation({"title": one.words, "body": other.words})
                for one, other in pairs
                if _differ(text, block, story, one, other)
            )
            continue
        shown = _directions(text, block)
        if len(shown) != 1:
            continue
        told = [(sentence, direction) for sentence in story for direction in _directions(text, sentence)]
        if len(told) != 1 or told[0][1][0] == shown[0][0]:
            continue
        sentence, (_, words) = told[0]
        if len(_stems(text, block) & _stems(text, sentence)) >= _SHARED:
            yield Relation({"title": shown[0][1], "body": words})


def _of_one_subject(text: str, block: Block, story: list[Sentence]) -> list[tuple[Change, Change]]:
    """The one change in a headline with the first of the same subject in the first sentences."""
    shown = list(changes(text, block.start, block.end))
    if len(shown) != 1:
        return []
    told = [c for s in story for c in changes(text, s.start, s.end) if c.head == shown[0].head]
    agreed = [other for other in told if other.rises == shown[0].rises]
    return [(shown[0], other) for other in (agreed or told)[:1]]


def _differ(text: str, block: Block, story: list[Sentence], one: Change, other: Change) -> bool:
    """Whether two changes of one head noun are opposite, and nothing narrows either to another thing."""
    headline = stems(_WORD.findall(text, block.start, block.end))
    below = stems(_WORD.findall(text, story[0].start, story[-1].end))
    places = {base(match[0]) for match in _CAPITALISED.finditer(text, block.start, one.words.start)}
    sentence = next(s for s in story if s.start <= other.words.start < s.end)
    both = {match[0].lower() for match in _WORD.finditer(text, sentence.start, sentence.end)}
    if both & (_UPWARD if one.rises else _DOWNWARD):
        return False
    return one.rises != other.rises and other.narrowed <= headline and one.narrowed - places <= below


def _directions(text: str, stretch: Block | Sentence) -> list[tuple[bool, Words]]:
    """The verbs of rising (True) and falling (False) in a stretch."""
    found = []
    for match in _WORD.finditer(text, stretch.start, stretch.end):
        word = match[0].lower()
        before = text[max(stretch.start, match.start() - 12) : match.start()].split()
        if word not in _LOOSE and not (before and before[-1].lower() in UNREAL) and (word in _RISES or word in _FALLS):
            found.append((word in _RISES, Words(match.start(), match.end(), match[0])))
    return found


def _stems(text: str, stretch: Block | Sentence) -> frozenset[str]:
    words = (match[0].lower() for match in _WORD.finditer(text, stretch.start, stretch.end))
    return stems(word for word in words if word not in _RISES and word not in _FALLS)
