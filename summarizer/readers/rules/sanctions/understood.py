"""Who acts where a clause leaves it open: a chamber, whoever acted before, whose ministers do."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.owners import chamber
from summarizer.readers.rules.sanctions.parties import parties_of
from summarizer.readers.rules.sanctions.plans import opens_bill
from summarizer.readers.rules.sanctions.speakers import announcer, only_authority
from summarizer.readers.rules.sanctions.subjects import antecedent, whose_members
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set


def understood(
    view: SanctionView, sentence: Sentence, telling: Telling, before: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return who acts where the clause names nobody: a chamber, the topic, whose ministers do."""
    span, found = (sentence.start, telling.trig[0]), tuple[Agent, ...]()
    wished = view.masked.endswith("to ", *span) and view.words.has(_MEMBERS, *span)
    bill = view.words.has(_BILLS, *span) and _BILL.search(view.masked, *span)
    if bill or wished:
        found = chamber(view, sentence)
    if not (found or opens_bill(view, sentence, telling.trig[0])):
        found = _topic(view, sentence, telling, before)
    if not found and _MINISTERS.search(view.masked, *span):
        return announcer(view, view.agents(sentence), telling.trig[1])
    return found


_MINISTERS = lazy(
    r"\b(?:[Mm]inisters|[Oo]fficials|[Aa]uthorities|[Tt]he government) (?:have |had )?$"
)
"""Who acts for a state that only the body that tells of it names."""


_BILLS = word_set("bill legislation law amendment senators lawmakers congressmen legislators")
"""One of them stands in what a chamber works at."""
_MEMBERS = word_set(
    """senators senator lawmakers congressmen congresswoman congressman legislators house senate sen rep reps sens
    representatives"""
)
"""Whose wish or measure a plan to act is that names nobody else."""
_BILL = lazy(
    r"\b(?:bill|legislation|draft law|amendment)\b[^;]{0,60}$"
    r"|\b(?:[Ss]enators|[Ll]awmakers|[Cc]ongressmen|[Ll]egislators)\b[^,;]{0,40}"
    r"\b(?:effort|agreement|deal|bid|push|drive|campaign|compromise)\b[^,;]{0,20} to (?:\w+ly )?$"
)
"""What a chamber works at: "the bill would", "senators reached a deal to impose"."""


def acting_near(sentence: Sentence, told: Sequence[Event]) -> list[Event]:
    """Return the actions of somebody told shortly before, or all where one alone has acted."""
    able = [e for e in told if e.imposers]
    near = [e for e in able if sentence.number - e.sentence.number <= _FAR]
    alone = len({frozenset(parties_of(e)) for e in able}) == 1
    return able if alone and not near else near


_INSTITUTIONS = lazy(
    r"\b(?:[Cc]abinet|[Mm]inisters?|[Aa]mbassadors|[Ee]nvoys|[Mm]embers?|[Ll]awmakers|[Oo]fficials|[Gg]overnment|[Dd]epartment|[Mm]inistry|[Cc]ountry|[Bb]loc|[Cc]apital|[Aa]dministration|[Cc]ouncil|[Cc]ommittee|[Dd]iplomats|[Rr]egulators?|[Aa]gency|[Tt]reasury|[Aa]uthorities|[Ss]tates|[Nn]ation|[Pp]resident|[Oo]ffice|[Bb]oard|[Ll]eaders|[Oo]fficial|[Ss]pokes(?:man|woman|person)|[Ss]ecretary|[Cc]hancellor|[Dd]iplomat|[Pp]arliament|[Cc]ourt|[Jj]udges|it|they|he|she|we|It|They|He|She|would|will|could|threatened|vowed|warned)\b"
)
_FAR = 8


def _topic(
    view: SanctionView, sentence: Sentence, telling: Telling, events: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return who has acted so far, where a passive, a noun or "ministers" leaves open who did."""
    left = view.masked[max(sentence.start, telling.trig[0] - 70) : telling.trig[0]]
    open_ = telling.form.passive or telling.form.name in {"told_noun", "told_undo"}
    ahead = telling.form.status in {Status.PROPOSED, Status.THREATENED}
    if not (open_ or ahead or _INSTITUTIONS.search(left)) or _OTHERS_CALL.search(left):
        return ()
    if not open_ and (its := whose_members(view, sentence, events)):
        return its
    near = acting_near(sentence, events)
    ones = [e for e in near if not (e.past or _is_of_others(view, telling, e))] or near
    if _MINISTER.match(view.masked, sentence.start):
        able = (e for e in events if e.imposers and not e.past)
        ones = [e for e in able if e.imposers[0].kind != "international_body"][:1] or ones
    if ones:
        led = any(a.kind == "person" for a in ones[-1].imposers)
        old = led and _LASTS.match(view.masked, telling.trig[1], sentence.end)
        return () if old else ones[-1].imposers
    if not open_:
        return antecedent(view, sentence, events)
    only = only_authority(view, sentence, telling)
    inverted = telling.aims and telling.aims[0][0] > telling.end and _opens(view, telling)
    return only or (antecedent(view, sentence, events) if inverted else ())


def _is_of_others(view: SanctionView, telling: Telling, event: Event) -> bool:
    """Tell whether it is only said under whose measures somebody else already is."""
    return telling.form.passive and "already" in view.masked[slice(*event.trigger)]


_MINISTER = lazy(r"The (?:[A-Z]\w+ )?(?:Minister|Secretary) ")
"""Who opens a sentence and is of the state that the article is on, not of a bloc told of since."""
_LASTS = lazy(r"[^,;.]{0,40} since (?:\w+ )?(?:19|20)\d\d\b")
"""A state of years, which no leader brought about now: "under sanctions since 2007"."""
_OTHERS_CALL = lazy(
    r"(?:Human Rights|Amnesty|International|Watch|Group|Network|Institute|Union|Center|Centre|Foundation"
    r"|Initiative|Coalition|Alliance|Campaign|Committee|Association|Front|Party|Movement|campaigners"
    r"|activists|groups|opposition|critics|lawyers"
    r"|(?:[Aa]mbassador|[Ee]nvoy) (?:to|in|for) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}) (?:has |have |had |also )*$"
)
"""Who calls for what he cannot do, and is no state: "Human Rights Watch"."""


def _opens(view: SanctionView, telling: Telling) -> bool:
    """Tell whether a passive opens its sentence: "Sanctioned today are"."""
    return telling.form.passive and view.opens(telling.trig[0])
