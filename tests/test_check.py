"""Checking: which relations become findings, and in what order."""

from factlint.check import check
from factlint.read import read
from factlint.relation import Relation, Words
from factlint.rule import Rule, from_page

TEXT = "five six seven\n"


def rule(code: str, severity: str = "warning") -> Rule:
    page = dict.fromkeys(("summary", "why", "message", "relation"), "x")
    return from_page(f"{code}-a-rule.toml", page | {"severity": severity, "bad": ["x"], "good": ["x"]})


def sides(first: str, second: str, **notes: str) -> Relation:
    words = [Words(TEXT.index(word), TEXT.index(word) + len(word), word) for word in (first, second)]
    return Relation(dict(zip("ab", words, strict=True)), notes)


def test_findings_stand_by_first_label_then_code_then_the_other_labels() -> None:
    """Whether their labels have notes or not, which have no order among each other."""
    document = read("a.txt", TEXT.encode())
    relations = [
        (rule("NUM901"), sides("six", "seven")),
        (rule("NUM902"), sides("five", "six seven")),
        (rule("NUM901"), sides("five", "seven", a="a note")),
        (rule("NUM901"), sides("five", "six", b="a note")),
    ]
    for order in (relations, relations[::-1]):
        found = [(finding.code, [label.text for label in finding.labels]) for finding in check(document, order)]
        assert found == [
            ("NUM901", ["five", "six"]),
            ("NUM901", ["five", "seven"]),
            ("NUM902", ["five", "six seven"]),
            ("NUM901", ["six", "seven"]),
        ]


def test_of_several_at_the_same_places_the_gravest_stands() -> None:
    document = read("a.txt", TEXT.encode())
    relations = [(rule(code, severity), sides("five", "six"))
                 for code, severity in (("NUM903", "warning"), ("NUM904", "error"), ("NUM905", "error"))]  # fmt: skip
    for order in (relations, relations[::-1]):
        assert [finding.code for finding in check(document, order)] == ["NUM904"]
