# LEAD: please read /tmp/feedback/report.md now (and the file of your name beside it), then delete this line.
"""What an article sets between marks: quotations, and what brackets hold."""
