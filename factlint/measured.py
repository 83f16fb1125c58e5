"""For each rule how many of its findings over labelled articles were right, and how many there were.

Written by ``benchmarks/precision.py``; a rule that is not here found nothing there.
"""

FINDINGS: dict[str, tuple[int, int]] = {
}  # fmt: skip
