"""Quotation marks and brackets without their partner.

Published pages are full of marks that look unpaired and are not: inches, apostrophes, emoticons, "a)" before an item,
a quotation that runs over paragraphs (it opens each of them and closes the last) or over a list. So a block is judged
only where every mark in it says by its neighbours whether it opens or closes, where just one of them is left over,
and where no block beside it can hold the partner.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from factlint.document import Block, Document
from factlint.lexicon.speech import REPORTING
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relation import Relation, Words

_QUOTES = pattern(r'["“”„‟«»″]|``|\'\'')
_SINGLE = pattern("[‘’']")
_ALL_QUOTES = pattern(r"[\"“”„‟«»″‘’']|``")
_BRACKETS = pattern(r"[()\[\]]")
_PARTNERS = {")": "(", "]": "["}
_BEFORE_OPENING = frozenset("([{—–-/‘'…")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/’'…")
_OPENING = frozenset("“\"‘'„«")
_ENUMERATOR = pattern(r"(?:^|[\s(;,])(?:\d{1,3}|[A-Za-z]{1,2}|[ivxlIVXL]{1,6})[.:]?\Z")
_EMOTICON = pattern(r"[:;=][-^'.o]?\)*\Z")
_FACE = pattern(r"[-^']?[:;]|[:;]")
# Where brackets are written for other reasons than to set words apart.
_FORMULA = pattern(
    r"[\\^=|{}<>]|\]\(|\[/|[(\[]\ufffc|\ufffc[)\]]|[(\[]\s*[)\]]|[(\[]\s*-?\d[\d.]*\s*[,;]\s*-?\d[\d.]*\s*[)\]]"
)
# Words that begin with an apostrophe, which a typewriter's friend turns into an opening mark.
_ELISION = pattern(r"\d|(?:em|tis|twas|til|till|cause|n|bout|round|cos|coz|neath|gainst|s|t)\b", re.IGNORECASE)
_FIRST_WORD = pattern(r"\W*\w+(?:[’'-]\w+)*")
_LAST_WORD = pattern(r"[^\s(\[“]+\Z")
# Led by the mark itself, which is looked for in the whole text.
_SINGLE_PAIR = pattern(
    r"[‘'](?<![^\s(].)\w(?:(?<=‘.)[^‘’\n]{1,200}[\w.,!?]’|(?<='.)[^'\n]{1,200}[.,!?]')(?!\w)", re.DOTALL
)

_WORD = pattern(r"[a-z]+")

_LONGEST_WORD = 60
# An article with more marks left over than this has a convention of its own, or went through a scanner.
_MOST = 2
# How many brackets may be open between a bracket and its partner.
_DEEPEST = 20
# How many blocks away the rest of a quotation or parenthesis may stand.
_REACH = 3
_REACH_BACK = 12
# What stands between paragraphs without interrupting a quotation.
_BETWEEN = frozenset({"heading", "caption", "cell", "meta"})
# Summaries are cut off anywhere.
_CUT_OFF = frozenset({"description", "meta"})


class Loose(NamedTuple):
    """A mark that is left over at ``at``; ``opens`` tells which half of a pair it is."""

    at: int
    opens: bool
    length: int = 1


class _Balance(NamedTuple):
    """What a block leaves over; ``judged`` is False where its marks do not say what they do."""

    loose: tuple[Loose, ...] = ()
    judged: bool = True


_EVEN = _Balance()
_UNJUDGED = _Balance(judged=False)


def unbalanced_quotes(reading: Reading) -> Iterator[Relation]:
    """Quotation marks that open and are never closed, or close what was never opened."""
    # Only where single marks pair elsewhere is a lone one no letter of some other language.
    singles = bool(_SINGLE_PAIR.search(reading.document.text))
    marks = _ALL_QUOTES if singles else _QUOTES
    return _left_over(reading.document, marks, partial(_quotation_marks, singles=singles))


def unbalanced_brackets(reading: Reading) -> Iterator[Relation]:
    """Brackets that open and are never closed, or close what was never opened."""
    return _left_over(reading.document, _BRACKETS, _brackets)


def _left_over(
    document: Document, marks: re.Pattern[str], balance: Callable[[str, Block], _Balance]
) -> Iterator[Relation]:
    # Most blocks have no such mark: one scan of the text finds those that have.
    starts = [block.start for block in document.blocks]
    marked = {bisect_right(starts, match.start()) - 1 for match in marks.finditer(document.text)}
    balances = [
        balance(document.text, block) if number in marked else _EVEN for number, block in enumerate(document.blocks)
    ]
    found: list[Loose] = []
    for number, at in enumerate(balances):
        if len(at.loose) == 1 and document.blocks[number].kind not in _CUT_OFF:
            found += [mark for mark in at.loose if not _continues(document, balances, number, mark)]
            if len(found) > _MOST:
                return
    for mark in found:
        yield _relation(document.text, mark)


def _continues(document: Document, balances: list[_Balance], number: int, mark: Loose) -> bool:
    """Whether the partner of a mark in block ``number`` may stand in a block beside it."""
    text, blocks = document.text, document.blocks
    if mark.opens:
        if text[mark.at : blocks[number].end].rstrip().endswith((":", "…", "...")):
            return True
        following = next((b for b in blocks[number + 1 : number + 1 + _REACH_BACK] if b.kind not in _BETWEEN), None)
        if following and text[following.start] in _OPENING:
            return True
        near = range(number + 1, min(number + 1 + _REACH, len(blocks)))
    else:
        near = range(max(0, number - _REACH_BACK), number)
    return any(not balances[n].judged or any(m.opens != mark.opens for m in balances[n].loose) for n in near)


def _relation(text: str, mark: Loose) -> Relation:
    if mark.opens:
        word = _FIRST_WORD.match(text, mark.at, mark.at + _LONGEST_WORD)
        start, end = mark.at, word.end() if word else mark.at + mark.length
    else:
        end = mark.at + mark.length
        word = _LAST_WORD.search(text, max(0, mark.at - _LONGEST_WORD), end)
        start = word.start() if word else mark.at
    facts = {"verb": "closed" if mark.opens else "opened"}
    return Relation({"mark": Words(start, end, text[start:end])}, facts=facts)


def _quotation_marks(text: str, block: Block, singles: bool) -> _Balance:
    """Double marks, curly or straight; and, where asked for, curly single ones that are no apostrophes."""
    loose: list[Loose] = []
    open_mark: Loose | None = None
    for match in _QUOTES.finditer(text, block.start, block.end):
        opens = _opens(text, match.start(), block) if match[0] in '"“”' else None
        if opens is None:
            return _UNJUDGED
        mark = Loose(match.start(), opens)
        if not opens:
            if open_mark is None:
                loose.append(mark)
            open_mark = None
        elif open_mark is None:
            open_mark = mark
        elif not _next_paragraph(text[open_mark.at : mark.at]):
            loose.append(open_mark)
            open_mark = mark
    if open_mark:
        loose.append(open_mark)
    return _Balance((*loose, *(_single_marks(text, block) if singles else ())))


def _next_paragraph(quoted: str) -> bool:
    """Whether a mark that opens what is open may begin the next of several quoted paragraphs that were run together:
    after a whole sentence that is the speaker's and not the writer's.
    """
    quoted = quoted.rstrip()
    return quoted[-1] in ".!?…\n" and not any(word in REPORTING for word in _WORD.findall(quoted))


def _opens(text: str, at: int, block: Block) -> bool | None:
    """Whether the mark opens (True) or closes (False), by the mark and its neighbours together; None: they differ."""
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    may_open = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    may_close = (after.isspace() or after in _AFTER_CLOSING) and not before.isspace()
    if may_open == may_close or (before.isdigit() and text[at] == '"') or after in "<>\ufffc":
        return None
    return None if text[at] == ("”" if may_open else "“") else may_open


def _single_marks(text: str, block: Block) -> Iterator[Loose]:
    """Single marks that open and that nothing closes before the next one opens, or at all."""
    open_mark: Loose | None = None
    for match in _SINGLE.finditer(text, block.start, block.end):
        at = match.start()
        before = text[at - 1] if at > block.start else " "
        after = text[at + 1] if at + 1 < block.end else " "
        if match[0] != "’" and after.isalnum() and (before.isspace() or before in '([—–“"'):
            if not _ELISION.match(text, at + 1):
                if open_mark:
                    yield open_mark
                open_mark = Loose(at, opens=True)
        elif not after.isalpha():
            open_mark = None
    if open_mark:
        yield open_mark


def _brackets(text: str, block: Block) -> _Balance:
    """Round and square brackets, those of enumerations and emoticons left out."""
    loose: list[Loose] = []
    stack: list[Loose] = []
    for match in _BRACKETS.finditer(text, block.start, block.end):
        at = match.start()
        if text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha() and match[0] in "[]":
            return _UNJUDGED  # a letter that a scanner misread
        if match[0] in "([":
            if not _FACE.match(text, at + 1, block.end) and not _EMOTICON.search(text, max(block.start, at - 2), at):
                stack.append(Loose(at, opens=True))
        elif any(text[mark.at] == _PARTNERS[match[0]] for mark in stack[-_DEEPEST:]):
            while text[stack[-1].at] != _PARTNERS[match[0]]:
                loose.append(stack.pop())
            stack.pop()
        elif match[0] == "]" or not _of_another_kind(text, at, block):
            loose.append(Loose(at, opens=False))
            del stack[-1:]  # closed, if by the wrong sign
    loose += stack
    if loose and _FORMULA.search(text, block.start, block.end):
        return _UNJUDGED
    return _Balance(tuple(loose))


def _of_another_kind(text: str, at: int, block: Block) -> bool:
    """Whether a closing bracket ends an enumerator, "a)", or an emoticon."""
    before = text[max(block.start, at - 8) : at]
    return bool(_ENUMERATOR.search(before) or _EMOTICON.search(before))
