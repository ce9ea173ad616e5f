"""Sets of words, written as running text: so a long one reads best."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


IS = word_set("is are was were")
TO_BE = IS | {"be", "been", "being"}
HAVE = word_set("has have had")
MAY = word_set("can could may might")
ARTICLES = word_set("a an the")
POSSESSIVES = word_set("his her its their")
DIRECTIONS = word_set("northern southern eastern western central")
NAME_PARTICLES = word_set(
    "de da do dos das di del della la le el al bin bint ibn abu van von der den du y e of"
)
"""Small words in names."""
