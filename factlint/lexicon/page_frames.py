"""What the markup of a web page calls the parts of it that are not the article."""

# Elements of the frame, and of what no reader of the page reads as words; each with why it is not read.
FRAME_ELEMENTS = {
    "nav": "navigation", "aside": "aside", "footer": "footer", "form": "form", "menu": "navigation",
    "button": "control", "select": "control", "datalist": "control", "textarea": "control", "progress": "control",
    "meter": "control", "dialog": "control", "search": "control", "input": "control",
    "script": "script", "style": "style", "template": "template", "noscript": "script",
    "svg": "picture", "math": "picture", "canvas": "picture", "object": "picture", "embed": "picture",
    "audio": "picture", "video": "picture", "iframe": "picture", "map": "picture", "applet": "picture",
    "noembed": "picture", "noframes": "picture",
    "del": "struck", "s": "struck", "strike": "struck", "rp": "markup", "rt": "markup",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code", "pre": "code", "xmp": "code",
}  # fmt: skip

# The same, by the role that the author gives an element.
FRAME_ROLES = {
    "navigation": "navigation", "banner": "header", "contentinfo": "footer", "complementary": "aside",
    "search": "control", "dialog": "control", "alertdialog": "control", "menu": "navigation",
    "menubar": "navigation", "toolbar": "control", "tablist": "navigation", "doc-toc": "navigation",
    "doc-noteref": "note", "doc-pagebreak": "page number", "doc-index": "index", "doc-backlink": "note",
}  # fmt: skip

# Notes are the article's, in whatever element they stand.
NOTES = frozenset({
    "doc-footnote", "doc-endnote", "doc-endnotes", "footnote", "footnotes", "endnote", "endnotes", "rearnote",
    "rearnotes",
})  # fmt: skip

# The same as the roles, by the words of its class and its identity: ``site-nav``, ``relatedPosts``, ``share_buttons``.
FRAME_WORDS = {
    **dict.fromkeys((
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "pagination", "pager", "toc",
        "navbox", "sitemap", "skip", "skiplink", "tabs", "prevnext", "jumplinks",
    ), "navigation"),
    **dict.fromkeys((
        "sidebar", "widget", "widgets", "related", "recommended", "recommendations", "teaser", "teasers", "promo",
        "promos", "recirc", "recirculation", "trending", "mostread", "popular", "outbrain", "taboola", "moreon",
        "readmore", "readnext", "upnext", "latest", "rail", "relatedposts", "relatedarticles", "relatedcontent",
        "relatedstories", "recommendedposts", "popularposts", "recentposts", "morestories",
    ), "teaser"),
    **dict.fromkeys((
        "share", "sharing", "sharebar", "sharebuttons", "socialshare", "socialmedia", "sharedaddy", "addtoany",
        "social", "newsletter", "subscribe", "subscription", "signup", "login", "paywall", "toolbar", "popup",
        "modal", "overlay", "lightbox", "tooltip", "cookie", "cookies", "consent", "gdpr", "disclaimer",
        "donate", "donation", "cta",
    ), "service of the site"),
    **dict.fromkeys((
        "ad", "ads", "adbox", "adblock", "adunit", "adslot", "adspace", "adbanner", "adzone", "adsense", "adwrapper",
        "adcontainer", "adlabel", "advert", "advertisement", "advertising", "adsbygoogle", "banner", "sponsor",
        "sponsored", "commercial", "promoted",
    ), "advertisement"),
    **dict.fromkeys(("comment", "comments", "commentlist", "disqus", "respond", "replies"), "readers' comments"),
    **dict.fromkeys(("footer", "colophon", "copyright", "masthead", "siteheader", "topbar"), "footer"),
    **dict.fromkeys(("authorbio", "authorbox", "tagcloud", "tagslinks", "taglist"), "page data"),
    **dict.fromkeys(("reflist", "references", "refbegin"), "references"),
}  # fmt: skip

# Whole names of classes, where their words alone would say too little.
FRAME_NAMES = {
    "sr-only": "hidden", "visually-hidden": "hidden", "screen-reader-text": "hidden", "d-none": "hidden",
    "hide": "hidden", "invisible": "hidden", "is-hidden": "hidden", "hatnote": "navigation",
    "author-bio": "page data", "author-box": "page data", "about-author": "page data", "post-tags": "page data",
    "tags-links": "page data", "cat-links": "page data", "most-read": "teaser", "most-popular": "teaser",
    "read-more": "teaser", "more-stories": "teaser", "more-link": "teaser", "read-next": "teaser",
    "up-next": "teaser", "see-also": "teaser", "sister-project": "navigation", "mw-jump-link": "navigation",
    "headerlink": "navigation", "mw-editsection": "navigation", "back-to-top": "navigation",
    "noprint": "navigation", "print-only": "hidden", "off-screen": "hidden", "offscreen": "hidden",
    "visuallyhidden": "hidden", "screen-reader": "hidden", "noteref": "note", "footnote-ref": "note",
    "pagenum": "page number", "pageno": "page number", "pagebreak": "page number",
}  # fmt: skip

# Names of classes and identities that say: this is the article, whatever else they say.
ARTICLE_NAMES = frozenset({"article", "entry", "h-entry", "hentry", "post", "story"})

# The text of an article within its page, joined in lower case: ``entry-content``, ``articleBody``.
BODY_NAMES = frozenset({
    "articlebody", "articlecontent", "articletext", "bodycontent", "bodytext", "entrycontent", "mainarticle",
    "markdownbody", "mwparseroutput", "pagecontent", "postbody", "postcontent", "postentry", "posttext",
    "storybody", "storycontent", "storytext", "tdpostcontent", "richtext",
})  # fmt: skip
