"""Whose a target is by what stands before its name: "Iranian trader X", "Dubai-based X and Y"."""

from summarizer.normalize.countries import FoundCountry
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.described import BASED_AT, Home, home_in
from summarizer.readers.rules.sanctions.homes_table import GUESTS
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_BASED = lazy(rf"{BASED_AT} ")
_OWN = lazy(r"['’]s? ")
_NAMES = lazy(
    r"(?:[A-Z][\w'’.&-]*(?: (?:[A-Z][\w'’.&-]*|of|al-\w+))*(?: \([^()\n]{1,50}\))?(?:, (?:and )?| and |, as well as ))+$"
)
_NOUNS = lazy(r"(?:[a-z][a-z-]*,? ){0,5}$")
_NO_NOUN = lazy(
    r"\b(?:in|on|at|with|against|by|from|to|for|of|and|or|that|who|which|is|are|was|were|has|have|had|said|says|will|would|the|an?|its|his|her|their|then|also|as|after|before|when|while|than|\w+ly)\b|\b(?!(?:allied|based|armed|united|combined|exiled|retired|jailed|self-styled|so-called|unnamed|state-owned|state-run)\b)[a-z-]+(?:ed|ing)\b(?! firm| company| giant| group| magnate| tycoon)"
)
_APPOSITION = lazy(
    r"(?P<said>\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Bb]oth) "
    r"(?:(?!\b(?:by|with|to|and|his|her|its|their|owned|led|run|including|who|that|said|put|hit|froze"
    r"|(?:black|de)?listed|sanctioned|designated|named|barred|banned|imposed|added)\b)"
    r"[^,;:()\n\x01]){5,90}?), "
    r"(?:[A-Z][^,;:()\n]*?(?:, (?:and )?| and ))*$"
)
"""A description, and names between it and the one that is asked for."""
_MANY = lazy(rf"(?i:both|(?:the )?(?:{TWO_TO_TWELVE})) ")
_REACH = 160


def home_before(view: SanctionView, name: Place) -> Home | None:
    """Return the home told right before a name, or before the list of names in which it stands."""
    sentence = view.sentence_at(name[0])
    begin = max(sentence.start, name[0] - _REACH)
    if sentence.start > name[0]:
        return None
    hit = view.countries.last_before(name[0])
    while hit is not None and hit.start >= begin:
        if home := _led_by(view, hit, name[0]):
            return home
        if hit.form == "demonym" or not view.masked[hit.end : name[0]].strip():
            break
        hit = view.countries.last_before(hit.start)
    return _apposed_before(view, begin, name)


def _led_by(view: SanctionView, hit: FoundCountry, name: int) -> Home | None:
    """Return a country as the home of the name, if only nouns and other names stand between."""
    text = view.masked
    based, own = _BASED.match(text, hit.end, name), _OWN.match(text, hit.end, name)
    between = based or own
    start = between.end() if between else hit.end + 1
    if start > name or (between is None and not text.startswith(" ", hit.end)):
        return None
    listed = _NAMES.search(text, start, name)
    nouns_end = listed.start() if listed else name
    nouns = text[start:nouns_end]
    if not _NOUNS.fullmatch(text, start, nouns_end) or _NO_NOUN.search(nouns):
        return None
    if not _names_alike(nouns, listed=listed is not None, based=based is not None):
        return None
    return _home_of(hit, nouns, based=based is not None, own=own is not None)


def _names_alike(nouns: str, *, listed: bool, based: bool) -> bool:
    """Tell whether nouns can be said of each name behind them: "judges A and B", not "judge A and"."""
    words = nouns.split()
    if not words:
        return based or not listed
    if noun_kind(words[-1]) is None:
        return False
    plural = words[-1].endswith("s") or words[-1] in {"men", "women", "people"}
    return plural == listed or based


def _home_of(hit: FoundCountry, nouns: str, *, based: bool, own: bool) -> Home | None:
    words = nouns.split()
    if not GUESTS.isdisjoint(words):
        return None
    if based:
        return Home(location=hit.text)
    if own or hit.form == "demonym":
        return Home(nationality=hit.text) if words or hit.form == "demonym" else None
    return Home(location=hit.text) if words else None


def _apposed_before(view: SanctionView, begin: int, name: Place) -> Home | None:
    """Return the home in a description that a name follows: "A Turkish shipowner, X, said"."""
    text = view.masked
    found = _APPOSITION.search(text, begin, name[0])
    if found is None:
        return None
    start = found.start("said")
    many = _MANY.match(text, start) is not None
    if not (
        text[name[1] : name[1] + 1] in {",", ".", ";"}
        or (many and text.startswith(" and ", name[1]))
    ):
        return None
    if noun_kind(text[start : found.end("said")]) is None:
        return None
    return home_in(view, start, found.end("said"))
