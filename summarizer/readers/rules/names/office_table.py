"""Offices and parties that few countries have: whoever holds one is of the one of them named."""

from summarizer.text.patterns import lazy

SENATES = frozenset(
    (
        *("US", "AR", "AU", "BB", "BE", "BI", "BO", "BR", "BS", "BY", "BZ", "CA", "CD", "CG", "CI"),
        *("CL", "CO", "CZ", "DO", "DZ", "EG", "ES", "FR", "GA", "GD", "GQ", "GU", "HT", "IE", "IT"),
        *("JM", "JO", "KE", "KH", "KZ", "LR", "MG", "MX", "MY", "NA", "NG", "NL", "PH", "PK", "PL"),
        *("PR", "PW", "PY", "RO", "RU", "RW", "SZ", "TH", "TT", "UY", "UZ", "ZA", "ZW"),
    )
)
"""Countries with senators."""

OFFICES_OF = (
    (
        lazy(
            r"(?i)\b(?:assistant|under|deputy|vice) ?secretary of state\b"
            r"|\bsecretary of state\b(?! for\b)|\btreasury secretary\b|\bcongress(?:man|woman)\b"
            r"|\bcongressional\b"
        ),
        ("US",),
    ),
    (
        lazy(
            r"\b(?:Republican|(?<!Social )(?<!Liberal )(?<!Christian )(?<!Free )Democrat)\b"
            r"|(?i:\b(?:senate (?:majority|minority) leader|house speaker)\b)"
        ),
        ("US",),
    ),
    (lazy(r"(?i)\bchief cabinet secretary\b"), ("JP",)),
    (lazy(r"(?i)\bunification minister\b"), ("KR",)),
    (lazy(r"(?i)\bexternal affairs minister\b|\bminister of external affairs\b"), ("IN",)),
    (lazy(r"(?i)\btaoiseach\b|\bt\u00e1naiste\b"), ("IE",)),
    (lazy(r"(?i)\bchancellor of the exchequer\b|\bfirst sea lord\b|\bblack rod\b"), ("GB",)),
    (lazy(r"(?i)\bhome secretary\b|\bforeign secretary\b"), ("GB", "IN", "PK", "PH", "BD", "KE")),
    (lazy(r"\b[Dd]efence [Ss]ecretary\b"), ("GB", "IN", "PK", "NZ")),
    (lazy(r"(?i)\bminister for europe\b|\beurope minister\b"), ("GB", "FR", "IE", "DE", "ES")),
    (lazy(r"(?i)\bshadow (?:[a-z]+ ){1,3}(?:minister|secretary)\b"), ("GB", "AU", "NZ")),
    (lazy(r"\bTory\b|\bLabour\b|\bLiberal Democrat\b|\bLib Dem\b"), ("GB", "NZ", "AU", "CA")),
    (lazy(r"(?i)\bparliamentary secretary\b"), ("GB", "CA", "JP", "AU")),
    (lazy(r"\b(?:Lord|Baroness|Lady|Sir|Dame)\b"), ("GB", "AU", "NZ", "CA", "JM")),
    (lazy(r"(?i)\bbackbencher\b"), ("GB", "AU", "NZ", "CA", "IN")),
    (lazy(r"\b(?:[Ss]enator|Sen)\b"), SENATES - {"BY", "RU"}),  # often told of by others' senators
    (lazy(r"(?i)\bsupreme leader\b"), ("IR", "KP")),
)
"""Words of a role, and the countries that have the office."""
