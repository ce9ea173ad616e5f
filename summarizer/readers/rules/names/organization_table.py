"""Patterns around bodies: common nouns with an owner, and what tells a company from a group."""

BARE_FORCES = ("Air Force", "Army", "Navy", "General Staff")
"""Armed forces that "the" alone names, unless they are words of other names: "Navy Day"."""

MINISTRIES = (
    "foreign affairs|foreign trade|foreign|finance|defen[cs]e|interior|trade|unification"
    "|justice|economy|energy|oil|health|commerce|information|culture|transport|industry"
    "|agriculture|petroleum|economic|security|intelligence|external affairs|land|environment"
    "|education|labou?r|public security|state security|telecommunications|digital|science"
)

OWNED_FORCES = (
    "military|army|navy|air force|armed forces|coast guard|marines|air defen[cs]e forces"
    "|joint chiefs of staff|general staff|air forces|strategic forces|rocket forces"
    "|ground forces"
)

MODIFIED_BY_FORCE = (
    "base|bases|exercise|exercises|drill|drills|aid|officer|officers|official|officials"
    "|action|equipment|technology|spending|parade|unit|units|personnel|commander|commanders"
    "|strike|strikes|cooperation|hardware|goods|program|programs|programme|service|ties"
    "|presence|operation|operations|satellite|satellites|reconnaissance|might|force|power"
    "|build-up|buildup|advisers|alliance|industry|industrial|use|support|assistance"
    "|intelligence|spokesman|spokesperson|spokeswoman|chief|leaders|leader|campaign|target"
    "|targets|site|sites|option|options|threat|activity|capability|capabilities|vessel"
    "|vessels|ship|ships|aircraft|veteran|court|academy|band|general|captain|muscle"
    "|helicopter|plane|planes|pilot|pilots|observation|observers|training|jet|jets|ambitions|deployment|posture|analyst|analysts|expert"
    "|experts|attache|attaché|pact|dictatorship|junta|rule|contractor|budget|tension|tensions"
    "|modernization|modernisation|sales|arsenal|bloc|hotline|response"
)
"""After "military" these show that the word describes and does not name."""

GROUP_NOUNS = (
    "think tank|think-tank|hacking group|militia|movement|group|gang|network|alliance|party"
    "|faction|non-profit|nonprofit|charity|foundation|watchdog|NGO|collective|cartel|rebels"
    "|union|monitor|organi[sz]ation|advocacy group|militant group|armed group"
    "|ransomware group|rights group|association|federation|lobby|pressure group|campaign group"
)

MEDIA_NOUNS = (
    "broadcaster|newspaper|daily|channel|news agency|news site|tabloid|weekly|magazine|outlet"
    "|television|blog|podcast|newsletter|news website|paper|news portal|wire service"
    "|state agency|TV station|radio station"
)

AFFILIATED = (
    "analyst|partner|lawyer|researcher|fellow|director|consultant|economist|broker|expert"
    "|strategist|professor|head|chief executive|executive|adviser|advisor|manager|founder"
    "|scholar|associate|specialist|editor|lecturer|scientist|president|engineer|trader|owner"
    "|chairman|lawyers|CEO"
)
"""Who may be "at", "with" or "of" the company or institute that follows."""

HIDDEN_NAMES = frozenset({
    "Official Journal", "Federal Register", "Entity List", "Nobel Prize", "Nobel Peace Prize",
    "Office of the Spokesperson", "Press Office", "Boeing 747", "United Nations Charter",
    "Google News", "Board of Directors", "Union for Foreign Affairs",
    "Soviet Union",
})  # fmt: skip
"""Names that look like bodies' and are none, or none that acts."""

LOWER_HEADS = {
    "agency": ("prison", "jail", "penal colony", "district court", "city court", "labour camp"),
    "group": (
        "primary school",
        "secondary school",
        "high school",
        "militia",
        "movement",
        "party",
        "foundation",
        "think tank",
        "cartel",
    ),
    "armed_force": ("brigade", "battalion", "regiment", "fleet"),
}
"""Common nouns that a capitalized name before them makes a body, and its kind."""

LOWER_BODIES = {
    "government": ("council", "committee", "assembly"),
    "agency": ("authority", "regulator", "inspectorate", "commission", "prosecutor's office"),
}
"""Common nouns that a field of work before them makes a body, and its kind."""

LOWER_FIELDS = tuple(
    """
    town|city|county|borough|parish|village|harbour|harbor|port|leisure|planning|finance|budget
    |foreign affairs|foreign relations|foreign policy|defence|defense|armed services|intelligence
    |home affairs|justice|judiciary|trade|energy|oversight|appropriations|banking|nuclear safety
    |nuclear|radiation safety|radiation protection|safety|maritime|shipping|aviation|civil aviation
    |customs|tax|competition|securities|election|electoral|anti-corruption|communications|telecoms
    |data protection|gambling|food safety|environmental|water|transport|education|health|audit
    """.replace("\n", "")
    .replace(" |", "|")
    .strip()
    .split("|")
)
"""What such a body looks after."""
