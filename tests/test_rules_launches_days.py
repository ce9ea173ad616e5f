"""When and where launches told by rule were made, as resolved against a dateline."""

import pytest
from support.reading import read_by_rules

from summarizer.records.launch import Launch

DATELINE = "TOKYO, June 23, 2016 (Agency) - Officials met on Thursday to talk about trade.\n\n"


def told(text: str) -> list[Launch]:
    return list(read_by_rules(DATELINE + text).launches)


# text, day of each launch
DAYS = [
    # what was not done until a day was done on it
    ("North Korea did not test another ballistic missile until November 28, 2019.", ["2019-11-28"]),
    ("In May last year, North Korea tested a Hwasong-18 missile.", ["2015-05"]),
    # so long before or after something else
    ("North Korea fired two missiles on Wednesday. The launch came two days after Iran sent a ballistic missile into the Gulf of Oman.", ["2016-06-22", "2016-06-20"]),
    ("Iran test-fired a ballistic missile on Tuesday, three days after Israel launched a Jericho missile.", ["2016-06-21", "2016-06-18"]),
    ("The council met on Tuesday, a day after North Korea launched an intercontinental ballistic missile.", ["2016-06-20"]),
    ("The drills began on Monday, two days before North Korea launched an intercontinental ballistic missile.", ["2016-06-22"]),
    ("The statement came a day after North Korea fired a ballistic missile.", [None]),
    ("North Korea fired a missile on June 3. That night South Korea answered with two Hyunmoo missiles.", ["2016-06-03", "2016-06-03"]),
    ("Iran, North Korea's state radio said on June 12, was told that the cruise missile which North Korea fired the day before had flown 1,500 km.", ["2016-06-11"]),
    ("On June 12 and 13, according to state media, North Korea's army fired a new cruise missile. Three days later, two ballistic missiles were fired from Wonsan.", ["2016-06-12", "2016-06-16"]),
    ("Three days before the president of North Korea spoke on June 10, the army of North Korea fired a missile.", ["2016-06-07"]),
    ("On Feb. 7, 2016, a month after its fourth nuclear test, North Korea launched a satellite.", ["2016-02-07"]),
    ("After the president took office on May 10, North Korea fired a missile.", [None]),
    ("North Korea fired a missile. Its last ICBM test before that was in November 2015.", [None, "2015-11"]),
    ("In late 2012, in December, North Korea put a satellite into orbit.", ["2012-12"]),
    ("North Korea fired a missile on Wednesday. Missiles were fired on January 5, 11 and 14.", ["2016-06-22", "2016-01-05", "2016-01-11", "2016-01-14"]),
    ("North Korea fired a missile on Wednesday. Two and a half weeks earlier, on June 5, it had fired eight missiles.", ["2016-06-22", "2016-06-05"]),
    # two dates, of which one says when the other was
    ("North Korea fired a missile overnight on June 20, Japan said.", ["2016-06-20"]),
    ("North Korea launched a missile less than a month ago, on May 28.", ["2016-05-28"]),
    ("Iran launched a Simorgh on a Sunday in June 2014.", ["2014-06"]),
    ("Iran launched a Simorgh on Tuesday, a day later than planned.", ["2016-06-21"]),
    ("At 5:58 a.m. on Monday (2058 GMT on Sunday) North Korea fired a missile.", ["2016-06-20"]),
    ("Not since December 2012 had North Korea launched a satellite.", ["2012-12"]),
    ("China fired missiles near Taiwan on Wednesday. The last time China fired missiles near it was in 1996.", ["2016-06-22", "1996"]),
    ("North Korea fired two Hwasong-11 missiles, its media said. It was silent until June 12, when cruise missiles were fired again.", [None, "2016-06-12"]),
    ("A flight test by the United States of a hypersonic missile failed on Wednesday. China and Russia have each tested such weapons.", ["2016-06-22"]),
    ("The step followed Tehran's missile and drone raid on Erbil at the weekend. Iran launched more than 40 drones and missiles late on Saturday.", ["2016-06-18"]),
    ("Hezbollah has traded fire with Israel since October and on Wednesday launched anti-tank missiles at a village.", ["2016-06-22"]),
    ("The US said on Tuesday that Iran's launch of a satellite violated the resolution.", [None]),
    ("Pakistan said on Monday that India's missile test was a threat to peace.", [None]),
    ("North Korea's launch of a missile on Monday was condemned on Tuesday.", ["2016-06-20"]),
    ("On Monday the council condemned Iran, which launched a missile from Semnan.", [None]),
    # what was done while it flew
    ("Sirens wailed on Wednesday morning after a ballistic missile launched by North Korea flew over Hokkaido.", ["2016-06-22"]),
    ("Shares fell on Wednesday after North Korea launched a ballistic missile.", [None]),
    # told by the clock, as part of the news
    ("Russia attacked Ukraine with five ballistic missiles on Tuesday. Three Iskander-M missiles were fired by Russia at Kharkiv at 2 a.m., the Air Force said.", ["2016-06-21", "2016-06-21"]),
    # told by those who made the attack
    ("On June 6 a missile fired by the Houthis was shot down over Riyadh. Three days later the militia claimed that it had fired a cruise missile at a power plant in Abu Dhabi.", ["2016-06-06", "2016-06-09"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_tells_the_day(text: str, days: list[str | None]) -> None:
    assert [launch.date.value if launch.date else None for launch in told(text)] == days


def test_the_year_over_a_part_of_a_chronology_is_that_of_its_days() -> None:
    page = (
        "A chronology of missile tests\n\n2015\nOctober 10: Iran tests the Emad ballistic missile.\n\n2017\n"
        "January 29: A Khorramshahr missile of Iran's explodes after flying 960 km from Semnan.\n"
        "June 18: Six Zolfaghar missiles are launched from Kermanshah by Iran.\n"
    )
    launches = read_by_rules(page).launches
    days = [launch.date.value if launch.date else None for launch in launches]
    assert days == ["2015-10-10", "2017-01-29", "2017-06-18"]


# text, place of each launch
PLACES = [
    ("A missile was launched on Wednesday from Houthi-controlled territory in Yemen.", ["Houthi-controlled territory in Yemen"]),
    ("Three Iskander-M missiles were fired by Russia at Dnipro on Wednesday from occupied Crimea.", ["occupied Crimea"]),
    ("The trial by Britain of a Trident missile from a Royal Navy submarine in January failed.", [None]),
    ("Japan blacklisted nine companies from China and Singapore on Wednesday, two days after North Korea test-fired a ballistic missile from Wonsan.", ["Wonsan"]),
    ("Messages from Moscow said that North Korea had fired a missile on Wednesday.", [None]),
    ("India test-fired an Agni-V missile on June 3 from Wheeler Island. An Agni-IV was tested from the same island on June 10.", ["Wheeler Island", "the same island"]),
    ("Iran's Revolutionary Guards fired missiles from Kermanshah at Erbil on June 3.", ["Kermanshah"]),
    ("Four missiles were launched by North Korea from Tongchang-ri on June 3.", ["Tongchang-ri"]),
    ("Four missiles are launched from Tongchang-ri on June 3.", ["Tongchang-ri"]),
    ("A missile fired by Houthis was brought down on June 3 close to King Khalid Airport.", [None]),
    ("An Agni-V missile was test-fired by India on Tuesday. It took off from the integrated test range off the Odisha coast at 8 am.", ["the integrated test range off the Odisha coast"]),
    ("The Houthis launched a ballistic missile from Yemen at Israel on Tuesday.", ["Yemen"]),
    ("North Korea launched a ballistic missile from North Korea on Tuesday.", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_tells_the_place(text: str, places: list[str | None]) -> None:
    assert [x.location.text if x.location else None for x in told(text)] == places


def test_a_town_that_was_fired_at_did_not_launch() -> None:
    text = "Three ballistic missiles were fired at Dnipro on Wednesday from occupied Crimea."
    assert told(text) == []


# headline, text, whether each launch is background
NEWS = [
    # however old, it is what the article is on
    ("Navy admits missile test failed", "A test launch of a Trident missile by Britain ended in failure last month, the ministry said.", [False]),
    ("Navy admits missile test failed", "The ministry spoke. A test launch of a Trident missile by Britain ended in failure last month.", [True]),
    # told in the headline, without a day
    ("Iran fires missiles at Israel", "We are closing this page. Here is how things stand. Much is unclear. Iran has fired 180 ballistic missiles at Israel.", [False]),
    ("Talks end in Tokyo", "The moves come a month after North Korea fired a ballistic missile.", [True]),
]  # fmt: skip


@pytest.mark.parametrize(("headline", "text", "background"), NEWS)
def test_tells_news_from_background(headline: str, text: str, background: list[bool]) -> None:
    page = f"{headline}\n\nTOKYO, June 23, 2016 (Agency) - {text}"
    launches = read_by_rules(page).launches
    assert [launch.background for launch in launches] == background


# text, (count, name or type) of each launch
THINGS = [
    # a satellite by the rocket that put it up
    ("Iran on Wednesday put the Chamran-1 satellite into orbit by means of the Qaem-100 carrier.", [(1, "Qaem-100", "carrier")]),
    ("Iran launched the Noor-3 satellite on Wednesday using a Qassed rocket.", [(1, "Qassed", "rocket")]),
    ("India on Wednesday launched 36 satellites on an LVM3 rocket from Sriharikota.", [(1, "LVM3", "rocket")]),
    ("Iran put its first satellite, Omid, into orbit in February 2009 with a Safir rocket.", [(1, "Safir", "rocket")]),
    ("Iran launched a satellite on Wednesday. The Simorgh carrier was launched at noon.", [(1, "Simorgh", "carrier")]),
    ("Iran launched a satellite on Wednesday with the help of Russia.", [(1, None, "satellite")]),
    # numbers that are of a name, numbers that are of things
    ("A Minuteman 3 intercontinental ballistic missile was launched by U.S. airmen on Wednesday.", [(1, "Minuteman 3", "intercontinental ballistic missile")]),
    ("A pair of KN-23 missiles rose from a train in North Korea on Wednesday.", [(2, "KN-23", "missiles")]),
    ("North Korea fired a Hwasong-14 missile on June 3. An earlier test of the same missile took place on May 4.", [(1, "Hwasong-14", "missile")] * 2),
    ("The council spoke of North Korea's intercontinental ballistic missile launches. Three missiles were launched on June 5 by North Korea.", [(3, None, "missiles")]),
    # what it is called, told behind it or in its type
    ("India on Wednesday test-fired its most ambitious missile, the nuclear-capable Agni-V.", [(1, "Agni-V", "missile")]),
    ("India on Wednesday test-fired a missile, a copy of the Scud.", [(1, None, "missile")]),
    ("Russia launched a Bulava sea-based ballistic missile on Tuesday.", [(1, "Bulava", "sea-based ballistic missile")]),
    ("Russia fired Iskander-M and Kinzhal missiles on Wednesday.", [(None, "Kinzhal", "missiles")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "things"), THINGS)
def test_tells_what_was_launched(
    text: str, things: list[tuple[float | None, str | None, str]]
) -> None:
    found = [
        (
            x.count.value if x.count else None,
            x.missile_name.text if x.missile_name else None,
            x.missile_type.text if x.missile_type else None,
        )
        for x in told(text)
    ]
    assert found == things


# text, altitude and distance in km
FIGURES = [
    ("North Korea fired a rocket on Tuesday. It soared to a maximum altitude of 1 413.6 km.", (1413.6, None)),
    ("North Korea fired a missile on Tuesday. It climbed no higher than 48 km.", (48, None)),
    ("North Korea fired a missile on Tuesday. The army tracked the weapon to about 800 km.", (None, 800)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_tells_how_far(text: str, figures: tuple[float | None, float | None]) -> None:
    (launch,) = told(text)
    high, far = launch.altitude, launch.range
    assert (high.value if high else None, far.value if far else None) == figures


# text, status of each launch
WORD = [
    # what failed, and what did not
    ("A North Korean projectile came apart in the air on Wednesday, South Korea's military said.", [("confirmed", "failure")]),
    ("Iran launched a Simorgh on Wednesday but its second stage did not ignite.", [("confirmed", "failure")]),
    ("A missile let off by HMS Vengeance in June 2016 veered towards the coast and had to be destroyed.", [("confirmed", "failure")]),
    ("North Korea's five launches of the rocket since April ended in failure.", [("confirmed", "failure")]),
    ("North Korea fired a missile on Monday. It came a week after the North's failed attempt to launch a spy satellite.",
     [("confirmed", "unknown"), ("confirmed", "failure")]),
    ("Officials said little. The failure follows two firings by North Korea of missiles on Feb. 27 and March 5.", [("confirmed", "unknown")] * 2),
    # whose word it is
    ("North Korea boasted that a submarine missile hitherto unknown to the outside world, the Pukguksong-7, had been launched on Wednesday.", [("claimed", "unknown")]),
    ("Saudi air defenses on Tuesday shot down a missile fired by Yemen's Houthi militia at the capital, the Saudi-led coalition said.", [("confirmed", "unknown")]),
    ("The Financial Times reported that China tested a hypersonic missile in August.", [("reported", "unknown")]),
    ("China tested a hypersonic missile in August, the U.S. military told the Washington Post.", [("confirmed", "unknown")]),
    ("A ballistic missile that Pyongyang says is the Hwasong-17 was fired by North Korea on Wednesday.", [("confirmed", "unknown")]),
    ("Reports that North Korea fired a missile on Tuesday are false, the ministry said.", [("denied", "unknown")]),
    # what is told of first, and by whom only then
    ("The North spoke of the launch. North Korea's army boasted that a missile, the Pukguksong-7, had been launched on Wednesday.", [("claimed", "unknown")]),
    ("North Korea fired a missile on Monday but it came down far short of its mark.", [("confirmed", "failure")]),
    ("North Korea tried to fire a missile on Monday but it got no further than the launch pad.", [("confirmed", "failure")]),
    ("North Korea's test of a missile on Monday went badly wrong.", [("confirmed", "failure")]),
    ("Iran's Simorgh rocket was launched on Monday but was unable to put its payload into orbit.", [("confirmed", "failure")]),
    ("Iran's Simorgh rocket, launched on Monday, did not have enough speed to place its satellite in orbit.", [("confirmed", "failure")]),
    ("Iran launched a Simorgh rocket on Monday. The attempt came to nothing.", [("confirmed", "failure")]),
    ("Russia's Bulava missile was launched on Monday. Its third stage malfunctioned.", [("confirmed", "failure")]),
    ("India's test of a K-4 missile on Monday did not go as planned.", [("confirmed", "failure")]),
    ("Russia fired a missile on Monday that failed to explode.", [("confirmed", "unknown")]),
    ("Russia successfully launched a Bulava missile on Monday after a failure in July.", [("confirmed", "success")]),
    # whose failure it was
    ("The Security Council failed on Tuesday to adopt a text on the missile that North Korea launched on Monday.", [("confirmed", "unknown")]),
    # a denial of something else
    ("Iran first put a satellite into orbit in February 2009. Washington says that such rockets could carry warheads. Tehran denies it.", [("confirmed", "success")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word"), WORD)
def test_tells_whose_word_and_how_it_went(text: str, word: list[tuple[str, str]]) -> None:
    assert [(str(x.confirmation), str(x.outcome)) for x in told(text)] == word


# text, party of each launch
WHOSE = [
    # one named only later did not launch what was told before
    ("The three-stage rocket lifted off from Bowen on June 20. It carried nothing. Rocket Lab has launched 17 Electron rockets this year.", ["Rocket Lab"]),
    # two of one day, of two sides
    ("North Korea fired a missile on May 1. On June 4 a missile overflew Aomori. The same day, a South Korean Hyunmoo-2 crashed on a base.", ["North Korea", "North Korea", "South Korean"]),
    # what others did, and what was attended
    ("The U.S. fired a Minuteman III on June 7. Its puppets launched a Hyunmoo on June 9.", ["U.S."]),
    ("North Korea fired a missile on June 7. Washington on Tuesday blacklisted Jon Il Ho, who attended launches.", ["North Korea"]),
    # nobody is known to have launched it
    ("Iran fired a dozen missiles at two bases on Wednesday. Two rockets landed in the Green Zone on Wednesday. Nobody claimed that attack.", ["Iran"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whose"), WHOSE)
def test_tells_whose_it_is_only_where_known(text: str, whose: list[str]) -> None:
    assert [x.launching_party.text for x in told(text)] == whose


def test_it_is_what_the_sentence_before_begins_with() -> None:
    text = "Russia fired 20 missiles on Monday. Kyiv does not comment. It denied firing the missile that hit a farm on June 3."
    assert told(text)[-1].launching_party.country == "UA"


def test_what_became_of_one_is_not_what_became_of_all() -> None:
    (launch,) = told(
        "Hamas launched two rockets toward Tel Aviv on Monday, one of which fell short."
    )
    assert str(launch.outcome) == "unknown"


def test_the_words_that_tell_a_launch_are_its_own() -> None:
    launches = told("North Korea fired a missile on Wednesday. Another was fired on June 5.")
    assert [launch.trigger.text for launch in launches] == ["fired a missile", "fired on"]
    assert [launch.evidence[-1].start <= launch.trigger.start for launch in launches] == [
        True,
        True,
    ]
