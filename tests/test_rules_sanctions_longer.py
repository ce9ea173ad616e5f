"""Lists, houses and threats, told in the words of notices and of longer reports."""

import pytest
from support.reading import read_by_rules, told_sanctions

DATELINE = "GENEVA, March 20, 2025 (Agency) - "

# text, then of each record: status, who acts or with whom it failed, targets, day
TOLD = [
    ("The Senate voted against new sanctions on Iran on Tuesday.",
     [("blocked", ["Senate"], ["Iran"], "2025-03-18")]),
    ("Hungary voted against sanctions on Mali, but the measures were adopted by a majority of members.",
     []),
    ("Three banks were named as targets of the sanctions announced by the United States on Monday.",
     [("imposed", ["United States"], ["Three banks"], "2025-03-17")]),
    ("Two Dubai-based traders were also named as targets of the new U.S. sanctions.",
     [("imposed", ["U.S."], ["Two Dubai-based traders"], None)]),
    ("The Federal Department of Economic Affairs today added 61 individuals and 52 companies to the annexes of the Ordinance of 4 March 2022 Instituting Measures in Connection with the Situation in Ukraine, thereby following the Union.",
     [("imposed", [], ["61 individuals", "52 companies"], "2025-03-20")]),
    ("HM Treasury removed Dmitri Aslanov and his firm Caspian Carriers from the Russia list on Monday. Both had been listed in May 2023.",
     [("lifted", ["HM Treasury"], ["Dmitri Aslanov", "Caspian Carriers"], "2025-03-17"),
      ("imposed", ["HM Treasury"], ["Dmitri Aslanov", "Caspian Carriers"], "2023-05")]),
    ("Two trading houses, Indus Allied and Rahim Supplies, are off the State Department's blacklist as of Tuesday. They were put there in December 2024 over purchases for the Shaheen-III.",
     [("lifted", ["State Department"], ["Indus Allied", "Rahim Supplies"], "2025-03-18"),
      ("imposed", ["State Department"], ["Indus Allied", "Rahim Supplies"], "2024-12")]),
    ("The State Department put the Houthis back on its list of Foreign Terrorist Organizations on Tuesday, from which they had been removed in February 2021.",
     [("imposed", ["State Department"], ["Houthis"], "2025-03-18"),
      ("lifted", ["State Department"], ["Houthis"], "2021-02")]),
    ("China sanctioned two Taiwanese foundations, the Taiwan Foundation for Democracy and the International Cooperation and Development Fund, on 3 August 2022.",
     [("imposed", ["China"], ["Taiwan Foundation for Democracy", "International Cooperation and Development Fund"], "2022-08-03")]),
    ("Note that, unrelated to this, Darya Bar Lines was removed from the UK list on 20 January following a review.",
     [("lifted", ["UK"], ["Darya Bar Lines"], "2025-01-20")]),
    ("In Congress some would reply with sanctions on the makers of the missile.",
     []),
    ("The Federal Council decided on Monday to relax the measures against Syria: relief organisations which receive contributions no longer require a permit to buy fuel there.",
     [("eased", ["Federal Council"], ["Syria"], "2025-03-17")]),
    ("The EU said Serbia would face consequences, including sanctions, unless it stopped the exports.",
     [("threatened", ["EU"], ["Serbia"], None)]),
    ("China and Russia abstained as the Security Council imposed sanctions on the Houthis on Monday.",
     [("imposed", ["Security Council"], ["Houthis"], "2025-03-17")]),
    ("The United States abstained, and the resolution imposing an arms embargo on Myanmar was adopted without it.",
     []),
    ("Already under U.S. sanctions since 2014, the oligarch was added to the British list on Monday.",
     [("imposed", ["British"], ["the oligarch"], "2025-03-17")]),
    ("Britain sanctioned a bank on Monday. A day later Canada put the bank on its list, from which it had been removed in 2021.",
     [("imposed", ["Britain"], ["a bank"], "2025-03-17"),
      ("imposed", ["Canada"], ["the bank"], "2025-03-18"),
      ("lifted", ["Canada"], ["the bank"], "2021")]),
    ("The bank lost its licence after the EU sanctioned it in May 2024.",
     [("imposed", ["EU"], ["The bank"], "2024-05")]),
    ("The prosecutor has had no American bank account since Washington blacklisted him in February.",
     [("imposed", ["Washington"], ["The prosecutor"], "2025-02")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), TOLD, ids=lambda value: str(value)[:60])
def test_the_actions_of_a_text(text, records):
    assert told_sanctions(DATELINE + text) == records


DIGEST = """Sanctions week in brief

GENEVA, March 20, 2025 (Agency)

UNITED STATES. OFAC on Monday designated two freight forwarders for moving chemicals.

EUROPEAN UNION. No luck on Tuesday: a proposal to list five settler groups was not carried.

JAPAN. Three firms were blacklisted on Wednesday.
"""


def test_who_heads_an_item_of_a_digest_acts_in_it():
    found = [
        (s.status.value, [i.text for i in s.imposers]) for s in read_by_rules(DIGEST).sanctions
    ]
    assert found == [
        ("imposed", ["OFAC"]),
        ("blocked", ["EUROPEAN UNION"]),
        ("imposed", ["JAPAN"]),
    ]
