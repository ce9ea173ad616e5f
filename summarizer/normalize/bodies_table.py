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
    "NIS": ("Korea", "Seoul", "SEOUL"),
    "Foreign Trade Bank": ("Korea", "Pyongyang", "PYONGYANG", "DPRK"),
}
"""Words that mean a body only in a text that names its country or its capital."""

SHARED_NAMES = frozenset(
    ["Aerospace Force", "Cabinet Office", "Central Command", "Central Military Commission",
     "Congress", "Department of Defense", "Federal Council", "General Court", "Home Office",
     "House of Representatives", "Joint Chiefs of Staff", "Justice Department",
     "Ministry of Commerce", "Ministry of Defence", "Ministry of National Defense",
     "Ministry of Unification", "National Assembly", "National Intelligence Service",
     "National Police Agency",
     "National Security Council", "National Security Office", "Northern Command",
     "Presidential Office", "Security Council of Russia", "Senate", "Southern Command",
     "State Council", "Strategic Force", "Strategic Forces Command", "Supreme Court"]
)  # fmt: skip
"""Names that bodies of several countries bear: the words before them say whose it is."""
