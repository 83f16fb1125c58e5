"""Which rules run, by the words of the command line and of the configuration."""

import pytest

from factlint.commands.select import codes, find
from factlint.config import Settings
from factlint.errors import ConfigError, UsageError
from factlint.rule import Rule, from_page


def rule(code: str, name: str, severity: str = "error") -> Rule:
    page = dict.fromkeys(("summary", "why", "message", "relation"), "x")
    return from_page(f"{code}-{name}.toml", page | {"severity": severity, "bad": ["x"], "good": ["x"]})


RULES = (rule("DAT201", "weekday-date"), rule("NUM201", "change-mismatch"), rule("NUM202", "falling-steps"),
         rule("NUM101", "figure-style", "note"))  # fmt: skip


@pytest.mark.parametrize(
    ("select", "ignore", "wanted"),
    [
        ([], [], "DAT201 NUM201 NUM202"),
        (["ALL"], [], "DAT201 NUM201 NUM202 NUM101"),
        (["NUM"], [], "NUM201 NUM202 NUM101"),
        (["num2", "weekday-date"], [], "DAT201 NUM201 NUM202"),
        (["figure-style"], [], "NUM101"),
        ([], ["NUM201"], "DAT201 NUM202"),
        ([], ["NUM2"], "DAT201"),
        ([], ["ALL"], ""),
        (["NUM201"], ["NUM"], "NUM201"),
        (["NUM"], ["NUM20"], "NUM101"),
        (["change-mismatch"], ["NUM201"], ""),
        (["NUM201"], ["ALL"], "NUM201"),
        (["ALL"], ["NUM1"], "DAT201 NUM201 NUM202"),
    ],
)
def test_the_more_precise_word_counts(select: list[str], ignore: list[str], wanted: str) -> None:
    assert codes(RULES, Settings(), select, ignore) == set(wanted.split())
    assert codes(RULES, Settings(select=tuple(select), ignore=tuple(ignore)), [], []) == set(wanted.split())


def test_what_the_command_line_selects_puts_aside_the_configuration() -> None:
    settings = Settings(select=("DAT",), ignore=("NUM201",))
    assert codes(RULES, settings, ["NUM2"], []) == {"NUM201", "NUM202"}


def test_what_the_command_line_ignores_comes_on_top() -> None:
    assert codes(RULES, Settings(ignore=("NUM201",)), [], ["DAT"]) == {"NUM202"}


def test_an_unknown_word_names_the_nearest() -> None:
    with pytest.raises(UsageError, match=r"^--select: no rule has the code or name 'NUM210'; the nearest are NUM20"):
        codes(RULES, Settings(), ["NUM210"], [])
    with pytest.raises(UsageError, match=r"^--ignore: .*'weekday-dates'; the nearest are weekday-date$"):
        codes(RULES, Settings(), [], ["weekday-dates"])
    with pytest.raises(UsageError, match=r"'qqq'; see `factlint rules`$"):
        codes(RULES, Settings(), ["qqq"], [])
    with pytest.raises(ConfigError, match=r"^house\.toml: select: no rule has the code or name 'NUM9'"):
        codes(RULES, Settings(select=("NUM9",), origin="house.toml"), [], [])


def test_a_rule_by_code_or_name() -> None:
    assert find(RULES, "num201") == find(RULES, "change-mismatch") == RULES[1]
    with pytest.raises(UsageError, match="NUM2"):
        find(RULES, "NUM2")
