"""A stated count against what is then listed: "six jobs:" and five bullets, "the five dancers: …" and four names."""

import re
from collections.abc import Iterator

from factlint.document import Block
from factlint.lexicon.numerals import ENSEMBLES
from factlint.mention import Mention, Name, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.context import places
from factlint.relate.numbers.figures import quantity
from factlint.relation import Group, Relation, Side, Words

_MOST = 30  # no writer counts a longer list by hand
_POINTS_ON = pattern(r"\b(?:following|below|here are|here['’]s|these|as follows|are)\b|:\s*\Z", re.I)
_LOOSE = pattern(
    r"\b(?:such as|including|include|includes|for example|for instance|e\.g\.|some of|among (?:them|these|the)"
    r"|at least|a few|more than|up to|other|others|etc|more|series)\b", re.I
)  # fmt: skip
_TIMES = frozenset("year month week day hour minute second decade time century night".split())


def lists(reading: Reading) -> Iterator[Relation]:
    """A count in the sentence that leads to a list, and another number of items in the list."""
    blocks = reading.document.blocks
    if not any(block.kind == "item" for block in blocks):
        return
    leads = {sentence.block: sentence for sentence in reading.sentences}  # the last sentence of each block
    for index in range(1, len(blocks)):
        block = blocks[index]
        if (
            block.kind != "item"
            or block.row != 0
            or block.level != 1
            or blocks[index - 1].kind not in ("paragraph", "heading")
        ):
            continue
        lead = leads.get(index - 1)
        if lead is not None:
            yield from _list(
                reading, lead, blocks[index - 1], [b for b in blocks[index : index + 200] if b.group == block.group]
            )


def _list(reading: Reading, lead: Sentence, before: Block, items: list[Block]) -> Iterator[Relation]:
    text = reading.document.text
    words = text[lead.start : lead.end].rstrip()
    count = 1 + max(item.row for item in items)
    counts = [m for m in reading.in_sentence(lead) if isinstance(m.value, Quantity) and m.kind == "number"]
    if len(counts) != 1 or not _POINTS_ON.search(words) or _LOOSE.search(words) or count < 2:
        return
    stated = quantity(counts[0])
    if stated is None or stated.hedge or not stated.noun or stated.noun in _TIMES or not 2 <= stated.written <= _MOST:
        return
    if before.kind == "paragraph" and not words.endswith(":"):
        return
    behind = text[counts[0].end : lead.end]
    if re.search(r"\b(?:of|in|from|by|for|with)\b[^,:]*\b(?:of|in|from|by)\b", behind) or stated.written == count:
        return
    if abs(stated.written - count) > max(2.0, stated.written / 2):
        return
    first = next(item for item in items if item.row == 0)
    last = [item for item in items if item.row == count - 1][-1]
    yield Relation({"count": counts[0], "_list": Words(first.start, last.end, text[first.start : last.end])},
                   facts={"listed": f"{count}", "what": "items"})  # fmt: skip


_NEXT_NAME = pattern(r",[ \n]|,?[ \n](?:and|&)[ \n]")
_LEAD_IN = pattern(
    r"(?:[ \n][\w'’-]+){1,5}?(?:(?::| —| –| -| \(|[ \n](?:are|were)(?::|[ \n]now)?)[ \n]?"
    r"|[,;(:]?[ \n]?(?:from left(?: to right)?|left to right|clockwise|namely|l-r"
    r"|from top)[^:,]{0,20}[:,]?[ \n])\Z",
    re.I,
)
_ENDS = pattern(
    r"[ \n]?(?:[.;:)—–]|-[ \n]|,(?![ \n](?:and[ \n])?[A-Z])(?![ \n]and\b)|$|,[ \n](?:who|which|all|both|each)\b"
    r"|[ \n](?:were|are|is|was|had|have|will|would|said|won|took|came|made|met|has)\b)"
)  # fmt: skip


def named_people(reading: Reading) -> Iterator[Relation]:
    """A count of people and the names that follow it, more or fewer."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number", "name")):
        mentions = reading.in_sentence(sentence)
        for index, mention in enumerate(mentions):
            stated = quantity(mention)
            if (
                mention.kind != "number"
                or stated is None
                or stated.hedge
                or not stated.noun
                or not 2 <= stated.written <= _MOST
            ):
                continue
            names = _names(text, sentence, mentions[index + 1 :])
            if len(names) < 2 or not (
                _LEAD_IN.fullmatch(text, mention.end, names[0].start) or _apposed(text, sentence, mention, names)
            ):
                continue
            if _LOOSE.search(text, max(sentence.start, mention.start - 30), names[0].start) or stated.noun in _TIMES:
                continue
            yield from _named(mention, stated.written, names)
    for number, sentence in places(reading, _ENSEMBLE_STEM):
        yield from _ensembles(reading, number, sentence)


def _names(text: str, sentence: Sentence, mentions: tuple[Mention, ...]) -> list[Mention]:
    """The list of names that these mentions begin with, closed by "and"; empty where it is none."""
    names: list[Mention] = []
    closed = False
    for mention in mentions:
        if mention.kind != "name":
            break
        gap = text[names[-1].end : mention.start] if names else ""
        if names and (closed or not _NEXT_NAME.fullmatch(gap)):
            break
        closed = "and" in gap or "&" in gap
        names.append(mention)
    if len(names) > 1 and any(
        name.text.endswith(("and", "of")) or text[name.end : name.end + 5] == " and " for name in names[:-2]
    ):
        return []
    if not closed or not _ENDS.match(text, names[-1].end, sentence.end):
        return []
    return names


_DIRECTLY = pattern(r"(?:[ \n][a-z-]+){1,2},[ \n]", re.I)


_FARTHER = pattern(r"(?:[ \n][a-z-]+){1,6},[ \n]", re.I)


def _apposed(text: str, sentence: Sentence, mention: Mention, names: list[Mention]) -> bool:
    """ "three men, Ali Demir, Jan Novak and Petr Kral, were": full names between commas, right behind their count."""
    directly = (_FARTHER if _are_bodies(mention) else _DIRECTLY).fullmatch(text, mention.end, names[0].start)
    if not directly or not (
        all(" " in name.text for name in names) or all(_is_place(name) for name in names) or _are_bodies(mention)
    ):
        return False
    if "," in text[names[-2].end : names[-1].start]:
        return False
    return text[names[-1].end : names[-1].end + 1] in (",", ".", ";") and not text[
        sentence.start : mention.start
    ].rstrip().endswith((",", "and"))


_BODIES = frozenset(
    "city town country state village region province district island club team company airline bank river nation "
    "county municipality canton port station school university museum firm newspaper language planet lake".split()
)


def _are_bodies(mention: Mention) -> bool:
    """Whether things are counted of which each has one name."""
    value = quantity(mention)
    return value is not None and value.noun in _BODIES


def _is_place(name: Mention) -> bool:
    return isinstance(name.value, Name) and name.value.sort == "place"


def _named(count: Side, stated: float, names: list[Mention]) -> Iterator[Relation]:
    if stated != len(names) and abs(stated - len(names)) <= max(2.0, stated / 2):
        yield Relation({"count": count, "names": Group(tuple(names))}, facts={"listed": f"{len(names)}"})


# A class first, then the rest of the words: an alternation of whole words takes five times as long to scan.
_ENSEMBLE_STEM = pattern(r"[DdTtFfQqSsOoNnPp](?:uo|rio|hreesome|uartet|oursome|uintet|extet|eptet|ctet|onet|air)\b")
_ENSEMBLE = pattern(r"\b(" + "|".join(ENSEMBLES) + r")\b(?![ \n]from \w+ (?:to|and))", re.I)


def _of_names(text: str, end: int, start: int) -> bool:
    return text[end:start] == " of " or _LEAD_IN.fullmatch(" x" + text[end:start]) is not None


def _ensembles(reading: Reading, number: int, sentence: Sentence) -> Iterator[Relation]:
    """ "a trio … A, B, C and D had …": an ensemble and the list of names that opens the next sentence or follows it."""
    text = reading.document.text
    for match in _ENSEMBLE.finditer(text, sentence.start, sentence.end):
        after = [m for m in reading.in_sentence(sentence) if m.start > match.end()]
        names = _names(text, sentence, tuple(after))
        if not (len(names) > 1 and _of_names(text, match.end(), names[0].start)):
            following = reading.sentences[number + 1] if number + 1 < len(reading.sentences) else None
            if following is None or following.block != sentence.block or match.end() < sentence.end - 60:
                continue
            names = _names(text, following, reading.in_sentence(following))
            if not names or names[0].start > following.start + 1:
                continue
        if len(names) > 1:
            words = Words(match.start(), match.end(), match[0])
            yield from _named(words, ENSEMBLES[match[1].lower()], names)
