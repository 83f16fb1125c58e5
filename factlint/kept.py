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
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import IO, Any
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
        new, self._new = self._new, {}
        keys, used = self._keys, self._used
        self._close()
        self._open()
        for before in filter(used.__getitem__, range(len(used))):
            index = self._index(keys[before * _KEY : (before + 1) * _KEY])
            if index is not None:
                self._used[index] = 1
        run = (self._run + 1) % _RUNS
        old = self._fitting([index for index in range(self._count) if self._key(index) not in new], new, run)
        if not cache.replace(self._path, self._pieces(old, new, run)):
            self._writes = False
        self._close()
        self._open()

    def _fitting(self, old: list[int], new: Mapping[bytes, bytes], run: int) -> list[int]:
        """Those of the old entries that are whole and have room beside the new ones, in their order."""
        room, free = _MOST - len(new), _MOST_BYTES - sum(map(len, new.values()))
        fitting: list[int] = []
        for index in sorted(old, key=lambda index: -self._last(index, run)):
            length = self._place(index)[1]
            if len(fitting) < room and length <= free and self._whole(index) is not None:
                fitting.append(index)
                free -= length
        return sorted(fitting)

    def _pieces(self, old: list[int], new: Mapping[bytes, bytes], run: int) -> Iterator[bytes]:
        """The file with these old entries, copied from where they are, and the new ones: in the order of the keys."""
        from heapq import merge  # late: most runs find nothing new

        fresh = sorted(new)

        def entries() -> Iterator[int | bytes]:
            return merge(old, fresh, key=lambda one: one if isinstance(one, bytes) else self._key(one))

        size = sum(self._place(index)[1] for index in old) + sum(map(len, new.values()))
        yield _HEAD.pack(_MAGIC, run, len(old) + len(new), size)
        for one in entries():
            yield one if isinstance(one, bytes) else self._key(one)
        offset = 0
        for one in entries():
            if isinstance(one, bytes):
                length, checksum, last = len(new[one]), crc32(new[one], crc32(one)), run
            else:
                _, length, checksum, _ = self._place(one)
                last = self._last(one, run)
            yield _PLACE.pack(offset, length, checksum, last)
            offset += length
        for one in entries():
            yield new[one] if isinstance(one, bytes) else self._whole(one) or b""

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

    def _index(self, key: bytes) -> int | None:
        index = bisect_left(range(self._count), key, key=self._key)
        return index if index < self._count and self._key(index) == key else None

    def _place(self, index: int) -> tuple[int, int, int, int]:
        """Where the findings are, how long, with which checksum, and the run that last used them."""
        offset, length, checksum, last = _PLACE.unpack_from(self._places, index * _PLACE.size)
        return offset, length, checksum, last

    def _last(self, index: int, run: int) -> int:
        """The run that last used the findings, where this run is ``run``."""
        return run if self._used[index] else min(run, self._place(index)[3])

    def _text(self, key: bytes) -> bytes | None:
        """The findings of the article with this key, as they are written."""
        index = self._index(key)
        text = None if index is None else self._whole(index)
        if index is not None and text is not None:
            self._used[index] = 1
        return text

    def _whole(self, index: int) -> bytes | None:
        """The findings at this index, or None where they are not what was written."""
        offset, length, checksum, _ = self._place(index)
        text = self._at(offset, length)
        return text if len(text) == length and crc32(text, crc32(self._key(index))) == checksum else None

    def _at(self, offset: int, length: int) -> bytes:
        if not length or not self._file:
            return b""
        self._file.seek(self._start + offset)
        return self._file.read(length)


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
