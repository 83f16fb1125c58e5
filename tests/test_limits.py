"""Limits at their edge: what is just allowed is taken, one more is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factlint import baseline, bounds, configfile, expression, phrase, read, toml
from factlint.commands.check import options
from factlint.errors import BaselineError, ConfigError, ReadError, RuleError


def key(parts: int) -> str:
    return ".".join(["a", '"b c"', "'d.e'", *"f" * parts][:parts])


@pytest.mark.parametrize(
    "page",
    [
        lambda n: f"{key(n)} = 1",
        lambda n: f"{key(n)}=1",
        lambda n: f"[{key(n)}]\nx = 1",
        lambda n: f"a = 1\nx = {{ b = 1, {key(n)} = 2 }}",
        lambda n: f"{key(60)} = {{ {key(n)} = 2 }}",
        lambda n: " . ".join("abcdefgh"[i % 8] * 3 + str(i) for i in range(n)) + " = 1",
    ],
)
def test_the_parts_of_a_key(page: Callable[[int], str]) -> None:
    assert toml.parse(page(64).encode())
    with pytest.raises(ValueError, match="a key of more than 64 parts"):
        toml.parse(page(65).encode())


def test_points_that_part_no_key_are_not_counted() -> None:
    text = "." * 200
    assert toml.parse(f"a = '{text}'\nb = 1.5 # {'. ' * 200}".encode()) == {"a": text, "b": 1.5}


def test_the_line_of_a_key_is_told() -> None:
    with pytest.raises(ValueError, match=r"\(at line 3\)"):
        toml.parse(f"a = 1\n\n{key(65)} = 1".encode())


def test_the_size_of_a_page() -> None:
    assert toml.parse(b"a = 1 #".ljust(256_000, b"x")) == {"a": 1}
    with pytest.raises(ValueError, match="larger than 256,000 bytes"):
        toml.parse(b"a = 1 #".ljust(256_001, b"x"))


@pytest.mark.parametrize("head", [b"", b"a = 1\n", b"# \xc3\xa9\n"])
def test_the_place_of_what_is_no_utf8(head: bytes) -> None:
    with pytest.raises(ValueError, match=rf"not UTF-8 \(byte {len(head)}\)"):
        toml.parse(head + b"\xff")


@pytest.mark.parametrize(
    ("source", "size"),
    [
        ("", 0),
        ("abc", 3),
        (r"\.\{[a-z]", 3),
        ("[^]]a{9}", 11),
        ("a{9}", 9),
        ("a{2,7}", 7),
        ("a{,7}", 7),
        ("a{7,}", 7),
        ("a{0}", 1),
        ("(?:ab|c){5}d", 21),
        ("(?:a(?:bc){3}d{2}){4}", 36),
        ("(?=ab)c", 3),
        ("(ab){2}{3}", 12),
        ("(((a", 1),
        ("a)b", 3),
        ("a{b", 3),
    ],
)
def test_the_parts_of_a_phrase_are_counted(source: str, size: int) -> None:
    rest = bounds.LARGEST - size
    bounds.refuse_large("x" * rest + source)
    with pytest.raises(RuleError, match="more than 10,000 parts"):
        bounds.refuse_large("x" * (rest + 1) + source)


def test_the_letters_of_a_phrase_and_of_a_condition() -> None:
    assert phrase.parse("{old:money}".ljust(1000, "a")).slots == ("old",)
    with pytest.raises(RuleError, match="longer than 1000"):
        phrase.parse("{old:money}".ljust(1001, "a"))
    assert expression.parse("old == 1".ljust(400))
    with pytest.raises(RuleError):
        expression.parse("old == 1".ljust(401))


def test_the_size_of_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "LARGEST", 1_000_000)
    assert read.read("a.txt", b"x" * 1_000_000).source
    with pytest.raises(ReadError, match="larger than 1 MB"):
        read.read("a.txt", b"x" * 1_000_001)


def test_the_size_of_a_baseline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = b'{"version": 1, "findings": []}'
    (tmp_path / "b.json").write_bytes(text)
    monkeypatch.setattr(baseline, "_LARGEST", len(text))
    assert baseline.read(str(tmp_path / "b.json"))
    monkeypatch.setattr(baseline, "_LARGEST", len(text) - 1)
    with pytest.raises(BaselineError, match="which no baseline is"):
        baseline.read(str(tmp_path / "b.json"))


def test_the_length_of_a_chain_of_configurations(tmp_path: Path) -> None:
    for number in range(1, 18):
        (tmp_path / f"{number}.toml").write_text(f"extend = '{number - 1}.toml'\n")
    (tmp_path / "0.toml").write_text("select = ['NUM']\n")
    assert configfile.page(str(tmp_path / "15.toml"), True)
    with pytest.raises(ConfigError, match="more than 16 files"):
        configfile.page(str(tmp_path / "16.toml"), True)


@pytest.mark.parametrize(
    ("text", "number"), [("1", 1), ("256", 256), ("0", 0), ("257", 0), ("-1", 0), ("٣", 0), ("x", 0)]
)
def test_the_number_of_processes(text: str, number: int) -> None:
    from argparse import ArgumentError, ArgumentParser

    parser = ArgumentParser(exit_on_error=False)
    options(parser)
    if number:
        assert parser.parse_args(["--jobs", text]).jobs == number
    else:
        with pytest.raises(ArgumentError, match="is no number from 1 to 256"):
            parser.parse_args([f"--jobs={text}"])
