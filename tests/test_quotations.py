"""Quotations. In the examples ``{`` and ``}`` stand where a quotation begins and ends; each string is a paragraph."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.document import Alignment, Block, Document
from factlint.extract.quotations import quotations


def document(paragraphs: list[str], kinds: list[str] | None = None) -> Document:
    text = "\n\n".join(paragraphs)
    blocks = []
    start = 0
    for number, paragraph in enumerate(paragraphs):
        blocks.append(Block(kinds[number] if kinds else "paragraph", start, start + len(paragraph)))
        start += len(paragraph) + 2
    return Document("a.txt", text, text, tuple(blocks), Alignment(()))


def marked(paragraphs: list[str], kinds: list[str] | None = None) -> list[str]:
    """The paragraphs with braces around the quotations that are found in them."""
    article = document(paragraphs, kinds)
    text = article.text
    for start, end in reversed(quotations(article)):
        text = f"{text[:start]}{{{text[start:end]}}}{text[end:]}"
    return text.split("\n\n")


@pytest.mark.parametrize(
    "expected",
    [
        ['"{It rose,}" he said. "{It will rise.}"', '“{Again}”, «{oui}», „{ja}“ and ( "{yes}")—"{no}".'],
        # Detokenised text has white space on both sides.
        ['He said "{ it rose }" and left.'],
        # Over paragraphs: each opens, the last closes; or, where the text was cut in lines, only the first opens.
        ["“{It rose.}", "“{It fell.}", "“{It stayed.}” He left."],
        ['He said: "{It rose.}', '{It fell.}" Then he left.'],
        # A mark without a partner pairs with nothing, least of all in another paragraph.
        ['The " sign is a mark.', 'It is 6" wide.', 'So "{it is}" said he.'],
        ['A man 5\'6" tall with a 30" and a 40"x50" screen said "{no}".', 'He said "it rose.', "It fell."],
        ['He said "it "{rose}" and" left.'],
        ["It closes” here.", "It opens “here.", "This is another paragraph."],
    ],
)
def test_quotations(expected: list[str]) -> None:
    assert marked([paragraph.replace("{", "").replace("}", "") for paragraph in expected]) == expected


def test_a_caption_may_stand_inside_a_long_quotation() -> None:
    kinds = ["paragraph", "caption", "paragraph"]
    assert marked(["“It rose.", "The mill", "“It fell.”"], kinds) == ["“{It rose.}", "The mill", "“{It fell.}”"]


@given(st.lists(st.text(st.sampled_from("ab5 .,'\"“”„«»(—"), min_size=1), max_size=5))
def test_quotations_lie_in_one_block_between_marks_and_apart(paragraphs: list[str]) -> None:
    article = document(paragraphs)
    found = quotations(article)
    for span in found:
        block = next(b for b in article.blocks if b.start <= span.start < span.end <= b.end)
        assert span.start == block.start or article.text[span.start - 1] in '"“„«'
        assert span.end == block.end or article.text[span.end] in '"“”»'
    assert all(first.end <= second.start for first, second in pairwise(found))
