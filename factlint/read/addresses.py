"""Addresses in running text: no words of the article, though they hold dates, figures and names."""

from factlint.document import Block
from factlint.pattern import pattern
from factlint.read.writer import PLACEHOLDER

# A web address from its sign on, and what may stand before the sign.
_REST = pattern(r"[^\s<>\"“”«»\ufffc]+")
_SCHEMES = ("https", "http", "ftps", "ftp", "file", "git", "ssh")
# A mail address around its "@". The bound keeps a long run of letters from being read again and again.
_LOCAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._+%-"
_LONGEST_LOCAL = 64
_DOMAIN = pattern(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
# A sentence's own marks after an address, and a bracket around it.
_AFTER = ".,;:!?'’)]}"


def without_addresses(text: str, blocks: list[Block]) -> tuple[str, list[Block]]:
    """The text with every code point of a web or mail address replaced by a placeholder, and the blocks that are more
    than an address."""
    places = [*_web(text, "://"), *_web(text, "www."), *_mail(text)]
    if not places:
        return text, blocks
    out: list[str] = []
    position = 0
    for start, end in sorted(places):
        if start >= position:
            out.append(text[position:start])
            out.append(PLACEHOLDER * (end - start))
            position = end
    out.append(text[position:])
    text = "".join(out)
    return text, [block for block in blocks if not _is_address(text, block)]


def _is_address(text: str, block: Block) -> bool:
    return text[block.start] == PLACEHOLDER and not text[block.start : block.end].strip(PLACEHOLDER + " \n")


def _web(text: str, sign: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = text.find(sign)
    while at >= 0:
        after = at + len(sign)
        rest = _REST.match(text, after)
        start = _web_start(text, at, sign)
        if rest and start >= 0:
            end = after + len(rest[0].rstrip(_AFTER))
            if end > after:
                found.append((start, end))
        at = text.find(sign, rest.end() if rest else after)
    return found


def _web_start(text: str, at: int, sign: str) -> int:
    """Where the address starts whose sign stands at ``text[at]``, or -1 where that is no address."""
    if sign == "://":
        before = text[max(0, at - 5) : at].lower()
        return next((at - len(scheme) for scheme in _SCHEMES if before.endswith(scheme)), -1)
    return -1 if at and text[at - 1].isalnum() else at


def _mail(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = text.find("@")
    while at >= 0:
        before = text[max(0, at - _LONGEST_LOCAL) : at]
        local = len(before) - len(before.rstrip(_LOCAL))
        domain = _DOMAIN.match(text, at + 1) if local else None
        if domain:
            found.append((at - local, domain.end()))
        at = text.find("@", domain.end() if domain else at + 1)
    return found
