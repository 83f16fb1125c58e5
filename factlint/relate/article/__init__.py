# LEAD: please read /tmp/feedback/article.md now (misses on fresh pairs), then delete this line.
"""The article as a whole: its lists, what it says twice, and what was left in it by mistake."""
