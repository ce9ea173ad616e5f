"""Countries: every name, demonym and capital, with their case and whole."""

import pytest

from summarizer.normalize.countries import country_name, country_of, find_countries
from summarizer.normalize.tables import parts, read_table

NAMES = [
    ("North Korea", "KP"),
    ("N. Korea", "KP"),
    ("N Korea", "KP"),
    ("DPRK", "KP"),
    ("the Democratic People\u2019s Republic of Korea", "KP"),
    ("S. Korea", "KR"),
    ("the ROK", "KR"),
    ("U.S.", "US"),
    ("US", "US"),
    ("the United States of America", "US"),
    ("America", "US"),
    ("Britain", "GB"),
    ("the UK", "GB"),
    ("Burma", "MM"),
    ("C\u00f4te d\u2019Ivoire", "CI"),
    ("the UAE", "AE"),
    ("Kosovo", "XK"),
    ("Taiwan", "TW"),
    ("Hong Kong", "HK"),
    ("T\u00fcrkiye", "TR"),
    ("Papua New Guinea", "PG"),
    ("Equatorial Guinea", "GQ"),
    ("Guinea-Bissau", "GW"),
    ("Niger", "NE"),
    ("Nigeria", "NG"),
]
PHRASES = [
    ("Seoul's foreign ministry", "KR"),
    ("six North Korean individuals", "KP"),
    ("a Russian", "RU"),
    ("two Britons", "GB"),
    ("Iranian-flagged tanker", "IR"),
    ("a U.S.-drafted resolution", "US"),
    ("Shenyang-based recruiter", "CN"),
    ("a Washington-based Russian firm", "RU"),
    ("two North Koreans living in Vladivostok", "KP"),
    ("the Russian embassy in London", "RU"),
    ("the Kremlin", "RU"),
    ("Downing Street", "GB"),
    ("Foggy Bottom", "US"),
    ("the Elys\u00e9e", "FR"),
    ("South Block", "IN"),
]
NOT_COUNTRIES = [
    "us",
    "turkey for dinner",
    "Jim Jordan",
    "Chad Wolf",
    "Denzel Washington",
    "The Washington Post",
    "the Gulf of Guinea",
    "the Persian Gulf",
    "Washington state",
    "Korea",
    "the Sea of Japan",
    "near the North Pole",
    "the Budapest Memorandum",
    "the Warsaw Pact",
    "Havana syndrome",
    "said Finn Larsen",
    "China Lake",
    "the Jordan Valley",
    "Guinea pigs",
    "Latin America",
    "",
]
CAREFUL = [
    ("Jordan and Chad", ["JO", "TD"]),
    ("In Jordan King Abdullah", ["JO"]),
    ("Georgia's parliament", ["GE"]),
    ("Paris, London and Washington", ["FR", "GB", "US"]),
    ("South Korea, not the South China Sea", ["KR"]),
]


@pytest.mark.parametrize(("text", "code"), NAMES + PHRASES)
def test_country_of(text, code):
    assert country_of(text) == code


@pytest.mark.parametrize("text", NOT_COUNTRIES)
def test_no_country(text):
    assert country_of(text) is None


@pytest.mark.parametrize(("text", "codes"), CAREFUL)
def test_names_that_need_care(text, codes):
    assert [found.code for found in find_countries(text)] == codes


def test_the_north_only_where_the_article_is_about_korea():
    assert country_of("the North") is None
    assert country_of("the North", korean_context=True) == "KP"
    assert country_of("The South's navy", korean_context=True) == "KR"
    assert country_of("the North Atlantic", korean_context=True) is None
    assert country_of("the South Korean navy", korean_context=True) == "KR"


def test_forms_and_offsets():
    text = "U.S. and Iranian envoys flew from Dubai to Tehran, the Kremlin told Japan."
    found = find_countries(text)
    assert [(f.code, f.form) for f in found] == [
        ("US", "abbreviation"),
        ("IR", "demonym"),
        ("AE", "city"),
        ("IR", "capital"),
        ("RU", "metonym"),
        ("JP", "name"),
    ]
    assert all(text[f.start : f.end] == f.text for f in found)
    assert find_countries(text, 9, 20) == [f for f in found if f.start >= 9 and f.end <= 20]


def test_every_row_finds_itself():
    for row in read_table("countries"):
        assert country_name(row["code"]) == row["name"]
        for phrase in [row["name"], *parts(row["variants"]), *parts(row["demonyms"])]:
            if phrase != "Congolese":  # two countries bear it
                assert country_of(phrase) == row["code"], phrase


def test_cost_is_linear():
    text = "Iran fired on Israel near Haifa, and the United States said so. " * 3000
    assert len(find_countries(text)) == 12000


@pytest.mark.xfail(strict=True, reason="a person's surname at the end of a list looks like a town")
def test_known_limit_surname_after_comma():
    assert country_of("Smith, Jordan, and Lee") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Joe Biden administration", "US"),
        ("Biden’s administration", "US"),
        ("the Trump administration", "US"),
        ("the government of Nicolás Maduro", None),
        ("Moon Jae-in government", "KR"),
        ("the city administration", None),
        ("Putin", None),
    ],
)
def test_governments_named_after_their_leader(text, code):
    assert country_of(text) == code


@pytest.mark.parametrize("padding", ["", " and so on" * 40], ids=["phrase", "article"])
@pytest.mark.parametrize(
    ("part", "names"),
    [
        ("North Korea and South Sudan", ["North Korea", "South Sudan"]),
        ("North Korea", ["North Korea"]),
        ("North", []),
        ("Sudan and Iran", ["Sudan", "Iran"]),
        ("Iran", ["Iran"]),
    ],
)
def test_a_part_of_a_text_is_read_as_if_it_ended_there(
    padding: str, part: str, names: list[str]
) -> None:
    text = "North Korea and South Sudan and Iran" + padding
    start = text.index(part)
    found = find_countries(text, start, start + len(part))
    assert [hit.text for hit in found] == names
