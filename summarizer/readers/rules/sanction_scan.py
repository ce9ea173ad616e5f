"""Actions found word by word: a verb or noun of the lexicon, and what it governs.

Where a frame of `sanction_frames` spells a whole wording out, this reads any verb of a class with
any measure, in the active, the passive and as a noun. A sentence without a word of the lexicon
costs one look-up for each of its words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.readers.rules import sanction_lexicon as lexicon
from summarizer.readers.rules.sanction_frames import Form, Side
from summarizer.readers.rules.sanction_measures import (
    find_measure,
    in_front,
    is_day,
    measure_before,
    target_of,
)
from summarizer.readers.rules.sanction_telling import Place, Telling
from summarizer.readers.rules.sanction_words import (
    BE,
    CLAUSE,
    DETERMINERS,
    MODALS,
    Verb,
    Word,
    find_word,
    verbs,
    words_of,
)
from summarizer.records.sanction import SanctionStatus as Status


def scan(text: str, start: int, end: int) -> list[Telling]:
    """Return every action that the words from `start` to `end` tell, in order (see `may_tell`)."""
    words = words_of(text, start, end)
    found = list(_tellings(words))
    if any(t.form.status is Status.EXTENDED and t.form.name != "told_again" for t in found):
        found = [t for t in found if t.form.name != "told_again"]
    if found and not lexicon.HINDERED.isdisjoint(word.low for word in words):
        return list(_blocked(words, found))
    return found


def _tellings(words: Sequence[Word]) -> Iterator[Telling]:
    done, table = 0, verbs()
    for place, word in enumerate(words):
        if word.start < done or not (word.low in table or word.low in lexicon.NOMINAL):
            continue
        telling = _told_at(words, place)
        if telling:
            done = telling.trig[1]
            yield telling


def _told_at(words: Sequence[Word], place: int) -> Telling | None:
    low = words[place].low
    for verb in verbs().get(low, ()):
        behind = _particles(words, place, verb)
        telling = behind and _READ[verb.governs](words, place, behind, verb)
        if telling:
            return telling
    return _nominal(words, place) if low in lexicon.NOMINAL else None


def _particles(words: Sequence[Word], place: int, verb: Verb) -> int | None:
    """Return the place behind the verb and its particles, or None if they are missing."""
    at = place + 1
    for particle in verb.particles:
        if at >= len(words) or words[at].low != particle:
            return None
        at += 1
    return at


def _form(verb: Verb, name: str, *, passive: bool = False, weak: bool = False) -> Form:
    side = Side.BEFORE if passive else Side.AFTER
    return Form(f"told_{name}", None, verb.status, side, passive=passive, weak=weak)


def _auxiliary(words: Sequence[Word], place: int) -> int | None:
    """Return the place of the form of "be" that makes a participle passive."""
    at = place - 1
    while at >= 0 and place - at < 5 and (words[at].low in _ADVERBS or words[at].low[-2:] == "ly"):
        at -= 1
    if at < 0 or words[at].low not in BE:
        return None
    while at > 0 and words[at - 1].low in _AUXILIARIES:
        at -= 1
    return at


_ADVERBS = frozenset(
    """also then since already now first last later earlier previously jointly separately
    again both all each once twice never not today yesterday still just too thus""".split()
)
_AUXILIARIES = frozenset("be been being has have had is are was were to".split())
_TRAILING = frozenset(
    """by in on under for at and or , . with when that over because of from as after to ) :
    against until within before into""".split()
)


def _is_active(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether a form is a verb with its object behind it, and no noun or adjective."""
    before = words[place - 1].low if place else ""
    if verb.shape == "base":
        return any(w.low in MODALS for w in words[max(0, place - 5) : place]) and (
            before not in DETERMINERS
        )
    if verb.shape == "ing":
        return before not in DETERMINERS
    if before == "all" and place > 1 and words[place - 2].low in {"had", "have"}:
        return True
    return before not in DETERMINERS and before not in _ATTRIBUTIVE


_ATTRIBUTIVE = frozenset("publicly newly other of between against for from with on".split())


def _span(words: Sequence[Word], first: int, last: int) -> Place:
    return words[first].start, words[last].end


def _rest(words: Sequence[Word], first: int) -> Place:
    return (words[first].start, words[-1].end) if first < len(words) else (words[-1].end,) * 2


def _name(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is sanctioned: "Canada blacklisted three firms", "three firms were listed"."""
    low = words[place].low
    auxiliary = _auxiliary(words, place) if verb.shape in {"past", "part"} else None
    weak = verb.governs == "strike" or low.startswith(("list", "relist"))
    if auxiliary is not None:
        if verb.governs == "strike" or auxiliary == 0:
            return None
        start = words[auxiliary].start
        trig = (start, words[place].end)
        return Telling(_form(verb, "name", passive=True, weak=weak), trig, start, trig[1])
    behind = _past_day(words, behind)
    if behind >= len(words) or words[behind].low in _TRAILING:
        return _said_of(words, place, behind, verb) if not weak else None
    if not _is_active(words, place, verb):
        return None
    if verb.governs == "strike":
        struck = _struck_with(words, place, behind, verb)
        if struck:
            return struck
        if verb.shape == "ing" or verb.status is Status.THREATENED:
            return None
    if verb.shape == "s" and words[behind].low not in _STARTS and not _is_number(words[behind]):
        return None
    trig = _span(words, place, behind - 1)
    governs = "name" if verb.governs == "brand" else verb.governs
    return Telling(
        _form(verb, governs, weak=weak), trig, trig[0], trig[1], aims=(_rest(words, behind),)
    )


def _past_day(words: Sequence[Word], place: int) -> int:
    """Return the place behind a day that stands between a verb and its object."""
    lead = 1 if place < len(words) and words[place].low in {"on", "in", "late", "last"} else 0
    if not is_day(words, place + lead) or _is_number(words[place]):
        return place
    at = place + lead + 1
    while at < len(words) and _is_number(words[at]) and lead:
        at += 1
    return at


def _said_of(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is told of in passing: "a bank sanctioned by Mali", "X, whom Mali listed in May"."""
    if verb.shape not in {"past", "part"} or place < 2:
        return None
    who = next((n for n in range(place - 1, max(0, place - 9), -1) if words[n].low in _WHOM), None)
    by = behind < len(words) and words[behind].low == "by"
    if who is None and not by:
        return None
    last = (who if who is not None else place) - 1
    last -= words[last].low == ","
    first = last
    while first > 0 and last - first < 9 and words[first - 1].low not in _EDGES:
        first -= 1
    if last < 0 or first > last:
        return None
    trig = (words[place].start, words[place].end)
    aims = ((words[first].start, words[last].end),)
    form = _form(verb, "name", passive=who is None)
    return Telling(form, trig, trig[0], trig[1], aims=aims)


_WHOM = frozenset({"whom", "which", "that", "who"})
_EDGES = CLAUSE | frozenset(
    """, ( ) by with from for to against over after under as into at than on in is are was were has
    had have be and told accused met sold bought""".split()
)
_STARTS = frozenset(
    """the a an others two three four five six seven eight nine ten eleven twelve dozens hundreds
    more several""".split()
)


def _is_number(word: Word) -> bool:
    return word.low[0].isdigit()


def _struck_with(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is hit with a measure."""
    tool = next(
        (n for n in range(behind + 1, min(behind + 30, len(words))) if words[n].low == "with"), None
    )
    if tool is None:
        return None
    measure = find_measure(words, tool + 1, reach=6)
    if measure is None:
        return None
    return Telling(
        _form(verb, "hit"),
        (words[place].start, words[place].end),
        words[place].start,
        words[measure.last].end,
        aims=((words[behind].start, words[tool].start),),
    )


def _act(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is imposed, renewed or lifted: in the active, or "sanctions on Mali were eased"."""
    auxiliary = _auxiliary(words, place) if verb.shape in {"past", "part"} else None
    if auxiliary is not None:
        return _put_passive(words, place, auxiliary, verb) or _act_passive(
            words, place, auxiliary, verb
        )
    if not _is_active(words, place, verb):
        return None
    struck = _put_under(words, place, behind, verb)
    if struck:
        return struck
    measure = find_measure(words, behind, reach=12)
    if measure is None:
        return _again(words, place, behind, verb)
    trig = _span(words, place, measure.last)
    aims = target_of(words, measure)
    if not aims and words[measure.last].low in lexicon.LOOSE:
        return None
    return Telling(
        _form(verb, "act", weak=measure.weak),
        trig,
        trig[0],
        trig[1],
        aims=aims,
        front=in_front(words, measure, behind),
    )


def _again(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure named before is prolonged or lifted: "the embargo on Mali ... extended it"."""
    if behind >= len(words) or words[behind].low not in {"it", "them"}:
        return None
    if verb.status in {Status.IMPOSED, Status.PROPOSED}:
        return None
    for at in range(place - 1, -1, -1):
        measure = measure_before(words, at + 1) if words[at].low not in CLAUSE else None
        if measure is not None:
            trig = _span(words, place, behind)
            aims = target_of(words, measure, limit=place)
            front = in_front(words, measure, measure.first)
            return Telling(_form(verb, "act"), trig, trig[0], trig[1], aims=aims, front=front)
    return None


def _put_under(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    if not words[place].low.startswith(("put", "plac", "slap")):
        return None
    under = next(
        (
            n
            for n in range(behind + 1, min(behind + 25, len(words)))
            if words[n].low in {"under", "with"}
        ),
        None,
    )
    measure = find_measure(words, under + 1, reach=5) if under else None
    if under is None or measure is None or measure.weak:
        return None
    trig = (words[place].start, words[place].end)
    aims = ((words[behind].start, words[under].start),)
    return Telling(_form(verb, "hit"), trig, trig[0], words[measure.last].end, aims=aims)


def _put_passive(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    if auxiliary == 0 or place + 1 >= len(words) or words[place + 1].low not in {"under", "with"}:
        return None
    measure = find_measure(words, place + 2, reach=6)
    if measure is None:
        return None
    trig = (words[auxiliary].start, words[measure.last].end)
    own = (words[place + 2].start, words[measure.last].start)
    return Telling(_form(verb, "hit", passive=True), trig, trig[0], trig[1], own=own)


def _act_passive(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    measure = measure_before(words, auxiliary)
    if measure is None:
        return None
    aims: tuple[Place, ...] = ()
    on = find_word(words, place + 1, frozenset({"on", "against", "upon"}), 3)
    if on is not None and is_day(words, on + 1):
        on = find_word(words, on + 1, frozenset({"on", "against", "upon"}), 6)
    if on is not None and on + 1 < len(words):
        aims = (_rest(words, on + 1),)
    aims += target_of(words, measure, limit=auxiliary)
    trig = (words[auxiliary].start, words[place].end)
    return Telling(
        _form(verb, "act", passive=True, weak=measure.weak),
        trig,
        words[measure.first].start,
        trig[1],
        own=(words[max(0, measure.first - 4)].start, words[auxiliary].start),
        aims=aims,
        front=in_front(words, measure, measure.first),
    )


def _hold(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is kept in place."""
    if verb.shape in {"past", "part"} and _auxiliary(words, place) is not None:
        return None
    measure = find_measure(words, behind, reach=10)
    if measure is None or not _is_active(words, place, verb):
        return None
    kept = any(
        (words[n].low in {"in", "on"} and n + 1 < len(words) and words[n + 1].low in _HELD)
        or words[n].low in {"another", "further"}
        for n in range(measure.last + 1, min(measure.last + 14, len(words)))
    )
    if not kept:
        return None
    trig = _span(words, place, measure.last)
    return Telling(
        _form(verb, "act", weak=measure.weak),
        trig,
        trig[0],
        trig[1],
        aims=target_of(words, measure),
        front=in_front(words, measure, behind),
    )


_HELD = frozenset("place force effect".split())


def _enlist(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is put on a list, or taken off one."""
    links = _OFF if verb.governs == "unlist" else _ON
    if verb.governs == "unlist" and (struck := _name_struck(words, place, behind, verb)):
        return struck
    auxiliary = _auxiliary(words, place) if verb.shape in {"past", "part"} else None
    for at in range(behind, min(behind + 45, len(words))):
        if words[at].low in {";", ":"}:
            break
        if words[at].low in links and _names_list(words, at + 1):
            break
    else:
        return None
    if words[at].low not in links:
        return None
    joins = words[place].low in _JOINING
    if auxiliary is not None or (joins and at == behind):
        first = place if auxiliary is None else auxiliary
        trig = (words[first].start, words[place].end)
        own = (words[at].end, words[min(at + 6, len(words) - 1)].end)
        form = _form(verb, "list", passive=True)
        return Telling(form, trig, trig[0], trig[1], own=own) if first else None
    if joins or at == behind or not _is_active(words, place, verb):
        return None
    trig = _span(words, place, place)
    return Telling(
        _form(verb, "list"),
        trig,
        trig[0],
        words[at].end,
        aims=((words[behind].start, words[at].start),),
    )


def _name_struck(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A name is struck out: "removed the names of A and B", "A's name was deleted"."""
    name = find_word(words, behind, frozenset({"name", "names"}), 5)
    if name is None or not _is_active(words, place, verb):
        return None
    trig = _span(words, place, name)
    form = _form(verb, "list", weak=True)
    if name + 1 < len(words) and words[name + 1].low == "of":
        return Telling(form, trig, trig[0], trig[1], aims=(_rest(words, name + 2),))
    if words[name - 1].low.endswith(("'s", "’s", "s'", "s’")):
        aims = ((words[behind].start, words[name].start),)
        return Telling(form, trig, trig[0], trig[1], aims=aims)
    return None


_JOINING = frozenset(
    """land lands landed landing join joins joined joining appear appears appeared find finds found
    end ends ended wind winds wound""".split()
)
_ON = frozenset({"to", "on", "onto", "in"})
_OFF = frozenset({"from", "off"})


def _names_list(words: Sequence[Word], first: int) -> bool:
    """Tell whether a list of the sanctioned is named right here."""
    at = find_word(words, first, lexicon.LISTS, 7)
    if at is None:
        measure = find_measure(words, first, reach=5)
        return measure is not None and not measure.weak
    return not any(w.low in {",", "of"} for w in words[first:at])


def _freeze(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody's assets are frozen."""
    weak = not words[place].low.startswith(("fr", "unfr", "immob"))
    auxiliary = _auxiliary(words, place) if verb.shape in {"past", "part"} else None
    if auxiliary is not None:
        return _frozen(words, place, auxiliary, verb)
    if not _is_active(words, place, verb):
        return None
    had = _had_frozen(words, place, verb)
    if had:
        return had
    assets = find_word(words, behind, lexicon.ASSETS, 8)
    if assets is None:
        return None
    trig = _span(words, place, assets)
    after = next(
        (n for n in range(assets + 1, min(assets + 5, len(words))) if words[n].low in _OWNED), None
    )
    aims = ((words[behind].start, words[assets].start),)
    if after is not None:
        aims = (
            _rest(
                words,
                after + (2 if words[after].low in {"belonging", "held", "owned", "linked"} else 1),
            ),
        )
    elif not any(w.low.endswith(("'s", "’s", "s'", "s’")) for w in words[behind:assets]):
        return None
    return Telling(_form(verb, "freeze", weak=weak), trig, trig[0], trig[1], aims=aims)


def _had_frozen(words: Sequence[Word], place: int, verb: Verb) -> Telling | None:
    """Somebody had assets frozen."""
    if verb.shape not in {"past", "part"} or words[place - 1].low not in lexicon.ASSETS:
        return None
    for at in range(place - 2, max(0, place - 9), -1):
        if words[at].low in {"had", "have", "has", "saw", "see", "sees", "having"}:
            trig = (words[at].start, words[place].end)
            return Telling(_form(verb, "freeze", passive=True), trig, trig[0], trig[1])
    return None


_OWNED = frozenset("of belonging held owned linked".split())


def _frozen(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    if auxiliary == 0:
        return None
    subject = [
        n for n in range(max(0, auxiliary - 12), auxiliary) if words[n].low in lexicon.ASSETS
    ]
    if not subject:
        return None
    assets = subject[-1]
    trig = (words[auxiliary].start, words[place].end)
    if assets + 1 < auxiliary and words[assets + 1].low in _OWNED:
        aims = ((words[assets + 2].start, words[auxiliary].start),)
    else:
        aims = ((words[max(0, assets - 8)].start, words[assets].start),)
    return Telling(_form(verb, "freeze", passive=True), trig, trig[0], trig[1], aims=aims)


def _leaves(words: Sequence[Word], place: int) -> bool:
    """Tell whether "from" or "out of" stands at a place."""
    low = words[place].low
    return low == "from" or (low == "of" and words[place - 1].low == "out")


_DRIVEN_OUT = ("cut", "lock", "shut", "kick", "thr", "boot", "keep", "kept")


def _bar(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is barred from something."""
    source = next(
        (n for n in range(behind, min(behind + 40, len(words))) if _leaves(words, n)),
        None,
    )
    driven = words[place].low.startswith(("cut", "lock"))
    if source is None:
        return None
    named = find_word(words, source + 1, lexicon.EXCLUDED_FROM, 5) is not None
    if not (named or driven):
        return None
    if words[place].low.startswith(_DRIVEN_OUT) and words[source - 1].low not in {"off", "out"}:
        return None
    auxiliary = _auxiliary(words, place) if verb.shape in {"past", "part"} else None
    if auxiliary is not None:
        if source > behind + 1 or auxiliary == 0:
            return None
        trig = (words[auxiliary].start, words[source].end)
        weak = find_word(words, source + 1, frozenset({"swift"}), 3) is None
        return Telling(_form(verb, "bar", passive=True, weak=weak), trig, trig[0], trig[1])
    if source == behind or not _is_active(words, place, verb):
        return None
    trig = _span(words, place, behind - 1)
    last = source - 1 if words[source - 1].low in {"off", "out"} else source
    if last <= behind:
        return None
    aims = ((words[behind].start, words[last].start),)
    form = _form(verb, "bar", weak=not named)
    return Telling(form, trig, trig[0], words[source].end, aims=aims)


def _shut(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Ports or markets are shut to somebody."""
    gates = find_word(words, behind, lexicon.GATES, 5)
    if gates is None or not _is_active(words, place, verb):
        return None
    to = find_word(words, gates + 1, frozenset({"to"}), 7)
    if to is None:
        return None
    trig = _span(words, place, gates)
    return Telling(_form(verb, "shut"), trig, trig[0], words[to].end, aims=(_rest(words, to + 1),))


def _visa(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Visas are denied to somebody, or taken from them."""
    papers = find_word(words, behind, lexicon.PAPERS, 5)
    if papers is None or not _is_active(words, place, verb):
        return None
    if verb.shape in {"past", "part"} and _auxiliary(words, place) is not None:
        return None
    trig = _span(words, place, papers)
    to = find_word(words, papers + 1, frozenset({"to", "of", "for", "from"}), 4)
    if to is not None:
        aims: tuple[Place, ...] = (_rest(words, to + 1),)
    elif papers > behind:
        aims = ((words[behind].start, words[papers].start),)
    else:
        return None
    return Telling(_form(verb, "visa"), trig, trig[0], trig[1], aims=aims)


def _trade(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A flow of goods is banned."""
    if verb.shape in {"past", "part"} and _auxiliary(words, place) is not None:
        return None
    if behind >= len(words) or not _is_active(words, place, verb):
        return None
    flow = find_word(words, behind, lexicon.FLOWS | lexicon.GOODS, 6)
    if flow is None or any(w.low in {"from", "with"} for w in words[behind:flow]):
        return None
    trig = _span(words, place, flow)
    aims: tuple[Place, ...] = ()
    to = find_word(words, flow + 1, frozenset({"to"}), 9)
    of = find_word(words, flow + 1, frozenset({"of", "from", "with"}), 3)
    if to is not None:
        aims = (_rest(words, to + 1),)
    if of is not None:
        aims += (_rest(words, of + 1),)
    aims += ((words[behind].start, words[flow].end),)
    return Telling(_form(verb, "trade", weak=True), trig, trig[0], trig[1], aims=aims)


def _permit(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody may do again what was barred: "allowed the refiner to sell oil"."""
    deed = find_word(words, behind + 1, lexicon.RESUMED, 12)
    if deed is None and not _BARRED.isdisjoint(w.low for w in words):
        to = find_word(words, behind + 1, frozenset({"to"}), 10)
        deed = to + 1 if to is not None and to + 1 < len(words) else None
    if deed is None or not _is_active(words, place, verb):
        return None
    last = deed - 1 if words[deed - 1].low == "to" else deed
    if last <= behind or any(w.low in {",", "from", "by", "that"} for w in words[behind:last]):
        return None
    trig = _span(words, place, place)
    aims = ((words[behind].start, words[last].start),)
    return Telling(_form(verb, "permit", weak=True), trig, trig[0], words[deed].end, aims=aims)


_BARRED = lexicon.STRONG_NOUNS | frozenset(
    "frozen barred banned blocked sanctioned blacklisted".split()
)


def _last(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure goes on: "the ban will now run until July"."""
    measure = measure_before(words, place)
    ahead = {w.low for w in words[max(0, place - 3) : place]} & {"will", "now", "to"}
    if measure is None or not ahead:
        return None
    if find_word(words, behind, frozenset({"until", "through", "till"}), 5) is None:
        return None
    trig = _span(words, place, place)
    return Telling(
        _form(verb, "come", passive=True, weak=measure.weak),
        trig,
        words[measure.first].start,
        trig[1],
        own=(words[max(0, measure.first - 4)].start, words[place].start),
        aims=target_of(words, measure, limit=place),
        front=in_front(words, measure, measure.first),
    )


def _there(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is on a list: "three banks are on the list"."""
    if place < 2 or not _names_list(words, behind) or words[behind].low not in DETERMINERS:
        return None
    auxiliary = _auxiliary(words, place)
    if not auxiliary:
        return None
    trig = (words[auxiliary].start, words[behind].end)
    form = _form(verb, "list", passive=True, weak=True)
    own = (words[behind].start, words[min(behind + 5, len(words) - 1)].end)
    return Telling(form, trig, trig[0], trig[1], own=own)


def _again_longer(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is given a further span: "bought the embargo another year"."""
    span = find_word(words, behind, lexicon.SPANS, 3)
    if span is None or (words[place].low == "further" and words[place - 1].low not in DETERMINERS):
        return None
    if span + 1 < len(words) and words[span + 1].low in {"ago", "later", "earlier", "old"}:
        return None
    of = span + 1 < len(words) and words[span + 1].low == "of"
    measure = find_measure(words, span + 2, reach=6) if of else measure_before(words, place)
    if measure is None or (not of and place - measure.last > 14):
        return None
    trig = _span(words, place, span)
    limit = None if of else place
    return Telling(
        _form(verb, "again", weak=measure.weak),
        trig,
        min(trig[0], words[measure.first].start),
        max(trig[1], words[measure.last].end),
        own=(words[max(0, measure.first - 4)].start, words[measure.last].start),
        aims=target_of(words, measure, limit=limit),
        front=in_front(words, measure, measure.first),
    )


def _relief(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A license or a waiver is given: "issued a general license for trade with Syria"."""
    relief = find_word(words, behind, lexicon.RELIEFS, 9)
    if relief is None or not _is_active(words, place, verb):
        return None
    trig = _span(words, place, relief)
    links = [
        n
        for n in range(relief + 1, min(relief + 22, len(words) - 1))
        if words[n].low in {"for", "to", "with", "on", "involving"}
    ]
    aims = tuple(_rest(words, n + 1) for n in reversed(links))
    return Telling(_form(verb, "relief", weak=True), trig, trig[0], trig[1], aims=aims)


def _more(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """More is promised: "more would follow, including the banker X"."""
    left = [w.low for w in words[max(0, place - 5) : place]]
    if "more" not in left or not {"will", "would", "to"} & set(left):
        return None
    among = find_word(words, behind, frozenset({"including", ":", "such"}), 14)
    if among is None:
        return None
    trig = _span(words, place, behind - 1)
    form = _form(verb, "more", weak=True)
    return Telling(form, trig, trig[0], trig[1], aims=(_rest(words, among + 1),))


def _come(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure comes, or runs out, as if by itself."""
    measure = measure_before(words, place)
    last = behind
    if verb.status is Status.EXTENDED:
        rest = {w.low for w in words[behind : behind + 8]}
        if rest.isdisjoint({"force", "place", "effect"}) or rest.isdisjoint(_LONGER):
            return None
    if words[place].low in {
        "come",
        "comes",
        "came",
        "coming",
        "enter",
        "enters",
        "entered",
        "go",
        "goes",
        "went",
    }:
        if last >= len(words) or words[last].low not in {"force", "effect"}:
            return None
        last += 1
    if measure is None or (
        measure.weak and verb.particles[:1] != ("from",) and verb.status is not Status.EXTENDED
    ):
        return None
    trig = _span(words, place, last - 1)
    return Telling(
        _form(verb, "come", passive=True, weak=measure.weak),
        trig,
        words[measure.first].start,
        trig[1],
        own=(words[measure.first].start, words[place].start),
        aims=target_of(words, measure, limit=place),
        front=in_front(words, measure, measure.first),
    )


_LONGER = frozenset("until another further through more least".split())


def _suffer(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody meets with a measure: "the bank faces sanctions", "fell under an embargo"."""
    measure = find_measure(words, behind, reach=8)
    if measure is None or place == 0:
        return None
    if verb.status is Status.THREATENED:
        modal = words[place - 1].low in {"could", "would", "will", "may", "might", "or"}
        if not modal and _THREATS.isdisjoint(w.low for w in words):
            return None
    trig = _span(words, place, measure.last)
    own = (words[behind].start, words[measure.last].start)
    form = _form(verb, "suffer", passive=True, weak=measure.weak)
    return Telling(form, trig, trig[0], trig[1], own=own)


_THREATS = frozenset(
    """if unless otherwise warned warns warn warning threatened threatens threatening ultimatum
    deadline vowed else""".split()
)


def _admit(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is let back: "readmitted the bank to SWIFT"."""
    to = find_word(words, behind, frozenset({"to", "into"}), 20)
    if to is None or find_word(words, to + 1, lexicon.EXCLUDED_FROM, 4) is None:
        return None
    auxiliary = _auxiliary(words, place) if verb.shape in {"past", "part"} else None
    trig = (words[place if auxiliary is None else auxiliary].start, words[place].end)
    if auxiliary is not None or to == behind:
        return (
            Telling(_form(verb, "bar", passive=True), trig, trig[0], trig[1]) if auxiliary else None
        )
    aims = ((words[behind].start, words[to].start),)
    return Telling(_form(verb, "bar"), trig, trig[0], words[to].end, aims=aims)


def _gone(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is off a list: "is no longer on the list", "came off the blacklist"."""
    held = words[place].low == "longer"
    if held and (place < 2 or words[place - 1].low != "no"):
        return None
    measure = find_measure(words, behind, reach=5)
    if not _names_list(words, behind) and (measure is None or measure.weak):
        return None
    first = place - 2 if held else place
    trig = (words[first].start, words[behind - 1].end)
    own = (words[behind].start, words[min(behind + 5, len(words) - 1)].end)
    form = _form(verb, "list", passive=True)
    return Telling(form, trig, trig[0], trig[1], own=own) if first else None


def _free(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is let off: "exempted the bank from sanctions"."""
    held = find_word(words, behind, frozenset({"frozen", "seized", "impounded"}), 9)
    if held is not None and _is_active(words, place, verb):
        trig = _span(words, place, behind - 1)
        aims = (_rest(words, held + 1),)
        return Telling(_form(verb, "free", weak=True), trig, trig[0], trig[1], aims=aims)
    source = find_word(words, behind, frozenset({"from", "of"}), 25)
    measure = None if source is None else find_measure(words, source + 1, reach=8)
    if source is None or measure is None:
        return None
    auxiliary = _auxiliary(words, place) if verb.shape in {"past", "part"} else None
    if auxiliary is not None:
        trig = (words[auxiliary].start, words[place].end)
        form = _form(verb, "free", passive=True, weak=measure.weak)
        return Telling(form, trig, trig[0], trig[1]) if auxiliary else None
    if source == behind or not _is_active(words, place, verb):
        return None
    trig = _span(words, place, place)
    aims = ((words[behind].start, words[source].start),)
    form = _form(verb, "free", weak=measure.weak)
    return Telling(form, trig, trig[0], words[measure.last].end, aims=aims)


def _brand(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A group is banned: "proscribed the movement as a terrorist organization"."""
    banned = {
        "terrorist",
        "terror",
        "extremist",
        "group",
        "movement",
        "organization",
        "organisation",
    }
    if banned.isdisjoint(w.low for w in words[behind : behind + 25]):
        return None
    return _name(words, place, behind, verb)


def _share(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Who named the rest of a total: "Seoul accounts for the remaining three: A and B"."""
    colon = next(
        (n for n in range(behind, min(behind + 8, len(words))) if words[n].low == ":"), None
    )
    if colon is None:
        return None
    trig = _span(words, place, behind - 1)
    form = _form(verb, "share", weak=True)
    return Telling(form, trig, trig[0], trig[1], aims=(_rest(words, colon + 1),))


def _blocked(words: Sequence[Word], found: Sequence[Telling]) -> Iterator[Telling]:
    """Tell anew, as blocked, what a sentence says failed: "a bid to ban X failed"."""
    for telling in found:
        first = next(n for n, w in enumerate(words) if w.start >= telling.trig[0])
        last = next(n for n in reversed(range(len(words))) if words[n].end <= telling.trig[1])
        blocker = _failed(words, first, last) or _unable(words, first) or _stopped(words, first)
        if blocker is None:
            yield telling
            continue
        trig = (words[blocker].start, words[blocker].end)
        stop = words[blocker].start if blocker > last else None
        yield replace(
            telling,
            form=Form(
                "told_blocked",
                None,
                Status.BLOCKED,
                Side.NONE,
                passive=not _stopped(words, first),
            ),
            trig=trig,
            start=min(trig[0], telling.start),
            end=max(trig[1], telling.end),
            aims=tuple((a, min(b, stop) if stop else b) for a, b in telling.aims),
        )


def _failed(words: Sequence[Word], first: int, last: int) -> int | None:
    """Return the verb that says that a draft failed: "a bid to impose sanctions on X failed"."""
    if not any(words[n].low in lexicon.DRAFTS for n in range(max(0, first - 8), first)):
        return None
    for at in range(last + 1, min(last + 30, len(words))):
        low = words[at].low
        if low in lexicon.FAILED and words[at - 1].low not in DETERMINERS:
            return at
        if low in {"fell", "falls"} and any(w.low == "short" for w in words[at : at + 6]):
            return at
        if low in lexicon.BLOCKERS and low.endswith("ed") and _auxiliary(words, at) is not None:
            return at
        if low in {";", "when", "because"}:
            return None
    return None


def _stopped(words: Sequence[Word], first: int) -> int | None:
    """Return the verb that stopped it: "Slovakia held up a plan to ban"."""
    for at in range(first - 1, max(-1, first - 15), -1):
        low = words[at].low
        if low in {"that", "which"} and words[at + 1].low == "would":
            continue
        held = low == "held" and at + 1 < len(words) and words[at + 1].low in {"up", "back"}
        if low in CLAUSE:
            return None
        if (low in lexicon.BLOCKERS or held) and words[at - 1].low not in DETERMINERS | MODALS:
            between = {w.low for w in words[at:first]}
            if between & (lexicon.DRAFTS | {"from"}) or first - at <= 2:
                return at
    return None


def _unable(words: Sequence[Word], first: int) -> int | None:
    """Return the words that say that a body could not act: "could not agree to list"."""
    for at in range(max(0, first - 9), first):
        if words[at].low in {"agree", "adopt", "pass", "approve"}:
            left = [w.low for w in words[max(0, at - 4) : at]]
            if "not" in left or "failed" in left or "unable" in left or left[-1:] == ["couldn't"]:
                return at
    return None


def _is_owned(words: Sequence[Word], place: int) -> bool:
    """Tell whether the deed is somebody's: "London's listing of"."""
    return any(w.low.endswith(("'s", "’s", "s'", "s’")) for w in words[max(0, place - 2) : place])


def _is_done(words: Sequence[Word], of: int) -> bool:
    """Tell whether the deed is said, behind its object, to have been done."""
    return any(
        words[n].low in lexicon.APPROVALS and words[n - 1].low in BE
        for n in range(of + 2, min(of + 20, len(words)))
    )


def _nominal(words: Sequence[Word], place: int) -> Telling | None:
    """A deed as a noun that the sentence says was done: "approved the listing of"."""
    status = Status(lexicon.NOMINAL[words[place].low])
    of = find_word(words, place + 1, frozenset({"of"}), 9)
    known = lexicon.APPROVALS | lexicon.BLOCKERS
    done = [n for n in range(max(0, place - 25), place) if words[n].low in known]
    if (
        of is None
        or not (done or _is_owned(words, place) or _is_done(words, of))
        or (of > place + 1 and words[place + 1].low != ",")
    ):
        return None
    form = Form("told_noun", None, status, Side.AFTER, weak=True)
    own = (words[max(0, place - 4)].start, words[place].start)
    trig = _span(words, place, of)
    measure = find_measure(words, of + 1, reach=8)
    if measure is not None:
        trig = _span(words, place, place)
        return Telling(
            form,
            trig,
            trig[0],
            words[measure.last].end,
            own=own,
            aims=target_of(words, measure),
            front=in_front(words, measure, of + 1),
        )
    if status is not Status.IMPOSED and words[place].low not in {"removal", "delisting"}:
        return None
    return Telling(form, trig, trig[0], trig[1], own=own, aims=(_rest(words, of + 1),))


_READ = {
    "name": _name,
    "strike": _name,
    "act": _act,
    "hold": _hold,
    "enlist": _enlist,
    "unlist": _enlist,
    "freeze": _freeze,
    "bar": _bar,
    "shut": _shut,
    "trade": _trade,
    "suffer": _suffer,
    "admit": _admit,
    "permit": _permit,
    "last": _last,
    "there": _there,
    "again": _again_longer,
    "relief": _relief,
    "more": _more,
    "gone": _gone,
    "free": _free,
    "brand": _brand,
    "visa": _visa,
    "come": _come,
    "share": _share,
}
