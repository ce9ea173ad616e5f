"""Sets of words written as text."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, divided at white space."""
    return frozenset(text.split())
