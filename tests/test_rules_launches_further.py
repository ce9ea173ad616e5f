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
        "Since the start of the year Russia has launched more than 400 missiles at Ukraine, Kyiv said. Russia fired a missile on Friday.",
        ["Russia | confirmed | more than 400 | missiles | -", "Russia | confirmed | a missile | missile | Friday"],
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


def test_what_came_before_the_news_of_the_day_is_background() -> None:
    text = (
        "North Korea fired a missile on Friday. The launch came a day after it fired two rockets."
    )
    assert [draft.background for draft in told(text)] == [False, True]
