"""Countries and bodies that only describe: "the Zimbabwe program", "the Treasury's critics"."""

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions import tables
from summarizer.text.patterns import lazy, one_of

INSTITUTION = lazy(rf"(?:['’]s?)?\s+(?P<what>{tables.INSTITUTION})")
_POSSESSIVE = r"['’]s?\s+(?=\w)|['’]\s"
_POSSESSES = lazy(_POSSESSIVE)
NO_SUBJECT = lazy(
    rf"{_POSSESSIVE}"
    r"|[- ](?:led|backed|based|linked|drafted|registered|flagged|sponsored|made|style|born|owned|controlled)\b(?! (?:an?|the|its|another|two|new) )"
    r"|-|\s(?:General )?Licen[cs]es?\b| (?:[A-Z]\w+,? (?:and |of )?){1,5}Act\b"
    r"| Sanctions Committee| (?:Post|Times|Independent|Herald|Daily|Tribune|Journal|Gazette|Observer)\b"
    r"| (?:sanctions|embargo|arms embargo) (?:committee|regime|list|programme|program|package|panel|monitor)"
)
"""What follows a country that does nothing itself: "the Sudan sanctions committee"."""

_SMALL_WORDS = one_of(
    r"""
    between after before over under with at by from since until against following amid because
    but or as while when where without about of during despite through via alone too itself only
    just still never not [a-z]+ly on in also has had is was and then will would first this last
    said says which who to for its previously later earlier separately did does could can may
    might must meanwhile today yesterday cut went goes kept let came made held set wants? gives?
    takes? throws? hopes? intends?
    """
)
_STEMS_OF_VERBS = one_of(
    """
    imposed sanction designat blacklist list ban bar freez froze lift eas remov hit target veto
    block propos plan announc impos slap plac appl agre level launch unleash publish releas
    maintain implement initiat mirror match retain relax reduc add put took ended let revoke
    shut deni deny keep clos rolled expand tighten toughen broaden widen extend renew prolong
    unveil introduc adopt issu levi enact approv suspend dropp rais ratchet stepp strengthen
    restor reimpos re- order warn threaten acted moved start began stopp halt restrict prohibit
    offer grant waiv exempt allow joined announces forb struck strip tore threw gave pull withdr
    seal seek sought brought handed pass vow pledg declar brand outlaw crack punish penali
    """
)
_OTHERS = rf"[a-z]+ed\b(?! [a-z]+s\b)|(?:an?|{TWO_TO_TWELVE}|days?|weeks?|months?|years?) "
"""A participle that no plural follows, and a number with what is counted."""
_NOUN = rf"(?!{_SMALL_WORDS}\b|{_STEMS_OF_VERBS}|{_OTHERS})[a-z]+\b"
"""A word in small letters that can be a noun."""
_OFFICE = r"(?:[A-Z][a-z]+ ){0,3}(?:Judge|Ambassador|Attorney|District|Embassy|Senator|Representative|Navy|Army|Air Force)\b"
_ITS_LIST = (
    r"(?:sanctions )?(?:lists?|blacklists?|bans?|freeze|embargo)(?=[;.,:]|$|\s(?:is|are|was|were|has|have|in"
    r"|on|to|by|and|of|for|that|which|since|last|this)\b)"
)
ADJECTIVE_USE = lazy(rf"\s+(?:{_NOUN}|{_OFFICE}|{_ITS_LIST})")
"""What follows the name of a country that only says whose or what something is."""

_THE_NAMES = (
    "United ", "Nether", "Philipp", "Gambia", "Cong", "Maldiv", "Baham", "Czech", "Soviet",
)  # fmt: skip
_BEFORE_TOPIC = ("the ", "its ", "their ", "The ", "new ", "its own ")


def describes(text: str, start: int, end: int, form: str) -> bool:
    """Tell whether a country only says what something is about: "the Zimbabwe program"."""
    if form == "abbreviation":
        return ADJECTIVE_USE.match(text, end) is not None
    if (
        form != "name"
        or not text.endswith(_BEFORE_TOPIC, 0, start)
        or text.startswith(_THE_NAMES, start)
    ):
        return False
    return ADJECTIVE_USE.match(text, end) is not None


_OWNED_BODY = lazy(
    r"['’]s?\s+(?:[A-Z]\w+ |\d{4} )?(?:sanctions )?[Cc]ommittee\b|['’]s?\s+(?:Office|Bureau|General|foreign|\d+|(?:[a-z]+-?){1,2}\s+(?:states|members|countries))"
)


def owns_another(text: str, end: int) -> bool:
    """Tell whether a body only owns somebody else ("the Treasury's critics")."""
    match = _POSSESSES.match(text, end)
    if not match:
        return False
    return not INSTITUTION.match(text, end) and not _OWNED_BODY.match(text[end : end + 60])
