"""Linkers of names: which written forms of an article are one person, place or body."""
