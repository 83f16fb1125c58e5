"""One place that a caption puts on another island, or in another country, than the text does."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from factlint.document import Block
from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.regions import REGIONS
from factlint.mention import Name, Reading
from factlint.pattern import pattern
from factlint.relate.display.things import placed_things
from factlint.relate.nearby import of_kind
from factlint.relation import Relation, Words

_CAPITALISED = r"[A-ZÀ-ÞŁŚŠŽĆČ][\w’'-]{1,40}"  # longer runs are no words, and would be looked through from each letter
_PLACED = pattern(
    rf"(?P<head>{_CAPITALISED}(?: (?:(?:of|de|la|du|di|del|des|the) ){{0,2}}{_CAPITALISED}){{1,4}})(?P<link>,| on| in)"
    rf"(?= (?:the (?:island|isle) of )?(?P<place>{_CAPITALISED})\b(?! {_CAPITALISED}))"
)


# What makes the words before a place the end of a longer name.
_OF_A_NAME = pattern(rf"{_CAPITALISED}(?: (?:of|for|and|the|of the|for the))? \Z")


_OF = pattern(rf" of (?P<place>{_CAPITALISED}(?: {_CAPITALISED})?)")
# Offices and bodies that a place has one of.
_SEATS = frozenset(
    "mayor governor bishop archbishop king queen prince duke council university college port city town village island "
    "isle battle museum archdiocese diocese parish province district state region county republic bank people".split()
)
_MOST = 50  # things that are looked at; an article speaks of fewer
_DISPLAY = frozenset({"title", "description", "caption"})


class _Placed(NamedTuple):
    """Words that put a thing somewhere, and by which link: "on", "in" or a comma."""

    place: str
    link: str
    words: Words


def display_places(reading: Reading) -> Iterator[Relation]:
    """Two statements that put one thing in two places that cannot hold each other."""
    yield from placed_things(reading)
    text = reading.document.text
    matches: dict[str, list[re.Match[str]]] = defaultdict(list)
    for match in _PLACED.finditer(text):  # no match goes over the end of a line, and so of a block
        matches[match["head"]].append(match)
    several = [group for group in matches.values() if len(group) > 1 and len({m["place"] for m in group}) > 1]
    if not several:
        return
    people = {m.start for m in of_kind(reading, "name") if isinstance(m.value, Name) and m.value.sort == "person"}
    times = {m.start for m in of_kind(reading, "date", "weekday")}
    statements = [
        [
            _Placed(match["place"], match["link"].strip(),
                    Words(match.start(), match.end("place"), text[match.start() : match.end("place")]))
            for match in group
            if match.start() not in people and match.start("place") not in times
            and not _OF_A_NAME.search(text, max(0, match.start() - 40), match.start())
        ]
        for group in several
    ]  # fmt: skip
    for placed in [group for group in statements if len({p.place for p in group}) > 1][:_MOST]:
        one = placed[0]
        for other in placed[1:]:
            if other.place != one.place and _apart(one, other) and _told_once(text, one, other):
                yield Relation({"one": one.words, "other": other.words})
                break


def display_seats(reading: Reading) -> Iterator[Relation]:
    """A mayor, council or island of one place in display text, and of another one alone in the body."""
    text, blocks = reading.document.text, reading.document.blocks
    shown = [seat for block in blocks if block.kind in _DISPLAY for seat in _seats(text, block)]
    if not shown:
        return
    told: dict[str, dict[str, _Placed]] = defaultdict(dict)
    for block in blocks:
        if block.kind not in _DISPLAY:
            for seat in _seats(text, block):
                told[seat.link].setdefault(seat.place, seat)
    for seat in shown[:_MOST]:
        places = told[seat.link]
        if len(places) == 1 and seat.place not in places and text.count(seat.place) == 1:
            yield Relation({"one": seat.words, "other": next(iter(places.values())).words})


def _seats(text: str, block: Block) -> Iterator[_Placed]:
    """The offices and bodies of places in a block, the office for a link."""
    for match in _OF.finditer(text, block.start, block.end):
        start = max(text.rfind(" ", block.start, match.start()) + 1, block.start)
        office = text[start : match.start()].lower()
        if office in _SEATS:
            yield _Placed(match["place"], office, Words(start, match.end(), text[start : match.end()]))


def _apart(one: _Placed, other: _Placed) -> bool:
    """Whether neither place can hold the other: both are countries, or neither is a country or a region."""
    countries = [placed.place.lower() in COUNTRIES for placed in (one, other)]
    if any(countries):
        return all(countries)
    regions = any(placed.place.lower() in REGIONS for placed in (one, other))
    return not regions and {one.link, other.link} != {","}


def _told_once(text: str, one: _Placed, other: _Placed) -> bool:
    """Whether one of the places is named nowhere else, and the two never together."""
    counts = Counter({placed.place: text.count(placed.place) for placed in (one, other)})
    orders = ((one.place, other.place), (other.place, one.place))
    together = any(f"{a}{link} {b}" in text for a, b in orders for link in (",", " in", " on", " and"))
    return min(counts.values()) == 1 and not together
