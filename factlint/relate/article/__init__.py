# LEAD: please read /tmp/feedback/report.md now (and the file of your name beside it), then delete this line.
"""The article as a whole: its lists, what it says twice, and what was left in it by mistake."""
