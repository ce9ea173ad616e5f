"""Launches that others tell of and their side denies: "rockets fell; Hamas denied firing them"."""

import re

from summarizer.readers.rules.launches.claimants import claimant
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.leads import lead_party
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import FELL, UNDONE
from summarizer.readers.rules.launches.told import Mention
from summarizer.records.launch import Confirmation, Outcome
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


def deny(story: Story, sentence: Sentence, touched: list[Event]) -> list[Event]:
    """Take for denied what the sentence, or the one before, tells and its side says it did not do.

    Return the events that the sentence speaks of; what it tells only to deny it is none of them.
    """
    text, start, end = story.page.text, sentence.start, sentence.end
    if not story.events:
        return touched
    touched = [_denied_before(story, sentence, event) for event in touched]
    for denial in _DENIES.finditer(text, start, end):
        meant = _meant(story, sentence, denial)
        whose = _speaker if denial[0][0] in "Ww" else _denier
        party = whose(story, sentence, meant, denial) if meant else None
        if meant is None or party is None or _is_against_fact(story, meant, denial):
            continue
        own = [e for e in touched if denial.start() <= e.trigger[0] < denial.end()]
        story.events[:] = [e for e in story.events if not any(e is each for each in own)]
        for each in _denied_too(story, meant, party, denial):
            _mark(sentence, each, party, denial.span(), denial[0])
        _mark(sentence, meant, party, denial.span(), denial[0])
        story.current = meant
        others = [e for e in touched if e is not meant and not any(e is each for each in own)]
        return [*others, meant]
    return touched


def _denied_before(story: Story, sentence: Sentence, event: Event) -> Event:
    """Return the launch that others told of right before, for one that its side denies undated."""
    own = event.confirmation is Confirmation.DENIED and event.numbers[0] == sentence.number
    if not own or event.day or event.aggregate:
        return event
    key = event.party and event.party.key
    known = (e for e in reversed(story.events) if e is not event and e.party)
    told = next((e for e in known if e.party and key in {None, e.party.key}), None)
    if told is None or told.confirmation in UNDONE or told.aggregate or told.name != event.name:
        return event
    if sentence.number - max(told.numbers) > 1 or not _is_alleged(story, told):
        return event
    story.events[:] = [e for e in story.events if e is not event]
    _mark(sentence, told, event.party or told.party, event.trigger, event.trigger_text)
    story.current = told
    return told


def _is_against_fact(story: Story, event: Event, denial: re.Match[str]) -> bool:
    """Tell whether "nothing was fired" is held against what the article itself tells as done."""
    return denial["none"] is not None and not _is_alleged(story, event)


def _is_alleged(story: Story, event: Event) -> bool:
    """Tell whether others are said to tell of a launch, before the words for it."""
    sentence = story.page.sentence_at(event.trigger[0])
    low = sentence.start if sentence else event.trigger[0]
    return _ALLEGED.search(story.page.text, low, event.trigger[0]) is not None


_ALLEGED = lazy(
    r"\b(?:accus|alleg|claim|blam|report|charg)\w*|\b(?:sa(?:id|ys?)|told|tells?|wrote|writes?)\b"
)
"""Before a launch that is only somebody's word."""


def take_back(story: Story, sentence: Sentence) -> None:
    """Take for denied what the sentence before only says that somebody told: "It had not."."""
    event, text = story.current, story.page.text
    if event is None or event.confirmation in UNDONE or sentence.number - 1 not in event.numbers:
        return
    denial = _NOT_SO.match(text, sentence.start, sentence.end)
    if denial is None:
        return
    before = story.page.article.sentence_by_number[sentence.number - 1]
    if _TOLD_OF.search(text, before.start, max(before.start, event.trigger[0])):
        event.confirmation, event.outcome = Confirmation.DENIED, Outcome.UNKNOWN
        event.reported_by = None  # those who told of it deny nothing
        event.trigger, event.trigger_text = denial.span(), denial[0]
        event.cite(sentence.number)


_TOLD_OF = lazy(
    r"\b(?:report|newspaper|paper|daily|broadcaster|website|log|rumou?r|post|bulletin|agency|channel"
    r"|article|story|account|version|media|television|outlet)s?\b[^;]*$",
    re.IGNORECASE,
)
_NOT_SO = lazy(
    r"(?:It|They)\s(?:did|had)(?:\snot|n[’']t)(?=[.:;,]|\s[—–-])"
    r"|(?:That|This|The\s(?:report|claim|story|account))\s(?:was|is|proved|turned\sout\sto\sbe)\s"
    r"(?:\w+ly\s)?(?:wrong|false|untrue|incorrect|mistaken|an?\s(?:mistake|hoax|fake|error))\b"
    r"|[^.;:\"“]{3,60}?\s(?:sa(?:ys?|id)|call(?:s|ed))\s(?:that\s)?(?:it|this|that|the\s(?:post|report|claim"
    r"|story|account|video|clip))\s(?:(?:is|was|were)\s)?(?:\w+ly\s)?(?:wrong|false|untrue|incorrect"
    r"|mistaken|not\strue|nonsense|baseless|fabricated|an?\s(?:mistake|hoax|fake|error|lie))\b"
    r"|(?:That|This|It|[^.;:\"“]{3,60}?\s(?:sa(?:ys?|id)|insist(?:s|ed))\s(?:that\s)?(?:it|this|that))\s"
    r"(?:(?:is|was)\snot\s(?:true|so|correct)|(?:did\snot|didn[’']t|never)\s(?:happen|occur|take\splace)(?:ed|red)?)\b"
    r"|(?:It|The\s\w+)\s(?:(?:has|later|since|then|quickly|soon)\s)*(?:withdrew|withdrawn|retracted"
    r"|deleted|took\sback)\s(?:the|its|that)\s(?:report|story|claim|article|account|post)\b"
)
"""What takes back what others told: "It did not", "The report was false"."""


def _meant(story: Story, sentence: Sentence, denial: re.Match[str]) -> Event | None:
    """Return the launch told last before a denial, in its sentence or the one before."""
    last = next((e for e in reversed(story.events) if e.trigger[1] <= denial.start()), None)
    if last is None or last.aggregate or last.confirmation in UNDONE:
        return None
    apart = last.trigger[0] < sentence.start and FELL.search(
        story.page.text, sentence.start, denial.start()
    )
    if apart and not _FIRING.search(denial[0]):
        return None  # "Four fell in Iran, officials said; Moscow denied it"
    far = 2 if _SEVERAL.search(denial[0]) else 1
    return last if sentence.number - max(last.numbers) <= far else None


def _denied_too(story: Story, event: Event, party: Party, denial: re.Match[str]) -> list[Event]:
    """Return the launches of one side told right before that one denied: "both accusations"."""
    if not _SEVERAL.search(denial[0]):
        return []
    near = [e for e in story.events if e.party and e.party.key == party.key and e is not event]
    near = [e for e in near if event.numbers[0] - max(e.numbers) <= 1]
    return [e for e in near if e.confirmation not in UNDONE and not e.past and not e.aggregate]


def _denier(story: Story, sentence: Sentence, event: Event, denial: re.Match[str]) -> Party | None:
    """Return who denies a launch, if it is his, or nobody else is known to have made it."""
    text, low = story.page.text, max(sentence.start, denial.start() - _NEAR)
    named = [p for p in story.page.parties.within(low, denial.start()) if not p.is_place]
    named = [p for p in named if _GAP.fullmatch(text, p.end, denial.start())]
    if not named:
        group = _GROUP.search(text, low, denial.start())
        return event.party if group and event.party and event.party.is_group else None
    party = named[-1]
    if event.party:
        return event.party if event.party.key == party.key else None
    vague = _BOTH.search(text, low, party.start) or not _FIRING.search(denial[0])
    return None if vague or not party.is_armed or claimant(story, event) else party


def _speaker(
    story: Story, sentence: Sentence, event: Event, _denial: re.Match[str]
) -> Party | None:
    """Return whose "we did not fire at it" is: who launched, if nobody else is named with it."""
    told = story.page.parties.within(sentence.start, sentence.end)
    told = [p for p in told if not p.is_place and p.is_armed]
    known = (e.party for e in (event, *story.events) if e.party)
    party = next(known, None) or (told[0] if told else lead_party(story))
    return party if party and all(p.key == party.key for p in told) else None


def _mark(
    sentence: Sentence, event: Event, party: Party | None, trigger: Place, words: str
) -> None:
    """Take a launch for denied, in so many words of its side."""
    event.confirmation, event.outcome = Confirmation.DENIED, Outcome.UNKNOWN
    event.party, event.reported_by = party, None
    event.trigger, event.trigger_text = trigger, words
    event.cite(sentence.number)


_NEAR = 60
"""How far before a denial who denies it is named."""
_OBJECT = (
    r"(?:it|them|any(?=[.,;])|there|on\s(?:it|them)|at\s(?:it|them)"
    r"|(?:any|the)\s(?:such\s)?(?:missiles?|rockets?|projectiles?))"
    r"(?!\s(?:at|on|against|towards?|into|over|in)\s(?!\w+day\b))"
)
_FIRED = r"(?:fir(?:ed|ing)|launch(?:ed|ing)|shoot(?:ing)|shot)"
_FIRING = lazy(_FIRED)
_SEVERAL = lazy(r"\b(?:both|all|these|those)\s\w+s\b")
_ATTACK = r"(?:(?:for|in)\s)?(?:it|the\s(?:attack|strike|launch|incident|firing))"
_REPORT = (
    r"(?:the|that|this|both|all|these|those|such)\s(?:report|claim|charge|accusation|allegation)s?\b"
    r"(?!\s(?:of|about)\s)"
)
_DENIED = (
    rf"(?:(?:rejected|dismissed|refuted)\s(?:{_REPORT}|(?:this|that|it)(?=[.,;]|\s(?:outright|out\sof\shand|as)\b))\b|(?:denied|denies)\b(?:(?=[.;])|\s(?:"
    r"(?:any\s|all\s)?(?:responsibility|involvement|role|part|(?:connection|links?)\s(?:to|with))"
    rf"(?:\s{_ATTACK}|(?!\s(?:for|in)\s))"
    rf"|(?:having\s|that\s(?:it|they)\s(?:had\s|have\s)?)?{_FIRED}\s{_OBJECT}"
    r"|it(?!\s(?:had|has|was|is|were|would|will|did|could|ever)\b)"
    rf"|{_REPORT})(?=[.,;\s]|$)))"
)
"""What is denied: the launch just told, and not something about it."""
_NOT_OURS = (
    r"[Ww]e\s(?:did\snot|didn[\u2019']t|never|have\snot)\s(?:fire|launch|shoot|attack|target|hit"
    r"|strike)(?:ed|d)?\s(?:at\s|on\s)?(?:it|them|any|(?:this|that|the)\s(?:ship|vessel|tanker"
    r"|missiles?|rockets?|city|town|school|hospital|airport))\b"
)
"""What somebody says who is taken for the one that launched: "We did not fire at this ship"."""
_NONE = (
    r"no\s(?:such\s)?(?:missiles?|rockets?|projectiles?|launch(?:es)?|tests?|firing|attack|strike)\s"
    r"(?:(?:had|has|have|was|were|ever)\s){1,2}(?:been\s)?(?:fired|launched|made|carried\sout|taken\splace"
    r"|conducted|happened|occurred)(?!\s(?:at|on|against|towards?|into|over|in)\s(?!\w+day\b))|no\ssuch\s(?:launch|test|firing|attack|strike)\s(?:took\splace|happened|occurred)"
    r"|anything\s(?:was|had\sbeen|were)\s(?:fired|launched|tested)"
    r"|(?:did|(?:had|has|have)\sdone)\snothing\sof\sthe\s(?:kind|sort)"
    r"|(?:had|has|have)\s(?:fired|launched|tested)\snothing(?:\sof\sthe\s(?:kind|sort))?"
)
"""What somebody says who did not launch what others told: "no such missile had been fired"."""
_DENIES = Cue(rf"\b(?:{_DENIED}|(?P<none>{_NONE})|{_NOT_OURS})")
_GAP = lazy(
    r"(?:['’]s\s(?:military|army|government|foreign\sministry|defen[cs]e\sministry|ambassador))?"
    r"(?:,[^,;.]{2,60},)?(?:\s(?:rebels?|movement|group|militia|militants|forces|has|have|had|later"
    r"|also|quickly|soon|promptly|flatly|since))*\s"
    r"(?:(?:(?:sa(?:id|ys?)|insist(?:ed|s)?|maintain(?:ed|s)?|repl(?:ied|y|ies)|stated|den(?:ied|y|ies))\s)"
    r"(?:on\s\w+day\s)?(?:that\s)?(?:(?:it|they)\s)?)?"
)
_GROUP = lazy(
    r"\b(?:[Tt]he\s(?:group|movement|rebels|militia|militants|organi[sz]ation|faction))\s(?:\w+ly\s|has\s|have\s)?$"
)
"""Who denies what was told of a group."""
_BOTH = lazy(r"\b(?:both|and|nor|neither)\s(?:the\s)?$", re.IGNORECASE)
"""Before the last of several who deny it."""


def denier_of(story: Story, sentence: Sentence, mention: Mention, *, denied: bool) -> Party | None:
    """Return who denies a launch that nobody else is named for: "Baghdad denied that any was"."""
    own = denied and _THAT_IT.search(story.page.text, sentence.start, mention.verb)
    current = story.current.party if story.current and not own else None
    for party in story.page.parties.within(sentence.start, mention.start) if denied else ():
        if current and current.key != party.key and _REPORTS_BY.match(story.page.text, party.end):
            continue  # who denies what others report of somebody else speaks of him
        if _DENIED_IT.match(story.page.text, party.end, sentence.end):
            return party._replace(is_place=False)
    return None


def denies_itself(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return who denies what others tell of him: "X denied reports by Y that it had fired"."""
    own = _THAT_IT.search(story.page.text, sentence.start, mention.verb)
    return denier_of(story, sentence, mention, denied=True) if own else None


_THAT_IT = lazy(r"\bthat\s(?:it|they)\s(?:(?:had|has|have|ever|been|was|were)\s)*$")
_REPORTS_BY = lazy(
    r"\s(?:[\w-]+\s){0,2}?(?:denied|rejected|dismissed|refuted)\s(?:[\w-]+\s){0,2}?"
    r"(?:reports?|claims?|rumou?rs?|posts?)\s(?:by|in|on|from|of)\s"
)
_DENIED_IT = lazy(
    r"(?:['’]s\s+(?:[\w-]+\s+){1,4}|\s+(?:[\w-]+\s+){0,2}?)(?:has|have|had|also|\w+ly"
    r"|\s)*\s*(?:den(?:ied|ies)|rejected|dismissed|refuted)\b"
)
