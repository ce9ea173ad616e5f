"""Sanctions that fail, are denied, taken back or taken over, and names that later sentences give."""

import pytest
from support.reading import read_by_rules, sanction_row

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text):
    return [sanction_row(each) for each in read_by_rules(DATELINE + text).sanctions]


# wording, and of each record its status, who acts, whom it hits, and its day
TOLD = [
    # what came to nothing, by which words, where, and against whose will
    ("An American bid to add four North Korean bankers to the UN blacklist came to nothing on Tuesday when Russia withheld its consent.",
     [("blocked", "", "four North Korean bankers", "2025-03-04")]),
    ("A Commission plan to ban Russian liquefied gas failed to win unanimity on Wednesday after Budapest said no.",
     [("blocked", "Commission", "Russian liquefied gas", "2025-03-05")]),
    ("By 104 votes to 83 the National Council on Tuesday rejected a motion to prohibit the purchase of Russian gold.",
     [("blocked", "National Council", "Russian gold", "2025-03-04")]),
    ("The Commons on Tuesday rejected a new clause that would have obliged ministers to impose travel bans on four Hong Kong police commanders.",
     [("blocked", "Commons", "four Hong Kong police commanders", "2025-03-04")]),
    ("A push to list the Wagner chief's family ran aground on Monday in Brussels after Hungary objected.",
     [("blocked", "Brussels", "the Wagner chief's family", "2025-03-03")]),
    ("Plans to sanction three Bosnian Serb leaders foundered on Hungarian opposition on Monday.",
     [("blocked", "", "three Bosnian Serb leaders", "2025-03-03")]),
    ("EU foreign ministers failed on Monday to reach agreement on sanctioning Israeli settlers.",
     [("blocked", "EU", "Israeli settlers", "2025-03-03")]),
    ("The Senate voted 52-47 against a measure to reimpose sanctions on three Russian firms.",
     [("blocked", "Senate", "three Russian firms", None)]),
    ("Greece has put the brakes on an EU plan to sanction 12 tankers carrying Russian oil.",
     [("blocked", "EU", "12 tankers", None)]),
    ("The proposal to suspend trade concessions with Israel did not find the required majority on Tuesday.",
     [("blocked", "", "Israel", "2025-03-04")]),
    # what is denied, asked, only checked or granted
    ("The minister denied that the Lithuanian government was preparing to stop rail transit to Kaliningrad.",
     []),
    ("A tale that London had struck Georgian MPs with visa bans was denied within the hour.",
     []),
    ("Is it correct that the United States has blacklisted the Hungarian energy minister?",
     []),
    ("Claim: Australia has put sanctions on Taiwan over the shipment.",
     []),
    ("Canada is keeping further sanctions against Haitian elites on the table, the minister said.",
     []),
    ("The Odisha government has sanctioned Rs 46 crore for a science park.",
     []),
    ("The Financial Industry Regulatory Authority has sanctioned the Tulsa brokerage Redbud Harlan with a fine of $640,000.",
     []),
    # taken back, wound up, taken over; free of them
    ("Sudan has been free of US blocking sanctions since Monday.",
     [("lifted", "US", "Sudan", "2025-03-03")]),
    ("Switzerland decided on 28 February 2022 to take over the EU sanctions against Russia.",
     [("imposed", "Switzerland", "Russia", "2022-02-28")]),
    ("Washington unblocked Aeroflot's maintenance arm in July under its Russia sanctions.",
     [("lifted", "Washington", "Aeroflot's maintenance arm", "2024-07")]),
    ("Ministers agreed on Monday to keep the EU listings of 69 Belarusian officials going until January 2027.",
     [("extended", "EU", "69 Belarusian officials", "2025-03-03")]),
    ("India has banned imports from Pakistan.",
     [("imposed", "India", "Pakistan", "2025-03-07")]),
    # whom it hits: no land that others sell to or that lies elsewhere, no text of law
    ("Beijing took countermeasures against US firms that sell arms to Taiwan.",
     [("imposed", "Beijing", "US firms that sell arms to Taiwan", "2025-03-07")]),
    ("For the first time the EU has listed a port outside Russia, Karimun in Indonesia.",
     [("imposed", "EU", "Karimun in Indonesia", "2025-03-07")]),
    ("In line with the decision of the committee established by United Nations Security Council Resolution 1988, one Afghan national, Noor Gul, has been removed from the list of persons subject to asset freezing.",
     [("lifted", "United Nations Security Council", "Noor Gul", "2025-03-07")]),
    ("The EU's sanctions envoy warned that two Turkish lenders risk losing access to transactions with the bloc unless they stop.",
     [("threatened", "EU's", "two Turkish lenders", None)]),
    ("Germany and France have drafted a list of 30 Georgian officials to be sanctioned.",
     [("proposed", "Germany, France", "30 Georgian officials", None)]),
    # two clauses of one day; what a decision means is no decision
    ("The European Union on Wednesday prolonged for six months its sanctions on two Libyan politicians, while removing a third man from the list.",
     [("extended", "European Union", "two Libyan politicians", "2025-03-05"), ("lifted", "European Union", "a third man", "2025-03-05")]),
    ("China has decided to take countermeasures against the Canadian lawmaker Graham Sweet and the Maple Society, effective today: their property in China shall be frozen.",
     [("imposed", "China", "Graham Sweet; Maple Society", "2025-03-07")]),
    # names given later
    ("The EU on Monday listed 12 Russian firms. The best-known newcomer is Trialeks-Oil, which refines Russian crude.",
     [("imposed", "EU", "12 Russian firms; Trialeks-Oil", "2025-03-03")]),
    ("China on Monday sanctioned two executives. The executives, Redstone chairman Walter Dunn and Tidewater president Cheryl Abbate, will be denied visas.",
     [("imposed", "China", "Walter Dunn; Cheryl Abbate", "2025-03-03")]),
    ("The EU on Monday sanctioned two generals. Its communique names General Venant Nkuri, deputy head of the intelligence service, and Salvator Biz, who leads a youth wing.",
     [("imposed", "EU", "Venant Nkuri; Salvator Biz", "2025-03-03")]),
    ("New Zealand on Monday sanctioned an Auckland wine importer. The importer, Tasman Cellars Ltd, is the first New Zealand company on the register.",
     [("imposed", "New Zealand", "Tasman Cellars Ltd", "2025-03-03")]),
    ("Canada on Monday sanctioned three Haitian nationals suspected of financing gangs: Reginald Desrosiers, Jean-Marc Philo and Wideline Pierre.",
     [("imposed", "Canada", "Reginald Desrosiers; Jean-Marc Philo; Wideline Pierre", "2025-03-03")]),
    ("The Treasury on Monday sanctioned seven companies in two countries. Five are in Pakistan, among them Raheel Works of Lahore.",
     [("imposed", "Treasury", "seven companies in two countries; Raheel Works", "2025-03-03")]),
    ("The EU on Monday barred from its ports the tanker Maren.",
     [("imposed", "EU", "Maren", "2025-03-03")]),
    ("Canada on Tuesday barred from its airspace all aircraft owned by Rosavia.",
     [("imposed", "Canada", "all aircraft", "2025-03-04")]),
    ("Norway barred from its universities any student who had worked for the Russian army.",
     []),
    ("Australia barred Alfa Bank from clearing payments on Monday.",
     [("imposed", "Australia", "Alfa Bank", "2025-03-03")]),
    ("Australia's government on Thursday tabled a bill that would bar from its ports any tanker that has loaded Russian crude.",
     [("proposed", "Australia's government", "any tanker", "2025-03-06")]),
    ("The U.S. warned that banks in third countries that clear payments for Rostec will be cut off from the dollar.",
     [("threatened", "U.S.", "banks in third countries", None)]),
    ("On Thursday, Australia tabled a bill that would freeze the assets of Russian banks.",
     [("proposed", "Australia", "Russian banks", "2025-03-06")]),
    ("In answer to Bob Stone, the minister confirmed that Britain had on Monday revoked the asset freeze on Dunmore Marine, a Gibraltar broker. The firm had been listed by the EU in March 2024 for insuring a cargo.",
     [("lifted", "Britain", "Dunmore Marine", "2025-03-03"), ("imposed", "EU", "Dunmore Marine", "2024-03")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), TOLD, ids=lambda value: str(value)[:60])
def test_tells_each_action_and_no_more(text, records):
    assert told(text) == records


@pytest.mark.parametrize(
    ("text", "blockers"),
    [
        ("Plans to sanction three Bosnian Serb leaders foundered on Hungarian opposition on Monday.", ["Hungarian"]),
        ("A text imposing an arms embargo on Sudan was felled by a Russian veto in the Security Council.", ["Russian"]),
        ("A bid to sanction nine Georgian judges failed when Hungary and Slovakia refused their assent.", ["Hungary", "Slovakia"]),
    ],
)  # fmt: skip
def test_says_who_stopped_it(text, blockers):
    (record,) = read_by_rules(DATELINE + text).sanctions
    assert [each.text for each in record.blocked_by] == blockers
