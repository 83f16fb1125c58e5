"""What is told of a score beside it or after it: its margin, the result once more, that a vote was unanimous."""

import re
from collections.abc import Iterator

from factlint.mention import Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relate.numbers.scores import RESULT, Score, is_result, scores_in, tallies
from factlint.relation import Relation, Words

_UNANIMOUS = pattern(r"\bunanimous(?:ly)?\b", re.I)
_STOP = pattern(r"[;:]")
_NOT_ALL = pattern(r"\b(?:not|nearly|almost|near|decision|judges?|points|until|but|except)\b", re.I)
_MARGIN = pattern(
    r"(?:[ \n]?[,;(—–][ \n]?|[ \n])(?:(?:by|for|with|an?|the|giving|mere|clear|slim|thin|narrow"
    r"|comfortable|wide|final|winning)[ \n]){0,3}?(?:margin|lead|majority|difference|gap|advantage"
    r"|surplus|cushion)[ \n]of[ \n](?:just |only )?\Z",
    re.I,
)
_BY_BEFORE = pattern(r"\bby[ \n](?:just |only )?\Z", re.I)
_WON_BY = pattern(r"[ \n](?:goals?|points?|runs?|votes?|wickets?)(?:,|[ \n]\(|[ \n]?[—–]|:)[ \n]?\Z", re.I)


_MARGINS = (
    "margin", "lead", "majority", "difference", "gap", "advantage", "surplus", "cushion",
    "goal", "point", "run", "vote",
    "wicket",
)  # fmt: skip


def score_margins(reading: Reading) -> Iterator[Relation]:
    """ "19-14, a margin of seven": the margin is not the difference."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number",), _MARGINS):
        found = list(tallies(reading, sentence))
        if len(found) != 1:
            continue
        tally = found[0]
        for mention in reading.in_sentence(sentence):
            value = quantity(mention)
            if mention.kind != "number" or value is None or value.hedge or tally.start <= mention.start < tally.end:
                continue
            floor = max(sentence.start, mention.start - 10)
            after = mention.start >= tally.end and _MARGIN.fullmatch(text, tally.end, mention.start)
            by = (
                mention.end <= tally.start
                and _BY_BEFORE.search(text, floor, mention.start)
                and _WON_BY.fullmatch(text, mention.end, tally.start)
            )
            if (after or by) and value.written != abs(tally.first - tally.second):
                yield Relation(
                    {"score": tally.side, "by": mention}, facts={"right": f"{abs(tally.first - tally.second):,.10g}"}
                )


def unanimous_votes(reading: Reading) -> Iterator[Relation]:
    """ "Unanimously, 7-2"."""
    text = reading.document.text
    for number, sentence in holding(reading, words=("unanimous",)):
        yield from _vote_before(reading, number, sentence)
        match = _UNANIMOUS.search(text, sentence.start, sentence.end)
        if match is None:
            continue
        for tally in tallies(reading, sentence):
            start, end = min(match.start(), tally.start), max(match.end(), tally.end)
            if (
                min(tally.first, tally.second) > 0
                and end - start < 90
                and not _STOP.search(text, start, end)
                and not _NOT_ALL.search(text, max(sentence.start, start - 12), min(sentence.end, end + 16))
            ):
                yield Relation({"score": tally.side, "said": Words(match.start(), match.end(), match[0])})


_THE_UNANIMOUS = pattern(
    r"\b(?:the|this|that)[ \n](unanimous)[ \n](?:vote|decision|choice|ruling|approval|verdict)\b", re.I
)  # fmt: skip
_VOTED = pattern(r"\b(?:vot(?:ed|es|ing)|votes?[ \n]of|ruled|decided)[ \n]\Z", re.I)


def _vote_before(reading: Reading, number: int, sentence: Sentence) -> Iterator[Relation]:
    """ "The council voted 8-1 … the unanimous decision": the only vote of the two sentences before."""
    text = reading.document.text
    said = _THE_UNANIMOUS.search(text, sentence.start, sentence.end)
    if said is None or any(tallies(reading, sentence)):
        return
    before = [s for s in reading.sentences[max(0, number - 2) : number] if s.block == sentence.block]
    votes = [tally for s in before for tally in tallies(reading, s)]
    if len(votes) != 1 or not min(votes[0].first, votes[0].second):
        return
    if _VOTED.search(text, max(0, votes[0].start - 12), votes[0].start):
        yield Relation({"score": votes[0].side, "said": Words(said.start(1), said.end(1), said[1])})


_DEFINITE = pattern(r"\b(?:the|that|this|their|its|his|her)[ \n]\Z", re.I)
_OTHER_GAME = pattern(
    r"\b(?:half-?time|the break|interval|quarter|first leg|second leg|last (?:week|month|season|year"
    r"|time|meeting)|previous\w*|earlier|aggregate|set|led|trailed|leading|trailing|series|another"
    r"|meanwhile|elsewhere)\b",
    re.I,
)
_OF_OTHER = pattern(
    r"(?:[ \n][a-z]+){1,2}[ \n](?:of|over|against|in|at|from|last|earlier|on)[ \n](?!(?:the|its"
    r"|their)[ \n](?:league|table|season|year|cup)\b)", re.I
)  # fmt: skip


def results_retold(reading: Reading) -> Iterator[Relation]:
    """ "Beat Aalst 3-1 … the 2-1 victory": one result, told with two scores."""
    text = reading.document.text
    first: tuple[int, Score] | None = None
    for number, sentence in holding(reading, words=("-", "–", "‑")):
        for score in scores_in(reading, sentence):
            beaten = score.alone and is_result(text, sentence, score)
            told = (
                score.alone
                and _DEFINITE.search(text, max(sentence.start, score.words.start - 8), score.words.start)
                and RESULT.match(text, score.words.end)
            )
            if (
                told
                and first
                and 0 < number - first[0] <= 5
                and {first[1].first, first[1].second} != {score.first, score.second}
            ):
                between = text[first[1].words.end : score.words.start]
                games = [s for other in reading.sentences[first[0] : number] for s in scores_in(reading, other)]
                if (
                    len(games) == 1
                    and not _OTHER_GAME.search(between)
                    and not _OF_OTHER.match(text, score.words.end)
                    and abs(score.first - first[1].first) + abs(score.second - first[1].second) <= 4
                ):
                    yield Relation({"one": first[1].words, "other": score.words})
            elif beaten:
                first = (number, score)


_BY_NUMBER = pattern(
    r"[ \n-](?:point|goal|run|vote|try|shot|stroke|seat)s?[ \n-](?:win|victory|triumph|margin|lead"
    r"|majority|defeat|loss|gap|difference)\b", re.I
)  # fmt: skip


def margins_retold(reading: Reading) -> Iterator[Relation]:
    """ "Beat Cony 74-68 … the eight-point victory"."""
    text = reading.document.text
    for number, sentence in holding(
        reading,
        ("number|points",),
        ("win", "victory", "triumph", "margin", "lead", "majority", "defeat", "loss", "gap", "difference"),
    ):
        for by in reading.in_sentence(sentence):
            value = quantity(by)
            if (
                by.kind not in ("number", "points")
                or value is None
                or value.hedge
                or not _BY_NUMBER.match(text, by.end - (len("-point") if by.text.endswith("-point") else 0))
            ):
                continue
            if not _DEFINITE.search(text, max(sentence.start, by.start - 8), by.start):
                continue
            first = max(0, number - 2)
            before = [s for s in reading.sentences[first : number + 1] if s.block == sentence.block]
            found = [t for s in before for t in tallies(reading, s) if t.end <= by.start]
            if len(found) != 1 or _OTHER_GAME.search(text, found[0].end, by.start):
                continue
            if value.written != abs(found[0].first - found[0].second):
                yield Relation(
                    {"score": found[0].side, "by": by},
                    facts={"right": f"{abs(found[0].first - found[0].second):,.10g}"},
                )
