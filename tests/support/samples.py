"""A summary written by hand, with every kind of value that can be shown."""

from summarizer.records.actor import Actor, ActorKind
from summarizer.records.article import Article, text_digest
from summarizer.records.launch import Confirmation, CountOf, Launch, LaunchKind, Outcome
from summarizer.records.quote import Quote, QuoteKind
from summarizer.records.sanction import Measure, Sanction, SanctionStatus, Target, TargetKind
from summarizer.records.summary import (
    ArticleSummary,
    ReaderInfo,
    ReaderName,
    Rejection,
    SummarySentence,
    Warning_,
    WarningCode,
)
from summarizer.records.values import Alternative, DateValue, Identifier, Mention, Quantity, Span

TEXT = """SEOUL, Jan. 13 2022 -- The United States sanctioned five North Koreans on Wednesday.

The Treasury Department cited Executive Order 13382 and named the vessel Wise Honest (IMO 8905490).

The North fired at least two ballistic missiles from Sinpo on Jan. 11, which flew about 700 km.

Japan put the distance at 680 km.

"We will not stop," said Kim Jong Un, the North's leader.
"""


def article_of(text: str, source: str = "sample.txt") -> Article:
    digest = text_digest(text)
    return Article(id=digest[:16], source=source, text=text, sha256=digest)


class Finder:
    """Finds words of a text, and gives them as the values that records are made of."""

    def __init__(self, text: str) -> None:
        self.text = text

    def place(self, words: str) -> dict[str, object]:
        start = self.text.index(words)
        return {"text": words, "start": start, "end": start + len(words)}

    def span(self, words: str) -> Span:
        return Span(**self.place(words))

    def mention(self, words: str, name: str | None = None, country: str | None = None) -> Mention:
        return Mention(**self.place(words), name=name or words, country=country)

    def quantity(self, words: str, value: float | None, **more: object) -> Quantity:
        return Quantity(**self.place(words), value=value, **more)

    def target(self, words: str, kind: TargetKind, **more: object) -> Target:
        return Target(**self.place(words), name=words, id=f"target-{words}", kind=kind, **more)


def sample() -> ArticleSummary:
    find = Finder(TEXT)
    lead = find.span("The United States sanctioned five North Koreans on Wednesday.")
    order = find.span(TEXT.split("\n\n")[1])
    fired = find.span(TEXT.split("\n\n")[2])
    said = find.span(TEXT.strip().split("\n\n")[4])
    japan = find.mention("Japan", country="JP")
    sanction = Sanction(
        id="sanction-1",
        evidence=(lead, order),
        trigger=find.span("sanctioned"),
        status=SanctionStatus.IMPOSED,
        imposers=(find.mention("The United States", "United States", "US"),),
        targets=(
            find.target("five North Koreans", TargetKind.PERSON, count=find.quantity("five", 5)),
            find.target(
                "Wise Honest",
                TargetKind.VESSEL,
                identifiers=(
                    Identifier(scheme="imo", value="8905490", span=find.span("IMO 8905490")),
                ),
            ),
        ),
        measures=(Measure.ASSET_FREEZE,),
        legal_basis=find.span("Executive Order 13382"),
        program="US-NK",
        date=DateValue(**find.place("Wednesday"), value="2022-01-12", precision="day"),
        corroborated=True,
    )
    launch = Launch(
        id="launch-1",
        evidence=(fired,),
        background=True,
        trigger=find.span("fired"),
        launching_party=find.mention("The North", "North Korea", "KP"),
        kind=LaunchKind.SINGLE,
        count=find.quantity("at least two", 2, qualifier="at_least"),
        count_of=CountOf.MISSILES,
        confirmation=Confirmation.CONFIRMED,
        outcome=Outcome.SUCCESS,
        missile_type=find.span("ballistic missiles"),
        date=DateValue(**find.place("Jan. 11"), value="2022-01-11", precision="day"),
        location=find.mention("Sinpo"),
        range=find.quantity("about 700 km", 700, unit="km", qualifier="about"),
        alternatives=(
            Alternative(
                slot="range", value=find.quantity("680 km", 680, unit="km"), reported_by=japan
            ),
        ),
    )
    quote = Quote(
        id="quote-1",
        evidence=(said,),
        kind=QuoteKind.DIRECT,
        text="We will not stop,",
        content=(find.span("We will not stop,"),),
        source=find.mention("Kim Jong Un"),
        speaker="Kim Jong Un",
        speaker_role=find.span("the North's leader"),
        cue=find.span("said"),
    )
    actor = Actor(
        id="actor-1",
        evidence=(said,),
        name="Kim Jong Un",
        kind=ActorKind.PERSON,
        country="KP",
        mentions=(find.span("Kim Jong Un"),),
    )
    return ArticleSummary(
        article=article_of(TEXT),
        reader=ReaderInfo(name=ReaderName.LLM, model="some-model"),
        headline=SummarySentence(text="US sanctions five North Koreans", evidence=(lead,)),
        summary=(
            SummarySentence(text="The United States sanctioned five people.", evidence=(lead,)),
            SummarySentence(text="The North had fired two missiles.", evidence=(fired,)),
        ),
        sanctions=(sanction,),
        launches=(launch,),
        quotes=(quote,),
        actors=(actor,),
        rejected=(
            Rejection(
                record="sanction", slot="date", reason="It is not in the article.", value="Tuesday"
            ),
        ),
        warnings=(
            Warning_(code=WarningCode.NO_DATELINE, message="The article does not tell its day."),
        ),
    )
