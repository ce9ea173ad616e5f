"""What makes a threat of a deed told as a plan: a condition, a warning, whoever it may hit."""

from summarizer.text.patterns import lazy

_WARNINGS = r"warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|hint(?:s|ed|ing)?|on notice|ultimatum"
WARNED = lazy(rf"\b(?:{_WARNINGS}|if|unless|[Aa]ny(?:one|body)?|[Ww]hoever)\b")
WARN = lazy(rf"\b(?:{_WARNINGS}|failing which|or else)\b")
IF = lazy(
    r"(?<![Ee]ven )(?<!as )\b[Ii]f\b|\b[Uu]nless\b|\b[Ww]ere it\b|^\W*Should\b|[a-z][\"”]?,? should (?:(?:the )?(?=[A-Z])|(?:it|they|he|she) )|\b[Ii]n (?:the event|case)\b|\bfailing which\b|\bor else\b"
)
FIRM = lazy(r"\b(?:will|would|[’']ll|ready to|prepared to)\s+(?:\w+\s+){0,3}$")
NOT_HESITATE = lazy(r"\bnot hesitate to (?:\w+ly )?$")
"""What makes a threat of a deed: "will not hesitate to"."""
_IF_DONE = "approved|adopted|passed|agreed|enacted|confirmed|signed|needed|necessary"
"""Behind "if", what makes no threat: "if approved"."""
ON_CONDITION = lazy(
    rf"(?:(?<![Ee]ven )(?<!as )\b(?:if|unless|in the event(?: that| of)?|in case)|,? should(?= (?:the )?[A-Z])) (?!(?:the )?(?:{_IF_DONE}|implemented|any|they|ministers|members|lawmakers|parliament|bill|law|proposal|text|draft|vote|member)\b)"
)
"""What a plan waits for: "is weighing sanctions if the North fires again"."""

LOOSELY = lazy(r"\bagreed in principle to (?:join|follow) [^,;]{2,60} in $")
"""Who would only act beside others: "agreed in principle to follow Mali in"."""

_READY = lazy(
    r"\b(?:ready|readiness|prepared|willing|willingness|poised|determined|determination|resolved?|the right)"
    r" to (?:\w+ ){0,2}$"
)
"""Who would act if he had to: "stands ready to"."""
_CONDITION = lazy(
    r"(?<![Ee]ven )(?<!as )\b(?:[Ii]f|[Uu]nless|[Ii]n (?:the event|case)(?: that| of)?|[Ss]hould(?= (?:the |they |it |he )?[A-Za-z]))"
    rf" (?!(?:{_IF_DONE}|required|possible|appropriate|asked|requested)\b)"
)
_CLOSING = lazy(r",[\"”]? (?:[\w.'’-]+ ){1,12}warned(?: [^,;]{1,40})?\W*$")
"""Who warned of what stands before: "would be frozen, the president warned on Monday"."""
_ANYBODY = (
    r"(?:any\b|anyone|anybody|whoever|all who |those (?:who|that|responsible|found|involved) )"
)
_ANY = lazy(rf" (?:(?:on|against) )?{_ANYBODY}")
"""Whom only a threat is aimed at: "would sanction any firm that"."""
_PAPER = lazy(
    r"\b(?:[Bb]ills?|[Dd]rafts?|[Oo]rders?|[Ll]aws?|[Aa]cts?|[Rr]esolutions?|[Pp]roposals?|[Pp]ackages?"
    r"|[Mm]easures?|[Pp]lans?|[Dd]ecrees?|[Ll]egislation|[Rr]egime|[Rr]egulations?|[Mm]otions?"
    r"|[Aa]mendments?|[Rr]ules?|[Ff]ramework|[Ss]anctions|announc\w+)\b"
)
_ACTORS = (
    r"(?:banks|companies|firms|countries|nations|states|governments|traders|shippers|refiners|buyers|people"
    r"|individuals|officials|entities|insurers|suppliers|businesses|owners|lenders|leaders|politicians"
    r"|institutions|parties|actors|importers|exporters|customers|generals|commanders|sellers)"
)
_ANY_SUBJECT = lazy(
    r"(?:^\W*|\b(?:that|said|says|warned|and|out) )(?:[Aa]ny(?:one|body|body who)?|[Ww]hoever|[Tt]hose (?:who|that)|[Aa]ll who|[Ee]veryone who"
    rf"|(?:[A-Za-z-]+ ){{0,2}}(?i:{_ACTORS})(?= (?:that|who|which|doing|dealing|found|caught|buying|helping)\b))\b[^;]*\b(?:will|would|could|may|might) (?:\w+ )?$"
)
"""Who would be hit by a threat that names nobody: "Any bank that helped Mali would be"."""


def is_conditional(before: str, whole: str) -> bool:
    """Tell whether somebody is only ready to act, should another do something."""
    return _READY.search(before[-60:]) is not None and _CONDITION.search(whole) is not None


_SAYS = lazy(
    r"\b(?:sa(?:id|ys)|tells?|told|warn\w*|vow\w*|pledg\w*|threat\w*|cautioned|stressed)\b"
)


def is_at_anyone(before: str, behind: str) -> bool:
    """Tell whether somebody says that whoever does something would be hit, and no paper does."""
    if _PAPER.search(before):
        return _ANY.match(behind) is not None and not behind.startswith((" on ", " against "))
    told = _ANY_SUBJECT.search(before) and (_SAYS.search(before) or _SAYS.search(behind))
    return bool(_ANY.match(behind) or told)


def is_warned_of(before: str, whole: str) -> bool:
    """Tell whether somebody warns of what the words tell: before them, or at the end."""
    return bool(WARN.search(before) or _CLOSING.search(whole))
