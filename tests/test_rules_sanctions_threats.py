"""What is threatened and what is planned: on a condition, at whoever does something, in a bill."""

import pytest
from support.reading import assert_told, drafted_sanctions

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

DATELINE = "BRUSSELS, March 3, 2022 (Agency) - "


def told(text):
    return drafted_sanctions(DATELINE + text)


# wording, then of each record: status, words of an imposer, words of its targets
RECORDS = [
    # somebody is ready to act, should another do something
    ("Canada is prepared to sanction members of Haiti's elite if they go on financing gangs, Foreign Minister Melanie Joly warned.",
     [("threatened", "Canada", "members of Haiti's elite")]),
    ("The U.N. Security Council expressed its readiness to adopt targeted sanctions against those who break the truce in Libya.",
     [("threatened", "Security Council", "those who break the truce in Libya")]),
    ("The EU expressed its determination to sanction those who fund the militias.",
     [("threatened", "EU", "those who fund the militias")]),
    # whoever does something would be hit
    ("The White House said any bank that helped Moscow evade the price cap would be cut off from the U.S. financial system.",
     [("threatened", "White House", "any bank that helped Moscow evade the price cap")]),
    ("U.S. Secretary of State Mike Pompeo said that any country that bought Iranian oil after May 2 would be subject to sanctions.",
     [("threatened", "U.S.", "any country that bought Iranian oil after May 2")]),
    ("The U.S. Treasury warned that foreign banks dealing with the Myanmar junta risk being sanctioned.",
     [("threatened", "U.S. Treasury", "foreign banks dealing with the Myanmar junta")]),
    # verbs and nouns of threats
    ("France raised the threat of sanctions against Lebanese politicians who block a government.",
     [("threatened", "France", "Lebanese politicians who block a government")]),
    ("The EU brandished sanctions against Minsk over the migrants massed at the Polish border.",
     [("threatened", "EU", "Minsk")]),
    # who warns, before what is threatened or behind it
    ("Failure to comply would trigger sanctions on Zimbabwe's central bank, the U.S. Treasury warned.",
     [("threatened", "U.S. Treasury", "Zimbabwe's central bank")]),
    ("The State Department issued an ultimatum to Sudan's generals: sign the deal by Friday or face sanctions.",
     [("threatened", "State Department", "Sudan's generals")]),
    # who is warned, and nobody else's name or day
    ("The U.N. Security Council, which warned Houthi commanders in 2015 that they faced sanctions, met again.",
     [("threatened", "Security Council", "Houthi commanders")]),
    ("The U.S. warned Turkey it risked sanctions under CAATSA if it took delivery of the missiles.",
     [("threatened", "U.S.", "Turkey")]),
    ("London reserves the right to impose further sanctions on Hong Kong officials should arrests continue, Raab said.",
     [("threatened", "London", "Hong Kong officials")]),
    ("Sanctions on Mali's transitional leaders would follow if no election date is set this month, the West African bloc said.",
     [("threatened", "West African bloc", "Mali's transitional leaders")]),
    # what is only talked of, or agreed in principle
    ("EU ambassadors discussed on Friday adding the head of Sudan's paramilitary force to the bloc's blacklist.",
     [("proposed", "EU", "the head of Sudan's paramilitary force")]),
    ("Canada's foreign minister said Ottawa intends to list the Houthis as a terrorist group.",
     [("proposed", "Ottawa", "Houthis")]),
    # whom a measure behind "under" is on, and nothing of what he may do
    ("Under sanctions imposed by the United Nations in 2006, North Korea may not export coal.",
     [("imposed", "United Nations", "North Korea")]),
    ("If Lebanese leaders fail to form a government, the European Union will put travel bans on them, the minister said.",
     [("threatened", "European Union", "Lebanese leaders")]),
    # somebody threatens in his own words
    ('"If there is no deal by Friday, we will put sanctions on Russia\'s banks," British Prime Minister Boris Johnson told parliament.',
     [("threatened", "Boris Johnson", "Russia's banks")]),
    ('"Any country that buys Iranian oil will be subject to secondary sanctions," President Donald Trump said on Thursday.',
     [("threatened", "Donald Trump", "Any country that buys Iranian oil")]),
    ('"If Russia attacks, we\'ll impose sanctions like it has never seen," Biden said.',
     [("threatened", "Biden", "Russia")]),
    ('"We have been clear. We will not hesitate to impose sanctions on those who undermine peace in Bosnia," Foreign Secretary Liz Truss said.',
     [("threatened", "Liz Truss", "those who undermine peace in Bosnia")]),
    ('"If Maduro does not keep his word, the United States will reimpose sanctions on Venezuelan oil," State Department spokesman Matthew Miller said.',
     [("threatened", "United States", "Venezuelan oil")]),
    ("Ankara was warned by Brussels that it faced sanctions over drilling off Cyprus.",
     [("threatened", "Brussels", "Ankara")]),
    ("The African Union's Peace and Security Council said it would impose sanctions on Sudan's junta if it did not cede power.",
     [("threatened", "Peace and Security Council", "Sudan's junta")]),
    ("Russia hinted it could ban exports of enriched uranium to the United States.",
     [("threatened", "Russia", "United States")]),
    ("EU foreign ministers said they stood ready to take restrictive measures against those who obstruct the vote.",
     [("threatened", "EU", "those who obstruct the vote")]),
    ("The Biden administration made clear that Chinese firms would suffer sanctions if they armed Moscow.",
     [("threatened", "Biden administration", "Chinese firms")]),
    # who drafts a text, and who is on a list that somebody makes
    ("France, Germany and Britain drafted a resolution at the Security Council that would sanction two Libyan warlords.",
     [("proposed", "Britain", "two Libyan warlords")]),
    ("Russia and China have circulated a draft resolution that would lift sanctions on North Korean seafood.",
     [("proposed", "Russia", "North Korean seafood")]),
    ("Britain is drawing up a list of Russian oligarchs to be sanctioned, officials said.",
     [("proposed", "Britain", "Russian oligarchs")]),
    ("The U.S. Treasury will announce sanctions on Hezbollah financiers as early as this week.",
     [("proposed", "U.S. Treasury", "Hezbollah financiers")]),
    ("Any vessel that calls at Kharg Island risks being blacklisted, the U.S. Treasury said in a notice on Friday.",
     [("threatened", "U.S. Treasury", "Any vessel that calls at Kharg Island")]),
    ("Washington has warned Ankara of sanctions over its purchase of Russian missiles.",
     [("threatened", "Washington", "Ankara")]),
    ("The White House vowed to impose sanctions on Russian banks in the event of an invasion.",
     [("threatened", "White House", "Russian banks")]),
    ("Uganda risks losing its trade benefits and facing sanctions if the bill is signed, the State Department said.",
     [("threatened", "State Department", "Uganda")]),
    # several who acted, all of them; "it" is no list
    ("The EU, Britain and the United States all sanctioned the minister in 2021.",
     [("imposed", "EU", "the minister"), ("imposed", "Britain", "the minister"), ("imposed", "United States", "the minister")]),
    ("The firm was added to the U.S. Entity List in 2019, cutting it off from American chips.",
     [("imposed", "U.S.", "The firm")]),
    # a list behind a colon, divided by semicolons, is no aside of what leads up to it
    ("The minister today announced that Canada has imposed sanctions on three Haitian nationals: Jean Desro, a banker; Marc Philo; and former senator Wade Baptiste.",
     [("imposed", "Canada", "Jean Desro")]),
]  # fmt: skip

NOTHING = [
    # who is told of what awaits him threatens nobody
    "Tehran has been told that its banks will be shut out of SWIFT unless it halts enrichment.",
    "Companies that trade with Iran would be subject to U.S. sanctions.",
    "FIFA warned Indonesia it would face sanctions if it refused to host Israel.",
    "Swiss ministers agreed in principle to follow the EU in freezing the assets of his circle.",
    '"If the EU imposes sanctions, we will respond in kind," Russian Foreign Minister Sergei Lavrov said.',
    '"If the club breaks the rules, we will impose sanctions," the league\'s president said.',
    '"We would impose sanctions if we were in power," opposition leader Keir Starmer said.',
    '"We will freeze prices if inflation goes on," Prime Minister Viktor Orban said.',
    '"If we impose sanctions on Russia, we will suffer ourselves," Hungarian Foreign Minister Peter Szijjarto said.',
    '"We will not lift the sanctions unless the hostages are freed," Blinken said.',
    '"If elected, we will lift sanctions on Russia," the party\'s leader said.',
    '"If there is a coup, sanctions will follow," the analyst said.',
    "The proposed package includes a ban on the export of drones to Iran and the listing of nine officials.",
    "The people of Zimbabwe suffer sanctions and drought.",
    "Serbian leaders who undermine the peace deal face asset freezes, analysts warned.",
    "Nearly all sanctioned firms kept trading.",
    "The U.S. warned shippers of the risk of sanctions on Iranian oil.",
    "The doping agency threatened the federation with sanctions.",
    "It is unclear whether Washington will sanction the company.",
]

# wording, the day on which it was proposed
DAYS = [
    ("Japan plans to freeze the assets of four Russian banks, Prime Minister Fumio Kishida told parliament on Tuesday.",
     None),
    ("The European Parliament called on Tuesday for sanctions against Hungarian officials.", "2022-03-01"),
    ("The Dutch parliament on Wednesday backed a motion calling for sanctions on Israeli ministers.", "2022-03-02"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_what_is_threatened(text, records):
    assert_told(told(text), records)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text):
    assert told(text) == []


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_day_of_a_proposal(text, day):
    article = article_from_text(DATELINE + text)
    records = ground(article, RulesReader().draft_article(article)).sanctions
    assert [record.date and record.date.value for record in records] == [day]


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_grounding_lets_it_stand(text, records):
    article = article_from_text(DATELINE + text)
    read = ground(article, RulesReader().draft_article(article)).sanctions
    assert [record.status.value for record in read] == [status for status, _, _ in records]
