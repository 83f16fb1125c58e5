"""The JSON form: its schema, its values, and that the command prints it for whatever it is given."""

import json
from pathlib import Path
from typing import Any

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from factlint import __version__
from factlint.finding import SEVERITIES, Failure, Finding, Label, Result
from factlint.report import FORMATS, Look

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "json.schema.json").read_text(encoding="utf-8"))


def printed(*results: Result) -> str:
    return "".join(FORMATS["json"](results, Look()))


def read(text: str) -> Any:
    page = json.loads(text)
    jsonschema.validate(page, SCHEMA, cls=jsonschema.Draft202012Validator)
    return page


def test_every_key_of_the_contract() -> None:
    labels = (Label(3, 7, 1, 4, 1, 8, "5 km", None), Label(12, 16, 2, 1, 2, 5, "6 km", "six"))
    finding = Finding("a.md", "NUM401", "same-fact", "error", "5 km and 6 km differ", None, labels, "c0ffee", ("noun",))
    failure = Failure("b.md", "not UTF-8 (byte 3)")
    assert read(printed(Result("a.md", "…", (finding,)), Result("b.md", "", (), (failure,)))) == {
        "version": __version__,
        "findings": [
            {
                "path": "a.md",
                "code": "NUM401",
                "name": "same-fact",
                "severity": "error",
                "message": "5 km and 6 km differ",
                "help": None,
                "fingerprint": "c0ffee",
                "labels": [
                    {
                        "start": 3, "end": 7, "line": 1, "column": 4, "end_line": 1, "end_column": 8,
                        "text": "5 km", "note": None,
                    },
                    {
                        "start": 12, "end": 16, "line": 2, "column": 1, "end_line": 2, "end_column": 5,
                        "text": "6 km", "note": "six",
                    },
                ],
            }
        ],
        "errors": [{"path": "b.md", "message": "not UTF-8 (byte 3)"}],
    }  # fmt: skip


def test_nothing_at_all() -> None:
    assert read(printed()) == {"version": __version__, "findings": [], "errors": []}


def test_a_path_that_is_not_utf8_is_still_json() -> None:
    text = printed(Result("caf\udce9.md", "", (), (Failure("caf\udce9.md", "is a riddle"),)))
    assert read(text)["errors"][0]["path"] == "caf\\xe9.md"


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
LABELS = st.builds(Label, *[st.integers(1, 10**7)] * 6, WORDS, st.none() | WORDS, st.none() | WORDS)
FINDINGS = st.builds(
    Finding, WORDS, st.just("NUM201"), st.just("a-name"), st.sampled_from(SEVERITIES), WORDS, st.none() | WORDS,
    st.lists(LABELS, min_size=1).map(tuple), WORDS, st.just(()), st.just(()),
)  # fmt: skip


@given(st.lists(FINDINGS))
def test_any_words_arrive_as_they_are(findings: list[Finding]) -> None:
    """In one line of ASCII without a command to the runner of a workflow."""
    text = printed(Result("a.md", "", tuple(findings)))
    assert text.isascii()
    assert text.index("\n") == len(text) - 1
    assert "##[" not in text
    for got, wanted in zip(read(text)["findings"], findings, strict=True):
        assert (got["message"], got["help"], got["path"]) == (wanted.message, wanted.help, wanted.path)
        assert [Label(**label) for label in got["labels"]] == list(wanted.labels)
        assert all("place" not in label or label["place"] for label in got["labels"])


def test_a_command_to_the_runner_of_a_workflow_is_broken_and_arrives() -> None:
    text = printed(Result("a.md", "", (), (Failure("a.md", "##[add-mask]a ##vso[b]"),)))
    assert "##" not in text
    assert read(text)["errors"][0]["message"] == "##[add-mask]a ##vso[b]"
