"""Whether a name that is an ordinary word too ("Sentinel", "Fatah") is a missile's in its place."""

import re

from summarizer.text.patterns import lazy

_NEAR = 40
_FAR = 300
_TOPIC = lazy(
    r"missile|rocket|ballistic|warhead|ICBM|launch|test|fire|satellite|booster|projectile|orbit"
    r"|lift-?off|took off|blasted off|cosmodrome|cosmonaut|astronaut|spaceport|interceptor"
    r"|submarine|silo\b|sent up|put up|lobbed|volley|salvo",
    re.IGNORECASE,
)
"""Words of the matter, which stand near a missile's name."""

_OF_DAY = lazy(r"day['’]s\s$")
"""Before a name that was told of already: "Tuesday's Sarmat"."""

_COUNTED = lazy(
    r"(?:\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|\d+|(?:[Tt]he|[Ii]ts|['’]s)\s(?:first|second|third|fourth|fifth|sixth|[a-z]+th|next|last|latest))"
    r"|(?<=\w['’]s)|(?<=s['’]))\s$"
)
"""Before a name of a kind, of which there are some: "two Iskanders", "Iran's Fattah"."""

_MOVES = (
    r"slam|soar|streak|splash|veer|plung|plummet|hurtl|rained|roared|sank|intercept"
    r"|(?:hit|hits|struck|killed|reached|flew|landed|fell|exploded|crashed|plopped|blasted"
    r"|rose|climbed|lifted|lit|shot|fired|downed|failed|tumbled|burst|disintegrated|blew"
    r"|came (?:apart|down)|comes? down|falls?|lands?|flies|fly|goes? up|explodes?|crashes?"
    r"|passed|stood|carried|flown)\b"
)
_FLIES = lazy(
    rf"[^.;:]{{0,60}}?\s(?:{_MOVES})"
    r"|\scarrying\s(?:the|an?|two)\s(?=[A-Z]|satellite)|\s(?:had\s)?(?:came\sto\sgrief|met\sthe\ssame\sfate)\b"
    r"|\s(?:has\s|had\s|then\s|also\s)?(?:went\sup|goes\sup|gone\sup|w(?:as|ere)\s(?:lost|ejected)|thundered)\b"
)
"""Behind a counted name."""

_SOARS = lazy(
    r"(?:\s(?:that|which))?\s(?:(?:has|had|then|also)\s)?(?:soared|flew on|flew from|took off"
    r"|blasted off|lifted off|thundered|streaked|splashed down)\b"
)
"""Behind a name that nothing counts."""

_THAT_FLEW = lazy(
    r"\s(?:that|which)\s(?:had\s)?(?:fell|flew|hit|struck|landed|exploded|crashed|soared"
    r"|misfired|failed|blew|veered|came\sdown|killed|sank)\b"
)
"""Behind any name."""

_STRIKING = (
    r"pounded|pummell?ed|hammered|bombarded|battered|blasted|peppered|targeted"
    r"|replied|responded|answered|retaliated|struck|hit back|attacked"
)
_HARMED = r"killed|died|sunk|sinking|sank|hit|struck|wrecked|destroyed|damaged|downed"
_SENDING = (
    r"loosed|hurled|flung|lobbed|let go|let fly|let off|put up|sent up|tried|flew|shot|shot off"
    r"|loosed off|discharged|salvoed|unleashed"
)
_USED = lazy(
    rf"\b(?:{_STRIKING})\s[^.;:]{{0,60}}\bwith\s$"
    rf"|\b(?:{_HARMED})\b[^.;:]{{0,60}}\b(?:by|under|with|from)\s$"
    rf"|\b(?:{_SENDING})\s$"
)
"""Before a counted name: "retaliated with two", "sunk by a", "let off three"."""


def is_missile(text: str, start: int, end: int) -> bool:
    """Tell whether the name at `text[start:end]` is a missile's, by the words around it."""
    if _CALLED.search(text, max(0, start - _TITLE), start):
        borne = (cue.search(text, max(0, start - _NEAR), start) for cue in (_TOPIC, _WEAPON))
        return any(borne)
    return _is_near(text, start, end, _NEAR) or _flies(text, start, end)


_WEAPON = lazy(r"\b(?:weapon|munition|vehicle|drone|arms)s?\b", re.IGNORECASE)
_TITLE = 20
_CALLED = lazy(
    r"\b(?:code-?named|dubbed|nicknamed|called|named|branded|christened)\s(?:the\s)?[\"“‘']?$"
)
"""Before a name of which the words before it tell what bears it: "a module code-named Polaris"."""


def _is_near(text: str, start: int, end: int, reach: int) -> bool:
    return _TOPIC.search(text, max(0, start - reach), end + reach) is not None


def _flies(text: str, start: int, end: int) -> bool:
    """Tell whether what is named does, or suffers, what only missiles do: "An Iskander hit"."""
    if _OF_DAY.search(text, max(0, start - 12), start):
        return _is_near(text, start, end, _FAR)
    if _THAT_FLEW.match(text, end):
        return True
    if _FLIGHT.match(text, end) or _FLIGHT_OF.search(text, max(0, start - 50), start):
        return True
    counted = _COUNTED.search(text, max(0, start - _COUNT), start)
    if counted is None:
        return _SOARS.match(text, end) is not None
    begin = counted.start()
    used = _USED.search(text, max(0, begin - 80), begin)
    paces = _PACES.match(text, end)
    return used is not None or paces is not None or _FLIES.match(text, end) is not None


_COUNT = 20
"""How far before a name stands what counts it."""
_FLIGHT = lazy(
    r"(?:['’]s?)?\s(?:(?:first|second|third|[a-z]+th|maiden|inaugural|next|last|latest|debut)\s)?"
    r"(?:(?:orbital|maiden|demo(?:nstration)?)\s)?(?:flights?|missions?|debut)\b"
    r"|\s(?:is|was|are)\s(?:\w+\s)?(?:booked|slated|scheduled|due|pencill?ed\sin)\s"
    r"(?:for\s(?:\d|late\s|early\s|[A-Z])|to\s(?:fly|launch|lift\soff|go\sup)\b)"
)
"""Behind a rocket's name: "Starship's ninth flight"."""
_FLIGHT_OF = lazy(
    r"\b(?:flights?|missions?|debut|outing|comeback)\sof\s(?:[A-Z][\w&]+(?:\s[A-Z]\w+)?['’]s?\s|its\s|the\s|an?\s)?$"
)
"""Before a rocket's name: "the maiden flight of Isar Aerospace's Spectrum"."""
_PACES = lazy(r"\sthrough\s(?:its|their)\spaces\b")
"""Behind what is tried: "put a Ghauri through its paces"."""
