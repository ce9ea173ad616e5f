"""Events before they are worded: joined records, their date, whose statement they rest on."""

import hashlib
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Generic

from summarizer.briefing.days import event_date
from summarizer.briefing.dossier import Dossier, Source
from summarizer.briefing.launch_match import launch_blocks, match_launches, rival_launches
from summarizer.briefing.matching import Cluster, RecordT, Rules, cluster
from summarizer.briefing.names import Party, imposer_name, party_of
from summarizer.briefing.sanction_match import match_sanctions, sanction_blocks
from summarizer.records.briefing import EventDate, Report
from summarizer.records.launch import Confirmation, Launch
from summarizer.records.sanction import Sanction


@dataclass(frozen=True)
class Merged(Generic[RecordT]):
    """One event: `told` has its records with their sources, the fullest record first."""

    id: str
    told: tuple[tuple[Source, RecordT], ...]
    date: EventDate
    because: str | None
    rests_on: str | None

    @property
    def records(self) -> tuple[RecordT, ...]:
        """The records, the fullest first."""
        return tuple(record for _, record in self.told)

    @property
    def reports(self) -> tuple[Report, ...]:
        """Which record of which article tells the event, in the order of the sources."""
        ordered = sorted(self.told, key=lambda told: told[0].number)
        return tuple(Report(article_id=s.id, record_id=r.id) for s, r in ordered)

    @property
    def article_ids(self) -> frozenset[str]:
        """The articles that tell the event."""
        return frozenset(source.id for source, _ in self.told)

    @property
    def about(self) -> str | None:
        """The day it is about: its own, else that of the first article that has it as news."""
        published = [s.summary.article.published for s, r in self.told if not r.background]
        return self.date.latest or min((day for day in published if day), default=None)

    @property
    def background(self) -> bool:
        """True where no article tells the event as its news."""
        return all(record.background for record in self.records)


def merge_sanctions(dossier: Dossier) -> tuple[Merged[Sanction], ...]:
    """Join the sanctions records of all articles into actions."""
    rules = Rules(match_sanctions, _sanction_keys, _never)
    return _merge(list(dossier.sanctions()), rules, dossier)


def merge_launches(dossier: Dossier) -> tuple[Merged[Launch], ...]:
    """Join the launch records of all articles into launches and totals."""
    rules = Rules(match_launches, _launch_keys, rival_launches)
    return _merge(list(dossier.launches()), rules, dossier)


def _never(_one: Sanction, _other: Sanction) -> bool:
    """An article that tells two sanctions tells two actions."""
    return False


def _sanction_keys(record: Sanction) -> Iterable[Hashable]:
    return sanction_blocks(record)


def _launch_keys(record: Launch) -> Iterable[Hashable]:
    return launch_blocks(record)


def _merge(
    told: Sequence[tuple[Source, RecordT]], rules: Rules[RecordT], dossier: Dossier
) -> tuple[Merged[RecordT], ...]:
    return tuple(_merged(group, dossier) for group in cluster(told, rules))


def _merged(group: Cluster[RecordT], dossier: Dossier) -> Merged[RecordT]:
    told = tuple(sorted(group.told, key=lambda t: (-_fullness(t[1]), t[0].number)))
    first = min(group.told, key=lambda t: t[0].number)
    digest = hashlib.sha256(f"{first[0].id} {first[1].id}".encode()).hexdigest()
    kind = "san" if isinstance(first[1], Sanction) else "lau"
    return Merged(
        id=f"ev-{kind}-{digest[:10]}",
        told=told,
        date=event_date(group.told),
        because=group.because,
        rests_on=_rests_on(group.told, dossier),
    )


def _fullness(record: Sanction | Launch) -> int:
    """How much a record tells; the news before the background, the fuller before the thinner."""
    slots = len(record.model_dump(exclude_defaults=True, exclude={"evidence"}))
    extra = len(record.targets) if isinstance(record, Sanction) else 0
    return slots + extra + (0 if record.background else 5)


def origin(source: Source, record: Sanction | Launch, dossier: Dossier) -> tuple[Party, str] | None:
    """Whose statement a record rests on: who reports it, or who is quoted with its words."""
    if record.reported_by:
        return party_of(record.reported_by), record.reported_by.name
    for quote in dossier.quotes_by_article[source.id]:
        inside = any(c.start <= record.trigger.start < c.end for c in quote.content)
        if inside and quote.source:
            return party_of(quote.source), quote.speaker or quote.source.name
    if isinstance(record, Launch) and record.confirmation in _OWN_WORD:
        return party_of(record.launching_party), imposer_name(record.launching_party)
    return None


_OWN_WORD: Final = frozenset({Confirmation.CLAIMED, Confirmation.DENIED})
"""A launch that only the launching side tells, or denies, is told in its words."""


def _rests_on(told: Sequence[tuple[Source, Sanction | Launch]], dossier: Dossier) -> str | None:
    """The one statement that all of several reports rest on, if they say so."""
    if len(told) < 2:
        return None
    origins = [origin(source, record, dossier) for source, record in told]
    parties = {found[0] for found in origins if found}
    if None in origins or len(parties) != 1:
        return None
    return max((found[1] for found in origins if found), key=len)
