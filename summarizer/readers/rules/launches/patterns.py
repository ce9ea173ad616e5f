"""Small patterns of the modules of launches: bounds, marks and cues around a launch."""

import re
from functools import lru_cache

from summarizer.readers.rules.launches.loose_table import UNSURE
from summarizer.readers.rules.launches.table import (
    CLAIMERS,
    FAILURES,
    FLOWN,
    HEADS,
    INTRANSITIVES,
    NOT_HEADS,
    SAYING,
)
from summarizer.records.launch import Confirmation
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy

HEAD = Cue(rf"\b{HEADS}\b(?!{NOT_HEADS})")
"""A noun for what is launched."""
NO_HEAD = lazy(NOT_HEADS)
"""Behind such a noun that is the first half of something else."""
ON_A_DAY = r"(?:\s+(?:on|in|last|this|early|late)\s+\w+){0,2}"
"""Between "tried" or "attempt" and "to", when it was: " last week"."""
SAYS = Cue(rf"\b{SAYING}\b")
FAILS = Cue(rf"\b{FAILURES}\b")
FLIES = Cue(rf"\b{INTRANSITIVES}\b|\bin(?:to)? (?:\w+ )?orbit\b")
"""What a missile does."""
DRAMATIC = Cue(rf"\b{FLOWN}\b")
"""What only a missile in flight does."""

ABOUT = (
    "issile", "ocket", "rojectile", "atellite", "BM", "aunch", "orbit", "Hwasong", "fired",
    "test-fire", "Tested", "tested", "firing", "light test", "light-test", "iftoff", "ift-off",
    "S-300", "S-400", "let fly", "ersonic", "ballistic", "took off", "osmodrome", "paceport",
)  # fmt: skip
"""Parts of words; an article with none of them tells no launch."""


@lru_cache(maxsize=512)
def is_satellite(kind: str | None) -> bool:
    """Tell whether a type is that of what a rocket carries, and not of a rocket."""
    return kind is not None and _SATELLITE.search(kind) is not None


_SATELLITE = lazy(r"[Ss]atellites?\b(?!\s(?:[Ll]aunch|carrier))|[Ss]pace(?:craft|ships?)\b")


def speaks_of_launches(words: str) -> bool:
    """Tell quickly whether words can have to do with launches."""
    return any(part in words for part in ABOUT)


UNDONE = {Confirmation.DENIED, Confirmation.PLANNED}
CLASS = lazy(
    r"ballistic|cruise|satellite|hypersonic|short|medium|intermediate|intercontinental|ICBM|SLBM"
)
TIMES = lazy(
    r"[^,.;]{0,40}?\s(?P<n>(?:at least |about |some |more than )?(?:a )?(?:[a-z]+(?:-[a-z]+)?"
    r"|\d+))\s+(?:times(?!\s+(?:the|its|that|faster|as|more|higher)\b)|(?:separate\s+)?occasions)\b"
)
AND = lazy(
    r"\s*(?:,|and|,\s*and)\s+(?:(?:once\s+)?(?:again|more)\s+|an?\s\w+\stime\s+)?(?:the\s+(?:latest|last|most\s+recent)\s+)?(?:in\s+|on\s+)?"
)
AS_WELL = lazy(r",?\s+(?:and|as well as)\s+")
"""Between two nouns for launches, which are two."""
TO_VERB = r"(?:\s+(?:has|had|have|also|then|last|first|later|again|\w+ly))*\s+"
"""What stands between a subject and its verb."""
RELATIVE = lazy(
    r",\s+(?:which|who|whose)\b[^,;]{0,120},|\([^)]*\)|\s(?:[—–]|--?)\s[^—–]{3,80}?\s(?:[—–]|--?)\s"
)
STRUCK = lazy(
    r"(?:hit|struck|strike|slam|smash|flatten|destroy(?!\w*\sitself)|demolish|level|wreck|damag|tore"
    r"|rip|pound|rock)"
)
"""What missiles do where they come down, whoever fired them."""
LANDS = lazy(r"(?:land|fell|fall|splash|crash|hit|struck|str[iu]k|slam|plung|came|smash|dropp)")
SUBJECT = lazy(r"missile|rocket|satellite|space program|launch")
EDGE = lazy(r",\s+(?:but|while|and|whereas)\b|;")
HOURS = lazy(r"\b(?:[Hh]ours?|[Mm]inutes?)\b")
FAILED_TO = lazy(r"fail(?:ed|s|ing)?\b(?:\s[^,.;]{1,40})?\sto\b")
SINCE = lazy(r"\bsince\s+(?:at least\s+|early\s+|late\s+)?$", re.IGNORECASE)
STATE_MEDIA = lazy(rf"\b{CLAIMERS}\b")
NO_SIGN = r"\bno\s+(?:indications?|evidence|signs?|proof)\b[\"”’']?\s+(?:that\s+)?"
"""Before a launch that nothing speaks for: "there was no sign that it had tested"."""
ATTACK = lazy(r"\b(?:attack|strike|assault)s?$")
FELL = lazy(r"\b(?:fell|landed|came\sdown|crashed|strayed|failed|exploded)\b")
"""What became of some, which is denied behind it: "four fell in Iran; Moscow denied it"."""
OF_LATE = lazy(r"\b(?:recent|past few|last few)\b")
AN_EARLIER = lazy(
    r"\b(?:after|following|when|as|while|since|despite)\s+(?P<other>(?:another|an(?:other)?\s+earlier"
    r"|a\s+previous|the\s+(?:first|previous|earlier|other)|(?:its|their)\s+(?:first|previous"
    r"|earlier|debut|maiden|inaugural))\b(?![-‑\s]stages?)[^.;]{0,50})$"
)
"""Before the failure of a launch other than the one told: "after another hours earlier failed"."""
REENTERS = lazy(r"\sback\s(?:in)?to\s(?:Earth|the\s(?:Earth['’]s\s)?atmosphere)\b")
"""What becomes of a rocket days after its launch."""
KIN = r"(?:forerunners?|predecessors?|successors?|twins?|siblings?|sister|stablemates?|cousins?)"
"""What missiles told are to another: "its two predecessors"."""
UNCERTAIN = lazy(rf"\b{UNSURE}\b")
"""In a sentence that need not tell of what was."""
OTHERS_MISSILE = lazy(
    r"\b(?:(?:prices?|cost|number|value|sales?|production|share|stocks?|supply|use|reach|quality)\sof"
    r"|(?:armed|equipped|laden|loaded|fitted)\swith|carrying|(?:derived|adapted|copied)\sfrom"
    r"|(?:based|model+ed)\son|(?:copy|version|variant|derivative|successor|heir|rival)\s(?:of|to))\s"
    r"(?:(?:an?|the|its|their)\s)?(?:[\w'’-]+\s){0,2}$"
)
"""Before missiles of which something else did what is then said."""
STOPS = lazy(
    r"(?:['’]s)?\s(?:[\w-]+\s){0,6}?(?:(?:shot|brought|knocked)\sdown|intercepted|downed|destroyed)\b"
)
"""Behind who stopped a missile that somebody else launched."""
PROGRAMS = lazy(
    r"\b(?:servers?|software|apps?|websites?|databases?|algorithms?|subscribers?|chatbots?"
    r"|beta|rollout|online\splatform|customers)\b"
)
"""Words of programs, which are launched and tested too, whatever they are called."""
TO_COME = lazy(
    r"\b(?:(?:w(?:ill|ould)|to)(?:\s(?:not|now|next|first|also|again|then|\w+ly))*|[’']ll)\s$"
)
"""Before what somebody or something is yet to do: "plans to", "will now"."""
MORE_TO_COME = lazy(
    r"\b(?:(?:two|three|four|five|six|\d+)\smore|further|next|remaining)\b[^;:.]{0,60}"
    r"\b(?:before|by|until|this|next|planned|due|to\scome|ahead|scheduled)\b[^;:.]{0,40}:"
)
"""Before launches that are yet to be made: "two more before the end of the year: one in"."""
