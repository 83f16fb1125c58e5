"""The frame of a web page, pasted along with the article: navigation, share lines, teasers of other articles.

It is not the article, so it must neither be checked nor be believed. Its blocks are dropped and their text is blanked
in place, so that no offset moves. A line is known by what it says; a teaser, which could say anything, only by its
place under a head such as "You may also like" and by its form: a headline, or a text that breaks off.
"""

import re
from collections.abc import Iterator

from factlint.document import Block
from factlint.lexicon.boilerplate import FRAME_LINES, TEASER_HEADS
from factlint.pattern import pattern

_LONGEST_LINE = 160
_LONGEST_TEASER = 400
_LONGEST_HEAD = 50
_LONGEST_KNOWN = 90  # of a frame line or a head, spaces and signs around it included
_NEVER = frozenset({"cell", "title", "meta", "description"})
_EDGES = " .:!?…»›>|→–—-*•"
_FRAME_WORDS = (
    "also read", "read also", "read more", "read next", "related", "recommended", "more from", "share", "tweet",
    "pin", "mail", "print", "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "telegram",
    "instagram", "follow", "sign up", "subscribe", "register", "click", "tap", "cookies", "©", "copyright",
    "all rights reserved", "min", "view", "comment", "like", "tags", "tagged", "filed under", "posted in",
    "categor",
)  # fmt: skip
# The first three letters of every match but those that begin with a figure or a sign.
_FRAME_BEGINNINGS = frozenset({
    "als", "rea", "rel", "rec", "mor", "sha", "twe", "pin", "ema", "e-m", "pri", "fac", "twi", "wha", "lin", "red",
    "tel", "ins", "fol", "sig", "sub", "reg", "cli", "tap", "we ", "thi", "cop", "all", "tag", "fil", "pos", "cat",
})  # fmt: skip
_FRAME = pattern(
    r"""(?: (?:also\ read|read\ also|read\ more|read\ next|related(?:\ (?:article|story|post|news)s?)?|recommended
            |more\ from\ [^.]{1,40})\s*[:|»›>]\s*\S.*
        |   (?:share|tweet|pin|email|e-mail|print)\ (?:this|it|on|via|to)\b.{0,60}
        |   share\s+(?:\S+\s+){0,6}(?:facebook|twitter|whatsapp|linkedin|email|pinterest|reddit|x)
        |   (?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|instagram|email)(?:[\s,|·/]+(?:and\s)?
            (?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|instagram|email|print|copy\ link|x))+
        |   follow\ (?:us|me|@\S+)\ on\b.{0,60}
        |   (?:sign\ up|subscribe|register)\ (?:here\ )?(?:for|to)\ (?:our|the|my)\b.{0,60}\b
            (?:newsletters?|channel|updates|podcast|e-?mails?|alerts)\b.{0,60}
        |   (?:click|tap)\ (?:here|to)\b.{0,80}
        |   (?:we|this\ (?:web)?site)\ uses?\ cookies\b.*
        |   ©.{0,120} | copyright\ (?:©|\(c\)|\d{4}).{0,120} | all\ rights\ reserved\b.{0,60}
        |   [\d.,]+\s?[km]?\ ?(?:-\ ?)?(?:minutes?|mins?)\ read
        |   [\d.,]+\s?[km]?\ (?:views?|comments?|shares?|likes?|retweets?)
        |   (?:tags|tagged|filed\ under|posted\ in|categories|category)\s*:\s*\S.{0,120}
        )""",
    re.VERBOSE,
    words=_FRAME_WORDS,
)
_CLOSING = "\"'”’)"
_BREAKS_OFF = pattern(r"(?:\.{3,}|…|\[(?:\.{3}|…)\])\s*(?:read more|more|continue reading)?\W*\Z", re.IGNORECASE)


def without_boilerplate(text: str, blocks: tuple[Block, ...]) -> tuple[str, tuple[Block, ...]]:
    """Text and blocks without what is not the article."""
    dropped = set(_frame(text, blocks))
    if not dropped or len(dropped) == len(blocks):
        return text, blocks
    pieces: list[str] = []
    at = 0
    for number in sorted(dropped):
        block = blocks[number]
        pieces += (text[at : block.start], "\n" * (block.end - block.start))
        at = block.end
    pieces.append(text[at:])
    return "".join(pieces), tuple(block for number, block in enumerate(blocks) if number not in dropped)


def _frame(text: str, blocks: tuple[Block, ...]) -> Iterator[int]:
    """The numbers of the blocks that are the page's and not the article's."""
    below = False
    for number, block in enumerate(blocks):
        below = below and _is_teaser(text, blocks, number)
        if below:
            yield number
        elif block.end - block.start <= _LONGEST_LINE and block.kind not in _NEVER:
            # The first letters dismiss most lines: those too long to be known as a whole must begin as a frame may.
            framed = _begins_frame(text, block.start)
            if not framed and block.end - block.start > _LONGEST_KNOWN:
                continue
            line = " ".join(text[block.start : block.end].split()).strip(_EDGES).lower().replace("’", "'")
            if line in TEASER_HEADS or (line.startswith("more from ") and len(line) < _LONGEST_HEAD):
                # An article may have a section of that name: the head is the page's if teasers follow it, or nothing.
                below = number + 1 == len(blocks) or _is_teaser(text, blocks, number + 1)
                if below:
                    yield number
            elif line in FRAME_LINES or (framed and _FRAME.fullmatch(line)):
                yield number


def _begins_frame(text: str, start: int) -> bool:
    """Whether what stands at ``start`` begins as a match of ``_FRAME`` does."""
    first = text[start : start + 24].lstrip(_EDGES)[:3].lower()
    return len(first) < 3 or first in _FRAME_BEGINNINGS or first[0] in "©.," or first[0].isdigit() or first[2].isspace()


def _is_teaser(text: str, blocks: tuple[Block, ...], number: int) -> bool:
    """Whether a block below a head is a headline without a stop, a text that breaks off, or a label above one."""
    block = blocks[number]
    if block.kind == "heading":
        return number + 1 < len(blocks) and _breaks_off(text, blocks[number + 1])
    last = text[max(0, block.end - 4) : block.end].rstrip(_CLOSING)[-1:]
    line = block.end - block.start <= _LONGEST_LINE and last not in (".", "!")
    return line or _breaks_off(text, block)


def _breaks_off(text: str, block: Block) -> bool:
    if block.end - block.start > _LONGEST_TEASER:
        return False
    last = text[max(0, block.end - 40) : block.end]
    return ("..." in last or "…" in last) and _BREAKS_OFF.search(last) is not None
