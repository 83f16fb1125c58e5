"""Laws of the way back: what the text says stands where the alignment says that it stands."""

import re
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from factlint.document import Alignment, Document, Segment
from factlint.read import plain, read

# Ways to write words in Markdown that a reader of the page sees as just these words.
INLINE = [
    "{}", "*{}*", "**{}**", "_{}_", "[{}](u)", "[{}][ref]", "<b>{}</b>", "({})", "“{}”", "`code` {}", "&amp; {}",
    "\\*{}", "<!-- x --> {}", "![](u) {}", "<i>\n{}\n</i>", "<!-- x\n -->\n{}", "\n{}", "<br>\n{}", "{}&nbsp;", "é{}",
    "😀 {}", "{{{{< x >}}}} {}", "https://x.org/y {}",
]  # fmt: skip
BLOCKS = [
    "{}\n", "# {}\n", "{}\n---\n", "- {}\n", "12. {}\n", "> {}\n", "- > {}\n", "| {} |\n|---|\n", "<p>{}</p>\n",
    "<ul><li>{}</ul>\n", "![alt {}](u)\n", "[^n]: {}\n", "```\ncode\n```\n\n{}\n", "<td>\n\n{}\n\n</td>\n",
]  # fmt: skip


@st.composite
def articles(draw: st.DrawFn) -> str:
    """Markdown in which each word w0, w1, … stands once, in their order."""
    count = 0
    parts: list[str] = []
    if draw(st.booleans()):
        parts.append(f"---\ntitle: 'w{count}''s w{count + 1}'\n---\n")
        count += 2
    for block in draw(st.lists(st.sampled_from(BLOCKS), max_size=6)):
        words: list[str] = []
        for inline in draw(st.lists(st.sampled_from(INLINE), min_size=1, max_size=4)):
            words.append(inline.format(f"w{count}x"))
            count += 1
        parts.append(block.format(" ".join(words)))
    return "\n".join(parts)


def located(document: Document) -> list[tuple[str, str]]:
    """Every word of ours in the text, beside what stands at its place in the source."""
    found = []
    for match in re.finditer(r"w\d+x?", document.text):
        start, end = document.alignment.to_source(*match.span())
        found.append((match[0], document.source[start:end]))
    return found


def check_form(document: Document) -> None:
    """Blocks and segments stand in the order of text and source, and blocks are parted by line ends."""
    text, size = document.text, len(document.source)
    for block in document.blocks:
        assert text[block.start : block.end].strip() == text[block.start : block.end] != ""
        assert "\n\n" not in text[block.start : block.end]
        start, end = document.alignment.to_source(block.start, block.end)
        assert 0 <= start < end <= size
    for first, second in pairwise(document.blocks):
        assert "\n" in text[first.end : second.start]
    places = [document.alignment.to_source(at, at + 1) for at in range(len(text))]
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(places))


@given(articles())
def test_each_word_of_markdown_is_read_once_and_found_again(source: str) -> None:
    document = read("a.md", source.encode(), None)
    words = located(document)
    assert all(word == there for word, there in words)
    assert [word for word, _ in words] == re.findall(r"w\d+x?", source)
    check_form(document)


@given(articles(), st.sampled_from(["a.md", "a.txt"]))
def test_line_ends_of_windows_change_nothing_but_offsets(source: str, name: str) -> None:
    document, twin = (read(name, text.encode(), None) for text in (source, source.replace("\n", "\r\n")))
    assert (twin.text, twin.blocks) == (document.text, document.blocks)
    for at in range(len(document.text)):
        here, there = (one.alignment.to_source(at, at + 1) for one in (document, twin))
        moved = [offset + source.count("\n", 0, offset) for offset in here]
        if document.text[at] != "\n":
            assert list(there) == moved


SIGNS = st.sampled_from("ab1 .,*_-#>|`[]()!<&;:~\\'\"\n\r\t{%}=/éß“\ufeff\ue000")


@given(st.text(SIGNS), st.sampled_from(["a.md", "a.txt"]))
def test_no_text_is_too_odd_to_be_read(source: str, name: str) -> None:
    check_form(read(name, b"\xef\xbb\xbf" + source.encode(), None))


@given(st.text(st.characters(exclude_categories=["Cs", "Co"], exclude_characters="\0\r\ufeff@/.")))
def test_a_plain_text_is_its_source(source: str) -> None:
    page = plain.page(source)
    assume(not page.excluded)  # a line that steers a wire's copy
    assert page.text == source
    for at in range(len(source)):
        assert page.alignment.to_source(at, at + 1) == (at, at + 1)


def test_what_is_written_in_another_way_is_taken_whole() -> None:
    alignment = Alignment((Segment(0, 3, 10, 3), Segment(3, 1, 13, 5), Segment(6, 2, 20, 2)))
    assert alignment.to_source(1, 3) == (11, 13)
    assert alignment.to_source(2, 4) == (12, 18)
    assert alignment.to_source(3, 7) == (13, 21)
    assert alignment.to_source(5, 8) == (18, 22)
