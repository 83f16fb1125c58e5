"""Quoted words as sequences that can be laid beside each other."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from factlint.document import Span
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.nearby import lowered

WORD = pattern(r"\w+(?:[’'\-‑]\w+)*")
# Where a quoter leaves out or puts in: what stands on its two sides is two passages.
_SEAM = pattern(r"\[[^\]]*\]|\.\.\.+|…|\n|\ufffc")
# A quotation in single marks, as headlines have them.
_SINGLE = pattern(r"(?<!\w)['‘]([^'‘’\n]{8,200})['’](?!\w)")
_DISPLAY = frozenset({"title", "description", "heading"})

SHORTEST = 4
# Words of a passage that are compared: a longer one is known by its beginning.
LONGEST = 150


class Passage(NamedTuple):
    """An unbroken run of quoted words: ``words`` in lower case, and where each starts and ends in the text."""

    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        return self.places[0][0]

    @property
    def end(self) -> int:
        return self.places[-1][1]


@lru_cache(maxsize=1)
def of_quotations(reading: Reading) -> list[tuple[Span, list[Passage]]]:
    """The passages of each quotation."""
    return [(span, list(passages(reading, [span]))) for span in reading.quotations]


def quoted(reading: Reading) -> list[Passage]:
    """What stands between quotation marks, in block quotations, and between the single marks of headlines."""
    text = reading.document.text
    spans = []
    for block in reading.document.blocks:
        if block.kind == "quote":
            spans.append(Span(block.start, block.end))
        elif block.kind in _DISPLAY:
            spans += [Span(*match.span(1)) for match in _SINGLE.finditer(text, block.start, block.end)]
    found = {(passage.start, passage.end): passage for passage in passages(reading, spans)}
    found |= {(passage.start, passage.end): passage for _, each in of_quotations(reading) for passage in each}
    return [found[place] for place in sorted(found)]


def passages(reading: Reading, spans: Iterable[Span]) -> Iterator[Passage]:
    """The unbroken runs of words in the spans, those too short to be known again left out."""
    text = _plain(reading)
    for span in spans:
        at = span.start
        seams = [match.span() for match in _SEAM.finditer(text, span.start, span.end)]
        for start, end in [*seams, (span.end, span.end)]:
            matches = list(islice(WORD.finditer(text, at, start), LONGEST))
            at = end
            if len(matches) >= SHORTEST:
                words = tuple([match[0] for match in matches])
                yield Passage(words, tuple([match.span() for match in matches]))


@lru_cache(maxsize=1)
def _plain(reading: Reading) -> str:
    """The text in lower case and with plain apostrophes, one code point for one."""
    return lowered(reading).replace("’", "'")
