"""Launches by rule, verbs of other things too, and missiles that their day or name alone tells."""

import pytest
from support.reading import read_by_rules

from summarizer.records.launch import Launch

DATELINE = "GENEVA, June 23, 2022 (Agency) - "


def told(text: str) -> list[Launch]:
    return list(read_by_rules(DATELINE + text).launches)


# wording, country of the party, date of each launch
TOSSED = [
    # verbs that take much else as their object
    ("Iran said it had aimed three ballistic missiles at a base in Iraq on Monday.", [("IR", "2022-06-20")]),
    ("North Korea put a missile over Japan on Tuesday.", [("KP", "2022-06-21")]),
    ("Russia emptied dozens of cruise missiles into Ukraine on Monday night.", [("RU", "2022-06-20")]),
    ("Five ballistic missiles were directed at Erbil from Iran on Sunday, Iraqi officials said.", [("IR", "2022-06-19")]),
    ("Ukraine expects more after the missiles that Russia flung at Odesa on Sunday.", [("RU", "2022-06-19")]),
    ("The Oreshnik was used against a plant in Dnipro on Tuesday.", [("RU", "2022-06-21")]),
    # trials
    ("Japan tried its Type 12 missile at a range in the north on Monday.", [("JP", "2022-06-20")]),
    ("India tried out a long-range cruise missile on Tuesday, officials said.", [("IN", "2022-06-21")]),
    ("Israel flew an Arrow 3 from Alaska on Tuesday, the ministry said.", [("IL", "2022-06-21")]),
    # what carried a satellite
    ("A small satellite rode a Qased rocket to orbit on Wednesday, Iran said.", [("IR", "2022-06-22")]),
    # whose missile it is, where nobody is named
    ("An unarmed Minuteman III flew to Kwajalein on Tuesday.", [("US", "2022-06-21")]),
    ("Diplomats met over Wednesday's Hwasong-15, which climbed to 4,400 km.", [("KP", "2022-06-22")]),
    ("It stayed aloft longer than the Hwasong-14 of July 2017.", [("KP", "2017-07")]),
    ("The Oreshnik that slammed into a plant on Tuesday came from the Caspian.", [("RU", "2022-06-21")]),
    # what stands for a missile told before
    ("North Korea fired a missile on Monday. It flew farther than the one it sent over Japan on May 29.", [("KP", "2022-06-20"), ("KP", "2022-05-29")]),
    ("A US Navy Minuteman? No: an unarmed Trident streaked over California on Sunday.", [("US", "2022-06-19")]),
    # what hit or was hit, and what an attack was made of
    ("Tuesday dawned with two North Korean ballistic missiles splashing down off Hamhung.", [("KP", "2022-06-21")]),
    ("Iran's retaliation came on Tuesday night in the form of 200 ballistic missiles.", [("IR", "2022-06-21")]),
    ("Moscow's barrage on Tuesday consisted of 32 missiles and some 440 drones.", [("RU", "2022-06-21")]),
    ("The latest ship, holed by a Houthi missile on Wednesday, sank.", [("YE", "2022-06-22")]),
    ("Odesa came under fire from Russian Kalibrs on Saturday.", [("RU", "2022-06-18")]),
    ("An Iskander killed nine people in Chuhuiv on Thursday.", [("RU", "2022-06-23")]),
    ("Russia's Tsirkon was put through a 900-km flight on Saturday.", [("RU", "2022-06-18")]),
    ("North Korea's bid to orbit a spy satellite ended in a fireball on Monday night.", [("KP", "2022-06-20")]),
    # several of a sentence
    ("The missile that crossed over Hokkaido on Friday flew farther than the one North Korea sent the same way on May 29.", [("KP", "2022-06-17"), ("KP", "2022-05-29")]),
    ("Wednesday's Hwasong-15 dwarfed the pair of ICBMs flown in May.", [("KP", "2022-06-22"), ("KP", "2022-05")]),
    ("North Korea has made two tests this year, an IRBM on Jan. 6 and three KN-23s on Tuesday.", [("KP", "2022-01-06"), ("KP", "2022-06-21")]),
    ("Its drill had a Yars from Plesetsk and a Sineva from the Barents Sea on Wednesday, Russia said.", [("RU", "2022-06-22"), ("RU", "2022-06-22")]),
    ("Iran's Simorgh rocket was lost in January 2019. Its predecessors, launched in July 2017 and April 2016, failed too.", [("IR", "2019-01"), ("IR", "2017-07"), ("IR", "2016-04")]),
    # nothing was launched
    ("The film about the Scud that hit Dhahran opened on Friday.", []),
    ("Pakistan asked on Monday what a second missile shot would cost.", []),
    ("Iran aims its missiles at American bases, the general said on Monday.", []),
    ("The army put its new missiles on display on Monday.", []),
    ("Russia put the Sarmat missile into service on Monday.", []),
    ("North Korea put up a statue of its rocket on Tuesday.", []),
    ("The minister tried to sell missiles to Oman on Monday.", []),
    ("Wednesday's Sentinel hearing was put off.", []),
    ("Senators asked about Monday's Tomahawk sale.", []),
    ("Missiles directed at the city since 2019 are many, says Iran.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TOSSED)
def test_who_launched_and_when(text: str, launches: list[tuple[str, str]]) -> None:
    assert [(x.launching_party.country, x.date and x.date.value) for x in told(text)] == launches


# what tells a launch by no more than a missile, its day and what it did; and what does not
LOOSE = [
    ("The cathedral's roof is open to the sky since a Russian missile on July 23, 2023, destroyed its altar.", [("RU", "2023-07-23")]),
    ("For Erimo, Tuesday meant sirens and a North Korean missile overhead.", [("KP", "2022-06-21")]),
    ("India's Prithvi-II went where it should on Tuesday night and made a splash.", [("IN", "2022-06-21")]),
    ("Tuesday saw the Agni Prime leave its canister for the third time.", [("IN", "2022-06-21")]),
    ("A 30-yard missile from a Turkish winger settled the match on Tuesday.", []),
    ("A stray Kalibr cost the village its school on Monday and nine people are dead.", [("RU", "2022-06-20")]),
    ("South Korea's Hyunmoo-5 missile drew crowds on Tuesday at an air show.", []),
    ("Washington sent Typhon missiles to Luzon in April.", []),
    ("A destroyer carrying Chinese YJ-18 missiles passed Taiwan on Monday.", []),
    ("Russian bombers armed with Kh-101 missiles flew over the Barents Sea on Monday.", []),
    ("Israel struck a Hezbollah missile store on Monday, killing two.", []),
    ("Ukraine hit a Russian S-400 battery in Crimea on Tuesday.", []),
    ("A blast at a Russian missile range killed five on August 8, 2019.", []),
    ("The price of a Tomahawk missile rose to $2 million in 2022.", []),
    ("Moscow's Sarmat missile entered service in September.", []),
    ("The US tested its response to North Korean missiles on Monday.", []),
    ("Fragments of a Russian missile were put on show at the Capitol on Monday.", []),
    ("Ukraine got permission on Sunday to hit Russia with ATACMS missiles.", []),
    ("On Friday the world marked two years since Russian missiles first fell on Kyiv.", []),
    ("A man who filmed a Russian missile was jailed on Monday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), LOOSE)
def test_tells_a_launch_whatever_its_verb(text: str, launches: list[tuple[str, str]]) -> None:
    assert [(x.launching_party.country, x.date and x.date.value) for x in told(text)] == launches


# days of other launches, by a word that points back at those told
BACK = [
    ("Russia's Oreshnik came down on Lviv on Tuesday. The first had been used against Dnipro in November 2021.", ["2022-06-21", "2021-11"]),
    ("North Korea fired two missiles on Monday. The previous pair, fired on May 25, flew as far.", ["2022-06-20", "2022-05-25"]),
    ("Houthi missiles fell on Marib in May. The latest, on Thursday, hit a camp.", ["2022-05", "2022-06-23"]),
    ("Russia loosed 96 missiles at Ukraine on Tuesday, after the 84 of May 10.", ["2022-06-21", "2022-05-10"]),
    ("Iran launched a Simorgh rocket on Sunday. Another, in March, had failed.", ["2022-06-19", "2022-03"]),
    ("Iran lofted a satellite on Monday. Two more are due to be launched in July.", ["2022-06-20", "2022-07"]),
    # other things are pointed at
    ("North Korea fired a missile on Monday. The shot had been pencilled in for May.", ["2022-06-20"]),
    ("North Korea fired a missile on Monday. The first summit was on June 12, 2018.", ["2022-06-20"]),
    ("North Korea fired a missile on Monday. The second resolution was adopted in May.", ["2022-06-20"]),
    ("North Korea fired two missiles on Monday. Another two were arrested on May 9.", ["2022-06-20"]),
    ("Iran fired a missile on Monday. The launch team had met on May 9.", ["2022-06-20"]),
    ("Iran fired a missile on Monday. The last election was in May.", ["2022-06-20"]),
    ("Iran fired a missile on Monday. Its first president died in May.", ["2022-06-20"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), BACK)
def test_days_of_launches_pointed_back_at(text: str, days: list[str]) -> None:
    assert [x.date and x.date.value for x in told(text)] == days
