"""Pieces of a list of targets that name nobody: half a description, what one does, when, where."""

import re

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.items import Item
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy


def is_noise(text: str, item: Item) -> bool:
    """Tell whether a piece names nobody: half a description, or generic members of a group."""
    if text[item.start : item.end].lower() in {"the", "a", "an", "similar"}:
        return True
    words = text[item.start : item.end]
    if (
        _NAMELESS.fullmatch(words)
        or (item.name is None and _SUM.search(words))
        or _NO_ONE.match(text, item.start)
    ):
        return True
    if item.name is None and (
        _is_clause(words)
        or _WHAT_ONE_HAS.fullmatch(words)
        or (item.kind is not TargetKind.SECTOR and _WHAT_IS_DONE.match(words))
        or (item.member and _SOME_ONE.match(words))
    ):
        return True
    if item.name or item.counted:
        return False
    if (
        words.endswith(_UNFINISHED)
        or item.member
        or words.count(" ") > (_LONG_GROUP if _TOLD_BY_DEED.search(words) else _LONG)
    ):
        return True
    vague = item.kind is TargetKind.UNKNOWN and _VAGUE.match(words)
    return bool(vague) and not _THE_LAND.fullmatch(words)


_THE_LAND = lazy(rf"the {lexicon.LAND_NOUNS}")


def _is_clause(words: str) -> bool:
    """Tell whether a piece states something, and so names nobody: "agreement was reached on"."""
    stated = _STATED.search(words)
    return stated is not None and _WHO.search(words, 0, stated.start()) is None


_STATED = lazy(r"(?<=\w) (?:is|are|was|were|has|have|had|will|would|could) ")
_WHO = lazy(r"\b(?:who|that|which|whose|whom|it|they|he|she|we)\b")
_WHAT_ONE_HAS = lazy(
    r"(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|any|(?:[A-Z][\w.-]+ )*[A-Z][\w.-]+['’]s?) )"
    r"(?:[a-z-]+ ){0,2}"
    r"(?:ability|capacity|capabilit(?:y|ies)|efforts?|attempts?|access|reputation|image|influence"
    r"|power|role|choice|option|message|goal|question|chance|support|reliance|dependence|isolation|behaviou?r|conduct|policy|policies|actions?"
    r"|aggression|decision|intention|intentions|plans?|will|desire|stance|position|use|aims?|goals?"
    r"|progress|pursuit|development|advances?|growth|morale|credibility|impunity)"
    r"(?: (?:to|of|for|in|on|over|by)\b.*)?"
)
"""What somebody has or does, and no measure is imposed on: "Iran's ability to export"."""
_WHAT_IS_DONE = lazy(
    r"(?:[a-z-]+ ){0,3}(?:use|uses)$|(?:(?:[Tt]he|[Gg]ross|[Ss]erious|[Hh]uman|[Ss]ystematic|[a-z]{3,}) ){0,4}?"
    r"(?:violations?|abuses|provision|elections?|repression|crackdown|persecution|atrocities|killings?"
    r"|supply|transfer|delivery|purchase|coup|putsch|mutiny|uprising|manufacture|proliferation|suppression|annexation|invasion)"
    r" (?:of|in|by|against) (?=\S)"
)
"""What somebody does, and no measure is imposed on: "human rights violations in Iran"."""
_LONG, _LONG_GROUP = 9, 18
"""How many words describe somebody at most; whoever did something is told in more."""
_TOLD_BY_DEED = lazy(
    r"^(?:[Tt]he )?(?:daughters|sons|wives|children|families|relatives) of |^(?:[Tt]hose|people|individuals|[Aa]nyone|[Aa]nybody|persons) |[a-z] (?:who|that) "
)
_NAMELESS = lazy(
    r"(?:the )?(?:(?:(?:Central|South|East|West|North|Southeast|Western|Eastern|Northern|Southern|Sub-Saharan"
    r"|Latin) )?(?:Asia|Africa|America|Europe)|Middle East|Gulf|Caribbean|Balkans|Caucasus|Pacific|Arctic)"
    r"|(?:last|next|this|earlier|later|an?|one|two|three|few|several|\d+) (?:\w+ )?(?:hours?|days?|weeks?|months?|years?)"
    r"(?: (?:ago|earlier|later|before|after))?"
    r"|[A-Z]\w+['’]s? (?:[a-z]+ ){0,3}(?:ally|neighbou?r|partner|rival|foe|backer|patron)"
    r"|(?:former|sole|current) [a-z]+[^s]|(?:its|their) (?:own|member) [a-z ]+"
    r"|arms|(?i:foreign|overseas|offshore|public|private|personal|domestic)"
)
"""Where, when, and what somebody named before is to others: "Belarus, Moscow's staunch ally"."""
_UNFINISHED = (" with", " of", " in", " for", " from")
_SUM = lazy(r"[$€£] ?\d|\b(?:barrels|tons|tonnes|gallons|liters|litres) (?:a|per|of)\b")
"""What is counted of money and goods."""
_NO_ONE = lazy(
    r"(?:among|neither|none|nobody|not)\b|(?-i:no|[Tt]here|be|has|have|is|are|was|were)\b|[\d.,]+ ?(?:%|per ?cent)"
    r"|an? (?:[A-Z]\w+ )?(?:correspondent|reporter|journalist) (?:has|was|who|learn)",
    re.IGNORECASE,
)
"""Nobody, a share of something, and who only tells of it."""
_SOME_ONE = lazy(r"an? (?!(?:man|woman|citizen|national)\b)[a-z]")
"""One of a group whom nobody names: "including a regional bank"."""
_VAGUE = lazy(
    r"the [a-z-]+$|an? |[a-z]{3,}ed (?!by\b)|(?:worth|aged|[Bb]orn|nicknamed|increasing|raising|cutting|disrupting|putting|ending|including|pressuring|barring|banning|blocking|prohibiting|targeting|[Aa]mong|[Aa]lso among) "
)
