"""Names, aliases and the variant of English that a house has agreed on."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import rulebook
from factlint.document import House
from factlint.finding import Finding
from factlint.lint import lint
from factlint.rulebook import RuleBook

TWO_SPELLINGS = "President Kanat Zhumangarin arrived on Monday. Mr Zimangarin spoke for an hour. Zhumangarin left late."


@cache
def book() -> RuleBook:
    return rulebook.load(cache=False)


def findings(text: str, house: House, *codes: str) -> tuple[Finding, ...]:
    wanted = codes or [rule.code for rule in book().rules if rule.severity != "note"]
    result = lint("a.md", text.encode(), book().only(wanted), house=house)
    assert not result.failures
    return result.findings


def found(text: str, house: House, *codes: str) -> list[str]:
    return [f"{finding.code} {finding.labels[0].text}" for finding in findings(text, house, *codes)]


def test_the_spelling_of_the_house_is_right_and_the_pair_is_not_told_twice() -> None:
    assert found(TWO_SPELLINGS, House()) == ["NAM101 Zhumangarin"]
    told = findings(TWO_SPELLINGS, House(names=("Zhumangarin",)))
    assert [(finding.code, finding.message) for finding in told] == [
        ("NAM501", "Zimangarin is not Zhumangarin, as this house writes it")
    ]
    assert [label.text for label in told[0].labels] == ["Zimangarin"]


def test_of_a_pair_that_differs_too_much_for_a_slip_the_house_says_which_is_its() -> None:
    text = "The ferry to Odesa was late. In Odessa the mayor waited. The judge in Odessa waited too."
    assert [finding.code for finding in findings(text, House(names=("Odessa",)))] == ["NAM101"]
    assert findings(text, House(names=("Odessa",)))[0].help == (
        "This house writes Odessa. Check whether both are meant for it."
    )


def test_two_names_of_the_house_are_two_names() -> None:
    assert found(TWO_SPELLINGS, House(names=("Zhumangarin", "Zimangarin"))) == []


@pytest.mark.parametrize("alias", [("Zimangarin", "Zhumangarin"), ("Zhumangarin", "Zimangarin")])
def test_aliases_are_one_name_whichever_stands_first(alias: tuple[str, str]) -> None:
    assert found(TWO_SPELLINGS, House(aliases=(alias,))) == []
    assert found(TWO_SPELLINGS, House(aliases=(("Zimangarin", "Somebody Else"),))) == ["NAM101 Zhumangarin"]


def test_a_known_acronym_need_not_be_spelled_out() -> None:
    text = "The board of the QFBR met in May. The QFBR is new.\n"
    assert found(text, House(), "ACR201") == ["ACR201 QFBR"]
    assert found(text, House(names=("QFBR",)), "ACR201") == []
    assert found(text, House(aliases=(("QFBR", "Board of Rivers"),)), "ACR201") == []


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("Jean-Luc Moreau", "The prize went to Jean Luc\nMoreau of Lyon.", ["Jean Luc\nMoreau"]),
        ("Jean-Luc Moreau", "The prize went to Jean-Luc Moreau’s friend. JEAN-LUC MOREAU won.", []),
        ("eBay", "EBay bought it. Then Ebay sold it, and eBay regretted it.", ["Ebay"]),
        ("GitHub", "It is on Github, on GitHub and on GITHUB.", ["Github"]),
        ("O'Hara", "Mr O’Hara left and Mr O'Hara came.", []),
        ("Kraków", "The train to Krakow is late; the one from Kraków is not.", ["Krakow"]),
        ("Aldous Venn", "Aldus Venn and Aldus Penn left.", ["Aldus"]),
        ("(a+)+$", "A" * 40 + "! Aaaa+ and (a+)+$ are not names.", []),
    ],
)
def test_how_a_name_is_joined_accented_and_misspelt(name: str, text: str, wanted: list[str]) -> None:
    told = findings(text, House(names=(name,)), "NAM501")
    assert [label.text for finding in told for label in finding.labels] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "They met on Monday, 04/03/2024.", []),
        ("en-GB", "They met on Monday, 04/03/2024.", []),
        ("en-US", "They met on Monday, 04/03/2024.", ["DAT201"]),
        ("en-US", "They met on Monday, 04/03/2024, and again on 25/03/2024.", []),
        ("en-GB", "They met on Wednesday, 04/03/2024.", ["DAT201"]),
        ("en-US", "They met on Wednesday, 04/03/2024.", []),
    ],
)
def test_the_variant_tells_how_a_date_in_digits_is_read(language: str, text: str, wanted: list[str]) -> None:
    assert [finding.code for finding in findings(text, House(language), "DAT201")] == wanted


def test_the_variant_takes_the_place_of_the_majority() -> None:
    text = "The organisers painted the harbour, the centre and the colourful theater."
    assert found(text, House(), "STY111", "STY121") == ["STY111 colourful"]
    assert found(text, House("en-GB"), "STY111", "STY121") == ["STY121 theater"]
    assert len(found(text, House("en-US"), "STY111", "STY121")) == 4


WORDS = st.lists(st.sampled_from(["Zhumangarin", "Zimangarin", "Oslo", "said", "Jean Luc", "Jean-Luc", ".", "met"]))


@given(WORDS)
def test_a_house_without_names_changes_nothing(words: list[str]) -> None:
    text = " ".join(words)
    assert findings(text, House()) == findings(text, House(names=("Quetzalcoatl",)))


@given(WORDS)
def test_what_the_house_fixes_is_right_afterwards(words: list[str]) -> None:
    """One fix may make another name plain; then there is nothing left."""
    text = " ".join(words)
    house = House(names=("Zhumangarin", "Jean-Luc"))
    for _ in range(3):
        fixes = [fix for finding in findings(text, house, "NAM501") for fix in finding.fixes]
        for fix in sorted(fixes, reverse=True):
            text = text[: fix.start] + fix.replacement + text[fix.end :]
    assert findings(text, house, "NAM501") == ()


def test_fix_writes_what_the_house_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "factlint.toml").write_text(
        'names = ["Zhumangarin"]\n[[overrides]]\nfiles = ["b.txt"]\nnames = ["Zimangarin"]\n'
    )
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TWO_SPELLINGS)
    done = subprocess.run([sys.executable, "-m", "factlint", "check", "--fix"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "No contradictions found in 2 files.\n")
    assert (tmp_path / "a.txt").read_text() == TWO_SPELLINGS.replace("Zimangarin", "Zhumangarin")
    assert (tmp_path / "b.txt").read_text() == TWO_SPELLINGS


def test_mentions_are_those_of_the_house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("They met on 04/03/2024.\n")
    (tmp_path / "factlint.toml").write_text('language = "en-GB"\n')
    command = [sys.executable, "-m", "factlint", "mentions", "a.txt"]
    assert "2024-03-04" in subprocess.run(command, capture_output=True, text=True).stdout
    assert subprocess.run([*command, "--isolated"], capture_output=True, text=True).stdout.strip() == ""
