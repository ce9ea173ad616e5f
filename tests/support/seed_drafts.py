"""Drafts of both seeds as a careful reader would copy them."""

from pathlib import Path

from summarizer.records.article import Article
from summarizer.records.summary import Draft
from summarizer.sources import read_article

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def seed(number: str) -> Article:
    return read_article(str(next(SEEDS.glob(f"{number}_*.txt"))))


BIDEN = {"text": "The Joe Biden administration", "name": "Joe Biden administration"}
US = {"text": "US"}
PRICE_ROLE = "the spokesperson for the US State Department"
NELSON_ROLE = "the Undersecretary of the Treasury for Terrorism and Financial Intelligence"

DRAFT_000 = {
    "headline": {
        "text": "Biden administration imposed sanctions on six North Koreans, a Russian "
        "and a Russian firm",
        "evidence": [1, 2],
    },
    "summary": [
        {
            "text": "The US has also proposed that five of the individuals be blacklisted by the "
            "United Nations Security Council.",
            "evidence": [5],
        },
        {
            "text": "The Treasury Department said the sanctions came after six ballistic missile "
            "launches since September.",
            "evidence": [11],
        },
    ],
    "sanctions": [
        {
            "evidence": [1, 2, 3],
            "trigger": "imposed the first sanctions on",
            "status": "imposed",
            "imposers": [BIDEN],
            "targets": [
                {"text": "six North Koreans", "kind": "person", "nationality": "North Koreans"},
                {"text": "a Russian", "kind": "person", "nationality": "Russian"},
                {"text": "a Washington-based Russian firm", "kind": "company"},
            ],
            "reason": "procuring goods for North Korea from China and Russia",
            "date": {"text": "Wednesday"},
        },
        {
            "evidence": [2, 5],
            "trigger": "proposed that five of these individuals be blacklisted by",
            "status": "proposed",
            "imposers": [US],
            "adopting_body": {
                "text": "United Nations Security Council",
                "name": "United Nations Security Council",
            },
            "targets": [{"text": "five of these individuals", "kind": "person"}],
        },
    ],
    "launches": [
        {
            "evidence": [11],
            "trigger": "launches",
            "launching_party": {"text": "North Korea"},
            "kind": "aggregate",
            "count": "six",
            "count_of": "launches",
            "confirmation": "confirmed",
            "missile_type": "ballistic missile",
            "date": {"text": "since September"},
            "reported_by": {"text": "the Treasury Department", "name": "Treasury Department"},
            "background": True,
        }
    ],
    "quotes": [
        {
            "evidence": [9, 10],
            "text": "What we have seen in recent days ... only underscores our belief that if we "
            "are going to make progress, that we will need to engage in that dialogue",
            "source": {"text": "He", "name": "Ned Price"},
            "speaker_role": PRICE_ROLE,
            "cue": "noted",
        },
        {
            "evidence": [13],
            "kind": "mixed",
            "text": "further evidence that it continues to advance prohibited programs despite "
            "the international community's calls for diplomacy and denuclearization",
            "source": {"text": "Brian Nelson"},
            "speaker_role": NELSON_ROLE,
            "cue": "saying",
        },
    ],
    "actors": [
        {
            "name": "Joe Biden administration",
            "aliases": ["Biden's administration", "US government"],
            "kind": "government",
            "country": "US",
        },
        {"name": "Joe Biden", "aliases": ["Biden"], "kind": "person", "country": "US"},
        {"name": "Kim Jong Un", "kind": "person", "role": "the North Korean ruler"},
        {"name": "Ned Price", "kind": "person", "role": PRICE_ROLE},
        {"name": "Brian Nelson", "kind": "person", "role": NELSON_ROLE, "country": "US"},
        {"name": "US State Department", "kind": "government"},
        {"name": "Treasury Department", "aliases": ["Treasury"], "kind": "government"},
        {
            "name": "United Nations Security Council",
            "aliases": ["UNSC"],
            "kind": "international_body",
        },
        {"name": "North Korea sanctions committee", "kind": "international_body"},
        {"name": "North Korea", "aliases": ["Pyongyang"], "kind": "country"},
        {"name": "US", "kind": "country"},
        {"name": "China", "kind": "country"},
        {"name": "Russia", "kind": "country"},
    ],
}

TREASURY = "US Department of the Treasury"
TODAY = (
    "Today, the US Department of the Treasury's Office of Foreign Assets Control (OFAC) "
    "designated five Democratic People's Republic of Korea (DPRK) individuals responsible for "
    "procuring goods for the DPRK's weapons of mass destruction (WMD) and ballistic "
    "missile-related programs,"
)
IN_LINE = (
    "These actions are in line with US efforts to prevent the advancement of the DPRK's WMD and "
    "ballistic missile programs and impede attempts by Pyongyang to proliferate related "
    "technologies. They also follow the DPRK's six ballistic missile launches since September "
    "2021, each of which violated multiple UN Security Council Resolutions,"
)
IMPORTANT = (
    "These are important these are important measures to constrain North Korea's ballistic "
    "missile and nuclear programme,"
)
UNIFIED = (
    "It's important that the international community send a strong unified message that the DPRK "
    "must hold provocations, it must abide by its obligations under UN Security Council "
    "resolutions and engage in sustained intensive negotiations."
)


def _hypersonic(trigger: str, date: str) -> dict[str, object]:
    return {
        "evidence": [8],
        "trigger": trigger,
        "launching_party": {"text": "North Korea"},
        "confirmation": "claimed",
        "outcome": "success",
        "missile_type": "hypersonic missile",
        "date": {"text": date},
        "background": True,
    }


DRAFT_003 = {
    "headline": {
        "text": "US sanctions six North Korean individuals over missile programmes",
        "evidence": [2],
    },
    "summary": [
        {
            "text": "The Department of Treasury said on Wednesday it is designating five North "
            "Korean individuals.",
            "evidence": [3],
        },
        {
            "text": "North Korea claims to have test fired a new hypersonic missile last "
            "September, a second on January 5 and a third earlier this week.",
            "evidence": [8],
        },
    ],
    "sanctions": [
        {
            "evidence": [2, 3],
            "trigger": "sanctioned",
            "status": "imposed",
            "imposers": [US],
            "targets": [{"text": "six North Korean individuals", "kind": "person"}],
            "date": {"text": "Wednesday"},
        },
        {
            "evidence": [3],
            "trigger": "designating",
            "status": "imposed",
            "imposers": [{"text": "The Department of Treasury", "name": TREASURY}],
            "targets": [{"text": "five North Korean individuals", "kind": "person"}],
            "reason": "illegally procuring materials for the North's WMD and ballistic missile "
            "programs",
            "date": {"text": "Wednesday"},
            "part_of": 1,
        },
        {
            "evidence": [4],
            "trigger": "designating",
            "status": "imposed",
            "imposers": [{"text": "The State Department"}],
            "targets": [
                {
                    "text": "an additional North Korean individual based in Russia",
                    "kind": "person",
                    "location": "Russia",
                }
            ],
            "part_of": 1,
        },
    ],
    "launches": [
        {
            "evidence": [7],
            "trigger": "launches",
            "launching_party": {"text": "DPRK", "name": "North Korea"},
            "kind": "aggregate",
            "count": "six",
            "count_of": "launches",
            "confirmation": "confirmed",
            "missile_type": "ballistic missile",
            "date": {"text": "since September 2021"},
            "background": True,
        },
        _hypersonic("test fired", "last September"),
        _hypersonic("test fired", "January 5"),
        _hypersonic("test fired", "earlier this week"),
    ],
    "quotes": [
        {
            "evidence": [5],
            "text": TODAY,
            "source": {"text": "the Department", "name": TREASURY},
            "cue": "said",
        },
        {
            "evidence": [6],
            "text": IN_LINE,
            "source": {"text": "it", "name": TREASURY},
            "cue": "added",
        },
        {
            "evidence": [9, 10],
            "text": IMPORTANT,
            "source": {"text": "he", "name": "Ned Price"},
            "speaker_role": "State department spokesperson",
            "cue": "said",
        },
        {
            "evidence": [11],
            "text": UNIFIED,
            "source": {"text": "Ned Price"},
            "speaker_role": "State department spokesperson",
        },
    ],
    "actors": [
        {"name": "US", "kind": "country"},
        {
            "name": "North Korea",
            "aliases": ["DPRK", "Democratic People's Republic of Korea", "Pyongyang", "the North"],
            "kind": "country",
        },
        {"name": TREASURY, "aliases": ["Department of Treasury"], "kind": "government"},
        {
            "name": "Office of Foreign Assets Control",
            "aliases": ["OFAC"],
            "kind": "agency",
        },
        {"name": "State Department", "aliases": ["State department"], "kind": "government"},
        {"name": "Ned Price", "kind": "person", "role": "State department spokesperson"},
        {"name": "UN Security Council", "kind": "international_body"},
        {"name": "Yonhap News Agency", "kind": "media"},
        {"name": "Russia", "kind": "country"},
        {"name": "China", "kind": "country"},
    ],
}


def draft_of(number: str) -> Draft:
    return Draft.model_validate({"000": DRAFT_000, "003": DRAFT_003}[number])
