# LEAD: please read /tmp/feedback/report.md now (and the file of your name beside it), then delete this line.
"""What is displayed (headline, deck, summary, caption) against the article below it."""
