"""Verbs that give words to a speaker, lower case."""

REPORTING = frozenset(
    """
    said says say saying stated states told tells added adds asked asks replied replies explained explains noted notes
    wrote writes warned warns argued argues claimed claims insisted insists admitted admits recalled recalls
    announced announces declared declares commented comments remarked remarks answered answers concluded concludes
    continued continues suggested suggests acknowledged acknowledges joked jokes quipped urged urges agreed agrees
    confirmed confirms observed observes stressed stresses shouted cried whispered tweeted posted repeated repeats
    repeat
""".split()
)
