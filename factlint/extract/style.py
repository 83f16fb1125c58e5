"""How an article writes figures, where the figure alone does not tell."""

from factlint.pattern import pattern

# Led by digits, since a pattern that starts with an alternation or an assertion is tried at every place of the text.
_POINTED = pattern(r"\d(?<!\w\d)\d{0,2}\.\d{3}(?:(?:\.\d{3})*,\d|(?:\.\d{3})+(?![.\d]))")
_MILLIONS_OF_MONEY = pattern(r"[$€£]\d[\d.]{0,9}m\b")
_MILLIONS = pattern(
    r"\d(?<![\d.]\d)[\d.]{0,9}m (?:people|tonnes|tons|visitors|passengers|customers|users|viewers|barrels|voters|jobs"
    r"|homes|units|shares|cars)\b"
)


class Style:
    """How an article writes figures, by those of its figures that can be read one way only.

    Most articles have no figure for which it matters, so that the text is searched when the first one asks.
    """

    __slots__ = ("_millions", "_pointed", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._pointed: bool | None = None
        self._millions: bool | None = None

    @property
    def pointed(self) -> bool:
        """Whether points stand between groups of digits: "1.234" is 1234."""
        if self._pointed is None:
            self._pointed = _POINTED.search(self._text) is not None
        return self._pointed

    @property
    def millions(self) -> bool:
        """Whether a bare "m" stands for millions."""
        if self._millions is None:
            self._millions = bool(_MILLIONS_OF_MONEY.search(self._text) or _MILLIONS.search(self._text))
        return self._millions
