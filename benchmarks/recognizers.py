"""Accuracy of the reader of figures on Microsoft's Recognizers-Text specifications for English.

    python benchmarks/recognizers.py FOLDER [--show N]

FOLDER holds ``Number/English/NumberModel.json`` and its kin, as github.com/microsoft/Recognizers-Text publishes them
(MIT) under ``Specs``. A case is right where every entity that it expects is read with its value and unit and nothing
else is. Cases that do not concern written prose are left out; ``recognizers_left_out.toml`` lists each, by its place
in its file, with the reason.
"""

import argparse
import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factlint import units
from factlint.document import Alignment, Block, Document
from factlint.extract.dates import dates
from factlint.extract.numbers import numbers
from factlint.extract.positions import positions
from factlint.lexicon.currencies import NAMES
from factlint.lexicon.unit_names import SYMBOLS, WORDS
from factlint.mention import Age, Mention, Quantity

MODELS = {
    "NumberModel": "Number",
    "OrdinalModel": "Number",
    "PercentModel": "Number",
    "NumberRangeModel": "Number",
    "CurrencyModel": "NumberWithUnit",
    "DimensionModel": "NumberWithUnit",
    "TemperatureModel": "NumberWithUnit",
    "AgeModel": "NumberWithUnit",
}
KINDS = {
    "NumberModel": {"number", "share", "money", "measure", "percent", "points", "multiple"},
    "OrdinalModel": {"ordinal"},
    "PercentModel": {"percent"},
    "NumberRangeModel": {"number", "share", "money", "measure", "percent", "points"},
    "CurrencyModel": {"money"},
    "DimensionModel": {"measure"},
    "TemperatureModel": {"measure"},
    "AgeModel": {"age"},
}


def article(text: str) -> Document:
    return Document("case", text, text, (Block("paragraph", 0, len(text)),), Alignment(()))


def read(model: str, text: str) -> list[Mention]:
    """What is read in the text, as far as the model speaks of it."""
    found = dates(article(text)) if model == "AgeModel" else numbers(article(text))
    kept = [mention for mention in found if mention.kind in KINDS[model]]
    if model == "TemperatureModel":
        return [m for m in kept if isinstance(m.value, Quantity) and m.value.unit.startswith("degree")]
    if model == "DimensionModel":
        return [m for m in kept if isinstance(m.value, Quantity) and m.value.dimension != "temperature"]
    if model == "NumberModel":  # to which "180ml" is no number
        return [m for m in kept if m.kind != "measure" or " " in m.text or "-" in m.text]
    if model == "NumberRangeModel":
        return [m for m in kept if isinstance(m.value, Quantity) and m.value.hedge in ("range", "over", "under")]
    return kept


def close(ours: float, theirs: str) -> bool:
    try:
        wanted = float(theirs)
    except ValueError:
        return False
    return abs(ours - wanted) <= 1e-6 * max(1.0, abs(wanted))


def same(model: str, mention: Mention, expected: dict[str, Any]) -> bool:
    """Whether a mention is the entity that a case expects."""
    resolution = expected.get("Resolution") or {}
    start, end = expected.get("Start", 0), expected.get("End", 10**9)
    if mention.end <= start or mention.start > end:
        return False
    value = mention.value
    if isinstance(value, Age):
        unit = str(resolution.get("unit", "Year"))
        size = {"Month": 12.0, "Week": 52.1775, "Day": 365.2425}.get(unit, 1.0)
        middle = (value.range.low + value.range.high) / 2
        return abs(middle * size - float(resolution["value"])) < 0.02 * size or close(
            value.range.low, resolution["value"]
        )
    if not isinstance(value, Quantity):
        return False
    if model == "NumberRangeModel":
        return same_range(value, str(resolution.get("value")))
    wanted = str(resolution.get("value")).removesuffix("%")
    if model in ("NumberModel", "OrdinalModel", "PercentModel"):
        return close(value.written, wanted) or (model == "NumberModel" and close(value.written * 100, wanted))
    unit = str(resolution.get("unit", "")).lower()
    if model == "CurrencyModel":
        code = resolution.get("isoCurrency") or NAMES.get(unit) or ""
        return (close(value.written, wanted) and (code == value.unit or not code)) or (
            close(value.written * 100, wanted) and unit in ("cent", "pence", "penny"))  # fmt: skip
    if model == "TemperatureModel":
        key = {"c": "degree Celsius", "f": "degree Fahrenheit", "degree": "degree", "k": "kelvin"}.get(unit, unit)
        return value.unit == key and close(value.written, wanted)
    key = WORDS.get(unit) or SYMBOLS.get(unit) or {"metric ton": "metric ton", "ton": "ton"}.get(unit) or unit
    if key == value.unit or (key == "ton" and value.unit == "metric ton"):  # "tonnes" are tons to the model
        return close(value.written, wanted)
    one, other = units.factor(value.unit), units.factor(key)
    return bool(one and other and one[0] == other[0] and close(value.written * one[1] / other[1], wanted))


def same_range(value: Quantity, written: str) -> bool:
    """Whether the ends of a range are those of "[10,20)"."""
    low, _, high = written.strip("[]()").partition(",")
    ends = []
    if low:
        ends.append(abs(value.range.low - float(low)) <= 0.05 * abs(float(low)) + 0.5)
    if high:
        ends.append(abs(value.range.high - float(high)) <= 0.05 * abs(float(high)) + 0.5)
    return all(ends)


def placed(text: str) -> set[tuple[int, int, str]]:
    """Ordinals and places counted from the end, each as where it stands and how OrdinalModel writes it."""
    places = positions(article(text))
    ordinals = {
        (m.start, m.end, f"{m.value.written:.0f}")
        for m in read("OrdinalModel", text)
        if isinstance(m.value, Quantity) and not any(p.start <= m.start < p.end for p in places)
    }
    return ordinals | {(p.start, p.end, f"{p.origin}{'-' if p.offset < 0 else '+'}{abs(p.offset)}") for p in places}


def right(model: str, case: dict[str, Any]) -> bool:
    if model == "OrdinalModel":
        wanted = {(e["Start"], e["End"] + 1, str(e["Resolution"]["value"])) for e in case["Results"]}
        return placed(case["Input"]) == wanted
    expected = [e for e in case["Results"] if (e.get("Resolution") or {}).get("value") not in (None, "null")]
    found = read(model, case["Input"])
    rest = list(found)
    for entity in expected:
        match = next((m for m in rest if same(model, m, entity)), None)
        if match is None:
            return False
        rest.remove(match)
    return not rest


def cases(folder: Path) -> Iterator[tuple[str, int, dict[str, Any]]]:
    for model, room in MODELS.items():
        for number, case in enumerate(json.loads((folder / room / "English" / f"{model}.json").read_text("utf-8"))):
            yield model, number, case


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print so many wrong cases of each model")
    options = parser.parse_args()
    listed = tomllib.loads((Path(__file__).parent / "recognizers_left_out.toml").read_text("utf-8"))
    left_out = {
        (model, number) for reasons in listed.values() for model, ns in reasons["cases"].items() for number in ns
    }
    total, good, prose, good_prose = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    shown = Counter[str]()
    for model, number, case in cases(options.folder):
        ok = right(model, case)
        total[model] += 1
        good[model] += ok
        if (model, number) not in left_out:
            prose[model] += 1
            good_prose[model] += ok
            if not ok and shown[model] < options.show:
                shown[model] += 1
                found = [
                    (m.text, round(m.value.written, 6), m.value.unit)
                    for m in read(model, case["Input"])
                    if isinstance(m.value, Quantity)
                ]
                wanted = [
                    (e["Text"], (e.get("Resolution") or {}).get("value"), (e.get("Resolution") or {}).get("unit"))
                    for e in case["Results"]
                ]
                print(f"{model} {number}: {case['Input']!r}\n    wanted {wanted}\n    found  {found}")
    for model in MODELS:
        print(
            f"{model:18} {good[model]:4} of {total[model]:4} right; "
            f"of written prose {good_prose[model]:4} of {prose[model]:4}"
        )


if __name__ == "__main__":
    main()
