"""Sanctions of many states and bodies, read whole: every record that grounding keeps."""

import pytest
from support.reading import read_by_rules

DATELINE = "BRUSSELS, June 23, 2016 (Agency) - "


def kept(text):
    return read_by_rules(DATELINE + text).sanctions


# wording, then of each record: status, words of an imposer, words of its targets
RECORDS = [
    # rules amended to add, list or sanction somebody
    ("On April 5, 2016, the Government of Canada amended the Special Economic Measures (Russia) Regulations to add 14 individuals and 34 entities.",
     [("imposed", "Canada", "14 individuals; 34 entities")]),
    ("Canada further amended the Special Economic Measures (Belarus) Regulations to list nine banks in Belarus.",
     [("imposed", "Canada", "nine banks in Belarus")]),
    ("Canada amended its Burma regulations on Monday to sanction six generals.",
     [("imposed", "Canada", "six generals")]),
    ("On Wednesday, Canada announced additional sanctions, amending the Special Economic Measures (Iran) Regulations. These amendments list an additional five individuals in Schedule 1 of the Iran Regulations.",
     [("imposed", "Canada", "an additional five individuals")]),
    # decisions that go on
    ("The Chinese government has decided to take countermeasures in response to the arms sale to Taiwan and impose sanctions on Lockheed Martin, a spokesman said on Monday.",
     [("imposed", "Chinese government", "Lockheed Martin")]),
    # vows
    ("Australia on Wednesday vowed to impose travel bans on Russian officials.",
     [("proposed", "Australia", "Russian officials")]),
    ("Australia on Wednesday vowed to become the latest country to impose travel bans and asset freezes on Russian officials.",
     [("proposed", "Australia", "Russian officials")]),
    # what comes back
    ("U.N. sanctions on Iran are set to return on Saturday.",
     [("proposed", "U.N.", "Iran")]),
    ("The move led to the re-imposition of United Nations sanctions against Iran on Saturday.",
     [("imposed", "United Nations", "Iran")]),
    ("Sweeping U.N. sanctions on Iran were reimposed on Sunday, after the Security Council rejected a bid by Russia to delay them.",
     [("imposed", "U.N.", "Iran")]),
    # who comes under a measure
    ("The Foreign Office said on Friday that five Russian colonels would be subject to asset freezes and travel bans.",
     [("proposed", "Foreign Office", "five Russian colonels")]),
    ("Britain sanctioned five Russian colonels on Friday. The men will be subject to a travel ban and an asset freeze.",
     [("imposed", "Britain", "five Russian colonels")]),
    # several before
    ("The U.S., Canada and Japan have already brought sanctions against Russia.",
     [("imposed", "U.S.", "Russia"), ("imposed", "Canada", "Russia"), ("imposed", "Japan", "Russia")]),
    ("The EU has imposed successive waves of sanctions on Russian citizens and businesses.",
     [("imposed", "EU", "Russian citizens; businesses")]),
    # what ends a list of targets
    ("The Council decided today to impose restrictive measures on an additional 17 individuals and 11 entities in view of the situation in Belarus.",
     [("imposed", "Council", "17 individuals; 11 entities")]),
    ("The United States also imposed sanctions on three Iranian entities for activities related to weapons proliferation.",
     [("imposed", "United States", "three Iranian entities")]),
    ("Switzerland will ban new investments in the Russian energy sector under its sanctions.",
     [("proposed", "Switzerland", "the Russian energy sector")]),
    ("Under the six-month Spanish presidency, the Council of the EU has adopted measures against 38 individuals and three Belarusian entities.",
     [("imposed", "Council of the EU", "38 individuals; three Belarusian entities")]),
    ("Japan said Friday it had added 19 more entities to its list of organizations and individuals targeted by asset-freeze sanctions on North Korea.",
     [("imposed", "Japan", "19 more entities")]),
    ("Some previously sanctioned individuals from Zimbabwe were delisted by Canada on Monday.",
     [("lifted", "Canada", "individuals from Zimbabwe")]),
    # who acts
    ("Leaders of the G7 agreed to cap the price of Russian oil at $60 a barrel in December 2015 as a sanction.",
     [("imposed", "G7", "Russian oil")]),
    ("From February 5, 2016, the G7 countries introduced a new price ceiling for Russian oil products.",
     [("imposed", "G7", "Russian oil products")]),
    ("Ministers of the African Union on Monday imposed sanctions on three officers in Togo.",
     [("imposed", "African Union", "three officers in Togo")]),
    ("Saudi Arabia, Bahrain, the United Arab Emirates and Egypt placed 59 individuals and 12 organizations on the blacklist on Friday.",
     [("imposed", "Saudi Arabia", "59 individuals; 12 organizations")]),
    # who is no party, and what is no target
    ('The EU adopted an oil embargo against Iran on Thursday. British foreign secretary William Hague called the embargo part of "an unprecedented set of sanctions."',
     [("imposed", "EU", "Iran")]),
    ("Arab League foreign ministers have endorsed sanctions against Syria. The measures were announced in Cairo by Qatari Prime Minister Sheikh Hamad bin Jassim al-Thani.",
     [("imposed", "Arab League", "Syria")]),
    ("The Arab League's ministerial meeting on Saturday approved a travel ban on Syrian officials, the Qatar news agency QNA reported.",
     [("imposed", "Arab League", "Syrian officials")]),
    ("Canada also blacklisted the two ministers along with seven others. Any assets they may have in the country are frozen.",
     [("imposed", "Canada", "the two ministers; seven others")]),
    ("US President Donald Trump on Thursday authorized sanctions targeting people who work on court investigations of US citizens or US allies such as Israel.",
     [("imposed", "Trump", "people who work on court investigations")]),
    ("The European Union imposes sanctions on eleven high-ranking Venezuelans in response to the elections in which president Nicolás Maduro was re-elected. Their assets in Europe are frozen and they are no longer welcome in the EU.",
     [("imposed", "European Union", "eleven high-ranking Venezuelans")]),
    ("Canada said it blacklisted nine officials, freezing their assets and barring citizens of the nation from doing business with them.",
     [("imposed", "Canada", "nine officials")]),
    ("The three Baltic countries on Monday slapped travel sanctions on 30 top officials in Belarus.",
     [("imposed", "Baltic countries", "30 top officials in Belarus")]),
    ("The European Union is planning its own sanctions list of up to 20 senior Belarus officials.",
     [("proposed", "European Union", "20 senior Belarus officials")]),
    ("Canadian Foreign Minister Marc Garneau announced a sanctions list affecting nine officials in Myanmar.",
     [("imposed", "Canadian Foreign Minister", "nine officials in Myanmar")]),
    ("Similar actions have already been taken by the U.S., which on June 12 announced visa bans on approximately 20 Georgian individuals.",
     [("imposed", "U.S.", "20 Georgian individuals")]),
    ("The EU will impose an entry ban on two Turkish citizens. But, when confirmed, the new sanctions will be the first to target Turkish individuals involved in the project.",
     [("proposed", "EU", "two Turkish citizens")]),
    ("Lithuania, Latvia and Estonia jointly banned the entry of 10 officials of Georgia. Restrictions due to responsibility for human rights violations were imposed on 11 people.",
     [("imposed", "Lithuania", "10 officials of Georgia")]),
    # who acts in other clauses
    ("Lithuania expanded its sanctions list to include 17 individuals, while Estonia sanctioned 14 officials on the same day.",
     [("imposed", "Lithuania", "17 individuals"), ("imposed", "Estonia", "14 officials")]),
    ("The USA announced on Thursday that sanctions will be directed against Sudan's army chief Abdel Fattah al-Burhan.",
     [("proposed", "USA", "Abdel Fattah al-Burhan")]),
    ("Canada's ambassador to Haiti has announced that his country will sanction former Haitian President Michel Martelly.",
     [("proposed", "Canada", "Michel Martelly")]),
    ("Norwegian Foreign Minister Anniken Huitfeldt said her country had imposed sanctions on three Russian banks.",
     [("imposed", "Norwegian", "three Russian banks")]),
    ("The action by Iran was in retaliation for the United States labeling Iran's Revolutionary Guard Corps as a terrorist group and imposing sanctions on it.",
     [("imposed", "United States", "Revolutionary Guard Corps")]),
    ("The EU imposed asset freezes and travel bans in Europe on two Turkish officials.",
     [("imposed", "EU", "two Turkish officials")]),
    ("The United Nations Security Council on Friday said it had approved the addition of four suspected Haitian gang leaders to its sanctions list.",
     [("imposed", "Security Council", "four suspected Haitian gang leaders")]),
    ("The Council on 22 June adopted further restrictive measures against six individuals of both warring sides.",
     [("imposed", "Council", "six individuals of both warring sides")]),
    # threats at a country named before
    ("The African Union announced it would suspend Mali with immediate effect and threatened the impoverished country with sanctions after a second coup.",
     [("threatened", "African Union", "Mali")]),
    ("The African Union has suspended Mali's membership following a coup. In a statement, the Union also threatened sanctions if a civilian-led government is not restored.",
     [("threatened", "the Union", "Mali")]),
    ("The EU warned Georgia on Monday that it would impose sanctions unless the law was dropped.",
     [("threatened", "EU", "Georgia")]),
    # who is no party, and drafts told of at length
    ("The EU approved a package of sanctions against Russia. Additionally, 13 Russian banks will be disconnected from the SWIFT international banking system.",
     [("imposed", "EU", "Russia"), ("proposed", "EU", "13 Russian banks")]),
    ("China and Russia rejected a United Nations Security Council resolution backed by the United States on Thursday, that would have placed harsh new penalties on North Korea.",
     [("blocked", "Security Council", "North Korea")]),
    ("Iran has been hit by curbs, with Biden's predecessor Donald Trump imposing waves of sanctions on the Iranian oil industry.",
     [("imposed", "Trump", "Iranian oil industry")]),
    # who only stands beside
    ("In coordination with the United Kingdom and the United States, Canada is imposing additional sanctions on six generals in Myanmar.",
     [("imposed", "Canada", "six generals in Myanmar")]),
    ("The Cabinet of Japan extended its ban on North Korean ships on Thursday. Nothing more is decided. In any event, should North Korea repeat such acts, we will not hesitate to take additional sanctions of our own.",
     [("extended", "Cabinet", "North Korean ships"), ("threatened", "Cabinet", "North Korea")]),
    ("Canada imposed sanctions on two firms in Burma on Thursday. Amendments to the Special Economic Measures (Burma) Regulations, which came into force today, list 16 individuals.",
     [("imposed", "Canada", "two firms in Burma; 16 individuals")]),
    # people barred, and what is said of it
    ("Earlier, the Russian government had barred British Prime Minister Boris Johnson and several top UK ministers over sanctions.",
     [("imposed", "Russian government", "Boris Johnson; several top UK ministers")]),
    ("Zimbabwe President Robert Mugabe will land on European soil after the European Union lifted travel sanctions on him last week.",
     [("lifted", "European Union", "Robert Mugabe")]),
    ('Qatar has blacklisted 20 people and eight organisations as "terrorist," nine months after finding itself isolated in the Gulf.',
     [("imposed", "Qatar", "20 people; eight organisations")]),
    # what only goes on
    ("The Security Council today extended its arms embargo on the Democratic Republic of the Congo until 1 July 2017, expanding those sanctions to cover individuals who attack peacekeepers.",
     [("extended", "Security Council", "Democratic Republic of the Congo")]),
    ("The EU will extend its sanctions against Russia for six more months, officials said Thursday. It means restrictive measures targeting Russia's energy sector remain in force until at least the middle of next year.",
     [("proposed", "EU", "Russia")]),
    ("The EU renewed its sanctions against Zimbabwe. It gave Zimbabwe 234 million euros in aid, its first since sanctions were imposed.",
     [("extended", "EU", "Zimbabwe")]),
    ("The EU on Friday adopted a package of sanctions against Russia. The price cap on Russian crude has been reduced from $60 to $47.60 per barrel.",
     [("imposed", "EU", "Russia")]),
    ("South Korea sanctioned 15 North Koreans on Friday. The ministry said it would consider slapping additional sanctions on Pyongyang in case it stages further provocations.",
     [("imposed", "South Korea", "15 North Koreans"), ("threatened", "South Korea", "Pyongyang")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_all_that_is_told(text, records):
    """Every record that the words give is kept, with its targets and no other."""
    found = kept(text)
    assert [s.status for s in found] == [status for status, _, _ in records]
    for sanction, (_, imposer, targets) in zip(found, records, strict=True):
        assert any(imposer in i.text for i in sanction.imposers)
        names = [t.text for t in sanction.targets]
        wanted = targets.split("; ")
        assert len(names) == len(wanted)
        assert all(any(w in name for name in names) for w in wanted)


DATED = [
    ("Russia said on Saturday it had banned 32 New Zealanders from entering the country.", "2016-06-18"),
    ("The deal began to crumble in 2012, when then-U.S. President Barack Obama withdrew from it and slapped new sanctions on Iran.", "2012"),
    ("EU ambassadors, before the anniversary of the February 24 2016 Russian invasion, had adopted new sanctions against Moscow.", None),
    ("The U.S. re-imposed sanctions on Iranian oil exports in November 2015.", "2015-11"),
    ("Lukashenko was slapped with an EU and U.S. travel ban in 2006 when a candidate was jailed.", "2006"),
    ("The United States had imposed sanctions on the leaders of Myanmar’s Feb. 1 coup.", None),
    ("The EU has slapped multiple rounds of sanctions on Moscow over the war.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DATED)
def test_days(text, day):
    """A record has its own day, and rounds of years have none."""
    (sanction,) = kept(text)
    assert (sanction.date and sanction.date.value) == day
    assert sanction.background == (day != "2016-06-18")


NOTHING = [
    "Companies that trade with Iran would be subject to U.S. sanctions.",
    "Iran said firms that would be subject to wider sanctions must adapt.",
    "The government will amend the regulations to extend existing sanctions that apply to Crimea and Sevastopol to Donetsk.",
    "The prime minister of Japan urged the nations of the world to block Pyongyang's access to any \"goods, funds and people\" that could assist the North's sanctioned programs.",
    "The European Union is to further ease sanctions on Zimbabwe next week.",
    "The EU is set to further ease its sanctions on Mali.",
    "Norway, which is not a member, usually adopts the bloc's sanctions on Russia within weeks.",
    "The new sanctions will take effect on Friday, weeks after a coup condemned by Paris.",
    "The Council amended its decision to hold the meeting in Riga, where sanctions are to be discussed.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text):
    """What only might be, is asked of all, or only tells whom rules meet gives no record."""
    assert not kept(text)
