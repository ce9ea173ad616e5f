"""Text as it is: folding with an offset map, sentences, layout. Knows nothing of news."""
