"""Pages that are parts of one source, such as the cells of a notebook: each read for itself, then put together."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factlint.document import Alignment, Block, Segment
from factlint.read.writer import Excluded, Page

_SEPARATOR = "\n\n"


class Part(NamedTuple):
    """A page and the segments by which its own source stands in the whole one."""

    page: Page
    segments: tuple[Segment, ...]


def joined(parts: Iterable[Part]) -> Page:
    """One page of all parts, in their order. The first title is that of the whole; publication is the first stated."""
    texts: list[str] = []
    blocks: list[Block] = []
    segments: list[Segment] = []
    excluded: list[Excluded] = []
    published = filed = None
    length = groups = 0
    titled = False
    for page, outer in parts:
        alignment = Alignment(outer)
        for block in page.blocks:
            group = block.group + groups if block.group else 0
            moved = block._replace(start=block.start + length, end=block.end + length, group=group)
            blocks.append(moved._replace(kind="heading", level=1) if titled and block.kind == "title" else moved)
        titled = titled or any(block.kind == "title" for block in page.blocks)
        groups += max((block.group for block in page.blocks), default=0)
        segments += (segment._replace(start=segment.start + length) for segment in _through(page, outer))
        excluded += (
            Excluded(*alignment.to_source(start, end), reason) for start, end, reason in page.excluded if start < end
        )
        texts.append(page.text)
        length += len(page.text) + len(_SEPARATOR)
        published, filed = published or page.published, filed or page.filed
    return Page(_SEPARATOR.join(texts), tuple(blocks), Alignment(tuple(segments)), published, filed, tuple(excluded))


def _through(page: Page, outer: Sequence[Segment]) -> Iterator[Segment]:
    """The segments of a page's text in the whole source."""
    alignment = Alignment(tuple(outer))
    starts = [segment.start for segment in outer]
    for start, length, at, source_length in page.alignment.segments:
        if length != source_length:
            place = alignment.to_source(at, at + source_length)
            yield Segment(start, length, place.start, place.end - place.start)
            continue
        # One stretch of the part may be several of the whole, which writes some of its letters in another way.
        cuts = starts[bisect_right(starts, at) : bisect_right(starts, at + length - 1)]
        for first, last in pairwise((at, *cuts, at + length)):
            place = alignment.to_source(first, last)
            yield Segment(start + first - at, last - first, place.start, place.end - place.start)
