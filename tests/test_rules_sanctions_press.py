"""Wordings of ministries, law firms and wires: measures that act, laws, lists and parts."""

import pytest
from support.reading import drafted_sanctions

DATELINE = "GENEVA, March 6, 2025 (Agency) - "


def told(text):
    return drafted_sanctions(DATELINE + text)


# wording, status, words of an imposer, words of each target
ALONE = [
    ("Canada denied visas to 12 Georgian officials.",
     "imposed", "Canada", ["12 Georgian officials"]),
    ("Sanctions were imposed on 20 shipping companies and two brokers by Britain.",
     "imposed", "Britain", ["20 shipping companies", "two brokers"]),
    ("Fresh sanctions have been imposed by Canada on 14 judges.",
     "imposed", "Canada", ["14 judges"]),
    ("OFAC announced sanctions, pursuant to E.O. 13382, against nine individuals and four entities in Iran, Turkey and Oman.",
     "imposed", "OFAC", ["nine individuals", "four entities"]),
    ("OFAC took action under Executive Order 13224 against three banks: (i) Bank of Tarsa, (ii) Ordibank and (iii) the Melal Credit Union.",
     "imposed", "OFAC", ["Bank of Tarsa", "Ordibank", "Melal Credit Union"]),
    ("OFAC placed on the Specially Designated Nationals and Blocked Persons (SDN) List nine Yemeni traders.",
     "imposed", "OFAC", ["nine Yemeni traders"]),
    ("OFAC removed the Paraguayan grocer Luis Achar from its Specially Designated Nationals List.",
     "lifted", "OFAC", ["Luis Achar"]),
    ("The designations of six generals were announced by Canada on Thursday.",
     "imposed", "Canada", ["six generals"]),
    ("China's Foreign Ministry sanctioned five American arms makers on Thursday.",
     "imposed", "Foreign Ministry", ["five American arms makers"]),
    ("The package, adopted by the European Union on Thursday, sanctions two Chinese refiners.",
     "imposed", "European Union", ["two Chinese refiners"]),
    ("The Security Council voted unanimously on Thursday to impose sanctions on Eritrea.",
     "imposed", "Security Council", ["Eritrea"]),
    ("Britain sanctioned Lukoil CEO Anton Belov and the bank's chairman on Thursday.",
     "imposed", "Britain", ["Anton Belov"]),
    ("Britain sanctioned Pavel Anin, chairman of Bank Tretya; Lev Osin, founder of a miner, who is worth two billion; and Rada Kirova, former head of the port of Aksai.",
     "imposed", "Britain", ["Pavel Anin", "Lev Osin", "Rada Kirova"]),
    ("London hit eight of Belarus's richest and most powerful businessmen with sanctions on Thursday.",
     "imposed", "London", ["eight of Belarus's richest and most powerful businessmen"]),
    ("According to Japan's foreign, trade and finance ministries, nine banks were added to the sanctions list on Thursday.",
     "imposed", "Japan", ["nine banks"]),
    ("OFAC issued a general license authorizing transactions with the government of Syria.",
     "eased", "OFAC", ["Syria"]),
    ("Export restrictions were applied by Japan to 31 trading houses on Thursday.",
     "imposed", "Japan", ["31 trading houses"]),
    ("The Treasury sanctioned six Turkish shipping and trading companies as well as Chinese and Omani banks on Thursday.",
     "imposed", "Treasury", ["six Turkish shipping and trading companies", "Chinese and Omani banks"]),
    ("The US expanded sanctions against Pyongyang on Thursday.",
     "imposed", "US", ["Pyongyang"]),
    ("The President of Ukraine signed sanctions against nearly 150 airlines on Thursday.",
     "imposed", "President of Ukraine", ["nearly 150 airlines"]),
    ("The European Union extended a six-month extension of economic sanctions against Russia on Thursday.",
     "extended", "European Union", ["Russia"]),
    ("OFAC sanctioned three people in Bosnia and Herzegovina on Thursday.",
     "imposed", "OFAC", ["three people in Bosnia and Herzegovina"]),
    ("Canada announced new tariffs and sanctions against nine mines in Mali on Thursday.",
     "imposed", "Canada", ["nine mines in Mali"]),
    ("China and Russia vetoed a UN resolution that would have imposed sanctions on Eritrea.",
     "blocked", "UN", ["Eritrea"]),
    ("Six generals were hit with sanctions by Canada on Thursday.",
     "imposed", "Canada", ["Six generals"]),
    ("Buyers of the gas could be hit with secondary sanctions, the White House warned.",
     "threatened", "White House", ["Buyers"]),
    ("ECOWAS lifted most of the sanctions on Mali on Sunday.",
     "lifted", "ECOWAS", ["Mali"]),
    ("The Treasury identified nine tankers as blocked property on Thursday.",
     "imposed", "Treasury", ["nine tankers"]),
    ("Two yachts were identified as blocked property by the Treasury.",
     "imposed", "Treasury", ["Two yachts"]),
    ("Japan imposed sanctions of its own on two North Korean hackers.",
     "imposed", "Japan", ["two North Korean hackers"]),
    ("The EU has turned its sights on 40 tankers, adding them to its sanctions list.",
     "imposed", "EU", ["40 tankers"]),
    ("Russia has put a hold on a British request in the Security Council to list two Sudanese commanders.",
     "blocked", "Security Council", ["two Sudanese commanders"]),
    ("China shot down a Security Council resolution that would have imposed sanctions on Eritrea.",
     "blocked", "Security Council", ["Eritrea"]),
    ("The US expanded its sanctions list for Russia and Belarus on Thursday.",
     "imposed", "US", ["Russia", "Belarus"]),
    ("The EU released a package of personal sanctions against nine Iranian judges on Monday.",
     "imposed", "EU", ["nine Iranian judges"]),
    ("The United States will ban visas for about 20 Georgian officials, the State Department said.",
     "proposed", "United States", ["20 Georgian officials"]),
    ("The US has added 28 Chinese firms to the Bureau of Industry and Security (BIS) Entity List.",
     "imposed", "US", ["28 Chinese firms"]),
    ("Iran's foreign ministry sanctioned Secretary of State Rhea Lund and special envoy for Iran Brian Hale on Thursday.",
     "imposed", "foreign ministry", ["Rhea Lund", "Brian Hale"]),
    ("Britain sanctioned Minister of Sport and Youth Hamid Salimi on Thursday.",
     "imposed", "Britain", ["Hamid Salimi"]),
    ("Norway has aligned itself with the EU's sanctions on Belarus.",
     "imposed", "Norway", ["Belarus"]),
    ("The Swiss adopted the EU's latest sanctions against Belarus on Thursday.",
     "imposed", "Swiss", ["Belarus"]),
    ("Washington gave Hungary a one-year exemption from its sanctions on Rosneft.",
     "eased", "Washington", ["Hungary"]),
    ("Senators have tabled a bill imposing sanctions on pipeline contractors.",
     "proposed", "Senators", ["pipeline contractors"]),
    ("Estonia proposed that the EU sanction 14 tankers.",
     "proposed", "Estonia", ["14 tankers"]),
    ("Iran will face sanctions unless it talks, Paris, London and Berlin warned.",
     "threatened", "Paris", ["Iran"]),
    ("Trump threatened to slap secondary sanctions on buyers of Russian oil.",
     "threatened", "Trump", ["buyers of Russian oil"]),
    ("The UK announced sanctions over the coup in Gambia.",
     "imposed", "UK", ["Gambia"]),
    ('The foreign ministers of Norway, Canada and New Zealand on Tuesday jointly announced sanctions and "other measures" targeting two settlers.',
     "imposed", "Canada", ["two settlers"]),
    ("Britain sanctioned two officers from the Sudanese army on allegations of abuses.",
     "imposed", "Britain", ["two officers"]),
    ("Following an American proposal, the Security Council's Sudan sanctions committee agreed to impose a travel ban on Ali Gibril.",
     "imposed", "Security Council", ["Ali Gibril"]),
    ("The Treasury placed sanctions on the minister Myo Aung; Hla Min, a former officer that it said sells arms; and Htoo Tay, daughter of a trader.",
     "imposed", "Treasury", ["Myo Aung", "Hla Min", "Htoo Tay"]),
    ("Hungary is holding up EU sanctions on nine settlers.",
     "blocked", "EU", ["nine settlers"]),
    ("Moscow used its veto against a Security Council resolution extending the sanctions on Mali.",
     "blocked", "Security Council", ["Mali"]),
    ("Russia's veto killed off the UN sanctions on Mali.",
     "blocked", "UN", ["Mali"]),
    ("The Treasury's designation in March of the exchange Garnat was followed by British sanctions.",
     "imposed", "Treasury", ["Garnat"]),
    ("The Security Council agreed on Thursday to keep Somalia under a weapons embargo.",
     "extended", "Security Council", ["Somalia"]),
    ("The Treasury Department's sanctions watchdog blacklisted three North Korean traders for helping hackers.",
     "imposed", "Treasury", ["three North Korean traders"]),
    ("President Trump imposed sanctions on two oil companies on Thursday.",
     "imposed", "Trump", ["two oil companies"]),
    ("The Security Council renewed its sanctions imposed against Somalia on Thursday.",
     "extended", "Security Council", ["Somalia"]),
    ("Akhtar Steel, Affinity Trading, and Rockway Enterprise were sanctioned by the United States on Thursday.",
     "imposed", "United States", ["Akhtar Steel", "Affinity Trading", "Rockway Enterprise"]),
    ("The sanctions freeze the assets of the Orient Complex in the United States and prohibit Americans from dealing with it, the US Treasury, which imposed sanctions on Orient Complex, said.",
     "imposed", "US Treasury", ["Orient Complex"]),
    ("The United States announced sanctions related to Pakistan's missile program on Thursday.",
     "imposed", "United States", ["Pakistan"]),
    ("Canada sanctioned Akhtar and Sons Limited and two banks on Thursday.",
     "imposed", "Canada", ["Akhtar and Sons Limited"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "status", "imposer", "targets"), ALONE, ids=[row[0][:60] for row in ALONE]
)
def test_a_wording_gives_one_record(text, status, imposer, targets):
    (record,) = told(text)
    assert record.status.value == status
    assert any(imposer in mention.text for mention in record.imposers)
    for wanted in targets:
        assert any(wanted in target.text for target in record.targets)


TOGETHER = [
    ("The Security Council met on Iran on Thursday. The resolution adds nine individuals to the UN blacklist.",
     [("imposed", "Security Council", "nine individuals")]),
    ("The EU approved new sanctions on Belarus on Thursday. The sanctions freeze the assets of 12 judges.",
     [("imposed", "EU", "12 judges")]),
    ("The Treasury announced sanctions on Thursday. Today's action designates seven companies.",
     [("imposed", "Treasury", "seven companies")]),
    ("Canada imposed sanctions on Russia on Thursday. Those newly listed by Ottawa include the banker Pavel Anin.",
     [("imposed", "Canada", "Pavel Anin")]),
    ("The EU imposed sanctions on Belarus on Thursday. Included are the television host Pavel Anin and the singer Lev Osin.",
     [("imposed", "EU", "Pavel Anin"), ("imposed", "EU", "Lev Osin")]),
    ("Norway's foreign minister said the government would place sanctions on Iran. He said Norway was imposing sanctions on 13 officers on Thursday.",
     [("imposed", "Norway", "13 officers")]),
    ("Japan imposed sanctions on Russia on Thursday. The sanctions will take effect on April 3.",
     [("imposed", "Japan", "Russia")]),
    ("Canada sanctioned four judges on Thursday, as the U.S. Treasury Department on Thursday imposed sanctions on a bank.",
     [("imposed", "Canada", "four judges"), ("imposed", "U.S. Treasury Department", "a bank")]),
    ("Washington blacklisted 30 tankers on Thursday. London did the same with 18 shipyards.",
     [("imposed", "Washington", "30 tankers"), ("imposed", "London", "18 shipyards")]),
    ("Washington lifted its sanctions on Gambia on Thursday. Ottawa followed suit on Friday.",
     [("lifted", "Washington", "Gambia"), ("lifted", "Ottawa", "Gambia")]),
    ("Canada has listed 41 tankers, Britain another 20, and the European Union the remaining six.",
     [("imposed", "Canada", "41 tankers"), ("imposed", "Britain", "another 20"), ("imposed", "European Union", "the remaining six")]),
    ("Canada sanctioned nine judges on Thursday. Japan listed six and Norway sanctioned three.",
     [("imposed", "Canada", "nine judges"), ("imposed", "Japan", "six"), ("imposed", "Norway", "three")]),
    ("Viktor Lunin, whom Britain blacklisted last year, was seen in Vienna. Canada sanctioned him on Thursday.",
     [("imposed", "Britain", "Viktor Lunin"), ("imposed", "Canada", "Viktor Lunin")]),
    ("The UK sanctioned four officers in April; Canada had done so in March.",
     [("imposed", "UK", "four officers"), ("imposed", "Canada", "four officers")]),
    ("Britain imposed sanctions on the minister Ben Katz on Tuesday. Both will have their assets frozen and be barred from travelling to the country.",
     [("imposed", "Britain", "Ben Katz")]),
    ("The United States imposed sanctions on Pakistan's missile program on Thursday. The four entities sanctioned by the U.S. are the Orient Complex, Akhtar Steel, Affinity Trading and Rockway Enterprise.",
     [("imposed", "United States", "Akhtar Steel"), ("imposed", "United States", "Rockway Enterprise")]),
    ("The United States imposed sanctions on Pakistan's missile program on Thursday. The sanctions, a spokesman said, also apply to Akhtar Steel and Rockway Enterprise.",
     [("imposed", "United States", "Akhtar Steel"), ("imposed", "United States", "Rockway Enterprise")]),
    ("The Foreign Office announced its decision on Thursday. Six Georgian judges were sanctioned for their part in the trials.",
     [("imposed", "Foreign Office", "Six Georgian judges")]),
    ("The State Department has determined that Kavir Aviation, Shiraz Motor Company and Reza Karimi supplied drones. The entities and individuals above have been added to the SDN List maintained by the Treasury Department.",
     [("imposed", "Treasury Department", "Kavir Aviation"), ("imposed", "Treasury Department", "Reza Karimi")]),
    ("The Secretary of State has found that Orient Air Cargo and the Command of the Air Fleet sold arms to Iran. The aforementioned entities were added to the SDN List by the Treasury Department.",
     [("imposed", "Treasury Department", "Orient Air Cargo"), ("imposed", "Treasury Department", "Command of the Air Fleet")]),
    ("The Bureau of Industry and Security added twelve entities to the Entity List under the destinations of China, Oman and Turkey. This rule also revises three entries under the destinations of Oman and Turkey and removes an entity from the Military End-User List.",
     [("imposed", "Bureau of Industry and Security", "twelve entities"), ("lifted", "Bureau of Industry and Security", "an entity")]),
    ("Canada announced new sanctions against Iran on Thursday. Eleven people and three companies with links to Tehran have been affected.",
     [("imposed", "Canada", "Eleven people"), ("imposed", "Canada", "three companies")]),
    ("Canada announced new sanctions against Belarus on Thursday. Nine officials were hit by a bus in Minsk.",
     [("imposed", "Canada", "Belarus")]),
    ("The EU approved a fifth package of sanctions against Russia on Thursday. Leaders had said last week that the bloc was preparing a fresh round of sanctions against Russia.",
     [("imposed", "EU", "Russia")]),
    ("The EU approved a fifth package of sanctions against Russia on Thursday. Leaders said the bloc was preparing a sixth round of sanctions against Russia.",
     [("imposed", "EU", "Russia"), ("proposed", "bloc", "Russia")]),
    ("Russia sanctioned four Canadian lawmakers over Canadian sanctions on two Russian judges earlier this month.",
     [("imposed", "Russia", "four Canadian lawmakers"), ("imposed", "Canadian", "two Russian judges")]),
    ("Beijing retaliated for U.S. sanctions on seven Chinese officials last week by blacklisting two American firms.",
     [("imposed", "Beijing", "two American firms"), ("imposed", "U.S.", "seven Chinese officials")]),
    ("The move followed British sanctions against nine Georgian judges last month.",
     [("imposed", "British", "nine Georgian judges")]),
    ("The US announced sanctions on 30 tankers on Thursday. The sanctions follow an attack by Iran on a port. The sanctions are enacted under Executive Order 13902.",
     [("imposed", "US", "30 tankers")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOGETHER, ids=[row[0][:60] for row in TOGETHER])
def test_what_sentences_tell_together(text, wanted):
    found = [
        (record.status.value, " ".join(i.text for i in record.imposers), target.text)
        for record in told(text)
        for target in record.targets
    ]
    assert {status for status, _, _ in wanted} == {status for status, _, _ in found}
    for status, imposer, target in wanted:
        assert any(status == s and imposer in i and target in t for s, i, t in found), found


NOTHING = [
    "President Castillo has not yet decided to impose sanctions on Peru's neighbours.",
    "The president hasn't decided to impose new sanctions on Russia.",
    "An effort to have China approve more sanctions was not approved.",
    "The ambassador said the council had agreed to add sanctions if the tests went on.",
    "Senators called for U.S. sanctions on six Chinese firms last week.",
    "Beijing warned of retaliation over possible U.S. sanctions on six Chinese firms last week.",
    "Investors sold shares after sanctions on six Chinese firms last week.",
    "Since the war began, Australia has sanctioned hundreds of Russian officials.",
    "Canada condemned the vote on Thursday and Norway did the same.",
    "Israel targeted targets in Yemen on Thursday, hours after the sanctions talks.",
    "Western states have increased sanctions pressure on Mali over the years.",
    "Washington has so far held back from sanctioning the state-owned refiner.",
    "Moscow accused the ministers of the hostile act of imposing sanctions on its banks.",
    "The bank said it holds no accounts of Specially Designated Nationals.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING, ids=lambda value: value[:60])
def test_what_was_not_done_gives_none(text):
    assert told(text) == []


def test_entries_of_a_committee_are_its_targets():
    text = """Security Council Committee Amends Its Sanctions List

GENEVA, 6 March 2025 - On 6 March 2025, the Security Council Committee approved the addition of the entries specified below to its Sanctions List.

A. Individuals

KPi.090 Name: 1: RI 2: SONG 3: HO 4: na
Title: na  Designation: trade representative  Nationality: Democratic People's Republic of Korea  Listed on: 6 March 2025

B. Entities

KPe.091 Name: TAERYONG SHIPPING COMPANY
Location: Nampo, Democratic People's Republic of Korea  Listed on: 6 March 2025
"""
    (record,) = drafted_sanctions(text)
    assert [(t.name or t.text, t.kind.value) for t in record.targets] == [
        ("RI SONG HO", "person"),
        ("TAERYONG SHIPPING COMPANY", "company"),
    ]


def test_paragraphs_of_the_sdn_list_are_targets():
    text = """Recent Actions

GENEVA, March 6, 2025 - OFAC has added the following individuals, entities and vessels to its SDN List:

ORLOV, Ivan (Cyrillic: ОРЛОВ), Moscow, Russia; DOB 12 May 1971; nationality Russia (individual) [RUSSIA-EO14024].

VOLGA TRADING LLC, 12 Lenina Street, Moscow, Russia [RUSSIA-EO14024].

EASTERN STAR (3FXX) Crude Oil Tanker Panama flag; Vessel Registration Identification IMO 9123456 (vessel) [RUSSIA-EO14024].
"""
    (record,) = drafted_sanctions(text)
    assert [(t.text, t.kind.value) for t in record.targets] == [
        ("ORLOV, Ivan", "person"),
        ("VOLGA TRADING LLC", "company"),
        ("EASTERN STAR", "vessel"),
    ]
