"""The keys of a configuration as JSON Schema, for editors."""

from collections.abc import Mapping
from typing import Any

from factlint.keys import FILES, KEYS, OVERRIDES, Key, explained


def schema() -> dict[str, Any]:
    """What a ``factlint.toml``, or the table ``tool.factlint`` of a ``pyproject.toml``, may hold."""
    by_path = {name: key for name, key in KEYS.items() if key.by_path}
    override = _table({"files": FILES} | by_path) | {"required": ["files"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of factlint",
        **_table(
            KEYS, {OVERRIDES: {"description": "Settings for some articles only.", "type": "array", "items": override}}
        ),
    }


def _table(keys: Mapping[str, Key], further: Mapping[str, Any] | None = None) -> dict[str, Any]:
    properties = {name: {"description": explained(key), **key.schema} for name, key in keys.items()}
    return {"type": "object", "additionalProperties": False, "properties": {**properties, **(further or {})}}
