"""The words of a sentence that can tell an action, before anybody is looked for in them."""

import re
from functools import cache

from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.acting_measures import acts_by_measure
from summarizer.readers.rules.sanctions.cues import bit, is_doubtful
from summarizer.readers.rules.sanctions.laws import laws_in
from summarizer.readers.rules.sanctions.owners import by_phrase
from summarizer.readers.rules.sanctions.scan import may_be_told, scan
from summarizer.readers.rules.sanctions.telling import OF_OLD, Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

_CUE_OTHER_SENSE = bit("other_sense")
_CUE_SANCTIONED, _CUE_AT_HOME = bit("sanctioned"), bit("sanctioned at home")
_CUES_OF_ACTING = bit("topic") | bit("anaphor") | bit("administration")

_NEAR = 2
"""So many sentences before one may speak of sanctions for it."""


@cache
def _other_senses() -> re.Pattern[str]:
    return lazy(rf"\b(?:{tables.OTHER_SENSES})", re.IGNORECASE)


def is_worth_reading(view: SanctionView, index: int) -> bool:
    """Tell whether verbs that need talk of sanctions, or a state that acts, can have either."""
    sentence = view.body[index]
    if not is_doubtful(view.cues[sentence.number]):
        return True
    near = view.body[max(index - _NEAR, 0) : index + 1]
    if any(view.has(each, _CUES_OF_ACTING) for each in near):
        return True
    named = view.scene.countries, view.scene.bodies
    return any(hits.within(sentence.start, sentence.end) for hits in named)


_NUMBERED = lazy(r"esolution|Executive Order|E\.?O\.? ?\d")
"""Laws without a word of sanctions in their names."""


def tellings_of(view: SanctionView, index: int) -> list[Telling]:
    """Return what a sentence tells, and neither as the title of a law nor as an open question."""
    sentence = view.body[index]
    told = _scanned(view, index)
    if not told or _has_other_sense(view, sentence):
        return []
    laws = [(w.start, w.end) for w in laws_in(view, sentence) if not _NUMBERED.search(w.text)]
    told = [t for t in told if not any(_is_within(t, law) for law in laws)]
    return [t for t in told if not (_is_asked(view, sentence, t) or _is_reason(view, t))]


def _is_reason(view: SanctionView, telling: Telling) -> bool:
    """Tell whether a deed is only what is thought of: "given Russia's action on Ukraine"."""
    start = telling.trig[0]
    low = max(0, start - _NEAR_INSTANCE)
    if _INSTANCE_OF.search(view.masked, low, start) or _BEFORE_IT.search(view.masked, low, start):
        return True
    if view.masked.startswith("given ", start):
        return _DONE.search(view.masked, max(0, start - _NEAR_DONE), start) is None
    return _MATTER.match(view.masked, start) is not None


_NEAR_INSTANCE = 60
_INSTANCE_OF = lazy(
    r"\b(?:instance|occasion|example|case|time)s? of (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)* (?:\w+ )?$"
)
"""Before what only counts an action told: "the second such instance of Mali taking action"."""
_BEFORE_IT = lazy(r"\b(?:approval|consent|review|notice|permission|vote)s? before $")
"""Before a deed for which something is needed first: "get approval before easing sanctions"."""
_MATTER = lazy(r"(?<=\b(?:said|says|that) )[a-z]+ing\b[^,;]*\b(?:is|was|has|had|would|will)\b")
"""A deed that something is only said of: "said adding names had been hard"."""
_NEAR_DONE = 24
_DONE = lazy(r"\b(?:is|are|was|were|be|been|being|has|have|had)(?: \w+)? $")


def _is_asked(view: SanctionView, sentence: Sentence, telling: Telling) -> bool:
    """Tell whether it is only asked, or open, whether somebody will act."""
    first = max(sentence.start, telling.trig[0] - _NEAR_WHETHER)
    return _WHETHER.search(view.masked, first, telling.trig[0]) is not None


_NEAR_WHETHER = 80
_WHETHER = lazy(r"\bwhether (?:[\w.'’-]+ ){1,5}(?:would|will|could|should|might|may) (?:\w+ly )?$")


def _has_other_sense(view: SanctionView, sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of a world in which other people are sanctioned."""
    at_home = view.has(sentence, _CUE_SANCTIONED) and view.has(sentence, _CUE_AT_HOME)
    if not (at_home or view.has(sentence, _CUE_OTHER_SENSE)):
        return False
    found = _other_senses().search(view.masked, sentence.start, sentence.end)
    if found is None or found.group().lower() not in _SPORTS:
        return found is not None
    return _BY_STATES.search(view.masked, sentence.start, sentence.end) is None


_SPORTS = frozenset({"football", "soccer", "league", "coach", "striker", "midfielder", "athlete"})
"""Worlds of their own whose clubs and people states sanction all the same."""
_BY_STATES = lazy(
    r"\b(?:OFAC|Treasury|State Department|[Ff]oreign (?:[Mm]inistry|[Oo]ffice)|European Union|EU"
    r"|Security Council|Executive Order|[Ss]anctions (?:list|committee)|[Aa]ssets?)\b"
)
"""Who sanctions somebody in the sense of states, or how."""


def _is_within(telling: Telling, law: Place) -> bool:
    listed = telling.form.name in {"told_list", "told_name"}
    place = telling.own if telling.own and not listed else (telling.start, telling.start + 1)
    return place[0] < law[1] and law[0] < place[1]


def _scanned(view: SanctionView, index: int) -> list[Telling]:
    """Return what the words of a sentence tell; the weak ones only beside talk of sanctions."""
    sentence = view.body[index]
    found = _scan(view, sentence)
    strong = any(not t.form.weak for t in found)
    return [
        t
        for t in found
        if strong
        or _is_spoken_of(view, index)
        or ((view.speaks_of_sanctions or t.form.name in _PLAIN) and _has_actor(view, sentence, t))
        or (t.form.name in _BETWEEN and _is_between_states(view, sentence, t))
        or _goes_on(view, index, t)
    ]


def _scan(view: SanctionView, sentence: Sentence) -> list[Telling]:
    cues = view.cues[sentence.number]
    told = may_be_told(view.low_words(sentence), cues)
    return scan(view.masked, sentence.start, sentence.end, cues) if told else []


def _goes_on(view: SanctionView, index: int, telling: Telling) -> bool:
    """Tell whether a measure told right before goes on or ends: "it prolonged the ban"."""
    if telling.form.name != "told_act" or telling.form.status not in OF_OLD or not index:
        return False
    if not view.speaks_of_sanctions or not _THE_MEASURE.search(view.masked, *telling.trig):
        return False
    return bool(_scan(view, view.body[index - 1]))


_THE_MEASURE = lazy(
    r" (?:the|its|that|this|their|these|those) (?:ban|prohibition|restriction|embargo|measure|curb)s?$"
)


_PLAIN = word_set(
    """
    told_out told_goods told_freeze told_unrenewed told_trade told_stopped told_bar told_shut
    told_list
    """
)


def _has_actor(view: SanctionView, sentence: Sentence, telling: Telling) -> bool:
    """Tell whether a state or its body stands before a verb as its subject can."""
    if not telling.form.passive and acts_by_measure(view, sentence, telling.trig[0]):
        return True
    agents = view.agents(sentence)
    passive = telling.form.passive
    if telling.own and view.countries_in(*telling.own):
        return True
    if any(not a.governed and (passive or a.end <= telling.trig[0]) for a in agents):
        return True
    if passive and by_phrase(view, agents, telling.trig[0], sentence.end):
        return True
    return bool(view.officials(sentence.start, sentence.end if passive else telling.trig[0]))


_BETWEEN = frozenset({"told_act", "told_trade"})


_AIMED_WITHIN = 90


_TRAVELERS = lazy(
    r"\b(?:travell?ers?|passengers?|arrivals|tourists?|visitors|quarantine|vaccin\w+|virus|covid\w*|outbreak)\b"
)


def _is_between_states(view: SanctionView, sentence: Sentence, telling: Telling) -> bool:
    """Tell whether one state does it to another: "Japan tightened controls on exports to Mali"."""
    acting = {a.code for a in view.agents(sentence) if not a.governed}
    acting |= {a.code for a in view.officials(sentence.start, telling.trig[0])}
    if not acting or not telling.aims:
        return False
    start = telling.aims[0][0]
    end = min(telling.aims[0][1], start + _AIMED_WITHIN)
    if acting.issuperset(hit.code for hit in view.countries_in(start, end)):
        return False
    return _TRAVELERS.search(view.masked, sentence.start, sentence.end) is None


def _is_spoken_of(view: SanctionView, index: int) -> bool:
    """Tell whether this sentence or one shortly before speaks of sanctions."""
    return any(view.is_of_sanctions(n) for n in range(index, max(index - _NEAR, 0) - 1, -1))
