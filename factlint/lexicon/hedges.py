"""Words that open or widen the figure after them: phrase → how.

``about`` is either way; ``near`` a little below; ``past`` a little above; ``over`` and ``under`` have no far end.
"""

BEFORE = {
    "about": "about", "around": "about", "approximately": "about", "approx": "about", "approx.": "about",
    "roughly": "about", "some": "about", "circa": "about", "ca.": "about", "c.": "about", "an estimated": "about",
    "estimated": "about", "close to": "about", "in the region of": "about", "or so": "about", "perhaps": "about",
    "somewhere around": "about", "maybe": "about", "an average of about": "about", "~": "about",
    "nearly": "near", "almost": "near", "just under": "near", "just below": "near", "a little under": "near",
    "a little less than": "near", "slightly less than": "near", "slightly under": "near", "just short of": "near",
    "approaching": "near", "not quite": "near", "slightly fewer than": "near", "just shy of": "near", "nigh on": "near",
    "slightly below": "near", "a bit less than": "near", "a bit under": "near", "practically": "near",
    "just over": "past", "just above": "past", "slightly more than": "past", "a little more than": "past",
    "a little over": "past", "slightly over": "past", "slightly above": "past", "just more than": "past",
    "a bit more than": "past", "a bit over": "past",
    "more than": "over", "over": "over", "above": "over", "at least": "over", "no less than": "over",
    "no fewer than": "over", "in excess of": "over", "upwards of": "over", "upward of": "over", "exceeding": "over",
    "not less than": "over", "greater than": "over", "a minimum of": "over", "north of": "over", "well over": "over",
    "far more than": "over", "much more than": "over", "well above": "over", "even more than": "over",
    "better than": "over", "larger than": "over", "bigger than": "over", "higher than": "over", "longer than": "over",
    "many more than": "over", ">": "over", "≥": "over",
    "less than": "under", "fewer than": "under", "under": "under", "below": "under", "up to": "under",
    "at most": "under", "as much as": "under", "as many as": "under", "no more than": "under",
    "not more than": "under", "a maximum of": "under", "at the most": "under", "no greater than": "under",
    "well under": "under", "far less than": "under", "far fewer than": "under", "much less than": "under",
    "well below": "under", "lower than": "under", "smaller than": "under", "south of": "under", "up to about": "under",
    "up to around": "under", "not exceeding": "under", "<": "under", "≤": "under",
}  # fmt: skip

# The last words of those phrases, so that most figures are dismissed by one look.
LAST = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in BEFORE)

AFTER = {
    "or more": "over", "and more": "over", "or higher": "over", "or above": "over", "and above": "over",
    "and over": "over", "or over": "over", "plus": "over", "upwards": "over", "and up": "over", "at least": "over",
    "or less": "under", "or fewer": "under", "or below": "under", "and under": "under", "or under": "under",
    "at most": "under", "or lower": "under", "or so": "about", "odd": "about", "or thereabouts": "about",
}  # fmt: skip
