"""The legal basis of an action: as cited beside it or in the sentence behind, and no law else."""

import pytest
from support.reading import read_by_rules

DATED = "GENEVA, June 23, 2016 (Agency) - "


def basis(text):
    (record,) = read_by_rules(DATED + text).sanctions
    return record.legal_basis.text if record.legal_basis else None


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("The Treasury sanctioned two banks on Monday under Executive Order 13382.", "Executive Order 13382"),
        ("The Treasury sanctioned two banks on Monday under executive order 13382.", "executive order 13382"),
        ("The Treasury sanctioned two banks on Monday under Executive Orders (“E.O.s”) 13722 and 13810.", "Executive Orders (“E.O.s”) 13722 and 13810"),
        ("The Treasury sanctioned two banks on Monday under Executive Order (E.O.) 13382.", "Executive Order (E.O.) 13382"),
        ("The Treasury sanctioned two banks on Monday. The action was taken pursuant to E.O. 13224, as amended.", "E.O. 13224"),
        ("New Zealand sanctioned two banks on Monday, in the fourth tranche under the Russia Sanctions Act.", "Russia Sanctions Act"),
        ("New Zealand sanctioned two banks on Monday under the Russia Sanctions Act 2022.", "Russia Sanctions Act 2022"),
        ("Canada sanctioned two banks on Monday under the Special Economic Measures (Burma) Regulations.", "Special Economic Measures (Burma) Regulations"),
        ("Canada sanctioned two banks on Monday under the Special Economic Measures Act.", "Special Economic Measures Act"),
        ("Canada sanctioned two banks on Monday under the Justice for Victims of Corrupt Foreign Officials Act, its Magnitsky law.", "Justice for Victims of Corrupt Foreign Officials Act"),
        ("Canada sanctioned two banks on Monday under its Magnitsky law.", "Magnitsky law"),
        ("Britain sanctioned two banks on Monday under the Russia (Sanctions) (EU Exit) Regulations 2019.", "Russia (Sanctions) (EU Exit) Regulations 2019"),
        ("Britain sanctioned two judges on Monday under its Global Human Rights sanctions regime.", "Global Human Rights sanctions regime"),
        ("Britain sanctioned two judges on Monday under the Global Anti-Corruption Sanctions Regulations 2021.", "Global Anti-Corruption Sanctions Regulations 2021"),
        ("Britain sanctioned two banks on Monday using powers under the Sanctions and Anti-Money Laundering Act 2018.", "Sanctions and Anti-Money Laundering Act 2018"),
        ("Switzerland on Monday added two banks to the annexes of the Ordinance on Measures in Connection with the Situation in Ukraine.", "Ordinance on Measures in Connection with the Situation in Ukraine"),
        ("Switzerland sanctioned two banks on Monday under the Embargo Act.", "Embargo Act"),
        ("Australia sanctioned two banks on Monday under the Autonomous Sanctions Regulations 2011.", "Autonomous Sanctions Regulations 2011"),
        ("Japan froze the assets of two banks on Monday under the Foreign Exchange and Foreign Trade Act.", "Foreign Exchange and Foreign Trade Act"),
        ("China sanctioned two firms on Monday under its Anti-Foreign Sanctions Law.", "Anti-Foreign Sanctions Law"),
        ("China put two firms on its unreliable entity list on Monday under the Foreign Trade Law and the National Security Law.", "Foreign Trade Law"),
        ("Ukraine sanctioned two banks on Monday by Presidential Decree No. 726/2022.", "Presidential Decree No. 726/2022"),
        ("President Zelensky imposed sanctions on two banks on Monday by decree No. 726/2022.", "decree No. 726/2022"),
        ("The State Department sanctioned two firms on Monday under Section 231 of the Countering America's Adversaries Through Sanctions Act.", "Section 231 of the Countering America's Adversaries Through Sanctions Act"),
        ("The State Department sanctioned two firms on Monday under the Iran, North Korea, and Syria Nonproliferation Act.", "Iran, North Korea, and Syria Nonproliferation Act"),
        ("The State Department barred two officials from entry on Monday under Section 7031(c).", "Section 7031(c)"),
        ("The State Department barred two officials from entry on Monday under Section 7031(c) of the Department of State, Foreign Operations, and Related Programs Appropriations Act.", "Section 7031(c) of the Department of State, Foreign Operations, and Related Programs Appropriations Act"),
        ("The State Department imposed visa bans on two officials on Monday under section 212(a)(3)(C) of the Immigration and Nationality Act.", "section 212(a)(3)(C) of the Immigration and Nationality Act"),
        ("The Treasury sanctioned two officials on Monday under the Global Magnitsky Human Rights Accountability Act.", "Global Magnitsky Human Rights Accountability Act"),
        ("The Treasury sanctioned two officials on Monday under the Global Magnitsky Act.", "Global Magnitsky Act"),
        ("The Treasury sanctioned two firms on Monday under the Caesar Act.", "Caesar Act"),
        ("The EU sanctioned two firms on Monday by Council Implementing Regulation (EU) 2023/156.", "Council Implementing Regulation (EU) 2023/156"),
        ("The EU sanctioned two firms on Monday under Council Decision (CFSP) 2016/849.", "Council Decision (CFSP) 2016/849"),
        ("The EU sanctioned two firms on Monday under Regulation (EU) No 269/2014.", "Regulation (EU) No 269/2014"),
        ("The EU sanctioned two firms on Monday under Council Regulation 833/2014.", "Council Regulation 833/2014"),
        ("The EU sanctioned two judges on Monday under its Global Human Rights Sanctions Regime.", "Global Human Rights Sanctions Regime"),
        ("The EU sanctioned two firms on Monday. The legal basis is Council Decision 2014/145/CFSP.", "Council Decision 2014/145/CFSP"),
        ("The EU sanctioned two firms on Monday. The relevant legal acts, Council Decision (CFSP) 2016/849 and Regulation (EU) 2017/1509, have been published.", "Council Decision (CFSP) 2016/849"),
        ("The Security Council imposed an arms embargo on Mali on Monday in resolution 2374.", "resolution 2374"),
        ("The Security Council imposed an arms embargo on Mali on Monday, acting under Chapter VII of the Charter.", "Chapter VII of the Charter"),
        ("The Security Council on Monday adopted Resolution 2374 (2017), imposing sanctions on Mali.", "Resolution 2374 (2017)"),
        ("Two banks were sanctioned by the Treasury on Monday under an executive order signed by President Biden in 2021.", "executive order"),
        ("President Biden on Monday signed an executive order imposing sanctions on two banks.", "executive order"),
        ("South Korea sanctioned two firms on Monday under the Foreign Exchange Transactions Act.", "Foreign Exchange Transactions Act"),
        ("Singapore froze the assets of two firms on Monday under the United Nations Act 2001.", "United Nations Act 2001"),
        ("The order was signed under the International Emergency Economic Powers Act. The Treasury sanctioned two firms on Monday.", None),
        ("The Treasury sanctioned two firms on Monday. The designations were made under counterterrorism authority E.O. 13224.", "E.O. 13224"),
        ("The Treasury sanctioned two firms on Monday for violating the Arms Export Control Act.", None),
        ("The Treasury on Monday issued General License 8L, easing sanctions on Venezuela.", "General License 8L"),
        ("The Commerce Department added two firms to its Entity List on Monday under the Export Administration Regulations.", "Export Administration Regulations"),
        ("The Czech government put two people on its national sanctions list on Monday under the Sanctions Act.", "Sanctions Act"),
        ("Poland sanctioned two firms on Monday under a law adopted in April 2022.", None),
        ("Canada sanctioned two firms on Monday. The amendments to the Special Economic Measures (Iran) Regulations took effect immediately.", "Special Economic Measures (Iran) Regulations"),
        ("The Treasury sanctioned two banks on Monday. OFAC acted under Executive Order 13902, which targets Iran's financial sector.", "Executive Order 13902"),
        ("The Treasury sanctioned two banks on Monday. OFAC designated them pursuant to Executive Order 13902.", "Executive Order 13902"),
        ("The Treasury sanctioned two banks on Monday. Alpha Bank was designated pursuant to Executive Order 13902 for helping the army.", "Executive Order 13902"),
        ("The Treasury sanctioned two banks on Monday. The banks were designated under E.O. 13902.", "E.O. 13902"),
        ("The Treasury sanctioned two banks on Monday. Today's designations were made under E.O. 13902.", "E.O. 13902"),
        ("The Treasury sanctioned two banks on Monday. It used Executive Order 13902, signed in January 2015.", "Executive Order 13902"),
        ("The Treasury sanctioned two banks on Monday. The legal authority is Executive Order 13902.", "Executive Order 13902"),
        ("The Treasury sanctioned two banks on Monday. The move draws on Executive Order 13902.", "Executive Order 13902"),
        ("The Treasury sanctioned two banks on Monday. The action relies on Executive Order 13902.", "Executive Order 13902"),
        ("The Treasury sanctioned two banks on Monday, citing Executive Order 13902.", "Executive Order 13902"),
        ("The Treasury sanctioned two banks on Monday, invoking Executive Order 13902.", "Executive Order 13902"),
        ("Invoking Executive Order 13902, the Treasury sanctioned two banks on Monday.", "Executive Order 13902"),
        ("Acting under Executive Order 13902, the Treasury sanctioned two banks on Monday.", "Executive Order 13902"),
        ("Pursuant to Executive Order 13902, two banks were sanctioned by the Treasury on Monday.", "Executive Order 13902"),
        ("President Biden on Monday signed Executive Order 14059, imposing sanctions on two banks.", "Executive Order 14059"),
        ("President Biden on Monday imposed sanctions on Mali's rulers by executive order.", "executive order"),
        ("Canada sanctioned two firms on Monday. The names were added to the schedule of the Special Economic Measures (Iran) Regulations.", "Special Economic Measures (Iran) Regulations"),
        ("Canada sanctioned two firms on Monday. The listings, made under the Special Economic Measures Act, bar Canadians from dealing with them.", "Special Economic Measures Act"),
        ("The EU sanctioned two firms on Monday. The decision was published as Council Implementing Regulation (EU) 2023/156.", "Council Implementing Regulation (EU) 2023/156"),
        ("The EU sanctioned two firms on Monday. Its measures rest on Council Decision 2014/145/CFSP.", "Council Decision 2014/145/CFSP"),
        ("The Security Council on Monday unanimously adopted resolution 2374, which bans arms sales to Mali.", "resolution 2374"),
        ("The Security Council on Monday voted to impose sanctions on Mali. Resolution 2374 freezes the assets of those who break the peace deal.", "Resolution 2374"),
        ("The Security Council on Monday imposed sanctions on Mali. The text, resolution 2374, was drafted by France.", "resolution 2374"),
        ("The Security Council on Monday imposed sanctions on Mali by adopting resolution 2374.", "resolution 2374"),
        ("In resolution 2374, adopted on Monday, the Security Council imposed sanctions on Mali.", "resolution 2374"),
        ("Resolution 2374 of 2015 imposed sanctions on Mali.", "Resolution 2374"),
        ("With resolution 2374 the Security Council on Monday imposed sanctions on Mali.", "resolution 2374"),
        ("The Council extended the measures against Mali on Monday by resolution 2541.", "resolution 2541"),
        ("The Security Council on Monday renewed its sanctions on Mali for a year. Resolution 2541 passed with 15 votes.", "Resolution 2541"),
        ("Britain sanctioned two firms on Monday. They were listed under the Russia (Sanctions) (EU Exit) Regulations 2019.", "Russia (Sanctions) (EU Exit) Regulations 2019"),
        ("Britain sanctioned two firms on Monday. All were designated under the Russia (Sanctions) (EU Exit) Regulations 2019.", "Russia (Sanctions) (EU Exit) Regulations 2019"),
        ("New Zealand sanctioned two firms on Monday. They are the first to be named under the Russia Sanctions Act, passed in March.", "Russia Sanctions Act"),
        ("New Zealand sanctioned two firms on Monday, its first use of the Russia Sanctions Act.", "Russia Sanctions Act"),
        ("Japan's cabinet approved an asset freeze on two firms on Monday. The step was taken under the Foreign Exchange and Foreign Trade Law.", "Foreign Exchange and Foreign Trade Law"),
        ("OFAC on Monday issued General License 134, which allows the sale of Russian oil at sea, easing sanctions on Russia.", "General License 134"),
        ("The Treasury eased sanctions on Syria on Monday with General License 25.", "General License 25"),
        ("The Treasury sanctioned two banks on Monday. Iran says resolution 2231 forbids such steps.", None),
        ("The launch violated Security Council resolution 1718, Japan said, and froze the assets of two firms on Monday.", None),
        ("Japan sanctioned two firms on Monday over launches that broke Security Council resolution 1718.", None),
        ("Japan sanctioned two firms on Monday for violating U.N. resolutions 1718 and 2397.", None),
    ],
)  # fmt: skip
def test_the_law_an_action_rests_on(text, law):
    assert basis(text) == law


def test_a_law_behind_what_another_did_is_his_alone():
    """Of two authorities in a sentence, the law behind the second is not the first one's."""
    found = read_by_rules(
        DATED
        + "London listed 11 people on Monday, and Washington added 16 officials under Executive Order 13405."
    ).sanctions
    laws = [record.legal_basis.text if record.legal_basis else None for record in found]
    assert laws == [None, "Executive Order 13405"]
