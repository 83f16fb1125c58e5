"""Things told with a place: "the stone crane in Bilbao", "Leicester car wash"."""

from collections import defaultdict
from collections.abc import Iterator

from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.irregular_verbs import BASE_FORMS
from factlint.lexicon.light_words import LIGHT_WORDS
from factlint.lexicon.regions import REGIONS
from factlint.mention import Name, Reading
from factlint.pattern import pattern
from factlint.relate.display.shown import displayed
from factlint.relation import Relation, Words

_PLACE = r"(?P<place>[A-ZÀ-ÞŁŚŠŽĆČ][^\W\d_]+)"
_THING = r"(?P<one>[a-z-]{3,}) (?P<two>[a-z-]{3,})"
# "car wash in Lancaster", "stone crane on the quay of Santander", and, in a headline, "in Leicester car wash".
_BEHIND = pattern(
    rf"\b{_THING},? (?:(?:in|from|at|near)|(?:on|at|by|near|in|off) the [a-z]+ of) {_PLACE}\b"
    r"(?! [A-ZÀ-Þ]|['’]s|, (?:an?|the|in) )"
)
_BEFORE = pattern(rf"\b(?:in|at|from|near) {_PLACE} {_THING}\b")
_MOST = 50  # things of display text that are looked at


def placed_things(reading: Reading) -> Iterator[Relation]:
    """One thing of two words that display text puts in a place that the body never names, and the body elsewhere."""
    text, blocks, display = reading.document.text, reading.document.blocks, displayed(reading)
    if not display:
        return
    other = {m.start for m in reading.mentions if m.kind in ("date", "weekday", "acronym")}
    other |= {m.start for m in reading.mentions if isinstance(m.value, Name) and m.value.sort not in ("place", "")}
    shown: list[tuple[tuple[str, str], str, Words]] = []
    told: dict[tuple[str, str], dict[str, Words]] = defaultdict(dict)
    for number, block in enumerate(blocks):
        for form in (_BEHIND, _BEFORE) if number in display else (_BEHIND,):
            for match in form.finditer(text, block.start, block.end):
                thing = match["one"], match["two"]
                if match.start("place") in other or not _is_thing(*thing):
                    continue
                start = min(match.start("one"), match.start("place"))
                end = max(match.end("two"), match.end("place"))
                words = Words(start, end, text[start:end])
                if number in display:
                    shown.append((thing, match["place"], words))
                else:
                    told[thing].setdefault(match["place"], words)
    for thing, place, words in shown[:_MOST]:
        places = told.get(thing, {})
        if len(places) == 1 and place not in places and text.count(place) == 1 and _apart(place, next(iter(places))):
            yield Relation({"one": words, "other": places.popitem()[1]})


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
