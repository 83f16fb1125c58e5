"""How long something took, told twice: "the trial lasted nine weeks … the ten-week trial"."""

import re
from collections.abc import Iterator

from factlint.mention import Duration, Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relation import Relation

# Before a length of time: the thing that takes it.
_LASTED = pattern(
    r"\b(?:The|the|A|a|An|an|His|his|Her|her|Its|its|Their|their|This"
    r"|this)[ \n](?:[a-z-]+[ \n]){0,2}?(?P<noun>[a-z]{4,})[ \n]"
    r"(?:(?:has|have|had|will|would|is to|was to|could|may)[ \n])?(?:last(?:s|ed)?|took|takes?|taken|ran for"
    r"|runs? for|went on for"
    r"|goes on for|dragged on for|stretched over|spanned|spans)[ \n](?:(?:just|only|all of|a full|in all)[ \n])?\Z"
)
_RETURNS = pattern(r"\b(?:The|the|His|his|Her|her|Its|its|Their|their|This|this|That|that)[ \n]\Z")
_NOUN = pattern(r"[ \n](?:[a-z-]+[ \n])?(?P<noun>[a-z]{4,})\b")
# Parts of time, and what is done again and takes as long as it takes.
_PARTS = frozenset(
    "week month year day hour minute night period part phase stage time journey drive flight course exam shift film "
    "trip ride crossing walk train tour bus visit meeting class lesson session programme program".split()
)
_RESTRICTED = pattern(r"\s(?:of|in|to|at|that|who|which|with|back|home|from|for|(?:18|19|20)\d\d)\b")


def two_lengths(reading: Reading) -> Iterator[Relation]:
    """A thing that lasted so long, and is called so much longer or shorter where the text comes back to it."""
    text = reading.document.text
    told: dict[tuple[str, str], list[Mention]] = {}
    returned: list[tuple[tuple[str, str], Mention]] = []
    for mention in of_kind(reading, "duration"):
        value = mention.value
        if not isinstance(value, Duration) or value.range.low != value.range.high:
            continue
        lasted = _LASTED.search(text, max(0, mention.start - 90), mention.start)
        if lasted:
            told.setdefault((lasted["noun"], value.unit), []).append(mention)
        elif "-" in mention.text and _RETURNS.search(text, max(0, mention.start - 8), mention.start):
            noun = _NOUN.match(text, mention.end)
            words = re.findall(r"[a-z]{4,}", noun[0]) if noun and not _RESTRICTED.match(text, noun.end()) else []
            returned += [((word, value.unit), mention) for word in words if word not in _PARTS]
    for key, mention in returned:
        others = told.get(key, [])
        if len({other.value for other in others}) == 1 and others[0].value != mention.value:
            one, other = sorted((others[0], mention), key=lambda m: m.start)
            yield Relation({"one": one, "other": other}, facts={"event": key[0]})
