"""What articles recall: who was barred first, what was called off, and what was brought back."""

import pytest
from support.reading import read_by_rules, sanction_row

DATELINE = "VIENNA, March 14, 2024 (Agency) - "


def told(text):
    return [sanction_row(record) for record in read_by_rules(DATELINE + text).sanctions]


# wording, then of each record: status, imposers, targets, the day
RECORDS = [
    # barred, with no word of what from
    ("The EU sanctioned two Malian judges. It first barred Lukashenko and 30 of his officials in April 2006, after an election.",
     [("imposed", "EU", "two Malian judges", None),
      ("imposed", "EU", "Lukashenko; 30 of his officials", "2006-04")]),
    ("The EU imposed sanctions on Mali. Britain first barred the general and nine of his officers in 2012.",
     [("imposed", "EU", "Mali", None), ("imposed", "Britain", "the general; nine of his officers", "2012")]),
    # what was put on somebody, and was later taken off, told behind it
    ("The European Union froze the assets of 12 judges in 2019, sanctions that it lifted last May.",
     [("imposed", "European Union", "12 judges", "2019"), ("lifted", "European Union", "12 judges", "2023-05")]),
    ("Canada welcomed the end of the trade embargo on Sudan, which Washington lifted on October 12, 2017.",
     [("lifted", "Washington", "Sudan", "2017-10-12")]),
    # verbs whose object stands before the particle
    ("ECOWAS imposed sanctions on Mali in January 2022 and called them off that July.",
     [("imposed", "ECOWAS", "Mali", "2022-01"), ("lifted", "ECOWAS", "Mali", "2022-07")]),
    ("ECOWAS called off its embargo on Mali on Monday.",
     [("lifted", "ECOWAS", "Mali", "2024-03-11")]),
    ("Washington eased the sanctions on Mali in May 2018 but brought them back in August 2019.",
     [("eased", "Washington", "Mali", "2018-05"), ("imposed", "Washington", "Mali", "2019-08")]),
    ("Canada lifted its sanctions on Mali in 2012, put them back in 2014 and has kept them since.",
     [("lifted", "Canada", "Mali", "2012"), ("imposed", "Canada", "Mali", "2014")]),
    ("In 2018 Canada suspended its travel bans on Mali, only to bring them back on 31 January 2021.",
     [("eased", "Canada", "Mali", "2018"), ("imposed", "Canada", "Mali", "2021-01-31")]),
    ("Canada brought its sanctions on Mali back on Monday.",
     [("imposed", "Canada", "Mali", "2024-03-11")]),
    ("Canada scaled its sanctions on Mali back on Monday.",
     [("eased", "Canada", "Mali", "2024-03-11")]),
    ("Canada rolled its sanctions on Mali over on Monday.",
     [("extended", "Canada", "Mali", "2024-03-11")]),
    # who is kept under a measure since a day
    ("The United States has kept the state oil concern Belneftekhim under sanctions since November 2007.",
     [("imposed", "United States", "Belneftekhim", "2007-11")]),
    ("Washington has had Petra Bank on its blacklist since 2019.",
     [("imposed", "Washington", "Petra Bank", "2019")]),
    ("The EU has had an arms embargo on Mali since 2012.",
     [("imposed", "EU", "Mali", "2012")]),
    ("Britain kept Petra Bank under sanctions on Monday despite a court ruling.",
     [("extended", "Britain", "Petra Bank", "2024-03-11")]),
    # what became of the measure told right before
    ("The EU on Monday renewed its embargo on Guinea. It was first imposed in October 2009 after soldiers killed protesters.",
     [("extended", "EU", "Guinea", "2024-03-11"), ("imposed", "EU", "Guinea", "2009-10")]),
    ("The EU imposed sanctions on Guinea in 2009. They were lifted in 2013.",
     [("imposed", "EU", "Guinea", "2009"), ("lifted", "EU", "Guinea", "2013")]),
    ("The EU imposed sanctions on Guinea in 2009. They lapsed in May 2013.",
     [("imposed", "EU", "Guinea", "2009"), ("lifted", "EU", "Guinea", "2013-05")]),
    ("Britain eased its sanctions on Guinea on Monday. They date from October 2009.",
     [("eased", "Britain", "Guinea", "2024-03-11"), ("imposed", "Britain", "Guinea", "2009-10")]),
    ("Britain eased its sanctions on Guinea on Monday. They have been in force since 2009.",
     [("eased", "Britain", "Guinea", "2024-03-11"), ("imposed", "Britain", "Guinea", "2009")]),
    ("Britain renewed its embargo on Guinea on Monday. It has been in place since October 2009.",
     [("extended", "Britain", "Guinea", "2024-03-11"), ("imposed", "Britain", "Guinea", "2009-10")]),
    ("The Security Council renewed its sanctions on Mali on Monday. The regime was set up in September 2017.",
     [("extended", "Security Council", "Mali", "2024-03-11"), ("imposed", "Security Council", "Mali", "2017-09")]),
    # a set of sanctions is made
    ("The Security Council created the Haiti measures in October 2022 under resolution 2653.",
     [("imposed", "Security Council", "Haiti", "2022-10")]),
    ("The EU set up a sanctions framework for Lebanon in July 2021.",
     [("imposed", "EU", "Lebanon", "2021-07")]),
    # a text that would have done it
    ("Russia on Wednesday vetoed a resolution that would have kept United Nations sanctions on Mali in force for another year.",
     [("blocked", "United Nations", "Mali", "2024-03-13")]),
    # taken off, with no word of the list
    ("The EU on Monday put eight people on its list and struck off a general who died last year.",
     [("imposed", "EU", "eight people", "2024-03-11"), ("lifted", "EU", "a general", "2024-03-11")]),
    # whose rules they are
    ("Canada acted too: exports of aviation fuel to Myanmar are now banned under its sanctions regulations.",
     [("imposed", "Canada", "Myanmar", None)]),
    # what somebody will remember was done
    ("Readers will recall that the UN blacklisted the Taliban on 31 December 2012.",
     [("imposed", "UN", "Taliban", "2012-12-31")]),
    # who answers, and when, stands between the verb and its measure
    ("The United States blacklisted 11 Chinese officials on 7 August 2020. China replied three days later with sanctions on 11 Americans.",
     [("imposed", "United States", "11 Chinese officials", "2020-08-07"), ("imposed", "China", "11 Americans", "2020-08-10")]),
    ("The US blacklisted 11 Chinese officials on 7 August 2020. Beijing responded in kind in September 2020 with sanctions on 11 Americans.",
     [("imposed", "US", "11 Chinese officials", "2020-08-07"), ("imposed", "Beijing", "11 Americans", "2020-09")]),
    # by whom, in a clause of its own
    ("Two of the vessels were already under American sanctions; the third was added on Monday by Britain.",
     [("imposed", "American", "Two of the vessels", None)]),
    ("The bank has been under EU sanctions since 2014; its owner was listed in May by Canada.",
     [("imposed", "EU", "The bank", "2014"), ("imposed", "Canada", "its owner", "2023-05")]),
    # who "the same" are, and of which month
    ("The Treasury sanctioned the firm Rosvek Oil and its owner on Monday. Britain designated the same company on Tuesday.",
     [("imposed", "Treasury", "Rosvek Oil; its owner", "2024-03-11"), ("imposed", "Britain", "Rosvek Oil", "2024-03-12")]),
    ("The Senate voted in July 2022. That same month the Treasury cut off Kunlun Bank from the American banking system.",
     [("imposed", "Treasury", "Kunlun Bank", "2022-07")]),
    # of the day of the sentence before, and not of the article's first
    ("Britain on Wednesday listed the trader Rosvek Oil.\n\nThe EU on Monday extended its sanctions on Congo. It put eight people on the list as well.",
     [("imposed", "Britain", "Rosvek Oil", "2024-03-13"), ("extended", "EU", "Congo", "2024-03-11"),
      ("imposed", "EU", "eight people", "2024-03-11")]),
    # whose the ministry is not: of those it acts against, nor of America
    ("The United States put seven Chinese officials under sanctions on Monday. Beijing hit back. The foreign ministry said it had imposed sanctions on six Americans.",
     [("imposed", "United States", "seven Chinese officials", "2024-03-11"),
      ("imposed", "foreign ministry", "six Americans", "2024-03-11")]),
    ("The Foreign Office listed the trader Rosvek Oil on Monday. Ottawa chose a sector: exports of fuel to Myanmar are now banned under its sanctions.",
     [("imposed", "Foreign Office", "Rosvek Oil", "2024-03-11"), ("imposed", "Ottawa", "Myanmar", "2024-03-11")]),
    # measures of one's own, told of two
    ("Japan on Monday approved sanctions on Iran. The European Union and Canada both brought in measures of their own in January, and Australia did so a month later.",
     [("imposed", "Japan", "Iran", "2024-03-11"), ("imposed", "European Union, Canada", "Iran", "2024-01"),
      ("imposed", "Australia", "Iran", "2024-02")]),
    # relief from a measure
    ("Japan and ten European states won another 180 days of relief from American penalties.",
     [("eased", "American", "Japan", None)]),
    ("Washington granted Turkey relief from its sanctions on Monday.",
     [("eased", "Washington", "Turkey", "2024-03-11")]),
    # outlawed, and a decree that hits somebody
    ("The EU sanctioned a Hamas financier on Monday. Israel on Tuesday outlawed two construction companies in Istanbul.",
     [("imposed", "EU", "a Hamas financier", "2024-03-11"),
      ("imposed", "Israel", "two construction companies in Istanbul", "2024-03-12")]),
    ("The EU sanctioned a Russian tycoon on Monday. Zelensky on Tuesday signed a decree against 15 Russian banks.",
     [("imposed", "EU", "a Russian tycoon", "2024-03-11"), ("imposed", "Zelensky", "15 Russian banks", "2024-03-12")]),
    # months that count from the day told before
    ("ECOWAS closed its borders with Niger in July 2021 and lifted the embargo the following February.",
     [("imposed", "ECOWAS", "Niger", "2021-07"), ("lifted", "ECOWAS", "Niger", "2022-02")]),
    ("Britain imposed sanctions on Mali in March 2016, extended them that May and lifted them the next June.",
     [("imposed", "Britain", "Mali", "2016-03"), ("extended", "Britain", "Mali", "2016-05"),
      ("lifted", "Britain", "Mali", "2016-06")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_history(text, records):
    """Every step is a record of its own, with its own day."""
    assert told(text) == records


def test_whose_government():
    """The government is that of the minister who speaks of it, wherever the article is from."""
    text = "Australia's home affairs minister, Ann Lee, said the government would sanction Hamas."
    (record,) = read_by_rules("JERUSALEM, Feb. 3, 2022 (Agency) - " + text).sanctions
    assert [each.country for each in record.imposers] == ["AU"]


ONCE = [
    "The EU sanctioned a Hamas financier on Monday. Sudan outlawed female circumcision in 2020.",
    "The EU sanctioned a Russian tycoon on Monday. The president signed a decree against corruption on Tuesday.",
    "The EU sanctioned a Russian tycoon on Monday. Turkey wants relief from its debts.",
    # "they" and "it" are others
    "The EU imposed sanctions on three Guinean ministers on Monday. They were suspended in 2009.",
    "The EU put sanctions on Guinea on Monday. The ceasefire was agreed in 2009. It was extended in 2010.",
    "The EU put sanctions on Guinea on Monday. Prices soared. They were lifted by demand in 2010.",
    "The EU renewed its sanctions on a Guinean bank on Monday. It was set up in October 2009.",
    "The EU renewed its sanctions on Guinea on Monday. The regime was installed in October 2009.",
]


@pytest.mark.parametrize("text", ONCE)
def test_of_something_else(text):
    """What became of others than the measure is no second record."""
    assert len(told(text)) == 1


NOTHING = [
    "Britain banned smoking in pubs in 2007. Sanctions on Mali were not discussed.",
    "Mali's junta barred protests in May, and sanctions hurt the poor.",
    "The league barred two players in May; sanctions on Mali stay.",
    "The talks on Mali brought sanctions back to the agenda on Monday.",
    "Washington called its envoy back from Mali, where sanctions stand.",
    "Washington said it would not bring the sanctions on Mali back.",
    "Mali's sanctions took them out of the market.",
    "The Treasury removed its chief economist in May, and spoke of sanctions.",
    "The Treasury created a new sanctions office in 2022.",
    "The law that created sanctions on smugglers in Mali was passed in 2012.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_action(text):
    """What is barred at home, and what is only spoken of, gives no record."""
    assert told(text) == []
