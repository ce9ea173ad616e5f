"""The words that make a sentence look as if it told an event; used by the second opinion only."""

_FLIES = r"(?:missiles?|rockets?|projectiles?|satellites?|icbms?)"
_SENT_UP = "(?:fir(?:ed|ing|es)|launch(?:ed|ing|es)|loft(?:ed|ing)|lobb(?:ed|ing))"
_CHANGES = "impos|slapp|levi|announc|lift|eas|extend|renew|tighten|reimpos|waiv"

SANCTION_WORDS = (
    r"sanction(?:ed|ing)",
    rf"(?:{_CHANGES})\w*\b[^.;]{{0,40}}?\bsanctions",
    r"sanctions\b[^.;]{0,30}?\b(?:imposed|lifted|eased|extended|renewed|reimposed|announced)",
    r"(?:re-?)?designat(?:ed|ing|es)",
    r"black-?list(?:ed|ing|s)",
    r"de-?list(?:ed|ing|s)",
    r"(?:froze|freez(?:e|es|ing)|frozen)\b[^.;]{0,30}?\bassets",
    r"asset freezes?",
    r"travel bans?",
    r"arms embargo(?:es)?",
    r"snap(?:ped|ping|s)?[ -]?back",
)
"""Patterns over one sentence, whatever the case."""

LAUNCH_WORDS = (
    rf"(?:test-?\s?)?{_SENT_UP}\b[^.;]{{0,80}}?\b{_FLIES}",
    rf"{_FLIES}\b[^.;]{{0,40}}?\b(?:was|were|been)\s+(?:test-?\s?)?(?:fired|launched)",
)
"""The same for launches: the verb and what flies, in either order."""
