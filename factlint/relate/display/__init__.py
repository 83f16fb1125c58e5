"""What is displayed (headline, deck, summary, caption) against the article below it."""
