"""What is only asked, feared, made up, counted or denied: no action, whatever its verb says."""

from summarizer.normalize.numbers_table import SECOND_TO_TENTH
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.telling import OFF, Form
from summarizer.text.patterns import lazy

_CUE_ASKS = bit("asks")
_CUE_FALSE = bit("false")
_CUE_NONE = bit("none")
_CUE_PLANNED = bit("planned")
_CUE_TIME = bit("time")
_CUE_UNCERTAIN = bit("uncertain")


def is_doubtful(before: str, whole: str, cues: int, form: Form) -> bool:
    """Tell whether the words `before` a trigger, or the `whole` sentence, put a deed in doubt.

    `cues` are those of the sentence (see `cues`), without which most of it need not be looked for.
    """
    return bool(
        (_has(cues, _CUE_UNCERTAIN) and _UNCERTAIN.search(before))
        or (_has(cues, _CUE_FALSE) and _FALSE.search(whole))
        or (_has(cues, _CUE_FALSE) and _DENIED_REPORT.search(before))
        or (_has(cues, _CUE_ASKS) and (_ASKS.search(before) or _WHAT.match(before)))
        or (_has(cues, _CUE_TIME) and _FIRST_TIME.search(before[-120:]))
        or _INVERTED.match(whole)
        or (_has(cues, _CUE_PLANNED) and _GIVEN_UP.search(whole))
        or _HABIT.search(before[-20:])
        or before.endswith((" not to ", " if it ", " if they "))
        or (" for " in before and _RARE.search(before))
        or (before.endswith(("to ", ", ")) and _NOT_MEANT.search(before[-40:]))
        or (before.endswith("to ") and _WILL_BE_FIRST.search(before[-80:]))
        or (before.endswith("by ") and _MAY_BY.search(before[-110:]))
        or (before.endswith("would ") and _SOME_WOULD.search(before[-80:]))
        or (before.endswith("to ") and _ATTEMPT_BY.search(before[-90:]))
        or (before.endswith(("from ", "toward ", "towards ")) and form.status in OFF)
        or (before.endswith("on ") and _STANCE.search(before[-20:]))
        or (_has(cues, _CUE_NONE) and form.passive and _NONE_OF.search(before))
    )


def _has(cues: int, cue: int) -> bool:
    return cues & cue != 0


_UNCERTAIN = lazy(
    r"\b(?:(?:can|could|may|might|to) be (?:used|invoked|wielded) to|would have to|have to|offer(?:s|ed|ing)?(?: (?:last|this) \w+| on \w+day)? to|(?:no|any|a|another) (?:way|means|power|reason|legal basis|tool|right) to|vot(?:e|ing) on(?! (?:an?|the) (?:[\w-]+ ){0,2}(?:bill|motion|proposal|resolution|draft)\b)|possibility of|hopes? of|talks? (?:on|about|over)|in favou?r of|ways? of|risk of|fear of|threat of"
    r"|any (?:attempt|bid|move|effort|plan|decision)s? to|calls? for|call on \w+ to|whether to|report that|reports? of|about to|no plans? to|despite (?:\w+ )?(?:plans?|calls?|pressure|demands?|moves?|efforts?|attempts?)(?: \w+)? to|refus\w+ to|declin\w+ to|failed to|unable to|rather than|instead of|ability to|power to|willingness to|(?:doors?|way|path) (?:to|for))\s+(?:\w+\s+){0,3}$"
)

_FALSE = lazy(
    r"\b(?:[Rr]eports?|[Cc]laims?|[Rr]umou?rs?|[Ss]uggestions?|[Aa]llegations?|[Ss]tor(?:y|ies)|[Tt]alk|[Tt]ales?|[Pp]osts?|[Aa]ssertions?)"
    r"(?: (?:on|in|by|circulating)\b[^,;]{2,40}?)? that\b[^;]*"
    r"\b(?:untrue|false|wrong|baseless|unfounded|incorrect|mistaken|invented|denied|dismissed|fabricated|nonsense"
    r"|refuted|debunked|fair(?:y|ies) tales?)\b"
)

_DENIED_REPORT = lazy(
    r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|disput(?:es|ed)"
    r"|comment(?:ed)? on)\b[^;]{0,40}?\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|stor(?:y|ies))"
    r"\b[^;,]{0,70}? that\b[^;,]{0,60}$"
)
"""Before what only a report tells that somebody denies: "denied a report in a weekly that it had"."""

_ASKS = lazy(
    r"\b(?:know|knew|ask(?:s|ed)?|wonder(?:s|ed)?|unclear|see|say|said|decide[sd]?|consider(?:s|ed|ing)?|question|doubt(?:s|ed)?) (?:if|whether)\b[^,;]{0,60}$|\b[Aa]sked (?:how|why|what|about|if|whether)\b[^;]{0,200}\bwhether\b[^,;]{0,60}$"
)

_WHAT = lazy(
    r"\W*(?:It (?:is|was) (?:un|not )clear )?(?:Exactly )?[Ww]hat (?:kinds?|sorts?|types?) of\b"
)
"""What opens a question: "What kind of sanctions there will be"."""

_FIRST_TIME = lazy(
    rf"\b(?:first|{SECOND_TO_TENTH}|latest|last|\d+(?:st|nd|rd|th)) (?:time|round|set|package|batch|wave|series|such \w+)\b[^,;]{{0,60}}?\bto (?:be )?(?:\w+ly )?$"
)
"""What only counts how often it was done: "the second round to be imposed this year"."""

_INVERTED = lazy(r"[\W]*(?:Had (?:the |these |this |it|they|he|she|[A-Z])|Were (?:the )?[A-Z])")
"""A condition without "if": "Had Washington gone after"."""

_GIVEN_UP = lazy(
    r"\b(?:plan(?:s|ned)?|intend(?:s|ed)?|propos(?:ed|al)|want(?:s|ed)?|sought)\b[^;]{3,140}\bbut (?:has |have |had )?"
    r"(?:(?:it|they|he|she) )?(?:later |then |ultimately |eventually |in the end |finally |since |soon )*"
    r"(?:dropped|abandoned|decided (?:against|not|to focus)|gave up|shelved|scrapped|backed (?:off|down|away)|changed)\b"
)
"""A plan that came to nothing: "planned to sanction the bank but later dropped the idea"."""

_HABIT = lazy(r"\b(?:usually|normally|typically|often|routinely|traditionally) $")
"""What tells a habit and no deed: "usually adopts the bloc's sanctions"."""

_RARE = lazy(
    r"\bit (?:is|was|would be) (?:\w+ ){0,2}(?:rare|unusual|common|normal|possible|uncommon) for [^,;]*$"
)
"""What tells of anybody: "it is rare for a head of state to be barred"."""

_NOT_MEANT = lazy(
    r"\b(?:not|n['’]t), (?:however|though|therefore|of course), $|\b(?:not|n['’]t|never) (?:meant|intended|designed|supposed|aimed) to $"
)

_WILL_BE_FIRST = lazy(r"\b(?:will|would) (?:also )?be the (?:first|second|latest|only)\b[^;]*$")
"""What only counts measures to come: "will be the first to target"."""

_MAY_BY = lazy(
    r"\b(?:could|may|might|can) [^,;]{3,40}\bby $"
    r"|\b(?:efforts?|bids?|attempts?|campaign|push|drive|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying)|hop(?:es|ed|ing)) to [^,;]{3,80}\bby $"
)
"""What may be done in a way: "could hit back by halting sales"."""

_SOME_WOULD = lazy(
    r"\b(?:[Ss]ome|[Mm]any|[Oo]thers|[Cc]ritics|[Hh]awks|[Hh]ardliners|[Aa]nalysts|[Ee]xperts|[Oo]bservers)"
    r"(?: (?:in|on|of|among) [^,;]{2,30}?)? would (?:rather |prefer to |\w+ly )?$"
)
"""What people who decide nothing would like: "some in the Congress would reply with sanctions"."""

_ATTEMPT_BY = lazy(r"\b(?:attempts?|efforts?|bids?) by [^,;]{2,60} to $")
"""What somebody only tries: "any attempt by London to escalate sanctions"."""

_STANCE = lazy(r"\b(?:stance|position|policy|views?|debate|discussions?|talks|deliberations) on $")

_NONE_OF = lazy(r"\b(?:(?:[Nn]one|[Nn]either) of (?:[\w'’-]+ ){1,9}|[Nn]o (?:[\w.'’-]+ ){1,5})$")
"""Of whom nothing is true: "none of the measures against Mali are directed"."""
