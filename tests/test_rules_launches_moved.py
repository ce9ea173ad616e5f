"""Launches put off to another day, seen as one, told of others, and what only sounds like one."""

import pytest
from support.reading import launch_line, read_by_rules

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text: str) -> list[str]:
    return [launch_line(each) for each in read_by_rules(DATELINE + text).launches]


TOLD = [
    # planned, put off, brought forward
    ("SpaceX pushed the ninth flight of its Starship rocket to May 27.",
     ["US | planned | 1 | Starship | 2025-05-27 | -"]),
    ("The maiden flight of Isar Aerospace's Spectrum rocket has slipped to next Thursday.",
     ["DE | planned | 1 | Spectrum | 2025-03-13 | -"]),
    ("China is gearing up for the launch of Shenzhou-21 later this month.",
     ["CN | planned | 1 | Shenzhou-21 | 2025-03 | -"]),
    ("SpaceX has delayed the launch of 23 Starlink satellites until Friday because of high winds.",
     ["US | planned | 23 | Starlink | - | -"]),
    ("The countdown has begun for the launch of India's CMS-03 satellite on Sunday evening.",
     ["IN | planned | 1 | CMS-03 | 2025-03-09 | -"]),
    ("The start of a Soyuz-2.1b with a radar satellite has been moved from this Saturday to March 29.",
     ["RU | planned | 1 | Soyuz-2.1b | 2025-03-29 | -"]),
    ("Roscosmos pushed back the launch of the relay satellite aboard a Proton-M from Monday to March 20.",
     ["RU | planned | 1 | Proton-M | 2025-03-20 | -"]),
    ("ULA has moved the launch of the classified payload on its Vulcan from Cape Canaveral to Saturday.",
     ["US | planned | 1 | Vulcan | 2025-03-08 | Cape Canaveral"]),
    ("Nordlicht Space intends to launch its Falke rocket from the Andoya pad on Saturday evening, with a Taiwanese weather satellite on board.",
     ["- | planned | 1 | Falke | 2025-03-08 | the Andoya pad"]),
    ("It will be recalled that a submarine-launched variant of Pakistan's missile, Babur-3, was fired in the Indian Ocean in March 2018.",
     ["PK | confirmed | 1 | Babur-3 | 2018-03 | -"]),
    # one missile that flew is one launch
    ("North Korea fired an SLBM that flew 600 km on October 19, 2021.",
     ["KP | confirmed | 1 | SLBM | 2021-10-19 | -"]),
    # an exercise gives its day to what it fired; a rocket with a part of others'
    ("On October 22, 2024, Russia held an exercise, with a Yars launched from Plesetsk.",
     ["RU | confirmed | 1 | Yars | 2024-10-22 | Plesetsk"]),
    ("May 5, 2010 - Naro-1, a rocket with a Russian first stage, explodes 137 seconds after leaving the new space centre at Goheung, South Korea.",
     ["KR | failed | 1 | Naro-1 | 2010-05-05 | Goheung"]),
    # who speaks of another, denies for another, or was fired at
    ("North Korea fired a missile on Monday. Later the JCS denied reports by two local broadcasters that a third missile had been fired from the same area.",
     ["KP | confirmed | 1 | missile | 2025-03-03 | -", "KP | denied | 1 | missile | - | the same area"]),
    ("South Korea says that its neighbour has fired 19 ballistic missiles since the start of this year.",
     []),
    ("The Iraqi army said two rockets were fired at its base near Mosul on Monday.",
     []),
    ("The South Korean army denied an online claim that it had used the confusion on March 6 to fly a hypersonic missile; no such launch took place, a spokesman said.",
     ["KR | denied | 1 | hypersonic missile | 2025-03-06 | -"]),
    # products, programs, tanks, debris and what is only checked
    ('A Seoul start-up launches "Missile" to shoot down false alerts in its software.',
     []),
    ("An earlier test launch of the bank's Sentinel in March failed when a server in Dublin overheated.",
     []),
    ("The second-stage tank of Neutron passed its cryogenic proof test at Wallops Island in Virginia in August.",
     []),
    ("In August 2003 a Brazilian VLS rocket caught fire on its pad three days before the date and killed 21 technicians.",
     []),
    ("Rocket debris rained over Poland in February after a Falcon 9 upper stage fell out of orbit.",
     []),
    ("Claim: Taiwan fired a missile at the Chinese coast on 4 March.",
     []),
    ("North Korea fired two ballistic missiles on Monday. The firing took to seven the number of ballistic missiles North Korea has launched since the start of January.",
     ["KP | confirmed | 2 | ballistic missiles | 2025-03-03 | -", "KP | confirmed | 7 | ballistic missiles | - | -"]),
    ("North Korea fired two ballistic missiles on Monday. The firing brought the number of ballistic missiles launched this year to seven.",
     ["KP | confirmed | 2 | ballistic missiles | 2025-03-03 | -", "KP | confirmed | 7 | ballistic missiles | 2025 | -"]),
    ("India fired an Agni-Prime missile on Wednesday. Since June 2021, eight flights of Agni-Prime have been conducted from the same island.",
     ["IN | confirmed | 1 | Agni-Prime | 2025-03-05 | -", "IN | confirmed | 8 | Agni-Prime | - | -"]),
    ('A post claiming North Korea fired another missile from near Hamhung this morning has been shared widely. The Joint Chiefs of Staff say it is wrong: "We detected no further launch."',
     ["KP | denied | 1 | missile | 2025-03-07 | near Hamhung"]),
    ("A report said Iran had fired a missile at Qatar on Sunday. The foreign ministry said that the report was baseless.",
     ["IR | denied | 1 | missile | 2025-03-02 | -"]),
    ("Hezbollah rejected claims by Israeli media that it had fired a missile at Haifa on Friday.",
     ["LB | denied | 1 | missile | 2025-03-07 | -"]),
    ("We earlier quoted local media as saying two missiles had been fired by the Houthis at central Israel. The military now says there was one.",
     []),
    ("Correction: An earlier version of this story said Iran had fired ten missiles at Israel on Monday.",
     []),
    ("SpaceX has pushed back a Falcon 9 launch with 24 Starlink satellites from Thursday night to Sunday, March 9, because of high winds aloft, the base said.",
     ["US | planned | 1 | Falcon 9 | 2025-03-09 | -"]),
    ("A module for freight forwarders, code-named Polaris, will be test-fired with six customers in November.",
     []),
    ("The U.S. Navy's missile, code-named Polaris, was test-fired in November from a submarine.",
     ["US | confirmed | - | Polaris | 2024-11 | -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TOLD, ids=lambda value: str(value)[:60])
def test_tells_each_launch_and_no_more(text, launches):
    assert told(text) == launches


def test_a_missile_keeps_its_own_type() -> None:
    text = DATELINE + "Two more Galileo satellites went up on an Ariane 6 in September."
    (record,) = read_by_rules(text).launches
    assert (record.missile_name and record.missile_name.text, record.missile_type) == (
        "Ariane 6",
        None,
    )
