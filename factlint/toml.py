"""TOML from a stranger, parsed within bounds.

``tomllib`` takes time and memory by the square of a key's length: a key of 80 kB costs three gigabytes.
"""

from typing import Any

LARGEST = 256_000  # bytes
_MOST_PARTS = 64  # of a dotted key


def parse(data: bytes) -> dict[str, Any]:
    """The page as a table. Raises ValueError with the reason."""
    import tomllib  # late: most runs have no page to parse

    if len(data) > LARGEST:
        raise ValueError(f"larger than {LARGEST:,} bytes")
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.partition(b"=")[0].count(b".") > _MOST_PARTS:
            raise ValueError(f"a key of more than {_MOST_PARTS} parts (at line {number})")
    try:
        return tomllib.loads(data.decode("utf-8"))
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 (byte {error.start})") from None
