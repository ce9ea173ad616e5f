"""What is stopped at a border: ports that are shut, visas that are denied, trade that is banned."""

from collections.abc import Iterator, Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    auxiliary_of,
    form_of,
    is_active,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import Verb, Word, find_word, verbs
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set


def tell_shut(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Ports or markets are shut to somebody."""
    auxiliary = auxiliary_of(words, place, verb)
    if auxiliary is not None:
        return _were_shut(words, auxiliary, behind, verb)
    gates = find_word(words, behind, lexicon.GATES, 5)
    if gates is None or not is_active(words, place, verb):
        return None
    to = find_word(words, gates + 1, frozenset({"to", "with"}), 7)
    to = to or find_word(words, gates + 1, frozenset({"for"}), 4)
    if to is None:
        return None
    trig = span_of(words, place, gates)
    return Telling(
        form_of(verb, "shut"), trig, trig[0], words[to].end, aims=(rest_of(words, to + 1),)
    )


def _were_shut(words: Sequence[Word], auxiliary: int, behind: int, verb: Verb) -> Telling | None:
    """Ports are shut to somebody: "entry to Mali has been closed to 19 envoys"."""
    to = find_word(words, behind, frozenset({"to", "for"}), 3)
    near = {w.low for w in words[max(0, auxiliary - 6) : auxiliary]}
    if to is None or near.isdisjoint(lexicon.GATES) or not auxiliary:
        return None
    trig = (words[auxiliary].start, words[to].end)
    own = (words[max(0, auxiliary - 6)].start, words[auxiliary].start)
    form = form_of(verb, "shut", passive=True)
    return Telling(form, trig, *trig, own=own, aims=(rest_of(words, to + 1),))


def tell_visa(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Visas are denied to somebody, or taken from them."""
    stripped = words[place].low.startswith("strip")
    papers = find_word(words, behind, lexicon.PAPERS, 12 if stripped else 5)
    if papers is None or not is_active(words, place, verb):
        return None
    if verb.shape in {"past", "part"} and auxiliary_before(words, place) is not None:
        return None
    trig = span_of(words, place, papers)
    of = find_word(words, behind, frozenset({"of"}), papers - behind) if stripped else None
    if of is not None and words[papers - 1].low in {"their", "his", "her", "of"}:
        whom = words[behind].start, words[papers - 2].start
        return Telling(form_of(verb, "visa"), trig, *trig, aims=(whom,))
    to = find_word(words, papers + 1, frozenset({"to", "of", "for", "from", "by"}), 4)
    if to is not None and not words[papers - 1 - (words[papers - 1].low == "travel")].is_genitive:
        aims: tuple[Place, ...] = (rest_of(words, to + 1),)
    elif papers > behind:
        travel = papers - 1 > behind and words[papers - 1].low == "travel"
        aims = ((words[behind].start, words[papers - travel].start),)
    else:
        return None
    return Telling(form_of(verb, "visa"), trig, *trig, aims=aims)


_AID_FLOWS = word_set("shipment shipments delivery deliveries supply supplies transfer transfers")
_AID = word_set("arms weapons aid military ammunition food missile missiles relief humanitarian")
"""What is given to allies and the needy, and is no trade."""


_PIPED = word_set("gas electricity power water")
"""What a supplier cuts off, in a dispute over its price."""


def tell_trade(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A flow of goods is banned."""
    if verb.shape in {"past", "part"} and (auxiliary := auxiliary_before(words, place)) is not None:
        return _flow_stopped(words, place, auxiliary, verb)
    if behind >= len(words) or not is_active(words, place, verb):
        return None
    flow = None if _is_own_or_asked(words, place, behind) else _flow_at(words, behind)
    if flow is None:
        return None
    trig = span_of(words, place, flow)
    aims = (*_flow_aims(words, flow), (words[behind].start, words[flow].end))
    return Telling(form_of(verb, "trade", weak=True), trig, *trig, aims=aims)


def _is_own_or_asked(words: Sequence[Word], place: int, behind: int) -> bool:
    """Tell whether somebody cuts what is his own, a ban told before is one, or a threat asks it."""
    own = words[place].low.startswith("cut") and words[behind].low in {"its", "their"}
    own = own or (place == 1 and words[0].low == "it" and words[1].low.endswith("s"))
    asked = not _IF.isdisjoint(w.low for w in words[max(0, place - 9) : place])
    return own or asked


def _flow_at(words: Sequence[Word], behind: int) -> int | None:
    """Return the place of the trade that an object names; no aid, and no supplies cut off."""
    flow = find_word(words, behind, lexicon.FLOWS | lexicon.GOODS, 6)
    if flow is None or words[behind].low in _NO_TRADE:
        return None
    if any(w.low in {"from", "with"} for w in words[behind:flow]):
        return None
    if words[flow].low in _AID_FLOWS and not _AID.isdisjoint(w.low for w in words[behind:flow]):
        return None
    goods = words[flow].low in lexicon.GOODS and flow + 1 < len(words)
    if goods:
        flow = _flow_of_all(words, flow)
    if words[flow].low in _AID_FLOWS and words[flow - 1].low in _PIPED:
        return None
    made = goods and flow + 1 < len(words) and words[flow + 1].low in _MAKING
    return None if made else flow


def _flow_of_all(words: Sequence[Word], goods: int) -> int:
    """Return the place of the flow of goods that are listed: "copper | and zinc exports"."""
    if words[goods + 1].low in lexicon.FLOWS:
        return goods + 1
    if words[goods + 1].low not in {",", "and"}:
        return goods
    last = find_word(words, goods + 2, lexicon.FLOWS, 5)
    between = [w.low for w in words[goods + 2 : last]] if last is not None else ["of"]
    other = any(low in _LINKS or low in verbs() for low in between)
    return goods if last is None or other else last


_LINKS = word_set("of from to with on in by for that which the its their an a")
"""What stands between goods and a flow that is none of theirs: "coal and the import of"."""

_NO_TRADE = word_set(
    "on , enriching producing making mining refining converting developing using testing"
)
"""What stands before goods where no trade is stopped: "stop enriching uranium"."""
_MAKING = word_set(
    """enrichment conversion reprocessing program programs programme programmes output production
    consumption demand prices price forecast forecasts quota quotas reserves stocks use"""
)
"""What is made or told of goods, and no trade in them: "cut oil output", "halt its enrichment"."""
_IF = frozenset({"if", "unless"})
"""What a threat asks for: "sanctions if it did not stop carrying coal from Mali"."""


def _flow_aims(words: Sequence[Word], flow: int) -> Iterator[Place]:
    """Yield the words that name where goods go, and where they come from."""
    to = find_word(words, flow + 1, frozenset({"to"}), 12)
    links = {"of", "from", "with", *(["in"] if words[flow].low.startswith("invest") else [])}
    of = find_word(words, flow + 1, frozenset(links), 3)
    of = of or find_word(words, flow + 1, frozenset({"with"}), 8)
    if to is not None and [w.low for w in words[to + 1 : to + 3]] == ["and", "from"]:
        to = to + 2
    elif to is not None and words[to - 1].low.endswith("ed"):
        to = None
    goal = to is not None and to + 1 < len(words) and words[to + 1].low in _GOALS
    if to is not None and words[to - 1].low not in _NOT_BOUND and not goal:
        yield rest_of(words, to + 1)
    if of is not None:
        yield rest_of(words, of + 1)


_NOT_BOUND = word_set("response due reply according")
"""What stands before a "to" that names no destination."""
_GOALS = word_set(
    """protect avoid prevent ensure help keep meet save secure curb stop reduce lower cut boost
    support shield defend safeguard stabilise stabilize ease preserve put make build pay fund
    finance raise punish pressure press force deter deny limit conserve guard"""
)
"""What stands behind a "to" that says what for: "to protect its consumers"."""


def _flow_stopped(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    """A flow of goods is its subject: "exports of tools to Mali were outlawed in March"."""
    first = max(0, auxiliary - _FAR)
    said = (n for n in range(auxiliary - 1, first, -1) if words[n].low == "that")
    near = range(next(said, first), auxiliary)
    flow = next((n for n in near if words[n].low in lexicon.FLOWS), None)
    if flow is None or words[place].low not in _OUTLAWED:
        return None
    standing = words[place - 1].low in {"is", "are", "being"}
    if standing and _ORDERED.isdisjoint(w.low for w in words[place + 1 :]):
        return None
    if words[place - 1].low == "be" and words[auxiliary - 1].low not in {"will", "would", "shall"}:
        return None
    trig = words[auxiliary].start, words[place].end
    to = find_word(words, flow + 1, frozenset({"to", "with"}), auxiliary - flow)
    first = to + 1 if to is not None and to < auxiliary else flow
    aims = ((words[first].start, words[auxiliary].start),)
    form = form_of(verb, "stopped", passive=True, weak=True)
    return Telling(form, trig, words[flow].start, trig[1], aims=aims)


_FAR = 16
"""Words in which the flow that is a subject stands before its verb."""
_ORDERED = word_set("announced declared decreed ordered ruled decided effect immediately said from")
"""What tells that goods "are banned" by an order of the day."""
_OUTLAWED = word_set(
    "outlawed banned prohibited forbidden halted suspended restricted barred capped blocked stopped"
)
