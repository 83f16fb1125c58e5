"""Names and acronyms: what is read, and the laws of comparing spellings."""

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extract.acronyms import initials, is_in_order, long_form, near_fit
from factlint.extract.names import names
from factlint.lexicon.common_words import is_common
from factlint.lexicon.nicknames import are_one_name
from factlint.lint import read_mentions
from factlint.mention import Mention, canonical
from factlint.read import read
from factlint.relate import LINKERS, linker
from factlint.relate.names.blocking import pairs
from factlint.relate.names.edits import confusable, kinship, slip
from factlint.relate.names.forms import without_marks
from factlint.relation import Group

PAGES = tomllib.loads((Path(__file__).parent.parent / "fixtures/mentions/names.toml").read_text(encoding="utf-8"))
NOTHING = PAGES.pop("nothing")["sentences"]
WORDS = st.text(st.sampled_from("abdeghiklmnorstuyz"), min_size=5, max_size=12)


def found(text: str) -> list[Mention]:
    return names(read("article.txt", text.encode(), None))


@pytest.mark.parametrize(("value", "sentence"), [(v, s) for v, page in PAGES.items() for s in page["sentences"]])
def test_name_is_read_where_it_stands(value: str, sentence: str) -> None:
    start, end = sentence.index("["), sentence.index("]") - 1
    mentions = found(sentence.replace("[", "").replace("]", ""))
    assert (start, end, value) in [(m.start, m.end, canonical(m.value)) for m in mentions]


@pytest.mark.parametrize("sentence", NOTHING)
def test_capital_alone_makes_no_name(sentence: str) -> None:
    assert found(sentence) == []


def test_opening_word_is_a_name_where_the_article_knows_it_inside_a_sentence() -> None:
    assert [m.text for m in found("Sales went to Brindle. Brindle was glad.")] == ["Brindle", "Brindle"]


def test_headline_shows_the_names_that_the_text_has() -> None:
    document = read("article.md", b"# Leading Traders Meet Brindle in Riga\n\nThe traders met Brindle in Riga.\n", None)
    assert [m.text for m in names(document)] == ["Brindle", "Riga", "Brindle", "Riga"]


def test_name_goes_on_over_a_line_break_but_not_over_a_paragraph() -> None:
    broken = read("article.md", b"They met Anna\nWeber there.\n", None)
    parted = read("article.md", b"They met Anna\n\nWeber was there with Weber.\n", None)
    assert [canonical(m.value) for m in names(broken)] == ["Anna Weber (person)"]
    assert [m.text for m in names(parted)] == ["Anna", "Weber", "Weber"]


@given(st.text(st.sampled_from("Aab. -–'’&\nŁé(0)BofMr"), max_size=120))
def test_mentions_stand_in_order_and_hold_their_own_text(text: str) -> None:
    document = read("article.txt", text.encode(), None)
    mentions = names(document)
    assert all(document.text[m.start : m.end] == m.text and m.start <= m.figure < m.end for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("oconnell", "oconell", "doubling"),
        ("rospatch", "rosptach", "swap"),
        ("sokolov", "sokolev", "vowel"),
        ("thackeray", "thackery", "missing"),
        ("tate", "tale", "letter"),
        ("bannon", "cannon", "first"),
        ("linus", "linux", "last"),
        ("johor", "johore", "ending"),
        ("josef", "joseph", "sound"),
        ("yulia", "julia", "sound"),
        ("libervia", "liverbia", "order"),
        ("zimangarin", "zhumangarin", "vowels"),
        ("uzkistan", "uzbekistan", "two"),
        ("kwok-hung", "kwok-hing", "vowel"),
        ("jong-un", "jong-il", ""),
        ("weber", "keller", ""),
    ],
)
def test_slip(a: str, b: str, kind: str) -> None:
    assert slip(a, b) == slip(b, a) == kind


@given(
    WORDS,
    st.integers(1, 10),
    st.sampled_from("abdeghiklmnorstuyz"),
    st.sampled_from(["drop", "swap", "replace", "add"]),
)
def test_every_single_slip_is_found_by_blocking(word: str, at: int, letter: str, how: str) -> None:
    at = min(at, len(word) - 1)
    other = {
        "drop": word[:at] + word[at + 1 :],
        "swap": word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
        "replace": word[:at] + letter + word[at + 1 :],
        "add": word[:at] + letter + word[at:],
    }[how]
    if other != word:
        assert set(pairs([word, other])) == {(min(word, other), max(word, other))}
        assert slip(word, other) != ""


@given(st.lists(WORDS, max_size=20))
def test_blocking_yields_each_pair_once(words: list[str]) -> None:
    distinct = list(dict.fromkeys(words))
    found_pairs = list(pairs(distinct))
    assert len(found_pairs) == len(set(found_pairs))
    assert all(a < b for a, b in found_pairs)


@pytest.mark.parametrize(
    ("a", "b", "kin"),
    [
        ("samaritan", "samaritans", "plural"),
        ("texas", "texans", "ending"),
        ("ivanov", "ivanova", "letter"),
        ("metoposauridae", "metoposauroidea", "ending"),
        ("szabados", "szabadas", ""),
        ("clemens", "clemes", ""),
    ],
)
def test_kinship(a: str, b: str, kin: str) -> None:
    assert kinship(a, b) == kin


def test_letters_that_are_taken_for_one_another() -> None:
    assert confusable("anastasia", "anastacia")
    assert not confusable("wikipedia", "wikimedia")


@pytest.mark.parametrize(
    ("word", "plain"), [("Kraków", "krakow"), ("Øyvind", "oyvind"), ("Łódź", "lodz"), ("O’Neill", "o'neill")]
)
def test_without_marks(word: str, plain: str) -> None:
    assert without_marks(word) == plain


def test_common_words_and_their_forms() -> None:
    assert all(map(is_common, ["Senate", "Leading", "rivers", "Harbour", "quickly"]))
    assert not any(map(is_common, ["Thackeray", "Zhumangarin", "Naitonal"]))


def test_short_given_names() -> None:
    assert are_one_name("bob", "robert")
    assert are_one_name("j.", "james")
    assert are_one_name("alex", "alexander")
    assert not are_one_name("robert", "richard")


FRAGMENTS = st.sampled_from([
    "Anna Weber", "Ana Weber", "Mr. Webber", "said", "the", "Kraków", "Krakow", "Jean-Paul", "Jean – Paul", "JeanPaul",
    "of", "and", "Lake Bird Board (LBB)", "(LBB)", "LBD", "Institute of Toads and Newts",
    "Institute for Toads and Newts", "Mayor Ida Falk", "Finance Minister", "A Latvian skipper",
    "the Lithuanian skipper", "Uzkbekistan", "J. R. Pell", "J. B. Pell", ".", ",", "\n\n",
    "“", "”", "O'Brien", "OBrien",
    "ANNA WEBER", "née", "(", ")", "L0B", "LOB", "\u0301", "İ", "ß", "ǅ",
])  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=40))
def test_every_side_of_a_relation_stands_where_it_says(fragments: list[str]) -> None:
    reading = read_mentions("article.txt", " ".join(fragments).encode())
    text = reading.document.text
    for name, module in LINKERS.items():
        if module.startswith("names."):
            for relation in linker(name)(reading):
                for slot in relation.slots.values():
                    for side in slot.sides if isinstance(slot, Group) else (slot,):
                        assert "".join(text[side.start : side.end].split()) != ""
                        assert side.text.split() == text[side.start : side.end].split()


class TestAcronym:
    @pytest.mark.parametrize(
        ("before", "letters", "expected"),
        [
            ("says the Regional Fisheries Council", "RFC", "Regional Fisheries Council"),
            ("of the Economic Review Committee", "REC", "Economic Review Committee"),
            ("releases with long-term support", "LTS", "long-term support"),
            ("the Extensible Markup Language", "XML", "Extensible Markup Language"),
            ("was sold in New York", "AP", ""),
            ("It rained. Regional Council", "RFC", ""),
        ],
    )
    def test_long_form(self, before: str, letters: str, expected: str) -> None:
        assert long_form(before, letters) == expected

    def test_initials_leave_out_small_words(self) -> None:
        assert initials("Bureau of the Long-Term Census") == "BLTC"

    def test_near_fit(self) -> None:
        assert near_fit("RCF", "Regional Fisheries Council")
        assert near_fit("BMF", "Backus Naur Form")
        assert not near_fit("CERN", "European Organization for Nuclear Research")

    @given(st.lists(st.text(st.sampled_from("abcdefg"), min_size=1, max_size=6), min_size=2, max_size=6))
    def test_initials_are_in_order(self, words: list[str]) -> None:
        assert is_in_order("".join(word[0] for word in words).upper(), " ".join(words))
