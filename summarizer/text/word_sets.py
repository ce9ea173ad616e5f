"""Sets of words, written as running text: so a long one reads best."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())
