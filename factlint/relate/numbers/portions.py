"""A part, its whole and its share, told with more words between them than stand beside each other."""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relate.numbers.shares import checked
from factlint.relation import Relation

_PARTS = frozenset({"percent", "share"})
_COUNTS = frozenset({"number", "money", "measure"})
_WORDS = r"(?:,?[ \n](?!and\b|but\b|while\b|or\b|up\b|down\b|from\b|than\b|against\b)[\w'’.-]+)"
_OF = pattern(
    r"(?:[ \n][a-z-]+){0,2}?[ \n](?:out[ \n]of|of)(?:[ \n](?:the|its|their|his|her|our|all|those|these"
    r"|a total of|some))*(?:[ \n][a-z]+['’]s)?[ \n]\Z", re.I
)  # fmt: skip
_OR_SHARE = pattern(_WORDS +
    r"{1,14}?(?:,[ \n]|[ \n]?[—–(][ \n]?|[ \n])(?:or|that is,?|i\.e\.)[ \n](?:just |only |some |about "
    r"|nearly |almost )?\Z", re.I
)  # fmt: skip
_BRACKET = pattern(_WORDS + r"{1,10}?[ \n]\((?:or[ \n]|just[ \n]|only[ \n])?\Z", re.I)
_OF_THE = pattern(
    r"(?:\A|[\s,(—–;:\"“])(?:out )?of(?:[ \n](?:the|its|their|his|her|our|all|those|these"
    r"|some))+(?:[ \n][a-z]+['’]s)?[ \n]\Z", re.I
)  # fmt: skip
_THEN_PART = pattern(_WORDS + r"{1,16}?,[ \n](?:just |only |some |about |fully |no fewer than )?\Z", re.I)
_OR = pattern(r"(?:[ \n][a-z]+)?(?:,[ \n]|[ \n])or[ \n](?:just |only |some |about )?\Z|[ \n]\(\Z", re.I)
_OF_WHICH = pattern(_WORDS +
    r"{0,12}?,[ \n](?:and[ \n])?of[ \n](?:which|whom|these|those|them)[ \n,]{1,2}(?:just |only |some "
    r"|about )?\Z", re.I
)  # fmt: skip
_THAT_IS = pattern(
    r"(?:[ \n][a-z]+)?(?:,[ \n]|[ \n]\(|[ \n][—–][ \n]|,?[ \n]or[ \n])(?:or |some |about |that is,? )?\Z", re.I
)
_LIST = pattern(_WORDS + r"{1,12}?(?:,[ \n]|[ \n]?[—–][ \n]?|[ \n]\()(?:or[ \n]|that is,?[ \n])?\Z", re.I)
# "half a million people, 5 per cent of the country's 4 million"
_OF_WHOLE = pattern(
    r"[ \n]of[ \n](?:the|its|their|his|her|our|all|those|these)(?:[ \n][\w-]+['’]s)?(?:[ \n]some)?[ \n]\Z", re.I
)
_APPOSED = pattern(r"(?:[ \n][\w'’-]+){1,12}?,[ \n]")
_IN_ALL = pattern(r"[ \n](?:in all|altogether|in total|of them)\b")
_CLOSES = pattern(r"[ \n]?(?:[.,;:)—–]|$)")
_FARTHEST = 130


def portions_apart(reading: Reading) -> Iterator[Relation]:
    """ "Reached 90 of 120 patients in time last month, or 65 per cent"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("part",)):
        mentions = [m for m in reading.in_sentence(sentence) if m.kind in _PARTS or m.kind in _COUNTS]
        large = [m for m in mentions if not _is_small(m)]  # "of 1,600 scans from two hospitals, 650"
        rows = {
            *zip(mentions, mentions[1:], mentions[2:], strict=False),
            *zip(large, large[1:], large[2:], strict=False),
        }
        for first, second, third in sorted(rows, key=lambda row: row[0].start):
            if max(second.start - first.end, third.start - second.end) > _FARTHEST:
                continue
            found = _roles(text, sentence, first, second, third)
            if found and (_CLOSES.match(text, third.end, sentence.end) or _IN_ALL.match(text, third.end, sentence.end)):
                yield from checked(*found)


def _is_small(mention: Mention) -> bool:
    value = quantity(mention)
    return value is not None and mention.kind == "number" and bool(value.noun) and value.written < 13


def _roles(
    text: str, sentence: Sentence, first: Mention, second: Mention, third: Mention
) -> tuple[Mention, Mention, Mention] | None:
    """Which of the three is the part, the whole and the share, or None where they are not told as such."""
    one, two = (first.end, second.start), (second.end, third.start)
    match [m.kind in _PARTS for m in (first, second, third)]:
        case [False, False, True]:
            if _OF.fullmatch(text, *one) and (_OR_SHARE.fullmatch(text, *two) or _BRACKET.fullmatch(text, *two)):
                return first, second, third
            before = _OF_THE.search(text, max(sentence.start, first.start - 28), first.start)
            if before and _THEN_PART.fullmatch(text, *one) and _OR.fullmatch(text, *two):
                return second, first, third
            if _OF_WHICH.fullmatch(text, *one) and _THAT_IS.fullmatch(text, *two):
                return second, first, third
        case [False, True, False]:
            if _THAT_IS.fullmatch(text, *one) and _OF_WHOLE.fullmatch(text, *two):
                return first, third, second
            if _OF_WHICH.fullmatch(text, *one) and _THAT_IS.fullmatch(text, *two):
                return third, first, second
        case [True, False, False]:
            if _OF_WHOLE.fullmatch(text, *one) and _IN_ALL.match(text, third.end) and _APPOSED.fullmatch(text, *two):
                return third, second, first
            if _LIST.fullmatch(text, *one) and _OF.fullmatch(text, *two):
                return second, third, first
    return None
