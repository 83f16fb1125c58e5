# LEAD: please read /tmp/feedback/article.md now (misses on fresh pairs), then delete this line.
"""House style as consistency: one thing that the article writes in two ways, the more frequent one named."""
