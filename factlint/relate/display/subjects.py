"""What rises or falls in a headline and in the first sentences: the head of the verb's subject, and what narrows it."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.lexicon.words import WORD_LISTS
from factlint.pattern import pattern
from factlint.relate.display.stems import base, stems
from factlint.relation import Words

_WORD = pattern(r"[^\W_]+(?:[’'-][^\W_]+)*|[,;:–—()]")
_LOOSE = frozenset("raise raises raised lift lifts lifted cut cuts lower lowers lowered lose loses lost gain gains "
                   "gained trim trims reduce reduces reduced boost boosts contract contracts".split())  # fmt: skip
_RISES = frozenset(word for word in WORD_LISTS["rise"] if " " not in word and not word.endswith("ing")) - _LOOSE
_FALLS = frozenset(word for word in WORD_LISTS["fall"] if " " not in word and not word.endswith("ing")) - _LOOSE
# A state rather than a change: "was 31 tonnes, down from 38".
_STATES = frozenset("was were is are came stood reached totalled totaled amounted hit averaged".split())
_COMPARED = pattern(r",? (?P<word>down|up) (?:from|on)\b")
# Where the subject of a verb cannot reach back over.
_EDGES = frozenset(", ; : – — ( ) and but as while that which who".split())
_ASIDE = frozenset("has have is are again also even still now".split())
_PREPOSITIONS = frozenset("in of at for on to from with among across by near per".split())
# A verb that is no statement of what happened, or of another time.
UNREAL = frozenset("to had not never no would could may might will should can must did without".split())
_CONTRAST = pattern(
    r"\b(?:after|before|until|although|though|despite|while|whereas|however|previous\w*"
    r"|last (?:year|month|week|quarter)|(?:has|have|had) been|in (?:19|20)\d\d|since then|but|when|once|instead"
    r"|forecast|expect\w*|predict\w*|ends?"
    r"|halts?|stops?|slow\w*|unless|if|no longer|turn\w*)\b"
)
# Words that name the kind of reckoning of one and the same thing.
_NEUTRAL = stems(
    "net quarterly annual yearly monthly first-quarter second-quarter third-quarter fourth-quarter full-year half-year "
    "average mean overall total company group firm year's month's quarter's".split()
)
_COUNTS = frozenset("number numbers figure figures level levels total".split())


class Change(NamedTuple):
    """That something rose or fell: its head noun as a stem, the stems that narrow it, and the words that say so."""

    rises: bool
    head: str
    narrowed: frozenset[str]
    words: Words


def changes(text: str, start: int, end: int) -> Iterator[Change]:
    """The changes that a headline or sentence states plainly, of the time that it is about."""
    if _CONTRAST.search(text[start:end].lower()):
        return
    words = list(_WORD.finditer(text, start, end))
    for number, word in enumerate(words):
        low = word[0].lower()
        if low in _RISES or low in _FALLS:
            subject = _subject([w[0] for w in words[:number]])
            if subject:
                yield Change(low in _RISES, *subject, Words(word.start(), word.end(), word[0]))
        elif low in _STATES:
            compared = _COMPARED.search(text, word.end(), min(end, word.end() + 80))
            subject = _subject([w[0] for w in words[:number]])
            if subject and compared:
                yield Change(compared["word"] == "up", *subject, Words(*compared.span("word"), compared["word"]))


def _subject(before: list[str]) -> tuple[str, frozenset[str]] | None:
    """The head of the words before a verb, and what narrows it."""
    while before and (before[-1].lower() in _ASIDE or before[-1].lower().endswith("ly")):
        before = before[:-1]
    if not before or before[-1].lower() in UNREAL:
        return None
    edge = max((n for n, word in enumerate(before) if word.lower() in _EDGES), default=-1)
    if edge >= 0 and before[edge].lower() in ("that", "which", "who", ")"):
        return None
    phrase = before[edge + 1 :]
    low = [word.lower() for word in phrase]
    stop = next((n for n, word in enumerate(low) if word in _PREPOSITIONS), len(low))
    if stop == 0 or UNREAL & set(low):
        return None
    head, narrowing = low[stop - 1], low[: stop - 1]
    behind = low[stop + 1 :] if stop < len(low) else []
    if stop < len(low) and low[stop] == "of":
        narrowing, behind = narrowing + behind, []
    if head in _COUNTS and narrowing:
        head, narrowing = narrowing[-1], narrowing[:-1]
    names = [word.lower() for word in phrase[stop:] if word[0].isupper()]
    return base(head), stems((*narrowing, *names)) - _NEUTRAL
