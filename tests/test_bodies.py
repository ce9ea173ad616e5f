"""Known bodies: kind, country, aliases, and names that mean other things too."""

import pytest

from summarizer.normalize.bodies import body_of, find_bodies
from summarizer.normalize.tables import parts, read_table
from summarizer.records.actor import ActorKind

KNOWN = [
    ("OFAC", "Office of Foreign Assets Control", "agency", "US"),
    ("U.S. Treasury Department", "Treasury Department", "government", "US"),
    ("the Department of the Treasury", "Treasury Department", "government", "US"),
    ("the Pentagon", "Department of Defense", "government", "US"),
    ("CENTCOM", "Central Command", "armed_force", "US"),
    ("FCDO", "Foreign, Commonwealth and Development Office", "government", "GB"),
    ("Council of the European Union", "Council of the European Union", "international_body", None),
    ("the U.N. Security Council", "United Nations Security Council", "international_body", None),
    ("KCNA", "Korean Central News Agency", "media", "KP"),
    ("Yonhap", "Yonhap News Agency", "media", "KR"),
    ("JCS", "Joint Chiefs of Staff", "armed_force", "KR"),
    ("the Islamic Revolutionary Guard Corps", "Islamic Revolutionary Guard Corps", None, "IR"),
    ("IRGC Aerospace Force", "IRGC Aerospace Force", "armed_force", "IR"),
    ("DRDO", "Defence Research and Development Organisation", "agency", "IN"),
    ("Houthi rebels", "Houthi movement", "group", "YE"),
    ("SECO", "State Secretariat for Economic Affairs", "agency", "CH"),
    ("IAEA", "International Atomic Energy Agency", "international_body", None),
    ("the Workers\u2019 Party of Korea", "Workers' Party of Korea", "group", "KP"),
]


@pytest.mark.parametrize(("text", "name", "kind", "country"), KNOWN)
def test_known_bodies(text, name, kind, country):
    body = body_of(text)
    assert body is not None
    assert body.name == name
    assert body.country == country
    assert kind is None or body.kind == kind


@pytest.mark.parametrize(
    "text", ["the treasury of a museum", "Dawn Smith said so", "a guardian", "nobody we know", ""]
)
def test_no_body(text):
    assert body_of(text) is None


def test_bodies_are_found_in_order_with_offsets():
    text = "OFAC, the Pentagon and\nthe Council of the European Union met Reuters."
    found = find_bodies(text)
    assert [f.text for f in found] == [
        "OFAC",
        "Pentagon",
        "Council of the European Union",
        "Reuters",
    ]
    assert all(text[f.start : f.end] == f.text for f in found)


def test_table_is_well_formed():
    kinds = {kind.value for kind in ActorKind}
    for row in read_table("bodies"):
        assert row["kind"] in kinds, row
        assert row["name"].strip() == row["name"]
        assert len(row["country"]) in {0, 2}, row
        assert len(set(parts(row["aliases"] or ""))) == len(parts(row["aliases"] or "")), row


def test_a_state_before_a_name_makes_it_its_own():
    found = find_bodies(
        "Myanmar Foreign Trade Bank met Seoul's National Security Council over Pyongyang."
    )
    assert [(hit.text, hit.body.country) for hit in found] == [
        ("Foreign Trade Bank", "MM"),
        ("National Security Council", "KR"),
    ]


def test_letters_of_a_service_are_its_own_only_beside_its_country():
    assert find_bodies("The Treasury sanctioned NIS, a Serbian oil firm.")[-1].text == "Treasury"
    assert find_bodies("Seoul's spy agency, the NIS, said so.")[-1].text == "NIS"
