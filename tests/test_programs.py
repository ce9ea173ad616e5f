"""OpenSanctions programme codes: only where exactly one fits."""

import pytest

from summarizer.normalize.programs import program_code
from summarizer.normalize.tables import read_table

BY_BASIS = [
    ("Executive Order 13382", "US-NON-PROLIF"),
    ("E.O. 13382", "US-NON-PROLIF"),
    ("Executive Order (E.O.) 13382", "US-NON-PROLIF"),
    ("section 1(a)(iii) of E.O. 13382", "US-NON-PROLIF"),
    ("Executive Order 13810", "US-NK"),
    ("EO 13722", "US-NK"),
    ("Executive Order 13850", "US-VEN"),
    ("Executive Order 14024", "US-RUSHAR"),
    ("Executive Order 14312", "US-SYR-REL"),
    ("Executive Order 13224", "US-TERR"),
    ("Executive Order 13846", "US-IRAN"),
    ("Council Regulation (EU) No 833/2014", "EU-RUS"),
    ("Council Regulation (EU) No 269/2014", "EU-UKR"),
    ("Council Regulation (EU) 2017/1509", "EU-PRK"),
    ("Regulation (EU) No 267/2012", "EU-IRN"),
    ("resolution 1718 (2006)", "UN-SC1718"),
    ("Resolution 2397", "UN-SC1718"),
    ("Resolution 1929", "UN-SC1737"),
    ("resolution 2216", "UN-SC2140"),
    ("Russia (Sanctions) (EU Exit) Regulations 2019", "GB-RUS"),
    ("Sudan (Sanctions) Regulations 2020", "GB-SDN"),
    (
        "Democratic People\u2019s Republic of Korea (Sanctions) (EU Exit) Regulations 2019",
        "GB-DPRK",
    ),
    ("Special Economic Measures Act", "CA-SEMA"),
    ("Justice for Victims of Corrupt Foreign Officials Act", "CA-JVCFOA"),
    ("Global Magnitsky Human Rights Accountability Act", "US-GLOMAG"),
]
NO_BASIS = [
    "Executive Order 99999",
    "Executive Orders 13382 and Executive Order 14024",
    "General License 47B",
    "Autonomous Sanctions Regulations 2011",
    "a law of 12/2014",
]
BY_COUNTRY = [
    (None, "UN Security Council", ["KP"], None, "UN-SC1718"),
    (None, "United Nations", ["YE"], None, "UN-SC2140"),
    (None, "Council of the European Union", ["KP"], None, "EU-PRK"),
    (None, "EU", ["BY"], None, "EU-BLR"),
    (None, "EU", ["RU"], None, None),
    ("GB", "Britain", ["RU"], None, "GB-RUS"),
    ("GB", "Britain", ["RU"], "for cyber attacks", None),
    ("US", "Treasury Department", ["KP"], None, None),
    ("JP", "Japan", ["KP"], None, None),
    ("CH", "Switzerland", ["KP"], None, "SECO-NORTHKOREA"),
    ("AU", "Australia", ["RU", "KP"], None, None),
    (None, "NATO", ["RU"], None, None),
    (None, None, ["KP"], None, None),
    ("GB", "Britain", [], None, None),
]


@pytest.mark.parametrize(("basis", "code"), BY_BASIS)
def test_by_legal_basis(basis, code):
    assert program_code(basis, None, None, [], None) == code


@pytest.mark.parametrize("basis", NO_BASIS)
def test_no_guess_from_a_basis_that_does_not_say(basis):
    assert program_code(basis, "US", "United States", ["KP"], None) is None


@pytest.mark.parametrize(("country", "name", "targets", "reason", "code"), BY_COUNTRY)
def test_by_authority_and_country(country, name, targets, reason, code):
    assert program_code(None, country, name, targets, reason) == code


def test_table_names_each_program_once():
    codes = [row["code"] for row in read_table("programs")]
    assert len(codes) == len(set(codes))
