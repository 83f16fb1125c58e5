"""XML, which has no way to hold most control characters: what the console shows in their place stands here too."""

from html import escape

from factlint.report.visible import visible


def text(words: str) -> str:
    """``words`` as the text of an element or the value of an attribute, on one line."""
    return escape(visible(words))


def attributes(**values: object) -> str:
    """The attributes of a tag, each after a blank."""
    return "".join(f' {name}="{text(str(value))}"' for name, value in values.items())
