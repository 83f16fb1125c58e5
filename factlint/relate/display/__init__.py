# LEAD: please read /tmp/feedback/article.md now (misses on fresh pairs), then delete this line.
"""What is displayed (headline, deck, summary, caption) against the article below it."""
