"""How two spellings differ, in the terms of somebody who mistypes, mishears or transliterates."""

from functools import lru_cache

from factlint.pattern import pattern

_VOWELS = frozenset("aeiouy")
_INFLECTED = frozenset("aeio")  # final vowels that tell cases and genders apart in many languages
# Ways to write one foreign sound, longest first; all that stand in one row become the first.
_SOUNDS = (
    ("sh", "sch"), ("c", "ts", "tz", "cz"), ("z", "zh"), ("h", "kh"), ("g", "gh"), ("ev", "yev", "iev"),
    ("i", "iy", "yi", "ij", "ii", "y"), ("u", "ou", "oo", "yu", "iu"), ("a", "ya", "ia"), ("e", "ae", "ye", "ie"),
    ("o", "oe", "yo"), ("v", "w", "ph", "ff", "f"), ("k", "ck", "q"), ("j", "dj"), ("ks", "x"), ("t", "th"),
)  # fmt: skip
_ALIKE = {form: row[0] for row in _SOUNDS for form in row[1:]}
_DOUBLED = pattern(r"(.)\1+")
_IOTA = pattern("^[ijy](?=[aeou])")  # Yulia, Julia, Iulia
_SOUND = pattern("|".join(sorted(_ALIKE, key=len, reverse=True)))


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """The word, in lower case without marks, as it might be transliterated in the simplest way, no letter doubled."""
    word = _IOTA.sub("", word)
    simple = _SOUND.sub(lambda match: _ALIKE[match[0]], word).replace("c", "k")
    return _DOUBLED.sub(r"\1", simple)


def skeleton(word: str) -> str:
    """The consonants of its sound, and the first letter whatever it is."""
    return consonants(sound(word))


def consonants(simple: str) -> str:
    """The consonants of a word as ``sound`` has it, and the first letter whatever it is."""
    return simple[:1] + "".join(letter for letter in simple[1:] if letter not in _VOWELS)


def slip(a: str, b: str) -> str:
    """What turns one word into the other, both in lower case without marks; "" where they are further apart.

    "doubling", "swap" (of neighbours), "vowel", "letter" (one for another), "missing" (one letter), "first" (the first
    letter differs), "ending" (a letter more at the end), "last" (another letter at the end),
    "sound" (a transliteration), "order" (the
    same letters in another), "vowels" (the same consonants), "two" (two such slips).
    """
    if a == b:
        return ""
    if "-" in a and a.count("-") == b.count("-"):
        # The parts of "Jong-un" are names of their own.
        parts = [(x, y) for x, y in zip(a.split("-"), b.split("-"), strict=True) if x != y]
        return slip(*parts[0]) if len(parts) == 1 and min(map(len, parts[0])) > 3 else ""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    head = _common(short, long)
    tail = _common(short[head:][::-1], long[head:][::-1])
    x, y = short[head : len(short) - tail], long[head : len(long) - tail]
    one = _one_slip(x, y, head, tail, short, long)
    if one not in ("", "first"):
        return one
    if sound(a) == sound(b):
        return "sound"
    if one:
        return one
    if head and len(x) == len(y) < 6 and sorted(x) == sorted(y):
        return "order"
    if head and len(short) > 5 and skeleton(a) == skeleton(b):
        return "vowels"
    if head and len(long) > 6 and len(long) - len(short) < 3 and _distance(x, y) <= 2:
        return "two"
    return ""


def _one_slip(x: str, y: str, head: int, tail: int, short: str, long: str) -> str:
    if len(x) == 0 and len(y) == 1:
        around = long[head - 1 : head] + long[head + 1 : head + 2]
        if y in around:
            return "doubling"
        return "first" if head == 0 else "ending" if tail == 0 else "missing"
    if len(x) == len(y) == 1:
        if head == 0:
            return "first"
        if tail == 0:
            return "last" if x not in _VOWELS or y not in _VOWELS or {x, y} <= _INFLECTED else "vowel"
        return "vowel" if x in _VOWELS and y in _VOWELS else "letter"
    if len(x) == len(y) == 2 and x == y[::-1]:
        return "first" if head == 0 else "swap"
    return ""


def _common(a: str, b: str) -> int:
    """The length of the common beginning."""
    if b.startswith(a):
        return len(a)
    index = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        index += 1
    return index


def _distance(a: str, b: str) -> int:
    """Letters to add, drop, replace or swap to make one of the other, both short; 9 where two cannot do."""
    if len(set(a) - set(b)) > 2 or len(set(b) - set(a)) > 2:
        return 9
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


_PLURALS = frozenset({"s", "es", "'s", "ies", "y"}) | {""}
_WEAK = frozenset({"a", "e", "i"}) | {""}
# What is added to a whole name to make peoples, followers and things of it.
_ADDED = frozenset("n an ans ian ians ese ish ite ites ist ists ism er ers ern ic al us um is ia o on".split())
# Endings that change places in names of species, families and peoples.
_CHANGED = frozenset(
    "s us um a ia ae is id ids oid oids idae inae oidea an ans ian ians ic ics man men woman women".split()
)


def kinship(a: str, b: str) -> str:
    """How two words are of one stem: "plural", "letter" (a, e or i at the end), "ending" (what makes peoples, families
    or species: "Texas", "Texans"), or "" where they are not."""
    head = _common(a, b)
    if head < 3:
        return ""
    x, y = sorted((a[head:], b[head:]), key=len)
    if {x, y} <= _PLURALS:
        return "plural"
    if {x, y} <= _WEAK:
        return "letter"
    people = {x, y} == {"s", "ns"} and a[head - 1] == "a"
    return "ending" if people or (y in _ADDED if not x else {x, y} <= _CHANGED) else ""


# Consonants that are mistyped or misheard for one another.
_SIMILAR = frozenset(map(frozenset, (
    "bp", "bv", "dt", "gk", "ck", "kq", "mn", "sz", "cs", "vw", "fv", "lr", "gj", "jy", "hn", "nb", "vb", "rt", "df",
    "fg", "gh", "sd", "as", "cx", "lk", "kj", "uv", "il", "ij", "ae", "eo",
)))  # fmt: skip


def confusable(a: str, b: str) -> bool:
    """Whether the one letter in which two words of one length differ is easily taken for the other."""
    differing = [frozenset(pair) for pair in zip(a, b, strict=False) if pair[0] != pair[1]]
    return len(a) == len(b) and len(differing) == 1 and differing[0] in _SIMILAR
