"""The tables of sanctions and launches."""

from collections.abc import Iterable
from typing import Final

from summarizer.records.briefing import Event, LaunchEvent, Relation, Report, SanctionEvent
from summarizer.render.briefing_parts import (
    Cell,
    Column,
    Numbering,
    Piece,
    Table,
    full,
    lines_of,
    remarks_of,
)
from summarizer.render.briefing_phrases import (
    LINKS,
    confirmation_phrase,
    counted,
    countries_phrase,
    date_phrase,
    date_remark,
    grounds_lines,
    imposers_phrase,
    listed,
    missile_lines,
    outcome_phrase,
    state_phrase,
    target_phrase,
)

SANCTION_COLUMNS: Final = (
    Column("", 2),
    Column("Who", 7),
    Column("Whom", 9),
    Column("Measure", 5),
    Column("Authority", 6),
    Column("Date", 7),
    Column("Status", 7),
    Column("Sources", 6),
)
LAUNCH_COLUMNS: Final = (
    Column("", 2),
    Column("Who", 5),
    Column("What", 8),
    Column("Date", 6),
    Column("Where", 6),
    Column("How known", 7),
    Column("Figures", 8),
    Column("Sources", 7),
)
FIELDS: Final = {
    "confirmation": "whether it happened",
    "date": "the day",
    "range": "distance",
    "count": "number",
}
"""Short names of compared fields, where they are not the names of the slots."""
Labels = dict[str, str]
"""What an event is called in the tables, by its id: S1, L2."""


def labels_of(sanctions: Iterable[SanctionEvent], launches: Iterable[LaunchEvent]) -> Labels:
    """Return the labels of all events."""
    first = {event.id: f"S{place}" for place, event in enumerate(sanctions, 1)}
    return first | {event.id: f"L{place}" for place, event in enumerate(launches, 1)}


def sanctions_table(events: Iterable[SanctionEvent], numbering: Numbering, labels: Labels) -> Table:
    """Return a row for each action; all columns stay, for what is missing is news too."""
    rows = tuple(_sanction_row(event, numbering, labels) for event in events)
    return Table("Sanctions", SANCTION_COLUMNS, rows)


def launches_table(events: Iterable[LaunchEvent], numbering: Numbering, labels: Labels) -> Table:
    """Return a row for each launch, salvo or total."""
    rows = tuple(_launch_row(event, numbering, labels) for event in events)
    return full(Table("Launches", LAUNCH_COLUMNS, rows))


def _sanction_row(event: SanctionEvent, numbering: Numbering, labels: Labels) -> tuple[Cell, ...]:
    return (
        lines_of(labels[event.id]),
        lines_of(imposers_phrase(event)),
        _targets(event, numbering),
        lines_of(", ".join(measure.value for measure in event.measures) or "not stated"),
        (*_rival_grounds(event, numbering), *lines_of(*grounds_lines(event))),
        (*lines_of(date_phrase(event.date)), *remarks_of(date_remark(event.date))),
        (*lines_of(state_phrase(event)), *_links(event, labels)),
        _vouched(event, numbering),
    )


def _rival_grounds(event: SanctionEvent, numbering: Numbering) -> Cell:
    """Return legal bases that the articles differ on, each with the articles that give it."""
    told: dict[str, dict[str, Report]] = {}
    for value, article in _told(event, "legal_basis"):
        for report in event.reports:
            if report.article_id == article:
                told.setdefault(value, {})[article] = report
    return tuple(numbering.reported(value, by.values()) for value, by in told.items())


def _told(event: Event, field: str) -> Iterable[tuple[str, str]]:
    """Return the values of a field that is in conflict, with the articles that give them."""
    rivals = [c for c in event.comparisons if c.field == field]
    if not any(c.relation is Relation.CONFLICTS for c in rivals):
        return ()
    return [(p.value, p.article_id) for c in rivals for p in c.positions if p.value]


def _targets(event: SanctionEvent, numbering: Numbering) -> Cell:
    """Return the targets, each with the articles that name it where the others do not."""
    told = {report.article_id for report in event.reports}
    return tuple(
        numbering.reported(
            target_phrase(target),
            target.reports if {report.article_id for report in target.reports} != told else (),
        )
        for target in event.targets
    ) or lines_of(countries_phrase(event.target_countries) or "not named")


def _launch_row(event: LaunchEvent, numbering: Numbering, labels: Labels) -> tuple[Cell, ...]:
    return (
        lines_of(labels[event.id]),
        lines_of(event.launching_party),
        (*lines_of(*missile_lines(event)), *_links(event, labels)),
        (*lines_of(date_phrase(event.date)), *remarks_of(date_remark(event.date))),
        lines_of(event.location),
        (*lines_of(confirmation_phrase(event), outcome_phrase(event)), *_denials(event)),
        lines_of(*event.figures),
        _vouched(event, numbering),
    )


def _denials(event: LaunchEvent) -> Cell:
    """Return who denies a launch that others tell of."""
    told = dict.fromkeys(value for value, _ in _told(event, "confirmation"))
    return remarks_of(*(value for value in told if value.startswith("denied")))


def _links(event: Event, labels: Labels) -> Cell:
    return remarks_of(
        *(
            LINKS[link.kind].format(labels[link.event_id])
            for link in event.links
            if link.event_id in labels
        )
    )


def _vouched(event: Event, numbering: Numbering) -> Cell:
    """Return the articles that tell an event, how far they are independent, where they differ."""
    cited = numbering.piece("", event.sentence.citations)
    told = numbering.reported("", event.reports)
    copies = event.independent_sources < len(told.sources)
    differing = dict.fromkeys(
        FIELDS.get(one.field, one.field.replace("_", " "))
        for one in event.comparisons
        if one.relation is Relation.CONFLICTS
    )
    return (
        Piece("", cited.marks, told.sources, told.earlier),
        *remarks_of(
            counted(event.independent_sources, "independent source", "independent sources")
            if copies
            else None,
            f"rests on one statement: {event.rests_on}" if event.rests_on else None,
            f"differ on {listed(differing)}" if differing else None,
        ),
    )
