"""Whose a target is: told beside its name anywhere, by its group, or by the state it serves."""

import pytest
from support.reading import read_by_rules

DATED = "GENEVA, June 23, 2016 (Agency) - "


def homes(text):
    """Return each target's country, by its nationality or else its base."""
    found = {}
    for record in read_by_rules(DATED + text).sanctions:
        for target in record.targets:
            told = [place.country for place in (target.nationality, target.location) if place]
            found.setdefault(target.text, next(iter(told), target.country))
    return found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # where somebody is barred from is not his home
        ("Moscow responded on Monday by barring 12 EU officials, including Josep Borrell, from Russia.", {"12 EU officials": None, "Josep Borrell": None}),
        # a place in a person's name is not his
        ("The US on Monday sanctioned Milan Dodig and Chad Okello.", {"Milan Dodig": None, "Chad Okello": None}),
        # who makes copies of what is German, and who puts somebody on a list
        ("The Treasury designated Kavosh Motor, a maker of copies of a German drone engine, on Monday.", {"Kavosh Motor": None}),
        ("The United States put Hezbollah's broadcaster, Al Manar, on a list of terrorist entities in March.", {"Al Manar": "LB"}),
        ("The US treasury blacklisted 11 officials on Monday, including the chief executive, Carrie Lamb.", {"11 officials": None, "Carrie Lamb": None}),
        # where ministers meet is not what their measures are about
        ("On Monday in Brussels, Hungary vetoed a plan by EU foreign ministers to freeze the assets of five senior officials over protests in Georgia.", {"five senior officials": "GE"}),
        ("Britain, by then outside the EU, listed four security chiefs on Monday over protests in Zimbabwe.", {"four security chiefs": "ZW"}),
        ("Canada listed two army divisions over killings in Myanmar on Monday.", {"two army divisions": "MM"}),
        ("China on Friday sanctioned Carol Berg, chair of a congressional commission on China.", {"Carol Berg": None}),
        ("The Treasury sanctioned the Zimbabwean tycoon Omar Belov and his wife, Anna Belova, on Monday.", {"Omar Belov": "ZW", "Anna Belova": "ZW"}),
        ("The Treasury sanctioned the Zimbabwean tycoon Omar Belov and his lawyer, Anna Berg, on Monday.", {"Omar Belov": "ZW", "Anna Berg": None}),
        ("The State Department on Monday barred the police commander Omar Belov from entering the country over beatings in Zimbabwe.", {"Omar Belov": "ZW"}),
        ("The State Department on Monday barred the militia commander Omar Belov from entering the country over beatings in Zimbabwe.", {"Omar Belov": None}),
        # behind the name, in another sentence or in this one
        ("The EU sanctioned Ivan Petrov and Anna Sidorova on Monday. Petrov, a Russian general, led the assault.", {"Ivan Petrov": "RU", "Anna Sidorova": None}),
        ("The Treasury on Tuesday sanctioned Ali Rezaei. Rezaei is an Iranian national who runs a shipping firm.", {"Ali Rezaei": "IR"}),
        ("Washington sanctioned Nikolai Belov, 45, on Wednesday. Belov lives in Minsk and holds a Belarusian passport.", {"Nikolai Belov": "BY"}),
        ("Washington sanctioned Chen Guowei on Wednesday. Chen, of Shenzhen, ran two front companies.", {"Chen Guowei": "CN"}),
        ("Japan froze the assets of Ocean Star Shipping. Ocean Star Shipping's offices are in Dalian.", {"Ocean Star Shipping": "CN"}),
        ("The State Department designated Omar Haddad. Haddad is the head of Syrian military intelligence.", {"Omar Haddad": "SY"}),
        ("The State Department designated Omar Haddad. Haddad was born in Lebanon but is a Syrian citizen.", {"Omar Haddad": "SY"}),
        ("The United States blacklisted Orion Machinery. Orion Machinery, a company in the United Arab Emirates, shipped the parts.", {"Orion Machinery": "AE"}),
        ("The UK sanctioned Sergei Volkov (Russia) and Li Na (China) on Monday.", {"Sergei Volkov": "RU", "Li Na": "CN"}),
        ("The UK sanctioned Alpha Trade FZE, incorporated in Ajman, and Beta Metals, whose registered office is in Limassol.", {"Alpha Trade FZE": "AE", "Beta Metals": "CY"}),
        ("The EU listed Viktor Lukin, the head of Belarus's prison service, and his deputy on Monday.", {"Viktor Lukin": "BY"}),
        ("The EU listed Viktor Lukin, deputy commander of the Myanmar navy, on Monday.", {"Viktor Lukin": "MM"}),
        ("The EU listed Viktor Lukin, who leads Iran's drone programme, on Monday.", {"Viktor Lukin": "IR"}),
        # nobody's by whom he buys from, sells to or speaks against
        ("The EU listed Viktor Lukin, who buys parts for Iran's drone programme, on Monday.", {"Viktor Lukin": None}),
        ("The EU listed Viktor Lukin, who sold oil to North Korea, on Monday.", {"Viktor Lukin": None}),
        # before the name
        ("Iranian businessman Hossein Karimi denied any wrongdoing. The Treasury had put sanctions on Karimi on Monday.", {"Karimi": "IR"}),
        ("A Turkish shipping magnate, Kemal Aydin, has built a fleet. On Monday the United States imposed sanctions on Aydin and two of his firms.", {"Aydin": "TR"}),
        (
            "The parts came from Hong Kong-based Everbright Parts, Sun Tai Components, and Wing Lok Precision. The Treasury on Monday sanctioned Everbright Parts, Sun Tai Components and Wing Lok Precision.",
            {"Everbright Parts": "HK", "Sun Tai Components": "HK", "Wing Lok Precision": "HK"},
        ),
        ("A broker in Dubai, owned by Hassan's cousin, Omid Sattari, paid. The Treasury sanctioned Omid Sattari.", {"Omid Sattari": None}),
        # the next sentence
        ("Britain froze the assets of Golden Reef Trading on Thursday. The company is registered in Hong Kong.", {"Golden Reef Trading": "HK"}),
        ("Britain froze the assets of Golden Reef Trading on Thursday. The firm, based in Sharjah, sold drone engines.", {"Golden Reef Trading": "AE"}),
        ("Canada sanctioned Aung Min Tun on Friday. He heads Myanmar's police.", {"Aung Min Tun": "MM"}),
        ("Canada sanctioned Pavel Orlov on Friday. The Belarusian judge jailed dozens of protesters.", {"Pavel Orlov": "BY"}),
        ("Canada sanctioned Pavel Orlov and Anna Kot on Friday. He is a Russian citizen.", {"Pavel Orlov": None, "Anna Kot": None}),
        ("The United States blacklisted the tanker Ocean Pearl. The Panama-flagged ship loaded crude in Iran.", {"Ocean Pearl": "PA"}),
        # the group of which they are
        ("Britain sanctioned six Russian banks and two Turkish traders on Monday. Those listed include Vostok Kredit Bank.", {"Vostok Kredit Bank": "RU"}),
        # those who can only be of a state, and the state they are of
        ("The United States on Monday widened its sanctions on Belarus. The Treasury designated 13 officials and the Interior Ministry.", {"13 officials": "BY"}),
        ("The EU imposed sanctions on Myanmar after the coup. Britain on Monday listed nine senior military officers.", {"nine senior military officers": "MM"}),
        ("Canada on Monday sanctioned 12 officials over the crackdown on protesters in Georgia.", {"12 officials": "GE"}),
        ("The EU on Monday sanctioned four judges who jailed opposition leaders in Belarus.", {"four judges": "BY"}),
        ("Britain imposed sanctions on Georgia's interior minister, Vakhtang G., and the head of the riot police, Zaza Kobalia.", {"Zaza Kobalia": "GE"}),
        ("The EU froze the assets of 12 people with ties to the Belarusian government.", {"12 people": "BY"}),
        ("The EU froze the assets of eight people close to Nicaraguan President Jose Porras. At the top of the list is Rosa Murillo, the vice-president.", {"eight people": "NI", "Rosa Murillo": "NI"}),
        ("Russia sanctioned 61 Canadian citizens on Friday. On June 9, Canada sanctioned 43 military officials.", {"43 military officials": "RU"}),
        # what is said of all, or of two groups at once
        ("Australia sanctioned seven people, all of them Iranians, on Tuesday.", {"seven people": "IR"}),
        ("Australia sanctioned seven people on Tuesday, all Russian citizens.", {"seven people": "RU"}),
        ("Australia sanctioned Anton Gusev and Pavel Orlov on Tuesday. Both are Russian nationals.", {"Anton Gusev": "RU", "Pavel Orlov": "RU"}),
        ("Australia sanctioned Anton Gusev and Pavel Orlov on Tuesday. The two Russians are accused of hacking a health insurer.", {"Anton Gusev": "RU", "Pavel Orlov": "RU"}),
        ("Australia sanctioned Anton Gusev and Pavel Orlov on Tuesday. All three are Russians.", {"Anton Gusev": None, "Pavel Orlov": None}),
        ("The Treasury sanctioned Adam Khalid and Yusuf Noor, both based in South Africa, on Tuesday.", {"Adam Khalid": "ZA", "Yusuf Noor": "ZA"}),
        ("Australia sanctioned 11 North Korean individuals and nine entities on Friday.", {"11 North Korean individuals": "KP", "nine entities": "KP"}),
        ("The EU has sanctioned 180 Syrians and 54 companies.", {"54 companies": "SY"}),
        ("The UK sanctioned four tankers and a Greek shipowner on Monday.", {"four tankers": None}),
        ("Canada sanctioned 14 Georgian officials and members of their immediate families on Monday.", {"members of their immediate families": "GE"}),
        ("The Commerce Department added 12 entities in China to its Entity List on Friday.", {"12 entities in China": "CN"}),
        ("The Treasury sanctioned three companies in the United Arab Emirates on Tuesday: Falcon Petroleum, Gulf Star and Blue Sea.", {"Falcon Petroleum": "AE", "Gulf Star": "AE", "Blue Sea": "AE"}),
        # who runs a firm that is a target is of its country
        ("The Treasury said it had sanctioned Iran's Bank Melal and its chairman, Abbas Soltani.", {"Bank Melal": "IR", "Abbas Soltani": "IR"}),
        (
            "The Treasury said it had sanctioned Arvand Petrochemical, a company based in Tehran, its chief executive Abbas Soltani and its sales chief, Reza Nouri, on Monday.",
            {"Arvand Petrochemical": "IR", "Abbas Soltani": "IR", "Reza Nouri": "IR"},
        ),
        # countries that are somebody else's
        ("The Treasury on Friday sanctioned a Houthi-linked money exchange and four Iran-linked freighters.", {"a Houthi-linked money exchange": None, "four Iran-linked freighters": None}),
        ("The EU on Friday imposed sanctions on buyers of Russian oil.", {"buyers of Russian oil": None}),
        ("The Treasury on Friday sanctioned 13 Chinese and North Korean companies.", {"13 Chinese and North Korean companies": None}),
        # anybody else can be of any country
        ("The Treasury sanctioned 13 individuals and five entities that bought parts for Iran's missile programme.", {"13 individuals": None, "five entities": None}),
        ("The United States sanctioned three ships that carried oil for Iran.", {"three ships": None}),
        ("The EU renewed its sanctions on Syria in May. Britain on Monday listed two militia commanders.", {"two militia commanders": None}),
        # many wordings
        ("Ottawa on Thursday listed Mohammad Sadeghi, the warden of Evin Prison in Tehran, and Gholamreza Ahmadi, a judge.", {"Mohammad Sadeghi": "IR"}),
        ("The Treasury said it had sanctioned Tehran-based Arvand Petrochemical and its managing director, Abbas Soltani, on Monday.", {"Arvand Petrochemical": "IR", "Abbas Soltani": "IR"}),
        ("Britain sanctioned the Russian shipbuilder Severny Verf. The yard's director, Igor Ponomarev, is also on the list.", {"Severny Verf": "RU"}),
        ("The EU put Belarus's largest refinery, Naftan, on its blacklist on Monday.", {"Naftan": "BY"}),
        ("Seoul blacklisted four North Korean trading companies – Korea Ryonbong, Korea Haegumgang, Green Pine and Namgang – on Monday.", {"Green Pine": "KP", "Namgang": "KP"}),
        ("Seoul blacklisted the North Korean firms Ryonbong, Haegumgang and Namgang on Monday.", {"Ryonbong": "KP", "Namgang": "KP"}),
        ("Japan froze the assets of three North Korean nationals and two Russian companies. The individuals are Kim Song Il, Ri Won Ho and Pak Chol.", {"Kim Song Il": "KP", "Pak Chol": "KP"}),
        ("Australia sanctioned Anton Gusev and Pavel Orlov, both Russian citizens, on Tuesday.", {"Anton Gusev": "RU", "Pavel Orlov": "RU"}),
        ("Two Russians accused of hacking a hospital, Anton Gusev and Pavel Orlov, were sanctioned by Australia on Tuesday.", {"Anton Gusev": "RU", "Pavel Orlov": "RU"}),
        ("The Treasury sanctioned Falcon Petroleum of Dubai, Star Marine of Singapore and Hang Fat Trading of Hong Kong on Tuesday.", {"Falcon Petroleum": "AE", "Star Marine": "SG", "Hang Fat Trading": "HK"}),
        ("The Treasury sanctioned UAE-based Falcon Petroleum, Singapore's Star Marine and a Hong Kong company, Hang Fat Trading, on Tuesday.", {"Falcon Petroleum": "AE", "Star Marine": "SG", "Hang Fat Trading": "HK"}),
        ("The Treasury sanctioned three companies in the United Arab Emirates – Falcon Petroleum, Gulf Star and Blue Sea – on Tuesday.", {"Falcon Petroleum": "AE", "Gulf Star": "AE", "Blue Sea": "AE"}),
        ("The Commerce Department added 12 Chinese entities, including Wuhan Optics and Harbin Instruments, to its Entity List.", {"Wuhan Optics": "CN", "Harbin Instruments": "CN"}),
        ("Poland banned three Belarusian journalists from entry on Monday. They are Olga Bond, Andrei Muk and Ivan Rub.", {"Olga Bond": "BY", "Andrei Muk": "BY"}),
        ("Washington imposed sanctions on Monday on former Sudanese officials Taha Osman and Salah Gosh.", {"Taha Osman": "SD", "Salah Gosh": "SD"}),
        ("The UK imposed sanctions on a Sudanese general and on Osman Hamid, the leader of a militia in Darfur.", {"Osman Hamid": "SD"}),
        ("The US imposed sanctions on Rwanda's minister for regional integration, James Kabare, and on the M23 spokesman Lawrence Kanyu, who has businesses in the UK and France.", {"James Kabare": "RW"}),
        ("Canada sanctioned 11 current and former senior Georgian officials on Friday.", {"11 current and former senior Georgian officials": "GE"}),
        ("The Czech Republic sanctioned Patriarch Kirill, head of the Russian Orthodox Church, on Wednesday.", {"Patriarch Kirill": "RU"}),
        ("The Treasury sanctioned the captain of the tanker, Yannis Kostas, a Greek national, and its owner, Sea Lion Marine Inc of the Marshall Islands.", {"Yannis Kostas": "GR"}),
        ("The EU added Dmitry Medvedsky, one of Russia's richest men, to its sanctions list on Friday.", {"Dmitry Medvedsky": "RU"}),
        ("Beijing announced sanctions on Skydio and Huntington Marine, two US defence contractors, on Thursday.", {"Skydio": "US", "Huntington Marine": "US"}),
        ("China imposed sanctions on Thursday on 13 U.S. military firms, including Teledyne Brown and BRINC Drones, and six executives.", {"Teledyne Brown": "US", "BRINC Drones": "US"}),
        ("China sanctioned U.S. Representative Michael McCall and former Pentagon official Miles Yue on Thursday.", {"Michael McCall": "US", "Miles Yue": "US"}),
        ("Moscow barred 12 British citizens, including lawmakers and journalists, from entering Russia on Friday.", {"12 British citizens": "GB"}),
        ("Russia's foreign ministry on Friday banned entry to 36 Australians, among them Canberra mayor Jo Clay.", {"36 Australians": "AU"}),
        ("Tehran imposed sanctions on 10 Canadian individuals and two entities on Monday.", {"10 Canadian individuals": "CA", "two entities": "CA"}),
        ("Iran put eight European institutions and 12 individuals on its sanctions list on Wednesday.", {"12 individuals": None}),
        ("The Treasury's OFAC today sanctioned a Sinaloa Cartel leader, Juan Ruiz, a Mexican national, and two Chinese suppliers of precursors.", {"Juan Ruiz": "MX", "two Chinese suppliers of precursors": "CN"}),
        ("The Treasury sanctioned ISIS financiers Adam Khalid and Yusuf Noor, both based in South Africa, on Tuesday.", {"Adam Khalid": "ZA", "Yusuf Noor": "ZA"}),
        ("The Treasury sanctioned two al-Shabaab commanders in Somalia, Ali Dheere and Maalim Osman, on Tuesday.", {"Ali Dheere": "SO", "Maalim Osman": "SO"}),
        ("The State Department designated the Nordic Resistance, a Sweden-based group, and three of its leaders on Friday.", {"Nordic Resistance": "SE"}),
        ("The State Department designated the Terrorgram Collective and its leaders in Brazil, Croatia and South Africa on Monday.", {"Terrorgram Collective": None}),
        ("Israel sanctioned a Turkish charity, IHH, on Wednesday.", {"IHH": "TR"}),
        ("South Korea's foreign ministry added 15 North Koreans, members of the 313th General Bureau, and one organization to its list.", {"15 North Koreans": "KP"}),
        ("Switzerland removed Sudan's former ruler, Omar Bakri, from its sanctions list.", {"Omar Bakri": "SD"}),
        ("The United States on Monday imposed visa restrictions on 14 Ugandan officials and their families.", {"14 Ugandan officials": "UG"}),
        ("Britain on Monday sanctioned the Ugandan speaker of parliament, Anita Among, and two former ministers.", {"Anita Among": "UG", "two former ministers": "UG"}),
        ("Australia sanctioned Iran's morality police and its commander, Ahmad Rostami, on Monday.", {"Ahmad Rostami": "IR"}),
        ("The EU on Monday sanctioned Colonel Ali Rostami, the commander of Iran's morality police in Tehran.", {"Ali Rostami": "IR"}),
        ("The EU on Monday sanctioned Syria's army chief and two of his deputies.", {"two of his deputies": "SY"}),
        ("The EU on Monday sanctioned Syria's former president, Bashar Assad, his brother, Maher, and two cousins.", {"Bashar Assad": "SY", "two cousins": "SY"}),
        ("The Treasury sanctioned Zimbabwean President Emmerson Mnangagwa, his wife Auxillia and nine other officials on Monday.", {"Emmerson Mnangagwa": "ZW", "nine other officials": "ZW"}),
        ("The Treasury sanctioned the attorney general of Nicaragua and nine judges on Monday.", {"the attorney general of Nicaragua": "NI", "nine judges": "NI"}),
        ("Ottawa slapped sanctions on Haiti's former president and two ex-prime ministers on Monday.", {"Haiti's former president": "HT", "two ex-prime ministers": "HT"}),
        ("Ottawa slapped sanctions on three gang leaders in Haiti on Monday.", {"three gang leaders in Haiti": "HT"}),
        ("The committee added Haitian gang leader Jimmy Cherizier to the UN sanctions list on Monday. It also listed Prophane Victor, a former member of parliament.", {"Jimmy Cherizier": "HT"}),
        ("Kyiv sanctioned 55 Russian propagandists and 12 clerics on Monday.", {"55 Russian propagandists": "RU"}),
        ("Tokyo froze the assets of 17 Russian oligarchs and of relatives of former prime ministers on Monday.", {"17 Russian oligarchs": "RU"}),
        ("Taipei added Huawei and SMIC to its export control list on Monday. The two Chinese firms need permits.", {"Huawei": "CN", "SMIC": "CN"}),
        ("Taipei put Huawei, a Chinese telecoms giant, and chipmaker SMIC on its export control list on Monday.", {"Huawei": "CN"}),
        ("Chinese chipmakers Huawei and SMIC were put on Taipei's export control list, the ministry said on Monday.", {"Huawei": "CN", "SMIC": "CN"}),
        ("The EU put three Chinese refiners, two Indian firms and a port in Indonesia on its list on Monday.", {"three Chinese refiners": "CN", "two Indian firms": "IN", "a port in Indonesia": "ID"}),
        ("The EU put the Indian refinery Nayara on its list on Monday. Rosneft, the Russian oil giant, owns 49 per cent of it.", {"Nayara": "IN"}),
        ("The EU put Nayara, a refinery in the Indian state of Gujarat, on its list on Monday.", {"Nayara": "IN"}),
        ("London sanctioned Timur Turlan, a Russian tycoon born in Kazakhstan, on Monday.", {"Timur Turlan": "RU"}),
        ("London sanctioned Timur Turlan, an Azerbaijan-born oil trader who lives in Dubai, on Monday.", {"Timur Turlan": "AE"}),
        ("London sanctioned Etibar Eyyub and Tahir Garayev, Azerbaijani businessmen, on Monday.", {"Tahir Garayev": "AZ", "Etibar Eyyub": "AZ"}),
        ("London sanctioned Etibar Eyyub (a national of Azerbaijan) and Tahir Garayev (Azerbaijani) on Monday.", {"Tahir Garayev": "AZ"}),
        ("London sanctioned Rosneft and Lukoil, Russia's two largest oil companies, on Monday.", {"Rosneft": "RU", "Lukoil": "RU"}),
        ("London sanctioned Russia's two largest oil companies, Rosneft and Lukoil, on Monday.", {"Rosneft": "RU", "Lukoil": "RU"}),
        ("Bern froze the assets of Congo's former minister, Kalev Mutondo, on Monday.", {"Kalev Mutondo": "CD"}),
        ("Washington sanctioned Dan Gertel, an Israeli mining magnate with interests in Congo, on Monday.", {"Dan Gertel": "IL"}),
        ("Washington sanctioned the Rwandan-backed M23 rebels and a Congolese politician, Corneille Nanga, on Monday.", {"Corneille Nanga": "CD"}),
        ("Washington sanctioned the spokesman of the M23 rebels, Lawrence Kanyu, on Monday. Kanyu's companies are registered in Britain and France.", {"Lawrence Kanyu": None}),
        ("Washington sanctioned Alexandre Moras, a justice of Brazil's Supreme Court, on Monday.", {"Alexandre Moras": "BR"}),
        ("Washington sanctioned four judges of the International Criminal Court: Solomy Bossa of Uganda, Luz Carranza of Peru, Reine Gansou of Benin and Beti Hohler of Slovenia.", {"Solomy Bossa": "UG", "Luz Carranza": "PE", "Reine Gansou": "BJ", "Beti Hohler": "SI"}),
        ("Washington sanctioned the UN rapporteur Francesca Albani, an Italian lawyer, on Monday.", {"Francesca Albani": "IT"}),
        ("Ankara sanctioned two Kurdish militants on Monday.", {"two Kurdish militants": None}),
        ("Bishkek protested after Britain sanctioned Capital Bank of Central Asia, a Kyrgyz lender, and its director, Kantemir Chalbayev.", {"Capital Bank of Central Asia": "KG", "Kantemir Chalbayev": "KG"}),
        # goods are of the country that the ban is about, not those that a state keeps at home
        ("The UN imposed new sanctions on North Korea in August. A total ban on coal exports came in November.", {"coal exports": "KP"}),
        ("The Security Council in May banned North Korean coal, and in June it banned textile exports.", {"textile exports": "KP"}),
        ("The United States imposed sanctions on Venezuela in January. It barred crude imports in March.", {"crude imports": "VE"}),
        ("China restricted exports of gallium and germanium on Monday, in response to US curbs on chips.", {"gallium and germanium": None}),
        # firms of a state, and those that the world knows
        ("The EU widened its sanctions on Mali in May. On Monday Britain put the state-owned miner Sadiola on its list.", {"Sadiola": "ML"}),
        ("The Treasury on Monday sanctioned Bank of Kunlun and Promsvyazbank.", {"Bank of Kunlun": "CN", "Promsvyazbank": "RU"}),
    ],
)  # fmt: skip
def test_whose_targets_are(text, wanted):
    found = homes(text)
    assert {name: found.get(name, "not found") for name in wanted} == wanted


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Treasury sanctioned Alpha Metal on Monday. Alpha Metal, a buyer of Iranian oil, denied it.", ["Alpha Metal"]),
        ("The Treasury sanctioned Alpha Metal on Monday. Alpha Metal shipped drones to Russia.", ["Alpha Metal"]),
        ("The Treasury sanctioned Alpha Metal on Monday. Alpha Metal is accused of selling drones to Russia.", ["Alpha Metal"]),
        ("The Treasury sanctioned Alpha Metal on Monday. Alpha Metal, according to the Russian embassy, is harmless.", ["Alpha Metal"]),
        ("The Treasury sanctioned Ivan Petrov on Monday. Petrov, in Moscow for talks, denied it.", ["Ivan Petrov"]),
        ("The Treasury sanctioned Ivan Petrov on Monday. Petrov told a Turkish newspaper that he would sue.", ["Ivan Petrov"]),
        ("The Treasury sanctioned Ivan Petrov on Monday. He flew to Dubai the same day.", ["Ivan Petrov"]),
        ("The Treasury sanctioned Ivan Petrov on Monday. He is wanted in Spain.", ["Ivan Petrov"]),
        ("The Treasury sanctioned Ivan Petrov on Monday. The company that he owns is registered in Cyprus.", ["Ivan Petrov"]),
        ("The Treasury sanctioned Alpha Metal on Monday. The company was fined in Germany last year.", ["Alpha Metal"]),
        ("The Treasury sanctioned Alpha Metal on Monday. The firm bought chips in China.", ["Alpha Metal"]),
        ("The Treasury sanctioned Alpha Metal and Beta Trade on Monday. The company is registered in Hong Kong.", ["Alpha Metal", "Beta Trade"]),
        ("The Treasury sanctioned the Sea Rose on Monday. The ship was seized in Malaysia.", ["Sea Rose"]),
        ("The Treasury sanctioned the tanker Sea Rose on Monday. It loaded Iranian crude off Kharg Island.", ["Sea Rose"]),
        ("Russian officials visited the Alpha Metal plant. The Treasury sanctioned Alpha Metal on Monday.", ["Alpha Metal"]),
        ("Russian forces killed General Ali Haddad. The Treasury had sanctioned Haddad on Monday.", ["Haddad"]),
        ("A Russian court jailed Ivan Petrov. The Treasury sanctioned Petrov on Monday.", ["Petrov"]),
        ("Iranian state television said Alpha Metal made the engines. The Treasury sanctioned Alpha Metal on Monday.", ["Alpha Metal"]),
        ("In an interview with the Iranian agency Fars, Ivan Petrov denied it. The Treasury sanctioned Petrov on Monday.", ["Petrov"]),
        ("The Russian foreign minister, Sergei Lavrov, met Ivan Petrov. The Treasury sanctioned Petrov on Monday.", ["Petrov"]),
        ("The United States sanctioned Alpha Metal for supplying the Iranian army, Beta Trade and Gamma Oil.", ["Alpha Metal"]),
        ("The EU sanctioned a Russian bank and Alpha Metal on Monday.", ["Alpha Metal"]),
        ("The EU sanctioned three Russian banks, a Belarusian refinery and Alpha Metal on Monday.", ["Alpha Metal"]),
        ("The EU sanctioned Alpha Metal, Beta Trade and a Chinese refiner on Monday.", ["Alpha Metal", "Beta Trade"]),
        ("The EU sanctioned Alpha Metal and two Chinese refiners on Monday.", ["Alpha Metal"]),
        ("The EU sanctioned Iran-linked Alpha Metal on Monday.", ["Alpha Metal"]),
        ("The EU sanctioned Alpha Metal, which is linked to Iran's Revolutionary Guards, on Monday.", ["Alpha Metal"]),
        ("The EU sanctioned Alpha Metal, a front for Iran's Revolutionary Guards, on Monday.", ["Alpha Metal"]),
        ("The EU sanctioned Alpha Metal, a supplier of the Russian army, on Monday.", ["Alpha Metal"]),
        ("The EU sanctioned Alpha Metal, the main importer of Russian gas, on Monday.", ["Alpha Metal"]),
        ("The EU sanctioned Ivan Petrov, an envoy to Syria, on Monday.", ["Ivan Petrov"]),
        ("The EU sanctioned Ivan Petrov, who fought in Syria, on Monday.", ["Ivan Petrov"]),
        ("The EU sanctioned Ivan Petrov, born in Kazakhstan, on Monday.", ["Ivan Petrov"]),
        ("The EU sanctioned two judges of the International Criminal Court who issued a warrant for Israel's leader.", ["two judges of the International Criminal Court"]),
        ("The United States sanctioned four judges of the International Criminal Court on Monday. Israel welcomed it.", ["four judges of the International Criminal Court"]),
        ("The United States sanctioned three UN officials on Monday over their work on Gaza and Israel.", ["three UN officials"]),
        ("The EU sanctioned two militia commanders in a statement on Syria on Monday.", ["two militia commanders"]),
        ("Britain sanctioned nine officials on Monday. Russia and Iran protested.", ["nine officials"]),
        ("Canada and Britain sanctioned nine officials on Monday after talks with Japan.", ["nine officials"]),
        ("Washington lifted sanctions on three officials on Monday, the day it signed a deal with Qatar.", ["three officials"]),
    ],
)  # fmt: skip
def test_countries_that_are_not_theirs(text, names):
    found = homes(text)
    assert {name: found.get(name, "not found") for name in names} == dict.fromkeys(names)


ONLY = [
    ("Britain acts on Georgia", "", "GE"),
    ("Britain acts", "", None),
    ("Britain acts on Georgia", "Norway listed an Iranian judge on Monday.", None),
]


@pytest.mark.parametrize(("head", "further", "country"), ONLY)
def test_those_named_beside_others_who_are_all_of_one_country(head, further, country):
    told = (
        f"{head}\n\n{DATED}Britain sanctioned two Georgian judges and a Georgian general on Monday."
    )
    told += f"\n\n{further}\n\nOn June 2 Canada sanctioned Omar Belov, a banker, and Orion Trading."
    found = {t.text: t.country for s in read_by_rules(told).sanctions for t in s.targets}
    assert found["Omar Belov"] == country
    assert found.get("Orion Trading") is None
