"""What is printed from an article: every character can be seen, and none is obeyed, up to the edges of each range."""

import codecs
import sys

import pytest

from factlint.report.visible import inert, picture, stand_in, visible


@pytest.mark.parametrize(
    ("character", "shown"),
    [
        ("\0", "␀"), ("\x1b", "␛"), ("\x1f", "␟"), (" ", " "), ("~", "~"), ("\x7f", "␡"), ("\x80", "<U+0080>"),
        ("\x9f", "<U+009F>"), ("\xa0", "\xa0"), ("\xad", "<U+00AD>"), ("\u2000", "\u2000"), ("\u200a", "\u200a"),
        ("\u200b", "<U+200B>"), ("\u202e", "<U+202E>"), ("\u2028", "<U+2028>"), ("\u3000", "\u3000"),
        ("\udc7f", "<U+DC7F>"), ("\udc80", "\\x80"), ("\udcff", "\\xff"), ("\udd00", "<U+DD00>"),
        ("\ufeff", "<U+FEFF>"), ("\U000e0041", "<U+E0041>"), ("é", "é"), ("\U0001f600", "\U0001f600"),
    ],
)  # fmt: skip
def test_a_character_is_shown(character: str, shown: str) -> None:
    assert picture(character) == shown
    assert visible(f"a{character}b") == f"a{shown}b"


def test_no_character_of_all_is_obeyed() -> None:
    spaces = {character for character in map(chr, range(sys.maxunicode + 1)) if character.isspace()}
    for number in range(sys.maxunicode + 1):
        shown = picture(chr(number))
        assert shown.isprintable() or shown in spaces - set("\n\r\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"), hex(number)


@pytest.mark.parametrize("word", ["", "group", "vso", "a1_"])
def test_a_command_to_a_runner_is_broken(word: str) -> None:
    assert inert(f"a ##{word}[b] # [c] ## [d]") == f"a ##{word}⁅b] # [c] ## [d]"


def test_what_cannot_be_encoded_has_a_stand_in() -> None:
    codecs.register_error("factlint", stand_in)
    assert "│é—x…".encode("latin-1", "factlint") == b"|\xe9\\u2014x~"
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", "factlint")
