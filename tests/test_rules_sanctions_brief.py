"""Sanctions told in a word or two beside others: so many of them, did so too, ordered, gapped."""

import pytest
from support.reading import assert_told, drafted_sanctions

DATELINE = "GENEVA, March 6, 2025 (Agency) - "


def told(text):
    return drafted_sanctions(DATELINE + text)


# wording, then of each record: status, words of an imposer, words of its targets
RECORDS = [
    # leaders of a region
    ("West African leaders on Sunday closed their borders with Niger and halted all trade with it.",
     [("imposed", "West African leaders", "Niger")]),
    ("West African leaders agreed on Sunday to close their land and air borders with Mali.",
     [("imposed", "West African leaders", "Mali")]),
    # what is ordered is done
    ("Switzerland on Friday ordered the assets of four Russian officials to be frozen.",
     [("imposed", "Switzerland", "four Russian officials")]),
    ("The Treasury ordered American banks to freeze the accounts of two Syrian ministers on Monday.",
     [("imposed", "Treasury", "two Syrian ministers")]),
    # so many of those told of before
    ("Israeli settlers attacked the village again. The United States put four of them under sanctions on February 1.",
     [("imposed", "United States", "four of them")]),
    ("A minister and a banker left Kyiv. Ukraine signed a decree overnight that put both of them under sanctions.",
     [("imposed", "Ukraine", "both of them")]),
    ("Iran owns 30 such tankers, and Washington sanctioned most of them in 2019.",
     [("imposed", "Washington", "most of them")]),
    ("Eight men were arrested, two of whom were sanctioned by the EU in May 2021.",
     [("imposed", "EU", "two of whom")]),
    ("The firm has three owners, all of whom Washington has sanctioned.",
     [("imposed", "Washington", "all of whom")]),
    ("The Treasury took aim at a network of oil traders in Dubai on Thursday, adding 14 of them to its sanctions list.",
     [("imposed", "Treasury", "14 of them")]),
    # on others, on a day of its own, without a verb
    ("The EU imposed sanctions on 40 officials on October 2 and on President Viktor Sheiman himself on November 6.",
     [("imposed", "EU", "40 officials"), ("imposed", "EU", "Viktor Sheiman")]),
    ("The EU sanctioned 40 Belarusian officials on October 2, 2020, Viktor Sheiman himself on November 6 and seven firms on December 17.",
     [("imposed", "EU", "40 Belarusian officials"), ("imposed", "EU", "Viktor Sheiman"), ("imposed", "EU", "seven firms")]),
    ("The Treasury designated the bank in May 2019, its chairman in July and two of its subsidiaries in October.",
     [("imposed", "Treasury", "the bank"), ("imposed", "Treasury", "its chairman"), ("imposed", "Treasury", "two of its subsidiaries")]),
    ("Canada listed the Houthis in December 2024; Australia, in May 2024.",
     [("imposed", "Canada", "Houthis"), ("imposed", "Australia", "Houthis")]),
    # a step like it, together, in answer
    ("Canada has sanctioned 60 generals. The United States took a similar step against one supplier in November 2021.",
     [("imposed", "Canada", "60 generals"), ("imposed", "United States", "one supplier")]),
    ("The EU sanctioned 12 ships on Monday. Britain followed on Tuesday with 18.",
     [("imposed", "EU", "12 ships"), ("imposed", "Britain", "18")]),
    ("The EU sanctioned ten generals on Monday. On March 5 the United States and Britain acted together against two army firms.",
     [("imposed", "EU", "ten generals"), ("imposed", "Britain", "two army firms")]),
    ("The United States sanctioned 11 officials in May, and three days later China retaliated against 11 Americans.",
     [("imposed", "United States", "11 officials"), ("imposed", "China", "11 Americans")]),
    ("The EU and Canada both brought in measures of their own in May as sanctions on Iran grew, and Australia did so in June. Iran was defiant.",
     [("imposed", "EU", "Iran"), ("imposed", "Australia", "Iran")]),
    # what somebody wants, what too few voted for
    ("The EU sanctioned nine judges on Monday. Warsaw wants the bank Rosvek added to the list.",
     [("imposed", "EU", "nine judges"), ("proposed", "Warsaw", "Rosvek")]),
    ("Lithuania would like to see the airline Belavia put on the EU blacklist.",
     [("proposed", "Lithuania", "Belavia")]),
    ("The Security Council in December 2016 fell short of the nine votes needed to impose an arms embargo on South Sudan.",
     [("blocked", "Security Council", "South Sudan")]),
    # since when, and what was done after it was eased
    ("The United States sanctioned six judges. The EU's ban on Belarusian airlines dates from June 2021.",
     [("imposed", "United States", "six judges"), ("imposed", "EU", "Belarusian airlines")]),
    ("The EU sanctioned Mali in 2012. It suspended the measures in 2015 and scrapped most of them in February 2016.",
     [("imposed", "EU", "Mali"), ("eased", "EU", "Mali"), ("lifted", "EU", "Mali")]),
    # who is under sanctions already
    ("The EU sanctioned nine judges on Monday. The nine join 41 others already under British sanctions.",
     [("imposed", "EU", "nine judges"), ("imposed", "British", "41 others")]),
    # time to wind down, a license told with who gave it
    ("Sanctions hit the refinery. Washington gave foreign firms 60 days to wind down their contracts with it.",
     [("eased", "Washington", "foreign firms")]),
    ("The United States sanctioned the refiner Naftan. Under a licence that OFAC issued along with the listing, Naftan can wind down its business.",
     [("imposed", "United States", "Naftan"), ("eased", "OFAC", "Naftan")]),
    # what was done a while before, told behind it
    ("Sanctions on Belarus grow. The Treasury revoked Naftan's licence on February 4, four weeks after it had cancelled a waiver for the gas firm Dragonfield Energy.",
     [("imposed", "Treasury", "Naftan"), ("imposed", "Treasury", "Dragonfield Energy")]),
    ("The Treasury sanctioned six firms on Monday, two weeks after it blacklisted the airline Belavia.",
     [("imposed", "Treasury", "six firms"), ("imposed", "Treasury", "Belavia")]),
    # what had stood, what was undone
    ("Canada eased the sanctions it had maintained against Myanmar since 2007.",
     [("eased", "Canada", "Myanmar"), ("imposed", "Canada", "Myanmar")]),
    ("The United States put two prosecutors under sanctions in 2020; President Joe Biden revoked the order in April 2021.",
     [("imposed", "United States", "two prosecutors"), ("lifted", "Joe Biden", "two prosecutors")]),
    ("The EU froze the assets of 60 Tunisians in 2011. It removed most of the names on 4 June 2019.",
     [("imposed", "EU", "60 Tunisians"), ("lifted", "EU", "most of the names")]),
    ("The White House put the rebels of Yemen on its terrorist list on Wednesday. President Biden had taken them off it in May 2021.",
     [("imposed", "White House", "rebels"), ("lifted", "Biden", "rebels")]),
    # a list of those barred that grows
    ("The EU imposed sanctions on Monday. Russia on Friday expanded the list of British officials banned from entering the country.",
     [("imposed", "Russia", "British officials")]),
    # whom "it" and "both" mean
    ("The EU lifted the sanctions on Mali on Sunday. Guinea, whose junta wants three years, was not let off: it will be put under economic sanctions in August unless it offers less, a statement said.",
     [("lifted", "EU", "Mali"), ("threatened", "EU", "Guinea")]),
    ("Two men run the airline. Both were sanctioned by Canada in May 2021.",
     [("imposed", "Canada", "Both")]),
    # a second draft that fails
    ("Russia vetoed a Security Council resolution that would have extended sanctions on Mali. A rival text, which would have extended the measures for a few months, was not adopted either.",
     [("blocked", "Security Council", "Mali"), ("blocked", "Security Council", "Mali")]),
    ("Russia vetoed a Security Council resolution that would have extended sanctions on Mali. The text was not adopted, as China opposed it.",
     [("blocked", "Security Council", "Mali")]),
    # drafts, and who speaks for a bloc
    ("The EU weighs sanctions. The Commission's draft foresees sanctions on eight firms.",
     [("proposed", "EU", "eight firms")]),
    ("The EU met. In Brussels on Thursday, the bloc's foreign policy chief, Rosa Quintana, proposed sanctions on Lebanon's interior minister.",
     [("proposed", "bloc", "Lebanon's interior minister")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_all_that_is_told(text, records):
    """Every record that the words give is found, and no other."""
    assert_told(told(text), records)


NOTHING = [
    "Swiss banks were ordered to freeze the accounts of two Syrian ministers, and refused.",
    "The judge ordered the company to pay a fine and to freeze hiring as sanctions loomed.",
    "The court had not ordered the assets of the bank to be frozen.",
    "The navy fired six missiles and Japan hit two of them, a day before talks on sanctions.",
    "Sanctions took hold. The union took similar steps against protesters in November.",
    "Sanctions took hold. On Tuesday Iran retaliated against Israel with 100 drones.",
    "The Treasury gave the press until Monday to comment on sanctions, and traders wound down.",
    "Sanctions loomed. The regulator removed 225 names last year, by her count.",
    "Sanctions loomed. The president revoked the order on face masks.",
    "Beijing has been urged by some scholars to punish banks that carry out the U.S. sanctions.",
    "The African Union is to meet on Friday and may endorse the sanctions on Mali.",
    "The agreement foresees the end of the dispute over sanctions.",
    "Several African leaders agreed to close their schools to visitors while sanctions were debated.",
]


# wording, then the targets of its one record
LISTS = [
    ("Britain blacklisted five men over the crackdown and three firms for selling tear gas.", ["five men", "three firms"]),
    ("Canada imposed sanctions on five men over the vote and on a bank for paying militias.", ["five men", "a bank"]),
    ("The Treasury blacklisted two banks for moving money for Hezbollah and fined a lender in Texas over oil sales.", ["two banks"]),
    ("The Treasury named Lanark Metals LLC; Norton Freight LLC, of Sharjah; and their owner, Omid Karimi.",
     ["Lanark Metals LLC", "Norton Freight LLC", "Omid Karimi"]),
    ("The Treasury designated Lanark Metals Co. Ltd. and its director Omid Karimi; Norton Freight Inc. and Sable Marine Corp., which share an address in Dubai; and two vessels, the Sea Star and the Oryx.",
     ["Lanark Metals Co. Ltd.", "Omid Karimi", "Norton Freight Inc.", "Sable Marine Corp.", "Sea Star", "Oryx"]),
    ("Britain sanctioned Lanark Metals Inc., for shipping drones; Norton Freight LLC, for paying for them; and Omid Karimi, who owns both.",
     ["Lanark Metals Inc.", "Norton Freight LLC", "Omid Karimi"]),
    ("The Treasury sanctioned Omid Karimi, an Iranian national; Lanark Metals, a Dubai firm that he owns; the tanker Sea Star; and four others.",
     ["Omid Karimi", "Lanark Metals", "Sea Star", "four others"]),
    ("The Treasury sanctioned the Bank of Industry and Mine; the Institute of Physics and Technology; and the Ministry of Trade and Industry.",
     ["Bank of Industry and Mine", "Institute of Physics and Technology", "Ministry of Trade and Industry"]),
    ("Britain sanctioned Omid Karimi, who ships oil; Canada also listed Norton Freight LLC on Monday.",
     ["Omid Karimi"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "targets"), LISTS)
def test_lists_that_semicolons_divide(text, targets):
    """Everybody in a list is a target of his own, whatever is said of him."""
    assert [t.text.removeprefix("the ") for t in told(text)[0].targets] == targets


def test_year_of_the_day_before():
    """A further day is of the year told with the one before it."""
    found = told(
        "The EU sanctioned the bank in May 2019, its chairman in July and its owner in June 2020."
    )
    assert [(s.date.text, s.date.context) for s in found] == [
        ("May 2019", None),
        ("July", "May 2019"),
        ("June 2020", None),
    ]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text):
    """What was not ordered, and what was hit by other means, give no record."""
    assert told(text) == []
