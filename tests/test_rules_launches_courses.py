"""Launches told by their course, by a tally or behind another: how they began, went and ended."""

import pytest
from support.reading import launch_facts, read_by_rules

DATELINE = "BRUSSELS, March 3, 2022 (Agency) - "

# text, (who, count, day, outcome) of each launch
TOLD = [
    # what never left, lit or parted is a launch that failed
    ("The Defense Department attempted a flight test of a hypersonic missile on Oct. 21. In April, the first booster did not leave the wing of its B-52.",
     [("Defense Department", 1, "2021-10-21", "unknown"), ("Defense Department", None, "2021-04", "failure")]),
    ("On Oct. 21, the Pentagon attempted a flight test from Kodiak, but the booster failed and the glide body never separated. ",
     [("Pentagon", 1, "2021-10-21", "failure")]),
    ("Japan's H3 rocket had to be destroyed on Feb. 7 with a satellite on board.", [("Japan", 1, "2022-02-07", "failure")]),
    ("Iran has launched two satellites. Five Simorgh rockets in a row came to grief, the latest in December 2021.",
     [("Iran", 2, None, "unknown"), ("Iran", 5, "2021-12", "failure")]),
    ("Iran put three satellites into orbit on Sunday with a Simorgh rocket after five failures.", [("Iran", 1, "2022-02-27", "success")]),
    ("North Korea fired two ballistic missiles on Tuesday. A third missile failed.",
     [("North Korea", 2, "2022-03-01", "unknown"), ("North Korea", 1, "2022-03-01", "failure")]),
    ("North Korea fired four ballistic missiles on Tuesday. A third missile failed to explode.", [("North Korea", 4, "2022-03-01", "unknown")]),
    ("Japan's Epsilon rocket failed in October. Its only other failure was in July 2020.",
     [("Japan", 1, "2021-10", "failure"), ("Japan", None, "2020-07", "failure")]),
    ("North Korea fired a missile on Monday. The missile test is its first since Sept. 15, when it successfully fired a ballistic missile.",
     [("North Korea", 1, "2022-02-28", "unknown"), ("North Korea", 1, "2021-09-15", "success")]),
    # groups that no table knows
    ("On Feb. 14 the Tigray People's Liberation Front (TPLF) launched at least three rockets at Asmara's airport.",
     [("Tigray People's Liberation Front", 3, "2022-02-14", "unknown")]),
    # what became of drones
    ("Russia launched 139 drones and an Iskander missile on Monday, Kyiv said. Its air force shot down 78 drones and 34 more did not reach their targets.",
     [("Russia", 1, "2022-02-28", "unknown")]),
    # two told by the same words, of which one failed
    ("India fired a missile on Monday. A test in September 2010 failed when it did not lift off, and one in 2012 hit its target.",
     [("India", 1, "2022-02-28", "unknown"), ("India", 1, "2010-09", "failure"), ("India", 1, "2012", "success")]),
    ("India fired a missile on Monday. A test in September 2010 hit its target, and one in 2012 failed.",
     [("India", 1, "2022-02-28", "unknown"), ("India", 1, "2010-09", "success"), ("India", 1, "2012", "failure")]),
    # the rest of those fired
    ("The Houthis launched missiles at ships on Tuesday. Three missiles were fired, one missile missed, and the other two were shot down by a destroyer on Tuesday.",
     [("Houthis", 3, "2022-03-01", "unknown")]),
    # whose day it was
    ("North Korea launched a missile on Thursday afternoon, officials said. Pyongyang fired the missile early Friday, local time, Yonhap said.",
     [("North Korea", 1, "2022-03-03", "unknown")]),
    ("North Korea launched a missile early Friday local time, the Pentagon said.", [("North Korea", 1, "2022-03-04", "unknown")]),
    ("North Korea fired a missile on Monday. It’s the first time it has fired a missile since mid-September.", [("North Korea", 1, "2022-02-28", "unknown")]),
    ("Ukraine sank a ship with two Neptune missiles in February; drones blew up a depot in January.", [("Ukraine", 2, "2022-02", "unknown")]),
    ("The US Army flew its hypersonic missile in March 2020; a booster fault spoiled the October 2021 test from Kodiak.",
     [("US Army", 1, "2020-03", "unknown"), ("US Army", 1, "2021-10", "failure")]),
    # flights told as results
    ("DARPA said that its air-breathing cruise missile flew at more than Mach 5 in September.", [("DARPA", 1, "2021-09", "unknown")]),
    ("India fired a Prithvi missile at night on Feb. 23; a second night trial followed on Feb. 26. BrahMos went 450 km on Feb. 28.",
     [("India", 1, "2022-02-23", "unknown"), ("India", 1, "2022-02-26", "unknown"), ("India", None, "2022-02-28", "unknown")]),
    ("India's Rudram-1 missile was let go from a Sukhoi-30 on Feb. 9.", [("India", 1, "2022-02-09", "unknown")]),
    # who says so, between a launch and its day
    ("China tested a hypersonic missile in August, the paper reported. A second test, it said days later, had taken place on July 27.",
     [("China", 1, "2021-08", "unknown"), ("China", 1, "2021-07-27", "unknown")]),
    # totals
    ("China fired a missile on Monday. It has carried out dozens of hypersonic tests in the past five years, the general said.",
     [("China", 1, "2022-02-28", "unknown"), ("China", None, None, "unknown")]),
    ('China fired a missile on Monday. It carried out "hundreds" of hypersonic tests in the past five years, the general said.',
     [("China", 1, "2022-02-28", "unknown"), ("China", None, None, "unknown")]),
    ("The Houthis have carried out 96 operations with 403 missiles since November, the Pentagon said.", [("Houthis", 403, None, "unknown")]),
    ("SpaceX launched a Falcon 9 on Monday. The company flew 61 Falcon rockets last year.",
     [("SpaceX", 1, "2022-02-28", "unknown"), ("SpaceX", 61, "2021", "unknown")]),
    # other launches than the one before
    ("The Houthis fired a missile at a tanker on Tuesday. Before that, they had lobbed cruise missiles at Eilat.",
     [("Houthis", 1, "2022-03-01", "unknown"), ("Houthis", None, None, "unknown")]),
    ("Houthi missiles hit a tanker on Feb. 18. American jets have bombed Yemen. On Feb. 24 they struck 18 targets with Tomahawk missiles.",
     [("Houthi", None, "2022-02-18", "unknown"), ("American", None, "2022-02-24", "unknown")]),
    ("North Korea fired a missile on Feb. 27. Another overflew Japan on Jan. 4. Russia blamed Seoul for the launch of an ATACMS by South Korea on Feb. 5.",
     [("North Korea", 1, "2022-02-27", "unknown"), ("North Korea", 1, "2022-01-04", "unknown"), ("South Korea", 1, "2022-02-05", "unknown")]),
    ("The Houthis fire missiles at ships. On Feb. 26 two ballistic missiles landed ten nautical miles from the destroyer USS Mason.", [("Houthis", 2, "2022-02-26", "unknown")]),
    ("Kyiv used ATACMS missiles for the first time, destroying nine helicopters, on Feb. 17.", [("Kyiv", None, "2022-02-17", "unknown")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_launches_told_by_their_course(text: str, expected: list[tuple]) -> None:
    launches = read_by_rules(DATELINE + text).launches
    assert [(*launch_facts(each), each.outcome.value) for each in launches] == expected


NONE = [
    "India launched an anti-ship missile project with France in 2019.",
    "Iran launched a missile production line on Monday.",
    "India launched a missile frigate on Monday.",
    "The booster shot was given to 300 people in a test in May, officials said.",
    "The submarine did not leave its base on Feb. 12, the Russian navy said of the missile boat.",
    "The ministry spoke of operations with missiles.",
    "Saudi air defences late on Saturday brought down two ballistic missiles aimed at the capital, the ministry said.",
    "North Korea has conducted hundreds of missile tests.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_launch(text: str) -> None:
    assert not read_by_rules(DATELINE + text).launches


# where the party or the day stands sentences away, or in what the article is on
AWAY = [
    ("The Council extended its measures over Russia's war of aggression against Ukraine. Two missiles were fired at Ukraine on Feb. 8.", [("Russia", 2, "2022-02-08", "confirmed")]),
    ("The armed forces on Tuesday fired six missiles from a base in Pingtung County, the ministry said. China says that Taiwan is a province.", [("Taiwan", 6, "2022-03-01", "confirmed")]),
    ("Iran launched a satellite on Tuesday. A previous suborbital test of the Qa'em series was carried out on Feb. 5.",
     [("Iran", 1, "2022-03-01", "confirmed"), ("Iran", 1, "2022-02-05", "confirmed")]),
    ("The US Air Force launched a Minuteman III on Tuesday. A launch set for September last year was scrubbed and carried out five days later, on Sept. 23.",
     [("US Air Force", 1, "2022-03-01", "confirmed"), ("US Air Force", 1, "2021-09-23", "confirmed")]),
    ("India fired an Agni-V missile on Tuesday. Ministers were glad. It was a success. People cheered. It cannot be inducted yet. The next one is slated for May.",
     [("India", 1, "2022-03-01", "confirmed"), ("India", 1, "2022-05", "planned")]),
    ("India tested a missile on Tuesday. Pakistan has closed airspace for what officials believe will be a firing of its Fatah-4 missile on March 5.",
     [("India", 1, "2022-03-01", "confirmed"), ("Pakistan", 1, "2022-03-05", "planned")]),
    ("Houthi fighters attack ships. Before that, they had fired cruise missiles at Eilat. The group has denied any part in one earlier incident.", [("Houthi", None, None, "confirmed")]),
    ("Iran launched a satellite on Tuesday. A Safir carrying the Doosti went the same way in February, it said; Tehran never confirmed that launch.",
     [("Iran", 1, "2022-03-01", "confirmed"), ("Iran", 1, "2022-02", "claimed")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AWAY)
def test_party_or_day_told_elsewhere(text: str, expected: list[tuple]) -> None:
    launches = read_by_rules(DATELINE + text).launches
    assert [(*launch_facts(each), each.confirmation.value) for each in launches] == expected


# text, (who, count, missile, day) of each launch: round-ups, and what must not be taken from others
ROUND_UPS = [
    ("Hezbollah fired 30 rockets on Tuesday. In February Iran sent 110 ballistic missiles, 36 cruise missiles and 170 drones in a single night.",
     [("Hezbollah", 30, "rockets", "2022-03-01"), ("Iran", 110, "ballistic missiles", "2022-02"), ("Iran", 36, "cruise missiles", "2022-02")]),
    ("The Houthis, who have fired some 200 missiles toward Eilat, got a drone through to Tel Aviv on Feb. 19.", [("Houthis", 200, "missiles", None)]),
    ("The Sarmat missile, which NATO knows as Satan II, made its maiden flight on Jan. 20 from Plesetsk, Russia said. More than 70 Kinzhals are fired at a rate of one a day.",
     [("Russia", 1, "Sarmat", "2022-01-20")]),
    ("North Korea fired a Hwasong-17 missile on Feb. 3. The South counts 37 ballistic missiles this year.",
     [("North Korea", 1, "Hwasong-17", "2022-02-03"), ("North Korea", 37, "ballistic missiles", "2022")]),
    ("Pakistan's Shaheen-III missile has been tested three times: on March 9, 2015, December 11, 2015, and January 20, 2021.",
     [("Pakistan", None, "Shaheen-III", "2015-03-09"), ("Pakistan", None, "Shaheen-III", "2015-12-11"), ("Pakistan", None, "Shaheen-III", "2021-01-20")]),
    ("A North Korean Taepodong missile overflew Japan in August 1998, and so did Hwasong-12s on August 29, 2017.", [("North Korean", 1, "Taepodong", "1998-08")]),
    ("North Korea tested a missile on Feb. 3. Pakistan's army fires its Nasr missile, with a reach of 70 km, in most winters.", [("North Korea", 1, "missile", "2022-02-03")]),
    ("Rocket Lab sent four satellites to orbit on Jan. 31. China launched a Jielong-3 rocket on Feb. 3. SpaceX flew a Falcon 9 on Feb. 8. By the numbers: 223 orbital launches were attempted in 2021.",
     [("Rocket Lab", 4, "satellites", "2022-01-31"), ("China", 1, "Jielong-3", "2022-02-03"), ("SpaceX", 1, "Falcon 9", "2022-02-08")]),
    ("The United States on Tuesday imposed sanctions on two firms, hours after Pyongyang let off its biggest missile yet.", [("Pyongyang", 1, "missile", "2022-03-01")]),
    ("The Agni-5 missile, which last flew on December 15, is to be tested by India again before the end of the year.", [("India", 1, "Agni-5", "2021-12-15"), ("India", 1, "Agni-5", None)]),
    ("North Korea tested hypersonic missiles on September 28, 2021, and on January 5 and 11.",
     [("North Korea", None, "hypersonic missiles", "2021-09-28"), ("North Korea", None, "hypersonic missiles", "2022-01-05"), ("North Korea", None, "hypersonic missiles", "2022-01-11")]),
    ("Houthi attacks go on. Saudi air defences late on Saturday brought down two ballistic missiles over Riyadh, the coalition said. Nobody claimed it at first.",
     [("Houthi", 2, "ballistic missiles", "2022-02-26")]),
    ("North Korea fired a missile on Feb. 26. It has now tested 29 times this year by the count of the ministry.", [("North Korea", 1, "missile", "2022-02-26"), ("North Korea", 29, "missile", "2022")]),
    ("France fired an M51 missile on Saturday. A second shot of the missile is set for next spring.", [("France", 1, "M51", "2022-02-26"), ("France", 1, "M51", None)]),
    ("Japan's H3 rocket blew up in March 2021. In October an Epsilon had met the same fate.", [("Japan", 1, "H3", "2021-03"), ("Japan", 1, "Epsilon", "2021-10")]),
    # what was launched, told beside or in the sentence before
    ("The list names a firm that took ballistic missiles to the west of Russia. The missiles were fired at Ukraine by Russia on Feb. 8.", [("Russia", None, "ballistic missiles", "2022-02-08")]),
    ("A Payam satellite was lost in January when its Simorgh rocket did not reach orbit, Iran said.", [("Iran", 1, "Simorgh", "2022-01")]),
    ("On Feb. 16, a North Korean ICBM-class missile reached an altitude of 6,000 km.", [("North Korean", 1, "ICBM-class missile", "2022-02-16")]),
    ("Japan's H3 rocket lifted off on Feb. 3. The H3 gets another try in May.",
     [("Japan", 1, "H3", "2022-02-03"), ("Japan", 1, "H3", "2022-05")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROUND_UPS)
def test_round_ups_keep_launches_apart(text: str, expected: list[tuple]) -> None:
    launches = read_by_rules(DATELINE + text).launches
    told = [
        (launch_facts(each), (each.missile_name or each.missile_type).text) for each in launches
    ]
    assert [(who, count, missile, day) for (who, count, day), missile in told] == expected
