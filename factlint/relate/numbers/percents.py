"""Changes in per cent and in points against the two figures that they were worked out from."""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.changes import Change, both, direction, pairs
from factlint.relate.numbers.figures import figures_of, quantity, stated_together
from factlint.relation import Relation
from factlint.values import add, divide, exact, may_equal, multiply, negative, subtract

# A per cent that is no change from one figure to the other.
_NO_CHANGES = (
    "annual", "per ", "each year", "every year", "on average", "real terms", "constant", "organic", "like-for-like",
    "comparable", "same-store", "adjust", "inflation", "currenc", "compound", "excluding", "stake", "interest in",
    "pre-tax", "underlying", "seasonally",
)  # fmt: skip
_NOT_A_CHANGE = pattern(
    r"\b(?:annual(?:i[sz]ed|ly)?|per (?:year|annum)|each year|every year|on average|real terms|constant|organic"
    r"|like-for-like"
    r"|comparable|same-store|adjusted|adjusting|inflation|currency|currencies|compound|excluding|stake"
    r"|interest in|pre-tax|underlying|seasonally)\b", re.I, words=_NO_CHANGES
)  # fmt: skip
_AFTER_PERCENT = pattern(r"[ \n](?:of|stake|share|interest|chance|tax|owned|a year|annually|per)\b", re.I)
_BY = pattern(r"\b(?:by|up|down|of)[ \n]\Z", re.I)
_LEVEL = pattern(r"\b(?:to|from|at|of a|than)[ \n]\Z", re.I)
_LINK_BEFORE = pattern(
    r"(?:[,:]|[ \n]?[—–-])?[ \n]\(?(?:(?:[\w'’.-]+,?[ \n]){0,8}(?:to|from)(?:[ \n][\w'’.-]+){0,4}[ \n]"
    r"|(?:[\w'’.-]+[ \n]){0,3})\Z"
)
_LINK_AFTER = pattern(
    r"(?:[ \n][\w'’.-]+){0,4}?(?:[,:]|[ \n][–—-]|[ \n]\(|[ \n]or)?[ \n]?\(?(?:(?:or|an?|the|up|down|by|that|is|which"
    r"|was"
    r"|of|representing|marking|about|some"
    r"|almost|nearly|more|less|than|rise|increase|gain|growth|jump|fall|drop|decline|decrease|loss|cut|reduction"
    r"|plunge|slump|surge|for|it|this|means|rose|fell"
    r"|rising|falling|sharp|huge|remarkable|steep|change|making)[ \n]){0,7}\Z", re.I
)  # fmt: skip
_IN_A_YEAR = pattern(r"^[ \n](?:in|during|for)[ \n](?:19|20)\d\d\b")
_OF_ANOTHER_DAY = pattern(r"\bon[ \n][A-Z][a-z]+day,[ \n](?!to\b|from\b)")
_RESTATED = pattern(r"(?:[ \n][\w'’-]+){0,3}?(?:,[ \n]or[ \n](?:by[ \n])?|[ \n]\()")
_APPOSED = pattern(r"[a-z]", re.I)
_COMPARED = pattern(
    r"[ \n](?:more|less|fewer|higher|lower|up|down|above|below|increase|rise|fall|drop|decline)\b", re.I
)  # fmt: skip
_CLAUSE = pattern(
    r"[;:—]|\b(?:while|whereas|although|but)\b|\band (?:the|its|his|her|their)\b|,? and [a-z]+ (?:rose|fell"
    r"|grew|was|were)\b", re.I
)  # fmt: skip


def percent_changes(reading: Reading) -> Iterator[Relation]:
    """Changes in per cent that their two figures do not give."""
    for change in pairs(reading):
        if change.old.kind == "percent" or _is_price_range(reading.document.text, change):
            continue
        candidates = list(_percents(reading, change))
        if change.order == "compared":  # "at 64,000, against 42,000 in January, down 3 percent": since yesterday
            moved = 1 if both(change)[1].written > both(change)[0].written else -1
            candidates = [(mention, sign) for mention, sign in candidates if sign in (moved, 2)]
        verdicts = [(mention, _fits(change, mention, sign)) for mention, sign in candidates]
        if verdicts and not any(fits for _, fits in verdicts):
            old, new = both(change)
            # What is worked out of figures with one unit between them is told here: a page works with units.
            right = f"from {change.old.text} to {change.new.text} is {abs(new.written / old.written - 1) * 100:.3g}%"
            notes = {"by": right} if old.unit != new.unit else {}
            yield Relation({"old": change.old, "new": change.new, "by": verdicts[0][0]}, notes)


_RANGES = pattern(r"\b(?:costs?|ranges?|ranging|var(?:y|ies)|prices?|priced|depending|fares?|tickets?|fees?)\b", re.I)
_SPREAD = pattern(r"\b(?:rang(?:e|es|ed|ing) from|var(?:y|ies|ied|ying)|depending)\b", re.I)
_COMPARES = pattern(r"\blast (?:year|month|week|season)\b|\bthan in\b", re.I)


def _is_price_range(text: str, change: Change) -> bool:
    """ "from 40 to 65 euros": what something costs here and there, and no change; or a change since another time."""
    before = text[max(change.sentence.start, change.start - 60) : change.start]
    after = text[change.start : change.sentence.end]
    if _SPREAD.search(before + after):
        return True
    if change.order == "from-to" and not direction(before) and _RANGES.search(before + after):
        return True
    return change.old.kind != change.new.kind and bool(_COMPARES.search(before + after))


def _percents(reading: Reading, change: Change) -> Iterator[tuple[Mention, int]]:
    """The percentages that may be those of the change, with their direction (2: either)."""
    text, sentence = reading.document.text, change.sentence
    mentions = reading.in_sentence(sentence)
    if _NOT_A_CHANGE.search(text, max(sentence.start, change.start - 120), min(sentence.end, change.end + 60)):
        return
    first, last = sorted((change.old, change.new), key=lambda m: m.start)
    for index, mention in enumerate(mentions):
        if mention.kind not in ("percent", "share") or (
            _AFTER_PERCENT.match(text, mention.end) and not _of_itself(text, sentence.start, mention)
        ):
            continue
        if _LEVEL.search(text, max(sentence.start, mention.start - 12), mention.start):
            continue
        if (
            mention.kind == "share"
            and not _of_itself(text, sentence.start, mention)
            and not (
                _BY.search(text, max(sentence.start, mention.start - 12), mention.start)
                or _COMPARED.match(text, mention.end)
            )
        ):
            continue
        left = max(mentions[index - 1].end if index else sentence.start, mention.start - 60)
        behind = (m.start for m in mentions[index + 1 :] if isinstance(m.value, Quantity))
        right = min(next(behind, sentence.end), mention.end + 25)
        sign = direction(text[left : mention.start]) or direction(text[mention.end : right])
        if not sign and mention.start >= last.end and _RESTATED.fullmatch(text, last.end, mention.start):
            sign = direction(text[max(sentence.start, first.start - 60) : first.start])
        if not sign:
            continue
        if mention.end <= first.start:
            gap = text[mention.end : first.start]
            if _OF_ANOTHER_DAY.search(gap):
                continue  # "up 3 percent on Tuesday, rose to 18 euros from 15 in March"
            if len(gap) < 80 and _LINK_BEFORE.fullmatch(gap) and not _others(mentions, mention.end, first.start):
                yield mention, sign
        elif mention.start >= last.end:
            gap = _IN_A_YEAR.sub("", text[last.end : mention.start])
            if len(gap) < 70 and _LINK_AFTER.fullmatch(gap) and not _others(mentions, last.end, mention.start):
                yield mention, sign
        elif (
            _APPOSED.search(text[first.end : mention.start]) or _COMPARED.match(text, mention.end)
        ) and not _CLAUSE.search(text[first.end : last.start]):
            yield mention, sign


_LOST = pattern(r"\b(?:lost|lose|loses|losing|shed|sheds|shedding|gained)[ \n]\Z", re.I)
_OF_ITS = pattern(r"[ \n]of[ \n](?:its|their|his|her)\b")


def _of_itself(text: str, floor: int, mention: Mention) -> bool:
    """ "lost a fifth of its water": a change, told as a part of the thing itself."""
    before = _LOST.search(text, max(floor, mention.start - 12), mention.start)
    return before is not None and _OF_ITS.match(text, mention.end) is not None


def _others(mentions: tuple[Mention, ...], start: int, end: int) -> bool:
    return any(start <= m.start < end and isinstance(m.value, Quantity) and m.kind != "ordinal" for m in mentions)


def _fits(change: Change, by: Mention, sign: int) -> bool:
    old, new = both(change)
    value = quantity(by)
    if value is None or old.range.low <= 0 or new.range.low < 0:
        return True
    share = multiply(value.range, exact(0.01)) if value.dimension == "percent" else value.range
    was, became = stated_together(old, new)
    made = subtract(divide(became, was), exact(1))
    if sign in (1, 2) and may_equal(made, share):
        return True
    return sign in (-1, 2) and may_equal(negative(made), share)


_POINTS_WORD = pattern(r"[ \n]points?\b", re.I)


def losses_to_close(reading: Reading) -> Iterator[Relation]:
    """ "lost 94 points, or 2.3 percent, to close at 7,138": the change in figures, in per cent, and what it led to."""
    text = reading.document.text
    for _, sentence in holding(reading, ("percent",)):
        mentions = figures_of(reading, sentence)
        for by, percent, new in zip(mentions, mentions[1:], mentions[2:], strict=False):
            a, p, n = quantity(by), quantity(percent), quantity(new)
            if (
                a is None
                or p is None
                or n is None
                or percent.kind != "percent"
                or by.kind != new.kind
                or a.unit != n.unit
            ):
                continue
            if by.kind not in ("number", "money", "measure") or n.written <= a.written:
                continue
            if not _OR.fullmatch(text[by.end : percent.start]) or not _TO_CLOSE.fullmatch(
                text[percent.end : new.start]
            ):
                continue
            sign = direction(text[max(sentence.start, by.start - 50) : by.start])
            if sign not in (1, -1):
                continue
            before = subtract(n.range, a.range) if sign > 0 else add(n.range, a.range)
            if before.low > 0 and not may_equal(multiply(divide(a.range, before), exact(100)), p.range):
                was = n.written - sign * a.written
                facts = {"right": f"{a.written / was * 100:.1f}%", "was": f"{was:,.6g}"}
                yield Relation({"by": by, "percent": percent, "new": new}, facts=facts)


_OR = pattern(r"(?: points?)?(?:,? or |,? \(| ?\(|, ?)")
_TO_CLOSE = pattern(r"\)?,?(?: [\w'’-]+){0,3} (?:to|at)(?: [\w'’-]+){0,4} ")
