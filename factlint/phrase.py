r"""Phrases: patterns over prose in which a mention is one token.

A sentence is rendered for matching with every mention as a single private-use character that tells its kind, and
everything else in lower case, so that

    {rise} from {old:money} to {new:money}

is a short regular expression and a slot can be nothing but a mention of the right kind. In a phrase

- ``{slot:kind}`` takes a mention of a kind, of one of several (``{n:money|number}``) or of a group
  (``mention.KIND_GROUPS``);
- ``{list}`` takes a word or a run of words of that list in ``lexicon.words``; ``{slot:list}`` keeps it as a slot;
- ``{...}`` takes up to six further words of the sentence, none of them a mention;
- a space takes any white space;
- all else is a regular expression, in lower case, in what ``re`` and the ``regex`` package have in common.

Our own phrases run with ``re``, which starts in a third of the time; a house's, of which nobody knows how they were
proved, run with ``regex``, which stops at a time limit. Only this module knows that package.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from factlint.errors import RuleError
from factlint.lexicon.words import WORD_LISTS
from factlint.mention import KIND_GROUPS, KINDS, Mention, kinds_of, mask
from factlint.relation import Side, Words

LONGEST = 1000  # characters of one phrase
TIME_LIMIT = 0.5  # seconds in which a house's phrase must be done with a sentence
ARTICLE_LIMIT = 5.0  # and with an article
_FIRST = 0xE000  # where the private-use area begins, and the token of the first kind
_SLOT = re.compile(r"\{(?:(?P<gap>\.\.\.)|(?:(?P<slot>[a-z_][a-z0-9_]*):)?(?P<what>[a-z_]+(?:\|[a-z_]+)*))\}")
_GROUP = re.compile(r"\((?:[^()\\]|\\.)*\)(\?|\*|\{0)?")
_GAP = rf"(?:[^\s{chr(_FIRST)}-{chr(_FIRST + len(KINDS) - 1)}]+ +){{0,6}}?"


class Phrase(NamedTuple):
    """A phrase as a rule page writes it, checked.

    ``slots`` are the names it gives its sides. ``needs`` says which kinds of mention a sentence must hold: for each
    slot of mentions, a bit mask of the kinds that would do. ``house`` phrases come from outside this project.
    """

    source: str
    slots: tuple[str, ...]
    needs: tuple[int, ...]
    house: bool = False


def parse(source: str, house: bool = False) -> Phrase:
    """The phrase. Raises RuleError where a slot is malformed; ``validate`` checks the rest."""
    if len(source) > LONGEST:
        raise RuleError(f"longer than {LONGEST} characters")
    slots: dict[str, None] = {}
    kinds_at: dict[int, int] = {}
    for match in _SLOT.finditer(source):
        if match["gap"]:
            continue
        kinds = _kinds(match["what"])
        if kinds:
            kinds_at[match.start()] = mask(kinds)
        elif match["what"] not in WORD_LISTS:
            raise RuleError(f"{match['what']!r} is no kind of mention, group of kinds or word list; "
                            f"there are {', '.join([*KINDS, *KIND_GROUPS, *WORD_LISTS])}")  # fmt: skip
        if match["slot"]:
            slots[match["slot"]] = None
        elif kinds:
            raise RuleError(f"{match[0]} takes a mention and must name its slot: {{name:{match['what']}}}")
    needs = tuple(kinds for at, kinds in kinds_at.items() if not _may_be_absent(source, at))
    if not needs:
        raise RuleError("needs a slot that takes a mention, such as {old:money}")
    return Phrase(source, tuple(slots), needs, house)


def _may_be_absent(source: str, at: int) -> bool:
    """Whether what stands there is inside a group that is optional or one of several alternatives."""
    blind = _SLOT.sub(lambda match: "_" * len(match[0]), source)
    return any(match.start() < at < match.end() and (match[1] or "|" in match[0]) for match in _groups(blind))


def _groups(source: str) -> Iterator[re.Match[str]]:
    """The groups of a pattern, inner ones first; the first group of a match is what makes it optional, if anything."""
    while match := _GROUP.search(source):
        yield match
        source = source[: match.start()] + "_" * (match.end() - match.start()) + source[match.end() :]


def validate(phrase: Phrase) -> None:
    """Raises RuleError where the phrase is no regular expression or could run wild."""
    from factlint.bounds import refuse_large, refuse_wild  # late: pages that were read before are known to be good

    refuse_wild(_SLOT.sub("", phrase.source))
    refuse_large(_SLOT.sub(lambda match: "x" * len(WORD_LISTS.get(match["what"], "x" * 20)), phrase.source))
    try:
        _compiled(phrase.source, house=False)
        _compiled(phrase.source, phrase.house)
    except Exception as error:  # the package raises its own error, ValueError or RecursionError, by the pattern
        raise RuleError(f"is no regular expression: {error}") from error


def _kinds(what: str) -> tuple[str, ...]:
    """The kinds that a slot takes, ``what`` being names with bars between; none where one of them names no kind."""
    each = [kinds_of(name) for name in what.split("|")]
    return tuple(kind for kinds in each for kind in kinds) if all(each) else ()


@cache
def _compiled(source: str, house: bool) -> Any:
    """The phrase as a pattern of ``re``, or of ``regex`` for a house's."""
    spaced = source.replace(" ?", "\0").replace(" ", " +").replace("\0", " *")
    expression = _SLOT.sub(_token, spaced)
    if not house:
        return re.compile(expression)
    import regex  # late: importing it costs more than importing all of ours

    return regex.compile(expression)


def _token(match: re.Match[str]) -> str:
    """A slot as a regular expression."""
    if match["gap"]:
        return _GAP
    kinds = _kinds(match["what"])
    if kinds:
        token = "[" + "".join(chr(_FIRST + KINDS.index(kind)) for kind in kinds) + "]"
    else:
        # Longer entries first, so that "went up" is not taken for "went".
        words = sorted(WORD_LISTS[match["what"]], key=lambda words: (-len(words), words))
        token = rf"\b(?:{'|'.join(map(re.escape, words))})\b"
    return f"(?P<{match['slot']}>{token})" if match["slot"] else token


@cache
def lists(source: str) -> tuple[frozenset[str], ...]:
    """The word lists of which a place of the phrase must hold a word: without one there is nothing to compile for."""
    lists = [(match.start(), WORD_LISTS.get(match["what"])) for match in _SLOT.finditer(source) if match["what"]]
    return tuple(words for at, words in lists if words and not _may_be_absent(source, at))


class Rendering(NamedTuple):
    """Sentences as phrases see them, and the way back: the n-th piece starts at ``starts[n]`` of ``text``."""

    text: str
    starts: list[int]
    pieces: list[Mention | int]  # a mention, or where the piece stands in the document's text


def render(text: str, start: int, end: int, mentions: Sequence[Mention]) -> Rendering:
    """``text[start:end]``, which holds the mentions, for matching."""
    out: list[str] = []
    starts: list[int] = []
    pieces: list[Mention | int] = []
    length = 0
    at = start
    for mention in mentions:
        if mention.start > at:
            out.append(_lower(text[at : mention.start]))
            starts.append(length)
            pieces.append(at)
            length += mention.start - at
        out.append(chr(_FIRST + KINDS.index(mention.kind)))
        starts.append(length)
        pieces.append(mention)
        length += 1
        at = mention.end
    if at < end:
        out.append(_lower(text[at:end]))
        starts.append(length)
        pieces.append(at)
    return Rendering("".join(out), starts, pieces)


def _lower(text: str) -> str:
    """In lower case and with plain spaces and apostrophes, one code point for one."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_PLAIN)


_PLAIN = str.maketrans({"\n": " ", "\t": " ", "\r": " ", "\xa0": " ", "\u202f": " ", "\u2009": " ", "’": "'"})


def find(phrase: Phrase, rendering: Rendering, text: str, before: int) -> Iterator[dict[str, Side]]:
    """The slots of every place where the phrase stands in the rendering, starting before offset ``before`` of it.

    Raises RuleError where a house's phrase takes too long.
    """
    if not all(any(word in rendering.text for word in words) for words in lists(phrase.source)):
        return
    compiled = _compiled(phrase.source, phrase.house)
    places = (
        compiled.finditer(rendering.text, timeout=TIME_LIMIT) if phrase.house else compiled.finditer(rendering.text)
    )
    try:
        for match in places:
            if match.start() >= before:
                return
            yield {slot: _side(rendering, text, *match.span(slot)) for slot in phrase.slots if match.start(slot) >= 0}
    except TimeoutError:
        raise too_slow(phrase) from None


def too_slow(phrase: Phrase) -> RuleError:
    return RuleError(f"the phrase {phrase.source!r} takes too long; make it more definite")


def _side(rendering: Rendering, text: str, start: int, end: int) -> Side:
    index = bisect_right(rendering.starts, start) - 1
    piece = rendering.pieces[index]
    if isinstance(piece, Mention):
        return piece
    begin = piece + start - rendering.starts[index]
    return Words(begin, begin + end - start, text[begin : begin + end - start])
