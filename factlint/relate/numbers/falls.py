"""Falls by more than all there was."""

import re
from collections.abc import Iterator

from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation

_FELL = pattern(
    r"\b(?:fell|falls?|fallen|falling|dropp(?:ed|ing)|drops?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)"
    r"|shr(?:ank|unk|inks?|inking)|plung(?:ed?|es|ing)|dwindl(?:ed?|ing)|cut(?:s|ting)?"
    r"|reduc(?:ed?|es|ing)|lower(?:ed|s|ing)?|tumbl(?:ed?|ing)|plummet(?:ed|ing)?|slump(?:ed|ing)?|sank"
    r"|sunk|slash(?:ed|es|ing)|declin(?:ed?|ing)|lost|down)"
    r"(?:[ \n](?!from\b|to\b|and\b|in\b)[\w'’-]+){0,5}?(?:[ \n](?:by|of))?[ \n]\Z", re.I
)  # fmt: skip
_A_FALL_OF = pattern(
    r"\b(?:fall|drop|decline|decrease|reduction|cut|slump|plunge|collapse"
    r"|loss)(?:[ \n]in[ \n][a-z]+(?:[ \n][a-z]+)?)?[ \n]of[ \n]\Z", re.I
)  # fmt: skip
_FALL_AFTER = pattern(
    r"[ \n-](?:[a-z]+[ \n])?(?:fall|drop|decline|decrease|reduction|slump|plunge|collapse|fewer|less"
    r"|lower|smaller|cheaper|shorter|lighter|slower|off)\b", re.I
)  # fmt: skip
# What may fall below nothing, or by more than all, or is told against something else.
_BELOW_ZERO = pattern(
    r"\b(?:profits?|earnings|income|net|result|margin|balance|surplus|deficit|cash flow|growth|return"
    r"|value of the short|temperature|short sell\w*|equity|rate|tariff|from \d|to \d|than the|target"
    r"|level|record|inflation|price cap|ebitda|roi|up|rose|percent of|per cent of)\b", re.I
)  # fmt: skip
_CLAUSE = pattern(r"[;:]|\b(?:while|whereas|although|but|after|when|before)\b", re.I)


def falls_below_nothing(reading: Reading) -> Iterator[Relation]:
    """ "Fell by 130 per cent"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("percent",)):
        for share in reading.in_sentence(sentence):
            value = quantity(share)
            if share.kind != "percent" or value is None or value.range.low <= 100 or value.written > 900:
                continue
            floor = max(sentence.start, share.start - 70)
            fell = _FELL.search(text, floor, share.start) or _A_FALL_OF.search(text, floor, share.start)
            if not fell and not _FALL_AFTER.match(text, share.end, sentence.end):
                continue
            clause = max((m.end() for m in _CLAUSE.finditer(text, sentence.start, share.start)), default=sentence.start)
            if not _BELOW_ZERO.search(text, clause, min(sentence.end, share.end + 30)):
                yield Relation({"share": share})
