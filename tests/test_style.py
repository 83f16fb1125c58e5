"""What the pages of style notes cannot say: the majority, and the table of spellings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.lexicon.spelling import ISE, VARIANTS
from factlint.relate.style.uses import Use, divided
from factlint.relation import Group

TEXT = "ab" * 40


@given(st.lists(st.sampled_from("xyz"), max_size=12))
def test_every_form_but_the_most_frequent_is_told(forms: list[str]) -> None:
    uses = [Use(form, 2 * n, 2 * n + 2) for n, form in enumerate(forms)]
    relations = list(divided(TEXT, uses))
    minor = {str(relation.facts["minor_form"]) for relation in relations}
    assert len(relations) == max(0, len(set(forms)) - 1)
    for relation in relations:
        major = relation.facts["major_form"]
        assert all(forms.count(major) >= forms.count(form) for form in forms)
        assert minor == set(forms) - {major}
        side = relation.slots["minor"]
        assert isinstance(side, Group)
        assert all(forms[words.start // 2] == relation.facts["minor_form"] for words in side.sides)


@pytest.mark.parametrize("table", [VARIANTS, ISE], ids=["variants", "ise"])
def test_a_spelling_is_one_of_its_pair(table: dict[str, tuple[str, str]]) -> None:
    for word, (british, american) in table.items():
        assert word in (british, american)
        assert british != american


def test_words_of_both_sides_are_no_evidence() -> None:
    assert not {"meter", "program", "check", "story", "practice", "advertise", "surprise", "promise"} & VARIANTS.keys()
    assert not {"advertise", "surprise", "promise", "exercise", "otherwise", "emphasis"} & ISE.keys()
