"""Launches by rule, as agencies, ministries and watchers write: what becomes of each in the record.

Each launch is told in a line: whose, whose word, how many, what, when, where; "-" where untold.
"""

import pytest
from support.reading import read_by_rules

from summarizer.records.launch import Launch, Outcome

DATELINE = "SEOUL, March 7, 2025 (Agency) - Officials of South Korea met on Friday to talk about North Korea.\n\n"


def line(launch: Launch) -> str:
    """Return a launch in a line."""
    told = (
        launch.launching_party.country,
        "failed" if launch.outcome is Outcome.FAILURE else launch.confirmation.value,
        f"{launch.count.value:g}" if launch.count and launch.count.value else None,
        (launch.missile_name or launch.missile_type)
        and (launch.missile_name or launch.missile_type).text,
        launch.date and launch.date.value,
        launch.location and launch.location.text,
    )
    return " | ".join(part or "-" for part in told)


def told(text: str) -> list[str]:
    return [line(each) for each in read_by_rules(DATELINE + text).launches]


ROWS = [
    # one missile is one, whatever stands before its name
    ("Wednesday's Hwasong-18 flew for 70 minutes, Japan said.", ["KP | confirmed | 1 | Hwasong-18 | 2025-03-05 | -"]),
    ("Russia said it had fired its Tsirkon on Tuesday.", ["RU | claimed | 1 | Tsirkon | 2025-03-04 | -"]),
    ("Iran, whose Qaem-100 rocket broke up on Tuesday, said nothing.", ["IR | failed | 1 | Qaem-100 | 2025-03-04 | -"]),
    # which of many a launch is makes no other one
    ("North Korea fired two missiles on Wednesday. It also marks the sixth missile launch since President Park took office in January.", ["KP | confirmed | 2 | missiles | 2025-03-05 | -"]),
    ("North Korea fired two missiles on Wednesday, in its sixth missile launch since a party meeting ended in January.", ["KP | confirmed | 2 | missiles | 2025-03-05 | -"]),
    # whose word it is
    ("North Korea reportedly test-fired three cruise missiles on Tuesday.", ["KP | reported | 3 | cruise missiles | 2025-03-04 | -"]),
    ("North Korea fired two missiles on Tuesday, Yonhap news agency reported.", ["KP | reported | 2 | missiles | 2025-03-04 | -"]),
    ("North Korea fired two missiles on Tuesday, Yonhap reported, citing the Joint Chiefs of Staff.", ["KP | confirmed | 2 | missiles | 2025-03-04 | -"]),
    ("North Korea fired two missiles on Tuesday, Yonhap reported, citing military sources.", ["KP | reported | 2 | missiles | 2025-03-04 | -"]),
    ("North Korea fired two missiles on Tuesday, people familiar with the matter said.", ["KP | reported | 2 | missiles | 2025-03-04 | -"]),
    # what a place and a type are told with
    ("North Korea fired two missiles from its town of Wonsan in the northeastern direction on Tuesday.", ["KP | confirmed | 2 | missiles | 2025-03-04 | its town of Wonsan"]),
    ("China launched multiple Dongfeng ballistic missiles on Tuesday.", ["CN | confirmed | - | Dongfeng | 2025-03-04 | -"]),
    ("North Korea launched a rocket on Tuesday, but it disintegrates soon after blast-off, a table says.", ["KP | failed | 1 | rocket | 2025-03-04 | -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), ROWS)
def test_reads_the_launches(text: str, launches: list[str]) -> None:
    assert told(text) == launches
