"""Wordings of news pages, releases and law firms' notes: what only looks like an action there."""

import pytest
from support.reading import read_by_rules, shown

DATELINE = "GENEVA, March 20, 2025 (Agency) - "


def read(text):
    return read_by_rules(DATELINE + text).sanctions


NOTHING = [
    # courts that are asked to strike somebody off a list
    "The EU General Court turned down the sanctions delisting applications of a Syrian cement works.",
    "On Thursday the EU General Court ruled on five sanctions annulment applications by Iranian shipowners.",
    "Any state can send the Committee a listing request for a bank.",
    # who is let sanction others, and what a bill against a country proposes
    "Sanctions are the talk of the Senate. An act passed in May allows the Biden administration to slap fines on Syrian shipyards.",
    "The tanker ban belongs to an anti-Syria bill that proposes a string of sanctions.",
    # sanctions that grow are no deed of whoever suffers them
    "The general said Syria was feeling the weight of increasing international sanctions.",
    "Syria finds few buyers for its phosphate under tightening sanctions.",
    # what nothing is true of, and what a list means for all on it
    "Brussels talked about its sanctions. None of the measures against Niger are directed against herders.",
    "Men put on the UN blacklist are banned from boarding any flight abroad.",
    # lists on which nobody is sanctioned, by whoever keeps them
    "FATF removed Ghana and Panama from the list of countries under closer watch.",
    "The Financial Action Task Force took Panama off the grey list, with Ghana close to leaving it as well.",
    "Slovakia has never vetoed sanctions, its prime minister told a rally.",
    # what is asked, feared for anybody, or relief that comes
    "The G7 met. Asked how long the ban would last and whether Rome would increase sanctions on Minsk, the minister declined to comment.",
    "The decree directs the ministry to draw up a report on other shipowners who could face similar sanctions.",
    # what a law means
    "The ministry explained that restrictions on listed shipowners are extended to any firm of theirs.",
    # sums of a day to come, rulings that are about measures, licenses that are asked for
    "By the end of the week Canada will have designated over 600 people.",
    "The General Court published three rulings concerning the EU's measures against Syria.",
    "Delhi announced a raft of new export license rules for sales of titanium.",
    "A newspaper wrote that Moscow could hit back at the sanctions by halting sales of titanium to Europe.",
    # what a law binds to, relief that is weighed or undone, views, and what was not done
    "The law dates from 2019 and requires Washington to impose sanctions on states that buy Syrian phosphate.",
    "Tokyo is considering lifting two of the unilateral sanctions it has against Tehran.",
    "Biden rescinded an earlier measure to remove Sudan from the American list of terror sponsors.",
    "Oslo's stance on maintaining the sanctions on Belarus is unchanged.",
    # what private people ask of others
    "The exiled lawyer closed her speech by urging European leaders to target the president's sons with sanctions.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_action(text):
    assert [shown(record) for record in read(text)] == []


@pytest.mark.parametrize(
    "beside",
    [
        "A potential $900 million radar sale package was approved in June.",
        "Washington approved an aid package for the island last week.",
        "Any trade with China-based firms will be prohibited, the ministry said.",
        "What sort of sanctions will be put on other makers is still open.",
        "The firms' assets will be frozen, the foreign ministry said.",
        "Sanctioned companies would be barred from entering Chinese markets.",
        "The sanctions prohibit Chinese shipyards and traders from doing business with them.",
        "The same will apply to five managers of the makers.",
        "Taipei protested, but so far no new American sanctions have been imposed.",
        "The American executives will face travel bans.",
        "Taiwan bought the radars through sanctioned Russian traders.",
        "Any sanctioned firm will be barred from entering Chinese markets.",
        "It was the first time that Beijing had imposed sanctions on so many firms.",
    ],
)
def test_beside_an_action(beside):
    records = read(f"China imposed sanctions on nine U.S. arms makers on Wednesday. {beside}")
    assert [shown(record) for record in records] == [
        ("imposed", "China", ["nine U.S. arms makers"])
    ]


TOLD = [
    (
        "Norway implemented the EU sanctions package in June, adding 40 traders to its own blacklist.",
        [("imposed before", "Norway", ["40 traders"])],
    ),
    (
        "President Trump quit a club of powers consisting of France, Japan, Italy and the United States plus India, and reimposed the sanctions on Cuba.",
        [("imposed", "President Trump", ["Cuba"])],
    ),
    (
        "Norway joins Britain, Iceland and the United States in imposing sanctions on Belarus.",
        [("imposed", "Norway", ["Belarus"])],
    ),
    (
        "Canada sanctioned two Haitian senators on Thursday. The US granted Repsol a license in an easing of the oil ban imposed by the Obama administration.",
        [("imposed", "Canada", ["two Haitian senators"]), ("eased", "US", ["Repsol"])],
    ),
    (
        "The Security Council agreed to extend for six months the sanctions regime in Libya, with its arms embargo.",
        [("extended", "Security Council", ["Libya"])],
    ),
    (
        "Australia unleashed its toughest sanctions yet against Iran's fleet of freighters.",
        [("imposed", "Australia", ["Iran's fleet of freighters"])],
    ),
    (
        "Canada sanctioned Sovtanker on Friday. This latest crackdown bars 25 tugs from Canadian ports.",
        [("imposed", "Canada", ["Sovtanker", "25 tugs"])],
    ),
    (
        "Japan rolled out a wave of sanctions on Monday, targeting Syrian mining firms with 30 new designations.",
        [("imposed", "Japan", ["Syrian mining firms"])],
    ),
    (
        "Ottawa will impose secondary sanctions against Iran within ten weeks if Tehran does not agree to a truce.",
        [("threatened", "Ottawa", ["Iran"])],
    ),
    (
        "Biden extended sanctions against Sudan on Monday. The president in Khartoum has called for all sanctions to be lifted.",
        [("extended", "Biden", ["Sudan"])],
    ),
    (
        "Latvia and Poland imposed sanctions and banned nine Belarusian judges from entering.",
        [("imposed", "Latvia, Poland", ["nine Belarusian judges"])],
    ),
    (
        "Latvia imposed sanctions on nine Belarusian judges, having announced its intent to enact sanctions the week before.",
        [("imposed", "Latvia", ["nine Belarusian judges"])],
    ),
    (
        "On Tuesday, the member countries of the ECOWAS bloc decided to maintain the suspensions of Niger, Gabon and Togo and impose travel bans on army officers.",
        [("imposed", "ECOWAS", ["army officers"])],
    ),
    (
        "Officers seized the palace in March. The AU suspended Niger after officers ousted its president, and it imposed sanctions on their leaders.",
        [("imposed", "AU", ["their leaders"])],
    ),
    (
        "The Group of Seven agreed on Monday to cut off four Belarusian banks from SWIFT. It added a working group will be set up to coordinate sanctions.",
        [("imposed", "Group of Seven", ["four Belarusian banks"])],
    ),
    (
        "The U.S. sanctioned two firms. Japan imposed a string of sanctions on Belarus days after the vote.",
        [("imposed", "U.S.", ["two firms"]), ("imposed", "Japan", ["Belarus"])],
    ),
    (
        "Tokyo announced the introduction of fresh sanctions against 24 shipyards.",
        [("imposed", "Tokyo", ["24 shipyards"])],
    ),
    (
        "Norway's decision to start easing sanctions against Syrian ports came in March.",
        [("eased", "Norway", ["Syrian ports"])],
    ),
    (
        "The Security Council approved sanctions on Eritrea. The resolution would ban Asmara's exports of gold and copper.",
        [("imposed", "Security Council", ["Eritrea", "gold and copper"])],
    ),
    (
        "Norway placed sanctions on three militia leaders: Yusuf Hamid, the RSF commander for White Nile, Colonel Adam Saleh and Field Commander Bashir Osman.",
        [("imposed", "Norway", ["Yusuf Hamid", "Adam Saleh", "Bashir Osman"])],
    ),
    (
        "Norway sanctioned Yusuf Hamid, the treasurer of the militia and cousin of its founder General Saleh.",
        [("imposed", "Norway", ["Yusuf Hamid"])],
    ),
    (
        "Canada sanctioned the Minister of Transport, Roads, and Ports in the Serb entity, Petar Babic.",
        [("imposed", "Canada", ["Petar Babic"])],
    ),
    (
        "Austria raised the issue of sanctions against judges of the Serb entity.",
        [("proposed", "Austria", ["judges of the Serb entity"])],
    ),
    (
        "Tehran protested against Sunday's decision by Norway and Japan to impose sanctions on six Iranian officers.",
        [("imposed", "Norway, Japan", ["six Iranian officers"])],
    ),
    (
        "Canada announced sanctions on Syria. Ottawa added four judges to the list of Syrians banned from visiting Canada.",
        [("imposed", "Canada", ["Syria", "four judges"])],
    ),
    (
        "The Committee met. The assets freeze no longer applies to Ocean Line, which was entered on the UN list on 7 May 2014.",
        [("imposed before", "UN", ["Ocean Line"])],
    ),
    (
        "New Zealand has shut its ports to 19 tankers that carry Russian oil.",
        [("imposed", "New Zealand", ["19 tankers"])],
    ),
    (
        "Japan first closed its ports to the ferry Hwangsong-92 in July 2006.",
        [("imposed before", "Japan", ["Hwangsong-92"])],
    ),
    (
        "Canada and its Pacific allies have imposed a round of sanctions against Iranian firms.",
        [("imposed", "Canada", ["Iranian firms"])],
    ),
    (
        "Japan has proposed to apply sanctions to two lenders, including the Northern Trade Bank.",
        [("proposed", "Japan", ["two lenders", "Northern Trade Bank"])],
    ),
    # vetoes of texts that are told of with their authors
    (
        "Russia vetoed a motion at the United Nations to prolong arms sanctions in junta-led Niger.",
        [("blocked", "United Nations", ["Niger"])],
    ),
    (
        "China has vetoed a Security Council resolution, drafted by Japan and Ghana, on sanctions against Eritrea.",
        [("blocked", "Security Council", ["Eritrea"])],
    ),
    # lists drawn up, grown and told in a statement
    (
        "Oman and Kuwait issued a joint statement on Monday listing 24 individuals and six charities.",
        [("imposed", "Oman, Kuwait", ["24 individuals", "six charities"])],
    ),
    (
        "The Canadian government has introduced a further sanctions list targeting 31 judges.",
        [("imposed", "Canadian government", ["31 judges"])],
    ),
    (
        "The EU court annulled Nabil Khoury's and Omar Zein's EU listings on Monday.",
        [("lifted", "EU", ["Nabil Khoury", "Omar Zein"])],
    ),
    # numbers behind "over", further verbs, decisions of bodies
    (
        "Canada is sanctioning over 120 more judges.",
        [("imposed", "Canada", ["over 120 more judges"])],
    ),
    (
        "Moldova initiated sanctions against 12 shipping firms.",
        [("imposed", "Moldova", ["12 shipping firms"])],
    ),
    (
        "US senators have reached a bipartisan agreement on a plan to impose sanctions against Belarus.",
        [("proposed", "US senators", ["Belarus"])],
    ),
    (
        "Let us recall that the EU approved a second regime of sanctions against Sudan.",
        [("imposed before", "EU", ["Sudan"])],
    ),
    (
        "The President of Moldova signed the council's sanctions decisions against 14 shipping firms.",
        [("imposed", "President of Moldova", ["14 shipping firms"])],
    ),
    (
        "The EU has maintained sanctions against Homs Cement Works in two further cases.",
        [("extended", "EU", ["Homs Cement Works"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text, expected):
    assert [shown(record) for record in read(text)] == expected
