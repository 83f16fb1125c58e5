"""The forms for services: each against its schema, read back by a second parser, and with nothing live in it.

Whatever an article, a path or a rule page holds, what comes out of a form is what a person would see of it, and neither
a command, nor markup, nor a character that steers a terminal.
"""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import JUnitXml
from lxml import etree
from markdown_it import MarkdownIt

from factlint.finding import SEVERITIES, Failure, Finding, Fix, Label, Result
from factlint.report import FORMATS, Look
from factlint.report.paths import from_root
from factlint.report.told import words
from factlint.report.visible import visible

SCHEMAS = Path(__file__).parent / "schemas"
_LINE_END = re.compile(r"\r\n|\r|\n")


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """No service runs the tests, as far as they can tell."""
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)


def printed(form: str, *results: Result) -> str:
    return "".join(FORMATS[form](results, Look()))


def place(source: str, offset: int) -> tuple[int, int]:
    ends = [match.end() for match in _LINE_END.finditer(source, 0, offset)]
    return len(ends) + 1, offset - (ends[-1] if ends else 0) + 1


def label(source: str, start: int, end: int, note: str | None = None, place_: str | None = None) -> Label:
    return Label(start, end, *place(source, start), *place(source, end), source[start:end], note, place_)


def schema(name: str) -> Any:
    return json.loads((SCHEMAS / name).read_text(encoding="utf-8"))


def json_of(name: str) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        page = json.loads(text)
        jsonschema.validate(page, schema(name), cls=jsonschema.Draft202012Validator)
        return page

    return read


def xml_of(name: str) -> Callable[[str], ElementTree.Element]:
    def read(text: str) -> ElementTree.Element:
        etree.XMLSchema(etree.parse(SCHEMAS / name)).assertValid(etree.fromstring(text.encode()))
        return ElementTree.fromstring(text)

    return read


gitlab, rdjson = json_of("gitlab.schema.json"), json_of("rdjson.schema.json")
junit, checkstyle = xml_of("junit-10.xsd"), xml_of("checkstyle.xsd")

SOURCE = "Ünïts: 5 km 🚲 here.\nAnd later 6 km.\n"
SIDES = (label(SOURCE, 7, 11, "five"), label(SOURCE, 30, 34))
FINDING = Finding(
    "docs/a b.md", "NUM401", "same-fact", "warning", "5 km and 6 km differ", "Check both.", SIDES, "c0ffee"
)
FOUND = Result("docs/a b.md", SOURCE, (FINDING,))
FAILED = Result("b.md", "", (), (Failure("b.md", "is a riddle"),))
CLEAN = Result("c.md", "", ())


def test_jsonl_is_what_json_lists() -> None:
    page = json.loads(printed("json", FOUND, CLEAN, FAILED))
    lines = [json.loads(line) for line in printed("jsonl", FOUND, CLEAN, FAILED).splitlines()]
    assert lines == page["findings"] + page["errors"]
    assert len(lines) == 2


def test_gitlab() -> None:
    [one, other] = gitlab(printed("gitlab", FOUND, CLEAN, FAILED))
    assert one["description"] == "NUM401: 5 km and 6 km differ (see also line 2, column 11)"
    assert (one["check_name"], one["severity"]) == ("NUM401", "minor")
    assert one["location"] == {"path": "docs/a b.md", "lines": {"begin": 1, "end": 1}}
    assert (other["check_name"], other["severity"], other["location"]["path"]) == ("unchecked", "critical", "b.md")


def test_fingerprints_of_gitlab_are_unique() -> None:
    """Of one finding twice in a file, of the same words in another file, and of a file that cannot be read."""
    elsewhere = Result("d.md", SOURCE, (FINDING._replace(path="d.md"),))
    page = gitlab(printed("gitlab", FOUND._replace(findings=(FINDING, FINDING)), elsewhere, FAILED))
    assert len({entry["fingerprint"] for entry in page}) == len(page) == 4
    again = gitlab(printed("gitlab", elsewhere))
    assert again[0]["fingerprint"] == page[2]["fingerprint"]


def test_rdjson_counts_bytes() -> None:
    [one, other] = rdjson(printed("rdjson", FOUND, CLEAN, FAILED))["diagnostics"]
    assert one["message"] == "`5 km and 6 km differ`; here `5 km` (`five`); `Check both.`"
    assert one["location"]["range"] == {"start": {"line": 1, "column": 10}, "end": {"line": 1, "column": 14}}
    [related] = one["related_locations"]
    assert related["location"]["range"]["start"] == {"line": 2, "column": 11}
    assert other == {"message": "factlint could not check this file: `is a riddle`", "location": {"path": "b.md"},
                     "severity": "ERROR"}  # fmt: skip


def test_what_is_right_is_a_suggestion_of_rdjson() -> None:
    found = FOUND._replace(findings=(FINDING._replace(fixes=(Fix(9, 11, " kilometres", 9),)),))
    [entry] = rdjson(printed("rdjson", found))["diagnostics"]
    assert entry["suggestions"] == [
        {"range": {"start": {"line": 1, "column": 12}, "end": {"line": 1, "column": 14}}, "text": " kilometres"}
    ]


def test_junit_as_a_service_reads_it() -> None:
    text = printed("junit", FOUND, CLEAN, FAILED)
    junit(text)
    suites = JUnitXml.fromstring(text.encode())
    assert (suites.tests, suites.failures, suites.errors) == (3, 1, 1)
    assert [(suite.name, suite.tests, suite.failures, suite.errors) for suite in suites] == [
        ("docs/a b.md", 1, 1, 0), ("c.md", 1, 0, 0), ("b.md", 1, 0, 1),
    ]  # fmt: skip
    [[case], [passed], [failed]] = [list(suite) for suite in suites]
    assert case.name == "NUM401 same-fact: 5 km and 6 km differ"
    assert case.result[0].message == "5 km and 6 km differ"
    assert case.result[0].text.splitlines()[1:] == [
        "line 1, column 8: “5 km”, five",
        "line 2, column 11: “6 km”",
        "help: Check both.",
    ]
    assert passed.is_passed
    assert failed.result[0].message == "is a riddle"


def test_checkstyle() -> None:
    one, other = checkstyle(printed("checkstyle", FOUND, CLEAN, FAILED))
    assert [child.attrib for child in one] == [
        {
            "line": "1", "column": "8", "severity": "warning", "source": "factlint.NUM401",
            "message": "5 km and 6 km differ; line 1, column 8: “5 km”, five; line 2, column 11: “6 km”; "
            "help: Check both.",
        }
    ]  # fmt: skip
    assert other.attrib == {"name": "b.md"}
    assert other[0].attrib == {"severity": "error", "message": "is a riddle", "source": "factlint.unchecked"}


def test_markdown() -> None:
    shown = printed("markdown", FOUND, CLEAN, FAILED)
    assert shown.startswith(
        "### factlint: 1 warning in 1 file\n\n- `b.md` could not be checked: `is a riddle`\n\n```text\n"
    )
    assert "\nwarning[NUM401] same-fact: 5 km and 6 km differ\n  ╭─ docs/a b.md:1:8\n" in shown
    assert printed("markdown", CLEAN, FAILED._replace(failures=())) == "### factlint: no contradictions in 2 files\n"


def test_a_place_in_a_container() -> None:
    """It has no lines of its own: each form names the place and, where it must give a line, the first."""
    sides = (label(SOURCE, 7, 11, None, "table 1, row 2"), label(SOURCE, 30, 34, None, "paragraph 4"))
    found = Result("a.docx", SOURCE, (FINDING._replace(path="a.docx", labels=sides),))
    assert "(see also paragraph 4)" in gitlab(printed("gitlab", found))[0]["description"]
    assert rdjson(printed("rdjson", found))["diagnostics"][0]["location"] == {"path": "a.docx"}
    assert "line" not in checkstyle(printed("checkstyle", found))[0][0].attrib
    assert "table 1, row 2: “5 km”" in checkstyle(printed("checkstyle", found))[0][0].attrib["message"]
    assert "\ntable 1, row 2: “5 km”\nparagraph 4: “6 km”\n" in junit(printed("junit", found))[0][0][0].text
    assert printed("github", found).startswith("::warning file=a.docx,title=NUM401 same-fact::a.docx: 5 km")


def test_a_notebook_is_text_and_has_lines() -> None:
    sides = tuple(side._replace(place="cell 1, line 2") for side in SIDES)
    found = Result("a.ipynb", SOURCE, (FINDING._replace(path="a.ipynb", labels=sides),))
    led = found._replace(findings=(found.findings[0]._replace(lead=1),))
    assert gitlab(printed("gitlab", led))[0]["location"]["lines"] == {"begin": 2, "end": 2}
    assert rdjson(printed("rdjson", found))["diagnostics"][0]["location"]["range"]["start"]["column"] == 10
    assert checkstyle(printed("checkstyle", found))[0][0].attrib["column"] == "8"
    assert printed("github", found).startswith("::warning file=a.ipynb,line=1,endLine=1,col=8,")
    [location] = json.loads(printed("sarif", found))["runs"][0]["results"][0]["locations"]
    assert location["physicalLocation"]["region"]["startColumn"] == 8
    assert location["logicalLocations"] == [{"fullyQualifiedName": "cell 1, line 2"}]


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_clean_run_is_valid(form: str) -> None:
    for results in ((), (CLEAN,)):
        text = printed(form, *results)
        read = READERS.get(form)
        assert read is None or read(text) is not None


# What an article could hold to be obeyed, beside any character at all.
HOSTILE = st.sampled_from([
    "\x1b[2J", "\x9b31m", "\u202e", "\u200b", "::error::x", "\n::error file=x::y", "##[group]x", "##vso[task.x]y",
    "%0A::error::x", "<script>alert(1)</script>", "</script>", "]]>", "<!--", "-->", "&amp;", "&x;", '"', "'",
    "@someone", "#1", "`", "```\n", "~~~", "[a](javascript:x)", "![a](b)", "https://example.org", "www.example.org",
    "{0}", "\\", "]", "| a |", "\n# a", "\r", ",line=1::x", "$x$", ":smile:", "\n\n---\n", "\ud800", "\udce9", "\ufffe",
    "\x00",
])  # fmt: skip
WORDS = st.lists(HOSTILE | st.text(max_size=3), min_size=1, max_size=4).map("".join)


@st.composite
def results(draw: st.DrawFn) -> Result:
    path = os.fsdecode(draw(WORDS).replace("\0", "").encode("utf-8", "surrogatepass")) or "a"
    pieces = [piece.encode("utf-8", "replace").decode() for piece in draw(st.lists(WORDS, min_size=1, max_size=3))]
    source, spans = "", []
    for piece in pieces:
        spans.append((len(source), len(source) + len(piece)))
        source += piece + draw(st.sampled_from([" ", "\n", "\r\n"]))
    sides = tuple(label(source, start, end, draw(st.none() | WORDS)) for start, end in spans)
    finding = Finding(path, "NUM401", "same-fact", draw(st.sampled_from(SEVERITIES)), draw(WORDS),
                      draw(st.none() | WORDS), sides, "c0ffee", (draw(WORDS),))  # fmt: skip
    failures = (Failure(path, draw(WORDS)),) if draw(st.booleans()) else ()
    return Result(path, source, (finding,), failures)


@pytest.mark.parametrize("form", sorted(FORMATS))
@given(results())
def test_nothing_is_live(form: str, result: Result) -> None:
    """No character steers a terminal, and no line is a command to a runner that is not ours."""
    text = "".join(FORMATS[form]([result], Look(width=40)))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)
    assert all(c.isprintable() or c.isspace() for c in text)
    assert not re.search(r"##\w*\[", text)
    commands = re.findall(r"(?m)^\s*::", text)
    assert len(commands) == (len(result.findings) + len(result.failures) if form == "github" else 0)


def command(line: str) -> tuple[str, dict[str, str], str]:
    """A line as the runner of a workflow takes it."""
    found = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
    assert found
    escaped = {"%0A": "\n", "%0D": "\r", "%3A": ":", "%2C": ",", "%25": "%"}
    plain = [re.sub("%0A|%0D|%3A|%2C|%25", lambda code: escaped[code[0]], part) for part in found[2].split(",")]
    text = re.sub("%0A|%0D|%25", lambda code: escaped[code[0]], found[3])
    return found[1], dict(part.split("=", 1) for part in plain), text


def test_github() -> None:
    one, other = map(command, printed("github", FOUND, CLEAN, FAILED).splitlines())
    assert one == (
        "warning",
        {
            "file": "docs/a b.md", "line": "1", "endLine": "1", "col": "8", "endColumn": "12",
            "title": "NUM401 same-fact",
        },
        "docs/a b.md: 5 km and 6 km differ\nline 1, column 8: “5 km”, five\n"
        "line 2, column 11: “6 km”\nhelp: Check both.",
    )  # fmt: skip
    assert other == ("error", {"file": "b.md", "title": "factlint"}, "b.md could not be checked: is a riddle")


@given(results())
def test_the_runner_gets_what_can_be_seen(result: Result) -> None:
    [finding] = result.findings
    name, properties, text = command(printed("github", result._replace(failures=())).rstrip("\n"))
    assert name == {"error": "error", "warning": "warning", "note": "notice"}[finding.severity]
    assert properties["file"] == visible(from_root(result.path, ""))
    assert properties["title"] == "NUM401 same-fact"
    assert text.split("\n")[0] == f"{visible(result.path)}: {visible(finding.message)}"


def test_github_is_told_of_what_it_does_not_show() -> None:
    *shown, last = printed("github", FOUND._replace(findings=(FINDING,) * 12), FAILED).splitlines()
    assert len(shown) == 13
    assert last == "GitHub shows 10 annotations of a kind for a step; 2 more warnings in this log."


def test_a_side_of_several_lines_has_no_columns_for_github() -> None:
    finding = FINDING._replace(labels=(label(SOURCE, 7, 34),))
    properties = command(printed("github", FOUND._replace(findings=(finding,))).strip())[1]
    assert properties == {"file": "docs/a b.md", "line": "1", "endLine": "2", "title": "NUM401 same-fact"}


def test_paths_start_at_the_top_of_the_repository(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Which is where the service says it is, wherever the command is run."""
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path / "docs")
    here = Result("a.md", SOURCE, (FINDING._replace(path="a.md"),))
    assert gitlab(printed("gitlab", here))[0]["location"]["path"] == "a.md"
    monkeypatch.setenv("CI_PROJECT_DIR", str(tmp_path))
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    assert gitlab(printed("gitlab", here))[0]["location"]["path"] == "docs/a.md"
    assert rdjson(printed("rdjson", here))["diagnostics"][0]["location"]["path"] == "docs/a.md"
    assert command(printed("github", here).strip())[1]["file"] == "docs/a.md"
    outside = Result("../../a.md", SOURCE, (FINDING._replace(path="../../a.md"),))
    assert gitlab(printed("gitlab", outside))[0]["location"]["path"] == str(tmp_path.parent / "a.md")


@given(results())
def test_what_comes_out_of_xml_is_what_can_be_seen(result: Result) -> None:
    [finding] = result.findings
    file = checkstyle(printed("checkstyle", result))[0]
    assert file.attrib["name"] == visible(result.path)
    assert file[0].attrib["message"].startswith(f"{visible(finding.message)}; ")
    for side in finding.labels:
        assert f"“{words(side)}”" in file[0].attrib["message"]
    suite = junit(printed("junit", result))[0]
    assert suite.attrib["name"] == visible(result.path)
    assert [child.attrib["message"] for child in suite.iter("failure")] == [visible(finding.message)]
    assert [child.attrib["message"] for child in suite.iter("error")] == [visible(f.message) for f in result.failures]


@given(results())
def test_what_comes_out_of_json_is_what_can_be_seen(result: Result) -> None:
    [finding] = result.findings
    text = printed("gitlab", result)
    assert text.isascii()
    assert "<" not in text
    assert gitlab(text)[-1]["description"].startswith(f"NUM401: {visible(finding.message)}")
    [*_, entry] = rdjson(printed("rdjson", result))["diagnostics"]
    [line] = MarkdownIt().parseInline(entry["message"])
    codes = [token.content for token in line.children or () if token.type == "code_inline"]
    assert {token.type for token in line.children or ()} <= {"text", "code_inline"}
    assert blanks(codes[0]) == blanks(visible(finding.message))
    for side in finding.labels:
        start = result.source[side.start - side.column + 1 : side.start]
        assert finding.labels[0] is not side or (
            entry["location"]["range"]["start"]["column"] == len(start.encode()) + 1
        )


def blanks(text: str) -> str:
    """Markdown takes blanks away at the ends of a code span and leaves none of a kind of its own."""
    return " ".join(text.split(" ")).strip()


@given(results())
def test_markdown_holds_the_article_as_code_alone(result: Result) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(printed("markdown", result))
    inline = [child for token in tokens for child in token.children or ()]
    assert {token.type for token in tokens} <= {
        "heading_open", "inline", "heading_close", "fence", "bullet_list_open", "list_item_open", "paragraph_open",
        "paragraph_close", "list_item_close", "bullet_list_close",
    }  # fmt: skip
    assert {child.type for child in inline} <= {"text", "code_inline"}
    assert {child.content for child in inline if child.type == "text"} <= {
        "factlint: 1 error in 1 file", "factlint: 1 warning in 1 file", "factlint: 1 note in 1 file",
        " could not be checked: ", "",
    }  # fmt: skip
    [fence] = [token for token in tokens if token.type == "fence"]
    assert fence.content + "\n" == "".join(FORMATS["console"]([result], Look())).rpartition("\n\n")[0] + "\n\n"


READERS: dict[str, Callable[[str], Any]] = {
    "gitlab": gitlab, "rdjson": rdjson, "junit": junit, "checkstyle": checkstyle,
    "json": json_of("json.schema.json"), "sarif": json.loads, "jsonl": str.splitlines,
}  # fmt: skip
