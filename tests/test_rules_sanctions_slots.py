"""What stands in the slots of a sanction: whom a list names, whose they are, and why."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

OPENING = "LONDON, June 23, 2016 (Reuters) - Officials met on Thursday to talk of trade.\n\n"


def sanctions(text):
    article = article_from_text(OPENING + text)
    return ground(article, RulesReader().draft_article(article)).sanctions


TARGETS = [
    (
        (
            "The Treasury sanctioned 10 firms based in different countries including China,"
            " Malaysia and Turkey, as well as 17 ships."
        ),
        ["10 firms based in different countries", "17 ships"],
    ),
    (
        "The US imposed a visa ban on Ugandan officials accused of undermining the vote.",
        ["Ugandan officials"],
    ),
    (
        (
            "Iran sanctioned former Defense Secretary Mark Hall and Acting US Secretary of Defense"
            " Paul Kemp on Monday."
        ),
        ["Mark Hall", "Paul Kemp"],
    ),
    (
        "Canada designated firms from Belarus, Moscow's staunch ally, including Belarusbank.",
        ["firms from Belarus", "Belarusbank"],
    ),
    (
        "Those implicated in the death of Ann Hall were sanctioned by Canada on Monday.",
        ["Those implicated in the death of Ann Hall"],
    ),
    (
        "Canada sanctioned members of the State Council, Jo Kemp and Ann Hall, and a bank.",
        ["Jo Kemp", "Ann Hall", "a bank"],
    ),
    (
        "Canada sanctioned the firm Alba Ltd, its owner Jo Kemp, former director and owner Al Ho.",
        ["Alba Ltd", "Jo Kemp", "Al Ho"],
    ),
    ("The US sanctioned eight aides. It did not name those who were sanctioned.", ["eight aides"]),
]


@pytest.mark.parametrize(("text", "targets"), TARGETS)
def test_whom_a_list_names(text, targets):
    assert [target.text for one in sanctions(text) for target in one.targets] == targets


HOMES = [
    ("The US designated Dubai-based Swedish Trading Co. on Monday.", "company", "AE"),
    ("The US designated the crude carrier Oman Pride on Monday.", "vessel", None),
]


@pytest.mark.parametrize(("text", "kind", "country"), HOMES)
def test_whose_they_are(text, kind, country):
    [one] = sanctions(text)
    assert [(target.kind.value, target.country) for target in one.targets] == [(kind, country)]


REASONS = [
    (
        'Canada sanctioned "men responsible for abuses" in Mali two years after the coup.',
        "responsible for abuses",
    ),
    ("Canada sanctioned three firms for selling drones to Mali.", "for selling drones to Mali"),
    ("Canada sanctioned three buyers of equipment for enriching uranium on Monday.", None),
    ("Canada imposed sanctions on Mali to press it to give up plans for a new assembly.", None),
    ("The US designated three firms for placement on the SDN List.", None),
    ("Canada barred Jo Kemp from its territory for good on Monday.", None),
    ("Canada halted exports of sensors for drones to Mali, and imposed sanctions on it.", None),
    ("The EU agreed on sanctions against nine men after a month of wrangling over the list.", None),
    ("Canada blacklisted an exporter that it accuses of moving cash for Hezbollah.", None),
    ("The US sanctioned two men, citing people familiar with the case.", None),
    ("The US sanctioned two men, citing their role in a coup.", "citing their role in a coup"),
    (
        "Canada froze the assets of two firms over the arms trade, and put Mali on notice.",
        "over the arms trade",
    ),
    (
        "Canada sanctioned Jo Kemp over abuses, killings and torture.",
        "over abuses, killings and torture",
    ),
    (
        "The US sanctioned Jo Kemp for having materially assisted, sponsored, or helped the army.",
        "for having materially assisted, sponsored, or helped the army",
    ),
    (
        "The US imposed sanctions on six firms in retaliation for the sale of arms to Taiwan.",
        "in retaliation for the sale of arms to Taiwan",
    ),
    ("The EU renewed its arms embargo on Mali for one year until 20 February 2021.", None),
    ("Canada imposed an entry ban for 364 Russian politicians on Monday.", None),
    ("Canada sanctioned Jo Kemp over abuses, just hours after a rally.", "over abuses"),
    ("Canada announced sanctions on nine men over the weekend, part of a broad push.", None),
    ("The US sanctioned three men for two missile tests on Monday.", "for two missile tests"),
    (
        "Canada sanctioned Anna Hall for six years of crimes, putting pressure on Mali.",
        "for six years of crimes",
    ),
    ("The United States expanded the sanctions list for Russia and Belarus.", None),
    (
        "The US sanctioned three men for bribes, but the measures left their firm alone.",
        "for bribes",
    ),
    (
        "The US sanctioned Iran for its missile program, according to a diplomat.",
        "for its missile program",
    ),
]


@pytest.mark.parametrize(("text", "reason"), REASONS)
def test_why(text, reason):
    [one] = sanctions(text)
    assert (one.reason and one.reason.text) == reason


def test_an_official_is_not_called_by_half_of_his_country():
    [one] = sanctions("The cabinet of New Zealand Prime Minister Jo Kemp listed eight Russians.")
    assert [(m.name, m.country) for m in one.imposers] == [("Jo Kemp", "NZ")]


ANNOUNCED = [
    ("The EU announced lifting the trade and financial sanctions on Mali on Monday.", "lifted"),
    ("The EU agreed on easing sanctions on Mali on Monday.", "eased"),
    ("The EU announced extending sanctions on Mali on Monday.", "extended"),
    ("The EU announced imposing sanctions on Mali on Monday.", "imposed"),
]


@pytest.mark.parametrize(("text", "status"), ANNOUNCED)
def test_what_was_announced(text, status):
    assert [one.status.value for one in sanctions(text)] == [status]


def test_whose_plan_it_is():
    text = "German officials have condemned US plans to expand sanctions on Mali, writes the Sun."
    [one] = sanctions(text)
    assert [(m.country, len(one.targets)) for m in one.imposers] == [("US", 1)]


def test_a_bill_is_not_of_whoever_acted_before():
    text = (
        "President Trump imposed sanctions on Mali on Monday.\n\n"
        "Jo Kemp spoke. Ann Hall wept. It was late. The legislation sponsored by Jo Kemp would"
        " impose sanctions on Cuba."
    )
    assert [one.imposers[0].name for one in sanctions(text)] == ["Trump"]


def test_who_speaks_of_sanctions_does_not_impose_them():
    text = "The US issued a statement praising sanctions imposed on Mali by the EU on Monday."
    assert [m.name for one in sanctions(text) for m in one.imposers] == ["EU"]


def test_who_is_urged_to_reconsider_imposes_nothing():
    text = "Bishkek urged President Jo Kemp to reconsider recently imposed sanctions on its banks."
    assert sanctions(text) == ()


def test_who_sanctioned_one_has_since_designated_others():
    text = "The Treasury sanctioned Venezuelan lender Alba in 2019 and has since listed nine firms."
    assert {m.name for one in sanctions(text) for m in one.imposers} == {"Treasury"}


def test_a_body_that_only_met_is_not_asked_to_adopt_a_plan():
    [one] = sanctions(
        "Japan, following a meeting of the leaders of the Group of Seven (G7), said it would expand"
        " sanctions against Russia."
    )
    assert one.adopting_body is None


def test_a_body_that_is_asked_is_told():
    [one] = sanctions("The US asked the UN Security Council to blacklist five of the men.")
    assert one.adopting_body is not None
