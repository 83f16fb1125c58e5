"""Marks of site generators inside Markdown, which no Markdown parser knows.

Shortcodes, template tags and attribute lists are blotted out, code point for code point, before the Markdown is
parsed, so that a link whose target is a shortcode is still a link. The words between an opening and a closing
shortcode stay.
"""

from factlint.pattern import pattern
from factlint.read.writer import MASK, Excluded

_OPENER = pattern(r"\{(?:\{[<%]?|%|:|/\*)")
_CLOSERS = {"{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}", "{/*": "*/}", "{:": "}"}
# A variable, a role or attributes, as MDX, MyST and Pandoc write them.
_BRACED = pattern(r"\{(?:[.#][^{}\r\n]{1,200}|[A-Za-z_$][\w$.:-]{0,60}(?:\([^{}\r\n]{0,100}\))?)\}")
# How far a shortcode may reach: it bounds the search for an end that is not there.
_LONGEST = 4000
# How much white space may stand beside one that has its lines to itself.
_MARGIN = 80
_BLANK_LINE = pattern(r"\n[ \t\r]*\n")
# Shortcodes whose content is code or a note of the author.
_UNREAD = pattern(r"\{[{%][<%]?-?\s*(comment|highlight|mermaid|raw)\b")
_NOT_LINE_END = pattern(r"[^\r\n]")


def without_shortcodes(text: str, base: int = 0) -> tuple[str, list[Excluded]]:
    """The text with each shortcode masked, or blank where it has lines of its own; and what that left out.

    ``base`` is the offset in the source at which the text begins.
    """
    excluded: list[Excluded] = []
    out: list[str] = []
    position = 0
    endless: set[str] = set()
    at = text.find("{")
    while at >= 0:
        end = _end(text, at, endless)
        if end:
            out.append(text[position:at])
            out.append(_NOT_LINE_END.sub(" " if _stands_alone(text, at, end) else MASK, text[at:end]))
            excluded.append(Excluded(base + at, base + end, "comment" if text[at + 1] == "/" else "template"))
            position = end
        at = text.find("{", end or at + 1)
    out.append(text[position:])
    return "".join(out), excluded


def _end(text: str, start: int, endless: set[str]) -> int:
    """Where the shortcode ends that starts at ``start``, or 0 if there is none."""
    opener = _OPENER.match(text, start)
    if not opener:
        braced = _BRACED.match(text, start)
        return braced.end() if braced else 0
    closer = _CLOSERS[opener[0]]
    close = text.find(closer, opener.end(), opener.end() + _LONGEST)
    end = close + len(closer)
    if close < 0 or text.find(opener[0], opener.end(), close) >= 0 or _BLANK_LINE.search(text, start, end):
        return 0
    unread = _UNREAD.match(text, start)
    if unread and unread[1] not in endless:
        content = pattern(rf"\{{[{{%][<%]?-?\s*(?:end|/\s*){unread[1]}\s*-?[>%]?[%}}]\}}").search(text, end)
        if content:
            return content.end()
        endless.add(unread[1])
    return end


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing else is on its lines. What prints a value ("{{ site.name }}") is part of its sentence even so."""
    if text.startswith("{{", start) and text[start + 2] not in "<%":
        return False
    before = text[max(0, start - _MARGIN) : start].rpartition("\n")
    after = text[end : end + _MARGIN].partition("\n")
    starts = before[1] or start <= _MARGIN
    ends = after[1] or end + _MARGIN >= len(text)
    return bool(starts and ends) and not before[2].strip() and not after[0].strip()
