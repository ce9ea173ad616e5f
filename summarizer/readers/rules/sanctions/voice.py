"""How a verb stands among its words: active or passive, and what lies around it."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.handling_table import BODIES
from summarizer.readers.rules.sanctions.telling import Form, Side
from summarizer.readers.rules.sanctions.words import (
    BE,
    CLAUSE,
    DETERMINERS,
    MODALS,
    Verb,
    Word,
    find_word,
    handling,
    verbs,
)
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.calendar_table import MONTH_WORDS, SHORT_MONTHS, WEEKDAY_WORDS
from summarizer.text.place import Place
from summarizer.text.word_sets import HAVE, IS, TO_BE, word_set


def form_of(verb: Verb, name: str, *, passive: bool = False, weak: bool = False) -> Form:
    """Return the form of a telling, by what its verb does."""
    side = Side.BEFORE if passive else Side.AFTER
    return Form(f"told_{name}", verb.status, side, passive=passive, weak=weak)


def auxiliary_before(words: Sequence[Word], place: int) -> int | None:
    """Return the place of the form of "be" that makes a participle passive."""
    at = place - 1
    while at >= 0 and place - at < _ADVERBIAL_WORDS and _is_adverbial(words[at].low):
        at -= 1
    if at < 0 or words[at].low not in BE:
        return None
    while at > 0 and words[at - 1].low in _AUXILIARIES:
        at -= 1
    return at


def auxiliary_of(words: Sequence[Word], place: int, verb: Verb) -> int | None:
    """Return the place of the form of "be" of a verb, None where the verb is not passive."""
    return auxiliary_before(words, place) if verb.shape in {"past", "part"} else None


_ADVERBIAL_WORDS = 8
"""How far from its participle a form of "be" stands at most: "was for the first time listed"."""


def _is_adverbial(low: str) -> bool:
    return low in _ADVERBS or low[-2:] == "ly" or low[0].isdigit()


_ADVERBS = (
    MONTH_WORDS
    | SHORT_MONTHS
    | WEEKDAY_WORDS
    | word_set(
        """also itself himself herself themselves then since already now first last later earlier previously jointly separately again
    both all each once twice never not today yesterday still just too thus soon instead duly
    on in at for this the that same second third time times turn week month year weekend morning
    afternoon evening night day days weeks months years late early without warning ago next
    effect well midnight short order one go overnight meanwhile however ,
    spring summer autumn fall winter"""
    )
)


_AUXILIARIES = TO_BE | HAVE | {"to"}


def is_active(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether a form is a verb with its object behind it, and no noun or adjective."""
    before = words[place - 1].low if place else ""
    if verb.shape == "base":
        return _is_base_active(words, place, before) or _are_several(words, place, verb)
    counted = verb.shape in {"past", "part"} and before in lexicon.NUMBERS
    tied = before == "-" and words[place - 1].end == words[place].start  # "U.S.-designated"
    counted = counted and place + 1 < len(words) and _is_plain(words[place + 1].low)
    acted_on = verb.shape != "ing" and verb.governs in _WHOM_ACTED_ON
    named = before == "entity" or (before == "and" and _are_helped(words, place))
    if tied or counted or named or (acted_on and _only_describes(words, place)):
        return False
    if before == "all" and place > 1:
        behind = words[place + 1].low if place + 1 < len(words) else ""
        if words[place - 2].low in {"had", "have"} or behind in _THE:
            return True
    if before in _ADVERBIAL and words[place - 2].low not in DETERMINERS | _ATTRIBUTIVE:
        return place > 1 and not _is_greeted(words[place - 2].low)
    if verb.shape != "ing" and before in _BEFORE_NOW and place > 1:
        before = words[place - 2].low
        if before in _SOME or words[place - 3].low == "to":  # "to lift recently imposed sanctions"
            return False
    return before not in DETERMINERS and (verb.shape == "ing" or before not in _ATTRIBUTIVE)


def _are_helped(words: Sequence[Word], place: int) -> bool:
    """Tell whether those named by what was done to them are helped: "aided sanctioned firms"."""
    some = place + 1 < len(words) and words[place + 1].low in _SOMEBODY
    return some and any(w.low in _HELPING for w in words[max(0, place - _HELPED_NEAR) : place])


_HELPED_NEAR = 6
_SOMEBODY = word_set("parties entities persons individuals people companies firms actors buyers")
_HELPING = word_set("supporting aiding helping assisting financing supplying serving backing")


def _is_greeted(low: str) -> bool:
    """Tell whether a verb before has as its object what was done: "hailed newly unveiled"."""
    return low in handling() or low in _GREETS


_GREETS = word_set("hailed praised criticized criticised condemned denounced applauded backed")
_THE = DETERMINERS - {"all"}
"""What begins the object of several who "all sanctioned the minister"."""


def _is_plain(low: str) -> bool:
    """Tell whether a word can be the noun that a participle describes: "nine named ships"."""
    return low.isalpha() and low not in DETERMINERS and low not in lexicon.NUMBERS


def _only_describes(words: Sequence[Word], place: int) -> bool:
    """Tell whether a participle says which are meant: "buys sanctioned oil", "Iran's sanctioned"."""
    before = words[place - 1] if place else None
    if before is None or before.is_genitive or before.low not in handling():
        return before is not None and before.is_genitive
    return before.low not in BODIES or (place > 1 and words[place - 2].low == "to")


_WHOM_ACTED_ON = word_set("name list strike loose freeze bar out trade hit shut goods like")
"""What verbs govern whose participles describe those who are acted on."""


def _is_base_active(words: Sequence[Word], place: int, before: str) -> bool:
    """Tell whether a bare form is a verb: behind a modal, or with several as its subject."""
    if before in DETERMINERS or (words[place].low == "list" and before in _LISTS_BEFORE):
        return False
    if before in _PLURALS or (before == "also" and words[place - 2].low in _PLURALS):
        return True
    return (
        any(w.low in MODALS for w in words[max(0, place - 5) : place])
        or _is_asked(words, place)
        or _is_of_measures(words, place)
        or _is_second(words, place)
    )


def _are_several(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether several act in an entry of a chronology: "May 3: Japan and Canada ban"."""
    if verb.governs not in _STRICT or verb.status is Status.PROPOSED:
        return False
    if _HEADS.isdisjoint(w.low for w in words[:place]):
        return False
    at = place - 1 - (place > 1 and words[place - 1].low in _ALSO)
    if at > 0 and words[at].low in _MINISTERS:
        return words[at - 1].low not in _GOVERNED
    near = (n for n in range(at - 1, max(0, at - 4), -1) if words[n].low == "and")
    joined = next(near, None) if at > 0 and words[at].low in _STATES else None
    return joined is not None


_HEADS = frozenset(":–—")
_STRICT = frozenset({"act", "name", "freeze", "trade", "enlist", "unlist"})
_ALSO = frozenset({"also", "then", "jointly"})
_MINISTERS = word_set("ministers leaders envoys ambassadors governments")
"""Plurals that act for states."""
_GOVERNED = word_set("on against of by for with to from between among")
_STATES = word_set(
    """us u.s states eu union uk britain kingdom canada japan korea australia zealand switzerland
    norway iceland france germany poland ukraine china russia washington brussels london ottawa
    tokyo seoul canberra moscow beijing bern treasury council g7"""
)
"""Names after which, joined by "and", several act."""
_SOME = word_set("some several many other all most more")
"""What stands before those whom a participle only describes: "some previously sanctioned men"."""
_ADVERBIAL = frozenset({"publicly", "newly"})
_BEFORE_NOW = word_set("previously already formerly recently earlier")
"""What stands between a preposition and a participle: "for previously sanctioned firms"."""
_LISTS_BEFORE = word_set("sanction sanctions entity sdn watch consolidated unverified magnitsky")
"""What stands before "list" where it is a noun."""


def _is_second(words: Sequence[Word], place: int) -> bool:
    """Tell whether a verb goes on with a plan: "wants to suspend trade with Mali and sanction"."""
    if words[place - 1].low not in {"and", "or", "then"} or place + 1 >= len(words):
        return False
    if words[place + 1].low in _NO_OBJECT:
        return False
    for at in range(place - 2, max(-1, place - 18), -1):
        if words[at].low in CLAUSE:
            return _asks(words, at)
        if words[at].low in MODALS:
            return True
    return False


_NO_OBJECT = word_set(
    """of on for against and in by would will that , . was were is are has have had from to with
    could should may or"""
)


def _is_asked(words: Sequence[Word], place: int) -> bool:
    """Tell whether somebody asks that it be done: "proposed that the EU sanction"."""
    that = next((n for n in range(place - 1, max(0, place - 8), -1) if words[n].low == "that"), 0)
    return that > 0 and _asks(words, that)


def _asks(words: Sequence[Word], that: int) -> bool:
    """Tell whether a "that" opens what somebody asks for: "proposed on Tuesday that"."""
    asking = (n for n in range(that - 1, max(-1, that - 4), -1))
    return words[that].low == "that" and any(words[n].low.startswith(_ASKING) for n in asking)


def _is_of_measures(words: Sequence[Word], place: int) -> bool:
    """Tell whether measures are the subject: "sanctions imposed by Canada on Monday target"."""
    for at in range(place - 2, max(-1, place - 14), -1):
        if words[at].low in CLAUSE:
            return False
        if words[at].low in _PLURALS:
            return words[at + 1 + (words[at + 1].low == ",")].low in _TAKEN
    return False


_TAKEN = word_set("imposed announced adopted approved agreed issued unveiled introduced taken")
_ASKING = ("propos", "demand", "request", "recommend", "suggest", "insist", "urge")

_PLURALS = word_set(
    """sanctions measures countermeasures restrictions designations listings orders steps rules
    actions amendments"""
)
"""Measures that act themselves: "the sanctions freeze the assets of"."""

_ATTRIBUTIVE = word_set(
    """publicly newly specially other of between against for from with on hit hits hitting struck
    strikes remain remains remained stay stays stayed to under amid despite about including without
    via face faces faced facing through among into in over toward towards after before because while
    although than as if unless by"""
)


def told_before(words: Sequence[Word], place: int) -> Place | None:
    """Return who a relative clause with a subject is about: "a firm that Tokyo put"."""
    near = range(place - 2, max(0, place - 7), -1)
    who = next((n for n in near if words[n].low in _WHOM), None)
    if who is None:
        return None
    return owners_before(words, who)


def owners_before(words: Sequence[Word], who: int) -> Place:
    """Return the words before a relative pronoun that it stands for."""
    last = who - 1 - (words[who - 1].low == ",")
    first = last
    while first > 0 and last - first < _LONGEST and words[first - 1].low not in _EDGES:
        first -= 1
    return words[name_before(words, first)].start, words[last].end


def name_before(words: Sequence[Word], first: int) -> int:
    """Return where the name begins that an apposition describes: "X, a front for Mali's army"."""
    comma = next((n for n in range(first, max(1, first - _APPOSED), -1) if words[n].low == ","), 0)
    if not comma or words[comma + 1].low not in {"a", "an"}:
        comma = first - 1 if words[first].low in {"a", "an"} and words[first - 1].low == "," else 0
    if not comma:
        return first
    start = comma - 1
    while start > 0 and comma - start <= _NAMED and words[start - 1].low not in _EDGES:
        start -= 1
    return start


_APPOSED, _NAMED = 7, 5
"""Words of an apposition before whom it is on, and of the name before it, at most."""


_WHOM = frozenset({"that", "which", "whom"})
_LONGEST = 6
_EDGES = word_set(
    """, ( ) by with from for to against over after under as into at than on in is are was were
    has had have be and among told that which who"""
)


def named_behind(words: Sequence[Word], place: int, behind: int) -> Place | None:
    """Return who stands behind the verb where a participle opens: "Also listed today are two"."""
    if behind >= len(words) or words[behind].low not in _ADVERBS | _INVERTED | IS:
        return None
    if any(w.low not in _OPENING for w in words[:place]):
        return None
    for at in range(behind, min(behind + _INVERSION, len(words) - 1)):
        if words[at].low in CLAUSE or words[at].low == ",":
            return None
        if words[at].low in IS:
            return rest_of(words, at + 1)
    return None


_INVERSION = 16
"""Words in which the form of "be" stands behind a participle that opens a sentence."""
_INVERTED = word_set("by under to on onto in with over as alongside pursuant from off")
_OPENING = word_set("also newly among those and further additionally today meanwhile , : others")


def tool_behind(words: Sequence[Word], first: int, links: frozenset[str]) -> int | None:
    """Return the place of "with" behind a passive, past who did it and when: "hit by Mali with"."""
    for at in range(first, min(first + _TOOL, len(words))):
        low = words[at].low
        if low in links and (low != "by" or at == first):
            by = low == "by" and find_word(words, first + 1, links - {"by"}, _TOOL)
            return by or at
        if at == first and low not in {"by", "on", "at"} and low not in _ADVERBS:
            return None
        if low in CLAUSE or low in {",", "(", "to", "for", "over", "and"}:
            return None
    return None


_TOOL = 10
"""Words in which the tool of a passive stands at most."""


def wanted_off(words: Sequence[Word], first: int) -> bool:
    """Tell whether sanctions are wanted away: "asked for all sanctions to be lifted"."""
    be = find_word(words, first, frozenset({"be"}), 4)
    if be is None or words[be - 1].low != "to" or be + 1 >= len(words):
        return False
    meant = verbs().get(words[be + 1].low, ())
    return any(each.status in {Status.LIFTED, Status.EASED} for each in meant)


def span_of(words: Sequence[Word], first: int, last: int) -> Place:
    """Return the place of the words from `first` to `last`."""
    return words[first].start, words[last].end


def near_behind(words: Sequence[Word], place: int, reach: int = 6) -> Place:
    """Return the place of the few words behind a place, which may name whose it is."""
    last = min(place + reach, len(words) - 1)
    clause = next((n for n in range(place + 1, last + 1) if words[n].low in CLAUSE), last + 1)
    return words[place].end, words[clause - 1].end


def rest_of(words: Sequence[Word], first: int) -> Place:
    """Return the place of the words from `first` to the end of the sentence."""
    return (words[first].start, words[-1].end) if first < len(words) else (words[-1].end,) * 2


def is_number(word: Word) -> bool:
    """Tell whether a word is written in digits."""
    return word.low[0].isdigit()


def is_noun_here(words: Sequence[Word], last: int, place: int) -> bool:
    """Tell whether what may be a verb is none, behind its article: "sanctions until a return".

    The article stands behind `last`, the end of what would be its subject.
    """
    near = words[max(last + 1, place - _NOUN_NEAR) : place]
    return words[place].low in _NOUNS and any(w.low in _ARTICLES for w in near)


_NOUN_NEAR = 6
_NOUNS = frozenset({"return", "start"})
_ARTICLES = word_set("a an the its their any his this that")
