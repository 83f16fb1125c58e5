"""Bytes to text, without guessing."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from factlint.errors import ReadError

# The mark of UTF-32 in little-endian order starts with that of UTF-16, so it is asked for first.
_MARKS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip


def decode(data: bytes) -> str:
    """The text, without a byte-order mark: in the encoding that the mark says, in UTF-8, or in what a page of HTML says
    of itself. Raises ReadError, with the place in bytes."""
    mark, encoding = _written(data)
    nul = -1 if mark else data.find(0)
    if nul >= 0:
        raise ReadError(f"has a NUL at byte {nul}: it is no text, or UTF-16 without a mark; save it as UTF-8")
    try:
        source = data[len(mark) :].decode(encoding) if mark else data.decode(encoding)
    except UnicodeDecodeError:
        encoding = encoding if mark else _declared(data)
        try:
            source = data[len(mark) :].decode(encoding)
        except UnicodeDecodeError as error:
            place = len(mark) + error.start
            name = encoding.upper()
            raise ReadError(f"is not {name} at byte {place} (0x{data[place]:02X}): save it as UTF-8") from None
    if "\0" in source:
        place = len(mark) + len(source.partition("\0")[0].encode(encoding))
        raise ReadError(f"has a NUL at byte {place}: it is no text; save it as UTF-8")
    return source


def encode(source: str, like: bytes) -> bytes:
    """The text as bytes, with the byte-order mark and in the encoding of ``like``."""
    mark, encoding = _written(like)
    try:
        like[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        encoding = _declared(like)
    return mark + source.encode(encoding)


def _written(data: bytes) -> tuple[bytes, str]:
    """The byte-order mark, or b"", and the encoding that it says."""
    return next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))


def _declared(data: bytes) -> str:
    from factlint.read.declared import declared  # late: nearly all articles are in UTF-8

    return declared(data) or "utf-8"
