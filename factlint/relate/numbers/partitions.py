"""Shares of one whole, told in one breath, that are more than the whole: "half came by car, a third by train and …"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.mention import Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relation import Group, Relation, Words

_FRACTION = (
    r"(?P<half>[Hh]alf)|(?:(?P<count>[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|another|the remaining"
    r"|the other)[- ](?P<size>third|quarter|fifth"
    r"|sixth|eighth|tenth)s?)"
    r"|(?P<percent>\d{1,2}(?:\.\d+)?|[Tt]en|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy"
    r"|[Ee]ighty)"
    r" ?(?:%|per ?cent\b)"
)
_SHARE = pattern(
    rf"(?<![\w.-])(?:(?:the (?:remaining|other) |another |nearly |about |some "
    rf"|almost )?(?:{_FRACTION}))(?![\w-])"
)
# The whole that all are shares of: behind the first of them, or behind the last.
_OF = pattern(r" of (?:the|its|their|his|her|our|all|those|these|this|that|it|them)\b")
_COMES = pattern(r"\b(?:comes?|came|coming) from\b|\b(?:made up|consists?|composed) of\b|\bgoes to\b|\bwent to\b")
_STEP = pattern(r"(?: of [\w ’'-]{1,40}?)?(?: [\w’'-]+){0,7}?(?:,|;|,? and|, while)(?: [\w’'-]+){0,4} ?")
_LOOSE = pattern(
    r"\b(?:also|at least|of (?:them|these|those|whom|which)|both|respectively|combined|either|each|more|less|fewer|than"
    r"|up|down|rose|fell|grew|from \d|risen|fallen|increase\w*|decrease\w*|rise|fall|by \d|higher|lower"
    r"|said they|at times"
    r"|sometimes|men|women|boys|girls|compared|against|while in|some of)\b"
)
# What somebody does once, or a thing is made of; and what many do besides.
_EXCLUSIVE = pattern(
    r"\b(?:came|comes?|coming|travel\w*|arriv\w*|vot\w+|chose|elect\w+|born|made up|consists?|composed|is|are|was|were"
    r"|gives?|supplies|supply|provides?|generat\w+|goes|went)\b"
)
_SPENT = pattern(r"\bnothing (?:is|was) left\b|\bno others?\b|\bnobody else\b|\bbetween them\b|\bin full\b")
_AT_ONCE = pattern(
    r"\b(?:us(?:e[ds]?|ing)|play\w*|sp(?:eak|oke)\w*|ha(?:ve|s|d)|own\w*|visit\w*|grow\w*|nam(?:e[ds]?|ing)"
    r"|lik(?:e[ds]?|ing)"
    r"|read\w*|dr[aiu]nk\w*|eat\w*|ate|watch\w*|know\w*|suffer\w*|report\w*|complain\w*|stud(?:y|ie[ds])"
    r"|learn\w*|thr?ough)\b"
)
_IN = pattern(r" in (?:[A-Z]|the [a-z]+ of [A-Z]|\d{4})")
_SIZES = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_COUNTS = {"two": 2, "three": 3, "four": 4}
_TENS = {
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
}
_SLACK = 0.015  # what each share may be rounded by


def partitions_of_whole(reading: Reading) -> Iterator[Relation]:
    """Three shares or more of one whole that are more than it."""
    words = ("half", "third", "quarter", "percent", "cent", "%", "fifth")
    for _, sentence in holding(reading, words=words):
        yield from _above(reading.document.text, sentence)


def _above(text: str, sentence: Sentence) -> Iterator[Relation]:
    matches = list(_SHARE.finditer(text, sentence.start, sentence.end))
    if len(matches) < 3 or _LOOSE.search(text, sentence.start, sentence.end):
        return
    if not all(_STEP.fullmatch(text, a.end(), b.start()) for a, b in pairwise(matches)):
        return
    if (
        any(_IN.match(text, match.end()) for match in matches)
        or "and" not in text[matches[-2].end() : matches[-1].start()]
    ):
        return
    spent = _SPENT.search(text, sentence.start, sentence.end) is not None
    wholes = [bool(_OF.match(text, match.end())) for match in matches]
    one_whole = wholes[0] and not any(wholes[1:])
    last_whole = wholes[-1] and not any(wholes[:-1]) and "," in text[matches[0].end() : matches[1].start()]
    if not (spent or one_whole or (last_whole and len(matches) > 3)):
        return
    words = text[sentence.start : sentence.end]
    if not spent and (not _EXCLUSIVE.search(words) or _AT_ONCE.search(words)):
        return
    sizes = [_size(match.groupdict()) for match in matches]
    made = sum(sizes)
    if made <= 1 + _SLACK * len(sizes) or made > 1.7 or _some_make_one(sizes):
        return
    shares = tuple(Words(*match.span(), match[0]) for match in matches)
    yield Relation({"shares": Group(shares)}, facts={"sum": f"{made * 100:.3g}%"})


def _some_make_one(sizes: Sequence[float]) -> bool:
    """Whether the shares but one make the whole: that one is told of something else."""
    return any(abs(sum(sizes) - size - 1) <= _SLACK for size in sizes)


def _size(groups: dict[str, str | None]) -> float:
    if groups["half"]:
        return 0.5
    if groups["size"]:
        return _COUNTS.get((groups["count"] or "").lower(), 1) / _SIZES[groups["size"]]
    percent = (groups["percent"] or "0").lower()
    return (_TENS[percent] if percent in _TENS else float(percent)) / 100
