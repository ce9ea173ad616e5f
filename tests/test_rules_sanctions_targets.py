"""Whom a sanction is aimed at: where the words that name a target begin and end."""

import pytest
from support.reading import read_by_rules

DATED = "GENEVA, June 23, 2016 (Agency) - "


def targets(text):
    (record,) = read_by_rules(DATED + text).sanctions
    return record.targets


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # goods of one ban are one target
        ("The Security Council banned North Korean exports of coal, iron, lead and seafood.", ["coal, iron, lead and seafood"]),
        ("Switzerland on Wednesday banned imports of Russian caviar and birch plywood.", ["Russian caviar and birch plywood"]),
        ("Japan banned exports of trucks, steel and aircraft parts to Russia.", ["Russia"]),
        ("The EU banned imports of Russian gold and froze the assets of Sberbank.", ["Russian gold", "Sberbank"]),
        # several countries in which a group is end its name, one does not
        ("The Treasury blacklisted two ship owners in Hong Kong and the Marshall Islands and two tankers.", ["two ship owners", "two tankers"]),
        ("Japan froze the assets of nine companies and three individuals from China, Namibia and North Korea.", ["nine companies", "three individuals"]),
        ("The Treasury sanctioned three persons in Malaysia on Monday.", ["three persons in Malaysia"]),
        # where several are from, what somebody is known as, and what is said of the last named
        ("Britain sanctioned three companies, from Turkey, Jordan and Kazakhstan, on Monday.", ["three companies"]),
        ("The Treasury designated the Syrian mining board, known by its initials GEMB, together with Ivan Petrov, a vice minister, and Delta Minerals Trading.",
         ["the Syrian mining board", "Ivan Petrov", "Delta Minerals Trading"]),
        ("The Treasury blacklisted Sabouk Maritime, a tanker manager, and its vessels Gulf Harrier and Dena Star, which it accuses of hiding cargoes.",
         ["Sabouk Maritime", "Gulf Harrier", "Dena Star"]),
        # what only describes
        ("The US put the Houthis back on its list of “specially designated global terrorist” groups.", ["Houthis"]),
        ("The Commerce Department put seven supercomputing organizations on the list in April.", ["seven supercomputing organizations"]),
        ("The EU sanctioned nine officials, a chief of police among them, on Monday.", ["nine officials"]),
        ("The EU sanctioned nine officials, Ivan Petrov among them, on Monday.", ["nine officials", "Ivan Petrov"]),
        ("Japan put four Chinese entities, including a regional bank, on its list in July.", ["four Chinese entities"]),
        ("State-owned PDVSA was placed under US sanctions in January 2015.", ["PDVSA"]),
        # whose office it is, and no target
        ("The UK sanctioned Ivan Petrov, a director of the drone maker Zavod Strizh, on Monday.", ["Ivan Petrov"]),
        ("The UK sanctioned Ivan Petrov, the head of the shipping company Volga Lines, on Monday.", ["Ivan Petrov"]),
        ("The UK sanctioned Ivan Petrov, a leader of the armed group Al Badr, on Monday.", ["Ivan Petrov"]),
        # his family, or who she is
        ("The EU sanctioned Ivan Petrov, his wife and daughter on Monday.", ["Ivan Petrov", "his wife and daughter"]),
        ("The US has removed Ivan Petrov, his son and daughter and two banks from its sanctions list.", ["Ivan Petrov", "his son and daughter", "two banks"]),
        ("The EU sanctioned Ivan Petrov, his wife and two banks on Monday.", ["Ivan Petrov", "his wife", "two banks"]),
        ("The EU sanctioned Anna Petrova, his wife, and two banks on Monday.", ["Anna Petrova", "two banks"]),
        ("The EU sanctioned Anna Petrova, his wife and business partner, on Monday.", ["Anna Petrova"]),
        ("Britain sanctioned the then head of the army on Monday.", ["the then head of the army"]),
        # the list goes on behind what is said of the first
        ("Canada imposed sanctions on five generals who ran the camps and on two firms that fed them.", ["five generals", "two firms"]),
        (
            "The Treasury imposed sanctions on two leaders of the Nusra Front, a jihadist group fighting in Syria, and on two militias, Alpha and Beta.",
            ["two leaders of the Nusra Front", "Alpha", "Beta"],
        ),
        # a flow without its goods is that of the country spoken of
        ("The Security Council reacted to North Korea's nuclear test by banning trade in missile technology.", ["North Korea"]),
        ("A bid to stretch the arms embargo across all of Sudan failed in the Security Council on Tuesday.", ["Sudan"]),
        ("The State Department revoked the visas of 100 lawmakers and judges.", ["100 lawmakers and judges"]),
        # names in the sentences behind
        ("The EU froze the assets of eight people. At the top of the list are Rosa Murillo, the vice-president, and Julio Ortega.", ["eight people", "Rosa Murillo", "Julio Ortega"]),
        ("The EU froze the assets of eight people. They are joined by the head of parliament, Elias Porras.", ["eight people", "Elias Porras"]),
        ("Japan extended its ban on North Korean ships and its ban on imports and exports.", ["North Korean ships"]),
        # one count of several kinds
        ("Lithuania barred 16 Georgian judges, prosecutors and police officers from entry on Friday.", ["16 Georgian judges, prosecutors and police officers"]),
        ("Canada sanctioned 11 current and former senior Georgian officials on Friday.", ["11 current and former senior Georgian officials"]),
        ("The EU froze the assets of eight people close to the president.", ["eight people"]),
        # modifiers that share their noun
        ("The US sanctioned an Iranian medical and pharmaceutical company and a shipping agent on Monday.", ["an Iranian medical and pharmaceutical company", "a shipping agent"]),
        ("Washington sanctioned Russian oil and gas companies on Tuesday.", ["Russian oil and gas companies"]),
        ("Washington sanctioned the Russian oil, gas and mining sectors on Tuesday.", ["the Russian oil, gas and mining sectors"]),
        ("The EU on Monday added 12 people and a research and development institute to its blacklist.", ["12 people", "a research and development institute"]),
        ("The US on Monday sanctioned Iranian shipping, insurance and energy companies.", ["Iranian shipping, insurance and energy companies"]),
        ("The US on Monday sanctioned Chinese and Hong Kong-based companies.", ["Chinese and Hong Kong-based companies"]),
        ("The US on Monday sanctioned six army and police officers.", ["six army and police officers"]),
        ("The US on Monday sanctioned an arms dealer and shipping magnate, two banks and a gold trader.", ["an arms dealer and shipping magnate", "two banks", "a gold trader"]),
        ("The EU on Monday sanctioned Myanmar's army, police and state-owned firms.", ["Myanmar's army", "police", "state-owned firms"]),
        ("Twenty-five businesses and individuals were sanctioned by the Treasury on Monday.", ["Twenty-five businesses and individuals"]),
        ("The Treasury designated General Filipos Haile, chief of staff of the Eritrean Defence Forces, on Monday.", ["Filipos Haile"]),
        ("Washington blacklisted the ruling party, the People's Front for Democracy and Justice, and two individuals.", ["People's Front for Democracy and Justice", "two individuals"]),
        ("The White House threatened on Monday to sanction any company or person lifting Venezuelan crude.", ["any company or person"]),
        ("China sanctioned MP Nusrat Ghani and two firms earlier that day.", ["Nusrat Ghani", "two firms"]),
        ("The Treasury sanctioned a network of banks, companies and individuals on Monday.", ["a network of banks, companies and individuals"]),
        ("The Treasury sanctioned a group of Iranian traders and ships on Monday.", ["a group of Iranian traders and ships"]),
        ("The US on Monday sanctioned an executive of Rosneft, a Hezbollah official, and a Syrian general.", ["an executive of Rosneft", "a Hezbollah official", "a Syrian general"]),
        ("Iran sanctioned 61 Americans, including former Secretary of State Mike Pompeo, on Monday.", ["61 Americans", "Mike Pompeo"]),
        ("Japan will freeze the assets of three Chinese firms and ban exports to 20 companies in India.", ["three Chinese firms", "20 companies in India"]),
        ("The US on Monday sanctioned a network of exporters, front companies and ship owners.", ["a network of exporters, front companies and ship owners"]),
        ("Canada sanctioned 11 Hamas and Islamic Jihad members on Monday.", ["11 Hamas and Islamic Jihad members"]),
        ("The U.S. eased sanctions on Venezuela's oil, gas and gold in October.", ["Venezuela"]),
        ("The Treasury on Monday added a Dubai-based shipping firm and its tanker, the Sea Lion, to its blacklist.", ["a Dubai-based shipping firm", "Sea Lion"]),
        # a name in what is said of nameless ones is not theirs
        ("The US sanctioned banks that deal with Russia's Gazprombank on Monday.", ["banks that deal with Russia's Gazprombank"]),
        ("The US imposed sanctions on companies accused of supporting Russia's war against Ukraine.", ["companies accused of supporting Russia's war against Ukraine"]),
        ("The US sanctioned employees of the Iranian company Navid Energy on Monday.", ["employees of the Iranian company Navid Energy"]),
        # what is said of one of them in between
        ("The EU sanctioned Ivan Petrov, who ran the camp, and Anna Kot, a judge, on Monday.", ["Ivan Petrov", "Anna Kot"]),
        ("The EU sanctioned Alpha Metal, which makes drones, and its director, Ivan Petrov, on Monday.", ["Alpha Metal", "Ivan Petrov"]),
        ("The EU sanctioned Alpha Metal, a drone maker that supplies the army, and Beta Trade on Monday.", ["Alpha Metal", "Beta Trade"]),
        (
            "The EU froze the assets of nine people. The individuals affected include the head of the press office, Colin Marsh, Brigadier General Steven Ault, who commands the mission, and the chief editor of the Ledger newspaper, Paula White.",
            ["nine people", "Colin Marsh", "Steven Ault", "Paula White"],
        ),
        # names that go on
        ("The EU sanctioned the Mali Bank for Trade and Development and the Institute of Physics and Technology.", ["Mali Bank for Trade and Development", "Institute of Physics and Technology"]),
        ("Beijing sanctioned Lockheed Martin Corporation, Raytheon Missiles & Defense and their chief executives.", ["Lockheed Martin Corporation", "Raytheon Missiles & Defense", "their chief executives"]),
        ("The US imposed sanctions on Iran's petroleum and petrochemical sectors.", ["Iran's petroleum and petrochemical sectors"]),
        ("The Treasury sanctioned a network led by Ali Rezaei, an oil trader, on Monday.", ["a network"]),
        ("The US eased sanctions on Venezuela's oil and gas sector on Monday.", ["Venezuela's oil and gas sector"]),
        # what follows a list, and is none of it
        ("The EU imposed sanctions on two banks, its ambassador to Kyiv, Anna Kot, said on Monday.", ["two banks"]),
        ("The EU imposed sanctions on a network of front companies run from Dubai by a Greek shipowner, Kostas Pappas.", ["a network of front companies"]),
        ("The EU imposed sanctions on Ivan Petrov, 57, the founder and chief executive of Alpha Metal, and on his wife.", ["Ivan Petrov", "his wife"]),
        ("The EU imposed sanctions on Ivan Petrov, a former minister and now head of the state bank.", ["Ivan Petrov"]),
        ("The Treasury on Monday blacklisted 30 vessels of what it called the ghost fleet.", ["30 vessels"]),
        ("Japan froze the assets of nine firms, six of them in China.", ["nine firms"]),
        ("The Treasury designated Pak Su-il and Han Myong-chol, two North Koreans living in Vladivostok, as well as Baekyang Soft, a front company.", ["Pak Su-il", "Han Myong-chol", "Baekyang Soft"]),
        ("London sanctioned Etibar Eyyub and Tahir Garayev, Azerbaijani businessmen, on Monday.", ["Etibar Eyyub", "Tahir Garayev"]),
        # by what it was done says on whom
        ("Japan expanded its sanctions on North Korea by freezing the assets of nine companies.", ["nine companies"]),
    ],
)  # fmt: skip
def test_where_targets_begin_and_end(text, wanted):
    assert [target.text for target in targets(text)] == wanted


@pytest.mark.parametrize(
    "naming",
    [
        "One of them is Anna Kot, a judge.",
        "One is Anna Kot, who ran the court.",
        "The best known is Anna Kot, who ran the court.",
        "The most prominent name on the list is Anna Kot, a judge.",
        "Anna Kot, a judge, tops the list.",
        "Anna Kot heads the blacklist.",
        "The list is headed by Anna Kot, a judge.",
        "The list features Anna Kot, a judge.",
        "Anna Kot, a judge, was included as well.",
        "Anna Kot, a judge, is among them.",
        "Among them is Anna Kot.",
        "Among them: Anna Kot.",
        "Those sanctioned: Anna Kot.",
        "Their number includes Anna Kot.",
        "The nine include Anna Kot.",
        "Named was Anna Kot.",
    ],
)
def test_a_sentence_names_one_of_those_told_of_right_before(naming):
    told = targets(f"The EU froze the assets of nine people on Monday. {naming}")
    assert [target.text for target in told] == ["nine people", "Anna Kot"]


@pytest.mark.parametrize(
    "other",
    [
        "One of them is in Mali.",
        "One is worth a billion dollars.",
        "Anna Kot, a judge, was surprised.",
        "Among them are many judges.",
        "A day passed. One of them is Anna Kot.",
        "Anna Kot heads the court.",
    ],
)
def test_a_sentence_that_names_none_of_them(other):
    told = targets(f"The EU froze the assets of nine people on Monday. {other}")
    assert [target.text for target in told] == ["nine people"]


def test_goods_are_a_sector_of_the_country_they_come_from():
    (goods,) = targets("Switzerland banned imports of Russian caviar and birch plywood.")
    assert (goods.kind.value, goods.country) == ("sector", "RU")


def test_a_short_name_is_of_the_kind_that_its_full_form_says():
    text = (
        "Coral Meridian Trading LLC, owned by Behrouz Kamali, paid for the parts. The Treasury"
        " sanctioned a network on Thursday. Those listed are Coral Meridian and Kamali."
    )
    kinds = {t.text: t.kind.value for t in targets(text)}
    assert (kinds["Coral Meridian"], kinds["Kamali"]) == ("company", "person")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The EU sanctioned Alpha on Monday.", {"Alpha": "unknown"}),
        ("The EU sanctioned the drone maker Alpha on Monday.", {"Alpha": "company"}),
        ("The EU sanctioned the think tank Alpha on Monday.", {"Alpha": "organization"}),
        ("The EU sanctioned the television channel Alpha on Monday.", {"Alpha": "organization"}),
        ("The EU sanctioned Mali's army on Monday.", {"Mali's army": "organization"}),
        ("The EU sanctioned Mali's military on Monday.", {"Mali's military": "organization"}),
        ("The EU sanctioned Myanmar's navy and air force on Monday.", {"Myanmar's navy": "organization"}),
        ("The EU sanctioned Mali's central bank on Monday.", {"Mali's central bank": "organization"}),
        ("The EU sanctioned Mali's defence ministry on Monday.", {"Mali's defence ministry": "organization"}),
        ("The EU sanctioned Mali's secret police on Monday.", {"Mali's secret police": "organization"}),
        ("The EU sanctioned Mali's intelligence service on Monday.", {"Mali's intelligence service": "organization"}),
        ("The EU sanctioned Mali's space agency on Monday.", {"Mali's space agency": "organization"}),
        ("The EU sanctioned Mali's parliament on Monday.", {"Mali's parliament": "organization"}),
        ("The EU sanctioned Mali's state broadcaster on Monday.", {"Mali's state broadcaster": "organization"}),
        ("The EU sanctioned Mali's national airline on Monday.", {"Mali's national airline": "company"}),
        ("The EU sanctioned 12 members of his Security Council on Monday.", {"12 members of his Security Council": "person"}),
        ("The EU sanctioned 351 members of the lower house of parliament on Monday.", {"351 members of the lower house of parliament": "person"}),
        ("The EU sanctioned two members of the junta on Monday.", {"two members of the junta": "person"}),
        ("The EU sanctioned two sons of the president on Monday.", {"two sons of the president": "person"}),
        ("The EU sanctioned three units of the army on Monday.", {"three units of the army": "organization"}),
        ("The EU sanctioned the army's drone brigade on Monday.", {"the army's drone brigade": "organization"}),
        ("The EU imposed sanctions on Russian manufacturing on Monday.", {"Russian manufacturing": "sector"}),
        ("The EU imposed a ban on Russian enriched uranium on Monday.", {"Russian enriched uranium": "sector"}),
        ("The EU imposed a ban on Russian aluminium on Monday.", {"Russian aluminium": "sector"}),
        ("The EU imposed a ban on Russian liquefied natural gas on Monday.", {"Russian liquefied natural gas": "sector"}),
        ("The EU imposed a ban on Russian caviar on Monday.", {"Russian caviar": "sector"}),
        ("The EU imposed sanctions on Russian banking on Monday.", {"Russian banking": "sector"}),
        ("The EU imposed sanctions on Russia's defence industry on Monday.", {"Russia's defence industry": "sector"}),
        ("The EU imposed sanctions on Russia's shadow fleet on Monday.", {"Russia's shadow fleet": "vessel"}),
        ("The EU sanctioned two ship owners on Monday.", {"two ship owners": "company"}),
        ("The EU sanctioned two shipowners and three ship managers on Monday.", {"two shipowners": "company"}),
        ("The EU sanctioned two crypto exchanges on Monday.", {"two crypto exchanges": "company"}),
        ("The EU sanctioned two money changers on Monday.", {"two money changers": "company"}),
        ("The EU sanctioned two procurement fronts on Monday.", {"two procurement fronts": "company"}),
        ("The EU sanctioned nine targets on Monday.", {"nine targets": "unknown"}),
        ("The EU sanctioned nine people and firms on Monday.", {"nine people and firms": "unknown"}),
        ("The EU sanctioned 40 individuals and entities on Monday.", {"40 individuals and entities": "unknown"}),
        ("The EU sanctioned nine jihadists on Monday.", {"nine jihadists": "person"}),
        ("The EU sanctioned nine warlords on Monday.", {"nine warlords": "person"}),
        ("The EU sanctioned the Wagner Group on Monday.", {"Wagner Group": "group"}),
        ("The EU sanctioned Hezbollah on Monday.", {"Hezbollah": "group"}),
        ("The EU sanctioned the Revolutionary Guards on Monday.", {"Revolutionary Guards": "organization"}),
        ("The EU sanctioned the rebel group M23 on Monday.", {"M23": "group"}),
        ("The EU sanctioned the hacking group Sandworm on Monday.", {"Sandworm": "group"}),
        ("The EU sanctioned a settler group, Lehava, on Monday.", {"Lehava": "group"}),
        ("The EU sanctioned the Sea Rose, a Greek-owned tanker, on Monday.", {"Sea Rose": "vessel"}),
        ("The EU sanctioned the Sea Rose and four other tankers on Monday.", {"Sea Rose": "vessel"}),
        ("The EU sanctioned the cargo ship Sea Rose on Monday.", {"Sea Rose": "vessel"}),
        ("The EU sanctioned the patriarch, Kirill, on Monday.", {"Kirill": "person"}),
        ("The EU sanctioned Ivan Petrov Shipping on Monday.", {"Ivan Petrov Shipping": "company"}),
        ("The EU sanctioned the Ivan Petrov Foundation on Monday.", {"Ivan Petrov Foundation": "organization"}),
        ("The EU sanctioned the Bank of Mali on Monday.", {"Bank of Mali": "company"}),
        ("The EU sanctioned the Central Bank of Mali on Monday.", {"Central Bank of Mali": "organization"}),
        ("The EU sanctioned Mali University of Technology on Monday.", {"Mali University of Technology": "organization"}),
        ("The EU sanctioned Institute 9 on Monday.", {"Institute 9": "organization"}),
        ("The EU sanctioned Plant No. 4 on Monday.", {"Plant No. 4": "company"}),
        ("The EU sanctioned unit 73046 on Monday.", {"unit 73046": "organization"}),
        ("The EU sanctioned military unit 73046 on Monday.", {"military unit 73046": "organization"}),
        ("The EU sanctioned Darfur on Monday.", {"Darfur": "unknown"}),
        ("The EU sanctioned Crimea on Monday.", {"Crimea": "unknown"}),
        ("Lockheed Martin and Raytheon were sanctioned by Beijing on Monday.", {"Lockheed Martin": "company", "Raytheon": "company"}),
        ("Beijing sanctioned Lockheed Martin on Monday.", {"Lockheed Martin": "company"}),
        ("The Treasury sanctioned Deutsche Bergbau on Monday. The company makes drills.", {"Deutsche Bergbau": "company"}),
        ("The Treasury sanctioned Jaysh al-Adl and Liwa Fatemiyoun, two militias, on Monday.", {"Jaysh al-Adl": "group"}),
    ],
)  # fmt: skip
def test_what_targets_are(text, kinds):
    found = {target.text: target.kind.value for target in targets(text)}
    assert {name: found.get(name) for name in kinds} == kinds
