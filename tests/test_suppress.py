"""Comments that silence findings: what they hold for, and what is said of those that are of no use."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import rulebook
from factlint.finding import Finding
from factlint.lint import lint
from factlint.rulebook import RuleBook

WRONG_DAY = "The bridge opened on Monday, 21 December 2022."
WRONG_RISE = "Turnover grew 5 per cent from $1.2 million to $1.5 million."


@cache
def book() -> RuleBook:
    every = rulebook.load(cache=False)
    return every.only(rule.code for rule in every.rules if rule.severity != "note")


def findings(text: str, name: str = "a.md", rules: Callable[[], RuleBook] = book) -> tuple[Finding, ...]:
    result = lint(name, text.encode(), rules())
    assert not result.failures
    return result.findings


def found(text: str, name: str = "a.md") -> list[str]:
    return [f"{finding.code} {finding.labels[0].text}" for finding in findings(text, name)]


def codes(text: str, name: str = "a.md") -> list[str]:
    return [finding.code for finding in findings(text, name)]


@pytest.mark.parametrize("word", ["", "DAT201", "DAT", "dat201", "weekday-date", "ALL", "NUM201, DAT201", "NUM DAT"])
@pytest.mark.parametrize("reason", ["", " -- a famous slip", " --", " -- because\nof NUM201 and -- so on"])
def test_words_name_rules_and_a_reason_stands_behind_two_hyphens(word: str, reason: str) -> None:
    silenced = codes(f"{WRONG_DAY} <!-- factlint-disable-line {word}{reason} -->")
    assert silenced == (["FCT001"] if "NUM" in word else [])


def test_another_rule_is_not_silenced() -> None:
    assert codes(f"{WRONG_DAY} <!-- factlint-disable-line NUM -->") == ["DAT201", "FCT001"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"<!-- factlint-disable-next-line -->\n{WRONG_DAY}", []),
        (f"<!-- factlint-disable-next-line -->\n\n \n{WRONG_DAY}", []),
        (f"<!-- factlint-disable-next-line DAT -->\n<!-- factlint-disable-next-line NUM -->\n{WRONG_DAY} {WRONG_RISE}",
         []),
        (f"> <!-- factlint-disable-next-line -->\n>\n> {WRONG_DAY}", []),
        (f"{WRONG_DAY}\n\n<!-- factlint-disable -->\n\n{WRONG_RISE}\n", ["DAT201"]),
        (f"<!-- factlint-disable -->\n\n{WRONG_DAY}\n\n<!-- factlint-enable -->\n\n{WRONG_RISE}\n", ["NUM201"]),
        (f"<!-- factlint-disable -->\n\n{WRONG_DAY}\n\n<!-- factlint-enable NUM -->\n\n{WRONG_RISE}\n", ["NUM201"]),
        (f"<!-- factlint-disable DAT, NUM -->\n\n{WRONG_DAY}\n\n<!-- factlint-enable DAT -->\n\n{WRONG_RISE}\n", []),
        (f"{WRONG_DAY}\n\n{WRONG_RISE}\n\n<!-- factlint-disable-file DAT -->\n", ["NUM201"]),
        (f"{WRONG_DAY}\n\n{WRONG_RISE}\n\n<!-- factlint-disable-file -->\n", []),
    ],
)  # fmt: skip
def test_what_a_directive_holds_for(text: str, left: list[str]) -> None:
    assert codes(text) == left


def test_either_side_silences_the_pair() -> None:
    first, second, rest = (
        "Rain closed the road to Ouarzazate on Friday.",
        "The airport of Ourzazate stayed open.",
        "Half of Ouarzazate had no power.",
    )
    assert codes("\n\n".join([first, second, rest])) == ["NAM101"]
    comment = " <!-- factlint-disable-line NAM101 -- the old spelling -->"
    assert codes("\n\n".join([first + comment, second, rest])) == []
    assert codes("\n\n".join([first, second + comment, rest])) == []
    assert codes("\n\n".join([first, second, "Nothing else happened." + comment])) == ["NAM101", "FCT001"]


DOCS = Path(__file__).parent.parent / "docs" / "suppression.md"
COMMENTS = re.findall(r"^\| `(a\.\w+)` \| `(.+)` \|$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize(("name", "comment"), COMMENTS, ids=[name for name, _ in COMMENTS])
def test_each_format_has_its_own_comment(name: str, comment: str) -> None:
    """As the reference shows it."""
    body = f"<p>{WRONG_DAY}</p>" if name == "a.html" else WRONG_DAY
    assert codes(body, name) == ["DAT201"]
    assert codes(f"{comment}\n\n{body}\n", name) == []
    assert codes(f"{comment}\n\n{body}\n\n{comment}\n", name) == ["FCT001"]


@pytest.mark.parametrize("name", ["a.md", "a.rst", "a.html"])
@pytest.mark.parametrize("mark", ["---", "+++"])
def test_front_matter_has_comments_too(name: str, mark: str) -> None:
    assign = ":" if mark == "---" else " ="
    title = f'title{assign} "{WRONG_DAY}" # factlint-disable-line DAT -- so it is'
    head = f"{mark}\n{title}\n# factlint-disable-file NUM\n{mark}\n"
    body = f"\n<p>{WRONG_RISE}</p>\n" if name == "a.html" else f"\n{WRONG_RISE}\n"
    assert codes(head + body, name) == []
    assert codes(head.replace("disable-line", "enable") + body, name) == ["DAT201", "FCT001"]
    assert codes(head + body.replace("5 per", "25 per"), name) == ["FCT001"]


def test_what_is_of_no_use_is_told_of_each_word_where_it_stands() -> None:
    text = f"{WRONG_DAY} <!-- factlint-disable-line NUM201, DAT201, ACR -- why -->\n\n<!-- factlint-enable -->\n"
    assert found(text) == ["FCT001 NUM201", "FCT001 ACR", "FCT001 factlint-enable"]
    assert findings(text)[0].message == "factlint-disable-line NUM201 silences nothing"


def test_a_rule_that_does_not_run_may_be_named() -> None:
    text = f"{WRONG_DAY} <!-- factlint-disable-line STY101, DAT201 -->"
    assert codes(text) == []
    assert [f.code for f in findings(text, rules=lambda: book().only(["NUM201", "FCT001"]))] == []


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("factlint-disable-lines", "factlint-disable-lines is no directive: did you mean factlint-disable-line?"),
        ("factlint-disabled", "factlint-disabled is no directive: did you mean factlint-disable?"),
        ("factlint-Disable-File", "factlint-Disable-File is no directive: did you mean factlint-disable-file?"),
        ("factlint-xyzzy", "factlint-xyzzy is no directive: there are factlint-disable, factlint-disable-line"),
        ("factlint-disable-line NUM2O1", "NUM2O1 is no rule: the nearest are NUM"),
        ("factlint-disable-line NUM201: so", "NUM201: is no rule: the nearest are NUM201, "),
    ],
)  # fmt: skip
def test_a_slip_is_told_with_the_nearest(comment: str, message: str) -> None:
    told = findings(f"{WRONG_DAY} <!-- {comment} -->")
    assert [finding.code for finding in told] == ["DAT201", "FCT002"]
    assert told[1].message.startswith(message)


def test_comments_are_no_way_to_silence_what_is_said_of_comments() -> None:
    assert codes("<!-- factlint-disable-file -->\n\nAll is well.\n") == ["FCT001"]
    assert codes("<!-- factlint-disable-file FCT -->\n\nAll is well. <!-- factlint-ignore -->\n") == [
        "FCT001",
        "FCT002",
    ]


def test_prose_about_directives_is_no_directive() -> None:
    assert codes(f"{WRONG_DAY} <!-- see factlint-disable-line in the manual -->") == ["DAT201"]
    assert codes(f"{WRONG_DAY} `<!-- factlint-disable-line -->`") == ["DAT201"]


PARAGRAPHS = (
    WRONG_DAY,
    WRONG_RISE,
    "Rain closed the road to Ouarzazate on Friday. The airport of Ourzazate stayed open. Half of Ouarzazate was dark.",
    "The baker sells 12 loaves a day.",
    "They came on 31 April and left, wet, on 2 May.",
    "The bridge is 90 metres (195 feet) long.",
)
ARTICLES = st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=5, unique=True)
NAMES = st.sampled_from(["a.md", "a.txt"])


def shown(told: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(finding.code, finding.message, finding.fingerprint) for finding in told]


@given(ARTICLES, NAMES)
def test_each_finding_silenced_by_its_own_line_leaves_none_and_none_unused(paragraphs: list[str], name: str) -> None:
    lines = "\n\n".join(paragraphs).split("\n")
    wanted: dict[int, list[str]] = {}
    for finding in findings("\n".join(lines), name):
        wanted.setdefault(finding.labels[0].line, []).append(finding.code)
    for line, rules in wanted.items():
        lines[line - 1] += f" <!-- factlint-disable-line {', '.join(sorted(set(rules)))} -->"
    assert codes("\n".join(lines), name) == []


@given(ARTICLES, NAMES, st.data())
def test_a_comment_changes_no_other_finding(paragraphs: list[str], name: str, data: st.DataObject) -> None:
    """It may stand behind any word or between two paragraphs; only what is said of the comment itself is new."""
    before = shown(findings("\n\n".join(paragraphs), name))
    place = data.draw(st.integers(0, len(paragraphs) - 1))
    comment = "<!-- factlint-disable-line TAB -- nothing of the kind -->"
    if data.draw(st.booleans()):
        words = paragraphs[place].split(" ")
        words.insert(data.draw(st.integers(1, len(words))), comment)
        commented = [*paragraphs[:place], " ".join(words), *paragraphs[place + 1 :]]
    else:
        commented = [*paragraphs[:place], comment, *paragraphs[place:]]
    after = findings("\n\n".join(commented), name)
    assert [finding.code for finding in after].count("FCT001") == 1
    assert shown(tuple(finding for finding in after if finding.code != "FCT001")) == before


@given(ARTICLES, st.sampled_from(["<!-- a comment -->", "factlint", "factlint -disable", "[//]: # (factlint)"]))
def test_without_directives_nothing_is_silenced(paragraphs: list[str], words: str) -> None:
    without = shown(findings("\n\n".join(paragraphs)))
    assert shown(findings("\n\n".join([*paragraphs, words]))) == without


SAID = "factlint- disable -line -file enable NUM201 DAT , é */ % x".split()
WORDS = st.lists(st.sampled_from([*SAID, " ", " -- ", "\n"]), max_size=12).map("".join)


@given(ARTICLES, NAMES, st.lists(WORDS, max_size=4))
def test_whatever_comments_say_nothing_is_found_but_what_was_there(
    paragraphs: list[str], name: str, comments: list[str]
) -> None:
    """But for what is said of the comments themselves, which points into the source."""
    before = shown(findings("\n\n".join(paragraphs), name))
    text = "\n\n".join([*paragraphs, *(f"<!-- factlint-{words} -->" for words in comments)])
    for finding in findings(text, name):
        if finding.code.startswith("FCT"):
            assert all(text[label.start : label.end] == label.text for label in finding.labels)
        else:
            assert shown((finding,))[0] in before


def test_many_directives_take_no_longer_than_their_number() -> None:
    """A hostile article: what is asked of each finding must not be asked of each comment again."""
    comment = "<!-- factlint-disable --> <!-- factlint-disable-file NUM --> <!-- factlint-enable DAT -->"
    text = "\n\n".join([*[comment] * 3000, *(f"It was Monday, {n % 28 + 1} February 2023." for n in range(300))])
    assert set(codes(text)) == {"DAT201", "FCT001"}
