"""The article as a whole: its lists, what it says twice, and what was left in it by mistake."""
