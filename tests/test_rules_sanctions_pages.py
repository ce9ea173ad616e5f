"""Wordings of ministries and trade papers: what lists are, what laws allow, what took effect."""

import pytest
from support.reading import read_by_rules

from summarizer.normalize.numbers import parse_count

LEAD = (
    "WASHINGTON, June 23, 2022 (Reuters) - The United States imposed sanctions on six Iranian"
    " companies on Thursday.\n\nThe measures block their assets.\n\n"
)

NONE = [
    "It is the third case this year of OFAC taking action against rings of shipowners.",
    "The ministry keeps further restricted party lists, including one of closed shipyards.",
    "The paper names no one, but the annex, which includes entities subject to limits, grew.",
    "An order authorizes the cabinet to impose sanctions with respect to Iran's ports.",
    "The lender was sanctioned by the six members of a Gulf forum for paying armed groups.",
    "The annex includes men whose assets are blocked wherever they bank.",
    "OFAC answered questions about an order that expanded its sanctions authority over ports.",
]

QUOTED = (
    'Canada lifted sanctions "on two former ministers of Iran and four trading houses'
    ' previously involved in the sales," its foreign minister said.'
)

TOLD = [
    ("Canada lifted a few Iran-related sanctions on Thursday.", "lifted", ["Iran"]),
    (
        QUOTED,
        "lifted",
        ["two former ministers of Iran", "four trading houses"],
    ),
    (
        "In July 2012, Norway imposed restrictive measures (sanctions) against Syria.",
        "imposed",
        ["Syria"],
    ),
]


def _told(sentence):
    found = read_by_rules(LEAD + sentence).sanctions
    return [s for s in found if s.trigger.start >= len(LEAD) - 2]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_action(sentence):
    assert not _told(sentence)


@pytest.mark.parametrize(("sentence", "status", "targets"), TOLD)
def test_what_is_one(sentence, status, targets):
    (action,) = _told(sentence)
    assert action.status.value == status
    assert [t.text for t in action.targets] == targets


PLAIN = "LONDON, June 23, 2022 (Reuters) - Stocks rose on Thursday.\n\nTraders were surprised.\n\n"

WHO_AND_WHOM = [
    (
        "On Friday Japan, in coordination with the G7, sanctioned two banks.",
        ["Japan"],
        ["two banks"],
    ),
    (
        "Canada sanctioned three Syrians, one Iranian and a trading house it said had paid.",
        ["Canada"],
        ["three Syrians", "one Iranian", "a trading house"],
    ),
    (
        "Canada imposed sanctions on four prison officials and revoked visas of their wives.",
        ["Canada"],
        ["four prison officials"],
    ),
    (
        "The EU hit Belarus with fresh sanctions Monday targeting nine former judges.",
        ["EU"],
        ["nine former judges"],
    ),
    (
        "Japan barred entry to 12 Syrian officers and 30 of their relatives.",
        ["Japan"],
        ["12 Syrian officers", "30 of their relatives"],
    ),
    ("Canada sanctioned Bali bombing suspect Umar Hadi.", ["Canada"], ["Umar Hadi"]),
    ("Britain designated over 250 firms.", ["Britain"], ["over 250 firms"]),
    (
        "Russia's foreign ministry stated that both banks had been sanctioned by Japan in May.",
        ["Japan"],
        ["both banks"],
    ),
    (
        "The Treasury Department has blocked and put on its blacklist four judges.",
        ["Treasury Department"],
        ["four judges"],
    ),
    ("President Trump on Monday authorized more sanctions against Cuba.",
      ["Trump"], ["Cuba"]),
    (
        "Canada sanctioned three mine owners in the boldest move so far to crack down on fraud.",
        ["Canada"],
        ["three mine owners"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "imposers", "targets"), WHO_AND_WHOM)
def test_who_acts_on_whom(sentence, imposers, targets):
    action = read_by_rules(PLAIN + sentence).sanctions[0]
    assert action.status.value == "imposed"
    assert [i.name for i in action.imposers] == imposers
    assert [t.text for t in action.targets][: len(targets)] == targets


def test_who_provoked_an_action_did_not_take_it():
    found = read_by_rules(
        f"{PLAIN}The sanctions were imposed following a string of rocket tests by North Korea."
    ).sanctions
    assert all(i.name != "North Korea" for s in found for i in s.imposers)


NAMED_LATER = (
    f"{PLAIN}Canada sanctioned four Syrian officials on Thursday.\n\nThe step had long been"
    " expected.\n\nIt comes amid new tension.\n\nDiplomats met in Geneva.\n\nAmong the sanctioned"
    " individuals are Nabil Hourani, director of a prison near Homs, and Samir Kassab"
    "."
)


def test_names_are_added_where_they_are_told_as_listed_further_below():
    (action,) = read_by_rules(NAMED_LATER).sanctions
    assert {"Nabil Hourani", "Samir Kassab"} <= {t.text for t in action.targets}


def test_whom_sanctions_are_against_does_not_extend_them():
    found = read_by_rules(
        f"{PLAIN}Sanctions against Russia, above all travel bans targeting 60 judges, were"
        " extended on Monday."
    ).sanctions
    assert all(i.name != "Russia" for s in found for i in s.imposers)


def test_the_day_of_a_law_is_not_that_of_the_action():
    (action,) = _told("Canada designated two banks pursuant to its May 2019 decree on Syria.")
    assert action.date is None or action.date.value != "2019-05"


@pytest.mark.parametrize(
    ("text", "value"),
    [("a group of five officials", 5), ("a network of 12 firms", 12), ("a bank", 1)],
)
def test_a_group_counts_its_members(text, value):
    assert parse_count(text).value == value


@pytest.mark.parametrize("text", ["a range of people", "a significant number of individuals"])
def test_an_uncounted_group_counts_nobody(text):
    assert parse_count(text) is None


def test_the_government_is_that_of_the_dateline():
    (action,) = read_by_rules(
        "TOKYO, April 7, 2023 (Kyodo) - Prices rose in Japan.\n\nThe government also approved a"
        " freeze on the assets of two Russian firms on Friday."
    ).sanctions
    assert [i.name for i in action.imposers] == ["Japan"]


def _with_lead(sentence):
    return read_by_rules(
        "BRUSSELS, June 22, 2018 (Reuters) - The European Union extended its sanctions against"
        f" Russia on Friday.\n\n{sentence}"
    ).sanctions


def test_whom_the_measures_apply_to_is_no_second_action():
    (action,) = _with_lead("The sanctions apply to 60 judges and 12 shipyards.")
    assert "60 judges" in [t.text for t in action.targets]


def test_when_the_measures_take_effect_is_no_second_action():
    assert len(_with_lead("The sanctions take effect next week and cover its ports.")) == 1


def test_sectors_with_one_noun_are_one_target():
    found = _with_lead("Canada imposed sanctions on Iran's mining, energy and financial sectors.")
    assert [t.text for t in found[-1].targets] == ["Iran's mining, energy and financial sectors"]


def test_an_expiry_date_is_not_the_day_of_an_extension():
    found = _with_lead("Japan extended its sanctions on Iran beyond their April 14 expiry date.")
    assert all(s.date is None or s.date.value != "2018-04-14" for s in found)


def test_what_a_threat_asks_for_is_no_target():
    (action,) = _with_lead(
        "Japan warned it would sanction a line if it did not stop buying coal from Mali."
    )[1:]
    assert [t.text for t in action.targets] == ["a line"]


@pytest.mark.parametrize(
    ("sentence", "targets"),
    [
        ("Canada imposed sanctions on Iran's defense, mining and shipping sectors.",
         ["Iran's defense, mining and shipping sectors"]),
        ("Canada will impose sanctions on Sudan within 30 days.", ["Sudan"]),
        ("Canada threatened sanctions against Sudan within six weeks.", ["Sudan"]),
    ],
)  # fmt: skip
def test_when_it_will_be_is_no_part_of_a_target(sentence, targets):
    (action,) = read_by_rules(PLAIN + sentence).sanctions
    assert [t.text for t in action.targets] == targets


def test_whether_somebody_will_act_is_open():
    assert not read_by_rules(
        f"{PLAIN}Asked whether Rome would increase sanctions on Minsk, the envoy said nothing."
    ).sanctions


TARGETS_ALONE = [
    (
        "Canada sanctioned individuals responsible for torture and rights violations in Mali.",
        ["individuals responsible for torture"],
    ),
    ("Canada sanctioned six judges and 18 firms on the stated basis that they are linked.",
     ["six judges", "18 firms"]),
    ("Canada imposed sanctions on Russian Presidential Envoy to the Far East Ivan Orlov.",
     ["Ivan Orlov"]),
    ("Canada imposed sanctions on Iran's Ambassador to Iraq Karim Sadeghi.", ["Karim Sadeghi"]),
    ("Canada sanctioned 12 firms (mostly small traders in the south.", ["12 firms"]),
    ("Canada sanctioned 28 groups, firms and individuals engaged in or supporting fraud.",
     ["28 groups, firms and individuals"]),
    ("Canada removed Karim Haddad – President of the Homs-based House of Elders – from its list.",
     ["Karim Haddad"]),
    ("Canada's sanctions package also includes adding several dozen judges to its blacklist.",
     ["several dozen judges"]),
    ("Canada imposed sanctions on the daughters of Karim Haddad and Samir Kassab.",
     ["the daughters of Karim Haddad and Samir Kassab"]),
    ("Canada imposed sanctions on military members of Mali's Transition Council.",
     ["military members of Mali's Transition Council"]),
    ("Canada sanctioned Karim Haddad and Border Force Commander Brig. Gen. Samir Kassab.",
     ["Karim Haddad", "Samir Kassab"]),
    ("Canada sanctioned Karim Haddad, ex-head of the Propaganda and Agitation Department of the Front.",
     ["Karim Haddad"]),
    ("Canada sanctioned Guinea's National Committee for Rally and Development (CNRD).",
     ["National Committee for Rally and Development"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "targets"), TARGETS_ALONE)
def test_what_only_describes_is_no_target(sentence, targets):
    (action,) = read_by_rules(PLAIN + sentence).sanctions
    assert [t.text for t in action.targets] == targets


@pytest.mark.parametrize(
    "sentence",
    [
        "Switzerland did not (yet) designate Sberbank.",
        "The six officers add to the 19 previously listed by Britain.",
        "The mandate shall also apply to the measures imposed in resolutions 2270 and 2321.",
        "The restriction on elections of Malians to the bloc's posts was lifted by the bloc.",
    ],
)
def test_what_was_not_done_or_is_on_nobody(sentence):
    found = read_by_rules(f"{PLAIN}The Security Council met.\n\n{sentence}").sanctions
    assert not any(s.targets or s.status.value == "imposed" for s in found)


def test_whose_borders_are_closed_did_not_open_them():
    found = read_by_rules(f"{PLAIN}The closure of land borders to Niger is suspended.").sanctions
    assert all(i.name != "Niger" for s in found for i in s.imposers)


@pytest.mark.parametrize(
    ("whom", "country"),
    [
        ("22 citizens of Russia and Belarus", None),
        ("22 citizens of Russia", "RU"),
        ("two Russian and Syrian bankers", None),
        ("12 firms in China and Iran", None),
        ("12 firms in China", "CN"),
    ],
)
def test_those_of_several_lands_are_of_none(whom, country):
    (action,) = read_by_rules(f"{PLAIN}Canada imposed sanctions on {whom}.").sanctions
    assert [t.country for t in action.targets] == [country]


def test_a_force_is_no_company():
    (action,) = read_by_rules(f"{PLAIN}Canada sanctioned the Rwandan Defense Force.").sanctions
    assert action.targets[0].kind.value == "organization"


def test_what_somebody_is_a_part_of_is_no_target():
    found = read_by_rules(f"{PLAIN}Britain imposed sanctions as part of the Union.").sanctions
    assert not any(s.targets for s in found)


def test_who_is_on_a_list_strikes_nobody_off():
    found = read_by_rules(
        f"{PLAIN}Karim Haddad had been struck off the list of four Sudanese subject to sanctions."
    ).sanctions
    assert all(i.country != "SD" for s in found for i in s.imposers)


def test_names_behind_a_counted_group_are_of_its_kind():
    (action,) = read_by_rules(
        f"{PLAIN}Three companies were designated by Canada: Importadora Lima, Bodega Sur and Casa"
        " Verde."
    ).sanctions
    assert {t.kind.value for t in action.targets} == {"company"}


def test_where_those_are_of_whom_a_clause_is_told_is_no_target():
    (action,) = read_by_rules(
        f"{PLAIN}Canada sanctioned banks in Syria that it had listed."
    ).sanctions
    assert [t.text for t in action.targets] == ["banks in Syria"]


@pytest.mark.parametrize(
    ("whom", "kind"),
    [
        ("Raytheon Canada", "company"),
        ("Karim Jordan", "person"),
        ("Russian energy resources", "sector"),
    ],
)
def test_what_a_bare_name_is(whom, kind):
    (action,) = read_by_rules(f"{PLAIN}China imposed an embargo on {whom}.").sanctions
    assert [t.kind.value for t in action.targets] == [kind]
