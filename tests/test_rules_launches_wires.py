"""Launches by rule, as agencies, ministries and watchers write: what becomes of each in the record.

Each launch is told in a line: whose, whose word, how many, what, when, where; "-" where untold.
"""

import pytest
from support.reading import launch_line, read_by_rules

DATELINE = "SEOUL, March 7, 2025 (Agency) - Officials of South Korea met on Friday to talk about North Korea.\n\n"


def told(text: str) -> list[str]:
    return [launch_line(each) for each in read_by_rules(DATELINE + text).launches]


ROWS = [
    # one missile is one, whatever stands before its name
    ("Wednesday's Hwasong-18 flew for 70 minutes, Japan said.", ["KP | confirmed | 1 | Hwasong-18 | 2025-03-05 | -"]),
    ("Russia said it had fired its Tsirkon on Tuesday.", ["RU | claimed | 1 | Tsirkon | 2025-03-04 | -"]),
    ("Iran, whose Qaem-100 rocket broke up on Tuesday, said nothing.", ["IR | failed | 1 | Qaem-100 | 2025-03-04 | -"]),
    # which of many a launch is makes no other one
    ("North Korea fired two missiles on Wednesday. It also marks the sixth missile launch since President Park took office in January.", ["KP | confirmed | 2 | missiles | 2025-03-05 | -"]),
    ("North Korea fired two missiles on Wednesday, in its sixth missile launch since a party meeting ended in January.", ["KP | confirmed | 2 | missiles | 2025-03-05 | -"]),
    # whose word it is
    ("North Korea reportedly test-fired three cruise missiles on Tuesday.", ["KP | reported | 3 | cruise missiles | 2025-03-04 | -"]),
    ("North Korea fired two missiles on Tuesday, Yonhap news agency reported.", ["KP | reported | 2 | missiles | 2025-03-04 | -"]),
    ("North Korea fired two missiles on Tuesday, Yonhap reported, citing the Joint Chiefs of Staff.", ["KP | confirmed | 2 | missiles | 2025-03-04 | -"]),
    ("North Korea fired two missiles on Tuesday, Yonhap reported, citing military sources.", ["KP | reported | 2 | missiles | 2025-03-04 | -"]),
    ("North Korea fired two missiles on Tuesday, people familiar with the matter said.", ["KP | reported | 2 | missiles | 2025-03-04 | -"]),
    # what a place and a type are told with
    ("North Korea fired two missiles from its town of Wonsan in the northeastern direction on Tuesday.", ["KP | confirmed | 2 | missiles | 2025-03-04 | its town of Wonsan"]),
    ("China launched multiple Dongfeng ballistic missiles on Tuesday.", ["CN | confirmed | - | Dongfeng | 2025-03-04 | -"]),
    ("North Korea launched a rocket on Tuesday, but it disintegrates soon after blast-off, a table says.", ["KP | failed | 1 | rocket | 2025-03-04 | -"]),
    # plans, and whose they are
    ("Japan said Thursday that it received a notice from North Korea outlining plans to launch a rocket next week.", ["KP | planned | 1 | rocket | - | -"]),
    ("North Korea notified Japan of its plan to launch a satellite, the Japanese government said Thursday.", ["KP | planned | 1 | satellite | - | -"]),
    ("The Nuri rocket's third launch is scheduled to take place on July 24 at the Naro Space Center in South Korea.", ["KR | planned | 1 | Nuri | 2025-07-24 | -"]),
    ("The launch of the Nuri rocket has been set for July 27, South Korea's science ministry said.", ["KR | planned | 1 | Nuri | 2025-07-27 | -"]),
    ("India's test of a K-4 missile on Monday did not go as planned.", ["IN | failed | 1 | K-4 | 2025-03-03 | -"]),
    # two months, and what both of them became
    ("North Korea launched a spy satellite in January and February, but both attempts failed.", ["KP | failed | 1 | spy satellite | 2025-01 | -", "KP | failed | 1 | spy satellite | 2025-02 | -"]),
    # a target and what is to bring it down
    ("The Missile Defense Agency launched a ballistic target missile from Kauai on Wednesday. The USS Lake Erie tracked it, then launched an SM-3 interceptor.", ["US | confirmed | 1 | ballistic target missile | 2025-03-05 | Kauai", "US | confirmed | 1 | SM-3 | - | -"]),
    ("In January the United States held a successful missile intercept test that blew up a mock warhead.", ["US | confirmed | 1 | - | 2025-01 | -"]),
    # what is done at all times, or told once more
    ("Taiwan's Jiupeng base is used for testing missiles.", []),
    ("Taiwan's Jiupeng base is where the institute tests its missiles.", []),
    ("The test marks the third time Pyongyang has tested cruise missiles in less than a week.", []),
    ("North Korea fired a missile on Wednesday. It was the first time the North had fired a missile toward the island.", ["KP | confirmed | 1 | missile | 2025-03-05 | -"]),
    ("South Korea's test launch of its Nuri rocket placed a satellite in orbit yesterday, after a first test failed last year.", ["KR | confirmed | 1 | Nuri | 2025-03-06 | -", "KR | failed | - | Nuri | 2024 | -"]),
    # as the United Nations tell it
    ("On February 13, the Council condemned the February 5, 2025 rocket launch by North Korea.", ["KP | confirmed | - | rocket | 2025-02-05 | -"]),
    ("The Council is expected to hold an open meeting tomorrow to discuss the ballistic missile test conducted by North Korea on Wednesday.", ["KP | confirmed | 1 | ballistic missile | 2025-03-05 | -"]),
    # who else launched, and when
    ("North Korea fired two short-range missiles on Monday, South Korea's defense ministry said, days after launching similar rockets.", ["KP | confirmed | 2 | short-range missiles | 2025-03-03 | -", "KP | confirmed | - | rockets | - | -"]),
    ("Kim Jong Un oversaw a missile test, North Korea's state media reported on Thursday. The test was conducted on a warship a day earlier.", ["KP | claimed | 1 | missile | 2025-03-05 | -"]),
    ("North Korea is believed to have fired a missile on Tuesday.", ["KP | reported | 1 | missile | 2025-03-04 | -"]),
    ("The North Koreans say the Taepodong-2 missile, launched from Musudan-ri on Sunday, successfully put into orbit a civilian satellite.", ["KP | claimed | 1 | Taepodong-2 | 2025-03-02 | Musudan-ri"]),
    ("The U.S. Army on Thursday conducted its first flight test of a new weapon able to fly at five times the speed of sound.", ["US | confirmed | 1 | - | 2025-03-06 | -"]),
    # no launch
    ("He spoke after North Korea made good on its promise to launch a long-range rocket.", []),
    ("During Friday's launching ceremony at Nampo, North Korea showed the missile destroyer.", []),
    # attempts that others saw, accounts that were corrected, days of what was said
    ("Both South Korea and the United States detected an attempt by North Korea to launch a Musudan missile on Tuesday. The launch was a failure.", ["KP | failed | 1 | Musudan | 2025-03-04 | -"]),
    ("North Korea fired a missile on Tuesday. Japan initially said two missiles were launched but later clarified that it was one.", ["KP | confirmed | 1 | missile | 2025-03-04 | -"]),
    ("North Korea, on Friday, said it had conducted a test of a cruise missile the day before.", ["KP | claimed | 1 | cruise missile | 2025-03-06 | -"]),
    ("North Korea flew a ballistic missile farther than ever before on Tuesday.", ["KP | confirmed | 1 | ballistic missile | 2025-03-04 | -"]),
    ("North Korea fired a missile on Tuesday. The latest missile was not linked to a satellite for whose launch a period had been notified to Tokyo in late January.", ["KP | confirmed | 1 | missile | 2025-03-04 | -"]),
    # answers to launches
    ("The U.S. imposed sanctions on five firms on Thursday in response to two ballistic missile tests that North Korea conducted in February.", ["KP | confirmed | 2 | ballistic missile | 2025-02 | -"]),
    ("The United States responded to a North Korean missile launch on Tuesday.", ["KP | confirmed | 1 | missile | 2025-03-04 | -"]),
    ("The UN Security Council is to hold an emergency meeting following North Korea's launch of a long-range rocket on Wednesday.", ["KP | confirmed | 1 | long-range rocket | 2025-03-05 | -"]),
    ("North Korea vowed to test two missiles on Saturday.", ["KP | planned | 2 | missiles | 2025-03-08 | -"]),
    ("India has put out a notice for a danger zone over the Bay of Bengal, which points to a test of a ballistic missile.", []),
    ("North Korea fired a rocket on Tuesday, Pyongyang's second this year.\n\nThe payload was presumed to be double the size of the one launched in 2012.", ["KP | confirmed | 1 | rocket | 2025-03-04 | -", "KP | confirmed | 1 | rocket | 2012 | -"]),
    # how far off a place is, a day overseas, what one could do
    ("The Chinese army's exercise, during which the DF-17 missile was tested on Tuesday, took place 120 km from Taiwan.", ["CN | confirmed | 1 | DF-17 | 2025-03-04 | -"]),
    ("The missile was launched from western North Korea on Saturday at 7:29 p.m. ET, or Sunday at 9:29 a.m. local time.", ["KP | confirmed | 1 | missile | 2025-03-02 | western North Korea"]),
    ("North Korea fired a long-range rocket and placed a satellite into space Sunday morning.", ["KP | confirmed | 1 | long-range rocket | 2025-03-02 | -"]),
    ("A Minuteman III missile had to be prematurely terminated during a test launch from Vandenberg on Wednesday.", ["US | failed | 1 | - | 2025-03-05 | Vandenberg"]),
    # what failed is not the missile that was fired at somebody
    ("A ballistic missile fired from Yemen hit a park on Tuesday after several attempts to intercept it failed.", ["YE | confirmed | 1 | ballistic missile | 2025-03-04 | -"]),
    ("A ballistic missile fired from Yemen hit a park on Tuesday after air defences failed.", ["YE | confirmed | 1 | ballistic missile | 2025-03-04 | -"]),
    ("North Korea's attempt to launch a ballistic missile failed on Tuesday.", ["KP | failed | 1 | ballistic missile | 2025-03-04 | -"]),
    # what should not be done was not done, and who watches is not who launched
    ("North Korea should stop launching missiles, the minister said on Monday.", []),
    ("North Korea must refrain from firing missiles, the minister said on Monday.", []),
    ("On Tuesday North Korea test-fired a missile. The chairman of the Joint Chiefs of Staff, General Ri, witnessed Tuesday's firing.", ["KP | confirmed | 1 | missile | 2025-03-04 | -"]),
    ("Kim Jong Un watched the firing of a missile on Tuesday, North Korea's state media said.", ["KP | claimed | 1 | missile | 2025-03-04 | -"]),
    # who says where "it" was fired from did not fire it
    ("North Korea tested a Hwasong-14 on Tuesday. South Korea said it was fired from Mupyong-ni.", ["KP | confirmed | 1 | Hwasong-14 | 2025-03-04 | Mupyong-ni"]),
    ("North Korea tested a missile on Tuesday. Japan said it was launched from Wonsan.", ["KP | confirmed | 1 | missile | 2025-03-04 | Wonsan"]),
    ("India and Pakistan met on Monday. Pakistan last tested the Babur-3 on February 9, when it was fired from a platform in the Arabian Sea.", ["PK | confirmed | 1 | Babur-3 | 2025-02-09 | the Arabian Sea"]),
    # the day of what was said before a colon, or of what was admitted
    ("Yesterday Moscow owned up: a Bulava had failed again.", []),
    ("On Tuesday North Korea tried again: a rocket was launched from Sohae.", ["KP | confirmed | 1 | rocket | 2025-03-04 | Sohae"]),
    ("A Trident missile test-launched from a Royal Navy submarine ended in failure last month when the weapon dropped into the Atlantic, the ministry admitted yesterday.", ["GB | failed | 1 | Trident | 2025-02 | -"]),
    # days at the head of an item, "that year"
    ("-- Tuesday, March 4: North Korea fires two missiles from Wonsan. About an hour later two SRBMs lift off from Kaechon.", ["KP | confirmed | 2 | missiles | 2025-03-04 | Wonsan", "KP | confirmed | 2 | SRBMs | 2025-03-04 | Kaechon"]),
    ("The Houthis fired a missile at Riyadh on 4 November 2017. Earlier that year, on 22 July, one fell near Yanbu.", ["YE | confirmed | 1 | missile | 2017-11-04 | -", "YE | confirmed | 1 | missile | 2017-07-22 | -"]),
    # each with its own day
    ("Ukraine fired six ATACMS missiles at Bryansk on Monday and Storm Shadow missiles at Kursk on Tuesday.", ["UA | confirmed | 6 | ATACMS | 2025-03-03 | -", "UA | confirmed | - | Storm Shadow | 2025-03-04 | -"]),
    ("Russia fired two Iskander missiles at Kharkiv on Monday and Ukraine fired ATACMS missiles at Kursk on Tuesday.", ["RU | confirmed | 2 | Iskander | 2025-03-03 | -", "UA | confirmed | - | ATACMS | 2025-03-04 | -"]),
    # one more that failed, more that are to come
    ("North Korea fired two ballistic missiles on Tuesday. One further missile, a KN-23, failed shortly after lift-off.", ["KP | confirmed | 2 | ballistic missiles | 2025-03-04 | -", "KP | failed | 1 | KN-23 | 2025-03-04 | -"]),
    ("Iran launched a Simorgh rocket on Tuesday. Two more will be launched in October.", ["IR | confirmed | 1 | Simorgh | 2025-03-04 | -", "IR | planned | 2 | Simorgh | 2025-10 | -"]),
    ("Iran launched a Simorgh rocket on Tuesday. Two more would have been launched if the weather had held.", ["IR | confirmed | 1 | Simorgh | 2025-03-04 | -"]),
    ("Iran launched a Simorgh rocket on Tuesday. A second was never launched.", ["IR | confirmed | 1 | Simorgh | 2025-03-04 | -"]),
    ("Russia test-fired a Bulava on Tuesday. The next attempt is planned for the summer.", ["RU | confirmed | 1 | Bulava | 2025-03-04 | -", "RU | planned | 1 | Bulava | - | -"]),
    ("Russia test-fired a Bulava on Tuesday. The next budget is planned for the summer.", ["RU | confirmed | 1 | Bulava | 2025-03-04 | -"]),
    ("SpaceX launched a Falcon 9 on Tuesday. Skyvector plans five more launches this year.", ["US | confirmed | 1 | Falcon 9 | 2025-03-04 | -"]),
    # places that nobody names, what carries satellites
    ("Pakistan fired a Babur missile from an undisclosed location on Tuesday.", ["PK | confirmed | 1 | Babur | 2025-03-04 | an undisclosed location"]),
    ("North Korea fired a missile from a spot near Sinpo on Tuesday.", ["KP | confirmed | 1 | missile | 2025-03-04 | a spot near Sinpo"]),
    ("Iran launched the Qaem-100 satellite carrier on Tuesday. The three-stage rocket placed the Nahid-3 satellite in an orbit 500 km above the Earth.", ["IR | confirmed | - | Qaem-100 | 2025-03-04 | -"]),
    ("Seoul imposed sanctions over North Korea's failed launch of a spy satellite. That rocket blew up on Feb. 24.", ["KP | failed | 1 | spy satellite | 2025-02-24 | -"]),
    # an own ship is of no group that fires, and its missile's maker need not be who fired
    ("Taiwan's navy said a boat fired a missile on Tuesday. In September 2015 a frigate fired an SM-2 missile off the east coast.", ["TW | claimed | 1 | missile | 2025-03-04 | -", "TW | confirmed | 1 | SM-2 | 2015-09 | -"]),
    ("The Houthis fired a missile on Tuesday. A destroyer fired an SM-2 missile at it.", ["YE | confirmed | 1 | missile | 2025-03-04 | -"]),
    # names that somebody gives, what it was fired from, and where that was
    ("North Korea fired a missile it calls the Hwasong-12 from Kusong on Tuesday.", ["KP | confirmed | 1 | Hwasong-12 | 2025-03-04 | Kusong"]),
    ("Iran fired a missile on Tuesday. It calls the United States an enemy.", ["IR | confirmed | 1 | missile | 2025-03-04 | -"]),
    ("Russia fired 74 missiles at Ukraine on Tuesday from bombers over the Caspian Sea.", ["RU | confirmed | 74 | missiles | 2025-03-04 | the Caspian Sea"]),
    ("Russia launched a Bulava from a submerged position in the White Sea on Tuesday.", ["RU | confirmed | 1 | Bulava | 2025-03-04 | the White Sea"]),
    ("North Korea fired missiles around Guam on Tuesday.", ["KP | confirmed | - | missiles | 2025-03-04 | -"]),
    ("The Saudi-led coalition fighting in Yemen said on Tuesday that the Houthis fired a missile at Riyadh.", ["YE | confirmed | 1 | missile | 2025-03-04 | -"]),
    ("North Korea had failures on Jan. 16 and Jan. 29, when its missiles blew up.", ["KP | failed | - | - | 2025-01-16 | -", "KP | failed | - | - | 2025-01-29 | -"]),
    # so many at one place and so many at another, more of them later
    ("Iran fired 11 ballistic missiles at Erbil, in northern Iraq, late on Monday, and four at Idlib in Syria.", ["IR | confirmed | 11 | ballistic missiles | 2025-03-03 | -", "IR | confirmed | 4 | ballistic missiles | 2025-03-03 | -"]),
    ("Iran fired 11 ballistic missiles at Erbil on Monday and four at Idlib on Tuesday.", ["IR | confirmed | 11 | ballistic missiles | 2025-03-03 | -", "IR | confirmed | 4 | ballistic missiles | 2025-03-04 | -"]),
    ("Russia fired two missiles at Kharkiv on Tuesday, wounding two people and three at Merefa.", ["RU | confirmed | 2 | missiles | 2025-03-04 | -"]),
    ("Russia fired two missiles at Kharkiv on Tuesday, killing two, and three at the plant were hurt.", ["RU | confirmed | 2 | missiles | 2025-03-04 | -"]),
    ("North Korea fired two missiles from Jongju on Tuesday. At 8:51 a.m. it fired three more from Wonsan.", ["KP | confirmed | 2 | missiles | 2025-03-04 | Jongju", "KP | confirmed | 3 | missiles | 2025-03-04 | Wonsan"]),
    ("North Korea fired two missiles on Monday and launched one more on Tuesday.", ["KP | confirmed | 2 | missiles | 2025-03-03 | -", "KP | confirmed | 1 | missiles | 2025-03-04 | -"]),
    ("North Korea tested a nuclear bomb in May. It tested two more in June.", []),
    # which launch is meant by its month
    ("The Houthis fired a missile at Riyadh on 4 November 2017. The coalition replied to the November launch by closing the ports.", ["YE | confirmed | 1 | missile | 2017-11-04 | -"]),
    ("North Korea fired a missile on May 4, 2019. South Korea condemned the May missile launch.", ["KP | confirmed | 1 | missile | 2019-05-04 | -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), ROWS)
def test_reads_the_launches(text: str, launches: list[str]) -> None:
    assert told(text) == launches


def test_history_by_its_year_is_not_the_news_of_an_article_without_a_year() -> None:
    text = (
        "MOSCOW, May 17 - Russia has launched four Bulava missiles, the ministry said on Thursday. "
        "On May 22, 2018, it fired four from the White Sea. It fired a Sineva on March 9 this year."
    )
    launches = read_by_rules(text).launches
    assert [each.date and each.date.value for each in launches] == [None, "2018-05-22", None]
