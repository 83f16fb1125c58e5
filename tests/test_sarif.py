"""The SARIF form: its schema, GitHub's rules for it, and its limits."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factlint import __version__, rulebook
from factlint.finding import Failure, Finding, Fix, Label, Result
from factlint.report import FORMATS, Look, sarif
from factlint.report.visible import visible

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
RULES = rulebook.load(cache=False).rules
SOURCE = "Ünïts: 5 km 🚲 here.\nAnd later 6 km.\n"
SIDES = (Label(7, 11, 1, 8, 1, 12, "5 km", "five"), Label(30, 34, 2, 11, 2, 15, "6 km", None))
FINDING = Finding("docs/ä:b #1.md", "NUM401", "x", "error", "5 km and 6 km differ", "Check both.", SIDES, "c0ffee")


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)


def run(*results: Result, rules: Any = ()) -> Any:
    page = json.loads("".join(FORMATS["sarif"](results, Look(rules=lambda: rules))))
    VALIDATOR.validate(page)
    assert page["version"] == "2.1.0"
    [one] = page["runs"]
    return one


def of(*findings: Finding) -> Result:
    return Result(findings[0].path, SOURCE, findings)


def texts(message: str) -> tuple[str, dict[int, str]]:
    """A message as it is shown, and its links: what stands in brackets before a number, backslashes taken away."""
    links = {}

    def link(found: re.Match[str]) -> str:
        if found[3]:
            return found[3]
        links[int(found[2])] = re.sub(r"\\(.)", r"\1", found[1])
        return links[int(found[2])]

    shown = re.sub(r"\[((?:\\.|[^\\\[\]])*)\]\((\d+)\)|\\(.)", link, message, flags=re.S)
    assert "{" not in shown.replace("{{", "")
    return plain(shown), {number: plain(words) for number, words in links.items()}


def plain(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}")


def test_a_finding() -> None:
    found = run(of(FINDING))
    [result] = found["results"]
    assert (result["ruleId"], result["level"]) == ("NUM401", "error")
    assert texts(result["message"]["text"]) == (
        "5 km and 6 km differ. Here: 5 km (five). There: 6 km. Check both.", {1: "6 km"}
    )  # fmt: skip
    [location] = result["locations"]
    assert location["message"]["text"] == "five"
    assert location["physicalLocation"]["region"] == {
        "startLine": 1, "startColumn": 8, "endLine": 1, "endColumn": 12, "charOffset": 7, "charLength": 4,
        "snippet": {"text": "5 km"},
    }  # fmt: skip
    assert location["physicalLocation"]["artifactLocation"] == {
        "uri": "docs/%C3%A4%3Ab%20%231.md", "uriBaseId": "%SRCROOT%",
    }  # fmt: skip
    [related] = result["relatedLocations"]
    assert related["id"] == 1
    assert related["physicalLocation"]["region"]["startLine"] == 2
    assert found["columnKind"] == "unicodeCodePoints"
    assert found["tool"]["driver"]["semanticVersion"] == __version__
    assert found["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_a_fix() -> None:
    [result] = run(of(FINDING._replace(fixes=(Fix(9, 11, " kilometres", 9), Fix(30, 31, "5", 30)))))["results"]
    [change] = result["fixes"][0]["artifactChanges"]
    assert change["artifactLocation"] == result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert change["replacements"] == [
        {"deletedRegion": {"charOffset": 9, "charLength": 2}, "insertedContent": {"text": " kilometres"}},
        {"deletedRegion": {"charOffset": 30, "charLength": 1}, "insertedContent": {"text": "5"}},
    ]


def test_fingerprints_tell_the_findings_of_a_file_apart() -> None:
    elsewhere = FINDING._replace(path="b.md")
    found = [result["partialFingerprints"] for result in run(of(FINDING, FINDING), of(elsewhere))["results"]]
    assert [entry["primaryLocationLineHash"] for entry in found] == ["c0ffee:1", "c0ffee:2", "c0ffee:1"]


def test_what_could_not_be_checked_is_a_notification() -> None:
    found = run(of(FINDING), Result("b.md", "", (), (Failure("b.md", "is a \x1briddle"),)))
    [invocation] = found["invocations"]
    assert not invocation["executionSuccessful"]
    [notification] = invocation["toolExecutionNotifications"]
    assert (notification["level"], notification["message"]["text"]) == ("error", "is a ␛riddle")
    assert notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "b.md"


def test_the_rules_that_ran_are_described() -> None:
    driver = run(of(FINDING), rules=RULES)["tool"]["driver"]
    assert [rule["id"] for rule in driver["rules"]] == [rule.code for rule in RULES]
    for described, rule in zip(driver["rules"], RULES, strict=True):
        assert described["properties"]["problem.severity"] in ("error", "warning", "recommendation")
        assert described["properties"].get("precision", "low") in ("very-high", "high", "medium", "low")
        assert len(described["properties"]["tags"]) <= 20
        assert described["defaultConfiguration"] == {"level": rule.severity}
        tokens = MarkdownIt().parse(described["help"]["markdown"])
        types = {child.type for token in tokens for child in token.children or ()}
        assert types <= {"text", "text_special", "code_inline"}
        codes = [child.content for token in tokens for child in token.children or () if child.type == "code_inline"]
        assert len(codes) == min(len(rule.bad), 3) + min(len(rule.good), 3)
    [result] = run(of(FINDING), rules=RULES)["results"]
    assert driver["rules"][result["ruleIndex"]]["id"] == "NUM401"


HOSTILE = "# *a* _b_ `c` [d](https://e.org) ![f](g) <b>h</b> www.i.org | j | &amp; ~~k~~ \x1b[1m"


def test_a_page_of_a_house_is_words_alone() -> None:
    """Its texts come from the repository that is checked."""
    example = RULES[0].bad[0]._replace(text=r"``a`` [5 km] \[b\](c) <i>")
    rule = RULES[0]._replace(summary=HOSTILE, why=f"- {HOSTILE}\n\n1. {HOSTILE}", bad=(example,), good=(example,))
    described = run(rules=[rule])["tool"]["driver"]["rules"][0]
    assert described["shortDescription"]["text"] == visible(HOSTILE)
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(described["help"]["markdown"])
    children = [child for token in tokens for child in token.children or ()]
    assert {token.type.partition("_")[0] for token in tokens} == {"paragraph", "inline", "bullet", "list"}
    assert {child.type for child in children} <= {"text", "text_special", "code_inline"}
    texts = ["".join(child.content for child in token.children or ()) for token in tokens if token.type == "inline"]
    assert texts[:3] == [visible(text) for text in (HOSTILE, f"- {HOSTILE}", f"1. {HOSTILE}")]
    assert texts.count("``a`` 5 km [b](c) <i>") == 2


def test_a_place_in_a_container() -> None:
    sides = tuple(side._replace(place=f"paragraph {number}") for number, side in enumerate(SIDES))
    [result] = run(of(FINDING._replace(labels=sides)))["results"]
    [location] = result["locations"]
    assert location["logicalLocations"] == [{"fullyQualifiedName": "paragraph 0"}]
    assert location["physicalLocation"]["region"] == {"startLine": 1}


def test_files_are_found_from_the_top_of_the_repository(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path / "docs")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    inside, outside = (of(FINDING._replace(path=path)) for path in ("./a.md", "../../b.md"))
    one, other = (result["locations"][0]["physicalLocation"] for result in run(inside, outside)["results"])
    assert one["artifactLocation"] == {"uri": "docs/a.md", "uriBaseId": "%SRCROOT%"}
    assert other["artifactLocation"] == {"uri": (tmp_path.parent / "b.md").as_uri()}


def test_of_too_many_findings_the_gravest_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "RESULTS", 3)
    severities = ("note", "error", "warning", "error", "warning")
    found = run(of(*(FINDING._replace(severity=severity) for severity in severities)))
    assert [result["level"] for result in found["results"]] == ["error", "warning", "error"]
    [notification] = found["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"].startswith("2 of 5 findings are left out, the least grave: ")
    assert found["invocations"][0]["executionSuccessful"]


def test_of_too_large_a_file_the_gravest_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "SIZE", 6_000)
    findings = [FINDING._replace(severity="note", fingerprint=f"{n * n:016x}") for n in range(500)]
    text = "".join(FORMATS["sarif"]([of(FINDING, *findings)], Look()))
    found = json.loads(text)["runs"][0]
    assert sarif._compressed(text) <= 6_000
    assert 50 < len(found["results"]) < 501
    assert found["results"][0]["level"] == "error"
    [notification] = found["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"].startswith(f"{501 - len(found['results'])} of 501 findings are left out")


def test_of_too_many_sides_the_first_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "PLACES", 5)
    monkeypatch.setattr(sarif, "_LINKED", 2)
    [result] = run(of(FINDING._replace(labels=SIDES[:1] * 8)))["results"]
    assert [related["id"] for related in result["relatedLocations"]] == [1, 2, 3, 4]
    shown, links = texts(result["message"]["text"])
    assert list(links) == [1, 2]
    assert "and 5 more" in shown


WORDS = st.text(
    st.sampled_from("ab [](){}\\<>&\"'`\x1b\u202e\n#:é🚲") | st.characters(exclude_categories=["Cs"]),
    min_size=1,
    max_size=12,
)


@given(
    WORDS, WORDS, WORDS, st.binary(min_size=1, max_size=9).filter(lambda name: b"\0" not in name and b"/" not in name)
)
def test_words_hold_no_link_and_arrive(message: str, note: str, side: str, name: bytes) -> None:
    path = f"docs/{name.decode('utf-8', 'surrogateescape')}"
    sides = (SIDES[0]._replace(note=note), SIDES[1]._replace(text=side, note=note))
    [result] = run(of(FINDING._replace(path=path, message=message, labels=sides, help=None)))["results"]
    shown, links = texts(result["message"]["text"])
    seen = visible(" ".join(side.split()))
    assert shown == (f"{visible(message)}. Here: 5 km ({visible(note)}). There: {seen} ({visible(note)}).")
    assert links == {1: seen}
    [related] = result["relatedLocations"]
    assert related["physicalLocation"]["region"]["snippet"]["text"] == side
    uri = related["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.isascii()
    if name not in (b".", b".."):
        assert unquote(uri, errors="surrogateescape") == path
