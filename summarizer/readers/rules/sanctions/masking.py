"""What is no statement of the reporter's, hidden at the same length: speech, names of lists, asides."""

from collections.abc import Sequence

from summarizer.normalize.found_dates import SAME_DAY
from summarizer.text.marks import Zone
from summarizer.text.patterns import lazy

HIDDEN = "\x01"

_LONG_SPEECH = 9

_LIST_NAME = lazy(
    r"Specially[ -]Designated (?:Nationals?|Persons?|Global Terrorists?)(?: (?:and|&) Blocked Persons?)?(?: \([“\"]?[A-Z]{3,5}s?[”\"]?\))?"
)


def without_lists(text: str) -> str:
    """Hide names of lists that speak of the designated, who are no targets."""
    if "Designated" not in text:
        return text
    return _LIST_NAME.sub(lambda match: "s" * len(match.group()), text)


def without_days_again(text: str) -> str:
    """Blank out the date that says again which weekday is meant: "on Thursday (December 18)"."""
    if "day (" not in text:
        return text
    return SAME_DAY.sub(
        lambda day: day[0].removesuffix(day["again"]) + " " * len(day["again"]), text
    )


_ASIDE = lazy(
    r"(?:(?:, (?:who|which|whose|whom|worth)\b| that | reportedly )[^;:\x01]*"
    r"| with (?:(?! and [a-z]+ed\b)[^;:\x01])*)(?=;)"
)
"""What is said of a member of a list, and no words that lead up to the list: "that Mali listed: A;"."""


def without_asides(text: str, start: int, end: int) -> str:
    """Blank out what a list divided by semicolons says of its members: "A, who is ...; B"."""
    listed = _ASIDE.sub(lambda match: " " * len(match.group()), text[start:end])
    return text[:start] + listed + text[end:]


_AIM = lazy(r"[\"“‘']?(?:on|against)\s")
_MEASURE = lazy(
    r"\b(?:sanctions|measures|restrictions|bans?|embargo(?:es)?|curbs|freezes?)\s[\"“‘']?$"
)
"""Before words of others that only say whom a measure is against: 'lifted sanctions "on three'."""


_DID = lazy(r"\b(?:had|has|have) [\"“]$")
"""Before words of others that go on with the reporter's clause: "said it had “lifted sanctions on"."""


def without_speech(text: str, zones: Sequence[Zone]) -> str:
    """Hide whole quoted sentences; fragments woven into the reporter's own sentence stay."""
    pieces: list[str] = []
    at = 0
    for zone in zones:
        for start, end in zone.pieces:
            words = text.count(" ", start, end) + 1
            if _AIM.match(text, start) and _MEASURE.search(text, max(0, start - 20), start):
                continue
            if text[start : start + 1].islower() and _DID.search(text, max(0, start - 12), start):
                continue
            if _WE_WILL.search(text, start, end) and _is_threat(text, start, end):
                if text[end - 1] == ",":  # where a clause of its own ends
                    pieces += [text[at : end - 1], ";"]
                    at = end
                continue
            if words >= _LONG_SPEECH or (text[start : start + 1].isupper() and words > 3):
                pieces += [text[at:start], HIDDEN * (end - start)]
                at = end
    pieces.append(text[at:])
    return "".join(pieces)


_DEED = (
    r"(?:impos|sanction|blacklist|freez|ban\b|cut |slap|add |hit |introduc|adopt|respond with|target|restor"
    r"|reimpos|put |plac|ready to|prepared to|not hesitate to)"
)
_WE_WILL = lazy(
    rf"\b(?:[Ww]e|[Ii]|[Tt]he United States|America|Britain|Canada|Australia|Europe|[Tt]he EU|[Tt]he European Union)"
    rf"(?: (?:will|would|shall|are)|[’']ll|[’']re) (?:be )?(?:[a-z]+ly |also |then )?{_DEED}"
    r"|\b[Aa]ny(?:one|body)? [^.;]{5,80} (?:will|would) (?:be (?:subject to|sanctioned|blacklisted|hit with|under)|face) "
    r"|\b[Ss]anctions will follow\b"
)
"""Who says in so many words what his own side will do, or what awaits whoever does something."""
_IF = lazy(
    r"(?<![Ee]ven )(?<!as )\b(?:[Ii]f|[Uu]nless|[Ss]hould|[Ii]n the event|[Aa]ny(?:one|body)?|[Ww]hoever"
    r"|[Tt]hose who|not hesitate)\b"
)
_MEASURES = lazy(
    r"\b(?:[Ss]anction(?:s|ed)?|[Ee]mbargo|[Bb]lacklist|asset freezes?|(?:travel|visa|entry) (?:bans?|restrictions?)"
    r"|(?:put|bring) (?:them|it) back|freez\w* [^.;]{0,30}(?:assets|accounts|funds))\b"
)
_SAID_BEHIND = lazy(
    r"[”\"’' ]{1,2},? ?(?:(?:[^.;:\"“”]|\b[A-Z]\.|\b(?:Gen|Sen|Mr|Mrs|Ms|Dr|Col|Lt|Rep)\.){2,110}?) (?:said|told|warned|added|says|declared|vowed|wrote)\b"
    r"|[”\"’' ]{1,2},? ?(?:said|warned|added|says) (?=[A-Z]|the )"
)
_SAID_BEFORE = lazy(
    r"\b(?:said|told [^.;:]{2,40}|warned|says|declared|vowed|wrote|added|saying|warning)(?: on \w+day)?[,:] ?[“\"]$"
)


def _is_threat(text: str, start: int, end: int) -> bool:
    """Tell whether somebody who is named threatens in his own words: "We will sanction them if"."""
    if not (_IF.search(text, start, end) and _MEASURES.search(text, start, end)):
        return False
    if _IF_OUGHT.search(text, start, end):
        return False
    before = max(0, start - _SAID_NEAR)
    said = _SAID_BEHIND.match(text, end) or _SAID_BEFORE.search(text, before, start)
    return said is not None


_IF_OUGHT = lazy(
    r"\b[Ii]f (?:(?:we|I) (?:were|win|won|had|come|came|get|got|are elected|take (?:power|office))\b|(?:re-?)?elected\b)"
)
"""What somebody would do who is not yet in office: "if we were in power"."""
_SAID_NEAR = 60
