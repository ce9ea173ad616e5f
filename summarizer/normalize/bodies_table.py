"""Bodies' names that mean other things too."""

NEED_ARTICLE = frozenset({"Fed", "Quad", "Diet", "Guardian", "Economist", "Spiegel", "Asahi"})
"""Named only with "the" or an owner before them."""

ORDINARY_WORDS = frozenset(
    {"Bild", "Chosun", "Dawn", "Kan", "Lazarus", "Saba", "Shell", "Tass", "Wagner", "Anadolu"}
    | {"Foreign Policy", "Foreign Affairs"}
)
"""Not the body where another name follows, as in a person's name: "Dawn Smith"."""

NEED_COUNTRY = {
    "Guards": ("Iran", "Tehran", "TEHRAN"),
    "SPA": ("North Korea", "Pyongyang", "PYONGYANG", "DPRK"),
}
"""Words that mean a body only in a text that names its country or its capital."""
