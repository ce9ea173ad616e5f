"""What stands around actions in news and notices, and is none itself or is told in other words."""

import pytest
from support.reading import told_sanctions

DATELINE = "GENEVA, March 20, 2025 (Agency) - "

# text, then of each record: status, who acts or with whom it failed, targets, day
TOLD = [
    ("Canada sanctioned 12 Iranian firms on Monday. As a result of the action, all property of the firms within reach of Canadian persons must be frozen and reported.",
     [("imposed", ["Canada"], ["12 Iranian firms"], "2025-03-17")]),
    ("OFAC sanctioned 12 Iranian firms on Monday. All U.S. persons are prohibited from dealing with the firms or any entity they own.",
     [("imposed", ["OFAC"], ["12 Iranian firms"], "2025-03-17")]),
    ("Norway sanctioned a Malian bank on Monday. Norway's list currently includes 214 people and 31 firms, among them Sahel Bank.",
     [("imposed", ["Norway"], ["a Malian bank"], "2025-03-17")]),
    ("Norway sanctioned a Malian bank on Monday. If the bank appeals, Norway will freeze it out of every deal for a year.",
     [("imposed", ["Norway"], ["a Malian bank"], "2025-03-17")]),
    ("Norway sanctioned 12 Iranian firms on Monday. It was the third such instance of Norway taking action against shipping groups.",
     [("imposed", ["Norway"], ["12 Iranian firms"], "2025-03-17")]),
    ("Britain sanctioned ten tankers on Monday. The ships will be barred from entering British ports.",
     [("imposed", ["Britain"], ["ten tankers"], "2025-03-17")]),
    ("The Treasury sanctioned ten tankers on Monday. All these ships are subject to secondary sanctions.",
     [("imposed", ["Treasury"], ["ten tankers"], "2025-03-17")]),
    ("Togo lifted its sanctions on Mali on Monday. In January Mali told of the hunger that followed what it called illegal and unjust sanctions imposed on it after the coup.",
     [("lifted", ["Togo"], ["Mali"], "2025-03-17")]),
    ("The U.S. has kept up sanctions pressure on Mali while it talks to the junta.",
     []),
    ("The measures to be lifted include the freezing of Mali's assets in Togo.",
     []),
    ("The European Union named 12 people on Monday. Oleg Sidorin was on the agreed sanctions list.",
     [("imposed", ["European Union"], ["12 people"], "2025-03-17")]),
    ("The Act authorized sanctions against judges in Mali, and Norway supported it.",
     []),
    ("At a summit in Lusaka on Monday, all sanctions on Mali were lifted by the bloc.",
     [("lifted", [], ["Mali"], "2025-03-17")]),
    ("The African Union has resolved to lift its sanctions on Mali.",
     [("lifted", ["African Union"], ["Mali"], None)]),
    ("Two firms that help the fleet are also sanctioned, Britain said on Monday.",
     [("imposed", ["Britain"], ["Two firms"], "2025-03-17")]),
    ("Norway has imposed sanctions on nine judges under the Sanctions Act, which allows the government to freeze their assets.",
     [("imposed", ["Norway"], ["nine judges"], None)]),
    ("Norway and Canada have joined forces again, this time to impose sanctions on Mali.",
     [("imposed", ["Norway", "Canada"], ["Mali"], None)]),
    ("Norway is joining Canada and Britain in sanctioning four Malian generals.",
     [("imposed", ["Norway"], ["four Malian generals"], None)]),
    ("Canada designated 12 Iranian firms on Monday. The action follows the reimposition of U.N. sanctions on Iran.",
     [("imposed", ["Canada"], ["12 Iranian firms"], "2025-03-17"),
      ("imposed", ["U.N."], ["Iran"], None)]),
    ("EU ambassadors on Wednesday agreed on new sanctions against Mali, according to two diplomats. The agreement is now followed by a written procedure.",
     [("proposed", ["EU"], ["Mali"], None)]),
    ("EU ambassadors agreed on Friday to put nine Malian firms on its sanctions list, diplomats said. The agreement will be made public after endorsement by ministers on Monday.",
     [("proposed", ["EU"], ["nine Malian firms"], None)]),
    ("Norway renewed an order that declares Mali a threat, extending sanctions on the country for a year.",
     [("extended", ["Norway"], ["Mali"], None)]),
    ("Norway sanctioned 73 tankers of the fleet, compared to 39 by Canada.",
     [("imposed", ["Norway"], ["73 tankers of the fleet"], None)]),
    ("The U.S. Senate voted on Monday for a bill to impose sanctions on Mali and force the president to seek approval before easing any sanctions on Mali.",
     [("proposed", ["U.S. Senate"], ["Mali"], None)]),
    ("A bill to sanction the Blue Flow pipeline got 55 votes in favor and 43 votes against, falling short of the 60 votes needed in the Senate.",
     [("blocked", ["Senate"], ["the Blue Flow pipeline"], None)]),
    ("The Treasury on Monday added 20 wallet addresses tied to two men to its sanctions list.",
     [("imposed", ["Treasury"], ["20 wallet addresses"], "2025-03-17")]),
    ("The Office of Foreign Asset Control added two banks to its sanctions list on Monday.",
     [("imposed", ["Office of Foreign Asset Control"], ["two banks"], "2025-03-17")]),
    ("On Monday Norway decided to add Sahel Bank, Niger Gold and Timbuktu Air, which runs cargo flights, to its blacklist.",
     [("imposed", ["Norway"], ["Sahel Bank", "Niger Gold", "Timbuktu Air"], "2025-03-17")]),
    ("Norway stopped the EU on Monday from adding two Malian banks to its sanctions list.",
     [("blocked", ["EU"], ["two Malian banks"], "2025-03-17")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), TOLD, ids=lambda value: str(value)[:60])
def test_the_actions_of_a_text(text, records):
    assert told_sanctions(DATELINE + text) == records
