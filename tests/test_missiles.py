"""Missile classes and names."""

import pytest

from summarizer.normalize.missiles import MissileClass, find_missiles, missile_class

BY_TYPE = [
    ("short-range ballistic missiles", MissileClass.SRBM),
    ("short-range missiles", MissileClass.SRBM),
    ("SRBMs", MissileClass.SRBM),
    ("close-range ballistic missile", MissileClass.SRBM),
    ("medium-range ballistic missile", MissileClass.MRBM),
    ("intermediate-range ballistic missile", MissileClass.IRBM),
    ("intermediate-range hypersonic missile", MissileClass.HYPERSONIC),
    ("Intercontinental Ballistic Missile", MissileClass.ICBM),
    ("ICBM", MissileClass.ICBM),
    ("submarine-launched ballistic missile", MissileClass.SLBM),
    ("submarine-launched cruise missile", MissileClass.CRUISE),
    ("long-range strategic cruise missiles", MissileClass.CRUISE),
    ("spy satellite", MissileClass.SLV),
    ("satellite rocket", MissileClass.SLV),
    ("space launch vehicle", MissileClass.SLV),
    ("carrier rocket", MissileClass.SLV),
    ("multiple rocket launchers", MissileClass.ROCKET_ARTILLERY),
    ("super-large multiple rocket launcher", MissileClass.ROCKET_ARTILLERY),
    ("ballistic missile", MissileClass.UNKNOWN),
    ("ballistic missiles", MissileClass.UNKNOWN),
    ("anti-ship ballistic missiles", MissileClass.UNKNOWN),
    ("long-range missile", MissileClass.UNKNOWN),
    ("projectile", MissileClass.UNKNOWN),
    ("weapon", MissileClass.UNKNOWN),
]

BY_NAME = [
    (None, "Hwasong-17", MissileClass.ICBM),
    (None, "Hwasong 17", MissileClass.ICBM),
    ("ballistic missile", "Hwasong-18", MissileClass.ICBM),
    ("Minuteman III intercontinental ballistic missile", None, MissileClass.ICBM),
    ("KN-23 ballistic missiles", None, MissileClass.SRBM),
    (None, "Shahab-3", MissileClass.MRBM),
    (None, "Agni-Prime", MissileClass.MRBM),
    (None, "Agni-5", MissileClass.ICBM),
    (None, "Sarmat", MissileClass.ICBM),
    (None, "Oreshnik", MissileClass.IRBM),
    (None, "Kinzhal", MissileClass.HYPERSONIC),
    (None, "Simorgh", MissileClass.SLV),
    (None, "Bulava", MissileClass.SLBM),
    (None, "Iskander", MissileClass.SRBM),
    ("spy satellite", "Malligyong-1", MissileClass.SLV),
    (None, "Nonesuch-9", MissileClass.UNKNOWN),
    (None, None, MissileClass.UNKNOWN),
]


@pytest.mark.parametrize(("words", "expected"), BY_TYPE)
def test_class_by_type(words, expected):
    assert missile_class(words, None) is expected


@pytest.mark.parametrize(("words", "name", "expected"), BY_NAME)
def test_class_by_name(words, name, expected):
    assert missile_class(words, name) is expected


def test_names_are_found_with_offsets():
    text = "It fired an Agni-Prime and two KN-23 ballistic missiles."
    found = find_missiles(text)
    assert [(f.text, f.country) for f in found] == [("Agni-Prime", "IN"), ("KN-23", "KP")]
    assert all(text[f.start : f.end] == f.text for f in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Sentinel newspaper said nothing.", []),
        ("The Sentinel missile is late.", ["Sentinel"]),
        ("Fatah and Hamas met in Cairo.", []),
        ("They fired a Fatah-II rocket.", ["Fatah-II"]),
        ("a starship, a minuteman", []),
        ("It fired a Pukguksong-7 on Monday.", ["Pukguksong-7"]),
        ("the Chamran-1 satellite and its Ghaem-100", ["Chamran-1", "Ghaem-100"]),
        ("AGNI-V was tested.", ["AGNI-V"]),
        ("The Khan family went to Apache country.", []),
    ],
)
def test_ordinary_words_need_a_missile_beside_them(text, names):
    assert [f.text for f in find_missiles(text)] == names
