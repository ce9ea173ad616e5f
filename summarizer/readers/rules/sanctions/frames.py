# ruff: noqa: E501 - a pattern reads best on one line
"""The frames in which an action is told: a verb or noun and the side on which its target stands."""

import re
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from summarizer.readers.rules.sanctions import tables as t
from summarizer.readers.rules.sanctions.cues import needs
from summarizer.records.sanction import SanctionStatus as Status


class Side(StrEnum):
    """Where the target stands: behind the match, before it, or inside its group `t`."""

    AFTER = "after"
    BEFORE = "before"
    INSIDE = "inside"
    NONE = "none"


class Form(NamedTuple):
    """A frame: its pattern (group `trig`, optionally `t` and `own`), what it tells, and where."""

    name: str
    pattern: re.Pattern[str] | None
    status: Status
    side: Side
    passive: bool = False
    weak: bool = False
    """Needs an agent that imposes sanctions and an article that speaks of them."""


_ADJ = r"(?:(?!(?:and|or|but|that|which|who|to|for|from|by|with|it|they|we|over|under|has|had|have|was|were|is|are|said|authori[sz]ing|allowing|enabling|permitting|threatening|opposing|violating|evading|circumventing)\b)(?:the |a |an |its |their |his |her |our )?[\w'’.,()/-]+[ ]){0,7}?"
_NOUN = rf"(?:{t.STRONG_NOUN}|{t.WEAK_NOUN})"
_MORE = rf"(?:(?:,| and|, and| or| as well as)[ ](?:[\w-]+[ ]){{0,3}}{_NOUN}){{0,3}}"
_NO_DAY = r"(?!(?:\w+day|\d{1,2} [A-Z]\w+|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))"
_ON = (
    r"(?:(?:[ ](?:on[ ])?(?:\w+day|today|yesterday))?[ ](?:on|against|targeting|aimed at|directed at|over|upon|targetting|hitting|covering|affecting|towards?|for)[ ]|(?:[ ]under[ ][\w' -]{3,40}?)?,[ ](?:covering|targeting|affecting|naming|hitting|against)[ ])"
    + _NO_DAY
)
_ON_OF = (
    r"(?:[ ](?:on[ ])?(?:\w+day|today|yesterday))?[ ](?:on|against|targeting|aimed at|upon|of|from|for|over|linked to|related to|covering|affecting)[ ]"
    + _NO_DAY
)
_BE = r"(?:(?:is|are|was|were)[ ]being|was|were|is|are|been|being|be|gets?|got)[ ](?:(?:also|later|first|then|already|now|since|initially|subsequently|all|both|each|likewise|separately|formally|previously|reportedly|newly|again)[ ])*"
_HAVE = r"(?:has|have|had)[ ](?:also[ ]|since[ ]|already[ ]|now[ ]|not[ ])?"
_ADV = r"(?:(?:also|then|since|later|now|already|first|last|jointly|separately|formally|officially|unanimously|today|previously|unilaterally)[ ])*"
_UNTIL = r"(?:[ ](?:until|through|to|by)[ ](?:[\w,]+[ ]?){1,4}?)?"


def _c(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def forms() -> tuple[Form, ...]:
    """Return all frames; where matches overlap, the earlier frame in this order wins."""
    return (
        Form(
            "bill",
            _c(
                rf"\b(?P<own>(?:[Tt]he|[Aa]n?) (?:[\w-]+ ){{0,3}}?(?:bill|draft(?: law| bill)?|legislation|motion)\b[^;\x01]{{0,90}}?)\b(?P<trig>would (?:slap|impose|sanction|penali[sz]e|blacklist|place|put)(?:[ ](?:[\w-]+[ ]){{0,5}}?{_NOUN}[ ](?:on|against))?)[ ]"
            ),
            Status.PROPOSED,
            Side.AFTER,
            passive=True,
        ),
        Form(
            "relative",
            _c(
                r"(?<![\w-])(?P<t>[A-Z][\w'’.-]*(?: (?:of |and |the )?[A-Z][\w'’.-]*){0,6}), (?:which|who|whom) (?:the )?(?:[A-Z][\w.]*[ ]){1,5}(?:has |had )?(?:first |already |previously |itself |also )?(?P<trig>sanctioned|designated|blacklisted|listed|added to its [\w ]{0,20}list)\b"
            ),
            Status.IMPOSED,
            Side.NONE,
        ),
        Form(
            "lift_bare",
            _c(
                rf"\b(?P<trig>(?:{t.LIFT}|revers(?:e|es|ed|ing)|undid|undo)[ ](?:that|this|its|the|their|those|these|all)[ ](?:[\w-]+ )?(?:designations?|listings?|sanctions|measures|blacklisting|embargo|restrictions))\b(?!{_ON_OF})"
            ),
            Status.LIFTED,
            Side.NONE,
        ),
        Form(
            "block_passive",
            _c(
                rf"(?P<own>\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Ii]ts)[ ](?:[\w-]+[ ]){{0,3}}?{t.BLOCKED_NOUN}\b[^;\x01]{{0,200}}?)\b(?P<trig>(?:{_BE}|{_HAVE}been[ ])(?:blocked|vetoed|rejected|shot down|thwarted|stalled|stuck|voted down|defeated|turned down|put on hold|held up|sunk|spiked|killed|buried|scuttled|foiled))"
            ),
            Status.BLOCKED,
            Side.NONE,
            passive=True,
        ),
        Form(
            "block",
            _c(
                rf"\b(?P<trig>{t.BLOCK})[ ](?:(?!\bthat\b|\bto\b|\bof\b)[\w'’.-]+[ ]){{0,6}}?{t.BLOCKED_NOUN}\b"
            ),
            Status.BLOCKED,
            Side.NONE,
        ),
        Form(
            "list_off",
            _c(
                rf"\b(?P<trig>(?:remov(?:e|es|ed|ing)|took|tak(?:e|es|en|ing)|str(?:ike|ikes|uck|iking)|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|clear(?:s|ed|ing)?|releas(?:e|es|ed|ing)|free(?:s|d|ing)?))[ ](?P<t>(?:(?!\b(?:sanctions|measures|embargo)\b)[^;\x01]){{2,220}}?),?[ ](?:from|off)[ ]{t.LIST_NOUN}"
            ),
            Status.LIFTED,
            Side.INSIDE,
        ),
        Form(
            "list_on",
            _c(
                rf"\b(?P<trig>(?:add(?:s|ed|ing)?|put(?:s|ting)?|plac(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|enter(?:s|ed|ing)?|inscrib(?:e|es|ed)))[ ](?P<t>[^;\x01]{{3,260}}?)[ ](?:to|on|onto|in|under)[ ](?:{t.LIST_NOUN}|(?:[\w'’-]+[ ]){{0,4}}?sanctions\b)"
            ),
            Status.IMPOSED,
            Side.INSIDE,
        ),
        Form(
            "dealings",
            _c(
                r"\b(?P<trig>(?:barr(?:ed|ing)|bar|bann(?:ed|ing)|prohibit(?:ed|ing|s)?|block(?:ed|ing)?|restrict(?:ed|ing|s)?)[ ](?:(?:most|all|any|its|their|American|U\.S\.|US|certain|dollar)[ ])*(?:dealings|transactions|trade|business|property|trading)(?: with| in| of))[ ]"
            ),
            Status.IMPOSED,
            Side.AFTER,
            weak=True,
        ),
        Form(
            "lapse",
            _c(
                rf"\b(?P<trig>(?:let(?:s|ting)?|allow(?:s|ed|ing)?)[ ]{_ADJ}{_NOUN}{_MORE}(?: to)? (?:lapse|expire|run out))(?: on| against| for)[ ]"
            ),
            Status.LIFTED,
            Side.AFTER,
        ),
        Form(
            "extend_gap",
            _c(
                rf"\b(?P<trig>{t.EXTEND})[ ](?P<until>(?:until|through|by|for|to)[ ](?:[\w,]+[ ]){{1,5}}?)(?:the|its|their|an?)[ ]{_ADJ}{_NOUN}{_ON_OF}"
            ),
            Status.EXTENDED,
            Side.AFTER,
        ),
        Form(
            "extend",
            _c(rf"\b(?P<trig>(?:{t.EXTEND})[ ]{_ADJ}{_NOUN}{_MORE}){_UNTIL}{_ON_OF}"),
            Status.EXTENDED,
            Side.AFTER,
        ),
        Form(
            "lift",
            _c(rf"\b(?P<trig>(?:{t.LIFT})[ ]{_ADJ}{_NOUN}{_MORE}){_ON_OF}"),
            Status.LIFTED,
            Side.AFTER,
        ),
        Form(
            "extend_passive",
            _c(
                rf"\b(?P<own>{_ADJ}{_NOUN}(?:{_ON_OF}[^;,\x01]{{2,80}}?)?)[ ](?P<trig>(?:{_BE}|{_HAVE}been[ ]){_ADV}(?:{t.BECAME_EXTENDED}))\b"
            ),
            Status.EXTENDED,
            Side.NONE,
            passive=True,
        ),
        Form(
            "impose",
            _c(rf"\b(?P<trig>(?:{t.IMPOSE})[ ]{_ADJ}{_NOUN}{_MORE}){_ON}"),
            Status.IMPOSED,
            Side.AFTER,
        ),
        Form(
            "come_back",
            _c(
                rf"\b(?P<own>{_ADJ}(?:{t.STRONG_NOUN}|[Rr]esolutions)(?:[ ]on[ ][\w' ]{{2,40}}?)?)[ ](?P<trig>{t.COME_BACK})\b"
            ),
            Status.IMPOSED,
            Side.NONE,
            passive=True,
        ),
        Form(
            "resolution_passed",
            _c(
                r"\b(?P<own>[Rr]esolution[ ]\d{3,4}(?: \(\d{4}\))?),?[ ](?:which[ ](?:was[ ])?)?(?P<trig>(?:was[ ])?(?:passed|adopted|approved))\b"
            ),
            Status.IMPOSED,
            Side.NONE,
            passive=True,
        ),
        Form(
            "passive_on",
            _c(rf"[ ,](?P<trig>(?:{_BE}|{_HAVE}been[ ]){_ADV}(?:{t.PAST_PARTICIPLES_ON}))\b"),
            Status.IMPOSED,
            Side.BEFORE,
            passive=True,
        ),
        Form(
            "designate",
            _c(
                rf"(?<![\w-])(?P<trig>{t.DESIGNATE}|(?<=to )(?:list|designate)|(?<=will )(?:list|designate)|(?<=would )(?:list|designate))[ ](?!by\b|in\b|under\b|as\b|pursuant\b|on\b|at\b|and\b|or\b|with\b|persons\b|for\b|after\b|over\b|when\b|because\b|individuals described|[^;,]{{2,60}} as (?:its|the|his|her|a) (?:owner|director|address|shareholder|manager))"
            ),
            Status.IMPOSED,
            Side.AFTER,
        ),
        Form(
            "designate_now",
            _c(
                rf"(?<=[a-z] )(?P<trig>{t.PRESENT_DESIGNATE})[ ](?=(?:the|a|an|others?|two|three|four|five|six|seven|eight|nine|ten|\d+|dozens)[ ]|others\b)"
            ),
            Status.IMPOSED,
            Side.AFTER,
            weak=True,
        ),
        Form(
            "strike",
            _c(
                rf"(?<!which )(?<!that )(?<!sanctions )(?<!measures )(?<!who )\b(?P<trig>{t.STRIKE})[ ](?!by\b|in\b|at\b|on\b|for\b|of\b|and\b|hard\b|back\b|among\b|between\b|with\b|out\b|down\b|an? (?:agreement|deal|accord|pact|bargain|balance|blow|compromise|tone|note)\b)"
            ),
            Status.IMPOSED,
            Side.AFTER,
            weak=True,
        ),
        Form(
            "cut_off_passive",
            _c(
                r"[ ](?P<trig>(?:be|being|been|was|were) (?:cut|locked|shut) (?:off|out) (?:from|of) (?:the (?:dollar|U\.S\. financial system|US financial system|financial system|international financial system)|[Ss][Ww][Ii][Ff][Tt]|dollar))"
            ),
            Status.IMPOSED,
            Side.BEFORE,
            passive=True,
        ),
        Form(
            "add_bare",
            _c(
                r"\band (?:also )?(?P<trig>added)[ ](?=(?:two|three|four|five|six|seven|eight|nine|ten|\d+|an? )[ ]?)"
            ),
            Status.IMPOSED,
            Side.AFTER,
            weak=True,
        ),
        Form(
            "impose_own",
            _c(rf"\b(?P<trig>(?:{t.IMPOSE})[ ]{_ADJ}{t.STRONG_NOUN}(?: of its own| of their own))"),
            Status.IMPOSED,
            Side.NONE,
        ),
        Form(
            "next_in_line",
            _c(
                rf"\b(?P<trig>(?:(?:will|would|could|may|might) (?:be next(?: in line)?|face|be hit with|be subject to|find)|should expect(?: to (?:face|find|be))?))\b[^;\x01]{{0,60}}?(?:{t.STRONG_NOUN}|assets frozen|penalties)"
            ),
            Status.THREATENED,
            Side.BEFORE,
            weak=True,
        ),
    )


@cache
def _needed() -> tuple[tuple[Form, int, tuple[int, ...]], ...]:
    return tuple((form, needs(form.name)[0], needs(form.name)[1:]) for form in forms())


def forms_in(cues: int) -> list[Form]:
    """Return, quickly, the frames that can match a sentence with these cues."""
    return [
        form
        for form, first, others in _needed()
        if first & cues and all(need & cues for need in others)
    ]
