"""Launches by rule: whose they are where it is told by what the launcher is to others."""

import pytest
from support.reading import launch_line, read_by_rules

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text: str) -> list[str]:
    return [launch_line(each) for each in read_by_rules(DATELINE + text).launches]


OF_ITS_OWN = [
    ("Tehran has denied an American report that one of its submarines fired a cruise missile in the Strait of Hormuz on Sunday.", ["IR | denied | 1 | cruise missile | 2025-03-02 | the Strait of Hormuz"]),
    ("Moscow denied a Ukrainian claim that its forces had fired an Iskander missile at Kharkiv on Monday.", ["RU | denied | 1 | Iskander | 2025-03-03 | -"]),
    ("Islamabad rejected an Indian allegation that its army had launched a Fatah-II missile at Sirsa on Saturday.", ["PK | denied | 1 | Fatah-II | 2025-03-01 | -"]),
    ("Pyongyang dismissed a South Korean report that one of its submarines had launched a missile on Tuesday.", ["KP | denied | 1 | missile | 2025-03-04 | -"]),
    ("Ukraine said on Monday that its forces had fired a Neptune missile at a Russian frigate.", ["UA | claimed | 1 | Neptune | 2025-03-03 | -"]),
]  # fmt: skip
FIRED_AT = [
    ("Turkey struck northern Iraq on Monday.\n\nThe Turkish army said that rockets were fired at militant positions in northern Iraq on Monday.", ["TR | confirmed | - | rockets | 2025-03-03 | -"]),
    ("Iran fired two Fateh missiles at Erbil on Monday.\n\nIraq's army said that four missiles were fired at a base in Iraq on Tuesday.", ["IR | confirmed | 2 | Fateh | 2025-03-03 | -", "IR | confirmed | 4 | missiles | 2025-03-04 | -"]),
    # nobody fires at his own land
    ("Iran fired missiles at Pakistan on Monday.\n\nOn Thursday missiles were fired at targets inside Iran, residents said.", ["IR | confirmed | - | missiles | 2025-03-03 | -"]),
    ("India struck Pakistan on Wednesday.\n\nPakistan's army said missiles were fired at mosques inside Pakistan on Tuesday.", []),
    ("Hamas fired rockets on Monday. On Tuesday 20 rockets were fired at Israeli positions in Gaza.", ["PS | confirmed | - | rockets | 2025-03-03 | -", "PS | confirmed | 20 | rockets | 2025-03-04 | -"]),
]  # fmt: skip
NO_LAUNCH = [
    "India and Pakistan tell each other in advance of ballistic missile tests under an agreement of 2005.",
    "America looks back at the sanctions and the missiles of 2011, and at what remains of them.",
]
BY_MISTAKE = [
    ("India admitted on Friday that it had accidentally fired a missile into Pakistan on Wednesday, blaming a technical malfunction.", ["IN | confirmed | 1 | missile | 2025-03-05 | -"]),
    ("A Pakistani missile fired by accident on Thursday malfunctioned and crashed 20 seconds into its flight.", ["PK | failed | 1 | missile | 2025-03-06 | -"]),
    ("India launched an Agni-5 on Monday, but the missile failed after a malfunction of its second stage.", ["IN | failed | 1 | Agni-5 | 2025-03-03 | -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), [*OF_ITS_OWN, *FIRED_AT, *BY_MISTAKE])
def test_reads_whose_they_are(text: str, launches: list[str]) -> None:
    assert told(text) == launches


@pytest.mark.parametrize("text", NO_LAUNCH)
def test_reads_no_launch(text: str) -> None:
    assert told(text) == []
