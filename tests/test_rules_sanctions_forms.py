"""Sanctions in the forms that real pages have: registers, digests, lists under headings, lead-ins."""

import pytest
from support.reading import read_by_rules

OPENING = "LONDON, June 23, 2016 (Reuters) - Officials met on Thursday to talk of trade.\n\n"


def told(text, opening=OPENING):
    """Return each action as status, who acts, on whom, and the day."""
    return [
        (
            one.status.value,
            [each.name for each in one.imposers],
            [target.text for target in one.targets],
            one.date.value if one.date else None,
        )
        for one in read_by_rules(opening + text).sanctions
    ]


REGISTER = """The Foreign Office changed its Belarus list on Thursday, adding two people to it.

Additions

1. KEMP, Jo. Nationality: Belarus. Position: head of the state tyre works. Group ID: 16001.

2. HALL, Ann. Nationality: Belarus. Position: judge. Group ID: 16002.

Amendments

3. MOSS, Peter. Nationality: Belarus. Group ID: 14001."""


def test_a_register_names_those_added_and_nobody_who_is_only_corrected():
    imposed = ("imposed", ["Foreign Office"], ["KEMP, Jo", "HALL, Ann"], "2016-06-23")
    assert told(REGISTER) == [imposed]


def test_a_list_is_headed_by_what_is_in_it():
    text = (
        "Canada imposed sanctions on the following on Thursday.\n\n(Entities)\n\n"
        "(1) Alba Trading Ltd\n\n(2) Norma Shipping\n\n(Individuals)\n\n(3) Jo Kemp"
    )
    names = ["Alba Trading Ltd", "Norma Shipping", "Jo Kemp"]
    assert told(text) == [("imposed", ["Canada"], names, "2016-06-23")]


def test_a_day_above_dates_what_a_digest_tells_below():
    text = (
        "Monday, June 20\n\nCanada sanctioned Alba Trading Ltd after a vote.\n\n"
        "Tuesday, June 21\n\nNorway sanctioned Norma Shipping after another."
    )
    assert told(text) == [
        ("imposed", ["Canada"], ["Alba Trading Ltd"], "2016-06-20"),
        ("imposed", ["Norway"], ["Norma Shipping"], "2016-06-21"),
    ]


@pytest.mark.parametrize("mark", ["- ", "• ", "(a) "])
def test_a_lead_in_tells_who_does_what_its_items_say(mark):
    text = (
        f"On Monday the United States:\n\n{mark}imposed sanctions on Alba Trading Ltd;"
        f"\n\n{mark}lifted sanctions on Norma Shipping."
    )
    assert told(text) == [
        ("imposed", ["United States"], ["Alba Trading Ltd"], "2016-06-20"),
        ("lifted", ["United States"], ["Norma Shipping"], "2016-06-20"),
    ]


def test_what_is_decided_is_told_in_turn():
    text = (
        "Canada's government has decided on the following. Firstly, the assets of Alba Trading Ltd"
        " are frozen."
    )
    assert [one[:3] for one in told(text)] == [
        ("imposed", ["Canada's government"], ["Alba Trading Ltd"])
    ]


FIVE = "Canada sanctioned five people on Monday. "
NAMED = [
    "Those listed, who include Jo Kemp and Ann Hall, deny it.",
    "Those from Mali are Jo Kemp and Ann Hall.",
    "Also on it are Jo Kemp and Ann Hall.",
    "Monday's action takes in Jo Kemp and Ann Hall.",
    "It takes in Jo Kemp and Ann Hall.",
    "They comprise Jo Kemp and Ann Hall.",
    "Its targets are Jo Kemp and Ann Hall.",
    "Prominent among them are Jo Kemp and Ann Hall.",
    "Figuring on the list are Jo Kemp and Ann Hall.",
]


@pytest.mark.parametrize("named", NAMED)
def test_the_next_sentence_names_some_of_those_counted(named):
    targets = ["five people", "Jo Kemp", "Ann Hall"]
    assert told(FIVE + named + " It was cold.") == [("imposed", ["Canada"], targets, "2016-06-20")]


LED_ON = [
    "notably Jo Kemp and Ann Hall",
    "among whom are Jo Kemp and Ann Hall",
    "the most prominent being Jo Kemp and Ann Hall",
    "of whom the best known are Jo Kemp and Ann Hall",
]


@pytest.mark.parametrize("led", LED_ON)
def test_the_same_sentence_names_some_of_those_counted(led):
    found = told(f"Canada sanctioned five people on Monday, {led}.")
    assert [one[2] for one in found] == [["five people", "Jo Kemp", "Ann Hall"]]


WHOM = [
    (
        (
            "OFAC is designating the Karen Army, a militia in Burma, as a criminal organization,"
            " along with its leader, Saw Thu, and his two sons, Saw Moo and Saw Chit, for scams."
        ),
        ["Karen Army", "Saw Thu", "Saw Moo", "Saw Chit"],
    ),
    (
        "Canada imposed sanctions on a network of five men and three firms on Monday.",
        ["five men", "three firms"],
    ),
    (
        "Canada put nine firms under sanctions on Monday: Alba Trading Ltd and eight others.",
        ["nine firms", "Alba Trading Ltd"],
    ),
    ("Canada sanctioned Jo Kemp and a bank that he owns, Alba Bank.", ["Jo Kemp", "Alba Bank"]),
    (
        "Canada sanctioned Jo Kemp and two firms that he owns, Alba Bank and Norma Shipping.",
        ["Jo Kemp", "Alba Bank", "Norma Shipping"],
    ),
    (
        "Jo Kemp and Ann Hall run a bank. Canada imposed sanctions on the two on Monday.",
        ["Jo Kemp", "Ann Hall"],
    ),
    (
        "Jo Kemp, Al Ho and Ann Hall run a bank. Canada imposed sanctions on all three on Monday.",
        ["Jo Kemp", "Al Ho", "Ann Hall"],
    ),
    (
        "Jo Kemp, Al Ho and Ann Hall run a bank. Canada imposed sanctions on the two firms.",
        ["the two firms"],
    ),
    (
        (
            "Canada on Monday threatened sanctions of its own, in close consultation with the"
            " United States, on Mali."
        ),
        ["Mali"],
    ),
]


@pytest.mark.parametrize(("text", "targets"), WHOM)
def test_whom_the_words_mean(text, targets):
    assert [one[2] for one in told(text)] == [targets]


STATUS = [
    (
        "The designation of Jo Kemp was lifted by Canada on Monday.",
        ("lifted", ["Canada"], ["Jo Kemp"]),
    ),
    (
        "The European Commission decided on Monday not to renew the sanctions against Jo Kemp.",
        ("lifted", ["European Commission"], ["Jo Kemp"]),
    ),
    (
        "Canada ended sanctions with respect to Jo Kemp on Monday.",
        ("lifted", ["Canada"], ["Jo Kemp"]),
    ),
    (
        "The European Union put forward listings of three Chinese banks on Monday.",
        ("proposed", ["European Union"], ["three Chinese banks"]),
    ),
    (
        "Norway asked for sanctions on three Chinese banks on Monday.",
        ("proposed", ["Norway"], ["three Chinese banks"]),
    ),
    (
        (
            "The Commission would harm trade, cut the lender Alba Bank off from transactions and"
            " blacklist the airline Norma."
        ),
        ("proposed", ["The Commission"], ["Alba Bank", "Norma"]),
    ),
    (
        "Canada decided on Monday to bar Alba Bank, freeze the assets of Jo Kemp and list Al Ho.",
        ("imposed", ["Canada"], ["Alba Bank", "Jo Kemp", "Al Ho"]),
    ),
    (
        "Russia on Monday vetoed a draft resolution that would have imposed sanctions on Mali.",
        ("blocked", [], ["Mali"]),
    ),
]


@pytest.mark.parametrize(("text", "record"), STATUS)
def test_what_is_done(text, record):
    assert [one[:3] for one in told(text)] == [record]


NOTHING = [
    "In London, the Foreign Office announced 100 sanctions on the same day.",
    "A customer who is put on a list by the European Union while goods are under way must wait.",
    "All funds that belong to persons listed in Annex I to the Regulation have to be frozen.",
    "Suppliers warrant that neither they nor their owners are named on the EU's sanctions list.",
    "India restricted exports of rice to protect its consumers.",
    (
        "Oslo Boers on Monday delisted four shipping firms whose accounts were late. The bourse"
        " runs a watch list of traded securities; an auditor looks into each disclosure. The SEC"
        " sanctioned three traders for insider dealing."
    ),
    "Nothing that was found would justify sanctioning Alba Trading Ltd, Canada said.",
    "The ministry maintained that sanctions on Cuba hurt nobody.",
    "A raid that hit the state bank came on Monday, Canada said.",
    "Trafigura had 41 sanctioned tankers in its port on Monday.",
    "The operator insures no vessel listed by the United States.",
    (
        "The Office of Financial Sanctions Implementation has put five new entries into its"
        " catalogue of Frequently Asked Questions on financial sanctions."
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_sanction(text):
    assert told(text) == []


def test_an_office_is_of_the_capital_that_the_sentence_opens_in():
    page = read_by_rules(OPENING + "In London, the Foreign Office sanctioned Alba Ltd on Monday.")
    assert [each.country for one in page.sanctions for each in one.imposers] == ["GB"]


def test_a_decision_is_of_whoever_took_it_and_not_of_who_answers_it():
    text = (
        "Moscow barred 61 Canadians on Monday in answer to Ottawa's decision of May 9 to sanction"
        " 18 organizers of camps."
    )
    assert [one[1:3] for one in told(text)] == [
        (["Moscow"], ["61 Canadians"]),
        (["Ottawa"], ["18 organizers of camps"]),
    ]


def test_those_counted_are_the_ones_a_decree_names_further_below():
    text = (
        "China on Wednesday sanctioned three Polish arms makers over a sale.\n\n"
        "The ministry spoke of countermeasures. Poland was angry. Warsaw has no formal ties.\n\n"
        "China put Alba Systems, Norma Dynamics and Dovre Optics on its sanctions list some hours"
        " earlier."
    )
    targets = ["Alba Systems", "Norma Dynamics", "Dovre Optics"]
    assert [one[1:3] for one in told(text)] == [(["China"], targets)]


NOTICE = """Financial Sanctions Notice

24/03/2025

On 24 March 2025 the Foreign, Commonwealth and Development Office updated the UK Sanctions List.

The following entries have been added to the consolidated list and are now subject to an asset freeze.

ADDITIONS

Individuals

1. KEMP, Jo Title: Mr DOB: 12/03/1968. Nationality: Belarus Group ID: 16811.

Entity

2. ALBA OPTICAL WORKS Address: 4 Zavodskaya Street, Borisov, Belarus. Group ID: 16812."""


def test_a_notice_names_an_entity_without_the_fields_behind_it():
    found = read_by_rules(NOTICE).sanctions
    names = [{target.name for target in one.targets} for one in found]
    assert names == [{"KEMP, Jo", "ALBA OPTICAL WORKS"}]


def test_what_others_did_on_days_of_their_own_for_the_same_reason():
    text = "Jo Kemp was sanctioned by Canada in 2014 and by Norway in 2015 for his ties to Mali."
    assert [(one[1], one[3]) for one in told(text)] == [(["Canada"], "2014"), (["Norway"], "2015")]


def test_two_departments_act_separately():
    text = (
        "The United States on Monday imposed sanctions on a refinery, the Treasury said. The State"
        " Department separately designated a terminal in Huizhou."
    )
    assert [one[1:3] for one in told(text)] == [
        (["United States"], ["a refinery"]),
        (["State Department"], ["a terminal in Huizhou"]),
    ]


def test_a_predecessor_who_is_not_named_is_not_whoever_came_after_him():
    text = (
        "The US sanctioned Iran on Monday. Trump had lifted none of the measures that his"
        " predecessor put in place in 2012."
    )
    assert [one[1] for one in told(text)] == [["US"]]


def test_the_individuals_of_a_part_are_those_whom_the_lead_counts():
    text = (
        "Japan and South Korea on Tuesday announced sanctions on North Korea, adding 15 workers and"
        " an entity to their blacklists.\n\nThe chief cabinet secretary said Japan is"
        " freezing the assets of the individuals.\n\nSouth Korea said it had put Kim Min and Kim"
        " Song on its sanctions list."
    )
    found = [(one[1], one[2]) for one in told(text)]
    assert (["Japan"], ["15 workers", "an entity"]) in found
    assert all("the individuals" not in targets for _, targets in found)
