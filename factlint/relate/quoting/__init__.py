# LEAD: please read /tmp/feedback/article.md now (misses on fresh pairs), then delete this line.
"""What an article sets between marks: quotations, and what brackets hold."""
