"""Values of records as a person writes them: dates, quantities, parties, flights."""

from collections.abc import Iterable

from summarizer.normalize.countries import country_name
from summarizer.normalize.dates import Precision
from summarizer.normalize.numbers import Qualifier
from summarizer.records.actor import Actor
from summarizer.records.launch import CountOf, Launch
from summarizer.records.quote import Quote, QuoteKind
from summarizer.records.sanction import Sanction, Target
from summarizer.records.values import Alternative, DateValue, Mention, Quantity, Record, Span

_QUALIFIERS = {
    Qualifier.EXACT: "",
    Qualifier.ABOUT: "about ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.AT_MOST: "at most ",
    Qualifier.MORE_THAN: "more than ",
    Qualifier.LESS_THAN: "less than ",
}


def joined(parts: Iterable[str | None], separator: str = "; ") -> str:
    """Join the parts that are there."""
    return separator.join(part for part in parts if part)


def quoted(text: str) -> str:
    """Set the article's own words in marks."""
    return f"“{text}”"


def date_phrase(date: DateValue | None) -> str:
    """Return the day or window first and the article's words after it."""
    if date is None:
        return ""
    words = quoted(joined((date.context.text if date.context else None, date.text), " … "))
    if date.value and date.precision is Precision.DAY:
        return date.value if date.text == date.value else f"{date.value} ({words})"
    if date.value:
        return f"{date.value} ({words})"
    if date.earliest and date.latest:
        return f"{date.earliest} to {date.latest} ({words})"
    return f"{words}, not resolved"


def quantity_phrase(quantity: Quantity | None) -> str:
    """Return the number with its unit and qualifier, or the words where there is no number."""
    if quantity is None:
        return ""
    if quantity.value is None:
        return quantity.text
    unit = f" {quantity.unit}" if quantity.unit else ""
    return f"{_QUALIFIERS[quantity.qualifier]}{quantity.value:,}{unit}"


def names_phrase(mentions: Iterable[Mention]) -> str:
    """Return the names of all who are meant."""
    return "; ".join(dict.fromkeys(mention.name for mention in mentions))


def name_phrase(mention: Mention | None) -> str:
    """Return the name of the one who is meant."""
    return mention.name if mention else ""


def country_phrase(code: str | None) -> str:
    """Return the short English name of a country."""
    return country_name(code) if code else ""


def target_phrase(target: Target) -> str:
    """Return the target as the article words it, with the name behind the words and its base."""
    words, name = target.text, target.name
    apart = name.casefold() not in words.casefold() and words.casefold() not in name.casefold()
    base = target.location.text if target.location else None
    based = f"in {base}" if base and base.casefold() not in words.casefold() else None
    numbers = ", ".join(f"{item.scheme.upper()} {item.value}" for item in target.identifiers)
    notes = joined((name if apart else None, based, numbers), ", ")
    return f"{words} ({notes})" if notes else words


def targets_phrase(targets: tuple[Target, ...]) -> str:
    """Return all targets; named members stand behind the group that counts them."""
    lines = []
    for target in targets:
        if target.member_of and any(other.id == target.member_of for other in targets):
            continue
        members = [target_phrase(other) for other in targets if other.member_of == target.id]
        among = f", among them {', '.join(members)}" if members else ""
        lines.append(target_phrase(target) + among)
    return "; ".join(lines)


def status_phrase(record: Sanction) -> str:
    """Return the status, who is asked to act and who stood in the way."""
    asked = f"to {record.adopting_body.name}" if record.adopting_body else None
    blocked = f"by {names_phrase(record.blocked_by)}" if record.blocked_by else None
    return joined((record.status.value, asked, blocked, _background(record)), ", ")


def confirmation_phrase(record: Launch) -> str:
    """Return how it is known, by whose word, and how it went."""
    by = f"by {record.reported_by.name}" if record.reported_by else None
    known = joined((record.confirmation.value, by), " ")
    outcome = None if record.outcome.value == "unknown" else record.outcome.value
    return joined((known, outcome, _background(record)), ", ")


def _background(record: Record) -> str | None:
    return "background" if record.background else None


def grounds_phrase(record: Sanction) -> str:
    """Return measures, legal basis, program, reason and the article's other figures."""
    program = f"program {record.program}" if record.program else None
    measures = ", ".join(measure.value for measure in record.measures)
    basis = record.legal_basis.text if record.legal_basis else None
    reason = quoted(record.reason.text) if record.reason else None
    said_by = f"says {record.reported_by.name}" if record.reported_by else None
    others = alternatives_phrase(record.alternatives)
    return joined((measures, basis, program, _term_phrase(record), reason, said_by, others))


def _term_phrase(record: Sanction) -> str:
    begin, end = date_phrase(record.effective_date), date_phrase(record.valid_until)
    return joined((f"in force from {begin}" if begin else None, f"until {end}" if end else None))


def missile_phrase(record: Launch) -> str:
    """Return what was launched: how many, which type, name and class."""
    kind = record.missile_class.value if record.missile_class.value != "unknown" else None
    type_text = record.missile_type.text if record.missile_type else None
    name = record.missile_name.text if record.missile_name else None
    repeated = kind and type_text and kind.casefold() in type_text.casefold()
    return joined((_counted(record, type_text), name, None if repeated else kind), ", ")


def _counted(record: Launch, type_text: str | None) -> str:
    count = quantity_phrase(record.count)
    if not record.count or record.count_of is CountOf.MISSILES:
        return joined((count, type_text), " ")
    launches = "launch" if record.count.value == 1 else "launches"
    return joined((f"{count} {launches}", type_text), ", ")


def place_phrase(record: Launch) -> str:
    """Return from where to where."""
    landing = f"to {record.landing.name}" if record.landing else None
    return joined((name_phrase(record.location), landing), " ")


def flight_phrase(record: Launch) -> str:
    """Return distance, height and time as flown, then the article's other figures."""
    return joined(
        (
            _labelled("distance", record.range),
            _labelled("height", record.altitude),
            _labelled("time", record.flight_time),
            alternatives_phrase(record.alternatives),
        )
    )


def _labelled(label: str, quantity: Quantity | None) -> str | None:
    return f"{label} {quantity_phrase(quantity)}" if quantity else None


def alternatives_phrase(alternatives: tuple[Alternative, ...]) -> str:
    """Return the article's own differing figures, each with whose word it is."""
    return joined(_alternative(item) for item in alternatives)


def _alternative(item: Alternative) -> str:
    by = f" ({item.reported_by.name})" if item.reported_by else ""
    return f"also told: {item.slot} {value_phrase(item.value)}{by}"


def value_phrase(value: Span) -> str:
    """Return any value as a person writes it."""
    if isinstance(value, Quantity):
        return quantity_phrase(value)
    if isinstance(value, DateValue):
        return date_phrase(value)
    return value.name if isinstance(value, Mention) else value.text


def role_phrase(record: Actor) -> str:
    """Return the actor's role and the other names that the article uses."""
    role = record.role.text if record.role else None
    aliases = f"also {', '.join(record.aliases)}" if record.aliases else None
    return joined((role, aliases))


def speaker_phrase(record: Quote) -> str:
    """Return who speaks, in what role, and through whom."""
    via = f"through {record.intermediary.name}" if record.intermediary else None
    role = record.speaker_role.text if record.speaker_role else None
    speaker = record.speaker or (record.source.text if record.source else "not named")
    return joined((speaker, role, via), ", ")


def words_phrase(record: Quote) -> str:
    """Return the words: in marks where they are the speaker's own."""
    if record.kind is QuoteKind.INDIRECT:
        return f"{record.text} (indirect)"
    return quoted(record.text)
