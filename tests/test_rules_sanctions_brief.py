"""Sanctions told in a word or two beside others: so many of them, did so too, ordered, gapped."""

import pytest
from support.reading import drafted_sanctions

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
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_all_that_is_told(text, records):
    """Every record that the words give is found, and no other."""
    found = told(text)
    assert [s.status for s in found] == [status for status, _, _ in records]
    for sanction, (_, imposer, target) in zip(found, records, strict=True):
        assert any(imposer in i.text for i in sanction.imposers)
        assert any(target in t.text for t in sanction.targets)


NOTHING = [
    "Swiss banks were ordered to freeze the accounts of two Syrian ministers, and refused.",
    "The judge ordered the company to pay a fine and to freeze hiring as sanctions loomed.",
    "The court had not ordered the assets of the bank to be frozen.",
    "The navy fired six missiles and Japan hit two of them, a day before talks on sanctions.",
    "Several African leaders agreed to close their schools to visitors while sanctions were debated.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text):
    """What was not ordered, and what was hit by other means, give no record."""
    assert told(text) == []
