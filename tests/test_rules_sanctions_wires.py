# ruff: noqa: E501 - wordings read best on one line
"""Wordings of news pages, releases and law firms' notes: what only looks like an action there."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

DATELINE = "GENEVA, March 20, 2025 (Agency) - "


def read(text):
    article = article_from_text(DATELINE + text)
    return ground(article, RulesReader().draft_article(article)).sanctions


def shown(record):
    """Return a record's status, who acts, and whom it is aimed at."""
    return (
        record.status.value + (" before" if record.background else ""),
        ", ".join(mention.text for mention in record.imposers),
        [target.text for target in record.targets],
    )


NOTHING = [
    # courts that are asked to strike somebody off a list
    "The EU General Court rejected two sanctions delisting applications from Belarusian truck makers.",
    "The EU General Court gave judgments on Tuesday in three Syria sanctions annulment applications.",
    "Member states may send the Committee listing requests for three firms.",
    # who is let sanction others, and what a bill against a country proposes
    "Sanctions are under debate. The new law allows the Biden administration to slap curbs on Iranian banks.",
    "The measures are part of an anti-Iran bill that proposes a range of sanctions.",
    # sanctions that grow are no deed of whoever suffers them
    "The minister said North Korea is feeling the pain from increasing international sanctions.",
    "Iran is struggling to sell oil under tightening sanctions.",
    # what nothing is true of, and what a list means for all on it
    "The EU discussed its sanctions. None of the measures against Mali are directed against its farmers.",
    "Those put on the UN blacklist are banned from visiting foreign countries.",
    # lists on which nobody is sanctioned, by whoever keeps them
    "FATF removed Kenya and Nigeria from the list of jurisdictions under enhanced monitoring.",
    "The Financial Action Task Force took Mauritius off its grey list, with Zimbabwe close to being removed too.",
    "Hungary has never vetoed sanctions, its foreign minister said in a video.",
    # what is asked, feared for anybody, or relief that comes
    "The EU met. Asked how the ban would work and whether Tokyo would increase sanctions on Moscow, the spokesman declined to comment.",
    "The order directs the Treasury to submit a report on additional people who could face similar sanctions.",
    # what a law means
    "The Treasury said that restrictions on designated parties are extended to those owned by them.",
    # sums of a day to come, rulings that are about measures, licenses that are asked for
    "By the end of the day the UK will have designated over 1,000 people.",
    "The General Court released seven judgments concerning the EU's restrictive measures against Russia.",
    "Beijing announced a host of new export license requirements for shipments of rare earths.",
    "Chinese media said Beijing could hit back at the sanctions by stopping exports of rare earths to the United States.",
    "Since the Sanctions Act entered into force in March 2022 after Russia invaded Ukraine in February that year, New Zealand has imposed sanctions on more than 1,700 people.",
    # what a law binds to, relief that is weighed or undone, views, and what was not done
    "The act was passed in 2017 and requires the U.S. to impose sanctions on countries buying Russian arms.",
    "Seoul is considering lifting some of its unilateral sanctions against Pyongyang.",
    "Trump rescinded his predecessor's measure to remove Cuba from the US list of state sponsors of terrorism.",
    "The government's stance on maintaining sanctions on the North remains unchanged.",
    # what private people ask of others
    "The opposition leader marked the day by urging world leaders to target tycoons close to the Kremlin with sanctions.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_action(text):
    assert [shown(record) for record in read(text)] == []


@pytest.mark.parametrize(
    "beside",
    [
        "In February a potential $2 billion arms sale package was approved.",
        "Washington approved an aid package for the island last week.",
        "All transactions with China-based firms will be prohibited, the statement said.",
        "Exactly what kind of sanctions will be placed on other makers is not yet clear.",
        "The firms' assets will be frozen, the foreign ministry said.",
        "Sanctioned companies would be barred from entering Chinese markets.",
        "The sanctions prohibit organizations and individuals in China from doing business with them.",
        "The same will apply to the six listed senior executives of the makers.",
        "Despite protests from Taipei, no new U.S. sanctions have been imposed so far.",
        "The American executives will face travel bans.",
        "Taiwan bought the radars through sanctioned Russian traders.",
        "Any sanctioned firm will be barred from entering Chinese markets.",
        "It was the first time that Beijing had imposed sanctions on so many firms.",
    ],
)
def test_beside_an_action(beside):
    records = read(f"China imposed sanctions on nine U.S. arms makers on Wednesday. {beside}")
    assert [shown(record) for record in records] == [
        ("imposed", "China", ["nine U.S. arms makers"])
    ]


TOLD = [
    (
        "In June, Switzerland implemented the EU sanctions package, adding 90 people to its own blacklist.",
        [("imposed before", "Switzerland", ["90 people"])],
    ),
    (
        "President Trump left a group of countries consisting of the United States, the UK, Russia and China plus Germany, and reimposed the sanctions on Iran.",
        [("imposed", "President Trump", ["Iran"])],
    ),
    (
        "Japan joins the United States, Canada and Britain in imposing sanctions on Myanmar.",
        [("imposed", "Japan", ["Myanmar"])],
    ),
    (
        "Canada sanctioned two Haitian senators on Thursday. The US granted Shell a license in an easing of the embargo imposed by the Trump administration.",
        [("imposed", "Canada", ["two Haitian senators"]), ("eased", "US", ["Shell"])],
    ),
    (
        "The Security Council decided to extend for one year the sanctions regime in Haiti, including a travel ban.",
        [("extended", "Security Council", ["Haiti"])],
    ),
    (
        "Britain unleashed its strongest sanctions yet against Russia's fleet of tankers.",
        [("imposed", "Britain", ["Russia's fleet of tankers"])],
    ),
    (
        "The UK sanctioned Sovtanker on Friday. This latest crackdown bars 18 vessels from entering British ports.",
        [("imposed", "UK", ["Sovtanker", "18 vessels"])],
    ),
    (
        "The UK rolled out a wave of sanctions on Friday, targeting Russian shipping firms with 100 new designations.",
        [("imposed", "UK", ["Russian shipping firms"])],
    ),
    (
        "Washington will impose secondary sanctions against Russia within ten days if Moscow does not agree to a ceasefire.",
        [("threatened", "Washington", ["Russia"])],
    ),
    (
        "Trump extended sanctions against Zimbabwe on Monday. The president in Harare has called for the sanctions to be lifted.",
        [("extended", "Trump", ["Zimbabwe"])],
    ),
    (
        "Estonia and Lithuania imposed sanctions and banned 11 Georgian officials from entering.",
        [("imposed", "Estonia, Lithuania", ["11 Georgian officials"])],
    ),
    (
        "Estonia imposed sanctions on 11 Georgian officials, having announced its intent to enact sanctions the day prior.",
        [("imposed", "Estonia", ["11 Georgian officials"])],
    ),
    (
        "On Saturday, member countries of ECOWAS also decided to maintain the suspension of Mali, Burkina Faso and Guinea and impose travel bans on government officials.",
        [("imposed", "ECOWAS", ["government officials"])],
    ),
    (
        "Soldiers overthrew the government in March. The AU suspended Mali after soldiers overthrew the government, and it imposed sanctions on the mutinous generals.",
        [("imposed", "AU", ["the mutinous generals"])],
    ),
    (
        "The Group of Seven decided on Sunday to cut off seven Russian banks from SWIFT. It added a task force will be put in place to coordinate sanctions.",
        [("imposed", "Group of Seven", ["seven Russian banks"])],
    ),
    (
        "The U.S. sanctioned two firms. Canada imposed a series of sanctions on Russia hours after the invasion.",
        [("imposed", "U.S.", ["two firms"]), ("imposed", "Canada", ["Russia"])],
    ),
    (
        "Washington announced the introduction of new sanctions against 71 companies.",
        [("imposed", "Washington", ["71 companies"])],
    ),
    (
        "The United Kingdom's decision to begin easing sanctions against Syrian institutions came in March.",
        [("eased", "United Kingdom", ["Syrian institutions"])],
    ),
    (
        "The Security Council approved sanctions on North Korea. The resolution would ban Pyongyang's exports of coal and iron.",
        [("imposed", "Security Council", ["North Korea", "coal and iron"])],
    ),
    (
        "The UK placed sanctions on three senior officers: Omar Hassan, the RSF commander for North Darfur, Brigadier Fateh Idris and Field Commander Ali Moussa.",
        [("imposed", "UK", ["Omar Hassan", "Fateh Idris", "Ali Moussa"])],
    ),
    (
        "Canada sanctioned Ali Dagalo, the deputy leader of the militia and brother of its commander General Hamdan.",
        [("imposed", "Canada", ["Ali Dagalo"])],
    ),
    (
        "Canada sanctioned the Minister of Industry, Energy, and Mining in the Serb entity, Petar Babic.",
        [("imposed", "Canada", ["Petar Babic"])],
    ),
    (
        "Germany has raised the issue of sanctions against officials of the Serb entity.",
        [("proposed", "Germany", ["officials of the Serb entity"])],
    ),
    (
        "Beijing protested against Monday's decision by Britain and Canada to impose sanctions on four Chinese officials.",
        [("imposed", "Britain, Canada", ["four Chinese officials"])],
    ),
    (
        "Canada announced sanctions on Belarus. Ottawa added nine people to the list of Belarusians who are banned from visiting Canada.",
        [("imposed", "Canada", ["Belarus", "nine people"])],
    ),
    (
        "The Committee met. The assets freeze no longer applies to Ocean Line, which was entered on the UN list on 2 March 2016.",
        [("imposed before", "UN", ["Ocean Line"])],
    ),
    (
        "New Zealand has shut its ports to 19 tankers that carry Russian oil.",
        [("imposed", "New Zealand", ["19 tankers"])],
    ),
    (
        "Japan first closed its ports to the ferry Hwangsong-92 in July 2006.",
        [("imposed before", "Japan", ["Hwangsong-92"])],
    ),
    (
        "The US and its European allies have imposed a series of sanctions against Russian firms.",
        [("imposed", "US", ["Russian firms"])],
    ),
    (
        "The EU has proposed to apply sanctions to three banks, including the Regional Development Bank.",
        [("proposed", "EU", ["three banks", "Regional Development Bank"])],
    ),
    # vetoes of texts that are told of with their authors
    (
        "Russia vetoed a proposal at the United Nations to extend targeted sanctions in military-run Mali.",
        [("blocked", "United Nations", ["Mali"])],
    ),
    (
        "China has vetoed a Security Council resolution, drafted by France and Kenya, on sanctions against Sudan.",
        [("blocked", "Security Council", ["Sudan"])],
    ),
    # lists drawn up, grown and told in a statement
    (
        "Egypt and Bahrain on Friday issued a joint statement listing 59 individuals and 12 entities.",
        [("imposed", "Egypt, Bahrain", ["59 individuals", "12 entities"])],
    ),
    (
        "The British government has introduced a new sanctions list targeting 47 officials.",
        [("imposed", "British government", ["47 officials"])],
    ),
    (
        "The EU court annulled Ali Haddad's and Omar Zein's EU listings on Wednesday.",
        [("lifted", "EU", ["Ali Haddad", "Omar Zein"])],
    ),
    # numbers behind "over", further verbs, decisions of bodies
    (
        "The UK is sanctioning over 370 more individuals.",
        [("imposed", "UK", ["over 370 more individuals"])],
    ),
    (
        "Ukraine initiated sanctions against 57 enterprises.",
        [("imposed", "Ukraine", ["57 enterprises"])],
    ),
    (
        "US senators have reached a bipartisan agreement to impose new sanctions against Russia.",
        [("proposed", "US senators", ["Russia"])],
    ),
    (
        "Let us recall that the EU approved a new regime of sanctions against Russia.",
        [("imposed before", "EU", ["Russia"])],
    ),
    (
        "The President of Ukraine signed the council's sanctions decisions against 150 companies.",
        [("imposed", "President of Ukraine", ["150 companies"])],
    ),
    (
        "The EU has maintained sanctions against Minsk Tractor Works in the six other cases.",
        [("extended", "EU", ["Minsk Tractor Works"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text, expected):
    assert [shown(record) for record in read(text)] == expected
