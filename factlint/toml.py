"""TOML from a stranger, parsed within bounds.

``tomllib`` takes time and memory by the square of a key's length: a key of 80 kB costs three gigabytes.
"""

import re
from typing import Any

from factlint.pattern import pattern

LARGEST = 256_000  # bytes
_MOST_PARTS = 64  # of a dotted key


# What a line is made of: parts of keys, the points between them, and anything else.
_TOKEN = pattern(r"""([\w-]+|"[^"]*"|'[^']*')|(\.)|[ \t]+|(.)""", re.DOTALL)


def parse(data: bytes) -> dict[str, Any]:
    """The page as a table. Raises ValueError with the reason."""
    import tomllib  # late: most runs have no page to parse

    if len(data) > LARGEST:
        raise ValueError(f"larger than {LARGEST:,} bytes")
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.count(b".") >= _MOST_PARTS and _parts(line) > _MOST_PARTS:
            raise ValueError(f"a key of more than {_MOST_PARTS} parts (at line {number})")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 (byte {error.start})") from None


def _parts(line: bytes) -> int:
    """The parts of the longest key in a line, within an inline table or not."""
    longest = parts = 0
    after_point = False
    for token in _TOKEN.finditer(line.decode("latin-1")):
        part, point, other = token.groups()
        if part:
            parts = parts + 1 if after_point else 1
            longest = max(longest, parts)
        elif other:
            parts = 0
        after_point = bool(point) if token[0].strip(" \t") else after_point
    return longest
