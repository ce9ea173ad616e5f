"""Launches by rule, as whole news pages tell them: several told together, by whom, where, when."""

import pytest
from support.reading import read_by_rules

from summarizer.records.launch import Launch


def told(text: str) -> list[Launch]:
    return read_by_rules("SEOUL, June 23, 2022 (Agency) - " + text).launches


def words(span: object) -> str | None:
    return getattr(span, "name", None) or getattr(span, "text", None)


# text, and (party, type, name, date) of each record
WHOSE = [
    # who saw, followed or stopped it did not launch it, be the words quoted
    ("Iran fired a cruise missile on Thursday. An officer said the missile launched was “seen and followed” by U.S. Central Command.", [("Iran", "cruise missile", None, "2022-06-23")]),
    # a missile that bears the name of a group
    ("On Thursday Pakistan test-fired a 'Fatah' series anti-ship missile, the army said.", [("Pakistan", "anti-ship missile", "Fatah", "2022-06-23")]),
    # whose group it is
    ("The navy stopped a Scud missile fired at Aden by Yemen's feared Houthi movement on Thursday.", [("Houthi movement", "missile", "Scud", "2022-06-23")]),
    # a rocket that is a launch vehicle by name, and what it carried
    ("Iran's army put a satellite into orbit on Thursday. The launch vehicle named Simorgh (phoenix) carried Zafar into orbit. A rocket was used for lifting satellite Zafar into space.", [("Iran", "satellite", "Simorgh", "2022-06-23")]),
    # a country in an adjective, or in the name of a coast, did not launch
    ("On Thursday Ukraine used US-supplied Harpoon missiles to strike a tug and launched Neptune missiles at a pier.", [("Ukraine", "missiles", "Harpoon", "2022-06-23"), ("Ukraine", "missiles", "Neptune", "2022-06-23")]),
    ("North Korea launched a Chollima-1 rocket on Wednesday morning US East Coast time and said a satellite was in orbit.", [("North Korea", "rocket", "Chollima-1", "2022-06-22")]),
    ("The town of Safed was struck by nine rockets launched by the Lebanese group Hezbollah on Thursday.", [("Hezbollah", "rockets", None, "2022-06-23")]),
    # what a rocket did is told once, whoever confirms it
    ("China said its Long March 4C rocket left Taiyuan on Thursday and put the Gaofen 12 satellite into orbit.", [("China", "rocket", "Long March 4C", "2022-06-23")]),
    ("Iran put what its official IRNA news agency called a weather satellite into orbit on Thursday. NORAD confirmed that the two-stage Safir rocket succeeded in placing an object into orbit.", [("Iran", "weather satellite", "Safir", "2022-06-23")]),
    ("Iran launched a long-range rocket on Thursday and declared it had succeeded in its task of placing a satellite into orbit.", [("Iran", "long-range rocket", None, "2022-06-23")]),
    ("India lifted into space a PSLV carrier rocket on Thursday. India launched its first carrier rocket in August 1979.", [("India", "carrier rocket", "PSLV", "2022-06-23"), ("India", "carrier rocket", None, "1979-08")]),
    # one of those told together shares their day
    ("Iran has test fired four ballistic missiles including the long-range Sejil-2 on Thursday.", [("Iran", "ballistic missiles", None, "2022-06-23"), ("Iran", None, "Sejil-2", "2022-06-23")]),
    # rockets and missiles of others, and a salvo that is one launch
    ("Hamas fired Strela-2 missiles at a patrol boat on Thursday. The strike came after three rockets fired from Gaza fell near Netivot.", [("Hamas", "missiles", "Strela-2", "2022-06-23"), ("Hamas", "rockets", None, None)]),
    ("A barrage of rockets from Lebanon hit Safed on Wednesday. Another rocket was fired from Lebanon on Thursday.", [("Lebanon", "rockets", None, "2022-06-22"), ("Lebanon", "rocket", None, "2022-06-23")]),
    # a command is no missile
    ("The launch of an Air Force Global Strike Command ICBM took place on Thursday.", [("Air Force Global Strike Command", "ICBM", None, "2022-06-23")]),
    # what "U.S." ends no clause
    ("Iran struck two U.S. camps with at least eight ballistic missiles on Wednesday night.", [("Iran", "ballistic missiles", None, "2022-06-22")]),
    # which of many it was
    ("Russia launched its Soyuz rocket on Thursday. This was the 12th one using the Soyuz rocket.", [("Russia", "rocket", "Soyuz", "2022-06-23")]),
    # whom others answer, count or hear deny did launch
    ("South Korea punished four North Korean firms in response to the regime's missile launch.", [("North Korean", "missile", None, None)]),
    ("The United States punished Iran in response to Tehran's test of two missiles on Monday.", [("Iran", "missiles", None, "2022-06-20")]),
    ("The U.S. imposed sanctions on North Korea in response to the regime's test of a missile.", [("North Korea", "missile", None, None)]),
    ("North Korea fired a missile on Thursday. North Korea conducted 11 launches of missiles last year, according to a tally by the JCS.", [("North Korea", "missile", None, "2022-06-23"), ("North Korea", "missiles", None, "2021")]),
    ("Iran's foreign ministry denies a report that it test-fired a Sejjil missile.", [("Iran", "missile", "Sejjil", None)]),
    # what is first of its kind lies years before it
    ("The launch of Iran's third weather satellite on Thursday drew protests. Iran's first home-grown satellite, Omid, was put into orbit in 2009.", [("Iran", "weather satellite", None, "2022-06-23"), ("Iran", "satellite", "Omid", "2009")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), WHOSE)
def test_tells_who_launched_what(text: str, launches: list[tuple[str | None, ...]]) -> None:
    found = [
        (words(x.launching_party), words(x.missile_type), words(x.missile_name), x.date and x.date.value)
        for x in told(text)
    ]  # fmt: skip
    assert found == launches


def test_who_leads_those_who_stop_a_missile_did_not_launch_it() -> None:
    text = (
        "Saudi-led coalition intercepts missile near border\n\nJune 23, 2022\n\nThe coalition "
        "said on Thursday it intercepted a missile fired by the Houthis toward Najran."
    )
    found = read_by_rules(text).launches
    assert [words(x.launching_party) for x in found] == ["Houthis"]


# text, and (confirmation, outcome, date) of each record
WORD = [
    # a missile bought abroad is not its maker's launch
    ("A Taiwanese patrol boat launched a missile on Thursday. In 2015 a frigate fired an SM-2 missile. The island waits for American weapons.", [("confirmed", "unknown", "2022-06-23"), ("confirmed", "unknown", "2015")]),
    # denied by who is said to have launched, or told only as a report that is called false
    ("India's defence ministry said that Pakistan had fired a Babur-3 missile on Wednesday. Islamabad denied it.", [("denied", "unknown", "2022-06-22")]),
    ("An Indian official said that Pakistan had tried out the Babur-3 missile on Wednesday. Pakistan's military said no such test was conducted.", [("denied", "unknown", "2022-06-22")]),
    ("Reports in foreign media that a Zafar carrier exploded on its pad on Wednesday are a fabrication, Iran's minister said.", [("denied", "unknown", "2022-06-22")]),
    # one of several that failed
    ("North Korea test-fired seven missiles on Thursday, including a long-range Taepodong-2 that failed less than a minute after liftoff.", [("confirmed", "unknown", "2022-06-23")]),
    ("North Korea fired nine missiles on Thursday, including an ICBM that appears to have failed.", [("confirmed", "unknown", "2022-06-23")]),
    ("A missile fired by HMS Vengeance on Thursday veered towards the United States and destroyed itself.", [("confirmed", "failure", "2022-06-23")]),
    # what became of it, told before the launch
    ("A Trident missile veered off course after it was launched from HMS Vengeance on Thursday.", [("confirmed", "failure", "2022-06-23")]),
    ("A North Korean missile exploded seconds after it was launched from Sinpo on Thursday.", [("confirmed", "failure", "2022-06-23")]),
    ("North Korea fired a missile on Thursday that ended in the sea seconds after take-off.", [("confirmed", "failure", "2022-06-23")]),
    ("North Korea fired a missile on Thursday but it fell into the sea moments later.", [("confirmed", "failure", "2022-06-23")]),
    ("The Saudi-led coalition said on Thursday it had stopped a ballistic missile fired by the Houthis.", [("confirmed", "unknown", "2022-06-23")]),
    ("Houthi gunners fired a missile at a tanker on Thursday. Earlier on Thursday, sailors saw the launch of a missile from Yemen, the U.S. Navy said, adding that this earlier launch failed.", [("confirmed", "unknown", "2022-06-23"), ("confirmed", "failure", "2022-06-23")]),
    ("At least two missiles were launched by Iran on Thursday including a Fateh, which failed within seconds.", [("confirmed", "unknown", "2022-06-23")]),
    ("The base is scheduled to host a test launch of a Minuteman III missile by the Air Force on June 29.", [("planned", "unknown", "2022-06-29")]),
    ("Two rockets were launched by Islamic Jihad at Netivot on Wednesday. One rocket failed to fire while the other fell into a pond.", [("confirmed", "unknown", "2022-06-22")]),
    ("Palestinian gunmen fired a rocket from Gaza on Thursday, the army said.", [("confirmed", "unknown", "2022-06-23")]),
    ("Iran launched a Safir rocket on Thursday. Its mission could not be accomplished.", [("confirmed", "failure", "2022-06-23")]),
    ("North Korea fired a missile over Japan on Wednesday. Tokyo answered with drills, spoiled by the misfiring of a Japanese missile. Photos showed smoke where the missile crashed.", [("confirmed", "unknown", "2022-06-22")]),
    ("The launch of a rocket by Iran drew protests from Turkey. A minister told a news conference on Wednesday that Iran fired it by accident.", [("confirmed", "unknown", None)]),
    ("Iran failed to launch a satellite on Thursday, soon after it vowed to launch its weather satellite.", [("confirmed", "failure", "2022-06-23")]),
    ("Iran launched missiles toward Erbil, the Iraqi army said in a short statement on Thursday.", [("confirmed", "unknown", "2022-06-23")]),
    ("Some papers ran reports indicating that Syria had tested a Scud missile on Wednesday. U.S. officials said there was no sign Syria had tested a missile.", [("denied", "unknown", "2022-06-22")]),
    ("North Korea supervised a test of a new \"tactical guided weapon\" on Wednesday, its media said. South Korea's army said on Wednesday that the North fired what looked like two short-range ballistic missiles.", [("confirmed", "unknown", "2022-06-22")]),
    ("On Thursday state radio ran the sound and television showed footage of a test launch of a Qadr missile by Iran.", [("claimed", "unknown", None)]),
    ("The launch of a cruise missile by the Houthis on Thursday woke the town. The missile was successfully intercepted.", [("confirmed", "unknown", "2022-06-23")]),
    ("The Houthis fired a missile at Eilat on Thursday, which exploded in an open field.", [("confirmed", "unknown", "2022-06-23")]),
    ("Iran test-fired a Sejil missile in May 2009, which France says failed after liftoff.", [("confirmed", "failure", "2009-05")]),
    ("The army intercepted a missile and two drones fired by Hezbollah on Thursday. On June 20, it also intercepted a missile fired by Hezbollah.", [("confirmed", "unknown", "2022-06-23"), ("confirmed", "unknown", "2022-06-20")]),
    ("Iran's army denied that it had fired a missile. Earlier on Thursday, Tasnim news agency reported that the army had launched a missile.", [("denied", "unknown", "2022-06-23")]),
    ("Iran tested a Qadr missile on Thursday, IRIB reported.", [("claimed", "unknown", "2022-06-23")]),
    ("India tested its Akash missile on Thursday, and in June last year, it launched an Agni missile.", [("confirmed", "unknown", "2022-06-23"), ("confirmed", "unknown", "2021-06")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), WORD)
def test_tells_whose_word_it_is_and_when(text: str, launches: list[tuple[str | None, ...]]) -> None:
    found = [(x.confirmation.value, x.outcome.value, x.date and x.date.value) for x in told(text)]
    assert found == launches


NONE = [
    "The joint headquarters said no missiles would be fired. Russia's Northern Fleet will hold artillery practice next week.",
    "North Korea said it would fire no missiles until May.",
    "Russia will not fire any missiles in the exercise, its defence ministry said.",
    "Counsel fired off motions like missiles in the Seoul court, the judge said.",
    "They launch schemes the way rockets are launched at Diwali, a legislator said of India.",
    "There is no excuse for sending a missile over the heads of sleeping families, Japan said.",
    "South Korea called a meeting over the ballistic missile test.",
    "Japan protested the launch of the missile.",
    "Japan's government lodged a protest over the missile launch.",
    "South Korea has blacklisted four people over the missile launches.",
    "The army launched its Guided Missile Development Program in 1991.",
    "Iran will continue to test its newest missiles, the general said.",
    'The minister said that "there might be two or three more" launches of cruise missiles.',
    "Soyuz rockets have carried out more launches this year than all others.",
    # the deeds of others with missiles do not tell who fired this one
    "The president announced that a cruise missile had been fired at the port on Thursday. He called it a reply to Ukraine's raids on Russian ports using Western-supplied missiles.",
    "The army said a drone carried out a strike against the rocket crew on Thursday.",
    "The firm has flown nine missions and had two more launches planned for May.",
    # who is hit, or only cited, did not launch
    "Two rockets fell near Erbil airport on Thursday, a week after attacks hit the Kurdish capital.",
    "A rocket landed by the embassy, Anadolu reported citing the Iraqi police. On Thursday, two rockets fell by the embassy.",
    "Six Grad rockets hit the airport on Thursday, the third attack on sites hosting US troops.",
    "Japan condemned the attempted satellite launch.",
    "A Pentagon official warned that Syria was preparing to launch a missile attack.",
    # what stops a missile, what may be planned, what is only called for
    "Two interceptor missiles were launched at a drone on Thursday.",
    "Iran appeared to be planning a missile launch, Iraq said.",
    "The text, the envoy said, calls for Iran not to launch any rockets.",
    "Hezbollah's rocket fire into Israel has grown fiercer since June 8.",
    "Iran joined the states with a proven space launch capability.",
    "Army artillery units fired rockets into the Bohai Sea on Friday.",
]


@pytest.mark.parametrize("text", NONE)
def test_gives_nothing(text: str) -> None:
    assert not told(text)


PLACES = [
    ("The Houthis launched a cruise missile from Houthi controlled areas near Hodeida on Thursday.", "Houthi controlled areas near Hodeida"),
    ("Iran launched a satellite from a space center in Shahroud on Thursday.", "a space center in Shahroud"),
    ("U.S. ships fired 12 Tomahawk missiles from the Navy's Virginia-class submarines on Thursday.", None),
    ("Iran fired a missile on Thursday. The missile flew 300 km, according to data from Turkish radar.", None),
    ("India tested a missile on Thursday. The launch was watched by officials from the Naval Staff.", None),
    ("North Korea fired six missiles on Thursday. Seoul answered by banning North Korean trawlers from its ports after the tests.", None),
    ("Iran fired missiles at Israel on Thursday. Sirens howled in the Haifa area after the launch.", None),
    ("Iran fired a missile on Thursday. The missile is a copy of North Korea's Rodong missile.", None),
    ("Iran launched a satellite on Thursday. A first picture after the launch was received at Mahdasht Space Center.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_tells_where_it_left_from(text: str, place: str | None) -> None:
    assert [words(x.location) for x in told(text)] == [place]


def test_the_first_name_that_is_given_is_the_name() -> None:
    text = "Iran fired a missile on Thursday. The missile was a Khorramshahr, also called a BM-25."
    assert [words(x.missile_name) for x in told(text)] == ["Khorramshahr"]


def test_a_submarine_of_another_country_bears_the_missile() -> None:
    text = "In May 2014, a Trident missile launched by HMS Victorious failed near the Azores."
    assert [(words(x.launching_party), x.outcome.value) for x in told(text)] == [
        ("HMS Victorious", "failure")
    ]


WHO = [
    (
        "The destroyer USS John Finn launched two Tomahawk missiles in a test on Thursday.",
        "USS John Finn",
    ),
    (
        "The minister spoke of the reply by South Korea and the United States, which fired four missiles into the sea on Thursday.",
        "South Korea",
    ),
    (
        "The order lets the US act against the Tigray People's Liberation Front (TPLF). On Thursday the TPLF fired three rockets at Asmara airport.",
        "TPLF",
    ),
    (
        "The U.S. Air Force opened a base in May. South Korea has a new submarine. The navy fired a ballistic missile on Thursday.",
        "navy",
    ),
]


@pytest.mark.parametrize(("text", "party"), WHO)
def test_who_launched_by_a_name_that_no_table_has(text: str, party: str) -> None:
    assert [launch.launching_party.text for launch in told(text)] == [party]


AT_HOME = (
    "yesterday fired six missiles from Jiupeng Base, the Ministry of National Defense said."
    " China fired 11 Dongfeng missiles into waters around Taiwan on Aug. 4, 2022."
)


@pytest.mark.parametrize(
    ("dateline", "parties"), [("TAIPEI", ["Taiwan", "China"]), ("", ["China"])]
)
def test_forces_at_home_are_of_the_country_of_the_dateline(
    dateline: str, parties: list[str]
) -> None:
    """Where no dateline tells it, they are nobody else's."""
    text = f"{dateline}, Aug. 20, 2024 (CNA) - The armed forces {AT_HOME}"
    found = read_by_rules(text.lstrip(", ")).launches
    assert [launch.launching_party.text for launch in found] == parties
