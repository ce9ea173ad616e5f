"""Words that tell a missile's type, and ordinary words that names of missiles begin with."""

from summarizer.text.word_sets import word_set

TYPE_PATTERNS = {
    "SLV": (
        r"\bsatellites?\b",
        r"\bcarrier rockets?\b",
        r"\b(?:space|launch) (?:launch )?vehicles?\b",
        r"\bspace (?:rocket|launch(?:er|es)?)s?\b",
        r"\bSLVs?\b",
    ),
    "HYPERSONIC": (r"\bhypersonic\b", r"\bglide (?:vehicle|body)\b", r"\bHGVs?\b"),
    "CRUISE": (r"\bcruise\b", r"\b[SLA]LCMs?\b", r"\bLACMs?\b"),
    "SLBM": (
        r"\bsubmarine[- ]launched\b",
        r"\bsea[- ]launched ballistic\b",
        r"\bSLBMs?\b",
    ),
    "ICBM": (r"\binter[- ]?continental\b", r"\bICBMs?\b"),
    "IRBM": (r"\bintermediate[- ]range\b", r"\bIRBMs?\b"),
    "MRBM": (r"\bmedium[- ]range\b", r"\bMRBMs?\b"),
    "ROCKET_ARTILLERY": (
        r"\bmultiple[- ](?:launch )?rocket\b",
        r"\brocket (?:launcher|artillery)",
        r"\bartillery rockets?\b",
        r"\bMLRSs?\b",
    ),
    "SRBM": (
        r"\b(?:short|close)[- ]range\b(?! (?:air|surface|rocket))",
        r"\b[SC]RBMs?\b",
        r"\btactical ballistic\b",
        r"\bquasi-ballistic\b",
    ),
}
"""Class to patterns, case aside. The first class that matches counts: a satellite on a ballistic
rocket is a space launch, a submarine-launched cruise missile a cruise missile, an
intermediate-range missile with a hypersonic warhead hypersonic."""

PLAIN_FIRST_WORDS = word_set(
    """
    Advanced Air Al Army Black Blue Club Common Conventional Crew Dark Dragon Eagle Einstein
    Extended Fire GPS Golden Green Honest Ice Joint King Luna Mach Maritime Martyr Naval New No
    Palestine Precision Predator Progress Rapid Sea Silver Sky Song Space Spear Standard Start
    Strong Tactical Type US USA Wind
    """
)
"""Ordinary words that such a name begins with: "New Glenn", "Joint Strike Missile"."""
