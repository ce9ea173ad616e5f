"""The role of a person as the article tells it, beside the name: title, or apposition."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from summarizer.normalize.modality_table import IRREGULAR_PASTS
from summarizer.readers.rules.names.person_table import ROLES
from summarizer.readers.rules.speech.cues_table import (
    AUXILIARIES,
    BODY_NOUNS,
    DETERMINERS,
    FUNCTION_WORDS,
    HONORIFICS,
    NAMING,
    OFFICE_VERBS,
    PERSON_NOUNS,
    SAYING,
)
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.readers.rules.speech.phrases import trim
from summarizer.text.layout import Role
from summarizer.text.patterns import lazy, until
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

_JOINERS = word_set("of for the and to on in")
_STOP = lazy(
    r"[,;:!?()\x01]|(?<![A-Z])\.(?=\s|$)|\s[—–-]+\s|\s(?:at|in|during|on) (?:an?|the|his|her)"
    r" (?:[\w-]+ ){0,2}(?:conference|statement|interview|briefing|speech|tweet|hearing)\b"
)
_AFTER = lazy(r"(?: \([^()]{1,20}\))?,\s+(?:\d{1,3},\s+)?(?=\w)")
_BELONGING = lazy(r",? (?=(?:of|(?:at|from|with)(?! (?:an?|his|her|its|their) )) )")
_DOING = lazy(r",(?: \d{2},)? (?=who )")
_BRACKETED = lazy(r" \([A-Z]\w{1,9}\)")
_NO_ROLE = SAYING | NAMING | word_set("who whose whom which where when and but as while")
_ENDING = word_set(
    """but and while by with from that which who has have had is was were are been should would
    could may might must can will"""
)
_BREAKS = SAYING | NAMING | _ENDING
_SINGLE = word_set("a an one its his her their our my")
_COURTESIES = word_set("mr mrs ms miss sir dame lord lady rt hon")
_FORMAL = (HONORIFICS - _COURTESIES) | word_set("rep sen gov justice")
_GRADES = word_set("rear vice chief air squadron wing flight lieutenant brigadier")
_STYLES = HONORIFICS | word_set("ambassador councillor councilor judge justice senator")
_PERSONS = PERSON_NOUNS | ROLES
_THROUGH = word_set("through via two three four five six several")
_LISTED = lazy(r", (?:and|or|the|a|an) ")
_OPENERS = word_set(
    """but so yet then still when while as if asked after before later meanwhile that this nor
    according"""
)
_STATE_OFFICES = (" department", " television", " tv", " duma", " council", " media")
_OTHERS, _NAMED = word_set("them him whom these those"), word_set("named called")
_LONGEST = 12
_STANDING = word_set(
    "incoming outgoing acting sitting visiting ruling ranking leading retired exiled ousted deposed"
)
_FRESHLY = word_set("newly")
"""How long somebody has an office: "incoming chief", "newly elected president"."""
_TELLING = SAYING - word_set("think state report post claim hope fear say tell")


def role_of(frame: Frame, places: Iterable[Place]) -> Place | None:
    """Return the role told with any mention of a person; a bare rank only if there is no other."""
    ranks, belonging, doing = [], [], []
    for start, end in places:
        title, rank = _title_before(frame, start)
        role = _fuller(frame, start, title) or _apposition_after(frame, end)
        role = role or _apposition_before(frame, start)
        if role:
            return role
        belonging.append(_belonging(frame, end))
        doing.append(_doing(frame, end))
        ranks.append(rank)
    return next(filter(None, [*belonging, *ranks, *doing]), None)


def _fuller(frame: Frame, start: int, title: Place | None) -> Place | None:
    """Return the description before a mere style ("the chair, Ambassador X"), else the title."""
    styled = title and frame.text[slice(*title)].lower().split("-")[0] in _STYLES
    return (_apposition_before(frame, start) or title) if styled else title


def _title_before(frame: Frame, name: int) -> tuple[Place | None, Place | None]:
    """Return the title right before a name ("State Department spokesperson"), and a bare rank."""
    sentence = frame.sentence_at(name)
    words = frame.words(max(sentence.start, name - 120), name)
    told = _run(frame, words, name)
    titles = list(told)
    while titles and titles[-1].low in HONORIFICS and not _is_plain(frame, told, titles[-1]):
        if len(titles) > 1 and titles[-2].low in _GENERALS:
            break
        titles.pop()
    while titles and titles[-1].low in _JOINERS:
        if titles.pop().low == "and":  # "Senators A and B"
            titles = []
    titles = _behind_of(_behind_and(titles))
    if any(_is_person(word) for word in titles):
        return (titles[0].start, titles[-1].end), None
    return None, _rank(frame, told)


def _rank(frame: Frame, told: Sequence[Word]) -> Place | None:
    """Return a bare rank or title before a name: "Rear Admiral (retd)", "Prof", "Sen"."""
    formal = [n for n, word in enumerate(told) if word.low in _FORMAL]
    if not formal:
        return None
    first, last = formal[0], told[formal[-1]]
    first -= first > 0 and told[first - 1].low in _GRADES
    return told[first].start, last.end + frame.text.startswith(")", last.end)


def _behind_and(titles: list[Word]) -> list[Word]:
    """Return a title without another's before it: "Minister Y and | Foreign Minister"."""
    for n in range(len(titles) - 2, 1, -1):
        if titles[n].low != "and" or _is_person(titles[n - 1]):
            continue
        if any(map(_is_person, titles[:n])) and any(map(_is_person, titles[n:])):
            return titles[n + 1 :]
    return titles


def _behind_of(titles: list[Word]) -> list[Word]:
    """Return a title without what is only of its bearer: "hometown of President"."""
    for n, word in enumerate(titles[1:-1], start=1):
        head = titles[n - 1]
        several = head.low[-1] == "s" and head.low not in _BODIES
        if word.low == "of" and (several or not (_is_person(head) or head.low in _BODIES)):
            return _behind_of(titles[n + 1 :])
    return titles


_GENERALS = word_set("attorney solicitor consul governor surgeon inspector auditor advocate")
"""Who is a civil servant with "general" behind it: "Solicitor General"."""
_BODIES = word_set(
    """ministry department bureau council committee bank university institute agency board chamber
    house court school center centre directorate service academy union association chiefs
    states"""
)
"""What people are of by their office: "Ministry of Defense spokesman"."""


def _is_plain(frame: Frame, told: Sequence[Word], word: Word) -> bool:
    """Tell whether a rank is a common noun with words before it: "former captain"."""
    return word.low in ROLES and frame.text[word.start].islower() and word is not told[0]


def is_person_noun(noun: str) -> bool:
    """Tell whether a noun in lower case is one for a person: "trader", "vice-chiefs"."""
    return noun in _PERSONS or noun.rstrip("s").rsplit("-", 1)[-1] in _PERSONS


def _is_person(word: Word) -> bool:
    return is_person_noun(word.low)


def _run(frame: Frame, words: list[Word], name: int) -> list[Word]:
    """Return the words before a name that may be its title, back to a verb or a preposition."""
    if any(word.low == "s" for word in words):  # "(UN)'s" ends another's name
        words = words[max(n for n, word in enumerate(words) if word.low == "s") + 1 :]
    first, after = len(words), name
    verbal = frame.sentence_at(name).role is not Role.BODY  # "US hits Serb leader X"
    for n in range(len(words) - 1, -1, -1):
        word = words[n]
        gap = frame.masked[word.end : after].strip(" .\xa0\n(")
        if gap and not (gap == ")" and word.low in HONORIFICS):  # "Admiral (retd) X"
            break
        if verbal and word.low[-1] == "s" and frame.text[word.start].islower():
            break
        fresh = word.low in _FRESHLY or (n and words[n - 1].low in _FRESHLY)
        if not fresh and not _may_be_title(frame, word):
            break
        first, after = n, word.start
    while first < len(words) and words[first].low in _JOINERS:
        first += 1
    return words[first:]


def _may_be_title(frame: Frame, word: Word) -> bool:
    if word.low in _OPENERS or word.low in _OTHERS or word.low[0].isdigit():
        return False
    if word.low == "state":  # "secretary of state", "state department spokesperson"
        office = frame.text[word.end : word.end + 12].lower().startswith(_STATE_OFFICES)
        return (
            office or frame.text[word.start].isupper() or frame.text.endswith("of ", 0, word.start)
        )
    if frame.text[word.start].isupper() or word.low in _JOINERS or word.low in _PERSONS:
        return True
    if word.low in FUNCTION_WORDS or word.low in _NO_ROLE or word.low in _DID:
        return word.low == "former"
    if word.low in _STANDING:
        return True
    return not word.low.endswith(("ed", "ly", "ing")) and word.low not in {"a", "an"}


def _apposition_after(frame: Frame, name_end: int) -> Place | None:
    """Return the apposition after a name: ", a researcher at the institute in Seoul,"."""
    match = _AFTER.match(frame.masked, name_end)
    sentence = frame.sentence_at(name_end)
    if not match or match.end() >= sentence.end:
        return None
    start, end = _to_stop(frame, match.end(), sentence.end)
    words = _without_owner(frame.words(start, end))
    if not words or len(words) > 2 * _LONGEST or _is_another(words) or words[0].low in _NO_OPENER:
        return None
    verb = next((n for n in range(len(words)) if _is_verb(frame, words, n)), len(words))
    told = any(_is_person(word) for word in words[: min(verb, 9)])
    if 0 < verb < len(words):
        end = words[verb - 1].end
    single = words[0].low in _SINGLE and verb == len(words) <= _LONGEST
    office = words[0].low == "the" and _is_office(frame, words, end)
    return (words[0].start, end) if told or single or office or words[0].low == "aged" else None


def _without_owner(words: list[Word]) -> list[Word]:
    """Return the words of a role without "its" and "their"."""
    return words[1:] if len(words) > 1 and words[0].low in {"its", "their"} else words


_DID = IRREGULAR_PASTS | word_set("met told spoke left saw won lost chose stood ran wrote arrived")
_NO_OPENER = _NO_ROLE | _DID | AUXILIARIES | word_set("after before during following amid")
"""What opens no description but goes on with the sentence: ", met reporters", ", after talks"."""


def _is_another(words: Sequence[Word]) -> bool:
    """Tell ", his wife and two sons": others in a list."""
    return words[0].low in _RELATED_TO and any(word.low == "and" for word in words[2:3])


_RELATED_TO = word_set("his her their")


def _is_office(frame: Frame, words: Sequence[Word], end: int) -> bool:
    """Tell ", the harbor master, ..." from the second of several that are named."""
    plain = all(frame.text[word.start].islower() for word in words)
    closed = frame.masked.startswith(", ", end) and not _LISTED.match(frame.masked, end)
    return plain and closed and 1 < len(words) <= _BRIEF


def _to_stop(frame: Frame, start: int, end: int) -> Place:
    """Return a description up to the next mark, with the acronym in brackets that ends it."""
    last = until(_STOP, frame.masked, start, end)
    bracket = _BRACKETED.match(frame.masked, last - 1, end)
    if bracket:
        return start, bracket.end()
    return trim(frame.masked, start, last)


def _is_verb(frame: Frame, words: Sequence[Word], n: int) -> bool:
    if not frame.text[words[n].start].islower() or words[max(n - 1, 0)].low == "who":
        return False
    return words[n].low in _TELLING or _is_past(words, n)


def _is_past(words: Sequence[Word], n: int) -> bool:
    """Tell "a sister of the leader rejected calls" from "a member of the sanctioned party"."""
    if not words[n].low.endswith("ed") or words[n].low in _LIKE_PASTS or n + 1 == len(words):
        return False
    before, after = words[n - 1].low, words[n + 1].low
    told = any(_is_person(word) for word in words[:n])
    return (
        told
        and before not in _JOINERS | DETERMINERS
        and before[-2:] != "ly"
        and after not in _BESIDE
    )


_BESIDE = _JOINERS | word_set("by at with from as under over after against through into since")
"""Behind these participles only describe: "a firm registered in"."""


def _belonging(frame: Frame, name_end: int) -> Place | None:
    """Return whose a person is: "of the Peace Forum in Chicago", up to a mark or a verb."""
    sentence = frame.sentence_at(name_end)
    match = _BELONGING.match(frame.masked, name_end)
    if match is None:
        return _for_party(frame, name_end, sentence.end)
    start, end = _to_stop(frame, match.end(), sentence.end)
    words = frame.words(start, end)
    last = next((n for n, word in enumerate(words) if _ends_role(frame, word)), len(words))
    if not 1 < last <= _LONGEST or not _is_body(frame, words[:last]):
        return None
    return start, (end if last == len(words) else words[last - 1].end)


def _is_body(frame: Frame, words: Sequence[Word]) -> bool:
    """Tell what somebody is "at" or "from" as an office from a place: "at the NGO", "from Rome"."""
    if words[0].low == "of":
        return True
    return not words[1].low[0].isdigit() and any(
        word.low in BODY_NOUNS or word.low in _BODIES or _is_acronym(frame, word)
        for word in words[1:]
    )


def _is_acronym(frame: Frame, word: Word) -> bool:
    return word.end - word.start > 1 and frame.text[word.start : word.end].isupper()


def _ends_role(frame: Frame, word: Word) -> bool:
    low = word.low
    verb = low in SAYING or low in NAMING or low in AUXILIARIES or low in _DID
    verb = verb or (low.endswith("ed") and low not in _LIKE_PASTS)
    return frame.text[word.start].islower() and (verb or low in _NO_ROLE)


_LIKE_PASTS = word_set("united allied armed applied advanced associated unmanned")
"""What ends like a past and stands in names of bodies."""


def _for_party(frame: Frame, name_end: int, stop: int) -> Place | None:
    """Return for whom a person speaks: ", for the Greens,"."""
    if not frame.masked.startswith(", for ", name_end):
        return None
    start, end = _to_stop(frame, name_end + 2, stop)
    return (start, end) if 1 < len(frame.words(start, end)) <= _BRIEF else None


_BRIEF = 5


def _doing(frame: Frame, name_end: int) -> Place | None:
    """Return what a person does for a living: ", who chairs the committee,"."""
    sentence = frame.sentence_at(name_end)
    match = _DOING.match(frame.masked, name_end, sentence.end)
    if match is None:
        return None
    start, end = _to_stop(frame, match.end(), sentence.end)
    words = frame.words(start, end)
    told = len(words) > 2 and (words[1].low in OFFICE_VERBS or words[2].low in OFFICE_VERBS)
    return (start, end) if told and len(words) <= 2 * _LONGEST else None


_PAST = lazy(r"[a-z]{2,}ed")


def _apposition_before(frame: Frame, name: int) -> Place | None:
    """Return the description before a name: "the minister, X"."""
    start = max(frame.sentence_at(name).start, name - 100)
    words = frame.words(start, name)
    while (
        words
        and words[-1].low.split("-")[0] in _STYLES
        and "," not in frame.masked[words[-1].end : name]
    ):
        words.pop()
    if not words or not _introduces(frame, words[-1], name):
        return None
    if words[-1].low in _NAMED:
        words.pop()
    kept = _last_words(frame, words)
    if not kept or len(kept) > _LONGEST or not any(_is_person(w) for w in kept):
        return None
    if kept[0].low in _THROUGH or any(_is_named(frame, pair) for pair in pairwise(kept)):
        return None
    kept = _own(kept)
    return _without_owner(kept)[0].start, kept[-1].end


def _last_words(frame: Frame, words: Sequence[Word]) -> list[Word]:
    """Return the words before a name that can be one description of somebody."""
    kept: list[Word] = []
    for word in reversed(words):
        gap = frame.masked[word.end : kept[-1].start] if kept else ""
        state = word.low == "state" and frame.text.endswith("of ", 0, word.start)
        named = bool(kept) and frame.text[word.start].isupper()  # "State Department"
        if (
            gap.strip(" .\xa0\n")
            or (word.low in _BREAKS and not (state or named))
            or _PAST.fullmatch(word.low)
        ):
            break
        kept.append(word)
    kept.reverse()
    while kept and kept[0].low in _JOINERS - {"the"}:
        kept.pop(0)
    return kept


def _is_named(frame: Frame, pair: tuple[Word, Word]) -> bool:
    """Tell whether a title has another's name behind it: "Judge Anna Hall of Canada"."""
    title, name = pair
    shown = title.low in _STYLES and frame.text[name.start].isupper()
    return shown and not (_is_person(name) or name.low in HONORIFICS)


def _introduces(frame: Frame, word: Word, name: int) -> bool:
    """Tell whether a comma, "named" or "called" stands between a description and a name."""
    return word.low in _NAMED or frame.masked[word.end : name].strip().startswith(",")


def _own(words: list[Word]) -> list[Word]:
    """Return a description from its own determiner on: "It was left to [his wife], X"."""
    noun = next(n for n, word in enumerate(words) if _is_person(word))
    own = (n for n in range(1, noun) if words[n].low in DETERMINERS and words[n - 1].low != "of")
    first = max(own, default=0)
    return words[first:]
