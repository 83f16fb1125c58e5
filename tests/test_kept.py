"""The findings that are kept between runs: what comes out is what went in, or nothing."""

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factlint import cache, kept
from factlint.finding import Finding, Fix, Label
from factlint.kept import Kept, Keys

KEYS = Keys("a stamp")


def key(name: str) -> bytes:
    return KEYS.of(name, b"its bytes")


def finding(path: str, words: str = "5 km") -> Finding:
    labels = (Label(3, 7, 1, 4, 1, 8, words, None), Label(12, 16, 2, 1, 2, 5, "6 km", "sechs Å \udce9", "cell 2"))
    return Finding(path, "NUM401", "same-fact", "error", f"{words} and 6 km differ", None, labels, "c0ffee", ("noun",),
                   (Fix(3, 7, "6 km", 2),))  # fmt: skip


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "factlint" / "findings"


def keep(*names: str) -> None:
    store = Kept()
    for name in names:
        store.put(key(name), [finding(name)] if "bad" in name else [])
    store.save()


def known(names: list[str]) -> list[str]:
    store = Kept()
    return [name for name in names if store.get(key(name), name) is not None]


def test_what_is_kept_comes_back() -> None:
    keep("good", "bad")
    store = Kept()
    assert store.get(key("good"), "good") == ()
    assert store.get(key("bad"), "bad") == (finding("bad"),)
    assert store.get(key("other"), "other") is None
    assert key("good") in store
    assert key("other") not in store


def test_path_bytes_and_stamp_make_the_key() -> None:
    keys = [
        KEYS.of("a", b"bc"),
        KEYS.of("ab", b"c"),
        KEYS.of("a", b""),
        Keys("b").of("a", b"bc"),
        KEYS.of("\udce9", b""),
    ]
    assert len(set(keys)) == len(keys)


def test_runs_at_the_same_time_add_to_each_other() -> None:
    first, second = Kept(), Kept()
    first.put(key("bad 1"), [finding("bad 1")])
    second.put(key("bad 2"), [finding("bad 2")])
    first.save()
    second.save()
    assert known(["bad 1", "bad 2"]) == ["bad 1", "bad 2"]
    assert first.get(key("bad 1"), "bad 1") == (finding("bad 1"),)


def test_a_file_that_is_replaced_while_it_is_read_is_read_on() -> None:
    keep("bad 1", "bad 2")
    store = Kept()
    keep(*(f"bad {number}" for number in range(3, 30)))
    assert store.get(key("bad 2"), "bad 2") == (finding("bad 2"),)


def test_what_is_unused_for_longest_makes_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 4)
    names = ["1", "2", "3", "4"]
    for name in names:
        keep(name)
    store = Kept()
    store.get(key("1"), "1")
    store.put(key("5"))
    store.save()
    assert known([*names, "5"]) == ["1", "3", "4", "5"]


def test_there_is_no_more_than_so_many_bytes(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(kept, "_MOST_BYTES", 10_000)
    for number in range(200):
        keep(f"bad {number}")
    assert file.stat().st_size < 11_500
    assert known(["bad 0", "bad 199"]) == ["bad 199"]


def test_what_is_new_is_written_before_it_is_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST_NEW", 10)
    store = Kept()
    for number in range(35):
        store.put(key(f"bad {number}"), [finding(f"bad {number}")])
    assert len(known([f"bad {number}" for number in range(35)])) == 30


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_file_that_is_spoilt_says_nothing_wrong(file: Path, data: st.DataObject) -> None:
    file.unlink(missing_ok=True)
    keep("good", "bad", "very bad")
    written = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(0, 3))):
        written[data.draw(st.integers(0, len(written) - 1) | st.integers(0, 150))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del written[data.draw(st.integers(0, len(written))) :]
    file.write_bytes(written)
    store = Kept()
    for name, expected in {"good": (), "bad": (finding("bad"),), "very bad": (finding("very bad"),)}.items():
        assert store.get(key(name), name) in (None, expected)
    store.put(key("new"))
    store.save()
    assert known(["new"]) == ["new"]


@pytest.mark.parametrize("obstacle", ["file", "folder"])
def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path, file: Path, obstacle: str) -> None:
    if obstacle == "file":
        file.parent.write_text("a file stands where the folder should")
    else:
        file.mkdir(parents=True)
    keep("good", "bad")
    assert known(["good", "bad"]) == []
    assert not list(tmp_path.rglob("*.tmp"))


@contextmanager
def no_room() -> Iterator[None]:
    """No file may have more than 200 bytes, for as long as this lasts: the report of the tests may be a file too."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_a_full_disk_leaves_what_was_kept_as_it_was(file: Path) -> None:
    keep("good", "bad")
    before = file.read_bytes()
    with no_room():
        keep(*(f"bad {number}" for number in range(20)))
    assert file.read_bytes() == before
    assert os.listdir(file.parent) == ["findings"]


def test_what_nobody_will_ask_for_is_taken_away(file: Path) -> None:
    keep("good")
    old, young, house = (file.with_name(name) for name in ("findings.1.tmp", "findings.2.tmp", "rules-1.json"))
    for left in (old, young, house):
        left.write_bytes(b"half")
    for left in (file, old, house):
        os.utime(left, (0, 0))
    keep("bad")
    assert sorted(os.listdir(file.parent)) == ["findings", "findings.2.tmp"]
    assert known(["good", "bad"]) == ["good", "bad"]


def test_a_relative_cache_folder_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    keep("good")
    assert os.listdir(tmp_path) == ["home"]
    assert cache.path("findings") == str(tmp_path / "home" / ".cache" / "factlint" / "findings")
