"""Bytes and text: nothing is guessed, nothing is lost, and the place of what cannot be read is told in bytes."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.errors import ReadError
from factlint.read.decode import decode, encode

MARKS = {
    "utf-8": b"", "utf-8 ": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE, "utf-32-be": codecs.BOM_UTF32_BE,
}  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), max_size=30)


@given(TEXTS, TEXTS, st.sampled_from([*MARKS]))
def test_there_and_back(text: str, other: str, name: str) -> None:
    data = MARKS[name] + text.encode(name.strip())
    assert decode(data) == text
    assert encode(text, data) == data
    assert decode(encode(other, data)) == other
    assert encode(other, data).startswith(MARKS[name])


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"ab\xff", "is not UTF-8 at byte 2 (0xFF)"),
        (b"\xef\xbb\xbfab\xff", "is not UTF-8 at byte 5 (0xFF)"),
        (b"ab\xc3", "is not UTF-8 at byte 2 (0xC3)"),
        (b"\xed\xa0\x80", "is not UTF-8 at byte 0 (0xED)"),
        (b"\xff\xfea\0\0\xd8", "is not UTF-16-LE at byte 4 (0x00)"),
        (b"\xfe\xff\0a\xd8\0", "is not UTF-16-BE at byte 4 (0xD8)"),
        (b"\xff\xfea", "is not UTF-16-LE at byte 2 (0x61)"),
        (b"\xff\xfe\0\0a\0\0\xff", "is not UTF-32-LE at byte 4 (0x61)"),
        (b"a\0b\0", "has a NUL at byte 1: it is no text, or UTF-16 without a mark"),
        (b"\0", "has a NUL at byte 0: it is no text, or UTF-16 without a mark"),
        (b"\xef\xbb\xbfab\0cdefg\0", "has a NUL at byte 5: it is no text;"),
        (b"\xff\xfea\0\0\0b\0c\0", "has a NUL at byte 4: it is no text;"),
    ],
)
def test_what_is_no_text_is_told_with_its_place(data: bytes, complaint: str) -> None:
    with pytest.raises(ReadError) as refused:
        decode(data)
    assert str(refused.value).startswith(complaint)
    assert str(refused.value).endswith("save it as UTF-8")
