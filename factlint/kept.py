"""The findings of articles as they were, kept between runs: an unchanged article is not checked again.

An article is known by a digest of all that its findings hang on: its bytes, its path, the rules, the settings and this
package. One file serves all folders and all choices of rules. It holds, after a head, the digests in their order, for
each of them where its findings are, and the findings as JSON. A run reads the first two and of the findings only those
that it needs, so that one staged article of a hundred thousand is as quick as one of ten.
"""

import json
import os
import struct
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import IO, Any, NamedTuple
from zlib import crc32

from factlint import cache
from factlint.finding import Finding, Fix, Label

_HEAD = struct.Struct("<16sIII")  # what it is, the run that wrote it, how many articles, bytes of findings
_MAGIC = b"factlint-kept-1\n"
_KEY = 16  # bytes
_PLACE = struct.Struct("<IIII")  # offset and length of the findings, their checksum, the run that last used them
_RUNS = 1 << 32  # after which their count begins anew
_MOST = 100_000  # articles, those longest unused make room ...
_MOST_BYTES = 32_000_000  # ... for others, also where their findings are more than this
_MOST_NEW = 4_000  # articles of this run that wait to be written


class Kept:
    """What the file holds, and what is to be added to it."""

    def __init__(self) -> None:
        self._path = cache.path("findings")
        self._new: dict[bytes, bytes] = {}
        self._writes = True
        self._open()

    def __contains__(self, key: bytes) -> bool:
        return key in self._new or self._text(key) is not None

    def get(self, key: bytes, path: str) -> tuple[Finding, ...] | None:
        """The findings of the article with this key, or None where it is not known."""
        text = self._new.get(key)
        if text is None:
            text = self._text(key)
        if text is None:
            return None
        try:
            return tuple(_finding(path, fields) for fields in json.loads(text)) if text else ()
        except (ValueError, TypeError, RecursionError):
            return None

    def put(self, key: bytes, findings: Iterable[Finding] = ()) -> None:
        """Keeps the findings."""
        if not self._writes:
            return
        fields = [finding[1:] for finding in findings]
        self._new[key] = json.dumps(fields).encode() if fields else b""
        if len(self._new) >= _MOST_NEW:
            self.save()

    def save(self) -> None:
        """Writes what is new, beside all that other runs have written meanwhile; what is unused for longest goes."""
        if not self._new:
            return
        used = {self._key(index) for index, flag in enumerate(self._used) if flag}
        new, self._new = self._new, {}
        self._close()
        self._open()
        run = (self._run + 1) % _RUNS
        entries = [_Entry(run, key, len(text), crc32(text, crc32(key)), text) for key, text in new.items()]
        for index in range(self._count):
            key = self._key(index)
            offset, length, checksum, last = _PLACE.unpack_from(self._places, index * _PLACE.size)
            if key not in new and crc32(self._at(offset, length), crc32(key)) == checksum:
                entries.append(_Entry(run if key in used else min(last, run), key, length, checksum, offset))
        entries.sort(key=lambda entry: entry.run, reverse=True)
        size = 0
        for count, entry in enumerate(entries):
            size += entry.length
            if count == _MOST or size > _MOST_BYTES:
                del entries[count:]
                break
        entries.sort(key=lambda entry: entry.key)
        if not cache.replace(self._path, self._pieces(run, entries)):
            self._writes = False
        self._close()
        self._open()

    def _pieces(self, run: int, entries: list["_Entry"]) -> Iterator[bytes]:
        """The file with these entries, those of the file as it stands copied from there."""
        yield _HEAD.pack(_MAGIC, run, len(entries), sum(entry.length for entry in entries))
        yield from (entry.key for entry in entries)
        offset = 0
        for entry in entries:
            yield _PLACE.pack(offset, entry.length, entry.checksum, entry.run)
            offset += entry.length
        for entry in entries:
            yield entry.text if isinstance(entry.text, bytes) else self._at(entry.text, entry.length)

    def _open(self) -> None:
        self._file: IO[bytes] | None = None
        self._run = self._count = 0
        self._keys = self._places = b""
        try:
            self._file = open(self._path, "rb")  # noqa: SIM115 (open for the findings that are asked for)
            magic, run, count, size = _HEAD.unpack(self._file.read(_HEAD.size))
            start = _HEAD.size + count * (_KEY + _PLACE.size)
            if magic == _MAGIC and os.fstat(self._file.fileno()).st_size == start + size:
                self._keys, self._places = self._file.read(count * _KEY), self._file.read(count * _PLACE.size)
                self._run, self._count, self._start = run, count, start
        except (OSError, struct.error):
            pass
        self._used = bytearray(self._count)

    def _close(self) -> None:
        if self._file:
            self._file.close()

    def _key(self, index: int) -> bytes:
        return self._keys[index * _KEY : (index + 1) * _KEY]

    def _text(self, key: bytes) -> bytes | None:
        """The findings of the article with this key, as they are written."""
        index = bisect_left(range(self._count), key, key=self._key)
        if index == self._count or self._key(index) != key:
            return None
        offset, length, checksum, _ = _PLACE.unpack_from(self._places, index * _PLACE.size)
        text = self._at(offset, length)
        if crc32(text, crc32(key)) != checksum:
            return None
        self._used[index] = 1
        return text

    def _at(self, offset: int, length: int) -> bytes:
        if not length or not self._file:
            return b""
        self._file.seek(self._start + offset)
        return self._file.read(length)


class _Entry(NamedTuple):
    """One article in the making of a file. ``text`` are its findings, or where they begin in the file as it stands."""

    run: int
    key: bytes
    length: int
    checksum: int
    text: bytes | int


def _finding(path: str, fields: list[Any]) -> Finding:
    finding = Finding(path, *fields)
    return finding._replace(
        labels=tuple(Label(*label) for label in finding.labels),
        evidence=tuple(finding.evidence),
        fixes=tuple(Fix(*fix) for fix in finding.fixes),
    )


class Keys:
    """The keys of articles under one stamp of all else that their findings hang on."""

    def __init__(self, stamp: str) -> None:
        self._stamp = blake2b(stamp.encode("utf-8", "surrogatepass"), digest_size=_KEY)

    def of(self, path: str, data: bytes) -> bytes:
        digest = self._stamp.copy()
        name = path.encode("utf-8", "surrogatepass")
        digest.update(len(name).to_bytes(4, "big") + name)
        digest.update(data)
        return digest.digest()
