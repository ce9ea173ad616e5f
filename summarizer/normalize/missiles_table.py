"""Words that tell a missile's type, and missiles' names that mean other things too."""

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

ORDINARY_WORDS = frozenset(
    """
    Ababeel Ashura Asef Aqeel Atmaca Bastion Bora Cenk Chollima Delilah EXTRA Electron Elbrus Emad
    Epsilon Etemad Exocet Fatah Fateh Fath Fattah Flamingo Gabriel Ghader Ghadir Ghadr Grad Granit
    H3 Harbah Harpoon Hatem Hormuz-1 Karrar Kairos Kheibar LORA Lance Layner Liner M-9 M-11 M-20
    M-75 MX Minotaur NSM Nasr Naro Neptune Noor Nuri Onyx Paveh Peacekeeper Peklo Pioner Polaris
    Popeye Proton Qader Qiam Quds Raad Rezvan Rocks Rokot Rubezh SOM Safir Saeer Sapsan Sarir
    Sayyad Sentinel Shaheen-I Silkworm Simorgh Skif Skyfall Sirena-M Soyuz Starship Surya Tankil
    Taurus Tochka Toofan Topol Toksa Toufan Trident Typhon Ure Vega Vulcan Yun Zulfiqar Zolfaghar
    Antares Angara Babur Ghauri Ghaznavi Abdali Dhanush Hrim Nodong Rodong Iskander Uragan
    """.split()  # noqa: SIM905 - a long list of words reads best as text
)
"""Names that count only where a word for a missile, rocket or launch stands close by."""
