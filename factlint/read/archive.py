"""Articles that are archives of XML: what is in them is unpacked in memory, within limits, and never to a disk.

XML is given to expat with a stop at the first entity that it declares, so that nothing is expanded or fetched.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

from factlint.errors import ReadError

# An archive of more bytes than this, packed, or of more members, is refused; so is one whose text takes more, unpacked.
LARGEST_PACKED = 200_000_000
_MOST_MEMBERS = 10_000
_LARGEST_UNPACKED = 16_000_000
_DEEPEST = 1_000

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, OverflowError, KeyError)

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class Archive:
    """An opened archive. ``read`` and ``parse`` raise ReadError, with the name of the member."""

    def __init__(self, data: bytes) -> None:
        if data.startswith(_OLE):
            raise ReadError("is protected by a password, or in Word's old format: save it as .docx without one")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._names = {info.filename: info for info in self._zip.infolist()}
        except (*_BROKEN, NotImplementedError):
            raise ReadError("is no archive, or cut off: save it again") from None
        if len(self._names) > _MOST_MEMBERS:
            raise ReadError(f"holds more than {_MOST_MEMBERS:,} files: it is no article")
        self._room = _LARGEST_UNPACKED

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def read(self, name: str) -> bytes:
        """The bytes of a member."""
        info = self._names.get(name)
        if info is None:
            raise ReadError(f"lacks its part {name}: save it again")
        if info.flag_bits & 1:
            raise ReadError("is protected by a password: save it without one")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            # No program writes the others here, and of those more is unpacked at a time than is asked for.
            raise ReadError(f"has a part {name} that is packed in an unusual way: save it again")
        try:
            with self._zip.open(info) as member:
                data = member.read(self._room + 1)
        except (*_BROKEN, NotImplementedError, RuntimeError):
            raise ReadError(f"has a part {name} that cannot be unpacked: save it again") from None
        if len(data) > self._room:
            raise ReadError(
                f"unpacks to more than {_LARGEST_UNPACKED // 1_000_000} MB of text: split it, or leave it out"
            )
        self._room -= len(data)
        return data

    def parse(self, name: str, start: Start, end: End, text: Text) -> None:
        """Call these for each element and text of a member of XML. A name is "namespace local", or "local" without."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        depth = 0

        def opened(element: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > _DEEPEST:
                raise ReadError(f"is nested more than {_DEEPEST:,} deep in {name}: it is no article")
            start(element, attributes)

        def closed(element: str) -> None:
            nonlocal depth
            depth -= 1
            end(element)

        def declared(*_: object) -> None:
            raise ReadError(f"declares entities of its own in {name}, which no writing program does")

        parser.StartElementHandler = opened
        parser.EndElementHandler = closed
        parser.CharacterDataHandler = text
        parser.EntityDeclHandler = declared
        try:
            parser.Parse(self.read(name), True)
        except expat.ExpatError as error:
            where = f"line {error.lineno}, column {error.offset + 1}"
            raise ReadError(f"has a part {name} that is no XML at {where}: save it again") from None
        except (LookupError, ValueError):
            raise ReadError(f"has a part {name} in an encoding that XML does not have: save it again") from None
