"""How an article writes figures, where the figure alone does not tell."""

from factlint.pattern import pattern


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
            self._millions = _MILLIONS.search(self._text) is not None
        return self._millions


_POINTED = pattern(r"\b\d{1,3}(?:\.\d{3})+,\d|\b\d{1,3}(?:\.\d{3}){2,}(?![.\d])")
_MILLIONS = pattern(
    r"[$€£]\d[\d.]{0,9}m\b|(?<![\d.])\d[\d.]{0,9}m (?:people|tonnes|tons|visitors|passengers|customers|users|viewers"
    r"|barrels|voters|jobs|homes|units|shares|cars)\b"
)  # fmt: skip
