"""Whether a text is English, told from its commonest words; nothing finer is needed here."""

import re

_WORDS = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    (
        "the", "of", "and", "to", "in", "a", "that", "said", "on", "for", "is", "was", "it", "its",
        "with", "as", "at", "by", "from", "has", "had", "have", "be", "been", "an", "are", "were",
        "would", "which", "who", "this", "he", "she", "they", "not", "but", "or", "after", "over",
    )
)  # fmt: skip
_SAMPLE = 4_000
_LEAST_SHARE = 0.2


def detect_language(text: str) -> str | None:
    """Return "en" if a fifth of the first words are English function words, else None."""
    words = _WORDS.findall(text[:_SAMPLE].lower())
    if not words:
        return None
    share = sum(map(_ENGLISH.__contains__, words)) / len(words)
    return "en" if share >= _LEAST_SHARE else None
