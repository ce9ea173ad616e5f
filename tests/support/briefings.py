"""A note written by hand over the seeds and two made-up articles, with every kind of part."""

from pathlib import Path

from summarizer.normalize.dates import Basis, Precision
from summarizer.normalize.missiles import MissileClass
from summarizer.records.actor import ActorKind
from summarizer.records.briefing import (
    BriefedActor,
    BriefedTarget,
    Briefing,
    Change,
    ChangeKind,
    Citation,
    CitedSentence,
    Comparison,
    Discrepancy,
    DiscrepancyKind,
    EventDate,
    EventLink,
    Failure,
    Gap,
    GapKind,
    LaunchEvent,
    LinkKind,
    Period,
    Position,
    RelatedActor,
    Relation,
    Report,
    SanctionEvent,
    SourceNote,
    Statement,
    StatementQuote,
    TimelineEntry,
)
from summarizer.records.launch import Confirmation, CountOf, LaunchKind, Outcome
from summarizer.records.quote import QuoteKind
from summarizer.records.sanction import Measure, SanctionStatus, TargetKind
from summarizer.records.summary import ReaderName, Usage
from summarizer.records.values import Span

SEEDS = Path(__file__).resolve().parents[2] / "seeds"

HOSTILE = (
    "[bold]Kim[/bold] \x1b[31mred \x9b2J </script><script>alert('1')</script> <b>b</b> "
    '"q" & &lt; '
    "| a | **b** `c` ![d](http://e.example/f) [x]: y \u202edesrever\u202c \ud800 \uffff"
)
ARABIC = "قالت الوزارة إن العقوبات ستستمر"

TEXTS = {
    "a000": (SEEDS / "000_aeaccae53795eb0f.txt").read_text(encoding="utf-8"),
    "a003": (SEEDS / "003_9bfad76fabff7df3.txt").read_text(encoding="utf-8"),
    "bad1": f"{HOSTILE}\n\nThe missile flew 650 km.\n\n{ARABIC}\n",
    "bad2": f"{HOSTILE}\n\nThe missile flew 700 km.\n",
}


def cite(article: str, words: str, record: str | None = None) -> Citation:
    start = TEXTS[article].index(words)
    span = Span(text=words, start=start, end=start + len(words))
    return Citation(article_id=article, record_id=record, span=span)


def say(text: str, *citations: Citation, composer: str = "rules") -> CitedSentence:
    return CitedSentence(text=text, citations=citations, composer=composer)


def reports(*articles: str) -> tuple[Report, ...]:
    return tuple(Report(article_id=article, record_id=f"r-{article}") for article in articles)


def day(value: str, told: Span, **more: object) -> EventDate:
    return EventDate(
        value=value,
        precision=Precision.DAY if value.count("-") == 2 else Precision.MONTH,
        earliest=value if value.count("-") == 2 else None,
        latest=value if value.count("-") == 2 else None,
        told=(told,),
        **{"basis": Basis.DATELINE, **more},
    )


LEAD = cite(
    "a000",
    "The Joe Biden administration imposed the first sanctions on North Korea, on Wednesday, "
    "following a set of missile launches.",
    "s1",
)
TARGETS = cite(
    "a000",
    "These sanctions targeted six North Koreans as well as a Russian and a Washington-based "
    "Russian firm.",
    "s1",
)
PROPOSED = cite(
    "a000",
    "To this end, the US has also proposed that five of these individuals be blacklisted by the "
    "United Nations Security Council (UNSC).",
    "s2",
)
SIX = cite("a000", "six ballistic missile launches on North Korea’s part, since September", "l1")
ANNOUNCED = cite(
    "a003",
    "The US has announced that it sanctioned six North Korean individuals related to Pyongyang's "
    "ballistic missile programmes and weapons of mass destruction (WMD).",
    "s1",
)
TREASURY = cite(
    "a003",
    "The Department of Treasury said on Wednesday it is designating five North Korean individuals "
    "-- one based in Russia and four in China -- for illegally procuring materials for the North's "
    "WMD and ballistic missile programs, Yonhap News Agency reported on Thursday.",
    "s2",
)
STATE = cite(
    "a003",
    "The State Department is also designating an additional North Korean individual based in "
    "Russia for a similar reason.",
    "s3",
)
SINCE = cite(
    "a003",
    "\"These actions are in line with US efforts to prevent the advancement of the DPRK's WMD and "
    "ballistic missile programs and impede attempts by Pyongyang to proliferate related "
    "technologies. They also follow the DPRK's six ballistic missile launches since September "
    '2021, each of which violated multiple UN Security Council Resolutions," it added.',
    "l1",
)
HYPERSONIC = cite(
    "a003",
    "North Korea claims to have successfully test fired a new hypersonic missile last September, "
    "a second on January 5 and a third earlier this week.",
    "l2",
)
PRICE = cite("a003", "These are important these are important measures to constrain", "q1")
PRICE_ALSO = cite("a000", "What we have seen in recent days … only underscores our belief", "q1")
NOISE = cite("bad1", HOSTILE, "l9")
SHORT = cite("bad1", "The missile flew 650 km.", "l9")
LONG = cite("bad2", "The missile flew 700 km.", "l9")
SPOKEN = cite("bad1", ARABIC, "q9")
GONE = Citation(
    article_id="old1", span=Span(text="A third firm was named in May.", start=0, end=30)
)
OLDER = Citation(
    article_id="old2", span=Span(text="The third firm is in Dandong.", start=0, end=29)
)

WEDNESDAY = day("2022-01-12", Span(text="Wednesday", start=10, end=19))


def _six() -> SanctionEvent:
    return SanctionEvent(
        id="ev-san-1",
        title="United States: sanctions on six North Koreans",
        sentence=say(
            "On 12 January 2022 the United States sanctioned six North Koreans.", LEAD, ANNOUNCED
        ),
        date=day(
            "2022-01-12",
            Span(text="Wednesday", start=1, end=10),
            basis=Basis.CROSS_DOCUMENT,
            note="“Wednesday” in [1] has no date of its own; [2] dates it 12 January 2022.",
        ),
        reports=reports("a000", "a003"),
        merged_because="same authority, same day, same count of targets",
        independent_sources=2,
        status=SanctionStatus.IMPOSED,
        present_state="in force, as far as these articles go",
        imposers=("United States",),
        imposer_countries=("US",),
        targets=(
            BriefedTarget(
                name="six North Koreans",
                kind=TargetKind.GROUP,
                country="KP",
                count=6,
                reports=reports("a000", "a003"),
            ),
            BriefedTarget(
                name="a Russian", kind=TargetKind.PERSON, country="RU", reports=reports("a000")
            ),
            BriefedTarget(
                name="a Washington-based Russian firm",
                kind=TargetKind.COMPANY,
                country="RU",
                reports=reports("a000"),
            ),
        ),
        target_countries=("KP", "RU"),
    )


def _part() -> SanctionEvent:
    return SanctionEvent(
        id="ev-san-2",
        title="US Department of the Treasury: sanctions on five North Koreans",
        sentence=say("The Treasury Department designated five North Koreans.", TREASURY),
        date=WEDNESDAY,
        reports=reports("a003"),
        links=(EventLink(kind=LinkKind.PART_OF, event_id="ev-san-1", reason="[2] gives a total"),),
        status=SanctionStatus.IMPOSED,
        present_state="in force, as far as these articles go",
        imposers=("US Department of the Treasury",),
        imposer_countries=("US",),
        targets=(
            BriefedTarget(
                name="Choe Myong Hyon",
                kind=TargetKind.PERSON,
                country="KP",
                reports=reports("a003"),
            ),
        ),
        measures=(Measure.ASSET_FREEZE, Measure.TRAVEL_BAN),
        legal_basis="Executive Order 13382",
        program="US-NK",
    )


def _proposal() -> SanctionEvent:
    return SanctionEvent(
        id="ev-san-3",
        title="United States: proposed sanctions on five individuals",
        sentence=say("The United States has proposed a listing of five by the UN.", PROPOSED),
        date=EventDate(),
        reports=reports("a000"),
        links=(
            EventLink(kind=LinkKind.SAME_NUMBER, event_id="ev-san-2", reason="equal in number"),
        ),
        status=SanctionStatus.PROPOSED,
        present_state="proposed, not in force",
        imposers=("United States",),
        adopting_body="United Nations Security Council",
        targets=(
            BriefedTarget(
                name="five of these individuals",
                kind=TargetKind.GROUP,
                country="KP",
                count=5,
                reports=reports("a000"),
            ),
        ),
    )


def _total() -> LaunchEvent:
    return LaunchEvent(
        id="ev-lau-1",
        title="North Korea: launch, ballistic missile",
        sentence=say(
            "North Korea has carried out six ballistic missile launches since September 2021.",
            SIX,
            SINCE,
        ),
        date=EventDate(
            precision=Precision.RANGE,
            earliest="2021-09-01",
            latest="2022-01-13",
            told=(Span(text="since September 2021", start=0, end=20),),
        ),
        background=True,
        reports=reports("a000", "a003"),
        rests_on="US Department of the Treasury",
        kind=LaunchKind.AGGREGATE,
        launching_party="North Korea",
        launching_country="KP",
        count=6,
        count_of=CountOf.LAUNCHES,
        confirmation=Confirmation.CONFIRMED,
        missile="ballistic missile",
    )


def _claim() -> LaunchEvent:
    return LaunchEvent(
        id="ev-lau-2",
        title="North Korea: launch, hypersonic missile",
        sentence=say("North Korea says that it tested a hypersonic missile.", HYPERSONIC),
        date=day("2021-09", Span(text="last September", start=0, end=14)),
        reports=reports("a003"),
        links=(EventLink(kind=LinkKind.MAY_INCLUDE, event_id="ev-lau-1", reason="not stated"),),
        kind=LaunchKind.SINGLE,
        launching_party="North Korea",
        launching_country="KP",
        count=1,
        count_of=CountOf.MISSILES,
        confirmation=Confirmation.CLAIMED,
        outcome=Outcome.SUCCESS,
        missile="new hypersonic missile",
        missile_class=MissileClass.HYPERSONIC,
    )


def _hostile_launch() -> LaunchEvent:
    return LaunchEvent(
        id="ev-lau-3",
        title=HOSTILE,
        sentence=say(f"{HOSTILE} launched a missile.", NOISE, SHORT, LONG),
        date=EventDate(told=(Span(text=HOSTILE, start=0, end=len(HOSTILE)),), note=HOSTILE),
        reports=reports("bad1", "bad2"),
        independent_sources=1,
        comparisons=(
            Comparison(
                field="flight_time",
                relation=Relation.CONFLICTS,
                positions=(
                    Position(article_id="bad1", value="9 min"),
                    Position(article_id="bad2", value="12 min"),
                ),
            ),
        ),
        kind=LaunchKind.SINGLE,
        launching_party=HOSTILE,
        count=2,
        count_of=CountOf.MISSILES,
        confirmation=Confirmation.CLAIMED,
        missile=HOSTILE,
        missile_class=MissileClass.SRBM,
        location="Sinpo " + "x" * 120,
        figures=("flew 650 km [3]", "flew 700 km [4]"),
    )


def _statements() -> tuple[Statement, ...]:
    return (
        Statement(
            speaker="Ned Price",
            role="spokesperson for the US State Department",
            quotes=(
                StatementQuote(text=PRICE.span.text, kind=QuoteKind.DIRECT, citations=(PRICE,)),
                StatementQuote(
                    text="What we have seen in recent days …\nonly underscores our belief",
                    kind=QuoteKind.DIRECT,
                    citations=(PRICE_ALSO,),
                ),
            ),
        ),
        Statement(
            speaker=HOSTILE,
            role=HOSTILE,
            quotes=(
                StatementQuote(text=HOSTILE, kind=QuoteKind.MIXED, citations=(NOISE,)),
                StatementQuote(text=ARABIC, kind=QuoteKind.DIRECT, citations=(SPOKEN,)),
                StatementQuote(
                    text="that the launch was a success",
                    kind=QuoteKind.INDIRECT,
                    citations=(SHORT,),
                ),
            ),
        ),
    )


def _actors() -> tuple[BriefedActor, ...]:
    return (
        BriefedActor(
            id="act-1",
            name="United States",
            aliases=("US", "Washington"),
            kind=ActorKind.COUNTRY,
            country="US",
            reports=reports("a000", "a003"),
        ),
        BriefedActor(
            id="act-2",
            name="US Department of the Treasury",
            aliases=("Treasury Department", "the Department"),
            kind=ActorKind.AGENCY,
            country="US",
            reports=reports("a000", "a003"),
            related=(RelatedActor(actor_id="act-1", relation="part of its government"),),
        ),
        BriefedActor(
            id="act-3",
            name="Ned Price",
            kind=ActorKind.PERSON,
            country="US",
            role="spokesperson for the US State Department",
            reports=reports("a000", "a003"),
        ),
        BriefedActor(
            id="act-4",
            name=HOSTILE,
            aliases=(HOSTILE,),
            kind=ActorKind.GROUP,
            role=HOSTILE,
            reports=reports("bad1", "bad2"),
        ),
    )


def _differences() -> tuple[Discrepancy, ...]:
    positions = (
        Position(article_id="bad1", value="650 km", span=SHORT.span),
        Position(article_id="bad2", value="700 km", span=LONG.span),
    )
    return (
        Discrepancy(
            kind=DiscrepancyKind.ADDS,
            subject="Authorities",
            field="the authorities",
            positions=positions,
            text="[2] says that five were designated by Treasury and one by State; [1] does not.",
            citations=(TREASURY, STATE),
        ),
        Discrepancy(
            kind=DiscrepancyKind.SAME_NUMBER_DIFFERENT_THING,
            subject="Five",
            field="the five",
            positions=positions,
            text="[1] has five proposed to the UN, [2] five designated by the Treasury; neither "
            "says that they are the same.",
            citations=(PROPOSED, TREASURY),
        ),
        Discrepancy(
            kind=DiscrepancyKind.DIFFERS_IN_SCOPE,
            subject="Targets",
            field="the targets",
            positions=positions,
            text="[1] adds a Russian and a Russian firm to the six; [2] does not mention them.",
            citations=(TARGETS, ANNOUNCED),
        ),
        Discrepancy(
            kind=DiscrepancyKind.CONFLICTS,
            subject="Distance",
            field="the distance",
            positions=positions,
            text=f"[3] says 650 km, [4] says 700 km ({HOSTILE}).",
            citations=(LONG, SHORT),
            event_id="ev-lau-3",
        ),
    )


def _sources() -> tuple[SourceNote, ...]:
    return (
        SourceNote(
            article_id="a000",
            number=1,
            source="seeds/000_aeaccae53795eb0f.txt",
            reader=ReaderName.RULES,
            fallback_reason="The service could not be reached.",
        ),
        SourceNote(
            article_id="a003",
            number=2,
            source="seeds/003_9bfad76fabff7df3.txt",
            title="US sanctions six North Koreans",
            publisher="Yonhap News Agency",
            published="2022-01-13",
            reader=ReaderName.LLM,
            model="model-1",
        ),
        SourceNote(
            article_id="bad1",
            number=3,
            source=f"{HOSTILE}.txt",
            title=HOSTILE,
            publisher=HOSTILE,
            reader=ReaderName.RULES,
            rejected=2,
            warnings=1,
        ),
        SourceNote(
            article_id="bad2",
            number=4,
            source="copy.txt",
            title=ARABIC,
            reader=ReaderName.RULES,
            same_text_as="bad1",
        ),
        SourceNote(
            article_id="old2",
            number=5,
            source="old.txt",
            title="An older story",
            reader=ReaderName.RULES,
            earlier_note=True,
        ),
    )


def rich_briefing() -> Briefing:
    sanctions = (_six(), _part(), _proposal())
    launches = (_total(), _claim(), _hostile_launch())
    return Briefing(
        title="Sanctions on North Korea, January 2022",
        period=Period(earliest="2021-09-01", latest="2022-01-13"),
        bottom_line=(
            say(
                "On 12 January 2022 the United States sanctioned six North Koreans.",
                LEAD,
                ANNOUNCED,
                composer="llm",
            ),
            say("A UN listing of five is proposed, not in force.", PROPOSED),
        ),
        developments=tuple(event.sentence for event in (*sanctions, *launches)),
        timeline=tuple(
            TimelineEntry(date=event.date, event_id=event.id, sentence=event.sentence)
            for event in (*launches, *sanctions)
        ),
        sanctions=sanctions,
        launches=launches,
        statements=_statements(),
        actors=_actors(),
        discrepancies=_differences(),
        gaps=(
            Gap(
                kinds=(GapKind.TARGETS_UNNAMED,),
                sentence=say("The six are not named.", LEAD, ANNOUNCED),
            ),
            Gap(
                kinds=(GapKind.NO_LEGAL_BASIS, GapKind.NO_MEASURES),
                sentence=say("[1] states no legal basis.", LEAD),
            ),
        ),
        sources=_sources(),
        changes=(
            Change(
                kind=ChangeKind.NEW,
                subject="ev-san-3",
                sentence=say("A UN listing of five is proposed.", PROPOSED),
                event_id="ev-san-3",
            ),
            Change(
                kind=ChangeKind.GONE,
                subject="firm",
                sentence=say("A third firm is no longer told.", GONE, OLDER),
            ),
        ),
        failures=(Failure(source=f"{HOSTILE}.pdf", reason="It is not an article."),),
        filters=("about North Korea", "since 2021-09-01"),
        composer="model-1",
        composer_notes=("“Nine launches.” was refused: 9 stands in no cited span.",),
        usage=Usage(requests=2, input_tokens=1234, output_tokens=345, cost_usd=0.0123),
    )


def empty_briefing() -> Briefing:
    return Briefing(title="Nothing", period=Period())
