"""Words that open sentences and headlines and belong to no name, lower case.

Function words proper, and the adverbs, verbs of newsreading and calendar words that stand capitalised often enough
to look like names.
"""

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those some any no none each every either neither both all half several many much most
    more few fewer less other others another such what which whose who whom whoever whatever why how when where
    whether while whereas although though because since unless until till once after before during within without
    with by from to into onto upon on in at of for off over under above below between among amid against across along
    around about behind beside besides beyond despite except through throughout toward towards near next past per
    plus via versus vs than then as if and or but nor so yet not only just even still also too very quite rather
    almost nearly perhaps maybe however moreover furthermore nevertheless nonetheless therefore thus hence instead
    otherwise meanwhile later earlier afterwards soon now today tomorrow yesterday tonight here there again ever
    never always often sometimes usually recently currently finally eventually initially originally previously
    formerly indeed actually really certainly clearly apparently reportedly similarly likewise additionally
    specifically generally typically unfortunately fortunately importantly interestingly together overall
    like such unlike according depending owing thanks given nor
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself
    yourself himself herself itself ourselves themselves one ones two three four five six seven eight nine ten eleven
    twelve first second third fourth fifth last latest former let's it's that's there's he's she's we're they're i'm
    i've i'd i'll you're don't can't won't isn't didn't doesn't let
    am is are was were be been being do does did done has have had having will would shall should can could may
    might must need ought used get gets got make makes made take takes took see sees saw say says said tell told
    asked asking according given based following including regarding concerning considering leading using
    speaking writing looking yes no oh well ok okay please thanks thank sorry hello hi dear
    everyone everybody everything someone somebody something anyone anybody anything nobody nothing
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    ad bc bce ce am pm hundred thousand million billion trillion percent
""".split()
)

# Function words that may stand inside a name between capitals: "Institute of Strategic and Regional Studies".
INNER_WORDS = frozenset("of for the on and in de la le du des di da do dos das del della van von der den".split())
