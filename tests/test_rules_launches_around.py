"""What stands around launches in news, and is none itself or is told in other words."""

import pytest
from support.reading import told_launches

DATELINE = "GENEVA, March 20, 2025 (Agency) - "

# text, then of each launch: confirmation, outcome, who launched, type, day
TOLD = [
    ("SpaceX launched a rocket from Florida on Monday. The company also said the launch was its tenth this year.",
     [("confirmed", "unknown", "SpaceX", "rocket", "2025-03-17")]),
    ("It was the first firing of a missile by North Korea in two months, the military said on Monday.",
     [("claimed", "unknown", "North Korea", "missile", "2025-03-17")]),
    ("Russia struck Odesa on Monday with an array of weapons, including cruise and ballistic missiles.",
     [("confirmed", "unknown", "Russia", "cruise and ballistic missiles", "2025-03-17")]),
    ("The planes struck the Houthis in a bid to keep them from launching missiles at ships.",
     []),
    ("The test of a Minuteman III missile by the U.S. Air Force was terminated over the ocean on Monday due to an anomaly.",
     [("confirmed", "failure", "U.S. Air Force", "missile", "2025-03-17")]),
    ("China launched a Long March 2D rocket on Monday. The rocket was expected to place a relay satellite into orbit.",
     [("confirmed", "unknown", "China", "rocket", "2025-03-17")]),
    ("SpaceX launched a rocket with 21 satellites on Monday, the first leg of a mission that will deploy 23 more later.",
     [("confirmed", "unknown", "SpaceX", "rocket", "2025-03-17")]),
    ("Russia began training with the Yars missile system on Monday.",
     []),
    ("Iran tested a rocket called Simorgh on Monday. The Simorgh could act as a test bed for a ballistic missile.",
     [("confirmed", "unknown", "Iran", "rocket", "2025-03-17")]),
    ("North Korea tested cruise missiles on Tuesday. State media said on Wednesday it had fired two cruise missiles the previous day.",
     [("confirmed", "unknown", "North Korea", "cruise missiles", "2025-03-18")]),
    ("Pakistan tested a Babur missile on Monday, ISPR said in a statement.",
     [("claimed", "unknown", "Pakistan", "missile", "2025-03-17")]),
    ("Israel said on Sunday that it had shot down a missile launched from Yemen by the Houthis. The Houthis said on Friday they had launched a missile at Israel.",
     [("confirmed", "unknown", "Houthis", "missile", "2025-03-16"),
      ("claimed", "unknown", "they", "missile", "2025-03-14")]),
    ("Russia said on Wednesday that it had flown its Burevestnik missile. The missile left Pankovo on Monday.",
     [("claimed", "unknown", "it", "missile", "2025-03-17")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TOLD, ids=lambda value: str(value)[:60])
def test_the_launches_of_a_text(text, launches):
    assert told_launches(DATELINE + text) == launches
