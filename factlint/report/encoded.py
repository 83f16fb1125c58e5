r"""JSON that carries nothing live, whatever it is printed into.

It is ASCII, so no character in it can steer a terminal. ``<`` is ``\u003c``, so that a page that has it in a script
stays in its script, and of two number signs the second is ``\u0023``, so that the runner of a workflow sees no command.
To a reader of JSON it is all the same.
"""

import json
from typing import Any


def encoded(value: Any, indent: int | None = None) -> str:
    """``value`` as JSON, on one line where there is no ``indent``, without a line break at the end."""
    return json.dumps(value, indent=indent).replace("<", r"\u003c").replace("##", r"#\u0023")


def path_text(path: str) -> str:
    r"""The path, in which a byte that is not UTF-8 stands as ``\xe9``: JSON has no lone surrogates."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
