"""What a figure counts: the head of the noun phrase after it ("1,400 foreign companies" → "company")."""

from factlint.pattern import pattern

_WORD = pattern(r"[ \u00a0\n]([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*)")
_ATTACHED = pattern(r"-([a-z]+)(?![\w-])")

# Words that end a noun phrase before a head was found.
_STOP = frozenset(
    "of in to and or for at on by from with the a an is are was were will would had has have having who that "
    "which as than after "
    "before since when while but because if not its his her their our your my this these those it he she they we "
    "you i be "
    "been being may might can could should must do does did so then there here per each until till during between "
    "among "
    "against into over under about around up down out off away ago later earlier via amid without within across "
    "through "
    "onto upon above below behind beyond despite except like near plus times said says versus vs where whose also "
    "still "
    "just only even yet now again too made him them what both either including compared".split()
)
# Plurals without an s, and those whose singular is not found by rule.
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "police": "police", "mice": "mouse",
    "teeth": "tooth", "geese": "goose", "oxen": "ox", "cattle": "cattle", "staff": "staff", "fish": "fish",
    "sheep": "sheep", "deer": "deer", "aircraft": "aircraft", "spacecraft": "spacecraft", "troops": "troop",
    "policemen": "policeman", "servicemen": "serviceman", "congressmen": "congressman", "gunmen": "gunman",
    "fishermen": "fisherman", "firemen": "fireman", "workmen": "workman", "salesmen": "salesman",
    "businessmen": "businessman", "policewomen": "policewoman", "servicewomen": "servicewoman", "persons": "person",
    "crew": "crew", "personnel": "personnel", "media": "medium", "criteria": "criterion", "phenomena": "phenomenon",
    "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf", "leaves": "leaf", "shelves": "shelf",
    "thieves": "thief", "calves": "calf", "halves": "half", "loaves": "loaf", "movies": "movie", "cookies": "cookie",
    "species": "species", "series": "series", "calories": "calorie", "buses": "bus", "gases": "gas", "crises": "crisis",
    "bases": "base", "analyses": "analysis", "dead": "dead", "wounded": "wounded", "injured": "injured",
    "missing": "missing", "unemployed": "unemployed", "head": "head", "hands": "hand",
}  # fmt: skip
# Words in -s that are no plural.
_SINGULAR = frozenset(
    "as is was has his its this us yes less thus plus previous various perhaps always overseas across towards "
    "afterwards "
    "besides sometimes nowadays news lens gas bus business process press access class mass glass loss boss cross dress "
    "success progress congress express address stress status focus virus bonus campus famous serious dangerous "
    "religious "
    "indigenous homeless upwards downwards else times".split()
)


# Plurals that stand before the noun that is counted: "sales representatives".
_ATTRIBUTIVE = frozenset(
    "sales sports arms goods savings customs communications women men weapons operations systems news".split()
)


def singular(word: str) -> str:
    """The singular of a lower-case plural, the same for every way of writing it."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes", "oes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    return word in _IRREGULAR or (
        len(word) > 2
        and word[-1] == "s"
        and not word.endswith(("ss", "us", "is", "'s", "’s"))
        and word not in _SINGULAR
    )


def counted(text: str, end: int, stop: int, number: float) -> str:
    """The head of what a figure that ends at ``end`` counts, singular; "" where it is not clear."""
    if text[end : end + 1] == "-":
        attached = _ATTACHED.match(text, end, stop)
        return singular(attached[1]) if attached else ""
    match = _WORD.match(text, end, stop)
    for _ in range(5):
        if match is None:
            return ""
        word = match[1].lower()
        if word in _STOP:
            return ""
        if number == 1:
            return word
        end = match.end()
        if is_plural(word):
            following = _WORD.match(text, end, stop) if word in _ATTRIBUTIVE else None
            other = following[1].lower() if following else ""
            return singular(other if is_plural(other) else word)
        match = _WORD.match(text, end, stop)
    return ""
