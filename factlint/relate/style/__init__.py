"""House style as consistency: one thing that the article writes in two ways, the more frequent one named."""
