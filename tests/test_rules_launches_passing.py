"""Launches told in passing: timelines behind the news, those only detected, and what is none."""

import pytest
from support.reading import launch_facts, read_by_rules

from summarizer.normalize.countries import country_name
from summarizer.records.launch import Launch, Outcome

DATELINE = "SEOUL, Oct. 16, 2016 (Agency) - "

# text, (count, day, outcome) of each launch
TOLD = [
    ("The U.S. military detected what was described as a failed missile launch by North Korea.", [(1, None, "failure")]),
    ("The military detected a North Korean launch of a Musudan missile on Saturday, the seventh test this year of the rocket.", [(1, "2016-10-15", "unknown")]),
    ("North Korea test-fired a Musudan missile on Saturday. Two more launches had followed in late April, another in late May and two more in mid-June.",
     [(1, "2016-10-15", "unknown"), (2, "2016-04", "unknown"), (2, "2016-06", "unknown"), (1, "2016-05", "unknown")]),
    ("Russia launched a “massive missile attack” on Dnipro on Saturday, officials said.", [(None, "2016-10-15", "unknown")]),
    ("Tests of the Bulava rocket ended in failure. On Saturday a submarine of the Russian navy carried out a successful launch of the Bulava missile.",
     [(None, None, "failure"), (1, "2016-10-15", "success")]),
    ("Hezbollah launched dozens of rockets at Haifa on Saturday, its first attack since the killing of one of its commanders on Tuesday.", [(None, "2016-10-15", "unknown")]),
    ("The Syrian army fired a ballistic missile on Saturday. This follows similar launches on October 2 and 3.",
     [(1, "2016-10-15", "unknown"), (None, "2016-10-02", "unknown"), (None, "2016-10-03", "unknown")]),
    ("North Korea has conducted 13 sets of ballistic missile launches since May.", [(13, None, "unknown")]),
    ("The council condemned North Korea's launch of a ballistic missile on Saturday, but failed to reach a consensus.", [(1, "2016-10-15", "unknown")]),
    ("Moscow said on Saturday that Ukraine had used the missiles to strike a depot on Friday.", [(None, "2016-10-14", "unknown")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_launches_told_in_passing(text: str, expected: list[tuple]) -> None:
    launches = read_by_rules(DATELINE + text).launches
    assert [(*launch_facts(each)[1:], each.outcome.value) for each in launches] == expected


NONE = [
    "Experts explain what a North Korean missile test would mean for Guam.",
    "First unveiled in October 2010, the Musudan has a theoretical range of 4,000 kilometers.",
    "Residents practised what to do in a North Korean missile attack.",
    "Four rockets exploded on Saturday near a base housing US troops, hours after Washington had carried out airstrikes.",
    "It was not clear who fired the rockets that fell near the embassy.",
    "Four Katyusha rockets have been fired at the US embassy, where American troops are stationed. No group has so far assumed responsibility.",
    "An anti-tank missile was fired at an Israeli military vehicle on Saturday, a source said.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_launch_or_nobody_who_made_it(text: str) -> None:
    assert not read_by_rules(DATELINE + text).launches


# who launched, with the name or the words that the article has, where others are told of right before
PARTIES = [
    ("North Korea, angered by drills of the United States and South Korea, fired two missiles on Saturday.", "North Korea"),
    ("The Iraqi military said an outlaw group fired eight rockets on Saturday.", "an outlaw group"),
    ("U.S. officials confirmed on Saturday that the Assad government had launched Scud missiles at Aleppo.", "Syria"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "party"), PARTIES)
def test_who_launched(text: str, party: str) -> None:
    (launch,) = read_by_rules(DATELINE + text).launches
    assert party in {launch.launching_party.name, country_name(launch.launching_party.country)}


SPRING = "BRUSSELS, March 3, 2022 (Agency) - "

# text, who launched, how many, when, and the outcome where it is told
ONE_AFTER_ANOTHER = [
    ("North Korea fired two ballistic missiles on Monday. There were four launches in September and one in October.", ["KP 2 2022-02-28", "KP 4 2021-09", "KP 1 2021-10"]),
    ("North Korea fired two ballistic missiles on Monday. There have been seven launches in January alone, more than in all of 2021.", ["KP 2 2022-02-28", "KP 7 2022-01"]),
    ("North Korea fired a missile on Monday. The previous round of talks, in April, failed.", ["KP 1 2022-02-28"]),
    ("Iran fired a missile on Monday. Engine tests in April and June failed.", ["IR 1 2022-02-28"]),
    ("The Houthis attacked the port on January 17 with missiles. On January 24 two ballistic missiles were shot down over the city, and a third on January 31 during a visit.", ["YE - 2022-01-17", "YE 2 2022-01-24", "YE - 2022-01-31"]),
    ("Ethiopia's government said Tigrayan forces had fired rockets at Gondar on Tuesday; the Tigray People's Liberation Front denied it.",
     ["Tigrayan forces - 2022-03-01"]),
    ("The Bulava, first launched by Russia in 2005, failed in six of its first 13 tests.", ["RU 1 2005"]),
    ("North Korea's first launches of the year came in March 2021, when it fired two cruise missiles and, days later, two ballistic missiles.",
     ["KP 2 2021-03", "KP 2 -"]),
    ("North Korea fired a missile over Japan on September 15, 2017. The first, on August 29, fell east of Hokkaido.", ["KP 1 2017-09-15", "KP 1 2017-08-29"]),
    ("North Korea test-fired a Musudan on April 15, 2016. Two more were launched later that month; both failed. Another, in May, exploded. In June, one finally flew 400 km.", ["KP 1 2016-04-15", "KP 2 2016-04 failure", "KP 1 2016-05 failure", "KP 1 2016-06"]),
    ("North Korea test-fired a Musudan in April 2016, a second in May and a third in June.", ["KP 1 2016-04", "KP 1 2016-05", "KP 1 2016-06"]),
    ("North Korea fired a missile over Japan in August 2017. It did the same in September.", ["KP 1 2017-08", "KP - 2017-09"]),
    ("Pakistan test-fired a Babur in March 2018. It did so again the following year.", ["PK 1 2018-03", "PK - 2019"]),
    ("Russia destroyed one of its own satellites with a missile in November, creating a cloud of debris. China did the same in 2007.", ["RU 1 2021-11", "CN - 2007"]),
    ("India shot down a satellite in low orbit with an anti-satellite missile in March 2019.", ["IN 1 2019-03"]),
    ("The US shot down a failing spy satellite in February 2008.", []),
    ("North Korea fired a missile over Japan in August 2017. Japan closed its embassy. China did the same in September.", ["KP 1 2017-08"]),
    ("Russia destroyed a fuel depot with Kalibr missiles on Tuesday, the ministry said.", ["RU - 2022-03-01"]),
    ("Russia destroyed a warehouse with Javelin missiles on Tuesday.", []),
    ("Israel destroyed a truck with missiles on Tuesday.", []),
    ("Hamas fired 130 rockets at Tel Aviv on May 11, 2021, and a further 40 at Jerusalem the next day.", ["PS 130 2021-05-11", "PS 40 2021-05-12"]),
    ("India tested an Agni-5 in October 2021, an Agni-P in December and an Agni-4 in January 2020.", ["IN 1 2021-10", "IN 1 2021-12", "IN 1 2020-01"]),
    ("North Korea fired a ballistic missile on Monday, a Hwasong-12.", ["KP 1 2022-02-28"]),
    ("The Agni-P was first tested by India in June 2021, again in December and a third time on Tuesday.", ["IN 1 2021-06", "IN 1 2021-12", "IN 1 2022-03-01"]),
    ("Turkey tested its Tayfun missile over the Black Sea in October, and a second time in May.", ["TR 1 2021-10", "TR 1 2021-05"]),
    ("Pakistan tested a Shaheen-III missile on Monday, its third such firing this year after tests in January and February.", ["PK 1 2022-02-28", "PK - 2022-01", "PK - 2022-02"]),
    ("Pakistan tested a Shaheen-III missile on Monday. It conducted similar launches in 2014, 2015 and 2017.", ["PK 1 2022-02-28", "PK - 2014", "PK - 2015", "PK - 2017"]),
    ("Pakistan tested a Shaheen-III missile on Monday. Earlier tests were conducted in March 2015, December 2015 and January 2021.", ["PK 1 2022-02-28", "PK - 2015-03", "PK - 2015-12", "PK - 2021-01"]),
    ("The Royal Navy fired a Trident II D5 missile on January 30. A Trident test in 2016 also went wrong.", ["GB 1 2022-01-30", "GB 1 2016 failure"]),
    ("North Korea fired a missile on Sunday. It has not tested an ICBM since November 2017, when a Hwasong-15 flew 950 km.", ["KP 1 2022-02-27", "KP 1 2017-11"]),
    ("The US Air Force blew up a Minuteman III over the Pacific in July after an anomaly was detected.", ["US 1 2021-07 failure"]),
    ("Russia fired a Kinzhal at Deliatyn on Tuesday. The ministry said a second had hit a fuel depot a day later.", ["RU 1 2022-03-01", "RU 1 2022-03-02"]),
    ("North Korea tested an ICBM on July 4, 2017. That was followed by an IRBM over Japan on Aug. 29 and another on Sept. 15, 2017.", ["KP 1 2017-07-04", "KP 1 2017-08-29", "KP 1 2017-09-15"]),
    ("In January 2020 Iran retaliated for the killing of a general by launching 16 missiles at the Ain al-Asad base.", ["IR 16 2020-01"]),
    ("In April 2018 the US punished Syria for a gas attack by firing 105 missiles at three sites.", ["US 105 2018-04"]),
    ("India test-launched the Agni-V in 2012, 2013, 2015, 2016, 2018 and 2021.", ["IN 1 2012", "IN 1 2013", "IN 1 2015", "IN 1 2016", "IN 1 2018", "IN 1 2021"]),
    ("Iran tested the Sejil in November 2008, May 2009, September 2009 and December 2009.", ["IR 1 2008-11", "IR 1 2009-05", "IR 1 2009-09", "IR 1 2009-12"]),
    ("Hezbollah fired some 4,000 rockets into Israel during the 2006 war.", ["LB 4000 2006"]),
    ("North Korea fired two KN-24s from Sunan on Jan. 17. On Jan. 25 it fired two cruise missiles, two days later two more KN-23s.", ["KP 2 2022-01-17", "KP 2 2022-01-25", "KP 2 2022-01-27"]),
    ("South Korea tested an SLBM on September 15, hours after North Korea fired two ballistic missiles from a train.", ["KR 1 2021-09-15", "KP 2 2021-09-15"]),
    ("North Korea's Hwasong-17 was unveiled in October 2020 and first tested on Feb. 27, Washington says.",
     ["KP 1 2022-02-27"]),
    ("Iran fired a missile on Monday. Another, in Natanz, was sabotaged in April 2021.", ["IR 1 2022-02-28"]),
    ("India tested an Agni-5 on Monday. It had flown eight times before, most recently on October 27.", ["IN 1 2022-02-28", "IN - 2021-10-27"]),
    ("Britain tested a Trident in January. Before that it had four successes, most recently in October 2012.", ["GB 1 2022-01", "GB 1 2012-10"]),
    ("North Korea fired a missile on Monday. Four summits were held before that, most recently in October.", ["KP 1 2022-02-28"]),
    ("Russia's navy fired a Bulava from a submarine on July 6, 2009. On 15 July another Bulava blew itself up 28 seconds after leaving the same boat.",
     ["RU 1 2009-07-06", "RU 1 2009-07-15 failure"]),
    ("Russia launched a large attack on Kyiv on Tuesday. It included one Kinzhal and seven Kh-101 cruise missiles, the air force said.", ["RU 1 2022-03-01", "RU 7 2022-03-01"]),
    ("Iran struck Islamic State in Syria with missiles in 2017 and again in 2018.", ["IR - 2017", "IR - 2018"]),
    ("North Korea put the Kwangmyongsong-3 into orbit in December 2012 and the Kwangmyongsong-4 in February 2016.", ["KP 1 2012-12 success", "KP 1 2016-02"]),
    ("Iran's Simorgh rocket, which blew up on its first flight in 2017, lifted off from Semnan on Monday.",
     ["IR 1 2022-02-28"]),
    ("Russia fired 26 Kalibrs at targets in Syria in October 2015. Four fell in Iran, US officials said; Moscow denied it.", ["RU 26 2015-10"]),
    ("North Korea fired a missile on Sunday. The launches on Jan. 5 and 11 were of a hypersonic missile, North Korea says.", ["KP 1 2022-02-27", "KP - 2022-01-05", "KP - 2022-01-11"]),
    ("Russia tested a Sarmat on Monday. One plant in Krasnoyarsk was closed in September and another in May.", ["RU 1 2022-02-28"]),
    ("Since the collapse of the Hanoi summit the North has tested 40 missiles.", []),
    ("North Korea's missile tests\n\n2006: Seven missiles are fired on July 5.\n\n2009: A Unha-2 flies over Japan on April 5.\n\n2016: More than 20 missiles are launched.",
     ["KP 7 2006-07-05", "KP 1 2009-04-05", "KP 20 2016"]),
    ("South Korea's military fired two missiles on March 24, 2021; one, a Hyunmoo-2, had crashed in 2017.",
     ["KR 2 2021-03-24", "KR 1 2017 failure"]),
    ("South Korea's military fired two missiles in July; one, a Hyunmoo-2, had crashed in 2017.",
     ["KR 2 2021-07", "KR 1 2017 failure"]),
    ("South Korea answered the North's launch with six missiles in November 2017.",
     ["KR 6 2017-11"]),
    ("Iran's Revolutionary Guards launched a second satellite, Noor-2, next to the first, sent up in April 2020.",
     ["IR 1 -", "IR - 2020-04"]),
    ("India's Nirbhay was a failure on its first flight in March 2013, worked in October 2014 and failed again in 2015.",
     ["IN 1 2013-03 failure"]),
    ("China launched 55 rockets last year, more than any other country.", ["CN 55 2021"]),
    ("Hamas fired twice as many rockets as in an average month.", []),
    ("The Houthis shelled Marib with missiles in October, killing 29 at a mosque.", ["YE - 2021-10"]),
    ("Iran tested a Khorramshahr on Thursday. Tehran fired it for the first time in January 2017.", ["IR 1 2022-03-03", "IR - 2017-01"]),
    ("Iran has carried out more than 30 ballistic missile tests since the 2015 accord, by one count.", ["IR 30 -"]),
    ("Iran is under pressure. The Shahab-3 crashed after 600 miles in its latest test, in August, an opposition group said.", ["IR 1 2021-08 failure"]),
    ("Four of the 16 missiles that Iran fired at Ain al-Asad in January 2020 failed in flight, the Pentagon said.", ["IR 16 2020-01"]),
    ("Pakistan's military tested the Fatah-1 rocket in January and again in August, the Shaheen-1A in November and the Babur-1B in December.",
     ["PK 1 2022-01", "PK 1 2021-11", "PK 1 2021-12", "PK 1 2021-08"]),
    ("US forces fired two ATACMS over the Yellow Sea in July 2017 with South Korean troops, who fired two Hyunmoo-2s.", ["US 2 2017-07", "KR 2 -"]),
    ("Russia launched the Nauka module on a Proton from Baikonur in July.", ["RU 1 2021-07"]),
    ("China launched its first Mars probe on a Long March 5 in July 2020, from Wenchang.", ["CN 1 2020-07"]),
    ("Police launched the probe on a tip about a rocket on Tuesday.", []),
    ("The firm launched a payload service on its Falcon 9 website in July.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE_AFTER_ANOTHER)
def test_launches_told_one_after_another(text: str, expected: list[str]) -> None:
    launches = read_by_rules(SPRING + text).launches
    assert [_line(each) for each in launches] == expected


def _line(launch: Launch) -> str:
    """Return who, how many, when and how it went, "-" for what is not told."""
    party, (_, count, day) = launch.launching_party, launch_facts(launch)
    outcome = "" if launch.outcome is Outcome.UNKNOWN else f" {launch.outcome.value}"
    return f"{party.country or party.name} {count or '-'} {day or '-'}{outcome}"
