"""Linkers of figures: conversions, changes, parts and wholes, counts, rates, and one fact told twice."""
