"""What the commands and environments of LaTeX mean to a reader of the page."""

# The depth of a heading. The title is a heading of its own.
HEADINGS = {
    "part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5, "subparagraph": 6,
    "frametitle": 3,
}  # fmt: skip
# What the source says of the page itself.
VALUES = {"title": "title", "subtitle": "description", "author": "meta", "date": "date"}

# Commands with arguments, a letter for each: x is none of the page's words, w is, n is a note at its foot, t leaves a
# placeholder for the whole.
ARGUMENTS = {
    **dict.fromkeys((
        "label", "index", "vspace", "hspace", "input", "include", "subfile", "bibliography", "bibliographystyle",
        "usepackage", "RequirePackage", "documentclass", "pagestyle", "thispagestyle", "pagenumbering", "hypersetup",
        "graphicspath", "geometry", "color", "selectlanguage", "setmainfont", "setsansfont", "setmonofont", "nocite",
        "hyphenation", "lstset", "tikzset", "pgfplotsset", "todo", "message", "typeout", "cline", "cmidrule",
        "arrayrulecolor", "rowcolor", "cellcolor", "columncolor", "fontfamily", "addbibresource", "captionsetup",
        "theoremstyle", "linespread", "hypertarget", "phantom", "hphantom", "vphantom", "usetikzlibrary", "usetheme",
        "usecolortheme", "includeonly", "sisetup", "newcounter", "stepcounter", "refstepcounter", "newlength",
        "footnotemark", "column", "pgfmathsetmacro", "excludecomment", "includecomment", "url*", "markright", "glsadd",
        "institute", "affil", "email", "address", "thispagestyle", "ExplSyntaxOn", "vskip", "hskip", "penalty",
    ), "x"),
    **dict.fromkeys((
        "setlength", "addtolength", "setcounter", "addtocounter", "newcommand", "renewcommand", "providecommand",
        "DeclareMathOperator", "definecolor", "fontsize", "newtheorem", "rule", "markboth", "newacronym",
        "DeclareRobustCommand", "colorlet", "settowidth", "newcolumntype", "NewDocumentCommand", "hyphenchar",
    ), "xx"),
    **dict.fromkeys(("newenvironment", "renewenvironment", "addcontentsline", "newglossaryentry"), "xxx"),
    **dict.fromkeys((
        "href", "textcolor", "colorbox", "parbox", "raisebox", "scalebox", "rotatebox", "foreignlanguage", "hyperlink",
        "hyperref", "texorpdfstring", "fbox*", "framebox", "makebox", "subfloat",
    ), "xw"),
    **dict.fromkeys(("multicolumn", "multirow", "fcolorbox", "resizebox", "adjustbox*"), "xxw"),
    **dict.fromkeys((
        "emph", "textbf", "textit", "textsl", "textsc", "textrm", "textsf", "textmd", "textup", "textnormal", "text",
        "underline", "uline", "mbox", "fbox", "hl", "enquote", "enquote*", "uppercase", "lowercase", "MakeUppercase",
        "alert", "structure", "textsubscript", "textlf", "textquote", "blockquote", "centerline", "makecell", "term",
        "textsw", "textulc", "textmarker", "textsf*", "dedication", "epigraph", "thead", "uwave", "acl", "acs", "ac",
        "author*", "keywords", "maketitle", "paragraph*", "bibinfo", "bibnamefont", "bibfnamefont",
    ), "w"),
    **dict.fromkeys(("footnote", "footnotetext", "thanks", "marginpar", "marginnote", "sidenote", "endnote"), "n"),
    **dict.fromkeys((
        "url", "nolinkurl", "path", "includegraphics", "ensuremath", "gls", "Gls", "glspl", "Glspl", "acrshort",
        "acrlong", "acrfull", "texttt", "lstinline", "verb", "code", "ce", "mathrm", "mathbf", "tag", "bibitem",
        "includepdf", "includemedia", "nameref", "ang", "glssymbol", "glsentryshort", "inputminted", "lstinputlisting",
    ), "t"),
    **dict.fromkeys(("mintinline", "href*", "frac"), "tt"),
    "sout": "x", "st": "x",
}  # fmt: skip
# The endings of commands that name a place in the text or a source.
REFERENCES = ("ref", "Ref", "cite", "citep", "citet", "citeauthor", "citeyear", "autocite", "parencite", "textcite",
              "footcite", "citealp", "citealt", "cites", "citenum", "citeyearpar")  # fmt: skip

# Commands without arguments that are seen as signs or words.
SIGNS = {
    "ldots": "…", "dots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—", "pounds": "£",
    "textsterling": "£", "euro": "€", "texteuro": "€", "EUR": "€", "textdollar": "$", "textyen": "¥", "textcent": "¢",
    "textdegree": "°", "degree": "°", "copyright": "©", "textregistered": "®", "texttrademark": "™", "S": "§",
    "P": "¶", "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textbar": "|", "textless": "<",
    "textgreater": ">", "textquotedblleft": "“", "textquotedblright": "”", "textquoteleft": "‘",
    "textquoteright": "’", "ss": "ß", "o": "ø", "O": "Ø", "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ",
    "OE": "Œ", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ",
    "LaTeX": "LaTeX", "TeX": "TeX", "LaTeXe": "LaTeX2e", "textpm": "±", "texttimes": "×", "textmu": "µ",
    "guillemotleft": "«", "guillemotright": "»", "flqq": "«", "frqq": "»", "glqq": "„", "grqq": "“", "slash": "/",
    "textonehalf": "½", "textonequarter": "¼", "textthreequarters": "¾", "textpercent": "%", "quad": " ", "qquad": " ",
    "space": " ", "enspace": " ", "textvisiblespace": " ", "nobreakspace": "\xa0", "textasciiacute": "´",
}  # fmt: skip
# Commands of one sign.
ESCAPES = {
    "%": "%", "$": "$", "&": "&", "#": "#", "_": "_", "{": "{", "}": "}", ",": "\u202f", ";": " ", ":": " ",
    " ": " ", "\n": " ", "\t": " ", "-": "", "/": "", "!": "", "@": "", "*": "", ">": " ", "+": "", "|": "",
}  # fmt: skip
# Commands that change how the page looks and say nothing.
SILENT = frozenset("""
    small large Large LARGE huge Huge tiny scriptsize footnotesize normalsize centering raggedright raggedleft noindent
    indent bfseries itshape scshape slshape upshape mdseries rmfamily sffamily ttfamily normalfont em bf it sc rm tt sl
    medskip smallskip bigskip vfill hfill newline newpage clearpage cleardoublepage pagebreak linebreak nopagebreak
    nolinebreak maketitle tableofcontents listoffigures listoftables appendix frontmatter mainmatter backmatter hline
    toprule midrule bottomrule endhead endfirsthead endfoot endlastfoot printbibliography printindex makeindex
    makeatletter makeatother relax protect xspace ignorespaces unskip leavevmode null hrule par centerline
    onehalfspacing doublespacing singlespacing frenchspacing nonfrenchspacing sloppy fussy flushbottom raggedbottom
    twocolumn onecolumn phantomsection strut break allowbreak item fi else begingroup endgroup bgroup egroup
    columnbreak onslide pause titlepage hfil vfil dotfill hrulefill protect makeglossaries printglossaries samepage
    global long selectfont unboldmath boldmath displaystyle textstyle and
""".split())  # fmt: skip

# What an environment is on the page; one that stands in none of these tables is nothing but its content.
ELEMENTS = {
    **dict.fromkeys(("itemize", "enumerate", "description", "compactitem", "compactenum", "inparaenum", "tasks",
                     "thebibliography", "itemize*", "enumerate*"), "ul"),
    **dict.fromkeys(("quote", "quotation", "verse", "displayquote", "displayquotation", "quoting"), "blockquote"),
    **dict.fromkeys(("tabular", "tabularx", "tabular*", "longtable", "tabulary", "longtabu", "tabu", "supertabular",
                     "tblr", "xltabular", "deluxetable"), "table"),
    "abstract": "abstract",
}  # fmt: skip
UNREAD = {
    **dict.fromkeys((
        "verbatim", "verbatim*", "Verbatim", "BVerbatim", "lstlisting", "minted", "alltt", "filecontents",
        "filecontents*", "equation", "equation*", "align", "align*", "alignat", "alignat*", "gather", "gather*",
        "multline", "multline*", "eqnarray", "eqnarray*", "displaymath", "math", "flalign", "flalign*", "subequations",
        "tikzpicture", "pgfpicture", "picture", "algorithm", "algorithm*", "algorithmic", "pseudocode", "axis",
        "forest", "asy", "dmath", "prooftree", "code", "pycode", "sagesilent", "luacode", "array", "IEEEeqnarray",
    ), "code"),
    "comment": "comment", "CCSXML": "front matter",
}  # fmt: skip
# How many arguments an environment has that say how it looks.
SETTINGS = {
    "minipage": 1, "tabular": 1, "tabularx": 2, "tabular*": 2, "longtable": 1, "tabulary": 2, "multicols": 1,
    "multicols*": 1, "wrapfigure": 2, "wraptable": 2, "adjustbox": 1, "subfigure": 1, "subtable": 1, "column": 1,
    "thebibliography": 1, "otherlanguage": 1, "spacing": 1, "tabu": 1, "xltabular": 2, "CJK": 2, "tblr": 1,
    "supertabular": 1, "longtabu": 1, "savenotes": 0, "adjustwidth": 2, "tasks": 0, "deluxetable": 1,
}  # fmt: skip
# Environments whose first argument is a heading.
TITLED = frozenset({"frame", "block", "alertblock", "exampleblock"})
ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328",
    "b": "\u0331",
}  # fmt: skip
# Mathematics that reads like text: figures and the signs beside them.
MATHS = {
    "\\times": "×", "\\pm": "±", "\\mp": "∓", "\\sim": "~", "\\approx": "≈", "\\simeq": "≈", "\\leq": "≤",
    "\\le": "≤", "\\geq": "≥", "\\ge": "≥", "\\%": "%", "\\$": "$", "\\,": "\u202f", "\\ ": " ", "{,}": ",",
    "^\\circ": "°", "^{\\circ}": "°", "\\cdot": "·", "\\euro": "€", "\\pounds": "£", "\\mu": "µ", "\\&": "&",
    "\\rightarrow": "→", "\\to": "→", "\\ldots": "…", "\\dots": "…", "~": "\xa0", "-": "−", "\\#": "#", "<": "<",
    ">": ">", "\\degree": "°", "\\cdots": "…", "\\neq": "≠", "\\ne": "≠", "\\;": " ", "\\:": " ", "\\!": "",
}  # fmt: skip
# Units as siunitx spells them.
UNITS = {
    "metre": "m", "meter": "m", "gram": "g", "second": "s", "minute": "min", "hour": "h", "day": "d", "litre": "L",
    "liter": "L", "watt": "W", "volt": "V", "ampere": "A", "kelvin": "K", "celsius": "°C", "degreeCelsius": "°C",
    "percent": "%", "hertz": "Hz", "joule": "J", "newton": "N", "pascal": "Pa", "tonne": "t", "hectare": "ha",
    "byte": "B", "bit": "bit", "electronvolt": "eV", "ohm": "Ω", "decibel": "dB", "degree": "°", "kilogram": "kg",
    "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "hecto": "h", "deci": "d", "centi": "c",
    "milli": "m", "micro": "µ", "nano": "n", "pico": "p", "per": "/", "squared": "²", "cubed": "³", "km": "km",
    "kg": "kg", "cm": "cm", "mm": "mm", "m": "m", "g": "g", "s": "s", "h": "h", "GHz": "GHz", "MHz": "MHz",
    "kW": "kW", "MW": "MW", "GW": "GW", "nm": "nm", "um": "µm", "ms": "ms", "mg": "mg", "L": "L", "ml": "mL",
}  # fmt: skip
