"""Acronyms against what they stand for, against one another, and against themselves."""

import re
from collections.abc import Iterator

from factlint.lexicon.known_acronyms import KNOWN_ACRONYMS
from factlint.mention import Acronym, Mention, Reading
from factlint.pattern import pattern
from factlint.relate.names.forms import without_marks
from factlint.relate.names.short_forms import Use, acronym_uses
from factlint.relate.nearby import of_kind
from factlint.relation import Group, Relation, Words

_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "at", "by", "with", "a", "an", "&", "or"})
_KNOWN_AS = pattern(r"\b(?:known as|called|named|formerly|then) (?:the )?[\"“]?$")
_MOST_LABELS = 5
_SIDE_BY_SIDE = 25  # characters within which two short forms are told apart on purpose
_CONTRASTS = pattern(r"^[^.!?\n]*\b(?:not|and|or|than|versus|unlike|nor)\b[^.!?\n]*$|^\s?[,/]\s?$")
_CONFUSED = str.maketrans("01", "OI")  # digits that are typed for letters


def acronym_letters(reading: Reading) -> Iterator[Relation]:
    """Relations of ``acronym`` and ``expansion``: a long form whose initials are nearly the letters beside it."""
    uses = acronym_uses(reading)
    for mention in of_kind(reading, "acronym"):
        value = mention.value
        if not isinstance(value, Acronym) or not value.expansion or len(value.letters) < 3:
            continue
        heads = _initials(value.expansion)
        if value.letters == heads or not value.letters.isalpha():
            continue
        known = len(uses.get(heads, ()))
        # Letters that the article keeps to may be those of another language.
        settled = len(uses[value.letters]) > 2 and not known
        if (_is_swap(value.letters, heads) and not settled) or (
            known and _differ_by_one(value.letters, heads) and not _is_in_order(value.letters, value.expansion)
        ):
            start = _expansion_start(reading.document.text, mention, value.expansion)
            expansion = Words(start, start + len(value.expansion), value.expansion)
            yield Relation(
                {"acronym": mention, "expansion": expansion},
                facts={"letters": value.letters, "initials": heads},
                evidence=("the long form stands beside the letters",),
            )


def acronym_expansions(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: two long forms of the same letters."""
    for letters, uses in acronym_uses(reading).items():
        defined = [use for use in uses if use.expansion]
        for use in defined[1:]:
            first = next(
                (d for d in defined if d.start < use.start and _are_different(d.expansion, use.expansion)), None
            )
            # Nobody slips within one sentence: it tells two bodies of the same letters apart.
            if first and not _in_one_sentence(reading, first, use):
                yield Relation(
                    {"one": _long_form(reading, first), "other": _long_form(reading, use)},
                    facts={"letters": letters},
                    evidence=("the letters are the same",),
                )
                break


def _in_one_sentence(reading: Reading, one: Use, other: Use) -> bool:
    return any(s.start <= one.start and other.start < s.end for s in reading.sentences)


def acronyms_of_one(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` and ``other``: two short forms of one long form."""
    by_expansion: dict[str, list[tuple[str, Use]]] = {}
    for letters, uses in acronym_uses(reading).items():
        for use in uses:
            if use.expansion:
                by_expansion.setdefault(" ".join(_content(use.expansion)), []).append((letters, use))
    text = reading.document.text
    for defined in by_expansion.values():
        (letters, first), *others = sorted(defined, key=lambda pair: pair[1].start)
        other = next((pair for pair in others if pair[0].rstrip("s").upper() != letters.rstrip("s").upper()), None)
        if other and len(_content(first.expansion)) > 1:
            yield Relation(
                {"one": _short_form(text, first), "other": _short_form(text, other[1])},
                facts={"expansion": " ".join(first.expansion.split())},
                evidence=("both stand beside the same long form",),
            )


def _short_form(text: str, use: Use) -> Words:
    return Words(use.start, use.end, text[use.start : use.end])


def acronym_slips(reading: Reading) -> Iterator[Relation]:
    """Relations of ``one`` (a rare short form) and ``other`` (a defined or frequent one, a slip away from it)."""
    text = reading.document.text
    uses = acronym_uses(reading)
    by_letters: dict[str, list[str]] = {}
    for letters in uses:
        for key in {"".join(sorted(letters)), letters.translate(_CONFUSED), *_without_each(letters)}:
            by_letters.setdefault(key, []).append(letters)
    seen: set[tuple[str, str]] = set()
    for bucket in by_letters.values():
        for rare in bucket if 1 < len(bucket) < 9 else ():
            for frequent in bucket:
                if (rare, frequent) not in seen and _is_slip(text, uses, rare, frequent):
                    seen.add((rare, frequent))
                    if rare.isalpha() and _are_side_by_side(text, uses[rare], uses[frequent]):
                        continue
                    sides = tuple(
                        Words(use.start, use.end, text[use.start : use.end]) for use in uses[rare][:_MOST_LABELS]
                    )
                    other = next((use for use in uses[frequent] if use.expansion), uses[frequent][0])
                    evidence = f"{rare} stands {len(uses[rare])} times, {frequent} {len(uses[frequent])} times"
                    yield Relation(
                        {"one": Group(sides), "other": Words(other.start, other.end, text[other.start : other.end])},
                        facts={"one_word": rare, "other_word": frequent},
                        evidence=(evidence,),
                    )


def _is_slip(text: str, uses: dict[str, list[Use]], rare: str, frequent: str) -> bool:
    if (
        rare == frequent
        or len(rare) < 3
        or rare in KNOWN_ACRONYMS
        or any(_initials(use.expansion) == rare for use in uses[rare])
    ):
        return False
    if any(_initials(use.expansion) == rare for use in uses[frequent]):
        return False  # acronym_letters says it
    if rare.translate(_CONFUSED) == frequent and rare.isalnum():
        return True
    # "… known as ABC" explains the letters as well as a long form would.
    few = sum(not _KNOWN_AS.search(text[max(0, use.start - 20) : use.start]) for use in uses[rare][:_MOST_LABELS])
    many = len(uses[frequent])
    if not few:
        return False
    if few == 1 and len(rare) > 3 and rare.isalpha() and rare[0] == frequent[0] and sorted(rare) == sorted(frequent):
        return many > 2 or any(use.expansion for use in uses[frequent])
    if not rare.isalpha() or few > 2 or many < few:
        return False
    if _is_swap(rare, frequent):
        return many > 2 * few or any(use.expansion for use in uses[frequent]) or (len(rare) > 3 and many >= few)
    return len(rare) > 4 and few == 1 and many > 2 and rare[0] == frequent[0] and _differ_by_one(rare, frequent)


def _are_side_by_side(text: str, a: list[Use], b: list[Use]) -> bool:
    """Whether the text sets the one against the other: "the NSA, not the NAS"."""
    for one in a[:_MOST_LABELS]:
        for other in b:
            first, last = sorted((one, other))
            if last.start - first.end < _SIDE_BY_SIDE and _CONTRASTS.search(text[first.end : last.start]):
                return True
    return False


def _is_swap(a: str, b: str) -> bool:
    """Whether two neighbouring letters are swapped."""
    differing = [index for index, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    return (
        len(a) == len(b)
        and len(differing) == 2
        and differing[1] == differing[0] + 1
        and (a[differing[0]] == b[differing[1]] and a[differing[1]] == b[differing[0]])
    )


def _differ_by_one(a: str, b: str) -> bool:
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1


def _without_each(letters: str) -> set[str]:
    return {letters[:index] + letters[index + 1 :] for index in range(len(letters))} if len(letters) > 4 else set()


def _initials(phrase: str) -> str:
    words = phrase.replace("-", " ").replace("‐", " ").split()
    return "".join(word[0].upper() for word in words if word.lower() not in _SMALL and word[0].isalnum())


def _is_in_order(letters: str, phrase: str) -> bool:
    at = 0
    lower = phrase.lower()
    for letter in letters.lower():
        at = lower.find(letter, at) + 1
        if not at:
            return False
    return True


def _are_different(a: str, b: str) -> bool:
    """Whether two long forms differ in a word that counts, neither being a part of the other."""
    x, y = _content(a), _content(b)
    if x == y or "".join(x) == "".join(y):
        return False
    short, long = sorted((x, y), key=len)
    return long[len(long) - len(short) :] != short and long[: len(short)] != short


def _content(phrase: str) -> list[str]:
    words = re.findall(r"\w+", without_marks(phrase).replace("'s", "").replace("’s", ""))
    # "Fellow" and "Fellowship" are one word here.
    return [word[:5].rstrip("s") for word in words if word not in _SMALL]


def _expansion_start(text: str, mention: Mention, expansion: str) -> int:
    before = text.rfind(expansion, max(0, mention.start - len(expansion) - 12), mention.start)
    return before if before >= 0 else text.find(expansion, mention.end)


def _long_form(reading: Reading, use: Use) -> Words:
    text = reading.document.text
    start = text.rfind(use.expansion, max(0, use.start - len(use.expansion) - 12), use.start)
    if start < 0:
        start = text.find(use.expansion, use.end)
    return Words(start, start + len(use.expansion), use.expansion)
