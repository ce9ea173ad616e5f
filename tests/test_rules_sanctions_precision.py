"""What only looks like an action, what is a plan, and what belongs to an action already told."""

import pytest
from support.reading import drafted_sanctions, read_by_rules, shown

DATELINE = "GENEVA, March 20, 2025 (Agency) - "


def told(text):
    return drafted_sanctions(DATELINE + text)


NOTHING = [
    # what only a report tells, which somebody denies
    "Angola denied a report in a Lisbon weekly that it had blacklisted two businessmen from Guinea.",
    "Angola rejected claims by a weekly that it was freezing the accounts of two businessmen from Guinea.",
    "Angola has not commented on reports in the press that it had blacklisted two businessmen from Guinea.",
    # over what, which tells nobody who is hit
    "Japan imposed sanctions on Monday over the Ukraine crisis.",
    "Japan imposed sanctions over Ukraine.",
    # what is made at home, done at home, or told of on a day
    "The minister said on Monday that EU sanctions on Russian oil had cost Moscow billions.",
    "Mexico halted imports of U.S. cattle on Monday because of a parasite.",
    "Greece lifted its ban on fishing in the gulf on Monday.",
    "The Commerce Department announced a $1.2 billion penalty against the phone maker for violating U.S. sanctions.",
    "The list of people who are banned from entering the United States was published on Monday.",
    "New Zealand revoked a generational ban on smoking.",
    "China suspended imports of Brazilian beef after a case of mad cow disease.",
    "Brussels adopted measures to help farmers.",
    "Britain's measures against inflation took effect in March.",
    "The bank's first round, in October 2020, hit 40 million euros.",
    "The sanctions imposed on Russia have cut its gas sales by half.",
    "The Financial Action Task Force put Kenya on its grey list.",
    "The EU put the Cayman Islands on its list of tax havens.",
    "Washington designated Qatar a major non-NATO ally.",
    "The State Department designated three Americans as wrongfully detained.",
    "The government imposed a freeze on rents in Berlin.",
    "India banned exports of wheat in May to tame prices at home.",
    "Indonesia lifted its ban on palm oil exports on Monday.",
    "The Securities and Exchange Commission sanctioned 42 brokers for failing to file accounts.",
    "Nigeria's central bank on Tuesday sanctioned eight lenders for breaching exchange rules.",
    "The European Central Bank imposed sanctions of 4 million euros on a German lender.",
    "The league imposed a two-year ban on two clubs, and the federation sanctioned their owners.",
    "Switzerland's financial regulator banned two banks from trading and froze their accounts.",
    "Sanctions target the people who run the network.",
    # to carry out what stands is no new action
    "The Security Council urged all countries to fully implement the March sanctions.",
    "Seoul said it would keep enforcing its sanctions on the North.",
    # an order that lets somebody act has not acted
    "President Lopez signed an executive order on Friday authorizing sanctions on Ethiopian officials.",
    "The executive order authorizes the Treasury to impose sanctions on foreign officials.",
    "The order paves the way for sanctions on Georgian officials.",
    # it was held back
    "Australia resisted imposing sanctions on Myanmar's generals.",
    "The White House balked at sanctioning Chinese banks.",
    "It was the first time for the four countries to impose sanctions on the North at the same time.",
    "The sanctions on the North are the second round to be imposed by the new government.",
    # what others call for
    "The ruling came despite appeals from the African Union, Russia and China to lift or ease the arms embargo.",
    # those who may not deal with the sanctioned are not sanctioned
    "Under the sanctions, U.S. persons are prohibited from engaging in transactions with blocked persons.",
    "The order bars Americans from making deals for them, the Treasury said of the sanctions.",
    # what states may not do by law
    "North Korea is banned from any launches using ballistic missile technology under Security Council sanctions.",
    # a list that is described
    "The Council stressed that targeted individuals include soldiers, it said of the sanctions.",
    # states that keep out of it, and plans that came to nothing
    "The minister said Qatar will not join the West in imposing sanctions on Russia.",
    "Budapest insisted that the patriarch not be blacklisted despite plans to sanction him.",
    # in view of what, and what is only talked of
    "France's foreign minister said that, given Russia's military action on Ukraine, further sanctions were likely.",
    "Envoys said adding names to the sanctions list had been hard, as the bloc could not adopt a package proposed by the Commission.",
    # a sum of what was told
    "In total, 87 persons and 20 entities will now be under EU sanctions.",
    # others than the state named do it
    "The Jerusalem Post reported that Israeli banks had frozen the accounts of the four men under the sanctions.",
    "Israel carried out strikes against Hezbollah, hitting the group hard, a week after the sanctions.",
    # who fires missiles imposes nothing
    "The Revolutionary Guards launched missiles at the city, targeting Americans, weeks after the sanctions.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING, ids=lambda value: value[:60])
def test_what_is_no_action_gives_none(text):
    assert told(text) == []


ALONE = [
    # measures told with who took them act for these
    ("Fresh sanctions imposed by Canada on Monday target four Russian banks.",
     ("imposed", "Canada", ["four Russian banks"])),
    ("Measures adopted by Tokyo on Friday freeze the assets of five North Koreans.",
     ("imposed", "Tokyo", ["five North Koreans"])),
    # "Jr." is part of a name, "the bloc" the union named in the same sentence
    ("China sanctioned two former officials on Friday, including Alan B. Stone, Jr., a former envoy.",
     ("imposed", "China", ["two former officials", "Alan B. Stone, Jr."])),
    # a law's name names nobody who acts
    ("The Bureau of Industry and Security (BIS) amends the Export Administration Regulations by adding six firms to the Entity List.",
     ("imposed", "Bureau of Industry and Security", ["six firms"])),
    # "blocking" that describes sanctions blocks none
    ("The Treasury on Thursday imposed full blocking sanctions on Sberbank and Alfa-Bank.",
     ("imposed", "Treasury", ["Sberbank", "Alfa-Bank"])),
    # what one chamber passes, or the Commission presents, is proposed
    ("The Senate approved sanctions on Belarus by 98 votes to two.",
     ("proposed", "Senate", ["Belarus"])),
    ("US lawmakers passed legislation imposing sanctions on Iranian drone makers.",
     ("proposed", "US lawmakers", ["Iranian drone makers"])),
    ("The European Commission unveiled a package of sanctions against Russia.",
     ("proposed", "European Commission", ["Russia"])),
    # "as" may open a clause
    ("The decision came as the U.S. Treasury Department imposed sanctions on three party officials.",
     ("imposed", "U.S. Treasury Department", ["three party officials"])),
    # a list of targets ends where the reason, the rule or the next clause begins
    ("Britain imposed sanctions on Thursday on up to 100 Russian tankers as London seeks to cut revenues.",
     ("imposed", "Britain", ["up to 100 Russian tankers"])),
    ("OFAC designated 13 individuals and 12 entities under several counterterrorism authorities.",
     ("imposed", "OFAC", ["13 individuals", "12 entities"])),
    ("Canada sanctioned three officials it said were involved in the crackdown.",
     ("imposed", "Canada", ["three officials"])),
    ("Britain sanctioned two companies controlled by Viktor Medvedchuk.",
     ("imposed", "Britain", ["two companies"])),
    ("The EU listed five people subject to travel bans.",
     ("imposed", "EU", ["five people"])),
    ("The US hit three networks across Iran, Turkey, Oman, and Germany with sanctions.",
     ("imposed", "US", ["three networks"])),
    ("The EU sanctioned the airlines Saha Air and Mahan Air and two procurement firms.",
     ("imposed", "EU", ["Saha Air", "Mahan Air", "two procurement firms"])),
    ("UN sanctions on Iran suspended under the nuclear deal snapped back on Sunday.",
     ("imposed", "UN", ["Iran"])),
    ("Canadian authorities made a decision to impose sanctions against 52 foreign citizens.",
     ("imposed", "Canadian authorities", ["52 foreign citizens"])),
    ("The US announced sanctions on the deputy leader of Sudan's Rapid Support Forces (RSF), Abdelrahim Dagalo.",
     ("imposed", "US", ["Abdelrahim Dagalo"])),
    ("Russia barred 29 Americans and 61 Canadians, including Kamala Harris, from entering.",
     ("imposed", "Russia", ["29 Americans", "61 Canadians", "Kamala Harris"])),
    # a day before the names
    ("Canada sanctioned nine people on Thursday, including the general Ivan Petrov and his wife Olga Petrova.",
     ("imposed", "Canada", ["nine people", "Ivan Petrov", "Olga Petrova"])),
    ("Britain imposed sanctions on the gas giant's shipping arm and on 20 tankers on Friday.",
     ("imposed", "Britain", ["the gas giant's shipping arm", "20 tankers"])),
    ("The EU sanctioned the Iranian prosecutor in Shiraz and the head of Evin prison.",
     ("imposed", "EU", ["the Iranian prosecutor in Shiraz", "the head of Evin prison"])),
    # an attorney general is of this world
    ("Washington imposed sanctions on Venezuela's attorney general, Tarek Saab.",
     ("imposed", "Washington", ["Tarek Saab"])),
    # whose somebody is
    ("The US slapped sanctions on Hungary's Antal Rogan.",
     ("imposed", "US", ["Antal Rogan"])),
    # a clause with "which" is about who stands before it; a day is nobody
    ("Bern followed the precedent of the EU, which had imposed sanctions on Belarus on 2 October 2020.",
     ("imposed before", "EU", ["Belarus"])),
    # an agreement that is struck hits nobody; what a statement reads is nobody
    ("The deal, struck among envoys in Brussels, puts sanctions on nine Iranian firms, an EU statement read.",
     ("imposed", "EU", ["nine Iranian firms"])),
    ("The US added dozens of companies from China, the United Arab Emirates and Iran to its trade blacklist.",
     ("imposed", "US", ["dozens of companies"])),
    ("The UK imposed sanctions on the Defence Minister of North Korea, No Kwang Chol.",
     ("imposed", "UK", ["No Kwang Chol"])),
    ("The step occurs barely a month after Canada, together with the United States, imposed sanctions on four settlers.",
     ("imposed before", "Canada, United States", ["four settlers"])),
    ("The US sanctioned two Georgian officials, namely Vakhtang Gomelauri and Mirza Kezevadze.",
     ("imposed", "US", ["Vakhtang Gomelauri", "Mirza Kezevadze"])),
    ("Canada announced sanctions against Israeli settlers – a rare move against Israelis.",
     ("imposed", "Canada", ["Israeli settlers"])),
    # who acts together
    ("The US, along with Britain, imposed sanctions on six Houthi officials.",
     ("imposed", "US, Britain", ["six Houthi officials"])),
    ("The U.S. and its ally South Korea jointly sanctioned eight North Koreans.",
     ("imposed", "U.S., South Korea", ["eight North Koreans"])),
    ("The bloc's foreign ministers agreed on Monday to sanction five Hamas leaders, the EU said.",
     ("imposed", "The bloc", ["five Hamas leaders"])),
    # past measures
    ("Rosneft, which has been under EU sanctions since 2014, said it would sue.",
     ("imposed before", "EU", ["Rosneft"])),
    ("The two were among 28 Chinese companies sanctioned by the United Nations last year.",
     ("imposed before", "United Nations", ["28 Chinese companies"])),
    ("The talks come after Canada sanctioned five Iranian companies.",
     ("imposed before", "Canada", ["five Iranian companies"])),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ALONE, ids=lambda value: value[:60])
def test_one_record(text, wanted):
    assert [shown(record) for record in told(text)] == [wanted]


@pytest.mark.parametrize(
    ("text", "law"),
    [
        (
            "OFAC designated three firms pursuant to Executive Orders 13382 and 13224.",
            "Executive Orders 13382 and 13224",
        ),
        ("The US imposed sanctions on Turkey's defense agency under CAATSA.", "CAATSA"),
        (
            "The State Department barred two Serbian officials from entry under Section 7031(c).",
            "Section 7031(c)",
        ),
        (
            "China sanctioned three US firms under its Anti-Foreign Sanctions Law.",
            "Anti-Foreign Sanctions Law",
        ),
        (
            "The EU listed 11 people under its Global Human Rights Sanctions Regime.",
            "Global Human Rights Sanctions Regime",
        ),
        (
            "The State Department sanctioned two firms under the Iran, North Korea, and Syria Nonproliferation Act.",
            "Iran, North Korea, and Syria Nonproliferation Act",
        ),
        (
            "The Treasury took action under Executive Order 13224, as amended, against seven banks.",
            "Executive Order 13224",
        ),
    ],
)
def test_the_law_is_copied(text, law):
    (record,) = told(text)
    assert record.legal_basis == law


@pytest.mark.parametrize(
    ("text", "nationality"),
    [
        ("Australia sanctioned six Myanmar generals.", "Myanmar"),
        ("The EU imposed sanctions on nine commanders of the Myanmar army.", "Myanmar"),
        ("The US sanctioned Iran's oil minister.", "Iran"),
        ("The US sanctioned 12 buyers of Iran's oil.", None),
        ("Ukraine sanctioned Bidzina Ivanishvili, a pro-Russian Georgian oligarch.", "Georgian"),
        ("The US sanctioned Russian oil giants Rosneft and Lukoil.", "Russian"),
        ("Britain sanctioned the Iranian airlines Saha Air, Mahan Air and Varesh.", "Iranian"),
        (
            "The EU listed 18 Russian oligarchs, including Oleg Deripaska and Ivan Petrov.",
            "Russian",
        ),
        (
            "Norway sanctioned figures in Mr Maduro's government, including his wife, Cilia.",
            "Mr Maduro's government",
        ),
        ("Britain froze the assets of six members of the Lukashenko regime.", "Lukashenko regime"),
    ],
)
def test_whose_an_unnamed_target_is(text, nationality):
    (record,) = told(text)
    assert {target.nationality for target in record.targets} == {nationality}


TOGETHER = [
    # what came "in recent years" is background, wherever it says so
    ("The United States on Thursday imposed sanctions on Kim Jong Un. In recent years, the Treasury blacklisted Robert Mugabe and Charles Taylor.",
     [("imposed", "United States", ["Kim Jong Un"]), ("imposed before", "Treasury", ["Robert Mugabe", "Charles Taylor"])]),
    # a sum of all that were ever listed adds nobody
    ("The EU imposed sanctions on 54 Russian officials on Thursday. EU sanctions over the war now target 108 entities and 1,212 individuals.",
     [("imposed", "EU", ["54 Russian officials"])]),
    ("Japan froze the assets of 19 banks on Friday. In total, Japan has designated 103 entities and 108 individuals.",
     [("imposed", "Japan", ["19 banks"])]),
    # what an action will do is no plan beside it
    ("Japan imposed sanctions on North Korea on Friday. Under the new measures, Japan will freeze the assets of 19 organizations.",
     [("imposed", "Japan", ["North Korea", "19 organizations"])]),
    ("Britain sanctioned ten tankers on Thursday. These ships will be barred from entering British ports.",
     [("imposed", "Britain", ["ten tankers"])]),
    # groups counted again in other words
    ("Japan froze the assets of four Russian groups, three Russian officials and six North Korean officials. The ministry announced sanctions on nine officials.",
     [("imposed", "Japan", ["four Russian groups", "three Russian officials", "six North Korean officials"])]),
    ("The EU approved sanctions on two banks on Monday. In addition to this, the sanction list included 53 foreign companies.",
     [("imposed", "EU", ["two banks", "53 foreign companies"])]),
    ("China sanctioned 20 US arms makers on Friday, freezing their assets and banning business dealings in response to Washington's arms sales.",
     [("imposed", "China", ["20 US arms makers"])]),
    ("The EU listed nine Iranian firms on Friday. The sanctions include travel bans, an asset freeze and a prohibition on making funds available.",
     [("imposed", "EU", ["nine Iranian firms"])]),
    ("The Council extended an arms embargo on South Sudan along with an asset freeze and travel ban slapped on eight generals.",
     [("extended", "The Council", ["South Sudan", "eight generals"])]),
    ("Canada sanctioned a general on Thursday. As a result, he will be barred from entering Canada.",
     [("imposed", "Canada", ["a general"])]),
    ("Britain sanctioned nine banks on Monday. The sanctioned companies include: Tarsa Bank, Melal Bank and Ordibank.",
     [("imposed", "Britain", ["nine banks", "Tarsa Bank", "Melal Bank", "Ordibank"])]),
    ("The EU agreed new sanctions on Russia on Friday. The package, the 17th since the invasion, blacklists 189 tankers.",
     [("imposed", "EU", ["Russia", "189 tankers"])]),
    # envoys agree on what ministers are yet to adopt
    ("EU ambassadors agreed on a sanctions package against Belarus on Thursday. It is set to be formally adopted by ministers on Friday.",
     [("proposed", "EU", ["Belarus"])]),
    # the power that a measure gives is no plan
    ("EU ministers agreed on Monday to widen sanctions against Belarus. The wider sanctions will allow the EU to target travel agencies.",
     [("imposed", "EU", ["Belarus"])]),
    ("The Security Council adopted a new sanctions resolution on North Korea on Friday.",
     [("imposed", "Security Council", ["North Korea"])]),
    ("Canada sanctioned three banks on Thursday. The banks are Tarsa Bank, Melal Bank and Ordibank.",
     [("imposed", "Canada", ["Tarsa Bank", "Melal Bank", "Ordibank"])]),
    ("The EU sanctioned two networks on Thursday. The networks include Lebanese businessmen.",
     [("imposed", "EU", ["two networks"])]),
    ("Canada sanctioned nine people on Thursday. Ivan Petrov and Oleg Sidorov are among those listed.",
     [("imposed", "Canada", ["nine people", "Ivan Petrov", "Oleg Sidorov"])]),
    ("Canada sanctioned nine people on Thursday. Ivan Petrov, one of the sanctioned officials, denied it.",
     [("imposed", "Canada", ["nine people", "Ivan Petrov"])]),
    ("Canada sanctioned nine people on Thursday. Russia is one of the countries hit by drought.",
     [("imposed", "Canada", ["nine people"])]),
    # "the government" is the one that the next sentence names
    ("The government imposed sanctions on two generals on Thursday. Global Affairs Canada announced sanctions on three judges.",
     [("imposed", "Global Affairs Canada", ["two generals", "three judges"])]),
    # a list below the sentence
    ("Japan sanctioned the following companies on Monday:\n- Alpha Marine LLC\n- Beta Trading Co.\n- Gamma Shipping",
     [("imposed", "Japan", ["Alpha Marine LLC", "Beta Trading Co.", "Gamma Shipping"])]),
    ("The EU sanctioned three banks on Monday. They are:\n• Bank Alpha\n• Bank Beta\n• Bank Gamma",
     [("imposed", "EU", ["Bank Alpha", "Bank Beta", "Bank Gamma"])]),
    ("Canada sanctioned two judges on Monday. The sanctions include:\n- a travel ban\n- an asset freeze",
     [("imposed", "Canada", ["two judges"])]),
    # what somebody has or does is no target
    ("The US on Monday imposed sanctions on 29 vessels. An official said the sanctions would limit Iran's ability to export oil.",
     [("imposed", "US", ["29 vessels"])]),
    ("Japan blacklisted two banks on Monday. The measures will restrict the North's access to cash and its efforts to buy parts.",
     [("imposed", "Japan", ["two banks"])]),
    # a conjunction is no part of a target
    ("Although Iranian oil is already subject to US sanctions, sales went up.", [("imposed before", "US", ["Iranian oil"])]),
    # whose sanctions they are acts, not the body whose members they hit
    ("All members of Russia's Duma will be hit with EU sanctions.", [("proposed", "EU", ["Duma"])]),
    ("The French president said on Friday the new EU sanctions package targeted two Russian banks.",
     [("imposed", "EU", ["two Russian banks"])]),
    # countermeasures are taken, and hit, whom they are against
    ("China has decided to take countermeasures in accordance with its sanctions law against 20 US firms. The countermeasures also apply to two executives, including Ann Wood.",
     [("imposed", "China", ["20 US firms", "two executives", "Ann Wood"])]),
    # far behind, measures are still those of the only one who took any
    ("Britain imposed sanctions on Russia on Monday." + " Talks went on." * 9 + " The sanctions target entities based in China. It targets three mercenary groups, too.",
     [("imposed", "Britain", ["Russia", "entities based in China", "three mercenary groups"])]),
    # what measures are meant to stop is nobody
    ("Britain imposed sanctions on Russia on Monday. Officials said the sanctions will target the supply of goods to the army.",
     [("imposed", "Britain", ["Russia"])]),
    # those whose like action is followed do not act
    ("Following similar moves by the US and the EU, Australia froze the assets of five officers on Monday.",
     [("imposed", "Australia", ["five officers"])]),
    # what sanctions are for, and the day behind them, are no targets
    ("The US imposed sanctions on two banks on Monday. Britain has already imposed sanctions designed to starve them of cash.",
     [("imposed", "US", ["two banks"])]),
    ("OFAC sanctioned eight people and two entities Sept. 22 for their ties to a cartel.",
     [("imposed before", "OFAC", ["eight people", "two entities"])]),
    # who is helped by those sanctioned does not sanction
    ("OFAC said it designated Omar Haddad for supporting the Iranian military and then sanctioned Alpha Trading.",
     [("imposed", "OFAC", ["Omar Haddad"]), ("imposed", "OFAC", ["Alpha Trading"])]),
    # an order allows, and who is on a list was on it when it was cut
    ("The president ended the emergency declared in an order that authorized sanctions against Burundi.", []),
    ("OFAC removed 45 firms from its list on Monday. Included on the list was Omar Haddad, a Cuban.",
     [("lifted", "OFAC", ["45 firms"])]),
    # those whom sanctions hit and who do something else
    ("Two of the men targeted by Australia's sanctions are no longer members of the army.", []),
    # who presses others has done nothing, nor has who is only thought to try
    ("Japan sanctioned two firms on Monday. Civil groups are pressing the federal government to go further and target the gas sector.",
     [("imposed", "Japan", ["two firms"])]),
    ("Russia warned that any attempts by the UK to escalate its sanctions on Moscow would be met firmly.", []),
    # what is agreed in principle has still to be decided
    ("EU ministers agreed in principle on Monday to impose sanctions on 12 Iranian officials, even if the package was not ready.",
     [("proposed", "EU", ["12 Iranian officials"])]),
    # a measure that acts inside a sentence is whoever's took it last
    ("The EU imposed sanctions on Russia on Friday. Syria sends fighters, which is why the new measures target six recruiters.",
     [("imposed", "EU", ["Russia", "six recruiters"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOGETHER, ids=lambda value: value[:60])
def test_what_sentences_tell_together(text, wanted):
    assert [shown(record) for record in told(text)] == wanted


def test_the_bloc_is_the_union_named_in_the_same_sentence():
    text = "France, which presides over the European Union, said on Thursday that the bloc had approved new sanctions against Belarus."
    (record,) = told(text)
    assert [mention.name for mention in record.imposers] == ["European Union"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lithuania proposed sanctioning the firm Rosatom on Tuesday.", "2025-03-18"),
        ("The EU plans to sanction 12 Russian banks on Monday.", "2025-03-24"),
    ],
)
def test_the_day_of_a_proposal_is_past_and_that_of_a_plan_is_to_come(text, day):
    (record,) = read_by_rules(DATELINE + text).sanctions
    assert record.date.value == day


def test_a_part_of_a_state_is_not_its_name_where_another_is_given():
    text = "England play Spain on Sunday. The UK imposed sanctions on two Russian banks."
    (record,) = read_by_rules(DATELINE + text).sanctions
    assert [imposer.name for imposer in record.imposers] == ["UK"]


def test_parts_of_joint_news_are_of_its_country_and_day_and_of_no_news_before():
    text = (
        "OFAC sanctioned six Iranians last week for meddling.\n\n"
        "The U.S. and the United Kingdom announced new sanctions against Nicaragua on Monday. The U.S."
        " designated nine officials, while the U.K. sanctioned eight officials."
    )
    records = read_by_rules(DATELINE + text).sanctions
    told = [(t.text, t.country, r.date and r.date.value) for r in records for t in r.targets]
    assert told[1:] == [
        ("nine officials", "NI", "2025-03-17"),
        ("eight officials", "NI", "2025-03-17"),
    ]


def test_the_day_of_a_test_is_not_that_of_sanctions_over_it():
    text = (
        "The Security Council stepped up its sanctions on North Korea on Monday over its nuclear test"
        " on March 3, imposing a ban on textiles and capping imports of crude oil."
    )
    assert {r.date and r.date.value for r in read_by_rules(DATELINE + text).sanctions} == {
        "2025-03-17"
    }


WHOLE = (
    "Qatar announced, and the UN removed nine firms from its list, sanctions to be put under review;"
    " the EU listed two banks, struck off a general and said that the ban which London imposed on rice"
    " follows soon, and Ottawa took countermeasures against and barred the same three, as did Oslo"
)


@pytest.mark.parametrize("end", range(1, len(WHOLE.split()) + 1))
def test_a_text_cut_off_anywhere_is_read(end):
    """No sentence needs its end: a text may stop behind any word."""
    assert isinstance(told(" ".join(WHOLE.split()[:end])), list)
    assert isinstance(told(" ".join(WHOLE.split()[end - 1 :])), list)


def test_what_sanctions_encompass_are_targets() -> None:
    text = "The Treasury imposed sanctions on a network on Friday. The sanctions encompass three individuals, five companies and two vessels."  # fmt: skip
    ((status, imposer, targets),) = [shown(record) for record in told(text)]
    assert (status, imposer) == ("imposed", "Treasury")
    assert sorted(targets) == ["a network", "five companies", "three individuals", "two vessels"]
