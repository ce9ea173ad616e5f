"""What a model's sentence must say of a status, and the plain words it may use: data."""

from typing import Final

from summarizer.records.launch import Confirmation
from summarizer.records.sanction import SanctionStatus
from summarizer.text.word_sets import word_set

_SAID: Final = r"say|said|claim|announc|assert|state[sd]?\b|declar|boast|tell|told|according"

STATUS_WORDS: Final[dict[SanctionStatus | Confirmation, str]] = {
    SanctionStatus.PROPOSED: (
        r"propos|tabled?\b|draft|submit|seek|sought|call(?:s|ed|ing)? (?:for|on)|urg|recommend"
        r"|plan|consider|request|ask|put forward|not in force|not yet|pending"
    ),
    SanctionStatus.THREATENED: (
        r"warn|threat|vow|could|would|may\b|might|if\b|unless|ready|prepared|consider|not in force"
    ),
    SanctionStatus.BLOCKED: (
        r"block|veto|reject|not (?:be )?adopt|fail|oppos|object|defeat|not in force"
    ),
    SanctionStatus.EXTENDED: r"exten|renew|prolong|roll",
    SanctionStatus.EASED: r"eas|relax|loosen|suspend|waiv",
    SanctionStatus.LIFTED: (
        r"lift|remov|delist|de-list|revok|rescind|end(?:s|ed)?\b|unfreez|unfroz|repeal|drop|struck"
    ),
    Confirmation.CLAIMED: _SAID,
    Confirmation.REPORTED: rf"report|{_SAID}",
    Confirmation.DENIED: r"den(?:y|ies|ied|ial)|reject|dismiss|disput|refut",
    Confirmation.PLANNED: (
        r"plan|will\b|inten[dt]|prepar|schedul|set to|notif|announc|expect|not happened"
    ),
}
"""A sentence on an event of this status must hold one of these words; regex fragments."""

DONE_BY: Final[dict[str, frozenset[SanctionStatus | Confirmation]]] = {
    "impose": frozenset(
        {
            SanctionStatus.IMPOSED,
            SanctionStatus.EXTENDED,
            SanctionStatus.EASED,
            SanctionStatus.LIFTED,
        }
    ),
    "lift": frozenset({SanctionStatus.LIFTED, SanctionStatus.EASED}),
    "ease": frozenset({SanctionStatus.EASED, SanctionStatus.LIFTED}),
    "extend": frozenset({SanctionStatus.EXTENDED}),
    "launch": frozenset({Confirmation.CONFIRMED}),
}
"""A deed may be told as a fact where an event of one of these statuses is cited."""

PLAIN_WORDS: Final = word_set(
    """
    about above accord account across act action actor add adopt after again against agency ago
    agree all almost alone along already also although among amount announce another any apart
    apply approximately are area around article ascribe aside at attribute author authority away
    back base been before began begin behind being below beside besides between beyond blacklist
    block body both break bring broke broken brought but call came carry case cite claim class
    come comment common compare concern conduct confirm conflict consist contain contradict
    contradiction count country cover date day decline deny describe designate detail did differ
    difference different disagree do does done down during each earlier earliest ease either else
    end entity even event every except explain extend few figure find fire first five following
    for found four freeze from full further gave give given go goes government group had has have
    having he her here him his hold hour how however identical impose include independent
    independently individual instead into involve is it its itself joint just kept kind know known
    last late later latest launch leave led left less let lets lift like list location made make
    many matter may mean meant meanwhile measure member mention met might missile month more most
    much must name named near neither never new next nine no nobody none nor not note nothing now
    number occasion of off on once one only open or order origin original other others otherwise
    out outcome over overlap own paper part party per period person place plan position precise
    present print propose put ran range rather recent record refer regard relate remain renew
    repeat report rest run said same sanction saw say second see seen separate separately sequence
    set seven several shall she should show shown side silent similar since single six so some
    source speak specify spoke stand start state statement status step still stood such sum take
    taken target tell ten test than that the their them then there these they thing third this
    those thought threaten three through time timeline together told too total toward tried try
    two type unclear under unknown unless unnamed unresolved until up upon use version veto via
    view warn was way week well went were what when where whereas whether which while who whole
    whom whose will with within without word would write written wrote year yet zone
    """
)
"""Words of the language and of reporting, in their base forms; they add nothing to an item."""
