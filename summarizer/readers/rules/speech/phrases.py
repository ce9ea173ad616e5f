"""Noun phrases beside a verb, found without a parser.

The news has few ways to say who speaks: a name, perhaps with a title before it or an apposition
after it; a body; an unnamed person; a pronoun. These functions find the words; `speakers` finds
whom they mean.
"""

import re
from collections.abc import Sequence

from summarizer.readers.rules.speech.before_verb import (
    after_comma,
    behind_teller,
    goes_on,
    is_purpose,
    made_to,
    main_clause,
)
from summarizer.readers.rules.speech.beside_subject import ADVERBIAL, DATED, SEAT, TAIL, WHEN
from summarizer.readers.rules.speech.cues_table import (
    AUXILIARIES,
    CLAUSE_WORDS,
    FUNCTION_WORDS,
    IRREGULAR,
    LEADING_WORDS,
    MANNER,
    NAMING,
    ORDINALS,
    OWNER_ENDS,
    PERSON_NOUNS,
    PRONOUNS,
    SAYING,
    STATEMENT_NOUNS,
)
from summarizer.readers.rules.speech.frames import HIDDEN, Frame, Word
from summarizer.readers.rules.speech.heads import AFTER_HEAD, DETERMINERS, has_object
from summarizer.readers.rules.speech.lists import listed, opens_list
from summarizer.text.patterns import lazy, skip, until
from summarizer.text.place import Place
from summarizer.text.word_sets import NAME_PARTICLES, word_set

FAR = 700
"""Characters within which a verb and its subject are looked for; longer sentences are lists."""

_SPEECH = (SAYING | NAMING) - {"state", "states", "report", "post", "posts", "talks"}
_VERBS = _SPEECH | AUXILIARIES | MANNER
_HARD_STOP = re.compile(rf"[;:—–!?{HIDDEN}]|\s-\s|--")
_PARENTHESIS = re.compile(r"\([^()]{0,80}\)")
_VERB_LIKE = re.compile(r"[a-z]{2,}ed$")
_SIGNS = " \t\n\r\xa0,.;:\"'“”‘’«»—–-" + HIDDEN
_JOINING = CLAUSE_WORDS | word_set("and or but while as whose")
_FRONTING = word_set("in at on after before during since following under within until through")
_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]$")
_TENDING = word_set(
    "likes liked used tends loves hastened rushed began continued chose went goes on"
)
_SUBJECTS = word_set("he she they")
_ORDINALS = ORDINALS | word_set("the a another")
_HOME = word_set("of from at in with")
_COUNTING = word_set("a an the one another our my his her its their")
_RELATIVE = word_set("that which who")
_SPANS = word_set("hour hours day days week weeks month months")


def trim(text: str, start: int, end: int, signs: str = _SIGNS) -> Place:
    """Take white space and signs off both ends."""
    while start < end and text[start] in signs:
        start += 1
    while end > start and text[end - 1] in signs:
        end -= 1
    return start, end


def _clause(frame: Frame, start: int, verb: int) -> tuple[int, list[Word]]:
    """Return where a verb's clause begins, and its words up to the verb and its auxiliaries.

    It begins after the last stop or conjunction before the verb.
    """
    start = _sentence_start(frame, start, verb)
    words = frame.words(start, verb)
    if words and words[-1].low == "to":  # "likes to say", "went on to say"
        words.pop()
        while words and words[-1].low in _TENDING:
            words.pop()
    while words and words[-1].low in AUXILIARIES and not _is_surname(frame, words):
        words.pop()
    if not words:
        return start, words
    aside = _aside(frame, start, words[-1].end, verb)
    for n in range(len(words) - 2, -1, -1):
        word = words[n]
        spans = word.low in {"after", "before"} and n and words[n - 1].low in _SPANS
        if spans and "," not in frame.masked[word.end : verb]:
            return word.end, words[n + 1 :]  # "it comes a day after Mali said"
        if word.low in _JOINING and word.start < aside:
            joins = word.low in CLAUSE_WORDS or after_comma(frame, word.start)
            if joins and not opens_list(frame, start, word.start):
                return word.end, words[n + 1 :]
    return start, words


def _sentence_start(frame: Frame, start: int, verb: int) -> int:
    """Return where what stands behind the last stop before a verb begins."""
    for match in _HARD_STOP.finditer(frame.masked, start, verb):
        start = match.end()
    return start


def _is_surname(frame: Frame, words: Sequence[Word]) -> bool:
    """Tell "Mrs May said" from "they may say": a capital that opens no sentence."""
    return len(words) > 1 and frame.text[words[-1].start].isupper()


def _aside(frame: Frame, start: int, end: int, verb: int) -> int:
    """Return where the clause between commas before a verb begins: ", which had left, said"."""
    if "," not in frame.masked[end:verb]:
        return verb
    comma = frame.masked.rfind(",", start, end)
    return comma if comma >= 0 else verb


def subject_before(frame: Frame, start: int, verb: int) -> Place | None:
    """Return the subject of a verb: the words left of it, without adverbs and fronted phrases.

    "In Seoul, the ministry's spokesman, X, also warned": "X". An apposition
    is left out where the name stands before it: "X, a researcher in Seoul, said".
    """
    begin, words = _clause(frame, start, verb)
    if not words:
        return None
    made = made_to(frame, words, verb)
    if made or is_purpose(frame, words[-1], verb):
        return made or leading_phrase(frame, begin, verb)
    if words[-1].low in _SUBJECTS or (words[-1].low == "it" and words[0].low in _FRONTING):
        return words[-1].start, words[-1].end
    if words[-1].low in {"and", "then", "but"}:
        first = _sentence_start(frame, start, verb)
        first = start if goes_on(frame, first) else first
        begin = main_clause(frame, first, begin, words[-1].start)
        return leading_phrase(frame, begin, words[-1].start)
    if words[-1].low in {"who", "which", "that"}:
        return _antecedent(frame, words[:-1])
    begin = behind_teller(frame, begin, words)
    closed = "," in frame.masked[words[-1].end : verb]
    parts = _segments(frame, begin, _after_parenthesis(frame, words[-1].end, verb))
    return _choose(frame, parts, closed=closed)


def _antecedent(frame: Frame, words: list[Word]) -> Place | None:
    """Return whom "who" stands for: the name right before it, or else the words of its clause."""
    if not words:
        return None
    if len(words) > 2 and words[-1].low in STATEMENT_NOUNS:
        if words[-3].low in SAYING:  # "..., said the statement, which urged"
            return words[-2].start, words[-1].end
        return leading_phrase(frame, words[0].start, words[-1].end)
    name = len(words)
    while name and frame.text[words[name - 1].start].isupper():
        name -= 1
    if len(words) - name > 1:
        return words[name].start, words[-1].end
    parts = _segments(frame, words[0].start, words[-1].end)
    return core(frame, *parts[-1])


def _after_parenthesis(frame: Frame, end: int, limit: int) -> int:
    bracket = frame.masked.find(")", end, limit)
    return bracket + 1 if bracket >= 0 and not frame.masked[end:bracket].strip() else end


def _segments(frame: Frame, start: int, end: int) -> list[Place]:
    parts, at = [], start
    comma = frame.masked.find(",", start, end)
    while comma >= 0:
        if not frame.masked[comma + 1 : comma + 2].isdigit():
            parts.append((at, comma))
            at = comma + 1
        comma = frame.masked.find(",", comma + 1, end)
    parts.append((at, end))
    trimmed = [trim(frame.masked, *part) for part in parts]
    return [(s, e) for s, e in trimmed if s < e and not SEAT.fullmatch(frame.masked, s, e)]


def _choose(frame: Frame, parts: list[Place], *, closed: bool) -> Place | None:
    """Choose the subject among parts between commas; `closed`: a comma stands after the last."""
    if not parts:
        return None
    if not closed:
        named = len(parts) > 1 and _is_described(frame, parts[-2], parts[-1])
        return core(frame, *parts[-2]) if named else listed(frame, parts, core(frame, *parts[-1]))
    able = [part for part in parts if not ADVERBIAL.match(frame.masked, part[0])]
    if not able:
        return core(frame, *parts[0])
    last = able[-1]
    if len(able) > 1 and _is_told_by(frame, able[-2], last):
        return core(frame, *last)
    if len(able) > 1 and (_is_apposition(frame, last) or _is_name(frame, able[-2])):
        return core(frame, *able[-2])
    return core(frame, *last)


def _is_described(frame: Frame, name: Place, part: Place) -> bool:
    """Read "Nigel Gould-Davies, a fellow at the IISS said", where the comma behind is forgotten."""
    words, first = frame.words(*part), frame.words(*name)[0].low
    described = words[0].low in {"a", "an"} and any(w.low in PERSON_NOUNS for w in words)
    return described and first not in FUNCTION_WORDS and is_pure_name(frame, name)


def _is_told_by(frame: Frame, part: Place, following: Place) -> bool:
    """Tell whether the part after it says who is meant: "The first, a clerk named X"."""
    words = [word.low for word in frame.words(*part)]
    if all(word in _ORDINALS for word in words) or (
        words[:2] == ["one", "of"] and frame.text[following[0]].isupper()
    ):
        return True
    return _describes_next(frame, part, following)


def _describes_next(frame: Frame, part: Place, name: Place) -> bool:
    """Tell whether a part is the role of the name after it: "An analyst at RAND, Bruce Bennett"."""
    words = frame.words(*part)
    opened = bool(words) and words[0].low in DETERMINERS
    opened = opened or _OFFICIAL.match(frame.masked, *part) is not None
    opened = opened or _WHOSE.match(frame.masked, *part) is not None
    if words and words[-1].low in _MEDIA and _IS_WORD.fullmatch(frame.text, *name):
        return opened or any(word.low.endswith(OWNER_ENDS) for word in words)
    return opened and is_pure_name(frame, name) and any(w.low in PERSON_NOUNS for w in words)


_WHOSE = lazy(r"[A-Z][\w-]+['’]s? (?:[a-z]+ ){1,4}(?:in|at|for|to) [A-Z]")
"""Whose somebody is, and where, before his name: "Petrov's lawyer in New York, Ann Hall"."""
_MEDIA = word_set("agency newspaper broadcaster channel daily outlet newswire")
_IS_WORD = lazy(r"[A-Z][A-Za-z]+")


def _is_apposition(frame: Frame, part: Place) -> bool:
    """Tell whether a part describes the one before it: it begins like a role, not like a name."""
    return frame.text[part[0]].islower() or not _is_name(frame, part)


def _is_name(frame: Frame, part: Place) -> bool:
    """Tell whether a part ends in a name of two words or more."""
    held = frame.text.startswith(("The ", "the "), part[0]) or _OWNED.search(frame.text, *part)
    if held and _OFFICE.search(frame.text, *part):
        return False
    words = frame.text[part[0] : part[1]].split()
    return len(words) > 1 and all(_PROPER.match(word) for word in words[-2:])


_OFFICE = lazy(r" (?:Minister|President|Secretary|Chancellor|Premier|Chief|Ambassador)$")
_OWNED = lazy(r"['\u2019]s ")
_PROPER = re.compile(r"(?:al|el|as|an|ul|d|o|ibn|bin)?[-'\u2019]?[^\W\d_a-z]")


def leading_phrase(frame: Frame, start: int, end: int) -> Place | None:
    """Return the subject that a sentence or clause begins with, up to its verb or first comma."""
    start = skip(DATED, frame.masked, start, end)
    parts = _segments(frame, start, min(end, start + FAR))
    for n, part in enumerate(parts):
        if not ADVERBIAL.match(frame.masked, part[0]):
            return _named(frame, part, parts[n + 1 : n + 2])
    return None


def _named(frame: Frame, part: Place, following: list[Place]) -> Place | None:
    """Return the name that follows in apposition: "Her coach, X", else the subject."""
    until = _until_verb(frame, *part)
    head = core(frame, *until)
    office = _OFFICIAL.match(frame.masked, *part)
    whole = head is not None and until == part and (office or not _is_name(frame, head))
    name = following[0] if whole and following else None
    name = name and _without_home(frame, _without_style(frame, name))
    return name if name and is_pure_name(frame, name) else head


def _without_style(frame: Frame, part: Place) -> Place:
    """Return a name without "the Hon" before it."""
    style = _STYLE.match(frame.text, *part)
    return (style.end(), part[1]) if style else part


_STYLE = lazy(r"(?:T|t)he (?:(?:Rt|Right) )?Hon(?:ou?rable)?\.? (?=[A-Z])")


_OFFICIAL = re.compile(
    r"(?:The |the |[Ii]ts )?(?:most )?(?:[Tt]op |[Ss]enior |[Cc]hief )?"
    r"(?:official|diplomat|envoy|negotiator|head|director|representative) (?:in|of|for|at) "
    r"|(?:[A-Z]\w+['’]s |[Tt]he )?(?:[A-Z][a-z]+ (?:and )?)*(?:Ambassador|Representative|Envoy) to "
)
"""Who is told by his office before he is named: "Top official in Kenya, Ann Hall"."""


def _without_home(frame: Frame, part: Place) -> Place:
    """Return a name without where it is from: "Bruce Bennett of RAND"."""
    for word in frame.words(*part):
        if word.low in _HOME and word.start > part[0]:
            return trim(frame.masked, part[0], word.start)
    return part


def _until_verb(frame: Frame, start: int, end: int) -> Place:
    words = frame.words(start, end)
    for n, word in enumerate(words):
        lower = frame.text[word.start].islower()
        passive = n + 1 < len(words) and words[n + 1].low == "by"
        verb = word.low in _VERBS or word.low in IRREGULAR or _VERB_LIKE.match(word.low)
        if n == 1 and word.low.endswith("ed") and words[0].low in _COUNTING:  # "one retired man"
            continue
        if n and lower and not passive and (verb or has_object(words, n)):
            last = n - 1
            while last and (words[last].low.endswith("ly") or words[last].low in _RELATIVE):
                last -= 1
            return start, words[last].end
    return start, end


def core(frame: Frame, start: int, end: int) -> Place | None:
    """Return a noun phrase without leading adverbs, its acronym in brackets, and what follows."""
    if fronted := WHEN.match(frame.masked, start, end):
        start = fronted.end()
    leading = next((w for w in frame.words(start, end) if w.low not in LEADING_WORDS), None)
    if leading is None:
        return None
    start = _behind_fronted(frame, leading.start, end)
    if comes := _COMES.match(frame.masked, start, end):
        start = comes.end()
    tail = TAIL.search(frame.masked, start, end)
    if tail and tail.start() > start:
        end = tail.start()
    bracket = _PARENTHESIS.search(frame.masked, start, end)
    if bracket and not frame.masked[bracket.end() : end].strip():
        end = bracket.start()
    opened = frame.masked.find("(", start, end)
    if opened > start and frame.masked.find(")", opened, end) < 0:
        end = opened
    start, end = trim(frame.masked, start, end)
    if _INITIALS.search(frame.masked, start, end) and frame.masked.startswith(".", end):
        end += 1
    return (start, end) if start < end else None


_COMES = re.compile(
    r"(?:this|it|that|the \w+)(?: also)? (?:comes|came|follows|followed)(?: \w+){0,4}?"
    r" (?:after|as|when) (?=the |an? |[A-Z])",
    re.IGNORECASE,
)


def _behind_fronted(frame: Frame, start: int, end: int) -> int:
    """Return where the subject begins in "In a prepared text [the ministry] said"."""
    words = frame.words(start, end)
    if words[0].low not in _FRONTING:
        return words[1].start if words[0].low == "while" and len(words) > 1 else start
    for n in range(len(words) - 1, 1, -1):
        alone = n == 2 and words[n].low == "one"  # "In private [one executive] said"
        if (words[n].low in DETERMINERS or alone) and words[n - 1].low not in AFTER_HEAD:
            return words[n].start
    return words[1].start if words[0].low in {"after", "before"} and len(words) > 1 else start


_HE = re.compile(r"He [A-Z][a-z]")
"""How the name of He Yadong begins."""


def phrase_after(frame: Frame, start: int, end: int) -> Place | None:
    """Return the noun phrase that follows an inverted verb: "said the minister, X".

    It ends at the first comma or stop; a name in apposition after it is taken instead of it.
    """
    parts = _segments(frame, start, _sentence_stop(frame, start, end))
    if not parts:
        return None
    words = frame.words(*parts[0])
    if words and words[0].low in PRONOUNS and not _HE.match(frame.text, words[0].start):
        return words[0].start, words[0].end
    return _named(frame, parts[0], parts[1:2])


def is_pure_name(frame: Frame, part: Place) -> bool:
    """Tell whether a phrase is nothing but a name of two to five words."""
    words = frame.text[part[0] : part[1]].split()
    return 1 < len(words) <= 5 and all(
        _PROPER.match(word) or word in NAME_PARTICLES for word in words
    )


def _sentence_stop(frame: Frame, start: int, end: int) -> int:
    """Return the end of the sentence, or the first hard stop before it."""
    stop = frame.sentence_at(start).end
    return until(_HARD_STOP, frame.masked, start, min(stop, end))
