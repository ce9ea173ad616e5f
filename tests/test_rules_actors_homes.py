"""Whose persons are: of those aimed at, of those often in the news, of those at home."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.readers.rules.scene import Scene
from summarizer.sources.files import article_from_text

PERSONS = [
    # whoever is aimed at is not of the country that acts
    ("Canada on Monday sanctioned Defence Minister Zoltar Quimby.", "Zoltar Quimby", None),
    (
        "The steps by Norway and Canada against Finance Minister Zoltar Quimby are new.",
        "Zoltar Quimby",
        None,
    ),
    (
        "Canada listed nine Haitians, among them former senator Zoltar Quimby.",
        "Zoltar Quimby",
        "HT",
    ),
    (
        "Switzerland froze the funds of eight Belarusian officials, including Zoltar Quimby.",
        "Zoltar Quimby",
        "BY",
    ),
    (
        "They include a ship, the Kyrgyz exchange Altyn and a director, Zoltar Quimby.",
        "Zoltar Quimby",
        None,
    ),
    (
        "Canada listed three Haitian nationals: Jo Kemp, a trader; and former senator Zora Quimby.",
        "Zora Quimby",
        "HT",
    ),
    (
        "It rained. Haitian officials named two men: Jo Kemp and former envoy Zora Quimby.",
        "Zora Quimby",
        None,
    ),
    # whoever tells of it is
    (
        "New Zealand has sanctioned nine ships, Foreign Minister Zora Quimby said.",
        "Zora Quimby",
        "NZ",
    ),
    # those often in the news
    ("France spoke of Mike Pompeo. The US was silent.", "Mike Pompeo", "US"),
    ("Canada sanctioned Rosario Murillo. Nicaragua was silent.", "Rosario Murillo", "NI"),
    ("The US waits. Ann Hall, a Haiti expert at a bank, left. Haiti waits.", "Ann Hall", None),
    ("Seoul sanctioned nine people, one named Kim Chol-min. South Korea.", "Kim Chol-min", None),
    ("Jo Kemp called on Bosnia's Foreign Minister, Igor Hall, to go.", "Igor Hall", "BA"),
    ("Bosnian Serb leader Jo Kemp spoke.", "Jo Kemp", "BA"),
    (
        "So Mali's army left, and Norway's navy.\n\nIt was late. Foreign Minister Jo Kemp spoke.",
        "Jo Kemp",
        None,
    ),
    # whose body words point to
    (
        'Norway\'s foreign ministry said so. "It is late," its spokeswoman, Zora Quimby, added.',
        "Zora Quimby",
        "NO",
    ),
    (
        "Norway's army is in Kenya. It stays. Colonel Zora Quimby, its spokesman, said so.",
        "Zora Quimby",
        "NO",
    ),
    (
        'Kenya\'s defence ministry waits. It is late. "No," a ministry spokesman, Jo Quimby, said.',
        "Jo Quimby",
        "KE",
    ),
    ('Norway\'s oil ministry waits. "No," spokesman Zora Quimby said.', "Zora Quimby", "NO"),
    ("Norway's foreign ministry waits. Spokesperson Zora Quimby agreed.", "Zora Quimby", "NO"),
    ('Kenya\'s envoy was the first to speak. "It is late," Zora Quimby said.', "Zora Quimby", "KE"),
    ('Kenya\'s envoy, Jo Kemp, spoke. "It is late," Zora Quimby said.', "Zora Quimby", None),
    ("It rained there. Anna Berg (Norway) said that it was late.", "Anna Berg", "NO"),
    ("Iran waits. Britain acts, said the foreign secretary, Sir Jo Quimby.", "Sir Jo Quimby", "GB"),
    ("The North tested it. North Korea's leader Kim Jong-Un saw it.", "Kim Jong-Un", "KP"),
    ("The junta is in Kenya. Colonel Zora Quimby, its spokesman, said so.", "Zora Quimby", None),
    ("Norway sanctioned the brigade and its commander, Zora Quimby.", "Zora Quimby", None),
    ("Norway met the rebels at Nairobi; their leader, Zora Quimby, left.", "Zora Quimby", "NO"),
    # spelled as one country alone spells them
    ("Japan said so. China waits, Foreign Ministry spokesman Lu Yiping said.", "Lu Yiping", "CN"),
    ("Japan said so. The paper quoted Lu Yiping, a trader.", "Lu Yiping", None),
    ("Georgia waits. Norway listed the banker Zaza Lomidze.", "Zaza Lomidze", "GE"),
    ("Taiwan and China wait. Legislator Ho Cheng-en left.", "Ho Cheng-en", "TW"),
    # holders of an office that one of the countries named has
    (
        "Syria waits. The US left. It is late, said Corinne Hale, deputy assistant secretary of state.",
        "Corinne Hale",
        "US",
    ),
    ("Syria waits. Britain left. The Europe minister, Zora Quimby, agreed.", "Zora Quimby", "GB"),
    (
        "Syria, France and Britain wait. The Europe minister, Zora Quimby, agreed.",
        "Zora Quimby",
        None,
    ),
    ("Iran tested it. The US waits. Senator Zora Quimby agreed.", "Zora Quimby", "US"),
    ("Haiti and the US wait. Senator Zora Quimby agreed.", "Zora Quimby", None),
    ("They wait for the US. Social Democrat lawmaker Zora Quimby agreed.", "Zora Quimby", None),
    (
        "Cuba and the US wait. Zora Quimby, secretary of state and son of Cuban exiles, agreed.",
        "Zora Quimby",
        "US",
    ),
    # the land that leads, behind the hour and not within what is told
    ("09:20 Canada imposes sanctions. Foreign Minister Zora Quimby says so.", "Zora Quimby", "CA"),
    ("Kenya waits. Norway is at war, said Foreign Minister Zora Quimby.", "Zora Quimby", "KE"),
    ("A US Aegis site was opened by Prime Minister Zora Quimby.", "Zora Quimby", None),
    # of a body at work in a town people of all countries may be
    ("Zora Quimby, an analyst at a forum in Oslo, left.", "Zora Quimby", None),
    # what is done to somebody's assets or with a country's words does not tell
    ("Ottawa froze any Canadian assets of Zora Quimby, a trader.", "Zora Quimby", None),
    ("OFAC removed a former customs chief, Zora Quimby.", "Zora Quimby", None),
    ("A Lausanne-based panel found that Zora Quimby had paid.", "Zora Quimby", None),
    ("They listed Zora Quimby, chair of a commission on China.", "Zora Quimby", None),
    (
        "China acted. The nine, who include adviser Jo Kemp and ex-envoy Jo Hall, also wait.",
        "Jo Kemp",
        None,
    ),
    # who holds an office for many states, was only born there, or looks at a country
    ("Belarus waits. It expelled Zora Quimby, the EU's ambassador.", "Zora Quimby", None),
    ("The court heard Zora Quimby, a Russian-born tycoon.", "Zora Quimby", None),
    (
        "US missile site opens\n\nIt was seen by Prime Minister Zora Quimby on Monday.",
        "Zora Quimby",
        None,
    ),
    # of whom nothing is told, in an article that speaks of its own country alone
    (
        "OSLO, May 3 (Reuters) - Norway waits. It rained, said Zora Quimby, a baker.",
        "Zora Quimby",
        "NO",
    ),
    ("OSLO, May 3 (Reuters) - Norway sanctioned Zora Quimby, a baker.", "Zora Quimby", None),
    (
        "OSLO, May 3 (Reuters) - Norway and Kenya wait. It rained, said Zora Quimby.",
        "Zora Quimby",
        None,
    ),
    # those at home
    ("ISLAMABAD, May 3 (Reuters) - Pakistan waits. Mayor Zora Quimby spoke.", "Zora Quimby", "PK"),
    (
        "ISLAMABAD, May 3 (Reuters) - Pakistan and India met. India left. Mayor Zora Quimby spoke.",
        "Zora Quimby",
        None,
    ),
]


@pytest.mark.parametrize(("text", "name", "country"), PERSONS)
def test_whose_a_person_is(text, name, country):
    assert {e.name: e.country for e in Scene(article_from_text(text)).entities.all}[name] == country


SHARED = [
    ("TOKYO, May 3, 2020 - The Supreme Court met on Monday, Zora Quimby said.", None),
    ("Ottawa, May 3, 2020 - The Supreme Court of the United States met, she said.", "US"),
    ("Canberra, May 3, 2020 - The Ministry of Defence said the ship had sailed.", None),
    ("Canberra, May 3, 2020 - Britain's Ministry of Defence said the ship had sailed.", "GB"),
]


@pytest.mark.parametrize(("text", "country"), SHARED)
def test_a_name_that_many_bodies_bear_is_of_a_state_that_the_article_names(text, country):
    article = article_from_text(text)
    actors = ground(article, RulesReader().draft_article(article)).actors
    found = [a.country for a in actors if a.name.split("'s ")[-1].startswith(BODIES)]
    assert found == [country]


BODIES = ("Supreme Court", "Ministry of Defence")


def test_whose_spokesman_somebody_is_by_the_body_before():
    text = (
        "TEHRAN, May 3, 2020 - Iran tested a rocket. Foreign ministry spokesman Zan Quimby spoke."
    )
    people = {e.name: e.country for e in Scene(article_from_text(text)).entities.all}
    assert people["Zan Quimby"] == "IR"


def test_who_tells_of_ships_is_none():
    for title in ("Foreign Minister Zora Quimby", "the Ministry of Defence"):
        named = Scene(article_from_text(f"Canada stopped nine ships, {title} said.")).entities.all
        assert "vessel" not in {entity.kind.value for entity in named}


CONGRESS = [
    ('"It holds," said Senate Minority Leader Mitch Hall. The US waits.', "Mitch Hall"),
    ("The US waits. Jo Kemp (D-NH) left.", "Jo Kemp"),
]


@pytest.mark.parametrize(("text", "name"), CONGRESS)
def test_members_of_congress(text, name):
    assert name in {e.name for e in Scene(article_from_text(text)).entities.all if e.is_person}


def test_names_of_one_company_and_of_no_ship():
    text = "Chevron Corp. left. Chevron told of nine ships, Duterte's spokesman, Jo Kemp, said."
    found = {e.name: e.kind.value for e in Scene(article_from_text(text)).entities.all if e.party}
    assert found["Chevron Corp."] == "company"
    assert "Chevron" not in found
    assert "vessel" not in found.values()


ACTED_ON = [
    ("The United States blacklisted Golden Heron Energy on Monday.", "Golden Heron Energy"),
    ("Britain sanctioned Orlan Oil in May.", "Orlan Oil"),
    ("Canada froze Sahara Trading out of its markets.", "Sahara Trading"),
]


@pytest.mark.parametrize(("text", "name"), ACTED_ON)
def test_a_firm_is_not_of_the_country_that_acts_on_it(text, name):
    article = article_from_text("GENEVA, March 6, 2025 (Agency) - " + text)
    found = ground(article, RulesReader().draft_article(article)).actors
    assert [a.country for a in found if a.name == name] == [None]


def test_whoever_is_a_target_is_of_the_country_of_the_target():
    text = (
        "GENEVA, March 6, 2025 (Agency) - Canada sanctioned six firms, five Kenyan companies and "
        "Hall Marine Trading, a broker registered in Laos."
    )
    article = article_from_text(text)
    found = ground(article, RulesReader().draft_article(article)).actors
    assert {a.name: a.country for a in found}["Hall Marine Trading"] == "LA"


STATES = [
    ("Yesterday Beijing hit back. The foreign ministry said so.", "foreign ministry", "CN"),
    (
        'France objected. "No," the foreign ministry said. Israel\'s foreign ministry agreed.',
        "foreign ministry",
        "FR",
    ),
    ("Mali's foreign minister, Jo Kemp, thanked Moscow on state television ORTX.", "ORTX", "ML"),
    ("Norway waits, he told the broadcaster NRK.", "NRK", "NO"),
    ("Washington has taken Kuzey Bank off its list.", "Kuzey Bank", None),
    ("The US waits. Britain follows. The Foreign Office said so.", "Foreign Office", "GB"),
    ("The US left. It waits. Venezuela's National Assembly met.", "National Assembly", "VE"),
    ("China blasts Trump administration over lists.", "Trump administration", "US"),
    (
        "The US Senate and US Congress met. Foreign ministry spokesman Ali Baha met reporters.",
        "Foreign ministry",
        None,
    ),
    (
        "The US waits. Britain and Pakistan follow. It stays, the Foreign Office said.",
        "Foreign Office",
        None,
    ),
    ("Russia's Defense Ministry spoke. The submarine Dmitry Donskoi left.", "Dmitry Donskoi", "RU"),
    ("Norway left. Russia's army said the submarine Dmitry Donskoi left.", "Dmitry Donskoi", "RU"),
    ("Russia's Defense Ministry spoke. The tanker Dmitry Donskoi left.", "Dmitry Donskoi", None),
    (
        "Russia's army and Norway's navy left. The submarine Dmitry Donskoi left.",
        "Dmitry Donskoi",
        None,
    ),
]


@pytest.mark.parametrize(("text", "name", "country"), STATES)
def test_whose_what_is_of_a_state_is(text, name, country):
    assert country in [
        e.country for e in Scene(article_from_text(text)).entities.all if e.name == name
    ]
