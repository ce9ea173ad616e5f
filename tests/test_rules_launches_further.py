"""Launches told further down: the last ones before, parts of an attack, what was not denied."""

import pytest
from support.reading import drafted_launches

from summarizer.records.launch import LaunchDraft

DATELINE = "AMMAN, March 7, 2025 (Agency) - "


def told(text: str) -> list[LaunchDraft]:
    return drafted_launches(DATELINE + text)


def line(draft: LaunchDraft) -> str:
    """Return who, how it is known, the count, the type and the day of a launch, "-" for none."""
    kind = draft.missile_type or "-"
    count, day = draft.count or "-", draft.date.text if draft.date else "-"
    return f"{draft.launching_party.text} | {draft.confirmation} | {count} | {kind} | {day}"


# text, the launches told
FURTHER = [
    (
        "North Korea last tested a missile on Nov. 5, when at least seven short-range ballistic missiles were lobbed off its east coast.",
        ["North Korea | confirmed | at least seven | short-range ballistic missiles | Nov. 5"],
    ),
    (
        "China last fired missiles near Taiwan in 1996.",
        ["China | confirmed | - | missiles | 1996"],
    ),
    (
        "Iran fired two ballistic missiles on Monday. A week before that, it flew the Khorramshahr for 12 minutes.",
        ["Iran | confirmed | two | ballistic missiles | Monday", "it | confirmed | the Khorramshahr | - | A week before that"],
    ),
    (
        "Iran launched a drone and missile attack on Israel on Tuesday. Iran fired 110 ballistic missiles and some 36 cruise missiles, the army said.",
        ["Iran | confirmed | 110 | ballistic missiles | Tuesday", "Iran | confirmed | some 36 | cruise missiles | Tuesday"],
    ),
    (
        "Pakistan on Wednesday fired the Fatah-II guided rocket. The system had earlier been flight-tested in December 2021 and again in December last year.",
        [
            "Pakistan | confirmed | the Fatah-II guided rocket | guided rocket | Wednesday",
            "Pakistan | confirmed | - | guided rocket | December 2021",
            "Pakistan | confirmed | - | guided rocket | December last year",
        ],
    ),
    (
        "A North Korean attempt in April 2012 failed when the rocket exploded, but another two months later succeeded.",
        ["North Korean | confirmed | A North Korean attempt | - | April 2012", "North Korean | confirmed | A North Korean attempt | - | two months later"],
    ),
    (
        "A North Korean attempt in April 2012 failed when the rocket exploded, but another eight months later succeeded.",
        ["North Korean | confirmed | A North Korean attempt | - | April 2012", "North Korean | confirmed | A North Korean attempt | - | eight months later"],
    ),
    (
        "Russian forces delivered a massive strike by Kalibr cruise missiles on a fuel base on Thursday.",
        ["Russian forces | confirmed | - | cruise missiles | Thursday"],
    ),
    (
        "Russian Kinzhal hypersonic missiles were used for the first time on March 3, destroying a depot.",
        ["Russian | confirmed | - | hypersonic missiles | March 3"],
    ),
    (
        "The bulk carrier was struck by a missile launched from Yemen on Monday, its owner said.",
        ["Yemen | confirmed | a missile | missile | Monday"],
    ),
    (
        "A destroyer shot down three drones on Sunday after Houthi forces fired anti-ship ballistic missiles at merchant ships.",
        ["Houthi | confirmed | - | anti-ship ballistic missiles | Sunday"],
    ),
    (
        "The Houthis fired a missile at Israel on Monday. The Iran-backed rebels said they had fired two hypersonic missiles on Tuesday.",
        ["Houthis | confirmed | a missile | missile | Monday", "they | claimed | two | hypersonic missiles | Tuesday"],
    ),
    (
        "Russia launched a missile attack on Kyiv on Wednesday. Moscow had fired seven Iskander-M ballistic missiles and 123 drones, and six were shot down, the air force said.",
        ["Russia | confirmed | seven | ballistic missiles | Wednesday"],
    ),
    (
        "The president said that over the past week the Russians had used more than 800 guided bombs, some 460 strike drones and over 20 missiles against Ukraine.",
        ["Russians | confirmed | over 20 | missiles | the past week"],
    ),
    (
        "Pyongyang fired two rockets on Sept. 29. Three days before that it launched a missile from Taechon.",
        ["Pyongyang | confirmed | two | rockets | Sept. 29", "it | confirmed | a missile | missile | Three days before that"],
    ),
    (
        "South Korea fired a missile on Wednesday. The test came hours after North Korea fired two ballistic missiles. In January, it launched two short-range missiles.",
        [
            "South Korea | confirmed | a missile | missile | Wednesday",
            "North Korea | confirmed | two | ballistic missiles | Wednesday",
            "it | confirmed | two | short-range missiles | January",
        ],
    ),
    (
        "In February the North Korean army fired missiles on the 12th and the 18th.",
        ["North Korean army | confirmed | - | missiles | the 12th", "North Korean army | confirmed | - | missiles | the 18th"],
    ),
    (
        "Taiwan fired a rocket on Monday. China sends ships around the island, and in August 2022 it fired missiles over it.",
        ["Taiwan | confirmed | a rocket | rocket | Monday", "it | confirmed | - | missiles | August 2022"],
    ),
    (
        "China fired an ICBM on Monday. An official said India had given notice of its tests, unlike in March 2022, when it fired a BrahMos into Pakistan.",
        ["China | confirmed | an ICBM | ICBM | Monday", "it | confirmed | a BrahMos | - | March 2022"],
    ),
    (
        "Hezbollah last launched rockets at Israel on Dec. 2. The group fired some 15,000 rockets during a year of fighting.",
        ["Hezbollah | confirmed | - | rockets | Dec. 2", "The group | confirmed | some 15,000 | rockets | -"],
    ),
    (
        "Japan launched an H3 rocket on Monday. In October, an Epsilon-6 solid-fuel rocket with eight satellites was also destroyed shortly after launch.",
        ["Japan | confirmed | an H3 rocket | rocket | Monday", "Japan | confirmed | an Epsilon-6 solid-fuel rocket | solid-fuel rocket | October"],
    ),
    (
        "North Korea put a satellite into orbit on Nov. 21 after two failures, in May and August.",
        [
            "North Korea | confirmed | a satellite | satellite | Nov. 21",
            "North Korea | confirmed | - | - | May",
            "North Korea | confirmed | - | - | August",
        ],
    ),
    (
        "The banned BLA fired rockets at a post on Monday.",
        ["BLA | confirmed | - | rockets | Monday"],
    ),
    (
        "India tested its Agni-V missile on Monday. It was first test-fired in April 2012, and there have been seven further launches, the last in December 2022.",
        [
            "India | confirmed | its Agni-V missile | missile | Monday",
            "India | confirmed | its Agni-V missile | missile | April 2012",
            "India | confirmed | - | - | December 2022",
        ],
    ),
    (
        "Since the start of the year Russia has launched more than 400 missiles at Ukraine, Kyiv said. Russia fired a missile on Friday.",
        ["Russia | confirmed | more than 400 | missiles | Since the start of the year", "Russia | confirmed | a missile | missile | Friday"],
    ),
    (
        "Some 9,500 rockets have been fired by Hamas at Israel since October 7.",
        ["Hamas | confirmed | Some 9,500 | rockets | since October 7"],
    ),
    (
        "North Korea fired a missile on Monday. Seoul dismissed the claim of a second warhead as exaggerated.",
        ["North Korea | confirmed | a missile | missile | Monday"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), FURTHER)
def test_launches_further_down(text: str, launches: list[str]) -> None:
    assert [line(draft) for draft in told(text)] == launches


@pytest.mark.parametrize(
    "text",
    [
        "The navy said there were no plans for firing the missile from a submarine.",
        "Iran said it had no intention of launching missiles.",
    ],
)
def test_what_nobody_plans_is_no_launch(text: str) -> None:
    assert told(text) == []


def test_a_ship_near_which_missiles_fall_did_not_launch_them() -> None:
    text = "The crew watched two ballistic missiles splash down 10 nautical miles from USS Mason in November."
    assert [draft.launching_party.text for draft in told(text)] == []


def test_whose_country_was_told_of_by_a_word_that_ends_otherwise_is_cited() -> None:
    text = "Houthi missile downed\n\nEILAT, March 7, 2025 (Agency) - A missile launched from Yemen was downed on Friday as jets struck the Houthis' ports."
    (draft,) = drafted_launches(text)
    assert draft.evidence == [1, 3]


def test_the_word_of_state_media_in_a_first_sentence_is_not_the_articles() -> None:
    text = "North Korea tested a missile on Monday, state media KCNA said. It last fired one on Jan. 5."
    assert [str(draft.confirmation) for draft in told(text)] == ["claimed", "confirmed"]


def test_a_first_time_is_news() -> None:
    (draft,) = told("Taiwan test-fired for the first time Friday a new rocket from Jiupeng.")
    assert not draft.background


def test_what_exploded_over_its_target_did_not_fail() -> None:
    text = "North Korea fired two rockets on Friday. Kim Jong Un watched a drill on Sunday in which a short-range missile exploded 800 meters above a mock target."
    assert [str(draft.outcome) for draft in told(text)] == ["unknown", "unknown"]


def test_another_that_failed_in_the_clause_before() -> None:
    text = "A Kinetica-1 failed in December, while LandSpace's Zhuque-2 reached orbit in November."
    assert [str(draft.outcome) for draft in told(text)] == ["failure", "unknown"]


def test_whose_connection_to_an_attack_is_denied() -> None:
    text = "Three rockets launched from Lebanon were intercepted on Friday. Hezbollah denied any connection to the attack."
    assert [str(draft.confirmation) for draft in told(text)] == ["denied"]


def test_an_hour_of_a_zone_ends_no_sentence() -> None:
    text = "A Falcon 9 of SpaceX lifted off at 9:37 a.m. Eastern from Vandenberg Space Force Base on Thursday."
    (draft,) = told(text)
    assert draft.location is not None
    assert draft.location.text == "Vandenberg Space Force Base"


def test_what_came_before_the_news_of_the_day_is_background() -> None:
    text = (
        "North Korea fired a missile on Friday. The launch came a day after it fired two rockets."
    )
    assert [draft.background for draft in told(text)] == [False, True]
