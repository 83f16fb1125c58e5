"""A person to whom a caption or headline gives another name than the article does."""

from collections import defaultdict
from collections.abc import Iterator

from factlint.lexicon.common_words import COMMON_WORDS
from factlint.lexicon.given_names import GIVEN_NAMES
from factlint.lexicon.nicknames import are_one_name
from factlint.lexicon.places import PLACES
from factlint.mention import Mention, Name, Reading
from factlint.pattern import pattern
from factlint.relate.display.shown import displayed
from factlint.relate.display.stems import stems
from factlint.relate.nearby import of_kind
from factlint.relation import Relation, Words

# A headline that says what one person does: "Okri to lead the mint".
_WHO = pattern(r"(?P<name>[A-ZÀ-ÞŁŚŠŽĆČ][^\W\d_]{3,}) [a-z]{2,}")
_LEAD = 2  # sentences that tell the headline's story
_ALIKE = 2  # letters that two names begin with which are taken for each other
_WORD = pattern(r"[^\W\d_]{3,}(?:[’'-][^\W\d_]+)*")
_KIN = pattern(
    r"\b(?:wife|husband|brother|sister|son|daughter|father|mother|widow|uncle|aunt|cousin|family|née|born"
    r"|siblings|twins?|coach|trainer|lawyer|agent|rival|deputy|spokes\w+)\b|\band (?:his|her|their|[A-Z])"
)
_REACH = 60  # characters to either side of a name that tell what is said of it
_SHARED = 2
_MOST = 100  # names of display text that are looked at


def display_people(reading: Reading) -> Iterator[Relation]:
    """Full names of display text whose family name has one other first name in the body, and the same told of it."""
    text, blocks, display = reading.document.text, reading.document.blocks, displayed(reading)
    yield from _headline_names(reading)
    shown: list[Mention] = []
    told: dict[str, dict[str, Mention]] = defaultdict(dict)
    number = 0
    for mention in of_kind(reading, "name"):
        while number + 1 < len(blocks) and blocks[number + 1].start <= mention.start:
            number += 1
        value = mention.value
        if not isinstance(value, Name) or len(value.words) < 2 or value.sort not in ("person", ""):
            continue
        if number in display:
            shown.append(mention)
        else:
            told[value.words[-1]].setdefault(value.words[0], mention)
    for mention in shown[:_MOST]:
        assert isinstance(mention.value, Name)
        first, last = mention.value.words[0], mention.value.words[-1]
        others = told.get(last, {})
        if len(others) != 1 or text.count(first) > 1:
            continue
        other = next(iter(others.values()))
        assert isinstance(other.value, Name)
        if any(are_one_name(first.lower(), given.lower()) for given in other.value.words[:-1]):
            continue
        same = any(_mistaken(first, given) and _whole(given) for given in other.value.words[:-1])
        if not same and first.lower() in GIVEN_NAMES:
            same = len(_around(text, mention) & _around(text, other)) >= _SHARED
        if same and not _kin(text, mention) and not _kin(text, other):
            yield Relation({"display": mention, "body": other})


def _headline_names(reading: Reading) -> Iterator[Relation]:
    """A family name that stands in the headline alone, where the lead tells the same of one with another like it."""
    text, blocks = reading.document.text, reading.document.blocks
    title = next((block for block in blocks if block.kind == "title"), None)
    who = _WHO.match(text, title.start, title.end) if title else None
    lead = [s for s in reading.sentences if blocks[s.block].kind in ("paragraph", "quote")][:_LEAD]
    if title is None or who is None or not lead or not _whole(who["name"]) or who["name"].lower() in PLACES:
        return
    name, headline = who["name"], stems(_WORD.findall(text, who.end("name"), title.end))
    if (
        name in text[lead[0].start :]
        or len(headline & stems(_WORD.findall(text, lead[0].start, lead[-1].end))) < _SHARED
    ):
        return
    people = [
        mention
        for sentence in lead
        for mention in reading.in_sentence(sentence)
        if isinstance(mention.value, Name)
        and len(mention.value.words) > 1
        and mention.value.sort in ("person", "")
        and _mistaken(name, mention.value.words[-1])
        and _whole(mention.value.words[-1])
    ]
    if len({mention.value for mention in people}) == 1 and not _kin(text, people[0]):
        yield Relation({"display": Words(who.start("name"), who.end("name"), name), "body": people[0]})


def _whole(word: str) -> bool:
    """Whether a capitalised word is no common word: a name that is only a name."""
    return word.lower() not in COMMON_WORDS


def _mistaken(one: str, other: str) -> bool:
    """Whether two names begin alike and are not forms of one name."""
    a, b = one.lower(), other.lower()
    short = a.startswith(b) or b.startswith(a) or are_one_name(a, b)
    return a[:_ALIKE] == b[:_ALIKE] and not short and min(len(a), len(b)) > _ALIKE + 1 and abs(len(a) - len(b)) <= 3


def _around(text: str, mention: Mention) -> frozenset[str]:
    """What is told beside a name, as stems."""
    before, after = text[max(0, mention.start - _REACH) : mention.start], text[mention.end : mention.end + _REACH]
    return stems(_WORD.findall(f"{before} {after}"))


def _kin(text: str, mention: Mention) -> bool:
    return bool(
        _KIN.search(text[max(0, mention.start - 30) : mention.start])
        or _KIN.search(text[mention.end : mention.end + 30])
    )
