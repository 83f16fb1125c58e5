"""One item twice in a list that runs within a sentence: "the bank, the port and the bank".

The sentence is cut at commas and conjunctions, but not inside names and brackets. Lists of pairs ("France and Spain,
France and Italy"), places with their countries and rhetoric ("location, location, location") repeat an item on
purpose, so the only conjunction between the two must be the one that brings the last item of the list.
"""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.document import Span
from factlint.lexicon.countries import COUNTRIES
from factlint.lexicon.function_words import FUNCTION_WORDS
from factlint.lexicon.irregular_verbs import BASE_FORMS
from factlint.lexicon.regions import REGIONS
from factlint.lexicon.speech import REPORTING
from factlint.mention import Mention, Name, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relation import Relation, Words

_SEPARATOR = pattern(r",?\s+(?:and|or|as well as)\s+|,\s+")
# A list with these in it is a list of lists.
_HARD = pattern(r"[;:\ufffc]|\s&\s|\.\.\.|\w\n[A-Z]")
_BRACKETED = pattern(r"\([^()]*\)|\[[^\[\]]*\]|“[^”]*”|\"[^\"]*\"")
_WORD = pattern(r"\w+(?:[’'.\-–/]\w+)*")
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "both", "including"})
# Words that make a piece between commas a clause and no item of a list.
_CLAUSAL = REPORTING | frozenset(
    """
    is are was were be been has have had do does did will would can could may might must should who which that he she
    it they we i you but because when while where if as so then not than there what how why also however
""".split()
)
# Verbs that bring a list of things.
_LISTING = frozenset(
    """
    include includes included contain contains contained need needs needed take takes took sell sells sold buy buys
    bought grow grows grew use uses used make makes made bring brings brought require requires required offer offers
    offered carry carries carried cover covers covered list lists listed export exports exported import imports eat ate
""".split()
)
_PREPOSITIONS = frozenset("of in on with for from to at by into about".split())
_PIECE = pattern(r"(?:,|\band|\bor)\s(?:and\s|or\s)?(?:the\s|an?\s)?([^\W\d_]{3,})")
_BRINGS_THE_LAST = (" and", " or", "\nand", "\nor", " as well as")
_MEMBER_OF = pattern(r"(?: of| from| at|,| \() ")
_LAST_MEMBER = pattern(r",? and (?:[a-z]+ ){0,3}\Z")
_LONGEST_ITEM = 8
_MOST_ITEMS = 40


class Item(NamedTuple):
    """A piece of a sentence between separators; ``words`` are its words and where each stands."""

    words: tuple[tuple[str, int, int], ...]
    joined: bool  # a conjunction stands before it

    @property
    def lowered(self) -> tuple[str, ...]:
        return tuple(word.lower() for word, _, _ in self.words)


def _repeated_members(reading: Reading) -> Iterator[Relation]:
    """One person named twice in a list of people with their places: "A of X, B of Y and A of Z"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("name",)):
        seen: dict[str, Words] = {}
        if sentence.last - sentence.first < 3:
            continue
        mentions = [m for m in reading.in_sentence(sentence) if isinstance(m.value, Name) and len(m.value.words) > 1]
        for mention in mentions if len(mentions) > 2 else ():
            person = text[mention.figure : mention.end].partition(" of ")[0]
            words = Words(mention.figure, mention.figure + len(person), person)
            first = seen.setdefault(person, words)
            if first is not words and _members(text, first, words):
                yield Relation({"one": first, "other": words})


def _members(text: str, first: Words, last: Words) -> bool:
    """Whether two names are told in one list: alike in what follows them, and "and" before the second."""
    of = [_MEMBER_OF.match(text, mention.end) for mention in (first, last)]
    if not of[0] or not of[1] or of[0][0] != of[1][0] or not _LAST_MEMBER.search(text, first.end, last.start):
        return False
    between = text[first.end : last.start]
    return "," in between and not _CLAUSAL & set(between.lower().split()) and not _HARD.search(between)


def repeated_conjuncts(reading: Reading) -> Iterator[Relation]:
    """Two equal items of one list within a sentence."""
    yield from _repeated_members(reading)
    text = reading.document.text
    for sentence in reading.sentences:
        if not _may_repeat(text[sentence.start : sentence.end]):
            continue
        names = [m for m in reading.in_sentence(sentence) if isinstance(m.value, Name)]
        items = _items(text, sentence, names)
        found = set(_repeated(text, items, names)) if len(items) > 1 else set()
        if len(found) == 1:  # where more than one item comes again, there are two lists
            one, other = (Words(span.start, span.end, text[span.start : span.end]) for span in found.pop())
            yield Relation({"one": one, "other": other})


def _may_repeat(sentence: str) -> bool:
    """Whether a word that begins a piece of the sentence stood in it before: few sentences have one."""
    if ("," not in sentence and ")" not in sentence) or not any(word in sentence for word in _BRINGS_THE_LAST):
        return False
    if not any(sentence.count(word) > 1 for word in _PIECE.findall(sentence)):
        return False
    return any(
        match[1] in sentence[: match.start()] and match[1].lower() not in FUNCTION_WORDS
        for match in _PIECE.finditer(sentence)
    )


def _items(text: str, sentence: Sentence, names: list[Mention]) -> list[Item]:
    brackets = [Span(*m.span()) for m in _BRACKETED.finditer(text, sentence.start, sentence.end)]
    whole = sorted([*(Span(m.start, m.end) for m in names), *brackets])
    items: list[Item] = []
    at, joined, index = sentence.start, False, 0
    for match in _SEPARATOR.finditer(text, sentence.start, sentence.end):
        while index < len(whole) and whole[index].end <= match.start():
            index += 1
        if (index < len(whole) and whole[index].start <= match.start()) or match.start() < at:
            continue
        items.append(Item(tuple(_words(text, at, match.start(), brackets)), joined))
        at, joined = match.end(), match[0].strip() != ","
    items.append(Item(tuple(_words(text, at, sentence.end, brackets)), joined))
    return items


def _words(text: str, start: int, end: int, brackets: list[Span]) -> Iterator[tuple[str, int, int]]:
    for match in _WORD.finditer(text, start, end):
        if not any(hidden.start <= match.start() < hidden.end and text[hidden.start] in "([" for hidden in brackets):
            yield match[0], match.start(), match.end()


def _repeated(text: str, items: list[Item], names: list[Mention]) -> Iterator[tuple[Span, Span]]:
    """Equal items with nothing but items between them."""
    earlier: dict[str, list[int]] = {}
    for number, item in enumerate(items[:_MOST_ITEMS]):
        for word in item.lowered[:2]:  # an item may begin with an article
            for first in earlier.get(word, ())[-1:]:
                pair = _pair(text, items, first, number, names)
                if pair:
                    yield pair
        for word in set(item.lowered):
            earlier.setdefault(word, []).append(number)


def _pair(text: str, items: list[Item], first: int, last: int, names: list[Mention]) -> tuple[Span, Span] | None:
    between = items[first + 1 : last]
    one, other = items[first].words, items[last].words
    start = 1 if other[0][0].lower() in _ARTICLES else 0
    size = _shared(one, other[start:])
    if not size or not all(map(_may_stand_between, between)):
        return None
    left, right = one[len(one) - size :], other[start : start + size]
    a, b = Span(left[0][1], left[-1][2]), Span(right[0][1], right[-1][2])
    proper = right[0][0][0].isupper() and right[-1][0][0].isupper()
    # What closes one list opens no other; and "copies of files and data" is not a list of copies and data.
    if items[first].joined or (not proper and any(_PREPOSITIONS & set(item.lowered) for item in between)):
        return None
    if not _is_item(right) or _HARD.search(text, a.start, b.end) or _inside_name(names, a) or _inside_name(names, b):
        return None
    # A land, or what stood between commas before, is an item wherever the sentence goes on behind it.
    certain = _is_land(right) or (not proper and len(between) > 1)
    lead, tail = one[: len(one) - size], other[start + size :]
    if not (_begins(lead, proper or len(between) > 1) and _ends(tail, proper, certain)):
        return None
    if not between:
        # "the Centre and the Centre": only a name of several words is surely no figure of speech.
        return (a, b) if items[last].joined and proper and size >= 3 else None
    if not items[last].joined:
        # Without the conjunction the second may qualify what stands before it ("Austin, Texas, Dallas, Texas").
        opens = len(one) > size and first + 2 == last
        before = items[first - 1].words[-1:] if first else ()
        lands = _is_land(right) and _is_land(before)
        qualifies = first + 2 == last and not opens and _qualifies(right) and not lands
        if qualifies or not any(item.joined for item in items[last + 1 : last + 3]):
            return None
    return a, b


def _qualifies(words: tuple[tuple[str, int, int], ...]) -> bool:
    """Whether words may say where, or what, the item before them is: regions, countries, titles, short forms."""
    name = " ".join(word for word, _, _ in words)
    return _is_land(words) or not name[0].isupper() or len(name) < 5 or len(words) > 2


def _is_land(words: tuple[tuple[str, int, int], ...]) -> bool:
    name = " ".join(word for word, _, _ in words).lower()
    return name in REGIONS or name in COUNTRIES


def _may_stand_between(item: Item) -> bool:
    return (
        0 < len(item.words) <= _LONGEST_ITEM
        and not item.joined
        and not _CLAUSAL & set(item.lowered)
        and any(word.isalpha() for word in item.lowered)
    )


def _shared(one: tuple[tuple[str, int, int], ...], other: tuple[tuple[str, int, int], ...]) -> int:
    """How many words end ``one`` and begin ``other`` alike, at the most."""
    for size in range(min(len(one), len(other), _LONGEST_ITEM), 0, -1):
        if all(a[0].lower() == b[0].lower() for a, b in zip(one[len(one) - size :], other[:size], strict=True)):
            return size
    return 0


def _is_item(words: tuple[tuple[str, int, int], ...]) -> bool:
    """Whether the words name something: no figures alone, no function words alone."""
    lowered = {word.lower() for word, _, _ in words}
    return any(word[0].isalpha() and len(word) > 2 for word in lowered - FUNCTION_WORDS) and not _CLAUSAL & lowered


def _begins(before: tuple[tuple[str, int, int], ...], likely: bool) -> bool:
    """Whether an item may begin after these words of its piece: what leads into the list, or an article."""
    word = before[-1][0] if before else "of"
    return word.islower() and (likely or word in FUNCTION_WORDS | _ARTICLES | _LISTING)


def _ends(after: tuple[tuple[str, int, int], ...], proper: bool, certain: bool) -> bool:
    """Whether an item may end before these words of its piece: nothing, or what goes on after a name."""
    word = after[0][0] if after else "is"
    if word == "of" or (word == "for" and not certain):
        return False
    goes_on = word.endswith("ed") or word in FUNCTION_WORDS or word in _CLAUSAL or word in BASE_FORMS
    return goes_on if proper else not after or (certain and word in _PREPOSITIONS)


def _inside_name(names: list[Mention], span: Span) -> bool:
    """Whether the span is only part of a name."""
    return any(m.start < span.end and span.start < m.end and (m.figure < span.start or span.end < m.end) for m in names)
