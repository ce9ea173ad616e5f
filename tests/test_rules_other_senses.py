"""What is sanctioned, banned, fired or launched in other worlds gives no record at all."""

import pytest
from support.reading import read_by_rules

DATELINE = "OSLO, March 20, 2025 (Agency) - "

SENTENCES = [
    # what is allowed: works, sums, deeds
    "India's cabinet sanctioned a second launch pad at Kulasekarapattinam.",
    "The flight, sanctioned by the French space agency in April, lasted a minute.",
    "The World Bank sanctioned 200 million dollars for Nepal's roads.",
    "A military court in Moscow sanctioned the arrest of the writer.",
    # churches, chambers, supervisors
    "The Vatican sanctioned the German bishop for ignoring complaints.",
    "The Holy See lifted sanctions on the French priest last month.",
    "The parliament imposed sanctions on three deputies who had insulted the speaker.",
    "Germany's regulator BaFin sanctioned Deutsche Bank.",
    # what a state minds at home, and for its health
    "Botswana lifted its ban on elephant hunting.",
    "Namibia lifted a ban on seal exports.",
    "Thailand banned cannabis sales to under-20s.",
    "New Zealand banned cigarette sales to anyone born after 2008.",
    "The U.S. lifted its ban on blood donations by gay men.",
    "Germany lifted its ban on paragliding near the palace.",
    "China banned imports of Japanese seafood over fears of contamination.",
    "Slovakia banned Ukrainian grain after pesticides were found in it.",
    "The European Commission put Pakistan International Airlines on its air safety list.",
    # engines on the ground, rockets that are none
    "Blue Origin conducted a static fire of its New Glenn rocket on Friday.",
    "Greek villagers fired thousands of rockets at each other's churches at Easter.",
    "The European Space Agency tested the upper stage of Ariane 6 at Lampoldshausen on Friday.",
    "Hungary's parliament sanctioned six opposition deputies for using flares.",
    "The U.S. Federal Aviation Administration sanctioned a fireworks show in Guam.",
    # attacks that are played, feared or looked into
    "Japan held a drill for a missile attack on Tuesday.",
    "Israel launched an investigation into the missile strike.",
    # who is in a land and is none of its forces
    "The Swedish range at Esrange plans its own first orbital attempt next year.",
    "The Portuguese port of Santa Maria will host its first suborbital launch in 2026.",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_gives_nothing(text: str) -> None:
    summary = read_by_rules(DATELINE + text)
    assert [*summary.sanctions, *summary.launches] == []


TOLD = [
    ("Canada sanctioned a drone maker in Isfahan on Monday.", 1),
    ("Japan sanctioned three Russian deputies on Monday.", 1),
    ("Russia banned imports of Polish apples in reply to sanctions on Monday.", 1),
    ("Iran fired a missile from its Semnan range on Monday.", 1),
]


@pytest.mark.parametrize(("text", "records"), TOLD)
def test_tells_what_is_meant(text: str, records: int) -> None:
    summary = read_by_rules(DATELINE + text)
    assert len([*summary.sanctions, *summary.launches]) == records
