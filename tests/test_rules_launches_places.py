"""Where launches were made, whose land that is, and days told by their distance."""

import pytest
from support.reading import drafted_launches, read_by_rules

# from where, as an article tells it; and the place of the launch
PLACES = [
    ("from the Olenya airbase in the Murmansk region", "the Olenya airbase in the Murmansk region"),
    ("from a known test site along the Gulf of Oman", "a known test site along the Gulf of Oman"),
    ("from silos across the country", "across the country"),
    ("from a silo at Vandenberg Air Force Base", "Vandenberg Air Force Base"),
    ("from rebel-held territory in the north", "rebel-held territory in the north"),
    ("from Russian airspace", "Russian airspace"),
    ("from waters off the east coast", "waters off the east coast"),
    ("from the country's east coast", "the country's east coast"),
    ("from northwest of the capital", "northwest of the capital"),
    ("from the tip of the Mahia Peninsula", "the tip of the Mahia Peninsula"),
    ("from a launch pad at the Tonghae site", "a launch pad at the Tonghae site"),
    ("from an area in Hajjah province controlled by rebels", "an area in Hajjah province"),
    ("from the destroyer Choe Hyon", "the destroyer Choe Hyon"),
    ("from INS Arihant", "INS Arihant"),
    ("from INS Arihant in the Bay of Bengal", "the Bay of Bengal"),
    ("from the submarine Tula, submerged in the Barents Sea", "the Barents Sea"),
    ("from a Multi-Barrel Rocket Launcher (MBRL) at Chandipur", "Chandipur"),
    ("from Gaza on Ashkelon", "Gaza"),
    ("from a submarine that was submerged in the White Sea", "the White Sea"),
    (
        "from the newly dedicated Imam Khomeini Space Center",
        "the newly dedicated Imam Khomeini Space Center",
    ),
    ("from a submarine", None),
    ("from a submarine on Friday", None),
    ("over the island of Hokkaido", None),
]


@pytest.mark.parametrize(("where", "place"), PLACES)
def test_the_place_of_a_launch(where: str, place: str | None) -> None:
    (draft,) = drafted_launches(f"The Houthis fired two ballistic missiles {where}, they said.")
    assert (draft.location.text if draft.location else None) == place


def test_a_place_says_more_than_the_ship_that_was_there() -> None:
    (draft,) = drafted_launches(
        "Russia test-fired a Bulava missile from the submarine Tula on Friday."
        " The missile was launched from the Barents Sea, the navy said."
    )
    assert draft.location
    assert draft.location.text == "the Barents Sea"


def test_what_was_concerned_is_no_place() -> None:
    (draft,) = drafted_launches(
        "North Korea tested a hypersonic missile on Tuesday."
        " The launch drew an expression of concern from the U.N. secretary-general."
    )
    assert draft.location is None


def test_whose_the_target_was_is_no_place() -> None:
    (draft,) = drafted_launches(
        "Three rockets were launched at the U.S. embassy in Baghdad on Sunday."
        " Washington blamed Kataib Hezbollah."
    )
    assert draft.location is None


# who launched, where a country only says from where, or whose friends they are
GROUPS = [
    ("A missile fired from Yemen hit a hangar on Friday. The Houthis claimed it.", "Houthis", "Yemen"),
    ("The coalition said on Friday that a missile was fired at Jizan by Yemen's Houthi rebel group.", "Houthi", None),
    ("A missile was fired at a tanker from the Houthi-held coast of Yemen on Friday.", "Houthi", "the Houthi-held coast of Yemen"),
    ("A destroyer shot down a missile launched by Sanaa's Houthi rebels in the Red Sea on Friday.", "Houthi rebels", None),
    ("A Russian missile hit a school in Dnipro, killing nine people, officials said.", "Russian", None),
    ("The United Arab Emirates intercepted two Houthi ballistic missiles, its ministry said.", "Houthi", None),
    ("Ukraine fired a barrage of missiles in the Bryansk region on Friday.", "Ukraine", None),
    ("Iran's missile test occurred at a desert site outside Semnan, some 200 km east of Tehran.", "Iran", "a desert site outside Semnan"),
    ("Israel's Iron Dome intercepted a rocket sent from the Gaza Strip on Thursday.", "Gaza Strip", "the Gaza Strip"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "party", "place"), GROUPS)
def test_groups_launch_from_their_land(text: str, party: str, place: str | None) -> None:
    (draft,) = drafted_launches(text)
    assert draft.launching_party.text == party
    assert (draft.location.text if draft.location else None) == place


def test_who_backs_a_group_has_not_launched() -> None:
    drafts = drafted_launches(
        "The Houthis fired a missile at Jazan on Friday."
        " The army spotted the missile launched by the Iranian backed group at noon."
    )
    assert {draft.launching_party.text for draft in drafts} == {"Houthis"}


# the day of a launch: that of the last draft
DAYS = [
    ("North Korea fired a missile on Friday. It comes five days after the army said on Sunday that the North fired two cruise missiles.", "2022-12-18"),
    ("North Korea fired a missile on Friday. It marks eight days after the North fired a cruise missile.", "2022-12-15"),
    ("North Korea fired a missile, state media said. The military said the Tuesday launch had gone well.", "2022-12-20"),
]  # fmt: skip


def _days(text: str) -> list[str | None]:
    launches = read_by_rules(f"SEOUL, Dec. 23, 2022 (Agency) - {text}").launches
    return [launch.date.value if launch.date else None for launch in launches]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_days_by_their_distance(text: str, day: str) -> None:
    assert _days(text)[-1] == day


SUPPLIED = [
    "Several Storm Shadow missiles, which were supplied to Kyiv by Britain, have been shot down on Friday.",
    "On Friday the U.S. Navy shot down a missile that was launched at a tanker.",
]


@pytest.mark.parametrize("text", SUPPLIED)
def test_who_supplied_or_downed_a_missile_has_not_fired_it(text: str) -> None:
    assert not drafted_launches(text)


def test_what_is_called_by_its_name_is_not_the_news() -> None:
    days = _days(
        "North Korea fired a ballistic missile over Japan."
        " In January 2021, North Korea fired the Hwasong-12 missile."
    )
    assert days == [None, "2021-01"]
