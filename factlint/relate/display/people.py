"""A person to whom a caption or headline gives another first name than the article does."""

from collections import defaultdict
from collections.abc import Iterator

from factlint.lexicon.given_names import GIVEN_NAMES
from factlint.mention import Mention, Name, Reading
from factlint.pattern import pattern
from factlint.relate.display.stems import stems
from factlint.relation import Relation

_DISPLAY = frozenset({"title", "description", "caption"})
_WORD = pattern(r"[^\W\d_]{3,}(?:[’'-][^\W\d_]+)*")
_KIN = pattern(
    r"\b(?:wife|husband|brother|sister|son|daughter|father|mother|widow|uncle|aunt|cousin|family|née|born"
    r"|siblings|twins?|and)\b"
)
_REACH = 60  # characters to either side of a name that tell what is said of it
_SHARED = 2
_MOST = 100  # names of display text that are looked at


def display_people(reading: Reading) -> Iterator[Relation]:
    """Full names of display text whose family name has one other first name in the body, and the same told of it."""
    text, blocks = reading.document.text, reading.document.blocks
    shown: list[Mention] = []
    told: dict[str, dict[str, Mention]] = defaultdict(dict)
    number = 0
    for mention in reading.mentions:
        while number + 1 < len(blocks) and blocks[number + 1].start <= mention.start:
            number += 1
        value = mention.value
        if not isinstance(value, Name) or len(value.words) < 2 or value.sort not in ("person", ""):
            continue
        if blocks[number].kind in _DISPLAY:
            shown.append(mention)
        else:
            told[value.words[-1]].setdefault(value.words[0], mention)
    for mention in shown[:_MOST]:
        assert isinstance(mention.value, Name)
        first, last = mention.value.words[0], mention.value.words[-1]
        others = told.get(last, {})
        if len(others) != 1 or first in others or text.count(first) > 1 or first.lower() not in GIVEN_NAMES:
            continue
        other = next(iter(others.values()))
        same = len(_around(text, mention) & _around(text, other)) >= _SHARED
        if same and not _kin(text, mention) and not _kin(text, other):
            yield Relation({"display": mention, "body": other})


def _around(text: str, mention: Mention) -> frozenset[str]:
    """What is told beside a name, as stems."""
    before, after = text[max(0, mention.start - _REACH) : mention.start], text[mention.end : mention.end + _REACH]
    return stems(_WORD.findall(f"{before} {after}"))


def _kin(text: str, mention: Mention) -> bool:
    return bool(_KIN.search(text[max(0, mention.start - 30) : mention.start]) or _KIN.search(text[mention.end :
    mention.end + 30]))
