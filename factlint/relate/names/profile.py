"""What an article says of the bearer of one written form: the words it stands with, its titles, person or place."""

from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from factlint.lexicon.titles import HONORIFICS, KIN
from factlint.mention import Name, Reading
from factlint.relate.names.forms import Form, Use, without_marks

_PLACES = frozenset("in at near from to into toward towards outside across around via".split())
_JOINERS = frozenset(
    "of for the on and in de la le du des di da do dos das del della van von der den al el & y e".split()
)
_MEN = frozenset({"mr", "sir", "lord", "herr", "don", "king", "prince", "duke"})
_WOMEN = frozenset({"mrs", "ms", "miss", "dame", "lady", "mme", "mlle", "frau", "queen", "princess", "duchess"})
_SPEECH = frozenset(
    "said says told adds tells wrote writes thinks believes hopes who was is has had will would could did also".split()
)


class Profile(NamedTuple):
    """``before`` and ``after`` are the words next to the form inside the names it belongs to, without marks and in
    lower case; ``titles`` are those of the names. ``person`` counts the uses that look like a person's,
    ``human`` those that must
    be, by title or given name, ``place`` those that look like a place's; ``quoted``
    those inside quotation marks. ``kin``: a relative of somebody is named with it; ``man``, ``woman``: "Mr" or "Ms"
    stands before it."""

    form: Form
    before: frozenset[str]
    after: frozenset[str]
    titles: frozenset[str]
    person: int
    human: int
    place: int
    quoted: int
    kin: bool
    man: bool
    woman: bool


def profile(reading: Reading, form: Form) -> Profile:
    before: set[str] = set()
    after: set[str] = set()
    titles: set[str] = set()
    person = human = place = quoted = 0
    kin = man = woman = False
    text = reading.document.text
    for use in form.uses:
        value = use.mention.value if use.mention else None
        quoted += _is_quoted(reading, use)
        human_here = False
        if isinstance(value, Name):
            before.update(_next(value.words[use.place - 1 :: -1] if use.place else ()))
            after.update(_next(value.words[use.place + 1 :]))
            title = value.title
            head = title.split()[-1].rstrip(".") if title else ""
            kin = kin or head in KIN
            if title and head not in HONORIFICS:
                titles.add(title)
            man, woman = man or head in _MEN, woman or head in _WOMEN
            human_here = value.sort == "person" or bool(title)
        if human_here:
            human += 1
            person += 1
            continue
        person += _speaks(text, use)
        if use.mention is not None and use.place == 0 and text[use.end : use.end + 2] not in ("'s", "’s"):
            preceding = text[max(0, use.mention.start - 12) : use.mention.start].split()
            place += bool(preceding and preceding[-1].lower() in _PLACES) or (
                isinstance(value, Name) and value.sort == "place"
            )
    return Profile(
        form, frozenset(before), frozenset(after), frozenset(titles), person, human, place, quoted, kin, man, woman
    )


def _speaks(text: str, use: Use) -> bool:
    """Whether a verb of speaking, or another in the past, stands beside the word."""
    following = text[use.end : use.end + 14].split(None, 1)
    if following and (following[0] in _SPEECH or (len(following[0]) > 5 and following[0].endswith("ed"))):
        return True
    preceding = text[max(0, use.start - 12) : use.start].rsplit(None, 1)
    return bool(preceding) and preceding[-1] in _SPEECH


def _next(words: tuple[str, ...]) -> tuple[str, ...]:
    """The first of the words that is no joiner, without marks; "of" and "for" part what stands on their sides."""
    for word in words:
        if word in ("of", "for", "on", "and", "in"):
            return ()
        if word not in _JOINERS:
            return (without_marks(word).rstrip("."),)
    return ()


def _is_quoted(reading: Reading, use: Use) -> bool:
    index = bisect_right(_quotations(reading), use.start) - 1
    return index >= 0 and reading.quotations[index].end >= use.end


@lru_cache(maxsize=1)
def _quotations(reading: Reading) -> list[int]:
    return [span.start for span in reading.quotations]
