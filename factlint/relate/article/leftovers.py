"""What writers and editors leave for later, and forget: "TK", "[insert name]", filler text, tracked changes.

Every pattern begins with the words or signs that the scan looks for, and asks for a context in which no article would
mean them: "TK" may be an airline and "XXX" a number.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from factlint.document import Span
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.nearby import concordance
from factlint.relation import Relation, Words

_COUNTED = (
    r"(?:percent|per cent|pct|%|million|billion|thousand|people|years?|days?|times|km|miles|words|euros?|dollars?"
    r"|pounds?|francs?)"
)
# What an editor writes in square brackets, by its first word.
_NOTE = (
    r"TODO|To\ do|TO\ DO|FIXME|PLACEHOLDER|[Pp]laceholder|TO\ COME|[Tt]o\ come|[Aa]dd|ADD|[Cc]heck|CHECK|[Cc]onfirm"
    r"|CONFIRM|[Vv]erify|VERIFY|[Nn]eeds?|NEEDS?|[Uu]pdate|UPDATE|[Ff]act-?\ ?check|Your|YOUR|Company\ [Nn]ame"
    r"|[Ll]ink\ to|LINK\ TO|[Ee]ditor:|EDITOR:|[Nn]ote\ to"
)
_PART = r"[Hh]eadline|[Qq]uote|[Cc]aption|[Pp]hoto|[Nn]ame|[Dd]ate|[Ff]igure|[Ll]ink|[Ss]ource|[Dd]eck|[Bb]yline"
_LEFTOVER = pattern(
    rf"""
      \bTKTK+\b | \bTK\ TK\b | \[(?:TK|tk)\b[^\]\n]{{0,60}}\] | \((?:TK|tk)\) | (?<=[a-z,]\ )TK(?=[,.;]|\ [a-z])
    | [$£€](?:TK|XX+|xx+|00\.00)\b | \bTK\ {_COUNTED} | \b(?:{_PART})s?\ TK\b
    | \[(?:name|date|number|amount|place|quote|title|city|age|figure|source|photo)\]
    | \b(?:XX+|xx+)\ ?{_COUNTED}(?!\w) | \bXXXX+\b | \[\ ?[Xx]{{2,}}\ ?\] | \([Xx]{{2,}}\)
    | (?<=\bby\ )XXX\b | (?<=\bsaid\ )XXX\b | (?<=\bon\ )XXX\b | (?<=\bfrom\ )XXX\b | (?<=\bin\ )XXX\b
    | (?<=\bwith\ )XXX\b
    | \b[Ll]orem\ [Ii]psum,?\ dolor\b(?:\ sit\ amet)?
    | [\[<{{(](?:[Ii]nsert|INSERT)\b[^\]>}})\n]{{1,80}}[\]>}})]
    | \[(?:{_NOTE})\b[^\]\n]{{0,80}}\](?!\()
    | (?<![\w\[])(?:TODO|FIXME|PLACEHOLDER)\s?:
    | \b(?:{_PART}|[Tt]ext|[Tt]itle|[Bb]ody\ text|[Ss]ubtitle|[Ii]mage)\ (?:goes|to\ go)\ here\b
    | \b(?:[Cc]lick|[Tt]ap)\ (?:here\ )?to\ (?:add|edit|enter)\ (?:text|title|subtitle|caption|a\ caption)\b
    | \b(?:[Ee]nter|[Tt]ype|[Yy]our)\ (?:your\ )?text\ here\b
    | (?:\bComment|\bCommented)\ \[\w{{1,5}}\d+\]: | ^(?:Deleted|Formatted):\ .{{1,60}}
    | \{{(?:\+\+|--|>>|~~)[^}}\n]{{1,200}}\}}
    | ^<{{7}}\ \S+ | ^>{{7}}\ \S+ | \{{\{{\s?[A-Za-z_. ]{{1,40}}\s?\}}\}} | \[object\ Object\]
    | [(\[]\?\?+[)\]]
    | \b[Aa]s\ an\ AI\ language\ model\b | \bturn\d+(?:search|view|news)\d+\b | \boaicite\b
    """,
    re.VERBOSE | re.MULTILINE,
)
# One of these stands in whatever a pattern matches.
_SIGNS = (
    "TK", "XX", " xx", "\nxx", "(xx", "$xx", "£xx", "€xx", "orem ipsum", "orem Ipsum", "<insert", "<Insert", "<INSERT",
    "(insert", "(Insert", "(INSERT", "[", "TODO", "FIXME", "PLACEHOLDER", "goes here", "go here",
    "text here",
    "to add ", "to edit ", "to enter ", "Deleted:", "Formatted:", "{", "<<<<", ">>>>", "??", "(tk)", "00.00",
    "an AI language", "turn0", "turn1", "oaicite",
)  # fmt: skip
_DATA = frozenset({"cell"})


def leftovers(reading: Reading) -> Iterator[Relation]:
    """Notes of the writer to himself, filler text, and the traces of tools."""
    text = reading.document.text
    known = concordance(reading)
    signs = [sign for sign in _SIGNS if known.of(sign.strip().lower()) and sign in text]
    if not signs:
        return
    starts = [span.start for span in reading.quotations]
    blocks = reading.document.blocks
    for number in sorted({reading.sentences[at].block for sign in signs for at in known.of(sign.strip().lower())}):
        block = blocks[number]
        if block.kind in _DATA or not any(text.find(sign, block.start, block.end) >= 0 for sign in signs):
            continue
        for match in _LEFTOVER.finditer(text, block.start, block.end):
            if not _is_quoted(reading.quotations, starts, match.start()):
                yield Relation({"words": Words(match.start(), match.end(), match[0])})


def _is_quoted(quotations: tuple[Span, ...], starts: list[int], at: int) -> bool:
    """Whether an article speaks of the words instead of leaving them."""
    index = bisect_right(starts, at) - 1
    return index >= 0 and quotations[index].end > at
