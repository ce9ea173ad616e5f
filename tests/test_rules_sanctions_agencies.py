"""Wordings of agency copy and trade notes on American sanctions, with what stands beside them."""

import pytest
from support.reading import read_by_rules

DATELINE = "WASHINGTON, June 20, 2023 (Agency) - "


def read(text):
    return read_by_rules(DATELINE + text).sanctions


def shown(record):
    """Return a record's status, who acts, and whom it is aimed at."""
    return (
        record.status.value,
        ", ".join(mention.text for mention in record.imposers),
        [target.text for target in record.targets],
    )


NOTHING = [
    # who is sanctioned already, where another deed is told
    "The brokers bought pumps in Russia and China for previously sanctioned mills, the U.S. Treasury said.",
    "The loan was repaid after blacklisted tycoon Oleg Bykov took steps to sell his stake, the U.S. Treasury said.",
    # what is hindered is not done
    "Senators voted on Tuesday to stop the Treasury from lifting sanctions on the three smelters.",
    # what sanctions are for
    "The Treasury is looking at sanctions aimed at cutting Niger off from the banks of the region.",
    # an order that is to be undone
    "President Joe Biden is planning to repeal an executive order that placed sanctions on two judges of the court.",
    # what a law of a country's name does
    "The Syria Accountability Act, passed in 2004, prohibits the export of most goods.",
    # no measure, but a step spoken of
    "The action, which drew protests, was announced on June 7 by the Treasury. It spoke of its sanctions.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_action(text):
    assert [shown(record) for record in read(text)] == []


@pytest.mark.parametrize(
    "beside",
    [
        # what sanctions mean for those on whom they are
        "Their U.S. assets will be frozen, and Americans will be barred from dealing with them.",
        "Any property they hold in the United States will be frozen.",
        "All of their US-based assets will be frozen and companies will be kept from dealings with them.",
        "U.S.-based assets will be frozen, and American firms are barred from dealing with them.",
        "The sanctions ban Americans from doing business with the firms.",
        "The miners' property and interests are now blocked and their accounts are frozen.",
        "It prohibits the export of drills to the miners.",
        "Americans may not deal with people placed on that list, and their U.S. assets are blocked.",
        # why others acted is no relief
        "The deals were struck after Bamako allowed its mines to be used by the traders.",
        "It began when the junta let Russian troops use its bases.",
    ],
)
def test_beside_an_action(beside):
    records = read(f"The U.S. Treasury sanctioned two Malian mining firms on Monday. {beside}")
    assert [shown(r) for r in records] == [
        ("imposed", "U.S. Treasury", ["two Malian mining firms"])
    ]


RECORDS = [
    # a day between a measure and whom it is on
    ("The U.S. Treasury imposed sanctions Feb. 2 on two smelters and a broker.",
     [("imposed", "U.S. Treasury", ["two smelters", "a broker"])]),
    ("The U.S. Treasury slapped sanctions on two Nigerien ministers on the day President Issa Diori was sworn in.",
     [("imposed", "U.S. Treasury", ["two Nigerien ministers"])]),
    # a measure told with when, or by whom, it was taken
    ("The United States on Monday lifted sanctions imposed in 2021 on Syrian carrier Cham Wings.",
     [("lifted", "United States", ["Cham Wings"]), ("imposed", "United States", ["Cham Wings"])]),
    ("The Treasury Department on Monday lifted sanctions previously imposed on three Russian smelters.",
     [("lifted", "Treasury Department", ["three Russian smelters"])]),
    ("The Treasury said on Tuesday that sanctions imposed on two firms linked to broker Oleg Bykov have been lifted.",
     [("lifted", "Treasury", ["two firms"])]),
    ("U.S. sanctions imposed on Belaruskali in 2021 forced Minsk to sell through Russia.",
     [("imposed", "U.S.", ["Belaruskali"])]),
    # for whom, by whom
    ("The Treasury Department on Monday announced sanctions for six officials in Nicaragua.",
     [("imposed", "Treasury Department", ["six officials in Nicaragua"])]),
    ("Mike Pompeo, the US secretary of state, has announced sanctions on two Malian generals.",
     [("imposed", "US secretary of state", ["two Malian generals"])]),
    # what opens a sentence, and what ends its subject
    ("Ranked the second largest aluminum maker in the world, Rusal was blacklisted by the U.S. Treasury in April 2018.",
     [("imposed", "U.S. Treasury", ["Rusal"])]),
    ("The U.S. Treasury lifted sanctions on En+ Group and Rusal on Sunday.",
     [("lifted", "U.S. Treasury", ["En+ Group", "Rusal"])]),
    # who is named behind a passive, or by a sentence that says why
    ("OFAC sanctioned 35 vessels on Monday. Several firms that run them have been designated, including UAE-based Galileos Marine and India-based Vision Ship LLP.",
     [("imposed", "OFAC", ["35 vessels", "Several firms", "Galileos Marine", "Vision Ship LLP"])]),
    ("OFAC sanctioned 35 vessels on Monday. Several firms that run them are being sanctioned: Galileos Marine and Vision Ship LLP.",
     [("imposed", "OFAC", ["35 vessels", "Several firms", "Galileos Marine", "Vision Ship LLP"])]),
    ("The U.S. Treasury sanctioned two officials on Monday. The sanctions against Hassan Rezaei and Ali Moradi block any assets they hold in the United States.",
     [("imposed", "U.S. Treasury", ["Hassan Rezaei", "Ali Moradi"])]),
    ("The U.S. Treasury sanctioned two commanders on Monday. Ali Moradi, who runs a trading house, was targeted for his role in buying arms.",
     [("imposed", "U.S. Treasury", ["two commanders", "Ali Moradi"])]),
    # orders that impose, and that are undone
    ("President Joe Biden on Friday revoked an executive order that imposed sanctions on two judges of the court in The Hague.",
     [("lifted", "President Joe Biden", ["two judges of the court in The Hague"])]),
    ("The United States left the court. Executive Order 13928 of 11 June 2020 imposed economic sanctions on two of its judges.",
     [("imposed", "United States", ["two of its judges"])]),
    ("President Joe Biden ended the national emergency with respect to Zimbabwe on Monday. The sanctions fell.",
     [("lifted", "President Joe Biden", ["Zimbabwe"])]),
    ("As a result, over 100 Zimbabwean persons and entities blocked pursuant to the orders were immediately removed from the OFAC sanctions list.",
     [("lifted", "OFAC", ["over 100 Zimbabwean persons and entities"])]),
    # a measure in quotation marks, visas of somebody, lists that grow, what is sent abroad
    ('President Biden on Tuesday announced a "first tranche" of sanctions targeting Russia.',
     [("imposed", "President Biden", ["Russia"])]),
    ("In 2019, the Trump administration revoked prosecutor Fatou Camara's travel visa to the United States.",
     [("imposed", "Trump administration", ["Fatou Camara"])]),
    ("The Trump administration expanded on Wednesday its list of Cuban entities that Americans are banned from dealing with to include Fincimex.",
     [("imposed", "The Trump administration", ["Fincimex"])]),
    # whom a clause, an office, a second verb or a first word leaves as the target
    ("Fincimex is a unit of GAESA, a group run by general Luis Rodriguez, who was recently sanctioned by the U.S. government.",
     [("imposed", "U.S. government", ["Luis Rodriguez"])]),
    ("The State Department approved sanctions against Taha Osman, a former State Minister under Omar al-Bashir, for sending arms.",
     [("imposed", "State Department", ["Taha Osman"])]),
    ("Pavel Lukin has homes around the globe and has also been sanctioned by Canada.",
     [("imposed", "Canada", ["Pavel Lukin"])]),
    ("And in Uganda, several officials were hit with visa bans by the United States.",
     [("imposed", "United States", ["several officials"])]),
    ("The US slapped visa restrictions on Monday against 12 officials it deemed responsible for rigging the vote.",
     [("imposed", "US", ["12 officials"])]),
    ('The United States added 12 brokers to the Specially Designated Nationals List ("SDN List") kept by OFAC on Monday.',
     [("imposed", "United States", ["12 brokers"])]),
    # who is named behind clauses, and behind who says so
    ("The U.S. Treasury sanctioned ten Russians on Monday. Those sanctioned include Viktor Orlov, who runs a bank, Ivan Bykov, and Pavel Lukin.",
     [("imposed", "U.S. Treasury", ["ten Russians", "Viktor Orlov", "Ivan Bykov", "Pavel Lukin"])]),
    ("The United States sanctioned 11 people on Monday. OFAC said that first lady Ada Moyo and retired General Walter Phiri were among those sanctioned.",
     [("imposed", "United States", ["11 people", "Ada Moyo", "Walter Phiri"])]),
    ("OFAC sanctioned two firms on Monday, the Treasury said. It is also targeting three others for trafficking drugs.",
     [("imposed", "OFAC", ["two firms", "three others"])]),
    ("The U.S. and the U.K. this week released a round of sanctions against eight people. The designations also target Zadna Exchange.",
     [("imposed", "U.S., U.K.", ["eight people", "Zadna Exchange"])]),
    # a group that is only said to be bad, and the order that the next law is only another name of
    ("The United States blacklisted a number of alleged rights abusers on Monday.",
     [("imposed", "United States", ["a number of alleged rights abusers"])]),
    ("Trump issued an executive order Thursday imposing the sanctions on 52 people. The administration imposed them under the Global Magnitsky Act. The Treasury announced on Wednesday sanctions on five Chechen officials.",
     [("imposed", "Trump", ["52 people"]), ("imposed", "Treasury", ["five Chechen officials"])]),
    # what a list means, and who is named with his office
    ("The US added 71 entities based in Mali and Belarus to a list that prohibits American firms from dealing with them.",
     [("imposed", "US", ["71 entities"])]),
    ("The United States imposed sanctions on Brazilian Supreme Court Justice Alexandre de Moraes on Monday.",
     [("imposed", "United States", ["Alexandre de Moraes"])]),
    ("On Jul. 18, the US revoked the judge's visa, barring him from entering the country. Two days on, it revoked Alexandre Lima's visa.",
     [("imposed", "US", ["the judge"]), ("imposed", "US", ["Alexandre Lima"])]),
    # powers beside a deed, one of many measures, departments by their short names
    ("The Obama administration expanded its authority to punish those who undermine the reforms and sanctioned a Myanmar arms maker.",
     [("imposed", "The Obama administration", ["a Myanmar arms maker"])]),
    ("The U.S. is easing one of its many sanctions against Myanmar as a reward for reforms.",
     [("eased", "U.S.", ["Myanmar"])]),
    ("The U.S. acted on Monday. Commerce also added two Malian entities to the Entity List.",
     [("imposed", "Commerce", ["two Malian entities"])]),
    ("This follows Executive Order 13572 of April 29, 2011, that blocked the property of five persons in Syria. The United States acted.",
     [("imposed", "United States", ["five persons in Syria"])]),
    ("The U.S. Treasury sanctioned 12 entities on Thursday. The vessels Treasury blocked included the Aurora Riley and the Brava Lake.",
     [("imposed", "U.S. Treasury", ["12 entities", "Aurora Riley", "Brava Lake"])]),
    # whom a waiver is for
    ("The State Department has granted a 90-day waiver to Iraq to continue paying for power from Iran under its sanctions.",
     [("eased", "State Department", ["Iraq"])]),
    ("Washington has declined to renew a sanctions waiver that allowed Iraq to buy power and gas from Iran, the US embassy in Baghdad said.",
     [("imposed", "Washington", ["Iraq"])]),
    ("The State Department said it had extended a waiver that allows Iraq to continue to buy gas from Iran without being hit by U.S. sanctions.",
     [("eased", "State Department", ["Iraq"])]),
    ("Mike Pompeo, the US secretary of state, on Wednesday extended a waiver on Iran sanctions to ease pressure on the new prime minister.",
     [("eased", "US secretary of state", ["Iran"])]),
    ("OFAC issued a general license on Monday to facilitate transactions with Rosneft Germany. Its sanctions stay.",
     [("eased", "OFAC", ["Rosneft Germany"])]),
    # with respect to whom, and the orders under which
    ("The United States on Monday decided to revoke sanctions with respect to Sudan under Executive Orders 13067 and 13412.",
     [("lifted", "United States", ["Sudan"])]),
    ("The State Department announced that all sanctions under Executive Orders 13067 and 13412 against Sudan are revoked.",
     [("lifted", "State Department", ["Sudan"])]),
    ("In April 2006, President George W. Bush issued Executive Order 13,400 to expand the sanctions on Sudan.",
     [("imposed", "President George W. Bush", ["Sudan"])]),
    # bills by those who put them in
    ("U.S. Senator John Barrasso has introduced a bill that would impose sanctions on two Russian pipelines.",
     [("proposed", "U.S. Senator John Barrasso", ["two Russian pipelines"])]),
    ("Sens. Ted Cruz and Jeanne Shaheen introduced a bill Tuesday to impose sanctions on two shipowners.",
     [("proposed", "Sens. Ted Cruz", ["two shipowners"])]),
    # who is meant behind "which were", and those who did something
    ("The hackers are associated with the Lazarus Group and Andariel, which were sanctioned by the United States in 2019.",
     [("imposed", "United States", ["Lazarus Group", "Andariel"])]),
    ("The United States announced that visa restrictions will be imposed on those who are responsible for abuses in Niger.",
     [("proposed", "United States", ["those who are responsible for abuses in Niger"])]),
    # who is named behind the list
    ("The United States added two Malian firms to the Entity List, Bani Integral and Kayes Wheel, on Monday.",
     [("imposed", "United States", ["Bani Integral", "Kayes Wheel"])]),
    ("The U.S. Treasury sanctioned 12 firms on Thursday. The refinery Treasury targeted for sanctions is Luqing Petrochemical.",
     [("imposed", "U.S. Treasury", ["12 firms", "Luqing Petrochemical"])]),
    # whose sanctions they are, and who "these companies" are
    ("The U.S. Treasury sanctioned two Sudanese banks on Monday. The EU's sanctions also targeted Zadna International.",
     [("imposed", "U.S. Treasury", ["two Sudanese banks"]), ("imposed", "EU", ["Zadna International"])]),
    ("OFAC lifted sanctions on two Russian firms, Rusal and En+ Group, on Monday. These companies were placed on the SDN list in April 2018.",
     [("lifted", "OFAC", ["Rusal", "En+ Group"]), ("imposed", "OFAC", ["Rusal", "En+ Group"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_wording(text, records):
    assert [shown(record) for record in read(text)] == records


def test_kind_of_flagged():
    (record,) = read(
        "OFAC on Monday sanctioned the Guyana-flagged PHONIX and the Panama-flagged BERTHA."
    )
    assert {target.kind.value for target in record.targets} == {"vessel"}


def test_law_of_designations():
    (record,) = read(
        "On Monday, OFAC designated nine vessels for carrying Iranian oil. Designations were made under Executive Order 13902."
    )
    assert record.legal_basis.text == "Executive Order 13902"
