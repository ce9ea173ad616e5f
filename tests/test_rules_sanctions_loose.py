"""What is told loosely beside talk of sanctions: verbs that mean it only there, who acts far off."""

import pytest
from support.reading import read_by_rules

DATELINE = "VIENNA, March 14, 2024 (Agency) - "


def told(text):
    return read_by_rules(DATELINE + text).sanctions


# wording, then of the last record: status, an imposer, a target, the day
RECORDS = [
    ("The Treasury imposed sanctions on Mali in May. It named two oil traders in June.",
     ("imposed", "Treasury", "two oil traders", "2023-06")),
    ("Canada imposed sanctions on Belarus in May. Lithuania's interior ministry named 28 people in June.",
     ("imposed", "Lithuania's interior ministry", "28 people", "2023-06")),
    ("Japan imposed sanctions on Belarus in May. Norway barred General Oleg Belokonev and 29 others on June 3.",
     ("imposed", "Norway", "Oleg Belokonev", "2023-06-03")),
    ("Sanctions on Mali were renewed by the EU in May. Britain dropped three generals in June.",
     ("lifted", "Britain", "three generals", "2023-06")),
    ("The US imposed sanctions on a refinery in May. The Treasury is preparing to name two oil traders, it said.",
     ("proposed", "Treasury", "two oil traders", None)),
    # who decided, and how late
    ("Minsk answered Monday's decision by the 27-nation European Union, the United States, Britain and Canada to impose sanctions on four judges.",
     ("imposed", "Canada", "four judges", "2024-03-11")),
    ("Sanctions ended with the US decision in 2012 to ease a ban on imports from Mali.",
     ("eased", "US", "imports from Mali", "2012")),
    ("It wasn't until May 1997 that Canada imposed sanctions on Mali.",
     ("imposed", "Canada", "Mali", "1997-05")),
    ("In its decision to add Anna Berg to the sanctions list in March 2022, the EU called her close to the palace.",
     ("imposed", "EU", "Anna Berg", "2022-03")),
    # whose list it is by the land, and from whom measures come
    ("The US imposed sanctions on Berg Oil on Monday. The firm was blacklisted in Panama in 2019.",
     ("imposed", "Panama", "Berg Oil", "2019")),
    ("Mali was hit by a fresh round of U.S. sanctions on Friday.",
     ("imposed", "U.S.", "Mali", "2024-03-08")),
    ("Three banks were hit by a new package of sanctions from the EU in May 2022.",
     ("imposed", "EU", "Three banks", "2022-05")),
    ("Mali faced fresh EU sanctions on Monday over the vote.",
     ("imposed", "EU", "Mali", "2024-03-11")),
    ("Mali said that it was banning 61 Canadians.", ("imposed", "Mali", "61 Canadians", None)),
    # whoever answers sanctions is whom they hit
    ("Mali barred 61 Canadians in response to sanctions imposed by Canada in May 2022.",
     ("imposed", "Canada", "Mali", "2022-05")),
    ("Mali barred 61 Canadians in response to sanctions imposed by Canada on Togo in May 2022.",
     ("imposed", "Canada", "Togo", "2022-05")),
    # the day on which a plan is told is not the day of the plan
    ("Britain will sanction two banks, the minister said on Tuesday.",
     ("proposed", "Britain", "two banks", None)),
    ("Britain will sanction two banks on May 3, the minister said on Tuesday.",
     ("proposed", "Britain", "two banks", "2024-05-03")),
    # a deed by its noun, its day told twice, and those told behind a clause on the others
    ("The Treasury announced on Thursday (March 7) the implementation of targeted sanctions against 29 tankers.",
     ("imposed", "Treasury", "29 tankers", "2024-03-07")),
    ("The Treasury announced on Monday sanctions on nine ships it describes as part of a fleet, along with eight firms in Oman.",
     ("imposed", "Treasury", "eight firms in Oman", "2024-03-11")),
    ("The Office of Foreign Assets Control announced sanctions on 29 tankers on Monday.",
     ("imposed", "Office of Foreign Assets Control", "29 tankers", "2024-03-11")),
    # whose officer says what "it" does
    ("Australia imposed travel bans on eight judges. Prime Minister Anna Berg of Canada said Tuesday that it would impose sanctions on two banks.",
     ("proposed", "Canada", "two banks", None)),
    # words of others that go on with the reporter's clause
    ("The Treasury said that it had “lifted the sanctions against three former officials and two firms, who were in the oil trade before”.",
     ("lifted", "Treasury", "two firms", None)),
    # agreements, and what assets are worth
    ("The EU has reached an agreement on a new series of sanctions against Mali, the presidency said.",
     ("imposed", "EU", "Mali", None)),
    ("EU ambassadors struck a deal on Friday on new sanctions against Mali.", ("imposed", "EU", "Mali", "2024-03-08")),
    ("The EU froze $300 billion worth of Russian Central Bank assets in 2022.",
     ("imposed", "EU", "Russian Central Bank assets", "2022")),
    # assets by whose they are, measures by when they began, or by whom
    ("Britain froze Libyan assets in 2011.", ("imposed", "Britain", "Libyan assets", "2011")),
    ("U.S. sanctions on Cuba began in 1960.", ("imposed", "U.S.", "Cuba", "1960")),
    ("Its parent, Berg Oil, is already subject to sanctions by the EU.",
     ("imposed", "EU", "Berg Oil", None)),
    # what was once imposed, and lifted from whom
    ("OFAC lifted sanctions that had been imposed on Milorad Dodik and on 47 firms.",
     ("lifted", "OFAC", "Milorad Dodik", None)),
    ("Canada eased its rules. Sanctions were also lifted by the EU from Anna Berg on March 3.",
     ("lifted", "EU", "Anna Berg", "2024-03-03")),
    ("EU sanctions against Anna Berg had been in place since 2022.",
     ("imposed", "EU", "Anna Berg", None)),
    ("In January 2023 Canada re-included the Houthis on its list of terrorist groups.",
     ("imposed", "Canada", "Houthis", "2023-01")),
    # whose measures they are together, and whose deed opens a sentence after another's day
    ("The tanker, which is under EU and UK sanctions, changed its name.",
     ("imposed", "UK", "The tanker", None)),
    ("UK and EU sanctions on the bank were imposed in May.",
     ("imposed", "UK", "the bank", "2023-05")),
    ("Sanctions were eased. Six months after adding Anna Berg to its blacklist, Canada praised her.",
     ("imposed", "Canada", "Anna Berg", None)),
    # a passive far from those who acted alone
    ("The United States imposed sanctions on Mali in May. " + "It rained for days on end. " * 12
     + "Three generals were blacklisted in June.",
     ("imposed", "United States", "Three generals", "2023-06")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), RECORDS)
def test_what_is_told_loosely(text, wanted):
    """A record, with who acts, on whom and when."""
    last = told(text)[-1]
    status, imposer, target, day = wanted
    assert last.status.value == status
    assert imposer in [who.text for who in last.imposers]
    assert target in [who.text for who in last.targets]
    assert (last.date and last.date.value) == day


ONE = [
    "The EU imposed sanctions on Mali in May. The council named Anna Berg as its envoy in June.",
    "The EU imposed sanctions on Mali in May. Resolutions already banned it, Norway said.",
    "The EU imposed sanctions on Mali in May. Banks abroad dropped clients rather than run a risk.",
    "The EU imposed sanctions on Mali in May. The measures had barred soldiers and their families.",
    "The EU imposed sanctions on Mali in May. Canada told the guard of a test, naming three zones.",
    "The EU imposed sanctions on Mali in May. The president signed an order last November allowing for sanctions against Togo.",
    "The EU imposed sanctions on Mali in May. The sanctions began to bite.",
    "Canada imposed sanctions on four generals under its Immigration Act. Their assets in Canada will be frozen.",
    "The EU imposed sanctions on Mali in May. Norway added one more zero to its aid.",
    "The EU imposed sanctions on Mali in May. Mali cut its staff in response to sanctions that the EU imposed in May.",
    "The EU imposed sanctions on Mali in May. Saudi Arabia cut oil output in July.",
    "The EU imposed sanctions on Mali in May. The UN added four countries to its list of the least developed.",
    "The EU imposed sanctions on Mali in May. Russia put the activist on its wanted list in June.",
    "The EU imposed sanctions on Mali in May. The High Court in London froze the assets of a firm in June.",
    "The EU imposed sanctions on Mali in May. The general's assets were frozen by a Swiss court in June.",
    "The EU imposed sanctions on Mali in May. Anna Berg left the deal that imposed limits on Iran's nuclear work in 2018.",
    # when something else was
    "Canada issued sanctions against Mali on Tuesday. When announcing Canada’s sanctions, Anna Berg said they would include travel bans.",
    "Canada issued sanctions against Mali on Tuesday. By imposing sanctions, Anna Berg said, it sent a signal.",
    # what is made public of measures
    "European Union countries agreed on sanctions against Mali on Monday. Details of the measures will be unveiled later.",
    "The EU agreed on sanctions against Mali on Monday. A list of people subject to sanctions will be announced.",
    "The EU agreed on sanctions against Mali on Monday. The text of the sanctions will be published on Friday.",
    # a participle behind another verb, or behind whose it is, only says which are meant
    "The EU imposed sanctions on Mali in May. China is the main buyer of Iran's sanctioned oil.",
    "The EU imposed sanctions on Mali in May. China buys sanctioned oil.",
    "The EU imposed sanctions on Mali in May. Iran's tankers are used to transport sanctioned oil.",
    "The EU imposed sanctions on Mali in May. Iran has long helped designated groups.",
    "The EU imposed sanctions on Mali in May. Iran pays blacklisted banks.",
    "The EU imposed sanctions on Mali in May. Mali faced new rules on trade on Monday.",
]


@pytest.mark.parametrize("text", ONE)
def test_what_else_such_verbs_mean(text):
    """The same verbs in other senses tell no further action."""
    assert len(told(text)) == 1


APART = [
    ("The EU put 78 Belarusians under sanctions. Minsk called it a war. The bloc shut its skies to Belavia, the national carrier, on February 4.",
     ["78 Belarusians", "Belavia"]),
    ("The EU put 78 Belarusians under sanctions. Minsk called it a war. Oil rose. In June 2021 the EU listed 40 officials.",
     ["78 Belarusians", "40 officials"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "targets"), APART)
def test_what_has_a_day_of_its_own_is_another_action(text, targets):
    """Further down, an action with its day is not the undated one of the news."""
    assert [record.targets[0].text for record in told(text)] == targets
