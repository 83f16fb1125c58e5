"""What the pages of article rules cannot say: the page's frame, and what one finding stands for."""

from hypothesis import given
from hypothesis import strategies as st

from factlint.document import Block
from factlint.finding import Finding
from factlint.lint import lint
from factlint.read import read
from factlint.read.boilerplate import without_boilerplate
from factlint.rulebook import load

BOOK = load((), False)
DEFAULT = BOOK.only(rule.code for rule in BOOK.rules if rule.severity != "note")

PAGE = """\
Connect with us

Hi, what are you looking for?

Ferry to Ven runs on Sundays again

The ferry to Ven will run on Sundays again, the council said. It stopped in the spring.

Share on Facebook Twitter WhatsApp

Ida Holm, who lives on the island, was the first to book a place for herself and the goat.

You May Also Like

Politics

The council of Lund has banned soup after nine bowls were found in the...

Minister resigns over 31 February claim
"""


def findings(text: str, name: str = "a.txt") -> tuple[Finding, ...]:
    return lint(name, text.encode("utf-8"), DEFAULT).findings


def test_the_frame_of_a_page_is_no_part_of_the_article() -> None:
    document = read("a.txt", PAGE.encode(), None)
    shown = [document.text[block.start : block.end] for block in document.blocks]
    assert [words.split(" ")[0] for words in shown] == ["Ferry", "The", "Ida"]
    assert document.blocks[0].kind == "title"
    assert findings(PAGE) == ()


def test_an_article_may_list_what_is_related() -> None:
    text = "# Soup\n\n## Related\n\nNettle soup is related to this one, and older by far.\n\n## Books\n\nThey are lost."
    document = read("a.md", text.encode(), None)
    assert "Nettle soup is related to this one, and older by far." in document.text


LINES = st.sampled_from(
    ["Read more", "The hens slept.", "You may also like", "Soup for nine...", "Advertisement", "12 comments"]
)


@given(st.lists(LINES, min_size=1, max_size=8))
def test_setting_the_frame_apart_moves_nothing(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block("paragraph", at, at + len(line)))
        at += len(line) + 2
    kept_text, kept = without_boilerplate(text, tuple(blocks))
    assert len(kept_text) == len(text)
    assert set(kept) <= set(blocks)
    for block in kept:
        assert kept_text[block.start : block.end] == text[block.start : block.end]


def test_two_repeated_items_are_two_lists() -> None:
    assert findings("They met Ada, Ida, Una and Ada.") != ()
    assert findings("They met Ada, Ida, Una, Ada, Ida and Una.") == ()


def test_a_headline_adds_up_what_the_text_tells_one_by_one() -> None:
    story = "Storm kills 12 on Ven\n\nA storm killed {} on Ven on Sunday. Roofs were lost."
    assert findings(story.format("seven men and five women")) == ()
    assert findings(story.format("14 people")) != ()


def test_numbers_of_an_ordered_list_are_counted_within_their_list() -> None:
    lists = "1. Boil.\n2. Stir.\n3. Serve.\n\nFor guests:\n\n1. Boil.\n2. Stir.\n{}. Serve.\n"
    assert findings(lists.format(3)) == ()
    (finding,) = findings(lists.format(4))
    assert [label.text for label in finding.labels] == ["2.", "4."]
    assert [label.line for label in finding.labels] == [8, 9]
