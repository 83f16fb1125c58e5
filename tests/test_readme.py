"""What the README shows is what factlint does."""

import re
from pathlib import Path

from factlint import rulebook
from factlint.proof import prove

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def fenced(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.S | re.M)


def test_the_findings_shown_are_those_of_the_article() -> None:
    command, _, shown = fenced("console")[0].partition("\n")
    assert command == "$ factlint check fixtures/articles/harbour.md"
    golden = (ROOT / "fixtures" / "articles" / "harbour.console").read_text(encoding="utf-8")
    findings = shown.strip().split("\n\n")
    assert len(findings) > 1
    assert all(finding + "\n" in golden for finding in findings)


def test_the_rule_page_shown_proves_itself(tmp_path: Path) -> None:
    [page] = [block for block in fenced("toml") if "summary" in block]
    name = re.search(r"# house-rules/(\S+)\n", page)
    assert name is not None
    (tmp_path / name[1]).write_text(page, encoding="utf-8")
    book = rulebook.load([str(tmp_path)], cache=False)
    [rule] = [rule for rule in book.rules if rule.code == name[1][:6]]
    assert all(proof.holds for proof in prove(rule, book))
