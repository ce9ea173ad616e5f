"""Where a launch was made and where the missile fell, as copied words."""

import re

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.normalize.ships import SHIP_FLAGS
from summarizer.readers.rules.launches.table import CARRIERS, PLACE_TOKENS, PLACE_WORDS
from summarizer.text.calendar_table import MONTH_FORMS, WEEKDAYS
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy, skip
from summarizer.text.place import Place

_FLAGS = "|".join(["INS", *SHIP_FLAGS])
_TOKEN = lazy(
    r"(?P<gap>\s*)(?:(?P<name>(?:[A-Z]\.){2,}|[A-Z][\w'’&-]*(?:\.(?=\s[A-Z]))?"
    r"|(?:(?<=Complex\s)|(?<=[Pp]ad\s)|(?<=Site\s)|(?<=Area\s))\d+[A-Z]?\b)"
    r"|(?P<low>[a-z][\w'’-]*)"
    r"|(?P<comma>,))"
)
_TIME_NAME = lazy(rf"(?:{WEEKDAYS}(?:['’]s)?|{MONTH_FORMS})$")
_AFTER_COMMA = lazy(
    r"\s+[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*(?:\s+(?:Province|province|region|county|County|oblast"
    r"|state(?!\s(?:TV|media|television|news|radio|broadcaster)))\b|\s+and\s+[A-Z][\w'’-]*(?=[\s.,]))"
)
_TAIL = lazy(
    r"(?:\s+(?:the|a|an|its|in|at|near|off|of|on|around|close|to|called|outside|and|for|as"
    r"|[a-z]+ern|(?:an?|its|their)\s(?:military|test|training|launch)))+$"
)
_FROM = Cue(
    r"\b(?:[Ff]rom|out of|(?:missiles?|rockets?|projectiles?|which|that|it|they|said)\s+left"
    r"|(?:after|before|upon|on|since) leaving)\b(?=\s)"
)
_AT_TARGET = lazy(r"\s(?:at|against|on(?!\s(?:\w+day|[A-Z][a-z]+\.?\s\d|\d)))\s")
_NEAR = Cue(
    r"(?<![-‑])\b(?:near|around|close to|(?<!let )(?<!shot )(?<!fired )(?<!fires )(?<!sent )"
    r"(?<!sends )(?<!lets )(?<!set )(?<!sets )(?<!put )(?<!called )off|(?:north|south|east|west"
    r"|northeast|northwest|southeast|southwest) of)\b"
    r"(?=\s(?:the\s)?(?:[a-z]+\s){0,4}[A-Z]|\sits\s|\sthe\s(?:\w+\s)?coast)"
)
_SCENE = Cue(r"\b(?:[Aa]t|in the sky (?:above|over)|in)\b(?=\s)")
_LANDED = lazy(
    r"\b(?:land|impact|f[ea]ll|splash|c[ao]m(?:es?|ing) down|broke|apart|explod|crash|hit|struck"
    r"|target|toward|flew|flying|ended|[Ss]iren|[Aa]larm|overfl|warn|receiv|brought down"
    r"|downed|destroy|set off|debris|touchdown|damag|wound|kill"
    r"|into\s(?:the\s)?(?:sea|waters?)\b"
    r"|areas?|zones?|strike|attack|against|intercept|shot down|headquarters|base)[^.;]*$"
)
_OWN_LAND = lazy(
    r"\b(?:in|off|on)\sthe\s(?:\w+\s)?(?:coast|(?:north|south)(?:east|west)?|east|west|interior|mainland)\b"
    r"|\b(?:of|near|outside|around|across)\sthe\s(?:capital|country)\b"
    r"|\b(?:its|country['’]s)\s+(?:\w+\s+)*(?:coast|northwest|northeast|southwest|southeast"
    r"|interior|west|east|north|south|region|waters|territory)\b"
)
_CARRIERS = lazy(CARRIERS)
_PLACE_WORD = lazy(rf"\b{PLACE_WORDS}\b")


def launch_place(text: str, start: int, end: int, told: int | None = None) -> Place | None:
    """Return where a launch was made from: "the Wonsan area", "a site near Semnan".

    Before the words that tell the launch, at `told`, only what opens a sentence or stands behind
    a missile is where it came from: "companies from China" are not.
    """
    for match in sorted(_FROM.finditer(text, start, end), key=lambda m: m.start() < (told or 0)):
        if told and ";" in text[told : match.start()]:
            continue
        if told and match.start() < told and not _MISSILE_FROM.search(text, start, match.start()):
            continue
        voices = _VOICES.search(text, max(start, match.start() - 40), match.start())
        if voices or _RADAR.match(text, match.end(), end):
            continue
        place = _place_of(text, match.end(), end)
        if place and not _PACT.match(text, place[1]):
            return place
    return None


_PACT = lazy(r"\s(?:treaty|pact|agreement|deal|accord|talks|[Ww]ar|[Cc]onflict)\b")
"""Behind what was left that is no place: "weeks after leaving the INF treaty"."""


def _place_of(text: str, start: int, end: int) -> Place | None:
    """Return where what a missile was fired from was, or for want of a place its own name."""
    carrier = _CARRIER.match(text, start, end)
    if carrier is None:
        return _walk(text, start, end)
    named = carrier.span("ship") if carrier["name"] else None
    return _walk(text, carrier.end(), end) or named


def is_rough(place: str) -> bool:
    """Tell whether a place is a ship, or what it was off: another that is told says more."""
    return _ROUGH.match(place) is not None


_ROUGH = lazy(
    rf"(?:California|Florida|Virginia|Alaska|Hawaii|New\sMexico)$|off\s|(?:the\s)?(?:(?:{_FLAGS})\s|(?:[\w-]+\s){{0,4}}(?:submarine|ship|destroyer|frigate|corvette|vessel)\b)"
)
_CARRIER = lazy(
    r"\s(?:the\s)?(?:airspace|skies)\s(?:over|above|of)\b(?P<none>)"
    rf"|\s(?P<ship>(?:the\s)?(?:(?:{_FLAGS})(?=\s[A-Z])|(?:(?!from|and|to)[\w-]+\s){{0,4}}?(?:bombers?"
    r"|aircraft|planes?|jets?|helicopters?|(?:war)?ships?|submarines?|vessels?|destroyers?|frigates?"
    r"|corvettes?|barges?|platforms?|[Ll]aunchers?(?:\s\([A-Z]+\))?|silos?|trains?|trucks?|position))"
    r"(?P<name>(?:\s(?!\w+day\b|[A-Z][a-z]{2}\.\s)(?:[A-Z]|\d+\.\d)[\w.-]*\b)*))(?:(?:,|\sthat\swas)?(?:\s\w+ed)?\s(?:over|in|at|on(?!\s\w+day))\b)?"
)
"""What stands between "from" and where it was: a ship, of whatever name, or a plane."""
_RADAR = lazy(r"\s(?:the\s)?(?:\S+\s){0,3}?(?:radars?|view|screens|sight)\b")
"""What a missile disappears from."""
_MISSILE_FROM = lazy(
    r"(?:^|[.;:]|[Mm]issiles?|[Rr]ockets?|[Pp]rojectiles?|BMs?|[Ss]atellites?|\b(?:fired|launched"
    r"|shot|lofted|sent|off|up|launch(?:es)?|tests?|firings?)|-\d+)\s*[\"“]?$"
)
_VOICES = lazy(
    r"\b(?:concern|briefings?|letters?|orders?|reactions?|responses?|aid|support|help|calls?|pressure|demands?|protests?|condemnation|criticism|statements?|reports?|messages?"
    r"|information|warnings?|threats?|rhetoric|data|figures|signals?|officials?|officers?"
    r"|airmen|sailors|soldiers|guardians|crews?|personnel|servicemen|teams?"
    r"|praise|appreciation|applause|congratulations|thanks|backing|permission|approval|scientists?"
    r"|engineers?|experts?|representatives|members|derived|developed|copied|adapted|modified"
    r"|descended|different|components?|parts|made|built|assembled|(?:km|kilomet(?:er|re)s"
    r"|miles)(?:\s\([^)]{1,20}\))?(?:\saway)?|protect\w*|recover\w*|remov\w*|withdr\w*"
    r"|return\w*|(?:pull|withdr|evict|expel|clear|driv|chas)\w*(?:\s\w+){1,3})\s+$"
)
"""Before "from" and who speaks."""


def direct_place(text: str, start: int, end: int) -> Place | None:
    """Return the place that follows the words of a launch directly: "tested at Semnan"."""
    match = _DIRECT.match(text, start, end)
    place = _walk(text, match.end(), end) if match else None
    if place and (_OCEAN.search(text, *place) or _HIT_THERE.match(text, place[1], end)):
        return None
    return place


_HIT_THERE = lazy(
    r"\.?\s(?:[a-z]+\s)?(?:embass(?:y|ies)|consulates?|mission|troops|soldiers|personnel|diplomats"
    r"|positions?|headquarters|convoys?|outposts?|compounds?|warships?|ships?|tankers?|fleet)\b"
)
"""Behind a name that is only whose the target was: "launched at the U.S. embassy"."""


_DIRECT = lazy(r"\s+(?:at|in|on)(?=\s+(?:the\s+)?[A-Z])(?!(?:\s[A-Z][\w'’]+){1,3}\s(?:Day|Eve)\b)")


def scene_place(
    text: str, start: int, end: int, *, aimed: bool, again: bool = False
) -> Place | None:
    """Return where a launch was seen, where nothing is said of "from": "near Nampo".

    With `aimed`, what follows "at" is a target: "fired missiles at an air base". With `again`,
    of a launch told before, it must be said that it was made there: "took place near Nampo".
    """
    if again and _WENT_THERE.search(text, start, end) is None:
        return None
    for pattern, needs_word in ((_NEAR, False), (_SCENE, True)):
        for match in pattern.finditer(text, start, end):
            before = max(start, match.start() - 60), match.start()
            held = needs_word and _HELD.search(text, *before)
            if not held and (_LANDED.search(text, *before) or _IS.search(text, *before)):
                continue
            if _DOWNED.search(text, start, match.start()):
                continue
            place = _walk(text, match.end(), end)
            if (
                place is None
                or text.endswith(" War", *place)
                or (needs_word and not held and not _is_site(text, place))
            ):
                continue
            if aimed and (match[0] == "around" or _AT_TARGET.search(text, start, match.start())):
                continue
            drill = _DRILL.search(text, start, match.start())
            if match[0] == "in" and _OCEAN.search(text, *place) and not drill:
                continue
            if match[0] in {"at", "At"} and not held and (aimed or _CITY.search(text, *place)):
                continue
            return place if needs_word else (match.start(), place[1])
    return None


_DOWNED = lazy(r"\b(?:shot down|intercepted|downed)\b|\d\s?(?:km|kilomet(?:er|re)s|miles)\s$")
"""Before where a missile ended, or what a place is so far from."""
_IS = lazy(r"\b(?:is|are|lies|located)\s(?:also\s)?$")
"""Before where something else is: "the base, which is near Mecca"."""
_TOOK_PLACE = lazy(
    r"\b(?:took place|occurred|(?:was|were) (?:carried out|conducted|held|staged)"
    r"|ended in (?:an? )?(?:\w+ )?(?:explosion|blast|fireball|failure))\s"
)
_HELD = lazy(rf"{_TOOK_PLACE.pattern}$")
_WENT_THERE = lazy(
    rf"{_TOOK_PLACE.pattern}|\b(?:test|launch|firing|missile|rocket|projectile)s?\s"
    r"(?:(?:had|was|were|also)\s)*(?:c[ao]mes?|left|rose|lifted|took\soff)\s"
)
"""Before where a launch was made, whatever it is called: "took place in the Landes"."""


def _is_site(text: str, place: Place) -> bool:
    """Tell whether a place is told by its kind, or is where something is then said to happen."""
    return _PLACE_WORD.search(text, *place) is not None or _WHERE.match(text, place[1]) is not None


_DRILL = lazy(r"\b(?:exercises?|drills?|war\s?games|man(?:eu|oeu|o)v(?:er|re)s?)\s$")
_WHERE = lazy(r", where\b")
_OCEAN = lazy(r"\bPacific\b|\bAtlantic\b|\bOcean\b")
_CITY = lazy(r"\b(?:city|town|area|region|port|airport|freighter|ship|vessel|tanker)\b")


def _walk(text: str, start: int, end: int) -> Place | None:
    """Read a place phrase word by word, as far as its words are those of places."""
    at = last = skip(_HEAD, text, start, end)
    while (match := _TOKEN.match(text, at, end)) and _goes_on(match, text, end, first=at == start):
        at = match.end()
        last = at if not match["comma"] else last
    if _CARRIERS.match(text, last + 1):  # "from Plesetsk and Tu-95MS bombers launched"
        last = max(start, text.rfind(" and ", start, last))
    return _checked(text, start, last)


def _goes_on(match: re.Match[str], text: str, end: int, *, first: bool) -> bool:
    """Tell whether a word still belongs to the place phrase before it."""
    if match["comma"]:
        return _AFTER_COMMA.match(text, match.end(), end) is not None
    word = match["low"] or ""
    if match["name"] or (word.endswith(("'s", "’s")) and word not in PLACE_TOKENS):
        named = match["name"] or _NAME_NEXT.match(text, match.end(), end)
        return bool(named) and not _TIME_NAME.match(match["name"] or "")
    if word in {"and", "state"}:
        other = _ANOTHER if word == "and" else _NOT_OF
        return other.match(text, match.end(), end) is None
    if word == "to":
        return _CLOSE.search(text, max(0, match.start() - 10), match.start("low")) is not None
    if word in {"at", "on"} and not first and (word == "at" or _CAPITAL.match(text, match.end())):
        named = _NAME_LAST.search(text, max(0, match.start() - 60), match.start()) is not None
        return not named and _NAME_NEXT.match(text, match.end(), end) is not None
    return word in PLACE_TOKENS or word.endswith(("ern", "-held", "-controlled", "-occupied"))


_HEAD = lazy(
    r"\s(?:within\s|inside\s)?(?:(?:the|an?|its|several)\s)?(?:[a-z][a-z-]*\s){0,4}?(?:sites?|(?:air)?bases?|areas?|range|facilit(?:y|ies)|region|tip"
    r"|airspace|territory|waters|lake|field|islands?|coast|complex|pads?|silos?)(?=\s(?:in|at|near|off|of|on|along|across|around|outside|over)\s)"
    r"|\s(?:the|its)\s(?:newly\s[a-z]+|new|sprawling)(?=\s[A-Z])"
)
"""How a place is told by its kind, whatever that is called: "a known test site along"."""
_ANOTHER = lazy(rf"\s(?:an?|one|{TWO_TO_TWELVE}|several|\d+)\s")
"""Behind "and", the next of things that are counted."""
_NOT_OF = lazy(r"(?!\sof\s)")
"""Behind "state", which is no land's: "state television"."""
_CLOSE = lazy(r"\b(?:close|next|nearest)\s+$")
_NAME_LAST = lazy(r"[A-Z][\w'’-]*(?:\s[a-z]+){0,2}$")
_CAPITAL = lazy(r"\s+[A-Z]")
_NAME_NEXT = lazy(r"\s+(?:the\s)?[A-Z]")


def _checked(text: str, start: int, end: int) -> Place | None:
    while start < end and text[start].isspace():
        start += 1
    start += 3 if text.startswith("in ", start) else 0
    words = text[start:end] if not text.startswith("and ", start) else ""
    if over := _OVER.search(words):
        words = words[: over.start()]
    if tail := _TAIL.search(words):
        words = words[: tail.start()]
    if words.endswith(("'s", "’s")):
        words = words[:-2]
    words = words.rstrip(" .").removesuffix(" controlled")
    if (
        not words
        or _GLOBE.match(words)
        or _CARRIERS.search(words)
        or _OFFICE.search(words)
        or _SHIP.search(words)
    ):
        return None
    if not re.search(r"[A-Z]", words) and not (_OWN_LAND.search(words) or _SAME.match(words)):
        return None
    if words.endswith(("-held", "-controlled", "-occupied", " missile", " rocket", " satellite")):
        return None
    return start, start + len(words)


_OVER = lazy(r"(?<!airspace)(?<!skies)(?<!sky)\sover\s")
"""Between where a missile came from and what it flew over."""
_GLOBE = lazy(r"(?:the\s)?(?:Earth|Moon|Sun|Mars)\b")
"""What a satellite goes around."""
_SHIP = lazy(rf"\b(?:{_FLAGS})\b")
_SAME = lazy(
    r"the same (?:launch |test |air |general )?(?:site|area|place|island|range|base|region|province"
    r"|location|city|town|port|airport|airfield|coast|pad|spot)\b"
    r"|an?\s(?:undisclosed|unspecified|unknown|unnamed|secret)\s(?:\w+\s)?(?:site|place"
    r"|location|base|spot|area)\b"
)
_OFFICE = lazy(
    r"\b(?:Ministry|Agency|Department|Chiefs|Staff|Office|Council|Pentagon|Congress|Parliament"
    r"|Assembly|White\sHouse|Kremlin|News|Times|Group|Nations|Union|Ministers|Division|Brigade|Directorate)\b"
    r"|\b(?:Prime\sMinister|Minister|President\s[A-Z]|Secretary|Spokes\w+|Gen\.|General\s[A-Z])"
    r"|\b(?:Navy|Army|Forces?|Guards?|Corps|Command|Wing|Squadron)$|\bArmed\sForces\b|\bNATO\b|^(?:the\s)?U\.?N\b"
)
"""What tells or decides of launches is no place of one."""
_SEAS = Cue(r"\b(?:waters?|seas?|Sea|Ocean|Gulf|Bay|Strait)\b")
_INTO_SEA = Cue(
    r"\b(?:into|(?P<in>in|at|over|off)|toward|towards|reaching|reached|hitting|hit)\s+(?P<sea>"
    r"(?:the\s+)?(?:(?!land\b)(?:[a-z]+\s+){0,2}(?:waters?|seas?)(?!\stargets?\b)(?:\s+(?:off|between|near|west|east|of"
    r"|its|the|[a-z]+ern|(?!\w+day\b)[A-Z][\w'’]+|coast|parts?|exclusive|economic|zone|outside)\b){0,9}"
    r"|(?:[A-Z][\w'’]+\s+(?:of\s+)?){0,3}(?:Sea|Ocean|Gulf|Bay|Strait)(?:\s+of\s+[A-Z]\w+)?))"
)


def landing_place(text: str, start: int, end: int) -> Place | None:
    """Return the sea that a missile fell into: "the sea off the eastern coast"."""
    told = _INTO_SEA.finditer(text, start, end) if _SEAS.places(text, start, end) else ()
    for match in told:
        low = max(start, match.start() - _NEAR_FALL)
        if _BOOSTER.search(text, low, match.start()):
            continue
        if not match["in"] or _FELL.search(text, low, match.start()):
            return match.start("sea"), match.start("sea") + len(match["sea"].rstrip())
    return None


_NEAR_FALL = 90
_BOOSTER = lazy(r"\b(?:booster|first\sstage|drone\s?ship|barge|fairings?|capsule)\b")
"""Before the sea in which only a part of a rocket came down, to be used again."""
_FELL = lazy(
    r"\b(?:fell|fall(?:s|ing|en)?|land(?:s|ed|ing)|splash\w*|crash\w*"
    r"|came down|comes? down|coming down"
    r"|plung\w+|plummet\w*|dropp\w+|ended|sank|impact\w*|hit|struck|down(?:ed)?|ditch\w+"
    r"|touch\w+ down)\b"
    r"[^;]*$"
)
"""Before the sea "in" which a missile ended, and not the ship that launched it."""
