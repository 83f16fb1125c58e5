"""Sentences: where they end. In the examples ``|`` marks each end inside the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.document import Alignment, Block, Document, Segment
from factlint.extract.sentences import LONGEST, sentences
from factlint.mention import Mention, Weekday


def document(*paragraphs: str) -> Document:
    text = "\n\n".join(paragraphs)
    blocks = []
    start = 0
    for paragraph in paragraphs:
        blocks.append(Block("paragraph", start, start + len(paragraph)))
        start += len(paragraph) + 2
    return Document("a.txt", text, text, tuple(blocks), Alignment((Segment(0, len(text), 0, len(text)),)))


def mention(start: int, end: int) -> Mention:
    return Mention("weekday", start, end, "", Weekday(0), start)


@pytest.mark.parametrize(
    "marked",
    [
        # A stop, the marks that close after it, and what may follow.
        "It rose.| It fell!| Did it?| Yes … it did.| (It did.)| “So it did.”| 5 did.",
        'He said "It rose."| "It fell," she said.| *It* fell.[2]| It fell.³| It fell.',
        "It rose 3.5 per cent to 1.2 million. the next line goes on.| Visit example.gov.| Then leave.",
        "It rose ... and fell...| It fell.",
        # Before names, numbers and initials.
        "Mr. Lee met Dr. Ann B. Ode, Gen. J. R. Roe and ex-Gov. Poe at St. Ives, Mt. Ida and Smith vs. Jones.",
        "See No. 5, Fig. 2 and pp. 3–4 of Sec. 7.| He said no.| Five left.",
        "It was built c. 1850.| It rose on Dec. 21, Sept. 3 and Oct. 9.| It fell in Dec.| The rest is known.",
        # Inside a sentence or at its end, as the next word tells.
        "The U.S. Senate met at 5 p.m. Monday.| It met in the U.S.| The vote came at 11 a.m.| He left.",
        "Acme Inc. Chairman Lee bought Bolt Corp.| The firm is in Lima, Ohio.| Its Ph.D. Students stay.",
        "J. P. Morgan Jr. was born.| Malcolm X.| He died.| They were ill.| Lee was not.| He heads DHS.| She does not.",
        # The number of a paragraph, written as text.
        "2. The court sat.| It rose.",
    ],
)  # fmt: skip
def test_where_sentences_end(marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[s.start : s.end] for s in sentences(document(text), ())]
    assert found == marked.split("| ")


def test_no_sentence_ends_inside_a_mention() -> None:
    text = "It met at Jose St. Unreal. Town on Mon. It rose."
    start = text.index("Unreal")
    inside = mention(start, start + len("Unreal. Town"))
    found = sentences(document(text), [inside])
    assert [text[s.start : s.end] for s in found] == ["It met at Jose St. Unreal. Town on Mon.", "It rose."]
    assert [(s.first, s.last) for s in found] == [(0, 1), (1, 1)]


WORDS = st.sampled_from(["Mr.", "rose.", "It", "a" * 50, "5", "U.S.", "…", "b" * (LONGEST + 9), "”", "\n"])


@given(
    st.lists(st.lists(WORDS, min_size=1).map(lambda words: ("x" + " ".join(words)).rstrip()), max_size=4),
    st.lists(st.tuples(st.integers(0, 9000), st.integers(1, 60)), max_size=8),
)
def test_sentences_cover_blocks_and_hold_mentions(paragraphs: list[str], places: list[tuple[int, int]]) -> None:
    text = document(*paragraphs)
    mentions: list[Mention] = []
    for start, length in sorted(places):
        end = start + length
        block = next((b for b in text.blocks if b.start <= start and end <= b.end), None)
        words = text.text[start:end]
        if block and words.strip() == words and (not mentions or mentions[-1].end <= start):
            mentions.append(mention(start, end))
    found = sentences(text, mentions)
    for number, block in enumerate(text.blocks):
        inside = [s for s in found if s.block == number]
        covered = "".join(text.text[s.start : s.end] for s in inside)
        assert "".join(covered.split()) == "".join(text.text[block.start : block.end].split())
    for s in found:
        assert 0 < s.end - s.start <= LONGEST
        assert list(mentions[s.first : s.last]) == [m for m in mentions if s.start <= m.start and m.end <= s.end]
    held = [m for s in found for m in mentions[s.first : s.last]]
    assert held == mentions
