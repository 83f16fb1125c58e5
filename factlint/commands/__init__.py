"""The commands: each module has ``options``, which declares them, and ``run``, which returns the exit code."""

# The commands, with what a shell says of them.
COMMANDS = {
    "check": "find contradictions",
    "rules": "list all rules",
    "explain": "explain rules, with live examples",
    "mentions": "list every number, date and name",
    "completion": "print a completion script",
}
