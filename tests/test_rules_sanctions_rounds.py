# ruff: noqa: E501 - wordings read best on one line
"""Background that tells of earlier rounds and of others doing the same, read and grounded."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

DATELINE = "GENEVA, March 6, 2025 (Agency) - Officials met on Thursday to talk about sanctions.\n\n"


def told(text):
    """Return each sanction read from a text as one line: status, imposers, targets, day."""
    article = article_from_text(DATELINE + text)
    for s in ground(article, RulesReader().draft_article(article)).sanctions:
        who = [i.text for i in s.imposers or s.blocked_by]
        yield s.status.value, who, [t.text for t in s.targets], s.date and s.date.value


# text, and of each action its status, imposers, targets and day
ROUNDS = [
    ("The European Union sanctioned six Belarusian officials on Thursday. Those sanctions, in place since 2014, were extended on Monday until July.",
     [("imposed", ["European Union"], ["six Belarusian officials"], "2025-03-06"),
      ("extended", ["European Union"], ["six Belarusian officials"], "2025-03-03")]),
    ("Singapore in March became the first Asian state to penalize Moscow, with curbs on chips.",
     [("imposed", ["Singapore"], ["Moscow"], "2025-03")]),
    ("Zelenskiy on Monday signed a decree of the National Security Council to sanction three former officials.",
     [("imposed", ["Zelenskiy"], ["three former officials"], "2025-03-03")]),
    ("Canada sanctioned two Iranian firms on Thursday. A State Department action in February covered six scientists.",
     [("imposed", ["Canada"], ["two Iranian firms"], "2025-03-06"),
      ("imposed", ["State Department"], ["six scientists"], "2025-02")]),
    ("Canada sanctioned two Iranian firms on Thursday. Exports of drones to Iran were outlawed by Britain in February.",
     [("imposed", ["Canada"], ["two Iranian firms"], "2025-03-06"),
      ("imposed", ["Britain"], ["Iran"], "2025-02")]),
    ("The European Union took the widow of the minister off its list in April.",
     [("lifted", ["European Union"], ["the widow of the minister"], "2024-04")]),
    ("Mali announced an end to the embargo on Burundi on Thursday.",
     [("lifted", ["Mali"], ["Burundi"], "2025-03-06")]),
    ("The European Union sanctioned six Belarusian officials on Thursday. Switzerland adopted the same measures on Friday.",
     [("imposed", ["European Union"], ["six Belarusian officials"], "2025-03-06"),
      ("imposed", ["Switzerland"], ["six Belarusian officials"], "2025-02-28")]),
    ("The European Union sanctioned six Belarusian officials on Thursday. Ukraine joined the measures on Monday.",
     [("imposed", ["European Union"], ["six Belarusian officials"], "2025-03-06"),
      ("imposed", ["Ukraine"], ["six Belarusian officials"], "2025-03-03")]),
    ("The European Union sanctioned six Belarusian officials on Thursday. In February ministers prolonged the regime by a year.",
     [("imposed", ["European Union"], ["six Belarusian officials"], "2025-03-06"),
      ("extended", ["European Union"], ["six Belarusian officials"], "2025-02")]),
    ("The European Union sanctioned six Belarusian officials on Thursday. A second batch followed in November, aimed at two ministers.",
     [("imposed", ["European Union"], ["six Belarusian officials"], "2025-03-06"),
      ("imposed", ["European Union"], ["two ministers"], "2024-11")]),
    ("The European Union sanctioned six Belarusian officials on Thursday. In November the president himself was added.",
     [("imposed", ["European Union"], ["six Belarusian officials"], "2025-03-06"),
      ("imposed", ["European Union"], ["the president himself"], "2024-11")]),
    ("The European Union sanctioned six Belarusian officials on Thursday. Australia's measures against 25 people took effect in January.",
     [("imposed", ["European Union"], ["six Belarusian officials"], "2025-03-06"),
      ("imposed", ["Australia"], ["25 people"], "2025-01")]),
    ("In July the State Department revoked the visas of 100 officials in Nicaragua.",
     [("imposed", ["State Department"], ["100 officials in Nicaragua"], "2024-07")]),
    ("Moscow banned 130 Australians, the prime minister among them, on February 7.",
     [("imposed", ["Moscow"], ["130 Australians", "the prime minister"], "2025-02-07")]),
    ("Moscow barred 228 Britons, including the prime minister, last April.",
     [("imposed", ["Moscow"], ["228 Britons"], "2024-04")]),
    ("Moscow hit back by barring 31 Japanese lawmakers.",
     [("imposed", ["Moscow"], ["31 Japanese lawmakers"], "2025-03-06")]),
    ("The Kremlin banned 92 more U.S. citizens on Wednesday.",
     [("imposed", ["Kremlin"], ["92 more U.S. citizens"], "2025-03-05")]),
    # an earlier round, told by its number
    ("Canada sanctioned four Russian banks on Thursday. The first tranche, on January 22, hit five lenders.",
     [("imposed", ["Canada"], ["four Russian banks"], "2025-03-06"),
      ("imposed", ["Canada"], ["five lenders"], "2025-01-22")]),
    ("Canada sanctioned four Russian banks on Thursday. The second round, in January, named 386 lawmakers.",
     [("imposed", ["Canada"], ["four Russian banks"], "2025-03-06"),
      ("imposed", ["Canada"], ["386 lawmakers"], "2025-01")]),
    ("Canada sanctioned four Russian banks on Thursday. An earlier batch, announced on February 3, covered 11 shipping firms.",
     [("imposed", ["Canada"], ["four Russian banks"], "2025-03-06"),
      ("imposed", ["Canada"], ["11 shipping firms"], "2025-02-03")]),
    ("Canada sanctioned four Russian banks on Thursday. Earlier rounds hit three refiners.",
     [("imposed", ["Canada"], ["four Russian banks"], "2025-03-06"),
      ("imposed", ["Canada"], ["three refiners"], None)]),
    ("Canada adopted its fifth package of sanctions against Russia on Thursday. The fourth, announced on January 15, blacklisted 15 tycoons.",
     [("imposed", ["Canada"], ["Russia"], "2025-03-06"),
      ("imposed", ["Canada"], ["15 tycoons"], "2025-01-15")]),
    ("Canada sanctioned four Russian banks on Thursday. The new round also covers Kalashnikov Concern.",
     [("imposed", ["Canada"], ["four Russian banks", "Kalashnikov Concern"], "2025-03-06")]),
    # others do the same
    ("Ottawa blacklisted six generals in Mali on Monday. Britain did so in January, and Japan in February.",
     [("imposed", ["Ottawa"], ["six generals in Mali"], "2025-03-03"),
      ("imposed", ["Britain"], ["six generals in Mali"], "2025-01"),
      ("imposed", ["Japan"], ["six generals in Mali"], "2025-02")]),
    ("Ottawa blacklisted six generals in Mali on Monday. The United States took the same step in January.",
     [("imposed", ["Ottawa"], ["six generals in Mali"], "2025-03-03"),
      ("imposed", ["United States"], ["six generals in Mali"], "2025-01")]),
    ("Ottawa blacklisted six generals in Mali on Monday. Washington listed them in January, London in February.",
     [("imposed", ["Ottawa"], ["six generals in Mali"], "2025-03-03"),
      ("imposed", ["Washington"], ["six generals in Mali"], "2025-01"),
      ("imposed", ["London"], ["six generals in Mali"], "2025-02")]),
    ("The United States blacklisted the bank in 2019, followed by Britain in March 2020.",
     [("imposed", ["United States"], ["the bank"], "2019"),
      ("imposed", ["Britain"], ["the bank"], "2020-03")]),
    ("The EU added the miner to its blacklist in February 2022, and Switzerland followed two days later.",
     [("imposed", ["EU"], ["the miner"], "2022-02"),
      ("imposed", ["Switzerland"], ["the miner"], "2022-02")]),
    # what was told is eased, lifted, tightened
    ("The UN Security Council imposed an arms embargo on Eritrea in 2009. It lifted it in November 2018.",
     [("imposed", ["UN Security Council"], ["Eritrea"], "2009"),
      ("lifted", ["UN Security Council"], ["Eritrea"], "2018-11")]),
    ("Washington sanctioned Sudan in 1997. President Barack Obama eased them in January 2017.",
     [("imposed", ["Washington"], ["Sudan"], "1997"),
      ("eased", ["President Barack Obama"], ["Sudan"], "2017-01")]),
    ("The EU froze the assets of the state oil company of Libya in 2012. It lifted the freeze three years later.",
     [("imposed", ["EU"], ["the state oil company of Libya"], "2012"),
      ("lifted", ["EU"], ["the state oil company of Libya"], "2015")]),
    ("The EU sanctioned six judges in Mali on Monday. The measures against the country, first introduced in 2019, were extended in October.",
     [("imposed", ["EU"], ["six judges in Mali"], "2025-03-03"),
      ("imposed", ["EU"], ["the country"], "2019"),
      ("extended", ["EU"], ["the country"], "2024-10")]),
    ("Japan extended its ban on all trade with North Korea in April 2021. The ban, in force since 2009, was renewed again last April.",
     [("extended", ["Japan"], ["all trade with North Korea"], "2021-04"),
      ("extended", ["Japan"], ["all trade with North Korea"], "2024-04")]),
    ("The Treasury sanctioned the network on Tuesday, a week after blacklisting two Hong Kong shell companies.",
     [("imposed", ["Treasury"], ["the network"], "2025-03-04"),
      ("imposed", ["Treasury"], ["two Hong Kong shell companies"], None)]),
    ("The Treasury sanctioned the network on Tuesday, having blacklisted its founder in 2021.",
     [("imposed", ["Treasury"], ["the network"], "2025-03-04"),
      ("imposed", ["Treasury"], ["its founder"], "2021")]),
    ("Canada sanctioned four banks in Mali on Thursday. It added two firms in January.",
     [("imposed", ["Canada"], ["four banks in Mali"], "2025-03-06"),
      ("imposed", ["Canada"], ["two firms"], "2025-01")]),
    ("South Korea's unilateral sanctions, its third set since October, hit eight people on Wednesday. The first two targeted 15 people in October.",
     [("imposed", ["South Korea"], ["eight people"], "2025-03-05"),
      ("imposed", ["South Korea"], ["15 people"], "2024-10")]),
    ("China lifted its sanctions on five members of the European Parliament in January. It had imposed the sanctions in March 2021.",
     [("lifted", ["China"], ["five members of the European Parliament"], "2025-01"),
      ("imposed", ["China"], ["five members of the European Parliament"], "2021-03")]),
    ("The EU suspended most of its sanctions on Zimbabwe in 2013.",
     [("eased", ["EU"], ["Zimbabwe"], "2013")]),
    ("The United States threatened last week to sanction Serbia's oil company.",
     [("threatened", ["United States"], ["Serbia's oil company"], None)]),
    # told in passing, with the day
    ("Sanctions imposed by Washington in 2018 on the Iranian bank remain in force.",
     [("imposed", ["Washington"], ["the Iranian bank"], "2018")]),
    ("Trade collapsed after the embargo that the United States imposed on Cuba in 1962.",
     [("imposed", ["United States"], ["Cuba"], "1962")]),
    ("The seafood ban, which Beijing imposed on Japan in August, hit scallop fishers.",
     [("imposed", ["Beijing"], ["Japan"], "2024-08")]),
    ("The firm evaded an embargo imposed by the European Union on Libya in 2011.",
     [("imposed", ["European Union"], ["Libya"], "2011")]),
    ("The step mirrors Australia's ban in April on exports of alumina to Russia.",
     [("imposed", ["Australia"], ["Russia"], "2024-04")]),
    ("It follows Washington's 2018 sanctions on the bank.",
     [("imposed", ["Washington"], ["the bank"], "2018")]),
    ("A 2006 resolution of the UN Security Council banned the sale of luxury goods to North Korea.",
     [("imposed", ["UN Security Council"], ["North Korea"], "2006")]),
    ("The designation of the Houthis by the United States in January 2021 lasted a month.",
     [("imposed", ["United States"], ["Houthis"], "2021-01")]),
    ("Following Britain's decision in April to ban Russian diamonds, the trade moved to Dubai.",
     [("imposed", ["Britain"], ["Russian diamonds"], "2024-04")]),
    ("A decision by Canada in May to sanction six Haitian businessmen caused a stir.",
     [("imposed", ["Canada"], ["six Haitian businessmen"], "2024-05")]),
    ("The Biden administration in 2021 lifted sanctions imposed on the court's prosecutor by Trump in 2020.",
     [("lifted", ["The Biden administration"], ["the court's prosecutor"], "2021"),
      ("imposed", ["Trump"], ["the court's prosecutor"], "2020")]),
    ("In January Ottawa blacklisted James Kabarebe, a Rwandan minister, and in February Brussels followed with nine people.",
     [("imposed", ["Ottawa"], ["James Kabarebe"], "2025-01"),
      ("imposed", ["Brussels"], ["nine people"], "2025-02")]),
    ("Washington sanctioned Raul Osorio in May. It froze his assets in June.",
     [("imposed", ["Washington"], ["Raul Osorio"], "2024-05"),
      ("imposed", ["Washington"], ["Raul Osorio"], "2024-06")]),
    # a country that only says what something is about; people told by what they are
    ("President Joe Biden ended the Zimbabwe program in April and put President Emmerson Mnangagwa on the Magnitsky list instead.",
     [("lifted", ["President Joe Biden"], ["Zimbabwe"], "2024-04"),
      ("imposed", ["President Joe Biden"], ["Emmerson Mnangagwa"], "2024-04")]),
    ("Washington banned Americans from trading Venezuelan bonds in 2017.",
     [("imposed", ["Washington"], ["Venezuelan bonds"], "2017")]),
    ("Washington blacklisted the carmaker and the imam in May.",
     [("imposed", ["Washington"], ["the carmaker", "the imam"], "2024-05")]),
    # who lives under a measure
    ("Milorad Dodik, already under U.S. and British sanctions, called it an honor.",
     [("imposed", ["U.S."], ["Milorad Dodik"], None)]),
    ("The general remains under EU sanctions.",
     [("imposed", ["EU"], ["The general"], None)]),
    ("The bank is subject to U.S. sanctions.",
     [("imposed", ["U.S."], ["The bank"], None)]),
    ("The oligarch has been under EU sanctions since April 2022.",
     [("imposed", ["EU"], ["The oligarch"], "2022-04")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROUNDS)
def test_round(text, expected):
    assert list(told(text)) == expected


# text that tells no sanction
NONE = [
    "Germany banned 12 Russian protesters from the rally.",
    "The airline banned 130 Australians last year.",
    "The coast guard found their boat in May and lifted it out of the water.",
    "Talks in France followed in March.",
    "Payments to the firm are not allowed under U.S. sanctions.",
    "The sale is illegal under U.S. sanctions.",
    "Firms could be under U.S. sanctions soon.",
    "Mali, already under heavy sanctions, has little to lose.",
    "The EU has put off its decision to lift sanctions on Syria.",
    "Britain is to take a decision in May on whether to ban Russian diamonds.",
    "Sanctions imposed by the West since 2014 have hurt Russia.",
    "The sanctions that Brussels wants to impose on Israel's ministers in May are contested.",
    "Panama struck 128 ships from its registry over sanctions links.",
    "Canada added 12 jobs and three banks hired people.",
    "India banned 59 Chinese apps in 2020.",
    "France and Mali struck a new trade deal over sanctions in Geneva.",
    "The government met in Ottawa on Monday and acted on the report in March.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_round(text):
    assert list(told(text)) == []
