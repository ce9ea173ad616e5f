"""Licenses and waivers: given to somebody, revoked, and not renewed."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import MeasurePhrase, find_measure
from summarizer.readers.rules.sanctions.telling import Form, Side, Telling
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    form_of,
    is_active,
    is_number,
    span_of,
)
from summarizer.readers.rules.sanctions.words import CLAUSE, Verb, Word, find_word, verbs
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place
from summarizer.text.word_sets import MAY, word_set


def tell_relief(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A license or a waiver is given: "issued a general license for trade with Syria"."""
    told = _which_issued(words, place, verb) or _to_wind_down(words, place, behind, verb)
    if verb.shape in {"past", "part"}:
        told = told or _relief_before(words, place, behind, verb)
    if told:
        return told
    relief = find_word(words, behind, lexicon.RELIEFS, 9) or _relief_from(words, behind)
    if relief is None or not is_active(words, place, verb) or _is_required(words, relief):
        return None
    first = _refusal(words, place) if words[place].low.startswith(lexicon.PROLONGING) else None
    trig = span_of(words, place if first is None else first, relief)
    form = form_of(verb, "relief", weak=words[relief - 1].low != "general")
    if first is not None:
        form = Form("told_unrenewed", Status.IMPOSED, form.side, weak=True)
    whose = _whose(words, behind, relief, len(words))
    if words[place].low.startswith(_GETTING):
        return _got(words, behind, relief, Telling(form, trig, *trig, aims=whose))
    receiver = _receiver(words, behind, relief)
    if receiver and words[place].low.startswith(_GIVING):
        return Telling(form, trig, *trig, aims=(receiver,))
    return Telling(form, trig, *trig, aims=whose)


def _to_wind_down(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is given time: "gave the firm until May 27 to wind down its business"."""
    until = find_word(words, behind + 1, _TIME, 8) if words[place].low.startswith(_GIVING) else None
    wind = find_word(words, until + 1, _LEAVING, 9) if until else None
    if until is None or wind is None or not is_active(words, place, verb):
        return None
    trig = span_of(words, place, place)
    last = until - is_number(words[until - 1])
    aims = ((words[behind].start, words[last].start),)
    return Telling(form_of(verb, "relief", weak=True), trig, trig[0], words[wind].end, aims=aims)


def _which_issued(words: Sequence[Word], place: int, verb: Verb) -> Telling | None:
    """A license is told with who gave it: "under a licence that OFAC issued, the firm can"."""
    near = range(place - 1, max(-1, place - 8), -1)
    relief = next((n for n in near if words[n].low in lexicon.RELIEFS), None)
    if relief is None or verb.shape not in {"past", "part"}:
        return None
    if relief + 1 < place and words[relief + 1].low not in _THAT:
        return None
    comma = find_word(words, place + 1, frozenset({","}), 12)
    may = None if comma is None else find_word(words, comma + 1, MAY, 10)
    if comma is None or may is None:
        return None
    trig = span_of(words, place, place)
    aims = ((words[comma + 1].start, words[may].start),)
    return Telling(form_of(verb, "relief", weak=True), trig, trig[0], words[may].end, aims=aims)


_TIME = frozenset({"until", "till", "days", "month", "months", "weeks", "year"})
_LEAVING = frozenset({"wind", "divest"})
_THAT = frozenset({"that", "which"})


def _got(words: Sequence[Word], behind: int, relief: int, told: Telling) -> Telling:
    """Somebody is given a relief: "won a waiver", "won an exemption from the sanctions"."""
    away = find_word(words, relief + 1, frozenset({"from"}), 1)
    let_off = None if away is None else find_measure(words, away + 1, reach=6)
    form = told.form._replace(passive=True, side=Side.BEFORE)
    if let_off is None:
        return told._replace(form=form, own=(words[behind].start, words[relief].start))
    return told._replace(form=form, own=(words[behind].start, words[let_off.last].start), aims=())


def _relief_from(words: Sequence[Word], behind: int) -> int | None:
    """Return the place of relief from sanctions: "180 days of relief from penalties"."""
    relief = find_word(words, behind, frozenset({"relief"}), 9)
    if relief is None or [w.low for w in words[relief + 1 : relief + 2]] != ["from"]:
        return None
    return None if find_measure(words, relief + 2, reach=6) is None else relief


def _is_required(words: Sequence[Word], relief: int) -> bool:
    """Tell whether licenses are only asked for: "announced new export license requirements"."""
    return relief + 1 < len(words) and words[relief + 1].low in _ASKED_FOR


_ASKED_FOR = word_set(
    "requirement requirements rule rules application applications request requests fee fees"
)


def tell_expiry(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A license is let lapse: "let a waiver for the refinery expire"."""
    relief = find_word(words, behind, lexicon.RELIEFS, 7)
    ended = None if relief is None else _ends(words, relief)
    if relief is None or ended is None or not is_active(words, place, verb):
        return None
    trig = span_of(words, place, ended + (words[ended].low == "run"))
    form = form_of(verb._replace(status=Status.IMPOSED), "relief", weak=True)
    return Telling(form, trig, *trig, aims=_whose(words, behind, relief, ended))


def _ends(words: Sequence[Word], relief: int) -> int | None:
    near = range(relief + 1, min(relief + 20, len(words)))
    found = next((n for n in near if words[n].low in LAPSE | {"run"}), None)
    if found is None or words[found].low != "run":
        return found
    return found if [w.low for w in words[found + 1 : found + 2]] == ["out"] else None


LAPSE = frozenset({"expire", "lapse"})


def _relief_before(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Return what is told of a license that is the subject: "its license was revoked"."""
    auxiliary = auxiliary_before(words, place)
    apposed = auxiliary is None and place > 0 and behind < len(words)
    apposed = apposed and words[place - 1].low in {",", *lexicon.RELIEFS}
    if not (auxiliary or (apposed and words[behind].low in _DATED)):
        return None
    limit = auxiliary or place - (words[place - 1].low == ",")
    relief = next(
        (n for n in range(limit - 1, max(-1, limit - 16), -1) if words[n].low in lexicon.RELIEFS),
        None,
    )
    if relief is None:
        return None
    first = relief
    while first > 0 and relief - first < _OWNED and words[first - 1].low not in CLAUSE | {","}:
        first -= 1
    trig = span_of(words, limit if auxiliary else place, place)
    form = form_of(verb, "relief", passive=True, weak=True)
    if (
        auxiliary
        and words[place].low.startswith(lexicon.PROLONGING)
        and words[place - 1].low == "not"
    ):
        form = Form("told_unrenewed", Status.IMPOSED, form.side, passive=True, weak=True)
    whose = _whose(words, first, relief, limit) or _let_behind(words, behind)
    source = find_word(words, relief + 1, frozenset({"from", "under"}), limit - relief - 1)
    own = words[first].start, words[relief].start
    if source is not None:
        own = words[source].start, words[limit].start
        whose = tuple((a, min(b, own[0])) for a, b in whose if a < own[0])
    return Telling(form, trig, words[first].start, trig[1], own=own, aims=whose)


def _let_behind(words: Sequence[Word], behind: int) -> tuple[Place, ...]:
    """Return whom a license lets do something: "License 8, issued in May, lets the pipeline"."""
    near = range(behind, min(behind + 12, len(words) - 1))
    lets = next((n for n in near if words[n].low in _LETS), None)
    if lets is None:
        to = find_word(words, behind, _TO, 8)  # "granted by OFAC in May to Repsol"
        given = to is not None and words[to + 1].low not in _DEEDS
        return ((words[to + 1].start, words[-1].end),) if to and given else ()
    first = find_word(words, lets + 1, _WITH, 4) or lets
    return ((words[first + 1].start, words[-1].end),)


_LETS = word_set("lets let allows allowed permits permitted exempts exempted authorizes authorized")
_OWNED = 6
_DATED = frozenset({"in", "on", "last", "by", "earlier"})


def _refusal(words: Sequence[Word], place: int) -> int | None:
    """Return where it is said that a license is not renewed: "decided not to renew"."""
    for at in range(place - 1, max(-1, place - 4), -1):
        if words[at].low in _REFUSING or words[at].low.endswith(("n't", "n’t")):
            return at
    return None


_REFUSING = word_set("not never declined refused failed declines refuses")


def _whose(words: Sequence[Word], behind: int, relief: int, end: int) -> tuple[Place, ...]:
    """Return the words that name who is let off: "for trade with Syria", "Siemens's waiver"."""
    links = [
        n
        for n in range(relief + 1, min(relief + 22, end - 1))
        if words[n].low in _LINKS and words[n + 1].low not in _DEEDS
    ]
    if let := next((t for n in links if (t := _let_do(words, n, end))), None):
        return (let,)
    purpose = find_word(words, relief + 1, frozenset({"to"}), 12)
    if purpose is not None and purpose + 1 < end and words[purpose + 1].low in _DEEDS:
        before = [n for n in links if n < purpose or words[n].low in _WITH]
        links = before or links
    if links:
        links.sort(key=lambda n: words[n].low not in _WITH)
        named = [n for n in links if words[n].low in _WITH]
        ordered = (*named, *reversed(links[len(named) :]))
        found = tuple((words[n + 1].start, words[end - 1].end) for n in ordered)
    else:
        to = find_word(words, behind, frozenset({"to", "for"}), relief - behind)
        found = ()
        if to is not None and to + 1 < relief:
            found = ((words[to + 1].start, words[relief].start),)
        found = found or _under_it(words, relief)
    held = [n for n in range(behind, relief) if words[n].is_genitive]
    return (*found, (words[behind].start, words[held[-1]].end)) if held else found


def _let_do(words: Sequence[Word], link: int, end: int) -> Place | None:
    """Return who may do something: "a waiver for Mali to import", "that lets Mali buy"."""
    named = words[link].low not in {"on", "with", "covering", "involving"}
    bare = words[link].low.startswith("let")
    to = find_word(words, link + 2, _DEEDS if bare else _TO, _NAMED_IN) if named else None
    if to is None or to + 1 >= end or (not bare and words[to + 1].low not in _DEEDS):
        return None
    if bare and any(w.low in _WITH for w in words[to:end]):
        return None
    if any(w.low in _LINKS or w.low in {",", "of", "and"} for w in words[link + 1 : to]):
        return None
    return words[link + 1].start, words[to].start


_TO = frozenset({"to"})
_NAMED_IN = 6
"""Words that name who is let off, at most."""


def _under_it(words: Sequence[Word], relief: int) -> tuple[Place, ...]:
    """Return the pronoun of who acts under a license: "the licence under which it pumps"."""
    low = [w.low for w in words[relief + 1 : relief + 4]]
    pointing = low[:2] == ["under", "which"] and low[2:] in _HOLDERS
    return (span_of(words, relief + 3, relief + 3),) if pointing else ()


_HOLDERS = (["it"], ["he"], ["she"], ["they"])


def _receiver(words: Sequence[Word], behind: int, relief: int) -> Place | None:
    """Return who is given a relief: "gave Hungary an exemption"."""
    bare = relief if words[relief].low == "relief" and relief > behind else None
    articles = (n for n in range(relief - 1, behind, -1) if words[n].low in _ARTICLES)
    article = next(articles, bare)
    if article is None or any(w.low in _NO_RECEIVER for w in words[behind:article]):
        return None
    return words[behind].start, words[article].start


_GETTING = ("win", "won", "receiv", "get", "got", "secur", "obtain")
"""Verbs whose subject is let off, and lets nobody off."""
_ARTICLES = word_set("a an another its")
_NO_RECEIVER = word_set("under for of to with on in by through and , from via")
_GIVING = ("give", "giving", "gave", "grant", "offer", "hand")
_WITH = word_set("with involving")
_LINKS = _WITH | word_set(
    """for to on exempting allowing letting permitting enabling allows allow lets permits allowed
    permitted let enabled exempted authorizing authorising covering exempts authorizes authorises"""
)
_DEEDS = word_set(
    """enable allow help facilitate ensure continue support permit let give make provide keep
    wind complete sell carry do pump produce export import buy ship operate trade deal work drill
    load lift supply receive pay buy sell resume use access transact purchase ease reduce avoid meet"""
)
"""What a license may be for, without saying whose it is."""


def is_relief(words: Sequence[Word], measure: MeasurePhrase, verb: Verb) -> bool:
    """Tell whether what comes is relief: "its decision to begin easing sanctions came"."""
    if verb.status is not Status.IMPOSED:
        return False
    near = [w.low for w in words[max(0, measure.first - 2) : measure.last]]
    if any(lexicon.NOMINAL.get(low) in {"eased", "lifted"} for low in near):
        return True
    meant = [v for low in near if low.endswith("ing") for v in verbs().get(low, ())]
    return any(v.status in {Status.LIFTED, Status.EASED} for v in meant)
