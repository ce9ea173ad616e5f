"""The sentence that tells a sanctions action, from the records that report it."""

import re
from collections.abc import Sequence
from typing import Final

from summarizer.briefing.attribution import according_to
from summarizer.briefing.names import imposer_name, name_key, party_of
from summarizer.briefing.scopes import Scope
from summarizer.briefing.target_fit import is_group
from summarizer.briefing.wording import Style, listed, on_date, refs, with_article
from summarizer.normalize.countries import country_name
from summarizer.records.briefing import EventDate
from summarizer.records.sanction import Measure, Sanction, SanctionStatus, Target, TargetKind
from summarizer.text.patterns import until

MOST_NAMED: Final = 6
"""Targets named in one sentence; the table has them all."""

ONE_MEASURE: Final[dict[Measure, str]] = {
    Measure.ASSET_FREEZE: "an asset freeze",
    Measure.TRAVEL_BAN: "a travel ban",
    Measure.ARMS_EMBARGO: "an arms embargo",
    Measure.EXPORT_CONTROL: "export controls",
    Measure.IMPORT_RESTRICTION: "import restrictions",
    Measure.FINANCIAL_RESTRICTION: "financial restrictions",
    Measure.INVESTMENT_BAN: "an investment ban",
    Measure.SERVICE_BAN: "a ban on services",
    Measure.SECTORAL: "sectoral sanctions",
    Measure.DEBARMENT: "a debarment",
    Measure.VISA_RESTRICTION: "visa restrictions",
}

PATTERNS: Final[dict[SanctionStatus, str]] = {
    SanctionStatus.IMPOSED: "{when} {who} {did} {what}{on_whom}{then}{reason}{basis}{by}",
    SanctionStatus.EXTENDED: (
        rf"{{when}} {{who}} extended {{what}}{{on_whom}}{{then}}{until}{{reason}}{{basis}}{{by}}"
    ),
    SanctionStatus.EASED: "{when} {who} eased {what}{on_whom}{then}{reason}{basis}{by}",
    SanctionStatus.LIFTED: "{when} {who} lifted {what}{on_whom}{then}{reason}{basis}{by}",
    SanctionStatus.PROPOSED: (
        "{when} {who} proposed {what}{on_whom}{then}{reason}{basis}{by}{open}"
    ),
    SanctionStatus.THREATENED: (
        "{when} {who} threatened {what}{on_whom}{then}{reason}{by}{warning}"
    ),
    SanctionStatus.BLOCKED: "{when} {what}{on_whom} {failed}{in_body}{then}{blocked}{basis}{by}",
}
"""What is said for each status. Only `imposed` and `extended` mean that something is in force."""

TO_BODY: Final = (
    "{when} {who} proposed that {body} should impose {what}{on_whom}{then}{reason}{basis}{by}{open}"
)
OPEN: Final = "; this is proposed, not in force"
WARNING: Final = "; this is a warning, not a measure in force"

PAST: Final[dict[SanctionStatus, str]] = {
    SanctionStatus.IMPOSED: "imposed",
    SanctionStatus.EXTENDED: "extended",
    SanctionStatus.EASED: "eased",
    SanctionStatus.LIFTED: "lifted",
    SanctionStatus.PROPOSED: "proposed",
    SanctionStatus.THREATENED: "threatened",
    SanctionStatus.BLOCKED: "did not adopt",
}

LONG: Final = 70
"""Characters of targets after which a day would stand too far from its verb."""

NOBODY: Final = "an authority that the articles do not name"

PRESENT_STATES: Final[dict[SanctionStatus, str]] = {
    SanctionStatus.IMPOSED: "in force, as far as these articles go",
    SanctionStatus.EXTENDED: "in force, extended",
    SanctionStatus.EASED: "eased",
    SanctionStatus.LIFTED: "lifted",
    SanctionStatus.PROPOSED: "proposed, not in force",
    SanctionStatus.THREATENED: "threatened, not in force",
    SanctionStatus.BLOCKED: "blocked, not in force",
}

_POINTING = re.compile(r"\b(?:these|those|them|such|same|additional|others?|latter)\b")
_CLAUSE_LEAD = re.compile(
    r"^(?:accused of|suspected of|blamed for|responsible for|linked to|involved in|tied to)\b"
)
_REASON_LEAD = re.compile(
    r"^(?:for|over|after|because|in response to|due to|on grounds|in connection)\b"
)


def say_sanction(
    records: Sequence[Sanction], date: EventDate, scope: Scope, style: Style = Style.FULL
) -> str:
    """The sentence for one action; `records` are its reports, the fullest first."""
    first = records[0]
    who, what, day = say_imposers(records), say_measure(first), on_date(date)
    if style is Style.LATE and len(say_targets(scope.common)) > LONG:
        style = Style.FULL
    body = next((r.adopting_body for r in records if r.adopting_body), None)
    to_body = body is not None and first.status is SanctionStatus.PROPOSED
    brief = style in (Style.LEAD, Style.SHORT)
    said = (TO_BODY if to_body else PATTERNS[first.status]).format(
        when=day if style in (Style.FULL, Style.LEAD) else "",
        then=f" {day}" if style is Style.LATE and day else "",
        who=who,
        did="re-imposed" if _AGAIN.match(first.trigger.text) else "imposed",
        body=with_article(imposer_name(body)) if body else "",
        in_body="" if who == NOBODY else f" in {who}",
        what=what,
        on_whom=_on_whom(scope.every if style is Style.SHORT else scope.common),
        until=_until(first),
        basis="" if brief else _basis(records),
        reason="" if brief else _reason(records),
        by=according_to(records, (party_of(m).who for r in records for m in r.imposers)),
        open=OPEN,
        warning=WARNING,
        blocked=_blocked(records),
        failed="were not adopted" if what.endswith("s") else "was not adopted",
    )
    told = re.sub(r",(?=[;,]|$)", "", said.strip())
    return told + ("" if style is Style.SHORT else _say_added(scope))


_AGAIN = re.compile(r"(?:re-?impos|reinstat|snapp?(?:ed)? ?back)", re.IGNORECASE)


def _until(sanction: Sanction) -> str:
    end = sanction.valid_until
    return f" until {re.sub(r'^until ', '', end.text)}" if end else ""


def _say_added(scope: Scope) -> str:
    """What only some of the reports name; the others' silence is no contradiction."""
    rivals = [
        f"{refs(numbers)} {'counts' if len(numbers) == 1 else 'count'} {target.text} instead"
        for numbers, target in scope.rivals
    ]
    said = [
        f"{refs(numbers)} {'adds' if len(numbers) == 1 else 'add'} {say_targets(targets)}"
        for numbers, targets in scope.added
    ]
    silence = (
        f", which {refs(scope.silent)} {_does(scope.silent)} not mention"
        if said and scope.silent
        else ""
    )
    return "".join(f"; {part}" for part in (listed(rivals), listed(said) + silence) if part)


def _does(numbers: Sequence[int]) -> str:
    return "does" if len(set(numbers)) == 1 else "do"


def say_imposers(records: Sequence[Sanction]) -> str:
    """Who acts, as the note names it."""
    return listed([with_article(name) for name in imposer_names(records)]) or NOBODY


def imposer_names(records: Sequence[Sanction]) -> tuple[str, ...]:
    """The names of those who act, without articles.

    Where the reports name one party differently ("US", "the Biden administration"), it stands
    under its usual name.
    """
    told = [m for record in records for m in record.imposers]
    parties = {party_of(m) for m in told}
    names = {name_key(imposer_name(m)) for m in told}
    if len(parties) == 1 and len(names) > 1 and not next(iter(parties)).body:
        return (next(iter(parties)).label,)
    return tuple(dict.fromkeys(imposer_name(m) for m in records[0].imposers))


def say_measure(sanction: Sanction) -> str:
    """What is imposed: the one measure that is stated, else "sanctions"."""
    measures = [m for m in sanction.measures if m in ONE_MEASURE]
    if len(measures) == 1 and len(sanction.measures) == 1:
        return ONE_MEASURE[measures[0]]
    return "sanctions"


def _on_whom(targets: Sequence[Target]) -> str:
    said = say_targets(targets)
    return f" on {said}" if said else ""


def say_targets(targets: Sequence[Target]) -> str:
    """The targets in running text: groups with their named members, then the others by name."""
    members = {t.id: [m for m in targets if m.member_of == t.id] for t in targets}
    heads = [t for t in targets if t.member_of not in members]
    shown = [_say_target(t, members[t.id]) for t in heads[:MOST_NAMED]]
    return listed([*shown, "others"] if len(heads) > MOST_NAMED else shown)


def _say_target(target: Target, members: Sequence[Target]) -> str:
    if target.kind is TargetKind.COUNTRY and target.country:
        name = with_article(country_name(target.country))
    else:
        name = _group_words(target.text) if is_group(target) else target.name
    if not members:
        return name
    return f"{name} (among them {listed([m.name for m in members[:MOST_NAMED]])})"


def _group_words(text: str) -> str:
    """A group in the article's words; in marks where they point at something said before."""
    return f"“{text}”" if _POINTING.search(text) else text


def _basis(records: Sequence[Sanction]) -> str:
    """The legal basis where the reports agree on it; rival ones stand among the differences."""
    told = dict.fromkeys(r.legal_basis.text for r in records if r.legal_basis)
    keys: dict[str, str] = {}
    for words in told:
        keys.setdefault(name_key(words), words)
    if len({re.sub(r"[\d/]+", "", key).strip() for key in keys}) < len(keys):
        return "; the articles differ on the legal basis"
    return f" under {listed([with_article_basis(w) for w in keys.values()])}" if keys else ""


def with_article_basis(words: str) -> str:
    """Acts and regulations take "the"; numbered orders and resolutions do not."""
    act = re.search(r"\b(?:Act|Regulations|Law)\b", words)
    return f"the {words}" if act and not words.casefold().startswith("the ") else words


def _reason(records: Sequence[Sanction]) -> str:
    reason = next((r.reason.text for r in records if r.reason), None)
    if reason is None:
        return ""
    if _REASON_LEAD.match(reason):
        return f" {reason}"
    return f", {reason}," if _CLAUSE_LEAD.match(reason) else f" for “{reason}”"


def _blocked(records: Sequence[Sanction]) -> str:
    blockers = next((r.blocked_by for r in records if r.blocked_by), ())
    return (
        f", blocked by {listed([with_article(imposer_name(b)) for b in blockers])}"
        if blockers
        else ""
    )
