"""What only says who or which is meant, and tells no action: "the latest firms to be sanctioned"."""

from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_TO_BE = lazy(
    rf"\b(?:first|{SECOND_TO_TENTH}|latest|last|only|newest|most recent) (?:[\w-]+ ){{0,4}}to be "
)
"""What only tells which: "the latest companies to be sanctioned"."""
_BECAME = lazy(
    r"(?!\W*(?:No|None|Nobody|Neither)\b).*\b(?:becom(?:e|es|ing)|became|is|are|was|were|been)"
    r" (?:now )?(?:only )?the $"
)
"""What tells that it was done all the same: "became the first general to be listed"."""
_EVERY_YEAR = lazy(
    r" (?:(?:it|them|the \w+) )?(?:(?:every|each) (?:\w+ )?(?:year|months?)|annually|regularly)\b"
)
"""What is done again and again is the action of no day: "has renewed them every year since"."""
_IS_DONE = lazy(r",? (?:was|were|is|are|had|have|has) ")
"""Behind a passive that only says which: "the measures being prolonged were put in place"."""
_UNDER_WHICH = lazy(
    r"\b(?:under|by|through|with) which (?:[\w.]+ ){0,3}(?:has |had |have )(?:\w+ly )?$"
)
"""What only says what a program was for: "ended the scheme under which it had banned"."""
_OF_ING = lazy(r"(?<!step)(?<!decision)(?<!move)(?<!way)(?<!course) (?:of|for|against|over) $")
"""A deed spoken of: "the hostile acts of imposing sanctions"."""
_BRANDED = lazy(r" (?:as )?(?:an? )?(?:state sponsor|major |country of|primary money|jurisdiction)")
"""What somebody can be designated as without being sanctioned by it."""
_RELATIVE = lazy(r"[^,] (?:that|who|which) $")
_TOLD_OF = lazy(r"[^,;]{0,60}\b(?:by|in \d{4}|last|on|earlier|in [A-Z]\w+|since|for the)\b")


def _is_aside(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> bool:
    """Tell whether a participle only counts: "the number of men sanctioned by Britain"."""
    if _OFFERED.match(view.masked, trigger[1], sentence.end):
        return True
    if _AUXILIARY.match(view.masked, *trigger):
        return False
    return (
        _NUMBER_OF.search(view.masked, max(sentence.start, trigger[0] - 60), trigger[0]) is not None
    )


def _is_on_paper(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> bool:
    """Tell whether a paper is said to be for something, or to have brought measures."""
    which = _AUXILIARY.match(view.masked, *trigger) is None
    if _BY_PAPER.match(view.masked, trigger[1]) or (
        which and _IN_ANNEX.match(view.masked, trigger[1])
    ):
        return True
    if view.masked.startswith("applied to", trigger[0]):
        return _GOES_ON.search(view.masked, sentence.start, trigger[0]) is not None
    low = max(sentence.start, trigger[0] - 40)
    if not view.masked.endswith(("that ", "which ", "also "), low, trigger[0]):
        return False
    if view.masked.startswith("would ", trigger[0]):
        return False  # "a law that would": it is none yet
    present = _PRESENT.match(view.masked, trigger[0]) is not None
    if present and _ORDER_THAT.search(view.masked, low, trigger[0]):
        return True
    return _PAPER_THAT.search(view.masked, low, trigger[0]) is not None


_GOES_ON = lazy(
    r"\b(?:extend|renew|prolong|lift|eas|suspend|remov)\w* [^;]{0,80}(?:measures|sanctions|restrictions|embargo) $"
)
"""What is done with measures before it is said whom they are on: "extended the measures"."""
_BY_PAPER = lazy(r" (?:(?:by|under|in) (?:paragraph|article|section|annex)|in resolutions \d+)\b")
"""What only says which measures are meant: "imposed by paragraph 8 of the resolution"."""
_IN_ANNEX = lazy(r" (?:in|on) (?:the )?(?:Annex|Schedule|Appendix)\b")
"""What only says who is meant: "the funds of persons listed in Annex I"."""
_PAPER_THAT = lazy(
    r"\b(?:[Ll]ist|[Rr]eport|[Dd]ocument|[Rr]egister|[Ll]aw|[Ss]tatute|[Ll]egislation) (?:that|which) (?:also )?$"
)
"""What says what a paper is for, and tells no deed: "a law that sanctions the regime"."""
_PRESENT = lazy(
    r"[a-z]+s (?:[a-z-]+ ){0,2}?(?:proliferators|persons|individuals|entities|those|anyone|terrorists|groups|actors"
    r"|supporters|people|parties)\b"
)
_ORDER_THAT = lazy(r"\b(?:Order|E\.?O\.?\)?) \d[\d,]*,? (?:as amended,? )?(?:that|which) $")
"""What says what an order is for: "E.O. 13382, which targets proliferators"."""
_OFFERED = lazy(r" an? (?:invitation|hand|offer|apology|welcome|loan)\b")
"""What is extended to somebody, and no measure: "were extended an invitation"."""
_AUXILIARY = lazy(r"(?:is|are|was|were|be|been|being|has|have|had|to|get|got)\b")
_NUMBER_OF = lazy(
    r"\bnumber of (?:[\w-]+ ){1,4}$|\bthe \d+ (?:[a-z]+ )?(?:previously|already|earlier) $"
)


def _spoken_of(view: SanctionView, sentence: Sentence, telling: Telling) -> bool:
    """Tell whether a deed is only spoken of: "the hostile acts of imposing sanctions"."""
    start, end = telling.trig
    if _PREDECESSOR.search(view.masked, max(sentence.start, start - _WHOEVER_NEAR), start):
        return True
    if telling.form.passive and (
        _NOT_TO.search(view.masked, sentence.start, start) or _whoever_is(view, start, end)
    ):
        return True
    verb = view.masked[start:end].partition(" ")[0]
    low = max(sentence.start, start - 40)
    if _is_blow(view, verb, low, start):
        return True
    if _PRESENT_TENSE.fullmatch(verb):
        return _WHENEVER.search(view.masked, low, start) is not None
    return verb.endswith("ing") and _is_no_deed(view, sentence, verb, start)


def _whoever_is(view: SanctionView, start: int, end: int) -> bool:
    """Tell whether a rule speaks of whoever may be hit: "a customer who is put on a list"."""
    is_now = _IS_NOW.match(view.masked, start, end) is not None
    return is_now and _WHOEVER.search(view.masked, max(0, start - _WHOEVER_NEAR), start) is not None


_IS_NOW = lazy(r"(?:is|are|gets?|becomes?)\b")
_WHOEVER = lazy(
    r"\b(?:(?:[Aa]n?|[Aa]ny|[Ee]very|[Ee]ach|[Nn]o|[Ii]f an?) (?:[\w-]+ ){1,3}(?:who|that|which)"
    r"|(?:[Aa]ny|[Ee]very)(?:one|body) who|[Ww]hoever|[Tt]hose who) $"
)
_WHOEVER_NEAR = 60
_PREDECESSOR = lazy(r"\b(?:his|her|its|their) predecessors? (?:had |has |have )?(?:\w+ly )?$")
"""Whoever did it is not named: "the measures that his predecessor put in place"."""


def _is_no_deed(view: SanctionView, sentence: Sentence, verb: str, start: int) -> bool:
    """Tell whether an "-ing" is what somebody justifies, or does with arms, or speaks of."""
    if _JUSTIFY.search(view.masked, max(sentence.start, start - 16), start):
        return True
    if verb in _STRIKING and _ATTACKED.search(view.masked, sentence.start, start):
        return True
    return _OF_ING.search(view.masked, max(sentence.start, start - 12), start) is not None


def _is_blow(view: SanctionView, verb: str, low: int, start: int) -> bool:
    """Tell whether others struck, or did what acts are: "a raid that hit", "criminal acts against"."""
    if verb == "acts":
        return _WHO_ACTS.search(view.masked, low, start) is None
    if verb not in _STRUCK:
        return False
    blow = _BLOW.search(view.masked, low, start) or _WHICH_SAID.search(view.masked, low, start)
    far = max(0, low - _NEAR_ARMS)
    return blow is not None or _ARMS_THAT.search(view.masked, far, start) is not None


def only_posted(view: SanctionView, start: int, end: int) -> bool:
    """Tell whether a place says that a post claims what follows: nobody vouches for it."""
    claimed = view.masked.find("claim", start, end) >= 0
    return claimed and _POSTED.search(view.masked, start, end) is not None


_POSTED = lazy(
    r"\b(?<![Ii]n )(?:[Aa]|[Tt]he|[Tt]hat|[Oo]ne) (?:[\w-]+ ){0,2}(?:post|video|clip|message|tweet|leaflet|rumou?r)\b"
    r"(?:,? (?:on|in|shared|circulating|seen|viewed|sent)\b[^;]{0,80}?)?,? (?:that |which )?claim(?:ed|s|ing)\b"
)
"""Before what only a post claims, which nobody vouches for."""


def only_describes(view: SanctionView, sentence: Sentence, telling: Telling) -> bool:
    """Tell whether a passive only says which are meant: "removed firms that had been listed"."""
    start, end = telling.trig
    being = view.masked.startswith("being ", start)
    known = (being and _IS_DONE.match(view.masked, end, sentence.end)) or _EVERY_YEAR.match(
        view.masked, end, sentence.end
    )
    aside = _is_on_paper(view, sentence, telling.trig) or (
        telling.form.passive and _is_aside(view, sentence, telling.trig)
    )
    low = max(sentence.start, start - 40)
    under = "which " in view.masked[low:start] and _UNDER_WHICH.search(view.masked, low, start)
    posted = only_posted(view, sentence.start, start) or _means_any(view, telling)
    posted = posted or _tells_effect(view, sentence, telling)
    if known or aside or under or posted or _spoken_of(view, sentence, telling):
        return True
    low = max(sentence.start, start - 60)
    who = telling.form.passive and " who " in view.masked[low:start]
    those = who and _THOSE_WHO.search(view.masked, low, start) and _CLOSES.match(view.masked, end)
    to_be = "to be " in view.masked[low : start + 6]
    told = _TO_BE.search(view.masked, low, start + 6) if to_be else None
    if those or (told and not _BECAME.match(view.masked, sentence.start, told.start())):
        return True
    bare = telling.form.name == "told_hit" and not _AUXILIARY.match(view.masked, start, end)
    if bare and _THOSE_HIT.match(view.masked, sentence.start, start):
        return _AND_DO.search(view.masked, end, sentence.end) is not None
    if not telling.form.passive or telling.form.name not in {"passive_on", "told_name"}:
        return False
    left = view.masked[max(sentence.start, start - 12) : start]
    if not _RELATIVE.search(left.rstrip() + " "):
        return _BRANDED.match(view.masked, end, sentence.end) is not None
    return _TOLD_OF.match(view.masked, end, sentence.end) is None


def _means_any(view: SanctionView, telling: Telling) -> bool:
    """Tell whether a participle only says of which some are meant: "any ship listed by it"."""
    start = telling.trig[0]
    if not telling.form.passive or _AUXILIARY.match(view.masked, start):
        return False
    return _SOME_OF.search(view.masked, max(0, start - _NEAR_SOME), start) is not None


def _tells_effect(view: SanctionView, sentence: Sentence, telling: Telling) -> bool:
    """Tell whether it is said what awaits those listed: "Those listed will be refused visas"."""
    if telling.form.name not in _EFFECTS:
        return False
    if _LISTED_WILL.match(view.masked, sentence.start, telling.trig[1]):
        return True
    low = max(sentence.start, telling.trig[0] - _NEAR_WHO)
    return _WHO_WILL.search(view.masked, low, telling.trig[1]) is not None


_NEAR_WHO = 24
_WHO_WILL = lazy(
    r", (?:who|which) (?:will|would|shall|are to|is to) (?:(?:now|also|thus|be|have)\b ?){1,3}(?:(?:their|its|his|her) [^,;]{3,40})?[a-z]*"
)
"""Behind somebody just told of, what awaits him: "two ships, which will be barred from"."""

_EFFECTS = frozenset({"told_freeze", "told_bar", "told_visa", "told_shut", "told_out"})
_LISTED_WILL = lazy(
    r"(?:Those|The (?:persons?|individuals?|people|entit(?:y|ies)|compan(?:y|ies)|firms))"
    r" (?:newly )?(?:listed|designated|sanctioned|blacklisted|named|concerned|affected)\b[^;]*?"
    r" (?:will|is to|are to|would|shall|can no longer|may not) "
)
_NEAR_SOME = 60
_SOME_OF = lazy(
    r"\b(?:any (?:[a-z-]+ )?[a-z]+|(?:several|some|many|most|any|all|none|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|\d+) of (?:the|those|these) (?:[a-z-]+ ){0,2}[a-z]+s) $"
)
_STRUCK = frozenset({"hit", "struck", "targeted"})
_JUSTIFY = lazy(r"\bjustif(?:y|ies|ied|ying) $")
_NEAR_ARMS = 60
_ARMS_THAT = lazy(
    r"\b(?:missiles?|rockets?|drones?|shells?|bombs?|projectiles?|warheads?) (?:that|which)\b"
    r"(?:,[^,;.]{2,40},)? (?:had |has |later )?$"
)
"""Arms, of which it is told what they hit."""
_STRIKING = frozenset({"hitting", "striking", "targeting"})
_ATTACKED = lazy(
    r"\b(?:attacked|fired|launched|shelled|bombed|raided|pounded|bombarded|struck|attacks?|strikes?|barrage"
    r"|missiles?|drones?|rockets?|bombs?|shells?)\b(?![^;]*\b(?:sanction|penalt|measure|restrict|designat|blacklist))"
    r"[^;]*,\s*$"
)
"""What is done with arms before it is told what they hit: "attacked with missiles, | hitting"."""
_WHO_ACTS = lazy(
    r"(?:\b[A-Z][\w.]*|\b(?:it|he|she|which|that|who|also|now|government|ministry|council|bloc|union|administration)) $"
)
"""What makes of "acts" a verb: "criminal acts against the people" are done by none who is told."""
_BLOW = lazy(
    r"\b(?:military|armed|air|drone|missile|rocket)[- ]?(?:actions?|strikes?|raids?|operations?|attacks?)\b[^,;]*$"
)
"""What strikes with arms: "a military action that targeted and killed"."""
_WHICH_SAID = lazy(r"\b(?:which|that) (?:the )?(?:[\w.]+ ){1,3}(?:said|says) $")
"""What tells of a blow that another dealt: "an attack that the EU said hit firms"."""
_NOT_TO = lazy(r"\b(?:decision|agreement|vote|choice|plan|promise) not to [^,;]*$")
"""What says that something is not done: "The decision not to renew them was announced"."""
_PRESENT_TENSE = lazy(r"(?!was$|has$)[a-z]+s")
_WHENEVER = lazy(r"\b(?:[Ww]hen(?:ever)?|[Oo]nce) (?:the )?(?:[\w.“”\"'’]+ ){1,3}$")
"""What is told of every case: "When OFAC lists a person"."""
_THOSE_WHO = lazy(
    r"\b(?:those|people|persons|all|everyone|anyone) who (?:(?:have|had|has|are|were) )?$"
)
_CLOSES = lazy(r"\s*[.,;)]")
"""Around who are only told to be under sanctions: "on the lists of those who were sanctioned."."""
_THOSE_HIT = lazy(
    rf"\W*(?:(?i:one|{TWO_TO_TWELVE}|some|many|most|several|all|none|both) of )?(?:[Tt]he|[Tt]hose)"
    r" (?:\w+ )?[a-z]+ $"
)
_AND_DO = lazy(r" (?:are|were|is|was|have|has|had|will|can|may|do|did) ")
"""Whom sanctions hit, and what he does: "two of the men targeted by sanctions are retired"."""
