# ruff: noqa: E501 - wordings read best on one line
"""Whom a sanction is aimed at: where the words that name a target begin and end."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

DATED = "GENEVA, June 23, 2016 (Agency) - "


def targets(text):
    article = article_from_text(DATED + text)
    (record,) = ground(article, RulesReader().draft_article(article)).sanctions
    return record.targets


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # goods of one ban are one target
        ("The Security Council banned North Korean exports of coal, iron, lead and seafood.", ["coal, iron, lead and seafood"]),
        ("Switzerland on Wednesday banned imports of Russian caviar and birch plywood.", ["Russian caviar and birch plywood"]),
        ("Japan banned exports of trucks, steel and aircraft parts to Russia.", ["Russia"]),
        ("The EU banned imports of Russian gold and froze the assets of Sberbank.", ["Russian gold", "Sberbank"]),
        # several countries in which a group is end its name, one does not
        ("The Treasury blacklisted two ship owners in Hong Kong and the Marshall Islands and two tankers.", ["two ship owners", "two tankers"]),
        ("Japan froze the assets of nine companies and three individuals from China, Namibia and North Korea.", ["nine companies", "three individuals"]),
        ("The Treasury sanctioned three persons in Malaysia on Monday.", ["three persons in Malaysia"]),
        # what only describes
        ("The US put the Houthis back on its list of “specially designated global terrorist” groups.", ["Houthis"]),
        ("The Commerce Department put seven supercomputing organizations on the list in April.", ["seven supercomputing organizations"]),
        ("The EU sanctioned nine officials, a chief of police among them, on Monday.", ["nine officials"]),
        ("The EU sanctioned nine officials, Ivan Petrov among them, on Monday.", ["nine officials", "Ivan Petrov"]),
        ("Japan put four Chinese entities, including a regional bank, on its list in July.", ["four Chinese entities"]),
        ("State-owned PDVSA was placed under US sanctions in January 2015.", ["PDVSA"]),
        # the list goes on behind what is said of the first
        ("Canada imposed sanctions on five generals who ran the camps and on two firms that fed them.", ["five generals", "two firms"]),
        (
            "The Treasury imposed sanctions on two leaders of the Nusra Front, a jihadist group fighting in Syria, and on two militias, Alpha and Beta.",
            ["two leaders of the Nusra Front", "Alpha", "Beta"],
        ),
        # a flow without its goods is that of the country spoken of
        ("The Security Council reacted to North Korea's nuclear test by banning trade in missile technology.", ["North Korea"]),
        ("A bid to stretch the arms embargo across all of Sudan failed in the Security Council on Tuesday.", ["Sudan"]),
        ("The State Department revoked the visas of 100 lawmakers and judges.", ["100 lawmakers and judges"]),
        # names in the sentences behind
        ("The EU froze the assets of eight people. At the top of the list are Rosa Murillo, the vice-president, and Julio Ortega.", ["eight people", "Rosa Murillo", "Julio Ortega"]),
        ("The EU froze the assets of eight people. They are joined by the head of parliament, Elias Porras.", ["eight people", "Elias Porras"]),
        ("Japan extended its ban on North Korean ships and its ban on imports and exports.", ["North Korean ships"]),
        # one count of several kinds
        ("Lithuania barred 16 Georgian judges, prosecutors and police officers from entry on Friday.", ["16 Georgian judges, prosecutors and police officers"]),
        ("Canada sanctioned 11 current and former senior Georgian officials on Friday.", ["11 current and former senior Georgian officials"]),
        ("The EU froze the assets of eight people close to the president.", ["eight people"]),
        # what is said of one of them in between
        ("The EU sanctioned Ivan Petrov, who ran the camp, and Anna Kot, a judge, on Monday.", ["Ivan Petrov", "Anna Kot"]),
        ("The EU sanctioned Alpha Metal, which makes drones, and its director, Ivan Petrov, on Monday.", ["Alpha Metal", "Ivan Petrov"]),
        ("The EU sanctioned Alpha Metal, a drone maker that supplies the army, and Beta Trade on Monday.", ["Alpha Metal", "Beta Trade"]),
        (
            "The EU froze the assets of nine people. The individuals affected include the head of the press office, Colin Marsh, Brigadier General Steven Ault, who commands the mission, and the chief editor of the Ledger newspaper, Paula White.",
            ["nine people", "Colin Marsh", "Steven Ault", "Paula White"],
        ),
        # names that go on
        ("The EU sanctioned the Mali Bank for Trade and Development and the Institute of Physics and Technology.", ["Mali Bank for Trade and Development", "Institute of Physics and Technology"]),
        ("Beijing sanctioned Lockheed Martin Corporation, Raytheon Missiles & Defense and their chief executives.", ["Lockheed Martin Corporation", "Raytheon Missiles & Defense", "their chief executives"]),
        ("The US imposed sanctions on Iran's petroleum and petrochemical sectors.", ["Iran's petroleum and petrochemical sectors"]),
        ("The Treasury sanctioned a network led by Ali Rezaei, an oil trader, on Monday.", ["a network"]),
        # by what it was done says on whom
        ("Japan expanded its sanctions on North Korea by freezing the assets of nine companies.", ["nine companies"]),
    ],
)  # fmt: skip
def test_where_targets_begin_and_end(text, wanted):
    assert [target.text for target in targets(text)] == wanted


@pytest.mark.parametrize(
    "naming",
    [
        "One of them is Anna Kot, a judge.",
        "One is Anna Kot, who ran the court.",
        "The best known is Anna Kot, who ran the court.",
        "The most prominent name on the list is Anna Kot, a judge.",
        "Anna Kot, a judge, tops the list.",
        "Anna Kot heads the blacklist.",
        "The list is headed by Anna Kot, a judge.",
        "The list features Anna Kot, a judge.",
        "Anna Kot, a judge, was included as well.",
        "Anna Kot, a judge, is among them.",
        "Among them is Anna Kot.",
        "Among them: Anna Kot.",
        "Those sanctioned: Anna Kot.",
        "Their number includes Anna Kot.",
        "The nine include Anna Kot.",
        "Named was Anna Kot.",
    ],
)
def test_a_sentence_names_one_of_those_told_of_right_before(naming):
    told = targets(f"The EU froze the assets of nine people on Monday. {naming}")
    assert [target.text for target in told] == ["nine people", "Anna Kot"]


@pytest.mark.parametrize(
    "other",
    [
        "One of them is in Mali.",
        "One is worth a billion dollars.",
        "Anna Kot, a judge, was surprised.",
        "Among them are many judges.",
        "A day passed. One of them is Anna Kot.",
        "Anna Kot heads the court.",
    ],
)
def test_a_sentence_that_names_none_of_them(other):
    told = targets(f"The EU froze the assets of nine people on Monday. {other}")
    assert [target.text for target in told] == ["nine people"]


def test_goods_are_a_sector_of_the_country_they_come_from():
    (goods,) = targets("Switzerland banned imports of Russian caviar and birch plywood.")
    assert (goods.kind.value, goods.country) == ("sector", "RU")


def test_a_short_name_is_of_the_kind_that_its_full_form_says():
    text = (
        "Coral Meridian Trading LLC, owned by Behrouz Kamali, paid for the parts. The Treasury"
        " sanctioned a network on Thursday. Those listed are Coral Meridian and Kamali."
    )
    kinds = {t.text: t.kind.value for t in targets(text)}
    assert (kinds["Coral Meridian"], kinds["Kamali"]) == ("company", "person")
