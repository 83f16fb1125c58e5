"""Places in an order that are counted from its end or from here."""

import pytest

from factlint.document import Alignment, Block, Document
from factlint.extract.positions import positions

SENTENCES = {
    "It was the [penultimate] round.": (-1, "end"),
    "He came [the second to last] of nine.": (-1, "end"),
    "She won [the fourth to last] stage.": (-3, "end"),
    "The [last] house burnt, and they left.": (0, "end"),
    "Turn to the [next one] at the mill.": (1, "current"),
    "It stood in [the last but one] street.": (-1, "end"),
    "A [previous] owner sold it.": (-1, "current"),
}
TIMES = ["It rained last week.", "They vote next Tuesday.", "She left last winter.", "It fell last night and last May."]


@pytest.mark.parametrize(("sentence", "place"), SENTENCES.items())
def test_place_is_read_where_it_stands(sentence: str, place: tuple[int, str]) -> None:
    start, end = sentence.index("["), sentence.index("]") - 1
    assert (start, end, *place) in positions(_article(sentence.replace("[", "").replace("]", "")))


@pytest.mark.parametrize("sentence", TIMES)
def test_times_are_no_places(sentence: str) -> None:
    assert positions(_article(sentence)) == []


def _article(text: str) -> Document:
    return Document("article.txt", text, text, (Block("paragraph", 0, len(text)),), Alignment(()))
