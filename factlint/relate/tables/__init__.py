"""What tables say: their totals, their rows against the prose, their points and their extremes."""
