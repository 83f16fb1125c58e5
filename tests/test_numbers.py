"""Numbers: what is read and where, and the laws of reading."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extract.counted import singular
from factlint.extract.figures import loose_step
from factlint.extract.numbers import numbers
from factlint.lexicon.numerals import ONES, TENS
from factlint.mention import Mention, Quantity, canonical
from factlint.read import read

PAGES = tomllib.loads((Path(__file__).parent.parent / "fixtures/mentions/numbers.toml").read_text(encoding="utf-8"))
NOTHING = PAGES.pop("nothing")["sentences"]


def found(text: str) -> list[Mention]:
    return numbers(read("article.txt", text.encode("utf-8", "replace"), None))


def counted(text: str) -> list[tuple[str, str]]:
    return [(m.text, m.value.noun) for m in found(text) if isinstance(m.value, Quantity)]


@pytest.mark.parametrize(("value", "sentence"), [(v, s) for v, page in PAGES.items() for s in page["sentences"]])
def test_figure_is_read_where_it_stands(value: str, sentence: str) -> None:
    start, end = sentence.index("["), sentence.index("]") - 1
    mentions = found(sentence.replace("[", "").replace("]", ""))
    assert (start, end, value) in [(m.start, m.end, canonical(m.value)) for m in mentions]


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_looks_like_a_figure_is_none(sentence: str) -> None:
    assert [m.text for m in found(sentence) if m.kind != "ordinal"] == []


def test_what_is_counted() -> None:
    assert counted("They saw 1,400 foreign companies.") == [("1,400", "company")]
    assert counted("The jury of twelve met.") == [("twelve", "")]
    assert counted("A 150-seat house and 500 sales representatives.") == [("150", "seat"), ("500", "representative")]
    assert counted("Some 117 people have died.") == [("Some 117", "person")]


def test_a_list_shares_its_unit() -> None:
    assert [canonical(m.value) for m in found("It sold 3, 5 and 8 million tickets.")] == [
        "2500000..3500000 number", "4500000..5500000 number", "7500000..8500000 number",
    ]  # fmt: skip
    assert [canonical(m.value) for m in found("It rose from 5 to 7 percent.")] == [
        "4.5..5.5 percent",
        "6.5..7.5 percent",
    ]


def test_a_dollar_beside_us_dollars_may_be_another() -> None:
    units = [m.value.unit for m in found("It cost $5 million (US$4 million).") if isinstance(m.value, Quantity)]
    assert units == ["XXX", "USD"]


def test_pounds_are_money_beside_money() -> None:
    assert [m.kind for m in found("He lost 20 pounds. She paid 20 pounds ($26).")] == ["measure", "money", "money"]


@given(st.integers(0, 10**9))
def test_whole_numbers_are_read_back(number: int) -> None:
    mention = found(f"They counted {number:,} stones in all.")[0]
    assert isinstance(mention.value, Quantity)
    assert mention.value.written == number
    assert mention.value.range.low <= number <= mention.value.range.high


@given(st.sampled_from(sorted(TENS.items())), st.sampled_from([(w, n) for w, n in ONES.items() if 0 < n < 10]))
def test_tens_and_ones_are_added(tens: tuple[str, int], ones: tuple[str, int]) -> None:
    mention = found(f"They counted {tens[0]}-{ones[0]} stones in all.")[0]
    assert isinstance(mention.value, Quantity)
    assert mention.value.written == tens[1] + ones[1]


@given(st.integers(1, 10**8))
def test_a_rounded_figure_is_no_wider_than_a_tenth(number: int) -> None:
    assert 0 <= loose_step(number) <= number / 5


@given(st.sampled_from(["company", "house", "child", "church", "hero", "box", "nurse", "worker"]))
def test_singular_of_a_singular_is_itself(noun: str) -> None:
    assert singular(noun) == noun


@given(st.text(st.sampled_from("0123456789.,-–/$€% '’abdehimnort()kgx"), max_size=80))
def test_mentions_stand_in_order_and_hold_their_own_text(text: str) -> None:
    document = read("article.txt", text.encode(), None)
    end = 0
    for mention in numbers(document):
        assert end <= mention.start <= mention.figure < mention.end
        assert document.text[mention.start : mention.end] == mention.text
        end = mention.end
