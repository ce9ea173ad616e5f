# ruff: noqa: E501 - wordings read best on one line, expectations side by side
"""Launches by rule, as whole news pages tell them: several told together, by whom, where, when."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.records.launch import Launch
from summarizer.sources import article_from_text


def told(text: str) -> list[Launch]:
    article = article_from_text("SEOUL, June 23, 2022 (Agency) - " + text)
    return ground(article, RulesReader().draft_article(article)).launches


def words(span: object) -> str | None:
    return getattr(span, "name", None) or getattr(span, "text", None)


# text, and (party, type, name, date) of each record
WHOSE = [
    # who saw, followed or stopped it did not launch it, be the words quoted
    ("North Korea fired a ballistic missile on Thursday. A U.S. official said the missile launched was “detected and tracked” by U.S. Northern Command.", [("North Korea", "ballistic missile", None, "2022-06-23")]),
    # a missile that bears the name of a group
    ("Pakistan test-fired a 'Fatah' series surface-to-surface missile on Thursday, its second missile test in three days, the military said.", [("Pakistan", "surface-to-surface missile", "Fatah", "2022-06-23")]),
    # whose group it is
    ("Saudi Arabia shot down a Scud missile fired at Jizan by Yemen's powerful Houthi movement on Thursday.", [("Houthi movement", "missile", "Scud", "2022-06-23")]),
    # a rocket that is a launch vehicle by name, and what it carried
    ("Iran's Defense Ministry put a satellite into orbit on Thursday. The launch vehicle named Qased (envoy) carried Noor into orbit. A rocket was used for putting satellite Noor into space.", [("Iran", "satellite", "Qased", "2022-06-23")]),
    # a country in an adjective, or in the name of a coast, did not launch
    ("On Thursday Ukraine used US-supplied ATACMS missiles to strike a depot and launched Storm Shadow missiles at a bridge.", [("Ukraine", "missiles", "ATACMS", "2022-06-23"), ("Ukraine", "missiles", "Storm Shadow", None)]),
    ("North Korea launched an Unha-3 rocket on Wednesday evening US East Coast time and claimed to have placed a satellite into orbit.", [("North Korea", "rocket", "Unha-3", "2022-06-22")]),
    ("The port of Haifa was struck by five rockets launched by the Lebanese militant group Hezbollah on Thursday.", [("Hezbollah", "rockets", None, "2022-06-23")]),
    # what a rocket did is told once, whoever confirms it
    ("China said a Long March 2D rocket lifted off from Jiuquan on Thursday and put the Yunhai 4 satellite into orbit.", [("China", "rocket", "Long March 2D", "2022-06-23")]),
    ("North Korea put what the state-run Korean Central News Agency called a weather satellite into orbit on Thursday. NORAD confirmed that the three-stage Unha-3 rocket succeeded in placing a satellite into orbit.", [("North Korea", "weather satellite", "Unha-3", "2022-06-23")]),
    ("North Korea launched a long-range rocket on Thursday and said it had succeeded in its mission of placing a satellite into orbit.", [("North Korea", "long-range rocket", None, "2022-06-23")]),
    ("China lifted into space a Long March 3B carrier rocket on Thursday. China launched its first carrier rocket in April 1970.", [("China", "carrier rocket", "Long March 3B", "2022-06-23"), ("China", "carrier rocket", None, "1970-04")]),
    # one of those told together shares their day
    ("North Korea has test fired seven ballistic missiles including the long-range Taepodong-2 on Thursday.", [("North Korea", "ballistic missiles", None, "2022-06-23"), ("North Korea", None, "Taepodong-2", "2022-06-23")]),
    # rockets and missiles of others, and a salvo that is one launch
    ("Hamas fired Sam-7 missiles at a helicopter on Thursday. The raid came after two rockets fired from Gaza landed off Ashkelon.", [("Hamas", "missiles", "Sam-7", "2022-06-23"), ("Hamas", "rockets", None, None)]),
    ("A barrage of rockets from Gaza hit Sderot on Wednesday. Another rocket was fired from Gaza on Thursday.", [("Gaza", "rockets", None, "2022-06-22"), ("Gaza", "rocket", None, "2022-06-23")]),
    # a command is no missile
    ("The launch of the Air Force Global Strike Command ICBM took place on Thursday.", [("Air Force Global Strike Command", "ICBM", None, "2022-06-23")]),
    # what "U.S." ends no clause
    ("Iran attacked two U.S. air bases with more than a dozen ballistic missiles on Wednesday night.", [("Iran", "ballistic missiles", None, "2022-06-22")]),
    # which of many it was
    ("India launched its PSLV rocket on Thursday. This was the 63rd one using the PSLV rocket.", [("India", "rocket", "PSLV", "2022-06-23")]),
    # what is first of its kind lies years before it
    ("The launch of Iran's second military satellite on Thursday drew protests. Iran's first home-made satellite, Omid, was launched in 2009.", [("Iran", "military satellite", None, "2022-06-23"), ("Iran", "satellite", "Omid", "2009")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), WHOSE)
def test_tells_who_launched_what(text: str, launches: list[tuple[str | None, ...]]) -> None:
    found = [
        (words(x.launching_party), words(x.missile_type), words(x.missile_name), x.date and x.date.value)
        for x in told(text)
    ]  # fmt: skip
    assert found == launches


def test_who_leads_those_who_stop_a_missile_did_not_launch_it() -> None:
    text = (
        "Saudi-led coalition intercepts ballistic missile attack\n\nJune 23, 2022\n\nThe coalition "
        "said on Thursday it intercepted a missile fired by the Houthis toward Jizan."
    )
    article = article_from_text(text)
    found = ground(article, RulesReader().draft_article(article)).launches
    assert [words(x.launching_party) for x in found] == ["Houthis"]


# text, and (confirmation, outcome, date) of each record
WORD = [
    ("The Saudi-led coalition fighting in Yemen said on Thursday it had intercepted a ballistic missile fired by the Houthis.", [("confirmed", "unknown", "2022-06-23")]),
    ("Houthi fighters fired a missile at a freighter on Thursday. Earlier on Thursday, ships spotted the launch of a missile from Yemen, the U.S. Navy said, adding that this earlier launch failed.", [("confirmed", "unknown", "2022-06-23"), ("confirmed", "failure", "2022-06-23")]),
    ("At least three missiles were launched by North Korea on Thursday including a Scud, which failed within a minute.", [("confirmed", "unknown", "2022-06-23")]),
    ("Vandenberg Space Force Base is scheduled to host a test launch of a Minuteman III missile by the U.S. Air Force on June 29.", [("planned", "unknown", "2022-06-29")]),
    ("Two rockets were launched by Islamic Jihad at Sderot on Wednesday. One rocket failed to fire while the second landed in a field.", [("confirmed", "unknown", "2022-06-22")]),
    ("Palestinian fighters fired a rocket from Gaza on Thursday, the army said.", [("confirmed", "unknown", "2022-06-23")]),
    ("India launched its PSLV rocket on Thursday. The mission could not be accomplished.", [("confirmed", "failure", "2022-06-23")]),
    ("North Korea fired a missile over Japan on Wednesday. South Korea answered with drills, marred by the misfiring of a South Korean missile. Footage showed a fire where the missile crashed.", [("confirmed", "unknown", "2022-06-22")]),
    ("The launch of a missile by India drew protests from Pakistan. A general told a news conference on Wednesday that India fired it by accident.", [("confirmed", "unknown", None)]),
    ("North Korea failed to launch a satellite on Thursday, shortly after it vowed to launch a reconnaissance satellite.", [("confirmed", "failure", "2022-06-23")]),
    ("Iran launched missiles toward Israel, the Israeli army said in a short statement on Thursday.", [("confirmed", "unknown", "2022-06-23")]),
    ("Several outlets ran stories indicating that Iran had tested a Khorramshahr missile on Wednesday. U.S. officials said there was no indication Iran had tested a missile.", [("denied", "unknown", "2022-06-22")]),
    ("North Korea supervised a test of a newly developed \"tactical guided weapon\" on Wednesday, its media said. South Korea's military said on Wednesday that the North fired what appeared to be two short-range ballistic missiles.", [("confirmed", "unknown", "2022-06-22")]),
    ("On Thursday state television showed footage of a test launch of a Khorramshahr missile by Iran.", [("claimed", "unknown", None)]),
    ("The launch of a ballistic missile by the Houthis on Thursday set off sirens. The missile was successfully intercepted.", [("confirmed", "unknown", "2022-06-23")]),
    ("The Houthis fired a missile at Israel on Thursday, which exploded in an open area.", [("confirmed", "unknown", "2022-06-23")]),
    ("North Korea test-fired a Taepodong-2 missile in July 2006, which the United States says failed after launch.", [("confirmed", "failure", "2006-07")]),
    ("The army intercepted a missile and a drone fired by the Houthis on Thursday. On June 20, it also intercepted a missile fired by the Houthis.", [("confirmed", "unknown", "2022-06-23"), ("confirmed", "unknown", "2022-06-20")]),
    ("Iran's navy denied that it had fired a missile. Earlier on Thursday, Fars news agency reported that the navy had launched a missile.", [("denied", "unknown", "2022-06-23")]),
    ("Iran tested a Khorramshahr missile on Thursday, IRIB reported.", [("claimed", "unknown", "2022-06-23")]),
    ("Pakistan tested its Abdali missile on Thursday, and in May last year, it launched a Shaheen-III missile.", [("confirmed", "unknown", "2022-06-23"), ("confirmed", "unknown", "2021-05")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), WORD)
def test_tells_whose_word_it_is_and_when(text: str, launches: list[tuple[str | None, ...]]) -> None:
    found = [(x.confirmation.value, x.outcome.value, x.date and x.date.value) for x in told(text)]
    assert found == launches


NONE = [
    "The ministry launched its Integrated Guided Missile Development Program in 1983.",
    "Russia will continue to test the latest missiles, the president said.",
    'The minister said that "there could be one or two more" launches of short-range missiles.',
    "Long March rockets have carried out more orbital launches this year than any other rockets.",
    # the deeds of others with missiles do not tell who fired this one
    "The president announced that a ballistic missile had been fired at a plant on Thursday. He called the attack a reply to Ukraine's recent strikes on Russian targets using Western-supplied missiles.",
    "The army said aircraft carried out a strike against the launching squad on Thursday.",
    "Rocket Lab has flown a dozen missions and had several launches planned for later this year.",
    # who is hit, or only cited, did not launch
    "Two rockets fell near Baghdad airport on Thursday, days after attacks hit the Iraqi capital.",
    "A rocket landed in the Green Zone, Anadolu reported citing the Iraqi police. On Thursday, three rockets fell in the Green Zone.",
    "Four Katyusha rockets hit the Green Zone on Thursday, the fifth attack on sites hosting US missions.",
    "The United States condemned the attempted satellite launch.",
    "A White House official warned that Iran was preparing to launch a ballistic missile attack.",
    # what stops a missile, what may be planned, what is only called for
    "Several interceptor missiles were launched at the missile on Thursday.",
    "North Korea appeared to be planning another missile launch, South Korea said.",
    "The resolution, the minister said, calls for Tehran not to launch any ballistic missiles.",
    "Hezbollah's rocket fire into northern Israel has intensified since June 8.",
    "North Korea joined the nations with a demonstrated space launch capability.",
]


@pytest.mark.parametrize("text", NONE)
def test_gives_nothing(text: str) -> None:
    assert not told(text)


PLACES = [
    ("The Houthis launched a cruise missile from Houthi controlled areas of Yemen on Thursday.", "Houthi controlled areas of Yemen"),
    ("Iran launched a satellite from a space center in Semnan on Thursday.", "a space center in Semnan"),
    ("U.S. warships fired 40 Tomahawk missiles from the Navy's Arleigh Burke-class destroyers on Thursday.", None),
    ("North Korea fired a missile on Thursday. The missile flew 300 km, according to data from South Korean radar.", None),
    ("Pakistan tested a missile on Thursday. The launch was watched by officials from the Strategic Plans Division.", None),
    ("North Korea fired six missiles on Thursday. Japan answered by banning North Korean ships from Japanese ports after the tests.", None),
    ("Iran fired missiles at Israel on Thursday. Sirens sounded in the Tel Aviv area after the launch.", None),
    ("Iran fired a missile on Thursday. The missile is derived from North Korea's Musudan missile.", None),
    ("Iran launched a satellite on Thursday. Its first signal after the launch was received at Tabriz Space Center.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_tells_where_it_left_from(text: str, place: str | None) -> None:
    assert [words(x.location) for x in told(text)] == [place]


def test_the_first_name_that_is_given_is_the_name() -> None:
    text = (
        "North Korea fired a missile on Thursday. The missile was a Musudan, also known as a BM-25."
    )
    assert [words(x.missile_name) for x in told(text)] == ["Musudan"]


def test_a_submarine_of_another_country_bears_the_missile() -> None:
    text = "In 2016, a Trident missile launched from HMS Vengeance failed off the coast of Florida."
    assert [(words(x.launching_party), x.outcome.value) for x in told(text)] == [
        ("HMS Vengeance", "failure")
    ]
