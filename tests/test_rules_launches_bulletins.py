"""Launches as bulletins tell them: whose land, who denies it, for when it is set, with how many."""

import pytest
from support.reading import launch_line, read_by_rules

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text: str) -> list[str]:
    return [launch_line(each) for each in read_by_rules(DATELINE + text).launches]


TOLD = [
    # another land's launch behind those of others
    ("Russia fired two Iskander missiles at Odesa on Monday. Seoul said North Korea was next: two missiles were launched on Tuesday from the Sunchon area.",
     ["RU | confirmed | 2 | Iskander | 2025-03-03 | -", "KP | confirmed | 2 | missiles | 2025-03-04 | the Sunchon area"]),
    ("Hamas fired a rocket at Ashdod on Monday. A missile from Yemen, launched by the Houthis on Tuesday, was shot down.",
     ["PS | confirmed | 1 | rocket | 2025-03-03 | -", "YE | confirmed | 1 | missile | 2025-03-04 | Yemen"]),
    ("A new Electron of Rocket Lab left the New Zealand peninsula on Monday.",
     ["US | confirmed | 1 | Electron | 2025-03-03 | -"]),
    # denials in more words
    ("Saudi Arabia said the Houthis fired a missile at Jizan on Tuesday. The Houthis said no such missile had been fired.",
     ["YE | denied | 1 | missile | 2025-03-04 | -"]),
    ("The government in Aden said the Houthis fired a missile at the terminal on Tuesday; the Houthis say they did nothing of the kind.",
     ["YE | denied | 1 | missile | 2025-03-04 | -"]),
    ("Norwegian bloggers wrote that a Sarmat left Plesetsk on Monday; Russia's defence ministry says no such launch took place.",
     ["RU | denied | 1 | Sarmat | 2025-03-03 | Plesetsk"]),
    ("Ukraine said that North Korea had launched two missiles on Tuesday. Pyongyang denies that anything was launched that night.",
     ["KP | denied | 2 | missiles | 2025-03-04 | -"]),
    ("Israel said Iran had fired a missile on Tuesday. Iran said it had launched nothing.",
     ["IR | denied | 1 | missile | 2025-03-04 | -"]),
    ("India says that a Pakistani missile was launched on Sunday towards the Udhampur air base. Islamabad has rejected this, with a spokeswoman saying Pakistan had fired no missile.",
     ["PK | denied | 1 | missile | 2025-03-02 | -"]),
    ("Iranian Space Agency spokesman Behrouz Amini flatly denied that a Qaem-100 carrier had been launched from Chabahar on Monday and exploded.",
     ["IR | denied | 1 | Qaem-100 | 2025-03-03 | Chabahar"]),
    ("Russia fired two missiles at Odesa on Monday. The Kremlin denied that civilians had been hit.",
     ["RU | confirmed | 2 | missiles | 2025-03-03 | -"]),
    ("A Zolfaghar missile of Iran tumbled into the desert near Shahrud on Tuesday. Iran denies that anything was fired.",
     ["IR | failed | 1 | Zolfaghar | 2025-03-04 | near Shahrud"]),
    ("Iran fired a Zolfaghar missile on Tuesday. Iran denies that anything was launched.",
     ["IR | confirmed | 1 | Zolfaghar | 2025-03-04 | -"]),
    # a day set for a launch
    ("SpaceX is targeting no earlier than March 15 for the launch of a Falcon 9 from Florida.",
     ["US | planned | 1 | Falcon 9 | 2025-03-15 | Florida"]),
    ("SpaceX is targeting March 15 for a Falcon 9 launch of 28 Starlink satellites from Vandenberg.",
     ["US | planned | 28 | Starlink | 2025-03-15 | Vandenberg"]),
    ("SpaceX is targeting May 15 for the launch of its Starship.",
     ["US | planned | 1 | Starship | 2025-05-15 | -"]),
    ("ESA plans to launch an Ariane 6 from Kourou on 27 May with two navigation satellites.",
     ["- | planned | 1 | Ariane 6 | 2025-05-27 | Kourou"]),
    ("ISRO has set March 18 for the launch of the PSLV-C61.",
     ["IN | planned | 1 | PSLV-C61 | 2025-03-18 | -"]),
    # what was struck, what failed, how many
    ("Ukraine struck an arms depot in Russia's Bryansk region with six ATACMS missiles on Tuesday.",
     ["UA | confirmed | 6 | ATACMS | 2025-03-04 | -"]),
    ("Rocket Lab's Electron rocket suffered an anomaly two and a half minutes after liftoff on Tuesday.",
     ["US | failed | 1 | Electron | 2025-03-04 | -"]),
    ("Russia launched a massive missile and drone attack on Kyiv on Monday.",
     ["RU | confirmed | - | missile | 2025-03-03 | -"]),
    ("Russia launched a massive missile and drone attack on Kyiv on Monday, killing 12 people. Russia fired 70 missiles and 145 drones, the air force said.",
     ["RU | confirmed | 70 | missile | 2025-03-03 | -"]),
    ("A missile fired by Yemen's Houthi rebels landed near Israel's main airport on Sunday, after interceptors failed to bring it down.",
     ["YE | confirmed | 1 | missile | 2025-03-02 | -"]),
    ("A ballistic missile fired from Yemen was intercepted over Jerusalem on Wednesday, the army said.",
     ["YE | confirmed | 1 | ballistic missile | 2025-03-05 | Yemen"]),
    # people under arms whom nothing names are no "The"
    ("The rebels fired two missiles at a tanker on Tuesday.",
     ["- | confirmed | 2 | missiles | 2025-03-04 | -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TOLD, ids=lambda value: str(value)[:60])
def test_tells_each_launch_and_no_more(text: str, launches: list[str]) -> None:
    assert told(text) == launches


def test_fighters_whom_nothing_names_are_called_as_the_article_does():
    (launch,) = read_by_rules(f"{DATELINE}The rebels fired two missiles on Tuesday.").launches
    assert launch.launching_party.name == "The rebels"
