"""Phrases: a mention is one token, and a page of unknown origin cannot make matching run wild."""

from pathlib import Path

import pytest

from factlint import phrase, rulebook
from factlint.errors import RuleError
from factlint.extract.sentences import LONGEST
from factlint.lint import lint
from factlint.mention import Mention, Quantity, mask
from factlint.relation import Words
from factlint.values import exact

TEXT = "Net  profit Grew\nfrom $2 to $3, the firm’s owners said."


def money(words: str) -> Mention:
    start = TEXT.index(words)
    return Mention("money", start, start + len(words), words, Quantity(exact(1), "money", "USD", 1), start)


MENTIONS = (money("$2"), money("$3"))


def matches(source: str, house: bool = False) -> list[dict[str, str]]:
    pattern = phrase.parse(source, house)
    phrase.validate(pattern)
    rendering = phrase.render(TEXT, 0, len(TEXT), MENTIONS)
    found = list(phrase.find(pattern, rendering, TEXT, len(rendering.text)))
    for side in (side for slots in found for side in slots.values()):
        assert TEXT[side.start : side.end] == side.text
    return [{slot: side.text for slot, side in slots.items()} for slots in found]


@pytest.mark.parametrize(
    ("source", "slots"),
    [
        ("from {old:money} to {new:amount}", {"old": "$2", "new": "$3"}),
        ("{rise} from {old:quantity}", {"old": "$2"}),
        ("net profit ?grew ?from ?{old:money} to {new:money} ?, the", {"old": "$2", "new": "$3"}),
        ("net profit {verb:rise} from {old:money|percent}", {"verb": "Grew", "old": "$2"}),
        ("{new:money}, the (?:firm's|town's) {...}said", {"new": "$3"}),
    ],
)
def test_matches(source: str, slots: dict[str, str]) -> None:
    assert matches(source) == [slots]
    assert matches(source, house=True) == [slots]


@pytest.mark.parametrize(
    "source", ["from {old:percent}", "{fall} from {old:money}", "to {old:money} to", "{old:money} {...}to {...}owners"]
)
def test_does_not_match(source: str) -> None:
    assert matches(source) == []


def test_words_keep_their_place() -> None:
    rendering = phrase.render(TEXT, 0, len(TEXT), MENTIONS)
    [slots] = phrase.find(phrase.parse("{verb:rise} from {_:money}"), rendering, TEXT, len(rendering.text))
    assert slots["verb"] == Words(12, 16, "Grew")


def test_letters_that_change_length_in_lower_case_move_nothing() -> None:
    rendering = phrase.render("İİ rose", 0, 7, ())
    assert rendering.text.index("rose") == 3


@pytest.mark.parametrize(
    "source",
    ["rose", "{old:colour} rose", "{money} rose", "{old:money} (a|aa)+", "{old:money} (?R)", r"{old:money} (.)\1",
     "{old:money} a++", "{old:money}(?:rose){e<=2}", "{old:money} Rose", "{old:money} (?P<x>a)", "{old:money} (rose",
     "{old:money} (?<=rose)", "{old:money}" + "a" * 1000],
)  # fmt: skip
def test_refused(source: str) -> None:
    with pytest.raises(RuleError):
        phrase.validate(phrase.parse(source))


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        ("{rise} from {old:money} to {new:money}", ["money", "money"]),
        ("{rise}(?: by {by:percent})? to {new:money}", ["money"]),
        ("{rise}(?: (?:by|about) {by:percent}){1,2} to {new:money}", ["percent", "money"]),
        ("(?:{old:date}|in {old:time}) {new:money}", ["money"]),
        ("{rise}(?: (?:in {then:date}|now))? to {new:money}", ["money"]),
    ],
)
def test_a_phrase_needs_what_it_cannot_do_without(source: str, needed: list[str]) -> None:
    assert phrase.parse(source).needs == tuple(mask([kind]) for kind in needed)


def test_the_time_of_a_house_phrase_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phrase, "TIME_LIMIT", 0.01)
    pattern = phrase.parse("{old:money} " + "[a-z]?" * 160 + "[a-z]{90}!", house=True)
    text = "$2 " + "a" * 5000
    mention = Mention("money", 0, 2, "$2", Quantity(exact(2), "money", "USD", 2), 0)
    rendering = phrase.render(text, 0, len(text), (mention,))
    with pytest.raises(RuleError, match="takes too long"):
        list(phrase.find(pattern, rendering, text, len(rendering.text)))


@pytest.mark.parametrize(
    "source",
    ["(?:(?:(?:(?:(?:a{99}){99}){99}){99}){99}){99}", "(?:(?:(?:a{0,99}){0,99}){0,99}){0,99}",
     "(?:(?:[](a]{99}){99}){99}", r"(?:(?:\(\)\[{99}){99}){99}", "(?:{rise}{99}){99}", "(?:" * 300 + "a" + ")" * 300],
)  # fmt: skip
def test_a_phrase_that_takes_all_memory_to_compile_is_refused(source: str) -> None:
    with pytest.raises(RuleError):
        phrase.validate(phrase.parse("{old:money} " + source, house=True))


def test_what_repeats_a_little_is_not_refused() -> None:
    phrase.validate(phrase.parse("{old:money} (?:(?:[a-z]{1,9} ){0,5}(?:{rise}|{fall}) ){0,3}now", house=True))


@pytest.mark.parametrize(
    "source",
    ["(?:a+){1,99}!", "(?:a*a*){0,99}!", "(?:a|a){1,99}!", r"(?:\w+\s?){1,99}!", "(?!(?:a+){1,99}b)!",
     "[a-z]{0,99}" * 60 + "!", "(?=(?:a+){1,99}!)" * 9],
)  # fmt: skip
def test_a_phrase_that_runs_wild_is_stopped(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the greatest window there is. A phrase that is done within its time has done no harm either."""
    monkeypatch.setattr(phrase, "TIME_LIMIT", 0.05)
    pattern = phrase.parse("{old:money} " + source, house=True)
    phrase.validate(pattern)
    text = "$2 " + "a" * (LONGEST - 3)
    mention = Mention("money", 0, 2, "$2", Quantity(exact(2), "money", "USD", 2), 0)
    rendering = phrase.render(text, 0, len(text), (mention,))
    with pytest.raises(RuleError, match="takes too long"):
        list(phrase.find(pattern, rendering, text, len(rendering.text)))


def test_a_phrase_has_its_time_for_an_article_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(phrase, "ARTICLE_LIMIT", 0.0)
    page = ("summary = 'a'\nwhy = 'a'\nseverity = 'error'\nmessage = 'a'\nphrases = ['{old:money} rose']\n"
            "bad = ['[$2] rose.']\ngood = ['$2 fell.']\n")  # fmt: skip
    (tmp_path / "HSE101-a.toml").write_text(page, encoding="utf-8")
    result = lint("a.txt", b"$2 rose.", rulebook.load([str(tmp_path)], cache=False))
    assert [failure.message for failure in result.failures] == [
        "the phrase '{old:money} rose' takes too long; make it more definite"
    ]
    assert not lint("a.txt", b"$2 rose.", rulebook.load(cache=False)).failures
