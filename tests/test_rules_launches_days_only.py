"""Launches that an article tells by their day and little else, behind one told in full."""

import pytest
from support.reading import drafted_launches

DATELINE = "NEW DELHI, June 23, 2016 (Agency) - "
LEAD = "India test-fired an Agni-V missile on Monday, the defense ministry said. "

# text behind the lead, (day, outcome) of the launches behind the first
BY_DAY = [
    ("The previous one, on April 28, was recognized as a success.", [("April 28", "success")]),
    ("So was the March 18 launch.", [("March 18", "unknown")]),
    ("The first-ever underwater launch, on December 21, 2014, was a success.", [("December 21, 2014", "success")]),
    ("It was the third this month: one, on June 11, set off a fire near the range.", [("June 11", "unknown")]),
    ("Before that there was one on May 20 and another on May 29.", [("May 20", "unknown"), ("May 29", "unknown")]),
    ("Two failures were reported last year: on May 7 the missile fell into the sea, on July 25 it self-destructed, and on September 24 the second stage was to blame.", [("May 7", "failure"), ("July 25", "failure"), ("September 24", "failure")]),
    ("On May 3 one exploded, and on May 9 another did not leave its launcher.", [("May 3", "failure"), ("May 9", "failure")]),
    ("The next one is slated for early next year, officials said.", [("early next year", "unknown")]),
    ("Talks were held. The next one is set for October.", []),
    # launches called off
    ("The launch of a second Agni-V missile, planned for May, was called off because of the weather.", []),
    ("India had called off a May 3 launch of the missile.", []),
    # other things than launches
    ("The launch came after a nuclear test in 1998. The third, on May 12, was denied.", []),
    ("The council has adopted five resolutions. The first, on October 14, 2006, banned luxury goods.", []),
    ("Talks were held twice. One, on May 5, ended without a deal.", []),
    ("On May 3 the council met, and on May 9 it voted.", []),
    ("The May 18 test of the engine was put off.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "further"), BY_DAY)
def test_told_by_day(text: str, further: list[tuple[str, str]]) -> None:
    drafts = drafted_launches(DATELINE + LEAD + text)
    found = [(d.date.text if d.date else None, d.outcome.value) for d in drafts[1:]]
    assert found == further


# text, outcome and confirmation of its launch
STRUCK = [
    ("An Iskander missile exploded over a playground in Kyiv on June 4, killing 20 people. Russia is silent.", ("unknown", "confirmed")),
    ("On April 4 a Russian missile with a cluster warhead crashed into a hotel, wounding nine.", ("unknown", "confirmed")),
    ("Brazil's VLS-1 rocket exploded on the pad on August 22, 2003, killing 21 technicians.", ("failure", "confirmed")),
    ("People were hurt early Sunday when a ballistic missile from Yemen struck a farm, the army said.", ("unknown", "confirmed")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), STRUCK)
def test_what_explodes_where_it_was_aimed_did_not_fail(text: str, told: tuple[str, str]) -> None:
    drafts = drafted_launches(DATELINE + text)
    assert [(d.outcome.value, d.confirmation.value) for d in drafts] == [told]


# text, count and day of its launches
TALLIES = [
    ("Pyongyang conducted 24 missile tests in 2015 and eight so far this year, according to a tally.", [("24", "2015"), ("eight", "this year")]),
    ("North Korea fired 64 missiles in 2014, 30 in 2015 and 12 so far this year.", [("64", "2014"), ("30", "2015"), ("12", "this year")]),
    ("North Korea has launched 12 ballistic missiles this year, compared with 25 in 2015.", [("12", "this year"), ("25", "2015")]),
    ("China's DF-41 was tested twice in 2015, on Aug. 6 and on Dec. 4, U.S. officials say.", [(None, "Aug. 6"), (None, "Dec. 4")]),
    ("Exports stopped after North Korea had twice in a month fired an intercontinental ballistic missile.", [(None, None)]),
    ("In all, Israel has counted 83 missiles launched by the Houthis since the war began.", [("83", None)]),
    ("Iraq fired 39 Scuds at Israel on Monday.", [("39", "Monday")]),
    ("Iran said Sunday it launched a satellite. Tehran has few friends. Israel is one of its foes. Hours before Sunday's attempt the Guards unveiled a missile.", [("a satellite", "Sunday")]),
    ("The Houthis have fired more than 250 missiles and drones since October 2014. The first, on October 19 that year, were shot down.", [("more than 250", "since October 2014"), (None, "October 19 that year")]),
    ("North Korea fired a missile on Monday, its fifth in June.", [("a missile", "Monday")]),
    ("North Korea spent 64 million dollars on missiles in 2014, 30 in 2015.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TALLIES)
def test_tallies(text: str, launches: list[tuple[str | None, str | None]]) -> None:
    drafts = drafted_launches(DATELINE + text)
    assert [(d.count, d.date.text if d.date else None) for d in drafts] == launches


# text, who made its launches
FORCES = [
    ("An unarmed Minuteman 3 missile streaked out over the Pacific early Wednesday, Air Force officials said.", ["Air Force"]),
    ("The Navy test-fired a new cruise missile from a frigate on Tuesday.", ["Navy"]),
    ("The Air Force fired a Minuteman III on Friday. In July 2011, controllers blew up a Minuteman 3 five minutes into flight.", ["Air Force", "Air Force"]),
    ("The Air Force fired a Minuteman III on Friday. The base last saw a Minuteman go up on May 19.", ["Air Force", "Air Force"]),
    ("The Air Force fired a Minuteman III on Friday. The base last saw a Minuteman go up on May 19. Before that there was one on March 20 and a pair of tests in February.", ["Air Force"] * 4),
    ("A Long March 2D lifted off from Jiuquan on Wednesday, China said. A Long March 3B put a satellite in orbit on June 12, and a Kuaizhou-1A failed on May 3.", ["Jiuquan", "China", "China"]),
    ("Russia fired a Sineva on Monday, and on May 3 a Bulava exploded after leaving the White Sea.", ["Russia"] * 2),
    ("Russia sent up a Rokot rocket on Tuesday. A Soyuz-2.1b followed three days later.", ["Russia"] * 2),
    ("Iran showed a Khorramshahr-4 missile on Thursday. Iran had tested it twice before, in January 2015 and in September 2014.", ["Iran"] * 2),
    ("The Houthis have fired more than 250 missiles at Israel since October 2014. The first, on October 19 that year, were shot down.", ["Houthis"] * 2),
    ("Israel tested its Arrow 3 on Sunday off the coast.", ["Israel"]),
    ("Militants in Gaza fired five rockets at Sderot on Monday, the Israeli army said.", ["Militants in Gaza"]),
    ("Israel said militants in Gaza fired five rockets at Sderot on Monday.", ["militants in Gaza"]),
    ("Separatists in Donbas fired a Tochka-U missile at Kramatorsk on Monday, Ukraine said.", ["Separatists in Donbas"]),
    ("The Houthi rebels fired a missile at Riyadh on Monday.", ["Houthi rebels"]),
    ("The first Oreshnik missile fell on Dnipro on Nov. 21, 2015. Moscow has fired none since.", ["Moscow"]),
    ("India's submarine-launched K-15 missile had its first user trial on August 11.", ["India"]),
    # no launches, or no more of them
    ("A missile from Yemen hit a village on Sunday. Two interceptors missed. A source said that the first Arrow 3 was launched late.", ["Yemen"]),
    ("North Korea fired two missiles on Monday, and one missile fell into the sea.", ["North Korea"]),
    ("North Korea fired a missile on Monday. A statement followed three days later.", ["North Korea"]),
    ("A missile hit the Navy base at Norfolk on Tuesday.", []),
    ("The Navy's museum launched a model rocket on Tuesday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), FORCES)
def test_the_force_of_an_articles_own_country(text: str, parties: list[str]) -> None:
    drafts = drafted_launches("June 23, 2016 - " + text)
    assert [d.launching_party.text for d in drafts] == parties


def test_what_underwent_a_trial_is_its_missile() -> None:
    text = "Russia's Sarmat missile passed its first flight test in April 2015."
    drafts = drafted_launches(DATELINE + text)
    assert [d.missile_name for d in drafts] == ["Sarmat"]
