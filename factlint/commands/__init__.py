"""The commands: each module has ``options``, which declares them, and ``run``, which returns the exit code."""
