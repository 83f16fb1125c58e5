"""Scores of games and votes ("3-1", "52–47") against what is said of them: who won, by how much, in how many sets."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factlint.mention import Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.context import places
from factlint.relate.numbers.figures import quantity
from factlint.relation import Group, Relation, Side, Words

_SCORE = pattern(r"(?<![\w.,:/–‑$£€-])(\d{1,3})[-–‑](\d{1,3})(?![\w/%°]|[-–‑]\w|[.,:]\d)")
_DASHED = pattern(r"\d[-–‑]\d")
_NEXT_SET = pattern(r"(?:[ \n]?\([\d–-]{1,5}\))?,?(?:[ \n]and)?[ \n]")
_IN_BRACKETS = pattern(r"[ \n]?\(")
_VERBS = (
    r"(?:beat(?:s|ing)?|defeat(?:ed|s|ing)|edg(?:ed|es|ing)(?:[ \n](?:out|past))?|thrash(?:ed|es|ing)"
    r"|overc(?:ame|omes|oming)|rout(?:ed|s|ing)"
    r"|hammer(?:ed|s|ing)|crush(?:ed|es|ing)|stunn(?:ed|ing)|down(?:ed|s|ing)|s(?:aw|ees?|eeing)[ \n]off"
    r"|(?:swept|sweeps?|eas(?:ed|es)|cruis(?:ed|es)|got)[ \n]past"
    r"|trounc(?:ed|es|ing)|humbl(?:ed|es|ing)|blank(?:ed|s)|demolish(?:ed|es)|outscor(?:ed|es)"
    r"|outplay(?:ed|s)|knock(?:ed|s)[ \n]out|eliminat(?:ed|es)"
    r"|prevail(?:ed|s)[ \n](?:over|against)|(?:triumph(?:ed|s)?|victor(?:y|ies)|win|wins|won)[ \n](?:over|against))"
)
# A winner, whom they beat, and the score.
_BEATEN = (
    "beat", "defeat", "edg", "thrash", "overc", "rout", "hammer", "crush", "stunn", "down", "saw", "see", "swept",
    "sweep", "eas", "cruis", "got", "trounc", "humbl", "blank", "demolish", "outscor", "outplay", "knock",
    "eliminat", "prevail", "triumph", "victor", "win", "won",
)  # fmt: skip
_BEAT = pattern(
    rf"\b{_VERBS}(?:[ \n](?!and\b|who\b|which\b|after\b|before\b|lost\b|losing\b|but\b|to\b|by\b|in\b"
    rf"|with\b)[\w'’.&-]+){{1,6}}?,?[ \n](?:by[ \n])?\Z",
    re.I,
    words=_BEATEN,
)
_PASSIVE = pattern(r"\b(?:was|were|been|being|be|got|is|are|and)[ \n]\Z", re.I)
_MOTIONS = pattern(
    r"\b(?:bill|amendment|motion|measure|proposal|resolution|plan|initiative|levy|bond|referendum"
    r"|question|proposition|ordinance|act|repeal|effort|attempt"
    r"|nomination|cloture|ban|tax|law|article|budget|treaty|idea|odds|record|forecast|expectations)s?\b", re.I
)  # fmt: skip
_WIN_AFTER = pattern(r"[ \n](?:[a-z]+[ \n])?(?:win|victory|triumph)\b(?![-–/‑])", re.I)
_WON_BEFORE = pattern(
    r"\b(?:won|wins?|winning)(?:[ \n](?:the|their|its)[ \n](?:game|match|tie|final|series|opener|derby"
    r"|replay))?[ \n]\Z", re.I
)  # fmt: skip
_DRAW_AFTER = pattern(r"[ \n](?:[a-z]+[ \n])?(?:draw|tie|stalemate|deadlock)\b(?![-–/‑])", re.I)
_DREW_BEFORE = pattern(
    r"\b(?:drew|drawn|tied|drawing)(?:[ \n](?:with|against|at)(?:[ \n](?!and\b|who\b|lost\b|beat\b"
    r"|won\b)[\w'’.&-]+){1,4}?)?,?[ \n]\Z", re.I
)  # fmt: skip
_LOST_BEFORE = pattern(r"\b(?:lost|losing)[ \n]\Z", re.I)
_SETTLED = pattern(
    r"\b(?:penalties|shoot-?out|aggregate|overtime|extra time|away goals?|tie-?break|super over"
    r"|spot[ -]kicks|in favou?r of|forfeit)\b", re.I
)  # fmt: skip
RESULT = pattern(r"[ \n](?:[a-z]+[ \n])?(?:win|victory|triumph|defeat|loss|draw|result|scoreline|vote)\b", re.I)
_ENDS = pattern(
    r"[ \n]?(?:[.,;:)—–!?]|$)|[ \n](?:at|against|over|on|in|away|after|to|thanks|and|with|before|when|as"
    r"|last|this|yesterday|here|there|for|through|despite)\b", re.I
)  # fmt: skip
_STRAIGHT = pattern(r"\bstraight[ \n-]sets?\b", re.I)
_IN_SETS = pattern(r"\bin[ \n](two|three|four|five)[ \n](?:[a-z]+[ \n])?sets\b", re.I, words=("sets",))
_SETS = {"two": 2, "three": 3, "four": 4, "five": 5}


class Score(NamedTuple):
    """Two numbers with a dash between them, which stand alone in no list of scores (``alone``) or in one of sets."""

    words: Words
    first: int
    second: int
    alone: bool


def scores_in(reading: Reading, sentence: Sentence) -> list[Score]:
    return _by_sentence(reading).get(sentence.start, [])


@lru_cache(maxsize=1)
def _by_sentence(reading: Reading) -> dict[int, list[Score]]:
    """The scores of each sentence that has any, by where it starts."""
    scored = ((sentence.start, _scores(reading, sentence)) for _, sentence in places(reading, _DASHED))
    return {start: scores for start, scores in scored if scores}


def _scores(reading: Reading, sentence: Sentence) -> list[Score]:
    text = reading.document.text
    matches: list[re.Match[str]] = []
    for match in _SCORE.finditer(text, sentence.start, sentence.end):
        # The score of a tie-break, in brackets behind its set.
        if not matches or not _IN_BRACKETS.fullmatch(text, matches[-1].end(), match.start()):
            matches.append(match)
    scores = []
    for index, match in enumerate(matches):
        before = index and _NEXT_SET.fullmatch(text, matches[index - 1].end(), match.start())
        after = index + 1 < len(matches) and _NEXT_SET.fullmatch(text, match.end(), matches[index + 1].start())
        words = Words(match.start(), match.end(), match[0])
        scores.append(Score(words, int(match[1]), int(match[2]), not before and not after))
    return scores


def winners(reading: Reading) -> Iterator[Relation]:
    """Winners with fewer goals than the loser, draws of unequal scores."""
    text = reading.document.text
    for _, sentence in holding(reading, words=("-", "–", "‑")):
        scores = scores_in(reading, sentence)
        settled = scores and _SETTLED.search(text, sentence.start, sentence.end)
        for score in scores:
            said = _said(text, sentence, score) if score.alone else None
            if said and not (settled and (score.first == score.second or said == "a draw")):
                yield Relation({"score": score.words}, facts={"said": said})


def _said(text: str, sentence: Sentence, score: Score) -> str | None:
    """What is said of the score that it cannot be: "a win", "a draw", "a defeat"."""
    start, end = score.words.start, score.words.end
    floor = max(sentence.start, start - 80)
    if score.first != score.second:
        if _DRAW_AFTER.match(text, end) or (_DREW_BEFORE.search(text, floor, start) and _ENDS.match(text, end)):
            return "a draw"
    elif _LOST_BEFORE.search(text, floor, start) and _ENDS.match(text, end):
        return "a defeat"
    if score.first < score.second or (score.first == score.second and score.first < 20):
        if _WIN_AFTER.match(text, end):
            return "a win"
        if not _ENDS.match(text, end):
            return None
        if _WON_BEFORE.search(text, floor, start):
            return "a win"
        beat = _BEAT.search(text, floor, start)
        if (
            beat
            and not _PASSIVE.search(text, max(sentence.start, beat.start() - 6), beat.start())
            and not _MOTIONS.search(text, beat.start(), start)
        ):
            return "a win"
    return None


def sets(reading: Reading) -> Iterator[Relation]:
    """ "In straight sets" with a set lost, or in more or fewer sets than are listed."""
    text = reading.document.text
    for _, sentence in holding(reading, words=("straight", "sets")):
        straight = _STRAIGHT.search(text, sentence.start, sentence.end)
        counted = _IN_SETS.search(text, sentence.start, sentence.end)
        if not straight and not counted:
            continue
        scores = [score for score in scores_in(reading, sentence) if not score.alone]
        if not 2 <= len(scores) <= 5 or any(a.words.end + 16 < b.words.start for a, b in pairwise(scores)):
            continue
        listed = Group(tuple(score.words for score in scores))
        if straight and len({score.first > score.second for score in scores}) > 1:
            yield Relation(
                {"said": _words(straight), "scores": listed},
                facts={"sets": f"{len(scores)} sets, not all won by one side"},
            )
        elif counted and _SETS[counted[1].lower()] != len(scores):
            yield Relation({"said": _words(counted), "scores": listed}, facts={"sets": f"{len(scores)} sets"})


def _words(match: "re.Match[str]") -> Words:
    return Words(match.start(), match.end(), match[0])


class Tally(NamedTuple):
    """A score, or votes for and against in words or figures ("38 votes to 21")."""

    side: Side
    first: float
    second: float
    start: int
    end: int


_TO = pattern(r"(?:[ \n](?:votes?|in favou?r|for|ayes|yeas))?[ \n](?:to|and|against)[ \n]")
_VOTES_AFTER = pattern(r"[ \n](?:votes?\b|against\b|,|\.)|[,.;)]")


def tallies(reading: Reading, sentence: Sentence) -> Iterator[Tally]:
    """Scores and counts of votes in a sentence, in the order of the text."""
    text = reading.document.text
    found = [
        Tally(s.words, s.first, s.second, s.words.start, s.words.end) for s in scores_in(reading, sentence) if s.alone
    ]
    numbers = [m for m in reading.in_sentence(sentence) if m.kind == "number"]
    for one, two in pairwise(numbers):
        a, b = quantity(one), quantity(two)
        gap = text[one.end : two.start]
        if (
            a
            and b
            and gap.strip(" \n").endswith("to")
            and "vote" in (a.noun, b.noun)
            and _plain(one, two)
            and _TO.fullmatch(_between(text, one, two))
        ):
            words = Words(one.start, two.end, text[one.start : two.end])
            found.append(Tally(words, a.written, b.written, one.start, two.end))
    yield from sorted(found, key=lambda tally: tally.start)


def _plain(one: Mention, two: Mention) -> bool:
    return all((value := quantity(m)) is not None and not value.hedge and value.scale == 1 for m in (one, two))


def _between(text: str, one: Mention, two: Mention) -> str:
    return text[one.end : two.start]


def is_result(text: str, sentence: Sentence, score: Score) -> bool:
    """Whether the score is told as the result of a game: with a verb of winning, or a noun behind it."""
    floor = max(sentence.start, score.words.start - 80)
    return bool(
        _BEAT.search(text, floor, score.words.start)
        or _WON_BEFORE.search(text, floor, score.words.start)
        or _DREW_BEFORE.search(text, floor, score.words.start)
        or RESULT.match(text, score.words.end)
    )
