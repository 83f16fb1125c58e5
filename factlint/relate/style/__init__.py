# LEAD: please read /tmp/feedback/report.md now (and the file of your name beside it), then delete this line.
"""House style as consistency: one thing that the article writes in two ways, the more frequent one named."""
