"""Further turns of phrase with every record they give: what sanctions did, exclusions, later turns."""

import pytest
from support.reading import assert_told, drafted_sanctions

DATELINE = "GENEVA, March 6, 2025 (Agency) - "
STANDING = "The EU imposed sanctions on Mali in 2022. "


def told(text):
    return drafted_sanctions(DATELINE + text)


# wording, then of each record: status, words of an imposer, words of its targets
RECORDS = [
    # whom measures are said to have hit
    ("West African leaders on Sunday lifted the trade and financial sanctions that have cut Mali off from its neighbors since January.",
     [("lifted", "West African leaders", "Mali")]),
    ("The leaders of ECOWAS agreed on Sunday to lift the sanctions that had closed Niger's borders since July.",
     [("lifted", "ECOWAS", "Niger")]),
    ("EU foreign ministers on Monday lifted the sanctions that have kept Syrian banks out of the euro for ten years.",
     [("lifted", "EU", "Syrian banks")]),
    ("The sanctions that had cut Mali off from its neighbors were lifted on Sunday by ECOWAS.",
     [("lifted", "ECOWAS", "Mali")]),
    ("The sanctions, which have cut Mali off from its neighbors, were eased on Sunday by ECOWAS.",
     [("eased", "ECOWAS", "Mali")]),
    ("The US renewed sanctions that have isolated Cuba for six decades.",
     [("extended", "US", "Cuba")]),
    ("The EU has agreed sanctions that hit three Chinese refiners.",
     [("imposed", "EU", "three Chinese refiners")]),
    # who is kept out no longer
    ("The West African Economic and Monetary Union followed on Sunday by ending Mali's exclusion from the regional debt market.",
     [("lifted", "West African Economic and Monetary Union", "Mali")]),
    ("The EU ended the exclusion of three Belarusian banks from the SWIFT system.",
     [("lifted", "EU", "three Belarusian banks")]),
    ("ECOWAS imposed sanctions on Niger in July. UEMOA let Niger back into the regional debt market on Friday.",
     [("imposed", "ECOWAS", "Niger"), ("lifted", "UEMOA", "Niger")]),
    ("ECOWAS imposed sanctions on Niger in July. UEMOA has restored Niger's access to the regional bond market.",
     [("imposed", "ECOWAS", "Niger"), ("lifted", "UEMOA", "Niger")]),
    # who warns is never whom he warns
    ("ECOWAS held a summit on Guinea on Sunday. The summit warned that the junta would face sanctions if it failed to propose a date.",
     [("threatened", "summit", "the junta")]),
    ("West African leaders met in Accra. They warned that the junta would face sanctions.",
     [("threatened", "West African leaders", "the junta")]),
    ("The G7 met in Hiroshima. The summit agreed to impose sanctions on 20 Chinese firms.",
     [("imposed", "summit", "20 Chinese firms")]),
    # what a bill would do is proposed where it was brought in
    ("China has sanctioned five arms makers. In Washington, a bill to sanction Chinese banks that lend to shipyards was tabled in the Senate last week.",
     [("imposed", "China", "five arms makers"), ("proposed", "Senate", "Chinese banks")]),
    ("A bill to sanction Georgian officials was introduced in the House of Representatives on Tuesday.",
     [("proposed", "House of Representatives", "Georgian officials")]),
    ("A bill that would sanction Chinese chip makers was reintroduced in the US House on Thursday.",
     [("proposed", "US House", "Chinese chip makers")]),
    ("A draft law to sanction the patriarch was submitted to the Lithuanian parliament in March.",
     [("proposed", "Lithuanian parliament", "the patriarch")]),
    ("A measure that would impose sanctions on Ugandan officials was filed in Congress last week.",
     [("proposed", "Congress", "Ugandan officials")]),
    # what was not done until a day was done on it
    ("The EU sanctioned Ivan Petrov in March 2021. London did not list him until June 2022.",
     [("imposed", "EU", "Ivan Petrov"), ("imposed", "London", "Ivan Petrov")]),
    ("Canada did not impose sanctions on Myanmar's generals until February 2021.",
     [("imposed", "Canada", "Myanmar's generals")]),
    ("The EU did not lift its sanctions on Belarus until 2016.", [("lifted", "EU", "Belarus")]),
    ("Not until May 2020 did Britain sanction the firm Arctic Shipping.",
     [("imposed", "Britain", "Arctic Shipping")]),
    ("The EU listed the general in 2018; Canada did not get to him until June 2020.",
     [("imposed", "EU", "the general"), ("imposed", "Canada", "the general")]),
    ("The EU listed the general in 2018, and Canada only got to him in 2020.",
     [("imposed", "EU", "the general"), ("imposed", "Canada", "the general")]),
    # somebody is listed again, or those around him are
    ("The EU sanctioned Ivan Petrov in 2014. It listed him again in 2022, along with his wife, Olga.",
     [("imposed", "EU", "Ivan Petrov"), ("imposed", "EU", "Olga")]),
    ("Britain sanctioned Ivan Petrov in 2014. It sanctioned him a second time in March 2021.",
     [("imposed", "Britain", "Ivan Petrov"), ("imposed", "Britain", "Ivan Petrov")]),
    ("The Treasury designated Ivan Petrov in 2014. On 6 April 2018 it added his wife and two of his companies.",
     [("imposed", "Treasury", "Ivan Petrov"), ("imposed", "Treasury", "his wife")]),
    ("Canada listed the general in May 2022. In June 2023 it added his son and daughter, Igor and Olga, and four of their firms.",
     [("imposed", "Canada", "the general"), ("imposed", "Canada", "four of their firms")]),
    # lines of a chronicle in the present
    ("The dates of the sanctions were these.\n\n12 May 2014: Canada sanctions Igor Sechin and eleven others.",
     [("imposed", "Canada", "Igor Sechin")]),
    ("The dates of the sanctions were these.\n\n22 March 2018: The European Union lists Eritrea's National Security Office over killings.",
     [("imposed", "European Union", "National Security Office")]),
    ("Timeline of sanctions on Iran.\n\n2017: Washington blacklists Iran's Revolutionary Guards.\n\nMarch 2018 - The EU lists Telecom Iran.",
     [("imposed", "Washington", "Revolutionary Guards"), ("imposed", "EU", "Telecom Iran")]),
    # regimes and bans that go on
    ("The Security Council set up its own sanctions regime for South Sudan in March 2015 and blacklisted six generals that July. The regime was renewed on May 31 last year for another 12 months.",
     [("imposed", "Security Council", "South Sudan"), ("imposed", "Security Council", "six generals"), ("extended", "Security Council", "South Sudan")]),
    ("New Zealand has imposed sanctions on 14 men. A travel ban on 22 Belarusian officials, which was due to lapse in May, has also been extended by three years.",
     [("imposed", "New Zealand", "14 men"), ("extended", "New Zealand", "22 Belarusian officials")]),
    ("Britain sanctioned Milan Dodik in April 2020. So do the entry bans imposed by Germany and Austria in April last year.",
     [("imposed", "Britain", "Milan Dodik"), ("imposed", "Germany", "Milan Dodik")]),
    # he who opens a paragraph is the last subject named
    ("The EU sanctioned Ivan Petrov on Monday.\n\nPetrov called the step absurd. “I own nothing,” he said. “They know it.”\n\nHe was first placed under US sanctions in April 2018.",
     [("imposed", "EU", "Ivan Petrov"), ("imposed", "US", "Ivan Petrov")]),
    # measures that are to stay for a span are prolonged
    ("The asset freeze on Ivan Petrov stays in place for another year, the EU said.",
     [("extended", "EU", "Ivan Petrov")]),
    # what was done on many occasions, counted
    ("Canada sanctioned six men on Monday. Canada has sanctioned 95 individuals and 63 entities since the coup of February 2021.",
     [("imposed", "Canada", "six men"), ("imposed", "Canada", "95 individuals")]),
    ("Since the Act was passed in March 2022, New Zealand has sanctioned more than 1,700 individuals. On 29 February 2024 it designated 61 people, among them Ivan Petrov.",
     [("imposed", "New Zealand", "more than 1,700 individuals"), ("imposed", "New Zealand", "61 people")]),
    # committees of the Security Council, and entries of their lists
    ("On 5 November 2021 the Security Council Committee established pursuant to resolution 1533 (2004) concerning the Democratic Republic of the Congo approved the addition of three men to its sanctions list. On the same date, the Committee removed the entry for Frank Bahati.",
     [("imposed", "Security Council", "three men"), ("lifted", "Committee", "Frank Bahati")]),
    ("The Committee removed the entries for three individuals from the Al-Qaida Sanctions List on Monday, the Security Council said.",
     [("lifted", "Committee", "three individuals")]),
    ("The UN Security Council Committee concerning Mali added two men to its sanctions list on Monday.\n\nMLi.009 Name: 1: AHMED 2: SALEH. Title: General. Nationality: Mali. Other information: None.\n\nMLi.010 Name: 1: OMAR 2: DIALLO. Nationality: Niger.",
     [("imposed", "Security Council", "AHMED 2: SALEH")]),
    # approvals, names taken off, and lands that may not be entered
    ("The 27 governments of the European Union gave their final approval on Thursday to a 14th round of sanctions on Russia.",
     [("imposed", "European Union", "Russia")]),
    ("The EU took the name of Nikolai Orlov off its blacklist in September after he died.",
     [("lifted", "EU", "Nikolai Orlov")]),
    ("Bezalel Smotrich may no longer enter Slovenia, the government in Ljubljana said on Thursday.",
     [("imposed", "Slovenia", "Bezalel Smotrich")]),
    ("Washington has told Belgrade that the oil firm NIS will be cut off from the dollar unless its Russian owner sells.",
     [("threatened", "Washington", "NIS")]),
    # the same in part, on another's list, and the day of what another named
    ("Canada lifted its travel bans on Mali's ministers in April 2012. The European Union did the same with everything but its arms embargo in April 2013.",
     [("lifted", "Canada", "Mali's ministers"), ("lifted", "European Union", "Mali's ministers")]),
    ("The rebels' chief, Corneille Nangaa, was placed on the US list in July 2019 and on the EU's in March 2020.",
     [("imposed", "US", "Corneille Nangaa"), ("imposed", "EU", "Corneille Nangaa")]),
    ("Britain has now listed 14 of the 20 tankers that the EU named in May 2024.",
     [("imposed", "Britain", "14 of the 20 tankers"), ("imposed", "EU", "14 of the 20 tankers")]),
    # who goes ahead with measures
    ("Washington went ahead on Monday with sanctions on two judges.", [("imposed", "Washington", "two judges")]),
    ("The Treasury would go ahead in June with sanctions of its own against General Malong.",
     [("proposed", "Treasury", "General Malong")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_all_that_is_told(text, records):
    assert_told(told(text), records)


STOPPED = [
    ("A draft resolution to impose an arms embargo on South Sudan won seven votes in the Security Council on Friday, two short of the nine it needed.",
     [["South Sudan"]]),
    ("A U.S. push to stop arms reaching South Sudan collapsed in the Security Council on Friday. The text would have banned arms sales to the country and put travel bans on three men: Paul Malong, Michael Lueth and Riek Machar.",
     [["South Sudan", "Paul Malong", "Michael Lueth", "Riek Machar"]]),
    ("Russia vetoed a resolution on Mali on Wednesday. The resolution would have extended sanctions on Mali for a year.",
     [["Mali"]]),
    ("Russia vetoed sanctions on Mali on Wednesday. The text would have frozen the assets of four militia leaders.",
     [["Mali"]]),
    ("Hungary blocked a German proposal for asset freezes on Milan Dodik and two of his ministers in March.",
     [["Milan Dodik", "two of his ministers"]]),
    ("Slovakia rejected a proposal for a travel ban on six judges.", [["six judges"]]),
    ("The UN Security Council met on Haiti. A proposal by Ecuador to add four politicians to its list was shelved last month after two members objected, diplomats said.",
     [["four politicians"]]),
    ("The EU met on Monday. A proposal to blacklist two ministers was abandoned in June.", [["two ministers"]]),
    ("The UN Security Council met on Pakistan. The US proposal to blacklist three generals was turned down by the council.",
     [["three generals"]]),
    # not adopted, and nothing was stopped
    ("The council adopted the text on Friday. It spoke of sanctions. The resolution would have banned arms sales to Mali.", []),
    ("The Senate blocked a plan for a new airport.", []),
    ("A court blocked a plan for sanctions on the firm.", []),
    ("Iran rejected the sanctions on its banks as illegal.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "aims"), STOPPED)
def test_what_came_to_nothing(text, aims):
    found = told(text)
    assert [draft.status for draft in found] == ["blocked"] * len(aims)
    assert [[target.text for target in draft.targets] for draft in found] == aims


NOTHING = [
    # what is hit with arms, and what is done with states otherwise
    STANDING + "Russia has struck Ukraine with its new Oreshnik missile once.",
    STANDING + "Russia targeted Ukraine with its new missile in November.",
    STANDING + "Ukraine hit Russia with ATACMS on Tuesday.",
    STANDING + "The US hit China with tariffs in April.",
    # what was not done until something else was, or by those who impose nothing
    STANDING + "The EU did not lift its sanctions on Belarus until Minsk freed the prisoners.",
    STANDING + "Reporters got to the general in 2020; Canada never got to him.",
    # what else is added
    STANDING + "The minister added his voice to the calls; the film added his wife to its cast.",
    # what only stands
    STANDING + "Travel bans on members of Mali's council stay in place.",
    # who may not come by no sanction
    STANDING + "Tourists may not enter Bhutan without a guide.",
    STANDING + "Visitors may no longer enter Japan without a test, the ministry said.",
    # chronicles of other worlds
    STANDING + "\n\n2012: The magazine lists Apple among its best firms.",
    # what sanctions did, without anybody who does more
    STANDING + "The sanctions that have hit Russian banks since 2022 were not lifted.",
    STANDING + "Saudi Arabia ended women's exclusion from stadiums.",
    STANDING + "The regulator ended the trader's suspension from the market.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_more_is_told(text):
    assert len(told(text)) == 1


NONE = [
    # who would suffer does not warn himself
    "Analysts warned that the junta in Niamey would face sanctions if it clung to power.",
    "Iran faces new sanctions from the European powers unless it lets inspectors back in, they warned.",
    # relief that was stopped or is only proposed, and what goes on despite sanctions
    "A plan to lift the sanctions on Syria was shelved on Monday, EU diplomats said.",
    "A bill to lift sanctions on Syria was introduced in the Senate on Tuesday.",
    "The junta said it would go ahead with the vote despite sanctions on its leaders.",
    "The cabinet will face travel bans if it passes the law, diplomats said.",
]


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_told(text):
    assert told(text) == []


def test_the_day_until_which_nothing_was_done_is_the_day_of_the_deed():
    (record,) = told("Canada did not impose sanctions on Myanmar's generals until February 2021.")
    assert record.date.text == "February 2021"
    assert record.valid_until is None
