"""Launches by rule as round-ups and logs tell them: headed by a country and a day, in few words."""

import pytest
from support.reading import drafted_launches

from summarizer.records.launch import Outcome

DATELINE = "SEOUL, March 7, 2025 (Agency) - "
SINCE_MAY = "North Korea fired a Musudan missile on Tuesday.\n\n"
ON_RANGES = "It was a busy month for the missile ranges.\n\n"

ROUNDUPS = [
    # a country and a day head the paragraph
    (ON_RANGES + "France, 8 February. An M51 climbed from the test center at Biscarrosse.", [("M51", "8 February")]),
    (ON_RANGES + "Pakistan, 4 February. The army said it had flown a Fatah-II missile.", [("Fatah-II", "4 February")]),
    # the time, the verb, then what flew
    (SINCE_MAY + "A day earlier came a Pukguksong-2.", [("Musudan", "Tuesday"), ("Pukguksong-2", "A day earlier")]),
    (SINCE_MAY + "On June 22 came a Hwasong-12.", [("Musudan", "Tuesday"), ("Hwasong-12", "June 22")]),
    (SINCE_MAY + "Then, in July, came two ICBMs.", [("Musudan", "Tuesday"), (None, "July")]),
    (SINCE_MAY + "In July came a missile parade.", [("Musudan", "Tuesday")]),
    (SINCE_MAY + "In July came a missile deal with Iran.", [("Musudan", "Tuesday")]),
    # names that are words of everyday, too
    ("Another Fattah went up from Shahroud in September, Iran said.", [("Fattah", "September")]),
    ("Pakistan's army put a Ghauri through its paces near Tilla on Monday.", [("Ghauri", "Monday")]),
    ("The Syrian army shot a Tochka at Idlib on Monday.", [("Tochka", "Monday")]),
    ("The Malaysian navy let off an Exocet at a barge on Sunday.", [("Exocet", "Sunday")]),
    ("The Nuri thundered away from Goheung on May 25, 2023, South Korea said.", [("Nuri", "May 25, 2023")]),
    ("An Exocet goes up for sale in London on Sunday.", []),
    # one of a list, its day told from that of the one before
    ("Iran's rockets have had mishaps: a Simorgh was lost in January 2019, a Safir a month later at its launch pad.", [("Simorgh", "January 2019"), ("Safir", "a month later")]),
    # a satellite that goes up
    ("February 8: North Korea's Kwangmyongsong satellite goes up from Sohae.", [("Kwangmyongsong", "February 8")]),
    # what a weapon was is told behind its verb
    ("The weapon tested by Russia on Tuesday was a Bulava missile.", [("Bulava", "Tuesday")]),
    ("Tehran's reply came on October 1, 2024, with about 200 missiles.", [(None, "October 1, 2024")]),
    # what was to have been has not been
    ("Russia's Sarmat missile was to have flown on Tuesday.", []),
    ("Russia was to have tested its Sarmat missile on Tuesday.", []),
    # one of several, with its day behind it
    ("Pyongyang's fifth missile of the month, on Friday, was its largest.", [(None, "Friday")]),
    ("The army's first missile, in May, was a gift of Russia.", []),
    # what was used on, or aimed at, a target
    ("Ukraine used Storm Shadow missiles, supplied by Britain, on the headquarters in Sevastopol on Friday.", [("Storm Shadow", "Friday")]),
    ("Yemen's Houthis took aim at a tanker with an anti-ship missile on January 26.", [(None, "January 26")]),
    ("The minister took aim at Iran's missile program on Monday.", []),
    ("The frigates used Exocet missiles on the deck.", []),
    # an engine is no rocket
    ("Israel carried out a test of a rocket propulsion system on Monday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), ROUNDUPS)
def test_reads_the_roundup(text, launches):
    found = drafted_launches(DATELINE + text)
    assert [(d.missile_name, d.date.text if d.date else None) for d in found] == launches


@pytest.mark.parametrize(
    "text",
    [
        "An unarmed Minuteman III was blown up over the Pacific on Tuesday.",
        "An unarmed Minuteman III was blown up on Tuesday six minutes after it left Vandenberg.",
        "Iran's Simorgh is unlucky: a Simorgh was lost in January 2019.",
    ],
)
def test_what_was_blown_up_or_lost_failed(text):
    (found,) = drafted_launches(DATELINE + text)
    assert found.outcome is Outcome.FAILURE


def test_some_of_those_counted():
    (found,) = drafted_launches(
        DATELINE + "Of the four missiles that North Korea fired on Sunday, one fell near Japan."
    )
    assert found.count == "four"


def test_what_is_let_off_is_no_place():
    (found,) = drafted_launches(DATELINE + "The Malaysian navy let off an Exocet on Sunday.")
    assert found.location is None


def test_who_made_a_missile_did_not_launch_it():
    text = (
        "An Israeli-made Barak missile was test-fired off the Indian coast from INS Surat on Monday.\n\n"
        "India said that it had met all objectives."
    )
    found = drafted_launches(DATELINE + text)
    assert "Israeli" not in [draft.launching_party.text for draft in found]


def test_whose_the_place_is_that_missiles_left():
    text = (
        "The first of three missiles left Sunan on Thursday.\n\n"
        "North Korea said that its other two were of the same type."
    )
    (found,) = drafted_launches(DATELINE + text)
    assert found.launching_party.name == "North Korea"
