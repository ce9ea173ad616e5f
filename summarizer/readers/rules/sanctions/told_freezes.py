"""Assets that are frozen or released: "froze the funds of", "had its accounts blocked"."""

from collections.abc import Sequence

from summarizer.normalize.countries import is_demonym
from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.timing import tells_time
from summarizer.readers.rules.sanctions.told_asides import told_beside
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_of,
    form_of,
    is_active,
    is_number,
    owners_before,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import (
    CLAUSE,
    DETERMINERS,
    Verb,
    Word,
    find_word,
)
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set


def tell_freeze(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody's assets are frozen."""
    auxiliary = auxiliary_of(words, place, verb)
    if _by_justice(words, place, behind, passive=auxiliary is not None):
        return None
    if auxiliary is not None:
        return _frozen(words, place, auxiliary, verb)
    if not is_active(words, place, verb):
        return None
    return (
        _had_frozen(words, place, verb)
        or _froze_whose(words, place, verb)
        or _frozen_aside(words, place, behind, verb)
        or _froze(words, place, behind, verb)
    )


def _by_justice(words: Sequence[Word], place: int, behind: int, *, passive: bool) -> bool:
    """Tell whether a court or the police freeze something, which is no sanction of a state's."""
    if passive:
        by = find_word(words, behind, frozenset({"by"}), 3)
        return by is not None and find_word(words, by + 1, _JUSTICE, 4) is not None
    before = words[max(0, place - _SUBJECT) : place]
    low = [w.low for w in before]
    clause = max((n + 1 for n, each in enumerate(low) if each in CLAUSE or each == ","), default=0)
    return not _JUSTICE.isdisjoint(low[clause:])


_JUSTICE = word_set(
    """court courts judge judges tribunal tribunals magistrate magistrates prosecutor prosecutors
    police bailiffs liquidator liquidators"""
)
_SUBJECT = 8
"""Words before a verb in which its subject stands."""


def _froze(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Assets are the object: "froze the funds of"."""
    weak = not words[place].low.startswith(("froz", "freez", "unfr", "unbl", "immob"))
    worth = find_word(words, behind, frozenset({"worth"}), 6)
    behind = behind if worth is None else worth + 2  # "froze $300 billion worth of Russian assets"
    assets = find_word(words, behind, lexicon.ASSETS, 10)
    whose = None if assets is None else _owner_of(words, behind, assets)
    if assets is None or whose is None or _is_draft(words, behind, assets):
        return None
    trig = span_of(words, place, assets)
    if verb.status is Status.IMPOSED and _once_more(words, assets):
        verb = verb._replace(status=Status.EXTENDED)
    return Telling(form_of(verb, "freeze", weak=weak), trig, *trig, aims=(whose,))


def _once_more(words: Sequence[Word], assets: int) -> bool:
    """Tell whether assets are kept frozen: "froze the funds for another year"."""
    near = range(assets + 1, min(assets + 14, len(words) - 2))
    at = next((n for n in near if words[n].low == "for"), None)
    if at is None or words[at + 1].low not in {"another", "further"}:
        return False
    return not lexicon.SPANS.isdisjoint(w.low for w in words[at + 2 : at + 4])


def _frozen_aside(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Assets are told of in passing: "the general's funds, frozen by Mali in 2018"."""
    if verb.shape not in {"past", "part"} or place < _SHORTEST or words[place - 1].low != ",":
        return None
    by = behind < len(words) and words[behind].low == "by"
    if words[place - 2].low not in lexicon.ASSETS or not (by or tells_time(words, behind)):
        return None
    near = range(place - 3, max(-1, place - 8), -1)
    owner = next((n for n in near if words[n].is_genitive), None)
    told = told_beside(words, place, place - 1, verb, "freeze")
    if owner is None or told is None:
        return None
    return told._replace(aims=((told.aims[0][0], words[owner].bare_end),))


_SHORTEST = 3


def _is_draft(words: Sequence[Word], behind: int, assets: int) -> bool:
    """Tell whether a plan is what is blocked: "blocked a bid to freeze the assets of"."""
    to = next((n for n in range(behind, assets) if words[n].low == "to"), None)
    return to is not None and any(w.low in lexicon.DRAFTS for w in words[behind:to])


def _owner_of(words: Sequence[Word], first: int, assets: int) -> Place | None:
    """Return the words that say whose assets: behind them ("funds of"), or before ("Mali's")."""
    near = range(assets + 1, min(assets + 5, len(words) - 1))
    after = next((n for n in near if _is_owned(words, n)), None)
    if after is not None:
        return rest_of(words, after + (1 if words[after].low == "of" else 2))
    if words[first].low in {"his", "her", "its"}:
        return words[first].start, words[first].end
    if any(w.is_genitive for w in words[first:assets]):
        return words[first].start, words[assets].start
    while first < assets and _counts(words[first]):
        first += 1
    if assets > first and is_demonym(words[first].low.title()):
        return words[first].start, words[assets].end
    return None


def _is_owned(words: Sequence[Word], at: int) -> bool:
    """Tell whether an owner follows: "funds of", "held by", and not "held in"."""
    return words[at].low == "of" or (
        words[at].low in _OWNED and words[at + 1].low in {"by", "to", "with"}
    )


def _counts(word: Word) -> bool:
    """Tell whether a word says how much of somebody's assets is meant: "$6 billion of frozen"."""
    return is_number(word) or word.low in _HOW_MUCH


_HOW_MUCH = lexicon.NUMBERS | word_set(
    "the some about nearly almost around roughly over more than up to $ € £ million billion trillion"
    " dollars euros pounds worth of in frozen blocked remaining all half most"
)


def _had_frozen(words: Sequence[Word], place: int, verb: Verb) -> Telling | None:
    """Somebody had assets frozen."""
    if verb.shape not in {"past", "part"} or words[place - 1].low not in lexicon.ASSETS:
        return None
    for at in range(place - 2, max(0, place - 9), -1):
        if words[at].low in {"had", "have", "has", "saw", "see", "sees", "having"}:
            trig = (words[at].start, words[place].end)
            own = (words[at + 1].start, words[place - 1].start)
            return Telling(form_of(verb, "freeze", passive=True), trig, *trig, own=own)
    return None


def _froze_whose(words: Sequence[Word], place: int, verb: Verb) -> Telling | None:
    """Somebody's assets are told of in passing: "men whose assets Mali froze"."""
    near = range(place - 2, max(0, place - 12), -1)
    whose = next((n for n in near if words[n].low == "whose"), None)
    if whose is None or lexicon.ASSETS.isdisjoint(w.low for w in words[whose:place]):
        return None
    trig = span_of(words, place, place)
    return Telling(form_of(verb, "freeze"), trig, *trig, aims=(owners_before(words, whose),))


_OWNED = word_set("of belonging held owned linked")


def _are_any(words: Sequence[Word], assets: int) -> bool:
    """Tell whether it is said of whoever is on a list: "names men whose assets are"."""
    whose = find_word(words, max(0, assets - 3), frozenset({"whose"}), 3)
    if whose is None or whose < 2:
        return False
    return words[whose - 1].low in _ANYBODY and words[whose - 2].low in _BEFORE_ANY


_ANYBODY = word_set("individuals entities people persons companies firms those anyone")
_BEFORE_ANY = word_set("include includes list lists contain contains of names comprises and or")


def _frozen(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    if auxiliary == 0:
        return None
    subject = [
        n for n in range(max(0, auxiliary - 12), auxiliary) if words[n].low in lexicon.ASSETS
    ]
    if not subject or _are_any(words, subject[-1]):
        return None
    assets = subject[-1]
    if words[assets - 1].low in {"any", "all"} and words[assets + 1].low not in _OWNED:
        return None
    trig = (words[auxiliary].start, words[place].end)
    whose = next((n for n in range(max(1, assets - 4), assets) if words[n].low == "whose"), None)
    if whose is not None:
        aims = (owners_before(words, whose),)
    elif [w.low for w in words[place + 1 : place + 2]] == ["of"] and place + 2 < len(words):
        aims = (rest_of(words, place + 2),)
    elif assets + 1 < auxiliary and words[assets + 1].low in _OWNED:
        aims = ((words[assets + 2].start, words[auxiliary].start),)
    else:
        near = range(max(0, assets - 8), assets - 1)
        first = max((_clause_at(words, n) for n in near), default=0) or near.start
        aims = ((words[first].start, _end_of_owner(words, assets)),)
    return Telling(form_of(verb, "freeze", passive=True), trig, *trig, aims=aims)


def _clause_at(words: Sequence[Word], at: int) -> int:
    """Return where what is told begins behind a verb of telling: "said that | bank assets"; or 0."""
    if words[at].low not in _TELLS:
        return 0
    if words[at + 1].low == "that":
        return at + 2
    return at + 1 if words[at + 1].low in DETERMINERS else 0


_TELLS = word_set("said says reports reported announced confirmed told")


def _end_of_owner(words: Sequence[Word], assets: int) -> int:
    """Return where the words for whose assets end: "the firm's dollar accounts"."""
    for at in range(assets - 1, max(0, assets - 6), -1):
        if words[at].low in _APOSTROPHES:
            return words[at].start
        if words[at].is_genitive:
            return words[at].bare_end
    return words[assets].start


_APOSTROPHES = frozenset({"'", "’"})
