"""Lists that are reckoned up in their sentence: "five years in Accra, four in Lima and two in Oslo: 16 years in all".

What is counted may be told with the first part alone, or with each part under a name of its own; that the last figure
is the sum of the others, or the first one their whole, is told by a word or a sign that says nothing else.
"""

import re
from collections.abc import Iterator, Sequence

from factlint.mention import Duration, Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relate.numbers.sums import in_scale, wide
from factlint.relation import Group, Relation
from factlint.values import Range, exact, may_equal

_KINDS = frozenset({"number", "money", "measure", "duration"})
_TELLS = ("in all", "altogether", "together", "all told", "in total", "total", "makes", "making", "sum")
# Before the sum: ", a total of", ", or", ": over three years".
_BEFORE_SUM = pattern(
    r"(?:[ \n][\w'’.-]+){0,6}?(?:,|;|[ \n]?[:–—])[ \n](?:for |making |which makes |that makes |which is "
    r"|or )?(?:a|the)?"
    r"[ \n]?(?:grand |combined |overall )?(?:total|sum) of[ \n](?:just |only )?"
)
_SIGN = pattern(r"(?:[ \n][\w'’.-]+){0,6}?(?:[ \n]?[:–—]|,)[ \n](?P<words>(?:[\w'’-]+[ \n]){0,3})?")
_BEHIND_SUM = pattern(
    r"(?:[ \n][a-z-]+){0,2}?(?:[ \n]|,[ \n])(?:in all|altogether|together|all told|in total|in (?:two|three|four"
    r"|five|six|seven"
    r"|\d+) (?:hours|days|nights|weeks|months|years|seasons|games|matches|rounds))[ \n]?(?:[.,;:)!?—–]|$)"
)
_COLON = pattern(
    r"(?:[ \n][\w'’.-]+){0,6}?[ \n]?[:–—][ \n](?:in all,? |together |or |over |for )?(?:[\w'’-]+[ \n]){0,2}"
)
_STOPS = pattern(r"(?:[ \n][a-z-]+){0,3}[ \n]?(?:[.!?)]|$)")
_MADE_UP = pattern(
    r"(?:[ \n][\w'’-]+){0,4}?,?[ \n](?:which[ \n])?(?:(?:is|was|are|were)[ \n])?(?:made up of|composed of"
    r"|consists? of|consisted of|comprises?"
    r"|comprised|comprising|consisting of|formed by)[ \n](?:[\w'’-]+[ \n]){0,2}"
)
_OF_THEM = pattern(r"(?:[ \n][\w'’-]+){0,5},[ \n](?:some |about )?")
_THEM = pattern(r"[ \n]of (?:them|whom|these)\b")
_STEP = pattern(
    r"(?:[ \n](?!while\b|but\b|than\b|from\b|to[ \n]\d|compared\b|against\b|after\b|because\b)[\w'’.-]+){0,8}?"
    r"(?:,|;|,?[ \n](?:and|plus)|[ \n]?\+)[ \n](?:(?!while\b|but\b|than\b|from\b)[\w'’.-]+[ \n]){0,5}?"
)
_LOOSE = pattern(
    r"\b(?:including|among|such as|at least|especially|mostly|notably|per|each|every|average|compared|rose|fell"
    r"|grew|up from"
    r"|down from|a (?:day|week|month|year)|so far|respectively|of which)\b",
    re.I,
)
_OF_SOME = pattern(r"[ \n]of (?:the|these|those) [a-z]+\b")
_ONE_MORE = pattern(r"\band[ \n]an?[ \n][a-z]+")
_WITH = pattern(r"(?:[ \n][a-z]+){0,2}[ \n](?:with|including|plus|counting)\b")
_NAMED = pattern(r"[ \n](?!in\b|altogether\b|together\b|all\b|were\b|was\b|are\b|is\b|people\b)[a-z]{3,}")
# Nouns that hold things of many kinds.
_ALL_KINDS = frozenset(
    "person child adult member student pupil soldier musician animal player piece item vehicle dish medal thing object "
    "work instrument ship boat building house room book part plant tree machine seat place victim resident inhabitant "
    "employee worker guest passenger visitor artist author athlete".split()
)
_FAR = 0.5


def reckonings(reading: Reading) -> Iterator[Relation]:
    """Sums, told as such in the sentence of their parts, that the parts do not make."""
    for _, sentence in holding(reading, ("number|money|measure|duration",)):
        if sentence.last - sentence.first > 2:
            figures = [m for m in reading.in_sentence(sentence) if m.kind in _KINDS or m.kind in ("percent", "share")]
            yield from _sum_behind(reading.document.text, sentence, figures)
            yield from _whole_before(reading.document.text, sentence, figures)


def _sum_behind(text: str, sentence: Sentence, figures: Sequence[Mention]) -> Iterator[Relation]:
    for index, whole in enumerate(figures[2:], 2):
        parts = _list_before(text, sentence, figures[:index], whole)
        last = figures[index - 1].end
        told = bool(_BEHIND_SUM.match(text, whole.end, sentence.end)) and bool(_SIGN.fullmatch(text, last, whole.start))
        told = told or bool(_BEFORE_SUM.fullmatch(text, last, whole.start))
        if not told and len(parts) > 2:
            told = bool(_COLON.fullmatch(text, last, whole.start) and _STOPS.match(text, whole.end, sentence.end))
        if told and len(parts) > 1 and len(parts) == index - _earlier(figures, parts):
            yield from _unlike(text, whole, parts)


def _earlier(figures: Sequence[Mention], parts: Sequence[Mention]) -> int:
    """How many figures stand before the list."""
    return figures.index(parts[0])


def _list_before(text: str, sentence: Sentence, figures: Sequence[Mention], whole: Mention) -> list[Mention]:
    """The figures in a row right before the sum that could be its parts."""
    parts: list[Mention] = []
    for mention in reversed(figures):
        if parts and not _STEP.fullmatch(text, mention.end, parts[0].start):
            break
        if not _may_be_part(mention, whole):
            break
        parts.insert(0, mention)
    return parts


def _whole_before(text: str, sentence: Sentence, figures: Sequence[Mention]) -> Iterator[Relation]:
    """ "A delegation of 20, made up of 8 women and 14 men", "Ten were hurt, six of them badly and five slightly"."""
    for index, whole in enumerate(figures[:-2]):
        first, *rest = figures[index + 1 :]
        made_up = _MADE_UP.fullmatch(text, whole.end, first.start)
        split = _THEM.match(text, first.end) and _OF_THEM.fullmatch(text, whole.end, first.start)
        if not made_up and not split:
            continue
        parts = [first]
        for mention in rest:
            if not _STEP.fullmatch(text, parts[-1].end, mention.start):
                break
            parts.append(mention)
        closed = re.search(r"\band\b|\+|\bplus\b", text[parts[0].end : parts[-1].start]) if len(parts) > 1 else None
        if closed and len(parts) == len(figures) - index - 1 and all(_may_be_part(part, whole) for part in parts):
            yield from _unlike(text, whole, parts, more=not made_up)


def _may_be_part(part: Mention, whole: Mention) -> bool:
    """Whether the two are of one unit, or one of them is told without."""
    a, b = _figure(part), _figure(whole)
    if a is None or b is None or a.hedge or b.hedge not in ("", "over"):
        return False
    if a.unit and b.unit and a.unit != b.unit:
        return False
    scaled = a.scale == b.scale or not (a.dimension == b.dimension == "number") or max(a.scale, b.scale) == 1
    return scaled and {a.dimension, b.dimension} in ({a.dimension}, {"number", b.dimension}, {a.dimension, "number"})


def _figure(mention: Mention) -> Quantity | None:
    """A length of time as a quantity of its unit; other figures as they are."""
    if isinstance(mention.value, Duration):
        numbers, unit = mention.value
        if numbers.low != numbers.high:
            return None
        return Quantity(numbers, "time", unit, numbers.low)
    return quantity(mention)


def _unlike(text: str, whole: Mention, parts: Sequence[Mention], more: bool = False) -> Iterator[Relation]:
    """The relation, where the parts do not make the whole; with ``more`` only where they make more."""
    total, values = _figure(whole), [value for part in parts if (value := _figure(part))]
    ends = min(whole.start, parts[0].start), max(whole.end, parts[-1].end)
    if total is None or len(values) != len(parts) or _LOOSE.search(text, *ends) or len({whole, *parts}) <= len(parts):
        return
    nouns = [value.noun for value in values if value.noun]
    if total.noun and total.noun in nouns and any(noun != total.noun for noun in nouns):
        return  # some of the parts are counted in something else
    if total.unit != values[0].unit and all(value.noun for value in values) and values[0].dimension == "number":
        return  # three bridges are no miles
    if _ONE_MORE.search(text, parts[-1].end, whole.start) or _WITH.match(text, whole.end):
        return  # "and a parrot", "with the three silvers"
    unknown = not total.noun and total.dimension == "number" and _NAMED.match(text, whole.end)
    if nouns and (unknown or total.noun not in ("", *nouns, *_ALL_KINDS)):
        return  # grandchildren are no sons and daughters
    if len(_THEM.findall(text, ends[0], ends[1] + 10)) > 1 or _OF_SOME.search(text, parts[0].end, parts[-1].end + 12):
        return  # eight of them Germans, six of them children
    bare = [value.dimension == "number" for value in (*values, total)]
    if any(bare) and not all(bare) and (bare[0] and bare[-1]):
        return
    scale = max(value.scale for value in (*values, total))
    made = sum(value.written for value in values)
    if scale > 1 and any(value.scale == 1 and value.written < 1000 for value in (*values, total)):
        return
    if abs(made - total.written) > _FAR * total.written or (more and made <= total.written):
        return
    ranges = [_range(value) for value in values]
    if may_equal(Range(sum(r.low for r in ranges), sum(r.high for r in ranges)), _range(total)):
        return
    terms = " + ".join(in_scale(value, value.written) for value in values)
    yield Relation({"whole": whole, "parts": Group(tuple(parts))}, facts={"sum": in_scale(total, made), "terms": terms})


def _range(value: Quantity) -> Range:
    return exact(value.written) if value.dimension == "time" else wide(value)
