# ruff: noqa: E501 - wordings read best on one line
"""Wordings of ministries, law firms and wires: measures that act, laws, lists and parts."""

import pytest

from summarizer.readers.rules.sanctions.finding import find_sanctions
from summarizer.readers.rules.scene import Scene
from summarizer.sources import article_from_text

DATELINE = "GENEVA, March 6, 2025 (Agency) - "


def told(text):
    return find_sanctions(Scene(article_from_text(DATELINE + text)))


# wording, status, words of an imposer, words of each target
ALONE = [
    ("Canada denied visas to 12 Georgian officials.",
     "imposed", "Canada", ["12 Georgian officials"]),
    ("Sanctions were imposed on 20 shipping companies and two brokers by Britain.",
     "imposed", "Britain", ["20 shipping companies", "two brokers"]),
    ("Fresh sanctions have been imposed by Canada on 14 judges.",
     "imposed", "Canada", ["14 judges"]),
    ("OFAC announced sanctions, pursuant to E.O. 13382, against nine individuals and four entities in Iran, Turkey and Oman.",
     "imposed", "OFAC", ["nine individuals", "four entities in Iran"]),
    ("OFAC took action under Executive Order 13224 against three banks: (i) Bank of Tarsa, (ii) Ordibank and (iii) the Melal Credit Union.",
     "imposed", "OFAC", ["Bank of Tarsa", "Ordibank", "Melal Credit Union"]),
    ("OFAC placed on the Specially Designated Nationals and Blocked Persons (SDN) List nine Yemeni traders.",
     "imposed", "OFAC", ["nine Yemeni traders"]),
    ("OFAC removed the Paraguayan grocer Luis Achar from its Specially Designated Nationals List.",
     "lifted", "OFAC", ["Luis Achar"]),
    ("The designations of six generals were announced by Canada on Thursday.",
     "imposed", "Canada", ["six generals"]),
    ("China's Foreign Ministry sanctioned five American arms makers on Thursday.",
     "imposed", "Foreign Ministry", ["five American arms makers"]),
    ("The package, adopted by the European Union on Thursday, sanctions two Chinese refiners.",
     "imposed", "European Union", ["two Chinese refiners"]),
    ("The Security Council voted unanimously on Thursday to impose sanctions on Eritrea.",
     "imposed", "Security Council", ["Eritrea"]),
    ("Britain sanctioned Lukoil CEO Anton Belov and the bank's chairman on Thursday.",
     "imposed", "Britain", ["Anton Belov"]),
    ("Britain sanctioned Pavel Anin, chairman of Bank Tretya; Lev Osin, founder of a miner, who is worth two billion; and Rada Kirova, former head of the port of Aksai.",
     "imposed", "Britain", ["Pavel Anin", "Lev Osin", "Rada Kirova"]),
    ("London hit eight of Belarus's richest and most powerful businessmen with sanctions on Thursday.",
     "imposed", "London", ["eight of Belarus's richest and most powerful businessmen"]),
    ("According to Japan's foreign, trade and finance ministries, nine banks were added to the sanctions list on Thursday.",
     "imposed", "Japan", ["nine banks"]),
    ("OFAC issued a general license authorizing transactions with the government of Syria.",
     "eased", "OFAC", ["Syria"]),
    ("Export restrictions were applied by Japan to 31 trading houses on Thursday.",
     "imposed", "Japan", ["31 trading houses"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "status", "imposer", "targets"), ALONE, ids=[row[0][:60] for row in ALONE]
)
def test_a_wording_gives_one_record(text, status, imposer, targets):
    (record,) = told(text)
    assert record.status.value == status
    assert any(imposer in mention.text for mention in record.imposers)
    for wanted in targets:
        assert any(wanted in target.text for target in record.targets)


TOGETHER = [
    ("The Security Council met on Iran on Thursday. The resolution adds nine individuals to the UN blacklist.",
     [("imposed", "Security Council", "nine individuals")]),
    ("The EU approved new sanctions on Belarus on Thursday. The sanctions freeze the assets of 12 judges.",
     [("imposed", "EU", "12 judges")]),
    ("The Treasury announced sanctions on Thursday. Today's action designates seven companies.",
     [("imposed", "Treasury", "seven companies")]),
    ("Canada imposed sanctions on Russia on Thursday. Those newly listed by Ottawa include the banker Pavel Anin.",
     [("imposed", "Canada", "Pavel Anin")]),
    ("The EU imposed sanctions on Belarus on Thursday. Included are the television host Pavel Anin and the singer Lev Osin.",
     [("imposed", "EU", "Pavel Anin"), ("imposed", "EU", "Lev Osin")]),
    ("The US announced sanctions on 30 tankers on Thursday. The sanctions follow an attack by Iran on a port. The sanctions are enacted under Executive Order 13902.",
     [("imposed", "US", "30 tankers")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOGETHER, ids=[row[0][:60] for row in TOGETHER])
def test_what_sentences_tell_together(text, wanted):
    found = [
        (record.status.value, " ".join(i.text for i in record.imposers), target.text)
        for record in told(text)
        for target in record.targets
    ]
    for status, imposer, target in wanted:
        assert any(status == s and imposer in i and target in t for s, i, t in found), found


NOTHING = [
    "President Castillo has not yet decided to impose sanctions on Peru's neighbours.",
    "The president hasn't decided to impose new sanctions on Russia.",
    "An effort to have China approve more sanctions was not approved.",
    "The bank said it holds no accounts of Specially Designated Nationals.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING, ids=lambda value: value[:60])
def test_what_was_not_done_gives_none(text):
    assert told(text) == []
