"""Words in the spelling of the other side of the ocean, where a house has said which side it is on."""

from collections.abc import Iterator

from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.style.uses import matches
from factlint.relation import Relation, Words

_WORD = pattern(r"(?<![\w’'@#/.])[a-z]{3,}(?![\w@/]|\.\w)")
_SIDES = {"en-GB": ("British", 0), "en-US": ("American", 1)}


def house_spellings(reading: Reading) -> Iterator[Relation]:
    """Relations of ``word`` for each word that the house's variant spells in another way."""
    if reading.document.house.language not in _SIDES:
        return
    from factlint.lexicon.spelling import ISE, VARIANTS  # late: large, and only this rule asks for it

    side, place = _SIDES[reading.document.house.language]
    for match in matches(reading.document, _WORD):
        word = match[0]
        # British houses write -ise or -ize as they like.
        forms = VARIANTS.get(word) or (ISE.get(word) if place == 1 else None)
        if forms and forms[place] != word:
            yield Relation({"word": Words(*match.span(), word)}, facts={"side": side, "right": forms[place]})
