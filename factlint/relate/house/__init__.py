"""What a house has agreed on: its spelling of names, its variant of English. Where it has not, nothing here runs."""
