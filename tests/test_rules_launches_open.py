"""Launches as pages of the open web tell them: nothing that they do not say, and each once."""

import pytest
from support.reading import launch_line, read_by_rules

from summarizer.records.launch import Launch

DATELINE = "AMMAN, March 7, 2025 (Agency) - "


def told(text: str) -> list[Launch]:
    return read_by_rules(DATELINE + text.replace("|", "\n\n")).launches


# text, the launches told
OPEN = [
    # fewer than were fired failed, or are told of once more
    ("Iran fired 15 missiles on Wednesday. Ten struck the base; one struck Erbil; and four failed.", ["IR | confirmed | 15 | missiles | 2025-03-05 | -"]),
    ("Iran fired 60 Fateh missiles on Wednesday. The navy fired 36 of the missiles, and the army fired the other 24 missiles.", ["IR | confirmed | 60 | Fateh | 2025-03-05 | -"]),
    ("Iran fired 59 Fateh missiles on March 5 (local time).|The two brigades together fired 59 Fateh missiles early on Wednesday.", ["IR | confirmed | 59 | Fateh | 2025-03-05 | -"]),
    ("Officials in Tokyo said five ballistic missiles launched by China fell in its zone. A protest was lodged. It was the first such case. The drills go on.|On Thursday, Taiwan said Chinese forces fired several ballistic missiles.", ["CN | confirmed | 5 | ballistic missiles | 2025-03-06 | -"]),
    # what was done at some time, ever since, or more often
    ("Iran test-fired an Emad missile on Wednesday. The missile has previously been tested from a silo.", ["IR | confirmed | 1 | Emad | 2025-03-05 | -"]),
    ("Since the war began, Hezbollah has fired rockets at Israel.", []),
    ("Hezbollah has fired rockets at Israel since the war began.", []),
    ("Since the start of its invasion in February 2022, Moscow has launched thousands of missiles at Ukraine.", ["RU | confirmed | - | missiles | - | -"]),
    ("In recent months, India has ramped up testing of its missiles.", []),
    ("North Korea has stepped up its missile tests this year.", []),
    ("Iran fired 12 missiles on Wednesday. The decision to launch the missiles was made on Monday.", ["IR | confirmed | 12 | missiles | 2025-03-05 | -"]),
    # one of launches to come is none that was
    ("China launched a Long March 2D rocket on Wednesday. The rocket will fly 11 more times this year, including the launch of the Gaofen-7 satellite.", ["CN | confirmed | 1 | Long March 2D | 2025-03-05 | -", "CN | planned | 1 | Gaofen-7 | - | -"]),
    # "the group" is the group told of, not who speaks of it
    ("The Houthis said they would go on. The US military said on Wednesday the group fired a ballistic missile at a tanker.", ["YE | confirmed | 1 | ballistic missile | 2025-03-05 | -"]),
    ("Hezbollah vowed revenge. Israel's army said the militants had fired 40 rockets on Wednesday.", ["LB | confirmed | 40 | rockets | 2025-03-05 | -"]),
    ("The Israeli army claimed that a barrage of 30 rockets was fired from Lebanon on Wednesday.", ["LB | confirmed | 30 | rockets | 2025-03-05 | -"]),
    # with what an attack was made
    ("The Houthis launched a complex attack of Iranian-made one-way attack drones, anti-ship cruise missiles and a ballistic missile on Wednesday.", ["YE | confirmed | - | anti-ship cruise missiles | 2025-03-05 | -"]),
    ("Ukraine struck a depot with ATACMS on Wednesday.", ["UA | confirmed | - | ATACMS | 2025-03-05 | -"]),
    # what is left on the ground, and what was heard of a launch told before, tells no other
    ("Police searched pieces of a missile in a crater on Monday. Russia launched four missiles at Kyiv on Wednesday.", ["RU | confirmed | 4 | missiles | 2025-03-05 | -"]),
    ("Russia launched four missiles at Kyiv on Wednesday.|Sirens and explosions were heard in Kyiv late on Tuesday, and residents spoke of missiles.", ["RU | confirmed | 4 | missiles | 2025-03-05 | -"]),
    # figures and places of the type, the crew and the guests
    ("Pakistan test-fired a Shaheen missile on Wednesday. The successful launch received praise from Prime Minister Nawaz Sharif.", ["PK | confirmed | 1 | Shaheen | 2025-03-05 | -"]),
    ("India test-fired a BrahMos missile on Wednesday. With a range of 290 km, the missile has travelled at a speed of Mach 2.8.", ["IN | confirmed | 1 | BrahMos | 2025-03-05 | -"]),
    ("The Houthis fired two missiles on Wednesday. They had hit a carrier sailing in the Red Sea.", ["YE | confirmed | 2 | missiles | 2025-03-05 | -"]),
    # one salvo or missile told twice, and others that are none of it
    ("South Korea tested a missile on Thursday, hours after North Korea fired two ballistic missiles. It followed two North Korean ballistic missile launches detected on Thursday.", ["KR | confirmed | 1 | missile | 2025-03-06 | -", "KP | confirmed | 2 | ballistic missiles | 2025-03-06 | -"]),
    ('North Korea fired a Hwasong-17 missile on Wednesday. "The new-type ICBM Hwasongpho-17, launched at the airport, flew well," the agency said.', ["KP | confirmed | 1 | Hwasong-17 | 2025-03-05 | -"]),
    # the day of a judgment, or to which another was put off
    ("Turkish President Erdogan on Wednesday called the test of a home-made Tayfun ballistic missile a message.", ["TR | confirmed | 1 | Tayfun | - | -"]),
    ("SpaceX launched 22 Starlink satellites. Another Falcon 9 was to launch 13 satellites. However, that launch was postponed and is now targeted for Wednesday.", ["US | confirmed | 22 | Starlink | - | -"]),
    # what could have been flown, and where somebody watched from
    ("North Korea launched an ICBM on Wednesday. It could have traveled over 9,300 miles at a normal trajectory.", ["KP | confirmed | 1 | ICBM | 2025-03-05 | -"]),
    ("Iran launched a missile attack on Israel on Wednesday, prompting the president to monitor the situation from the White House Situation Room.", ["IR | confirmed | - | missile | 2025-03-05 | -"]),
    # a number that is not known is none
    ("North Korea has fired six to 10 missiles into the sea on Wednesday.", ["KP | confirmed | - | missiles | 2025-03-05 | -"]),
    ("North Korea fired two or three missiles on Wednesday.", ["KP | confirmed | - | missiles | 2025-03-05 | -"]),
    ("Iran fired 15-20 missiles on Wednesday.", ["IR | confirmed | - | missiles | 2025-03-05 | -"]),
    ("Some 30 to 40 rockets were fired from Gaza on Wednesday.", ["PS | confirmed | - | rockets | 2025-03-05 | Gaza"]),
    # what was to be flown, and reports of what was told
    ("Britain test-fired a Trident missile on Wednesday. The missile's target was supposed to be about 6,000 km away.", ["GB | confirmed | 1 | Trident | 2025-03-05 | -"]),
    ("The Houthis fired two missiles at Riyadh on Wednesday. They have yet to corroborate the reports that it was their rockets that hit Riyadh.", ["YE | confirmed | 2 | missiles | 2025-03-05 | -"]),
    # satellites, and what a rocket carried
    ("India on Wednesday launched its PSLV rocket carrying seven satellites. The PSLV vehicle launched all seven satellites into their orbits.", ["IN | confirmed | 1 | PSLV | 2025-03-05 | -"]),
    ("India launched a satellite on Wednesday. It was followed by six other satellites, which were deployed later.", ["IN | confirmed | 1 | satellite | 2025-03-05 | -"]),
    ("Iran has succeeded in launching several satellites, following that up with successful launches in 2011 and 2012, all using Safir rockets.", ["IR | confirmed | - | satellites | - | -", "IR | confirmed | - | - | 2011 | -", "IR | confirmed | - | - | 2012 | -"]),
    # another launch, told besides
    ("On Monday a missile attack by Armenia hit Ganja. Besides, officials said, Armenia fired two missiles at Khyzy.", ["AM | confirmed | - | missile | 2025-03-03 | -", "AM | confirmed | 2 | missiles | 2025-03-03 | -"]),
    # a wing of a group is the group's side, and who rules a land is no land
    ("Hamas armed wing al-Qassam Brigades said it fired eight rockets at Tel Aviv on Wednesday.", ["PS | claimed | 8 | rockets | 2025-03-05 | -"]),
    ("The Izz ad-Din al-Qassam Brigades, the military wing of Hamas, which controls the Gaza Strip, has said it had fired dozens of rockets on Wednesday.", ["PS | claimed | - | rockets | 2025-03-05 | -"]),
    # so long after the day of another
    ("A day after North Korea fired a missile over northern Japan Tuesday, angering Tokyo, the United States tested an SM-6 missile.", ["KP | confirmed | 1 | missile | 2025-03-04 | -", "US | confirmed | 1 | SM-6 | 2025-03-05 | -"]),
    # figures of a missile are no count and no year, and a pad is no missile
    ("India test-fired two Prithvi missiles on Wednesday. The trials of the 300 km-range missiles were carried out by the army.", ["IN | confirmed | 2 | Prithvi | 2025-03-05 | -"]),
    ("India test-fired an Agni-II on Wednesday. The missile with the range of 2000 km blasted off at the Launch Complex-4 on Wednesday.", ["IN | confirmed | 1 | Agni-II | 2025-03-05 | -"]),
    # one more is none of several told of another day; what somebody calls it is no other
    ("North Korea fired multiple missiles Wednesday. Japan said North Korea fired another ballistic missile. The North fired several short-range ballistic missiles on Feb. 27, which it later described as a test of a new rocket.", ["KP | confirmed | - | missiles | 2025-03-05 | -", "KP | confirmed | 1 | ballistic missile | 2025-03-05 | -", "KP | confirmed | - | short-range ballistic missiles | 2025-02-27 | -"]),
    # what others think is planned
    ("South Korean officials believe North Korea is preparing to launch a second spy satellite.", []),
    # what others call it, or say it was for, and what it flew over
    ("The Houthis fired missiles at an oil plant on Wednesday, in what Riyadh called a failed assault.", ["YE | confirmed | - | missiles | 2025-03-05 | -"]),
    ("North Korea fired rockets over Japan in 2009. North Korea fired rockets in 1998, the North claimed they were for satellites.", ["KP | confirmed | - | rockets | 2009 | -", "KP | confirmed | - | rockets | 1998 | -"]),
    ("North Korea launched a missile from the country's western coast over Japan on Wednesday.", ["KP | confirmed | 1 | missile | 2025-03-05 | the country's western coast"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), OPEN)
def test_tells_each_launch_and_no_more(text: str, launches: list[str]) -> None:
    found = told(text)
    assert [launch_line(launch) for launch in found] == launches
    assert not any(launch.range for launch in found)


def test_days_that_no_dateline_dates_are_one_day_still() -> None:
    text = (
        "The army stopped a rocket fired from the Gaza Strip on Monday. A rocket fired Monday,"
        " April 18 at Israel from the Gaza Strip was stopped."
    )
    assert len(read_by_rules(text).launches) == 1


def test_figures_of_a_missile_are_none_of_those_it_is_held_against() -> None:
    new, old = told(
        "North Korea fired an ICBM on Wednesday. The missile showed similar results to a Hwasong-17"
        " tested in November. The missile was fired on a high angle and traveled 900 km."
    )
    assert new.range is not None
    assert old.range is None
