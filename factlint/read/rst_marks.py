"""What stands inside the text of reStructuredText, and which roles and directives hold words."""

import re

from factlint.pattern import pattern
from factlint.read.draft import Draft, Marks
from factlint.read.marks import dropped, letters, paired, thing

# Roles whose text the page shows as words. The text of any other is a name, unless it gives words for the link.
_WORDS = frozenset({
    "abbr", "abbreviation", "dfn", "emphasis", "guilabel", "menuselection", "strong", "t", "term", "title",
    "title-reference",
})  # fmt: skip
_RAISED = frozenset({"sup", "superscript"})
_LOWERED = frozenset({"sub", "subscript"})

# Directives whose argument is the first of their own words.
PROSE = frozenset({
    "note", "warning", "tip", "important", "caution", "danger", "error", "hint", "attention", "seealso", "centered",
    "acks", "hlist", "glossary", "line-block", "update", "highlights",
})  # fmt: skip
# Directives whose argument is a line of its own above their words.
TITLED = frozenset({
    "admonition", "topic", "sidebar", "rubric", "card", "dropdown", "tab", "tab-item", "grid-item-card", "details",
    "collapse", "theorem", "teaser",
})  # fmt: skip
QUOTES = frozenset({"epigraph", "pull-quote", "pullquote", "compound-quote"})
VERSIONED = frozenset({"versionadded", "versionchanged", "versionremoved", "deprecated", "deprecated-removed"})
# Directives that hold no words of the article. Those whose names begin with "auto" do not either.
UNREAD = {
    **dict.fromkeys((
        "code", "code-block", "code-cell", "code-tab", "sourcecode", "highlight", "literalinclude", "parsed-literal",
        "listing", "gist", "raw", "doctest", "testcode", "testsetup", "testcleanup", "testoutput", "ipython",
        "jupyter-execute", "plot", "prompt", "command-output", "program-output", "exec", "exec_code", "math",
        "graphviz", "graph", "digraph", "inheritance-diagram", "mermaid", "uml", "plantuml", "tikz", "ditaa",
        "blockdiag", "seqdiag", "actdiag", "nwdiag", "productionlist", "argparse", "click", "openapi", "chart",
    ), "code"),
    **dict.fromkeys((
        "contents", "toctree", "sectnum", "section-numbering", "header", "footer", "include", "index", "meta", "role",
        "default-role", "target-notes", "tabularcolumns", "module", "currentmodule", "bibliography", "date",
        "title", "youtube", "vimeo", "soundcloud", "gallery", "thumbnail", "slides", "media", "post-list", "todolist",
        "replace", "unicode", "cssclass", "restructuredtext-test-directive", "ifconfig",
    ), "template"),
    "todo": "comment",
}  # fmt: skip

_TICK = pattern(r"(?<=\S)`(?!`)")
_TARGET = pattern(r"(?<=[^\s<])\s*<[^<>]*>\Z|\A<[^<>]*>\Z")
_WORD = pattern(r"(?<![\w<>&/])[^\W_]+(?:[-.:+_][^\W_]+)*\Z")
_NAME = pattern(r"\S*[^\w\s.,'’-]\S*|\S*_\S*")


def _reference(draft: Draft, mark: re.Match[str]) -> int:
    """The end of one word that is a link: "docutils_", but not "__init__"."""
    word = _WORD.search(draft.source, max(0, mark.start() - 60), mark.start())
    return draft.drop(*mark.span()) if word else mark.start()


def _phrase(draft: Draft, mark: re.Match[str]) -> int:
    """Words in single back-quotes: a link, or what the source calls a title."""
    start, tick = draft.closer(_TICK, mark.end())
    end = tick
    if start < 0:
        return mark.start()
    while end < start + 3 and draft.source.startswith("_", end):
        end += 1
    if end == tick and not mark[0].startswith("_") and _NAME.fullmatch(draft.source, mark.end(), start):
        draft.writer.stand_in(mark.start(), end, "code")
        return end
    return _shown(draft, mark, start, end)


def _role(draft: Draft, mark: re.Match[str]) -> int:
    """Words of which a role says what they are."""
    start, end = draft.closer(_TICK, mark.end())
    if start < 0:
        return mark.start()
    role = mark[1].rpartition(":")[2].lower()
    if role in _RAISED:
        draft.writer.raised_until = start
    elif role not in _WORDS and role not in _LOWERED and not _TARGET.search(draft.source, mark.end(), start):
        draft.writer.stand_in(mark.start(), end, "code")
        return end
    return _shown(draft, mark, start, end)


def _shown(draft: Draft, mark: re.Match[str], start: int, end: int) -> int:
    """Write what stands between the mark and ``start``, but for a link's target at its end."""
    target = _TARGET.search(draft.source, mark.end(), start)
    stop = target.start() if target else start
    draft.drop(*mark.span())
    if stop > mark.end():
        draft.write(mark.end(), stop)
    else:
        draft.writer.stand_in(mark.end(), start, "address")
    draft.drop(stop, start, "address")
    return draft.drop(start, end)


MARKS = Marks(
    pattern(r"[\\*`|\[_:\r\n]"),
    {
        "\\": ((pattern(r"\\\s"), dropped()), (pattern(r"\\(.)"), letters)),
        "*": (
            (pattern(r"(?<![\w*])\*\*(?=[^\s*])"), paired(pattern(r"(?<=\S)\*\*(?!\w)"))),
            (pattern(r"(?<![\w*])\*(?=[^\s*])"), paired(pattern(r"(?<=[^\s*])\*(?![\w*])"))),
        ),
        "`": (
            (pattern(r"(?<!\w)``(?=\S)"), paired(pattern(r"(?<=\S)``(?!\w)"), "code")),
            (pattern(r"(?<!\w)`(?=[^\s`])"), _phrase),
        ),
        "|": ((pattern(r"(?<!\w)\|(?=\S)[^|\r\n]{1,80}(?<=\S)\|_{0,2}(?!\w)"), thing("template")),),
        "[": ((pattern(r"\[(?:[\w#*][\w.:+-]*|[#*])\]_(?!\w)"), dropped("note")),),
        "_": (
            (pattern(r"(?<!\w)_`(?=[^\s`])"), _phrase),
            (pattern(r"(?<=[^\W_])__?(?=[\s'\")\]}>\-/\\:.,;!?’”]|\Z)"), _reference),
        ),
        ":": ((pattern(r":([A-Za-z][\w.+-]*(?::[\w.+-]+){0,3}):`(?=[^\s`])"), _role),),
    },
)
