# ruff: noqa: E501 - wordings read best on one line
"""What is told in passing: participles, clauses without "that", deeds as nouns, gaps, states."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

DATELINE = "VIENNA, March 14, 2024 (Agency) - "


def told(text):
    article = article_from_text(DATELINE + text)
    return ground(article, RulesReader().draft_article(article)).sanctions


# wording, then of each record: status, an imposer, a target, the day
RECORDS = [
    ("Viktor Rashnikov, a steel magnate named in Canada's April list, says he has never met the president.",
     [("imposed", "Canada", "Viktor Rashnikov", "2023-04")]),
    ("Viktor Rashnikov, a steel magnate named in the EU's February list and in Canada's a week later, denies it.",
     [("imposed", "EU", "Viktor Rashnikov", "2024-02"),
      ("imposed", "Canada", "Viktor Rashnikov", None)]),
    ("Andrei Melnikov, sanctioned by the United States in January 2017, now lives in Dubai.",
     [("imposed", "United States", "Andrei Melnikov", "2017-01")]),
    ("Andrei Melnikov, sanctioned by the United States in January 2017 and again in May 2021, now lives in Dubai.",
     [("imposed", "United States", "Andrei Melnikov", "2017-01"),
      ("imposed", "United States", "Andrei Melnikov", "2021-05")]),
    ("The exchange had been used by hackers, themselves designated by the US Treasury in September 2019.",
     [("imposed", "US Treasury", "hackers", "2019-09")]),
    ("Melnikov Trading, a small broker, has lost most of its clients since its blacklisting by Canada in May 2021.",
     [("imposed", "Canada", "Melnikov Trading", "2021-05")]),
    ("Deposits at Parex Bank fell by a fifth after its designation by the U.S. Treasury last month.",
     [("imposed", "U.S. Treasury", "Parex Bank", "2024-02")]),
    ("Parex Bank, whose designation by OFAC in August 2019 shook the market, has closed two branches.",
     [("imposed", "OFAC", "Parex Bank", "2019-08")]),
    ("Parex Bank, whose blacklisting by Ukraine last year cut it off from Kyiv, has closed two branches.",
     [("imposed", "Ukraine", "Parex Bank", "2023")]),
    ("The bank's October 2007 designation by Washington had warned Tehran.",
     [("imposed", "Washington", "The bank", "2007-10")]),
    ("Tehran had been warned by the bank's 2007 designation in Washington.",
     [("imposed", "Washington", "the bank", None)]),
    ("Salmon has run out in Moscow shops eight days after the Kremlin's embargo on Western food.",
     [("imposed", "Kremlin", "Western food", None)]),
    ("The Kremlin's embargo on Western food, imposed in August 2014, is still in force.",
     [("imposed", "Kremlin", "Western food", "2014-08")]),
    ("The shop sold nothing from Norway because of Russia's ban on European food, in force since 2014.",
     [("imposed", "Russia", "European food", None)]),
    ("The US ban on jade imports, in force since 2003, went with it.",
     [("imposed", "US", "jade imports", None)]),
    ("Merchants remember the US embargo on Cuba, in place since 1962.",
     [("imposed", "US", "Cuba", None)]),
    ("The exchange was one of four the US took off its list on Thursday.",
     [("lifted", "US", "one of four", "2024-03-14")]),
    ("The bank, which the US took off its sanctions list in October 2019, has reopened.",
     [("lifted", "US", "The bank", "2019-10")]),
    ("The tycoon, whom the UK delisted in March, has returned to London.",
     [("lifted", "UK", "The tycoon", "2024-03")]),
    ("The tycoon, delisted by Britain in March 2023, has returned to London.",
     [("lifted", "Britain", "The tycoon", "2023-03")]),
    ("The general, whose name was taken off the EU list on February 24, died in May.",
     [("lifted", "EU", "The general", "2024-02-24")]),
    ("A dead man, he was deleted from the EU list on February 24.",
     [("lifted", "EU", "A dead man", "2024-02-24")]),
    ("Fugitive tycoon Ion Popescu, whom the US listed in October 2022, the UK two months afterwards and the EU in May 2023, now holds a Russian passport.",
     [("imposed", "US", "Ion Popescu", "2022-10"),
      ("imposed", "UK", "Ion Popescu", None),
      ("imposed", "EU", "Ion Popescu", "2023-05")]),
    ("The bank was blacklisted by Washington in 2018, by London in 2020 and by Brussels last year.",
     [("imposed", "Washington", "The bank", "2018"),
      ("imposed", "London", "The bank", "2020"),
      ("imposed", "Brussels", "The bank", "2023")]),
    ("The refinery was put under sanctions by Britain in July and by the EU in October.",
     [("imposed", "Britain", "The refinery", "2023-07"),
      ("imposed", "EU", "The refinery", "2023-10")]),
    ("Diamond trader Nabil Haddad, whose galleries were among 14 companies the US Treasury sanctioned last week, denied funding Hezbollah.",
     [("imposed", "US Treasury", "14 companies", None)]),
    ("The trader, one of nine people Japan blacklisted in May, denied it.",
     [("imposed", "Japan", "one of nine people", "2023-05")]),
    ("He is among 30 officials whom Britain sanctioned on Monday.",
     [("imposed", "Britain", "30 officials", "2024-03-11")]),
    ("Two of the trading houses added this month to Japan's export-ban list had sold machine tools.",
     [("imposed", "Japan", "Two of the trading houses", "2024-03")]),
    ("The tankers, added to Britain's list in May, have changed flags.",
     [("imposed", "Britain", "The tankers", "2023-05")]),
    ("The company, added to the US entity list in May 2019, designs chips.",
     [("imposed", "US", "The company", "2019-05")]),
    ("UN sanctions on Libya in place since February 2011 have not stopped the smuggling.",
     [("imposed", "UN", "Libya", None)]),
    ("The EU arms embargo on Myanmar, in effect since 1990, has holes.",
     [("imposed", "EU", "Myanmar", None)]),
    ("Tehran said that Monday's US sanctions on the Leader's office had closed the path of diplomacy.",
     [("imposed", "US", "the Leader's office", "2024-03-11")]),
    ("Last week's Canadian sanctions on two Haitian senators were welcomed by the opposition.",
     [("imposed", "Canadian", "two Haitian senators", None)]),
    ("Minsk denounced Tuesday's EU sanctions on the state airline Belavia.",
     [("imposed", "EU", "Belavia", "2024-03-12")]),
    ("The market shrugged off Thursday's British sanctions on Rosneft.",
     [("imposed", "British", "Rosneft", "2024-03-14")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_what_is_told_in_passing(text, records):
    """Every record is found with who acts, on whom and when, and no other."""
    found = [
        (
            s.status.value,
            s.imposers[0].text if s.imposers else "",
            s.targets[0].text,
            s.date and s.date.value,
        )
        for s in told(text)
    ]
    assert found == records


NOTHING = [
    "The smoking ban, in force since 2007, has changed pubs.",
    "A ban on plastic bags, in place since 2019, has worked.",
    "The curfew, in force since March 2020, has been a success, and sanctions were not discussed.",
    "The rules have been in place since 2014.",
    "Monday's talks on sanctions ended without a deal.",
    "Today's sanctions debate in the EU was heated.",
    "The hotel, a modest place named in Canada's list of the best places to stay, is for sale.",
    "The company, listed in New York in April 2022, makes phones. Its chief dismissed talk of sanctions.",
    "The firm, listed on the Hong Kong exchange in May 2019, fears sanctions.",
    "The lawyers want to prevent its designation by the U.S. Treasury.",
    "The bank fears its designation by the U.S. Treasury in May.",
    "The bank denied reports of its designation by the U.S. Treasury in January.",
    "Its designation by UNESCO in 1979 as a heritage site brought visitors.",
    "He was named in the lawsuit in May, and sanctions on Russia came up.",
    "The minister named in the EU's report on sanctions said nothing.",
    "The general, named in a UN report in 2019, was never sanctioned.",
    "The athlete, banned in May 2019 by the doping agency, is back.",
    "A decision to impose sanctions on three men the court sanctioned in May was dropped.",
    "The number of people the US arrested last month rose, despite sanctions.",
    "No bank has been designated in 2022 by the Treasury.",
    "If the bank is designated by OFAC in May, it will close.",
    "He would have been listed in April 2022 had he stayed.",
    "The bank, not designated in 2019, has thrived under sanctions.",
    "The refinery, hit in May by a drone, is under repair. EU sanctions make parts scarce.",
    "Two depots Ukraine hit last week are still burning, and sanctions have slowed repairs.",
    "The general whom Israel targeted in May was wounded, and sanctions were discussed.",
    "The minister's appointment by Kyiv in May 2019 came as EU sanctions bit.",
    "The group's listing on the London exchange in May 2019 raised cash before sanctions.",
    "The city's designation as a capital of culture in 2019 by the EU pleased the mayor.",
    "The sanctioned banker sold his shares in May 2022.",
    "Those sanctioned in 2018 include bankers.",
    "Experts discussed the effect of the EU listing of companies.",
    "Moscow demanded the removal of Rosselkhozbank from the EU list in July.",
    "There has been no EU listing of the bank, diplomats said in May.",
    "The lobby said that talk of an embargo on Chinese cars was just talk.",
    "Canada's ban on plastic straws, in force since 2022, was upheld.",
    "Following India's ban on rice exports, prices rose.",
    "The minister was added to the committee in May, and sanctions were raised.",
    "He was dropped from the squad in May. Sanctions on Russia have hit football.",
    "A song, banned in 1988 by the BBC, was played.",
    "The broker, never sanctioned by the EU, denied ties to Moscow.",
    "The bank said it had not been told of its designation by any authority.",
    "A ship that Lloyd's listed in 2019 as lost was found. Sanctions had hidden it.",
    "The rules, listed in April 2022 in an annex, are long. Sanctions lawyers read them.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_action(text):
    """Other senses, denials and wishes give no record."""
    assert told(text) == ()
