"""Members of a set against the set: "386 graduates … of these, 412", seats of a house, medals of three metals."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relate.numbers.sums import in_scale, terms
from factlint.relation import Group, Relation

_OF_THESE = pattern(
    r"(?:\b(?:of|among)[ \n](?:these|them|those)\b,?[ \n]?(?:(?:some|about|only|just|at least"
    r"|no fewer than|a further|(?!and\b)[a-z]+,)[ \n]){0,2}|\bof[ \n](?:whom|which)[ \n])\Z", re.I
)  # fmt: skip
_BEHIND = pattern(r"[ \n]of[ \n](?:(?:them|whom|which)\b|(?:these|those)\b(?![ \n]\w))", re.I)
_UNCOUNTED = pattern(
    r"\b(?:thousands|hundreds|dozens|scores|millions|(?:many|several)[ \n][a-z]+s|another|percent|per cent)\b|%", re.I
)
_TIMES = frozenset("year month week day hour minute second time decade century".split())


def parts_of_these(reading: Reading) -> Iterator[Relation]:
    """ "There are 386 graduates. Of these, 412 have found work"."""
    text = reading.document.text
    for number, sentence in holding(reading, ("number",), ("these", "them", "those", "whom", "which")):
        inside = reading.in_sentence(sentence)
        for part in inside:
            value = quantity(part)
            if value is None or part.kind != "number" or value.hedge == "under" or value.noun in _TIMES:
                continue
            if not (
                _OF_THESE.search(text, max(sentence.start, part.start - 40), part.start)
                or _BEHIND.match(text, part.end)
            ):
                continue
            first = number
            while first and number - first < 2 and reading.sentences[first - 1].block == sentence.block:
                first -= 1
            start = reading.sentences[first].start
            before = [
                m
                for m in reading.mentions[reading.sentences[first].first : sentence.last]
                if m.end <= part.start and _is_count(m)
            ]
            if not before or _UNCOUNTED.search(text, start, part.start):
                continue
            largest = max(before, key=_written)
            # The set was counted, or another one; whichever, it must hold the part.
            if value.range.low > max(
                v.range.high for m in before if (v := quantity(m))
            ) and value.written < 3 * _written(largest):
                yield Relation({"whole": largest, "part": part})


def _is_count(mention: Mention) -> bool:
    value = quantity(mention)
    return value is not None and mention.kind == "number" and value.written >= 2 and value.noun not in _TIMES


def _written(mention: Mention) -> float:
    value = quantity(mention)
    return value.written if value else 0.0


_OUT_OF = pattern(
    r"(?:[ \n](?:out[ \n])?of[ \n](?:the|its|his|her|their|all|these|those)(?:[ \n](?:the|its|some|total"
    r"|[a-z]+['’]s))?[ \n]|[ \n]out of[ \n](?:a[ \n]total[ \n]of[ \n])?)(?:some[ \n])?\Z", re.I
)  # fmt: skip


# "Of the 58 passengers on board, 61 were rescued"
_OF_THE = pattern(r"\b[Oo]f[ \n](?:the|its|his|her|their|these|those|all)(?:[ \n](?:the|some))?[ \n]\Z")
_THEN = pattern(r"(?:[ \n][\w'’-]+){1,6},[ \n](?:some |only |just |about |at least |as many as )?")
_IS_ALL = pattern(
    r"[ \n](?:were|are|was|is|have|has|had|will|would|came|went|voted|died|survived|said|got|took|made|won|lost"
    r"|passed|failed)"
    r"[ \n](?!needed|required|wanted|expected|planned)"
)


def more_than_all(reading: Reading) -> Iterator[Relation]:
    """ "Sixty-one of the 58 passengers"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number",)):
        numbers = [m for m in reading.in_sentence(sentence) if m.kind == "number"]
        for one, other in pairwise(numbers):
            part, whole = one, other
            if _OF_THE.search(text, max(sentence.start, one.start - 12), one.start):
                if not _THEN.fullmatch(text, one.end, other.start) or not _IS_ALL.match(text, other.end):
                    continue
                part, whole = other, one
            elif not _OUT_OF.fullmatch(text, one.end, other.start) or text[other.end : other.end + 1] == "-":
                continue
            a, b = quantity(part), quantity(whole)
            if (
                a is None
                or b is None
                or a.noun
                or b.noun in _TIMES
                or not b.noun
                or b.hedge == "over"
                or a.hedge == "under"
            ):
                continue
            if a.range.low > b.range.high and a.written < 10 * b.written:
                yield Relation({"whole": whole, "part": part})


_HAS = pattern(
    r"(?:-seat|[ \n](?:seats?|of the))?(?:,[ \n]?|;[ \n]?|[ \n])(?:(?:and|with|while|against|but"
    r"|to)[ \n])?(?:the[ \n])?(?:[A-Z][\w'’-]*|[a-z]+)(?:[ \n](?!of\b|from\b|than\b|last\b|up\b|down\b"
    r"|gain\w*|los\w+|more\b|fewer\b)[\w'’.-]+){0,6}?[ \n](?:on[ \n])?\Z"
)
_HOUSE = pattern(
    r"\b(?:of|in|for|with|has|have)[ \n](?:all[ \n])?(?:the[ \n]|its[ \n]"
    r"|a[ \n])?(?:[a-z]+['’]s[ \n])?\Z", re.I
)  # fmt: skip
_OF_THE = pattern(r"\b[Oo]f[ \n](?:all[ \n])?(?:the[ \n]|its[ \n])(?:[a-z]+['’]s[ \n])?\Z")
_BEFORE = pattern(
    r"\b(?:gain\w*|los[te]\w*|from|than|needed|short|ago|previous\w*|up|down|lead\w*|majority|more"
    r"|fewer)\b", re.I
)  # fmt: skip


def seats(reading: Reading) -> Iterator[Relation]:
    """ "The League holds 24 of the 51 seats, the Greens have 19 and the Farmers 10"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number",), ("seat",)):
        inside = [m for m in reading.in_sentence(sentence) if m.kind == "number" and (v := quantity(m)) and not v.hedge]
        for index, whole in enumerate(inside):
            value = quantity(whole)
            if (
                value is None
                or value.noun != "seat"
                or not _HOUSE.search(text, max(sentence.start, whole.start - 24), whole.start)
            ):
                continue
            if (
                not text.startswith("-seat", whole.end)
                and _OF_THE.search(text, max(sentence.start, whole.start - 28), whole.start) is None
            ):
                continue
            parts = _parts(text, inside, index)
            if len(parts) < 2 or _BEFORE.search(text, parts[0].start, parts[-1].end):
                continue
            made = sum(v.written for m in parts if (v := quantity(m)))
            if value.written < made < 2 * value.written:
                yield Relation(
                    {"whole": whole, "parts": Group(tuple(parts))},
                    facts={"sum": in_scale(value, made), "terms": terms(parts)},
                )


def _parts(text: str, inside: Sequence[Mention], index: int) -> list[Mention]:
    """The figures that are told as parts of the one at ``index``: the one that is "of" it, and those that follow."""
    whole = inside[index]
    parts = (
        [inside[index - 1]]
        if index
        and re.fullmatch(
            r"[ \n](?:out )?of[ \n](?:the|its|all)[ \n](?:[a-z]+['’]s[ \n])?", text[inside[index - 1].end : whole.start]
        )
        else []
    )
    last = whole
    for mention in inside[index + 1 :]:
        value = quantity(mention)
        if value is None or value.noun not in ("", "seat") or not _HAS.fullmatch(text, last.end, mention.start):
            break
        parts.append(mention)
        last = mention
    return parts


# The kinds that a thing comes in, all of them, and what the thing is called.
_PARTITIONS = (
    (frozenset({"gold", "silver", "bronze"}), frozenset({"medal", "haul", "podium"})),
    (frozenset({"win", "draw", "defeat"}), frozenset({"match", "game", "fixture", "outing"})),
    (frozenset({"victory", "draw", "defeat"}), frozenset({"match", "game", "fixture", "outing"})),
    (frozenset({"win", "draw", "loss"}), frozenset({"match", "game", "fixture", "outing"})),
    (frozenset({"goal", "assist"}), frozenset({"point"})),
    (frozenset({"boy", "girl"}), frozenset({"child", "pupil", "baby", "grandchild", "birth"})),
    (frozenset({"son", "daughter"}), frozenset({"child"})),
    (frozenset({"brother", "sister"}), frozenset({"sibling"})),
    (frozenset({"ewe", "ram"}), frozenset({"sheep"})), (frozenset({"cow", "bull"}), frozenset({"cattle"})),
)  # fmt: skip
_KINDS = frozenset(kind for kinds, _ in _PARTITIONS for kind in kinds)
_LIST = pattern(r"(?:[ \n][a-z]+){1,3},?[ \n](?:and[ \n])?(?:only[ \n]|just[ \n])?\Z|(?:[ \n][a-z]+){1,3},[ \n]\Z")
_KIND = pattern(r"[ \n]([a-z]+)")
_THEIR = pattern(r"\b(?:the|these|those|all|its|his|her|their|this|that|of|total)[ \n](?:[a-z]+[ \n])?\Z", re.I)
_REACH = 3  # sentences to either side


def partitions(reading: Reading) -> Iterator[Relation]:
    """ "Three golds, five silvers and eight bronzes … the 17 medals"."""
    text = reading.document.text
    for number, sentence in holding(reading, ("number",)):
        inside = [m for m in reading.in_sentence(sentence) if m.kind == "number"]
        kinds = [_kind(text, m) for m in inside]
        if len(inside) < 2 or not any(kinds):
            continue
        for names, wholes in _PARTITIONS:
            parts = [m for m, kind in zip(inside, kinds, strict=True) if kind in names]
            if len(parts) == len(names) == len({_kind(text, m) for m in parts}) and _in_a_list(text, parts):
                yield from _sums(reading, number, parts, wholes)


def _kind(text: str, mention: Mention) -> str:
    """The kind that the figure counts, from the word behind it ("three gold medals") or its noun."""
    match = _KIND.match(text, mention.end)
    word = match[1] if match else ""
    singulars = (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")
    return next((kind for kind in singulars if kind in _KINDS), "")


def _in_a_list(text: str, parts: Sequence[Mention]) -> bool:
    return all(_LIST.fullmatch(text, one.end, other.start) for one, other in pairwise(parts))


def _sums(reading: Reading, number: int, parts: Sequence[Mention], names: frozenset[str]) -> Iterator[Relation]:
    text, sentences = reading.document.text, reading.sentences
    first = last = number
    while first and number - first < _REACH and sentences[first - 1].block == sentences[number].block:
        first -= 1
    while last + 1 < len(sentences) and last - number < _REACH and sentences[last + 1].block == sentences[number].block:
        last += 1
    wholes = [
        m for m in reading.mentions[sentences[first].first : sentences[last].last]
        if m.kind == "number" and m not in parts and (v := quantity(m)) and v.noun in names
        and not v.hedge and v.written > 1
    ]  # fmt: skip
    made = sum(v.written for m in parts if (v := quantity(m)))
    told = [m for m in wholes if _THEIR.search(text, max(0, m.start - 24), m.start) or _is_beside(text, m, parts)]
    if len(told) != 1 or any((v := quantity(m)) and v.written == made for m in wholes):
        return
    value = quantity(told[0])
    if value and abs(value.written - made) <= max(3.0, 0.25 * made):
        yield Relation(
            {"whole": told[0], "parts": Group(tuple(parts))},
            facts={"sum": in_scale(value, made), "terms": terms(parts)},
        )


_BESIDE = pattern(
    r"(?:[ \n][\w-]+){0,4}[ \n]?(?:,|:|—|–|\()[ \n]?(?:an?[ \n]|the[ \n]|with[ \n])?\Z|[ \n]\("
    r"|(?:[ \n][a-z]+)*?,[ \n](?:a|making|giving|or|which makes)[ \n](?:[a-z]+[ \n]){0,3}\Z", re.I
)  # fmt: skip


def _is_beside(text: str, whole: Mention, parts: Sequence[Mention]) -> bool:
    if whole.end <= parts[0].start:
        return parts[0].start - whole.end < 40 and _BESIDE.fullmatch(text, whole.end, parts[0].start) is not None
    return whole.start - parts[-1].end < 50 and _BESIDE.fullmatch(text, parts[-1].end, whole.start) is not None
