"""The words of a passive's subject: "In May, the bank, a lender in Oman, was sanctioned"."""

from summarizer.readers.rules.sanctions.items import WHOEVER
from summarizer.readers.rules.sanctions.regions import Region, past_measure
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, skip, until

_ADVERB = lazy(
    r"(?:(?:(?:Please )?[Nn]ote (?:also )?|It (?:should|must|may) be (?:noted|recalled|added) |Readers will recall )that,? "
    r"(?:(?:un)?related to (?:this|these|that), )?)|(?:As a (?:result|consequence) of [^,]{3,60}|In consequence|As a consequence|As a result|Resultantly|Consequently|Accordingly|Additionally|Moreover|Furthermore|Finally|Meanwhile|Separately|Also|However|Similarly|Likewise|Notably|In addition|To date|So far|Until now|Of (?:the|those|these|them)[^,]{0,40}|This time), "
    r"|(?:In the end|In total|In all|All in all|Overall|In the meantime|At the same time) (?=[a-z\d])"
)
"""How a sentence goes on from the one before."""

_INSERTED = lazy(
    r"(?P<subject>[^,;]{3,90}), (?!and\b|but\b|or\b|an?\b|the\b|his\b|her\b|its\b|their\b)[a-z][^;]{2,160},[\"”]?\s*$"
)
"""A subject, then words between commas that only say more of it."""


_LEAD = lazy(
    r"(?:(?:Unlike|Like|Even|Only)\s+|(?:Already|Long) (?:under|subject to|on|in)\b[^,]{0,80},\s+|(?:(?:First|Already|Originally|Also|Long) )?[A-Za-z]+ed (?:by|in|on|as|the|among)\b[^,]{0,80},\s+|As an? [a-z ]{3,40}(?= (?:he|she|it|they)\s*$)|According to\b[^;]{0,120}?,\s+(?=(?:\d|an?\b|the\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|[A-Z]))|(?!Italy|Sicily)[A-Z][a-z]{3,}ly,\s+|(?:On|In|By|At|For|During|Since|Amid|Despite|Following|Within|Throughout|Again|Moreover|Likewise|Now|Today|Yesterday|Under|Last|This|Earlier|Later|Also|Separately|Meanwhile|(?:Two|Three)(?= (?:days?|weeks?|months?|years?|hours?)))\b[^,]{0,40},\s+|(?:Unless|If|Should|When|Once|After|While|As|Because|Although)\b[^,]{0,120},\s+|(?:And|But) (?:in|on|by|under|last|this)\b[^,]{0,40},\s+)"
)
_RELATIVE = lazy(
    r"\s+(?:(?:that|which|who)\s|(?:blocked|designated|sanctioned|listed) (?:pursuant|under|by|in)\b)"
)
_CLAUSE_START = lazy(
    r"\b(?:warned|told|notified|informed) (?:[A-Z][\w.-]+ ){1,3}that\s+(?!(?:it|he|she|they)\b)|[;:]\s|,\s+(?:from|off|on) which\s+|,\s+(?:and|but|while)\s+|\b(?:when|because|after|while|although|whether|where(?= (?:the|these|new|those) (?:\w+ )?(?:sanctions|measures|restrictions)\b))\s+|\b(?:reports(?= that)|said|says|warned|announced|confirmed|added|clarified|stressed|explained|indicated|stated|states|revealed|recalled|claimed|argued|acknowledged|disclosed|announcement|told \w+|noted|reported|hinted|cautioned|suggested|signal?led|predicted|insisted|maintained|emphasi[sz]ed|underlined|reiterated|declared|testified|wrote|posted|believes?|thinks?|expects?|fears?|notice|warning|threat|decision|ruling|clear(?= that\b)|propos(?:es?|ed)|recommend(?:s|ed)?|request(?:s|ed)?|demand(?:s|ed)?|(?:push|call|press|ask|lobb)(?:e?s|ed|ing|ies|ied|ying)? for|wants?|wanted)(?: (?:on )?\w+day| (?:in|last|late last) \w+(?= that))?\s+(?:that\s+)?"
)


_IN_LINE = lazy(
    r"(?:In (?:line|accordance|keeping|conformity) with|Pursuant to|Based on|Acting on"
    r"|In (?:response|reaction) to|At the request of) [^;]{3,160}?(?:,? (?:dated|of) [^,;]{3,20})?,\s+"
    r"(?!(?:dated|which|and)\b)"
)
"""What a sentence opens with on why it was done: "In line with the decision of the committee,"."""
_MARK = lazy(r"[\"“‘]")
_SUBORDINATE = lazy(r"(?:when|because|after|while|although|whether|where) ")
"""What only says more of whoever does something: "any bank that lends to Mali after May"."""
_FINITE = lazy(
    r"\b(?:is|are|was|were|has|have|had|will|would|said|says|imposed|sanctioned|listed|designated"
    r"|added|announced|froze|banned|put|blacklisted|lifted|extended)\b"
)
"""What a clause before ", and" has; a list has none."""


def region_before(view: SanctionView, sentence: Sentence, end: int) -> Region:
    """Return the subject of a passive: back to the sentence's start or the clause's."""
    start = skip(_MARK, view.masked, sentence.start, end)
    told = _WAS_TOLD.match(view.masked, start, end) or _TOLD_THEM.search(view.masked, start, end)
    if told:
        return Region(*told.span("whom"))
    if _OF_WHOM.search(view.masked, start, end):
        return Region(end, end)
    start = skip(_IN_LINE, view.masked, start, end)
    start = _past_day(view, sentence, skip(_ADVERB, view.masked, start, end))
    inserted = _INSERTED.match(view.masked, start, end)
    if inserted:
        end = inserted.end("subject")
    start = _clause_start(view, start, end)
    that = _RELATIVE.search(view.masked, start + 3, end)
    if that and not WHOEVER.match(view.masked, start):
        end = that.start()
        start = _relative_start(view, start, end)
    to_be = view.masked.startswith("to be ", end)
    whose = (_LIST_OF if to_be else _WHO_IS_TO).search(view.masked, start, end)
    start = whose.end() if whose else start
    lead = _LEAD.match(view.masked, start, end)
    such = _FROM_SUCH.search(view.masked, start, end)
    end = such.start() if such else end
    one = _ONE_ACCUSED.match(view.masked, start, end)
    end = one.end() if one else end
    modal = _MODAL.search(view.masked, start + 3, end) or _LIVES.search(view.masked, start + 3, end)
    end = modal.start() if modal else end
    return Region(lead.end() if lead else start, _before_modal(view, start, end))


def _clause_start(view: SanctionView, start: int, end: int) -> int:
    """Return where the last clause before `end` begins that has a subject of its own."""
    for match in _CLAUSE_START.finditer(view.masked, start, end):
        listed = match.group().startswith(", and")
        if listed and not _FINITE.search(view.masked, start, match.start()):
            continue
        if _SUBORDINATE.match(match[0]) and WHOEVER.match(view.masked, start):
            continue
        if end - match.end() > 3 or view.masked[match.end() : end].strip() in {"he", "it"}:
            start = match.end()
    return start


_TOLD_THEM = lazy(
    r"\b(?:warn(?:s|ed|ing)?|t(?:old|ells?)|notif(?:ies|ied)|informed|threaten(?:s|ed)|reminded) (?:the )?(?P<whom>[^,;:]{3,70}?)"
    r"(?: (?:in \d{4}|in [A-Z]\w+(?: \d{4})?|(?:on )?\w+day|last \w+|again|privately|repeatedly))*(?: that)?"
    r" (?:it|they|he|she)(?: [\w']+){0,3} $"
)
"""Who is warned of what awaits him: "warned the commanders in May that they"."""
_WAS_TOLD = lazy(
    r"\W*(?:[Tt]he )?(?P<whom>[^,;:]{2,60}?) (?:was|were|(?:has|have|had) been) (?:warned|told|notified)"
    r"(?: by [^,;:]{3,40}?)?(?: on \w+day| in [A-Z]\w+)? that (?:it|they|he|she)(?: [\w']+){0,3} $"
)


def _relative_start(view: SanctionView, start: int, end: int) -> int:
    """Return where whom a relative clause at `end` is told of begins."""
    start = end if _UNNAMED.search(view.masked, start, end) else start
    one = _WHO_WAS.match(view.masked, end)
    nearest = (_NEAREST if one else _NEAREST_MANY).search(view.masked, start, end)
    return past_measure(view.masked, nearest.end() if nearest else start, end)


_ONE_ACCUSED = lazy(r"\W*[Aa]n? (?:[\w-]+ ){0,4}?[\w-]+(?= (?:accused|suspected) of )")
"""Somebody who is told with his guilt: "A platform | accused of laundering"."""
_FROM_SUCH = lazy(
    r",[”\"]? (?:controlled|owned|run|led|headed|operated|founded) by | from (?:such )?(?:[a-z]+ )?countries (?:such )?(?:as|like|including) "
)
"""Before the lands that those told of are from, or who owns them: "a firm, controlled by X,"."""
_OF_WHOM = lazy(
    r"\bof (?:whom|which)(?: (?:was|were|has|have|had|been|already|also|later|first))*\s*$"
)
"""Some of those told of before, none of them by name: "two men, one of whom was listed"."""
_WHO_IS_TO = lazy(
    r"\b(?:list|roster|lists|names|number|series|group) of (?=(?:[\w'’.-]+ ){1,6}to\s+(?:be\s+)?$)"
    r"|\bjoin(?:s|ed|ing)? (?=(?:some |more than |about )?(?:\d|[a-z]+ others?\b|[a-z]+ (?:people|men)\b))"
)
"""What stands before those of whom it is told what awaits them: "a list of 20 men to face"."""
_LIST_OF = lazy(r"\b(?:list|roster|lists|names) of (?=(?:[\w'’.-]+ ){1,8}$)")
_UNNAMED = lazy(
    r"\b(?:not|never|declined to|without|refused to) "
    r"(?:nam|identify|disclos|reveal|specify|say|list|publish|detail|giv|provid)"
)
"""Who tells not of whom it is: "did not name those who were barred"."""
_WHO_WAS = lazy(r",? (?:who|which) (?:(?:itself|himself|herself|also) )?(?:was|is|has been)\b")
_NEAREST = lazy(
    r"(?:\b(?:by|to|for|with|of|from|under|like|and)|,) (?=(?:[a-z-]+ ){0,3}[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)+,?$)"
)
_NEAREST_MANY = lazy(r"\b(?:is|are|was|were|with|called) (?:the )?(?=[A-Z][^,;]*,$)")
"""What stands before the one person a clause is about: "a group run by X, who was sanctioned"."""
_LIVES = lazy(
    r"\s(?:(?:has|have|had) )?(?:lived?|lives|remained|remains?|spent|been|operated?|suffered)\b"
)
"""What a subject does under a measure: "Pyongyang has lived under"."""
_ON_DAY = lazy(r"\W*(?:(?:In|On|By|Late|Early|Late in|Early in|Earlier|Back in)\s+)?(?:the\s+)?")


def _past_day(view: SanctionView, sentence: Sentence, start: int) -> int:
    """Return where a sentence goes on behind the day that opens it: "In November the firm"."""
    for found in view.dates(sentence)[:1]:
        if _ON_DAY.fullmatch(view.masked, start, found.start):
            comma = view.masked.startswith(",", found.end)
            return found.end + comma
    return start


_MODAL = lazy(r"\s(?:will|would|shall|could|might|must) [a-z]")
"""Where the verb of a subject begins that a second one shares: "A will be X and barred"."""
_MODAL_END = lazy(
    r"(?:\s+in (?:all|total))?(?:\s+(?:will|would|could|may|might|can|should|must|shall|have|has|had|is|are|was|were|remains?|remained|risk|risks|risked|still|already|also|now|not|then|all|both|soon|then|reportedly|to|be|been))+\s*$"
)


def _before_modal(view: SanctionView, start: int, end: int) -> int:
    """Return where a subject ends, before the auxiliaries of its verb; "A's name" is A's."""
    end = until(_MODAL_END, view.masked, max(start, end - 40), end)
    if view.masked.endswith((" and", " and "), start, end):
        end = until(_FIRST_VERB, view.masked, start, end)
    return until(_NAME_OF, view.masked, max(start, end - 12), end)


_FIRST_VERB = lazy(
    r"\s(?:has|have|had|is|are|was|were|owns?|runs?|holds?|controls?|lives?|risks?|faces?)\s"
)
"""The first verb of a subject that another follows: "X has homes abroad and was sanctioned"."""


_NAME_OF = lazy(r"['’]s? names?\s*$")
