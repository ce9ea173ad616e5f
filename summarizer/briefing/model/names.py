"""Who acts in an event and whom it concerns, and whether a sentence names them in their place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from summarizer.briefing.dossier import Dossier
from summarizer.grounding.faithful.words import Word, deed_of, words_in
from summarizer.normalize.countries import country_name
from summarizer.records.briefing import AnyEvent, SanctionEvent

OBJECT_LEADS: Final = frozenset({"on", "upon", "against", "at", "toward", "towards", "near"})
"""Words before those who are acted on."""
NAMELESS: Final = frozenset(
    {"the", "of", "a", "an", "and", "in", "on", "for", "by", "to", "with", "its", "from"}
)
_PREFIX = 4


def actors_of(event: AnyEvent, dossier: Dossier) -> list[str]:
    """Names of who acts: as the note has them, and as each article has them."""
    if isinstance(event, SanctionEvent):
        names, codes = list(event.imposers), list(event.imposer_countries)
    else:
        names = [event.launching_party]
        codes = [event.launching_country] if event.launching_country else []
    told = [
        name
        for report in event.reports
        for name in _told(dossier, report.article_id, report.record_id)
    ]
    return list(dict.fromkeys([*names, *map(country_name, codes), *told]))


def _told(dossier: Dossier, article_id: str, record_id: str) -> Iterator[str]:
    record = dossier.plain_records.get((article_id, record_id), {})
    mentions: list[Mapping[str, str]] = list(record.get("imposers", ()))
    if party := record.get("launching_party"):
        mentions.append(party)
    for mention in mentions:
        yield mention["name"]
        yield mention["text"]


def concerned_of(event: AnyEvent) -> list[str]:
    """Names of whom an action is aimed at."""
    if not isinstance(event, SanctionEvent):
        return []
    names = [target.name for target in event.targets]
    return [*names, *map(country_name, event.target_countries)]


def is_named(names: Iterable[str], text: str) -> bool:
    """Whether a text names one of them, in any of the forms of the name."""
    return bool(_keys(names) & _keys([text]))


def is_only_acted_on(acts: Sequence[str], concerned: Sequence[str], text: str) -> bool:
    """Whether those who act stand only where those belong who are acted on."""
    keys = _keys(acts) - _keys(concerned)
    words = words_in(text)
    leads = [_lead(words, place) for place in _mentions(words, keys)]
    return bool(leads) and all(
        lead in OBJECT_LEADS or (lead.endswith("ed") and deed_of(lead)) for lead in leads
    )


def _mentions(words: Sequence[Word], keys: set[str]) -> Iterator[int]:
    """The places where a name begins."""
    for place, word in enumerate(words):
        before = _key(words[place - 1]) if place else ""
        if _key(word) in keys and before not in keys:
            yield place


def _lead(words: Sequence[Word], place: int) -> str:
    """The word before a name, its article left out."""
    before = [word.bare.lower() for word in words[max(place - 2, 0) : place]]
    if before and before[-1] in {"the", "a", "an"}:
        before.pop()
    return before[-1] if before else ""


def _keys(names: Iterable[str]) -> set[str]:
    """The beginnings of the words of names, by which "Russian" is "Russia"."""
    words = [word for name in names for word in words_in(name)]
    return {_key(word) for word in words if word.bare.lower() not in NAMELESS}


def _key(word: Word) -> str:
    return word.bare.lower()[:_PREFIX]
