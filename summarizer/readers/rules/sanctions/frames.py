# ruff: noqa: E501 - a pattern reads best on one line
"""The frames in which an action is told: a verb or noun and the side on which its target stands."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from summarizer.readers.rules.sanctions import tables as t
from summarizer.records.sanction import SanctionStatus as Status


class Side(StrEnum):
    """Where the target stands: behind the match, before it, or inside its group `t`."""

    AFTER = "after"
    BEFORE = "before"
    INSIDE = "inside"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Form:
    """A frame: its pattern (group `trig`, optionally `t` and `own`), what it tells, and where."""

    name: str
    pattern: re.Pattern[str] | None
    status: Status
    side: Side
    passive: bool = False
    weak: bool = False
    """Needs an agent that imposes sanctions and an article that speaks of them."""


_NOUNS = (
    "sanction", "measures", "embargo", "freez", "ban", "restriction", "curb", "control", "blacklist",
    "penalt", "designation", "listing", "limit", "package",
)  # fmt: skip
_IMPOSE = (
    "impos", "slap", "announc", "unveil", "adopt", "introduc", "level", "issu", "enact", "roll", "lev",
    "appl", "tighten", "toughen", "strengthen", "expand", "widen", "broaden", "approv", "agree", "plac",
    "put", "restor", "trigger", "follow", "respond", "answer", "launch", "add", "order", "establish",
    "mov", "pil", "hit back", "set", "declar",
)  # fmt: skip
_BLOCK = (
    "veto", "block", "reject", "shot down", "scupper", "thwart", "torpedo", "derail", "vot", "oppos",
    "held up", "hold", "stop", "stall", "stuck", "failed", "turned down", "defeat",
    "sank", "sink", "sunk", "spik", "kill", "buried", "scuttl", "foiled",
)  # fmt: skip
_END = (
    "lift", "remov", "end", "drop", "scrap", "revok", "repeal", "rescind", "dismantl", "terminat",
    "annul", "str", "abolish", "cancel", "withdr", "waiv", "overturn", "quash", "let", "allow",
)  # fmt: skip
_EASE = (
    "eas",
    "loosen",
    "relax",
    "soften",
    "suspend",
    "reliev",
    "paus",
    "exempt",
    "roll",
    "scal",
    "unw",
    "lift",
)
_EXTEND = ("extend", "renew", "prolong", "maintain", "roll", "prorogu", "continu", "keep", "kept")
_LISTS = ("list", "register", "registry", "sanctions")
_DESIGNATE = (
    "sanctioned",
    "sanctioning",
    " sanction ",
    "designat",
    "blacklist",
    "listed",
    "listing",
    " list ",
    "penali",
    "debarr",
)
NEEDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "bill": (("would ",), ("bill", "draft", "legislation", "motion")),
    "relative": ((", which", ", who"), ("sanctioned", "designated", "blacklisted", "listed", "added")),
    "lift_bare": ((*_END, "revers", "undid", "undo"), ("designation", "listing", "sanctions", "measures", "embargo", "restrictions")),
    "block_passive": (("block", "veto", "reject", "shot down", "thwart", "stall", "stuck", "voted down", "defeat", "turned down", "on hold", "held up", "sunk", "spik", "kill", "buried", "scuttl", "foiled"),),
    "block": (_BLOCK,),
    "list_off": (("from", "off", "of"), _LISTS, ("remov", "took", "tak", "str", "drop", "delet", "clear", "releas", "free")),
    "list_on": (_LISTS, ("add", "put", "plac", "includ", "enter", "inscrib")),
    "dealings": (("barr", "bar ", "bann", "prohibit", "block", "restrict"), ("dealings", "transactions", "trad", "business", "property")),
    "lapse": (("lapse", "expire", "run out"),),
    "extend_gap": (_EXTEND, _NOUNS),
    "extend_own": (_EXTEND, _NOUNS),
    "ease": (_EASE, _NOUNS),
    "ease_freeze": (_EASE, ("freeze", "ban", "restrictions", "limits")),
    "extend": (_EXTEND, _NOUNS),
    "lift": (_END, _NOUNS),
    "lift_passive": (_END, _NOUNS),
    "ease_passive": (_EASE, _NOUNS),
    "extend_passive": (_EXTEND, _NOUNS),
    "extend_before": (("renewed", "prolonged", "rolled over"),),
    "impose": (_IMPOSE, _NOUNS),
    "impose_passive": (_NOUNS, ("imposed", "announced", "introduced", "adopted", "restored", "tightened", "expanded", "put in place", "slapped", "unveiled", "approved", "reinstated", "brought back", "agreed")),
    "come_back": (("back", "into", "took effect", "restored", "returned", "kicked in"), ("sanction", "embargo", "measures", "resolution", "freeze", "ban", "restriction", "curb", "control")),
    "resolution_passed": (("resolution",), ("passed", "adopted", "approved")),
    "passive_on": (("sanction", "designated", "blacklist", "listed", "penali", "list", "added to", "property", "freeze"),),
    "designate": (_DESIGNATE,),
    "designate_now": (("sanctions", "blacklists", "designates", "list"),),
    "strike": (("target", "hit", "str", "go after", "goes after", "went after", "gone after", "going after", "aim at", "punish", "singl", "against", "down on", "sights on"),),
    "cut_off": (("off from",),),
    "cut_off_passive": (("be cut", "been cut", "were cut", "was cut", "being cut", "be locked", "be shut", "been shut"),),
    "add_bare": (("added",),),
    "impose_own": (("of its own", "of their own"),),
    "next_in_line": (("will be next", "would be next", "face", "facing", "be hit with", "be subject to", "should expect", "risk", "will find", "would find", "could find"), (*_NOUNS, "frozen")),
}  # fmt: skip
"""For each frame, what a sentence must hold: one stem of every tuple."""


_ADJ = r"(?:(?!(?:and|or|but|that|which|who|to|for|from|by|with|it|they|we|over|under|has|had|have|was|were|is|are|said)\b)(?:the |a |an |its |their |his |her |our )?[\w'’.,()/-]+[ ]){0,7}?"
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
                rf"\b(?P<trig>{t.EXTEND})[ ](?P<until>(?:until|through|by|for|to)[ ](?:[\w,]+[ ]){{1,5}}?)(?:the|its|their)[ ]{_ADJ}{_NOUN}{_ON_OF}"
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
            "extend_before",
            _c(
                r"[ ,](?P<trig>(?:were|was|have been|has been) (?:renewed|prolonged|rolled over))\b"
            ),
            Status.EXTENDED,
            Side.BEFORE,
            passive=True,
            weak=True,
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
                rf"(?<!which )(?<!that )(?<!sanctions )(?<!measures )(?<!who )\b(?P<trig>{t.STRIKE})[ ](?!by\b|in\b|at\b|on\b|for\b|of\b|and\b|hard\b|back\b)"
            ),
            Status.IMPOSED,
            Side.AFTER,
            weak=True,
        ),
        Form(
            "cut_off",
            _c(
                r"\b(?P<trig>(?:cut(?:s|ting)?|locked?|shut))[ ](?P<t>(?:[\w'’-]+[ ]){1,8}?)off from[ ](?:the (?:dollar|U\.S\. financial system|US financial system|financial system|international financial system)|[Ss][Ww][Ii][Ff][Tt]|its ports|dollar)"
            ),
            Status.IMPOSED,
            Side.INSIDE,
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
def _bits() -> dict[str, int]:
    """Return one bit for each stem."""
    stems = sorted({stem for needs in NEEDS.values() for stems in needs for stem in stems})
    return {stem: 1 << number for number, stem in enumerate(stems)}


@cache
def _needed() -> tuple[tuple[Form, tuple[int, ...]], ...]:
    """Return each frame with the bits that a sentence must have, one of every number."""
    bits = _bits()
    return tuple(
        (form, tuple(sum(bits[stem] for stem in set(stems)) for stems in NEEDS[form.name]))
        for form in forms()
    )


def forms_in(sentence: str) -> list[Form]:
    """Return, quickly, the frames that can match a sentence given in lower case."""
    present = 0
    for stem, bit in _bits().items():
        if stem in sentence:
            present |= bit
    found = []
    for form, needs in _needed():
        for need in needs:
            if not need & present:
                break
        else:
            found.append(form)
    return found
