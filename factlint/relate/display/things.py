"""Things told with a place: "the stone crane in Bilbao", "Leicester car wash"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint.document import Block
from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.irregular_verbs import BASE_FORMS
from factlint.lexicon.light_words import LIGHT_WORDS
from factlint.lexicon.regions import REGIONS
from factlint.mention import Name, Reading
from factlint.pattern import pattern
from factlint.relate.display.shown import displayed
from factlint.relate.nearby import of_kind
from factlint.relation import Relation, Words

_PLACE = r"(?P<place>[A-ZÀ-ÞŁŚŠŽĆČ][^\W\d_]+)"
_THING = r"(?P<one>[a-z-]{3,}) (?P<two>[a-z-]{3,})"
# "car wash in Lancaster", "stone crane on the quay of Santander", and, in a headline, "in Leicester car wash".
_BEHIND = pattern(
    rf"\b{_THING},? (?:(?:in|from|at|near)|(?:on|at|by|near|in|off) the [a-z]+ of) {_PLACE}\b"
    r"(?! [A-ZÀ-Þ]|['’]s|, (?:an?|the|in) )"
)
_BEFORE = pattern(rf"\b(?:in|at|from|near) {_PLACE} {_THING}\b")
_Thing = tuple[str, str]
_MOST = 50  # things of display text that are looked at


def placed_things(reading: Reading) -> Iterator[Relation]:
    """One thing of two words that display text puts in a place that the body never names, and the body elsewhere."""
    text, blocks, display = reading.document.text, reading.document.blocks, displayed(reading)
    if not display:
        return
    other = {m.start for m in of_kind(reading, "date", "weekday", "acronym")}
    other |= {
        m.start for m in of_kind(reading, "name") if isinstance(m.value, Name) and m.value.sort not in ("place", "")
    }
    shown = [
        placed
        for number in sorted(display)
        for form in (_BEHIND, _BEFORE)
        for placed in _placed(text, blocks[number], form, other)
    ]
    if not shown:
        return
    told: dict[_Thing, dict[str, Words]] = defaultdict(dict)
    for number, block in enumerate(blocks):
        for thing, place, words in _placed(text, block, _BEHIND, other) if number not in display else ():
            told[thing].setdefault(place, words)
    for thing, place, words in shown[:_MOST]:
        places = told.get(thing, {})
        if len(places) == 1 and place not in places and text.count(place) == 1 and _apart(place, next(iter(places))):
            yield Relation({"one": words, "other": places.popitem()[1]})


def _placed(text: str, block: Block, form: re.Pattern[str], other: set[int]) -> Iterator[tuple[_Thing, str, Words]]:
    """The things of a block that stand with a place, which is no mention that starts at one of ``other``."""
    for match in form.finditer(text, block.start, block.end):
        if match.start("place") not in other and _is_thing(match["one"], match["two"]):
            start = min(match.start("one"), match.start("place"))
            end = max(match.end("two"), match.end("place"))
            yield (match["one"], match["two"]), match["place"], Words(start, end, text[start:end])


def _is_thing(one: str, two: str) -> bool:
    """Whether two words are one thing's name: no verb, and no more than one of it."""
    if one in LIGHT_WORDS or two in LIGHT_WORDS or two in BASE_FORMS or one in BASE_FORMS:
        return False
    return not two.endswith(("s", "ed", "ing", "ly")) and not one.endswith("ly")


def _apart(one: str, other: str) -> bool:
    """Whether neither place is known to hold the other."""
    wide = [place.lower() in COUNTRIES or place.lower() in REGIONS for place in (one, other)]
    countries = [place.lower() in COUNTRIES for place in (one, other)]
    return not any(wide) or all(countries)
