"""Whose turn may come, what laws are used for, bans that go on, and whom pronouns mean."""

import pytest
from support.reading import drafted_sanctions

DATELINE = "GENEVA, March 6, 2025 (Agency) - "


def told(text):
    return drafted_sanctions(DATELINE + text)


# wording, then of each record: status, words of an imposer, words of its targets
RECORDS = [
    # whose turn it would be
    ("Britain imposed sanctions on nine Iranian judges on Monday. Foreign Secretary David Lammy told lawmakers that state broadcasters would be next if the journalists were not released.",
     [("imposed", "Britain", "nine Iranian judges"), ("threatened", "Britain", "state broadcasters")]),
    ("Australia imposed sanctions on two banks in Myanmar on Monday. Foreign Minister Penny Wong hinted that Myanma Oil and Gas Enterprise, the junta's biggest earner, could follow if camps were bombed again.",
     [("imposed", "Australia", "two banks"), ("threatened", "Australia", "Myanma Oil and Gas Enterprise")]),
    ("The EU imposed sanctions on nine Iranian officials on Monday. The State Department warned that foreign banks which keep accounts for the nine officials could be cut off within 60 days.",
     [("imposed", "EU", "nine Iranian officials"), ("threatened", "State Department", "foreign banks")]),
    ("The United States imposed sanctions on two Chinese refiners on Monday. Analysts said more talks would follow if the tone improved.",
     [("imposed", "United States", "two Chinese refiners")]),
    # on whom a body does not agree
    ("The EU imposed sanctions on nine judges on Monday. Ministers could not agree on the oligarch Igor Petrov after Hungary objected.",
     [("imposed", "EU", "nine judges"), ("blocked", "EU", "Igor Petrov")]),
    ("The EU imposed sanctions on nine judges on Monday. Ministers failed to agree on a budget for Ukraine.",
     [("imposed", "EU", "nine judges")]),
    # which law was used, and what one may be used for
    ("On Monday the Treasury used the same law to freeze the assets of two shipping firms in Oman.",
     [("imposed", "Treasury", "two shipping firms")]),
    ("The United States sanctioned a trader on Monday. In May, the Treasury used the order to freeze the assets of two shipping firms in Oman.",
     [("imposed", "United States", "a trader"), ("imposed", "Treasury", "two shipping firms")]),
    ("Canada invoked its Special Economic Measures Act to sanction 12 Iranian judges on Monday.",
     [("imposed", "Canada", "12 Iranian judges")]),
    # a ban that goes on
    ("The Security Council imposed an arms embargo in 1992. The Council banned the export of Somali charcoal in February 2012. Last November it prolonged the ban for another 12 months.",
     [("imposed", "Council", "Somali charcoal"), ("extended", "Council", "Somali charcoal")]),
    # what is yet to be done
    ("The ban starts a month before the United States reimposes its sanctions on Iranian oil, on 5 April.",
     [("proposed", "United States", "Iranian oil")]),
    ("The designation came two days before Washington imposed sanctions on Rosneft.",
     [("imposed", "Washington", "Rosneft")]),
    # two kinds of one measure; where somebody is put
    ("In June 2012 Canberra lifted travel and financial bans on about 260 people linked to the old dictatorship.",
     [("lifted", "Canberra", "about 260 people")]),
    ("Switzerland eased trade and investment curbs on Syria on Monday.",
     [("eased", "Switzerland", "Syria")]),
    ("The EU agreed to keep restrictive measures on 103 people and 21 entities in place until 30 April 2026.",
     [("extended", "EU", "21 entities")]),
    # those named by their place in a row, or alone
    ("Britain sanctioned two army divisions, the 33rd and the 99th, for burning villages.",
     [("imposed", "Britain", "two army divisions")]),
    ("Canada sanctioned Asia Delta Petroleum alone on Monday.",
     [("imposed", "Canada", "Asia Delta Petroleum")]),
    ("Washington blacklisted the group's banker in May. In June it named the group a terrorist organization.",
     [("imposed", "Washington", "banker"), ("imposed", "Washington", "the group")]),
    # whom "his", "him" and "the firm" mean
    ("The EU sanctioned Gennady Torkunov in May. Torkunov, 61, who holds Russian and Cypriot passports, is still under sanctions elsewhere. Canada froze his assets in April 2022, and Ukraine imposed a ten-year ban on him in October.",
     [("imposed", "EU", "Gennady Torkunov"), ("imposed", "Canada", "Torkunov"), ("imposed", "Ukraine", "Torkunov")]),
    ("Britain sanctioned Colonel Abdul Rahim on Monday. Russian state television called it a farce. The EU froze his assets in June 2021.",
     [("imposed", "Britain", "Abdul Rahim"), ("imposed", "EU", "Abdul Rahim")]),
    ("The judges were less kind to the Belarusian haulier Grodtrans Logistik. Its action was dismissed. The EU had imposed an asset freeze on the firm in June 2021.",
     [("imposed", "EU", "Grodtrans Logistik")]),
    # whose members, whose minister and whose committee
    ("The United States sanctioned a refiner on Monday and Britain listed two generals. The European Union, by contrast, only rolled over what it had. Its members agreed to keep restrictive measures on 103 people until 30 April 2026.",
     [("imposed", "United States", "a refiner"), ("imposed", "Britain", "two generals"), ("extended", "European Union", "103 people")]),
    ("Australia has put financial sanctions on one bank and two importers of fuel from Myanmar. Foreign Minister Penny Wong said on Thursday that Myanma Bank, Golden Energy and Asia Petroleum would be barred from doing business with Australians.",
     [("imposed", "Australia", "Golden Energy")]),
    ("Australia sanctioned 16 generals on Monday. It sanctioned two firms, but no bank, on the coup's second anniversary, in February 2023.",
     [("imposed", "Australia", "16 generals"), ("imposed", "Australia", "two firms")]),
    ("A committee of the UN Security Council has imposed a travel ban on three men, diplomats said on Monday. The Mali sanctions committee added the men to its list on Friday.",
     [("imposed", "Security Council", "three men")]),
    # who is named behind those counted, with him, and beside others
    ("China banned nine American officials from the mainland on Monday. The nine, who include trade adviser Walter Brandt and former ambassador Lucille Okafor, may not do business with China.",
     [("imposed", "China", "Lucille Okafor")]),
    ("OFAC on Wednesday designated Fausto Leyva, 58. His two daughters, Paloma Leyva Ochoa and Irene Leyva Ochoa, were named with him.",
     [("imposed", "OFAC", "Irene Leyva Ochoa")]),
    ("Washington designated six people on Monday over mass arrests. One of them, police superintendent Frederic Lau, is a British passport holder.",
     [("imposed", "Washington", "Frederic Lau")]),
    ("The United States sanctioned Bidzina Ivanishvili, the founder of the party, on March 3. Lithuania and Latvia had together imposed entry bans on him and 10 others on December 2.",
     [("imposed", "United States", "Bidzina Ivanishvili"), ("imposed", "Latvia", "Bidzina Ivanishvili")]),
    # who is named behind a list, and of whom somebody is warned
    ("The Swiss cabinet on Wednesday struck three Belarusian officials off its list, among them the former sports minister Oleg Kudin.",
     [("lifted", "Swiss cabinet", "Oleg Kudin")]),
    ("Japan added 14 firms to its export control list on Friday, including Shenzhen Bright Optics and Tianjin Rail.",
     [("imposed", "Japan", "Shenzhen Bright Optics")]),
    ("The United States warned Serbia that its oil company Naftna would be sanctioned unless the Russians sold their stake.",
     [("threatened", "United States", "Naftna")]),
    # several who join another
    ("Iceland, Norway and Liechtenstein have joined the EU in sanctioning the general.",
     [("imposed", "Iceland", "the general")]),
    # like measures, and firms called as persons are
    ("South Korea slapped unilateral sanctions on eight North Korean hackers and lifted those on a Chinese trading house.",
     [("imposed", "South Korea", "eight North Korean hackers"), ("lifted", "South Korea", "a Chinese trading house")]),
    ("Britain lifted sanctions on Syria's central bank on Monday but kept those on its security chiefs.",
     [("lifted", "Britain", "central bank"), ("extended", "Britain", "its security chiefs")]),
    ("The EU imposed sanctions on nine judges. It ignored those on the left of the hall.",
     [("imposed", "EU", "nine judges")]),
    # clubs on lists of states
    ("Also on Wednesday, OFAC took 18 Colombians and a football club off its sanctions list.",
     [("lifted", "OFAC", "a football club")]),
]  # fmt: skip


def is_told(record, wanted):
    status, imposer, target = wanted
    return (
        record.status == status
        and any(imposer in party.text for party in record.imposers)
        and any(target in each.text for each in record.targets)
    )


@pytest.mark.parametrize(("text", "wanted"), RECORDS)
def test_records(text, wanted):
    """Each record of a text, and no more."""
    found = told(text)
    assert len(found) == len(wanted), [(r.status, [t.text for t in r.targets]) for r in found]
    assert all(map(is_told, found, wanted)), [
        (r.status, [t.text for t in r.targets]) for r in found
    ]


NOTHING = [
    "Congress gave the president a law that can be used to sanction banks.",
    "In Beijing, officials are drafting a law on countering foreign sanctions, which the legislature may pass by June.",
    "Parliament passed a law on resisting Western sanctions.",
    "The league sanctioned the football club and its coach on Monday.",
    "The mayor has not used the law to freeze the assets of landlords.",
    "There are citizens of Russia, Belarus and Sweden on the lists of those who have fallen under sanctions.",
    "Israel struck the port of Hodeidah on Friday, and a group of rebels answered.",
    "Missiles fell on Tel Aviv. The U.S. hit three Houthi boats on Friday.",
    "One of two missiles launched by the group struck the container ship MSC Sky on Friday, the U.S. military said.",
    "China's foreign ministry protested on Monday. The ministry earlier demanded the sanctions be revoked.",
    "China's foreign ministry summoned the envoy to protest against U.S. sanctions. The action triggers a visa ban on China's Equipment Development Department.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text):
    """Laws against the sanctions of others, what could be done, and what leagues do."""
    assert told(text) == []


def test_a_trader_with_the_name_of_a_firm_is_one():
    """A noun for persons and firms leaves it to the name which it is."""
    text = "Ottawa froze the assets of the gold trader Al Nile Resources and the broker Omar Said."
    kinds = {each.text: each.kind.value for each in told(text)[0].targets}
    assert kinds == {"Al Nile Resources": "company", "Omar Said": "person"}
