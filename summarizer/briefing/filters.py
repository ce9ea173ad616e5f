"""What a note is about, where the user asks for less than everything."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from summarizer.briefing.names import name_key
from summarizer.normalize.countries import find_countries
from summarizer.records.actor import ActorKind
from summarizer.records.launch import Launch
from summarizer.records.quote import Quote
from summarizer.records.sanction import Sanction
from summarizer.records.summary import ArticleSummary
from summarizer.records.values import DateValue, Mention

TYPES: Final = {
    "sanction": "sanctions",
    "sanctions": "sanctions",
    "launch": "launches",
    "launches": "launches",
    "quote": "quotes",
    "quotes": "quotes",
    "statements": "quotes",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """`about`: an actor, a country or a record type; the days are inclusive."""

    about: str | None = None
    since: date | None = None
    until: date | None = None

    def lines(self) -> tuple[str, ...]:
        """What was asked for, one phrase for each option."""
        asked = (("about", self.about), ("since", self.since), ("until", self.until))
        return tuple(f"{name} {value}" for name, value in asked if value)


def apply(wanted: Filter, summaries: Iterable[ArticleSummary]) -> list[ArticleSummary]:
    """Each summary with the records that were asked for; articles left empty are left out.

    An event without a day counts as of the day of its article; without either it is kept, since
    leaving it out would say that it lies outside.
    """
    kept = [_reduce(wanted, summary) for summary in summaries]
    return [s for s in kept if s.sanctions or s.launches or s.quotes or not wanted.lines()]


def _reduce(wanted: Filter, summary: ArticleSummary) -> ArticleSummary:
    if not wanted.lines():
        return summary
    keep = _Keeper(wanted, summary)
    return summary.model_copy(
        update={
            "sanctions": tuple(s for s in summary.sanctions if keep.sanction(s)),
            "launches": tuple(x for x in summary.launches if keep.launch(x)),
            "quotes": tuple(q for q in summary.quotes if keep.quote(q)),
        }
    )


class _Keeper:
    """Decides on the records of one summary."""

    def __init__(self, wanted: Filter, summary: ArticleSummary) -> None:
        self._wanted = wanted
        self._published = summary.article.published
        self._type = TYPES.get((wanted.about or "").casefold())
        self._country = _country_meant(wanted.about) if wanted.about else None
        self._names = _names_of(wanted.about, summary) if wanted.about else frozenset()

    def sanction(self, record: Sanction) -> bool:
        mentions = (*record.imposers, *record.targets, *record.blocked_by)
        extra = (record.adopting_body,) if record.adopting_body else ()
        return self._in_time(record.date) and self._about("sanctions", (*mentions, *extra))

    def launch(self, record: Launch) -> bool:
        return self._in_time(record.date) and self._about("launches", (record.launching_party,))

    def quote(self, record: Quote) -> bool:
        source = (record.source,) if record.source else ()
        return self._in_time(None) and self._about("quotes", source)

    def _about(self, kind: str, mentions: Iterable[Mention]) -> bool:
        if self._wanted.about is None:
            return True
        if self._type:
            return self._type == kind
        return any(self._meant(mention) for mention in mentions)

    def _meant(self, mention: Mention) -> bool:
        if self._country and mention.country == self._country:
            return True
        name = name_key(mention.name)
        return any(wanted in name or name in wanted for wanted in self._names if wanted and name)

    def _in_time(self, told: DateValue | None) -> bool:
        earliest = (told.earliest if told else None) or self._published
        latest = (told.latest if told else None) or self._published
        since, until = self._wanted.since, self._wanted.until
        if since and latest and latest < since.isoformat():
            return False
        return not (until and earliest and earliest > until.isoformat())


def _country_meant(term: str) -> str | None:
    """The country that a term is a name of; a firm that is called after a town is no country."""
    plain = re.sub(r"^the ", "", term.strip(), flags=re.IGNORECASE)
    found = find_countries(plain)
    whole = found and (found[0].start, found[0].end) == (0, len(plain))
    return found[0].code if whole else None


def _names_of(term: str, summary: ArticleSummary) -> frozenset[str]:
    """The names under which the article knows the actor asked for."""
    wanted = name_key(term)
    names = {wanted}
    for actor in summary.actors:
        every = {name_key(actor.name), *(name_key(alias) for alias in actor.aliases)}
        if wanted in every and actor.kind is not ActorKind.COUNTRY:
            names |= every
    return frozenset(names)
