"""What pages of the web tell of a sanction, and nothing that they do not: whom, what, of which land."""

import pytest
from support.reading import read_by_rules

DATED = "GENEVA, June 23, 2016 (Agency) - "


def aims(text, head=DATED):
    """Return for each sanction read from a text whom it is aimed at, of what kind and land."""
    return [
        [(t.text, t.kind.value, t.country) for t in s.targets]
        for s in read_by_rules(head + text).sanctions
    ]


AIMS = [
    # a firm whose name begins with what may be a rank
    ("China put General Atomics Aeronautical Systems on its list.",
     [("General Atomics Aeronautical Systems", "company", "US")]),
    ("The EU delisted Russian Army Colonel Ivan Sedov.", [("Ivan Sedov", "person", "RU")]),
    # in which bodies people are, and in which lands groups are
    ("The Treasury sanctioned another senior official in Iran's Central Bank.",
     [("another senior official in Iran's Central Bank", "person", "IR")]),
    ("Canada sanctioned three members of the powerful Security Council of Mali.",
     [("three members of the powerful Security Council of Mali", "person", None)]),
    ("The EU sanctioned members of the main decision-making body of Hamas on Monday.",
     [("members of the main decision-making body of Hamas", "person", "PS")]),
    ("The Treasury sanctioned firms based in India, China and Turkey.",
     [("firms based in India, China and Turkey", "company", None)]),
    ("The Treasury designated a network of freight forwarders based in Suriname, India, Malaysia and Chad.",
     [("a network of freight forwarders", "group", None)]),
    ("The Treasury designated four companies based in Shenyang, China.",
     [("four companies based in Shenyang", "company", "CN")]),
    ("OFAC designated Istanbul, Turkey-based Nova Shipping and Dubai, UAE-based Kora Trading.",
     [("Nova Shipping", "company", "TR"), ("Kora Trading", "company", "AE")]),
    # who runs firms, and not the firms
    ("Britain sanctioned executives of companies including Volga Arms and Don Motors.",
     [("executives of companies", "person", None)]),
    # what somebody is
    ("The EU sanctioned two bankers and a Hero of Russia on Monday.",
     [("two bankers", "person", None), ("Hero of Russia", "person", None)]),
    ("OFAC also designated Rafael Nuno, a former cartel hitman.", [("Rafael Nuno", "person", None)]),
    ("Haidarov, who also has a villa in Nice, was included on the EU sanctions list.",
     [("Haidarov", "person", None)]),
    # what is said of whom somebody leads
    ("The Treasury imposed sanctions on the leader of the Clan del Norte, one of Colombia's largest gangs.",
     [("the leader of the Clan del Norte", "person", None)]),
    ("OFAC sanctioned ten people. The Los Altos group, a faction of the Sinaloa Cartel, was among those sanctioned.",
     [("ten people", "person", None), ("The Los Altos group", "group", "MX")]),
    # of two who are named, one
    ("Tycoon Ali Karimov and banker Omar Bek, who was sanctioned by Britain in 2021, lost the case.",
     [("Omar Bek", "person", None)]),
    # who tells of it
    ("Britain blacklisted seven US companies on Monday. Per Reuters, US firm Delta Optics has been blacklisted, too.",
     [("seven US companies", "company", "US"), ("Delta Optics", "company", "US")]),
    # a country's measures that hit others, too
    ("Japan approved sanctions against North Korea on Monday. It froze the assets of five banks.",
     [("North Korea", "country", "KP"), ("five banks", "company", None)]),
    # measures beside those they are aimed at, on what they rest, and parts of a law
    ("Canada kept its travel ban on Ali Karimov and his wife, as well as the arms embargo.",
     [("Ali Karimov", "person", None), ("his wife", "person", None)]),
    ("The EU imposed sanctions on Mali. They also included an arms and military material embargo.",
     [("Mali", "country", "ML")]),
    # what a verb behind a name does, and "now"
    ("The Treasury announced that restrictions on exports to Huawei begin on Friday.",
     [("Huawei", "company", "CN")]),
    ("The United States is imposing an arms embargo on Mali with the White House urges others in the UN to go along.",
     [("Mali", "country", "ML")]),
    ("The EU sanctioned 37 people. Now, for the first time, two banks have also been added to the list.",
     [("37 people", "person", None), ("two banks", "company", None)]),
    # kinds
    ("Australia imposed sanctions on Iranian state media.", [("Iranian state media", "organization", "IR")]),
    ("Ukraine imposed sanctions against military production in Russia.",
     [("military production in Russia", "sector", "RU")]),
    ("The EU sanctioned Karimov and Minister Bek.", [("Karimov", "unknown", None), ("Minister Bek", "person", None)]),
    ("China sanctioned Hill & Dale.", [("Hill & Dale", "company", None)]),
    # whose friends they are
    ("Some top officials close to Mr. Karimov have been placed under sanctions by Britain.",
     [("Some top officials close to Mr. Karimov", "person", None)]),
    # two offices of one man
    ("The EU sanctioned Deputy Chief of Defense and Inspector General Omar Malik Bek.",
     [("Omar Malik Bek", "person", None)]),
    # of which lands others are
    ("The EU issued measures against six people and three entities - Russian, Chinese and North Korean - over hacking.",
     [("six people", "person", None), ("three entities", "organization", None)]),
    ("The EU imposed sanctions on Chinese, North Korean and Russian banks.",
     [("Chinese, North Korean and Russian banks", "company", None)]),
    ("The EU imposed its first sanctions for hacking on Thursday against three Russian groups.",
     [("three Russian groups", "group", "RU")]),
    # how a sentence goes on, and what others did
    ("Respectively, the Russian lab will face EU sanctions.", [("the Russian lab", "organization", "RU")]),
    ("At the same time, the Syrian firm was sanctioned by the EU.", [("the Syrian firm", "company", "SY")]),
    ("The GRU was also sanctioned by the EU.", [("The GRU", "organization", "RU")]),
    ("The EU imposed sanctions on Mali and Chad for past attacks against citizens and businesses.",
     [("Mali", "country", "ML"), ("Chad", "country", "TD")]),
    ("Norway will adopt the package of sanctions against Russia implemented by the EU.",
     [("Russia", "country", "RU")]),
    # for the first time, and who says what of them
    ("Canada announced Thursday for the first time sanctions against Israeli settlers.",
     [("Israeli settlers", "person", "IL")]),
    ("Britain has imposed sanctions against four Israeli settlers it has accused of arson.",
     [("four Israeli settlers", "person", "IL")]),
    # bodies that those meant are of, and offices
    ("The Treasury imposed sanctions on 13 senior officials of Mali's government, military and state oil company Sonam.",
     [("13 senior officials of Mali's government, military and state oil company Sonam", "person", "ML")]),
    ("Savo Ilic, a member of the board of Ivan Bek's political party, the Union of Free Farmers, was designated by OFAC.",
     [("Savo Ilic", "person", None)]),
    ("Djokic, the RS Minister of Industry, Energy, and Mining, was designated by OFAC.",
     [("Djokic", "person", None)]),
    ("OFAC designated Alternativna Radija d.o.o. Banja Luka.",
     [("Alternativna Radija d.o.o. Banja Luka", "unknown", "BA")]),
    ("Canada sanctioned five entities. The five entities on the list were named as Amana, Hilltop Youth and Lehava.",
     [("five entities", "organization", None), ("Amana", "organization", None),
      ("Hilltop Youth", "organization", None), ("Lehava", "organization", None)]),
    # who is of one man, of a land, and no agent of the action
    ("The Security Council lifted the travel ban on aides of former Liberian leader, Charles Taylor.",
     [("aides of former Liberian leader", "person", "LR")]),
    ("ISIS-Somalia was designated by the State Department in 2018.", [("ISIS-Somalia", "unknown", "SO")]),
    ("The Treasury sanctioned the Turkish Defense Industry Directorate.",
     [("Turkish Defense Industry Directorate", "organization", "TR")]),
    # how many there are now
    ("Britain sanctioned five bankers. The sanctions bring Britain's total number of sanctions on Iranians to 195.",
     [("five bankers", "person", None)]),
    # the rank of a leader of no state
    ("The Treasury designated Hezbollah Secretary General Omar Bek over rockets fired from Iran.",
     [("Omar Bek", "person", "LB")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), AIMS)
def test_whom(text, wanted):
    assert aims(text) == [wanted]


ONCE = [
    # a plan that only says what measures just approved do
    ("Tokyo's cabinet approved sanctions against North Korea on Monday. Japan will freeze the assets of five banks and nine people.",
     ["imposed"]),
    ("Japan on Monday announced sanctions on North Korea. Six Russians will be subject to an asset freeze under the measures.",
     ["imposed"]),
    ("The EU approved sanctions against Russia. Additionally, 13 Russian banks will be disconnected from SWIFT.",
     ["imposed", "proposed"]),
    ("Britain said on Monday it would sanction five judges of Mali. Subscribe. Britain announced that it was imposing sanctions on five judges of Mali.",
     ["imposed"]),
    # a newspaper called by its city
    ("The Jerusalem Post reported that banks had frozen the accounts of four men.", []),
    # acts that are none of an authority, and adverbs
    ("The U.S. targeted officials responsible for criminal acts against the Syrian people with a law.", []),
    ("Poland listed 365 Belarusians. Additionally, their funds and economic assets have been frozen.", ["imposed"]),
    ("The U.S. has imposed 39 new, draconian sanctions on Syria.", ["imposed"]),
    # what an order is for, and a blow with arms
    ("OFAC designated Omar Bek under Executive Order 13224, as amended, which targets terrorist groups and their supporters.",
     ["imposed"]),
    ("OFAC designated Omar Bek. It also follows US military action that targeted and killed Ali Bek in Somalia.",
     ["imposed"]),
    # a remark on an action told
    ("A court lifted EU sanctions on Ivan Sedov on Monday. The case marked the first time that a court had lifted sanctions on a banker.",
     ["lifted"]),
    # what is told of every case
    ("The Treasury designated nine ships. When OFAC lists a person, banks must freeze his money.", ["imposed"]),
    ("When OFAC designates a person, it has to say why.", []),
    # what was decided not to be done
    ("The decision not to renew penalties against the bankers was announced by the EU on Monday.", []),
    # parts of a law, and whom measures meet
    ("A new footnote was added to the Entity List by the Commerce Department.", []),
    ("Information Minister Omar Bek now faces asset freezes and travel bans.", []),
    # somebody else's deed, and no party
    ("Two men are behind an attack, which the EU said hit companies on six continents.", []),
    ("The minister announced restrictions on visas to certain unnamed people.", []),
    ("He was sanctioned for attending a meeting of tycoons called by Putin.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "statuses"), ONCE)
def test_each_once_and_nothing_else(text, statuses):
    found = read_by_rules(DATED + text).sanctions
    assert [s.status.value for s in found] == statuses


APART = [
    "The Treasury sanctioned two Syrian bankers on Thursday. On Wednesday, the Treasury designated a preacher.",
    "The EU sanctioned two Syrian bankers on Thursday. The EU placed Sberbank on this list in 2019.",
    "The EU sanctioned two Syrian bankers on Thursday.\n\nLast week, the EU imposed sanctions on six generals of Mali.",
]


_TWO = 2


def test_last_night_is_no_other_day():
    text = (
        "Norway on Friday imposed sanctions on two bankers of Mali. The sanctions were enacted last"
        " night. It imposed a travel ban on six officials of Mali, and froze their assets."
    )
    assert len(read_by_rules(text).sanctions) == 1


def test_a_name_ends_with_its_paragraph():
    text = "The EU sanctioned two people. Those targeted are Ali Demir and Omar Genc\n\nTurkey's Defense Industries fell."
    kinds = {t.text: t.kind.value for s in read_by_rules(text).sanctions for t in s.targets}
    assert "company" not in kinds.values()


@pytest.mark.parametrize("text", APART)
def test_actions_of_two_days_on_a_page_without_a_date(text):
    assert len(read_by_rules(text).sanctions) == _TWO


REASONS = [
    ("The Treasury sanctioned over a dozen officials on Monday.", None),
    ("The EU imposed an embargo on Mali and paved the way for sanctions against people.", None),
    ("The EU sanctioned him as head of a firm that is a source of income for the army.", None),
    ("The EU sanctioned six judges for jailing protesters on Monday.", "for jailing protesters"),
    ("The EU sanctioned six judges over a rigged vote.", "over a rigged vote"),
]


@pytest.mark.parametrize(("text", "why"), REASONS)
def test_why(text, why):
    found = read_by_rules(DATED + text).sanctions
    assert [s.reason and s.reason.text for s in found] == ([why] if found else [])
