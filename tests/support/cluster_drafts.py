"""What a careful reader copies from the clusters, so that the note is judged and not a reader.

A record's evidence is the sentences that hold its trigger and the words given in `also`.
"""

from functools import cache
from pathlib import Path

from summarizer.grounding import ground
from summarizer.records.article import Article
from summarizer.records.summary import ArticleSummary, Draft, ReaderInfo, ReaderName
from summarizer.sources import read_article

CLUSTERS = Path(__file__).resolve().parents[1] / "clusters"

Record = dict[str, object]


def says(trigger: str, *also: str, **slots: object) -> Record:
    """A record of whatever type; plain strings stand for mentions and dates."""
    record: Record = {"trigger": trigger, "also": also, **slots}
    for slot in ("launching_party", "location", "reported_by", "adopting_body"):
        if isinstance(record.get(slot), str):
            record[slot] = {"text": record[slot]}
    for slot in ("imposers", "blocked_by"):
        if slot in record:
            record[slot] = [{"text": x} if isinstance(x, str) else x for x in record[slot]]  # type: ignore[attr-defined]
    if isinstance(record.get("date"), str):
        record["date"] = {"text": record["date"]}
    return record


def whom(text: str, kind: str = "company", **slots: object) -> Record:
    return {"text": text, "kind": kind, **slots}


def said(text: str, speaker: str, name: str | None = None, **slots: object) -> Record:
    return {"text": text, "source": {"text": speaker, "name": name}, "kind": "direct", **slots}


def actor(name: str, kind: str, *aliases: str, **slots: object) -> Record:
    return {"name": name, "kind": kind, "aliases": list(aliases), **slots}


PEOPLE = whom("seven people", "person")
FIRMS = whom("three companies", "company")
BELSTAR = whom("Belstar", nationality="Belarusian")
CARGO = whom("Minsk Cargo")
NK = "North Korea"
SRBM = "short-range ballistic missiles"

DRAFTS: dict[str, dict[str, list[Record]]] = {
    "network/wire": {
        "sanctions": [
            says(
                "imposed sanctions on",
                "it acted under",
                "is frozen",
                status="imposed",
                imposers=["The United States"],
                targets=[PEOPLE, FIRMS, whom("Viktor Sokolov", "person", member_of="seven people")],
                measures=["asset freeze"],
                legal_basis="Executive Order 14024",
                reason="accused of shipping drone parts to Russia",
                date="Thursday",
            )
        ],
        "quotes": [
            said(
                "Whoever feeds this war machine will find the door of our banks shut,",
                "Marian Holt",
                speaker_role="an assistant secretary of the Treasury",
            )
        ],
        "actors": [
            actor("United States", "country"),
            actor("Russia", "country"),
            actor("Treasury Department", "government", "Treasury"),
            actor("Office of Foreign Assets Control", "agency"),
            actor("Viktor Sokolov", "person", role="the owner of Neva Optics"),
            actor("Neva Optics", "company"),
            actor("Marian Holt", "person"),
        ],
    },
    "network/reprint": {
        "sanctions": [
            says(
                "slapped sanctions on",
                "it acted under",
                "has been frozen",
                status="imposed",
                imposers=["The US"],
                targets=[PEOPLE, FIRMS, whom("Viktor Sokolov", "person", member_of="seven people")],
                measures=["asset freeze"],
                legal_basis="Executive Order 14024",
                reason="accused of shipping drone parts to Russia",
                date="Thursday",
            )
        ],
        "quotes": [
            said(
                "Whoever feeds this war machine will find the door of our banks shut,",
                "Marian Holt",
            )
        ],
        "actors": [actor("US", "country"), actor("Viktor Sokolov", "person")],
    },
    "network/moscow": {
        "sanctions": [
            says(
                "had imposed sanctions",
                status="imposed",
                imposers=["The United States"],
                targets=[
                    whom("six people", "person"),
                    FIRMS,
                    whom("Viktor Sokoloff", "person", member_of="six people"),
                ],
                legal_basis="Executive Order 14114",
                date="a day earlier",
            )
        ],
        "quotes": [
            said(
                "Our industry has long learned to live without the dollar,",
                "Anton Belyakov",
                speaker_role="ministry spokesman",
            )
        ],
        "actors": [
            actor("United States", "country"),
            actor("Viktor Sokoloff", "person"),
            actor("foreign ministry", "government", country="Russia"),
            actor("Anton Belyakov", "person", country="Russia"),
        ],
    },
    "network/brussels": {
        "sanctions": [
            says(
                "proposed on Friday to put",
                "must approve",
                status="proposed",
                imposers=["The European Commission"],
                adopting_body="The Council of the European Union",
                targets=[PEOPLE, FIRMS],
                reason="over drone parts for Russia",
                date="Friday",
            ),
            says(
                "sanctioned seven people",
                status="imposed",
                imposers=["The United States"],
                targets=[PEOPLE, FIRMS],
                date="Thursday",
                background=True,
            ),
        ],
        "quotes": [
            said(
                "We will not name anyone before the member states have decided,",
                "a spokesman for the Commission",
            )
        ],
        "actors": [
            actor("United States", "country"),
            actor("European Commission", "international_body", "Commission"),
            actor("foreign ministry", "government", country="Hungary"),
        ],
    },
    "network/injected": {
        "sanctions": [
            says(
                "were sanctioned by",
                status="imposed",
                imposers=["the United States"],
                targets=[whom("Seven people", "person"), FIRMS],
                date="Thursday",
                reported_by="the Treasury",
            )
        ],
        "actors": [actor("United States", "country"), actor("Neva Optics", "company")],
    },
    "turns/1-warning": {
        "sanctions": [
            says(
                "would impose sanctions on",
                status="threatened",
                imposers=["The European Union"],
                targets=[BELSTAR],
                date="Monday",
            )
        ],
        "actors": [actor("Ines Carvalho", "person", role="foreign policy chief")],
        "quotes": [said("The airline has two weeks,", "Ines Carvalho")],
    },
    "turns/2-listed": {
        "sanctions": [
            says(
                "imposed sanctions",
                "were frozen",
                status="imposed",
                imposers=["The European Union"],
                targets=[BELSTAR, CARGO, whom("Polesia Handling")],
                measures=["asset freeze"],
                legal_basis="Council Regulation 765/2006",
                date="Monday",
            )
        ]
    },
    "turns/3-eased": {
        "sanctions": [
            says(
                "lifted its sanctions on",
                status="lifted",
                imposers=["The European Union"],
                targets=[CARGO],
                date="Monday",
            ),
            says(
                "drew up",
                status="imposed",
                imposers=[{"text": "the bloc", "name": "European Union"}],
                targets=[whom("Belstar"), whom("Polesia Handling")],
                date="in March",
                background=True,
            ),
        ]
    },
    "turns/4-again": {
        "sanctions": [
            says(
                "re-imposed sanctions on",
                status="imposed",
                imposers=["The European Union"],
                targets=[CARGO],
                date="Monday",
            )
        ],
        "actors": [actor("Inês Carvalho", "person", role="foreign policy chief")],
        "quotes": [said("gone straight back to its old business", "Inês Carvalho", kind="mixed")],
    },
    "turns/5-court": {
        "sanctions": [
            says(
                "imposed on it",
                status="imposed",
                imposers=["the European Union"],
                targets=[whom("Belstar")],
                date="in March",
                background=True,
            )
        ],
        "quotes": [said("theft by decree", "The airline", kind="mixed")],
    },
    "strait/seoul": {
        "launches": [
            says(
                "fired two",
                "The missiles flew",
                launching_party=NK,
                count="two",
                count_of="missiles",
                confirmation="confirmed",
                missile_type=SRBM,
                date="Tuesday",
                location="the Wonsan area",
                range="about 400 km",
                altitude="100 km",
                reported_by="South Korea's Defense Ministry",
            )
        ],
        "quotes": [said("We are watching the North closely,", "Ha Jun-seok")],
        "actors": [
            actor(
                "Defense Ministry",
                "government",
                "South Korea's Defense Ministry",
                country="South Korea",
            ),
            actor(NK, "country"),
        ],
    },
    "strait/tokyo": {
        "launches": [
            says(
                "fired at least one",
                "came down outside",
                launching_party=NK,
                count="at least one",
                count_of="missiles",
                confirmation="confirmed",
                missile_type="ballistic missile",
                date="Tuesday",
                range="about 450 km",
                altitude="100 km",
                reported_by="Japan's Defense Ministry",
            )
        ],
        "quotes": [said("This is unforgivable,", "Kenji Mori")],
        "actors": [
            actor("Defense Ministry", "government", "Japan's Defense Ministry", country="Japan"),
            actor(NK, "country"),
        ],
    },
    "strait/undated": {
        "launches": [
            says(
                "fired two",
                "They flew",
                launching_party=NK,
                count="two",
                count_of="missiles",
                confirmation="confirmed",
                missile_type=SRBM,
                date="Tuesday",
                location="Wonsan",
                range="some 400 km",
                reported_by="the South Korean military",
            )
        ]
    },
    "strait/pyongyang": {
        "launches": [
            says(
                "test-fired two",
                "410 km away",
                launching_party=NK,
                count="two",
                count_of="missiles",
                confirmation="claimed",
                outcome="success",
                missile_type="tactical guided missiles",
                date="a day earlier",
                location="Wonsan",
                range="410 km",
            ),
            says(
                "had launched a long-range missile",
                launching_party={"text": "It", "name": NK},
                confirmation="denied",
                missile_type="long-range missile",
                date="Monday",
            ),
        ]
    },
    "strait/gulf": {
        "launches": [
            says(
                "denied on Wednesday that it had launched",
                launching_party="Iran",
                confirmation="denied",
                missile_type="ballistic missile",
                date="Tuesday",
                location="Semnan",
            ),
            says(
                "said that Iran launched",
                launching_party="Iran",
                confirmation="confirmed",
                missile_type="ballistic missile",
                date="Tuesday",
                location="Semnan",
                reported_by="The US Central Command",
            ),
        ],
        "quotes": [said("Nothing was launched,", "Behrouz Sarmadi")],
    },
    "tally/one": {
        "launches": [
            says(
                "test-fired",
                "The missile flew",
                launching_party="Pakistan",
                confirmation="claimed",
                missile_type="cruise missile",
                missile_name="Babur",
                date="Tuesday",
                range="450 km",
            )
        ]
    },
    "tally/two": {
        "launches": [
            says(
                "test-fired",
                "The Ghauri flew",
                launching_party="Pakistan",
                confirmation="claimed",
                missile_type="ballistic missile",
                missile_name="Ghauri",
                date="Friday",
                range="1,300 km",
            ),
            says(
                "the launch of",
                launching_party="Pakistan",
                confirmation="confirmed",
                missile_type="cruise missile",
                missile_name="Babur",
                date="three days",
                background=True,
            ),
            says(
                "carried out four missile tests",
                launching_party="Pakistan",
                kind="aggregate",
                count="four",
                count_of="launches",
                confirmation="confirmed",
                missile_type="missile",
                date="this year",
                background=True,
            ),
        ]
    },
    "tally/delhi": {
        "launches": [
            says(
                "carried out four missile tests",
                launching_party="Pakistan",
                kind="aggregate",
                count="four",
                count_of="launches",
                confirmation="confirmed",
                missile_type="missile",
                date="since February",
                reported_by="India's defence ministry",
            ),
            says(
                "fired a Ghauri",
                "carried out four missile tests",
                launching_party="Pakistan",
                confirmation="confirmed",
                missile_type="ballistic missile",
                missile_name="Ghauri",
                date="On Friday",
                range="1,150 km",
                reported_by="India's defence ministry",
            ),
        ],
        "quotes": [said("Four tests in four months are no routine,", "Rekha Nair")],
    },
    "tally/london": {
        "launches": [
            says(
                "fired two missiles",
                launching_party="Pakistan",
                confirmation="confirmed",
                missile_name="Babur",
                date="Tuesday",
            ),
            says(
                "fired two missiles",
                launching_party="Pakistan",
                confirmation="confirmed",
                missile_name="Ghauri",
                date="Friday",
            ),
            says(
                "tests since February",
                launching_party={"text": "Pakistani", "name": "Pakistan"},
                kind="aggregate",
                count="Four",
                count_of="launches",
                confirmation="confirmed",
                date="since February",
                reported_by="India's defence ministry",
            ),
            says(
                "planned to launch",
                launching_party={"text": "Islamabad"},
                confirmation="planned",
                missile_name="Shaheen-III",
                missile_type="missile",
                date="in June",
                reported_by="A Western diplomat",
            ),
        ]
    },
    "joint/total": {
        "sanctions": [
            says(
                "imposed sanctions on",
                status="imposed",
                imposers=["Britain", "Canada", "Australia"],
                targets=[whom("15 Myanmar officials", "person", nationality="Myanmar")],
                date="Thursday",
            ),
            says(
                "listed",
                status="imposed",
                imposers=["Britain"],
                targets=[whom("seven officials", "person")],
                part_of=1,
            ),
            says(
                "listed",
                status="imposed",
                imposers=["Canada"],
                targets=[whom("five", "person")],
                part_of=1,
            ),
            says(
                "listed",
                status="imposed",
                imposers=["Australia"],
                targets=[whom("three", "person")],
                part_of=1,
            ),
            says(
                "had sanctioned",
                status="imposed",
                imposers=["Britain"],
                targets=[whom("five Myanmar officials", "person", nationality="Myanmar")],
                date="in October",
                background=True,
            ),
        ]
    },
    "joint/canada": {
        "sanctions": [
            says(
                "imposed sanctions on",
                "are among the five",
                status="imposed",
                imposers=["Canada"],
                targets=[
                    whom("five Myanmar officials", "person", nationality="Myanmar"),
                    whom("Soe Naing Oo", "person", member_of="five Myanmar officials"),
                    whom("Myo Thant", "person", member_of="five Myanmar officials"),
                ],
                legal_basis="Special Economic Measures Act",
                date="Thursday",
            )
        ]
    },
    "joint/britain": {
        "sanctions": [
            says(
                "sanctioned",
                "is among them",
                status="imposed",
                imposers=["The United Kingdom"],
                targets=[
                    whom("eight Myanmar officials", "person", nationality="Myanmar"),
                    whom("Soe Naing Oo", "person", member_of="eight Myanmar officials"),
                    whom("Tin Hlaing", "person", member_of="eight Myanmar officials"),
                ],
                date="Thursday",
                reported_by="the Foreign Office",
            )
        ]
    },
    "joint/sydney": {
        "sanctions": [
            says(
                "imposed travel bans on",
                status="imposed",
                imposers=["Australia"],
                targets=[whom("three Myanmar officials", "person", nationality="Myanmar")],
                measures=["travel ban"],
                date="Thursday",
            )
        ],
        "actors": [
            actor("foreign ministry", "government", country="Australian", evidence=[3]),
            actor("foreign ministry", "government", country="Myanmar", evidence=[4]),
        ],
    },
}


def _numbers(article: Article, words: tuple[str, ...]) -> list[int]:
    found = []
    for word in words:
        hits = [
            s.number
            for s in article.sentences
            if word in article.text[s.start : s.end] and s.role.value == "body"
        ]
        assert hits, f"{word!r} stands in no sentence of {article.source}"
        found.append(hits[0])
    return sorted(set(found))


def _placed(article: Article, record: Record, key: str) -> Record:
    plain = {k: v for k, v in record.items() if k != "also"}
    words = (str(record[key]), *record.get("also", ()))  # type: ignore[misc]
    return {**plain, "evidence": _numbers(article, words)}


@cache
def grounded(name: str) -> ArticleSummary:
    """The summary of one article of a cluster: "network/wire"."""
    article = read_article(str(CLUSTERS / f"{name}.txt"))
    copied = DRAFTS[name]
    draft = Draft.model_validate(
        {
            "sanctions": [_placed(article, r, "trigger") for r in copied.get("sanctions", [])],
            "launches": [_placed(article, r, "trigger") for r in copied.get("launches", [])],
            "quotes": [_placed(article, r, "text") for r in copied.get("quotes", [])],
            "actors": copied.get("actors", []),
        }
    )
    borne = ground(article, draft)
    assert not borne.rejected, borne.rejected
    return ArticleSummary(
        article=article,
        reader=ReaderInfo(name=ReaderName.RECORDED),
        sanctions=borne.sanctions,
        launches=borne.launches,
        quotes=borne.quotes,
        actors=borne.actors,
        warnings=borne.warnings,
    )


def cluster(name: str) -> list[ArticleSummary]:
    """All summaries of a cluster, in the order of their names."""
    return [grounded(key) for key in sorted(DRAFTS) if key.startswith(f"{name}/")]
