"""Which spellings are worth comparing: those that share a key, never all with all."""

from collections.abc import Iterable, Iterator

from factlint.relate.names.edits import consonants, sound

_CROWD = 12  # spellings under one key; more of them are a family of words, not one name mistyped


def pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of words, in lower case without marks, that may be one letter or one way of transliterating apart."""
    # Few keys are those of two words: only these get a list.
    first: dict[str, str] = {}
    buckets: dict[str, list[str]] = {}
    for word in words:
        for key in _keys(word):
            other = first.setdefault(key, word)
            if other is not word:
                buckets.setdefault(key, [other]).append(word)
    seen: set[tuple[str, str]] = set()
    for bucket in buckets.values():
        if len(bucket) <= _CROWD:
            for index, a in enumerate(bucket):
                for b in bucket[index + 1 :]:
                    pair = (a, b) if a < b else (b, a)
                    if pair not in seen:
                        seen.add(pair)
                        yield pair


def _keys(word: str) -> set[str]:
    """The word with each letter left out in turn, its letters in order of the alphabet, its sound and its
    consonants; no two kinds of key are alike."""
    keys = {word[:index] + word[index + 1 :] for index in range(len(word))}
    keys.add(word)
    simple = sound(word)
    keys.add("~" + simple)
    keys.add("#" + "".join(sorted(word)))
    bones = consonants(simple)
    if len(bones) > 3 or (len(bones) == 3 and len(word) > 5):
        keys.add("~~" + bones)
    if len(bones) > 4:
        keys.update("~~" + bones[:index] + bones[index + 1 :] for index in range(1, len(bones)))
    return keys
