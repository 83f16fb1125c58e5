"""Rule pages from disk: a house's own pages load like ours, and a bad one is refused with file, key and reason."""

from pathlib import Path

import pytest

from factlint import rulebook
from factlint.errors import RuleError
from factlint.lint import lint
from factlint.proof import marked, prove

PAGE = """
summary = "A bridge is not longer than its river is wide."
why = "House rule."
severity = "warning"
phrases = ['{length:measure} bridge over the {width:measure} river']
require = "length >= width"
message = "{length} is less than {width}"
labels = { length = "{width - length:length} short" }
bad = ["They built a [50-metre] bridge over the [70-metre] river."]
good = ["They built a 90-metre bridge over the 70-metre river."]
"""


def write(folder: Path, text: str, name: str = "HSE101-short-bridge.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_house_page_proves_itself_and_finds(tmp_path: Path) -> None:
    write(tmp_path, PAGE)
    book = rulebook.load([str(tmp_path)], cache=False)
    [rule] = [rule for rule in book.rules if rule.code == "HSE101"]
    assert rule.name == "short-bridge"
    assert all(proof.holds for proof in prove(rule, book))
    [finding] = lint("a.txt", b"A 20-metre bridge over the 30-metre river.", book.only(["HSE101"])).findings
    assert finding.message == "20-metre is less than 30-metre"
    assert [label.note for label in finding.labels] == ["10-metre short", None]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("summary =", "sumary =", "unknown key 'sumary', did you mean 'summary'?"),
        ('why = "House rule."', "", "why: missing"),
        ('"warning"', '"fatal"', "severity: must be one of error, warning, note"),
        ("length:measure", "length:distance", "phrases: 'distance' is no kind of mention"),
        ("bridge over", "(a|aa)+", "phrases: ')+' is not allowed in a phrase"),
        ("bridge over", "bridge(", "phrases: is no regular expression"),
        ("length >= width", "length >= breadth", "require: breadth is no slot of every phrase"),
        ("length >= width", "length >=", "require: column 10: the end stands here"),
        ("length >= width", "open(length) == 1", "require: there is no function 'open'"),
        ("less than {width}", "less than {breadth}", "message: {breadth} names breadth"),
        ("less than {width}", "less than {width", "message: '{' without its partner"),
        ("{width - length:length}", "{width - length}", "length: {width - length} is worked out and needs a format"),
        ("bad = [", "bad = 3 # [", "bad: must be a list of texts"),
        ("phrases = [", 'relation = "river"\n#', "relation: 'river'"),
        ("require =", 'relation = "river"\nrequire =', "phrases: give either phrases or the name of a relation"),
        ("summary", "\0", "is no TOML"),
    ],
)
def test_a_bad_page_is_refused(tmp_path: Path, old: str, new: str, reason: str) -> None:
    page = write(tmp_path, PAGE.replace(old, new, 1))
    with pytest.raises(RuleError) as refusal:
        rulebook.load([str(tmp_path)], cache=False)
    assert str(refusal.value).startswith(f"{page}: ")
    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_other_refusals(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no such folder"):
        rulebook.load([str(tmp_path / "none")])
    page = write(tmp_path, PAGE, "short-bridge.toml")
    with pytest.raises(RuleError, match="is named like"):
        rulebook.load([str(tmp_path)], cache=False)
    page.unlink()
    write(tmp_path, PAGE, "HSE101-one.toml")
    write(tmp_path, PAGE, "HSE101-two.toml")
    with pytest.raises(RuleError, match="is taken by"):
        rulebook.load([str(tmp_path)], cache=False)
    write(tmp_path, "a." * 20_000 + "a = 1", "HSE101-one.toml")  # 40 kB for which tomllib takes a gigabyte
    with pytest.raises(RuleError, match="a key of more than 64 parts"):
        rulebook.load([str(tmp_path)], cache=False)
    write(tmp_path, PAGE + "#" * 256_000, "HSE101-one.toml")
    with pytest.raises(RuleError, match="larger than"):
        rulebook.load([str(tmp_path)], cache=False)


def test_the_cache_gives_the_same_rules_and_notices_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    house = tmp_path / "house"
    house.mkdir()
    page = write(house, PAGE)
    first = rulebook.load([str(house)])
    assert rulebook.load([str(house)]).rules == first.rules == rulebook.load([str(house)], cache=False).rules
    page.write_text(PAGE.replace("House rule.", "Another reason."), encoding="utf-8")
    assert any(rule.why == "Another reason." for rule in rulebook.load([str(house)]).rules)
    [kept] = (tmp_path / "cache" / "factlint").iterdir()
    kept.write_text("{ not json", encoding="utf-8")
    assert rulebook.load([str(house)]).rules == rulebook.load([str(house)], cache=False).rules


def test_marked() -> None:
    text, spans = marked(r"[One] and \[two\] and [three].")
    assert text == "One and [two] and three."
    assert [text[start:end] for start, end in spans] == ["One", "three"]
