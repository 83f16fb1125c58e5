"""What the pages of quotation rules cannot say: laws of paired marks, and when an article is left alone."""

from hypothesis import given
from hypothesis import strategies as st

from factlint.finding import Finding
from factlint.lint import lint, read_mentions
from factlint.relate.quoting.passages import passages, quoted
from factlint.relate.quoting.speakers import speaker_of
from factlint.rulebook import load

BOOK = load((), False)
MARKS = BOOK.only(["QUO101", "QUO102"])

NOUNS = st.sampled_from("river barn goat soup hat bridge lamp door".split())
WORDS = st.lists(NOUNS, min_size=2, max_size=6).map(" ".join)
PAIRS = st.sampled_from(["“”", '""', "()", "[]"])


def findings(text: str, name: str = "a.txt") -> tuple[Finding, ...]:
    return lint(name, text.encode("utf-8"), MARKS).findings


@st.composite
def balanced(draw: st.DrawFn) -> list[str]:
    """Paragraphs of plain words and of words between marks that pair."""
    paragraphs = []
    for _ in range(draw(st.integers(1, 5))):
        pieces = []
        for _ in range(draw(st.integers(1, 3))):
            pieces.append(draw(WORDS))
            opening, closing = draw(PAIRS)
            pieces.append(f"{opening}{draw(WORDS)}{closing}")
        paragraphs.append("Then " + " and ".join(pieces) + " came down.")
    return paragraphs


@given(balanced())
def test_paired_marks_are_left_alone(paragraphs: list[str]) -> None:
    assert findings("\n\n".join(paragraphs)) == ()


@given(balanced(), PAIRS, WORDS, st.booleans())
def test_the_one_mark_without_its_partner_is_found(paragraphs: list[str], pair: str, words: str, opens: bool) -> None:
    lone = f"{pair[0]}{words}" if opens else f"{words}{pair[1]}"
    text = "\n\n".join([*paragraphs, f"So the {lone} came down.", "That is all."])
    (finding,) = findings(text)
    (label,) = finding.labels
    assert (pair[0] if opens else pair[1]) in label.text
    assert text[label.start : label.end] == label.text


def test_an_article_with_a_convention_of_its_own_is_left_alone() -> None:
    paragraph = "“The barn is dry, said {}. Nobody heard it.\n\nThe goat slept."
    assert findings("\n\n".join(paragraph.format(name) for name in ("Ada", "Ida"))) != ()
    assert findings("\n\n".join(paragraph.format(name) for name in ("Ada", "Ida", "Una"))) == ()


def test_a_summary_may_be_cut_off() -> None:
    text = "---\ndescription: “The barn is dry, said Ada Holm. Nobody heard it and the\n---\n\nThe goat slept."
    assert findings(text, "a.md") == ()


def test_what_is_left_out_parts_a_passage() -> None:
    reading = read_mentions("a.txt", "She said “we will not sell the barn […] while the river runs past it”.".encode())
    assert [passage.words for passage in passages(reading, reading.quotations)] == [
        ("we", "will", "not", "sell", "the", "barn"),
        ("while", "the", "river", "runs", "past", "it"),
    ]


def test_headlines_quote_in_single_marks() -> None:
    text = "‘We will not sell the barn’, says mayor\n\nThe mayor, Ida Holm, spoke for an hour."
    reading = read_mentions("a.txt", text.encode())
    assert [passage.words for passage in quoted(reading)] == [("we", "will", "not", "sell", "the", "barn")]


def speakers(text: str) -> list[str]:
    reading = read_mentions("a.txt", text.encode("utf-8"))
    return [speaker.text if speaker else "" for speaker in (speaker_of(reading, span) for span in reading.quotations)]


def test_who_is_given_the_words() -> None:
    assert speakers("“The barn is dry,” said Ida Holm.") == ["Ida Holm"]
    assert speakers("“The barn is dry,” Ida Holm told the council.") == ["Ida Holm"]
    assert speakers("Ida Holm said: “The barn is dry.”") == ["Ida Holm"]
    assert speakers("“The barn is dry.” Ida Holm left the room.") == [""]
    assert speakers("“The barn is dry,” she said.") == [""]
