"""What an article says twice, word for word: a paragraph or sentence pasted again, an item of a list, a row."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factlint.document import Block
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relation import Relation, Words

_WORD = pattern(r"\w+(?:[’'\-]\w+)*")
_LEAST_PARAGRAPH = 8
_LONG_PARAGRAPH = 30
_LEAST_SENTENCE = 8
# A text that more places than this repeat is a refrain or a form, not a slip.
_MOST = 2
_SHOWN = 80
_OPENING = 24  # characters by which stretches are told apart before they are compared as wholes


def repeated_paragraphs(reading: Reading) -> Iterator[Relation]:
    """Paragraphs that stand twice in the running text, and sentences that stand twice in one paragraph."""
    text, blocks = reading.document.text, reading.document.blocks
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end in _alike(text, ((block.start, block.end) for block in blocks if block.kind == "paragraph")):
        places[_plain(text[start:end], _LEAST_PARAGRAPH)].append((start, end))
    repeated = [spans for key, spans in places.items() if key and len(spans) > 1 and _is_slip(text, key, spans)]
    inside: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    of_block = {(s.start, s.end): s.block for s in reading.sentences if blocks[s.block].kind == "paragraph"}
    for start, end in _alike(text, of_block):
        inside[of_block[start, end], _plain(text[start:end], _LEAST_SENTENCE)].append((start, end))
    repeated += [spans for (_, key), spans in inside.items() if key and len(spans) > 1]
    if sum(map(len, repeated)) <= _MOST:
        for one, other in repeated:
            yield Relation({"one": _opening(text, *one), "other": _opening(text, *other)})


def _alike(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches that may be one text: their first words and their lengths, white space aside, are the same."""
    groups: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end in spans:
        groups["".join(text[start : start + _OPENING].lower().split())[: _OPENING // 2]].append((start, end))
    for group in groups.values():
        if len(group) > 1:
            yield from group


def _is_slip(text: str, key: str, spans: list[tuple[int, int]]) -> bool:
    """Whether the same short paragraph is more than a form or a note to pictures: it is long, or stands close by."""
    return key.count(" ") + 1 >= _LONG_PARAGRAPH or text.count("\n\n", spans[0][1], spans[1][0]) <= 2


def repeated_items(reading: Reading) -> Iterator[Relation]:
    """Items that stand twice in one list."""
    text = reading.document.text
    lists: dict[tuple[int, int], dict[str, list[Block]]] = defaultdict(lambda: defaultdict(list))
    for block in reading.document.blocks:
        if block.kind == "item" and block.group:
            lists[block.group, block.level][_key(text[block.start : block.end], 1)].append(block)
    for items in lists.values():
        for key, blocks in items.items():
            # Notes to one source, and items with an address that is not read, are alike on purpose.
            if key.startswith(("see ", "ibid")) or any("\ufffc" in text[b.start : b.end] for b in blocks):
                continue
            if len(blocks) == _MOST and len(items) > 1 and any(c.isalpha() for c in key):
                one, other = blocks
                yield _twice(text, one, other)


def repeated_rows(reading: Reading) -> Iterator[Relation]:
    """Rows that stand twice in one table, the same in every cell; one with a cell that is not read never does."""
    text, blocks = reading.document.text, reading.document.blocks
    tables: dict[int, dict[int, list[Block]]] = defaultdict(lambda: defaultdict(list))
    unread: set[tuple[int, int]] = set()
    for number, block in enumerate(blocks):
        if block.kind == "cell" and block.group:
            tables[block.group][block.row].append(block)
            start = blocks[number - 1].end if number else 0
            end = blocks[number + 1].start if number + 1 < len(blocks) else len(text)
            if text.find("\ufffc", start, end) >= 0:
                unread.add((block.group, block.row))
    for group, rows in tables.items():
        seen: dict[tuple[str, ...], Block] = {}
        for row, cells in rows.items():
            if (group, row) in unread:
                continue
            key = tuple(_key(text[cell.start : cell.end], 0) for cell in cells)
            if len(key) < 2 or sum(map(len, key)) < 8:
                continue
            if key in seen:
                one, other = seen[key], cells[0]
                yield _twice(text, one, other)
            seen[key] = cells[0]


def _twice(text: str, one: Block, other: Block) -> Relation:
    return Relation({"one": _opening(text, one.start, one.end), "other": _opening(text, other.start, other.end)})


def _plain(words: str, least: int) -> str:
    """The words in lower case, white space and the stop at the end made plain, or "" where they are too few or not all
    are read."""
    found = words.lower().rstrip(" .!?\n").split()
    return " ".join(found) if len(found) >= least and "\ufffc" not in words else ""


def _key(words: str, least: int) -> str:
    """The words without case and punctuation, or "" where there are fewer than ``least``."""
    found = _WORD.findall(words.lower())
    return " ".join(found) if len(found) >= least else ""


def _opening(text: str, start: int, end: int) -> Words:
    """The first words of a stretch, enough to be known by."""
    end = start + len(text[start:end].rstrip())
    if end - start > _SHOWN:
        end = max(start + 1, text.rfind(" ", start, start + _SHOWN))
    return Words(start, end, text[start:end])
