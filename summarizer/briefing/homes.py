"""Whose government acts: countries of parties that only the rest of their article tells."""

from collections.abc import Iterable

from summarizer.records.actor import Actor, ActorKind
from summarizer.records.summary import ArticleSummary
from summarizer.records.values import Mention


def with_homes(summary: ArticleSummary) -> ArticleSummary:
    """Give parties without a country that of the actor their name holds.

    "The Joe Biden administration" acts for the country of which the article says that Joe Biden is
    president.
    """
    people = [a for a in summary.actors if a.kind is ActorKind.PERSON and a.country]
    if not people or not any(_lacking(summary)):
        return summary
    sanctions = tuple(
        s.model_copy(update={"imposers": tuple(_at_home(m, people) for m in s.imposers)})
        for s in summary.sanctions
    )
    return summary.model_copy(update={"sanctions": sanctions})


def _lacking(summary: ArticleSummary) -> Iterable[Mention]:
    return (m for s in summary.sanctions for m in s.imposers if m.country is None)


def _at_home(mention: Mention, people: Iterable[Actor]) -> Mention:
    if mention.country is not None:
        return mention
    names = ((name, a.country) for a in people for name in (a.name, *a.aliases))
    country = next((c for name, c in names if _holds(mention.name, name)), None)
    return mention.model_copy(update={"country": country}) if country else mention


def _holds(name: str, person: str) -> bool:
    """Whether a name is an office called after a person: "the Biden administration"."""
    office = ("administration", "government", "cabinet")
    return name.casefold().endswith(office) and f" {person} " in f" {name} ".replace("'s ", " ")
