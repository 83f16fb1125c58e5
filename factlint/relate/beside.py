"""Dates beside the part of a period, the week or the weekday that they are told with: "in early June, on 24 June"."""

from collections.abc import Iterator

from factlint.dates import Date
from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.writing import quoted
from factlint.relation import Relation

_JOINT = pattern(
    r"(?:,\s(?:on|in|from)\s|\s\((?:(?:on|in|from)\s)?|\s[–—]\s(?:on|in)\s|(?<=day),\s)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?"
    r"(?:the\s)?$"
)
_SPAN = pattern(r"[–—-]|\s(?:to|until|till|through)\s")
_BRACKETED = pattern(r"\)")
# A list goes on, a span has another end, and an "and" may join another date.
_CLOSED = pattern(
    r"(?:[,;](?!\s(?:and|or|then|but|as\swell|to|until)\b|\s(?:in|on)\s(?:the\s)?(?:[JFMASOND][a-z]+\s)?\d)"
    r"|\.(?!\d)|\s[–—])"
)
# What must stand before the joint where anything there is to be compared.
_WORDS = (
    "early", "mid", "late", "end of", "beginning of", "start of", "last ", "next ", "this ", "previous ", "week",
    "month of", "quarter", "half", "0s", "century",
)  # fmt: skip
_WINDOW = 48


def outside_periods(reading: Reading) -> Iterator[Relation]:
    """Dates that are not within the part of a period, the month, year or weekday beside which they stand."""
    text = reading.document.text
    for _, sentence in holding(reading, ("date",)):
        for mention in reading.in_sentence(sentence):
            if not isinstance(mention.value, Date):
                continue
            joint = _JOINT.search(text, max(sentence.start, mention.start - 24), mention.start)
            if joint and "from" in joint[0] and not _SPAN.search(mention.text):
                continue  # "the 19th century (from 1789)" is told with its beginning alone
            if not joint or not (_BRACKETED if "(" in joint[0] else _CLOSED).match(text, mention.end):
                continue
            start = max(sentence.start, joint.start() - _WINDOW)
            before = text[start : joint.start()].lower()
            if not any(word in before for word in _WORDS) or quoted(reading, mention.start):
                continue
            from factlint.relate.apart import told_apart  # late: a grammar of its own, which few articles need

            if start > sentence.start:
                start = max(text.find(" ", start, joint.start()), start)
            if words := told_apart(reading, start, joint.start(), mention.value):
                yield Relation({"period": words, "date": mention})
