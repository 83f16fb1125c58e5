"""Suppression: comments in which authors say what they have looked at and want to keep as it is.

``factlint-disable CODE, … -- reason`` holds from there on, until ``factlint-enable``; ``-line`` and ``-next-line`` hold
for one line, ``-file`` for the whole article. What is silenced on one side of a conflict is silenced on all of them. A
comment that silences nothing, or that cannot be understood, is a finding itself.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factlint.check import check, line_starts
from factlint.directive import BLOCK, ENABLE, FILE, LINE, NEXT_LINE, SIGN, VERBS, directives
from factlint.document import Alignment, Document, Segment, Span
from factlint.finding import Finding
from factlint.relation import Relation, Words
from factlint.rule import Rule, nearest, precision
from factlint.rulebook import MALFORMED, UNUSED, RuleBook

_EVERY_LINE = -1


class _Request(NamedTuple):
    """What one word of a directive asks for, or all of a directive without words: ``codes`` are the rules it names."""

    verb: str
    place: Words
    said: str
    codes: frozenset[str]
    comment: Span


def unsuppressed(document: Document, findings: Sequence[Finding], book: RuleBook) -> tuple[Finding, ...]:
    """The findings that no comment silences, with those about the comments, in the order of the text."""
    requests: list[_Request] = []
    malformed: list[Relation] = []
    for request in _requests(document, book.known):
        if isinstance(request, _Request):
            requests.append(request)
        else:
            malformed.append(request)
    silence = _Silence(document, requests)
    kept = [finding for finding in findings if not silence.holds(finding)]
    running = frozenset(rule.code for rule in book.rules)
    unused = [_unused(request) for request in silence.unused() if request.codes & running]
    told = {UNUSED: unused, MALFORMED: malformed}
    relations = [(rule, relation) for rule in book.rules for relation in told.get(rule.relation, ())]
    # The places of comments are those of the source, of whose text they are no part.
    whole = Alignment((Segment(0, len(document.source), 0, len(document.source)),))
    about = check(document._replace(text=document.source, alignment=whole), relations)
    return tuple(sorted((*kept, *about), key=lambda finding: (finding.labels[0].start, finding.code)))


def _requests(document: Document, known: Sequence[Rule]) -> Iterator[_Request | Relation]:
    codes: dict[str, frozenset[str]] = {"": frozenset(rule.code for rule in known)}
    for verb, words, comment in directives(document):
        if verb.text not in VERBS:
            from difflib import get_close_matches  # late: only for the message

            # Without the part that they share, which would make all of them near.
            known_verbs = {verb.removeprefix(SIGN): verb for verb in VERBS}
            near = get_close_matches(verb.text.lower().removeprefix(SIGN), known_verbs, 1)
            hint = f"did you mean {known_verbs[near[0]]}?" if near else f"there are {', '.join(VERBS)}"
            yield _malformed(verb, f"{verb.text} is no directive", hint)
            continue
        if not words:
            yield _Request(verb.text, verb, verb.text, codes[""], comment)
        for word in words:
            if word.text not in codes:
                codes[word.text] = frozenset(r.code for r in known if precision(r, word.text) is not None)
            if not codes[word.text]:
                yield _malformed(
                    word, f"{word.text} is no rule", f"{nearest(known, word.text)}; a reason stands after --"
                )
                break  # what follows is most often the rest of a reason
            yield _Request(verb.text, word, f"{verb.text} {word.text}", codes[word.text], comment)


def _unused(request: _Request) -> Relation:
    does = "enables" if request.verb == ENABLE else "silences"
    return Relation({"directive": request.place}, facts={"said": request.said, "does": does})


def _malformed(place: Words, said: str, hint: str) -> Relation:
    return Relation({"directive": place}, facts={"said": said, "hint": hint})


class _Silence:
    """Which requests hold at a place for a rule, and which of them have silenced anything.

    What holds for a rule in the file, on a line or in a stretch is looked up once, however many findings there are.
    """

    def __init__(self, document: Document, requests: Sequence[_Request]) -> None:
        self._requests = requests
        self._used: set[int] = set()
        self._lines: dict[int, list[int]] = defaultdict(list)
        self._on_line: dict[tuple[str, int], bool] = {}
        self._stretches: dict[str, _Stretches] = {}
        starts = line_starts(document.source)
        following = _following(document, starts)
        open_codes: set[str] = set()
        for number, (verb, _, _, codes, comment) in enumerate(requests):
            first, last = (bisect_right(starts, at) for at in (comment.start, max(comment.start, comment.end - 1)))
            if verb == FILE:
                self._lines[_EVERY_LINE].append(number)
            elif verb == LINE:
                for line in {first, last}:
                    self._lines[line].append(number)
            elif verb == NEXT_LINE:
                self._lines[following[last]].append(number)
            elif verb == BLOCK:
                open_codes |= codes
            elif verb == ENABLE:
                if open_codes & codes:
                    self._used.add(number)
                open_codes -= codes

    def holds(self, finding: Finding) -> bool:
        """Whether the finding is silenced on one of its sides; every request that does it is used."""
        code = finding.code
        lines = {_EVERY_LINE, *(line for label in finding.labels for line in range(label.line, label.end_line + 1))}
        on_lines = [self._holds_on(code, line) for line in lines]
        if code not in self._stretches:
            self._stretches[code] = _Stretches(code, self._requests)
        stretches = self._stretches[code]
        within = [stretches.hold(label.start, self._used) for label in finding.labels]
        return any(on_lines) or any(within)

    def unused(self) -> Iterator[_Request]:
        return (request for number, request in enumerate(self._requests) if number not in self._used)

    def _holds_on(self, code: str, line: int) -> bool:
        if (code, line) not in self._on_line:
            here = [number for number in self._lines.get(line, ()) if code in self._requests[number].codes]
            self._used.update(here)
            self._on_line[code, line] = bool(here)
        return self._on_line[code, line]


class _Stretches:
    """Where a rule is disabled and enabled, in the order of the source."""

    def __init__(self, code: str, requests: Sequence[_Request]) -> None:
        self._turns = [(number, request.verb == BLOCK) for number, request in enumerate(requests)
                       if request.verb in (BLOCK, ENABLE) and code in request.codes]  # fmt: skip
        self._starts = [requests[number].comment.start for number, _ in self._turns]
        self._seen: set[int] = set()

    def hold(self, at: int, used: set[int]) -> bool:
        """Whether the rule is disabled at this offset; the requests for it are added to the used ones."""
        turn = last = bisect_right(self._starts, at) - 1
        while turn >= 0 and self._turns[turn][1] and turn not in self._seen:
            self._seen.add(turn)
            used.add(self._turns[turn][0])
            turn -= 1
        return last >= 0 and self._turns[last][1]


def _following(document: Document, starts: Sequence[int]) -> list[int]:
    """For each line, counted from 1, the next one with words in it that are no comment to factlint; 0 for none."""
    shown = document.source
    pieces: list[str] = []
    at = 0
    for comment in document.comments:
        pieces += shown[at : comment.start], " " * (comment.end - comment.start)
        at = comment.end
    shown = "".join(pieces) + shown[at:]
    following = [0] * (len(starts) + 1)
    for line in range(len(starts) - 1, 0, -1):
        end = starts[line + 1] if line + 1 < len(starts) else len(shown)
        has_words = any(map(str.isalnum, shown[starts[line] : end]))
        following[line] = line + 1 if has_words else following[line + 1]
    return following
