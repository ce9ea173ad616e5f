"""Whom words that only point mean: "it", "he", "the country", whoever would provoke a threat."""

import re
from collections.abc import Iterator

from summarizer.normalize.countries import is_demonym
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.meant_country import country_meant
from summarizer.readers.rules.sanctions.named_above import all_named
from summarizer.readers.rules.sanctions.regions import Region
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.targets import read_targets
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set


def meant(
    view: SanctionView, sentence: Sentence, telling: Telling, found: list[Target]
) -> list[Target]:
    """Return the targets read, with those they only point to in their place."""
    if telling.form.name == "told_answered" and not telling.aims:
        return _answering(view, sentence, telling.trig[0])
    return _meant(view, sentence, telling, found)


def _answering(view: SanctionView, sentence: Sentence, start: int) -> list[Target]:
    """Return the state that answers sanctions: "Mali banned 61 men in response to those by"."""
    able = [a for a in view.agents(sentence) if a.end <= start and not a.governed]
    hit = able[0] if able and able[0].kind == "country" else None
    return [Target(text=hit.text, kind=TargetKind.COUNTRY)] if hit else []


def _meant(  # noqa: PLR0911 - one return for each way of pointing
    view: SanctionView, sentence: Sentence, telling: Telling, found: list[Target]
) -> list[Target]:
    """Return whom words that only point mean, or the targets read."""
    start, form = telling.trig[0], telling.form
    if form.passive and form.name in _SUFFERED and not telling.aims:
        subject = _subject_meant(view, sentence, telling.trig)
        if subject is not None:
            return subject or _person_meant(view, sentence, start)
    if not found and form.passive and form.name in _SUFFERED:
        return _person_meant(view, sentence, start)
    if not found and _is_whose(view, telling):
        if view.masked[slice(*telling.aims[0])].strip().lower() in {"their", "they"}:
            before = view.before(sentence, 1)
            several = _group_meant(view, before[0], before[0].end) if before else []
            if several:
                return several
        return _pointed_at(view, sentence, start, view.masked[slice(*telling.aims[0])].strip())
    beside = _beside_others(view, sentence, telling) if found else []
    if beside or len(found) != 1:
        return [*beside, *_with_him(view, sentence, start, found)]
    if found[0].text.lower() == "them":
        return _group_meant(view, sentence, start) or found
    if form.name in _SHUT and found[0].text.lower() == "it":
        before = view.before(sentence, 1)
        here = country_meant(view, sentence, start)
        return here or (country_meant(view, before[0], before[0].end) if before else []) or found
    words = found[0].text
    pointed = words.lower() in _POINTING and _pointed_at(view, sentence, start, words)
    pointed = pointed or all_named(view, sentence, words)
    return pointed or _main_subject(view, sentence, start, words) or found


def _main_subject(view: SanctionView, sentence: Sentence, start: int, words: str) -> list[Target]:
    """Return whom the sentence is on: "The bank lost its licence after the EU sanctioned | it"."""
    if words.lower() not in _IT_ALONE:
        return []
    told = _MAIN.match(view.masked, sentence.start, start)
    return read_targets(view, Region(*told.span("whom"))) if told else []


_IT_ALONE = frozenset({"it", "him", "her"})
_MAIN = lazy(
    r"\W*(?P<whom>(?:The|Its|Their|His|Her|[A-Z][\w.-]+['’]s) (?:[a-z-]+ ){0,3}?[a-z]{3,})"
    r" (?:has|had|was|is|did|could|lost|left|fell|went|[a-z]+ed) [^;]*"
    r"\b(?:after|since|when|before|because|as|until|once) (?:[\w.'’-]+ ){1,5}$"
)
"""A main clause with its subject, and what opens a clause behind it."""


def _with_him(
    view: SanctionView, sentence: Sentence, start: int, found: list[Target]
) -> list[Target]:
    """Return those told with whom "him" means among them: "him again, along with the station"."""
    if not any(t.text in _HIM for t in found):
        return found
    named = [_pointed_at(view, sentence, start, t.text) if t.text in _HIM else [t] for t in found]
    return [target for each in named for target in each]


_HIM = frozenset({"him", "her"})


def _is_whose(view: SanctionView, telling: Telling) -> bool:
    """Tell whether only "his" or "her" says whose assets are frozen, or who was listed."""
    if telling.form.name not in _OWNED or not telling.aims:
        return False
    return view.masked[slice(*telling.aims[0])].strip().lower() in _WHOSE


def _beside_others(view: SanctionView, sentence: Sentence, telling: Telling) -> list[Target]:
    """Return whom "him" means beside others: "on him and 10 others"."""
    him = _BESIDE_HIM.match(view.masked, *telling.aims[0]) if telling.aims else None
    return _pointed_at(view, sentence, telling.trig[0], him["him"]) if him else []


_BESIDE_HIM = lazy(r"(?P<him>him|her) and (?=\d|[a-z]+ (?:others?|more|[a-z]+s)\b)")
_SHUT = frozenset({"told_shut", "told_trade"})
"""Forms in which "it" is a country: "shut their ports to it"."""
_OWNED = frozenset({"told_freeze", "told_visa", "told_deed", "told_relief"})
_WHOSE = frozenset({"his", "her", "its", "their", "it", "he", "she", "they"})


_ON_CONDITION = lazy(
    r"\b(?:[Ii]f|[Uu]nless|[Ss]hould|[Ii]n (?:the event|case)(?: that)?) (?:the )?(?=[A-Z])"
)


def warned(view: SanctionView, sentence: Sentence) -> list[Target]:
    """Return the country whose deeds a threat hangs on: "should Mali do so again"."""
    for condition in _ON_CONDITION.finditer(view.masked, sentence.start, sentence.end):
        for hit in view.countries_in(condition.end(), sentence.end):
            if hit.start == condition.end() and hit.form != "demonym":
                return [Target(text=hit.text, kind=TargetKind.COUNTRY)]
    whom = _WARNED.search(view.masked, sentence.start, sentence.end)
    if found := read_targets(view, Region(*whom.span("whom"))) if whom else []:
        return found
    who = _WHO_DOES.search(view.masked, sentence.start, sentence.end)
    if found := read_targets(view, Region(*who.span("who"))) if who else []:
        return found
    for each in (sentence, *view.before(sentence, 1)):
        if meant_there := country_meant(view, each, each.end):
            return meant_there
    return []


_WARNED = lazy(
    r"\b(?:warned|told|notified|threatened) (?P<whom>[^,;:]{3,60}?)(?: on \w+day| last \w+| in [A-Z]\w+)?"
    r" that (?:it|he|she|they|we) (?:would|will|could|may|might)\b"
)
"""Who is warned: "warned the generals that it would"."""
_WHO_DOES = lazy(
    r"\b(?:[Ii]f|[Uu]nless) (?:the )?(?P<who>(?:[A-Z][\w'’-]+ )?(?:[a-z-]+ ){0,2}?[a-z-]{4,}(?:s|men)) "
    r"(?:(?:do|did|does) not|fail|refuse|continue|keep|go on|went on|block|resist|ignore|break|try|seek|stop|step|hand|free|release|cling|return)"
)
"""The people whose deeds a threat hangs on: "if Lebanese leaders fail to"."""


_POINTING = frozenset({
    "it", "him", "her", "the company", "the firm", "the bank", "the vessel", "the ship",
    "the tanker", "the man", "the entity", "the organisation", "the organization",
})  # fmt: skip

_SUFFERED = word_set(
    """
    told_name told_list told_hit told_suffer told_next told_bar told_act told_echo
    """
)
_HE = lazy(
    r"(?:^\W*|, |\band )(?:[Hh]e|[Ss]he)(?: (?:has|had|is|was|were|been|also|first|later|already|himself|herself))* $"
)


_AFTER_IT = lazy(
    r"\b(?:[Aa]fter|[Ss]ince|[Bb]efore|[Ww]hen|[Bb]ecause|[Uu]ntil|[Dd]espite|[Uu]pon) "
    r"(?P<who>having |being |(?:it|he|she|they) (?:has |had )?)?$"
)
_SUBJECT = lazy(
    r"(?:[Tt]he (?:[a-z-]+ )?[a-z]+(?: [A-Z][\w'’-]+)*(?= (?:[a-z]+ed|has|had|is|was)\b)"
    r"|(?!(?:The|He|She|It|They|A|An|In|On|Only|Soon|Shortly|Long|Just|Days|Weeks|Months|Years|Hours) )[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*(?= [a-z]))"
)
"""The subject of a sentence, right before its verb."""


def _subject_meant(
    view: SanctionView, sentence: Sentence, trigger: tuple[int, int]
) -> list[Target] | None:
    """Return who suffered what is told behind "after being" or "since it": the subject.

    None where nothing of the kind stands there.
    """
    start = trigger[0]
    after = _AFTER_IT.search(view.masked, max(sentence.start, start - 24), start)
    if after is None or not (after["who"] or _is_gerund(view, start)):
        return None
    comma = view.masked.find(", ", trigger[1], sentence.end)
    subject = _SUBJECT.match(view.masked, sentence.start, start)
    if (subject is None or subject.end() > after.start()) and comma > 0:
        subject = _SUBJECT.match(view.masked, comma + 2, sentence.end)
    if subject is None or any(
        subject.start() <= a.start < subject.end() for a in view.agents(sentence)
    ):
        return []
    found = read_targets(view, Region(*subject.span()))
    return found if len(found) == 1 and found[0].kind is not TargetKind.COUNTRY else []


def _is_gerund(view: SanctionView, start: int) -> bool:
    return view.masked.startswith(("being ", "having "), start)


def _person_meant(view: SanctionView, sentence: Sentence, start: int) -> list[Target]:
    """Return whom "he" means: the first person named in the sentence before."""
    index = view.index_of(sentence)
    if not index or not _HE.search(view.masked[sentence.start : start]):
        return []
    before = view.body[index - 1]
    acting = [(a.start, a.end) for a in view.agents(before)]
    for name in _NAME.finditer(view.masked, before.start, before.end):
        if any(s < name.end() and name.start() < e for s, e in acting):
            continue
        found = read_targets(view, Region(*name.span()))[:1] if " " in name.group() else []
        if found and found[0].kind in {TargetKind.PERSON, TargetKind.UNKNOWN}:
            return [found[0]._replace(kind=TargetKind.PERSON)]
    return []


_NAME = lazy(
    r"(?<![\w’'-])(?!(?:On|In|At|By|For|From|With|After|Since|\w+day) )[A-Z][\w'’-]+(?: (?:of |and |the |al-)?[A-Z][\w'’-]+)*"
)


def _pointed_at(view: SanctionView, sentence: Sentence, start: int, words: str) -> list[Target]:
    """Return whom "it" or "his" means: the name before that is no authority, in a sentence near."""
    index = view.index_of(sentence)
    far = _FAR if words.lower() in _PERSONAL or words.lower().startswith("the ") else 1
    for each in reversed(view.body[max(0, index - far) : index + 1]):
        able = list(_able(view, each, min(each.end, start), words, here=sentence is each))
        if able:
            kind = noun_kind(words.rpartition(" ")[2])
            called = (found for found, end in able if _is_called(view, found, end, kind))
            return [_of_kind(next(called, able[0][0]), words)]
    return []


def _able(
    view: SanctionView, sentence: Sentence, end: int, words: str, *, here: bool
) -> Iterator[tuple[Target, int]]:
    """Yield those named in a sentence that words can mean, each with where its name ends."""
    agents = [(a.start, a.end) for a in view.agents(sentence)]
    for name in _NAME.finditer(view.masked, sentence.start, end):
        start_of = max((e for s, e in agents if s <= name.start() < e), default=name.start())
        if any(s < name.end() and start_of < e for s, e in agents) or start_of >= name.end():
            continue
        if _SPEAKS.match(view.masked, name.end()):
            continue
        place = start_of + (start_of > name.start()), name.end()
        found = read_targets(view, Region(*place))
        whole = " " in view.masked[slice(*place)] or _is_name(view, *name.span())
        if found and whole and _may_be_meant(found[0], words, here):
            yield found[0], name.end()


def _is_called(view: SanctionView, target: Target, end: int, kind: TargetKind | None) -> bool:
    """Tell whether somebody named is of a kind, by the name or by what is told beside it."""
    told = _BESIDE_NAME.match(view.masked, end)
    return kind is not None and (target.kind is kind or (told and noun_kind(told["noun"])) is kind)


_BESIDE_NAME = lazy(
    r", (?:an?|the) (?:[\w-]+ ){0,3}?(?P<noun>[a-z]{3,})(?=[,.;]| (?:in|of|based|from)\b)"
)
"""Behind a name, what bears it: "Alfa, a broker in Malta"."""


_SPEAKS = lazy(r"(?: also| later)? (?:said|says|told|added|announced|replied)\b")
"""Behind a name whose bearer speaks of others: "We follow the evidence," X said."""


def _may_be_meant(target: Target, words: str, here: bool) -> bool:
    """Tell whether a name can be whom words mean: no country, no nationality, of their kind."""
    if target.text.endswith(("List", "Act", "Order")):
        return False
    if target.kind is TargetKind.COUNTRY or is_demonym(target.text.removeprefix("The ")):
        return False
    if words.lower() in _PERSONAL:
        return target.kind in {TargetKind.PERSON, TargetKind.UNKNOWN}
    if not words.lower().startswith("the "):
        return True
    kind = noun_kind(words.rpartition(" ")[2])
    return here or kind is target.kind or target.kind is TargetKind.UNKNOWN


def _of_kind(target: Target, words: str) -> Target:
    """Return a name as what words call its bearer: "him", "the firm"."""
    if target.kind is not TargetKind.UNKNOWN:
        return target
    if words.lower() in _PERSONAL:
        return target._replace(kind=TargetKind.PERSON)
    kind = noun_kind(words.rpartition(" ")[2]) if words.lower().startswith("the ") else None
    return target._replace(kind=kind) if kind else target


_FAR = 2
"""Sentences before one in which he or "the firm" is named at most."""
_PERSONAL = frozenset({"him", "his", "her", "he", "she"})


def _is_name(view: SanctionView, start: int, end: int) -> bool:
    """Tell whether one word is a name: the subject of a verb, or "the bank Parex"."""
    titled = _TITLED.search(view.masked, max(0, start - 24), start)
    named = titled is not None and noun_kind(titled["noun"]) is not None
    return named or _NAMED.match(view.masked, end) is not None


_TITLED = lazy(r"\b(?P<noun>[a-z]{3,}) $")
_NAMED = lazy(r" (?:has|is|was|says|said|had)\b|, (?:\d\d|who|an? [a-z]+|the [a-z]+)\b")
"""What follows one word that is a name and no plural that opens a sentence."""
_GROUP = lazy(
    rf"\b(?:\d[\d,]*|{TWO_TO_TWELVE}|dozens of) (?:[\w-]+ ){{0,3}}?[A-Za-z]{{3,}}(?:s|men|women|people)\b"
)


def _group_meant(view: SanctionView, sentence: Sentence, start: int) -> list[Target]:
    """Return whom "them" means: the last counted group before it in the sentence."""
    for group in reversed(list(_GROUP.finditer(view.masked, sentence.start, start))):
        found = read_targets(view, Region(*group.span()))
        if found and found[0].kind is not TargetKind.UNKNOWN:
            return found[:1]
    return []


def some_of_them(view: SanctionView, sentence: Sentence, telling: Telling) -> list[Target]:
    """Return so many of those told of before, as what they are: "put four of them under"."""
    start = telling.aims[0][0] if telling.aims else telling.trig[0]
    behind = telling.aims or not telling.form.passive
    some = _OF_THEM.match(view.masked, start if telling.aims else telling.trig[1], sentence.end)
    if not behind:
        some = _THEY_OF.search(view.masked, max(sentence.start, start - _SOME_FAR), start)
    if some is None or (" " not in some["some"] and telling.form.name not in _PUT_ON):
        return []
    for each in (sentence, *view.before(sentence, 2)):
        both = some["some"].startswith(("both", "Both"))
        groups = _group_meant(view, each, min(each.end, start))
        groups = groups or _some_kind_in(view, each, start, _ONE if both else _PLURAL)
        if groups:
            return [groups[0]._replace(text=some["some"])]
    return []


def _some_kind_in(
    view: SanctionView, sentence: Sentence, start: int, noun: re.Pattern[str]
) -> list[Target]:
    """Return the first people, firms or ships that a sentence speaks of: "Israeli settlers"."""
    for plural in noun.finditer(view.masked, sentence.start, min(sentence.end, start)):
        kind = noun_kind(plural["noun"])
        if kind is not None:
            found = read_targets(view, Region(*plural.span()))[:1]
            return [t._replace(kind=kind) for t in found]
    return []


_SOME_FAR = 60
_PUT_ON = frozenset({"told_name", "told_list", "told_hit"})
"""Forms that tell more of both than what sanctions on them mean."""
_SOME = (
    rf"(?i:(?:(?:more than|at least|some|another) )?(?:\d{{1,3}}|{TWO_TO_TWELVE}"
    r"|dozens|most|many|several|some|all|both)) of (?:them|whom)"
)
_OF_THEM = lazy(rf"\s*(?P<some>{_SOME})\b")
_THEY_OF = lazy(
    rf"\b(?P<some>{_SOME}|[Bb]oth) (?:(?:have|had|has|also|already|later|would|will|could) )*$"
)
"""Some of those told of before, as the object and as the subject."""
_ONE = lazy(r"(?:\b[A-Z][\w-]+ )?\b(?P<noun>[a-z-]{3,})\b")
_PLURAL = lazy(r"(?:\b[A-Z][\w-]+ )?\b(?P<noun>[a-z-]{3,}s|[a-z-]*(?:men|people))\b")
