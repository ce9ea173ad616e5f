"""Launches by rule, what articles add: names, places, outcomes, earlier and later launches."""

import pytest
from support.reading import drafted_launches

from summarizer.records.launch import LaunchDraft

DATELINE = "SEOUL, March 7, 2025 (Agency) - "


def told(text: str) -> list[LaunchDraft]:
    return drafted_launches(DATELINE + text)


def short(draft: LaunchDraft) -> tuple[str | None, str | None]:
    """Return a launch's name, type or count, and its date."""
    return (
        draft.missile_name or draft.missile_type or draft.count,
        draft.date.text if draft.date else None,
    )


# text, (name or type, date) of each launch
TELLINGS = [
    # objects that words come before
    ("India on Thursday tested a surface-to-surface nuclear capable ballistic missile off Chandipur.", [("ballistic missile", "Thursday")]),
    ("Russia launched in total four Kh-101 missiles on Thursday.", [("Kh-101", "Thursday")]),
    ("India's Prithvi missile was first test flown from Chandipur on June 3, 2010.", [("Prithvi", "June 3, 2010")]),
    ("India's longer Agni missile, having a range of 2,000 km, was tested on April 5, 2001.", [("Agni", "April 5, 2001")]),
    ("India's longer Agni missile, having a range of 2,000 km was tested on April 5, 2001.", [("Agni", "April 5, 2001")]),
    # who detects a launch did not make it
    ("North Korea fired two missiles on Thursday. South Korea's military announced it had detected the launch of two missiles.", [("missiles", "Thursday")]),
    # names given later
    ("Iran launched a rocket on Thursday. State television identified the rocket as the Qaem-100.", [("Qaem-100", "Thursday")]),
    # a date that something is the first since is not the launch's
    ("North Korea fired a missile. The launch is its first since a military parade late on Feb. 25.", [("missile", None)]),
    # subjects that leave the missile out
    ("The Houthis fired a missile at Israel on Sunday. The latest, on Wednesday, was brought down over the Negev.", [("missile", "Sunday"), ("missile", "Wednesday")]),
    ("North Korea tested three missiles in a month. One flew on Feb. 11, one on Feb. 20 and the last on Thursday.", [("missiles", None), ("missiles", "Feb. 11"), ("missiles", "Feb. 20"), ("missiles", "Thursday")]),
    ("Russia has tested the Sarmat only once since 2022. One blew up at Plesetsk in September last year.", [("Sarmat", None), ("Sarmat", "September last year")]),
    ("North Korea fired a missile on Thursday. The day before, a pair had left Pyongyang for the east.", [("missile", "Thursday"), ("missile", "The day before")]),
    # launches before the one told first
    ("North Korea fired a missile on Thursday, two days after it tested an anti-ship cruise missile.", [("missile", "Thursday"), ("anti-ship cruise missile", "two days after it tested an anti-ship cruise missile")]),
    ("North Korea fired a missile on Thursday. The launch comes a week after the test of a Hwasong-19 ICBM.", [("missile", "Thursday"), ("Hwasong-19", "a week after the test of a Hwasong-19 ICBM")]),
    ("North Korea fired a missile on Thursday. Its previous launch took place on Jan. 6.", [("missile", "Thursday"), ("Its previous launch", "Jan. 6")]),
    ("North Korea fired a missile on Thursday. The most recent known test was in late November.", [("missile", "Thursday"), ("The most recent known test", "late November")]),
    ("Pakistan tested a missile on Thursday. It was a system that Pakistan first tested in 2021.", [("missile", "Thursday"), ("missile", "2021")]),
    ("North Korea fired a record number of ballistic missiles in 2022.", [("ballistic missiles", "2022")]),
    ("In 2018 North Korea pledged to freeze its missile tests. It halted all missile tests in April 2018.", []),
    ("The series began on Feb. 25 with a Russian cruise missile test. The salvos began on Monday with a dozen Russian Kalibr missiles.", [("cruise missile", "Feb. 25"), ("Kalibr", "Monday")]),
    ("The parade began on Monday with a dozen North Korean missiles on show.", []),
    # words on the launch just told are no other launch
    ("The U.S. Air Force launched a Minuteman 3 missile on Thursday. It was the second Minuteman launch this week.", [("Minuteman 3", "Thursday")]),
    ("North Korea fired a missile on Thursday. This missile launch is part of a series in 2025.", [("missile", "Thursday")]),
    ("China tested a hypersonic missile in August. A report said the Chinese military launched a rocket with a glide vehicle.", [("hypersonic missile", "August")]),
    ("North Korea fired a missile on Thursday. Japan's Defense Ministry said the missile launched overnight could reach Guam.", [("missile", "Thursday")]),
    ("The Houthis fired a missile at Riyadh. No one was hurt. The city slept on. The Houthis fired the missile on Thursday, the king said.", [("missile", "Thursday")]),
    ("Iran tested a ballistic missile. On Sunday, the United States charged that Sunday's test launch broke a resolution.", [("ballistic missile", "Sunday")]),
    ("North Korea has previously launched satellites, but many of them failed. It has conducted multiple weapons tests since 2019.", []),
    ("Saudi forces launched a Patriot missile to bring the Houthi missile down on Thursday.", []),
    ("Pakistan tested a missile on Thursday, marking its first launch this year.", [("missile", "Thursday")]),
    # launches that are the cause of what is said
    ("Iran tested a missile on Thursday. He did not say what the U.S. might do in response to Iran's missile test earlier this week.", [("missile", "Thursday")]),
    ("North Korea fired a cruise missile on Thursday. It comes in the wake of North Korea's recent short-range ballistic missile test.", [("cruise missile", "Thursday"), ("short-range ballistic missile", None)]),
    ("North Korea tested a cruise missile on Thursday after successfully launching one in November 2023.", [("cruise missile", "Thursday"), ("cruise missile", "November 2023")]),
    # days around nouns, and of what others did
    ("The sanctions answer North Korea's Feb. 26, March 4 and March 6 ballistic missile launches.", [("ballistic missile", "March 6"), ("ballistic missile", "Feb. 26"), ("ballistic missile", "March 4")]),
    ("The ministers condemned on Thursday North Korea's latest missile test. North Korea fired the missile on Tuesday.", [("missile", "Tuesday")]),
    ("We condemn last night's launch by North Korea of a ballistic missile.", [("ballistic missile", "last night")]),
    ("North Korea fired an ICBM on Tuesday. In a statement issued on Thursday they condemn the launch of another ICBM by North Korea.", [("ICBM", "Tuesday")]),
    ("North Korea fired an ICBM at the end of January. The ICBM launch in January was its first since 2017.", [("ICBM", "the end of January")]),
    ("They condemned North Korea's intercontinental ballistic missile (ICBM) test launch on Tuesday.", [("intercontinental ballistic missile (ICBM)", "Tuesday")]),
    ("North Korea fired off a slew of missile tests this year, including an ICBM.", [("missile", "this year")]),
    ("The council condemned the 28 February launch of a ballistic missile by North Korea, and multiple launches conducted on 25 February.", [("ballistic missile", "the 28 February"), ("multiple", "25 February")]),
    ("On 28 February, North Korea said that it had launched an ICBM earlier that day.", [("ICBM", "28 February")]),
    ("The council will on Thursday hold consultations on North Korea's latest missile launch. North Korea fired a missile on Monday.", [("missile", "Monday")]),
    ("North Korea tested a flurry of missiles, most recently on Feb. 27, March 1 and the latest on March 3.", [("missiles", "Feb. 27"), ("missiles", "March 1"), ("missiles", "March 3")]),
    ("The army said today, Friday, that the Houthis launched two missiles today, Friday.", [("missiles", "today")]),
    ("North Korea said its new missile, the “Hwasong-19,” was test-fired on Feb. 28.", [("Hwasong-19", "Feb. 28")]),
    ("The submarine Arighaat, an Indian boat that was commissioned in August, fired a K-4 missile.", [("K-4", None)]),
    ("Iran tested a new missile, according to state media. In November, Iran test-fired the same type of missile.", [("missile", None), ("missile", "November")]),
    ("Iran's army on Thursday unveiled its latest missile, which has been successfully tested.", [("missile", None)]),
    ("In July 2024 North Korea tested a missile that can reach Guam. Then, North Korea tested a missile that can reach Alaska.", [("missile", "July 2024"), ("missile", None)]),
    ("North Korea conducted its third ICBM test — following the first two in July — in the early hours of Thursday.", [("ICBM", "Thursday")]),
    ("North Korea announced Thursday the test of a hypersonic missile. State media said the missile, launched Monday, flew 900 km.", [("hypersonic missile", "Monday")]),
    ("North Korea fired a missile on Thursday. North Korea previously announced in January that it had tested a hypersonic missile.", [("missile", "Thursday"), ("hypersonic missile", "January")]),
    ("North Korea has fired various missiles in recent years.", []),
    ("Kim guided the test of a Hwasong-16 missile tipped with a hypersonic warhead, which was launched near Pyongyang on Tuesday.", [("Hwasong-16", "Tuesday")]),
    ("North Korea is readying its sites ahead of a full launch of a large ICBM.", []),
    ("North Korea fired two missiles on Thursday. They were fired at 7:40 a.m. (2240 GMT on Wednesday) from the coast.", [("missiles", "Thursday")]),
    ("China fired 11 missiles on Thursday. Japan counted nine missile launches by China on Thursday.", [("missiles", "Thursday")]),
    ("Today, the bloc is imposing sanctions over North Korea's satellite launch on 21 February.", [("satellite", "21 February")]),
    ("Pakistan on Tuesday has claimed the successful test of a ballistic missile.", [("ballistic missile", "Tuesday")]),
    # launchers and satellites
    ("China's satellite failed to enter orbit through a fault of its engine in December 2013.", [("satellite", "December 2013")]),
    ("China on Thursday launched a land survey satellite. A Long March-2D rocket carried the satellite into space.", [("Long March-2D", "Thursday")]),
    ("China launched a satellite from the Taiyuan Satellite Launch Center on Thursday.", [("satellite", "Thursday")]),
    ("South Korea's satellite, carried by one of two Falcon 9 rockets, lifted off on Friday.", [("satellite", "Friday")]),
    ("South Korea launched a satellite on Friday, a week after rival North Korea claimed to put its own satellite into orbit.", [("satellite", "Friday"), ("satellite", "a week after rival North Korea claimed to put its own satellite")]),
    ("South Korea said its second spy satellite has been placed in orbit on Sunday.", [("spy satellite", "Sunday")]),
    ("As part of the exercise, Russia fired a Yars missile on Thursday. The drill also included a Sineva ballistic missile launch from a submarine.", [("Yars", "Thursday"), ("Sineva", "Thursday")]),
    # attacks with missiles
    ("The bloc condemned the Iranian drone and missile attacks against Israel on 13 April 2024.", [("missile", "13 April 2024")]),
    ("The attack involved numerous missiles and drones fired from Iran on Tuesday.", [("missiles", "Tuesday")]),
    ("The bloc is preparing sanctions targeting Iran for supplying Russia with ballistic missiles, an agency said on Tuesday.", []),
    ("The bloc agreed on sanctions against Iran after its recent missile and drone attack on Israel on Monday.", [("missile", "Monday")]),
    ("Iran launched a large-scale missile attack on Israel on Tuesday. An aide said Iran had launched about 200 ballistic missiles. The army counted 180 missiles fired by Iran.", [("ballistic missiles", "Tuesday")]),
    ("The strike follows Iran's missile and drone attack on Israel in April 2024.", [("missile", "April 2024")]),
    ("Missile strikes and missile attacks on Tuesday would be a mistake, Iran's army said.", []),
    ("A missile attack warning system in Russia was tested on Tuesday.", []),
    ("Ukrainian forces used Storm Shadow missiles in the attack on Tuesday.", [("Storm Shadow", "Tuesday")]),
    # things fired together
    ("Russia fired 24 attack drones, four cruise missiles and a Kinzhal at Ukraine on Thursday.", [("cruise missiles", "Thursday"), ("Kinzhal", "Thursday")]),
    ("Russia fired two Kinzhals, four Kalibr cruise missiles and 60 drones on Thursday.", [("Kinzhals", "Thursday"), ("Kalibr", "Thursday")]),
    ("North Korea fired an intercontinental ballistic missile, a Hwasong-18, on Thursday.", [("Hwasong-18", "Thursday")]),
    ("North Korea tested a cruise missile on Tuesday and a new anti-aircraft missile on Wednesday.", [("cruise missile", "Tuesday"), ("anti-aircraft missile", "Wednesday")]),
    ("Ukraine shot down two Iskander-M missiles and 15 drones that Russia launched overnight.", [("Iskander-M", "overnight")]),
    ("Russian forces used three Kinzhals on Thursday. Russia used a missile plant and a missile threat as bargaining chips on Monday.", [("Kinzhals", "Thursday")]),
    ("North Korea fired a missile on Thursday. The Kospi index fell 2 percent on Wednesday.", [("missile", "Thursday")]),
    ("North Korea fired a missile on Thursday. One minister fell ill on Tuesday.", [("missile", "Thursday")]),
    ("North Korea fired a missile on Thursday. The second round of talks failed on Tuesday.", [("missile", "Thursday")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TELLINGS)
def test_reads_each_launch(text, launches):
    assert [short(draft) for draft in told(text)] == launches


# text, party of the last launch
PARTIES = [
    ("The steps, taken with the United States and South Korea, are a reaction to North Korea's attempted launch of a satellite on Feb. 24 and its firing of two missiles on Wednesday.", "North Korea"),
    ("The British navy said little. A missile was launched from the submarine HMS Vanguard off the coast of Florida on Tuesday.", "British"),
    ("The council blamed North Korea after the test-firing of a missile on Tuesday, following calls from Washington.", "North Korea"),
    ("The announcement followed two North Korean missile launches detected by South Korea on Wednesday.", "North Korean"),
    ("Iran tested a missile on Monday, and North Korea announced last month that it had tested a hypersonic missile.", "North Korea"),
    ("Rebel Houthis fired a missile at the palace [home of Saudi Arabia's king], as they'd attempted to fire a missile at an airport last month.", "Houthis"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "party"), PARTIES)
def test_tells_whose_it_is(text, party):
    launcher = told(text)[-1].launching_party
    assert (launcher.name or launcher.text) == party


# text, place
PLACES = [
    ("North Korea fired a missile on Thursday, the coast guard said, citing information from the Ministry of Defense.", None),
    ("It was China's first test of a missile in the Pacific region since May 1980.", None),
    ("China launched a satellite on Thursday. It was launched from the Jiuquan Satellite Launch Center.", "the Jiuquan Satellite Launch Center"),
    ("India tested a K-4 missile from INS Arighaat in the Bay of Bengal on Thursday.", "the Bay of Bengal"),
    ("China launched a satellite on Thursday. The rocket blasted off at 3:12 p.m. (Beijing Time) from the Jiuquan center.", "the Jiuquan center"),
    ("Russia tested a missile on Thursday. The missile left a silo at 3:12 p.m. Moscow time at the Plesetsk cosmodrome.", "the Plesetsk cosmodrome"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_tells_the_place(text, place):
    assert [d.location.text if d.location else None for d in told(text)] == [place]


# text, outcome
OUTCOMES = [
    ("North Korea fired a missile on Thursday. It fell short of Ulleung Island.", "unknown"),
    ("North Korea fired a missile on Thursday. It fell short and was lost.", "failure"),
    ("India tested a missile on Thursday. It was not clear whether the test was successful.", "unknown"),
    ("India tested a missile on Thursday. The test was successful.", "success"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "outcome"), OUTCOMES)
def test_tells_the_outcome(text, outcome):
    assert [draft.outcome for draft in told(text)] == [outcome]
