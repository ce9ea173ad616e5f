# ruff: noqa: E501 - wordings read best on one line
"""Sanctions as short reports tell them, each on its own: who did it, to whom, in how many ways."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

# each: dateline and words, status, imposer, target
TOLD = [
    # bodies in small letters
    ("WASHINGTON, May 3, 2021 (FT) - The commerce department put Helix Robotics and a dozen other Chinese groups on its entity list on Monday.",
     "imposed", "commerce department", "Helix Robotics"),
    ("WASHINGTON, May 3, 2021 (AP) - The state department on Monday designated two Iranian officials for rights abuses.",
     "imposed", "state department", "two Iranian officials"),
    # words between "was" and its participle
    ("WASHINGTON, March 4, 2020 (AP) - Two Sudanese generals were on Wednesday blacklisted by the Treasury.",
     "imposed", "Treasury", "Two Sudanese generals"),
    ("BRUSSELS, March 4, 2020 (AP) - The trader Kaspi Oil was for the first time added to the EU's sanctions list.",
     "imposed", "EU", "Kaspi Oil"),
    ("OTTAWA, March 4, 2020 (CP) - Three Haitian ministers were in turn sanctioned by Ottawa.",
     "imposed", "Ottawa", "Three Haitian ministers"),
    ("WASHINGTON, March 4, 2020 (AP) - Orion Tankers was, without warning, put on the US blacklist.",
     "imposed", "US", "Orion Tankers"),
    # the tool behind who did it and when
    ("WASHINGTON, March 4, 2020 (AP) - Lukrom was hit by Washington on Wednesday with the toughest sanctions yet.",
     "imposed", "Washington", "Lukrom"),
    ("ANKARA, Dec. 14, 2020 (AP) - The U.S. hit Turkey's procurement agency with CAATSA penalties.",
     "imposed", "U.S.", "procurement agency"),
    ("BRUSSELS, Dec. 14, 2020 (AP) - The EU slapped five Belarusian judges with travel bans and asset freezes.",
     "imposed", "EU", "five Belarusian judges"),
    # who says so acts
    ("ANKARA, Aug. 4, 2018 (AP) - The assets of two U.S. ministers in Turkey will be frozen, President Recep Tayyip Erdogan said on Saturday.",
     "proposed", "Recep Tayyip Erdogan", "two U.S. ministers"),
    ("BEIJING, June 30, 2023 (Reuters) - Exports of dual-use items to Lockwell Aerospace are prohibited with immediate effect, China's commerce ministry said.",
     "imposed", "China", "Lockwell Aerospace"),
    ("TOKYO, June 30, 2006 (Reuters) - All exports to North Korea have been halted, Tokyo said on Friday.",
     "imposed", "Tokyo", "North Korea"),
    # one state's curbs on another
    ("TOKYO, July 4, 2019 (Kyodo) - Japan has tightened controls on exports of chipmaking chemicals to South Korea.",
     "imposed", "Japan", "South Korea"),
    ("TOKYO, June 30, 2016 (Reuters) - Tokyo revived curbs on remittances to Pyongyang on Friday.",
     "imposed", "Tokyo", "Pyongyang"),
    ("BERLIN, Oct. 21, 2018 (DW) - Germany stopped arms exports to Saudi Arabia on Sunday over the killing.",
     "imposed", "Germany", "Saudi Arabia"),
    ("TOKYO, July 4, 2019 (Kyodo) - The White House is readying curbs on chip sales to China.",
     "proposed", "White House", "China"),
    # a measure as a noun, with the day on which it was announced
    ("OTTAWA, March 26, 2021 (CBC) - Canada's asset freeze on nine Russian officials, unveiled Wednesday, drew an angry reply.",
     "imposed", "Canada", "nine Russian officials"),
    ("WASHINGTON, Oct 22, 2025 (AP) - The US sanctions on Rosvek announced on Wednesday are the first of the new term.",
     "imposed", "US", "Rosvek"),
    # the names stand last
    ("LONDON, 24 May 2024 (AP) - The UK today announced new measures. Sanctioned under the Russia Regulations are the operator Primorsk Linia and its director Oleg Vash.",
     "imposed", "UK", "Primorsk Linia"),
    ("BRUSSELS, 24 May 2024 (AP) - Among those placed on the EU's list on Friday are the tycoon Anton Rek and his Rek Bank.",
     "imposed", "EU", "Anton Rek"),
    ("BRUSSELS, 24 May 2024 (AP) - Added to the list by the EU today are five judges.",
     "imposed", "EU", "five judges"),
    # told of in passing
    ("LONDON, 10 March 2022 (AP) - The owner of the club is one of seven oligarchs whose British holdings the government froze on Thursday.",
     "imposed", "government", "seven oligarchs"),
    ("BRUSSELS, 2 June 2023 (AP) - Colonel Ivan Petrov became the fourth Wagner commander to be blacklisted by the EU.",
     "imposed", "EU", "Ivan Petrov"),
    ("YANGON, Feb. 11, 2021 (AFP) - Ten Myanmar generals had their US assets frozen on Thursday.",
     "imposed", "US", "Ten Myanmar generals"),
    # kept out, cut off, no longer let in
    ("WASHINGTON, June 29, 2017 (AP) - The U.S. cut off Zhongwei Bank of China from its financial system on Thursday, accusing it of laundering money for Pyongyang.",
     "imposed", "U.S.", "Zhongwei"),
    ("WASHINGTON, June 29, 2017 (AP) - A small Chinese bank was cut off from the US financial system on Thursday for its ties to Pyongyang.",
     "imposed", "US", "bank"),
    ("MOSCOW, June 14, 2022 (Tass) - Twenty-nine British journalists may no longer enter Russia, the foreign ministry said.",
     "imposed", "Russia", "British journalists"),
    ("CANBERRA, July 25, 2024 (AAP) - Seven Israeli settlers will be barred from Australia and have their assets frozen under sanctions announced on Thursday.",
     "imposed", "Australia", "Seven Israeli settlers"),
    ("OTTAWA, Oct. 3, 2022 (CP) - Iran's morality police and its leaders face Canadian sanctions as of Monday, Foreign Affairs Minister Melanie Joly said.",
     "imposed", "Canadian", "morality police"),
    # officials without a name
    ("LONDON, March 24, 2022 (BBC) - The foreign secretary has announced sanctions on six Crimean judges.",
     "imposed", "foreign secretary", "six Crimean judges"),
    # extended, lifted, blocked
    ("TOKYO, April 9, 2019 (Kyodo) - The cabinet in Tokyo approved a two-year extension of sanctions on North Korea.",
     "extended", "cabinet", "North Korea"),
    ("BRUSSELS, July 26, 2023 (AP) - The EU's economic sanctions against Russia will stay in place for a further six months, the Council decided.",
     "extended", "EU", "Russia"),
    ("BRUSSELS, May 20, 2025 (AP) - EU foreign ministers agreed Tuesday to lift all remaining economic sanctions on Syria.",
     "lifted", "EU", "Syria"),
    ("LONDON, April 24, 2025 (AP) - Twelve Syrian entities, including the interior ministry, are no longer subject to British sanctions.",
     "lifted", "British", "Twelve Syrian entities"),
    ("RIYADH, May 13, 2025 (AP) - President Donald Trump said Tuesday he was ordering the lifting of all sanctions on Syria.",
     "lifted", "Donald Trump", "Syria"),
    ("BRUSSELS, Feb. 19, 2024 (AP) - Hungary stood in the way of EU sanctions on violent Israeli settlers.",
     "blocked", "EU", "settlers"),
    ("OSLO, March 24, 2022 (NTB) - Norway follows the EU in closing its ports to Russian-flagged ships.",
     "imposed", "Norway", "Russian-flagged ships"),
    ("TOKYO, April 8, 2022 (Kyodo) - Japan will phase out imports of Russian coal, Prime Minister Fumio Kishida said on Friday.",
     "proposed", "Japan", "Russian"),
    # "it" that is a country, gates of every kind
    ("DUBAI, June 5, 2017 (AP) - Bahrain severed ties with Qatar on Monday and shut its airspace to it.",
     "imposed", "Bahrain", "Qatar"),
    ("BRUSSELS, Dec. 4, 2006 (AFP) - Brussels closed its airports to all cargo planes of the Congolese carrier Wimbi on Monday.",
     "imposed", "Brussels", "Wimbi"),
    ("BRUSSELS, March 22, 2021 (AP) - Eleven Myanmar officers may not travel to the EU and their assets there are frozen, ministers decided on Monday.",
     "imposed", "EU", "Eleven Myanmar officers"),
    # the owner of a package, who holds it up
    ("COPENHAGEN, Oct. 3, 2025 (AP) - Slovakia blocked the EU's nineteenth Russia package on Friday, holding out for guarantees on gas prices.",
     "blocked", "EU", "Russia"),
    ("BRUSSELS, July 15, 2025 (AP) - Slovakia again held up the bloc's 18th package of sanctions on Moscow.",
     "blocked", "the bloc", "Moscow"),
    # orders that do it, whom a general means by "he"
    ("WASHINGTON, March 13, 2025 (AP) - President Donald Trump signed a decree on Thursday that sanctions the World Court.",
     "imposed", "Donald Trump", "World Court"),
    ("WASHINGTON, July 9, 2025 (AP) - Secretary of State Marco Rubio announced on Wednesday he was sanctioning the UN rapporteur Francesca Albani.",
     "imposed", "Marco Rubio", "Francesca Albani"),
    ("KYIV, Aug. 12, 2022 (AP) - Zelensky put into effect a council decision on sanctions against 33 Belarusian firms.",
     "imposed", "Zelensky", "33 Belarusian firms"),
    ("WASHINGTON, Jan. 8, 2019 (AP) - The Treasury branded the Lebanese banker Omar Farid a global terrorist on Tuesday and froze his assets.",
     "imposed", "Treasury", "Omar Farid"),
    ("MEXICO CITY, June 25, 2025 (AP) - The US Treasury prohibited transfers to and from CIBanco on Wednesday.",
     "imposed", "US Treasury", "CIBanco"),
    # plans and threats
    ("WARSAW, May 4, 2023 (PAP) - Warsaw will push for Hungarian firms to be added to the list, its minister said.",
     "proposed", "Warsaw", "Hungarian firms"),
    ("HIROSHIMA, May 19, 2023 (Kyodo) - The G7 plans to restrict trade in Russian diamonds, a joint statement said.",
     "proposed", "G7", "Russian diamonds"),
    ("WASHINGTON, Sept. 3, 2024 (AP) - The US is poised to sanction ten Russian media executives, people familiar with the matter said.",
     "proposed", "US", "ten Russian media executives"),
    ("WASHINGTON, July 14, 2025 (AP) - Trump gave Moscow 50 days to end the war or face secondary sanctions.",
     "threatened", "Trump", "Moscow"),
    ("WASHINGTON, July 14, 2025 (AP) - President Donald Trump warned Russia that it faces punishing sanctions if there is no deal by September.",
     "threatened", "Donald Trump", "Russia"),
    ("BEIJING, July 14, 2025 (AP) - China said it would sanction any US firm that sells arms to Taiwan.",
     "threatened", "China", "any US firm"),
    # let off
    ("BRUSSELS, Feb. 24, 2025 (AP) - The EU suspended curbs on Syria's banks on Monday.",
     "eased", "EU", "Syria"),
    ("WASHINGTON, Oct. 29, 2025 (AP) - Rosneft's German arm won a reprieve from US sanctions until April.",
     "eased", "US", "German arm"),
    # the day between, the target behind
    ("BRUSSELS, June 24, 2024 (AP) - EU ambassadors gave the green light on Monday to a 14th round of sanctions against Russia.",
     "imposed", "EU", "Russia"),
    ("OTTAWA, June 24, 2024 (AP) - New Canadian sanctions took effect Monday against 15 individuals tied to the crackdown in Georgia.",
     "imposed", "Canadian", "15 individuals"),
    ("WASHINGTON, June 24, 2024 (AP) - A fresh round of U.S. sanctions on Friday hit 13 companies that supply Iran's drone program.",
     "imposed", "U.S.", "13 companies"),
    ("WASHINGTON, June 24, 2024 (AP) - Visa restrictions were announced Monday by the State Department for dozens of Georgian officials.",
     "imposed", "State Department", "dozens of Georgian officials"),
    ("LONDON, June 6, 2024 (AP) - Ministers have imposed sanctions on a Russian spy unit accused of sabotage, the Foreign Office said.",
     "imposed", "Foreign Office", "a Russian spy unit"),
    ("TOKYO, Feb. 10, 2016 (Kyodo) - Japan decided Wednesday to ban entry by North Korean nationals and remittances of more than 100,000 yen.",
     "imposed", "Japan", "North Korean nationals"),
    ("BEIJING, Nov. 5, 2020 (AP) - Shipments of Australian coal, barley and wine have been blocked by China.",
     "imposed", "China", "Australian coal"),
    # kept from dealing, stripped of visas, verbs behind "The U.S."
    ("WASHINGTON, April 16, 2018 (AP) - The U.S. forbade American firms to sell parts to the Chinese phone maker ZTE for seven years.",
     "imposed", "U.S.", "ZTE"),
    ("GUATEMALA CITY, July 1, 2021 (AP) - Washington stripped dozens of Central American officials of their visas on Thursday.",
     "imposed", "Washington", "Central American officials"),
    ("OTTAWA, March 3, 2022 (AP) - Russian ships are no longer allowed in Canadian ports, Transport Minister Omar Alghabra said.",
     "imposed", "Canadian", "Russian ships"),
    ("NEW YORK, Oct. 14, 2006 (AP) - North Korea may no longer import luxury goods under a resolution the Security Council adopted on Saturday.",
     "imposed", "Security Council", "North Korea"),
    ("WASHINGTON, Oct. 7, 2022 (AP) - Washington tightened the screws on China's chipmakers on Friday with sweeping export curbs.",
     "imposed", "Washington", "chipmakers"),
    ("LONDON, May 20, 2025 (AP) - Downing Street unveiled sanctions on 100 ships, the largest such package so far.",
     "imposed", "Downing Street", "100 ships"),
    # measures that are ended by any verb
    ("NEW YORK, Nov. 14, 2018 (AP) - The Security Council did away with an arms embargo, asset freezes and travel bans on Eritrea.",
     "lifted", "Security Council", "Eritrea"),
    ("LUXEMBOURG, April 10, 2024 (AFP) - The EU on Wednesday annulled the asset freeze on two Russian bankers.",
     "lifted", "EU", "two Russian bankers"),
    ("OTTAWA, April 10, 2024 (AFP) - Canada has withdrawn an asset freeze on a former Ukrainian minister.",
     "lifted", "Canada", "Ukrainian"),
    ("BRUSSELS, Feb. 17, 2014 (AFP) - The EU on Monday narrowed the asset freeze on Zimbabwe's leaders.",
     "eased", "EU", "Zimbabwe"),
    ("TOKYO, Feb. 25, 2023 (Kyodo) - Tokyo is arranging to freeze the assets of 100 more Russians, government sources said.",
     "proposed", "Tokyo", "100 more Russians"),
    # measures that meet somebody, company on a list, names that stand last
    ("WASHINGTON, Feb. 6, 2024 (AP) - Travel bans and asset freezes now apply to six Serbian officials, the Treasury said.",
     "imposed", "Treasury", "six Serbian officials"),
    ("LONDON, Feb. 6, 2024 (AP) - A travel ban and an asset freeze await four Israeli settlers under measures Britain announced on Monday.",
     "imposed", "Britain", "four Israeli settlers"),
    ("WASHINGTON, Feb. 6, 2024 (AP) - Americans may no longer do business with the Turkish refiner Tupras Dal after the Treasury listed it on Tuesday.",
     "imposed", "Treasury", "Tupras Dal"),
    ("WASHINGTON, Feb. 6, 2024 (AP) - The banker Karim Dost joins his brother on the Treasury's blacklist.",
     "imposed", "Treasury", "Karim Dost"),
    ("SEOUL, July 14, 2023 (AP) - Slapped with South Korean sanctions on Friday were four North Koreans, a former defense minister among them.",
     "imposed", "South Korean", "four North Koreans"),
    ("KYIV, Feb. 13, 2025 (AP) - Former president Petro Poroshenko was sanctioned by Ukraine's security council, a decree on the presidential website showed on Thursday.",
     "imposed", "security council", "Petro Poroshenko"),
    ("THE HAGUE, Aug. 20, 2025 (AP) - Washington sanctioned four more court officials on Wednesday, bringing the number of judges hit to eleven.",
     "imposed", "Washington", "four more court officials"),
    # ends and further spans
    ("NEW YORK, June 10, 2003 (AP) - Sanctions on Iraq were swept away by a 14-0 vote in the Security Council on Thursday.",
     "lifted", "Security Council", "Iraq"),
    ("NEW YORK, Sept. 14, 2016 (AP) - A UN arms embargo on Ivory Coast came to an end on Thursday after 12 years.",
     "lifted", "UN", "Ivory Coast"),
    ("BEIJING, Nov. 10, 2025 (AP) - Beijing suspended for a year its sanctions on five US units of a South Korean shipbuilder.",
     "eased", "Beijing", "five US units"),
    ("NEW YORK, Oct. 17, 2025 (AP) - Haiti's gang leaders remain subject to a UN travel ban and asset freeze for another year.",
     "extended", "UN", "gang leaders"),
    ("BERN, Dec. 12, 2025 (AP) - The Swiss government froze the assets of the ousted president for another four years.",
     "extended", "Swiss government", "the ousted president"),
    ("BERN, Dec. 12, 2025 (AP) - Switzerland has renewed the freeze on the assets of former Ukrainian officials.",
     "extended", "Switzerland", "former Ukrainian officials"),
    ("THE HAGUE, July 28, 2025 (AP) - The Netherlands will press the EU to suspend Israel's trade benefits.",
     "proposed", "The Netherlands", "Israel"),
    ("BERLIN, July 28, 2023 (AP) - Berlin plans an entry ban for 25 Georgian officials, a spokesman said.",
     "proposed", "Berlin", "25 Georgian officials"),
    ("BAGHDAD, Jan. 6, 2020 (AP) - Iraq faces very big sanctions if American troops are forced out, Trump told reporters.",
     "threatened", "Trump", "Iraq"),
    # what speaks of sanctions without the word
    ("WASHINGTON, Jan. 28, 2019 (AP) - Washington took aim at Venezuela's state oil company PDVSA on Monday, blocking $7 billion in assets.",
     "imposed", "Washington", "PDVSA"),
    ("WASHINGTON, Jan. 28, 2019 (AP) - The Treasury went after six Iraqi militia leaders on Tuesday under the Magnitsky Act.",
     "imposed", "Treasury", "six Iraqi militia leaders"),
    ("LONDON, Jan. 28, 2022 (AP) - Britain has targeted the tycoon Viktor Lomov with a travel ban and an order that freezes his yacht.",
     "imposed", "Britain", "Viktor Lomov"),
    ("LONDON, Sept. 15, 2023 (AP) - The home secretary proscribed the Wagner group as a terrorist organisation on Friday.",
     "imposed", "home secretary", "Wagner group"),
    ("NEW YORK, June 2, 2017 (AP) - North Korea's spy chief is one of 14 officials added to the UN blacklist on Friday.",
     "imposed", "UN", "14 officials"),
    ("WELLINGTON, Sept. 23, 2025 (AP) - New Zealand has shut its ports to 19 tankers of the shadow fleet.",
     "imposed", "New Zealand", "19 tankers"),
]  # fmt: skip

UNTOLD = [
    "PARIS, June 30, 2006 (AFP) - Sales of the drug will be banned from Monday, the health ministry said.",
    "TOKYO, June 30, 2006 (Kyodo) - Exports of wheat were halted by a storm.",
    "SYDNEY, June 30, 2021 (AAP) - Australia tightened controls on arrivals from India as the virus spread.",
    "SOFIA, June 30, 2022 (AP) - Russia stopped gas supplies to Bulgaria on Wednesday.",
    "BRUSSELS, June 30, 2022 (AP) - No Wagner commander has become the first to be blacklisted by the EU.",
    "MOSCOW, June 14, 2022 (Tass) - Visitors may no longer enter the museum on Mondays, the ministry said.",
    "OTTAWA, Oct. 3, 2022 (CP) - The two firms could face a ban, the newspaper wrote on Monday.",
    "LONDON, March 24, 2022 (BBC) - The foreign secretary has denied that sanctions on six judges are planned.",
    "BRUSSELS, July 26, 2023 (AP) - The festival's rules will stay in place for a further six months, the council decided.",
    "BRUSSELS, July 15, 2025 (AP) - Senators blocked the Ukraine aid package on Tuesday.",
    "ABUJA, Feb. 24, 2024 (AP) - The speaker told reporters in Abuja that the curfew had been lifted on humanitarian grounds.",
    "LONDON, June 10, 2025 (BBC) - Drivers may not enter the tunnel at night, the ministry said.",
    "WASHINGTON, July 14, 2025 (AP) - The committee gave the firm a week to answer or face a fine.",
    "OSLO, June 6, 2024 (AP) - The mayor gave the green light on Monday to a round of cuts, officials said.",
    "WASHINGTON, April 16, 2018 (AP) - The law forbids Americans to sell fireworks to children.",
    "LONDON, May 20, 2025 (AP) - Fans are no longer allowed in the ground, the club said.",
    "GUATEMALA CITY, July 1, 2021 (AP) - Washington stripped the program of its funds on Thursday.",
    "WASHINGTON, Feb. 6, 2024 (AP) - New limits on speed now apply to six roads, the ministry said.",
    "LONDON, Feb. 6, 2024 (AP) - A fine and a ban await four riders under rules the federation announced on Monday.",
    "NEW YORK, Oct. 17, 2025 (AP) - The town's stores remain under a curfew for another week.",
    "BERLIN, July 28, 2023 (AP) - The club plans a stadium ban for 25 fans, a spokesman said.",
    "PARIS, July 4, 2021 (AP) - French fishermen may no longer enter British waters without a permit, Paris said.",
    "ROME, July 4, 2022 (AP) - Italy shut its ports to migrant rescue ships run by charities.",
    "CAIRO, July 4, 2022 (AP) - Egypt closed its airspace to civilian planes after missiles were fired nearby.",
    "OTTAWA, July 4, 2022 (CP) - Canada's travel ban on unvaccinated Americans, announced in March, ended on Friday.",
    "WASHINGTON, July 4, 2022 (AP) - The Treasury will issue sanctions guidance for shippers on Monday.",
    "WASHINGTON, July 4, 2022 (AP) - The Supreme Court blocked the president's restrictions on asylum seekers from Mexico.",
    "SYDNEY, July 4, 2021 (AAP) - Australia banned flights from India on Tuesday as infections soared.",
    "WASHINGTON, July 4, 2022 (AP) - Analysts said the White House could freeze the assets of Chinese banks if talks fail.",
    "LONDON, Jan. 28, 2022 (AP) - The home secretary toured the port and praised travel firms on Friday.",
]  # fmt: skip


def read(text):
    article = article_from_text(f"World in brief\n\n{text}")
    return ground(article, RulesReader().draft_article(article)).sanctions


@pytest.mark.parametrize(("text", "status", "imposer", "target"), TOLD)
def test_told(text, status, imposer, target):
    (record,) = read(text)
    assert record.status == status
    assert any(imposer in each.text for each in record.imposers)
    assert any(target in each.text for each in record.targets)


@pytest.mark.parametrize("text", UNTOLD)
def test_untold(text):
    assert read(text) == ()
