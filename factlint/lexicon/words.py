"""Lists of words that the phrases of rule pages name: ``{rise}`` is any entry of ``WORD_LISTS["rise"]``.

Entries are in lower case; an entry may be several words.
"""

_RISE_VERBS = (
    "rise rises rose risen rising grow grows grew grown growing increase increases increased increasing "
    "climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining surge surges surged surging "
    "soar soars soared soaring advance advances advanced advancing swell swells swelled swollen swelling "
    "expand expands expanded expanding leap leaps leapt leaped leaping rocket rockets rocketed rocketing "
    "strengthen strengthens strengthened strengthening raise raises raised raising lift lifts lifted lifting "
    "boost boosts boosted boosting widen widens widened widening mount mounts mounted mounting"
)
_FALL_VERBS = (
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining "
    "decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging "
    "slide slides slid sliding tumble tumbles tumbled tumbling slip slips slipped slipping sink sinks sank sunk "
    "sinking dip dips dipped dipping plummet plummets plummeted plummeting contract contracts contracted contracting "
    "dive dives dived diving dwindle dwindles dwindled dwindling recede recedes receded receding "
    "reduce reduces reduced reducing cut cuts cutting lower lowers lowered lowering trim trims trimmed trimming "
    "slump slumps slumped slumping weaken weakens weakened weakening lose loses lost losing narrow narrows narrowed"
)
# Verbs of motion that rise or fall only with their particle.
_MOTION = (
    "edge edges edged edging inch inches inched inching tick ticks ticked ticking creep creeps crept creeping "
    "go goes went gone going come comes came coming move moves moved moving shoot shoots shot shooting"
)
_RISE_NOUNS = "rise increase growth jump gain surge climb advance expansion leap hike boost uptick upturn"
_FALL_NOUNS = "fall drop decline decrease slump plunge slide dip reduction cut loss tumble contraction downturn"

WORD_LISTS: dict[str, frozenset[str]] = {
    # Verbs of growth and of decline, in every form.
    "rise": frozenset(_RISE_VERBS.split()) | {f"{verb} up" for verb in _MOTION.split()},
    "fall": frozenset(_FALL_VERBS.split()) | {f"{verb} down" for verb in _MOTION.split()},
    "rise_noun": frozenset(_RISE_NOUNS.split()),
    "fall_noun": frozenset(_FALL_NOUNS.split()),
}
