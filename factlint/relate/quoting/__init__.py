"""What an article sets between marks: quotations, and what brackets hold."""
