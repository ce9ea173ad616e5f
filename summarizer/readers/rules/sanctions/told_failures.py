"""Actions that came to nothing: "a bid to ban X failed", "could not agree to list Y"."""

from collections.abc import Iterator, Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.failing import (
    CONSENT,
    VOTES,
    WITH_PARTICLE,
    asks_others,
    falls_short,
    is_against,
    is_felled,
    nothing_of,
)
from summarizer.readers.rules.sanctions.measure_aims import target_of
from summarizer.readers.rules.sanctions.measures import (
    MeasurePhrase,
    find_measure,
    in_front,
    measure_before,
)
from summarizer.readers.rules.sanctions.telling import OFF, Form, Side, Telling
from summarizer.readers.rules.sanctions.voice import auxiliary_before, rest_of
from summarizer.readers.rules.sanctions.words import (
    CLAUSE,
    DETERMINERS,
    MODALS,
    Verb,
    Word,
    find_word,
)
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set


def tell_blocked(words: Sequence[Word], found: Sequence[Telling]) -> Iterator[Telling]:
    """Tell anew, as blocked, what a sentence says failed: "a bid to ban X failed"."""
    for telling in found:
        first = next(n for n, w in enumerate(words) if w.start >= telling.trig[0])
        last = next(n for n in reversed(range(len(words))) if words[n].end <= telling.trig[1])
        blocker = _failed(words, first, last) or _unable(words, first) or _stopped(words, first)
        if blocker is None:
            yield telling
            continue
        if telling.form.status in OFF:  # who fails to lift leaves all as it was
            continue
        trig = _blocking_words(words, blocker)
        stop = trig[0] if blocker > last else None
        yield telling._replace(
            form=Form(
                "told_blocked",
                Status.BLOCKED,
                Side.NONE,
                passive=not _stopped(words, first),
            ),
            trig=trig,
            start=min(trig[0], telling.start),
            end=max(trig[1], telling.end),
            aims=tuple((a, min(b, stop) if stop else b) for a, b in telling.aims),
        )


def tell_stop(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Sanctions themselves are stopped: "Hungary vetoed sanctions on nine settlers"."""
    if not _stops(words, place, verb):
        return None
    measure = find_measure(words, behind, reach=9)
    if (
        measure is None
        or words[place].low.startswith("reject")
        or _is_broken(words, behind, measure)
    ):
        return _stopped_draft(words, place, behind) or _stopped_it(words, place, behind)
    aims = target_of(words, measure)
    if not aims and _is_numbered(words, behind, measure.last):
        owned = words[measure.last].low == "sanctions" or any(
            w.low.startswith(_UNITED) for w in words[behind : measure.last]
        )
        form = Form("told_blocked", Status.BLOCKED, Side.NONE, weak=not owned)
        trig = words[place].start, words[measure.last].end
        return Telling(form, trig, *trig, front=in_front(words, measure, behind))
    if not aims or (measure.weak and words[measure.last].low not in lexicon.AIMED_NOUNS):
        return None
    form = Form("told_blocked", Status.BLOCKED, Side.NONE, weak=measure.weak)
    trig = words[place].start, words[measure.last].end
    return Telling(form, trig, *trig, aims=aims)


def _stops(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether a word is the verb of who stops something, and he is no court."""
    veto = any(w.low == "veto" for w in words[max(0, place - _BY_VETO) : place])
    if (verb.shape == "base" and not veto) or words[place - 1].low in DETERMINERS:
        return False
    court = any(w.low in _COURTS for w in words[max(0, place - 3) : place])
    alone = words[place].low.startswith("vot") and not _decides(words, place)
    return not (court or alone or _is_adjective(words, place))


def _decides(words: Sequence[Word], place: int) -> bool:
    """Tell whether those who vote are a house of their own, and no member of a body."""
    return any(w.low in _HOUSES for w in words[max(0, place - _SUBJECT) : place])


_SUBJECT = 7
"""Words from who votes to the verb, at most."""
_HOUSES = word_set(
    """assembly bundestag chamber congress deputies diet duma house knesset lawmakers legislators
    legislature parliament senate senators"""
)


_BY_VETO = 7
"""Words from a veto to what somebody used it to stop, at most."""


def _is_broken(words: Sequence[Word], first: int, measure: MeasurePhrase) -> bool:
    """Tell whether a text only blames somebody who broke a measure: "over breaches of the ban"."""
    return any(w.low.startswith(_BREACHES) for w in words[first : measure.last])


_BREACHES = ("breach", "violat", "breaking")


def _is_numbered(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether a measure is one of a row: "the EU's 19th Russia package"."""
    if words[last].low not in {"package", "round", "tranche", "sanctions"}:
        return False
    return words[last].low == "sanctions" or any(
        w.low.endswith(("st", "nd", "rd", "th")) or w.low in _ROW for w in words[first:last]
    )


_UNITED = ("eu", "european", "un", "u.n", "bloc")
_ROW = frozenset({"latest", "next", "new", "newest", "sanctions"})


_COURTS = frozenset({"court", "courts", "judge", "judges"})
"""Who stops what a government did, and no body's plans."""


def _stopped_draft(words: Sequence[Word], place: int, behind: int) -> Telling | None:
    """A text against somebody is stopped: "vetoed two resolutions against Mali"."""
    draft = find_word(words, behind, lexicon.DRAFTS | VOTES, 6)
    if draft is not None and (telling := _draft_on(words, place, draft)):
        return telling
    against = None if draft is None else find_word(words, draft + 1, frozenset({"against"}), 2)
    if not words[place].low.startswith("veto") or against is None or against + 1 >= len(words):
        return None
    form = Form("told_blocked", Status.BLOCKED, Side.NONE, weak=True)
    trig = words[place].start, words[against].end
    return Telling(form, trig, *trig, aims=(rest_of(words, against + 1),))


def _stopped_it(words: Sequence[Word], place: int, behind: int) -> Telling | None:
    """The text told of before is stopped: "China and Russia vetoed it on Friday"."""
    if not words[place].low.startswith("veto") or words[behind].low not in {"it", "both", "them"}:
        return None
    trig = words[place].start, words[behind].end
    return Telling(Form("told_blocked", Status.BLOCKED, Side.NONE, weak=True), trig, *trig)


def _draft_on(words: Sequence[Word], place: int, draft: int) -> Telling | None:
    """A text on sanctions is vetoed: "vetoed a resolution, drafted by A, on sanctions on"."""
    at = draft + 1
    if at < len(words) and words[at].low == ",":
        closed = find_word(words, at + 1, frozenset({","}), _ASIDE)
        at = len(words) if closed is None else closed + 1
    if at + 1 >= len(words):
        return None
    vetoed = words[place].low.startswith("veto")
    links = _ABOUT if vetoed else _FOR
    measure = find_measure(words, at + 1, reach=5) if words[at].low in links else None
    measure = measure or (_watched(words, at) if vetoed else None)
    aims = target_of(words, measure) if measure and not measure.weak else ()
    if measure is None or not aims or _is_broken(words, at, measure):
        return None
    form = Form("told_blocked", Status.BLOCKED, Side.NONE)
    trig = words[place].start, words[measure.last].end
    return Telling(form, trig, *trig, aims=aims)


def _watched(words: Sequence[Word], first: int) -> MeasurePhrase | None:
    """Return the sanctions that a text is about: "a renewal of the panel that watches over"."""
    near = range(first, min(first + 25, len(words) - 2))
    end = next((n for n in near if words[n].low in CLAUSE - {"that", "which"}), len(words))
    at = next((n for n in near if n < end and words[n].low in lexicon.STRONG_NOUNS), None)
    return None if at is None else find_measure(words, at, reach=1)


_FOR = frozenset({"for", "on", "imposing"})
_ABOUT = _FOR | {"about", "extending", "renewing"}
_ASIDE = 14
"""Words between the commas that say who wrote a text, at most."""


def tell_drafted(words: Sequence[Word], telling: Telling) -> Telling:
    """Tell anew, as proposed, what a bill would do: "the bill would sanction any bank"."""
    first = next(n for n, w in enumerate(words) if w.start >= telling.trig[0])
    if telling.form.passive or first < 2 or not _is_of_bill(words, first):
        return telling
    bill = next((n for n in range(first - 1, -1, -1) if words[n].low in lexicon.BILLS), None)
    if bill is None or words[first].start - words[bill].end > _NEAR_BILL:
        return telling
    form = Form("bill", Status.PROPOSED, Side.AFTER, passive=True)
    trig = words[first - 1].start, telling.trig[1]
    own = words[max(0, bill - 4)].start, words[first - 1].start
    return telling._replace(form=form, trig=trig, start=trig[0], own=own)


def _is_of_bill(words: Sequence[Word], first: int) -> bool:
    """Tell whether a verb says what a bill would do: "would ban", "a bill that bans"."""
    if words[first - 1].low == "would":
        return True
    if any(w.low.startswith(("sign", "enact")) for w in words[:first]):
        return False
    told = words[first].low.endswith("s") and words[first - 1].low in {"that", "which"}
    return told and any(w.low in lexicon.BILLS for w in words[max(0, first - 3) : first - 1])


_NEAR_BILL = 90


def _blocking_words(words: Sequence[Word], blocker: int) -> Place:
    """Return the place of the words that say that an action did not come about."""
    auxiliary = auxiliary_before(words, blocker)
    first = blocker if auxiliary is None else auxiliary
    if auxiliary is None and words[blocker - 1].low in _NOT:
        first = blocker - 1 - (words[blocker - 1].low == "not" and words[blocker - 2].low in MODALS)
    if blocker > 1 and words[blocker - 2].low in _FAILING:  # "its failure to adopt"
        first = blocker - 2
    agree = [w.low for w in words[blocker + 1 : blocker + 3]]
    last = blocker + 2 if agree in _TO_ACT and words[blocker].low == "failed" else blocker
    return words[first].start, words[nothing_of(words, blocker) or last].end


_NOT = frozenset({"not", "didn't", "didn’t", "couldn't", "couldn’t", "never"})
_TO_ACT = (["to", "agree"], ["to", "adopt"], ["to", "pass"], ["to", "approve"])


def _failed(words: Sequence[Word], first: int, last: int) -> int | None:
    """Return the verb that says that a draft failed: "a bid to impose sanctions on X failed"."""
    drafted = any(words[n].low in lexicon.DRAFTS for n in range(max(0, first - 12), first))
    for at in range(last + 1, min(last + 30, len(words))):
        low = words[at].low
        if low in lexicon.BLOCKERS and [w.low for w in words[at + 1 : at + 2]] == ["it"]:
            return at if drafted else None
        if not drafted and not (low in lexicon.FAILED and words[at - 1].low in _THE_TEXT):
            continue
        failed = low in lexicon.FAILED and words[at - 1].low not in DETERMINERS
        felled = is_felled(words, at) and auxiliary_before(words, at) is not None
        if failed or felled or nothing_of(words, at) or falls_short(words, last, at):
            return at
        if low in {";", "when", "because"}:
            return None
    return None


_THE_TEXT = frozenset({"text", "draft", "resolution", "proposal", "bill", "motion"})


def tell_felled(words: Sequence[Word]) -> Telling | None:
    """Tell that a draft was stopped, whatever it would have done: "the text was voted down"."""
    for at in range(2, len(words)):
        auxiliary = auxiliary_before(words, at) if is_felled(words, at) else None
        if not auxiliary:
            continue
        first = _draft_before(words, auxiliary, lexicon.DRAFTS if ended(words, at) else _STOPPABLE)
        trig = words[auxiliary].start, words[at].end
        form = Form("told_blocked", Status.BLOCKED, Side.NONE, passive=True, weak=first is None)
        if first is not None:
            if any(w.low in _LIFT for w in words[first:auxiliary]) or asks_others(
                words, first, auxiliary
            ):
                return None
            own = words[first].start, words[auxiliary].start
            return Telling(form, trig, own[0], trig[1], own=own)
        opens = words[0].low == "it" and words[auxiliary - 1].low == "but"
        if opens or words[auxiliary - 1].low == "it":
            return Telling(form, trig, *trig)
    return None


_LIFT = word_set("lift ease end remove relief lifting easing ending delist free relax")
"""What a draft would do that leaves all as it was where it is stopped."""


def ended(words: Sequence[Word], at: int) -> bool:
    """Tell whether what is done to sanctions ends them, if they stand: "were withdrawn"."""
    return words[at].low in _ENDED


_ENDED = word_set("withdrawn dropped abandoned scrapped")


def _draft_before(words: Sequence[Word], limit: int, nouns: frozenset[str]) -> int | None:
    """Return where the first draft named before a place begins: "a draft resolution"."""
    for at in range(1, limit):
        if words[at].low in nouns:
            pact = [w.low for w in words[at + 1 : at + 3]] in _OF_PACTS
            if pact or any(w.low in _APART for w in words[at:limit]):
                continue
            near = range(at - 1, max(-1, at - 5), -1)
            first = next((n for n in near if words[n].low in DETERMINERS), None)
            if first is not None:
                return first
    return None


_OF_PACTS = (["of", "action"], ["of", "actions"])
"""What makes of a plan a pact: "the Joint Comprehensive Plan of Action"."""
_APART = frozenset({"but", "while", "although", "though", "because", "whereas", "came", "come"})
"""What parts a draft from what is told behind it to have been stopped."""
_STOPPABLE = lexicon.DRAFTS | {"sanctions", "measure"}


def _acts(words: Sequence[Word], place: int) -> bool:
    """Tell whether a word that can stop something is a verb there."""
    month = words[place - 1].low == "may" and words[place - 2].low in _MONTH_LEADS
    if not month and words[place - 1].low in DETERMINERS | MODALS:
        return False
    return not _is_adjective(words, place)


def _is_adjective(words: Sequence[Word], place: int) -> bool:
    """Tell whether "blocking" only says what kind of sanctions are meant."""
    if words[place].low == "veto" and place + 1 < len(words):
        return words[place + 1].low in _POWERS
    return words[place].low == "blocking" and find_measure(words, place + 1, reach=2) is not None


_MONTH_LEADS = frozenset({"in", "last", "early", "late", "since", "mid"})
_AGAINST = frozenset({"against", "of", "on", "over"})
_POWERS = word_set("power powers right rights wielding holding holder holders")


def _stopped(words: Sequence[Word], first: int) -> int | None:
    """Return the verb that stopped it: "Slovakia held up a plan to ban"."""
    reach = 22 if [w.low for w in words[first - 4 : first]] == _THAT_WOULD_HAVE else 15
    for at in range(first - 1, max(-1, first - reach), -1):
        low = words[at].low
        if low in {"that", "which"} and words[at + 1].low == "would":
            continue
        held = low == "held" and at + 1 < len(words) and words[at + 1].low == "up"
        if low in CLAUSE or low == "after" or (low == "blocked" and words[at + 1].low == "and"):
            return None
        held = held or (low == "veto" and words[at + 1].low in _AGAINST)
        felled = low in WITH_PARTICLE and is_felled(words, at)
        held = held or (low == "hold" and words[at - 2].low in {"put", "puts", "placed", "places"})
        held = held or is_against(words, at)
        if (low in lexicon.BLOCKERS or held or felled) and (held or _acts(words, at)):
            between = {w.low for w in words[at : first + 1]}
            if low in _UNABLE and measure_before(words, at) is not None:
                return None
            near = first - at <= 2 or (low in _UNABLE and words[first - 1].low == "to")
            agreed = [w.low for w in words[first - 2 : first]] == ["deal", "to"]
            if near or agreed or between & (lexicon.DRAFTS | {"from", "measure"}):
                return at
    return None


_THAT_WOULD_HAVE = [",", "that", "would", "have"]
"""What joins to a draft, over words that say whose it is, what it would have done."""
_UNABLE = frozenset({"failed", "fails", "unable", "refused"})


def _unable(words: Sequence[Word], first: int) -> int | None:
    """Return the words that say that a body could not act: "could not agree to list"."""
    decides = words[first].low in _DECIDING and words[first - 1].low == "to"
    if decides and words[first - 2].low in _FAILURES:
        return first - 2
    if words[first].low == "agree" and [w.low for w in words[first - 2 : first]] == _COULD_NOT:
        return first
    for at in range(max(0, first - 9), first):
        if words[at].low in _CONSENTING:
            left = [w.low for w in words[max(0, at - 4 - (words[at].low in CONSENT)) : at]]
            if not _FAILING.isdisjoint(left) or left[-1:] == ["couldn't"]:
                return at
        if words[at].low == "votes" and words[first - 1].low == "to":
            near = range(at - 1, max(-1, at - 7), -1)
            return next((n for n in near if words[n].low in _TOO_FEW), None)
        many = words[at].low == "failed" and not _MANY.isdisjoint(w.low for w in words[:at])
        if many and words[first - 1].low == "to":
            return at
    return None


_CONSENTING = frozenset({"agree", "adopt", "pass", "approve"}) | CONSENT
_COULD_NOT = ["could", "not"]
_DECIDING = word_set("adopt agree approve pass impose extend renew sanction")
_FAILURES = frozenset({"failure", "inability"})
_FAILING = _FAILURES | {"not", "failed", "unable"}
_TOO_FEW = frozenset({"short", "failed", "lacked"})
"""What says that too few voted for it: "fell short of the nine votes needed to"."""
_MANY = word_set(
    """ambassadors ministers council eu bloc envoys leaders members states committee diplomats
    union governments capitals"""
)
"""Those who only act where all of them agree."""
