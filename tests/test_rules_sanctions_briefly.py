"""Sanctions told briefly beside others: a second deed, who came first, what was undone."""

import pytest
from support.reading import read_by_rules

DATELINE = "GENEVA, March 6, 2025 (Agency) - "


def told(text):
    """Return each sanction read from a text as one line: status, imposers, targets, day."""
    for s in read_by_rules(DATELINE + text).sanctions:
        who = [i.text for i in s.imposers or s.blocked_by]
        yield s.status.value, who, [t.text for t in s.targets], s.date and s.date.value


# text, and of each action its status, imposers, targets and day
BRIEFLY = [
    ("Japan closed its ports to a North Korean ferry in July 2006. It eased part of its measures in July 2014, when Pyongyang promised an inquiry, only to bring them back in February 2016. Sanctions hurt.",
     [("imposed", ["Japan"], ["a North Korean ferry"], "2006-07"),
      ("eased", ["Japan"], ["a North Korean ferry"], "2014-07"),
      ("imposed", ["Japan"], ["a North Korean ferry"], "2016-02")]),
    ("Canada imposed sanctions on two Omani firms on Monday. Delta Trading followed on January 16, and on February 8 Ottawa listed a bank in Mali.",
     [("imposed", ["Canada"], ["two Omani firms"], "2025-03-03"),
      ("imposed", ["Canada"], ["Delta Trading"], "2025-01-16"),
      ("imposed", ["Ottawa"], ["a bank in Mali"], "2025-02-08")]),
    ("Canada imposed sanctions on two Omani firms on Monday. A bank in Oman followed in May.",
     [("imposed", ["Canada"], ["two Omani firms"], "2025-03-03"),
      ("imposed", ["Canada"], ["A bank in Oman"], "2024-05")]),
    ("Canada imposed sanctions on two Omani firms on Monday. The first broker to be named was Delta Trading, on January 20.",
     [("imposed", ["Canada"], ["two Omani firms"], "2025-03-03"),
      ("imposed", ["Canada"], ["Delta Trading"], "2025-01-20")]),
    ("Canada imposed sanctions on two Omani firms on Monday. The first bank to be hit by British sanctions was Delta Bank, in 2018.",
     [("imposed", ["Canada"], ["two Omani firms"], "2025-03-03"),
      ("imposed", ["British"], ["Delta Bank"], "2018")]),
    ("Canada imposed sanctions on two Omani firms on Monday. Their owner, Omar Haddad, was spared. He was added on 6 January.",
     [("imposed", ["Canada"], ["two Omani firms"], "2025-03-03"),
      ("imposed", ["Canada"], ["Omar Haddad"], "2025-01-06")]),
    ("Canada put Cuba back on its terror list on Monday. The Trudeau government had removed the island in 2018 as part of a deal.",
     [("imposed", ["Canada"], ["Cuba"], "2025-03-03"),
      ("lifted", ["The Trudeau government"], ["Cuba"], "2018")]),
    ("Cuba was put on the Canadian terror list in 1990. Canada struck it off in May 2015, and reinstated it in January 2021.",
     [("imposed", ["Canadian"], ["Cuba"], "1990"),
      ("lifted", ["Canada"], ["Cuba"], "2015-05"),
      ("imposed", ["Canada"], ["Cuba"], "2021-01")]),
    ("The United States on Tuesday removed two banks from its sanctions list. The Treasury also issued a general license for dealings with the state airline of Syria.",
     [("lifted", ["United States"], ["two banks"], "2025-03-04"),
      ("eased", ["Treasury"], ["the state airline of Syria"], "2025-03-04")]),
    ('The minister said that Seoul would sanction Omani suppliers of what he called "parts" should the North go ahead.',
     [("threatened", ["Seoul"], ["Omani suppliers"], None)]),
    ("Canada imposed sanctions on Cuba on Monday. China's Ministry of Commerce banned exports of drones to three American firms, and the foreign ministry in Beijing sanctioned two of their owners.",
     [("imposed", ["Canada"], ["Cuba"], "2025-03-03"),
      ("imposed", ["China's Ministry of Commerce"], ["three American firms"], "2025-03-03"),
      ("imposed", ["foreign ministry"], ["two of their owners"], "2025-03-03")]),
    ("China's Ministry of Foreign Affairs on Monday imposed sanctions on nine US firms. Beijing's Ministry of Commerce, also on Monday, banned exports of drones to three more US firms.",
     [("imposed", ["China's Ministry of Foreign Affairs"], ["nine US firms"], "2025-03-03"),
      ("imposed", ["Beijing's Ministry of Commerce"], ["three more US firms"], "2025-03-03")]),
    ("Seoul answered on Monday with sanctions on five people. The foreign ministry in Seoul said it had added Omar Haddad, a broker, and four North Koreans to its blacklist.",
     [("imposed", ["Seoul"], ["five people", "Omar Haddad", "four North Koreans"], "2025-03-03")]),
    ("A U.N. arms embargo imposed in 2011 on Libya has failed to stop shipments.",
     [("imposed", ["U.N."], ["Libya"], "2011")]),
    ("Canada first sanctioned Delta Bank in 2008, and expanded the measures in 2019.",
     [("imposed", ["Canada"], ["Delta Bank"], "2008"),
      ("imposed", ["Canada"], ["Delta Bank"], "2019")]),
    ("EU sanctions on Belarus were lifted in 2016 but restored after the 2020 election.",
     [("lifted", ["EU"], ["Belarus"], "2016"),
      ("imposed", ["EU"], ["Belarus"], None)]),
    ("Delta Bank was removed from the Canadian sanctions list in 2016, only to be sanctioned again two years later.",
     [("lifted", ["Canadian"], ["Delta Bank"], "2016"),
      ("imposed", ["Canadian"], ["Delta Bank"], "2018")]),
    ("Britain widened its sanctions in January 2021 to a television channel, and in October 2021 to two judges.",
     [("imposed", ["Britain"], ["a television channel"], "2021-01"),
      ("imposed", ["Britain"], ["two judges"], "2021-10")]),
    ("Canada banned imports of Russian steel in March 2022 and of Russian gold in June 2022.",
     [("imposed", ["Canada"], ["Russian steel"], "2022-03"),
      ("imposed", ["Canada"], ["Russian gold"], "2022-06")]),
    ("Canada sanctioned Russian banks in February 2022 and oligarchs in March 2022.",
     [("imposed", ["Canada"], ["Russian banks"], "2022-02"),
      ("imposed", ["Canada"], ["oligarchs"], "2022-03")]),
    ("Canada sanctioned two banks in February 2022 and Malian officials in March 2022.",
     [("imposed", ["Canada"], ["two banks"], "2022-02"),
      ("imposed", ["Canada"], ["Malian officials"], "2022-03")]),
    ("Canada sanctioned two banks in February 2022 and Malian forces left in March 2022.",
     [("imposed", ["Canada"], ["two banks"], "2022-02")]),
    ("Canada sanctioned two banks in February 2022 and ministers met in March 2022.",
     [("imposed", ["Canada"], ["two banks"], "2022-02")]),
    ("Sanctions hurt. On Monday the EU banned Russian broadcasters, and a search engine said it would block them.",
     [("imposed", ["EU"], ["Russian broadcasters"], "2025-03-03")]),
    ("Britain took Delta Bank off its sanctions list in January, six months after adding it.",
     [("lifted", ["Britain"], ["Delta Bank"], "2025-01"),
      ("imposed", ["Britain"], ["Delta Bank"], None)]),
    ("Britain lifted the sanctions on Delta Bank in January, a year after imposing them.",
     [("lifted", ["Britain"], ["Delta Bank"], "2025-01"),
      ("imposed", ["Britain"], ["Delta Bank"], None)]),
    ("The G7 warned on Monday that a nuclear test by North Korea would be met with fresh sanctions.",
     [("threatened", ["G7"], ["North Korea"], None)]),
    ('Sanctions work, they say. Further attacks will be met with "new and significant measures" against Malian banks, the EU said.',
     [("threatened", ["EU"], ["Malian banks"], None)]),
    ("If Iran ships missiles, it will face new sanctions, the G7 warned.",
     [("threatened", ["G7"], ["Iran"], None)]),
    ("The EU sanctioned two judges on Monday. A draft seen by Reuters would add 14 banks to the list.",
     [("imposed", ["EU"], ["two judges"], "2025-03-03"),
      ("proposed", ["EU"], ["14 banks"], None)]),
    ("Key dates: sanctions\n\nJanuary 16, 2016: The US and the EU lift nuclear-related sanctions on Iran.",
     [("lifted", ["US", "EU"], ["Iran"], "2016-01-16")]),
    ("Key dates: sanctions\n\nJune 2019: EU ministers extend sanctions on Russia for six months.",
     [("extended", ["EU"], ["Russia"], "2019-06")]),
    ("Key dates in sanctions\n\n- 2006: first measures -\n\nOctober 14: The UN Security Council imposes sanctions on North Korea.\n\n- 2007-2009 -\n\nMarch 24: Britain blacklists two banks.",
     [("imposed", ["UN Security Council"], ["North Korea"], "2006-10-14"),
      ("imposed", ["Britain"], ["two banks"], "2024-03-24")]),
    ("The EU said it would adopt Britain's latest sanctions against Mali.",
     [("proposed", ["EU"], ["Mali"], None)]),
    ("The African Union threatened the junta with sanctions unless it set a date for elections.",
     [("threatened", ["African Union"], ["the junta"], None)]),
    ("Spain proposed on Tuesday that the EU suspend its trade with Mali and sanction two of its ministers.",
     [("proposed", ["Spain"], ["Mali", "two of its ministers"], "2025-03-04")]),
    ("London froze the assets of five Malian officials on Monday. It also barred two judges in April.",
     [("imposed", ["London"], ["five Malian officials"], "2025-03-03"),
      ("imposed", ["London"], ["two judges"], "2024-04")]),
    ("The US slapped sanctions on several laboratories in 1998 and held back gyroscopes that had been paid for.",
     [("imposed", ["US"], ["several laboratories"], "1998")]),
    ("Japan froze the assets of Amur Valve and Casting, a company in Khabarovsk, on Monday.",
     [("imposed", ["Japan"], ["Amur Valve and Casting"], "2025-03-03")]),
    ("The Reagan administration imposed an embargo on Nicaragua in May 1985. George Bush lifted it in March 1990.",
     [("imposed", ["The Reagan administration"], ["Nicaragua"], "1985-05"),
      ("lifted", ["George Bush"], ["Nicaragua"], "1990-03")]),
    ("The Council of the EU prolonged its sanctions on Mali on Monday. The text was published. It runs to 12 pages. It has two annexes. A third was dropped. Norway and Iceland aligned themselves with the Council decision.",
     [("extended", ["Council of the EU"], ["Mali"], "2025-03-03"),
      ("extended", ["Norway", "Iceland"], ["Mali"], "2025-03-03")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BRIEFLY)
def test_briefly(text, expected):
    """Each action is a record of its own, on its day."""
    assert list(told(text)) == expected


# what tells no action of its own beside sanctions
NONE = [
    "A decision to blacklist the guards was put off to June.",
    "Talks between Japan and Korea lift hopes of an end to sanctions.",
    "Ottawa welcomed the prisoners in January, a day after receiving them.",
    "Delta Bank was sold in 2011 and reopened in 2016.",
    "It was a late answer to penalties that had cut the island off from the world's banks for two decades.",
    "A minister told Georgia's government on Friday that visa-free travel would be suspended.",
    "The first minister to be named was Ali Rahimi, in a vote on Tuesday.",
    "Mexico flew 40 people from the island in January as part of a deal.",
    "The company eased its measures against fraud in January.",
]


@pytest.mark.parametrize("text", NONE)
def test_nothing_besides(text):
    """No action is read but the one told first."""
    first = "Canada imposed sanctions on Cuba on Monday. "
    assert [line[2] for line in told(first + text)] == [["Cuba"]]
