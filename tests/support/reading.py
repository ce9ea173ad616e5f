"""What the rules make of a text, for the tables of wordings."""

from summarizer.grounding import Grounded, ground
from summarizer.readers.rules import RulesReader
from summarizer.readers.rules.launches.finding import find_launches
from summarizer.readers.rules.sanctions.finding import find_sanctions
from summarizer.readers.rules.scene import Scene
from summarizer.records.launch import Launch, LaunchDraft, Outcome
from summarizer.records.sanction import Sanction, SanctionDraft
from summarizer.sources import article_from_text


def read_by_rules(text: str) -> Grounded:
    """Return all records of a text, grounded."""
    article = article_from_text(text)
    return ground(article, RulesReader().draft_article(article))


def drafted_launches(text: str) -> list[LaunchDraft]:
    """Return the launches of a text as they are copied, not yet grounded."""
    return find_launches(Scene(article_from_text(text)))


def drafted_sanctions(text: str) -> list[SanctionDraft]:
    """Return the sanctions of a text as they are copied, not yet grounded."""
    return find_sanctions(Scene(article_from_text(text)))


def shown(record) -> tuple[str, str, list[str]]:
    """Return a sanction's status, who acts, and whom it is aimed at."""
    return (
        record.status.value + (" before" if record.background else ""),
        ", ".join(mention.text for mention in record.imposers),
        [target.text for target in record.targets],
    )


def sanction_row(record: Sanction) -> tuple[str, str, str, str | None]:
    """Return a sanction's status, who acts, whom it is aimed at, and its day."""
    return (
        record.status.value,
        ", ".join(each.text for each in record.imposers),
        "; ".join(each.text for each in record.targets),
        record.date.value if record.date else None,
    )


def launch_line(launch: Launch) -> str:
    """Return a launch in a line: whose, whose word, how many, what, when, where; "-" untold."""
    told = (
        launch.launching_party.country,
        "failed" if launch.outcome is Outcome.FAILURE else launch.confirmation.value,
        f"{launch.count.value:g}" if launch.count and launch.count.value else None,
        (launch.missile_name or launch.missile_type)
        and (launch.missile_name or launch.missile_type).text,
        launch.date and launch.date.value,
        launch.location and launch.location.text,
    )
    return " | ".join(part or "-" for part in told)


def launch_facts(launch: Launch) -> tuple[str, float | None, str | None]:
    """Return who launched, how many, and on what day; None untold."""
    count = launch.count.value if launch.count else None
    return launch.launching_party.name, count, launch.date.value if launch.date else None


def assert_told(found: list[SanctionDraft], records: list[tuple[str, str, str]]) -> None:
    """Hold what was read against every (status, imposer, target) told, and no other."""
    assert [draft.status for draft in found] == [status for status, _, _ in records]
    for draft, (_, imposer, target) in zip(found, records, strict=True):
        assert any(imposer in who.text for who in draft.imposers)
        assert any(target in who.text for who in draft.targets)


def told_launches(text: str) -> list[tuple[str, str, str, str | None, str | None]]:
    """Return of each launch of a text: confirmation, outcome, who launched, type, day."""
    return [
        (
            each.confirmation.value,
            each.outcome.value,
            each.launching_party.text,
            each.missile_type and each.missile_type.text,
            each.date and each.date.value,
        )
        for each in read_by_rules(text).launches
    ]


def told_sanctions(text: str) -> list[tuple[str, list[str], list[str], str | None]]:
    """Return of each action of a text: status, who acts or with whom it failed, targets, day."""
    return [
        (
            each.status.value,
            [agent.text for agent in each.imposers or each.blocked_by],
            [target.text for target in each.targets],
            each.date and each.date.value,
        )
        for each in read_by_rules(text).sanctions
    ]
