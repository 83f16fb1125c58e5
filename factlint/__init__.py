"""factlint checks what an article says against itself."""

__version__ = "0.1.0"
