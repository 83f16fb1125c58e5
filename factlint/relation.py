"""Relations: mentions of one article that a rule takes to speak of one thing."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from factlint.mention import Mention


class Words(NamedTuple):
    """Words at ``text[start:end]`` that are part of a relation without being a mention: a verb, a counted noun."""

    start: int
    end: int
    text: str


Side = Mention | Words


class Group(NamedTuple):
    """Several sides in one role: the listed parts of a sum."""

    sides: tuple[Side, ...]


_NOTHING: Mapping[str, str] = MappingProxyType({})


class Relation(NamedTuple):
    """The sides that belong together, each under the name of the slot that its rule page knows it by.

    ``notes`` are labels for slots where a linker has more to say than the page; ``facts`` are further texts for the
    page's message and help; ``evidence`` are, strongest first, the reasons for taking the sides as one thing.
    ``rights`` say, for a slot whose sides have a right form, what it is for each side, or None where it is not plain.
    """

    slots: Mapping[str, Side | Group]
    notes: Mapping[str, str] = _NOTHING
    facts: Mapping[str, str] = _NOTHING
    evidence: tuple[str, ...] = ()
    rights: Mapping[str, tuple[str | None, ...]] = MappingProxyType({})
