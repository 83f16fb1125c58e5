"""Two spellings of what the evidence says is one name."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from factlint.mention import Reading
from factlint.message import times
from factlint.relate.names.blocking import pairs
from factlint.relate.names.edits import slip
from factlint.relate.names.forms import Form, Use, forms, without_marks
from factlint.relation import Group, Relation, Words

_MOST_LABELS = 5  # places of the rarer spelling that a finding points at


def name_spelling(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` (every place of the rarer spelling) and ``other`` (a place of the more frequent one)."""
    yield from _found(reading)


def is_told(reading: Reading, one: str, other: str) -> bool:
    """Whether the two words, in lower case, are already told as two spellings."""
    pair = {one, other}
    return any({r.facts["one_word"].lower(), r.facts["other_word"].lower()} == pair for r in _found(reading))


@lru_cache(maxsize=1)
def _found(reading: Reading) -> tuple[Relation, ...]:
    written = _comparable(forms(reading))
    candidates = [(a, b, slip(a, b)) for a, b in pairs(written)]
    if not any(kind for _, _, kind in candidates):
        return ()
    from factlint.relate.names import evidence  # late: with its lexicon it costs as much as a short article
    from factlint.relate.names.profile import Profile, profile

    found: list[Relation] = []
    seen: set[frozenset[str]] = set()
    profiles: dict[str, Profile] = {}
    for a, b, kind in candidates:
        if not kind or _letters(a) == _letters(b):
            continue  # or the ways of joining differ, which is for ``variants`` to say
        for forms_of_pair in product(written[a], written[b]):
            rare, frequent = sorted(forms_of_pair, key=lambda form: (len(form.uses), form.uses[0].start))
            for form in (rare, frequent):
                if form.word not in profiles:
                    profiles[form.word] = profile(reading, form)
            pair = evidence.Pair(reading, profiles[rare.word], profiles[frequent.word], kind)
            reasons = evidence.reasons(pair)
            quoted = pair.rare.quoted == len(rare.uses)
            threshold = evidence.QUOTED_THRESHOLD if quoted else evidence.THRESHOLD
            if sum(r.weight for r in reasons) >= threshold and frozenset((a, b)) not in seen:
                seen.add(frozenset((a, b)))
                found.append(_relation(reading, rare, frequent, reasons))
    return tuple(sorted(found, key=_start))


def _letters(word: str) -> str:
    return word.replace("-", "").replace("'", "")


def _start(relation: Relation) -> int:
    one = relation.slots["one"]
    return one.sides[0].start if isinstance(one, Group) else one.start


def _comparable(written: dict[str, Form]) -> dict[str, list[Form]]:
    """Forms by their spelling without marks, the most frequent first."""
    groups: dict[str, list[Form]] = {}
    for word, form in written.items():
        if (
            _is_capitals(word, written)
            or "_" in word
            or any(map(str.isdigit, word))
            or ("'" in word.replace("’", "'") and _is_contraction(word))
        ):
            continue
        groups.setdefault(without_marks(word), []).append(form)
    for group in groups.values():
        group.sort(key=lambda form: -len(form.uses))
    return groups


def _is_capitals(word: str, written: dict[str, Form]) -> bool:
    """Whether the word is an acronym, or a name in capitals that stands in the text in small letters too."""
    return word.isupper() and (len(word) < 6 or word.capitalize() in written)


def _is_contraction(word: str) -> bool:
    tail = word.replace("’", "'").rsplit("'", 1)[-1].lower()
    return tail in ("re", "ve", "ll", "d", "m", "t", "s")


def _relation(reading: Reading, rare: Form, frequent: Form, reasons: list) -> Relation:  # type: ignore[type-arg]
    text = reading.document.text
    shown = _shown(rare, frequent)
    one = Group(tuple(_words(text, use) for use in rare.uses[:_MOST_LABELS]))
    for_it = [reason.text for reason in sorted(reasons, key=lambda r: -r.weight) if reason.weight > 0]
    return Relation(
        {"one": one, "other": _words(text, shown)},
        facts={
            "because": for_it[0],
            "one_word": rare.word,
            "other_word": frequent.word,
            "one_times": times(len(rare.uses)),
            "other_times": times(len(frequent.uses)),
        },
        evidence=tuple(for_it),
    )


def _shown(rare: Form, frequent: Form) -> Use:
    """The first place of the more frequent spelling that has a full name."""
    return next((use for use in frequent.uses[:5] if use.mention and use.place), frequent.uses[0])


def _words(text: str, use: Use) -> Words:
    return Words(use.start, use.end, text[use.start : use.end])
