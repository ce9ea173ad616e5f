"""Launches told by leaving out what was said of the one before."""

import pytest
from support.reading import drafted_launches

from summarizer.records.launch import LaunchDraft

DATELINE = "SEOUL, June 23, 2016 (Agency) - "


def told(text: str) -> list[LaunchDraft]:
    return drafted_launches(DATELINE + text)


def days(drafts: list[LaunchDraft]) -> list[tuple[str | None, str | None]]:
    """Return the count and the day of each launch."""
    return [(draft.count, draft.date.text if draft.date else None) for draft in drafts]


# text, (party, day) of the launches
FLIGHTS = [
    ("Iran fired a Zolfaghar missile on Monday. A version that flies twice as far, a general said, would be test-fired in December.", [("Iran", "Monday"), ("Iran", "December")]),
    ("India tested an Agni-5 missile on Monday. A longer-range variant will be tested in December.", [("India", "Monday"), ("India", "December")]),
    ("Iran fired a Zolfaghar missile on Monday. A newer version was shown at a parade and will be sold abroad.", [("Iran", "Monday")]),
    ("The firm showed its rocket. A new version of the app was launched on Monday.", []),
    ("A North Korean projectile came apart in the air on Wednesday moments after leaving the ground.", [("North Korean", "Wednesday")]),
    ("A North Korean ballistic missile overflew Hokkaido on Tuesday after a lift-off from Sunan.", [("North Korean", "Tuesday")]),
    ("A missile from Yemen struck a village near Eilat early on Sunday.", [("Yemen", "Sunday")]),
    ("A North Korean Hwasong-12 crosses northern Japan on Tuesday.", [("North Korean", "Tuesday")]),
    ("In April 2012 an Unha-3 rocket carrying a North Korean satellite was lost after liftoff.", [("North Korean", "April 2012")]),
    ("A missile let off by HMS Vengeance in June 2015 veered towards the coast.", [("HMS Vengeance", "June 2015")]),
    ("In May the same Iranian rocket had carried Soraya to 500 kilometers.", [("Iranian", "May")]),
    ("Iran put its first home-built satellite, Omid, into orbit in February 2009.", [("Iran", "February 2009")]),
    ("In February 2009 the Iranian satellite Omid was carried up by a rocket.", [("Iranian", "February 2009")]),
    ("Iran sent 120 ballistic missiles and 170 drones towards Israel on June 13.", [("Iran", "June 13")]),
    ("Hezbollah showered northern Israel with some 200 rockets on Wednesday.", [("Hezbollah", "Wednesday")]),
    ("South Korea and the United States fired eight ATACMS missiles on June 6.", [("South Korea", "June 6")]),
    ("Japan's H3 rocket was ordered to self-destruct minutes after liftoff on June 7.", [("Japan", "June 7")]),
    ("An Indian BrahMos missile accidentally flew into Pakistan in March 2015.", [("Indian", "March 2015")]),
    ("Iran on Wednesday sent into space a rocket called Zuljanah.", [("Iran", "Wednesday")]),
    ("Russia orbited an Iranian satellite on a Soyuz rocket in August 2015.", [("Russia", "August 2015")]),
    ("India's PSLV-C51 carried 19 satellites aloft from Sriharikota on June 8.", [("India", "June 8")]),
    ("The curbs came after North Korea's January nuclear test and February rocket launch.", [("North Korea", "February")]),
    ("In 1998 a North Korean Taepodong-1 missile flew over Japan, and in 2009 another rocket did the same.", [("North Korean", "1998"), ("North Korean", "2009")]),
    ("The North Korean rocket launch on Tuesday was the country's 12th this year and the second this week.", [("North Korean", "Tuesday")]),
    ("On May 4 a Houthi missile was brought down close to Riyadh.", [("Houthi", "May 4")]),
    ("The Houthis fired a missile on June 20. A further missile, aimed at Jizan, was destroyed on May 30.", [("Houthis", "June 20"), ("Houthis", "May 30")]),
    ("On May 4 the Pentagon attempted a flight test of a missile from Kodiak.", [("Pentagon", "May 4")]),
    ("Britain shares the Trident missile with the Americans, who have conducted 190 tests since 1989.", [("Americans", "since 1989")]),
    ("Baghdad has denied that any missiles were launched from its soil on Monday.", [("Baghdad", "Monday")]),
    ("North Korea has test-fired missiles on 12 occasions this year.", [("North Korea", "this year")]),
    ("The failure follows two firings of North Korean missiles — on May 27 and June 5.", [("North Korean", "May 27"), ("North Korean", "June 5")]),
    ("The world was slow to respond to North Korea, whose Unha-3 rocket broke up on Tuesday.", [("North Korea", "Tuesday")]),
    ("A draft was put forward over that country's missile launches, after votes by China. One of three missiles launched on Monday by North Korea fell short.", [("North Korea", "Monday")]),
    ("Russia said on Wednesday that it had flown its Burevestnik missile. The missile left Pankovo on Monday morning.", [("it", "Monday morning")]),
    ("A Hwasong-15 missile was launched by North Korea on May 8, and a Hwasong-17 followed on May 16.", [("North Korea", "May 8"), ("North Korea", "May 16")]),
    ("South Korea's rocket has been flown twice, in March and December 2015.", [("South Korea", "March"), ("South Korea", "December 2015")]),
    ("The Sarmat, a missile to replace the Voyevoda, was launched by Russia on April 20.", [("Russia", "April 20")]),
    ("Russia fired a Sineva missile from the submarine Tula on April 20.", [("Russia", "April 20")]),
    ("India said there had been three successful trials of the missile. Pakistan tested its Ababeel missile on May 4.", [("Pakistan", "May 4")]),
    ("Russia fired 2,023 attack drones and 194 missiles in May.", [("Russia", "May")]),
    ("The Ghauri missile was fired by Pakistan on April 6, weeks before nuclear tests by India.", [("Pakistan", "April 6")]),
    ("Missiles fired from Iran on Tuesday hit a base in Iraq used by U.S. troops.", [("Iran", "Tuesday")]),
    ("Israel said a missile from Yemen was intercepted on Tuesday before it crossed into Israel.", [("Yemen", "Tuesday")]),
    ("Russia fired a missile on June 20. Ukraine's air defenses took out four Kalibrs on Tuesday.", [("Russia", "June 20"), ("Russia", "Tuesday")]),
    ("A Houthi missile set a tanker ablaze on Tuesday.", [("Houthi", "Tuesday")]),
    ("Pakistan test-flew its Ababeel missile on Tuesday.", [("Pakistan", "Tuesday")]),
    ("Russia has expended some 2,100 missiles since February.", [("Russia", "since February")]),
    ("Russia fired a missile on June 20. Russia shot down two HIMARS rockets on Tuesday.", [("Russia", "June 20")]),
    ("Russia fired a missile on June 20. Sappers neutralized a rocket found in a field on Tuesday.", [("Russia", "June 20")]),
    # no launches, or nobody's
    ("The USS Carney fired SM-2 missiles on Tuesday to bring down Houthi drones.", []),
    ("Russia fired 30 missiles at Ukraine on Tuesday. Five missiles hit Kharkiv on Tuesday morning.", [("Russia", "Tuesday")]),
    ("Russia fired 30 missiles at Ukraine on Tuesday. In Odesa two Kalibr missiles were shot down on Tuesday.", [("Russia", "Tuesday")]),
    ("The U.S. Air Force tested a Minuteman III missile on Tuesday. The launch team from Minot flew to Vandenberg on Monday.", [("U.S. Air Force", "Tuesday")]),
    ("South Korea's military said it was ready for a North Korean missile launch on Wednesday.", []),
    ("A Chinese rocket stage fell to Earth on Monday.", []),
    ("North Korea carried out a nuclear test on January 6 and a satellite launch on February 7.", [("North Korea", "February 7")]),
    ("Japan condemned a nuclear test in January and a missile launch in May by North Korea.", [("North Korea", "May")]),
    ("The curbs came after the Feb. 7 launch by North Korea of a rocket that put a satellite in orbit.", [("North Korea", "Feb. 7")]),
    ("Iran launched a rocket on Tuesday that placed two satellites into orbit.", [("Iran", "Tuesday")]),
    ("A North Korean missile went down in Japanese waters on May 3.", [("North Korean", "May 3")]),
    ("Yemen's Houthis have carried out at least 45 missile and drone attacks on ships since May.", [("Houthis", "since May")]),
    ("North Korea's fame grew in August 1998, when a Taepodong missile flew, and again in April 2009.", [("North Korea", "August 1998"), ("North Korea", "April 2009")]),
    ("Syria has fired Scud ballistic missiles at rebels in recent days. At least six of the missiles have been launched since Monday.", [("Syria", "recent days")]),
    ("Iran fired a Scud missile from a Royal Navy submarine on Tuesday.", [("Iran", "Tuesday")]),
    ("North Korea tested parts of a new ICBM missile on May 4 and June 6, officials said.", [("North Korea", "May 4"), ("North Korea", "June 6")]),
    ("North Korea fired a missile on May 4 and on May 9 it held a parade.", [("North Korea", "May 4")]),
    ("Israel said 14 rockets had come in from Syria on Tuesday.", [("Syria", "Tuesday")]),
    ("The missiles come from North Korea, experts said on Monday.", []),
    ("Iraq said two Iranian rockets aimed at the embassy in Baghdad fell short on Sunday.", [("Iranian", "Sunday")]),
    ("Iran retaliated on January 8 with a missile strike on Ain al-Asad.", [("Iran", "January 8")]),
    ("An Iranian rocket carrying a satellite did not reach orbit on Tuesday.", [("Iranian", "Tuesday")]),
    ("Iran made a failed attempt on January 15 to orbit a satellite called Payam.", [("Iran", "January 15")]),
    ("The talks on missiles did not reach a deal on Tuesday. Police foiled an attempt on Tuesday to smuggle missile parts.", []),
    ("In March North Korea said it had tested a Hwasong-17 missile.", [("it", "March")]),
    ("North Korea fired its first missile of the year on May 4 and its tenth on June 1.", [("North Korea", "May 4"), ("North Korea", "June 1")]),
    ("North Korea said a test of its missile had been carried out on Monday.", [("North Korea", "Monday")]),
    ("State TV aired footage of a missile blasting off from North Korea on Monday.", [("North Korea", "Monday")]),
    ("North Korea fired a missile on May 4, its second launch in May.", [("North Korea", "May 4")]),
    ("Two Houthi missiles were destroyed on Monday by U.S. strikes before they could be launched.", []),
    ("A Russian missile depot was destroyed by a fire on Tuesday.", []),
    ("Two Russian missiles were destroyed by Ukraine on the ground on Tuesday.", []),
    ("North Korea fired a missile on Monday. It did so again on Tuesday, from a submarine.", [("North Korea", "Monday"), ("It", "Tuesday")]),
    ("Iran tried and failed to orbit a satellite in February.", [("Iran", "February")]),
    ("A North Korean missile disappeared from radars on Tuesday.", [("North Korean", "Tuesday")]),
    ("North Korea's Hwasong-14 made its debut on July 4, 2015.", [("North Korea", "July 4, 2015")]),
    ("Eight North Korean missiles left four sites on June 5.", [("North Korean", "June 5")]),
    ("North Korea fired a missile in May. Japan deployed its missile units on June 7 and did so again on June 12.", [("North Korea", "May")]),
    ("North Korea's Hwasong-17 debuted at a military parade in October 2015.", []),
    ("North Korea was the topic, and talks on missiles followed on June 7.", []),
    ("North Korea marked the day on June 7 with a parade of missiles.", []),
    ("Israel's Iron Dome intercepted 30 rockets on Tuesday.", []),
    ("The missile deal came apart on Tuesday.", []),
    ("Iran carried the war to 500 km from its border with its missiles on show.", []),
    ("A Russian missile factory was lost to a fire on Tuesday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), FLIGHTS)
def test_flights_and_who_made_them(text: str, launches: list[tuple[str, str]]) -> None:
    drafts = told(text)
    found = [(d.launching_party.text, d.date.text if d.date else None) for d in drafts]
    assert found == launches


# text, (count, day) of the launches behind the first
FURTHER = [
    ("North Korea fired two missiles on May 4. Six days later two more followed from Kusong.", [("two", "Six days later")]),
    ("North Korea fired two missiles on May 4. Another pair went up from Sinpo on May 9.", [("Another pair", "May 9")]),
    ("North Korea fired two missiles on May 4. Three days later came another three from Kusong.", [("three", "Three days later")]),
    ("North Korea fired two missiles on May 4. A third was launched on May 8 from a train.", [("A third", "May 8")]),
    ("North Korea tested a Musudan missile on April 15. A second is launched on April 28 and a third on May 31.", [("A second", "April 28"), ("A second", "May 31")]),
    ("North Korea fired a Musudan missile on April 15; two others, on April 28, crashed within seconds.", [("two", "April 28")]),
    ("Iran tested a Qiam missile on March 8. The next, a Shahab-3, went up on March 9.", [("a Shahab-3", "March 9")]),
    ("The United States has conducted 150 tests of the Trident missile. The last, from a submarine, was in February.", [(None, "February")]),
    ("North Korea fired a missile on March 10 and again on March 18.", [("a missile", "March 18")]),
    ("North Korea fired a Musudan on April 15. The same type was launched on April 28, and it too failed.", [(None, "April 28")]),
    ("North Korea fired a Musudan on April 15, with another on April 28.", [("a Musudan", "April 28")]),
    ("North Korea fired a Musudan on April 15, followed by a second on April 28 and two more on May 31.", [("a Musudan", "April 28"), ("two", "May 31")]),
    ("Russia fired a Bulava missile on Tuesday. The previous one, on April 28, was recognized as fully successful.", [("one", "April 28")]),
    ("Russia fired a Bulava missile on Tuesday. So was the April 28 launch, from the same submarine.", [("the April 28 launch", "April 28")]),
    ("Russia fired a Bulava missile on Tuesday. The first-ever underwater launch, on December 21, 2005, was a success.", [("The first-ever underwater launch", "December 21, 2005")]),
    ("Russia fired a Bulava missile on Tuesday. Before that there was another on May 20.", [("another", "May 20")]),
    ("Russia fired a Bulava missile on Tuesday. The May 20 and May 28 tests went well.", [(None, "May 20"), (None, "May 28")]),
    ("Russia fired a Bulava missile on Tuesday. On September 7 the missile fell into the sea, on October 25 it self-destructed, and on December 24 it exploded.", [("a Bulava missile", day) for day in ("September 7", "October 25", "December 24")]),
    ("Russia fired a Bulava missile on Tuesday. At least three more launches are to take place in August.", [("At least three", "August")]),
    ("Russia fired a Bulava missile on Tuesday. The next launch will take place in August.", [("The next launch", "August")]),
    ("India fired a Bulava missile on Tuesday. The first trial was conducted on June 2, the second on June 5 and the third on June 9.", [("The first trial", "June 2"), ("The first trial", "June 5"), ("The first trial", "June 9")]),
    ("North Korea put a satellite into orbit on Tuesday. Its predecessor had gone up in December 2012.", [("a satellite", "December 2012")]),
    # no launches
    ("Russia fired a Bulava missile on Tuesday. A sixth nuclear test on May 20 was condemned.", []),
    ("Russia fired a Bulava missile on Tuesday. The test on May 20 of a nuclear bomb was condemned.", []),
    ("Russia fired a Bulava missile on Tuesday. On May 20 it failed to pay its debts.", []),
    ("Russia fired a Bulava missile on Tuesday. It was the first test since May 20.", []),
    ("North Korea fired two missiles on May 4. Six days later two more ministers resigned.", []),
    ("North Korea fired two missiles on May 4. A third country was hit by floods on May 9.", []),
    ("North Korea fired two missiles on May 4. Another two were arrested on May 9.", []),
    ("North Korea fired two missiles on May 4. The last was in Paris.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "further"), FURTHER)
def test_further_launches(text: str, further: list[tuple[str | None, str | None]]) -> None:
    assert days(told(text))[1:] == further
