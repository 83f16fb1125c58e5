"""Other forms of a name that the article itself gives."""

import itertools
import re

from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.names.forms import Form

_REACH = 60  # characters between a name and the form that the text declares
_DECLARES = pattern(
    r"\s*(?:[(\[/]|,?\s*or\b|=)[\s\"“‘'(]*$"
    r"|\b(?:aka|a\.k\.a|n[ée]e|also (?:known|called|written)|known as|formerly|originally|born|nicknamed|renamed"
    r"|styled|stage name|spell(?:ed|ing|t)?|misspell\w*|spelt|pronounced|translit\w+|romani[sz]ed|anglici[sz]ed"
    r"|variant|version|alias|evolved|became|not to be|confused|unrelated)\b"
    r"|\b(?:Arabic|Latin|Greek|German|French|Hebrew|Chinese|Japanese|Russian):",
    re.IGNORECASE,
)
_EXPLAINS = pattern(
    r"\b(?:evolved|spell(?:ed|ing)|spelt|pronounced|transliterated|romanized|misspelled|written as|nicknamed"
    r"|also known as)\b[^.\n]*$"
    r"|\b(?:(?:was|were|is|are|been|be|once|then|also) (?:called|named)|known as) [\"“‘']?$"
)
_CITES = pattern(
    r"\b(?:says?|reads?|writes?|wrote|written|spells?|spelled|spelt|form|forms|word|name|spine|as) [\"“‘]$"
)


def is_declared(reading: Reading, a: Form, b: Form) -> bool:
    """Whether the text explains ``a``, or somewhere the two stand side by side with words between them that make
    one a form of the other."""
    text = reading.document.text
    places = sorted([(use.start, use.end, True) for use in a.uses] + [(use.start, use.end, False) for use in b.uses])
    if any(_is_cited(text, form) for form in (a, b)):
        return True
    return declares(text, places) or any(
        _EXPLAINS.search(text[max(0, use.start - 30) : use.start]) for use in a.uses[:5]
    )


def _is_cited(text: str, form: Form) -> bool:
    """Whether the word is spoken of as a word ("the cover says “Dostoyevsky”")."""
    return all(_CITES.search(text[max(0, use.start - 20) : use.start]) for use in form.uses[:3])


def declares(text: str, places: list[tuple[int, int, bool]]) -> bool:
    """Whether between two neighbouring places (start, end, which of two forms) the text makes one a form of the
    other."""
    for (_, end, which), (start, after, other) in itertools.pairwise(places):
        if which != other and 0 <= start - end <= _REACH:
            between = text[end:start]
            if "\n\n" not in between and (
                _DECLARES.search(between) or text[after : after + 6].lstrip(" ]").startswith("(sic")
            ):
                return True
    return False


def is_gloss(text: str, start: int) -> bool:
    """Whether the word at ``start`` stands in a parenthesis that gives a name in another language ("Arabic: …")."""
    opening = text.rfind("(", max(0, start - 80), start)
    return opening >= 0 and ")" not in text[opening:start] and ":" in text[opening:start]
