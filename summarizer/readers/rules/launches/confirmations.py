"""How a launch is told: as done, as planned, as denied, or only as something possible."""

import re

from summarizer.normalize.modality import Modality
from summarizer.readers.rules.launches.announced import warning_of
from summarizer.readers.rules.launches.moved import moved_to
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import FAILED_TO, FAILS, NO_SIGN, UNDONE
from summarizer.readers.rules.launches.table import SETTING_A_DAY
from summarizer.readers.rules.launches.to_come import is_slated
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.voices import RUMOR, is_own
from summarizer.records.launch import Confirmation
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, skip

_ASKED = lazy(r"\b[Aa]sked\b|\bquestion")
_NO = lazy(
    r"[\"“‘](?:That is|That’s|That's|It is|This is)?\s*(?:not true|No\b|false|untrue)|denied",
    re.IGNORECASE,
)
_PLAN = lazy(
    r"plan|vow|pledg|promis|intend|means to|will|set to|^(?:is|are) to|^next|coming|pencil|notice"
    r"|gear|count-?down|counting|rolling|getting|in line|on track|on course|build-up|run-up"
    r"|scheduled|set$|due$|prepar|ready|poised|schedul|intend|due|notif|’ll|'ll|going to|expected"
)
_SAID_NOT = Cue(
    r"\b(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|stress(?:es|ed)|told)\b[^.;]{0,60}?"
    r"\b(?:not|never|no|n[’']t|none)\b"
)
_WOULD = Cue(
    r"\b(?:said|says|saying|added|adding|announced|notified|confirmed|declared|told"
    r"|informed)\b[^.;]{0,90}?\bwould\b"
)
_FALSE = lazy(
    r"\b(?:den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)"
    r"|false|fabricat\w+"
    r"|fake|untrue|baseless|invent\w+|nonsense|lies?|not true|groundless|unfounded|wrong"
    r"|no (?:such )?(?:launch|test|missile|firing)|incorrect|inaccurate|mistaken|rubbish\w*"
    r"|fictions?|hoax|fairy tales?|no truth|without foundation|(?:did not|never) happen(?:ed)?)\b"
)
_CLAIMED_TO = lazy(r"\bclaim(?:s|ed|ing)?\s+to\s+(?:have\s+)?$")
"""Before what somebody says he did: "claimed to put a satellite into orbit"."""
_KEPT = lazy(
    r"\b(?:made\sgood\son|kept|fulfilled|carried\sout|followed\sthrough\son"
    r"|honou?red)\s(?:its|their|an?|the)\s"
    r"(?:\w+\s)?(?:promise|threat|pledge|vow|plan)s?\sto\s$"
)
"""Before what was vowed and was done: "made good on its threat to fire"."""
_ABOUT_IT = lazy(
    r"\b(?:in response to|in retaliation for|responding to|respond to|in the wake of|because of"
    r"|condemn(?:s|ed|ing)?|denounc(?:es|ed|ing)|punish(?:ed|ing)?\s[^,.;]{3,25}\sfor|following"
    r"|(?:consultations|talks|meeting|debate|briefing|session|statement)\s+(?:on|over|about"
    r"|to discuss)|discuss(?:es|ed|ing)?)\s+(?:the\s+)?$"
    r"|\b(?:report|detect|track|monitor|register)(?:s|ed|ing)\s+(?:the\s+)?$"
)
"""Before a launch that was the cause of what is said, planned or not."""
_GUESSED = Cue(
    r"\b(?:signs?|indications?|hints?|possibility|possibilities|chances?|likelihood|probability"
    r"|risk|speculation|speculat(?:e[sd]?|ing)|fears?|feared|concerns?|worr(?:y|ies|ied)"
    r"|suspicions?"
    r"|suspect(?:s|ed)?|guess(?:es|ed)?|rumou?rs?|predict(?:s|ed|ions?))\s"
    r"(?:(?:is|was|are|were|remains?|remained|high|growing|mounting|rising|strong"
    r"|grew)\s){0,2}that\b"
    r"[^.;]*$",
    re.IGNORECASE,
)
"""Before a plan that somebody only suspects: "signs that it is set to test"."""
_SEEMS = Cue(
    r"\b(?:believe[sd]?|thinks?|thought|suspect(?:s|ed)?|fear(?:s|ed)?)\s(?:that\s)?(?:[\w.'’]+\s){1,4}?"
    r"(?:is|are|was|were|may\sbe)\s(?:preparing|planning|readying|about|getting\sready)\b[^.;,]*$"
    r"|\b(?:may|might|could|appear(?:s|ed)?|seem(?:s|ed)?|likely|probably|possibly|perhaps"
    r"|reportedly"
    r"|believed|thought|suspected)\s+(?:(?:to|be|have|been|also|soon|already|again|well"
    r"|now)\s+){0,4}"
    r"(?:prepar(?:e|ed|ing)|plan(?:s|ned|ning)?|ready(?:ing)?|set|about|poised|gear(?:ed"
    r"|ing)|getting)"
    r"\b[^.;,]*$"
)
"""Before what somebody seems to plan: "may be preparing to launch"."""
_IF_SO = lazy(r"(?:If|Unless|Should|In case|In the event|Whenever|Once)\b")
"""What a sentence begins with that threatens, and plans nothing: "If attacked, it will fire"."""
_JUDGED = lazy(
    r"(?:\sby\s[A-Z][^,;.]{2,30}?)?\s(?:would|will)\s(?:also\s|only\s|clearly\s)?(?:be\s(?:[\"“]|an?\s|seen\b|considered\b"
    r"|regarded\b|met\b|very\b|in\s(?:violation|breach))|mean|constitute|violate|breach|amount|represent"
    r"|pose|invite|draw|trigger)"
)
"""Behind a launch of which it is only said what it would be: "would be a provocative act"."""
_IF_HIT = lazy(
    r"[^;.]{0,60}?,?\s(?:if|unless)\s(?!(?:the\s|all\s)?(?:weather|conditions|everything|all\s|tests))"
)
"""Behind what is only threatened: "would launch a missile if the North tested again"."""
_GOES_ON = lazy(r"\b(?:continu(?:e[sd]?|ing)|go(?:es|ing)?\s+on)\s+to\s+$")
"""Before what is done again and again, and planned for no day: "will continue to test"."""
_ONCE = lazy(
    r"\b(?:after|since|following)\s(?:(?!\b(?:will|would)\b)[^,.;]){0,40}?\b(?:vow|pledg"
    r"|promis|announc|threaten|plann)"
    r"(?:ed|ing)\b[^,.;]{0,30}$"
)
"""Before what was vowed and then done: "failed to launch one shortly after it vowed to"."""
_WARNED = lazy(
    r"\b(?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|indications?|alert(?:s|ed|ing)?)\b[^.;]*$"
)
"""Before a plan that somebody warns of, which is one only with its day."""
_NO_SIGN_OF = lazy(
    rf"{NO_SIGN}[^.;,]{{0,40}}$|\b(?:point(?:s|ed|ing)?|hint(?:s|ed|ing)?)\s(?:to|at)\s$"
)
_MAY_BE = lazy(
    r"\b(?:[Tt]here\s+)?(?:could|may|might|would|will|can)\s+(?:(?:well|soon|also|still"
    r"|even)\s+)?be"
    r"\s+[\"“]?(?:[\w-]+\s+){0,4}$"
)
"""Before launches that there may yet be: "there may soon be a launch"."""


def confirmation_of(
    story: Story, sentence: Sentence, mention: Mention, modality: Modality
) -> Confirmation | None:
    """Return whose word it is before the speakers are looked at; None: no launch."""
    text = story.page.text
    cause = _is_cause(text, sentence, mention)
    if not cause and (modality.denied or is_rumor_denied(story, sentence, mention.start)):
        return Confirmation.DENIED
    if modality.hypothetical and modality.cue == "whether":
        answered = _ASKED.search(text, sentence.start, mention.start) and _NO.search(
            text, mention.end, min(len(text), sentence.end + 120)
        )
        return Confirmation.DENIED if answered else None
    if cause or _is_failed_try(story, sentence, mention, modality):
        return Confirmation.CONFIRMED
    claimed = _CLAIMED_TO.search(text, max(sentence.start, mention.start - 30), mention.start)
    put_down = (
        _is_put_down(text, sentence, mention)
        or _is_to_be(text, sentence, mention)
        or warning_of(story, sentence, mention) is not None
        or _is_of_plans(text, sentence, mention)
        or (mention.form is Form.NOUN and _TO_FOLLOW.match(text, mention.end, sentence.end))
        or is_slated(text, mention)
        or moved_to(story, sentence, mention) is not None
    )
    if put_down or (not claimed and (modality.planned or modality.cue == "would")):
        planned = _planned_word(story, sentence, mention, modality)
        return Confirmation.PLANNED if put_down else planned
    if _is_said_not(story, sentence, mention, modality):
        return Confirmation.DENIED
    done = (modality.factual or claimed) and not _is_possible(text, sentence, mention)
    return Confirmation.CONFIRMED if done else None


def _is_put_down(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a launch has got its day to come: "has set the next attempt for February"."""
    low = max(sentence.start, mention.start - 24)
    if _DAY_FOR.search(text, max(sentence.start, mention.start - 80), mention.start):
        return mention.form is Form.NOUN
    if not _TO_A_DAY.match(text, mention.end, sentence.end):
        return False
    return _SETS.search(text, low, mention.start) is not None


_DAY_FOR = lazy(
    rf"\b{SETTING_A_DAY}\s(?:[\w,:.-]+\s){{0,5}}?"
    rf"(?:{MONTHS}|{WEEKDAYS}|\d{{1,2}}|(?:19|20)\d\d)\s(?:[\w,-]+\s){{0,3}}?"
    r"(?:for|as\sthe\s(?:day|date|month|time|start)\s(?:of|for))\s(?:(?:the|its|an?|another)\s(?:\w+\s){0,2})?$"
)
"""Before a launch whose day has been named: "set October 5 for the first launch"."""


_NO_PLANS = lazy(
    r"\b(?:no|not\sany|without(?:\sany)?)\s(?:\w+\s)?(?:plans?|intentions?|wish|desire|need|reason|intent)\s"
    r"(?:to|for|of|on|about)\s(?:\w+\s)?$"
)
"""Before what nobody means to launch: "there were no plans for firing the missile"."""


def _is_to_be(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a launch is what is yet to be: "what officials believe will be a firing of"."""
    what = mention.missile
    if mention.form is not Form.NOUN or what is None or not (what.kind or what.name):
        return False
    return _WILL_BE.search(text, sentence.start, mention.start) is not None


def _is_of_plans(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether it is one of those to come: "will fly six times, including a launch of"."""
    return (
        mention.form is Form.NOUN
        and _AMONG_THEM.search(text, max(sentence.start, mention.start - 20), mention.start)
        is not None
        and _TO_COME.search(text, sentence.start, mention.start) is not None
    )


_AMONG_THEM = lazy(r",\s(?:including|among\sthem)\s(?:the\s|an?\s|its\s)?$")
_TO_COME = lazy(r"\b(?:will|plans?\sto|planning|(?:is|are)\s(?:set|due|scheduled|expected)\sto)\s")
_WILL_BE = lazy(r"\b(?:will|(?:is|are)\s(?:expected|believed|likely|due|set)\sto)\sbe\s$")
_MADE = (
    r"\b(?:(?:(?:was|were|has\sbeen|had\sbeen)\s(?:\w+ly\s)?|and\s)(?:carried|conducted|held|made|fired"
    r"|launched|a\s(?:success|failure))|failed|succeeded|took\splace|went\sahead|lifted|blew|exploded"
    r"|ended)\b"
)
"""What a launch that was planned did at last."""
_AT_TIME = r"(?:for|in|on|to|by|at|between|next|late|early|before)"
_SCHEDULED = (
    r"(?:due|planned|scheduled|expected|slated|set|pencill?ed\sin|targeted|booked|rescheduled|(?:now\s)?on\strack"
    r"|(?:delayed|postponed|moved|put\soff|pushed(?:\sback)?)(?:\sfrom\s[^,;.]{3,20})?(?=\s(?:to|until|till)\s))"
)
_TO_FOLLOW = lazy(
    r"(?:\s(?:this|next|since)\s[^,;.]{2,12})?(?:,\s[^,;.]{2,40})?,?"
    r"\s(?:would|will|(?:is|are)\s(?:now\s)?(?:(?:due|set|expected|likely|scheduled)\s)?to)"
    r"\s(?:soon\s|also\s|now\s)?(?:follow|take\splace|be\sheld|go\sahead|be\scarried\sout)\b"
    r"|(?:,?\s(?:with|of|from|off|in|at)\s[^;.]{2,60}?)?,?\s(?:is|are|was|were|(?:has|have)\sbeen)"
    rf"\s(?:now\s|also\s)?{_SCHEDULED}\s(?:this\s|{_AT_TIME}\b)(?!\sbut\b)"
    rf"|,?\s(?:now\s|first\s|originally\s)?{_SCHEDULED}\s{_AT_TIME}\b(?![^;.]*{_MADE})"
    r"|(?:,?\s(?:with|of|from|off|in|at)\s[^;.]{2,60}?)?\s(?:has|have)\s(?:now\s|since\s)?(?:slipped|moved)"
    r"\s(?:back\s)?(?:from\s[^,;.]{3,20}\s)?(?:to|until|into)\s"
    r"|\s(?:is|are)\son\s[^,;.]{0,30}?\b(?:calendar|schedule|agenda|books)\b"
)
"""Behind a launch to come: "its own test would follow in May"."""
_TO_A_DAY = lazy(r"(?:\sof\s[^,;.]{2,40}?)?\s(?:attempt\s)?(?:for|to|until|till)\s")
_SETS = lazy(
    r"\b(?:set|sets|fixed|scheduled|slated|pencill?ed\sin|moved|postponed|delayed|put\soff"
    r"|pushed(?:\sback)?|rescheduled|bumped|brought\sforward)\s$"
)
"""Before a launch whose day is named: "scheduled a test for", "postponed the launch to"."""


def _is_possible(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether no more is said of launches than that there may be some, or no sign of one."""
    if _NO_SIGN_OF.search(text, max(sentence.start, mention.start - 80), mention.start):
        return True
    if mention.form is not Form.NOUN or mention.missile is None or not mention.of_launches:
        return False
    low = max(sentence.start, mention.start - 50)
    return _MAY_BE.search(text, low, mention.start) is not None


def _is_cause(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether what is open is what to do about a launch: "might act after its launch"."""
    if mention.form is not Form.NOUN:
        return False
    return (
        _ABOUT_IT.search(text, max(sentence.start, mention.start - 40), mention.start) is not None
    )


def _is_failed_try(story: Story, sentence: Sentence, mention: Mention, modality: Modality) -> bool:
    """Tell whether "failed to" says that a launch was tried: "failed to put it into orbit"."""
    if modality.negated:
        return FAILED_TO.match(modality.cue or "") is not None
    low = max(sentence.start, mention.start - 60)
    if story.page.text.endswith("had to be ", low, mention.start):
        return True
    if not (modality.planned and modality.cue == "to"):
        return False
    if FAILED_TO.search(story.page.text, low, mention.start):
        return True
    bid = _BID.search(story.page.text, low, mention.start)
    if bid and _SEEN.search(story.page.text, max(sentence.start, bid.start() - 30), bid.start()):
        return True
    return bool(bid) and FAILS.search(story.page.text, mention.end, sentence.end) is not None


_BID = lazy(
    r"\b(?:bids?|attempts?|efforts?|tries|try|missions?|endeavou?rs?)\s+(?:on\s\w+\s|last\s\w+\s"
    r"|by\s[^,.;]{3,40}?\s)?to\s+$"
)
"""Before a launch that was tried: "its bid to orbit a satellite ended in a fireball"."""
_SEEN = lazy(
    r"\b(?:detect|track|monitor|observ|condemn|confirm|denounc|register)(?:s|ed"
    r"|ing)\s(?:an?|the|its|another)\s(?:\w+\s)?$"
)
"""Before an attempt that others saw or answered: "detected an attempt by Iran to launch"."""


def _is_said_not(story: Story, sentence: Sentence, mention: Mention, modality: Modality) -> bool:
    """Tell whether somebody says that it was not: "had not fired", "no missile left"."""
    text, missile = story.page.text, mention.missile
    if mention.form is Form.FLIGHT and missile and text.startswith(("no ", "No "), missile.start):
        return True
    low = max(sentence.start, mention.start - 80)
    if any(cue.search(text, low, mention.start) for cue in (_NO_SIGN_OF, _NO_PLANS)):
        return False
    if text.endswith("not to ", 0, mention.start):
        return False
    said = _SAID_NOT.search(text, sentence.start, mention.end)
    return modality.negated and (said is not None or _own_word(story, sentence, mention))


def is_rumor_denied(story: Story, sentence: Sentence, start: int) -> bool:
    """Tell whether the sentence calls false the reports that what is told at `start` happened."""
    if _CALLED_FALSE.search(story.page.text, start, sentence.end):
        return True
    rumor = RUMOR.search(story.page.text, sentence.start, start)
    return bool(rumor and _FALSE.search(story.page.text, sentence.start, sentence.end))


_CALLED_FALSE = lazy(
    r"[;,]\s(?:(?:but|and|though)\s)?(?:the|that|this|those|their)\s(?:post|claim|report|rumou?r|video|story"
    r"|message|clip|footage)s?\s(?:was|were|is|are|proved|turned\sout(?:\sto\sbe)?)\s(?:(?:later|all|soon"
    r"|found\sto\sbe)\s){0,2}(?:false|untrue|fake|fabricated|a\shoax|wrong|unfounded|baseless)\b"
)
"""Behind what only a post told: "claimed that it fired missiles; the post was false"."""


def _own_word(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether the launching side says it: "No missile was fired," the army said."""
    known = story.current.party if story.current else None
    party = known or story.page.parties.before(sentence.start, mention.verb)
    if party is None or not party.key:
        return False
    told = story.page.voices_in(mention.end, sentence.end)
    return any(is_own(voice, party.key) for voice in told)


def _planned_word(
    story: Story, sentence: Sentence, mention: Mention, modality: Modality
) -> Confirmation | None:
    """Return `planned` where a party's own plan is told, not a guess or a fear."""
    what = mention.missile
    typed = what is not None and (what.kind or what.name or mention.of_launches)
    if not (typed or mention.ordinal):
        return None
    if _is_no_plan(story, sentence, mention):
        return None
    if modality.cue == "would":
        told = _WOULD.search(story.page.text, sentence.start, min(sentence.end, mention.end + 60))
        told = told or _SAID_AFTER.search(story.page.text, mention.end, sentence.end)
        return Confirmation.PLANNED if told else None
    cue = modality.cue or ""
    if cue.startswith(("was ", "were ")) and _is_of_last(story, sentence):
        return None  # "launched a rocket. It was expected to put up two satellites"
    strong = _PLAN.search(cue) or (cue.startswith("aim") and _is_dated(story, sentence, mention))
    return Confirmation.PLANNED if strong else None


_SAID_AFTER = lazy(
    r",\s(?:(?:the|its|a)\s)?[^,;.]{2,60}\s(?:said|says|announced|added|confirmed)(?=[.,]|\s(?:on|in|late)\b|$)"
)
"""Behind a plan, who told it: "would be sent up in May, the agency said"."""


def _is_of_last(story: Story, sentence: Sentence) -> bool:
    """Tell whether a launch that was done, with its day, is told right before."""
    last = story.current
    if last is None or last.confirmation in UNDONE or last.day is None:
        return False
    return 0 < sentence.number - last.numbers[-1] <= _RIGHT_BEFORE


_RIGHT_BEFORE = 3


def _is_dated(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether the day is named that makes a plan of an aim: "aims to fire one next year"."""
    return bool(story.page.dates_in(mention.end, min(sentence.end, mention.end + _DAY_WITHIN)))


_DAY_WITHIN = 60
"""How far behind a launch its day may stand."""


def _is_no_plan(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a launch to come is only guessed, warned of, threatened or a habit."""
    text, before = story.page.text, (sentence.start, mention.start)
    if _SEEMS.search(text, sentence.start, skip(_WORD, text, mention.start)):
        return True
    if _IF_HIT.match(text, mention.end, sentence.end):
        return True
    if mention.form is Form.NOUN and _JUDGED.match(text, mention.end, sentence.end):
        return True
    if _WARNED.search(text, *before) and not story.page.dates_in(mention.end, sentence.end):
        return True
    if _IF_SO.match(text, *before):
        return True
    return any(cue.search(text, *before) for cue in (_GUESSED, _ONCE, _GOES_ON, _KEPT))


_WORD = lazy(r"\w+")
