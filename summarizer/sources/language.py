"""Whether a text is English, told from its commonest words; nothing finer is needed here."""

from summarizer.text.words import words_of

_ENGLISH = frozenset(
    (
        "the", "of", "and", "to", "in", "a", "that", "said", "on", "for", "is", "was", "it", "its",
        "with", "as", "at", "by", "from", "has", "had", "have", "be", "been", "an", "are", "were",
        "would", "which", "who", "this", "he", "she", "they", "not", "but", "or", "after", "over",
    )
)  # fmt: skip
_LEAST_SHARE = 0.2


def detect_language(text: str) -> str | None:
    """Return "en" if a fifth of the words are English function words, else None."""
    words = words_of(text)
    known = len(words.among(_ENGLISH))
    return "en" if known and known >= _LEAST_SHARE * sum(map(str.isalpha, words.lower)) else None
